/** Turns all incidents into what is known of those who print and those who claim: how much, how much of it contested, who copies whom. */
import type { CopyLink, SourceRow, SourcesView } from '../model/page-views.ts';
import type { Entry } from './catalogue.ts';

const mostRows = 200;

/** Publishers and claimants, those with most claims first, and the links between publishers that print one text. */
export function sourcesView(entries: readonly Entry[]): SourcesView {
  const publishers = new Map<string, Tally>(), claimants = new Map<string, Tally>();
  const links = new Map<string, CopyLink>();
  for (const { incident, row } of entries) {
    for (const { article, publisher, source } of incident.claims) {
      if (publisher !== null) count(publishers, publisher, article, row.contested);
      if (source !== null) count(claimants, source.name, article, row.contested);
    }
    for (const { publishers: printers } of incident.copies) {
      const from = printers[0];
      for (const to of new Set(printers.slice(1))) {
        if (from == null || to === null || to === from) continue;
        const name = `${from}\n${to}`;
        links.set(name, { from, to, copies: (links.get(name)?.copies ?? 0) + 1 });
      }
    }
  }
  return { publishers: rowsOf(publishers, 'publisher'), claimants: rowsOf(claimants, 'claimant'), links: [...links.values()].sort((a, b) => b.copies - a.copies).slice(0, mostRows) };
}

interface Tally {
  readonly articles: Set<string>;
  claims: number;
  contested: number;
}

function count(tallies: Map<string, Tally>, name: string, article: string, isContested: boolean): void {
  const tally = tallies.get(name) ?? { articles: new Set<string>(), claims: 0, contested: 0 };
  tally.articles.add(article);
  tally.claims += 1;
  tally.contested += Number(isContested);
  tallies.set(name, tally);
}

function rowsOf(tallies: ReadonlyMap<string, Tally>, kind: SourceRow['kind']): SourceRow[] {
  return [...tallies].map(([name, { articles, claims, contested }]): SourceRow => ({ name, kind, articles: articles.size, claims, contested }))
    .sort((a, b) => b.claims - a.claims || (a.name < b.name ? -1 : 1)).slice(0, mostRows);
}
