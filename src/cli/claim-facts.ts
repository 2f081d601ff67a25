/** Turns one stored claim into lines of label and words: all that the record says of it. */
import type { Actor } from '../model/entity.ts';
import type { StoredClaim } from '../ledger/ledger.ts';
import { dayWords, entityWords, lossWords, typeWords } from '../outputs/words.ts';

const listed = (actors: readonly Actor[]): string => actors.map((actor) => `${entityWords(actor.entity)} “${actor.text}”`).join('; ');

/** Label and words, in reading order; what the claim lacks is left out. */
export function claimFacts(stored: StoredClaim): [string, string][] {
  const { claim, attribution, publisher } = stored;
  const { event } = claim;
  const { occurred, place } = event;
  const source = attribution === null ? `${publisher ?? 'the publisher'}, in its own voice`
    : attribution.source === null ? 'unnamed' : `${(attribution.source.entities ?? [attribution.source.entity]).map(entityWords).join('; ')} “${attribution.source.text}”`;
  const facts: [string, string][] = [
    ['source', source],
    ['cue', attribution === null ? '' : `“${attribution.cue.text}”, ${attribution.quoted}`],
    ['via', (attribution?.via ?? []).map(entityWords).join('; ')],
    ['stance', `${claim.stance}; the publisher ${claim.commitment}`],
    ['event', `${typeWords(claim)} “${event.trigger.text}”${(event.contexts ?? []).length === 0 ? '' : `; context ${(event.contexts ?? []).join(', ')}`}`],
    ['actors', listed(event.actors)],
    ['recipients', listed(event.recipients)],
    ['when', occurred === null ? '' : `${dayWords(occurred)}, ${occurred.certainty}${occurred.text === null ? '' : ` “${occurred.text}”`}`],
    ['where', place === null ? '' : [`${place.name}${place.text === place.name ? '' : ` “${place.text}”`}`, place.country, place.latitude === null ? null : `${place.latitude}, ${place.longitude}`, place.precision].filter((part) => part !== null).join('; ')],
    ...event.losses.map((loss): [string, string] => ['loss', `${lossWords(loss)} “${loss.text}”`]),
    ['confidence', claim.confidence.toFixed(2)],
  ];
  return facts.filter(([, words]) => words !== '');
}
