/** Indonesian words of accusing, demanding, promising and threatening. */
import { says, wants } from '../../../analysis/pack/cue-kinds.ts';
import type { CueRow } from '../../../analysis/pack/index.ts';

const accused = { ...says, content: ['accusation', 'clause'] } as const;

/** Who accuses, who demands, who promises. */
export const charges: readonly CueRow[] = [
  // accusing
  { id: 'report.menuding', lemma: 'tuding', ...accused, yes: 'Pakistan menuding India menyerang pos perbatasan.', no: 'Jari telunjuknya terluka.' },
  { id: 'report.menuduh', lemma: 'tuduh', ...accused, yes: 'Oposisi menuduh polisi membakar posko.', no: 'Tertuduh itu masih buron.' },
  { id: 'report.menyalahkan', lemma: 'salahkan', ...accused, yes: 'Ankara menyalahkan milisi atas ledakan itu.', no: 'Jawaban itu salah.' },
  { id: 'report.mendakwa', lemma: 'dakwa', ...accused, yes: 'Jaksa mendakwa perwira itu menyiksa tahanan.', no: 'Majelis dakwah bertemu tiap Jumat.' },
  { id: 'report.saling-tuding', lemma: 'saling tuding', ...accused, yes: 'Pakistan dan India saling tuding melanggar perbatasan.', no: 'Kedua siswa saling bantu.' },
  { id: 'report.saling-menuding', lemma: 'saling menuding', ...accused, yes: 'Kedua pihak saling menuding melanggar gencatan senjata.', no: 'Mereka saling menunggu giliran.' },
  { id: 'report.saling-tuduh', lemma: 'saling tuduh', ...accused, yes: 'Kedua kubu saling tuduh membakar gudang.', no: 'Kedua kubu saling sapa.' },
  { id: 'report.saling-menuduh', lemma: 'saling menuduh', ...accused, yes: 'Kedua kubu saling menuduh menyerang lebih dulu.', no: 'Mereka saling menyapa di jalan.' },
  { id: 'report.saling-menyalahkan', lemma: 'saling menyalahkan', ...accused, yes: 'Polandia dan Belarus saling menyalahkan atas pembakaran gudang.', no: 'Tetangga saling menyapa.' },

  // asking, ordering, promising, threatening
  { id: 'report.meminta', lemma: 'minta', ...wants, yes: 'Parlemen meminta kabinet membuka data itu.', no: 'Peminat lomba itu banyak.' },
  { id: 'report.mendesak', lemma: 'desak', ...wants, yes: 'Paris mendesak kedua pihak berunding.', no: 'Penumpang berdesakan di pintu.' },
  { id: 'report.menuntut', lemma: 'tuntut', ...wants, yes: 'Serikat buruh menuntut menteri itu mundur.', no: 'Penuntut umum hadir di sidang.' },
  { id: 'report.mengimbau', lemma: 'imbau', ...wants, yes: 'Kedutaan mengimbau warganya tinggal di rumah.', no: 'Papan imbauan dipasang di taman.' },
  { id: 'report.menghimbau', lemma: 'himbau', ...wants, yes: 'Bupati menghimbau warga tidak terprovokasi.', no: 'Papan himbauan itu roboh.' },
  { id: 'report.mengajak', lemma: 'ajak', ...wants, yes: 'Uskup mengajak semua pihak berdamai.', no: 'Ajakan itu ditempel di dinding.' },
  { id: 'report.memohon', lemma: 'mohon', ...wants, yes: 'Wali kota memohon bantuan obat-obatan.', no: 'Surat permohonan itu lengkap.' },
  { id: 'report.memerintahkan', lemma: 'perintahkan', ...wants, weak: true, yes: 'Panglima memerintahkan agar pasukannya mundur.', no: 'Pemerintah menaikkan pajak.' },
  { id: 'report.menginstruksikan', lemma: 'instruksikan', ...wants, weak: true, yes: 'Panglima menginstruksikan agar prajurit tetap di barak.', no: 'Instruksi itu tertera di kotak.' },
  { id: 'report.menyarankan', lemma: 'sarankan', ...wants, yes: 'Kemlu menyarankan warganya meninggalkan negara itu.', no: 'Kotak saran sudah penuh.' },
  { id: 'report.menganjurkan', lemma: 'anjurkan', ...wants, yes: 'Dokter menganjurkan pengungsi direbuskan air.', no: 'Anjungan kapal itu rusak.' },
  { id: 'report.mengusulkan', lemma: 'usulkan', ...wants, yes: 'Kairo mengusulkan gencatan senjata sepekan.', no: 'Asal-usul nama desa itu unik.' },
  { id: 'report.mendorong', lemma: 'dorong', ...wants, content: ['infinitive'], yes: 'Jakarta mendorong kedua pihak untuk berunding.', no: 'Pendorong roket itu jatuh di laut.' },
  { id: 'report.berjanji', lemma: 'berjanji', ...wants, yes: 'Presiden berjanji menarik pasukan.', no: 'Perjanjian itu sudah diteken.' },
  { id: 'report.menjanjikan', lemma: 'janjikan', ...wants, yes: 'Menteri menjanjikan penyelidikan terbuka.', no: 'Janji temu itu batal.' },
  { id: 'report.berkomitmen', lemma: 'berkomitmen', ...wants, yes: 'Kedua kubu berkomitmen menghormati gencatan senjata.', no: 'Komitmen itu tertulis di pamflet.' },
  { id: 'report.bertekad', lemma: 'bertekad', ...wants, yes: 'Tentara bertekad merebut kota itu.', no: 'Tekad bulat modal utamanya.' },
  { id: 'report.mengancam', lemma: 'ancam', ...wants, content: ['clause', 'infinitive'], yes: 'Kelompok itu mengancam akan membunuh sandera.', no: 'Spesies itu terancam punah.' },

];
