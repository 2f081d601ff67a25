/** The host of a page in, what its outlet calls the body and the boxes within it out: a table of a few large outlets that only refines. */
import { tableLines } from '../ontology/data-path.ts';
import { once } from '../ontology/once.ts';

/** What one outlet's class names and ids mean. */
export interface SiteProfile {
  /** True where one of the names is that of the body. */
  readonly isBody: (names: string) => boolean;
  /** True where one of the names is that of a box which is no part of the article. */
  readonly isBox: (names: string) => boolean;
}

const profiles = once(() => new Map(tableLines('sites/profiles.tsv').map(parse)));

/** The profile of a host or of the nearest domain above it; undefined for most. */
export function siteProfile(host: string): SiteProfile | undefined {
  for (let name = host; name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
    const profile = profiles().get(name);
    if (profile) return profile;
  }
  return undefined;
}

function parse(row: string): readonly [string, SiteProfile] {
  const [host = '', , body = '', cut = ''] = row.split('\t');
  return [host, { isBody: anyOf(body.split(' ')), isBox: anyOf(cut.split(' ')) }];
}

function anyOf(patterns: readonly string[]): (names: string) => boolean {
  const whole = new Set(patterns), beginnings = patterns.filter((pattern) => pattern.endsWith('*')).map((pattern) => pattern.slice(0, -1));
  return (names) => names.split(/\s+/).some((name) => name !== '' && (whole.has(name) || beginnings.some((beginning) => name.startsWith(beginning))));
}
