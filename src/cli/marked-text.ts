/** Turns marked pieces of an article into words for the terminal: colours where there are some, brackets elsewhere. */
import { bracketed, type MarkKind, type Piece } from '../outputs/marks.ts';
import { hasColour, tame, type Paint } from './io.ts';
import type { Context } from './context.ts';
import { wrap } from './table.ts';

const colours: Readonly<Record<MarkKind, Parameters<Paint>[0]>> = {
  source: ['cyan', 'bold'],
  cue: ['cyan', 'underline'],
  event: ['yellow', 'bold'],
  actor: 'green',
  recipient: 'magenta',
  loss: 'red',
  place: 'blue',
  time: 'gray',
};

/** Words are painted one by one, in the colour of the innermost mark, so that lines can break between them. */
function painted(paint: Paint, pieces: readonly Piece[], kind?: MarkKind): string {
  return pieces.map((piece) => {
    if (typeof piece !== 'string') return painted(paint, piece.inside, piece.kind);
    return kind === undefined ? tame(piece) : tame(piece).replace(/\S+/g, (word) => paint(colours[kind], word));
  }).join('');
}

/** The pieces as paragraphs; on a terminal broken into lines. */
export function markedText(context: Context, pieces: readonly Piece[]): string {
  const text = hasColour(context.io.stdout, context.io.env) ? painted(context.paint, pieces) : tame(bracketed(pieces));
  if (!context.isTerminal) return `${text}\n`;
  return `${text.split('\n').map((line) => wrap(line, context.width).join('\n')).join('\n')}\n`;
}

/** What the colours mean, empty where there are none. */
export function legend(context: Context): string {
  if (!hasColour(context.io.stdout, context.io.env)) return '';
  return `${Object.entries(colours).map(([kind, format]) => context.paint(format, kind)).join(' ')}\n`;
}
