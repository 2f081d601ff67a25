/** Turns the names of countries and bodies, as the ledger writes them, into names for the reader. */
import type { NamesView } from '../model/views.ts';
import { language } from './language.ts';

/** A name with slots, such as `Ministry of Defence of {country}`: the words before the first, what fits the whole, and the name in the other language. */
interface Frame {
  readonly before: string;
  readonly fits: RegExp;
  readonly slots: readonly string[];
  readonly told: string;
}

let names: NamesView = { countries: {}, bodies: {} };
let codes: ReadonlyMap<string, string> = new Map();
let frames: readonly Frame[] = [];

/** Takes the names that the server knows. */
export function learnNames(known: NamesView): void {
  names = known;
  codes = new Map(Object.entries(known.countries).map(([code, { en }]) => [en, code]));
  frames = Object.entries(known.bodies).flatMap(([english, told]): Frame[] => {
    const [before = '', ...rest] = english.split(/\{\w+\}/), slots = [...english.matchAll(/\{(\w+)\}/g)].map(([, slot = '']) => slot);
    return slots.length === 0 ? [] : [{ before, slots, told, fits: new RegExp(`^${[before, ...rest].map(plain).join('(.+)')}$`) }];
  }).sort((a, b) => b.before.length - a.before.length);
}

/** A country by its code. */
export const countryName = (code: string): string => names.countries[code]?.[language()] ?? code;

/** A party as the ledger names it: a country by its code or English name, a body by its English name. What is not known stays as it is. */
export function partyName(name: string): string {
  const country = countryName(codes.get(name) ?? name);
  if (country !== name || language() === 'en') return country;
  return names.bodies[name] ?? framed(name) ?? name;
}

/** A body of a country, place or other body, from the name of its kind and theirs; undefined where its kind is not known. */
function framed(name: string): string | undefined {
  for (const { before, fits, slots, told } of frames) {
    const [, ...found] = name.startsWith(before) ? fits.exec(name) ?? [] : [];
    const owners = found.map((words) => words.replace(/^the /, ''));
    if (owners.length === 0 || slots.some((slot, at) => slot === 'country' && !codes.has(owners[at] ?? ''))) continue;
    return slots.reduce((whole, slot, at) => whole.replace(`{${slot}}`, partyName(owners[at] ?? '')), told);
  }
  return undefined;
}

/** Words for a pattern that fits just them. */
function plain(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
