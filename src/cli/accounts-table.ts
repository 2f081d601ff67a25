/** Turns an incident into a table of its accounts, side by side: a column a side, a row a slot, contested slots marked. */
import { nameOf } from '../incidents/witnesses.ts';
import type { Incident, Slot } from '../model/incident.ts';
import type { Context } from './context.ts';
import { tame } from './io.ts';
import { pad, plural, wrap } from './table.ts';

/** What one side, or several that agree in everything, say of each slot. */
export interface Account {
  readonly sources: readonly string[];
  /** In the order of the incident's slots; empty where the account is silent. */
  readonly cells: readonly string[];
}

const slotWidth = 14;
const leastColumn = 18;
const gap = 2;

/** The accounts of an incident, in the order of its claims; sources that say the same in every slot share one. */
export function accountsOf(incident: Incident): Account[] {
  const speakers = new Map<string, Set<string>>();
  for (const claim of incident.claims) speakers.set(nameOf(claim), (speakers.get(nameOf(claim)) ?? new Set()).add(claim.key));
  const accounts = new Map<string, { sources: string[]; cells: string[] }>();
  for (const [source, own] of speakers) {
    const cells = incident.slots.map((slot) => slotCell(slot, own));
    const same = accounts.get(JSON.stringify(cells));
    if (same === undefined) accounts.set(JSON.stringify(cells), { sources: [source], cells });
    else same.sources.push(source);
  }
  return [...accounts.values()];
}

/** What the claims with these keys say of a slot: the values that they hold, then those that they deny. */
function slotCell(slot: Slot, keys: ReadonlySet<string>): string {
  const held = slot.values.filter((value) => value.claims.some((key) => keys.has(key)));
  const denied = slot.values.filter((value) => value.denials?.some((key) => keys.has(key)) === true);
  return [...held.map((value) => value.value), ...denied.map((value) => `not ${value.value}`)].join('; ');
}

/** `* actor` for a contested slot, `  place` for others, in as many lines as it takes. */
function slotLabel(context: Context, slot: Slot): string[] {
  const contested = slot.state === 'contested' || slot.state === 'denied';
  return wrap(slotWords(slot.name), slotWidth - 3).map((line, at) => {
    const label = pad(`${contested && at === 0 ? '* ' : '  '}${line}`, slotWidth);
    return contested ? context.paint('red', label) : label;
  });
}

/** `loss.killed.person.Armenia` as `killed person Armenia`. */
function slotWords(name: string): string {
  return name.replace(/^loss\./, '').replace(/\.+/g, ' ').trim();
}

/** One row: the label and the cells, each broken into lines of its column. */
function cellRow(label: readonly string[], cells: readonly string[], width: number, style: (text: string) => string): string {
  const columns = cells.map((cell) => wrap(tame(cell), width));
  const height = Math.max(label.length, ...columns.map((lines) => lines.length));
  const line = (at: number): string => columns.map((lines) => style(pad(lines[at] ?? '', width))).join(' '.repeat(gap));
  return Array.from({ length: height }, (_, at) => `${label[at] ?? ' '.repeat(slotWidth)}${line(at)}`.trimEnd() + '\n').join('');
}

/** The accounts as one table, or several below one another where they do not fit side by side. */
export function accountsTable(context: Context, incident: Incident): string {
  const accounts = accountsOf(incident);
  const most = Math.max(1, Math.floor((context.width - slotWidth + gap) / (leastColumn + gap)));
  const tables: string[] = [];
  // Equal shares: five accounts that fit four abreast stand three and two.
  const abreast = Math.ceil(accounts.length / Math.ceil(accounts.length / most));
  for (let from = 0; from < accounts.length; from += abreast) {
    const group = accounts.slice(from, from + abreast);
    const width = Math.floor((context.width - slotWidth - gap * (group.length - 1)) / group.length);
    const head = cellRow([], group.map((account) => account.sources.join(', ')), width, (text) => context.paint('cyan', text));
    const rows = incident.slots
      .map((slot, at) => ({ slot, cells: group.map((account) => account.cells[at] ?? '') }))
      .filter(({ cells }) => cells.some((cell) => cell !== ''))
      .map(({ slot, cells }) => cellRow(slotLabel(context, slot), cells.map((cell) => cell || '–'), width, (text) => text));
    tables.push(head + rows.join(''));
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

/** Reasons of the contested slots, one a line, at most as wide as the table. */
export function contestReasons(context: Context, incident: Incident): string {
  return incident.slots.filter((slot) => slot.state === 'contested' || slot.state === 'denied')
    .flatMap((slot) => wrap(`* ${slotWords(slot.name)}: ${tame(slot.reason)}`, context.width))
    .map((line) => `${line}\n`).join('');
}
