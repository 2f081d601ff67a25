import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { clusterClaims } from '../../src/incidents/cluster.ts';
import { nodeOf, readingsOf } from '../../src/incidents/nodes.ts';
import { likeness, standsAlone } from '../../src/incidents/similarity.ts';
import { windowOf } from '../../src/incidents/windows.ts';
import type { LocatedClaim } from '../../src/model/index.ts';
import { anyFacts } from './any-facts.ts';
import { claim, place } from './claims.ts';
import type { Facts } from './claims.ts';

/** True where all claims come out as one incident. */
function join(...claims: LocatedClaim[]): boolean {
  return clusterClaims(claims).length === 1;
}

const attack: Facts = { actors: ['Syldavia'], recipients: ['Borduria'] };

test('two outlets that tell one attack join, whatever figures, stance and negation say', () => {
  const first = claim({ ...attack, losses: ['killed person 3..3'] });
  assert.ok(join(first, claim({ ...attack, publisher: 'Sbrodj Post', losses: ['killed person 30..30'] })));
  assert.ok(join(first, claim({ ...attack, source: 'Syldavia', stance: 'denies' })));
  assert.ok(join(first, claim({ ...attack, source: 'Syldavia', auxiliary: ['negation'] })));
  assert.ok(join(first, claim({ ...attack, mode: 'drone' }), claim({ ...attack, mode: 'aerial' })), 'ways of attack are told differently');
});

test('rival accounts join though each names another doer', () => {
  assert.ok(join(
    claim({ actors: ['Syldavia'], source: 'Borduria' }), claim({ actors: ['Borduria'], source: 'Syldavia', publisher: 'Sbrodj Post' })));
  assert.ok(join(claim({ actors: ['infiltrators'] }), claim({ actors: ['COP:Zlip police/BOR'], publisher: 'Sbrodj Post' })));
  assert.ok(!join(claim({ actors: ['Ruritania'] }), claim({ actors: ['Syldavia'], publisher: 'Sbrodj Post' })), 'strangers with no tie');
});

test('a blow and its answer are two acts, a shoot-down is none of the shelling around it', () => {
  const blow = claim(attack), answer = claim({ actors: ['Borduria'], recipients: ['Syldavia'], publisher: 'Sbrodj Post' });
  assert.ok(!join(blow, answer));
  assert.equal(clusterClaims([blow, answer, claim({ publisher: 'Zlip Times' })]).length, 2, 'a claim without parties is no bridge');
  assert.ok(join(claim({ ...attack, source: 'Borduria' }), claim({ actors: ['Borduria'], recipients: ['Syldavia'], source: 'Syldavia' })), 'each blames the other');
  assert.ok(!join(claim({ ...attack, mode: 'heavy-weapons' }), claim({ ...attack, losses: ['destroyed helicopter 2..2 Borduria'] })));
});

test('a place carried over from words before parts nothing across articles, a place in the passage does', () => {
  const at = (name: string, start: number, publisher: string): LocatedClaim => claim({ ...attack, publisher, at: 500, where: { ...place(name), start, end: start + name.length } });
  assert.ok(join(at('Zlip', 20, 'Klow Courier'), at('Niedzdrow', 510, 'Sbrodj Post')));
  assert.ok(!join(at('Zlip', 505, 'Klow Courier'), at('Niedzdrow', 510, 'Sbrodj Post')));
  assert.ok(!join(at('Zlip', 20, 'Klow Courier'), at('Niedzdrow', 510, 'Klow Courier')), 'one article parts them itself');
});

test('a running toll of later days joins the attack, a fresh one does not', () => {
  const later = claim({ when: '~2026-03-07', published: '2026-03-07', article: 'a later one', losses: ['killed person 40..40'] });
  const running = { ...later, claim: { ...later.claim, event: { ...later.claim.event, losses: later.claim.event.losses.map((one) => ({ ...one, cumulative: true })) } } };
  assert.ok(join(claim(attack), running));
  assert.ok(!join(claim(attack), later));
});

test('a toll without a doer joins the attack of its place and time', () => {
  assert.ok(join(claim(attack), claim({ losses: ['killed person 16..'], source: 'JRN:media reports', when: '~2026-03-05' })));
  assert.ok(!join(claim(attack), claim({ losses: ['killed person 16..'], where: place('Niedzdrow') })));
  assert.ok(join(claim({ ...attack, article: 'x' }), claim({ losses: ['killed person 16..'], where: null, article: 'x' })), 'unplaced, beside it');
  assert.ok(!join(claim({ ...attack, article: 'x' }), claim({ losses: ['killed person 16..'], where: null, article: 'y' })), 'unplaced, elsewhere');
});

test('certain dates that exclude each other never join, nor do exact places', () => {
  assert.ok(!join(claim(attack), claim({ ...attack, when: '2026-03-05' })));
  assert.ok(!join(claim(attack), claim({ ...attack, where: place('Niedzdrow') })));
  assert.ok(!join(claim({ ...attack, where: place('Zlip', 'city', [40, 40]) }), claim({ ...attack, where: place('Zlip', 'city', [44, 40]) })), 'two towns of one name');
  assert.ok(join(claim({ ...attack, where: place('Zlip', 'city', [40, 40]) }), claim({ ...attack, where: place('Zlip Valley', 'region', [40.3, 40.2]) })));
  assert.ok(!join(claim({ ...attack, where: place('Zlip', 'city', [40, 40]) }), claim({ ...attack, where: place('Far Hills', 'region', [45, 45]) })));
});

test('a vague claim is no bridge between two happenings', () => {
  const march4 = claim(attack), march6 = claim({ ...attack, when: '2026-03-06' });
  assert.equal(clusterClaims([march4, march6, claim({ ...attack, when: '~2026-03-01..2026-03-31' })]).length, 2);
  assert.equal(clusterClaims([claim(attack), claim({ ...attack, where: place('Niedzdrow') }), claim({ ...attack, where: place('East', 'region') })]).length, 2);
  const daily = Array.from({ length: 20 }, (_, day) => claim({ ...attack, when: `~2026-03-${String(day + 1).padStart(2, '0')}` }));
  assert.ok(clusterClaims(daily).every(({ claims }) => claims.length <= 2), 'daily fighting is no one incident');
});

test('a war of years is not the attack of a day', () => {
  assert.ok(!join(claim(attack), claim({ ...attack, when: '2024-01-01..' })));
});

test('history, plans and what has happened stay apart', () => {
  const all = [[], ['historical'], ['future'], ['negation']].map((auxiliary) => claim({ ...attack, auxiliary: auxiliary as [] }));
  assert.deepEqual(clusterClaims(all).map(({ claims }) => claims.length).sort(), [1, 1, 2]);
  assert.ok(join(claim({ ...attack, auxiliary: ['future'] }), claim({ ...attack, auxiliary: ['hypothetical'] })));
});

test('a call told twice is one call; another partner or day is another', () => {
  const call: Facts = { type: 'CONSULT', mode: 'phone', where: null, actors: ['GOV:Foreign Ministry/BOR', 'GOV:Foreign Ministry of Syldavia/SYL'] };
  assert.ok(join(claim(call), claim({ ...call, actors: ['Borduria'], recipients: ['Syldavia'], source: 'Borduria', when: '~2026-03-05' })));
  assert.ok(join(claim(call), claim({ ...call, stance: 'denies', source: 'Syldavia' })));
  assert.ok(!join(claim(call), claim({ ...call, actors: ['Borduria', 'Ruritania'] })));
  assert.ok(!join(claim(call), claim({ ...call, when: '2026-03-09' })));
  assert.ok(!join(claim(call), claim({ ...call, mode: 'multilateral' })));
});

test('demands and charges are told apart by who makes them, and to whom', () => {
  const demand: Facts = { type: 'REQUEST', mode: 'yield', where: null, actors: ['Ruritania'] };
  assert.ok(join(claim({ ...demand, recipients: ['Borduria'] }), claim({ ...demand, actors: ['GOV:Crown of Ruritania/RUR'], publisher: 'Sbrodj Post' })));
  assert.ok(!join(claim(demand), claim({ ...demand, actors: ['Ruritania', 'Borduria'] })));
  const charge: Facts = { type: 'ACCUSE', mode: 'allege', where: null };
  assert.equal(clusterClaims([
    claim({ ...charge, actors: ['REB:Red Front/BOR'], recipients: ['MIL:Army/BOR'] }),
    claim({ ...charge, actors: ['MIL:Army/BOR'], recipients: ['REB:Red Front/BOR'] }),
  ]).length, 2);
  assert.equal(clusterClaims([
    claim({ ...charge, actors: ['Ruritania'], recipients: ['Borduria'] }), claim({ ...charge, actors: ['Ruritania'], recipients: ['Syldavia'] }),
    claim({ ...charge, actors: ['Ruritania'] }),
  ]).length, 2, 'a charge against nobody named is no bridge');
});

test('a reprinted sentence joins its first print even where nothing else ties it', () => {
  const passage = 'Nobody was able to confirm what had been said of it so far.';
  const copy: Facts = { where: null, stance: 'doubts', source: 'IGO:Observers', passage };
  assert.ok(join(claim({ ...copy, article: 'x' }), claim({ ...copy, article: 'y', publisher: 'Sbrodj Post' })));
  assert.ok(!join(claim({ ...copy, passage: 'Two died.', article: 'x' }), claim({ ...copy, passage: 'Two died.', article: 'y' })));
});

test('likeness says why', () => {
  const [one, other] = [claim(attack), claim({ ...attack, when: '~2026-03-05' })].flatMap((each) => readingsOf([each], standsAlone, () => false))
    .map(({ node, facts, member }) => nodeOf(node, facts, [member]));
  assert.deepEqual(one && other && likeness(one, other)?.reasons,
    ['type ASSAULT', 'shared actors', 'shared recipients', 'time overlaps', 'same place', 'same article']);
});

test('a crowd of one country and week is joined in time linear in its number', () => {
  const crowd = Array.from({ length: 1_500 }, (_, number) => claim({ ...attack, article: `a${number}`, where: place(`Town ${number}`) }));
  const before = performance.now();
  assert.equal(clusterClaims(crowd).length, 1_500);
  const took = performance.now() - before;
  assert.ok(took < 20_000, `${took} ms`);
});

test('claims that nothing dates or places stand alone', () => {
  const bare: Facts = { when: null, where: null, auxiliary: ['historical'] };
  assert.equal(clusterClaims([claim({ ...bare, article: 'x' }), claim({ ...bare, article: 'y' })]).length, 2);
  assert.deepEqual(clusterClaims([]), []);
});

test('any order of the same claims gives the same incidents', () => {
  fc.assert(fc.property(
    fc.array(anyFacts, { minLength: 2, maxLength: 30 }).chain((facts) => {
      const claims = facts.map((one) => claim(one));
      return fc.tuple(fc.constant(claims), fc.shuffledSubarray([...claims, ...claims.slice(0, 3)], { minLength: claims.length + Math.min(3, claims.length) }));
    }),
    ([claims, shuffled]) => assert.deepEqual(clusterClaims(shuffled), clusterClaims(claims)),
  ), { numRuns: 150 });
});

test('each claim is in one incident, named by its smallest key, and its certain dates and towns exclude none of its claims', () => {
  fc.assert(fc.property(fc.array(anyFacts, { maxLength: 30 }), (facts) => {
    const claims = facts.map((one) => claim(one));
    const incidents = clusterClaims(claims);
    assert.deepEqual(incidents.flatMap((one) => one.claims.map(({ key }) => key)).sort(), [...new Set(claims.map(({ key }) => key))].sort());
    for (const incident of incidents) {
      assert.equal(incident.id, incident.claims.map(({ key }) => key).sort()[0]);
      const windows = incident.claims.map((one) => windowOf(one)).flatMap((window) => (window?.certain === true ? [window] : []));
      assert.ok(Math.max(...windows.map(({ first }) => first)) <= Math.min(...windows.map(({ last }) => last)) || windows.length === 0);
      const towns = new Set(incident.claims.map((one) => one.claim.event.place?.name.split(' ')[0]).filter((name) => name === 'Zlip' || name === 'Niedzdrow'));
      assert.ok(towns.size < 2);
      assert.equal(incident.contested, incident.slots.some(({ state }) => state === 'contested'));
    }
  }), { numRuns: 150 });
});

test('an article that dates the attack speaks of it in its undated words too, unless it has news of its own day', () => {
  const told = claim({ ...attack, article: 'x', published: '2026-03-07' });
  const undated = claim({ ...attack, when: '~2026-03-07', published: '2026-03-07', article: 'x', source: 'Borduria' });
  assert.ok(join(told, undated));
  const fresh = claim({ type: 'PROTEST', when: '2026-03-07', published: '2026-03-07', article: 'x', actors: ['CVL:marchers'], where: place('Niedzdrow') });
  assert.ok(clusterClaims([told, undated, fresh]).every(({ claims }) => claims.length === 1));
});

test('victims of different names never join, unless an account tells of several', () => {
  const hit = (name: string, facts: Facts = {}): LocatedClaim => claim({ recipients: [`@${name}`], losses: ['killed person 1..1'], ...facts });
  assert.ok(!join(hit('Ana Lopez'), hit('Pavel Orlik', { publisher: 'Sbrodj Post' })));
  assert.ok(join(hit('Ana Lopez'), hit('Lopez', { publisher: 'Sbrodj Post' })), 'a surname is the same person');
  assert.ok(join(hit('Ana Lopez'), hit('Pavel Orlik'), claim({ losses: ['killed person 2..2'], publisher: 'Sbrodj Post' })), 'two dead may be these two');
  const vague = claim({ actors: ['Syldavia'], publisher: 'Evening Klow' });
  const named = clusterClaims([hit('Ana Lopez', { actors: ['Syldavia'] }), hit('Pavel Orlik', { actors: ['Syldavia'] }), vague]);
  assert.equal(named.length, 2, 'a claim that names nobody is no bridge');
  assert.ok(join(claim({ type: 'CONSULT', actors: ['Borduria', 'Syldavia'], recipients: ['@Ana Lopez'] }), claim({ type: 'CONSULT', actors: ['Borduria', 'Syldavia'], recipients: ['@Ana Lopez'], publisher: 'Sbrodj Post' })), 'guests are no victims');
});

test('who dies days after the attack that his article dates is of that attack; one killed by a told weapon on another day is not', () => {
  const told = claim({ ...attack, article: 'x', published: '2026-03-07' });
  const death: Facts = { recipients: ['@Ana Lopez'], losses: ['killed person 1..1'], when: '2026-03-07', published: '2026-03-07', article: 'x' };
  assert.ok(join(told, claim(death)));
  assert.ok(!join(told, claim({ ...death, mode: 'firearms' })));
  assert.ok(!join(told, claim({ ...death, article: 'y' })), 'another article dates nothing for it');
});

test('claims without a place join over articles that share rare names, in whatever language', () => {
  const words = (passage: string, facts: Facts): LocatedClaim => claim({ ...attack, ...facts, passage });
  const placed = words('Pasar Zlipmarkt di tepi Sungai Wladir dihantam, kata Tabib Korvina.', { article: 'x', actors: [] });
  const same = words('The market of Zlipmarkt on the Wladir was hit, said Doctor Korvina.', { article: 'y', actors: [], where: null });
  const strange = words('A depot beyond the Great Marsh was hit, said Captain Oslek.', { article: 'z', actors: [], where: null });
  const others = [1, 2, 3, 4].map((at) => words(`Reports of day ${at} from the Upper Valley say so.`, { article: `o${at}`, type: 'AID', where: place('Niedzdrow') }));
  const found = clusterClaims([placed, same, strange, ...others]);
  const holder = found.find(({ claims }) => claims.includes(placed));
  assert.deepEqual([holder?.claims.includes(same), holder?.claims.includes(strange)], [true, false]);
});
