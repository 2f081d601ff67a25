import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { code, type InputDocument } from '../../src/code.ts';
import type { CodedDocument } from '../../src/model/record.ts';
import { jsonSchema } from '../../src/outputs/schema.ts';

const validate = new Ajv2020({ strict: true, allErrors: true }).compile(jsonSchema(true));
const samples = join(import.meta.dirname, '../../samples');
const options = { now: '2026-01-01T00:00:00Z' };

/** Says what the schema holds against a record after a journey through JSON. */
function wrong(record: CodedDocument): string {
  return validate(JSON.parse(JSON.stringify(record))) ? '' : JSON.stringify(validate.errors?.slice(0, 3));
}

const documents: Readonly<Record<string, InputDocument>> = {
  'an Indonesian text': { id: 'a', text: 'Kementerian Pertahanan Armenia mengatakan, pasukan Azerbaijan menembaki Stepanakert pada Ahad (27/9) dan menewaskan sedikitnya 16 orang. Baku membantah tudingan itu.', published: '2020-09-28T15:52:00+07:00', title: 'Judul', publisher: 'Penerbit' },
  'an English text': { text: 'Sudan’s army said on Monday that the Rapid Support Forces had shelled a market in Omdurman, killing between 10 and 20 civilians. The RSF denied it. 🚀', published: '2024-05-06' },
  'a text without a date': { text: 'The two ministers spoke by telephone.' },
  'a language without a room': { text: 'Das Verteidigungsministerium erklärte, die Stadt sei am Montag beschossen worden. Die Regierung wies das zurück.', lang: 'de' },
  'nothing': { text: '' },
  'bytes that are no text': { bytes: new Uint8Array([0, 1, 2, 3, 255, 254, 0, 9]) },
  'a page': { bytes: Buffer.from('<!doctype html><html lang="en"><head><title>Shelling in Omdurman - The Example</title></head><body><nav>Home</nav><article><h1>Shelling in Omdurman</h1><p class="byline">By N. N.</p><p>KHARTOUM — The army said on Monday that 12 people were killed in an attack on a market, and blamed the Rapid Support Forces for it.</p><p>A spokesman for the forces denied the charge and said that they had no troops in the quarter at the time.</p></article></body></html>'), url: 'https://news.example/1' },
};

for (const [name, document] of Object.entries(documents)) {
  test(`the record of ${name} is as the schema says`, () => {
    assert.equal(wrong(code(document, options)), '');
  });
}

test('the records of all samples are as the schema says', () => {
  for (const name of globSync('**/*.html', { cwd: samples })) assert.equal(wrong(code({ bytes: readFileSync(join(samples, name)) }, options)), '', name);
});
