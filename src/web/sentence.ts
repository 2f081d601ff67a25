/** Turns claims and incidents into sentences in the reader's language, whatever language they were told in. */
import type { Entity } from '../model/entity.ts';
import type { ClaimView, IncidentRow, LossView } from '../model/views.ts';
import { figureWords } from './figures.ts';
import { days, t } from './language.ts';
import { countryName, effectName, lostName, modeName, partyName, typeName, verbOf } from './names.ts';

/** "Ministry of Defence of Armenia says: Azerbaijan attacked Stepanakert (heavy weapons), in …, 27 September 2020; killed: at least 16 people." */
export function claimSentence(claim: ClaimView): string {
  const name = `sentence.${claim.stance}` as const;
  return t(name, { who: speakerWords(claim), what: contentWords(claim) });
}

/** Who makes the claim, with those who relay it. */
export function speakerWords(claim: Pick<ClaimView, 'voice' | 'source' | 'publisher' | 'speaker' | 'via'>): string {
  const via = claim.via.length === 0 ? '' : ` (${t('sentence.via', { via: joined(claim.via) })})`;
  if (claim.voice === 'source' && claim.source) return entityWords(claim.source) + via;
  if (claim.voice === 'publisher') return claim.publisher ?? t('sentence.publisher');
  return (claim.publisher === null ? t('sentence.someone') : t('sentence.unnamed', { publisher: claim.publisher })) + via;
}

/** The event alone: who did what to whom, how, where, when, with what losses. */
export function contentWords(claim: Omit<ClaimView, 'stance'>): string {
  const marks = claim.auxiliary.map((each) => t(`sentence.${each}`)).join('');
  const actors = joined(claim.actors.map(entityWords)), recipients = joined(claim.recipients.map(entityWords));
  const verb = verbOf(claim.type, actors !== '', recipients !== '');
  const act = [actors, verb, actors === '' ? '' : recipients].filter((part) => part !== '').join(' ');
  const whole = actors === '' && recipients !== '' ? `${recipients} ${verb}` : act === '' ? typeName(claim.type) : act;
  const mode = claim.mode === null ? '' : ` (${modeName(claim.mode)})`;
  const where = claim.place === null ? '' : t('sentence.place', { place: claim.place });
  const when = claim.timeCertain ? days(claim.start, claim.end) : '';
  const losses = claim.losses.map(lossWords).join('; ');
  return `${marks}${[whole + mode, where, when].filter((part) => part !== '').join(', ')}${losses === '' ? '' : `; ${losses}`}`;
}

/** `killed: at least 16 civilians (Armenia)`. */
export function lossWords({ category, effect, high, low, qualifier, side, what }: LossView): string {
  return `${effectName(effect)}: ${figureWords({ low, high, qualifier })} ${lostName(what, category)}${side === null ? '' : ` (${partyName(side)})`}`;
}

/** A body or person: a country by the reader's name for it, a person with the office held. */
export function entityWords({ name, person }: Entity): string {
  return person !== undefined && person !== name ? `${person} (${name})` : partyName(name);
}

/** `a, b and c`. */
export function joined(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')}${t('and')}${words.at(-1) ?? ''}`;
}

/** An incident's title, made from its slots: "Attack: Azerbaijan → Armenia". */
export function incidentTitle(row: IncidentRow): string {
  const kind = row.mode === null ? typeName(row.type) : `${typeName(row.type)} (${modeName(row.mode)})`;
  const parties = [row.actor, row.recipient].map((name) => (name === null ? null : partyName(name)));
  const who = parties[0] === null && parties[1] === null ? '' : parties[1] === null ? parties[0] : `${parties[0] ?? '?'} → ${parties[1] ?? ''}`;
  return who === '' || who === null ? kind : `${kind}: ${who}`;
}

/** Where and when, in one line. */
export function incidentWhere(row: IncidentRow): string {
  const place = row.place === null ? (row.country === null ? '' : countryName(row.country)) : row.country === null || countryName(row.country) === row.place ? row.place : `${row.place}, ${countryName(row.country)}`;
  return [place, days(row.start, row.end)].filter((part) => part !== '').join(' · ');
}
