/** Turns the words of a sentence into tags, lemmas, a dependency tree and names, with one model file. */
import { knownNames } from '../../ontology/known-names.ts';
import { problem } from '../../model/problem-texts.ts';
import { SaksiError } from '../../model/problem.ts';
import { atomsRoom, fillAtoms } from './atoms.ts';
import { labelNames, nameRoom, nameTables, spansOf } from './entities.ts';
import { markNames } from './gazetteer.ts';
import { lemma, readEdit, readExceptions } from './lemmatiser.ts';
import { netOf } from './net.ts';
import { parse } from './parser.ts';
import { doubtRoom } from './relations.ts';
import { scorerOf, scratch } from './scoring.ts';
import { stateRoom } from './states.ts';
import { supertag } from './supertagger.ts';
import { tag } from './tagger.ts';
import { readModel } from './weights.ts';
import { look, wordTable } from './words.ts';
import type { FormTable } from '../../ontology/form-table.ts';
import type { Atoms } from './atoms.ts';
import type { NamedSpan, NameRoom, NameTables } from './entities.ts';
import type { Lemmatiser } from './lemmatiser.ts';
import type { Net } from './net.ts';
import type { ParserTables } from './parser.ts';
import type { Doubts } from './relations.ts';
import type { Scorer, Scratch } from './scoring.ts';
import type { Spans, State } from './states.ts';
import type { Model } from './weights.ts';
import type { WordTable } from './words.ts';

/** One analysed word. */
export interface ParsedWord {
  /** Universal part of speech. */
  readonly upos: string;
  /** Features that the tagger tells apart, as in CoNLL-U ("Voice=Pass"), or `_`. */
  readonly feats: string;
  readonly lemma: string;
  /** 1-based number of its head in the sentence, 0 for the root. */
  readonly head: number;
  /** Universal relation, with a subtype where the model knows it ("nsubj:pass"). */
  readonly relation: string;
}

/** An analysed sentence: one entry a word, in order; one root, no cycle. `names` is empty where the model has no entity layer. */
export interface ParsedSentence {
  readonly words: readonly ParsedWord[];
  readonly names: readonly NamedSpan[];
}

/** A loaded model with its scratch memory. One at a time may use it; make one for each thread. */
export interface Engine {
  readonly language: string;
  readonly digest: string;
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  readonly tagger: Scorer;
  readonly supertagger: Scorer;
  readonly parser: ParserTables;
  readonly lemmatiser: Lemmatiser;
  readonly names: (NameTables & { readonly labels: readonly string[]; /** The dictionaries that the model was learned with; undefined where it was learned without. */ readonly known: (() => FormTable) | undefined }) | undefined;
  readonly marks: Uint8Array;
  readonly table: WordTable;
  /** Which treebank's habits to follow (see `Atoms`). */
  readonly source: number;
  /** The same for names. */
  readonly nameSource: number;
  readonly scratch: Scratch;
  readonly nameRoom: NameRoom;
  room: Room;
}
/** Words `[from, to)` of a sentence. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}
interface Room { readonly size: number; readonly words: Int32Array; readonly tags: Uint8Array; readonly supertags: Uint8Array; readonly sequence: Uint8Array; readonly known: Int32Array; readonly atoms: Atoms; readonly state: State; readonly doubts: Doubts }

const roomFor = (size: number, labels: number): Room => ({
  size, words: new Int32Array(size + 4), tags: new Uint8Array(size), supertags: new Uint8Array(size), sequence: new Uint8Array(size), known: new Int32Array(size), atoms: atomsRoom(size + 2), state: stateRoom(size + 2), doubts: doubtRoom(size + 2, labels),
});

/** Opens a model file (see `readModel`; P029 where a part is missing). `name` names the file in messages. */
export function openEngine(bytes: Uint8Array, name: string): Engine {
  return engineOf(readModel(bytes, name), name);
}

/** An engine over a model in memory. @throws SaksiError P029 where a part is missing */
export function engineOf(model: Model, name: string): Engine {
  const need = <T>(parts: Readonly<Record<string, T>>, part: string): T => {
    const found = parts[part];
    if (found === undefined) throw new SaksiError('P029', problem('P029', { name, part }).message);
    return found;
  };
  const scorer = (part: string): Scorer => scorerOf(need(model.tables, part));
  const net = (part: string): Net => netOf(need(model.tables, part), need(model.tables, `${part} out`));
  const tags = need(model.lists, 'tags'), labels = need(model.lists, 'labels');
  const edits = need(model.lists, 'edits').map(readEdit);
  const named = model.lists['names'];
  return {
    language: model.language, digest: model.digest, tags, labels,
    tagger: scorer('tag'), supertagger: scorer('supertag'), parser: { move: scorer('move'), label: scorer('label'), moveNet: net('move net'), labelNet: net('label net') },
    lemmatiser: { scorer: scorer('lemma'), edits, exceptions: readExceptions(need(model.texts, 'exceptions')), known: new Map() },
    names: named === undefined ? undefined : {
      ...nameTables(need(model.tables, 'name'), need(model.tables, 'step'), named), labels: named,
      known: model.lists['dictionaries'] === undefined ? undefined : () => knownNames(model.language),
    },
    marks: Uint8Array.from(tags, (tagged) => (tagged.startsWith('PUNCT') ? 1 : 0)),
    source: need(model.lists, 'sources').length > 1 ? 1 : 0, nameSource: 1, table: wordTable(), scratch: scratch(), nameRoom: nameRoom(), room: roomFor(256, labels.length),
  };
}

/** The words of a sentence, ready in `engine.room`. */
function enter(engine: Engine, forms: readonly string[]): Room {
  if (forms.length > engine.room.size) engine.room = roomFor(forms.length * 2, engine.labels.length);
  const { room } = engine;
  look(engine.table, forms, room.words, 2);
  room.words[forms.length + 2] = room.words[forms.length + 3] = 0;
  return room;
}

/** Tags alone: numbers of `engine.tags`, a view that the next call overwrites. */
export function tagForms(engine: Engine, forms: readonly string[]): Uint8Array {
  const { words, tags } = enter(engine, forms);
  tag(engine.tagger, engine.scratch, engine.table.rows, words, forms.length, engine.source, tags);
  return tags.subarray(0, forms.length);
}

/**
 * Analyses one sentence given as its words (clitics, the parts of contractions and marks are words of their own). Empty for no words.
 * `told`: stretches `[from, to)` known to be one name; with the model's own names they become one branch each.
 * Never throws; time linear in the number of words.
 */
export function parseForms(engine: Engine, forms: readonly string[], told: readonly WordRange[] = []): ParsedSentence {
  const count = forms.length;
  if (count === 0) return { words: [], names: [] };
  const { words, tags, supertags, atoms, state, doubts } = enter(engine, forms);
  const { rows } = engine.table;
  tag(engine.tagger, engine.scratch, rows, words, count, engine.source, tags);
  const names = namesOf(engine, count);
  supertag(engine.supertagger, engine.scratch, rows, words, tags, count, supertags);
  fillAtoms(atoms, rows, words, tags, supertags, count, engine.source, engine.marks);
  parse(engine.parser, engine.scratch, atoms, state, doubts, spansFor([...told, ...names], count));
  const parsed: ParsedWord[] = [];
  for (let i = 0; i < count; i++) {
    const [upos = 'X', ...feats] = (engine.tags[tags[i] as number] ?? 'X').split('|');
    const head = state.head[i + 1] as number;
    const relation = head === 0 ? 'root' : (engine.labels[state.label[i + 1] as number] ?? 'dep');
    parsed.push({ upos, feats: feats.join('|') || '_', lemma: lemma(engine.lemmatiser, forms[i] ?? '', upos), head, relation });
  }
  return { words: parsed, names };
}

/** Stretches of two words or more as the parse reads them, places 1 … count, the first told at each word; undefined where there is none. */
function spansFor(ranges: readonly WordRange[], count: number): Spans | undefined {
  if (!ranges.some(({ from, to }) => to - from > 1)) return undefined;
  const of = new Int32Array(count + 2), open = new Int32Array(ranges.length + 1);
  ranges.forEach(({ from, to }, k) => {
    if (to - from < 2 || to > count || of.subarray(from + 1, to + 1).some((span) => span !== 0)) return;
    of.fill(k + 1, from + 1, to + 1);
    open[k + 1] = to - from;
  });
  return { of, open };
}

/** The names of a sentence alone, without its tree; empty where the model has no names. Tags are those of `tagForms`. */
export function nameForms(engine: Engine, forms: readonly string[]): readonly NamedSpan[] {
  if (engine.names === undefined || forms.length === 0) return [];
  tagForms(engine, forms);
  return namesOf(engine, forms.length);
}

/** The names of the tagged sentence in `engine.room`. */
function namesOf({ names, scratch: memory, nameRoom: room, table, nameSource, room: { words, tags, known, sequence } }: Engine, count: number): readonly NamedSpan[] {
  if (names === undefined) return [];
  if (names.known === undefined) known.fill(0, 0, count);
  else markNames(names.known(), table.rows, words, count, known);
  labelNames(names, memory, room, table.rows, words, tags, known, count, nameSource, sequence);
  return spansOf(names.labels, sequence, count);
}
