/** Turns claims into the independent voices behind them, so that a copied text and a source quoted twice count once. */
import type { CopyGroup, LocatedClaim } from '../model/incident.ts';
import { campOf, sorted } from './camps.ts';
import { copyGroupsOf } from './copies.ts';
import { isEarlier } from './figures.ts';
import { fold } from './fold.ts';

/** Who stands behind a claim. */
export interface Voice {
  /** Equal for claims that one witness makes. */
  readonly witness: string;
  /** Its name for the reader. */
  readonly name: string;
  /** The camp of a named source; null for publishers and unnamed sources. */
  readonly camp: string | null;
}

/** Passages beyond so many are compared word for word only. */
const mostCompared = 1500;

/**
 * The voice of each claim, by key. A named source is one witness wherever it is quoted. A publisher in its own voice is one,
 * and so are all publishers (or unnamed sources of publishers) that print one passage, word for word or nearly so.
 */
export function voicesOf(claims: readonly LocatedClaim[]): ReadonlyMap<string, Voice> {
  const groups = createGroups();
  const own = claims.filter(({ source }) => !source);
  const copies = passageCopies(own);
  own.forEach((claim, at) => {
    groups.join(ownVoice(claim), `words ${kindOf(claim)} ${copies[at] ?? ''}`);
  });
  return new Map(claims.map((claim) => [claim.key, {
    witness: claim.source ? `source ${fold(claim.source.name)}` : groups.rootOf(ownVoice(claim)),
    name: nameOf(claim),
    camp: claim.source && campOf(claim.source),
  }]));
}

/**
 * The articles of the claims that copy one another, oldest first, by passages that both print, whoever speaks in them. Words between quotation
 * marks are their speaker's: two reporters who quote him alike copied nobody.
 */
export function copiesOf(claims: readonly LocatedClaim[]): CopyGroup[] {
  const groups = createGroups();
  const copies = passageCopies(claims.map((claim) => ({ ...claim, passage: claim.passage.replace(quotation, ' ') })));
  const printers = new Map<string, string>();
  claims.forEach(({ article }, at) => {
    const words = copies[at] ?? '';
    const first = printers.get(words);
    if (first === undefined) printers.set(words, article);
    else groups.join(`article ${first}`, `article ${article}`);
  });
  const facts = new Map(claims.map(({ article, publisher, published }) => [article, { article, publisher, published: published ?? '' }]));
  const found = new Map<string, string[]>();
  for (const article of sorted(facts.keys())) {
    const root = groups.rootOf(`article ${article}`);
    found.set(root, [...(found.get(root) ?? []), article]);
  }
  return [...found.values()].filter((articles) => articles.length > 1).map((articles) => {
    const ordered = articles.flatMap((article) => facts.get(article) ?? [])
      .sort((a, b) => (isEarlier(a, b) ? -1 : isEarlier(b, a) ? 1 : a.article < b.article ? -1 : 1));
    return { articles: ordered.map(({ article }) => article), publishers: ordered.map(({ publisher }) => publisher) };
  });
}

/** For each claim the words of its passage, or of the first passage that it nearly copies; a short passage is its article's alone. */
function passageCopies(claims: readonly LocatedClaim[]): string[] {
  const words = claims.map(({ passage }) => fold(passage));
  const different = [...new Set(words)].sort();
  const copies = different.length > mostCompared ? different.map((_, at) => at) : copyGroupsOf(different);
  const first = new Map(different.map((text, at) => [text, different[copies[at] ?? at] ?? text]));
  return words.map((text, at) => (text.length < leastLetters ? `${claims[at]?.article ?? ''} ${text}` : first.get(text) ?? text));
}

/** What stands between quotation marks. */
const quotation = /["“”„«»][^"“”„«»]*["“”„«»]/gu;

/** Letters below which a passage shows no copy. */
const leastLetters = 30;

/** Names joined into groups; of a group the smallest name stands for it. */
function createGroups(): { join(a: string, b: string): void; rootOf(name: string): string } {
  const parent = new Map<string, string>();
  const rootOf = (name: string): string => {
    let root = name;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up;
    parent.set(name, root);
    return root;
  };
  return {
    rootOf,
    join(a, b) {
      const [small, large] = [rootOf(a), rootOf(b)].sort();
      if (small !== undefined && large !== undefined) parent.set(large, small);
    },
  };
}

function ownVoice(claim: LocatedClaim): string {
  return `${kindOf(claim)} ${fold(claim.publisher ?? claim.article)}`;
}

function kindOf({ claim }: LocatedClaim): string {
  return claim.attribution === null ? 'publisher' : 'unnamed';
}

/** Who makes a claim, in words: the source, else the publisher in its own voice, else an unnamed source. */
export function nameOf({ claim, source, publisher }: LocatedClaim): string {
  if (source) return source.name;
  if (claim.attribution === null) return publisher ?? 'the publisher';
  return publisher === null ? 'an unnamed source' : `an unnamed source of ${publisher}`;
}
