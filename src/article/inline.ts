/** A block with furniture inside its lines in, its text without that out. */
import type { PageBlock } from '../pages/page.ts';
import type { Marks } from './marks.ts';
import type { Furniture } from './names.ts';

/** Kinds that stand within a line now and then; a link's own class is no sign. */
const inlineKinds: ReadonlySet<Furniture> = new Set(['share', 'advert', 'newsletter', 'overlay', 'comments']);

/** The block's text without stretches that are marked as share bars, adverts and the like, or are not shown. */
export function shownText(marks: Marks, block: PageBlock): string {
  const own = marks.furniture[block.element];
  const cuts = block.pieces.filter(({ element }) => {
    const kind = marks.furniture[element];
    return kind !== own ? kind !== undefined && inlineKinds.has(kind) : marks.hidden[element] !== marks.hidden[block.element];
  });
  if (cuts.length === 0) return block.text;
  let text = '';
  let from = 0;
  for (const { start, end } of cuts) {
    text += block.text.slice(from, start);
    from = end;
  }
  const shown = text + block.text.slice(from);
  // A block that is all furniture was judged as a whole.
  return shown.trim() === '' ? block.text : shown.replace(/ {2,}/g, ' ').trim();
}

/** The text of a block with a bar wherever one inline element ends and the next begins in the middle of a word: names and dates set side by side. */
export function apart(block: PageBlock, shown: string): string {
  if (shown !== block.text) return shown;
  let text = '';
  let from = 0;
  for (const { start, end } of block.pieces) {
    for (const at of [start, end]) {
      if (at <= from || !/^\p{Ll}\p{Lu}$/u.test(shown.slice(at - 1, at + 1))) continue;
      text += `${shown.slice(from, at)} | `;
      from = at;
    }
  }
  return text + shown.slice(from);
}
