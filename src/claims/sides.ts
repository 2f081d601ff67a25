/** Reads whose loss it is: the party, force or country that the words name beside the thing lost. */
import type { Layout, TokenRange } from '../analysis/layout.ts';
import { phraseList } from '../analysis/phrases.ts';
import { prepositionsFor } from '../analysis/prepositions.ts';
import { thingsOf } from './loss-words.ts';
import type { Entity } from '../model/entity.ts';
import { belligerents } from '../ontology/sectors.ts';

/** The owner named inside the counted words or right behind them; null where the words name nobody. */
export function sideOf(layout: Layout, counted: TokenRange): Entity | null {
  const { analysis, pack } = layout;
  for (let i = counted.from; i < Math.min(analysis.tokens.length, counted.to + 1); i += 1) {
    const entity = ownerAt(layout, i, counted);
    if (entity !== undefined) return entity;
  }
  let i = counted.to;
  const passable = [phraseList(pack.grammar.agents), phraseList(pack.mentions.possessives), prepositionsFor(pack.grammar, 'of')];
  for (let steps = 0; steps < 9 && i < analysis.tokens.length; steps += 1) {
    const token = analysis.tokens[i];
    if (token === undefined || token.norm === '.' || token.norm === ',') break;
    const entity = ownerAt(layout, i, counted);
    if (entity !== undefined) return entity;
    const joins = phraseList(pack.grammar.conjunctions).after(analysis.tokens, i, i + 1) > i;
    const counts = (layout.quantityAt[i] ?? -1) !== -1 || isThing(layout, i) || token.norm === '(' || token.norm === ')';
    const owned = passable.some((list) => list.after(analysis.tokens, i, i + 1) > i);
    if (!joins && !counts && !owned && steps > 0) break;
    if (!joins && !counts && !owned && (layout.mentionAt[i] ?? -1) === -1 && isVerbLike(layout, i)) break;
    i += 1;
  }
  return null;
}

/** Whose losses a noun tells of: the owner named right before it ("Russian losses"); undefined where nobody is. */
export function ownerBefore(layout: Layout, noun: TokenRange): Entity | undefined {
  return ownerAt(layout, noun.from - 1, noun);
}

function isThing(layout: Layout, at: number): boolean {
  return thingsOf(layout.pack.losses).longest(layout.analysis.tokens, at, at + 4) !== undefined;
}

function isVerbLike(layout: Layout, at: number): boolean {
  const { grammar } = layout.pack;
  const { tokens } = layout.analysis;
  return [phraseList(grammar.auxiliaries), phraseList(grammar.clauses), phraseList(grammar.relatives), prepositionsFor(grammar)].some((list) => list.after(tokens, at, at + 1) > at);
}

/** A mention that names a country or a fighting body; private people have no side. */
function ownerAt(layout: Layout, at: number, counted: TokenRange): Entity | undefined {
  const mention = layout.analysis.mentions[layout.mentionAt[at] ?? -1];
  const entity = mention?.entities[0];
  if (mention === undefined || entity === undefined || mention.locative || mention.kind === 'pronoun') return undefined;
  if (mention.kind === 'media' || (mention.kind === 'person' && entity.person !== undefined)) return undefined;
  if (mention.kind === 'country') return { name: entity.name, country: entity.country, sector: entity.sector };
  if ((mention.kind === 'person' || !isPersons(layout, counted)) && isBare(layout, mention)) return undefined;
  const inside = mention.from < counted.to;
  if (entity.sector !== null && belligerents.has(entity.sector) && entity.country !== null) return inside || mention.from === counted.to ? entity : undefined;
  return undefined;
}

function isPersons({ analysis, pack }: Layout, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i += 1) {
    const thing = thingsOf(pack.losses).longest(analysis.tokens, i, to);
    if (thing?.to === to) return thing.row.what === 'person';
  }
  return true;
}

/** "A soldier", "3 tanks": no word of the mention says whose it is. */
function isBare(layout: Layout, { from, to }: TokenRange): boolean {
  const { tokens } = layout.analysis;
  const { grammar, losses } = layout.pack;
  const closed = [grammar.determiners, losses.singular].map(phraseList);
  for (let i = from; i < to; ) {
    const thing = thingsOf(losses).longest(tokens, i, to)?.to ?? i;
    const next = Math.max(thing, layout.quantityAt[i] === -1 ? i : i + 1, ...closed.map((list) => list.after(tokens, i, to)));
    if (next === i) return false;
    i = next;
  }
  return tokens[to]?.clitic !== true;
}
