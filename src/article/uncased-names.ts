/** A stretch in a script without capitals in, the name at its beginning out. */

/** Longest name of such a script: in words, in characters a word, and in all. */
const mostWords = 4;
const longestWord = 20;
const longestName = 40;

/** True where the first letter is of a script that knows no capitals. */
export function isUncased(text: string): boolean {
  return /^[^\p{L}]*(?:\p{Lo}|\p{Script=Georgian})/u.test(text);
}

/** The name; empty where the stretch goes on as a sentence does, with more words or longer ones than names have. */
export function uncasedName(stretch: string): string {
  const [text = ''] = stretch.replace(/[(（].*?[)）]/g, ' ').split(/\s[–—-]\s|[:：៖|｜/／=＝]/);
  const words = text.split(/\s+/).map((word) => word.replace(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, '')).filter((word) => word !== '');
  const end = words.findIndex((word) => /[\d@]/.test(word));
  const named = end < 0 ? words : words.slice(0, end);
  const [first = '', second = ''] = named;
  if (hangul.test(first)) return koreanName.test(first) ? first : '';
  if (hanOrKana.test(first)) return named.length === 2 && first.length + second.length <= 8 && shortHan.test(first) && eastName.test(second) ? `${first} ${second}` : eastName.test(first) ? first : '';
  const name = named.join(' ');
  return named.length > mostWords || name.length > longestName || name.length < 3 || named.some((word) => word.length > longestWord) ? '' : name;
}

const hangul = /^\p{Script=Hangul}/u;
const koreanName = /^\p{Script=Hangul}{2,5}$/u;
const hanOrKana = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const shortHan = /^\p{Script=Han}{1,3}$/u;
/** Chinese and Japanese names, and foreign ones spelled in katakana or with a dot between their parts; a lone ending of grammar makes no name. */
const eastName = /^(?:[\p{Script=Han}々]{2,5}|[\p{Script=Han}々]{1,4}\p{Script=Hiragana}{2,4}|[\p{Script=Katakana}ー]+[・･＝][\p{Script=Katakana}ー・･＝]{2,24}|\p{Script=Han}{1,6}·[\p{Script=Han}·]{1,12})$/u;
