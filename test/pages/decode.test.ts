import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { byteOffsets } from '../../src/pages/byte-offsets.ts';
import { decodeBytes } from '../../src/pages/charset.ts';
import { decode, decoderFor } from '../../src/pages/decode.ts';

const doubles = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** Bytes of a character, by decoding every single byte and pair. */
function table(charset: string): ReadonlyMap<string, readonly number[]> {
  const known = doubles.get(charset);
  if (known) return known;
  const made = new Map<string, readonly number[]>();
  const wide = /^(?:euc|gb|big5|shift)/.test(charset);
  for (let lead = 0; lead < 256; lead++) {
    const one = decode(Uint8Array.of(lead), charset);
    if (one !== '\ufffd' && one.length === 1 && !made.has(one)) made.set(one, [lead]);
    for (let trail = 0x40; wide && lead >= 0x81 && trail < 0xff; trail++) {
      const two = decode(Uint8Array.of(lead, trail), charset);
      if (!two.includes('\ufffd') && [...two].length === 1 && !made.has(two)) made.set(two, [lead, trail]);
    }
  }
  doubles.set(charset, made);
  return made;
}

const encode = (text: string, charset: string): Uint8Array => (charset === 'utf-8' ? Buffer.from(text) : Uint8Array.from([...text].flatMap((letter) => [...(table(charset).get(letter) ?? [0x3f])])));

/** What stands at the bytes from `from` on, by the standard's own tables. */
const rows: readonly (readonly [string, number, string])[] = [
  ['windows-1252', 0x80, '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'],
  ['iso-8859-1', 0x80, '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'],
  ['windows-1251', 0x80, 'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї'],
  ['windows-1250', 0xc0, 'ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß'],
  ['windows-1253', 0xb8, 'ΈΉΊ»Ό½ΎΏΐΑΒΓ'],
  ['windows-1254', 0xd0, 'ĞÑÒÓÔÕÖ×ØÙÚÛÜİŞß'],
  ['windows-1256', 0xc0, 'ہءآأؤإئابةتثجحخد'],
  ['windows-1257', 0xc0, 'ĄĮĀĆÄÅĘĒČÉŹĖĢĶĪĻ'],
  ['iso-8859-2', 0xa0, '\u00a0Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\u00adŽŻ'],
  ['iso-8859-7', 0xd8, 'ΨΩΪΫάέήίΰαβγ'],
  ['iso-8859-15', 0xa4, '€'],
  ['koi8-r', 0xc0, 'юабцдефгхийклмнопярстужвьызшэщчъ'],
  ['koi8-u', 0xa4, 'є'],
  ['macintosh', 0x80, 'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü'],
  ['windows-874', 0xa1, 'กขฃคฅฆงจฉชซฌญ'],
];
for (const [charset, from, text] of rows) {
  test(`${charset}: its bytes from ${from.toString(16)} on`, () => {
    assert.equal(decode(Uint8Array.from({ length: text.length }, (_, i) => from + i), charset), text);
  });
}

test('Korean beyond KS X 1001, Hong Kong characters, gaiji and four-byte Chinese are read', () => {
  assert.equal(decode(Uint8Array.of(0x8c, 0x63, 0x94, 0xee), 'euc-kr'), '똠뷁');
  assert.equal(decode(Uint8Array.of(0x88, 0x62), 'big5'), '\u00ca\u0304');
  assert.equal(decode(Uint8Array.of(0x87, 0x40), 'big5'), '䏰');
  assert.equal(decode(Uint8Array.of(0x87, 0x40), 'shift_jis'), '①');
  assert.equal(decode(Uint8Array.of(0x80), 'shift_jis'), '\u0080');
  assert.equal(decode(Uint8Array.of(0x81, 0x30, 0x89, 0x38), 'gb18030'), 'ß');
  assert.equal(decoderFor('no-such-encoding'), undefined);
});

const samples: readonly (readonly [string, string, string])[] = [
  ['windows-1251', 'Представитель порта сообщил, что два судна задержаны у северного причала и команда не пострадала.', ''],
  ['koi8-r', 'Представитель порта сообщил, что два судна задержаны у северного причала и команда не пострадала.', ''],
  ['shift_jis', '港の報道官は、二隻の船が北の桟橋で止められたが、乗組員にけがはないと述べた。', ''],
  ['euc-jp', '港の報道官は、二隻の船が北の桟橋で止められたが、乗組員にけがはないと述べた。', ''],
  ['euc-kr', '항구 대변인은 배 두 척이 북쪽 부두에 억류되었지만 선원들은 다치지 않았다고 말했다.', ''],
  ['gb18030', '港口发言人说，两艘船在北码头被扣留，但是船上的人没有受伤，他们在等待消息。', ''],
  ['big5', '港口發言人說，兩艘船在北碼頭被扣留，但是船上的人沒有受傷，他們在等待消息。', ''],
  ['windows-1252', 'Le porte-parole du port a déclaré que deux bateaux étaient retenus près de la jetée, où l’équipage a été soigné.', ''],
  ['windows-1250', 'Mluvčí přístavu řekl, že dvě lodě jsou zadrženy u severního mola a posádka je v pořádku.', 'cs'],
  ['windows-1254', 'Liman sözcüsü, iki geminin kuzey iskelesinde alıkonulduğunu ve mürettebatın iyi olduğunu söyledi.', 'tr'],
  ['windows-1257', 'Uosto atstovas sakė, kad du laivai sulaikyti prie šiaurinės krantinės, o įgula nenukentėjo.', 'lt'],
  ['windows-1253', 'Ο εκπρόσωπος του λιμανιού είπε ότι δύο πλοία κρατούνται στη βόρεια προβλήτα.', ''],
];
for (const [charset, text, language] of samples) {
  test(`${charset} is found where nothing declares it`, () => {
    const page = `<html${language === '' ? '' : ` lang="${language}"`}><body><p>${text}</p><p>${text}</p></body></html>`;
    const found = decodeBytes(encode(page, charset), '', true);
    assert.equal(found.charset, charset);
    assert.equal(found.source, 'trial');
    assert.ok(found.content.includes(text));
  });
}

test("the address's country tells where neither language nor letters do", () => {
  const bytes = encode('<p>Paní řekla: „Je to dobré.“</p>', 'windows-1250');
  assert.equal(decodeBytes(bytes, '', true, 'https://pristav.example/').charset, 'windows-1252');
  assert.equal(decodeBytes(bytes, '', true, 'https://pristav.cz/zpravy').charset, 'windows-1250');
});

for (const charset of ['utf-8', 'windows-1251', 'euc-kr', 'gb18030', 'big5', 'shift_jis', 'euc-jp']) {
  test(`${charset}: every character leads back to its bytes`, () => {
    const letters = [...'Hello, 12 <p>\n', ...(charset === 'utf-8' ? 'é漢字😀ก' : charset === 'windows-1251' ? 'Привет' : charset === 'euc-kr' ? '가나다똠뷁' : '港口船人上')];
    fc.assert(fc.property(fc.array(fc.constantFrom(...letters), { maxLength: 60 }), fc.integer({ min: 1, max: 300 }), (picked, times) => {
      const text = picked.join('').repeat(times);
      const bytes = encode(text, charset);
      const offsets = byteOffsets(bytes, charset);
      let byte = 0;
      let at = 0;
      for (const letter of [...text].slice(0, 200)) {
        assert.equal(offsets(at), byte);
        at += letter.length;
        byte += encode(letter, charset).length;
      }
      assert.equal(offsets(text.length), bytes.length);
      const middle = offsets(text.length >> 1);
      assert.ok(text.endsWith(decode(bytes.subarray(middle), charset).slice(-20)));
    }), { numRuns: 40 });
  });
}

test('marks, UTF-16 and broken bytes keep their places', () => {
  const marked = byteOffsets(Buffer.from('\ufeffab'), 'utf-8');
  assert.deepEqual([0, 1, 2].map(marked), [3, 4, 5]);
  const wide = byteOffsets(Buffer.from('\ufeffab', 'utf16le'), 'utf-16le');
  assert.deepEqual([0, 1, 2].map(wide), [2, 4, 6]);
  const broken = byteOffsets(Uint8Array.of(0x61, 0xe2, 0x82, 0x62, 0x63), 'utf-8');
  assert.deepEqual([0, 1, 2, 3, 4].map(broken), [0, 1, 3, 4, 5]);
});

test('any bytes in any encoding give rising places within the bytes', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom('utf-8', 'gb18030', 'big5', 'shift_jis', 'euc-jp', 'euc-kr', 'iso-2022-jp', 'windows-1252', 'utf-16be'), (bytes, charset) => {
    const text = decode(bytes, charset);
    const offsets = byteOffsets(bytes, charset);
    let last = 0;
    for (let at = 0; at <= text.length; at++) {
      const byte = offsets(at);
      assert.ok(byte >= last && byte <= bytes.length);
      last = byte;
    }
  }), { numRuns: 300 });
});
