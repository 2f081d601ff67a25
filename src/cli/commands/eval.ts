/** `saksi eval`: turns hand-coded documents into figures of how near the coder comes to them. */
import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { changesOf } from '../../eval/changes.ts';
import { evaluate, type Evaluation } from '../../eval/evaluate.ts';
import { compareClusters, type Grouped } from '../../eval/clusters.ts';
import { goldText, type GoldDocument } from '../../eval/gold.ts';
import { evaluateIncidents, type GoldIncident, type GoldRelation } from '../../eval/incidents.ts';
import { changesText, figuresText, typesText, verdictsText, worstText } from '../../eval/report.ts';
import { createStories } from '../../incidents/stories.ts';
import { problem } from '../../model/problem-texts.ts';
import { SaksiError } from '../../model/problem.ts';
import type { CodedDocument } from '../../model/record.ts';
import { say, type Act, type Context, type ExitCode } from '../context.ts';
import { findFiles } from '../files.ts';
import { write } from '../io.ts';
import { readLines } from '../lines.ts';
import { coderOptions, count, defaultMaxBytes, oneOf } from '../options.ts';
import { createProgress } from '../progress.ts';

interface Options {
  readonly of: 'claims' | 'clusters' | 'incidents';
  readonly given?: true;
  readonly predicted?: string;
  readonly baseline?: string;
  readonly worst: number;
  readonly format: 'text' | 'json';
  readonly verdicts?: true;
  readonly lexicon?: string;
  readonly progress?: true;
}

/** The objects of a JSONL file; `check` says in words what is wrong with one. Throws P060, P061, P067. */
async function readObjects<T>(context: Context, path: string, check: (value: Partial<T>) => string | undefined): Promise<T[]> {
  const file = findFiles([path])[0];
  if (file !== undefined && 'code' in file) throw new SaksiError(file.code, file.message);
  const objects: T[] = [];
  for await (const line of readLines(path === '-' ? context.io.stdin : createReadStream(path), defaultMaxBytes)) {
    if (line.text?.trim() === '') continue;
    const value = parsed(line.text);
    const wrong = value === undefined ? 'it is not a JSON object' : check(value as Partial<T>);
    if (wrong !== undefined) throw new SaksiError('P067', `${path}: ${problem('P067', { line: line.number, reason: wrong }).message}`);
    objects.push(value as T);
  }
  return objects;
}

function parsed(text: string | undefined): object | undefined {
  try {
    const value: unknown = JSON.parse(text?.replace(/^\ufeff/, '') ?? '');
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const checkGold = (gold: Partial<GoldDocument>): string | undefined =>
  typeof gold.id !== 'string' ? 'it has no "id"'
    : typeof (gold.text ?? gold.article?.text) !== 'string' ? 'it has no "text"'
      : Array.isArray(gold.attributions) ? undefined : 'it has no "attributions"';

function codeGold(context: Context, gold: GoldDocument, options: Options): CodedDocument {
  const facts = { id: gold.id, lang: gold.lang, title: gold.title ?? gold.article?.title, publisher: gold.publisher ?? gold.article?.publisher, published: gold.published ?? gold.article?.published };
  // Written by hand: a fact may stand there as null, or be of another kind than words.
  const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => typeof value === 'string'));
  return context.engine.code({ ...known, text: goldText(gold), medium: 'text' }, coderOptions(context, { ...options, maxBytes: defaultMaxBytes }));
}

/** Records of an earlier run, in the order of the gold, paired by id. Throws P069 where one is missing. */
async function readRecords(context: Context, golds: readonly GoldDocument[], path: string): Promise<CodedDocument[]> {
  const check = ({ article, attributions, claims }: Partial<CodedDocument>): string | undefined =>
    !Array.isArray(claims) ? 'it has no "claims"' : !Array.isArray(attributions) ? 'it has no "attributions"' : typeof article?.text === 'string' ? undefined : 'it has no "article" with a "text"';
  const byId = new Map((await readObjects<CodedDocument>(context, path, check)).map((record) => [record.id, record]));
  return golds.map((gold) => byId.get(gold.id) ?? fail(path, `${gold.id} is missing`));
}

/** The records to judge, in the order of the gold: read from a file, or coded now. */
async function recordsFor(context: Context, golds: readonly GoldDocument[], options: Options): Promise<CodedDocument[]> {
  if (options.predicted !== undefined) return readRecords(context, golds, options.predicted);
  const progress = createProgress(context.io, 'documents', options.progress === true);
  const records = golds.map((gold, at) => {
    const record = codeGold(context, gold, options);
    progress.step((at + 1) / golds.length);
    return record;
  });
  progress.finish();
  return records;
}

function fail(path: string, reason: string): never {
  throw new SaksiError('P069', problem('P069', { path, reason }).message);
}

const checkGrouped = (row: Partial<Grouped>): string | undefined =>
  typeof row.id !== 'string' ? 'it has no "id"' : typeof row.incident === 'string' ? undefined : 'it has no "incident"';

/** Scores a grouping of documents; without one, the texts of the gold are grouped now. */
async function evalClusters(context: Context, path: string, options: Options): Promise<ExitCode> {
  const golds = await readObjects<Grouped & Partial<GoldDocument>>(context, path, checkGrouped);
  const predicted = options.predicted === undefined ? grouped(golds) : await readObjects<Grouped>(context, options.predicted, checkGrouped);
  const figures = compareClusters(golds, predicted);
  const lines = Object.entries(figures).map(([name, value]) => `${name.padEnd(22)}${name === 'documents' || name === 'missing' ? value : value.toFixed(3)}`);
  await write(context.io, options.format === 'json' ? `${JSON.stringify({ figures })}\n` : `${lines.join('\n')}\n`);
  return 0;
}

function grouped(golds: readonly (Grouped & Partial<GoldDocument>)[]): Grouped[] {
  const stories = createStories();
  for (const gold of golds) stories.add(gold.id, gold.text ?? gold.article?.text ?? '', gold.published ?? gold.article?.published);
  return stories.finish().flatMap(({ id: incident, documents }) => documents.map((id) => ({ id, incident })));
}

/** Scores incidents, slots and relations: the folder holds documents.jsonl, incidents.jsonl and, where there are any, relations.jsonl. */
async function evalFolder(context: Context, folder: string, options: Options): Promise<ExitCode> {
  const golds = await readObjects<GoldDocument>(context, join(folder, 'documents.jsonl'), checkGold);
  const incidents = await readObjects<GoldIncident>(context, join(folder, 'incidents.jsonl'), (row) => (Array.isArray(row.reports) ? undefined : 'it has no "reports"'));
  const path = join(folder, 'relations.jsonl');
  const relations = existsSync(path) ? await readObjects<GoldRelation>(context, path, (row) => (row.a !== undefined && row.b !== undefined ? undefined : 'it has no "a" and "b"')) : [];
  const records = options.given === true ? golds.map(asRecord) : await recordsFor(context, golds, options);
  const { figures, verdicts } = evaluateIncidents(golds.map((gold, at) => ({ gold, record: records[at] as CodedDocument })), incidents, relations);
  const lines = Object.entries(figures).map(([name, value]) => `${name.padEnd(22)}${Number(value).toFixed(3)}`);
  const listed = options.verdicts === true ? ['', ...verdicts.map(({ what, name, gold, found }) => `${gold === found ? 'right ' : 'wrong '} ${what.padEnd(9)} ${name}: ${gold}${gold === found ? '' : `, found ${found}`}`)] : [];
  await write(context.io, options.format === 'json' ? `${JSON.stringify({ figures, verdicts })}\n` : `${[...lines, ...listed].join('\n')}\n`);
  return 0;
}

/** A hand-coded document as if the coder had made it. */
function asRecord(gold: GoldDocument): CodedDocument {
  const { title = gold.title, publisher = gold.publisher, published = gold.published } = gold.article ?? {};
  const known = Object.fromEntries(Object.entries({ title, publisher, published }).filter(([, value]) => typeof value === 'string'));
  return {
    format: 1, id: gold.id, run: { saksi: 'gold', language: gold.lang ?? null, pack: null, ontology: 'gold' },
    article: { ...known, authors: [], text: goldText(gold), blocks: [], images: [], confidence: 1, omissions: [] },
    problems: [], places: [], times: [], attributions: gold.attributions, claims: gold.claims ?? [],
  };
}

async function evalGold(context: Context, path: string, options: Options): Promise<ExitCode> {
  if (options.of === 'clusters') return evalClusters(context, path, options);
  if (options.of === 'incidents') return evalFolder(context, path, options);
  const golds = await readObjects<GoldDocument>(context, path, checkGold);
  const records = await recordsFor(context, golds, options);
  const judge = (judged: readonly CodedDocument[]): Evaluation => evaluate(golds.map((gold, at) => ({ gold, record: judged[at] as CodedDocument })));
  const { figures, counts, verdicts, documents } = judge(records);
  const changes = options.baseline === undefined ? undefined : changesOf(judge(await readRecords(context, golds, options.baseline)).verdicts, verdicts);
  if (options.format === 'json') await write(context.io, `${JSON.stringify({ figures, counts, documents, ...(changes === undefined ? {} : { changes }) })}\n`);
  else {
    const types = Object.keys(counts.types).length > 0 ? typesText(counts) : '';
    const parts = [figuresText(figures), types, worstText(documents, options.worst), ...(options.verdicts ? [verdictsText(verdicts)] : []), ...(changes === undefined ? [] : [changesText(changes)])];
    await write(context.io, `${parts.filter((part) => part !== '').join('\n\n')}\n`);
  }
  if (golds.length === 0) say(context.io, `${path} holds no document.`);
  return 0;
}

export function addEvalCommand(program: Command, act: Act): void {
  program.command('eval')
    .summary('compare the coder with hand-coded documents')
    .description('Codes the texts of hand-coded documents and prints how near the coder comes to them: attributions, claims, stance, losses, dates, places, offsets; then a table of event types, the documents that came out worst, and what was gained and lost against an earlier run.')
    .argument('<gold>', 'hand-coded documents, one a line, in the form of the record (or - for standard input); for incidents a folder')
    .option('--of <what>', 'claims: the coder; clusters: documents grouped by incident (gold with "id" and "incident"; prints B3 and pair F1); incidents: what joined, slot states, relations (a folder with documents.jsonl, incidents.jsonl, relations.jsonl)', oneOf('--of', ['claims', 'clusters', 'incidents']), 'claims')
    .option('--given', 'with --of incidents: take the claims of the gold itself, in place of coding its texts')
    .option('--predicted <file.jsonl>', 'compare these records or groups, paired by id, in place of making them now')
    .option('--baseline <file.jsonl>', 'records of an earlier run over the same gold: lists the claims that are newly right and newly wrong')
    .option('--worst <count>', 'how many of the documents that came out worst are listed', count('--worst', 0), 5)
    .option('--verdicts', 'add a line for each claim found, missed or made up')
    .option('--format <format>', 'text or json', oneOf('--format', ['text', 'json']), 'text')
    .option('--lexicon <file.csv>', 'your own actors and places, on top of those that come with Saksi')
    .option('--progress', 'show progress also where stderr is no terminal')
    .addHelpText('after', `
Examples:
  saksi eval gold.jsonl
  saksi code --format jsonl gold.jsonl > coded.jsonl
  saksi eval gold.jsonl --predicted coded.jsonl
  saksi eval gold.jsonl --baseline coded.jsonl
  saksi eval --of incidents contested/ --verdicts
  saksi eval --of clusters documents.jsonl --predicted clusters.jsonl`)
    .action(act(evalGold));
}
