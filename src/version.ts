/** The version of the package, read once from its own description. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './ontology/data-path.ts';

/** As in package.json, such as `0.1.0`; stamped on every record. */
export const version: string = (JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as { version: string }).version;
