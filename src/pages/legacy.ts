/** Bytes that declare no encoding and are not UTF-8 in, the likely legacy encoding out: by the page's language, its address, or its letters. */
import { decode } from './decode.ts';

/** Encodings that pages of a language were written in before UTF-8, the commonest first (HTML Standard 13.2.3.2, step 9, and its Unix rivals). */
const ofLanguage: Readonly<Record<string, readonly string[]>> = {
  ar: ['windows-1256'], az: ['windows-1254'], ba: ['windows-1251'], be: ['windows-1251'], bg: ['windows-1251'], bs: ['windows-1250'], cs: ['windows-1250'], el: ['iso-8859-7'], et: ['windows-1257'], fa: ['windows-1256'],
  he: ['windows-1255'], hr: ['windows-1250'], hu: ['iso-8859-2'], ja: ['shift_jis', 'euc-jp'], kk: ['windows-1251'], ko: ['euc-kr'], ku: ['windows-1254'], ky: ['windows-1251'], lt: ['windows-1257'], lv: ['windows-1257'],
  mk: ['windows-1251'], mn: ['windows-1251'], pl: ['iso-8859-2', 'windows-1250'], ro: ['windows-1250'], ru: ['windows-1251', 'koi8-r'], sk: ['windows-1250'], sl: ['iso-8859-2'], sr: ['windows-1251'], tg: ['windows-1251'],
  th: ['windows-874'], tr: ['windows-1254'], tt: ['windows-1251'], uk: ['windows-1251', 'koi8-u'], ur: ['windows-1256'], vi: ['windows-1258'], zh: ['gb18030', 'big5'],
};
const traditional = /^zh-(?:hant|tw|hk|mo)\b/i;

/** Countries whose pages are in one language with a legacy encoding of its own. */
const ofCountry: Readonly<Record<string, string>> = {
  ae: 'ar', am: 'ru', az: 'az', bg: 'bg', by: 'ru', cn: 'zh', cz: 'cs', ee: 'et', eg: 'ar', gr: 'el', hk: 'zh-hk', hr: 'hr', hu: 'hu', il: 'he', iq: 'ar', ir: 'fa', jo: 'ar', jp: 'ja', kg: 'ru', kr: 'ko', kz: 'ru',
  lb: 'ar', lt: 'lt', lv: 'lv', md: 'ro', mk: 'mk', mn: 'mn', pk: 'ur', pl: 'pl', ps: 'ar', ro: 'ro', rs: 'sr', ru: 'ru', sa: 'ar', si: 'sl', sk: 'sk', su: 'ru', sy: 'ar', th: 'th', tr: 'tr', tw: 'zh-tw', ua: 'uk', vn: 'vi', ye: 'ar',
};

const westernDefault = 'windows-1252';
/** Of the text so many bytes are tried. */
const tried = 16_384;

/** What is known of the page besides its bytes. */
export interface LegacyHints {
  /** `lang` of the page as written; empty where it has none. */
  readonly language: string;
  /** The page's address; empty where none is known. */
  readonly url: string;
}

/** Name of the encoding; windows-1252 where nothing speaks for another. */
export function likelyEncoding(bytes: Uint8Array, { language, url }: LegacyHints): string {
  const sample = bytes.subarray(0, tried);
  const country = /^https?:\/\/[^/:?#]*\.([a-z]{2})(?:[/:?#]|$)/i.exec(url)?.[1]?.toLowerCase() ?? '';
  const named = encodingsOf(language) ?? encodingsOf(ofCountry[country] ?? '');
  if (named !== undefined) return best(sample, named);
  // Accents stand alone between plain letters; words of another script, or its double bytes, run on. A page that names a language of the West is believed.
  if (language !== '' || lonely(sample) > mostLonely) return westernDefault;
  const plain = trials.map(({ encoding, isLikely }) => ({ encoding, text: beyondAscii(decode(sample, encoding)), isLikely })).find(({ text, isLikely }) => text.length >= leastLetters && isLikely(text));
  return plain?.encoding ?? westernDefault;
}

function encodingsOf(language: string): readonly string[] | undefined {
  const known = ofLanguage[language.toLowerCase().split(/[-_]/)[0] ?? ''];
  return known !== undefined && traditional.test(language.replaceAll('_', '-')) ? [...known].reverse() : known;
}

/** The one that leaves fewest invalid sequences, and of those the one whose letters look most like words. */
function best(sample: Uint8Array, encodings: readonly string[]): string {
  const rated = encodings.map((encoding) => {
    const text = decode(sample, encoding);
    return { encoding, invalid: count(text.slice(0, -2), /\ufffd/g), words: count(text, /\p{Ll}{3}|[\p{Script=Hiragana}的是了在，。]/gu) };
  });
  return rated.reduce((first, next) => (next.invalid < first.invalid || (next.invalid === first.invalid && next.words > 1.2 * first.words) ? next : first)).encoding;
}

/** Share of the bytes beyond ASCII with plain ones on both sides. */
function lonely(sample: Uint8Array): number {
  let [high, alone] = [0, 0];
  for (let i = 0; i < sample.length; i++) {
    if (sample[i]! < 0x80) continue;
    high++;
    if ((sample[i - 1] ?? 0) < 0x80 && (sample[i + 1] ?? 0) < 0x80) alone++;
  }
  return alone / Math.max(1, high);
}

const mostLonely = 0.4;
/** Fewer letters beyond ASCII prove nothing. */
const leastLetters = 20;

interface Trial {
  readonly encoding: string;
  readonly isLikely: (text: string) => boolean;
}

const share = (text: string, pattern: RegExp): number => count(text, pattern) / Math.max(1, text.length);
/** Not one invalid sequence, but where the sample was cut. */
const isWhole = (text: string): boolean => !text.slice(0, -2).includes('\ufffd');
const isJapanese = (text: string): boolean => isWhole(text) && share(text, /[\p{Script=Hiragana}\u30a0-\u30ff]/gu) > 0.3 && share(text, /[\uff61-\uff9f]/gu) < 0.1;
const isCyrillic = (text: string): boolean => share(text, /[\u0430-\u044f]/g) > 0.7 && share(text, /[оеаинтсрвл]/g) > 0.45;

/** In the order of how sure each sign is. */
const trials: readonly Trial[] = [
  { encoding: 'shift_jis', isLikely: isJapanese },
  { encoding: 'euc-jp', isLikely: isJapanese },
  { encoding: 'euc-kr', isLikely: (text) => isWhole(text) && share(text, /[가-힣]/g) > 0.8 && share(text, /[은는이가을를의에다고로하지]/g) > 0.2 },
  { encoding: 'big5', isLikely: (text) => isWhole(text) && share(text, /[的一是不了在有我他這中國人來上個為說們時到]/g) > 0.08 },
  { encoding: 'gb18030', isLikely: (text) => isWhole(text) && share(text, /[的一是不了在有我他这中国人来上个为说们时到]/g) > 0.08 },
  { encoding: 'windows-1251', isLikely: isCyrillic },
  { encoding: 'koi8-r', isLikely: isCyrillic },
  { encoding: 'iso-8859-5', isLikely: isCyrillic },
  { encoding: 'windows-1253', isLikely: (text) => share(text, /[\u03ac-\u03ce]/g) > 0.8 },
  { encoding: 'windows-1256', isLikely: (text) => share(text, /[\u0621-\u064a]/g) > 0.85 && share(text, /[\u0627\u0644\u064a\u0645\u0648\u0646]/g) > 0.35 },
  { encoding: 'windows-1255', isLikely: (text) => share(text, /[\u05d0-\u05ea]/g) > 0.9 },
  { encoding: 'windows-874', isLikely: (text) => isWhole(text) && share(text, /[\u0e01-\u0e4e]/g) > 0.95 && share(text, /[\u0e32\u0e19\u0e23\u0e01\u0e40\u0e48]/g) > 0.25 },
];

function beyondAscii(text: string): string {
  return text.replace(/[\u0000-\u00bf]+/g, '');
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
