/** Turns a number into that many invented articles of five claims each, by fixed chance: few happenings, places, outlets and words are in very many, most in few. */
import type { Attribution, Claim, EventType, Loss, Place } from '../src/model/claim.ts';
import type { Actor, Entity } from '../src/model/entity.ts';
import type { CodedDocument } from '../src/model/record.ts';

const types: readonly EventType[] = ['ASSAULT', 'ASSAULT', 'ASSAULT', 'ASSAULT', 'COERCE', 'ACCUSE', 'REQUEST', 'CONSULT', 'CONSULT', 'AGREE', 'PROTEST', 'AID', 'THREATEN', 'MOBILIZE'];
const claimsAnArticle = 5;
const dayMs = 86_400_000;
const days = 3650, firstDay = Date.UTC(2014, 0, 1);
/** Happenings that begin a day, and for how many days they are told. */
const happeningsADay = 14, toldDays = 4;

/** Numbers from 0 to 1, always the same ones (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One thing that happens, told by many or few. */
interface Happening {
  readonly type: EventType;
  readonly day: number;
  readonly place: Place;
  readonly actor: Entity;
  readonly recipient: Entity;
  readonly toll: number;
}

interface Dice {
  next(): number;
  /** A number below `count`, the smaller the likelier: the n-th about 1/n as often as the first (Zipf). */
  skewed(count: number): number;
}

/** Articles in the order in which they are published, or, with `at`, those from that one on that come after as many others. */
export function* manyArticles(articles: number, seed = articles): Generator<CodedDocument> {
  const next = chance(seed);
  const dice: Dice = { next, skewed: (count) => Math.min(count - 1, Math.floor((count + 1) ** next()) - 1) };
  let recent: Happening[] = [], today = -1;
  for (let at = 0; at < articles; at += 1) {
    const day = Math.floor((at / articles) * days);
    while (today < day) {
      today += 1;
      recent = [...recent.filter((one) => one.day > today - toldDays), ...Array.from({ length: happeningsADay }, () => happening(today, dice))];
    }
    yield record(at, day, recent, dice);
  }
}

const syllables = ['ba', 'ke', 'lo', 'mi', 'nu', 'ra', 'se', 'ti', 'vo', 'zu', 'dar', 'fen', 'gol', 'hin', 'jor', 'kal', 'mer', 'nor', 'pal', 'sar'];

/** The same number gives the same invented word. */
function word(number: number): string {
  let left = number + 400, made = '';
  for (; left > 0; left = Math.floor(left / syllables.length)) made += syllables[left % syllables.length] ?? '';
  return made;
}

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);
const codes = Array.from({ length: 60 }, (_, at) => `X${String.fromCharCode(65 + (at % 26))}${String.fromCharCode(65 + Math.floor(at / 26))}`);

function happening(day: number, dice: Dice): Happening {
  const country = dice.skewed(codes.length), other = dice.next() < 0.7 ? country : dice.skewed(codes.length);
  const town = dice.skewed(40);
  const party = (of: number): Entity => {
    const kind = dice.skewed(5), code = codes[of] ?? '', name = capital(word(of * 7));
    if (kind === 0) return { name: `Army of ${name}`, country: code, sector: 'MIL' };
    if (kind === 1) return { name, country: code, sector: null };
    if (kind === 2) return { name: `Police of ${name}`, country: code, sector: 'COP' };
    return kind === 3 ? { name: `${capital(word(of * 90 + dice.skewed(6)))} Front`, country: code, sector: 'REB' } : { name: `civilians of ${name}`, country: code, sector: 'CVL' };
  };
  return {
    type: types[Math.floor(dice.next() * types.length)] ?? 'ASSAULT', day,
    place: {
      text: '', name: capital(word(country * 40 + town)), country: codes[country] ?? null, precision: 'city',
      latitude: Math.round((-40 + ((country * 13) % 100) + (town % 7) * 0.4) * 1e4) / 1e4, longitude: Math.round((-120 + ((country * 29) % 240) + Math.floor(town / 7) * 0.5) * 1e4) / 1e4,
    },
    actor: party(country), recipient: party(other), toll: 1 + dice.skewed(60),
  };
}

function record(at: number, day: number, recent: readonly Happening[], dice: Dice): CodedDocument {
  const published = new Date(firstDay + day * dayMs).toISOString().slice(0, 10);
  const main = recent[dice.skewed(recent.length)] as Happening, beside = recent[Math.floor(dice.next() * recent.length)] as Happening;
  const sentences: string[] = [], claims: Claim[] = [], attributions: Attribution[] = [];
  let start = 0;
  for (let number = 0; number < claimsAnArticle; number += 1) {
    const about = number < 3 ? main : beside;
    const sentence = `${capital(about.actor.name)} and ${about.recipient.name} at ${about.place.name}: ${Array.from({ length: 14 }, () => word(dice.skewed(30_000))).join(' ')} ${at % 977} ${number}.`;
    const { attribution, claim } = claimOf(about, sentence, number, start, dice);
    claims.push(claim);
    if (attribution) attributions.push(attribution);
    sentences.push(sentence);
    start += sentence.length + 1;
  }
  const text = sentences.join(' ');
  const title = `${capital(word(dice.skewed(30_000)))} at ${main.place.name}`;
  return {
    format: 1, run: { saksi: 'bench', language: 'en', pack: 'en@1', ontology: 'plover@2023' },
    article: { title, publisher: `${capital(word(dice.skewed(400)))} Post`, language: dice.next() < 0.7 ? 'en' : 'id', authors: [], published, text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }], images: [], omissions: [] },
    problems: [], places: [], times: [], attributions, claims,
  };
}

function claimOf(about: Happening, sentence: string, number: number, start: number, dice: Dice): { claim: Claim; attribution: Attribution | undefined } {
  const words = { text: sentence.slice(0, 5), start, end: start + 5 };
  const actor = (entity: Entity): Actor => ({ ...words, entity });
  const day = new Date(firstDay + about.day * dayMs).toISOString().slice(0, 10);
  const speaker = dice.next() < 0.3 ? undefined : dice.next() < 0.5 ? about.actor : about.recipient;
  const isDenial = speaker === about.actor && dice.next() < 0.1;
  const losses: Loss[] = about.type === 'ASSAULT' && dice.next() < 0.5
    ? [{ ...words, effect: 'killed', what: 'person', side: about.recipient, low: about.toll + (dice.next() < 0.15 ? 1 + dice.skewed(9) : 0), high: about.toll + 10, qualifier: 'range' }] : [];
  return {
    attribution: speaker && { id: `a${number}`, source: { ...words, entity: speaker }, cue: words, content: [{ start, end: start + sentence.length }], quoted: 'indirect' },
    claim: {
      id: `c${number}`, attribution: speaker ? `a${number}` : null, stance: isDenial ? 'denies' : 'affirms', commitment: 'attributes',
      confidence: Math.round((0.3 + dice.next() * 0.7) * 1000) / 1000, rules: ['bench'], passage: { start, end: start + sentence.length },
      event: {
        type: about.type, auxiliary: [], actors: dice.next() < 0.85 ? [actor(about.actor)] : [], recipients: dice.next() < 0.8 ? [actor(about.recipient)] : [],
        occurred: dice.next() < 0.6 ? { start: day, end: day, certainty: dice.next() < 0.7 ? 'certain' : 'implied', text: null } : null,
        place: dice.next() < 0.8 ? { ...about.place, text: about.place.name } : null,
        losses, trigger: words,
      },
    },
  };
}
