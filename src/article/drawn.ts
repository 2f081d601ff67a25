/** A page in that shows no article because its scripts draw it, the page that they draw out. */
import { parsePage } from '../pages/html.ts';
import type { Page } from '../pages/page.ts';
import { pageInScripts } from '../pages/script-data.ts';
import { wordsOf } from './title.ts';

/** The page as its scripts draw it, under its own head: offsets of blocks and elements count in what is drawn. Undefined where they hold no text. */
export function drawnPage(page: Page, source: string): Page | undefined {
  const drawn = pageInScripts(source);
  if (drawn === '') return undefined;
  const { elements, blocks, images } = parsePage(drawn);
  return { ...page, elements, blocks, images };
}

/** A text speaks of a title that shares so many of its words with it. */
const leastShared = 0.4;

/** True where the text is that of one of the titles: the data of a page hold notices and settings, too. */
export function speaksOf(text: string, titles: readonly string[]): boolean {
  const said = wordsOf(text);
  return titles.some((title) => {
    const words = [...wordsOf(title)];
    return words.length > 0 && words.filter((word) => said.has(word)).length >= leastShared * words.length;
  });
}
