/** Turns parsed sentences into weights for moves and relations (averaged perceptron with a dynamic oracle). */
import { atomsRoom, fillAtoms } from '../src/analysis/engine/atoms.ts';
import { labelFeatures } from '../src/analysis/engine/label-features.ts';
import { moveFeatures } from '../src/analysis/engine/move-features.ts';
import { bestMove, sumMoves } from '../src/analysis/engine/parser.ts';
import { best, scratch, sum } from '../src/analysis/engine/scoring.ts';
import { begin, done, headBy, legal, moves, stateRoom, take } from '../src/analysis/engine/states.ts';
import { cheapest, goldTree } from './oracle.ts';
import { learnFrom, perceptron } from './perceptron.ts';
import { randomFrom, shuffle } from './random.ts';
import { wordsOf } from './train-tagger.ts';
import type { Atoms } from '../src/analysis/engine/atoms.ts';
import type { Scratch } from '../src/analysis/engine/scoring.ts';
import type { WordTable } from '../src/analysis/engine/words.ts';
import type { State } from '../src/analysis/engine/states.ts';
import type { GoldTree } from './oracle.ts';
import type { Perceptron } from './perceptron.ts';
import type { Gold, Inventory } from './treebank.ts';

export interface ParserSettings { readonly moveBits: number; readonly labelBits: number; readonly epochs: number; readonly explore: number; readonly seed: number }
export interface ParserModels { readonly move: Perceptron; readonly label: Perceptron }

/** `tags[s]` are the predicted tags of sentence s, made by taggers that did not see it. */
export function trainParser(golds: readonly Gold[], tags: readonly Uint8Array[], supertags: readonly Uint8Array[], inventory: Inventory, table: WordTable, settings: ParserSettings): ParserModels {
  const models = { move: perceptron(settings.moveBits, 3), label: perceptron(settings.labelBits, inventory.labels.length) };
  const random = randomFrom(settings.seed);
  const room = scratch(), state = stateRoom(512), atoms = atomsRoom(512);
  const order = golds.map((gold, i) => ({ gold, tags: tags[i] as Uint8Array, supertags: supertags[i] as Uint8Array, words: wordsOf(table, gold.forms), tree: goldTree(gold.heads) })).filter(({ gold }) => gold.forms.length < 500);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    for (const item of order) {
      fillAtoms(atoms, table.rows, item.words, item.tags, item.supertags, item.gold.forms.length, item.gold.source, inventory.marks);
      const explore = epoch === 0 ? 0 : settings.explore;
      trainOn(models, room, state, atoms, item.gold, item.tree, () => random() < explore);
    }
  }
  return models;
}

function trainOn(models: ParserModels, room: Scratch, state: State, atoms: Atoms, gold: Gold, tree: GoldTree, follow: () => boolean): void {
  const { move: model } = models;
  const { features } = room, shift = 32 - model.bits;
  begin(state, atoms.count);
  while (!done(state)) {
    const allowed = legal(state, atoms.mark);
    let taken: number = moves.shift;
    if (allowed !== 1) {
      const count = moveFeatures(shift, atoms, state, features);
      sumMoves(model.cells, features, count, room.scores);
      const guess = bestMove(room.scores, allowed), truth = bestMove(room.scores, cheapest(state, tree, allowed));
      learnFrom(model, features, count, truth, guess);
      taken = follow() ? guess : truth;
    }
    take(state, taken, taken === moves.shift ? -1 : trainLabel(models.label, room, atoms, state, taken, gold));
  }
}

function trainLabel(model: Perceptron, room: Scratch, atoms: Atoms, state: State, move: number, gold: Gold): number {
  const child = state.stack[state.depth - 1] as number, head = headBy(state, move);
  if (head === 0) return -1;
  const count = labelFeatures(32 - model.bits, atoms, state, head, child, room.features);
  sum(model.cells, model.classes, room.features, count, room.scores);
  const guess = best(room.scores, model.classes), truth = gold.labels[child - 1] as number;
  if (gold.heads[child - 1] !== head) return guess;
  learnFrom(model, room.features, count, truth, guess);
  return guess;
}
