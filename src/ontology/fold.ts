/** Turns a name as written into the form under which tables hold it. */

/** Letters that Unicode does not take apart, and what news agencies write for them. */
const letters: Readonly<Record<string, string>> = { ə: 'a', ǝ: 'a', ı: 'i', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ŋ: 'ng', ħ: 'h', ŀ: 'l' };

/**
 * Lower case, without diacritics; apostrophes and full stops fall away, every other run of marks and spaces becomes one space:
 * "Sana’a" → `sanaa`, "Xankəndi" → `xankandi`, "Port-au-Prince" → `port au prince`. Empty where nothing is left.
 */
export function foldForm(form: string): string {
  if (/^[a-z ]*$/.test(form)) return form.trim();
  return form
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’‘ʼʻ`´ʿʾ.]/g, '')
    .replace(/[əǝıøłđðþßæœŋħŀ]/g, (letter) => letters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
