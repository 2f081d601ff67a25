/** Turns columns into what is known of those who print and those who claim: how much, how much of it contested, who copies whom. */
import type { CopyLink, SourceRow, SourcesView } from '../model/page-views.ts';
import type { Columns, List } from './columns.ts';

const mostRows = 200;

/** Articles by name of publisher, by name of source. */
export interface ArticleCounts {
  readonly publishers: ReadonlyMap<string, number>;
  readonly sources: ReadonlyMap<string, number>;
}

/** Publishers and claimants, those with most claims first, and the links between publishers that print one text. */
export function sourcesView(columns: Columns, articles: ArticleCounts): SourcesView {
  const links = new Map<string, CopyLink>();
  const nameOf = (word: number): string => columns.words[word]?.name ?? '';
  for (const slot of columns.order()) {
    let from: number | undefined;
    columns.visit(slot, 'copies', (word) => {
      if (from === undefined) {
        from = word;
        return;
      }
      const label = `${from} ${word}`;
      links.set(label, { from: nameOf(from), to: nameOf(word), copies: (links.get(label)?.copies ?? 0) + 1 });
      from = undefined;
    });
  }
  return {
    publishers: rowsOf(columns, 'publishers', 'publisher', articles.publishers), claimants: rowsOf(columns, 'sources', 'claimant', articles.sources),
    links: [...links.values()].sort((a, b) => b.copies - a.copies).slice(0, mostRows),
  };
}

function rowsOf(columns: Columns, list: List, kind: SourceRow['kind'], articles: ReadonlyMap<string, number>): SourceRow[] {
  const claims = new Uint32Array(columns.words.length), contested = new Uint32Array(columns.words.length);
  for (const slot of columns.order()) {
    const isContested = columns.contested[slot] ?? 0;
    columns.visit(slot, list, (word, count) => {
      claims[word] = (claims[word] ?? 0) + count;
      contested[word] = (contested[word] ?? 0) + count * isContested;
    });
  }
  return columns.words.flatMap((word): SourceRow[] => {
    const count = claims[word?.id ?? 0] ?? 0;
    return word === undefined || count === 0 ? [] : [{ name: word.name, kind, articles: articles.get(word.name) ?? 0, claims: count, contested: contested[word.id] ?? 0 }];
  }).sort((a, b) => b.claims - a.claims || (a.name < b.name ? -1 : 1)).slice(0, mostRows);
}
