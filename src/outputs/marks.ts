/** Turns a claim into marked stretches of its article: source, cue, trigger, actors, recipients, losses, place and time. */
import type { Attribution, Claim } from '../model/claim.ts';
import { attributionsOf, type CodedDocument } from '../model/record.ts';
import { contains, overlaps, type Span } from '../model/span.ts';

export type MarkKind = 'source' | 'cue' | 'event' | 'actor' | 'recipient' | 'loss' | 'place' | 'time';

/** A stretch of `article.text` and what it is to the claim. */
export interface Mark extends Span {
  readonly kind: MarkKind;
}

/** Plain text, or a mark with what stands inside it; the texts of all leaves in order give the stretch back unchanged. */
export type Piece = string | { readonly kind: MarkKind; readonly inside: readonly Piece[] };

function optional(kind: MarkKind, start: number | undefined, end: number | undefined): Mark[] {
  return start === undefined || end === undefined ? [] : [{ kind, start, end }];
}

/** All marks of one claim and its attribution, in no order; they may nest, cross and repeat. */
export function claimMarks(claim: Claim, attribution: Attribution | null): Mark[] {
  const { actors, recipients, losses, trigger, place, occurred } = claim.event;
  const as = (kind: MarkKind) => ({ start, end }: Span): Mark => ({ kind, start, end });
  return [
    ...(attribution?.source ? [as('source')(attribution.source)] : []),
    ...(attribution === null ? [] : [as('cue')(attribution.cue)]),
    as('event')(trigger),
    ...actors.map(as('actor')),
    ...recipients.map(as('recipient')),
    ...losses.map(as('loss')),
    ...optional('place', place?.start, place?.end),
    ...optional('time', occurred?.textStart, occurred?.textEnd),
  ];
}

/** The marks of all claims of a document. */
export function documentMarks(record: CodedDocument): Mark[] {
  const attributionOf = attributionsOf(record);
  const ofClaims = record.claims.flatMap((claim) => claimMarks(claim, attributionOf(claim)));
  return [...ofClaims, ...record.attributions.flatMap(({ source, cue }): Mark[] => [
    ...(source === null ? [] : [{ kind: 'source' as const, start: source.start, end: source.end }]),
    { kind: 'cue', start: cue.start, end: cue.end },
  ])];
}

/**
 * Cuts `text` within `stretch` at the marks. Outer marks come first; of two on the same words one is kept (the first given);
 * a mark that crosses the end of an outer one is cut there, so that marks always nest.
 */
export function markPieces(text: string, stretch: Span, marks: readonly Mark[]): Piece[] {
  const inside = marks
    .filter((mark) => mark.end > mark.start && contains(stretch, mark))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const kept = inside.filter((mark, at) => at === 0 || mark.start !== inside[at - 1]?.start || mark.end !== inside[at - 1]?.end);
  return pieces(text, stretch, kept);
}

function pieces(text: string, { start, end }: Span, marks: readonly Mark[]): Piece[] {
  const found: Piece[] = [];
  let at = start;
  for (let i = 0; i < marks.length; ) {
    const mark = marks[i] as Mark;
    const limit = Math.min(mark.end, end);
    let next = i + 1;
    while (next < marks.length && (marks[next] as Mark).start < limit) next += 1;
    if (mark.start > at) found.push(text.slice(at, mark.start));
    found.push({ kind: mark.kind, inside: pieces(text, { start: mark.start, end: limit }, marks.slice(i + 1, next)) });
    at = limit;
    i = next;
  }
  if (at < end) found.push(text.slice(at, end));
  return found;
}

/** Writes pieces as plain text with brackets: `[source: Yerevan] [cue: mengatakan] …`. */
export function bracketed(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : `[${piece.kind}: ${bracketed(piece.inside)}]`)).join('');
}

/** Marks that stand outside `stretch`, wholly or in part: a source named in an earlier sentence, say. */
export function marksOutside(stretch: Span, marks: readonly Mark[]): Mark[] {
  return marks.filter((mark) => !contains(stretch, mark) || !overlaps(stretch, mark));
}
