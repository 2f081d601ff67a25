/** Narrows the mode of an Indonesian event by the words of its clause: weapons, demands, threats, kinds of protest and aid. */
import type { TypeRefinement } from '../../analysis/pack/index.ts';
import { weapons } from './events/shared.ts';

const yieldWords: readonly string[] = [
  'gencatan senjata', 'menghentikan', 'dihentikan', 'hentikan', 'penghentian', 'setop', 'menahan diri', 'tahan diri', 'mundur', 'menarik', 'tarik', 'penarikan', 'damai', 'berdamai', 'perdamaian', 'deeskalasi', 'mengakhiri', 'akhiri', 'diakhiri', 'membebaskan', 'bebaskan', 'pembebasan', 'dibebaskan',
  'melindungi warga sipil', 'jeda kemanusiaan', 'meletakkan senjata', 'melucuti', 'menyerah', 'menyerahkan', 'mencabut', 'cabut', 'membuka akses', 'akses kemanusiaan', 'membuka perbatasan', 'stabilisasi', 'meninggalkan', 'mematuhi', 'menghormati', 'membubarkan diri', 'kembali ke rumah', 'menurunkan ketegangan', 'meredakan',
];
const assistWords: readonly string[] = ['bantuan', 'membantu', 'bantu', 'senjata', 'dana', 'mengirim', 'kirim', 'memasok', 'mendukung', 'dukungan', 'perlindungan', 'melindungi', 'suaka', 'mediasi', 'menengahi', 'pasukan perdamaian', 'obat-obatan', 'evakuasi', 'intervensi', 'menyalurkan'];
const meetWords: readonly string[] = ['perundingan', 'berunding', 'bertemu', 'pertemuan', 'dialog', 'berdialog', 'sidang', 'rapat', 'negosiasi', 'bernegosiasi', 'pembicaraan', 'duduk bersama', 'meja perundingan', 'ktt', 'konferensi'];
const changeWords: readonly string[] = [
  'mengubah', 'perubahan', 'reformasi', 'mereformasi', 'mencopot', 'dicopot', 'copot', 'mundur dari jabatan', 'mengundurkan diri', 'turun dari jabatan', 'lengser', 'pemilu', 'revisi', 'merevisi', 'mengkaji ulang', 'meninjau ulang', 'tinjau ulang', 'ditinjau ulang', 'meninjau kembali', 'undang-undang', 'kebijakan', 'menghapus', 'menghapuskan',
  'membatalkan', 'dibatalkan', 'batalkan', 'investigasi', 'penyelidikan', 'diusut', 'mengusut', 'diadili', 'mengadili', 'kemerdekaan', 'referendum', 'otonomi', 'demokrasi', 'konstitusi', 'diselidiki', 'menyelidiki', 'bertanggung jawab', 'sanksi',
];

export const refinements: readonly TypeRefinement[] = [
  ...weapons.map((weapon) => ({ of: 'ASSAULT' as const, ...weapon })),
  { of: 'ASSAULT', words: ['menembak', 'ditembak', 'tertembak', 'penembakan', 'tembakan', 'luka tembak', 'tembak-menembak', 'baku tembak'], mode: 'firearms' },
  { of: 'ASSAULT', words: ['dipukuli', 'dikeroyok', 'dianiaya', 'dipukul', 'diinjak'], mode: 'beat' },
  { of: 'ASSAULT', words: ['disiksa', 'penyiksaan', 'siksaan'], mode: 'torture' },
  { of: 'ASSAULT', words: ['teroris', 'terorisme', 'isis', 'al-qaeda', 'boko haram', 'al-shabaab'], contexts: ['terrorism'] },
  { of: 'ASSAULT', words: ['masjid', 'gereja', 'sinagoge', 'jemaah', 'jemaat', 'pura', 'vihara', 'antarumat', 'etnis', 'suku'], contexts: ['religion_ethnicity'] },
  { of: 'ASSAULT', words: ['wilayah', 'perbatasan', 'garis kontak', 'wilayah sengketa', 'disengketakan', 'dipersengketakan'], contexts: ['territory'] },

  { of: 'REQUEST', words: ['mundur dari jabatan', 'mundur dari jabatannya', 'presiden mundur', 'menteri mundur', 'kapolda mundur', 'lengser', 'mencopot', 'dicopot', 'meninjau ulang', 'tinjau ulang'], mode: 'change' },
  { of: 'REQUEST', words: ['gencatan senjata', 'menahan diri', 'penghentian', 'deeskalasi', 'jeda kemanusiaan'], mode: 'yield' },
  { of: 'REQUEST', words: ['kembali ke meja perundingan', 'perundingan damai', 'perundingan', 'berunding', 'bertemu', 'sidang darurat', 'dialog'], mode: 'meet' },
  { of: 'REQUEST', words: yieldWords, mode: 'yield' },
  { of: 'REQUEST', words: assistWords, mode: 'assist' },
  { of: 'REQUEST', words: meetWords, mode: 'meet' },
  { of: 'REQUEST', words: changeWords, mode: 'change' },

  { of: 'REJECT', words: meetWords, mode: 'meet' },
  { of: 'REJECT', words: yieldWords, mode: 'yield' },
  { of: 'REJECT', words: assistWords, mode: 'assist' },
  { of: 'REJECT', words: changeWords, mode: 'change' },

  { of: 'THREATEN', words: ['menangkap', 'penangkapan', 'menahan', 'penjara', 'memenjarakan', 'mengadili'], mode: 'arrest' },
  { of: 'THREATEN', words: ['hubungan diplomatik', 'memutus hubungan', 'memutuskan hubungan', 'menarik duta besar', 'keluar dari perjanjian', 'menghentikan kerja sama'], mode: 'relations' },
  { of: 'THREATEN', words: ['mengusir', 'pengusiran', 'mendeportasi', 'deportasi'], mode: 'expel' },
  { of: 'THREATEN', words: ['merebut', 'menduduki', 'mencaplok', 'menganeksasi', 'aneksasi', 'invasi', 'menginvasi', 'merebut wilayah'], mode: 'territory' },
  { of: 'THREATEN', words: ['sanksi', 'embargo', 'menutup', 'memblokade', 'memblokir', 'membatasi', 'larangan', 'tarif', 'menghentikan pasokan', 'memutus pasokan'], mode: 'restrict' },
  { of: 'THREATEN', words: ['membunuh', 'menyerang', 'serangan', 'membalas', 'pembalasan', 'mengebom', 'menembak', 'menghancurkan', 'perang', 'membakar', 'kekerasan', 'balas dendam', 'rudal', 'kekuatan militer', 'mengeksekusi', 'aksi militer', 'meledakkan', 'nuklir', 'menumpas'], mode: 'violence' },

  { of: 'PROTEST', words: ['mogok makan'], mode: 'hunger' },
  { of: 'PROTEST', words: ['mogok kerja', 'mogok nasional', 'mogok'], mode: 'strike' },
  { of: 'PROTEST', words: ['pemilu', 'kotak suara', 'kecurangan'], contexts: ['election'] },
  { of: 'PROTEST', words: ['upah', 'harga', 'pajak', 'tunjangan', 'kenaikan'], contexts: ['economic'] },
  { of: 'PROTEST', words: ['tambang', 'nikel', 'lingkungan', 'hutan', 'limbah'], contexts: ['environment'] },
  { of: 'PROTEST', words: ['gaza', 'perang', 'antiperang', 'genosida', 'gencatan senjata'], contexts: ['military'] },

  { of: 'MOBILIZE', words: ['milisi', 'paramiliter', 'tentara bayaran', 'laskar'], mode: 'militia' },
  { of: 'MOBILIZE', words: ['pasukan', 'tentara', 'prajurit', 'marinir', 'batalyon', 'serdadu'], mode: 'troops', contexts: ['military'] },
  { of: 'MOBILIZE', words: ['tank', 'rudal', 'jet', 'jet tempur', 'kapal perang', 'kapal induk', 'artileri', 'drone', 'pesawat tempur', 'kendaraan lapis baja', 'senjata', 'armada'], mode: 'weapons', contexts: ['military'] },
  { of: 'MOBILIZE', words: ['polisi', 'brimob', 'personel', 'polri', 'aparat'], mode: 'police' },

  { of: 'COERCE', words: ['amunisi', 'senjata api', 'bahan peledak', 'narkoba', 'ganja', 'penyelundupan'], contexts: ['crime'] },
  { of: 'COERCE', words: ['wartawan', 'jurnalis', 'aktivis', 'oposisi', 'pembangkang', 'mahasiswa', 'demonstran', 'pengunjuk rasa'], contexts: ['repression'] },

  { of: 'AID', words: ['pengungsi', 'kemanusiaan', 'makanan', 'obat-obatan', 'tenda', 'air bersih', 'pangan'], contexts: ['human_security'] },
  { of: 'AID', words: ['senjata', 'rudal', 'tank', 'amunisi', 'jet tempur', 'drone', 'militer'], contexts: ['military'] },
  { of: 'AID', words: ['juta dolar', 'miliar dolar', 'hibah', 'pinjaman', 'miliar euro', 'juta euro'], contexts: ['economic'] },

  { of: 'CONSULT', words: ['via telepon', 'melalui telepon', 'lewat telepon', 'sambungan telepon', 'per telepon', 'panggilan telepon', 'menelepon'], mode: 'phone' },
  { of: 'CONSULT', words: ['minsk group', 'kelompok minsk', 'liga arab', 'dewan keamanan', 'osce', 'asean', 'g20', 'g7', 'uni afrika', 'trilateral', 'multilateral', 'konferensi internasional'], mode: 'multilateral' },
  { of: 'CONSULT', words: ['ditengahi', 'dimediasi', 'penengah', 'mediator', 'menengahi', 'memediasi'], mode: 'third-party' },

  { of: 'SANCTION', words: ['pengadilan', 'hakim', 'mahkamah', 'vonis', 'penjara'], contexts: ['legal'] },
  { of: 'AGREE', words: ['gencatan senjata', 'pasukan', 'keamanan', 'pertahanan', 'militer'], contexts: ['military'] },
  { of: 'SUPPORT', words: ['kemerdekaan', 'kedaulatan', 'wilayah'], contexts: ['territory'] },
];
