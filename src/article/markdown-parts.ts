/** The lines of a Markdown text in, its parts out, marks of their kind taken off: headings, paragraphs, items, quotes, cells, code. */
import type { BlockKind } from '../model/index.ts';

/** One part; its text still holds the marks inside lines. */
export interface MarkdownPart {
  readonly kind: BlockKind;
  readonly text: string;
  /** True for code: its text is as it stands. */
  readonly isCode: boolean;
}

/** Parts in order, and the labels of the link definitions, which are no part. */
export interface MarkdownParts {
  readonly parts: readonly MarkdownPart[];
  readonly labels: readonly string[];
}

const quoteMarks = /^(?: {0,3}>)+ ?/;
const rule = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const heading = /^ {0,3}#{1,6}(?:[ \t]+|$)/;
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/;
const fence = /^ {0,3}(`{3,}(?!.*`)|~{3,})/;
const item = /^[ \t]{0,40}(?:[-*+]|\d{1,9}[.)])(?:[ \t]+(?:\[[ xX]\][ \t]+)?|$)/;
const definition = /^ {0,3}\[(?!\^)([^[\]]{1,300})\]:[ \t]{0,20}\S/;
const note = /^ {0,3}\[\^[^\s[\]]{1,60}\]:[ \t]*/;
/** What stands from such a beginning to such an end is shown to nobody. */
const unseen: readonly (readonly [RegExp, string])[] = [[/^ {0,3}<!--/, '-->'], [/^ {0,3}<script[\s>]/i, '</script>'], [/^ {0,3}<style[\s>]/i, '</style>']];

interface State {
  readonly parts: MarkdownPart[];
  readonly labels: string[];
  /** Lines of the part that is being read. */
  lines: string[];
  kind: BlockKind;
  /** Mark that opened the code that is being read; empty outside. */
  fence: string;
  /** End of what nobody sees; empty outside. */
  until: string;
}

/** Reads all lines, each once. Method: the container and leaf blocks of CommonMark 0.31 and the tables of GFM, nesting flattened. */
export function markdownParts(lines: readonly string[]): MarkdownParts {
  const state: State = { parts: [], labels: [], lines: [], kind: 'paragraph', fence: '', until: '' };
  for (const line of lines) readLine(state, line);
  close(state);
  return state;
}

function readLine(state: State, raw: string): void {
  if (state.until !== '') {
    if (raw.toLowerCase().includes(state.until)) state.until = '';
    return;
  }
  const marks = quoteMarks.exec(raw)?.[0] ?? '';
  const line = raw.slice(marks.length);
  if (state.fence !== '') return inCode(state, line);
  // A line of a quote is not the paragraph before it; one without its mark may go on with it.
  if (marks !== '' && state.kind !== 'quote') close(state, 'quote');
  if (line.trim() === '') return close(state);
  if (!opened(state, line, marks !== '')) state.lines.push(line);
}

/** Ends the part; the next is of `kind`. */
function close(state: State, kind: BlockKind = 'paragraph'): void {
  const { lines, fence: code } = state;
  // A line break is kept where two spaces or a backslash ask for one.
  const text = code !== '' ? lines.join('\n') : lines.map((line, i) => (i === lines.length - 1 ? line : / {2}$|\\$/.test(line) ? `${line.replace(/\\$/, '')}\n` : `${line} `)).join('');
  if (text.trim() !== '') state.parts.push({ kind: state.kind, text: text.trim(), isCode: code !== '' });
  Object.assign(state, { lines: [], kind, fence: '' });
}

function inCode(state: State, line: string): void {
  const end = line.trim();
  if (end.length >= state.fence.length && end === state.fence.charAt(0).repeat(end.length)) close(state);
  else state.lines.push(line);
}

/** True where the line is more than words of the part that is being read; opens what it opens. */
function opened(state: State, line: string, isQuoted: boolean): boolean {
  const plain: BlockKind = isQuoted ? 'quote' : 'paragraph';
  const code = fence.exec(line);
  if (code) {
    close(state, plain);
    state.fence = code[1]!;
    return true;
  }
  if (state.lines.length > 0 && state.kind === plain && underline.test(line)) {
    state.kind = 'subheadline';
    close(state, plain);
    return true;
  }
  if (rule.test(line)) close(state, plain);
  else if (heading.test(line)) one(state, 'subheadline', withoutClosing(line.replace(heading, '')), plain);
  else if (line.trimStart().startsWith('|')) cells(state, line.trim(), plain);
  else if (item.test(line)) {
    close(state, 'list');
    state.lines.push(line.replace(item, ''));
  } else return unseenOrDefined(state, line, plain);
  return true;
}

function one(state: State, kind: BlockKind, text: string, next: BlockKind): void {
  close(state, kind);
  state.lines.push(text);
  close(state, next);
}

/** A heading without the marks that may end it. */
function withoutClosing(text: string): string {
  const trimmed = text.trimEnd();
  let end = trimmed.length;
  while (end > 0 && trimmed.charAt(end - 1) === '#') end -= 1;
  return end === 0 || /\s/.test(trimmed.charAt(end - 1)) ? trimmed.slice(0, end).trimEnd() : trimmed;
}

function cells(state: State, row: string, next: BlockKind): void {
  close(state, next);
  if (/^[|:\s-]*$/.test(row)) return;
  for (const cell of row.split(/(?<!\\)\|/)) if (cell.trim() !== '') one(state, 'table', cell.trim(), next);
}

function unseenOrDefined(state: State, line: string, plain: BlockKind): boolean {
  const hidden = unseen.find(([start]) => start.test(line));
  const label = state.lines.length === 0 ? definition.exec(line)?.[1] : undefined;
  if (hidden) {
    close(state, plain);
    const end = line.toLowerCase().indexOf(hidden[1]);
    if (end < 0) state.until = hidden[1];
    else state.lines.push(line.slice(end + hidden[1].length));
  } else if (label !== undefined) state.labels.push(label);
  else if (note.test(line)) {
    close(state, plain);
    state.lines.push(line.replace(note, ''));
  } else return false;
  return true;
}
