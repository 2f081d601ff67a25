/** Finds the model of a language among the package's own and opens it once. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../ontology/data-path.ts';
import { openEngine, type Engine } from './engine.ts';

const opened = new Map<string, Engine | undefined>();

/** The engine of a language (ISO 639-1); undefined where the language has no model. @throws SaksiError where the file is damaged */
export function engineFor(language: string): Engine | undefined {
  if (opened.has(language)) return opened.get(language);
  const path = /^[a-z]{2,3}$/.test(language) ? join(packageRoot(), 'models', language, 'engine.bin') : '';
  const engine = path !== '' && existsSync(path) ? openEngine(readFileSync(path), path) : undefined;
  opened.set(language, engine);
  return engine;
}
