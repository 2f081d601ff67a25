/** Indonesian words that the actor finder reads by: pronouns, pairs, anaphors, titles, particles of names. */
import type { MentionWords } from '../../analysis/pack/mentions.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);
const phrases = (list: string): readonly string[] => list.split('|');

/** Modifiers stand behind their heads: "pasukan Azerbaijan", "Menteri Luar Negeri Rusia". */
export const mentions: MentionWords = {
  pronouns: [
    { word: 'ia', number: 'singular', of: 'either' },
    { word: 'dia', number: 'singular', of: 'either' },
    { word: 'beliau', number: 'singular', of: 'person' },
    { word: 'mereka', number: 'plural', of: 'any' },
    { word: 'kami', number: 'plural', of: 'any', speaker: true },
    { word: 'saya', number: 'singular', of: 'person', speaker: true },
    { word: 'aku', number: 'singular', of: 'person', speaker: true },
  ],
  owners: { before: [], after: ['nya'], speaker: [] },
  objects: [{ word: 'nya', of: 'either' }],
  pairs: [
    ...phrases('kedua negara|dua negara itu|dua negara tersebut|kedua negara tersebut|kedua negara itu|kedua bangsa|kedua republik').map((phrase) => ({ words: phrase, head: 'country' as const })),
    ...phrases('kedua menteri|kedua menteri itu|kedua menteri tersebut|kedua menlu|kedua menteri luar negeri|kedua presiden|kedua pemimpin|kedua kepala negara|kedua pejabat|kedua diplomat|kedua tokoh|kedua jenderal|kedua utusan')
      .map((phrase) => ({ words: phrase, head: 'office' as const })),
    ...phrases('kedua nya|keduanya|kedua orang itu|kedua orang tersebut|kedua pria itu').map((phrase) => ({ words: phrase, head: 'person' as const })),
    ...phrases('kedua pasukan|kedua tentara|kedua militer|kedua kelompok|kedua kubu bersenjata').map((phrase) => ({ words: phrase, head: 'force' as const })),
    ...phrases('kedua pihak|kedua belah pihak|kedua kubu|kedua pihak yang bertikai|kedua belah pihak yang bertikai|kedua pihak yang berperang|pihak-pihak yang bertikai|dua kubu yang bertikai|kedua seteru|kedua pihak tersebut')
      .map((phrase) => ({ words: phrase, head: 'any' as const })),
  ],
  anaphors: { before: [], after: ['itu', 'tersebut', 'ini'] },
  generals: [
    { words: words('badan lembaga organisasi institusi kementerian departemen partai perusahaan yayasan lbh rsud jaringan asosiasi aliansi koalisi universitas kampus kantor pengadilan mahkamah komite komisi dewan media stasiun'), of: 'body' },
    { words: phrases('kantor berita|rumah sakit|stasiun televisi|kelompok hak asasi|organisasi lingkungan|organisasi kemanusiaan|lembaga swadaya'), of: 'body' },
    { words: phrases('kelompok|milisi|faksi|gerakan|kelompok bersenjata|kelompok militan|kelompok perlawanan|kelompok pemberontak|gerakan perlawanan|organisasi militan|paramiliter'), of: 'group' },
    { words: phrases('negara|republik|negeri'), of: 'country' },
    { words: ['pria', 'wanita', 'perempuan'], of: 'person' },
  ],
  possessives: [],
  links: ['dari', 'milik'],
  behalf: ['untuk', 'bagi'],
  inside: ['untuk', 'bagi'],
  posts: ['untuk', 'di'],
  fillers: words(`senior tinggi tertinggi utama khusus gabungan bersenjata muda setempat lokal top atas terkemuka elite elit resmi pusat islamis garis keras nasional mantan eks keamanan politik regional wilayah penjabat pemerintahan perlawanan pembebasan tinggi-nya`),
  openings: words(`para sejumlah beberapa seluruh semua banyak sebagian setiap tiap kaum pihak sekelompok puluhan ratusan ribuan belasan jutaan dua tiga empat lima enam tujuh
    delapan sembilan sepuluh sebelas sekitar hampir sedikitnya setidaknya lebih satu orang ribu juta ratus puluh belas total sebanyak laporan`),
  singular: ['seorang', 'salah', 'sang', 'si', 'sebuah'],
  plural: ['', ''],
  double: ['dua', 'kedua'],
  holding: [],
  conjunctions: ['dan', 'serta', 'maupun', 'atau', '&'],
  locatives: words('di dekat sekitar dalam selama kota ibukota'),
  directions: words('ke dari menuju hingga sampai'),
  between: ['antara'],
  prepositions: words('oleh kepada terhadap dengan untuk bagi atas pada bersama tentang mengenai antara melalui melawan tanpa demi akibat guna bersama-sama'),
  honorifics: words('pak bapak bu ibu tuan nyonya dr dr. prof prof. ir ir. drs drs. h h. haji hj hj. kh k.h. ustaz ustad syekh sheikh syeikh mr mr. mrs mrs. gus tgk teungku'),
  particles: words('bin binti ibn al el abu ben van von de da del der la le bint'),
  naming: phrases('bernama|berinisial|yang bernama|yang berinisial|atas nama|dengan inisial|inisial|bernama lengkap'),
  notNames: words(`senin selasa rabu kamis jumat jum'at sabtu minggu ahad januari februari maret april mei juni juli agustus september oktober november nopember desember
    wib wita wit gmt menurut setelah sebelum ketika saat namun tetapi tapi sementara sejak selama meski meskipun walaupun karena jika bila kalau adapun hal ini itu kata ujar ucap
    tutur ungkap jelas tegas papar imbuh tambah dilansir dikutip mengutip melansir sebelumnya selain dalam pada di ke dari dan serta atau yang untuk dengan sebagai oleh akibat
    kami kita saya mereka ia dia kepada tak tidak belum bukan sudah telah akan masih juga bahkan hanya sampai hingga agar supaya bahwa apakah mengapa bagaimana siapa kapan
    kedua kini lalu kemudian selanjutnya berdasarkan terkait seperti antara foto baca jalan jl jl. gedung kota kabupaten provinsi distrik kecamatan desa kampung kelurahan pulau
    gunung sungai laut selat teluk bandara pelabuhan stadion masjid gereja hotel pasar jembatan perbatasan wilayah daerah kawasan timur barat utara selatan tengah tenggara
    data laporan perang konflik operasi undang-undang pasal uu resolusi perjanjian kesepakatan deklarasi piala hari tahun bulan pekan ham covid-19 corona islam muslim kristen yahudi
    allah tuhan nabi`),
  modifiers: 'after',
  home: 'IDN',
};
