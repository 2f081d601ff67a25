/** Scores the coder on outside development sets and holds it to pinned floors: `npm run gate -- --data <folder> [--pin] [--lower]`. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { engineFor } from '../../src/analysis/engine/load.ts';
import { code } from '../../src/code.ts';
import { evaluate } from '../../src/eval/evaluate.ts';
import { goldText, type GoldDocument } from '../../src/eval/gold.ts';
import type { Figures } from '../../src/eval/report.ts';
import { scoreTrees } from '../../train/score.ts';
import { readTreebank } from '../../train/treebank.ts';

/** The figures of one set, pinned with the digest of the bytes they were measured on. */
interface Floor {
  readonly digest: string;
  readonly figures: Readonly<Record<string, number>>;
}

const sets = ['gold/seed.jsonl', 'gold/dev-en.jsonl', 'gold/dev-id.jsonl', 'gold/contested/documents.jsonl', 'attribution/polnear-dev.jsonl.gz'];
const pinned = ['attributionDetected', 'attributionLinked', 'claimLenient', 'claimStrict', 'stanceMacro', 'losses', 'dates', 'places', 'offsets'] as const satisfies readonly (keyof Figures)[];
const floorsPath = join(import.meta.dirname, 'floors.json');
/** A fall within this is noise of a single document. */
const slack = 0.005;

const { values } = parseArgs({ options: { data: { type: 'string' }, pin: { type: 'boolean', default: false }, lower: { type: 'boolean', default: false } } });
if (values.data === undefined) {
  console.error('The gate needs the folder of the development sets: npm run gate -- --data <folder>.');
  process.exit(2);
}

function documentsOf(bytes: Buffer): readonly GoldDocument[] {
  return bytes.toString('utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as GoldDocument);
}

function score(documents: readonly GoldDocument[]): Figures {
  const pairs = documents.map((gold) => {
    const { id, lang, title, publisher, published } = gold;
    const facts = { id, lang, title, publisher, published, text: goldText(gold) };
    const input = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && value !== null));
    return { gold, record: code(input, { now: '2026-01-01T00:00:00Z' }) };
  });
  return evaluate(pairs).figures;
}

const floors = existsSync(floorsPath) ? (JSON.parse(readFileSync(floorsPath, 'utf8')) as Record<string, Floor>) : {};
const faults: string[] = [];

/** Prints figures beside their floors, notes those that fell, and keeps the new floors. */
function hold(set: string, digest: string, figures: Readonly<Record<string, number>>): void {
  const known = floors[set];
  const now: Record<string, number> = {};
  for (const [name, value] of Object.entries(figures)) {
    const floor = known?.digest === digest ? known.figures[name] : undefined;
    const fell = floor !== undefined && value < floor - slack;
    if (fell) faults.push(`${set} ${name} fell from ${floor.toFixed(3)} to ${value.toFixed(3)}`);
    now[name] = Number((fell && !values.lower ? floor : value).toFixed(4));
    console.log(`  ${name.padEnd(22)}${value.toFixed(3)}${floor === undefined ? '' : `  floor ${floor.toFixed(3)}${fell ? '  FELL' : ''}`}`);
  }
  if (known !== undefined && known.digest !== digest) console.log('  the set has changed since its floors were pinned: pin them anew');
  floors[set] = { digest, figures: now };
}

for (const set of sets) {
  const path = join(values.data, set);
  if (!existsSync(path)) {
    console.log(`${set}: not there, passed over`);
    continue;
  }
  const packed = readFileSync(path);
  const bytes = set.endsWith('.gz') ? gunzipSync(packed) : packed;
  const digest = createHash('sha256').update(bytes).digest('hex');
  const figures = score(documentsOf(bytes));
  console.log(`\n${set} (${figures.documents} documents, strict ${figures.strictFound})`);
  hold(set, digest, Object.fromEntries(pinned.flatMap((name) => (figures[name] === null ? [] : [[name, figures[name]]]))));
}
for (const [set, language] of [['treebanks/en-ewt-dev.conllu.gz', 'en']] as const) {
  const path = join(values.data, set);
  const engine = engineFor(language);
  if (!existsSync(path) || engine === undefined) continue;
  const digest = createHash('sha256').update(gunzipSync(readFileSync(path))).digest('hex');
  const { words, upos, lemma, uas, las } = scoreTrees(engine, readTreebank(path));
  console.log(`\n${set} (${words} words, gold tokens)`);
  hold(set, digest, { upos: upos / words, lemma: lemma / words, uas: uas / words, las: las / words });
}
if (values.pin) writeFileSync(floorsPath, `${JSON.stringify(floors, null, 2)}\n`);
if (faults.length > 0 && !values.lower) {
  console.error(`\n${faults.join('\n')}\nRaise them again, or pin lower floors with --pin --lower and a line in CHANGELOG.md.`);
  process.exit(1);
}
