/** Writes zip archives for tests, from APPNOTE 6.3 alone: it shares nothing with the reader. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface FileToZip {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly deflated?: boolean;
}

const number = (value: number, bytes: number): Buffer => {
  const buffer = Buffer.alloc(bytes);
  if (bytes === 8) buffer.writeBigUInt64LE(BigInt(value));
  else buffer.writeUIntLE(value, 0, bytes);
  return buffer;
};

/** The archive; with `zip64` all sizes and places stand in the zip64 fields, as those of archives above 4 GB do. */
export function writeZip(files: readonly FileToZip[], { zip64 = false, comment = '' } = {}): Buffer {
  const locals: Buffer[] = [], directory: Buffer[] = [];
  let at = 0;
  for (const { name, bytes, deflated = false } of files) {
    const data = deflated ? deflateRawSync(bytes) : Buffer.from(bytes);
    const facts = [number(20, 2), number(0, 2), number(deflated ? 8 : 0, 2), number(0, 4), number(crc32(bytes), 4)];
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), ...facts, number(data.length, 4), number(bytes.length, 4), number(name.length, 2), number(7, 2), Buffer.from(name), Buffer.from('xxx\x03\x00abc').subarray(0, 7)]);
    const full = (value: number): Buffer => (zip64 ? Buffer.alloc(4, 0xff) : number(value, 4));
    const extra = zip64 ? Buffer.concat([number(9, 2), number(1, 2), Buffer.from('x'), number(1, 2), number(24, 2), number(bytes.length, 8), number(data.length, 8), number(at, 8)]) : Buffer.alloc(0);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02'), number(20, 2), ...facts, full(data.length), full(bytes.length), number(name.length, 2), number(extra.length, 2), number(3, 2), number(0, 8), full(at), Buffer.from(name), extra, Buffer.from('why')]));
    locals.push(local, data);
    at += local.length + data.length;
  }
  const listed = Buffer.concat(directory);
  const large = zip64 ? [Buffer.from('PK\x06\x06'), number(44, 8), number(45, 2), number(45, 2), number(0, 8), number(files.length, 8), number(files.length, 8), number(listed.length, 8), number(at, 8), Buffer.from('PK\x06\x07'), number(0, 4), number(at + listed.length, 8), number(1, 4)] : [];
  const full = (value: number, bytes: number): Buffer => (zip64 ? Buffer.alloc(bytes, 0xff) : number(value, bytes));
  return Buffer.concat([...locals, listed, ...large, Buffer.from('PK\x05\x06'), number(0, 4), full(files.length, 2), full(files.length, 2), full(listed.length, 4), full(at, 4), number(comment.length, 2), Buffer.from(comment)]);
}
