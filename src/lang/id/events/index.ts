/** All event rows of the Indonesian room. */
import type { EventRow } from '../../../analysis/pack/index.ts';
import { assault } from './assault.ts';

export const events: readonly EventRow[] = [...assault];
