/** Turns runs and documents into the keys under which the ledger keeps them. */
import { hashOf } from '../incidents/claim-key.ts';
import type { CodedDocument, Run } from '../model/record.ts';
import type { Given } from './ledger.ts';

/** The identity of a run: hex SHA-256 of all that decides its output, whatever the order of its fields. */
export function runKey(run: Run): string {
  return hashOf(Object.entries(run).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The key of an article: document, run, and what the caller gave that steers the coder. */
export function articleKey(document: string, runIdentity: string, given: Given = {}): string {
  return hashOf([document, runIdentity, given.medium ?? null, given.language ?? null, given.published ?? null]);
}

/** What a record of a document given as text says that its coder must have been given. */
export function givenOf(record: CodedDocument): Given {
  if (record.snapshot !== undefined) return record.id === undefined ? {} : { id: record.id };
  const { published, publisher, title, url } = record.article;
  return {
    ...(record.id === undefined ? {} : { id: record.id }),
    medium: 'text',
    ...(published === undefined ? {} : { published }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
  };
}
