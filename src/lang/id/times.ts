/** Indonesian words and patterns of time. */
import { numbers } from './numbers.ts';
import type { TimePattern, TimeRules, TimeUnit } from '../../analysis/pack/times.ts';

const MONTHS: Readonly<Record<string, number>> = {
  januari: 1, februari: 2, pebruari: 2, maret: 3, april: 4, mei: 5, juni: 6, juli: 7, agustus: 8, september: 9, oktober: 10, november: 11, nopember: 11, desember: 12,
  jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, agu: 8, agt: 8, ags: 8, agst: 8, sep: 9, sept: 9, okt: 10, nov: 11, nop: 11, des: 12,
  'jan.': 1, 'feb.': 2, 'mar.': 3, 'apr.': 4, 'jun.': 6, 'jul.': 7, 'agu.': 8, 'agt.': 8, 'ags.': 8, 'sep.': 9, 'sept.': 9, 'okt.': 10, 'nov.': 11, 'des.': 12,
};

const UNITS: Readonly<Record<string, TimeUnit>> = {
  detik: 'second', menit: 'minute', jam: 'hour', hari: 'day', pekan: 'week', minggu: 'week', 'akhir pekan': 'weekend', 'akhir minggu': 'weekend', bulan: 'month', triwulan: 'quarter',
  kuartal: 'quarter', tahun: 'year', dekade: 'decade', dasawarsa: 'decade', abad: 'century', windu: 'year',
};

const row = (id: string, match: string, means: TimePattern['means'], more: Partial<TimePattern> = {}): TimePattern => ({ id, match, means, ...more });

const patterns: readonly TimePattern[] = [
  row('none', 'berusia|berumur|usia|umur SPAN', 'none'), row('none', '( SPAN )', 'none'), row('none', 'gerakan|peristiwa|tragedi|partai 30 september', 'none'),
  row('date.paren', 'HARI? WEEKDAY LAST? ,? ( DM|DMY ) LAST?', 'date'),
  row('date.paren', 'HARI? WEEKDAY ,? ( DAY MONTH YEAR? )', 'date'),
  row('date.paren', '^( DM|DMY ^)', 'date'),
  row('date', 'HARI? WEEKDAY ,? TANGGAL? DAY MONTH ,? YEAR', 'date'),
  row('date', 'HARI? WEEKDAY ,? TANGGAL? DAY MONTH', 'date'),
  row('date', 'HARI? WEEKDAY ,? TANGGAL? DMY|DM|ISO', 'date'),
  row('date', 'TANGGAL? DAY MONTH ,? TAHUN? YEAR', 'date'), row('date', 'TANGGAL? DAY MONTH', 'date'), row('date.past', 'TANGGAL? DAY MONTH LAST', 'date', { step: -1 }), row('date.next', 'TANGGAL? DAY MONTH NEXT', 'date', { step: 1 }), row('date', 'TANGGAL? DMY|ISO', 'date'), row('date', 'tanggal DM', 'date'),
  row('span.days', 'TANGGAL? DAY -|hingga|sampai|dan DAY MONTH YEAR?', 'daySpan'),
  row('span.dates', 'TANGGAL? DAY MONTH YEAR? -|hingga|sampai TANGGAL? DAY MONTH YEAR?', 'dateSpan'),
  row('span.months', 'BULAN? MONTH YEAR? -|hingga|sampai MONTH YEAR?', 'monthSpan'),
  row('span.years', 'TAHUN? YEAR -|hingga|sampai TAHUN? YEAR', 'yearSpan'), row('span.years', 'TAHUN? YEAR - SHORT', 'yearSpan'), row('span.years', '^antara TAHUN? YEAR dan YEAR', 'yearSpan'),
  row('days', 'hari ini', 'days', { step: 0 }), row('days', 'kemarin', 'days', { step: -1 }), row('days', 'kemarin lusa', 'days', { step: -2 }), row('days', 'besok|esok', 'days', { step: 1 }), row('days', 'lusa', 'days', { step: 2 }),
  row('days.part', 'tadi malam', 'days', { step: -1, part: 'NI' }), row('days.part', 'semalam', 'days', { step: -1, part: 'NI' }), row('days.part', 'malam tadi', 'days', { step: -1, part: 'NI' }),
  row('days.part', 'malam ini|nanti', 'days', { step: 0, part: 'NI' }), row('days.part', 'nanti malam', 'days', { step: 0, part: 'NI' }),
  row('days.part', 'tadi pagi', 'days', { step: 0, part: 'MO' }), row('days.part', 'pagi ini|tadi', 'days', { step: 0, part: 'MO' }), row('days.part', 'subuh|fajar ini|tadi', 'days', { step: 0, part: 'MO' }),
  row('days.part', 'dini hari ini|tadi', 'days', { step: 0, part: 'MO' }), row('days.part', 'tadi siang', 'days', { step: 0, part: 'MI' }), row('days.part', 'siang ini|tadi|nanti', 'days', { step: 0, part: 'MI' }),
  row('days.part', 'tadi sore|petang', 'days', { step: 0, part: 'AF' }), row('days.part', 'sore|petang ini|tadi|nanti', 'days', { step: 0, part: 'AF' }),
  row('period.past', 'UNIT LAST', 'period', { step: -1 }), row('period.this', 'UNIT ini', 'period', { step: 0 }), row('period.next', 'UNIT NEXT', 'period', { step: 1 }), row('period.past', 'UNIT kemarin', 'period', { step: -1 }),
  row('weekday.last', 'HARI? WEEKDAY LAST', 'weekday', { step: -1 }), row('weekday.last', 'HARI? WEEKDAY kemarin', 'weekday', { step: -1 }), row('weekday.next', 'HARI? WEEKDAY NEXT', 'weekday', { step: 1 }),
  row('weekday.this', 'HARI? WEEKDAY ini', 'weekday', { step: 0 }), row('weekday.last', 'WEEKDAY pekan|minggu lalu', 'weekday', { step: -1, unit: 'week' }), row('weekday.next', 'WEEKDAY pekan|minggu depan', 'weekday', { step: 1, unit: 'week' }),
  row('weekday', 'HARI? WEEKDAY', 'weekday'),
  row('ago', 'SPAN YANG? AGO', 'ago', { step: -1 }), row('ahead', 'SPAN LAGI', 'ago', { step: 1 }),
  row('then', 'SPAN kemudian|berselang|setelahnya|sesudahnya', 'then', { step: 1 }), row('then', 'SPAN sebelumnya', 'then', { step: -1 }), row('then', 'SPAN setelah itu', 'then', { step: 1 }), row('then', 'SPAN sebelum itu', 'then', { step: -1 }),
  row('past', 'SPAN TERAKHIR', 'past', { step: -1 }), row('ahead', 'SPAN NEXT', 'past', { step: 1 }), row('past', 'UNIT terakhir', 'past', { step: -1 }), row('past', 'SPAN ini', 'past', { step: -1 }),
  row('month', 'BULAN? MONTH YEAR', 'month'), row('month', 'BULAN? MONTH TAHUN YEAR', 'month'), row('month.past', 'BULAN? MONTH LAST', 'month', { step: -1 }), row('month.past', 'BULAN? MONTH tahun lalu', 'month', { step: -1 }),
  row('month.next', 'BULAN? MONTH NEXT', 'month', { step: 1 }), row('month', 'BULAN? MONTH tahun? ini', 'month', { step: 0 }), row('month', 'BULAN? MONTH!', 'month'), row('month', 'bulan MONTH', 'month'), row('month', '^pada|sejak|hingga|sampai|awal|akhir|pertengahan|di MONTH', 'month'),
  row('year', 'TAHUN? YEAR', 'year'), row('decade', 'TAHUN? DECADE - an', 'decade'), row('decade', 'ERA? DECADE - an', 'decade'), row('season', 'musim SEASON YEAR', 'season'),
  row('season', 'musim SEASON LAST', 'season', { step: -1 }), row('season', 'musim SEASON ini', 'season', { step: 0 }), row('season', 'musim SEASON NEXT', 'season', { step: 1 }),
  row('set', 'SETIAP|tiap UNIT|SPAN', 'set'), row('set', 'SETIAP|tiap HARI? WEEKDAY', 'set'), row('set', 'SETIAP|tiap PART', 'set'), row('set', 'SETIAP|tiap bulan? MONTH', 'set'),
  row('set', 'harian', 'set', { unit: 'day' }), row('set', 'mingguan', 'set', { unit: 'week' }), row('set', 'bulanan', 'set', { unit: 'month' }), row('set', 'tahunan', 'set', { unit: 'year' }),
  row('set', 'per UNIT', 'set'), row('set', 'sekali SPAN', 'set'), row('set', 'sekali dalam SPAN', 'set'),
  row('follow', 'keesokan harinya', 'follow', { step: 1, unit: 'day' }), row('follow', 'keesokan hari nya?', 'follow', { step: 1, unit: 'day' }), row('follow', 'esok hari nya?', 'follow', { step: 1, unit: 'day' }),
  row('follow', 'hari berikutnya|selanjutnya', 'follow', { step: 1, unit: 'day' }), row('follow', 'sehari setelahnya|sesudahnya|kemudian|setelah', 'follow', { step: 1, unit: 'day' }), row('follow', 'sehari sebelumnya', 'follow', { step: -1, unit: 'day' }),
  row('follow', 'hari sebelumnya', 'follow', { step: -1, unit: 'day' }), row('follow', 'hari itu', 'follow', { step: 0, unit: 'day' }), row('follow', 'hari yang sama', 'follow', { step: 0, unit: 'day' }), row('follow', 'tahun itu', 'follow', { step: 0, unit: 'year' }),
  row('follow', 'tahun yang sama', 'follow', { step: 0, unit: 'year' }), row('follow', 'bulan itu', 'follow', { step: 0, unit: 'month' }), row('follow', 'bulan yang sama', 'follow', { step: 0, unit: 'month' }), row('follow', 'tahun berikutnya', 'follow', { step: 1, unit: 'year' }),
  row('follow', 'pekan itu', 'follow', { step: 0, unit: 'week' }),
  row('duration', 'SPAN', 'duration'),
  row('clock', 'PUKUL CLOCK MERIDIEM? ZONE?', 'clock'), row('clock', 'PUKUL HOUR MERIDIEM? ZONE?', 'clock'), row('clock', 'CLOCK ZONE', 'clock'),
  row('ref.present', 'saat|sekarang ini', 'ref', { value: 'PRESENT_REF' }), row('ref.present', 'sekarang|kini', 'ref', { value: 'PRESENT_REF' }),
  row('ref.past', 'baru-baru ini', 'ref', { value: 'PAST_REF' }), row('ref.past', 'belakangan ini', 'ref', { value: 'PAST_REF' }), row('ref.past', 'akhir-akhir ini', 'ref', { value: 'PAST_REF' }),
  row('ref.future', 'waktu dekat', 'ref', { value: 'FUTURE_REF' }), row('ref.future', 'mendatang', 'ref', { value: 'FUTURE_REF' }),
];

export const times: TimeRules = {
  numbers,
  months: MONTHS,
  weekdays: { minggu: 0, ahad: 0, senin: 1, selasa: 2, rabu: 3, kamis: 4, jumat: 5, "jum'at": 5, sabtu: 6 },
  ambiguous: ['minggu', 'mar', 'des', 'mei', 'jan', 'sep', 'agu', 'nop'],
  lowerUnits: ['minggu'],
  units: UNITS,
  fused: {
    sehari: [1, 'day'], sepekan: [1, 'week'], seminggu: [1, 'week'], sebulan: [1, 'month'], setahun: [1, 'year'], sejam: [1, 'hour'], sedekade: [1, 'decade'], seabad: [1, 'century'], semenit: [1, 'minute'],
    'berhari-hari': [null, 'day'], 'berminggu-minggu': [null, 'week'], 'berbulan-bulan': [null, 'month'], 'bertahun-tahun': [null, 'year'], 'berjam-jam': [null, 'hour'], 'berpekan-pekan': [null, 'week'],
    'berabad-abad': [null, 'century'], 'setengah tahun': [6, 'month'], 'satu setengah tahun': [18, 'month'], 'setengah jam': [30, 'minute'], 'dua setengah tahun': [30, 'month'], 'setengah abad': [50, 'year'],
  },
  counters: { beberapa: null, puluhan: null, belasan: null, ratusan: null, ribuan: null, sejumlah: null, sekian: null },
  parts: { pagi: 'MO', 'pagi hari': 'MO', 'dini hari': 'MO', subuh: 'MO', fajar: 'MO', siang: 'MI', 'siang hari': 'MI', sore: 'AF', 'sore hari': 'AF', petang: 'EV', malam: 'NI', 'malam hari': 'NI' },
  seasons: { semi: 'SP', panas: 'SU', gugur: 'FA', dingin: 'WI' },
  zones: { wib: 420, wita: 480, wit: 540, gmt: 0, utc: 0, 'waktu setempat': 0, 'waktu indonesia barat': 420, 'waktu indonesia timur': 540, 'waktu indonesia tengah': 480, 'waktu moskow': 180, 'waktu gaza': 120, 'waktu israel': 120 },
  meridiems: { pagi: 'am', 'dini hari': 'am', siang: 'pm', sore: 'pm', petang: 'pm', malam: 'pm' },
  thirds: { awal: 'START', permulaan: 'START', 'awal mula': 'START', pertengahan: 'MID', tengah: 'MID', akhir: 'END', penghujung: 'END', ujung: 'END' },
  classes: {
    HARI: ['hari'], TANGGAL: ['tanggal', 'tgl.', 'tgl'], TAHUN: ['tahun'], BULAN: ['bulan'], YANG: ['yang'], ERA: ['era', 'dekade'],
    LAST: ['lalu', 'silam', 'yang lalu', 'kemarin', 'sebelumnya'], NEXT: ['depan', 'mendatang', 'yang akan datang', 'yang akan datang ini', 'ke depan'], AGO: ['lalu', 'silam'],
    LAGI: ['lagi'], TERAKHIR: ['terakhir', 'belakangan', 'belakangan ini', 'terakhir ini'], SETIAP: ['setiap', 'tiap', 'saban'], PUKUL: ['pukul', 'jam', 'pkl.', 'pkl'],
  },
  yearHeads: ['tahun', 'pada', 'sejak', 'hingga', 'sampai', 'awal', 'akhir', 'pertengahan', 'era', 'dekade', 'mulai', 'perang', 'antara'],
  counted: ['orang', 'warga', 'tentara', 'personel', 'prajurit', 'pasukan', 'pengungsi', 'keluarga', 'rumah', 'unit', 'anak', 'jiwa', 'korban', 'kasus', 'penduduk', 'polisi', 'kk', 'pengunjuk', 'demonstran', 'roket', 'bangunan', 'tank', 'drone'],
  clockHeads: ['pukul', 'jam', 'pkl.', 'pkl', 'sekitar pukul', 'sekitar jam', 'pada pukul', 'kira-kira pukul'],
  dateHeads: ['hari', 'pada', 'pada hari', 'tanggal'],
  edges: { 'pra -': 'before', 'pasca -': 'after', sejak: 'since', 'mulai': 'since', 'sejak hari': 'since', 'semenjak': 'since', hingga: 'until', sampai: 'until', 'sampai dengan': 'until', sebelum: 'before', setelah: 'after', sesudah: 'after', usai: 'after' },
  order: 'day-first',
  patterns,
};
