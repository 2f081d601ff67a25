import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentsOf } from '../../src/server/upload.ts';

const given = (name: string, content: string): ReturnType<typeof documentsOf> => documentsOf({ name, content: Buffer.from(content).toString('base64'), encoding: 'base64' });

test('lines of JSON are read as the command reads them: a record of the coder is a document, and what is none is said why', () => {
  const [record, number, page] = given('three.ndjson', [
    JSON.stringify({ id: 7, article: { text: 'Troops left Zlip on Monday.', publisher: 'Klow Wire', language: 'en' } }), 'null', JSON.stringify({ html: 'PHA+VHJvb3BzPC9wPg==', encoding: 'base64' }),
  ].join('\n'));
  assert.ok(record !== undefined && 'document' in record && number !== undefined && 'problem' in number && page !== undefined && 'document' in page);
  assert.deepEqual([record.document.id, record.document.text, record.document.publisher, record.document.lang], ['7', 'Troops left Zlip on Monday.', 'Klow Wire', 'en']);
  assert.match(number.problem.message, /^Line 2 .*it is not an object/);
  assert.equal(new TextDecoder().decode(page.document.bytes), '<p>Troops</p>');
});

test('a file of more lines than are taken says so, unless the rest is blank', () => {
  const line = `${JSON.stringify({ text: 'Troops left Zlip.' })}\n`;
  assert.equal(given('full.jsonl', `${line.repeat(10_000)}\n\n`).length, 10_000);
  const last = given('long.jsonl', line.repeat(10_001)).at(-1);
  assert.ok(last !== undefined && 'problem' in last);
  assert.equal(last.problem.code, 'P074');
});
