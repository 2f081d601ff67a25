/** A coder for tests: turns simple sentences into claims, and two words into trouble. */
import type { Extracted, InputDocument } from '../../src/extract.ts';
import { sha256 } from '../../src/incidents/claim-key.ts';
import type { Claim } from '../../src/model/claim.ts';
import { problem } from '../../src/model/problem-texts.ts';
import type { CodedDocument } from '../../src/model/record.ts';

/** The fake coder: a claim for each "X shelled Y." and each "X denied shelling Y."; the word "fail" is trouble, "throw" a fault. */
export function fakeCode(input: InputDocument): CodedDocument {
  const text = input.text ?? new TextDecoder().decode(input.bytes).replace(/<[^>]*>/g, '');
  if (text.includes('throw')) throw new Error('the coder broke');
  const claims = [...text.matchAll(/(\w+) (shelled|denied shelling) (\w+)\./g)].map((hit, at): Claim => {
    const [sentence, actor = '', cue = '', recipient = ''] = hit;
    const span = (words: string): { text: string; start: number; end: number } => {
      const start = hit.index + sentence.lastIndexOf(words);
      return { text: words, start, end: start + words.length };
    };
    const entity = (name: string) => ({ name, country: name.slice(0, 3).toUpperCase(), sector: null });
    return {
      id: `c${at + 1}`, attribution: null, stance: cue === 'shelled' ? 'affirms' : 'denies', commitment: 'states',
      event: {
        type: 'ASSAULT', mode: 'heavy-weapons', auxiliary: [], actors: [{ ...span(actor), entity: entity(actor) }], recipients: [{ ...span(recipient), entity: entity(recipient) }],
        occurred: { start: '2020-09-27', end: '2020-09-27', certainty: 'implied', text: null }, place: null, losses: [], trigger: span(cue),
      },
      passage: { start: hit.index, end: hit.index + sentence.length }, confidence: 0.5, rules: ['en.assault.shell'],
    };
  });
  const bad = text.trim() === '' || text.includes('fail');
  return {
    format: 1, ...(input.id === undefined ? {} : { id: input.id }),
    run: { saksi: '0.0.0', language: 'en', pack: 'en@0', ontology: 'plover@2023' },
    ...(input.bytes === undefined ? {} : { snapshot: { sha256: sha256(input.bytes), fetched: '2026-01-01T00:00:00Z', bytes: input.bytes.length } }),
    article: { text, authors: [], blocks: [], images: [], omissions: [], language: 'en', ...(input.published === undefined ? {} : { published: input.published }), ...(input.title === undefined ? {} : { title: input.title }) },
    problems: bad ? [problem('P001', {}, input.place)] : [], places: [], times: [], attributions: [], claims,
  };
}

/** The clean article alone, of the same coder. */
export function fakeExtract(input: InputDocument): Extracted {
  const { article, problems } = fakeCode(input);
  return { article, problems, failed: problems.some(({ severity }) => severity === 'error') };
}
