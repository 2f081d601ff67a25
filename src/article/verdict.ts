/** The noun between the judges of blocks: what becomes of one block. */

/** Part of the body, or cut by a rule; `sure` where the block's own words say what it is, so that nothing overrules it. */
export type Verdict = { readonly keep: 'body' | 'heading' } | { readonly cut: string; readonly sure?: true };
