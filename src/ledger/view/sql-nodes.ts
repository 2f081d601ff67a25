/** Keeps nodes, blocks and clusters in the tables of the view, for the length of one transaction. */
import type { NodeStore } from '../../incidents/node-store.ts';
import type { Node } from '../../incidents/nodes.ts';
import type { Statements } from '../statements.ts';
import { packFacts, packMembers, unpackNode } from './node-rows.ts';

/** A node store over the view, with what its last change left behind. */
export interface SqlNodes extends NodeStore {
  /** Incidents that hold other claims, or claims read otherwise, than when the store was made; those that are no more. */
  changes(): { readonly changed: ReadonlySet<number>; readonly gone: ReadonlySet<number> };
  /** Tells the row of a claim that is about to be joined; it must not be a member yet. */
  noteClaim(key: string, row: number, confidence: number): void;
}

/** A store that reads what it needs and writes at once. */
export function createSqlNodes(rows: Statements): SqlNodes {
  const nodes = new Map<number, Node | undefined>(), holders = new Map<number, number>(), groups = new Map<number, readonly number[]>();
  const names = new Map<string, ReadonlySet<string>>();
  const claimRows = new Map<string, number>(), fresh = new Map<string, number>();
  const written = new Set<number>(), changed = new Set<number>(), gone = new Set<number>();
  /** What is about to be joined was told before: of a document coded again, a node still knows the former row. */
  const noteRow = (key: string, row: number): void => {
    if (!claimRows.has(key)) claimRows.set(key, row);
  };
  const load = (id: number): Node | undefined => {
    const row = rows.get('SELECT incident, facts, members FROM nodes WHERE id = ?', id);
    const node = row && unpackNode(id, String(row.facts), String(row.members), noteRow);
    nodes.set(id, node);
    if (row && Number(row.incident) !== 0) holders.set(id, Number(row.incident));
    return node;
  };
  const nodeAt = (id: number): Node | undefined => (nodes.has(id) ? nodes.get(id) : load(id));
  const nodesIn = (cluster: number): readonly number[] => {
    const known = groups.get(cluster) ?? rows.all('SELECT id FROM nodes WHERE incident = ? ORDER BY id', cluster).map(({ id }) => Number(id));
    groups.set(cluster, known);
    return known;
  };
  return {
    nodesIn,
    noteClaim(key, row, confidence) {
      claimRows.set(key, row);
      fresh.set(key, confidence);
    },
    node: nodeAt,
    put(node) {
      nodes.set(node.id, node);
      written.add(node.id);
      const members = packMembers(node.members, (key) => claimRows.get(key) ?? 0);
      rows.run(
        `INSERT INTO nodes (id, incident, facts, members) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET members = excluded.members`,
        node.id, holders.get(node.id) ?? 0, packFacts(node), members);
      for (const { key } of node.members) {
        if (fresh.has(key)) rows.run('INSERT INTO members (claim, node, incident, confidence) VALUES (?, ?, ?, ?)', claimRows.get(key) ?? 0, node.id, holders.get(node.id) ?? 0, fresh.get(key) ?? 0);
        fresh.delete(key);
      }
    },
    drop(id) {
      const cluster = holders.get(id);
      if (cluster !== undefined) changed.add(cluster);
      nodes.set(id, undefined);
      rows.run('DELETE FROM nodes WHERE id = ?', id);
    },
    block: (key, most) => rows.numbers('SELECT node FROM blocks WHERE key = ? ORDER BY node LIMIT ?', key, most ?? -1),
    enter: (key, id) => void rows.run('INSERT OR IGNORE INTO blocks (key, node) VALUES (?, ?)', key, id),
    leave: (key, id) => void rows.run('DELETE FROM blocks WHERE key = ? AND node = ?', key, id),
    holderOf(claim) {
      const row = rows.get('SELECT m.node FROM claims c JOIN members m ON m.claim = c.id WHERE c.key = ?', claim);
      return row === undefined ? undefined : Number(row.node);
    },
    clusterOf(id) {
      nodeAt(id);
      return holders.get(id);
    },
    nodesOfArticle: (article) => JSON.parse(String(rows.get('SELECT nodes FROM joined WHERE article = ?', Number(article))?.nodes ?? '[]')) as number[],
    setArticle(article, own, told) {
      names.set(article, new Set(told));
      if (own.length === 0) rows.run('DELETE FROM joined WHERE article = ?', Number(article));
      else rows.run('INSERT OR REPLACE INTO joined (article, nodes, names) VALUES (?, ?, ?)', Number(article), JSON.stringify(own), told.join(' '));
    },
    names(article) {
      const known = names.get(article) ?? new Set(String(rows.get('SELECT names FROM joined WHERE article = ?', Number(article))?.names ?? '').split(' ').filter((name) => name !== ''));
      names.set(article, known);
      return known;
    },
    regroup(former, made) {
      // Each new cluster takes the number of the old one that most of its nodes come from, so that little is written.
      const free = new Set(former);
      const nodesBefore = new Map(former.map((cluster) => [cluster, nodesIn(cluster)] as const));
      for (const group of [...made].sort((a, b) => b.length - a.length)) {
        const cluster = numberFor(group, free);
        const was = nodesBefore.get(cluster) ?? [];
        free.delete(cluster);
        groups.set(cluster, [...group].sort((a, b) => a - b));
        if (was.length !== group.length || group.some((id) => holders.get(id) !== cluster || written.has(id))) changed.add(cluster);
        for (const id of group) if (holders.get(id) !== cluster) move(id, cluster);
      }
      for (const cluster of free) {
        groups.set(cluster, []);
        changed.delete(cluster);
        gone.add(cluster);
      }
    },
    changes: () => ({ changed, gone }),
  };

  /** The free number that most nodes of the group bear; a new one where none does. */
  function numberFor(group: readonly number[], free: ReadonlySet<number>): number {
    const votes = new Map<number, number>();
    for (const id of group) {
      const holder = holders.get(id);
      if (holder !== undefined && free.has(holder)) votes.set(holder, (votes.get(holder) ?? 0) + 1);
    }
    const [best] = [...votes].sort(([a, m], [b, n]) => n - m || a - b);
    if (best !== undefined) return best[0];
    const row = rows.get("INSERT INTO incidents (stamp, contested, facts) VALUES (0, 0, x'') RETURNING id");
    return Number(row?.id);
  }

  function move(id: number, cluster: number): void {
    holders.set(id, cluster);
    rows.run('UPDATE nodes SET incident = ? WHERE id = ?', cluster, id);
    for (const { key } of nodeAt(id)?.members ?? []) rows.run('UPDATE members SET incident = ? WHERE claim = ?', cluster, claimRows.get(key) ?? 0);
  }
}
