/** Turns claims into rows of a table: name, day, who says it, what, who did it to whom. */
import type { Claim } from '../model/claim.ts';
import { actorNames, dayWords, lossWords, typeWords } from '../outputs/words.ts';
import type { Context } from './context.ts';
import { plainLines, table, type TableColumn } from './table.ts';

/** One claim with what its row shows. */
export interface ShownClaim {
  /** Its name, abbreviated. */
  readonly name: string;
  readonly claim: Claim;
  /** Who says it, in words. */
  readonly speaker: string;
}

/** The type as the source tells it: `denies ASSAULT/aerial`. */
function told(claim: Claim): string {
  return claim.stance === 'affirms' ? typeWords(claim) : `${claim.stance} ${typeWords(claim)}`;
}

/** Who did it to whom, where, with what losses: `Azerbaijan > Armenia, at Stepanakert; killed 2 civilians`. */
export function happening(claim: Claim): string {
  const { actors, recipients, place, losses } = claim.event;
  const parties = recipients.length === 0 ? actorNames(actors) : `${actorNames(actors) || '?'} > ${actorNames(recipients)}`;
  const where = place === null ? '' : `at ${place.name}`;
  return [[parties, where].filter((part) => part !== '').join(', '), ...losses.map(lossWords)].filter((part) => part !== '').join('; ');
}

function cells({ name, claim, speaker }: ShownClaim): string[] {
  const day = dayWords(claim.event.occurred);
  return [name, day, speaker, told(claim), happening(claim)];
}

/** An aligned table of claims, `context.width` wide. */
export function claimTable(context: Context, claims: readonly ShownClaim[]): string {
  const { paint, width } = context;
  const columns: TableColumn[] = [
    { head: 'claim', paint: (text) => paint('yellow', text) },
    { head: 'day' },
    { head: 'source', share: 2, paint: (text) => paint('cyan', text) },
    { head: 'event', share: 2, paint: (text) => (/^(denies|doubts)/.test(text) ? paint('red', text) : text) },
    { head: 'who > whom', share: 4 },
  ];
  // One day a row, and a gap between type and mode, so that narrow columns break where words do.
  const rows = claims.map(cells).map(([name = '', day = '', source = '', event = '', parties = '']) => [name, day.slice(0, 10), source, event.replace('/', ' '), parties]);
  return table(columns, rows, width);
}

/** The same as tab-separated lines, nothing cut. */
export function claimLines(claims: readonly ShownClaim[]): string {
  return plainLines(claims.map(cells));
}
