/** Bytes of one input in, a snapshot out: what it is, its text decoded, its hash, or the sentence that says why not. */
import { createHash } from 'node:crypto';
import { problem } from '../model/index.ts';
import type { Medium, Problem, Snapshot } from '../model/index.ts';
import { byteOrderMark, decodeBytes, wideWithoutMark } from './charset.ts';
import type { Decoded } from './charset.ts';
import { binaryKind, byteString, mediumOfType, sniffMedium } from './sniff.ts';

/** The size above which an input is refused, in bytes, unless the caller says otherwise. */
export const defaultMaxBytes = 20 * 1024 * 1024;

/** One input with what its carrier said of it. */
export interface SnapshotInput {
  readonly bytes: Uint8Array;
  readonly url?: string;
  /** The transport's content type, such as `text/html; charset=utf-8`. */
  readonly contentType?: string;
  /** Set where the caller knows it; sniffed otherwise. */
  readonly medium?: Medium;
  /** ISO 8601 instant at which the bytes were read. */
  readonly fetched: string;
  /** Where the input came from, for problems: a file or an address. */
  readonly place?: string;
  /** Default `defaultMaxBytes`. */
  readonly maxBytes?: number;
}

export interface SnapshotResult {
  /** Absent where the input was refused; `problems` then holds the reason. */
  readonly snapshot?: Snapshot;
  readonly problems: readonly Problem[];
}

/** Reads one input; never throws. Empty, binary and oversized inputs give a problem and no snapshot. */
export function readSnapshot(input: SnapshotInput): SnapshotResult {
  const { bytes, url, fetched, contentType = '', place } = input;
  const refused = refusal(input);
  if (refused) return { problems: [refused] };
  const medium = input.medium ?? mediumOfType(contentType) ?? sniffMedium(firstCharacters(bytes));
  const decoded = decodeBytes(bytes, contentType, medium === 'html', url);
  if (decoded.content.trim() === '') return { problems: [problem('P001', {}, place)] };
  const snapshot: Snapshot = {
    ...(url === undefined ? {} : { url }),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    fetched,
    bytes,
    medium,
    charset: `${decoded.charset} (${decoded.source})`,
    content: decoded.content,
  };
  return { snapshot, problems: charsetProblems(decoded, place) };
}

function refusal({ bytes, maxBytes = defaultMaxBytes, place }: SnapshotInput): Problem | undefined {
  if (bytes.length === 0) return problem('P001', {}, place);
  if (bytes.length > maxBytes) return problem('P003', { size: inMegabytes(bytes.length), limit: inMegabytes(maxBytes) }, place);
  if (byteOrderMark(bytes) || wideWithoutMark(bytes)) return undefined;
  const kind = binaryKind(bytes);
  return kind === undefined ? undefined : problem('P002', { kind }, place);
}

function firstCharacters(bytes: Uint8Array): string {
  const wide = byteOrderMark(bytes) ?? wideWithoutMark(bytes);
  return wide ? new TextDecoder(wide).decode(bytes.subarray(0, 4_096)) : byteString(bytes);
}

function charsetProblems(decoded: Decoded, place: string | undefined): Problem[] {
  const { belied, unknown, charset, invalid } = decoded;
  const problems: Problem[] = [];
  if (belied !== undefined) problems.push(problem(unknown ? 'P005' : 'P004', { declared: belied, charset }, place));
  if (invalid > 0) problems.push(problem('P006', { count: invalid, charset }, place));
  return problems;
}

function inMegabytes(bytes: number): string {
  return bytes < 1024 * 1024 ? `${bytes} bytes` : `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
