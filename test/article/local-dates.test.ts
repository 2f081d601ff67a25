import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateReader, isoOf } from '../../src/article/dates.ts';
import { languageCode, localDates } from '../../src/article/local-dates.ts';
import { reader as english } from '../../src/lang/en/reader.ts';

const rooms = dateReader([english]);
const datesIn = localDates([english], rooms);

test('dates in full are read in the page\'s own language', () => {
  const lines: Record<string, string> = {
    es: 'Publicado el 5 de marzo de 2026', pt: '5 de março de 2026 às 10:20', fr: 'Publié le 5 mars 2026', it: '5 marzo 2026', nl: '5 maart 2026', sv: 'Publicerad 5 mars 2026', pl: '5 marca 2026', cs: '5. března 2026',
    tr: '5 Mart 2026', ru: '5 марта 2026 г.', uk: '5 березня 2026 р.', el: '5 Μαρτίου 2026', hu: '2026. március 5.', fi: '5. maaliskuuta 2026', ro: '5 martie 2026', ca: '5 de març del 2026', ja: '2026年3月5日', zh: '2026年3月5日',
    ko: '2026년 3월 5일', vi: '5 tháng 3, 2026', ar: '٥ مارس ٢٠٢٦', hi: '५ मार्च २०२६', bn: '৫ মার্চ ২০২৬', he: '5 במרץ 2026', lt: '2026 m. kovo 5 d.', lv: '2026. gada 5. marts',
  };
  for (const [language, line] of Object.entries(lines)) assert.deepEqual(datesIn(language)(line).map((moment) => isoOf(moment).slice(0, 10)), ['2026-03-05'], `${language}: ${line}`);
});

test('a language is asked for once; one that is unknown or has a room reads as the rooms do', () => {
  assert.equal(datesIn('es'), datesIn('es'));
  for (const language of ['en', '', 'qq']) assert.equal(datesIn(language), rooms, language);
  assert.deepEqual(datesIn('es')('31 de febrero de 2026, 12 de marzo'), []);
});

test('codes of language tags', () => {
  assert.deepEqual(['pt-BR', 'in_ID', 'zh-Hant', 'not a tag', ''].map(languageCode), ['pt', 'id', 'zh', '', '']);
});

test('days of the Thai and the Iranian calendar are those of the common one', () => {
  const lines: readonly (readonly [string, string, string])[] = [
    ['th', '5 มีนาคม 2569', '2026-03-05'], ['th', 'วันพฤหัสบดีที่ ๕ มีนาคม ๒๕๖๙', '2026-03-05'], ['th', '5 มี.ค. 2569', '2026-03-05'], ['th', '5 มีนาคม พ.ศ. 2569', '2026-03-05'], ['th', '05/03/2569', '2026-03-05'], ['th', '5 มีนาคม 2026', '2026-03-05'],
    ['fa', 'پنجشنبه ۱۴ اسفند ۱۴۰۴', '2026-03-05'], ['fa', '۱۴۰۴/۱۲/۱۴', '2026-03-05'], ['fa', '۵ مارس ۲۰۲۶', '2026-03-05'], ['fa', '۱ فروردین ۱۴۰۵', '2026-03-21'], ['fa', '30 اسفند 1403', '2025-03-20'],
  ];
  for (const [language, line, day] of lines) assert.deepEqual(datesIn(language)(line).map((moment) => isoOf(moment).slice(0, 10)), [day], `${language}: ${line}`);
  assert.deepEqual(datesIn('fa')('۳۱ مهر ۱۴۰۴, 30 اسفند 1404'), []);
});
