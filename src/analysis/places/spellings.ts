/** Turns a folded name into other spellings of the same sounds: "balakliia" into "balakliya", "al nuhud" into "en nuhud". */

/** Pairs of spellings that transliterations swap; either way round unless the pattern is bound to an end. */
const swaps: readonly (readonly [RegExp, string])[] = [
  [/iia\b/, 'iya'], [/iya\b/, 'iia'], [/iya\b/, 'ia'], [/ia\b/, 'iya'], [/iy\b/, 'y'], [/yy\b/, 'y'], [/ii\b/, 'y'], [/yi/, 'i'],
  [/gh/, 'g'], [/g(?=o\b)/, 'gh'], [/kh/, 'h'], [/kh/, 'k'], [/h(?=[aeiou])/, 'kh'], [/dh/, 'd'], [/dh/, 'z'], [/th/, 't'], [/dj/, 'j'], [/tch/, 'ch'], [/ch/, 'sh'], [/zh/, 'j'],
  [/ou/, 'u'], [/u/, 'ou'], [/oo/, 'u'], [/ee/, 'i'], [/aa/, 'a'], [/ei/, 'ai'], [/ai/, 'ei'], [/ay/, 'ai'], [/aw/, 'au'], [/q/, 'k'], [/q/, 'g'], [/k/, 'q'], [/w/, 'v'], [/v/, 'w'],
  [/y/, 'i'], [/j/, 'y'], [/(\w)\1/, '$1'], [/ah\b/, 'a'], [/a\b/, 'ah'], [/eh\b/, 'a'], [/h\b/, ''],
];

const article = /^(?:al|el|an|en|as|es|ash|esh|ad|ed|ar|er|at|et|az|ez) /;

/** At most this many spellings a name. */
const most = 120;

/** Other spellings of a folded name, the nearest first: one swap, another article, then two swaps; none of them the name itself. Bounded. */
export function spellingsOf(folded: string): readonly string[] {
  const found = new Set<string>([folded]);
  const once = swapped(folded);
  const bare = folded.replace(article, '');
  const articles = bare === folded ? [] : [bare, ...['al', 'el', 'an', 'en', 'as', 'es', 'ash', 'esh', 'ad', 'ed', 'ar', 'er'].map((word) => `${word} ${bare}`)];
  for (const spelling of [...once, ...articles, ...once.flatMap(swapped)]) {
    if (found.size > most) break;
    found.add(spelling);
  }
  found.delete(folded);
  return [...found];
}

function swapped(name: string): readonly string[] {
  return swaps.map(([from, to]) => name.replace(from, to)).filter((other) => other !== name && other.length > 2);
}
