/** Fills an event row's roles with the mentions that stand in its slots. */
import type { Actor } from '../model/entity.ts';
import { belligerents } from '../ontology/sectors.ts';
import { companionsAfter, ownerBefore, type Companion } from '../analysis/arguments.ts';
import { isPassive, subjectOf } from '../analysis/subject.ts';
import type { Predicate, Scene } from '../analysis/scene.ts';
import { groupStartingWith, prepositionAt } from '../analysis/groups.ts';
import { clauseOf, type EventHit } from '../analysis/hits.ts';
import type { Role, Slot } from '../analysis/pack/index.ts';
import { isArmOf } from '../analysis/arms.ts';
import { isSeat, placed } from './where.ts';
import { phraseList } from '../analysis/phrases.ts';
import { prepositionsFor } from '../analysis/prepositions.ts';

/** Who does it and to whom, as mention indices. */
export interface Cast {
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
}

/** Reads the slots of a verb or noun and puts their mentions into roles. */
export function castOf(scene: Scene, hit: EventHit): Cast {
  const companions = isNominal(hit) ? nounCompanions(scene, hit) : verbCompanions(scene, hit);
  const actors: number[] = [];
  const recipients: number[] = [];
  for (const companion of companions) {
    const role = settle(scene, roleOf(hit, companion.slots), companion, companions);
    if (role === 'actor') actors.push(...companion.mentions);
    else if (role === 'recipient' || role === 'victim' || role === 'thing') recipients.push(...companion.mentions.filter((m) => !isPlaceHit(scene, hit, m)));
  }
  return { actors: unique(actors), recipients: unique(recipients).filter((m) => !actors.includes(m)) };
}

/** A capital that is shelled or seized is where it happens, and no government that suffers. */
function isPlaceHit(scene: Scene, hit: EventHit, mention: number): boolean {
  return placed.has(hit.row.type) && isSeat(scene.layout, scene.layout.analysis.mentions[mention]?.from ?? -1);
}

/** True where the row's words name the act as a noun. */
export function isNominal(hit: EventHit): boolean {
  return hit.voice === 'noun' || hit.row.kind === 'noun' || hit.row.frame === 'nominal';
}

function roleOf(hit: EventHit, slots: readonly Slot[]): Role | undefined {
  for (const slot of slots) {
    const role = hit.row.roles[slot];
    if (role !== undefined) return role;
  }
  return undefined;
}

/** `either` ("penembakan KKB", "penembakan warga"): a force standing bare beside the noun does it, anybody else suffers it. */
function settle(scene: Scene, role: Role | undefined, companion: Companion, all: readonly Companion[]): Role | undefined {
  if (role !== 'either') return role;
  const sector = scene.layout.analysis.mentions[companion.mentions[0] ?? -1]?.entities[0]?.sector ?? null;
  const bare = companion.slots.includes('between');
  const alone = all.every((other) => other === companion || !other.slots.includes('subject'));
  return bare && alone && (sector === null || belligerents.has(sector)) ? 'actor' : 'recipient';
}

/**
 * True where the grammatical subject of a verb suffers. A participle that needs somebody to suffer it ("killed", "arrested") and has nobody
 * behind it is passive without an auxiliary too: "three killed in raid", "policeman shot dead after …".
 */
export function suffersHere(scene: Scene, hit: EventHit): boolean {
  if (isPassive(scene, hit)) return true;
  const reduced = scene.layout.analysis.trees?.relation[hit.from] === 'acl' && hit.row.roles.object !== undefined;
  const needs = reduced || hit.row.roles.object === 'victim' || hit.row.roles.object === 'thing' || hit.row.effect !== undefined;
  // "set two buses ablaze": who suffers stands between the words of the verb.
  const holdsObject = hit.to - hit.from > hit.words.length;
  if (hit.voice !== 'participle' || !needs || holdsObject || isPerfect(scene, hit)) return false;
  const { grammar } = scene.layout.pack;
  const { tokens } = scene.layout.analysis;
  if (scene.layout.quantityAt[hit.to] !== -1) return false;
  const next = tokens[hit.to];
  if (next === undefined || next.kind === 'mark' || next.sentence !== tokens[hit.from]?.sentence) return true;
  if (scene.layout.timeAt[hit.to] !== -1) return true;
  return [prepositionsFor(grammar), phraseList(scene.layout.pack.places.locatives), phraseList(grammar.conjunctions), phraseList(grammar.clauses)].some((list) => list.after(tokens, hit.to, hit.to + 3) > hit.to);
}

/** "had seized", "has never bombed": an auxiliary that is no sign of the passive stands before the participle. */
function isPerfect(scene: Scene, hit: EventHit): boolean {
  const { tokens } = scene.layout.analysis;
  const perfects = phraseList(scene.layout.pack.grammar.perfects);
  const adverbs = phraseList(scene.layout.pack.grammar.auxiliaries);
  for (let i = hit.from - 1; i >= 0 && tokens[i]?.sentence === tokens[hit.from]?.sentence; i -= 1) {
    if (perfects.after(tokens, i, i + 1) > i) return true;
    if (adverbs.after(tokens, i, i + 1) === i) return false;
  }
  return false;
}

function verbCompanions(scene: Scene, hit: EventHit): readonly Companion[] {
  const passive = suffersHere(scene, hit);
  const after = companionsAfter(scene, hit);
  const bare = subjectOf(scene, hit);
  const subject = passive ? bare : [...bare, ...accompanying(scene, hit, bare)];
  const before: Companion[] = subject.length === 0 ? [] : [{ slots: [passive ? 'object' : 'subject'], mentions: subject, range: { from: hit.from, to: hit.from } }];
  if (!passive) return [...before, ...after.filter((c) => !c.slots.includes('subject') || c.slots.length > 1)];
  const agents = after.map((c): Companion => (c.slots[0] === 'object' && c.range.from === hit.to ? { ...c, slots: ['subject'] } : c));
  return [...before, ...agents.filter((c) => c.slots[0] !== 'object')];
}

/** "Russia, together with the co-chairs, will …": who stands with the subject before the verb acts too. */
function accompanying(scene: Scene, hit: EventHit, subject: readonly number[]): readonly number[] {
  const { layout } = scene;
  const { tokens, mentions } = layout.analysis;
  const last = mentions[subject.at(-1) ?? -1];
  if (last === undefined || last.to >= hit.from) return [];
  const start = tokens[last.to]?.norm === ',' ? last.to + 1 : last.to;
  const preposition = prepositionAt(layout, start, hit.from);
  if (preposition?.slots[0] !== 'with') return [];
  for (let i = preposition.to; i < Math.min(hit.from, preposition.to + 4); i += 1) {
    const mention = layout.mentionAt[i] ?? -1;
    if (mention !== -1) return groupStartingWith(layout, mention, hit.from);
  }
  return [];
}

function nounCompanions(scene: Scene, hit: EventHit): readonly Companion[] {
  const here = { from: hit.from, to: hit.from };
  const found: Companion[] = [];
  const owner = hit.row.roles.between === undefined ? ownerBefore(scene, hit) : ownerBefore(scene, hit).filter((m) => scene.layout.analysis.mentions[m]?.modifier === false);
  const ownerSlots: readonly Slot[] = hit.row.roles.subject === undefined ? ['of'] : ['subject'];
  if (owner.length > 0) found.push({ slots: ownerSlots, mentions: owner, range: here });
  const light = governingVerb(scene, hit);
  if (light !== undefined && owner.length === 0) {
    const subject = subjectOf(scene, light);
    const suffers = light.kind === 'suffer' || isPassive(scene, light);
    if (subject.length > 0) found.push({ slots: suffers ? ['on', 'object', 'of'] : lentSlots(hit), mentions: subject, range: here });
  }
  for (const companion of companionsAfter(scene, hit, true)) {
    const bare = companion.slots[0] === 'object';
    if (!bare) found.push(companion);
    else if (scene.layout.pack.mentions.modifiers === 'after' && companion.range.from - hit.to <= 1) found.push({ ...companion, slots: ['of', 'between'] });
  }
  return found;
}

/** The slots in which a light verb's subject acts: whichever of them the row gives to its actor. */
function lentSlots(hit: EventHit): readonly Slot[] {
  const acting = (['subject', 'of', 'between', 'with'] as const).filter((slot) => hit.row.roles[slot] === 'actor');
  return acting.length > 0 ? acting : ['subject'];
}

/** The verb right before a noun that lends its subject: "launched an attack", "melancarkan serangan". */
export function governingVerb(scene: Scene, hit: EventHit): Predicate | undefined {
  const clause = clauseOf(scene.layout, hit);
  for (let i = hit.from - 1; i >= Math.max(clause.from, hit.from - 7); i -= 1) {
    const predicate = scene.predicates[scene.predicateAt[i] ?? -1];
    if (predicate !== undefined) return predicate.kind === 'light' || predicate.kind === 'suffer' ? predicate : undefined;
    if ((scene.layout.mentionAt[i] ?? -1) !== -1) return undefined;
  }
  return undefined;
}

/** Mentions as the record's actors: one a party that the words stand for. Bare "people" are nobody; a country's weapons act as its armed forces. */
export function actorsOf(scene: Scene, mentions: readonly number[], acting: boolean): readonly Actor[] {
  const { analysis } = scene.layout;
  const actors = mentions.flatMap((m) => {
    const mention = analysis.mentions[m];
    if (mention === undefined) return [];
    const entity = mention.entities[0];
    if (acting && entity !== undefined && isArmOf(scene.layout, m)) return [{ text: mention.text, start: mention.start, end: mention.end, entity: { name: `Armed Forces of ${entity.name}`, country: entity.country, sector: 'MIL' as const } }];
    const named = mention.entities.filter((e) => mention.kind !== 'people' || e.country !== null || e.sector !== null);
    return named.map((entity) => ({ text: mention.text, start: mention.start, end: mention.end, entity }));
  });
  const seen = new Set<string>();
  return actors.filter((a) => {
    const key = `${a.entity.name}|${a.entity.person ?? ''}|${a.entity.country ?? ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function unique(values: readonly number[]): number[] {
  return [...new Set(values)];
}
