/** Turns a stored article into its page: clean text, layers of highlights, claims, omissions, what is known of it. */
import { claimKeys } from '../incidents/claim-key.ts';
import { toLocatedClaims } from '../incidents/located-claims.ts';
import type { StoredArticle, StoredClaim } from '../ledger/ledger.ts';
import type { ArticleView, LayerMark } from '../model/page-views.ts';
import { attributionsOf, type CodedDocument } from '../model/record.ts';
import { claimMarks, type Mark } from '../outputs/marks.ts';
import { claimView } from './claim-view.ts';

/** All that the page of one article shows. `incidentOf` names the incident of a claim. */
export function articleView(stored: StoredArticle, incidentOf: (claim: string) => string | null): ArticleView {
  const { record } = stored;
  const { article, run, snapshot } = record;
  return {
    key: stored.key, document: stored.document, snapshot: stored.snapshot,
    title: article.title ?? null, subtitle: article.subtitle ?? null, publisher: article.publisher ?? null, language: article.language ?? null,
    authors: article.authors, published: article.published ?? null, updated: article.updated ?? null, dateline: article.dateline ?? null,
    url: stored.url, section: article.section ?? null,
    text: article.text, blocks: article.blocks.map(({ kind, start, end }) => ({ kind, start, end })),
    images: article.images, omissions: article.omissions,
    marks: marksOf(record),
    claims: claimsOf(stored).map((claim) => claimView(claim, incidentOf(claim.key))),
    problems: record.problems.map(({ code, severity, message }) => ({ code, severity, message })),
    fetched: snapshot?.fetched ?? null, bytes: snapshot?.bytes ?? null, charset: snapshot?.charset ?? null,
    coder: [run.saksi, run.pack ?? '-', run.ontology].join(' '),
  };
}

/** The claims of the article in its own order. */
function claimsOf({ key, record, run, url }: StoredArticle): StoredClaim[] {
  const { title = null, language = null } = record.article, attributionOf = attributionsOf(record);
  return toLocatedClaims(record, key).map((located) => ({ ...located, attribution: attributionOf(located.claim), run, url, title, language, day: '' }));
}

const layers: readonly LayerMark['layer'][] = ['source', 'cue', 'event', 'loss', 'place', 'time'];

/** Marks of all layers, by start; marks of claims carry their keys, place and time mentions that serve no claim carry none. */
function marksOf(record: CodedDocument): LayerMark[] {
  const keys = claimKeys(record), attributionOf = attributionsOf(record);
  const found = new Map<string, { layer: LayerMark['layer']; start: number; end: number; claims: Set<string> }>();
  const put = ({ kind, start, end }: Mark, claim?: string): void => {
    const layer = layers.find((one) => one === kind);
    if (layer === undefined || end <= start) return;
    const name = `${layer} ${start} ${end}`;
    const mark = found.get(name) ?? { layer, start, end, claims: new Set<string>() };
    if (claim !== undefined) mark.claims.add(claim);
    found.set(name, mark);
  };
  record.claims.forEach((claim, at) => {
    for (const mark of claimMarks(claim, attributionOf(claim))) put(mark, keys[at]);
  });
  for (const { source, cue } of record.attributions) {
    if (source) put({ kind: 'source', start: source.start, end: source.end });
    put({ kind: 'cue', start: cue.start, end: cue.end });
  }
  for (const { start, end } of record.places) put({ kind: 'place', start, end });
  for (const { start, end } of record.times) put({ kind: 'time', start, end });
  return [...found.values()].sort((a, b) => a.start - b.start || b.end - a.end).map((mark) => ({ ...mark, claims: [...mark.claims] }));
}
