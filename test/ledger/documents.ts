/** Hand-made coded documents, on invented events, for the ledger's tests. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Actor, Attribution, Claim, CodedDocument, Entity, Run } from '../../src/model/index.ts';
import { sliceSpan } from '../../src/model/span.ts';

export const run: Run = { saksi: '0.1.0', language: 'en', pack: 'en@1', ontology: 'plover@2023' };
export const laterRun: Run = { ...run, pack: 'en@2' };

export const ministry: Entity = { name: 'Ministry of Defence of Borduria', country: 'BOR', sector: 'MIL' };
export const syldavia: Entity = { name: 'Syldavia', country: 'SYL', sector: null };

export interface Facts {
  readonly number?: number;
  readonly url?: string;
  readonly fetched?: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly run?: Run;
  readonly day?: string;
  readonly title?: string;
  /** Leave the snapshot out, as for a document given as text. */
  readonly asText?: boolean;
  /** Leave the second claim out, as a weaker coder would. */
  readonly onlyFirst?: boolean;
}

/** A page with two claims: the ministry's of a shelling with two wounded, and the publisher's of a phone call. */
export function documentOf(facts: Facts = {}): { record: CodedDocument; bytes: Uint8Array } {
  const town = `Klow${facts.number ?? 0}`;
  const first = `The ministry said Syldavia shelled ${town}, wounding two soldiers.`;
  const second = 'The two ministers spoke by phone.';
  const text = `${first}\n\n${second}`;
  const span = (words: string) => sliceSpan(text, text.indexOf(words), text.indexOf(words) + words.length);
  const actor = (words: string, entity: Entity): Actor => ({ ...span(words), entity });
  const day = facts.day ?? '2026-03-04';
  const bytes = new TextEncoder().encode(`<p>${first}</p><p>${second}</p>`);
  const attribution: Attribution = {
    id: 'a1', source: { ...span('The ministry'), entity: ministry }, cue: span('said'),
    content: [span(`Syldavia shelled ${town}, wounding two soldiers`)], quoted: 'indirect',
  };
  const shelling: Claim = {
    id: 'c1', attribution: 'a1', stance: 'affirms', commitment: 'attributes',
    event: {
      type: 'ASSAULT', mode: 'heavy-weapons', auxiliary: [], actors: [actor('Syldavia', syldavia)], recipients: [],
      occurred: { start: day, end: day, certainty: 'implied', text: null },
      place: { text: town, name: town, country: 'BOR', latitude: null, longitude: null, precision: 'city' },
      losses: [{ ...span('two soldiers'), effect: 'wounded', what: 'person', category: 'military', side: ministry, low: 2, high: 2, qualifier: 'exact' }],
      trigger: span('shelled'),
    },
    passage: { start: 0, end: first.length }, confidence: 0.9, rules: ['en.report.say', 'plover.assault.shell'],
  };
  const call: Claim = {
    id: 'c2', attribution: null, stance: 'affirms', commitment: 'states',
    event: {
      type: 'CONSULT', mode: 'phone', auxiliary: [], actors: [actor('The two ministers', syldavia), actor('The two ministers', ministry)],
      recipients: [], occurred: null, place: null, losses: [], trigger: span('spoke by phone'),
    },
    passage: span(second), confidence: 0.8, rules: ['plover.consult.phone'],
  };
  const published = facts.published ?? '2026-03-05T08:00:00+07:00';
  const record: CodedDocument = {
    format: 1, run: facts.run ?? run,
    ...(facts.asText ? {} : {
      snapshot: {
        ...(facts.url === undefined ? {} : { url: facts.url }),
        sha256: createHash('sha256').update(bytes).digest('hex'),
        fetched: facts.fetched ?? '2026-03-05T02:00:00Z', bytes: bytes.length,
      },
    }),
    article: {
      title: facts.title ?? `Shells on ${town}`, publisher: facts.publisher ?? 'klow-courier.example', language: 'en', published,
      authors: [], text, blocks: [{ kind: 'paragraph', start: 0, end: first.length }], images: [], omissions: [],
    },
    problems: [], places: [], times: [], attributions: [attribution], claims: facts.onlyFirst ? [shelling] : [shelling, call],
  };
  return { record, bytes };
}

/** A path for a ledger in a folder that goes when the test is over. */
export function freshPath(test: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'saksi-ledger-'));
  test.after(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'saksi.db');
}
