/** Tells in which country a sentence and the whole article are set, for actors whose words do not say. */
import type { Phrase } from './phrase.ts';
import type { Reading } from './reading.ts';

/** Countries by token and sentence, from countries in locative phrases and from places: behind a preposition, or in a country named twice. */
export class Setting {
  /** The country of which the article speaks most; undefined where it speaks of none. */
  readonly home: string | undefined;
  /** The same where it has at least half of all weight, or the first place of the article too; unnamed people are not set elsewhere on less. */
  readonly main: string | undefined;
  /** The country whose bodies the language's press names without it, where the article speaks of it at least twice. */
  readonly native: string | undefined;
  readonly #byToken = new Map<number, string>();
  readonly #bySentence = new Map<number, { readonly at: number; readonly country: string }[]>();
  readonly #reading: Reading;

  constructor(reading: Reading, phrases: readonly Phrase[]) {
    this.#reading = reading;
    const weights = new Map<string, number>();
    const weigh = (country: string | null | undefined, weight: number): void => {
      if (country !== null && country !== undefined && country.length === 3) weights.set(country, (weights.get(country) ?? 0) + weight);
    };
    for (const place of reading.places ?? []) {
      weigh(place.country, 1);
    }
    for (const { from, country, kind } of reading.places ?? []) {
      const sure = (weights.get(country ?? '') ?? 0) >= 2 || reading.lists.prepositions.has(reading.tokens[from - 1]?.norm ?? '');
      if (country !== null && kind !== 'demonym' && sure) this.#add(from, country);
    }
    for (const { from, chain, sensed, locative } of phrases) {
      const country = sensed?.entity.country;
      weigh(country, sensed?.concept === null ? 1 : 0.5);
      if (locative && country !== null && country !== undefined) this.#add(chain?.from ?? from, country);
    }
    const top = [...weights].reduce<readonly [string, number] | undefined>((best, each) => (best === undefined || each[1] > best[1] ? each : best), undefined);
    const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
    this.home = top?.[0] ?? reading.lists.words.home;
    this.native = (weights.get(reading.lists.words.home ?? '') ?? 0) >= 2 ? reading.lists.words.home : undefined;
    const lead = (reading.places ?? []).find((place) => place.kind !== 'demonym' && place.country !== null)?.country;
    this.main = top === undefined || top[1] * 2 >= total || top[0] === lead ? this.home : undefined;
  }

  #add(at: number, country: string): void {
    if (this.#byToken.has(at)) return;
    this.#byToken.set(at, country);
    const sentence = this.#reading.tokens[at]?.sentence ?? 0;
    const list = this.#bySentence.get(sentence) ?? [];
    list.push({ at, country });
    this.#bySentence.set(sentence, list);
  }

  /** The country of a place that follows token `to` with at most a preposition and an article between ("police in Cairo"). */
  beside(to: number): string | undefined {
    const { tokens, lists } = this.#reading;
    let at = to;
    for (let steps = 0; steps < 3; steps += 1) {
      const country = this.#byToken.get(at);
      if (country !== undefined) return country;
      if (!lists.prepositions.has(tokens[at]?.norm ?? '') && !lists.openings.has(tokens[at]?.norm ?? '')) return undefined;
      at += 1;
    }
    return undefined;
  }

  /** The country of the place nearest to token `at` in its sentence. */
  inSentence(at: number): string | undefined {
    const places = this.#bySentence.get(this.#reading.tokens[at]?.sentence ?? -1) ?? [];
    return places.reduce<(typeof places)[number] | undefined>((best, each) => (best === undefined || Math.abs(each.at - at) < Math.abs(best.at - at) ? each : best), undefined)?.country;
  }
}
