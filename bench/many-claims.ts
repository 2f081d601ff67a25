/** Turns a number into a ledger of that many invented articles, five claims each, by fixed chance: the same number gives the same claims. */
import type { Claim, EventType } from '../src/model/claim.ts';
import type { Actor, Entity } from '../src/model/entity.ts';
import type { CodedDocument } from '../src/model/record.ts';
import type { Ledger } from '../src/ledger/ledger.ts';

const types: readonly EventType[] = ['ASSAULT', 'ASSAULT', 'ASSAULT', 'COERCE', 'ACCUSE', 'REQUEST', 'CONSULT', 'AGREE', 'PROTEST', 'AID'];
const claimsAnArticle = 5;
const dayMs = 86_400_000;

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

/** Adds `articles` articles over ten years, 400 places and 60 parties. */
export function addMany(ledger: Ledger, articles: number): void {
  const next = chance(articles);
  const pick = (count: number): number => Math.floor(next() * count);
  for (let at = 0; at < articles; at += 1) ledger.add({ record: record(at, pick) });
}

function record(at: number, pick: (count: number) => number): CodedDocument {
  const time = Date.UTC(2014, 0, 1) + pick(3650) * dayMs;
  const day = new Date(time).toISOString().slice(0, 10);
  const sentences = Array.from({ length: claimsAnArticle }, (_, number) => `Party ${pick(60)} struck district ${pick(400)} in phase ${at} ${number}, an official said.`);
  const text = sentences.join(' ');
  let start = 0;
  const claims = sentences.map((sentence, number): Claim => {
    const claim = claimOf(sentence, number, start, day, pick);
    start += sentence.length + 1;
    return claim;
  });
  return {
    format: 1, run: { saksi: 'bench', language: 'en', pack: 'en@1', ontology: 'plover@2023' },
    article: { title: `Report ${at}`, publisher: `Paper ${pick(80)}`, language: pick(2) === 0 ? 'en' : 'id', authors: [], published: day, text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }], images: [], omissions: [] },
    problems: [], places: [], times: [], attributions: [], claims,
  };
}

function claimOf(sentence: string, number: number, start: number, day: string, pick: (count: number) => number): Claim {
  const district = Number(/district (\d+)/.exec(sentence)?.[1] ?? 0);
  const party = (id: number): Entity => ({ name: `Party ${id}`, country: null, sector: 'REB' });
  const actor = (id: number): Actor => ({ text: sentence.slice(0, 5), start, end: start + 5, entity: party(id) });
  return {
    id: `c${number}`, attribution: null, stance: 'affirms', commitment: 'states', confidence: 0.5 + pick(50) / 100, rules: ['bench'],
    passage: { start, end: start + sentence.length },
    event: {
      type: types[pick(types.length)] ?? 'ASSAULT', auxiliary: [], actors: [actor(Number(/Party (\d+)/.exec(sentence)?.[1] ?? 0))], recipients: [actor(pick(60))],
      occurred: { start: day, end: day, certainty: 'certain', text: null },
      place: { text: 'district', name: `District ${district}`, country: 'SDN', latitude: 4 + (district % 20) * 0.8, longitude: 22 + Math.floor(district / 20) * 0.8, precision: 'city' },
      losses: [], trigger: { text: sentence.slice(0, 5), start, end: start + 5 },
    },
  };
}
