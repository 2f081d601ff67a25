/** Losses: one a number and kind, with bounds and hedge as the words give them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coded, lossesOf, only, slice, type Language } from './coded.ts';

const losses = (language: Language, text: string): readonly string[] => lossesOf(coded(language, text));

test('including-parts are a loss of their own, the others too', () => {
  const three = ['killed person 16..* at_least', 'killed person/child 6..6 exact', 'wounded person 40..40 exact'];
  assert.deepEqual(losses('en', 'The blast killed at least 16 people, including six children, and wounded 40 others.'), three);
  assert.deepEqual(losses('id', 'Ledakan itu menewaskan sedikitnya 16 orang, termasuk enam anak, dan melukai 40 lainnya.'), three);
});

test('ranges and hedges', () => {
  const killed = (language: Language, words: string): string | undefined => losses(language, language === 'en' ? `The attack killed ${words}.` : `Serangan itu menewaskan ${words}.`)[0];
  assert.equal(killed('en', '12 to 15 civilians'), 'killed person/civilian 12..15 range');
  assert.equal(killed('id', '12 hingga 15 orang'), 'killed person 12..15 range');
  assert.equal(killed('en', 'as many as 16 people'), 'killed person *..16 at_most');
  assert.equal(killed('id', 'hingga 16 orang'), 'killed person *..16 at_most');
  assert.equal(killed('en', 'more than 16 people'), 'killed person 17..* more_than');
  assert.equal(killed('id', 'lebih dari 16 orang'), 'killed person 17..* more_than');
  assert.equal(killed('en', 'nearly 16 people'), 'killed person 16..16 about');
  assert.equal(killed('id', 'hampir 16 orang'), 'killed person 16..16 about');
  assert.equal(killed('en', 'dozens of people'), 'killed person 20..99 vague');
  assert.equal(killed('id', 'belasan orang'), 'killed person 11..19 vague');
  assert.equal(killed('id', 'ratusan orang'), 'killed person 100..999 vague');
});

test('no casualties: nobody killed and nobody wounded, and nothing else', () => {
  const none = ['killed person 0..0 exact', 'wounded person 0..0 exact'];
  assert.deepEqual(losses('en', 'Militants attacked the base, but there were no casualties.'), none);
  assert.deepEqual(losses('id', 'Kelompok bersenjata menyerang pos itu, tetapi tidak ada korban.'), none);
});

test('one person without a number is one, a bare plural is two or more', () => {
  assert.deepEqual(losses('id', 'Seorang tentara Rusia tewas pada Senin.'), ['killed person/military 1..1 exact of RUS/MIL']);
  assert.deepEqual(losses('en', 'The drone killed civilians in Nyala.'), ['killed person/civilian 2..* vague']);
});

test('things lost carry their kind', () => {
  assert.deepEqual(losses('en', 'Ukrainian forces shot down a Russian helicopter and two drones.'), ['destroyed helicopter 1..1 exact of RUS', 'destroyed drone 2..2 exact']);
  assert.deepEqual(losses('id', 'Serangan itu menghancurkan tiga rumah.'), ['destroyed building 3..3 exact']);
});

test('counts of what nothing befell are no loss', () => {
  assert.deepEqual(losses('en', 'Rebels attacked the base with 16 trucks.'), []);
  assert.deepEqual(losses('id', 'Pemberontak menyerang pos itu selama 12 jam.'), []);
});

test('who speaks is no loss of his sentence', () => {
  assert.deepEqual(losses('en', 'Three residents said the army bombed the market.'), []);
});

test('freed people are released', () => {
  assert.ok(losses('en', 'The rebels freed nine hostages.').includes('released person/prisoner 9..9 exact'));
  assert.ok(losses('id', 'Pemberontak membebaskan sembilan sandera.').includes('released person 9..9 exact'));
});

test('one count, two fates: what the finite verb tells', () => {
  assert.deepEqual(only(coded('en', 'Nine students kidnapped last month were freed on Monday.'), 'RETREAT').event.losses.map((l) => [l.effect, l.low]), [['released', 9]]);
});

test('a part of a figure says so', () => {
  const parts = (text: string): readonly (readonly [number | null, boolean])[] => coded('en', text).claims.flatMap((c) => c.event.losses.map((l) => [l.low, l.subset === true] as const));
  assert.deepEqual(parts('Sixteen members of the choir, including three children and two women, were killed in the blast.'), [[16, false], [3, true], [2, true]]);
  assert.deepEqual(parts('The blast killed three soldiers and wounded five civilians.'), [[3, false], [5, false]]);
});

test('a count behind a preposition suffers nothing', () => {
  assert.deepEqual(losses('en', 'Gunmen killed 44 peasants in two villages.'), ['killed person/civilian 44..44 exact']);
  assert.deepEqual(losses('en', 'The envoy was murdered by four unidentified men.'), ['killed person/official 1..1 exact']);
  assert.deepEqual(losses('en', 'The clash left four people dead and 35 wounded in the square.'), ['killed person 4..4 exact', 'wounded person 35..35 exact']);
  assert.deepEqual(losses('en', 'The attack brought the death toll to 21.'), ['killed person 21..21 exact']);
});

test('numbers that count no persons', () => {
  assert.deepEqual(losses('en', 'Gunmen killed Ana Lopez, 42, at 2233 King Drive.'), ['killed person 1..1 exact']);
  assert.deepEqual(losses('en', 'The bomb exploded at about 1100, killing two guards.'), ['killed person/civilian 2..2 exact']);
});

test('a single person without a number, by name, pronoun or noun', () => {
  assert.deepEqual(losses('en', 'John Carver, 23, was shot and killed on Monday.'), ['killed person 1..1 exact']);
  assert.deepEqual(losses('en', 'The guard, who was off duty, was killed in the attack.'), ['killed person/civilian 1..1 exact']);
  assert.deepEqual(losses('en', 'Her husband was killed and two others were wounded in the attack.'), ['killed person 1..1 exact', 'wounded person 2..2 exact']);
  assert.deepEqual(losses('en', 'No officer was injured in the shooting.'), []);
});

test('shot, with no word of death: a casualty', () => {
  assert.deepEqual(losses('en', 'Police shot a man at the gate.'), ['casualty person 1..1 exact']);
});

test('a noun for those who suffered counts them, a noun for the act counts nobody', () => {
  assert.deepEqual(losses('id', 'Serangan itu mengakibatkan korban, termasuk penduduk sipil.'), ['casualty person 2..* vague', 'casualty person/civilian 2..* vague']);
  assert.deepEqual(losses('en', 'Police looked into two shootings in the town.'), []);
});

test('text in capitals', () => {
  assert.deepEqual(losses('en', 'MEANWHILE, FOUR PEDESTRIANS WERE KILLED AND SEVERAL OTHERS INJURED IN THE ATTACK.'), ['killed person/civilian 4..4 exact', 'wounded person 2..* vague']);
});

test('the words of a loss take in number, hedge and noun', () => {
  const { text, claims } = coded('id', 'Ledakan itu menewaskan sedikitnya 16 orang di Kharkiv.');
  const loss = claims[0]?.event.losses[0];
  assert.ok(loss !== undefined);
  assert.equal(slice(text, loss), 'sedikitnya 16 orang');
});

test('persons in a list, behind an apposition and by a pronoun that stands for nobody told', () => {
  assert.deepEqual(losses('en', 'Rebels attacked the town. His wife, his daughter and a neighbour were killed.').map((l) => l.slice(0, 13)), ['killed person', 'killed person', 'killed person']);
  assert.deepEqual(losses('en', 'Anna Lopez, a 34-year-old teacher, was shot and killed.'), ['killed person 1..1 exact']);
  assert.deepEqual(losses('en', 'Rebels attacked the town. They found him lying in the street. He was pronounced dead at the scene.'), ['killed person 1..1 exact']);
  assert.deepEqual(losses('en', 'Rebels attacked the town. A man of 61 and his wife were killed.'), ['killed person 1..1 exact', 'killed person/woman 1..1 exact']);
});

test('some of those just counted are a part of them', () => {
  const parts = (language: Language, text: string): readonly unknown[] => coded(language, text).claims.flatMap(({ event }) => event.losses).map(({ low, subset }) => [low, subset === true]);
  assert.deepEqual(parts('en', 'Rebels attacked the town. The death toll rose to 17, three of them children.'), [[17, false], [3, true]]);
  assert.deepEqual(parts('id', 'Sembilan orang tewas dalam serangan itu, dua di antaranya anak.'), [[9, false], [2, true]]);
});

test('alternatives are a range, "another" before a number counts nobody more, a number behind a label counts nobody', () => {
  assert.deepEqual(losses('en', 'The attack killed three or four soldiers.'), ['killed person/military 3..4 range']);
  assert.deepEqual(losses('id', 'Ledakan itu menewaskan tiga atau empat orang.'), ['killed person 3..4 range']);
  assert.deepEqual(losses('en', 'Another 17 people were wounded in the attack.'), ['wounded person 17..17 exact']);
  assert.deepEqual(losses('en', 'Officers shot two men near milepost 137.'), ['casualty person 2..2 exact']);
});

test('a toll told by the amount that it reached', () => {
  assert.ok(losses('id', 'Pemberontak menyerang kota itu. Jumlah warga yang tewas sejak awal tahun menjadi 163 orang.').includes('killed person 163..163 exact'));
  assert.deepEqual(losses('id', 'Pemberontak menyerang kota itu. Palang Merah menyebut korban tewas mencapai 22 orang.'), ['killed person 22..22 exact']);
});

test('whoever is shot at is not yet hit; nobody hurt is a loss of nobody', () => {
  assert.deepEqual(losses('en', 'A gunman shot at officers near the depot.'), []);
  assert.deepEqual(losses('en', 'The missiles damaged a house without hurting anyone.').slice(-2), ['killed person 0..0 exact', 'wounded person 0..0 exact']);
});

test('a name that no list knows is a person where something was done to its bearer', () => {
  assert.deepEqual(losses('en', 'Rebels attacked the town. Tarvik was killed by a sniper.'), ['killed person 1..1 exact']);
});

test('what is set on fire is lost to its owner, and burnt by whoever sets it', () => {
  assert.deepEqual(losses('en', 'Raiders set fire to two trucks.'), ['destroyed vehicle 2..2 exact']);
  const { claims } = coded('en', 'Police fired tear gas after a crowd threw stones and set a guard post on fire.');
  const riot = claims.find((c) => c.event.type === 'PROTEST');
  assert.deepEqual([riot?.event.losses.map((l) => l.text), riot?.event.recipients, riot?.event.actors.map((a) => a.text)], [['a guard post'], [], ['a crowd']]);
});

test('a person told with an age in brackets is one person', () => {
  assert.deepEqual(losses('id', 'Bentrokan pecah di Kendari. Andi Saputra (19) tewas.'), ['killed person 1..1 exact']);
});

test('those treated beside the dead are wounded', () => {
  assert.deepEqual(losses('en', 'Police shot at the crowd. A nurse said one man had died and 26 others were treated.'), ['killed person 1..1 exact', 'wounded person 26..26 exact']);
});

test('a participle counted beside an adjective is no act', () => {
  const { claims } = coded('en', 'The attack left 41 dead and 67 wounded.');
  assert.equal(claims.length, 1);
  assert.deepEqual(claims[0]?.event.recipients, []);
});

test('officers are of the force that lost them', () => {
  assert.deepEqual(losses('en', 'Kenyan police said 11 officers were hurt in the attack.'), ['wounded person/police 11..11 exact of KEN/COP']);
});
