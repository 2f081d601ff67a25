/** Turns phrases into mentions: fills in countries left open, joins surnames to full names, follows pronouns, pairs and general nouns. */
import { sliceSpan } from '../../model/span.ts';
import type { Entity } from '../../model/entity.ts';
import { fillName, hasSlot } from '../../ontology/actors.ts';
import type { Concept } from '../../ontology/actors.ts';
import type { Mention, Token } from '../analysis.ts';
import { Memory } from './antecedents.ts';
import type { Vantage } from './antecedents.ts';
import { senseOfChain } from './chain.ts';
import { partsOfName } from './names.ts';
import type { People } from './names.ts';
import type { Phrase } from './phrase.ts';
import type { Reading } from './reading.ts';
import { foldedWords } from './scan.ts';
import { Setting } from './setting.ts';
import { senseOf } from './sense.ts';
import type { Sensed } from './sense.ts';
import { speakerOf } from './speaker.ts';

interface State {
  readonly reading: Reading;
  readonly people: People;
  readonly memory: Memory;
  readonly setting: Setting;
  /** Best entity by full name of the person. */
  readonly persons: Map<string, Entity>;
  /** Latest entity by canonical name with its slot open, and by sector for army and police. */
  readonly latest: Map<string, Entity>;
  readonly quoted: Uint8Array;
}

/** All mentions in text order; phrases that nothing resolves are left out. */
export function resolve(reading: Reading, phrases: readonly Phrase[], people: People): Mention[] {
  const state: State = {
    reading, people, memory: new Memory((code) => reading.dictionary.countryName(code, false)), setting: new Setting(reading, phrases), persons: new Map(), latest: new Map(), quoted: quotedTokens(reading),
  };
  for (const phrase of phrases) introduce(state, phrase);
  const mentions: Mention[] = [];
  const speakers: Phrase[] = [];
  for (const phrase of phrases) {
    if (phrase.rule === 'mention.speaker' || phrase.pending?.by === 'speaker') { speakers.push(phrase); continue; }
    const found = meaning(state, phrase);
    if (found === undefined || found.entities.length === 0) continue;
    remember(state, phrase, found);
    mentions.push(toMention(reading, found.kind === undefined ? phrase : { ...phrase, kind: found.kind }, found.entities));
  }
  return withSpeakers(state, mentions, speakers);
}

interface Meaning {
  readonly entities: readonly Entity[];
  readonly concept: Concept | null;
  /** The kind of mention that a general noun takes over. */
  readonly kind?: Mention['kind'];
}

/** Titles anywhere in the article tell who a bare name is. */
function introduce({ reading, people, persons }: State, { person, sensed, chain }: Phrase): void {
  if (person === undefined) return;
  const full = people.find(partsOfName(person, reading)) ?? person;
  const holder = chain?.hits.at(-1)?.sense;
  const known = sensed ?? (holder?.as === 'holder' && chain?.hits[0] !== undefined ? senseOf(chain.hits[0], reading.dictionary) : undefined);
  const before = persons.get(full);
  if (known === undefined || known.open || (before !== undefined && before.sector !== null)) return;
  persons.set(full, { ...known.entity, name: known.concept === null ? full : known.entity.name, person: full });
}

function meaning(state: State, phrase: Phrase): Meaning | undefined {
  const at = vantage(state, phrase);
  if (phrase.kind === 'pronoun') {
    const { of, number } = phrase;
    return { entities: state.memory.pronoun(of === 'person' || of === 'either' ? of : 'any', number === 'plural' ? 'plural' : 'singular', at), concept: null };
  }
  if (phrase.kind === 'pair') return { entities: state.memory.pair(phrase.of === undefined || phrase.of === 'either' ? 'any' : phrase.of, at), concept: null };
  if (phrase.person !== undefined) return personMeaning(state, phrase, at);
  if (phrase.pending?.by === 'general' && phrase.chain?.hits.length === 0) {
    const seen = state.memory.general(phrase.pending.words, phrase.pending.of, at);
    return seen === undefined ? undefined : { entities: seen.entities.map(bodyOf), concept: seen.concept, kind: seen.kind === 'person' ? 'body' : seen.kind };
  }
  const sensed = phrase.pending === undefined ? phrase.sensed : owned(state, phrase, at);
  if (sensed === undefined) return undefined;
  const entity = settled(state, phrase, sensed, at);
  return entity === undefined ? undefined : { entities: [entity], concept: sensed.base };
}

function personMeaning(state: State, phrase: Phrase, at: Vantage): Meaning {
  const { reading, people, persons } = state;
  const person = people.find(partsOfName(phrase.person ?? '', reading)) ?? phrase.person ?? '';
  const known = persons.get(person);
  const sensed = phrase.pending === undefined ? phrase.sensed : owned(state, phrase, at);
  const concept = sensed?.concept ?? null;
  if (sensed === undefined || (sensed.open && known !== undefined)) return { entities: [known ?? { name: person, country: null, sector: null, person }], concept };
  const entity = sensed.concept === null ? { ...sensed.entity, name: person } : settled(state, phrase, sensed, at) ?? { ...sensed.entity, name: person };
  const titled: Entity = { ...(entity.sector === null && known !== undefined ? known : entity), person };
  if (known === undefined || known.sector === null || sensed.concept?.kind === 'office') persons.set(person, titled);
  return { entities: [titled], concept };
}

/** The chain again, now that its owner is known: "its director", "pasukannya", "the agency's chief". */
function owned({ reading, memory }: State, { chain, pending, sensed }: Phrase, at: Vantage): Sensed | undefined {
  if (chain === undefined || pending === undefined) return sensed;
  const general = pending.by === 'general' ? memory.general(pending.words, pending.of, at) : undefined;
  const entity = pending.by === 'general' ? general?.entities[0] : (memory.pronoun('any', 'singular', at)[0] ?? memory.pronoun('any', 'plural', at)[0]);
  if (entity === undefined) return chain.hits.length === 0 ? undefined : sensed;
  const body = bodyOf(entity);
  const owner: Sensed = { entity: body, concept: general?.concept ?? stand(body), use: body.sector === null ? 'name' : null, open: body.country === null, base: general?.concept ?? stand(body) };
  return senseOfChain(chain, reading, owner);
}

/** The body or office without the person who holds it. */
function bodyOf({ name, country, sector }: Entity): Entity {
  return { name, country, sector };
}

/** A stand-in concept for an owner of which only the entity is left. */
function stand({ name, country, sector }: Entity): Concept | null {
  return sector === null ? null : { id: 'antecedent', kind: 'body', name, country, sector };
}

/** Concepts that a place beside them makes local: "officials in Stepanakert", "the mayor of Ganja". */
const unnamed: ReadonlySet<string> = new Set(['body.government', 'office.official', 'office.mayor', 'office.governor']);

/** The words of a phrase, white space folded. */
function wordsOf({ text, tokens }: Reading, { from, to }: Phrase): string {
  return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0).replace(/\s+/g, ' ');
}

/** Bodies of which the words name the kind alone: "Azerbaijan's ministry" is the kind of ministry that the text named last. */
const kindsOnly: ReadonlySet<string> = new Set(['body.ministry']);

/** The entity with its country found: from the same body named before, from the setting of the sentence, from the article's own country. */
function settled(state: State, phrase: Phrase, { entity, base, concept, open }: Sensed, at: Vantage): Entity | undefined {
  const kin = base === null || !kindsOnly.has(base.id) ? undefined : state.memory.general(headWords(state.reading, phrase), 'body', at);
  if (kin?.concept != null && base !== null && kin.concept.id !== base.id) {
    const seat = entity.country;
    if (open || seat === null) return bodyOf(kin.entities[0] ?? entity);
    if (hasSlot(kin.concept, 'country')) return inCountry(state.reading, kin.concept, entity, seat);
  }
  const named = base !== null && hasSlot(base, 'place') && entity.name === fillName(base, null) ? state.latest.get(base.name) : undefined;
  if (named !== undefined && !isAnother(phrase, named)) return phrase.person === undefined ? bodyOf(named) : named;
  if (!open || base === null || base.kind === 'igo' || base.kind === 'ngo' || base.kind === 'media') return entity;
  const { reading, memory, latest, setting } = state;
  const beside = setting.beside(phrase.to);
  if (beside !== undefined && !hasSlot(base, 'owner')) {
    const settledThere = inCountry(reading, base, entity, beside);
    // "officials in Stepanakert" are no government of the state that the place belongs to: they keep their own words.
    return unnamed.has(base.id) ? { ...settledThere, name: wordsOf(reading, phrase) } : settledThere;
  }
  if (phrase.person !== undefined && concept?.kind === 'office' && setting.native !== undefined) return inCountry(reading, base, entity, setting.native);
  const before = phrase.definite ? memory.echo(headWords(reading, phrase), at)?.entities[0] : undefined;
  if (before !== undefined && !isAnother(phrase, before) && base.kind !== 'people' && (base.kind !== 'force' || base.sector === null || base.sector === before.sector)) return concept?.kind === 'office' || phrase.kind === 'person' ? before : bodyOf(before);
  if (hasSlot(base, 'owner')) return ownerless(state, phrase, base, entity, at);
  const same = base.kind === 'people' || hasSlot(base, 'name') ? undefined : latest.get(base.name) ?? (base.kind === 'force' ? latest.get(base.sector ?? '') : undefined);
  if (same !== undefined && !isAnother(phrase, same)) return same;
  if (!hasSlot(base) && base.sector !== 'UAF') return entity;
  const country = setting.inSentence(phrase.from) ?? (!hasSlot(base) ? undefined : base.kind === 'people' || concept?.kind === 'group' ? setting.main : setting.home);
  return country === undefined ? entity : inCountry(reading, base, entity, country);
}

/** A named person in an office that the text has given to somebody else holds it elsewhere: his country is not read off the other's. */
function isAnother({ person }: Phrase, { person: other }: Entity): boolean {
  if (person === undefined || other === undefined) return false;
  const words = new Set(other.toLowerCase().split(/[\s-]+/u));
  return !person.toLowerCase().split(/[\s-]+/u).some((word) => words.has(word));
}

/** "The spokesman", "officers": the last body or force that such a person may act for; without one only the defined are kept. */
function ownerless({ memory, setting, reading }: State, phrase: Phrase, base: Concept, entity: Entity, at: Vantage): Entity | undefined {
  const owner = memory.general([], base.kind === 'role' ? 'force' : 'body', at)?.entities[0];
  if (owner !== undefined && (phrase.definite || base.kind === 'role' || phrase.person !== undefined)) {
    return bodyOf(owner);
  }
  if (phrase.person === undefined && !phrase.definite && base.kind !== 'role') return undefined;
  return setting.home === undefined ? entity : inCountry(reading, base, entity, setting.home);
}

function inCountry({ dictionary }: Reading, base: Concept, entity: Entity, country: string): Entity {
  if (!hasSlot(base) || hasSlot(base, 'name')) return { ...entity, country };
  return { ...entity, name: hasSlot(base, 'owner') ? fillName(base, null) : fillName(base, dictionary.countryName(country, true)), country };
}

/** Folded words of the head noun. */
function headWords({ text, tokens }: Reading, { chain }: Phrase): string[] {
  const head = chain?.hits.at(-1);
  return head === undefined ? [] : foldedWords(text, tokens, head.from, head.to);
}

function remember(state: State, phrase: Phrase, { entities, concept, kind = phrase.kind }: Meaning): void {
  const { memory, latest, reading } = state;
  const { from, to, number, locative, modifier } = phrase;
  const [entity] = entities;
  if (concept !== null && entity !== undefined && entity.country !== null) {
    const body = bodyOf(entity);
    if (!hasSlot(concept, 'owner') && !hasSlot(concept, 'name')) latest.set(concept.name, concept.kind === 'office' ? entity : body);
    if (entity.sector === 'MIL' || entity.sector === 'COP') latest.set(entity.sector, body);
  }
  memory.add({
    entities, kind, concept, number, ...vantage(state, phrase), subject: isSubject(reading, from),
    words: kind === 'pronoun' ? [] : foldedWords(reading.text, reading.tokens, from, to), actor: !locative && !modifier,
  });
}

function isSubject({ tokens, lists }: Reading, from: number): boolean {
  const before = tokens[from - 1];
  return before === undefined || before.sentence !== tokens[from]?.sentence || !lists.prepositions.has(before.norm);
}

function vantage({ reading, quoted }: State, { from }: Phrase): Vantage {
  const sentence = reading.tokens[from]?.sentence ?? 0;
  return { sentence, block: reading.sentences[sentence]?.block ?? 0, quoted: quoted[from] === 1 };
}

function quotedTokens({ tokens, quotes }: Reading): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  let at = 0;
  for (const quote of quotes) {
    if (quote.depth > 0) continue;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < quote.start) at += 1;
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= quote.end) quoted[at++] = 1;
  }
  return quoted;
}

/** "We", "our forces" inside a quotation: the one who is named beside the quotation. */
function withSpeakers({ reading, quoted }: State, mentions: readonly Mention[], speakers: readonly Phrase[]): Mention[] {
  const added: Mention[] = [];
  for (const phrase of speakers) {
    const speaker = quoted[phrase.from] === 1 ? speakerOf(reading, mentions, phrase.from) : undefined;
    const entity = speaker?.entities[0];
    if (entity === undefined) continue;
    const body = bodyOf(entity);
    const owner: Sensed = { entity: body, concept: stand(body), use: body.sector === null ? 'name' : null, open: false, base: stand(body) };
    const sensed = phrase.chain === undefined ? undefined : senseOfChain(phrase.chain, reading, owner);
    added.push(toMention(reading, phrase, [sensed?.entity ?? entity]));
  }
  return [...mentions, ...added].sort((a, b) => a.start - b.start);
}

function toMention({ text, tokens }: Reading, { from, to, kind, locative, modifier, rule }: Phrase, entities: readonly Entity[]): Mention {
  const start = offset(tokens[from], 'start');
  return { ...sliceSpan(text, start, offset(tokens[to - 1], 'end')), from, to, entities, kind, locative, modifier, rule };
}

function offset(token: Token | undefined, edge: 'start' | 'end'): number {
  return token === undefined ? 0 : token[edge];
}
