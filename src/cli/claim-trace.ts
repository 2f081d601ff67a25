/** Turns a stored claim into two lists to read: its sentence as a tree, and each of its spans with the rule that read it. */
import { claimMarks } from '../outputs/marks.ts';
import type { Attribution, Claim } from '../model/claim.ts';
import type { Actor } from '../model/entity.ts';
import { overlaps, type Span } from '../model/span.ts';
import type { StoredClaim } from '../ledger/ledger.ts';
import type { Trace } from '../trace-claim.ts';
import type { Context } from './context.ts';
import { tame } from './io.ts';
import { table, wrap } from './table.ts';

const relations: Readonly<Record<string, string>> = {
  nsubj: 'subject', 'nsubj:pass': 'subject of passive', csubj: 'subject clause', obj: 'object', iobj: 'indirect object', obl: 'adjunct', 'obl:agent': 'agent', 'obl:tmod': 'time',
  ccomp: 'clause', xcomp: 'open clause', advcl: 'adverbial clause', acl: 'modifier', 'acl:relcl': 'relative clause', conj: 'joined', parataxis: 'beside', vocative: 'address', dislocated: 'moved',
};

const relationWords = (relation: string): string => relations[relation] ?? relations[relation.split(':')[0] ?? ''] ?? relation;

/** The sentence as an indented tree, one clause or phrase a line, with what each is to the claim in angle brackets; empty without a tree. */
export function treeText(context: Context, trace: Trace | undefined, { claim, attribution }: StoredClaim): string {
  const marks = claimMarks(claim, attribution);
  return (trace?.outline ?? []).map((line) => {
    const kinds = [...new Set(marks.filter((mark) => line.spans.some((span) => overlaps(span, mark))).map(({ kind }) => kind))];
    const role = kinds.length === 0 ? '' : `  ‹${kinds.join(', ')}›`;
    const head = line.depth === 0 ? '' : `${relationWords(line.relation)}: `;
    const indent = '  '.repeat(line.depth + 1);
    const lines = wrap(`${head}${tame(line.text)}${role}`, context.width - indent.length - 2);
    return lines.map((words, at) => `${indent}${at === 0 ? '' : '  '}${words.replace(/‹.*›?|.*›$/, (found) => context.paint('cyan', found))}\n`).join('');
  }).join('');
}

type Row = readonly [field: string, span: Span | undefined, words: string, rule: string];
type RuleAt = (kind: 'mention' | 'place' | 'time', span: Span) => string;

/** Each field of the claim: where its words stand, and the rule that read them; what was read off them stands among the facts. */
export function spansText(context: Context, trace: Trace | undefined, { claim, attribution }: StoredClaim, text: string): string {
  const ruleAt: RuleAt = (kind, span) => trace?.ruleAt(kind, span) ?? '';
  const rows = [...(attribution === null ? [] : attributionRows(attribution, text, ruleAt)), ...eventRows(claim, attribution, ruleAt)];
  return table(
    [{ head: 'field' }, { head: 'span' }, { head: 'words', share: 3 }, { head: 'rule', share: 2, paint: (words) => context.paint('yellow', words) }],
    rows.map(([field, span, words, rule]) => [field, span === undefined ? '' : `${span.start}–${span.end}`, words, rule]),
    context.width,
  );
}

function attributionRows({ source, cue, content, rules }: Attribution, text: string, ruleAt: RuleAt): Row[] {
  return [
    ...(source === null ? [] : [['source', source, source.text, ruleAt('mention', source)] as const]),
    ['cue', cue, cue.text, (rules ?? []).join(' ')],
    ...content.map((span): Row => ['content', span, text.slice(span.start, span.end), '']),
  ];
}

function eventRows({ event, rules }: Claim, attribution: Attribution | null, ruleAt: RuleAt): Row[] {
  const { trigger, actors, recipients, losses, place, occurred } = event;
  const party = (field: string) => (actor: Actor): Row => [field, actor, actor.text, ruleAt('mention', actor)];
  const own = rules.filter((rule) => attribution?.rules?.includes(rule) !== true);
  const stretch = (start: number | undefined, end: number | undefined): Span | undefined => (start === undefined || end === undefined ? undefined : { start, end });
  const spot = stretch(place?.start, place?.end);
  const time = stretch(occurred?.textStart, occurred?.textEnd);
  return [
    ['trigger', trigger, trigger.text, own.join(' ')],
    ...actors.map(party('actor')), ...recipients.map(party('recipient')),
    ...losses.map((loss): Row => ['loss', loss, loss.text, '']),
    ...(place === null ? [] : [['place', spot, place.text, spot === undefined ? 'told before' : ruleAt('place', spot)] as const]),
    ...(occurred === null ? [] : [['time', time, occurred.text ?? '', time === undefined ? occurred.certainty : ruleAt('time', time)] as const]),
  ];
}
