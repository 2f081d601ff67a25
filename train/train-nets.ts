/** Turns parsed sentences into the two nets beside the perceptrons: one for moves, one for the relations of a finished tree. */
import { atomsRoom, fillAtoms } from '../src/analysis/engine/atoms.ts';
import { askMove, askRelation, findSisters, sistersRoom } from '../src/analysis/engine/net-features.ts';
import { bestMove } from '../src/analysis/engine/parser.ts';
import { labelOf } from '../src/analysis/engine/relations.ts';
import { scratch } from '../src/analysis/engine/scoring.ts';
import { begin, done, legal, moves, stateRoom, take } from '../src/analysis/engine/states.ts';
import { guess, learn, learner, rateAt, slopesFor } from './net.ts';
import { cheapest, goldTree } from './oracle.ts';
import { shuffle } from './random.ts';
import { wordsOf } from './train-tagger.ts';
import type { Atoms } from '../src/analysis/engine/atoms.ts';
import type { Scorer } from '../src/analysis/engine/scoring.ts';
import type { WordTable } from '../src/analysis/engine/words.ts';
import type { State } from '../src/analysis/engine/states.ts';
import type { Learner, NetSettings } from './net.ts';
import type { GoldTree } from './oracle.ts';
import type { Gold, Inventory } from './treebank.ts';

/** Gold sentences with the tags and supertags of models that did not see them. */
export interface Lessons { readonly golds: readonly Gold[]; readonly tags: readonly Uint8Array[]; readonly supertags: readonly Uint8Array[]; readonly inventory: Inventory; readonly table: WordTable }

/** Room of the longest sentence learned from. */
const room = 512;

/** Calls `each` with every sentence in every epoch, `atoms` filled, in the order of the learner's dice. */
function eachEpoch({ golds, tags, supertags, inventory, table }: Lessons, settings: NetSettings, random: () => number, each: (atoms: Atoms, gold: Gold, epoch: number) => void): void {
  const atoms = atomsRoom(room);
  const order = golds.map((gold, i) => ({ gold, tags: tags[i] as Uint8Array, supertags: supertags[i] as Uint8Array, words: wordsOf(table, gold.forms) })).filter(({ gold }) => gold.forms.length < room - 2);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    for (const { gold, tags: tagged, supertags: guessed, words } of order) {
      fillAtoms(atoms, table.rows, words, tagged, guessed, gold.forms.length, gold.source, inventory.marks);
      each(atoms, gold, epoch);
    }
  }
}

/** The net of moves; it follows its own choices from the second epoch on, mostly, and `label` names the arcs. */
export function trainMoveNet(lessons: Lessons, label: Scorer, settings: NetSettings, explore: number): Learner {
  const net = learner(settings, 3), memory = scratch(), state = stateRoom(room);
  eachEpoch(lessons, settings, net.random, (atoms, gold, epoch) => {
    const tree = goldTree(gold.heads);
    begin(state, atoms.count);
    while (!done(state)) {
      const allowed = legal(state, atoms.mark);
      const move = allowed === 1 ? moves.shift : learnMove(net, atoms, state, allowed, tree, memory.features, rateAt(settings, epoch), settings.keep, epoch > 0 && net.random() < explore);
      take(state, move, move === moves.shift ? -1 : labelOf(label, memory, atoms, state, move));
    }
  });
  return net;
}

function learnMove(net: Learner, atoms: Atoms, state: State, allowed: number, tree: GoldTree, features: Int32Array, rate: number, keep: number, follow: boolean): number {
  const count = askMove(32 - net.bits, atoms, state, features);
  guess(net, features, count, keep);
  const free = cheapest(state, tree, allowed);
  const chosen = bestMove(net.scores, follow ? allowed : free);
  if (slopesFor(net, (move) => (allowed >> move) % 2 === 1, (move) => (free >> move) % 2 === 1)) learn(net, features, count, rate, keep);
  return chosen;
}

/** The net of relations, learned from the gold trees. */
export function trainRelationNet(lessons: Lessons, settings: NetSettings): Learner {
  const net = learner(settings, lessons.inventory.labels.length), { features } = scratch(), state = stateRoom(room), sisters = sistersRoom(room);
  eachEpoch(lessons, settings, net.random, (atoms, gold, epoch) => {
    grow(state, gold);
    findSisters(sisters, state.head, atoms.count);
    for (let child = 1; child <= atoms.count; child++) {
      if (state.head[child] === 0) continue;
      const count = askRelation(32 - net.bits, atoms, state, sisters, child, features);
      guess(net, features, count, settings.keep);
      const truth = gold.labels[child - 1] as number;
      if (slopesFor(net, () => true, (label) => label === truth)) learn(net, features, count, rateAt(settings, epoch), settings.keep);
    }
  });
  return net;
}

/** The state that ends in the gold tree: what the relation features read of it. */
function grow(state: State, { heads, forms }: Gold): void {
  begin(state, forms.length);
  for (let child = 1; child <= forms.length; child++) {
    const head = heads[child - 1] as number;
    state.head[child] = head;
    if (child < head) {
      if ((state.lefts[head] as number) === 0) state.left[head] = child;
      state.lefts[head] = (state.lefts[head] as number) + 1;
    } else {
      state.right[head] = child;
      state.rights[head] = (state.rights[head] as number) + 1;
    }
  }
}
