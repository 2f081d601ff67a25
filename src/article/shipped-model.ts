/** Nothing in, the block model that comes with the package out, read once. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../ontology/data-path.ts';
import { once } from '../ontology/once.ts';
import type { BlockModel } from './forest.ts';
import { readBlockModel } from './model-file.ts';

/** Where the model stands in the package. */
export const blockModelPath = 'models/pages/blocks.json';

/** The model. @throws SaksiError where the package's file is damaged. */
export const shippedModel: () => BlockModel = once(() => readBlockModel(readFileSync(join(packageRoot(), blockModelPath), 'utf8'), blockModelPath));
