import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { documentsOf, type Found } from '../../src/server/upload.ts';
import { response, writeArchive } from '../pages/warc-writer.ts';
import { writeZip } from '../pages/zip-writer.ts';

async function given(name: string, content: string | Uint8Array): Promise<Found[]> {
  const found: Found[] = [];
  for await (const each of documentsOf({ name, content: Buffer.from(content).toString('base64'), encoding: 'base64' }, 1_000_000)) found.push(each);
  return found;
}

test('lines of JSON are read as the command reads them: a record of the coder is a document, and what is none is said why', async () => {
  const [record, number, page] = await given('three.ndjson', [
    JSON.stringify({ id: 7, article: { text: 'Troops left Zlip on Monday.', publisher: 'Klow Wire', language: 'en' } }), 'null', JSON.stringify({ html: 'PHA+VHJvb3BzPC9wPg==', encoding: 'base64' }),
  ].join('\n'));
  assert.ok(record !== undefined && 'document' in record && number !== undefined && 'problem' in number && page !== undefined && 'document' in page);
  assert.deepEqual([record.document.id, record.document.text, record.document.publisher, record.document.lang], ['7', 'Troops left Zlip on Monday.', 'Klow Wire', 'en']);
  assert.match(number.problem.message, /^Line 2 .*it is not an object/);
  assert.equal(new TextDecoder().decode(page.document.bytes), '<p>Troops</p>');
});

test('a file of more lines than are taken says so, unless the rest is blank', async () => {
  const line = `${JSON.stringify({ text: 'Troops left Zlip.' })}\n`;
  assert.equal((await given('full.jsonl', `${line.repeat(10_000)}\n\n`)).length, 10_000);
  const last = (await given('long.jsonl', line.repeat(10_001))).at(-1);
  assert.ok(last !== undefined && 'problem' in last);
  assert.equal(last.problem.code, 'P074');
});

test('a web archive gives its pages, plain, packed, or in a zip archive, those of its revisits among them', async () => {
  const pages = [response('https://klow.example/a', '<p>Troops left Zlip.</p>'), { ...response('https://klow.example/b', '<p>Troops came back.</p>') }];
  const first = { ...pages[0]!, named: { ...pages[0]!.named, 'WARC-Payload-Digest': 'sha1:A' } };
  const again = { type: 'revisit', named: { 'WARC-Target-URI': 'https://klow.example/c', 'WARC-Payload-Digest': 'sha1:A' }, block: 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n' };
  const records = [first, pages[1]!, again];
  const files = { 'a.warc': writeArchive(records, false), 'a.warc.gz': writeArchive(records, true), 'whole.warc.gz': gzipSync(writeArchive(records, false)), 'a.wacz': writeZip([{ name: 'archive/a.warc.gz', bytes: writeArchive(records, true) }]) };
  for (const [name, bytes] of Object.entries(files)) {
    const found = await given(name, bytes);
    assert.deepEqual(found.map((each) => ('document' in each ? each.document.url : each.problem.code)), ['https://klow.example/a', 'https://klow.example/b', 'https://klow.example/c'], name);
    assert.ok(found[0] !== undefined && 'document' in found[0]);
    assert.equal(new TextDecoder().decode(found[0].document.bytes), '<p>Troops left Zlip.</p>');
    assert.match(found[0].name, /:3 https:\/\/klow\.example\/a$/);
  }
});

test('packed files are what they hold; damaged, oversized and empty carriers are said in a sentence', async () => {
  const [page] = await given('page.html.gz', gzipSync('<p>Troops left Zlip.</p>'));
  assert.ok(page !== undefined && 'document' in page);
  assert.deepEqual([page.name, page.document.medium, new TextDecoder().decode(page.document.bytes)], ['page.html', 'html', '<p>Troops left Zlip.</p>']);
  const code = async (name: string, bytes: Uint8Array): Promise<string[]> => (await given(name, bytes)).map((each) => ('problem' in each ? each.problem.code : 'a document'));
  assert.deepEqual(await code('bomb.html.gz', gzipSync(Buffer.alloc(3_000_000, 'x'))), ['P003']);
  assert.deepEqual(await code('cut.html.gz', gzipSync('<p>Troops left Zlip.</p>').subarray(0, 20)), ['P105']);
  assert.deepEqual(await code('twice.gz', gzipSync(gzipSync('x'))), ['P105']);
  assert.deepEqual(await code('none.zip', writeZip([{ name: 'a.txt', bytes: Buffer.from('x') }])), ['P103']);
  assert.deepEqual(await code('broken.wacz', Buffer.from('PK\x03\x04 and no more')), ['P105']);
  const many = writeArchive(Array.from({ length: 1_001 }, (_, k) => response(`https://klow.example/${k}`, `<p>${k}</p>`)), false);
  const found = await code('many.warc', many);
  assert.deepEqual([found.length, found.at(-1)], [1_001, 'P108']);
});
