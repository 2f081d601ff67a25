/** Turns mentions and places into named spans (PER, ORG, LOC), for languages whose model has learned no names. */
import { foldForm } from '../ontology/fold.ts';
import type { Analysis, Mention, NameSpan } from './analysis.ts';

type Told = Pick<Analysis, 'text' | 'tokens' | 'mentions' | 'places' | 'trees'>;

const bodies: ReadonlySet<Mention['kind']> = new Set(['body', 'group', 'media']);
const order = ['PER', 'ORG', 'LOC'];

/**
 * Names in text order, none overlapping: persons before organisations before places, the longer before the shorter. Person: the words of the
 * name inside a mention, without the title. Organisation: a body, group or medium, from its first capitalised word to its last, determiners
 * left out. Place: a country that is no adjective, and every located name. Nothing is learned: a name that neither dictionary nor title
 * nor capitals tell stays unfound.
 */
export function namesTold(analysis: Told): NameSpan[] {
  const found = [
    ...analysis.mentions.flatMap((mention) => spansOf(analysis, mention)),
    ...analysis.places.flatMap((place) => (place.kind === 'demonym' ? [] : [{ from: place.from, to: place.to, kind: 'LOC' }])),
  ];
  found.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || b.to - b.from - (a.to - a.from) || a.from - b.from);
  const taken = new Uint8Array(analysis.tokens.length);
  const kept = found.filter(({ from, to }) => {
    if (from >= to || taken.subarray(from, to).includes(1)) return false;
    taken.fill(1, from, to);
    return true;
  });
  return kept.sort((a, b) => a.from - b.from);
}

function spansOf(told: Told, mention: Mention): readonly NameSpan[] {
  const person = mention.entities.find((entity) => entity.person !== undefined)?.person;
  if (mention.kind === 'pronoun' || mention.kind === 'pair') return [];
  const named = person === undefined ? undefined : personIn(told, mention, person);
  if (named !== undefined) return [named];
  if (mention.kind === 'country') return mention.modifier ? [] : capitals(told, mention, 'LOC');
  return bodies.has(mention.kind) ? capitals(told, mention, 'ORG') : [];
}

/** The longest run of the mention's words that are words of the name. */
function personIn({ text, tokens }: Told, { from, to }: Mention, person: string): NameSpan | undefined {
  const parts = new Set(foldForm(person).split(' '));
  let best: NameSpan | undefined;
  for (let start = from; start < to; start += 1) {
    let end = start;
    while (end < to && foldForm(text.slice(tokens[end]?.start, tokens[end]?.end)).split(' ').every((part) => parts.has(part))) end += 1;
    if (end > start && end - start > (best === undefined ? 0 : best.to - best.from)) best = { from: start, to: end, kind: 'PER' };
    start = Math.max(start, end - 1);
  }
  return best;
}

function capitals({ tokens, trees }: Told, mention: Mention, kind: string): readonly NameSpan[] {
  const isName = (at: number): boolean => tokens[at]?.capital === true && trees?.tag[at] !== 'DET';
  let { from, to } = mention;
  while (from < to && !isName(from)) from += 1;
  while (to > from && !isName(to - 1)) to -= 1;
  return from < to ? [{ from, to, kind }] : [];
}
