/** The English room's event lexicon: one table a PLOVER type, joined. */
import type { EventRow } from '../../../analysis/pack/index.ts';
import { assault } from './assault.ts';

/** Every row, in the order of the types; ids are unique across all. */
export const events: readonly EventRow[] = [...assault];
