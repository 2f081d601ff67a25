/** Indonesian stock phrases of anonymity: they report nothing, and keep the verb inside them from reporting. */
import { silent } from '../../../analysis/pack/cue-kinds.ts';
import type { CueRow } from '../../../analysis/pack/index.ts';

/** Phrases that report nothing. */
export const silence: readonly CueRow[] = [
  { id: 'report.menurut-waktu', lemma: 'menurut waktu', ...silent, yes: 'Gencatan senjata berlaku pukul 06.00 menurut waktu setempat.', no: 'Waktu makan siang sudah habis.' },
  { id: 'report.menurut-rencana', lemma: 'menurut rencana', ...silent, yes: 'Menurut rencana, perundingan dibuka besok.', no: 'Rencana itu batal.' },
  { id: 'report.menurut-jadwal', lemma: 'menurut jadwal', ...silent, yes: 'Menurut jadwal, kapal bantuan tiba besok.', no: 'Jadwal kereta berubah.' },
  { id: 'report.menurut-ajaran', lemma: 'menurut ajaran', ...silent, yes: 'Para tahanan diperlakukan menurut ajaran agama.', no: 'Ajaran itu sudah tua.' },
  { id: 'report.menurut-hukum', lemma: 'menurut hukum', ...silent, yes: 'Menurut hukum perang, tawanan harus dilindungi.', no: 'Hukum itu sudah dicabut.' },
  { id: 'report.menurut-undang-undang', lemma: 'menurut undang-undang', ...silent, yes: 'Menurut undang-undang, jam malam harus disetujui parlemen.', no: 'Undang-undang itu sudah dicabut.' },
  { id: 'report.anonim-menolak-disebut', lemma: 'menolak disebut', ...silent, yes: 'Pejabat yang menolak disebut identitasnya itu membantah.', no: 'Nama desa itu disebut dalam peta lama.' },
  { id: 'report.anonim-menolak-disebutkan', lemma: 'menolak disebutkan', ...silent, yes: 'Perwira yang menolak disebutkan namanya itu membantah.', no: 'Nama desa itu disebut dalam peta lama.' },
  { id: 'report.anonim-enggan-disebut', lemma: 'enggan disebut', ...silent, yes: 'Sumber yang enggan disebut namanya membenarkan kabar itu.', no: 'Nama desa itu disebut dalam peta lama.' },
  { id: 'report.anonim-enggan-disebutkan', lemma: 'enggan disebutkan', ...silent, yes: 'Sumber yang enggan disebutkan namanya membantah.', no: 'Nama desa itu disebut dalam peta lama.' },
  { id: 'report.anonim-tak-mau-disebut', lemma: 'tak mau disebut', ...silent, yes: 'Diplomat yang tak mau disebut namanya membenarkannya.', no: 'Nama desa itu disebut dalam peta lama.' },
  { id: 'report.anonim-tidak-mau-disebut', lemma: 'tidak mau disebut', ...silent, yes: 'Dokter yang tidak mau disebut namanya membantah.', no: 'Nama desa itu disebut dalam peta lama.' },
  { id: 'report.anonim-tidak-ingin-disebut', lemma: 'tidak ingin disebut', ...silent, yes: 'Warga yang tidak ingin disebut namanya menangis.', no: 'Nama desa itu disebut dalam peta lama.' },
  { id: 'report.anonim-meminta-nama', lemma: 'meminta nama', ...silent, yes: 'Seorang sipir meminta namanya dirahasiakan.', no: 'Nama desa itu disebut dalam peta lama.' },
  { id: 'report.anonim-tanpa-menyebut', lemma: 'tanpa menyebut', ...silent, yes: 'Gubernur mengecam serangan tanpa menyebut pelaku.', no: 'Nama desa itu disebut dalam peta lama.' },
];
