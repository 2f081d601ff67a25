/** Turns a text into weighted terms: stems, runs of capitalised words and numbers, heavier the nearer they stand to the beginning. */
import { fold } from './fold.ts';
import type { Vector } from './vectors.ts';

/** Letters of a stem: enough to tell words apart, few enough to lose most endings in any language. */
const stemLetters = 7;
/** How much more than 1 the first word counts, and after how many words that has fallen to a third: news tells first what is new. */
const leadWeight = 8, leadWords = 30;
const numberWeight = 2, nameWeight = 0.5;
/** What lies behind is another story, or the history of this one. */
const mostWords = 4000;

/** Terms with their weights, each the sum over its places. Numbers begin with `#`, pairs of capitalised words with `@`. Empty for a text without letters or digits. */
export function termsOf(text: string): Map<string, number> {
  const terms = new Map<string, number>();
  const add = (term: string, weight: number): void => {
    terms.set(term, (terms.get(term) ?? 0) + weight);
  };
  let words = 0, former = '', formerEnd = 0;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+(?:[.,]\d+)*/gu)) {
    words += 1;
    if (words > mostWords) break;
    const weight = 1 + leadWeight * Math.exp(-words / leadWords);
    if (/^\p{N}/u.test(word)) {
      add(`#${word}`, numberWeight * weight);
      former = '';
      continue;
    }
    const folded = foldWord(word);
    const isName = folded.length > 1 && /^\p{Lu}/u.test(word);
    if (folded.length > 1) add(folded.slice(0, stemLetters), weight);
    if (isName && former !== '' && !text.slice(formerEnd, index).includes('\n')) add(`@${former} ${folded}`, nameWeight * weight);
    former = isName ? folded : '';
    formerEnd = index + word.length;
  }
  return terms;
}

/** The same terms by numbers; `numbers` gives each term its own, new ones to terms that it does not know. */
export function numberedTerms(text: string, numbers: Map<string, number>): Vector {
  return new Map([...termsOf(text)].map(([term, weight]) => [numberIn(numbers, term), weight]));
}

/** The number of a term, the next free one for a new term. */
export function numberIn(numbers: Map<string, number>, term: string): number {
  const number = numbers.get(term) ?? numbers.size;
  numbers.set(term, number);
  return number;
}

function foldWord(word: string): string {
  return /^[\u0000-\u007f]*$/.test(word) ? word.toLowerCase() : fold(word);
}
