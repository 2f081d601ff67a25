/** A text in, the script that most of its letters are written in out. */
import { firstIndex } from '../model/halving.ts';

/** First and last code point of each block, with Unicode's name of its script, in rising order; kana of both kinds are one. */
const blocks: readonly (readonly [number, number, string])[] = [
  [0x41, 0x5a, 'Latin'], [0x61, 0x7a, 'Latin'], [0xc0, 0x24f, 'Latin'], [0x370, 0x3ff, 'Greek'], [0x400, 0x52f, 'Cyrillic'], [0x531, 0x58a, 'Armenian'], [0x5d0, 0x5f2, 'Hebrew'], [0x620, 0x6ff, 'Arabic'],
  [0x750, 0x77f, 'Arabic'], [0x904, 0x97f, 'Devanagari'], [0x980, 0x9fe, 'Bengali'], [0xa01, 0xa76, 'Gurmukhi'], [0xa81, 0xaff, 'Gujarati'], [0xb82, 0xbfa, 'Tamil'], [0xc00, 0xc7f, 'Telugu'], [0xc80, 0xcf3, 'Kannada'],
  [0xd00, 0xd7f, 'Malayalam'], [0xd81, 0xdf4, 'Sinhala'], [0xe01, 0xe4e, 'Thai'], [0xe81, 0xedf, 'Lao'], [0xf40, 0xfbc, 'Tibetan'], [0x1000, 0x109f, 'Myanmar'], [0x10a0, 0x10ff, 'Georgian'], [0x1100, 0x11ff, 'Hangul'],
  [0x1200, 0x139f, 'Ethiopic'], [0x1780, 0x17d3, 'Khmer'], [0x1c90, 0x1cbf, 'Georgian'], [0x1e00, 0x1eff, 'Latin'], [0x1f00, 0x1fff, 'Greek'], [0x3041, 0x30ff, 'Kana'], [0x3130, 0x318f, 'Hangul'], [0x3400, 0x4dbf, 'Han'],
  [0x4e00, 0x9fff, 'Han'], [0xac00, 0xd7a3, 'Hangul'], [0xfb1d, 0xfb4f, 'Hebrew'], [0xfb50, 0xfefc, 'Arabic'],
];
/** Of every so many Han characters one kana makes the text Japanese. */
const hanAKana = 10;

/** The script of most letters; undefined where there are none. */
export function scriptOf(text: string): string | undefined {
  const counts = new Map<string, number>();
  for (let i = 0; i < text.length; i++) {
    const script = blockOf(text.charCodeAt(i));
    if (script !== undefined) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  const most = [...counts].reduce<readonly [string, number] | undefined>((best, next) => (best === undefined || next[1] > best[1] ? next : best), undefined);
  if (most === undefined) return undefined;
  return most[0] === 'Han' && (counts.get('Kana') ?? 0) * hanAKana >= most[1] ? 'Kana' : most[0];
}

function blockOf(code: number): string | undefined {
  if (code >= 0x61 && code <= 0x7a) return 'Latin';
  const [first = Infinity, , script] = blocks[firstIndex(blocks.length, (at) => (blocks[at]?.[1] ?? 0) < code)] ?? [];
  return code >= first ? script : undefined;
}
