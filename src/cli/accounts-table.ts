/** Turns an incident into a table of its accounts, side by side: a column a side, a row a slot, contested slots marked. */
import { nameOf } from '../incidents/witnesses.ts';
import type { Qualifier } from '../model/claim.ts';
import type { Incident, Slot } from '../model/incident.ts';
import { countWords } from '../outputs/words.ts';
import type { Context } from './context.ts';
import { tame } from './io.ts';
import { pad, plural, wrap } from './table.ts';

/** One side: the sources that agree in all that is contested, and what they say of each slot. */
export interface Account {
  readonly sources: readonly string[];
  /** Keys of their claims, in order. */
  readonly keys: readonly string[];
  /** In the order of the slots asked for; empty where the account is silent. */
  readonly cells: readonly string[];
}

const slotWidth = 16;
const leastColumn = 18;
const gap = 2;

const isContested = (slot: Slot): boolean => slot.state === 'contested' || slot.state === 'denied';

/**
 * The accounts of an incident, in the order of its claims: a side for each way to tell what is contested.
 * Those who are silent on it come last, together. `cells` follow `slots`.
 */
export function accountsOf(incident: Incident, slots: readonly Slot[] = incident.slots): Account[] {
  const contested = slots.filter(isContested);
  const sides = new Map<string, { sources: Set<string>; keys: Set<string> }>();
  for (const [source, keys] of speakersOf(incident)) {
    const side = JSON.stringify(contested.map((slot) => slotCell(slot, keys)));
    const { sources, keys: all } = sides.get(side) ?? { sources: new Set<string>(), keys: new Set<string>() };
    sides.set(side, { sources: sources.add(source), keys: new Set([...all, ...keys]) });
  }
  const silent = JSON.stringify(contested.map(() => ''));
  const ordered = [...sides].sort(([a], [b]) => Number(a === silent) - Number(b === silent));
  return ordered.map(([, { sources, keys }]) => ({ sources: [...sources], keys: incident.claims.flatMap(({ key }) => (keys.has(key) ? [key] : [])), cells: slots.map((slot) => slotCell(slot, keys)) }));
}

/** The keys of the claims that each source makes. */
function speakersOf(incident: Incident): Map<string, Set<string>> {
  const speakers = new Map<string, Set<string>>();
  for (const claim of incident.claims) speakers.set(nameOf(claim), (speakers.get(nameOf(claim)) ?? new Set()).add(claim.key));
  return speakers;
}

/** What the claims with these keys say of a slot: the values that they hold, then those that they deny. */
function slotCell(slot: Slot, keys: ReadonlySet<string>): string {
  const held = slot.values.filter((value) => value.claims.some((key) => keys.has(key)));
  const denied = slot.values.filter((value) => value.denials?.some((key) => keys.has(key)) === true);
  if (slot.name === 'event') return held.map(({ value }) => value.replace(/^[A-Z]+ /, '')).join('; ');
  return [...held.map((value) => valueWords(value.value)), ...new Set(denied.map((value) => denialWords(slot, value.value)))].join('; ');
}

/** `not Armenia` of a doer; of a loss `denies any`, or the figure that is denied. */
function denialWords(slot: Slot, value: string): string {
  if (slot.loss === undefined) return `not ${value}`;
  return /^[01]?\.\./.test(value) ? 'denies any' : `denies ${valueWords(value)}`;
}

/** `16.. at_least` as `at least 16`; other values are words already. */
function valueWords(value: string): string {
  const number = /^(\d*)\.\.(\d*) (\w+)$/.exec(value);
  if (number === null) return value;
  const end = (digits: string | undefined): number | null => (digits === undefined || digits === '' ? null : Number(digits));
  return countWords({ low: end(number[1]), high: end(number[2]), qualifier: number[3] as Qualifier });
}

/** `* actor` for a contested slot, `  place` for others, in as many lines as it takes. */
function slotLabel(context: Context, slot: Slot): string[] {
  const contested = isContested(slot);
  return wrap(slotWords(slot), slotWidth - 3).map((line, at) => {
    const label = pad(`${contested && at === 0 ? '* ' : '  '}${line}`, slotWidth);
    return contested ? context.paint('red', label) : label;
  });
}

/** A slot in words: `actor`, `killed civilian`, `destroyed helicopter (AZE)`. */
export function slotWords({ name, loss }: Slot): string {
  if (loss === undefined) return name;
  const what = loss.what === 'person' ? (loss.category ?? '') : loss.what;
  return `${loss.effect} ${what}${loss.side === null ? '' : ` (${loss.side})`}`.replace(/ {2,}/g, ' ').trim();
}

/** One row: the label and the cells, each broken into lines of its column. */
function cellRow(label: readonly string[], cells: readonly string[], width: number, style: (text: string) => string): string {
  const columns = cells.map((cell) => wrap(tame(cell), width));
  const height = Math.max(label.length, ...columns.map((lines) => lines.length));
  const line = (at: number): string => columns.map((lines) => style(pad(lines[at] ?? '', width))).join(' '.repeat(gap));
  return Array.from({ length: height }, (_, at) => `${label[at] ?? ' '.repeat(slotWidth)}${line(at)}`.trimEnd() + '\n').join('');
}

/** The slots worth a row: what is contested first, then what some account adds; not what all of them say alike, and that it happened only where that is contested. */
function slotsToShow(incident: Incident): Slot[] {
  const contested = incident.slots.filter(isContested);
  const accounts = accountsOf(incident);
  const differs = (slot: Slot): boolean => new Set(accounts.map((account) => account.cells[incident.slots.indexOf(slot)])).size > 1;
  return [...contested, ...incident.slots.filter((slot) => !isContested(slot) && slot.name !== 'event' && (accounts.length === 1 || differs(slot)))];
}

/**
 * The accounts as one table, or several below one another where they do not fit side by side.
 * The last row holds the names of the claims behind each account, out of `names`.
 */
export function accountsTable(context: Context, incident: Incident, names: ReadonlyMap<string, string>): string {
  const slots = slotsToShow(incident);
  const accounts = accountsOf(incident, slots);
  const most = Math.max(1, Math.floor((context.width - slotWidth + gap) / (leastColumn + gap)));
  const tables: string[] = [];
  // Equal shares: five accounts that fit four abreast stand three and two.
  const abreast = Math.ceil(accounts.length / Math.ceil(accounts.length / most));
  for (let from = 0; from < accounts.length; from += abreast) {
    const group = accounts.slice(from, from + abreast);
    const width = Math.floor((context.width - slotWidth - gap * (group.length - 1)) / group.length);
    const head = cellRow([], group.map((account) => account.sources.join(', ')), width, (text) => context.paint('cyan', text));
    const rows = slots
      .map((slot, at) => ({ slot, cells: group.map((account) => account.cells[at] ?? '') }))
      .filter(({ cells }) => cells.some((cell) => cell !== ''))
      .map(({ slot, cells }) => cellRow(slotLabel(context, slot), cells.map((cell) => cell || '–'), width, (text) => text));
    const claims = cellRow([pad('  claims', slotWidth)], group.map(({ keys }) => keys.map((key) => names.get(key) ?? key).join(' ')), width, (text) => context.paint('yellow', text));
    tables.push(head + rows.join('') + claims);
  }
  return tables.join('\n');
}

/** The incident in one line: what, where, when, how many claims of how many sources. */
export function incidentHead(incident: Incident, name: string): string {
  const when = incident.start === null ? incident.end : incident.end === null || incident.end === incident.start ? incident.start : `${incident.start} to ${incident.end}`;
  const where = [incident.place, incident.country].filter((part) => part !== null).join(', ');
  const sources = new Set(incident.claims.map(nameOf)).size;
  const counts = `${plural(incident.claims.length, 'claim')} of ${plural(sources, 'source')}`;
  return tame([`${name} ${incident.type}`, where, when, counts].filter((part) => part !== null && part !== '').join(' · '));
}

/**
 * Orders incidents so that the ones most disputed come first: by how many slots are contested (denied ones do not count),
 * then by how many sources speak, then as they come.
 */
export function byDispute(incidents: readonly Incident[]): Incident[] {
  const weight = ({ slots, claims }: Incident): readonly [number, number] =>
    [slots.filter(({ state }) => state === 'contested').length, new Set(claims.map(nameOf)).size];
  return incidents.map((incident) => [incident, weight(incident)] as const)
    .sort(([, [a, m]], [, [b, n]]) => b - a || n - m).map(([incident]) => incident);
}

/** Reasons of the contested slots, one a line, at most as wide as the table. */
export function contestReasons(context: Context, incident: Incident): string {
  return incident.slots.filter(isContested)
    .flatMap((slot) => wrap(`* ${slotWords(slot)}: ${tame(slot.reason)}`, context.width))
    .map((line) => `${line}\n`).join('');
}
