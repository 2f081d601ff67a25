/** Reads an article's own sum for its incident from its claims: one loss of persons an effect, the dead and the wounded. */
import type { Claim, Loss, LossEffect } from '../model/claim.ts';

/** What one sentence tells with one effect: its figures, without parts of one another and without those told twice. */
interface Statement {
  readonly losses: readonly Loss[];
  readonly low: number;
  readonly high: number;
}

/** Characters within which two single persons stand in one list. */
const listed = 20;
/** Characters behind the death of one person within which a wounded one is another. */
const beside = 60;
/** How many times a figure another account of the same incident may exceed it. */
const strayed = 2;
const counted: ReadonlySet<LossEffect> = new Set(['killed', 'wounded', 'casualty']);

/**
 * The article's own sum, dead before wounded. Empty where it gives none: it tells of nobody killed or wounded, of several days, or sets kinds
 * of persons side by side without adding them. The first figure is the article's main account; a later running toll that is higher takes its
 * place; more persons by name than that raise it. An open bound ("at least ten", "up to ten") is closed by the other accounts. Persons hit of
 * whom no death is told are wounded; a single one told of long after a single death is the one who died. History, plans, suppositions and what its
 * source denies count nobody.
 */
export function totalsOf(claims: readonly Claim[]): readonly Loss[] {
  const told = claims.filter(({ event, stance }) => stance !== 'denies' && event.auxiliary.length === 0 && event.losses.some(isCounted));
  const days = new Set(told.flatMap(({ event: { occurred } }) => (occurred?.certainty === 'certain' ? [`${occurred.start}/${occurred.end}`] : [])));
  if (days.size > 1 || (['killed', 'wounded'] as const).some((effect) => isUnadded(statementsOf(told, effect)[0]))) return [];
  const killed = totalOf(told, 'killed');
  const wounded = totalOf(told, 'wounded');
  const hit = totalOf(told, 'casualty');
  const left = numberOf(hit) - numberOf(killed);
  const stricken = hit !== undefined && left > numberOf(wounded) ? { ...hit, effect: 'wounded' as const, low: left, high: left, qualifier: 'exact' as const } : wounded;
  return [killed, isSamePerson(killed, stricken) ? undefined : stricken].filter((loss) => loss !== undefined);
}

/** "One person is dead. … Officers found a man with gunshot wounds": the one who died was wounded first. */
function isSamePerson(killed: Loss | undefined, wounded: Loss | undefined): boolean {
  return killed !== undefined && wounded !== undefined && isSingle(killed) && isSingle(wounded) && wounded.start - killed.end > beside;
}

function isCounted({ effect, what, subset }: Loss): boolean {
  return counted.has(effect) && what === 'person' && subset !== true;
}

/** "three soldiers and two civilians": the sum is the reader's, not the article's. */
function isUnadded(statement: Statement | undefined): boolean {
  return statement !== undefined && statement.losses.length > 1 && statement.losses.some(({ low }) => (low ?? 0) > 1);
}

function numberOf(loss: Loss | undefined): number {
  return loss?.high ?? loss?.low ?? 0;
}

function totalOf(claims: readonly Claim[], effect: LossEffect): Loss | undefined {
  const statements = statementsOf(claims, effect);
  const first = statements.find(({ losses }) => losses.some(({ qualifier }) => qualifier !== 'vague')) ?? statements[0];
  if (first === undefined) return undefined;
  const closed = closing(first, statements);
  if (closed !== undefined) return closed;
  const main = statements.findLast(({ losses, low }) => low > first.high && losses.length === 1 && losses[0]?.cumulative === true) ?? first;
  const lead = main.losses[0];
  if (lead === undefined) return undefined;
  const { category: _category, subset: _subset, ...whole } = lead;
  const names = new Set(claims.flatMap((claim) => claim.event.losses.filter((loss) => loss.effect === effect).flatMap((loss) => nameOf(claim, loss) ?? []))).size;
  if (main.losses.length === 1 && names <= main.low) return { ...whole, side: null };
  const low = Math.max(main.low, names);
  const high = Math.max(main.high, names);
  return { ...whole, side: null, low, high, qualifier: low === high ? 'exact' : 'range' };
}

/** An open figure closed by other accounts that stay near it: by the highest above "at least ten", the lowest below "up to ten"; undefined where none does. */
function closing({ losses: [lead, ...more], low, high }: Statement, statements: readonly Statement[]): Loss | undefined {
  if (lead === undefined || more.length > 0 || (lead.low !== null && lead.high !== null)) return undefined;
  const others = statements.filter(({ losses, high: top }) => losses.length === 1 && losses[0]?.qualifier !== 'vague' && top > 1);
  const least = lead.low ?? Math.min(high, ...others.map((s) => s.low).filter((n) => n * strayed >= high));
  const most = lead.high ?? Math.max(low, ...others.map((s) => s.high).filter((n) => n <= strayed * low));
  const { category: _category, subset: _subset, ...whole } = lead;
  return least < most ? { ...whole, side: null, low: least, high: most, qualifier: 'range' } : undefined;
}

/** Statements in text order. */
function statementsOf(claims: readonly Claim[], effect: LossEffect): readonly Statement[] {
  const bySentence = new Map<number, Named[]>();
  for (const claim of claims) {
    const losses = claim.event.losses.filter((loss) => loss.effect === effect && isCounted(loss)).map((loss): Named => ({ loss, name: nameOf(claim, loss) }));
    if (losses.length > 0) bySentence.set(claim.passage.start, [...(bySentence.get(claim.passage.start) ?? []), ...losses]);
  }
  return [...bySentence].sort(([a], [b]) => a - b).map(([, all]) => {
    const once = withoutRepeats(all);
    const figures = once.filter(({ qualifier }) => qualifier !== 'vague');
    const losses = figures.length > 0 ? figures : once.slice(0, 1);
    return { losses, low: sum(losses.map(({ low, high }) => low ?? high ?? 0)), high: sum(losses.map(({ low, high }) => high ?? low ?? 0)) };
  });
}

interface Named {
  readonly loss: Loss;
  readonly name: string | undefined;
}

/** Leaves out what one sentence tells twice: a place, name, figure or noun again, and a single nameless person far from the one before. */
function withoutRepeats(all: readonly Named[]): readonly Loss[] {
  const kept: Named[] = [];
  for (const next of [...all].sort((a, b) => a.loss.start - b.loss.start)) {
    const last = kept.at(-1);
    const apart = isSingle(next.loss) && last !== undefined && next.loss.start - last.loss.end > listed;
    if (!apart && !kept.some((before) => isAgain(before, next))) kept.push(next);
  }
  return kept.map(({ loss }) => loss);
}

function isAgain(before: Named, next: Named): boolean {
  if (before.loss.start === next.loss.start || (next.name !== undefined && before.name === next.name)) return true;
  return isSingle(next.loss) ? lastWord(before.loss.text) === lastWord(next.loss.text) : before.loss.low === next.loss.low && before.loss.high === next.loss.high;
}

function isSingle({ low, high }: Loss): boolean {
  return low === 1 && high === 1;
}

function lastWord(text: string): string {
  return (text.split(' ').at(-1) ?? '').toLowerCase();
}

/** The surname of a single person whom the claim names as its recipient. */
function nameOf(claim: Claim, loss: Loss): string | undefined {
  const person = isSingle(loss) ? claim.event.recipients.find(({ start, end }) => start < loss.end && loss.start < end)?.entity.person : undefined;
  return person === undefined ? undefined : lastWord(person);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
