/** How English text falls into tokens: abbreviations, contractions, words that open sentences or carry a quotation on. */
import type { TokenRules } from '../../analysis/pack/tokens.ts';

const NEGATED = /^(.+?)(n['’ʼ]t)$/iu;
const CLITIC = /^(.+?)(['’ʼ](?:s|re|ve|ll|d|m))$/iu;

/** English: 's, 're, 've, 'll, 'd, 'm and n't are words of their own (do|n't, ca|n't, Armenia|'s); other apostrophes stay inside (O'Neill, Sana'a). */
function split(word: string): readonly number[] {
  const match = NEGATED.exec(word) ?? CLITIC.exec(word);
  if (match === null) return [word.length];
  return [match[1]?.length ?? 0, match[2]?.length ?? 0];
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
  split,
};
