/** How Indonesian text falls into tokens: abbreviations, clitics, words that open sentences or carry a quotation on. */
import type { TokenRules } from '../../analysis/pack/tokens.ts';

/** Words that end like a clitic and hold none: adverbs that the standard language writes and reads as one word, and plain stems. */
const WHOLE = new Set(`
hanya biasanya sedikitnya setidaknya sepenuhnya sebelumnya akhirnya awalnya khususnya sebenarnya seharusnya umumnya tentunya selanjutnya
tampaknya sebaliknya semestinya sayangnya misalnya untungnya sesungguhnya sepertinya rupanya seutuhnya setibanya sesampainya makanya
kelihatannya kiranya sekiranya seandainya seyogianya seyogyanya sebaiknya selamanya selebihnya seterusnya secepatnya selengkapnya
sebagaimananya hendaknya agaknya nyatanya kenyataannya berikutnya mulanya semulanya kabarnya konon setelahnya pokoknya lazimnya celakanya
ironisnya uniknya kontan spontan punya mempunya kepunya dipunya tanya bertanya ditanya menanya tertanya pertanya ketanya setahunya kayaknya
setibanya sekembalinya dulunya sekurangnya sebisanya seadanya sesudahnya hakikatnya lainnya sepantasnya selayaknya sewajarnya senantiasanya
adalah ialah telah setelah salah jumlah sekolah masalah sejumlah bermasalah sebelah kalah istilah malah seolah olah majalah makalah celah
bilah bersalah disalah menyalah terolah olah mengolah diolah belah membelah dibelah terbelah lelah kelelah ulah sekalah silah milah pilah
memilah dipilah jelajah malaikat bedebah khalifah kiblah kafilah fadilah musibah nilah tolah adilah mengalah dikalah berjumlah bersekolah
persekolah allah alah calah kilah berkilah galah wallah telaah lah
naskah langkah menikah tingkah nikah melangkah selangkah bertingkah dinikah akah bongkah seongkah berkah rekah merekah apakah sedekah makah
mekah cekah nafkah petekah basikah
`.trim().split(/\s+/));

/** Stems that take -ku and -mu in news; everything else that ends so (pelaku, suku, tamu, ilmu, bertemu) is whole. */
const OWNED = new Set(`
rumah ibu ayah anak teman kawan saudara istri suami hati diri hidup untuk bagi pada kepada dari dengan keluarga negara negeri tangan mata
nama nyawa bangsa tanah sahabat adik kakak bapak oleh cucu nenek kakek kampung desa tubuh telepon baik sama tentang umat hamba impian
cinta pikiran pikir suara wajah putra putri suka tugas kerja pekerjaan perasaan karya lagu buku kamar kaki kepala rakyat tentara pasukan musuh
`.trim().split(/\s+/));

const CLITIC = /^(.{3,}?)(-?nya|lah|kah)$/iu;
const POSSESSIVE = /^(\p{L}\p{Ll}{2,})(-?ku|-?mu)$/u;

/** Capitalised words are often names (Ramallah, Nasrullah): only these are split from -lah and -kah. */
const OPENING = new RegExp(`^(?:ini|itu|tidak|bukan|demikian|sini|situ|siapa|ada|bisa|mungkin|harus|benar|mana|kapan|begitu|bagaimana|sanggup|mampu|dapat|boleh|pernah|sudah|masih|akan|
  tulis|lihat|dengar|baca|ingat|pergi|datang|coba|jangan|biar|mari|ambil|bangun|jadi|makan|minum|mulai|kata|kembali|tetap|hendak|janji|bukti|
  ber\\p{L}{4,}|meng?\\p{L}{4,}|\\p{L}{4,}kan)(?:lah|kah)$`.replace(/\s+/gu, ''), 'iu');

/** As large as can be: sebesar-besarnya, sebagus-bagusnya. */
const SUPERLATIVE = /^se(\p{L}{3,})-\1nya$/iu;

/** Words with -kah or -pun that the dictionary writes as one, the treebanks as two. */
const FUSED = /^(apa(?=kah$)|(?:atau|apa|siapa|mana|kapan|dia|aku|kami|kita|mereka)(?=pun$))/iu;

/** Indonesian: -nya, -lah, -kah off stems of three letters and more, -ku and -mu off a closed list; never off the words in `WHOLE`. */
function split(word: string): readonly number[] {
  const lower = word.toLowerCase();
  const owned = POSSESSIVE.exec(word);
  if (owned !== null && OWNED.has((owned[1] ?? '').toLowerCase().split('-').at(-1) ?? '')) return [owned[1]?.length ?? 0, owned[2]?.length ?? 0];
  const match = CLITIC.exec(word);
  if (match === null || SUPERLATIVE.test(word) || WHOLE.has(lower) || WHOLE.has(lower.split('-').at(-1) ?? '')) return [word.length];
  const [, stem = '', clitic = ''] = match;
  const isName = /^\p{Lu}/u.test(word) && !clitic.toLowerCase().endsWith('nya') && !OPENING.test(word);
  if (isName || !/\p{L}$/u.test(stem)) return [word.length];
  return [stem.length, clitic.length];
}

export const tokens: TokenRules = {
  abbreviations: `jl. jln. jend. letjen. mayjen. brigjen. irjen. komjen. kombes. akbp. kompol. brig. kol. letkol. mayor. kapt. lettu. letda. serka. sertu. serda. kopda.
    praka. prada. dr. drs. dra. ir. prof. hj. kh. h. tn. ny. sdr. sdri. bpk. dkk. dll. dsb. dst. tsb. yth. ds. kec. kab. kel. kp. gg. tgl. a.n. u.p. d.a. s.d. s.h.
    ltd. tbk. pte. co. corp. inc. llc. plc. bhd. sdn. jr. sr. nn. m.h. s.sos. s.ip. m.si. m.hum. s.pd. m.pd. s.ag. m.ag. s.ik. s.i.k. s.e. m.m. ph.d. m.sc. st. mr. mrs. ms. lt. gen. col. rev. cf. vs. red. rep. rp.`.split(/\s+/),
  numbered: ['no.', 'nom.', 'hal.', 'ps.', 'pas.', 'ay.', 'vol.', 'pkl.', 'jan.', 'feb.', 'mar.', 'apr.', 'jun.', 'jul.', 'agt.', 'ags.', 'agu.', 'sept.', 'sep.', 'okt.', 'nov.', 'des.', 'us.'],
  closing: ['tbk.', 'dll.', 'dkk.', 'dsb.', 'dst.', 'tsb.'],
  prefixes: ['rp', 'idr', 'usd', 'rm', 'us', 'eur'],
  openers: `namun tetapi tapi ini itu mereka dia ia kami kita saya pada di ke dari dalam untuk menurut sementara sebelumnya setelah saat ketika karena jika selain
    adapun hal para sejumlah beberapa dengan sebagai oleh sejak hingga sedangkan pihak akibat kedua kemudian pemerintah presiden meski meskipun walaupun bila apabila bagi sebuah seorang selama sekitar sangat sayangnya`.split(/\s+/),
  continuations: `kata ujar ucap tutur jelas tegas ungkap papar imbuh tambah sebut tulis cetus terang lanjut tukas tandas sergah tanya jawab katanya ujarnya ucapnya
    tuturnya jelasnya tegasnya ungkapnya paparnya imbuhnya tambahnya tulisnya mengatakan menyatakan berkata bertanya menjawab menambahkan seru teriak pungkas beber`.split(/\s+/),
  numberEndings: ['-an'],
  split,
  wholeQuotes: true,
  fused: (word) => {
    const stem = FUSED.exec(word)?.[0].length;
    return stem === undefined ? [word.length] : [stem, word.length - stem];
  },
};
