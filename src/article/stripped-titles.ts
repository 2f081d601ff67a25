/** Stated titles of a page in, the same without the name of its site out. */
import { squash } from './squash.ts';
import type { Stated } from './stated.ts';

const separators = /\s+[-–—|:»«›‹•·∙⋆~/]+\s+|\s*[|｜]\s*|\s*»\s*/g;
/** Where words are not spaced, the signs are not either. */
const unspacedSeparators = /\s*[-–—_|｜ㅣ·:：]+\s*/g;
const hanOrKana = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** A stated title without the site's name; `siteName` is empty where it held none. */
export interface Stripped {
  readonly text: string;
  readonly siteName: string;
  readonly key: string;
  readonly source: string;
}

/** The stated titles without the site's name, in their order; `isLine` tells what the page shows as a line of its own, squashed. */
export function strippedTitles(stated: Stated, isLine: (key: string) => boolean): Stripped[] {
  const siteKeys = new Set([...stated.siteNames, stated.hostLabel, stated.host].map(squash).filter((key) => key !== ''));
  const endings = [...stated.siteNames, stated.section].filter((name) => name !== '');
  return stated.titles.map(({ text, source }) => {
    const whole = withoutSite(withoutOpening(text, siteKeys), siteKeys, isLine);
    const cut = withoutEnding(withoutEnding(whole.text, endings), endings);
    return { text: cut, siteName: whole.siteName, key: squash(cut), source };
  });
}

/** Takes a known name and its colon off the beginning: "Ledger.example: Envoys meet". */
function withoutOpening(title: string, siteKeys: ReadonlySet<string>): string {
  const opening = /^([^:]{2,40}):\s+(?=\S)/.exec(title);
  return opening && siteKeys.has(squash(opening[1] ?? '')) ? title.slice(opening[0].length) : title;
}

/** Takes a known name off the end that a sign without spaces parts from the rest, as where words are not spaced. */
function withoutEnding(title: string, endings: readonly string[]): string {
  const found = endings.find((name) => title.length > name.length + 8 && title.endsWith(name) && /[-–—|_·:：ㅣ｜－]\s*$/u.test(title.slice(0, -name.length)));
  return found === undefined ? title : title.slice(0, -found.length).replace(/[\s\-–—|_·:：ㅣ｜－]+$/u, '');
}

/** Takes the site's name off either end: a part that is known as such, or what a visible heading leaves over. */
function withoutSite(title: string, siteKeys: ReadonlySet<string>, isLine: (key: string) => boolean): Pick<Stripped, 'text' | 'siteName'> {
  const cuts = cutsOf(title, separators);
  const isShown = (part: string, rest: string): boolean => {
    const key = squash(part);
    return key.length >= leastShown * squash(rest).length && !siteKeys.has(key) && isLine(key);
  };
  for (const cut of hanOrKana.test(title) ? [...cuts, ...cutsOf(title, unspacedSeparators)] : cuts) {
    const [head, tail] = [title.slice(0, cut.index), title.slice(cut.index + cut[0].length)];
    if (isShown(head, tail)) return { text: head, siteName: siteOf(tail) };
    if (isShown(tail, head)) return { text: tail, siteName: siteOf(head) };
  }
  const [first, last] = [cuts[0], cuts.at(-1)];
  for (const cut of cuts) if (isSite(title.slice(cut.index + cut[0].length), siteKeys)) return { text: title.slice(0, cut.index), siteName: siteOf(title.slice(cut.index + cut[0].length)) };
  if (first && isSite(title.slice(0, first.index), siteKeys)) return { text: title.slice(first.index + first[0].length), siteName: title.slice(0, first.index) };
  // Nothing known: a short last part behind a bar is a name by custom.
  if (last && last[0].includes('|') && title.length - last.index < 40 && last.index > 20 && !isLine(squash(title))) return { text: title.slice(0, last.index), siteName: siteOf(title.slice(last.index + last[0].length)) };
  const behind = hanOrKana.test(title) ? shortEnd.exec(title) : null;
  if (behind) return { text: title.slice(0, behind.index), siteName: siteOf(behind[0].replace(/^[-_|｜\s]+/, '')) };
  return { text: title, siteName: '' };
}

const cutsOf = (title: string, signs: RegExp): RegExpExecArray[] => [...title.matchAll(signs)].slice(0, 12);

/** One or two short parts behind signs at the end of a title without spaces: a section and a site by custom. */
const shortEnd = /(?<=.{8})(?:[-_|｜]{1,2}[^-_|｜\s]{2,10}){1,2}$/u;

/** A part of a title that the page shows elsewhere is the headline where it is not much shorter than the rest. */
const leastShown = 0.6;

/** True where the part is a name of the site, or the site's name with more such parts behind it. */
function isSite(part: string, siteKeys: ReadonlySet<string>): boolean {
  const key = squash(part);
  return siteKeys.has(key) || (part.length < 60 && part.split(separators).some((piece) => siteKeys.has(squash(piece))));
}

function siteOf(part: string): string {
  return part.split(separators).at(-1) ?? part;
}
