/** Spells out the German forms of a lexicon lemma: a dictionary form in, every surface form with its voice out, perfect and passive with their auxiliary. */
import type { Form, Inflect } from '../../analysis/pack/index.ts';
import { boundPrefixes, loosePrefixes, nounTwins, strongVerbs, vowelPlurals, type StrongVerb } from './irregular.ts';

type Voiced = readonly [string, Form['voice']];

/** A verb without its loose prefix, conjugated. */
interface Conjugated extends StrongVerb {
  readonly infinitive: string;
}

const havings = ['hat', 'haben', 'habe', 'hatte', 'hatten', 'hätte', 'hätten'];
const beings = ['ist', 'sind', 'sei', 'seien', 'war', 'waren', 'wäre', 'wären'];
const becomings = ['wurde', 'wurden', 'wird', 'werden', 'würde', 'würden', 'werde'];

/** What may stand between an auxiliary or a verb and its second part: the gap mark spans five tokens, twice written eleven. */
const gaps = ['~', '~ ~'];

/** The regular conjugation of a verb without prefixes. */
function weak(infinitive: string): StrongVerb {
  const stem = infinitive.replace(/e?n$/, '');
  const e = /[td]$|[^lrhmnaeiouyäöü][mn]$|ch[mn]$/.test(stem) ? 'e' : '';
  const ge = infinitive.endsWith('ieren') ? '' : 'ge';
  return { present: `${stem}${e}t`, past: `${stem}${e}te`, participle: `${ge}${stem}${e}t`, moves: false };
}

function conjugate(infinitive: string): Conjugated {
  const known = strongVerbs.get(infinitive);
  if (known !== undefined) return { infinitive, ...known };
  const prefix = boundPrefixes.find((each) => infinitive.startsWith(each) && infinitive.length > each.length + 3);
  if (prefix === undefined) return { infinitive, ...weak(infinitive) };
  const rest = infinitive.slice(prefix.length);
  const inner = strongVerbs.get(rest) ?? weak(rest);
  const moves = inner.moves && /^(?:ver(?:schwinden)|ent(?:kommen|fliehen)|er(?:scheinen)|zer(?:fallen))/.test(infinitive);
  return { infinitive, present: prefix + inner.present, past: prefix + inner.past, participle: prefix + inner.participle.replace(/^ge(?!b$)/, ''), moves };
}

function plural(past: string): string {
  return past.endsWith('e') ? `${past}n` : `${past}en`;
}

/** Finite forms of the bare verb: present, past, reported speech. */
function finites(verb: Conjugated): readonly string[] {
  if (verb.infinitive === 'sein') return [...beings];
  const stem = verb.infinitive.replace(/e?n$/, '');
  return [...new Set([verb.present, verb.infinitive, `${stem}e`, verb.past, plural(verb.past)])];
}

/** Perfect and passive around a participle, before it with a gap and behind it in subordinate clauses. */
function compounds(participle: string, moves: boolean, rest: string): readonly Voiced[] {
  const whole = rest === '' ? participle : `${rest} ${participle}`;
  const helpers = moves ? beings : havings;
  const active = helpers.flatMap((aux): Voiced[] => [...gaps.map((gap): Voiced => [`${aux} ${gap} ${whole}`, 'active']), [`${whole} ${aux}`, 'active']]);
  if (moves) return active;
  const passive = becomings.flatMap((aux): Voiced[] => [...gaps.map((gap): Voiced => [`${aux} ${gap} ${whole}`, 'passive']), [`${whole} ${aux}`, 'passive']]);
  return [...active, ...passive, [`${whole} worden`, 'passive'], [`${whole} worden sei`, 'passive'], [`${whole} worden seien`, 'passive'], [`${whole} worden sein`, 'passive']];
}

/** A verb whose prefix leaves it: "greifen ~ an". */
function separable(base: string, prefix: string): readonly Voiced[] {
  const verb = conjugate(base);
  const apart = finites(verb).flatMap((form) => gaps.map((gap): Voiced => [`${form} ${gap} ${prefix}`, 'active']));
  const joined = [verb.present, verb.past, plural(verb.past)].map((form) => prefix + form).filter((form) => !nounTwins.has(form));
  const bare = [`${prefix}${verb.infinitive}`, `${prefix}zu${verb.infinitive}`].filter((form) => !nounTwins.has(form));
  const participle = prefix + verb.participle;
  return [
    ...apart, ...joined.map((form): Voiced => [form, 'active']), ...bare.map((form): Voiced => [form, 'base']),
    ...compounds(participle, verb.moves, ''), ...(nounTwins.has(participle) ? [] : [[participle, verb.moves ? 'active' : 'participle'] as const]),
  ];
}

/** A verb that stays whole, with the words of its phrase: "verantwortlich machen" is written "machen ~ verantwortlich". */
function whole(base: string, rest: readonly string[]): readonly Voiced[] {
  const verb = conjugate(base);
  const words = rest.filter((word) => word !== '~').join(' ');
  const tail = rest.length === 0 ? '' : ` ${rest.join(' ')}`;
  const finite = finites(verb).filter((form) => rest.length > 0 || !nounTwins.has(form)).map((form): Voiced => [form + tail, form === verb.infinitive ? 'base' : 'active']);
  const behind = words === '' ? [] : [verb.present, verb.past, plural(verb.past), verb.infinitive, `zu ${verb.infinitive}`].map((form): Voiced => [`${words} ${form}`, 'active']);
  const alone: Voiced = [words === '' ? verb.participle : `${words} ${verb.participle}`, verb.moves ? 'active' : 'participle'];
  return [alone, ...finite, ...behind, ...compounds(verb.participle, verb.moves, words)];
}

function verbForms(lemma: string): readonly Voiced[] {
  const [first = '', ...rest] = lemma.split(' ');
  const reflexive = rest.filter((word) => word !== 'sich');
  const prefix = reflexive.at(-1);
  if (reflexive.length === 2 && reflexive[0] === '~' && prefix !== undefined && loosePrefixes.has(prefix)) return separable(first, prefix);
  return whole(first, rest);
}

/** Case and number of a noun: more endings than one noun takes, none that another word has. */
function nounForms(lemma: string): readonly Voiced[] {
  const words = lemma.split(' ');
  const head = words[0] ?? lemma;
  const tail = lemma.slice(head.length);
  const twin = vowelPlurals.find(([end]) => head.endsWith(end));
  const bent = twin === undefined ? head : head.slice(0, head.length - twin[0].length) + twin[1];
  const plurals = twin === undefined ? endings(head) : [bent, /[ns]$/.test(bent) ? bent : `${bent}n`, `${head}s`, `${head}es`];
  return [...new Set([head, ...plurals])].map((form): Voiced => [form + tail, 'noun']);
}

function endings(head: string): readonly string[] {
  if (/(?:ung|ion|tät|schaft|heit|keit|ik|enz|ei)$/.test(head)) return [`${head}en`];
  if (/in$/.test(head)) return [`${head}nen`, `${head}s`];
  if (/e$/.test(head)) return [`${head}n`, `${head}s`];
  if (/(?:er|el|en)$/.test(head)) return [`${head}s`, `${head}n`];
  if (/[aiou]$/.test(head)) return [`${head}s`];
  return [`${head}s`, `${head}es`, `${head}e`, `${head}en`];
}

/**
 * Surface forms of `lemma`, one entry a spelling, in lower case; the gap mark `~` stands where words may come between.
 * Verbs are given by their infinitive, those with a loose prefix as "greifen ~ an"; reflexive "sich" is left out of the forms.
 * Passive and perfect are forms of their own, because auxiliary and participle stand apart: "wurde ~ angegriffen", "angegriffen habe".
 */
export const inflect: Inflect = (lemma, kind) => {
  const forms = kind === 'verb' ? verbForms(lemma) : kind === 'noun' ? nounForms(lemma) : [[lemma, 'base'] as const];
  const voices = new Map<string, Form['voice']>();
  for (const [form, voice] of forms) if (!voices.has(form)) voices.set(form, voice);
  return [...voices].map(([form, voice]) => ({ form, voice }));
};
