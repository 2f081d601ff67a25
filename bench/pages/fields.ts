/** An article's fields beside the true ones in, right and wrong by field out: title, day and authors. */
import type { Expected } from './sets.ts';

/** What a reader answers. */
export interface AnsweredFields {
  readonly title?: string;
  readonly published?: string;
  /** A name without a role is a writer's. */
  readonly authors: readonly { readonly name: string; readonly role?: string }[];
}

/** Names right, names answered, names asked for. */
interface NameCounts {
  readonly right: number;
  readonly answered: number;
  readonly asked: number;
}

/** Level forms of quotes and dashes, case and white space (Unicode NFKC). */
const level = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(/[“”„«»‟"]/g, '"').replace(/[‘’‚‛`´]/g, "'").replace(/[‐-―−]/g, '-').replace(/\s+/g, ' ').trim();

const sameTitle = (gold: string, answer: string | undefined): boolean => answer !== undefined && level(gold) === level(answer);

/** True where both name one calendar day as written; a true instant is seen in the answer's zone. */
function sameDay(gold: string, answer: string | undefined): boolean {
  if (answer === undefined) return false;
  const zone = /T.*?(Z|[+-]\d\d:\d\d)$/.exec(answer)?.[1];
  if (zone === undefined || !/T.*(?:Z|[+-]\d\d:?\d\d)$/.test(gold)) return gold.slice(0, 10) === answer.slice(0, 10);
  const minutes = zone === 'Z' ? 0 : Number(`${zone[0]}1`) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4)));
  return new Date(Date.parse(gold) + minutes * 60_000).toISOString().slice(0, 10) === answer.slice(0, 10);
}

/** Counts names, each true one found once: equal, or all words of one in the other (two words at least). Editors and photographers count only where the truth has roles. */
function countNames(gold: NonNullable<Expected['authors']>, answer: AnsweredFields['authors']): NameCounts {
  const roled = gold.some((author) => typeof author !== 'string' && author.role !== undefined);
  const asked = gold.flatMap((author) => partsOf(typeof author === 'string' ? author : author.name));
  const answered = answer.filter(({ role }) => roled || (role !== 'editor' && role !== 'photographer')).flatMap(({ name }) => partsOf(name));
  const left = [...asked];
  let right = 0;
  for (const name of answered) {
    const at = left.findIndex((other) => sameName(name, other));
    if (at < 0) continue;
    left.splice(at, 1);
    right++;
  }
  return { right, answered: answered.length, asked: asked.length };
}

function partsOf(name: string): string[] {
  return name.split(/[;,|/&]|\s(?:and|und|y|et|dan)\s/).map((part) => part.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()).filter((part) => part !== '');
}

function sameName(a: string, b: string): boolean {
  if (a === b) return true;
  const [x, y] = [a.split(' '), b.split(' ')];
  const [few, many] = x.length < y.length ? [x, y] : [y, x];
  return few.length >= 2 && few.every((word) => many.includes(word));
}

/** Right and wrong answers over a set, field by field. */
export class FieldTally {
  private readonly titles = { right: 0, all: 0 };
  private readonly days = { right: 0, answered: 0, all: 0 };
  private readonly names = { right: 0, answered: 0, asked: 0 };

  /** Adds a page; gives the fields that are wrong, with the truth and the answer. */
  add({ title, published, authors = [] }: Expected, answer: AnsweredFields): readonly WrongField[] {
    const wrong: WrongField[] = [];
    if (title !== undefined) {
      this.titles.all++;
      if (sameTitle(title, answer.title)) this.titles.right++;
      else wrong.push({ field: 'title', truth: title, answer: answer.title ?? '' });
    }
    if (published !== undefined) {
      this.days.all++;
      if (answer.published !== undefined) this.days.answered++;
      if (sameDay(published, answer.published)) this.days.right++;
      else wrong.push({ field: 'day', truth: published, answer: answer.published ?? '' });
    }
    const counts = authors.length > 0 ? countNames(authors, answer.authors) : { right: 0, answered: 0, asked: 0 };
    for (const key of ['right', 'answered', 'asked'] as const) this.names[key] += counts[key];
    if (counts.right < Math.max(counts.answered, counts.asked)) wrong.push({ field: 'authors', truth: authors.map((author) => (typeof author === 'string' ? author : `${author.name} (${author.role})`)).join(', '), answer: answer.authors.map(({ name, role = 'reporter' }) => `${name} (${role})`).join(', ') });
    return wrong;
  }

  /** Shares right of titles and days, and F1 of authors; 0 where no page of the set gives the field. */
  figures(): { readonly title: number; readonly day: number; readonly authors: number } {
    const { titles, days, names } = this;
    return { title: titles.right / Math.max(1, titles.all), day: days.right / Math.max(1, days.all), authors: (2 * names.right) / Math.max(1, names.answered + names.asked) };
  }

  /** The figures in a line; empty where no page of the set gives any field. */
  line(): string {
    const { titles, days, names } = this;
    const share = (right: number, all: number): string => (right / Math.max(1, all)).toFixed(3).replace(/^0/, '');
    const figures = [
      ...(titles.all > 0 ? [`title ${share(titles.right, titles.all)}`] : []),
      ...(days.all > 0 ? [`day ${share(days.right, days.all)} (of those answered ${share(days.right, days.answered)})`] : []),
      ...(names.asked > 0 ? [`authors F1 ${share(2 * names.right, names.answered + names.asked)} (P ${share(names.right, names.answered)}, R ${share(names.right, names.asked)})`] : []),
    ];
    return figures.join(' · ');
  }
}

/** A wrong answer. */
interface WrongField {
  readonly field: 'title' | 'day' | 'authors';
  readonly truth: string;
  readonly answer: string;
}
