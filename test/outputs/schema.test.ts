import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { jsonSchema } from '../../src/outputs/schema.ts';
import { fakeCode } from '../cli/fake-coder.ts';

const open = new Ajv2020({ strict: true }).compile(jsonSchema());
const closed = new Ajv2020({ strict: true }).compile(jsonSchema(true));

test('the schema is valid, of draft 2020-12, and takes a record', () => {
  assert.equal((jsonSchema() as { $schema: string }).$schema, 'https://json-schema.org/draft/2020-12/schema');
  const record = fakeCode({ id: 'a', text: 'A shelled B.' });
  assert.ok(open(record), JSON.stringify(open.errors));
  assert.ok(closed(record), JSON.stringify(closed.errors));
});

test('a wrong type, a missing field and a wrong offset are refused', () => {
  const record = fakeCode({ text: 'A shelled B.' });
  const claim = record.claims[0];
  assert.ok(claim);
  for (const bad of [
    { ...record, claims: undefined },
    { ...record, format: 2 },
    { ...record, claims: [{ ...claim, stance: 'maybe' }] },
    { ...record, claims: [{ ...claim, passage: { start: -1, end: 3 } }] },
    { ...record, claims: [{ ...claim, event: { ...claim.event, type: 'FIGHT' } }] },
  ]) assert.equal(open(JSON.parse(JSON.stringify(bad))), false);
});

test('readers may meet new fields, our own output may not hold undocumented ones', () => {
  const record = { ...fakeCode({ text: 'A shelled B.' }), later: true };
  assert.ok(open(record));
  assert.equal(closed(record), false);
});
