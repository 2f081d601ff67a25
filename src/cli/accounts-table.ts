/** Turns an incident into a table of its accounts, side by side: a column a side, a row a slot, contested slots marked. */
import type { Incident, Slot } from '../model/incident.ts';
import type { Context } from './context.ts';
import { tame } from './io.ts';
import { fit, pad, wrap } from './table.ts';

/** What one side, or several that agree in everything, say of each slot. */
export interface Account {
  readonly sources: readonly string[];
  /** In the order of the incident's slots; empty where the account is silent. */
  readonly cells: readonly string[];
}

const slotWidth = 14;
const leastColumn = 18;
const gap = 2;

/** The accounts of an incident; sources that say the same in every slot share one. */
export function accountsOf(incident: Incident): Account[] {
  const sources = [...new Set(incident.slots.flatMap((slot) => slot.values.flatMap((value) => value.sources)))];
  const accounts = new Map<string, { sources: string[]; cells: string[] }>();
  for (const source of sources) {
    const cells = incident.slots.map((slot) => slot.values.filter((value) => value.sources.includes(source)).map((value) => value.value).join('; '));
    const same = accounts.get(JSON.stringify(cells));
    if (same === undefined) accounts.set(JSON.stringify(cells), { sources: [source], cells });
    else same.sources.push(source);
  }
  return [...accounts.values()];
}

/** `* actor` for a contested slot, `  place` for others. */
function slotLabel(context: Context, slot: Slot): string {
  const contested = slot.state === 'contested' || slot.state === 'denied';
  const label = pad(`${contested ? '* ' : '  '}${fit(slotWords(slot.name), slotWidth - 3)}`, slotWidth);
  return contested ? context.paint('red', label) : label;
}

/** `loss.killed.person.Armenia` as `killed person Armenia`. */
function slotWords(name: string): string {
  return name.replace(/^loss\./, '').replace(/\.+/g, ' ').trim();
}

/** One row of cells, each broken into lines of its column. */
function cellRow(label: string, cells: readonly string[], width: number, style: (text: string) => string): string {
  const columns = cells.map((cell) => wrap(tame(cell), width));
  const height = Math.max(1, ...columns.map((lines) => lines.length));
  const line = (at: number): string => columns.map((lines) => style(pad(lines[at] ?? '', width))).join(' '.repeat(gap));
  return Array.from({ length: height }, (_, at) => `${at === 0 ? label : ' '.repeat(slotWidth)}${line(at)}`.trimEnd() + '\n').join('');
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
    const head = cellRow(' '.repeat(slotWidth), group.map((account) => account.sources.join(', ')), width, (text) => context.paint('cyan', text));
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
  const sources = new Set(incident.slots.flatMap((slot) => slot.values.flatMap((value) => value.sources))).size;
  const counts = `${incident.claims.length} claims of ${sources} sources`;
  return tame([`${name} ${incident.type}`, where, when, counts].filter((part) => part !== null && part !== '').join(' · '));
}

/** Reasons of the contested slots, one a line, at most as wide as the table. */
export function contestReasons(context: Context, incident: Incident): string {
  return incident.slots.filter((slot) => slot.state === 'contested' || slot.state === 'denied')
    .flatMap((slot) => wrap(`* ${slotWords(slot.name)}: ${tame(slot.reason)}`, context.width))
    .map((line) => `${line}\n`).join('');
}
