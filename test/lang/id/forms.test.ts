/** The morphology of the Indonesian room: what each stem spells. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inflect } from '../../../src/lang/id/forms.ts';

function forms(lemma: string, voice: string, kind: 'verb' | 'noun' | 'phrase' = 'verb'): string[] {
  return inflect(lemma, kind).filter((form) => form.voice === voice).map((form) => form.form);
}

test('meN- takes the nasal of the first sound and drops k, p, s, t before a vowel', () => {
  const expected: Readonly<Record<string, string>> = {
    tembak: 'menembak', serang: 'menyerang', pukul: 'memukul', kepung: 'mengepung', bantah: 'membantah', fasilitasi: 'memfasilitasi', veto: 'memveto',
    culik: 'menculik', desak: 'mendesak', jarah: 'menjarah', gempur: 'menggempur', hancurkan: 'menghancurkan', invasi: 'menginvasi', usir: 'mengusir',
    ancam: 'mengancam', ekstradisi: 'mengekstradisi', rebut: 'merebut', langgar: 'melanggar', minta: 'meminta', nyatakan: 'menyatakan', wartakan: 'mewartakan', yakini: 'meyakini',
    sepakati: 'menyepakati', tewaskan: 'menewaskan', tembaki: 'menembaki', rusak: 'merusak',
  };
  for (const [stem, form] of Object.entries(expected)) assert.deepEqual(forms(stem, 'active'), [form], stem);
});

test('clusters keep their consonant; kh and kl too', () => {
  assert.deepEqual(forms('protes', 'active'), ['memprotes']);
  assert.deepEqual(forms('klaim', 'active'), ['mengklaim']);
  assert.deepEqual(forms('kritik', 'active'), ['mengkritik']);
  assert.deepEqual(forms('khianati', 'active'), ['mengkhianati']);
});

test('stems of one syllable take menge-, and bom also mem-', () => {
  assert.deepEqual(forms('bom', 'active'), ['mengebom', 'membom']);
  assert.deepEqual(forms('sahkan', 'active'), ['mengesahkan']);
});

test('the prefix per- keeps its p, a root in p- loses it, loans have both', () => {
  assert.deepEqual(forms('persenjatai', 'active'), ['mempersenjatai']);
  assert.deepEqual(forms('peringatkan', 'active'), ['memperingatkan'], 'per-ingat-kan');
  assert.deepEqual(forms('perintahkan', 'active'), ['memerintahkan']);
  assert.deepEqual(forms('perangi', 'active'), ['memerangi']);
  assert.deepEqual(forms('perkosa', 'active'), ['memperkosa', 'memerkosa']);
  assert.deepEqual(forms('konfirmasi', 'active'), ['mengonfirmasi', 'mengkonfirmasi']);
});

test('di- is passive; ter- only where it is the act suffered', () => {
  assert.deepEqual(forms('tembak', 'passive'), ['ditembak', 'tertembak']);
  assert.deepEqual(forms('kepung', 'passive'), ['dikepung', 'terkepung']);
  assert.deepEqual(forms('sebut', 'passive'), ['disebut'], 'tersebut means "that"');
  assert.deepEqual(forms('buka', 'passive'), ['dibuka'], 'terbuka means "open"');
});

test('the bare stem is base, unless it is a noun of its own', () => {
  assert.deepEqual(forms('desak', 'base'), ['desak']);
  assert.deepEqual(forms('bom', 'base'), []);
  assert.deepEqual(forms('rusak', 'base'), []);
});

test('peN-an names the act, from the root without -kan and -i', () => {
  assert.deepEqual(forms('tembak', 'noun'), ['penembakan']);
  assert.deepEqual(forms('tembaki', 'noun'), ['penembakan']);
  assert.deepEqual(forms('hancurkan', 'noun'), ['penghancuran']);
  assert.deepEqual(forms('curi', 'noun'), ['pencurian']);
  assert.deepEqual(forms('awasi', 'noun'), ['pengawasan']);
  assert.deepEqual(forms('bom', 'noun'), ['pengeboman', 'pemboman']);
  assert.deepEqual(forms('rusak', 'noun'), ['perusakan']);
});

test('nominals with another meaning are not made', () => {
  assert.deepEqual(forms('perintahkan', 'noun'), [], 'pemerintahan is government');
  assert.deepEqual(forms('adili', 'noun'), [], 'pengadilan is a court');
  assert.deepEqual(forms('pertahankan', 'noun'), []);
});

test('words that stand by themselves stay as they are, active', () => {
  for (const word of ['tewas', 'mundur', 'bertemu', 'terluka', 'menyerah', 'mengaku', 'berunjuk rasa', 'kehilangan kendali atas']) {
    assert.deepEqual(inflect(word, 'verb'), [{ form: word, voice: 'active' }], word);
  }
});

test('roots that only look prefixed are inflected', () => {
  assert.deepEqual(forms('beri', 'active'), ['memberi']);
  assert.deepEqual(forms('berondong', 'active'), ['memberondong']);
  assert.deepEqual(forms('berlakukan', 'active'), ['memberlakukan']);
  assert.deepEqual(forms('teror', 'active'), ['meneror']);
  assert.deepEqual(forms('terapkan', 'active'), ['menerapkan']);
});

test('the first word of a phrase is inflected, gaps stay', () => {
  assert.deepEqual(forms('tembak jatuh', 'active'), ['menembak jatuh']);
  assert.deepEqual(forms('tembak jatuh', 'passive'), ['ditembak jatuh', 'tertembak jatuh']);
  assert.deepEqual(forms('tarik ~ pasukan', 'active'), ['menarik ~ pasukan']);
});

test('nouns have a bare and a doubled form; phrases are left alone', () => {
  assert.deepEqual(forms('serangan udara', 'noun', 'noun'), ['serangan udara', 'serangan-serangan udara']);
  assert.deepEqual(forms('tembak-menembak', 'noun', 'noun'), ['tembak-menembak']);
  assert.deepEqual(inflect('saling tuding', 'phrase'), [{ form: 'saling tuding', voice: 'active' }]);
});

test('every form is lower case, single-spaced and not empty', () => {
  for (const lemma of ['tembak', 'serukan', 'bom bunuh diri', 'tolak ~ usulan', 'kecam']) {
    for (const kind of ['verb', 'noun', 'phrase'] as const) {
      for (const { form } of inflect(lemma, kind)) assert.match(form, /^[^\sA-Z]+( [^\sA-Z]+)*$/);
    }
  }
});
