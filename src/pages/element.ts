/** A start tag with its attributes in, the element that it opens out. */
import { maskOf } from './attributes.ts';
import type { Attributes } from './attributes.ts';
import type { PageElement } from './page.ts';
import type { Tag } from './tags.ts';

/** Of a link's address so much is kept, in characters. */
const longestAddress = 200;
const hiddenStyle = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** What an element says of itself besides its names; most say nothing. */
type Said = Pick<PageElement, 'itemprop' | 'rel' | 'role' | 'value' | 'hidden'>;
const nothing: Said = { itemprop: '', rel: '', role: '', value: '', hidden: false };
const saying = maskOf(['itemprop', 'rel', 'role', 'datetime', 'content', 'href', 'hidden', 'aria-hidden', 'style']);

/** The element that opens at `start`, with no blocks yet; `blocks` counts those before it. */
export function elementOf({ name: tag }: Tag, attributes: Attributes, start: number, parent: number, depth: number, blocks: number): PageElement {
  // Written out: spreading would cost more than all the rest.
  const { itemprop, rel, role, value, hidden } = attributes.hasAny(saying) ? saidBy(attributes, tag) : nothing;
  return { tag, names: namesOf(attributes), itemprop, rel, role, value, hidden, parent, depth, start, end: start, firstBlock: blocks, endBlock: blocks };
}

function namesOf(attributes: Attributes): string {
  const id = attributes.get('id');
  const classes = attributes.getShared('class');
  return id === '' ? classes : `${classes} ${id}`;
}

function saidBy(attributes: Attributes, tag: string): Said {
  const style = attributes.get('style');
  return {
    itemprop: attributes.get('itemprop'),
    rel: attributes.get('rel'),
    role: attributes.get('role'),
    value: attributes.get('datetime') || attributes.get('content') || (tag === 'a' ? attributes.get('href').slice(0, longestAddress) : ''),
    hidden: attributes.has('hidden') || attributes.get('aria-hidden') === 'true' || (style !== '' && hiddenStyle.test(style)),
  };
}
