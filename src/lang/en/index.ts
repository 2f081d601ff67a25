/** Puts the English room together. */
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

/** Everything Saksi knows of English. */
export const pack: LanguagePack = { code: 'en', version: 'en@1', layers: ['trees'], reader, tokens, numbers, times, places, mentions, attribution, grammar, losses, inflect, events, refinements };
