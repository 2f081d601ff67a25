/** Whole terrorism reports: numbers of victims, the kind of incident, and how surely each perpetrator is blamed. */
import type { Claim } from '../../../src/model/claim.ts';
import type { CodedDocument } from '../../../src/model/record.ts';
import { bagHits, f1 } from '../../../src/eval/pair.ts';
import { codeRow, macroF1, rowsOf, type Measure, type Row } from '../measure.ts';
import { personLosses } from './tolls.ts';

type Pair = readonly [effect: 'killed' | 'wounded', accepted: readonly number[]];
interface Template {
  readonly type: string;
  readonly victims: readonly { readonly accept: readonly number[]; readonly effect: string | null; readonly number: string }[];
  readonly blame: readonly { readonly confidence: string | null; readonly organization: readonly string[] }[];
}

/** The key's distinct pairs of effect and accepted numbers, two and more. */
function pairsOf(templates: readonly Template[]): readonly Pair[] {
  const pairs = templates.flatMap(({ victims }) => victims).flatMap(({ effect, accept }): readonly Pair[] =>
    (effect === 'killed' || effect === 'wounded') && accept.some((n) => n >= 2) ? [[effect, accept]] : []);
  return [...new Map(pairs.map((pair) => [JSON.stringify(pair), pair])).values()];
}

/** Every effect and number of the record, two and more; the low, else the high. */
function codedPairs(record: CodedDocument): readonly (readonly [string, number])[] {
  const all = (['killed', 'wounded'] as const).flatMap((effect) => personLosses(record, effect).map(({ low, high }) => [effect, low ?? high ?? 0] as const)).filter(([, n]) => n >= 2);
  return [...new Map(all.map((pair) => [pair.join(' '), pair])).values()];
}

function pairHits(gold: readonly Pair[], coded: readonly (readonly [string, number])[]): number {
  const left = [...coded];
  return gold.filter(([effect, accepted]) => {
    const at = left.findIndex(([e, n]) => e === effect && accepted.includes(n));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

/** The corpus' kinds of incident in terms of type and mode. */
function kindOf({ event }: Claim): string | undefined {
  if (event.auxiliary.length > 0 || event.type !== 'ASSAULT') return undefined;
  if (event.mode === 'abduct') return 'KIDNAPPING';
  return event.mode === 'explosives' || event.mode === 'suicide-attack' || event.mode === 'aerial' ? 'BOMBING' : event.mode === 'destroy' ? 'ARSON' : 'ATTACK';
}

/** The corpus' confidence of a charge in terms of who tells it, and at what distance. */
function confidenceOf(claim: Claim, record: CodedDocument): string {
  const source = record.attributions.find(({ id }) => id === claim.attribution)?.source;
  const isOwn = source !== undefined && source !== null && claim.event.actors.some((actor) => actor.entity.name === source.entity.name);
  if (isOwn) return claim.stance === 'affirms' ? 'CLAIMED OR ADMITTED' : 'POSSIBLE';
  if (claim.commitment === 'states') return 'REPORTED AS FACT';
  return ['GOV', 'MIL', 'COP', 'JUD', 'SPY'].includes(source?.entity.sector ?? '') ? 'SUSPECTED OR ACCUSED BY AUTHORITIES' : claim.commitment === 'distances' ? 'POSSIBLE' : 'SUSPECTED OR ACCUSED';
}

/** Each organisation that the key blames and the record names as actor: gold and coded confidence. */
function blamePairs(templates: readonly Template[], record: CodedDocument): readonly (readonly [string, string])[] {
  const assaults = record.claims.filter((claim) => kindOf(claim) !== undefined);
  return templates.flatMap(({ blame }) => blame).flatMap(({ confidence, organization }) => {
    const names = organization.map((name) => name.toLowerCase());
    const claim = assaults.find(({ event }) => event.actors.some(({ text, entity }) => names.some((name) => [text, entity.name].some((own) => own.toLowerCase().includes(name)))));
    return claim === undefined || confidence === null ? [] : [[confidence, confidenceOf(claim, record)] as const];
  });
}

export const terrorism: Measure = {
  name: 'terrorism', sets: ['events/muc-dev.jsonl.gz', 'events/muc-tst1.jsonl.gz', 'events/muc-tst2.jsonl.gz'],
  reach: { victimPairs: 0.45 },
  measure: (bytes) => {
    const rows = rowsOf<Row & { readonly templates: readonly Template[] }>(bytes).map((row) => ({ ...row, record: codeRow(row) }));
    const victims = { hits: 0, gold: 0, coded: 0 };
    const kinds = { hits: 0, gold: 0, coded: 0 };
    for (const { templates, record } of rows) {
      const [gold, coded] = [pairsOf(templates), codedPairs(record)];
      victims.hits += pairHits(gold, coded);
      victims.gold += gold.length;
      victims.coded += coded.length;
      const goldKinds = [...new Set(templates.map(({ type }) => type))];
      const codedKinds = [...new Set(record.claims.flatMap((claim) => kindOf(claim) ?? []))];
      kinds.hits += bagHits(goldKinds, codedKinds);
      kinds.gold += goldKinds.length;
      kinds.coded += codedKinds.length;
    }
    const blamed = rows.flatMap(({ templates, record }) => blamePairs(templates, record));
    return {
      note: `${rows.length} documents, ${victims.gold} victim pairs, ${blamed.length} blamed organisations found`,
      figures: { victimPairs: f1(victims.hits, victims.gold, victims.coded), incidentType: f1(kinds.hits, kinds.gold, kinds.coded), blameMacro: macroF1(blamed) },
    };
  },
};
