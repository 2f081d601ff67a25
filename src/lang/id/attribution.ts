/** The Indonesian words of reporting: verbs, words after a quotation, prepositions, nouns, and the closed classes beside them. */
import type { AttributionWords } from '../../analysis/pack/index.ts';
import { charges } from './cues/charges.ts';
import { pointers } from './cues/pointers.ts';
import { quoting } from './cues/quoting.ts';
import { silence } from './cues/silence.ts';
import { speech } from './cues/speech.ts';
import { stances } from './cues/stances.ts';

export const attribution: AttributionWords = {
  cues: [...speech, ...charges, ...stances, ...quoting, ...pointers, ...silence],
  complementisers: ['bahwa', 'bahwasanya', 'apakah'],
  relays: ['mengutip', 'menukil', 'merujuk pada', 'merujuk', 'mengacu pada', 'mengutip pernyataan', 'mengutip keterangan', 'melansir'],
  carriers: ['dikutip dari', 'dikutip', 'dilansir dari', 'dilansir dalam', 'dilansir', 'seperti dikutip', 'seperti dikutip dari', 'seperti dilansir', 'sebagaimana dikutip', 'sebagaimana dilansir', 'seperti dilaporkan', 'sebagaimana dilaporkan', 'seperti diberitakan', 'diwartakan'],
  withholding: ['enggan', 'menolak', 'sulit', 'sukar', 'mustahil'],
  accounts: ['klaim', 'narasi', 'pengumuman', 'kabar', 'berita', 'cerita', 'versi', 'isu', 'rumor', 'pernyataan', 'keterangan', 'temuan', 'sesuatu', 'hal'],
  pointers: ['hal itu', 'hal ini', 'hal tersebut', 'nya', 'peristiwa itu', 'insiden itu'],
  figures: ['angka', 'jumlah korban', 'jumlah', 'data'],
  falsehoods: ['tidak berdasar', 'tak berdasar', 'tidak benar', 'tak benar', 'bohong', 'kebohongan', 'hoaks', 'fitnah', 'palsu', 'rekayasa', 'mengada-ada', 'omong kosong', 'isapan jempol', 'keliru', 'absurd', 'propaganda', 'dusta'],
  distancing: [
    'diduga', 'diduga kuat', 'patut diduga', 'diyakini', 'ditengarai', 'disinyalir', 'terduga', 'disebut-sebut', 'apa yang disebut', 'yang disebut-sebut', 'konon', 'dicurigai', 'disangka', 'kabar nya', 'kabarnya', 'digadang-gadang', 'dugaan', 'diindikasikan', 'terindikasi',
  ],
  returns: [
    'diketahui', 'tercatat', 'sebelumnya diberitakan', 'diberitakan sebelumnya', 'seperti diberitakan', 'sebagai informasi', 'sebagai catatan', 'untuk diketahui', 'sekadar informasi', 'sekadar diketahui', 'seperti diketahui', 'sebagaimana diketahui', 'sebagaimana diberitakan',
    'dari catatan', 'berdasarkan catatan', 'catatan redaksi', 'sementara itu', 'di sisi lain', 'di tempat terpisah', 'secara terpisah', 'hingga berita ini', 'sampai berita ini', 'adapun',
  ],
  carries: true,
  statements: [
    'pernyataan', 'pernyataan tertulis', 'pernyataan resmi', 'pernyataan bersama', 'keterangan', 'keterangan tertulis', 'keterangan pers', 'keterangan resmi', 'siaran pers', 'rilis', 'rilis pers', 'cuitan', 'unggahan', 'konferensi pers', 'jumpa pers', 'wawancara', 'pidato', 'surat', 'laporan', 'sambutan', 'komunike', 'tulisan', 'pesan', 'video', 'akun', 'situs', 'taklimat', 'dokumen', 'resolusi',
  ],
  unnamed: [
    'saksi mata', 'saksi', 'sumber', 'sejumlah sumber', 'sumber keamanan', 'sumber militer', 'sumber medis', 'pejabat', 'pejabat keamanan', 'pejabat militer', 'pejabat senior', 'warga', 'warga setempat', 'penduduk', 'penduduk setempat', 'penyintas', 'korban selamat', 'pengungsi', 'analis', 'pengamat', 'pakar', 'ahli', 'aktivis', 'perwira', 'dokter',
    'petugas medis', 'tenaga medis', 'relawan', 'tim penyelamat', 'petugas penyelamat', 'media', 'media lokal', 'media setempat', 'media pemerintah', 'laporan media', 'kantor berita', 'pihak berwenang', 'otoritas', 'otoritas setempat', 'aparat', 'polisi', 'keluarga', 'keluarga korban', 'pengacara', 'diplomat', 'penyelenggara', 'organisasi', 'lembaga', 'kelompok pemantau',
  ],
};
