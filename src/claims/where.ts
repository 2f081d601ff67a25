/** Places events: by the words of their clause or sentence, else by the place of the sentence before on the same kind of event. */
import type { LocatedPlace } from '../analysis/analysis.ts';
import { topIn } from '../analysis/branches.ts';
import { clauseOf } from '../analysis/hits.ts';
import { boundsOf, isOverline, sentenceAt, type Layout, type TokenRange } from '../analysis/layout.ts';
import type { LanguagePack } from '../analysis/pack/index.ts';
import { phraseList, type PhraseList } from '../analysis/phrases.ts';
import { startingIn, tokensBetween, Trail } from '../analysis/ranges.ts';
import { prepositionsFor } from '../analysis/prepositions.ts';
import type { Report } from '../analysis/report.ts';
import type { EventType, Place } from '../model/claim.ts';
import { onceFor } from '../ontology/once.ts';

/** Gives each event its place; call for a kind of word in text order, for each place told carries over to what follows. */
export interface Atlas {
  readonly placeOf: (trigger: TokenRange, type: EventType, report?: Report) => Place | null;
}

/** Acts that happen somewhere; words have a place only where the sentence ties them to one. */
export const placed: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'PROTEST', 'MOBILIZE', 'RETREAT', 'AID', 'SANCTION']);

/** Acts that people come together for: the place is where the words of the clause set them, and never carried over. */
const met: ReadonlySet<EventType> = new Set(['CONSULT', 'COOPERATE']);

/** Acts whose place carries over. */
const carried: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'PROTEST']);

const finest: Readonly<Record<Place['precision'], number>> = { point: 0, city: 1, district: 2, province: 3, region: 4, country: 5 };

/** A place that an act named, and where. */
interface Station {
  readonly place: Place;
  readonly at: number;
  readonly sentence: number;
  readonly type: EventType;
  /** True where the same paragraph had told of the main place before: the account goes back there after it. */
  readonly aside: boolean;
}

/** Builds the atlas of one article. */
export function buildAtlas(layout: Layout): Atlas {
  const stations = new Trail<Station>();
  let main: Station | undefined;
  let mainBlock: number | undefined;
  return {
    placeOf: (trigger, type, report) => {
      const speaker = speakerRange(layout, report);
      if (met.has(type)) return placeIn(layout, clauseOf(layout, trigger), trigger, speaker, (p) => !isTopic(layout, p)) ?? null;
      if (!placed.has(type)) return null;
      const sentence = sentenceAt(layout.analysis, trigger.from);
      const here = placeHit(layout, trigger) ?? placeIn(layout, clauseOf(layout, trigger), trigger, speaker) ?? placeIn(layout, boundsOf(layout, trigger.from), trigger, speaker);
      if (here !== undefined) {
        const block = blockOf(layout, sentence);
        const station = { place: here, at: trigger.from, sentence, type, aside: main !== undefined && main.place.name !== here.name && mainBlock === block };
        if (carried.has(type) && leads(layout, station, main)) main = station;
        if (main?.place.name === here.name) mainBlock = block;
        stations.put(station, trigger.from);
        return here;
      }
      const running = stations.before(trigger.from);
      if (!carried.has(type) || running === undefined) return null;
      if (main !== undefined && isFar(layout, running, sentence)) return { ...main.place };
      return isNear(layout, running, sentence, type) ? { ...running.place } : null;
    },
  };
}

/** The main place is the first that the article names; the body tells one more exactly that the headline only names at large. */
function leads(layout: Layout, station: Station, main: Station | undefined): boolean {
  if (main === undefined) return true;
  return isOverline(layout.analysis, main.sentence) && !isOverline(layout.analysis, station.sentence) && finest[station.place.precision] < finest[main.place.precision];
}

function blockOf({ analysis }: Layout, sentence: number): number | undefined {
  return analysis.sentences[sentence]?.block;
}

/** The words from a speaker to the reporting word: where the speaker sits is not where the act happened. */
function speakerRange(layout: Layout, report: Report | undefined): TokenRange | undefined {
  if (report === undefined) return undefined;
  const { mentions } = layout.analysis;
  const named = report.sources.flatMap((m) => mentions[m] ?? []);
  const words = [...named, ...(report.speaker === undefined ? [] : [report.speaker]), report.cue];
  return words.length === 1 ? undefined : { from: Math.min(...words.map((w) => w.from)), to: Math.max(...words.map((w) => w.to)) };
}

/** Beyond this the account has come back to where it set out: two sentences of the same paragraph, three of others, and none after an aside. */
function isFar(layout: Layout, running: Station, sentence: number): boolean {
  if (blockOf(layout, sentence) === blockOf(layout, running.sentence)) return sentence - running.sentence > 2;
  return running.aside || sentence - running.sentence > 3;
}

/** A place carries over to the same kind of act within a dozen sentences, to another kind only within two. */
function isNear(layout: Layout, running: Station, sentence: number, type: EventType): boolean {
  const { sentences } = layout.analysis;
  const apart = sentence - running.sentence;
  return running.type === type ? apart <= 12 : apart <= 2 && (sentences[sentence]?.block ?? -1) - (sentences[running.sentence]?.block ?? -1) <= 1;
}

/** "shelled Ganja", "merebut kota Shusha": a place right behind the word is where it happens. */
function placeHit(layout: Layout, trigger: TokenRange): Place | undefined {
  const units = unitsOf(layout.pack);
  let i = trigger.to;
  while (i < trigger.to + 3 && (layout.placeAt[i] ?? -1) === -1 && units.after(layout.analysis.tokens, i, i + 1) > i) i += 1;
  const place = layout.analysis.places[layout.placeAt[i] ?? -1];
  const isPlain = place !== undefined && place.kind === 'literal' && place.precision !== 'country' && (layout.mentionAt[i] === -1 || isSeat(layout, i));
  return isPlain ? asPlace(place) : undefined;
}

/** True where a token belongs to a capital that stands for its government: hit, it is a place. */
export function isSeat(layout: Layout, token: number): boolean {
  const mention = layout.analysis.mentions[layout.mentionAt[token] ?? -1];
  const place = layout.analysis.places[layout.placeAt[token] ?? -1];
  return mention !== undefined && place !== undefined && place.kind === 'literal' && place.precision !== 'country' && mention.kind === 'country' && mention.to - mention.from <= place.to - place.from;
}

/** The finest place that a locative phrase names, nearest to the trigger among equals. */
function placeIn(layout: Layout, range: TokenRange, trigger: TokenRange, speaker: TokenRange | undefined, fits: (place: LocatedPlace) => boolean = () => true): Place | undefined {
  const inside = startingIn(layout.analysis.places, range.from, range.to).filter((p) => p.kind === 'literal' && p.to <= range.to && isLocative(layout, p) && !(speaker !== undefined && speaker.from <= p.from && p.to <= speaker.to) && fits(p));
  const best = inside.sort((a, b) => finest[a.precision] - finest[b.precision] || tokensBetween(a, trigger) - tokensBetween(b, trigger))[0];
  return best === undefined ? undefined : asPlace(best);
}

/** A place counts where a preposition leads to it, or where it narrows or widens one that does ("Stepanakert, Nagorno-Karabakh"). */
function isLocative(layout: Layout, place: LocatedPlace): boolean {
  const mention = layout.analysis.mentions[layout.mentionAt[place.from] ?? -1];
  const exact = mention !== undefined && mention.from === place.from && mention.to === place.to;
  const { tokens } = layout.analysis;
  const led = phraseList(layout.pack.places.locatives).after(tokens, place.from - 1, place.from) === place.from;
  if (mention !== undefined && !mention.locative && !led && (!exact || place.precision === 'country')) return false;
  const { grammar, places } = layout.pack;
  const leads = phraseList(places.locatives);
  const moves = prepositionsFor(grammar, 'on', 'to');
  const units = unitsOf(layout.pack);
  const seat = seatBefore(layout, place);
  const from = seat?.from ?? place.from;
  for (let i = from - 1; i >= Math.max(0, from - 6); i -= 1) {
    if (leads.after(tokens, i, i + 1) > i) return true;
    if (moves.after(tokens, i, i + 1) > i) return seat === undefined;
    const within = (layout.placeAt[i] ?? -1) !== -1 || tokens[i]?.norm === ',' || tokens[i]?.norm === '(' || units.after(tokens, i, i + 1) > i;
    const noun = from - i <= 3 && tokens[i]?.kind === 'word' && tokens[i]?.capital === false && (layout.mentionAt[i] ?? -1) === -1;
    if (!within && !noun) return false;
  }
  return false;
}

/** The body named right before a place behind a comma, whose town it is: "di depan kantor DPRD Papua, Jayapura". */
function seatBefore({ analysis: { tokens, mentions }, mentionAt }: Layout, place: LocatedPlace): TokenRange | undefined {
  const body = tokens[place.from - 1]?.norm === ',' ? mentions[mentionAt[place.from - 2] ?? -1] : undefined;
  if (body === undefined || body.to !== place.from - 1 || body.kind === 'country' || body.entities[0]?.person !== undefined) return undefined;
  let from = body.from;
  while (from > body.from - 3 && tokens[from - 1]?.capital === true && (mentionAt[from - 1] ?? -1) === -1) from -= 1;
  return { from, to: body.to };
}

/** "discussed the fighting in Karabakh": a place that the tree hangs on a noun is what the talk is about. */
function isTopic({ analysis: { trees } }: Layout, place: LocatedPlace): boolean {
  if (trees === undefined) return false;
  const top = topIn(trees, place);
  return (trees.relation[top] ?? '').startsWith('nmod') && trees.tag[trees.head[top] ?? -1] === 'NOUN';
}

/** Words that may stand between a preposition and a place: units, directions, determiners. */
const unitsOf = onceFor((pack: LanguagePack): PhraseList =>
  phraseList([...Object.keys(pack.places.before), ...pack.places.directions, ...pack.grammar.determiners, ...Object.keys(pack.places.after)]));

function asPlace(p: LocatedPlace): Place {
  return { text: p.text, start: p.start, end: p.end, name: p.name, country: p.country, latitude: p.latitude, longitude: p.longitude, precision: p.precision };
}
