/** A block's text in, how like it is to what the page states of its article out: title, descriptions and body. */
import type { FeatureRow } from './feature-row.ts';
import { squash, Squashed } from './squash.ts';
import { ratio } from './weigh.ts';

/** So far from the headline its words are looked for, in blocks. */
const nearTitle = 30;
/** So many blocks are looked up in a stated body. */
const mostLookups = 1_000;
const ascii = /^[\x00-\x7f]*$/;

/** Words of three letters or more, lower case. Of plain text, small classes find the same far faster than those of all scripts. */
const longWords = (text: string): readonly string[] => text.toLowerCase().match(ascii.test(text) ? /[a-z\d]{3,}/g : /[\p{L}\p{N}]{3,}/gu) ?? [];

/** What one page states, made ready for its blocks. */
export class Likeness {
  private readonly titleWords: ReadonlySet<string>;
  private readonly titleKey: string;
  private readonly descriptions: readonly string[];
  /** The title and the descriptions: a text that begins otherwise is like none of them. */
  private readonly stated: Squashed;
  private readonly statedBody: string;
  private lookups = 0;

  constructor(title: string, descriptions: readonly string[], statedBody: string) {
    this.titleKey = squash(title);
    this.titleWords = new Set(longWords(title));
    this.descriptions = descriptions.slice(0, 4).map((text) => squash(text.slice(0, 400)));
    this.stated = new Squashed([this.titleKey, ...this.descriptions]);
    this.statedBody = statedBody.length < 200 ? '' : squash(statedBody.slice(0, 100_000));
  }

  /** Appends four numbers: how much of the text and of the title they share, whether a description begins with the text, what the stated body says of it. */
  describe(text: string, distance: number, row: FeatureRow): void {
    const said = this.saidBy(text);
    if (text.length > 600 || Math.abs(distance) > nearTitle) { row.push(0, 0, 0, said); return; }
    const key = this.stated.mayBegin(text) ? squash(text) : '';
    if (key !== '' && key === this.titleKey) { row.push(2, 1, 0, said); return; }
    const words = text.length < 250 ? longWords(text) : [];
    let common = 0;
    for (const word of words) if (this.titleWords.has(word)) common++;
    const described = key.length >= 15 && this.descriptions.some((description) => description.startsWith(key.slice(0, 60)) || key.startsWith(description.slice(0, 60)));
    row.push(ratio(common, words.length), ratio(common, this.titleWords.size), described ? 1 : 0, said);
  }

  /** Whether the stated body holds the text: 0 there is none, 1 cannot be said, 2 no, 3 yes. */
  private saidBy(text: string): number {
    if (this.statedBody === '') return 0;
    const key = squash(text.slice(0, 140)).slice(0, 80);
    return key.length < 8 || this.lookups++ > mostLookups ? 1 : this.statedBody.includes(key) ? 3 : 2;
  }
}
