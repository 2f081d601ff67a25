/** Codes a short text in its own language and puts what comes out into words, one line a row, for tests to compare. */
import assert from 'node:assert/strict';
import { analyse } from '../../src/analysis/analyse.ts';
import type { Analysis } from '../../src/analysis/analysis.ts';
import { buildScene, type Scene } from '../../src/analysis/scene.ts';
import { findCueHits, findEventHits, type CueHit, type EventHit } from '../../src/analysis/hits.ts';
import { layOut, type Layout, type TokenRange } from '../../src/analysis/layout.ts';
import type { LanguagePack } from '../../src/analysis/pack/index.ts';
import { articleFromText } from '../../src/article/text.ts';
import { codeArticle } from '../../src/code.ts';
import { roomFor } from '../../src/lang/registry.ts';
import type { Attribution, Claim, Loss } from '../../src/model/claim.ts';
import type { Actor, Entity } from '../../src/model/entity.ts';
import type { Span } from '../../src/model/span.ts';

export type Language = 'en' | 'id';

/** Thursday, 15 January 2026. */
export const published = '2026-01-15T12:00:00Z';

export interface Coded {
  readonly text: string;
  readonly attributions: readonly Attribution[];
  readonly claims: readonly Claim[];
  /** One line an attribution, see `sayingOf`. */
  readonly sayings: readonly string[];
  /** One line a claim, see `rowOf`. */
  readonly rows: readonly string[];
}

export function packOf(language: Language): LanguagePack {
  const pack = roomFor(language);
  assert.ok(pack !== undefined, `no room for ${language}`);
  return pack;
}

/** Codes a text as it stands; `published: null` leaves the day out. */
export function coded(language: Language, text: string, day: string | null = published): Coded {
  const { attributions, claims } = codeArticle(articleFromText(text, day === null ? {} : { published: day }), packOf(language));
  return {
    text, attributions, claims,
    sayings: attributions.map((a) => sayingOf(text, a)),
    rows: claims.map((c) => rowOf(attributions, c)),
  };
}

/** `speaker entity: “content” … “content”`, with `via` and `within` behind it where they are set. */
export function sayingOf(text: string, { source, content, via, within }: Attribution): string {
  const words = content.map((span) => `“${text.slice(span.start, span.end)}”`).join(' … ');
  const relays = via === undefined ? '' : ` via ${via.map((e) => e.name).join(', ')}`;
  return `${source === null ? 'nobody' : source.text}: ${words}${relays}${within === undefined ? '' : ` within ${within}`}`;
}

/** `TYPE auxiliary: actors > recipients`, then `by speaker`, `denies`, `doubts`, `distances` where they hold. */
export function rowOf(attributions: readonly Attribution[], claim: Claim): string {
  const { type, auxiliary, actors, recipients } = claim.event;
  const source = attributions.find((a) => a.id === claim.attribution)?.source;
  const by = claim.attribution === null ? '' : ` by ${source == null ? 'nobody' : keyOf(source.entity)}`;
  const stance = claim.stance === 'affirms' ? '' : ` ${claim.stance}`;
  const commitment = claim.commitment === 'distances' ? ' distances' : '';
  return `${[type, ...auxiliary].join(' ')}: ${keysOf(actors)} > ${keysOf(recipients)}${by}${stance}${commitment}`;
}

/** `ARM/MIL`; for what has no country, its name. */
export function keyOf({ name, country, sector }: Entity): string {
  return country === null ? name : [country, ...(sector === null ? [] : [sector])].join('/');
}

function keysOf(actors: readonly Actor[]): string {
  return actors.length === 0 ? '–' : actors.map((a) => keyOf(a.entity)).join(' + ');
}

/** `killed person 16..* at_least`, with category and `of SIDE` where they are set. */
export function lossOf({ effect, what, category, side, low, high, qualifier }: Loss): string {
  const whose = side === null ? '' : ` of ${keyOf(side)}`;
  return `${effect} ${what}${category === undefined ? '' : `/${category}`} ${low ?? '*'}..${high ?? '*'} ${qualifier}${whose}`;
}

/** All losses of all claims in claim order. */
export function lossesOf({ claims }: Coded): readonly string[] {
  return claims.flatMap((c) => c.event.losses.map(lossOf));
}

/** The only claim of a type. */
export function only({ claims, rows }: Coded, type: string): Claim {
  const found = claims.filter((c) => c.event.type === type);
  const [claim] = found;
  assert.ok(claim !== undefined && found.length === 1, `one ${type} wanted, coded: ${rows.join(' · ')}`);
  return claim;
}

/** `2026-01-12..2026-01-14 certain`, or `none`. */
export function daysOf(claim: Claim): string {
  const { occurred } = claim.event;
  return occurred === null ? 'none' : `${occurred.start ?? '*'}..${occurred.end ?? '*'} ${occurred.certainty}`;
}

/** The layers below the claims, for the modules that read them. */
export interface Staged {
  readonly analysis: Analysis;
  readonly layout: Layout;
  readonly events: readonly EventHit[];
  readonly cues: readonly CueHit[];
  readonly scene: Scene;
  /** Token range of the first place where the words stand. */
  readonly at: (words: string) => TokenRange;
  /** The words of a token range. */
  readonly words: (range: TokenRange) => string;
  /** The words of mentions. */
  readonly names: (mentions: readonly number[]) => readonly string[];
}

export function staged(language: Language, text: string): Staged {
  const pack = packOf(language);
  const analysis = analyse(articleFromText(text, { published }), pack);
  const layout = layOut(analysis, pack);
  const events = findEventHits(layout);
  const cues = findCueHits(layout);
  const { tokens } = analysis;
  return {
    analysis, layout, events, cues, scene: buildScene(layout, events, cues),
    at: (words) => {
      const start = text.indexOf(words);
      assert.ok(start >= 0, `“${words}” is not in the text`);
      const from = tokens.findIndex((t) => t.start === start);
      const to = tokens.findIndex((t) => t.end === start + words.length) + 1;
      assert.ok(from >= 0 && to > from, `“${words}” is not made of whole tokens`);
      return { from, to };
    },
    words: ({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end),
    names: (mentions) => mentions.map((m) => analysis.mentions[m]?.text ?? '?'),
  };
}

/** What breaks the promise of offsets below `value`: every span inside the text and not empty, every stored text the slice it says. */
export function wrongSlices(text: string, value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => wrongSlices(text, item));
  if (value === null || typeof value !== 'object') return [];
  const item = value as Record<string, unknown>;
  const below = Object.values(item).flatMap((part) => wrongSlices(text, part));
  const start = item['start'] ?? item['textStart'];
  const end = item['end'] ?? item['textEnd'];
  if (typeof start !== 'number' || typeof end !== 'number') return below;
  const inside = start >= 0 && start < end && end <= text.length;
  const says = item['text'];
  return inside && (typeof says !== 'string' || text.slice(start, end) === says) ? below : [...below, JSON.stringify(item)];
}

export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
