import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { code } from '../../src/code.ts';
import type { CodedDocument } from '../../src/model/record.ts';
import { contexts, eventTypes, modes, quadClass } from '../../src/ontology/plover.ts';
import { sectors } from '../../src/ontology/sectors.ts';
import { jsonSchema } from '../../src/outputs/schema.ts';
import { codes, fences, tables } from './markdown.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/record.md'), 'utf8');
const sections = tables(page);

interface Schema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** A field as both the schema and the page can tell it. */
interface Field {
  readonly always: boolean;
  readonly nullable: boolean;
  readonly values: readonly string[];
}

const spans = new Set(['end,start', 'end,start,text']);

function parts(schema: Schema): readonly Schema[] {
  return schema.anyOf === undefined ? [schema] : schema.anyOf.flatMap(parts);
}

/** An object that needs a section of its own: no reference, no mere span. */
function objectIn(schema: Schema): Schema | undefined {
  return parts(schema).flatMap((part) => (part.items === undefined ? [part] : parts(part.items)))
    .find(({ properties }) => properties !== undefined && !spans.has(Object.keys(properties).sort().join()));
}

function fieldsOf(section: string, object: Schema, into: Map<string, Field>): Map<string, Field> {
  for (const [name, schema] of Object.entries(object.properties ?? {})) {
    const all = parts(schema);
    const values = all.flatMap((part) => part.enum ?? part.items?.enum ?? []);
    const nullable = all.some(({ type }) => type === 'null' || (Array.isArray(type) && type.includes('null')));
    into.set(`${section}.${name}`, { always: object.required?.includes(name) ?? false, nullable, values: [...values].sort() });
    const inner = objectIn(schema);
    if (inner !== undefined) fieldsOf(`${section}.${name}${all.some(({ type }) => type === 'array') ? '[]' : ''}`, inner, into);
  }
  return into;
}

function fieldsOfSchema(): Map<string, Field> {
  const schema = jsonSchema(true) as Schema;
  const found = fieldsOf('document', schema, new Map());
  for (const [name, definition] of Object.entries(schema.$defs ?? {})) fieldsOf(name, definition, found);
  return found;
}

function fieldsOfPage(): Map<string, Field> {
  const found = new Map<string, Field>();
  for (const [section, rows] of sections) {
    if (!/^(document|[A-Z]\w+)(\.\w+(\[\])?)*$/.test(section) || rows[0]?.length !== 4 || codes(rows[0][0] ?? '').length === 0) continue;
    for (const [name = '', type = '', always = ''] of rows) {
      const values = /^(list of )?`[^`]+` `/.test(type) ? codes(type).sort() : [];
      found.set(`${section}.${codes(name)[0]}`, { always: always === 'always', nullable: / or null$/.test(type), values });
    }
  }
  return found;
}

function linesOf(fields: ReadonlyMap<string, Field>): string[] {
  return [...fields].map(([name, { always, nullable, values }]) => [name, always ? 'always' : 'may be absent', nullable ? 'or null' : '', ...values].join(' '));
}

test('record.md tells every field of the schema and no other, with its values, whether it is always there, and whether it may be null', () => {
  const wanted = fieldsOfSchema();
  assert.ok(wanted.size > 80);
  const told = linesOf(fieldsOfPage()), asked = linesOf(wanted);
  assert.deepEqual({ missing: asked.filter((line) => !told.includes(line)), unknown: told.filter((line) => !asked.includes(line)) }, { missing: [], unknown: [] });
});

test('every field of record.md is described', () => {
  for (const [section, rows] of sections) for (const row of rows) if (row.length === 4) assert.ok((row[3] ?? '') !== '' || section === 'Event types', `${section}: ${row[0]}`);
});

test('record.md lists the types, quad classes, modes and contexts of the ontology, in its order', () => {
  const rows = sections.get('Event types') ?? [];
  assert.deepEqual(rows.map(([type = '', quad, , list = '']) => [codes(type)[0], quad, codes(list)]), eventTypes().map((type) => [type, quadClass(type), [...modes(type)]]));
  assert.deepEqual(codes(/^\*\*Contexts\*\*.*$/m.exec(page)?.[0] ?? ''), [...contexts()]);
});

test('record.md lists the sectors of the ontology', () => {
  assert.deepEqual((sections.get('Sectors') ?? []).map(([code = '']) => codes(code)[0] ?? '').sort(), [...sectors].sort());
});

test('record.md bounds numbers as the coder does', () => {
  const rows = sections.get('Losses') ?? [];
  assert.ok(rows.length > 10);
  const seen = new Set<string>();
  for (const [words = '', low, high, qualifier] of rows) {
    for (const phrase of (words.split(' · ')[1] ?? '').split(', ').filter((each) => /\d|an$/.test(each) && !each.startsWith('tidak'))) {
      const { claims } = code({ text: `Pemerintah Sudan mengatakan, ${phrase} orang tewas dalam serangan di El Obeid.`, lang: 'id', published: '2024-06-10' }, { now: '2024-06-10T00:00:00Z' });
      const loss = claims.flatMap(({ event }) => event.losses)[0];
      assert.deepEqual([String(loss?.low), String(loss?.high), loss?.qualifier], [low, high, qualifier], phrase);
      seen.add(qualifier ?? '');
    }
  }
  assert.ok(seen.size >= 6, [...seen].join());
});

const examples = fences(page).filter(({ language }) => language === 'json').map(({ text }) => JSON.parse(text) as CodedDocument);

function paths(value: unknown, path: string, into: Set<string>): Set<string> {
  if (Array.isArray(value)) for (const each of value) paths(each, path, into);
  else if (value !== null && typeof value === 'object') for (const [name, each] of Object.entries(value)) paths(each, `${path}.${name}`, into.add(`${path}.${name}`));
  return into;
}

test('the record shown is valid, whole, and holds its offsets', () => {
  assert.equal(examples.length, 1);
  const record = examples[0] as CodedDocument;
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(jsonSchema(true));
  assert.ok(validate(record), JSON.stringify(validate.errors));
  const names = new Set([...paths(record, '', new Set())].map((path) => path.slice(path.lastIndexOf('.') + 1)));
  for (const field of fieldsOfSchema().keys()) assert.ok(names.has(field.slice(field.lastIndexOf('.') + 1)), `the record shown has no ${field}`);
  let slices = 0;
  JSON.stringify(record, (_, value: unknown) => {
    const { text, start, end, textStart, textEnd } = (value ?? {}) as Record<string, unknown>;
    const [from, to] = [textStart ?? start, textEnd ?? end];
    if (typeof text === 'string' && typeof from === 'number' && typeof to === 'number') {
      assert.equal(record.article.text.slice(from, to), text);
      slices += 1;
    }
    return value;
  });
  assert.ok(slices > 15);
  assert.equal(record.article.blocks.map(({ start, end }) => record.article.text.slice(start, end)).join('\n\n'), record.article.text);
  const said = new Set(record.attributions.map(({ id }) => id));
  for (const { attribution, event: { type, mode, contexts: about } } of record.claims) {
    assert.ok(attribution === null || said.has(attribution));
    assert.ok(mode === undefined || modes(type).includes(mode));
    for (const context of about ?? []) assert.ok(contexts().includes(context));
  }
});
