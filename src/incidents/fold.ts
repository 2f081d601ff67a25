/** Folds words for comparison: lower case, no marks over letters, single spaces. */
export function fold(text: string): string {
  // Most words are plain letters, and this is called for every name and passage.
  if (/^[!-~]*(?: [!-~]+)*$/.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim();
}
