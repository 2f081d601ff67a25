/** Names of the site as stated, titled and printed in, the article's publisher out. */
import type { Dateline } from './dateline.ts';
import type { Stated } from './stated.ts';
import { squash } from './squash.ts';
import type { Title } from './title.ts';

/**
 * Chooses the publisher. An address printed in the dateline is the outlet's own signature and goes first where it is the
 * page's site, in the words of the title where that spells it in several; then the stated names, the title's, and an outlet in brackets.
 */
export function publisherOf(stated: Stated, title: Title, dateline: Dateline | undefined): string {
  const printed = dateline?.isAddress === true ? dateline.outlet : '';
  const label = squash(printed.split('.')[0] ?? '');
  const own = printed !== '' && (stated.hostLabel === '' || stated.hostLabel === label || stated.siteNames.length === 0);
  if (own) return squash(title.siteName) === label && title.siteName.includes(' ') ? title.siteName : printed;
  return stated.siteNames[0] ?? (title.siteName || (dateline?.outlet ?? '') || stated.hostLabel);
}
