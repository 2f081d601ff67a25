/** Turns claims and incidents into sentences in the reader's language, whatever language they were told in. */
import type { Entity } from '../model/entity.ts';
import type { ClaimView, IncidentRow, LossView } from '../model/views.ts';
import { clause } from './event-verbs.ts';
import { figureWords } from './figures.ts';
import { day, days, language, t } from './language.ts';
import { effectName, lostName, modeName, typeName } from './names.ts';
import { countryName, partyName } from './party-names.ts';

/** "The Ministry of Defence of Armenia said that Azerbaijan attacked Stepanakert (heavy weapons) on 27 September 2020, with at least 16 people killed." */
export function claimSentence(claim: ClaimView): string {
  const name = claim.voice === 'publisher' && claim.stance === 'affirms' ? 'sentence.reports' : `sentence.${claim.stance}` as const;
  const words = t(name, { who: speakerWords(claim, within), what: contentWords(claim) });
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** Who makes the claim, with those who relay it. `how` says a body or person. */
export function speakerWords(claim: Pick<ClaimView, 'voice' | 'source' | 'publisher' | 'speaker' | 'via'>, how: (entity: Entity) => string = entityWords): string {
  const via = claim.via.length === 0 ? '' : ` (${t('sentence.via', { via: joined(claim.via.map(partyName)) })})`;
  if (claim.voice === 'source' && claim.source) return how(claim.source) + via;
  if (claim.voice === 'publisher') return claim.publisher ?? t('sentence.publisher');
  return (claim.publisher === null ? t('sentence.someone') : t('sentence.unnamed', { publisher: claim.publisher })) + via;
}

/** The event alone, as a clause: who did what to whom, how, where, when, with what losses. A body that speaks of itself is "it". */
function contentWords(claim: Omit<ClaimView, 'stance'>): string {
  const isItself = ({ name, person }: Entity): boolean => name === claim.source?.name && person === claim.source.person;
  const party = (entity: Entity): string => (isItself(entity) ? entity.person ?? t('sentence.itself') : within(entity));
  const parts = [
    clause(claim.type, joined(claim.actors.map(party)), joined(claim.recipients.map(party)), claim.auxiliary),
    claim.mode === null ? '' : `(${modeName(claim.mode)})`,
    claim.place === null ? '' : t('sentence.place', { place: claim.place }),
    claim.timeCertain ? whenWords(claim) : '',
  ].filter((part) => part !== '').join(' ');
  const isNone = ({ high, low }: LossView): boolean => low === 0 && high === 0;
  const lost = (some: readonly LossView[], name: 'sentence.losses' | 'sentence.nolosses'): string => (some.length === 0 ? '' : t(name, { losses: joined(some.map(lossWords)) }));
  const losses = lost(claim.losses.filter((loss) => !isNone(loss)), 'sentence.losses') + lost(claim.losses.filter(isNone), 'sentence.nolosses');
  return `${parts}${losses}${claim.auxiliary.includes('historical') ? t('sentence.historical') : ''}`;
}

/** `on 27 September 2020`, `between … and …`. */
function whenWords({ end, start }: Pick<ClaimView, 'start' | 'end'>): string {
  if (start === null || end === null) return days(start, end);
  return start === end ? t('sentence.on', { day: day(start) }) : t('sentence.between', { start: day(start), end: day(end) });
}

/** `at least 16 civilians (Armenia) killed`; of none, what its language puts after "with" or "without". */
export function lossWords({ category, effect, high, low, qualifier, side, what }: LossView): string {
  const isNone = low === 0 && high === 0;
  return t(isNone ? 'loss.none' : 'loss.some', {
    n: isNone ? '' : figureWords({ low, high, qualifier }),
    what: `${lostName(what, category, low === 1 && (high === 1 || high === null))}${side === null ? '' : ` (${partyName(side)})`}`,
    effect: effectName(effect),
  });
}

/** Bodies that English names with "the"; other languages of the app know no article. */
const definite = /^(?:United |European |African |World |International |Netherlands$|Philippines$|Maldives$|Bahamas$|Gambia$|Comoros$|Seychelles$|Central African Republic$|Dominican Republic$|Solomon Islands$|Marshall Islands$)|^(?:\S.*)?(?:Forces|[^s]) of |(?:Forces|Union|Army|Front|Movement|Organization|Programme|Party|Committee|Ministry|Authority|Council|Commission|League|Agency|Service|Police|Corps|Brigades)$/;
/** People, not bodies: their names begin small within a sentence, and have no article. */
const people = /^(?:Rebels|Militia|Mercenaries|Opposition|Protesters|Settlers|Civilians|Children|Women|Refugees|Students|Teachers|Journalists|Workers|Farmers|Activists|Lawyers|Prisoners|Officers|(?:Religious|Medical|Business|Foreign|Security|Civil|Criminal|Political) [a-z]+) of /;

/** A body or person within a sentence. */
function within(entity: Entity): string {
  const words = entityWords(entity);
  if (people.test(entity.name)) return words.slice(0, 1).toLowerCase() + words.slice(1);
  return language() === 'en' && entity.person === undefined && definite.test(entity.name) ? `the ${words}` : words;
}

/** A body or person: a country by the reader's name for it, a person with the office held. */
export function entityWords({ name, person }: Entity): string {
  return person !== undefined && person !== name ? `${person} (${partyName(name)})` : partyName(name);
}

/** `a, b and c`. */
export function joined(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')}${t('and')}${words.at(-1) ?? ''}`;
}

/** An incident's title, made from its slots: "Attack: Azerbaijan → Armenia". Where accounts differ on who did it, the title takes no side. */
export function incidentTitle(row: Pick<IncidentRow, 'actor' | 'contests' | 'mode' | 'recipient' | 'type'>): string {
  const kind = row.mode === null ? typeName(row.type) : `${typeName(row.type)} (${modeName(row.mode)})`;
  const doer = row.contests.includes('actor') ? t('title.disputed') : row.actor === null ? null : partyName(row.actor);
  const other = row.recipient === null || (row.recipient === row.actor && !row.contests.includes('actor')) ? null : partyName(row.recipient);
  if (other === null) return doer === null ? kind : `${kind}: ${doer}`;
  return `${kind}: ${doer ?? '?'} → ${other}`;
}

/** Where and when, in one line. */
export function incidentWhere(row: IncidentRow): string {
  const place = row.place === null ? (row.country === null ? '' : countryName(row.country)) : row.country === null || countryName(row.country) === row.place ? row.place : `${row.place}, ${countryName(row.country)}`;
  return [place, days(row.start, row.end)].filter((part) => part !== '').join(' · ');
}
