/** Turns a handful of sentence patterns over made-up words into a tiny treebank and a model of it. */
import { engineOf } from '../../../src/analysis/engine/engine.ts';
import { readModel, writeModel } from '../../../src/analysis/engine/weights.ts';
import { readConllu } from '../../../src/outputs/conllu.ts';
import { buildModel } from '../../../train/build-model.ts';
import type { Engine } from '../../../src/analysis/engine/engine.ts';
import type { Named } from '../../../train/train-names.ts';

const actors = ['Baru', 'Tamo', 'Celin', 'Dorav', 'Ekesh'];
const verbs = ['mikoto', 'lanato', 'besoto', 'ruvato'];
const things = ['pels', 'gums', 'tirs', 'lods', 'fans'];

/** `Baru mikoto pels .` in all combinations: subject, verb in -to, object in -s. */
export const toyTreebank = readConllu(
  actors.flatMap((actor) => verbs.flatMap((verb) => things.map((thing) => [
    `1\t${actor}\t${actor}\tPROPN\t_\t_\t2\tnsubj\t_\t_`,
    `2\t${verb}\t${verb.slice(0, -2)}\tVERB\t_\t_\t0\troot\t_\t_`,
    `3\t${thing}\t${thing.slice(0, -1)}\tNOUN\t_\t_\t2\tobj\t_\t_`,
    '4\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_',
  ].join('\n')))).join('\n\n'),
);

export const toyNames: readonly Named[] = actors.flatMap((actor) => verbs.map((verb) => ({ source: 1, forms: [actor, verb, 'pels', '.'], labels: ['B-PER', 'O', 'O', 'O'] })));

const small = { bits: 12, epochs: 4, seed: 1 };
const net = { ...small, width: 16, rate: 0.05, keep: 0.7 };
const settings = { folds: 2, tag: small, supertag: small, parse: { moveBits: 13, labelBits: 12, epochs: 4, explore: 0.9, seed: 1 }, moveNet: net, labelNet: net, lemma: small, name: { ...small, rate: 0.1, drop: 0.1 }, seeds: { tag: 2, supertag: 1, parse: 2, name: 1 } };

export const toyBytes = (): Uint8Array => writeModel(buildModel('xx', [toyTreebank], toyNames, settings));
export const toyEngine = (): Engine => engineOf(readModel(toyBytes(), 'toy'), 'toy');
