/** A coded document with its bytes in, out where words of its article stand in them. */
import type { CodedDocument } from '../model/record.ts';
import { passageBytes, type FindBytes } from '../pages/passage-bytes.ts';

/** A finder of the article's words in the bytes that the document was read from. */
export function snapshotBytes({ snapshot }: CodedDocument, bytes: Uint8Array): FindBytes {
  // The record names the charset with where it was learned: `windows-1252 (header)`.
  return passageBytes(bytes, snapshot?.charset?.split(' ')[0] ?? 'utf-8');
}
