/** Turns rows of words into aligned columns that fit the terminal, or into tab-separated lines where there is none. */
import { stripVTControlCharacters } from 'node:util';
import { tame } from './io.ts';

/** One column. When the table is too wide, columns with `share` give way until their widths stand to one another as their shares. */
export interface TableColumn {
  readonly head: string;
  readonly share?: number;
  readonly align?: 'right';
  /** Styles the padded words. */
  readonly paint?: (text: string) => string;
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const wide = /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}])/u;
const narrowest = 6;
const tallest = 3;

/** Cells that a text takes on a terminal: wide letters two, combining marks and colours none. */
export function cellWidth(painted: string): number {
  const text = stripVTControlCharacters(painted);
  if (/^[\u0020-\u007e]*$/.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += wide.test(segment) ? 2 : /^\p{M}+$|^[\u200b-\u200f]/u.test(segment) ? 0 : 1;
  return width;
}

/** Cuts to `width` cells; what was cut shows as `…`. */
export function fit(text: string, width: number): string {
  if (cellWidth(text) <= width) return text;
  let kept = '';
  let used = 0;
  for (const { segment } of graphemes.segment(text)) {
    const next = cellWidth(segment);
    if (used + next > width - 1) break;
    kept += segment;
    used += next;
  }
  return `${kept.trimEnd()}…`;
}

/** Pads with spaces to `width` cells. */
export function pad(text: string, width: number, align?: 'right'): string {
  const space = ' '.repeat(Math.max(0, width - cellWidth(text)));
  return align === 'right' ? space + text : text + space;
}

/** Breaks into lines of at most `width` cells at spaces; words longer than a line are cut. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (cellWidth(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = fit(word, width);
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines;
}

function widths(columns: readonly TableColumn[], rows: readonly (readonly string[])[], width: number): number[] {
  const sizes = columns.map((column, at) => rows.reduce((most, row) => Math.max(most, cellWidth(row[at] ?? '')), cellWidth(column.head)));
  let excess = sizes.reduce((sum, size) => sum + size, 0) + 2 * (columns.length - 1) - width;
  const crowding = (at: number): number => ((sizes[at] ?? 0) <= narrowest ? 0 : (sizes[at] ?? 0) / (columns[at]?.share ?? Infinity));
  for (; excess > 0; excess -= 1) {
    const most = columns.reduce((best, _, at) => (crowding(at) > crowding(best) ? at : best), 0);
    if (crowding(most) === 0) break;
    sizes[most] = (sizes[most] ?? 0) - 1;
  }
  return sizes;
}

/** The words of a cell in at most `tallest` lines; what is over shows as `…` at the end of the last. */
function cellLines(text: string, width: number): string[] {
  const lines = wrap(text, width);
  return lines.length <= tallest ? lines : [...lines.slice(0, tallest - 1), fit(lines.slice(tallest - 1).join(' '), width)];
}

/** An aligned table with a head line, each line ended by a line feed, long cells in several lines; empty where there are no rows. */
export function table(columns: readonly TableColumn[], rows: readonly (readonly string[])[], width: number): string {
  if (rows.length === 0) return '';
  const flat = rows.map((row) => row.map((cell) => tame(cell).replace(/\s+/g, ' ')));
  const sizes = widths(columns, flat, width);
  const last = columns.length - 1;
  const line = (cells: readonly string[], styled: boolean): string =>
    columns.map((column, at) => {
      const words = pad(cells[at] ?? '', at === last && column.align === undefined ? 0 : (sizes[at] ?? 0), column.align);
      return styled && column.paint !== undefined ? column.paint(words) : words;
    }).join('  ').trimEnd();
  const block = (row: readonly string[]): string[] => {
    const cells = columns.map((column, at) => (column.share === undefined ? [row[at] ?? ''] : cellLines(row[at] ?? '', sizes[at] ?? 0)));
    return Array.from({ length: Math.max(...cells.map((lines) => lines.length)) }, (_, at) => line(cells.map((lines) => lines[at] ?? ''), true));
  };
  return [line(columns.map((column) => column.head), false), ...flat.flatMap(block)].map((text) => `${text}\n`).join('');
}

/** Tab-separated lines without head, nothing cut: for pipes. */
export function plainLines(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map((cell) => tame(cell).replace(/\s+/g, ' ')).join('\t')}\n`).join('');
}

/** `1 claim`, `12 claims`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
