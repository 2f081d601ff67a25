/** The text of a block model's file in, the model out, and back: a line of JSON whose arrays stand in base64. */
import { createHash } from 'node:crypto';
import { problem, SaksiError } from '../model/index.ts';
import { blockModel } from './forest.ts';
import type { BlockModel, Forest } from './forest.ts';
import { nameLexicon } from './name-lexicon.ts';

/** Format version: a reader takes its own version only. */
const blockModelVersion = 1;

/** Hashes of class names and the value of each in hundredths. */
interface Names { readonly hashes: Uint32Array; readonly values: Int8Array }

const arrays = { roots: Uint32Array, feature: Uint8Array, edges: Float32Array, left: Int16Array, right: Int16Array, leafStarts: Uint32Array, leaves: Int16Array, hashes: Uint32Array, values: Int8Array } as const;
type ArrayName = keyof typeof arrays;

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Writes a model; the same model gives the same text. `names` maps hashes of class names to their value between −1 and 1. */
export function writeBlockModel(forest: Forest, names: ReadonlyMap<number, number>): string {
  const sorted = [...names].sort((a, b) => (a[0] >>> 0) - (b[0] >>> 0));
  const { start, width, scale, ...parts } = forest;
  const all = { ...parts, hashes: Uint32Array.from(sorted, ([hash]) => hash), values: Int8Array.from(sorted, ([, value]) => Math.round(100 * value)) };
  const packed = Object.fromEntries((Object.keys(arrays) as ArrayName[]).map((name) => [name, Buffer.from(all[name].buffer, all[name].byteOffset, all[name].byteLength).toString('base64')]));
  const content = JSON.stringify({ start, width, scale, ...packed });
  return `${JSON.stringify({ version: blockModelVersion, sha256: digestOf(content) })}\n${content}\n`;
}

/**
 * Reads a model; `name` names its file in messages.
 * @throws SaksiError P025 not a model file · P027 another format version · P028 damaged
 */
export function readBlockModel(text: string, name: string): BlockModel {
  const [head = '', content = ''] = text.split('\n');
  const { version, sha256 } = parsed(head, name);
  if (version !== blockModelVersion) throw new SaksiError('P027', problem('P027', { name, found: String(version), known: blockModelVersion }).message);
  if (sha256 !== digestOf(content)) throw new SaksiError('P028', problem('P028', { name }).message);
  const { start, width, scale, ...packed } = JSON.parse(content) as Record<ArrayName, string> & { start: number; width: number; scale: number };
  const part = <K extends ArrayName>(key: K): InstanceType<(typeof arrays)[K]> => {
    const bytes = Buffer.from(packed[key], 'base64');
    return new arrays[key](new Uint8Array(bytes).buffer) as InstanceType<(typeof arrays)[K]>;
  };
  const forest: Forest = { start, width, scale, roots: part('roots'), feature: part('feature'), edges: part('edges'), left: part('left'), right: part('right'), leafStarts: part('leafStarts'), leaves: part('leaves') };
  return blockModel(forest, nameLexicon(valuesOf({ hashes: part('hashes'), values: part('values') })));
}

function parsed(head: string, name: string): { readonly version?: unknown; readonly sha256?: unknown } {
  try {
    const value = JSON.parse(head) as unknown;
    if (typeof value === 'object' && value !== null && 'version' in value) return value;
  } catch { /* Told below. */ }
  throw new SaksiError('P025', problem('P025', { name }).message);
}

function valuesOf({ hashes, values }: Names): Map<number, number> {
  return new Map(Array.from(hashes, (hash, i) => [hash | 0, values[i]! / 100] as const));
}
