/** A block of Markdown in, the words that a reader sees out: links as their words, without emphasis marks, pictures, tags and notes' marks. */
import { decodeText } from '../pages/entities.ts';

/** A picture that stood in the text. */
export interface MarkdownImage {
  readonly url: string;
  readonly title: string;
}

/** The words shown. */
export interface Shown {
  readonly text: string;
  readonly images: readonly MarkdownImage[];
}

interface Opener {
  /** Index of its piece. */
  readonly piece: number;
  readonly isImage: boolean;
}

interface Emphasis {
  readonly piece: number;
  /** Marks not yet closed. */
  left: number;
}

/** The pieces of the text as they are found, with what is still open. */
interface State {
  readonly source: string;
  readonly pieces: string[];
  /** Ranges of pieces that pictures take out, in order and apart. */
  readonly cuts: { from: number; to: number }[];
  readonly brackets: Opener[];
  readonly emphasis: Readonly<Record<string, Emphasis[]>>;
  readonly images: MarkdownImage[];
  readonly labels: ReadonlySet<string>;
  readonly ticks: Ticks;
}

const target = /\(\s{0,20}(?:<([^<>\n]{0,2000})>|((?:[^\s()]|\([^\s()]{0,200}\)){0,2000}))(?:\s{1,20}(?:"([^"]{0,500})"|'([^']{0,500})'|\(([^()]{0,500})\)))?\s{0,20}\)/y;
const reference = /\[([^[\]]{0,300})\]/y;
const noteMark = /\[\^[^\s[\]]{1,60}\]/y;
const tag = /<(?:(https?:\/\/[^\s<>]{1,2000})|(\/?[a-z][a-z0-9-]*)(?:\s[^<>]{0,2000})?\/?|!--[^<>]{0,2000}--)>/iy;
const special = /[\\`*_~[\]!<]/g;

/** The words of `source`; `labels` are those of the document's link definitions, folded. Linear in its length. Method: CommonMark 0.31, its delimiter runs simplified. */
export function shownMarkdown(source: string, labels: ReadonlySet<string>): Shown {
  const state: State = { source, pieces: [], cuts: [], brackets: [], emphasis: { '*': [], _: [], '~': [] }, images: [], labels, ticks: ticksOf(source) };
  let at = 0;
  while (at < source.length) {
    special.lastIndex = at;
    const next = special.exec(source)?.index ?? source.length;
    if (next > at) state.pieces.push(decodeText(source.slice(at, next)));
    at = next < source.length ? step(state, next) : next;
  }
  return { text: joined(state), images: state.images };
}

/** What a reference is looked up by. */
export function labelKey(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Takes the mark at `at`; returns where reading goes on. */
function step(state: State, at: number): number {
  const { source, pieces, brackets } = state;
  const mark = source.charAt(at);
  if (mark === '\\' && /[!-/:-@[-`{-~]/.test(source.charAt(at + 1))) return put(pieces, source.charAt(at + 1), at + 2);
  if (mark === '`') return code(state, at);
  if (mark === '*' || mark === '_' || mark === '~') return emphasise(state, at, mark);
  if (mark === '<') return tagged(pieces, source, at);
  if (mark === ']') return closeBracket(state, at);
  if (mark === '[') {
    const note = matchAt(noteMark, source, at);
    if (note) return at + note[0].length;
  }
  const isImage = mark === '!' && source.charAt(at + 1) === '[';
  if (isImage || mark === '[') brackets.push({ piece: pieces.length, isImage });
  return put(pieces, isImage ? '![' : mark, at + (isImage ? 2 : 1));
}

function put(pieces: string[], piece: string, next: number): number {
  pieces.push(piece);
  return next;
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

function tagged(pieces: string[], source: string, at: number): number {
  const found = matchAt(tag, source, at);
  if (!found) return put(pieces, '<', at + 1);
  return put(pieces, found[1] ?? (found[2]?.toLowerCase() === 'br' ? '\n' : ''), at + found[0].length);
}

/** Runs of backticks, and the last place of each length. */
interface Ticks {
  readonly runs: readonly { readonly start: number; readonly length: number }[];
  readonly last: ReadonlyMap<number, number>;
  next: number;
}

function ticksOf(source: string): Ticks {
  const runs = source.includes('`') ? [...source.matchAll(/`+/g)].map((run) => ({ start: run.index, length: run[0].length })) : [];
  return { runs, last: new Map(runs.map(({ start, length }) => [length, start])), next: 0 };
}

function code({ source, pieces, ticks }: State, at: number): number {
  const { runs } = ticks;
  while (ticks.next < runs.length - 1 && runs[ticks.next]!.start + runs[ticks.next]!.length <= at) ticks.next += 1;
  const run = runs[ticks.next]!, length = run.start + run.length - at;
  // Only where a closing run is known to come is it looked for, so that no run is passed twice.
  if ((ticks.last.get(length) ?? -1) <= at) return put(pieces, '`'.repeat(length), at + length);
  let close = ticks.next + 1;
  while (runs[close]!.length !== length) close += 1;
  ticks.next = close;
  return put(pieces, source.slice(at + length, runs[close]!.start).trim(), runs[close]!.start + length);
}

/** A run of marks: closes what it can, else stays open; what is never closed stays as written. */
function emphasise({ source, pieces, emphasis }: State, at: number, mark: string): number {
  let end = at;
  while (source.charAt(end) === mark) end += 1;
  const before = source.charAt(at - 1), after = source.charAt(end);
  const isWord = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
  const inside = mark === '_' && isWord(before) && isWord(after);
  let left = end - at;
  const open = emphasis[mark]!;
  if (!inside && /\S/.test(before)) {
    for (let last = open.at(-1); last !== undefined && left > 0; last = open.at(-1)) {
      const taken = Math.min(left, last.left);
      left -= taken;
      last.left -= taken;
      pieces[last.piece] = mark.repeat(last.left);
      if (last.left === 0) open.pop();
    }
  }
  if (left > 0 && !inside && /\S/.test(after) && !(mark === '~' && left < 2)) open.push({ piece: pieces.length, left });
  return put(pieces, mark.repeat(left), end);
}

function closeBracket(state: State, at: number): number {
  const { source, pieces, brackets, images, labels } = state;
  const open = brackets.pop();
  if (open === undefined) return put(pieces, ']', at + 1);
  const direct = matchAt(target, source, at + 1);
  const named = direct ? null : matchAt(reference, source, at + 1);
  const words = (): string => labelKey(pieces.slice(open.piece + 1, open.piece + 40).join('').slice(0, 300));
  const isLink = direct !== null || (named !== null && labels.has(labelKey(named[1]!) || words())) || (labels.size > 0 && labels.has(words()));
  if (!isLink) return put(pieces, ']', at + 1);
  if (open.isImage) {
    if (direct) images.push({ url: direct[1] ?? direct[2] ?? '', title: direct[3] ?? direct[4] ?? direct[5] ?? '' });
    cut(state, open.piece);
  } else pieces[open.piece] = '';
  return at + 1 + (direct ?? named ?? [''])[0].length;
}

/** Takes out all pieces from `from` on, with the cuts among them. */
function cut({ cuts, pieces }: State, from: number): void {
  while (cuts.length > 0 && cuts.at(-1)!.from >= from) cuts.pop();
  cuts.push({ from, to: pieces.length });
}

function joined({ pieces, cuts }: State): string {
  const kept: string[] = [];
  let at = 0;
  for (const { from, to } of cuts) {
    kept.push(pieces.slice(at, from).join(''));
    at = to;
  }
  return [...kept, pieces.slice(at).join('')].join('').replace(/[^\S\n]+/g, ' ').trim();
}
