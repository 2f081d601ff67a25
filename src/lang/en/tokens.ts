/** How English text falls into tokens: abbreviations, contractions, words that open sentences or carry a quotation on. */
import type { TokenRules } from '../../analysis/pack/tokens.ts';

const NEGATED = /^(.+?)(n['’ʼ`]t)$/iu;
const CLITIC = /^(.+?)(['’ʼ`](?:s|re|ve|ll|d|m))$/iu;
/** Contractions written without an apostrophe, where no other word is spelt so. */
const BARE_NEGATED = /^(do|does|did|is|was|are|were|have|has|had|could|would|should|ca|ai)(nt)$/iu;
/** Words that grew together, or lost the apostrophe between them: their parts in code units. */
const FUSED: Readonly<Record<string, readonly number[]>> = {
  cannot: [3, 3], gonna: [3, 2], gotta: [3, 2], wanna: [3, 2], outta: [3, 2], gimme: [3, 2], lemme: [3, 2], dunno: [2, 1, 2],
  im: [1, 1], ive: [1, 2], youre: [3, 2], youve: [3, 2], theyre: [4, 2], theyve: [4, 2], weve: [2, 2], thats: [4, 1], whats: [4, 1], theres: [5, 1], heres: [4, 1],
};

/** English: 's, 're, 've, 'll, 'd, 'm and n't are words of their own (do|n't, ca|n't, Armenia|'s); other apostrophes stay inside (O'Neill, Sana'a). */
function split(word: string): readonly number[] {
  const match = NEGATED.exec(word) ?? CLITIC.exec(word);
  return match === null ? [word.length] : [match[1]?.length ?? 0, match[2]?.length ?? 0];
}

/** can|not, gon|na, do|nt, I|m. */
function fused(word: string): readonly number[] {
  const match = BARE_NEGATED.exec(word);
  if (match !== null) return [match[1]?.length ?? 0, match[2]?.length ?? 0];
  const low = word.slice(0, 1).toLowerCase() + word.slice(1);
  return Object.hasOwn(FUSED, low) ? (FUSED[low] ?? [word.length]) : [word.length];
}

export const tokens: TokenRules = {
  abbreviations: `mr. mrs. ms. dr. prof. gen. lt. col. maj. capt. sgt. cpl. pvt. brig. cmdr. adm. rear-adm. lt.-gen. maj.-gen. brig.-gen. gov. sen. rep. reps. sens. rev.
    hon. pres. amb. atty. supt. insp. det. st. jr. sr. mt. ft. vs. etc. inc. ltd. corp. co. bros. est. approx. dept. univ. assn. messrs. mme. mlle. e.g. i.e. ph.d. m.d.
    jan. feb. sept. oct. nov. dec. aug. viz. cf. al.`.split(/\s+/),
  numbered: ['no.', 'nos.', 'p.', 'pp.', 'art.', 'sec.', 'par.', 'vol.', 'fig.', 'mar.', 'apr.', 'jun.', 'jul.', 'sep.', 'mon.', 'tue.', 'tues.', 'wed.', 'thu.', 'thurs.', 'fri.', 'sat.', 'sun.', 'ch.', 'res.', 'ca.'],
  prefixes: ['us', 'usd', 'eur', 'gbp', 'rs', 'rp', 'au', 'aud', 'cad', 'chf'],
  openers: `the a an he she it they we i you this that these those in on at but and as after before when while if however his her its their there for from with by since
    although though both some many most several more no not then meanwhile earlier later under about according one two three last another all during`.split(/\s+/),
  continuations: `said says say asked asks told added adds replied wrote writes shouted cried declared announced warned insisted stated noted explained continued claimed
    demanded exclaimed answered tweeted commented remarked`.split(/\s+/),
  numberEndings: ['st', 'nd', 'rd', 'th', 's', "'s", '’s'],
  affixes: 'e non mid pre anti re co post over multi pro ex semi sub cross neo micro mini intra inter extra un counter socio psycho arch ultra pseudo quasi trans bi tri meh'.split(' '),
  split,
  fused,
};
