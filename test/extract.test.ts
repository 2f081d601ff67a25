import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from '../src/extract.ts';

const malay = 'Sekurang-kurangnya lima orang maut kerana serangan roket di bandar itu pada malam Isnin. Polis berkata jumlah mangsa boleh meningkat menjelang pagi. Seramai 40 orang dibawa ke hospital berdekatan untuk rawatan lanjut, kata jurucakapnya.';
const tatar = 'Казанда бүген ике кеше кулга алынды, дип хәбәр итә полиция идарәсе. Алар шәһәр үзәгендәге кибеткә кереп, акча таләп иткәннәр. Тикшерү эше дәвам итә, дип белдерделәр матбугат хезмәтендә. Шулай ук тагын бер кеше эзләнә.';

function languageOf(lang: string, text: string): string | undefined {
  const html = `<!doctype html><html lang="${lang}"><head><title>Ledger</title></head><body><h1>Ledger 2026</h1><p>${text}</p><p>${text}</p></body></html>`;
  return extract({ bytes: Buffer.from(html), contentType: 'text/html; charset=utf-8' }, { now: '2026-01-01T00:00:00Z' }).article.language;
}

test('a text that is sure of its language goes before what its page says', () => {
  for (const lang of ['en', 'id', 'ms-MY', '', 'de-DE']) assert.equal(languageOf(lang, malay), 'ms', lang);
});

test('a page that names a language which the table lacks is believed, unless the text is sure of another', () => {
  assert.equal(languageOf('tt', tatar), 'tt');
  assert.equal(languageOf('tt', malay), 'ms');
});
