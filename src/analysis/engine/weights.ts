/** Turns the bytes of a model file into tables of int8 weights with their labels, and back. */
import { createHash } from 'node:crypto';
import { problem } from '../../model/problem-texts.ts';
import { SaksiError } from '../../model/problem.ts';

/**
 * One trained table. A feature hash addresses `classes` neighbouring cells that begin at `hash >>> (32 − bits)`; runs of different
 * features may overlap. `cells` holds 2^bits + classes weights; a true weight is `cell × scale`. The two layers of a net are tables as
 * well (see `Net`): rows as wide as its hidden layer, and a row a class.
 */
export interface Table {
  readonly bits: number;
  readonly classes: number;
  readonly scale: number;
  readonly cells: Int8Array;
}

/** A model file, read: tables, lists of strings (labels) and texts (tables of words) by name. */
export interface Model {
  /** ISO 639-1 code. */
  readonly language: string;
  /** SHA-256 of all after the fixed head, in hex. */
  readonly digest: string;
  readonly tables: Readonly<Record<string, Table>>;
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly texts: Readonly<Record<string, string>>;
}

interface Section { readonly name: string; readonly kind: 'table' | 'text'; readonly offset: number; readonly length: number; readonly bits: number; readonly classes: number; readonly scale: number }
interface Header { readonly language: string; readonly lists: Readonly<Record<string, readonly string[]>>; readonly sections: readonly Section[] }

/** Format version: a reader takes its own version only. */
export const modelVersion = 1;
/** Head: 8 bytes magic, u32 version, u32 header length, u32 payload length (little endian), 32 bytes SHA-256 of header and payload. */
const magic = 'SAKSI\0M\n';
const headBytes = 8 + 12 + 32;

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
const fail = (code: 'P025' | 'P026' | 'P027' | 'P028', facts: Readonly<Record<string, string | number>>): never => {
  throw new SaksiError(code, problem(code, facts).message);
};

/**
 * Reads a model file. `name` names it in messages. Tables are views into `bytes`, not copies.
 * @throws SaksiError P025 not a model file · P026 cut short · P027 another format version · P028 damaged (digest or header)
 */
export function readModel(bytes: Uint8Array, name: string): Model {
  const opening = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(8, bytes.length)).toString('latin1');
  if (bytes.length === 0 || opening !== magic.slice(0, opening.length)) fail('P025', { name });
  if (bytes.length < headBytes) fail('P026', { name });
  const head = new DataView(bytes.buffer, bytes.byteOffset, headBytes);
  const version = head.getUint32(8, true);
  if (version !== modelVersion) fail('P027', { name, found: version, known: modelVersion });
  const headerBytes = head.getUint32(12, true);
  const length = headBytes + headerBytes + head.getUint32(16, true);
  if (bytes.length < length) fail('P026', { name });
  const digest = sha256(bytes.subarray(headBytes));
  if (bytes.length > length || !digest.equals(bytes.subarray(20, headBytes))) fail('P028', { name });
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(headBytes, headBytes + headerBytes))) as Header;
  const tables: Record<string, Table> = {};
  const texts: Record<string, string> = {};
  for (const { name: key, kind, offset, length: size, bits, classes, scale } of header.sections) {
    const at = bytes.byteOffset + headBytes + headerBytes + offset;
    if (kind === 'table') tables[key] = { bits, classes, scale, cells: new Int8Array(bytes.buffer, at, size) };
    else texts[key] = new TextDecoder().decode(new Uint8Array(bytes.buffer, at, size));
  }
  return { language: header.language, digest: digest.toString('hex'), tables, lists: header.lists, texts };
}

/** The bytes of a model file: same parts, same bytes. */
export function writeModel(model: Omit<Model, 'digest'>): Uint8Array {
  const parts: Uint8Array[] = [];
  const sections: Section[] = [];
  let offset = 0;
  const add = (name: string, kind: Section['kind'], bytes: Uint8Array, bits: number, classes: number, scale: number): void => {
    parts.push(bytes);
    sections.push({ name, kind, offset, length: bytes.length, bits, classes, scale });
    offset += bytes.length;
  };
  for (const [name, { bits, classes, scale, cells }] of Object.entries(model.tables)) add(name, 'table', new Uint8Array(cells.buffer, cells.byteOffset, cells.length), bits, classes, scale);
  for (const [name, text] of Object.entries(model.texts)) add(name, 'text', Buffer.from(text), 0, 0, 0);
  const header = Buffer.from(JSON.stringify({ language: model.language, lists: model.lists, sections } satisfies Header));
  const body = Buffer.concat([header, ...parts]);
  const head = Buffer.alloc(headBytes);
  head.write(magic, 'latin1');
  head.writeUInt32LE(modelVersion, 8);
  head.writeUInt32LE(header.length, 12);
  head.writeUInt32LE(offset, 16);
  sha256(body).copy(head, 20);
  return Buffer.concat([head, body]);
}
