/** Indonesian number words, hedges and notation. */
import type { NumberWords } from '../../analysis/pack/numbers.ts';

const DIGITS: Readonly<Record<string, number>> = { satu: 1, dua: 2, tiga: 3, empat: 4, lima: 5, enam: 6, tujuh: 7, delapan: 8, sembilan: 9 };
const ORDINAL_STEMS: Readonly<Record<string, number>> = { ...DIGITS, sepuluh: 10, sebelas: 11 };

const teens = Object.entries(DIGITS).filter(([, n]) => n > 1).map(([word, n]) => [`${word} belas`, n + 10] as const);

export const numbers: NumberWords = {
  units: { nol: 0, ...DIGITS, sepuluh: 10, sebelas: 11, seratus: 100, seribu: 1000, sejuta: 1e6, semiliar: 1e9, selusin: 12, 'setengah juta': 500_000, ...Object.fromEntries(teens) },
  multipliers: { puluh: 10, ratus: 100, ribu: 1000, juta: 1e6, miliar: 1e9, milyar: 1e9, triliun: 1e12, lusin: 12 },
  joiners: [],
  vague: {
    belasan: [11, 19], puluhan: [20, 99], ratusan: [100, 999], ribuan: [1000, 9999], jutaan: [1_000_000, 9_999_999], lusinan: [20, 99],
    'belasan ribu': [11_000, 19_999], 'puluhan ribu': [20_000, 99_999], 'ratusan ribu': [100_000, 999_999], 'belasan juta': [11e6, 19_999_999], 'puluhan juta': [20e6, 99_999_999], 'ratusan juta': [100e6, 999_999_999], 'puluhan miliar': [20e9, 99_999_999_999], 'ratusan miliar': [100e9, 999_999_999_999],
    beberapa: [2, null], sejumlah: [2, null], 'beberapa puluh': [20, 99], 'beberapa ratus': [200, 999], 'beberapa ribu': [2000, 9999], 'beberapa lusin': [24, 99],
  },
  hedges: [
    ...['sedikitnya', 'setidaknya', 'setidak - tidaknya', 'paling sedikit', 'paling tidak', 'sekurang-kurangnya', 'sekurangnya', 'minimal', 'tidak kurang dari', 'tak kurang dari', 'sedikitnya ada',
      'setidaknya ada', 'sedikitnya sebanyak', 'setidaknya sebanyak', 'setidak-tidaknya', 'mulai dari'].map((words) => ({ words, qualifier: 'at_least' as const })),
    ...['lebih dari', 'lebih daripada', 'lebih dari sebanyak', 'melebihi', 'melampaui', 'di atas'].map((words) => ({ words, qualifier: 'more_than' as const })),
    ...['kurang dari', 'kurang daripada', 'di bawah', 'tidak sampai', 'tak sampai', 'belum sampai'].map((words) => ({ words, qualifier: 'fewer_than' as const })),
    ...['hingga', 'sampai', 'maksimal', 'paling banyak', 'sebanyak - banyaknya', 'tidak lebih dari', 'tak lebih dari', 'hingga mencapai', 'sampai dengan'].map((words) => ({ words, qualifier: 'at_most' as const })),
    ...['sekitar', 'hampir', 'kira-kira', 'kurang lebih', 'lebih kurang', 'diperkirakan', 'nyaris', 'mendekati', 'sekira', 'diperkirakan ada'].map((words) => ({ words, qualifier: 'about' as const })),
  ],
  trailing: [{ words: 'atau lebih', qualifier: 'at_least' }, { words: 'lebih', qualifier: 'more_than' }, { words: 'orang lebih', qualifier: 'more_than' }, { words: '- an', qualifier: 'about' }],
  ranges: ['hingga', 'sampai', 's.d.', 'sampai dengan', 'atau'],
  between: [{ open: 'antara', join: 'dan' }, { open: 'antara', join: 'hingga' }, { open: 'antara', join: 'sampai' }],
  changes: ['dari'],
  decimal: ',',
  ordinals: {
    pertama: 1, ...Object.fromEntries(Object.entries(ORDINAL_STEMS).filter(([, n]) => n > 1).map(([word, n]) => [`ke${word}`, n])),
    ...Object.fromEntries(teens.map(([word, n]) => [`ke${word}`, n])), 'kedua puluh': 20, 'ketiga puluh': 30,
  },
  ordinalMarks: ['ke-'],
  measures: `km kilometer meter m cm mm mil hektare hektar ha kg kilogram gram ton liter barel derajat tahun bulan pekan minggu hari jam menit detik dekade abad kali lipat
    mph knot kilometer-persegi inci kaki volt watt kwh magnitudo skala basis poin kursi suara kaliber tingkat lantai halaman`.split(/\s+/),
  percents: ['%', 'persen', 'prosen'],
  currencies: ['rp', 'rp.', 'idr', 'rupiah', '$', 'usd', 'us $', 'dolar', 'dollar', '€', 'euro', '£', 'poundsterling', 'pound', 'rubel', 'yuan', 'yen', 'lira', 'manat', 'dram', 'shekel', 'riyal', 'dirham', 'ringgit', 'rm'],
  labels: `pasal ayat nomor no. no resolusi bab butir angka kodim batalyon batalion yonif kilometer km. halaman covid uu perpres keppres kelompok-g tipe seri versi bagian pos unit`.split(/\s+/),
  idioms: ['salah satu', 'satu sama lain', 'satu per satu', 'satu-satunya', 'satu persatu', 'satu dengan yang lain', 'di satu sisi', 'satu pun', 'dua sisi mata uang', 'dewan keamanan lima'],
};
