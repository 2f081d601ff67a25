/** The noun between the judges of blocks: what becomes of one block. */

/** Part of the body, or cut by a rule. */
export type Verdict = { readonly keep: 'body' | 'heading' } | { readonly cut: string };
