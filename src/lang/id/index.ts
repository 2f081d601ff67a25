/** Puts the Indonesian room together. */
import { attribution } from './attribution.ts';
import { events } from './events/index.ts';
import { inflect } from './forms.ts';
import { grammar } from './grammar.ts';
import { losses } from './losses.ts';
import { mentions } from './mentions.ts';
import { numbers } from './numbers.ts';
import { places } from './places.ts';
import { reader } from './reader.ts';
import { refinements } from './refinements.ts';
import { times } from './times.ts';
import { tokens } from './tokens.ts';
import type { LanguagePack } from '../../analysis/pack/index.ts';

/** Everything Saksi knows of Indonesian. */
export const pack: LanguagePack = { code: 'id', version: 'id@1', layers: ['trees', 'names'], reader, tokens, numbers, times, places, mentions, attribution, grammar, losses, inflect, events, refinements };
