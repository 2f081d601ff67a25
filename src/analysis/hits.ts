/** Finds the words that report and the words that name events: the room's rows put on an article's tokens. */
import { onceFor } from '../ontology/once.ts';
import { chargeNouns } from './charges.ts';
import { keepLongest, compileMatcher, type MatchableRow, type Match, type Matcher } from './match.ts';
import type { CueRow, EventRow, LanguagePack } from './pack/index.ts';
import { boundsOf, sentenceAt, type Layout, type TokenRange } from './layout.ts';
import { turnNegated, type CueHit } from './negated-cues.ts';
import { phraseList, type PhraseList } from './phrases.ts';
import { prepositionsFor } from './prepositions.ts';
import { startingIn } from './ranges.ts';

export type EventHit = Match<EventRow>;
export type { CueHit } from './negated-cues.ts';

interface Compiled {
  readonly events: Matcher<EventRow>;
  readonly cues: Matcher<CueRow>;
  /** First words of every noun row: forms that a verb may share. */
  readonly nouns: ReadonlySet<string>;
}

const compiledOf = onceFor((pack: LanguagePack): Compiled => {
  const nouns = [...pack.events, ...pack.attribution.cues].filter((row) => row.kind === 'noun');
  return {
    events: compileMatcher(pack.events, pack.inflect),
    cues: compileMatcher(pack.attribution.cues, pack.inflect),
    nouns: new Set(nouns.flatMap((row) => pack.inflect(row.lemma, 'noun')).map(({ form }) => form.split(' ')[0] ?? form)),
  };
});

/** Event words of the whole article, longest match at each place, rows whose conditions fail left out; in text order. */
export function findEventHits(layout: Layout): readonly EventHit[] {
  const { analysis, pack } = layout;
  const all = analysis.sentences.flatMap((s) => compiledOf(pack).events.find(analysis.tokens, s.from, s.to));
  const words = all.filter((hit) => !isInsideName(layout, hit) && !isNounForm(layout, hit));
  const sure = words.filter((hit) => conditionsHold(layout, hit));
  return keepLongest([...sure, ...echoes(layout, words, sure)], (hit) => (hit.row.rank ?? 0) * 10 + (hit.row.needs === undefined ? 1 : 0));
}

/** Sentences after an act over which a word that may mean many things means the same kind of act. */
const echoReach = 3;

/** Words whose sentence alone does not tell what they mean ("the strike", "was hit"), in the wake of an act of their own type. */
function echoes(layout: Layout, words: readonly EventHit[], sure: readonly EventHit[]): readonly EventHit[] {
  const sentenceOf = (hit: EventHit): number => sentenceAt(layout.analysis, hit.from);
  const told = new Set(sure.flatMap((hit) => Array.from({ length: echoReach }, (_, k) => `${hit.row.type} ${sentenceOf(hit) + k + 1}`)));
  const known = new Set(sure);
  return words.filter((hit) => hit.row.needs?.where === 'sentence' && !known.has(hit) && told.has(`${hit.row.type} ${sentenceOf(hit)}`) && isAllowed(layout, hit));
}

/** Reporting words of the whole article, longest match at each place, with the stance that a negation gives them; in text order. */
export function findCueHits(layout: Layout): readonly CueHit[] {
  const { analysis, pack } = layout;
  const all = analysis.sentences.flatMap((s) => compiledOf(pack).cues.find(analysis.tokens, s.from, s.to));
  return turnNegated(layout, keepLongest(all.filter((hit) => !isInsideName(layout, hit) && !isNounForm(layout, hit) && hasCharge(layout, hit) && hasCount(layout, hit)), (hit) => (hit.row.weak === true ? 1 : 0)));
}

/** Words around a verb of rejecting among which a noun for what was said must stand. */
const chargeReach = 7;

/** True but for a row that needs a noun for what was said ("rejected the allegation") and has none near: it is another verb then. */
function hasCharge(layout: Layout, hit: Match<CueRow>): boolean {
  if (hit.row.charge !== true) return true;
  const bounds = boundsOf(layout, hit.from);
  return chargeNouns(layout.pack).first(layout.analysis.tokens, Math.max(bounds.from, hit.from - chargeReach), Math.min(bounds.to, hit.to + chargeReach)) !== undefined;
}

/** Tokens behind a reporting word among which those who are counted are named, and behind them the number. */
const nearCount = 5, nearNumber = 10;

/** "put the number of arrests at 61", "raised its toll to 41": a row that counts needs a word for a count, its own or one right behind it, then a number. */
function hasCount(layout: Layout, hit: Match<CueRow>): boolean {
  if (hit.row.counted !== true) return true;
  const { figures, tolls } = layout.pack.attribution;
  const most = boundsOf(layout, hit.from).to;
  const first = (words: readonly string[] | undefined): TokenRange | undefined =>
    words && phraseList(words).first(layout.analysis.tokens, hit.from, Math.min(most, hit.to + nearCount));
  const named = first(figures) ?? first(tolls);
  if (named === undefined) return false;
  const from = Math.max(named.to, hit.to);
  return startingIn(layout.analysis.quantities, from, Math.min(most, from + nearNumber)).some(({ kind }) => kind === 'count');
}

/** Words that lie wholly inside a proper name ("Rapid Support Forces", a place called Serang) name no event. */
function isInsideName(layout: Layout, hit: Match<MatchableRow>): boolean {
  const { mentions, places, tokens } = layout.analysis;
  const first = hit.words[0] ?? hit.from;
  const mention = layout.mentionAt[first] ?? -1;
  if (mention !== -1 && hit.words.every((w) => layout.mentionAt[w] === mention)) {
    const kind = mentions[mention]?.kind;
    const opens = mentions[mention]?.from === first && tokens[first]?.capital === false;
    if (!opens && ((kind !== 'group' && kind !== 'people') || tokens[first]?.capital === true)) return true;
  }
  const place = layout.placeAt[first] ?? -1;
  return place !== -1 && hit.words.every((w) => layout.placeAt[w] === place) && places[place]?.kind === 'literal' && tokens[first]?.capital === true;
}

/**
 * A verb's form that may be a noun ("the attack", "deadly attacks on", "the shelling of") is none of its verb behind a determiner, an owner
 * or a preposition. Where a noun row knows the form, adjectives between do not save it.
 */
export function isNounForm(layout: Layout, hit: Match<MatchableRow>): boolean {
  const { grammar } = layout.pack;
  if (hit.row.kind !== 'verb') return false;
  if (isCounted(layout, hit)) return true;
  if (hit.voice === 'base' && grammar.bareNeedsDoer === true && !followsDoer(layout, hit.from)) return true;
  const { tokens } = layout.analysis;
  const known = compiledOf(layout.pack).nouns.has(tokens[hit.from]?.norm ?? '');
  if (hit.voice === 'gerund') return known && isNominalGerund(layout, hit);
  if (grammar.nounlike?.includes(hit.voice) !== true) return false;
  const opens = nounOpeners(layout.pack);
  const verbal = [grammar.infinitives, grammar.auxiliaries, grammar.futures, grammar.hypotheticals, grammar.negators, grammar.relatives, grammar.conjunctions, grammar.clauses].map(phraseList);
  for (let i = hit.from - 1; i >= Math.max(0, hit.from - (known ? 4 : 1)); i -= 1) {
    const stands = (list: PhraseList): boolean => list.after(tokens, i, i + 1) > i;
    if (tokens[i]?.sentence !== tokens[hit.from]?.sentence) break;
    if (tokens[i]?.kind === 'mark') return false;
    if (verbal.some(stands)) return i < hit.from - 1 && opens.some(stands);
    const mention = layout.analysis.mentions[layout.mentionAt[i] ?? -1];
    if (mention !== undefined) return mention.modifier;
    if (opens.some(stands) || (known && (layout.quantityAt[i] ?? -1) !== -1)) return i === hit.from - 1 || layout.analysis.trees?.tag[hit.from] !== 'VERB';
  }
  const start = layout.analysis.sentences[sentenceAt(layout.analysis, hit.from)]?.from;
  return known && hit.from === start && hit.voice === 'active';
}

/** "41 dead and 67 wounded": behind a number, joined to a word that is no verb, a participle names those who are counted. */
function isCounted({ analysis: { trees }, quantityAt }: Layout, { from, to }: TokenRange): boolean {
  if (trees === undefined || to - from > 1 || (quantityAt[from - 1] ?? -1) === -1 || trees.tag[from] === 'VERB' || trees.relation[from] !== 'conj') return false;
  const joined = trees.tag[trees.head[from] ?? -1];
  return joined !== 'VERB' && joined !== 'AUX';
}

/** What a noun phrase opens with: determiners, owners, prepositions. */
function nounOpeners(pack: LanguagePack): readonly PhraseList[] {
  return [phraseList(pack.grammar.determiners), phraseList(pack.mentions.possessives), prepositionsFor(pack.grammar)];
}

/** "the shelling of …", "heavy fighting between …", "Rioting went on": behind a determiner or adjective, before "of", or opening the sentence with no object. */
function isNominalGerund(layout: Layout, hit: TokenRange): boolean {
  const { tokens, sentences } = layout.analysis;
  const { grammar, mentions } = layout.pack;
  if (prepositionsFor(grammar, 'of').after(tokens, hit.to, hit.to + 2) > hit.to) return true;
  const determiners = [phraseList(grammar.determiners), phraseList(mentions.possessives)];
  const opens = (at: number): boolean => determiners.some((list) => list.after(tokens, at, at + 1) > at);
  const before = tokens[hit.from - 1];
  const start = sentences[sentenceAt(layout.analysis, hit.from)]?.from ?? 0;
  if (hit.from === start || (hit.from === start + 1 && before?.kind === 'word' && (layout.mentionAt[start] ?? -1) === -1)) {
    const object = opens(hit.to) || (layout.mentionAt[hit.to] ?? -1) !== -1 || (layout.quantityAt[hit.to] ?? -1) !== -1;
    return !object;
  }
  return opens(hit.from - 1) || layout.analysis.mentions[layout.mentionAt[hit.from - 1] ?? -1]?.modifier === true;
}

/** True where a mention, a quotation or another mark ends right before a token, with at most auxiliaries and negators between. */
function followsDoer(layout: Layout, at: number): boolean {
  const { grammar } = layout.pack;
  const lists = [grammar.auxiliaries, grammar.negators, grammar.futures, grammar.reciprocals].map(phraseList);
  for (let i = at - 1; i >= Math.max(0, at - 4); i -= 1) {
    if ((layout.mentionAt[i] ?? -1) !== -1 || layout.analysis.tokens[i]?.kind === 'mark') return true;
    if (!lists.some((list) => list.after(layout.analysis.tokens, i, i + 1) > i)) return false;
  }
  return false;
}

/** True where no word of the clause forbids the row. */
function isAllowed(layout: Layout, { row, from, to }: EventHit): boolean {
  if (row.unless === undefined) return true;
  const clause = clauseOf(layout, { from, to });
  return phraseList(row.unless).first(layout.analysis.tokens, clause.from, clause.to) === undefined;
}

function conditionsHold(layout: Layout, hit: EventHit): boolean {
  const { row } = hit;
  const { tokens } = layout.analysis;
  if (!isAllowed(layout, hit)) return false;
  if (row.needs === undefined) return true;
  const region = regionOf(layout, hit, row.needs.where);
  return phraseList(row.needs.words).first(tokens, region.from, region.to) !== undefined;
}

/** The stretch that a row's condition speaks of. */
function regionOf(layout: Layout, hit: EventHit, where: 'object' | 'subject' | 'clause' | 'sentence'): TokenRange {
  const clause = clauseOf(layout, hit);
  const passive = hit.voice === 'passive';
  if (where === 'sentence') return boundsOf(layout, hit.from);
  if (where === 'clause') return passive ? clause : { from: hit.from + 1, to: clause.to };
  const before = { from: clause.from, to: hit.from };
  const after = { from: hit.from + 1, to: clause.to };
  if (where === 'object') return passive || hit.voice === 'participle' ? clause : after;
  return passive ? after : before;
}

/** The clause around a word: its bounds, cut at clause openers and at `;` and `:`. */
export function clauseOf(layout: Layout, hit: TokenRange): TokenRange {
  const bounds = boundsOf(layout, hit.from);
  const { tokens } = layout.analysis;
  const openers = phraseList(layout.pack.grammar.clauses);
  let { from, to } = bounds;
  for (let i = hit.from - 1; i >= bounds.from; i -= 1) {
    if (isBreak(tokens[i]?.norm) || openers.after(tokens, i, hit.from) > i) {
      from = i + 1;
      break;
    }
  }
  for (let i = hit.to; i < bounds.to; i += 1) {
    if (isBreak(tokens[i]?.norm) || openers.after(tokens, i, bounds.to) > i) {
      to = i;
      break;
    }
  }
  return { from, to };
}

export function isBreak(norm: string | undefined): boolean {
  return norm === ';' || norm === ':' || norm === '—' || norm === ' - ';
}
