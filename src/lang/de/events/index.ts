/** The German room's event lexicon: one table a PLOVER type, joined. */
import type { EventRow } from '../../../analysis/pack/index.ts';
import { accuse } from './accuse.ts';
import { agree } from './agree.ts';
import { aid } from './aid.ts';
import { assault } from './assault.ts';
import { coerce } from './coerce.ts';
import { concede } from './concede.ts';
import { consult } from './consult.ts';
import { cooperate } from './cooperate.ts';
import { mobilize } from './mobilize.ts';
import { protest } from './protest.ts';
import { reject } from './reject.ts';
import { request } from './request.ts';
import { retreat } from './retreat.ts';
import { sanction } from './sanction.ts';
import { support } from './support.ts';
import { threaten } from './threaten.ts';

/** Every row, in the order of the types; ids are unique across all. */
export const events: readonly EventRow[] = [
  ...agree, ...consult, ...support, ...concede, ...cooperate, ...aid, ...retreat, ...request,
  ...accuse, ...reject, ...threaten, ...protest,
  ...sanction, ...mobilize, ...coerce, ...assault,
];
