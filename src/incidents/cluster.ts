/** Turns claims into incidents: all claims of one happening together, whatever they say of it. */
import type { Incident, Judgement, LocatedClaim } from '../model/incident.ts';
import { byDay, incidentOf } from './incident.ts';
import { asJudged } from './judged.ts';
import { createNodeStore } from './node-store.ts';
import { settle } from './settle.ts';
import { wordsOf } from './words-of-people.ts';

/**
 * Joins claims of one happening. The likest pairs join first, and nothing joins where it would put certain dates or fine places
 * that exclude each other into one incident. The same claims in any order give the same incidents; a key met twice counts once.
 * Incidents come by day, undated ones last, then by id. `judgements`: what people say of claims, undone ones aside, goes before all rules.
 */
export function clusterClaims(claims: Iterable<LocatedClaim>, judgements: readonly Judgement[] = []): Incident[] {
  const words = wordsOf(judgements);
  const byKey = inKeyOrder(claims, (claim) => asJudged(claim, words.of(claim.key)));
  const articles = Map.groupBy(byKey.values(), ({ article }) => article);
  const store = createNodeStore();
  settle(store, [...articles].map(([article, claims]) => ({ article, claims })), words);
  const membersOf = (nodes: readonly number[]): LocatedClaim[] => nodes.flatMap((id) => store.node(id)?.members ?? []).flatMap(({ key }) => byKey.get(key) ?? []);
  return [...store.clusters()].map((nodes) => incidentOf(membersOf(nodes), words)).sort(byDay);
}

/** By key, ascending; where a key comes twice, the claim of the smaller article key stays. */
function inKeyOrder(claims: Iterable<LocatedClaim>, read: (claim: LocatedClaim) => LocatedClaim): Map<string, LocatedClaim> {
  const found = new Map<string, LocatedClaim>();
  for (const claim of claims) {
    const known = found.get(claim.key);
    if (!known || claim.article < known.article) found.set(claim.key, claim);
  }
  return new Map([...found.values()].sort((a, b) => (a.key < b.key ? -1 : 1)).map((claim) => [claim.key, read(claim)]));
}
