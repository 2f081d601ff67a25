/** The shape of a hand-coded document. */
import type { Attribution, Claim, Loss } from '../model/claim.ts';

/** A hand-coded document: the record's own shapes, with the text at the top or inside `article`. */
export interface GoldDocument {
  readonly id: string;
  readonly lang?: string;
  readonly text?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly article?: { readonly text?: string; readonly title?: string; readonly publisher?: string; readonly published?: string };
  readonly attributions: readonly Attribution[];
  readonly claims?: readonly Claim[];
  readonly totals?: readonly Loss[];
}

/** The text that the gold's offsets speak of. */
export function goldText(document: GoldDocument): string {
  return document.text ?? document.article?.text ?? '';
}
