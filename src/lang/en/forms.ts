/** Spells out the English forms of a lexicon lemma: a dictionary form in, every surface form with its voice out. */
import type { Form, Inflect } from '../../analysis/pack/index.ts';
import { irregularPlurals, irregularVerbs, modals } from './irregular.ts';
import { spellings } from './spellings.ts';

/** Verbs of several syllables that double their last letter because it is stressed, or by custom. */
const doubling = new Set(('abet abhor acquit admit allot annul befit commit compel concur confer control defer demur deter embed emit entrap ' +
  'equip excel expel extol forbid incur infer instil intermit kidnap occur omit outbid outwit patrol permit prefer propel rebel rebut recur ' +
  'refer regret remit repel rerun submit transfer overrun outrun begin forget forbid upset offset reset machinegun airdrop wiretap transmit handicap sideslip worship').split(' '));

/** Verbs that double their last letter in British and not in American spelling. */
const doublingAbroad = new Set(('bevel cancel channel counsel dial duel equal fuel imperil initial kidnap label level libel marshal model panel ' +
  'parcel pedal pencil pistol quarrel refuel relabel rival shovel shrivel signal snivel spiral stencil total towel travel tunnel unravel ' +
  'worship focus bias program').split(' '));

/** Prepositions after which a noun phrase is only a complement: "declaration of war" is inflected at "declaration". */
const complement = /^(?:of|for|to|on|in|with|by|at|from|against|between|over|about|into|that|under)$/;

const closedSyllable = /^[^aeiou]*(?:qu)?[aeiouy][bcdfghjklmnpqrstvz]$/;

/** All stems under which a verb takes -ed and -ing: two where British and American spelling differ. */
function stems(base: string): readonly string[] {
  if (/[^aeiou]ic$/.test(base)) return [`${base}k`];
  const last = base.slice(-1);
  const word = base.slice(base.lastIndexOf('-') + 1);
  if (doublingAbroad.has(word)) return [base + last, base];
  return doubling.has(word) || closedSyllable.test(word) ? [base + last] : [base];
}

function thirdPerson(base: string): string {
  const special: Readonly<Record<string, string>> = { have: 'has', do: 'does', go: 'goes', undergo: 'undergoes', quiz: 'quizzes' };
  if (special[base] !== undefined) return special[base];
  return withS(base);
}

function withS(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(word)) return `${word}es`;
  return `${word}s`;
}

function pasts(base: string): readonly string[] {
  if (base.endsWith('e')) return [`${base}d`];
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`];
  return stems(base).map((stem) => `${stem}ed`);
}

function gerunds(base: string): readonly string[] {
  if (base.endsWith('ie')) return [`${base.slice(0, -2)}ying`];
  if (/[^eoy]e$/.test(base) && base !== 'be') return [`${base.slice(0, -1)}ing`];
  return stems(base).map((stem) => `${stem}ing`);
}

type Voiced = readonly [string, Form['voice']];

/** Forms of one verb word, most telling voice last, so that one spelling keeps one voice. */
function verbForms(base: string): readonly Voiced[] {
  if (base === 'be') return [['be', 'base'], ...['am', 'is', 'are', 'was', 'were', 'been'].map((form): Voiced => [form, 'active']), ['being', 'gerund']];
  if (modals.has(base)) return [[base, 'base']];
  const irregular = irregularVerbs.get(base);
  const past = irregular?.past ?? pasts(base);
  const participle = irregular?.participle ?? past;
  return [
    [base, 'base'],
    [thirdPerson(base), 'active'],
    ...gerunds(base).map((form): Voiced => [form, 'gerund']),
    ...past.map((form): Voiced => [form, 'active']),
    ...participle.map((form): Voiced => [form, 'participle']),
  ];
}

function plural(word: string): readonly string[] {
  const irregular = irregularPlurals.get(word);
  if (irregular !== undefined) return [irregular];
  const tail = /^(.*[ -])?(\w+)$/.exec(word);
  const inner = tail === null ? undefined : irregularPlurals.get(tail[2] ?? '');
  return [inner === undefined ? withS(word) : `${tail?.[1] ?? ''}${inner}`];
}

function nounForms(lemma: string): readonly Voiced[] {
  const words = lemma.split(' ');
  const found = words.findIndex((word, at) => at > 0 && complement.test(word));
  const head = found < 0 ? words.length - 1 : found - 1;
  const plurals = plural(words[head] ?? lemma).map((word) => words.with(head, word).join(' '));
  return [lemma, ...plurals].map((form): Voiced => [form, 'noun']);
}

function verbPhraseForms(lemma: string): readonly Voiced[] {
  const cut = lemma.search(/ |$/);
  const rest = lemma.slice(cut);
  const forms = verbForms(lemma.slice(0, cut)).map(([form, voice]): Voiced => [form + rest, voice]);
  return modals.has(lemma.slice(0, cut)) ? forms.concat(forms.map(([form, voice]): Voiced => [form.replace(/^(\w+) not /, '$1 n\'t '), voice])) : forms;
}

/**
 * Surface forms of `lemma`, one entry a spelling, in lower case; the gap mark `~` of a phrase is kept in its place.
 * Verbs give base, -s, -ing, past and participle (`participle` where past and participle are one spelling, or where it is the participle alone),
 * nouns singular and plural, phrases their spellings only. British and American spellings stand side by side.
 */
export const inflect: Inflect = (lemma, kind) => {
  const voices = new Map<string, Form['voice']>();
  const gaps = lemma.split(' ').length;
  for (const spelling of spellings(lemma)) {
    if (kind === 'verb' && spelling.split(' ').length !== gaps) continue;
    const forms = kind === 'verb' ? verbPhraseForms(spelling) : kind === 'noun' ? nounForms(spelling) : [[spelling, 'base'] as const];
    for (const [form, voice] of forms) voices.set(form, voice);
  }
  return [...voices].map(([form, voice]) => ({ form, voice }));
};
