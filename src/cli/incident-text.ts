/** Turns an incident into what the terminal shows of it: accounts side by side, why they differ, losses by rule, copies, judgements. */
import { relationsOf } from '../incidents/relations.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Incident, LossEstimate, Slot } from '../model/incident.ts';
import { accountsTable, contestReasons, incidentHead, slotWords } from './accounts-table.ts';
import type { Context } from './context.ts';
import { tame } from './io.ts';
import { pad, plural, wrap } from './table.ts';

/** One incident in a listing: head, why each contested slot is contested, the accounts with the names of their claims. */
export function incidentText(context: Context, ledger: Ledger, incident: Incident): string {
  const names = ledger.abbreviate([incident.id, ...incident.claims.map((claim) => claim.key)]);
  return [
    wrap(incidentHead(incident, names.get(incident.id) ?? incident.id), context.width).map((line) => `${context.paint('bold', line)}\n`).join(''),
    contestReasons(context, incident),
    '\n',
    accountsTable(context, incident, names),
  ].join('');
}

/** One incident alone: what the listing shows, then the state of every slot, losses by rule, copies, relations and judgements. */
export function incidentPage(context: Context, ledger: Ledger, incident: Incident): string {
  const names = ledger.abbreviate([incident.id, ...incident.claims.map((claim) => claim.key), ...incident.copies.flatMap(({ articles }) => articles)]);
  const name = (key: string): string => names.get(key) ?? key;
  const copies = incident.copies.map(({ articles, publishers }) =>
    `${publishers.map((publisher, at) => `${publisher ?? 'unknown'} (${name(articles[at] ?? '')})`).join(', then ')}: one text, one witness`);
  const relations = relationsOf(incident);
  const counts = ['contradict', 'blame-conflict', 'agree', 'supersede'].flatMap((kind) => {
    const of = relations.filter((relation) => relation.kind === kind);
    const [first] = of;
    return first ? [`${kind}: ${plural(of.length, 'pair')}, such as ${name(first.a)} and ${name(first.b)}. ${first.reason}`] : [];
  });
  const judgements = (incident.judgements ?? []).map(({ id, verdict, a, b, slot, value, note, author, made }) =>
    [`${id}: ${verdict} ${name(a)}`, b === null ? '' : name(b), slot ?? '', value ?? '', note ?? '', `(${author}, ${made.slice(0, 10)})`].filter((part) => part !== '').join(' '));
  return [
    wrap(tame(incident.title), context.width).map((line) => `${context.paint('bold', line)}\n`).join(''),
    incidentText(context, ledger, incident),
    section(context, 'States', incident.slots.map((slot) => `${pad(slotWords(slot), 24)} ${slot.state}, ${plural(slot.witnesses, 'witness').replace(/witnesss$/, 'witnesses')}${slot.preferred === undefined ? '' : `; preferred: ${slot.preferred}`}`)),
    section(context, 'Losses by rule', incident.slots.flatMap(lossLines)),
    section(context, 'Copies', copies), section(context, 'Relations', counts), section(context, 'Judgements', judgements),
  ].join('');
}

function section(context: Context, title: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  return `\n${context.paint('bold', title)}\n${lines.flatMap((line) => wrapped(tame(line), context.width)).map((line) => `${line}\n`).join('')}`;
}

/** Breaks a line that is too long; one that fits keeps its columns. */
function wrapped(line: string, width: number): string[] {
  return line.length <= width - 2 ? [`  ${line}`] : wrap(line, width - 2).map((part) => `  ${part}`);
}

/** `killed: range 12 or more; ucdp 12, best 16, to 20; acled 12`: the rule always stands with its figure. */
function lossLines(slot: Slot): string[] {
  const estimates = slot.estimates ?? [];
  return estimates.length === 0 ? [] : [`${slotWords(slot)}: ${estimates.map(estimateWords).join('; ')}`];
}

/** One figure with the name of its rule. */
function estimateWords({ rule, low, best, high }: LossEstimate): string {
  if (rule === 'acled') return `acled ${best ?? 'none'}`;
  const span = low === high && low !== null ? String(low) : high === null ? (low === null ? 'open' : `${low} or more`) : low === null ? `at most ${high}` : `${low} to ${high}`;
  return rule === 'ucdp' ? `ucdp ${span}, best ${best ?? 'none'}` : `range ${span}`;
}
