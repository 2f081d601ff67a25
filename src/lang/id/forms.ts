/** Turns an Indonesian lexicon lemma into its surface forms: meN-, di-, ter- and peN-an with nasalisation. */
import type { Form, Inflect } from '../../analysis/pack/index.ts';

/** Verbs that are words as they stand: no meN-, no di-. */
const whole: ReadonlySet<string> = new Set([
  'bangkit', 'bentrok', 'cedera', 'datang', 'duduk', 'gagal', 'gencar', 'gugur', 'hadir', 'hancur', 'hilang', 'ikut', 'jatuh', 'kabur', 'kalah', 'keluar', 'kembali',
  'lari', 'lewat', 'luka', 'luluh', 'lumpuh', 'maju', 'mangkat', 'masuk', 'melapor', 'meledak', 'memberontak', 'membelot', 'menang', 'mengaku', 'mengungsi', 'meninggal', 'menyerah',
  'merangsek', 'merapat', 'mogok', 'mundur', 'patuh', 'pecah', 'pergi', 'pindah', 'pulang', 'rebah', 'roboh', 'runtuh', 'rusuh', 'ricuh', 'selamat', 'sepakat', 'setuju', 'singgah',
  'tahu', 'tenggelam', 'tewas', 'tiba', 'tunduk', 'turun', 'yakin', 'merasa', 'melihat', 'lepas', 'menjawab', 'gencatan', 'sembunyi', 'percaya', 'bekerja', 'belum', 'tidak', 'saling', 'bilang', 'khawatir', 'mendapat', 'dilanda', 'diguncang',
]);

/** Roots whose first letters only look like a prefix. */
const roots: ReadonlySet<string> = new Set([
  'beri', 'berangus', 'berantas', 'bereskan', 'berondong', 'berontak', 'berita', 'teriak', 'terjang', 'terobos', 'terima', 'teror', 'tertawakan', 'terka', 'teruskan', 'terapkan', 'terbitkan', 'tertibkan', 'terbangkan', 'terangkan',
]);

/** Stems whose ter- form is the act suffered ("tertembak"); with most others it is another word ("tersebut", "terbuka"). */
const sufferable: ReadonlySet<string> = new Set([
  'blokir', 'bunuh', 'dampar', 'desak', 'gusur', 'hantam', 'kepung', 'lempar', 'luka', 'pukul mundur', 'sandera', 'tahan', 'tangkap', 'tebas', 'tembak', 'tikam', 'tusuk', 'usir', 'tunda', 'tawan',
]);

const monosyllables: ReadonlySet<string> = new Set(['bom', 'cap', 'cek', 'sah', 'sahkan', 'dor', 'tes', 'bomi']);

/** Stems that are nouns or statives when bare: the bare form is left to a row of its own. */
const nounlike: ReadonlySet<string> = new Set([
  'aneksasi', 'blokade', 'boikot', 'bom', 'demo', 'deportasi', 'eksekusi', 'embargo', 'evakuasi', 'intervensi', 'intimidasi', 'invasi', 'investigasi', 'kritik', 'kudeta', 'mediasi', 'mutilasi', 'okupasi', 'protes', 'ranjau',
  'retas', 'roket', 'rusak', 'rudal', 'sabotase', 'sandera', 'sanksi', 'sensor', 'suplai', 'tahan', 'teror', 'tawan', 'tawar',
]);

/** Loans whose first consonant stays, or may stay, after the nasal. */
const loans: ReadonlySet<string> = new Set(['kampanyekan', 'komentari', 'konfirmasi', 'koordinasikan', 'kritisi', 'kaji', 'sabotase', 'suplai', 'sweeping', 'kudeta', 'sukseskan', 'syaratkan', 'targetkan', 'tolerir', 'perkosa', 'percayai', 'pedulikan']);

/** per- stems in which p belongs to the root ("memerintahkan"), so that it falls. */
const rootP = /^(perintah|perang|periksa|pergok|peras|perosok|peringkat|percik|perban|perangkap|perankan)/;

/** Verbs whose peN-an form means something else: government, court, aviation, refugee camps, population centres. */
const otherNouns: ReadonlySet<string> = new Set([
  'perintah', 'perintahkan', 'adili', 'terbang', 'terbangkan', 'ungsi', 'ungsikan', 'didik', 'bangun', 'tahu', 'alami', 'minta', 'terima', 'nilai', 'hasilkan', 'jadi', 'aku', 'dapat', 'rasa', 'hargai', 'alam', 'makamkan', 'tinggalkan', 'tinggal',
]);

/** Roots that end in -i or -kan of their own. */
const ownEnding: ReadonlySet<string> = new Set(['beri', 'curi', 'cari', 'beli', 'bagi', 'isi', 'uji', 'gali', 'puji', 'maki', 'caci', 'tekan', 'makan', 'kunci']);
const ownAsi = /[aiu]si$/;
const nativeAsi: ReadonlySet<string> = new Set(['awasi', 'atasi', 'batasi', 'tangisi', 'kuasi']);

/**
 * Surface forms of a lemma. Verbs: meN- `active`, di- and (listed) ter- `passive`, the bare stem `base` (headlines, object voice), peN-an `noun`;
 * ber-, ter-, ke-an lemmas and listed intransitives stand as they are, `active`. The first word of a phrase is inflected. Nouns: bare and reduplicated.
 * Method: the nasalisation rules of the standard grammar (Tata Bahasa Baku), loans with both spellings.
 */
export const inflect: Inflect = (lemma, kind) => {
  const cut = lemma.indexOf(' ');
  const head = cut < 0 ? lemma : lemma.slice(0, cut);
  const rest = cut < 0 ? '' : lemma.slice(cut);
  const forms = kind === 'verb' ? verbForms(head, lemma) : kind === 'noun' ? nounForms(head) : [{ form: head, voice: 'active' } as const];
  return forms.map(({ form, voice }) => ({ form: form + rest, voice }));
};

function nounForms(head: string): Form[] {
  const forms: Form[] = [{ form: head, voice: 'noun' }];
  if (!head.includes('-')) forms.push({ form: `${head}-${head}`, voice: 'noun' });
  return forms;
}

function verbForms(head: string, lemma: string): Form[] {
  if (standsAlone(head)) return [{ form: head, voice: 'active' }];
  const forms: Form[] = nasalised('me', head).map((form) => ({ form, voice: 'active' }));
  forms.push({ form: `di${head}`, voice: 'passive' });
  if (sufferable.has(head) || sufferable.has(lemma)) forms.push({ form: `ter${head}`, voice: 'passive' });
  if (!nounlike.has(lemma)) forms.push({ form: head, voice: 'base' });
  for (const form of agentNouns(head)) forms.push({ form, voice: 'noun' });
  return forms;
}

/** True for statives and for lemmas that bring their prefix along (bertemu, terluka, kehilangan). */
function standsAlone(head: string): boolean {
  if (whole.has(head)) return true;
  if (roots.has(head)) return false;
  if (head.endsWith('kan')) return false;
  return /^(ber|ter)/.test(head) && head.length > 5 || /^ke.{3,}an$/.test(head);
}

/** `me` or `pe` joined to a stem; two spellings where both are in use. */
function nasalised(prefix: 'me' | 'pe', stem: string): string[] {
  if (monosyllables.has(stem)) return stem.startsWith('b') ? [`${prefix}nge${stem}`, `${prefix}m${stem}`] : [`${prefix}nge${stem}`];
  if (stem.startsWith('per') && !rootP.test(stem)) return loans.has(stem) ? [`${prefix}mper${stem.slice(3)}`, `${prefix}mer${stem.slice(3)}`] : [`${prefix}mper${stem.slice(3)}`];
  const fallen = prefix + nasal(stem, true);
  return loans.has(stem) ? [fallen, prefix + nasal(stem, false)] : [fallen];
}

/** The stem behind its nasal; voiceless k, p, s, t fall before a vowel when `fall` is set, never before a consonant. */
function nasal(stem: string, fall: boolean): string {
  const first = stem.charAt(0);
  const drops = fall && /^[kpst][aiueo]/.test(stem);
  const tail = drops ? stem.slice(1) : stem;
  if (/[aiueoghk]/.test(first)) return `ng${tail}`;
  if (/[bfpv]/.test(first)) return `m${tail}`;
  if (/[cdjtz]/.test(first)) return `n${tail}`;
  if (first === 's') return drops ? `ny${tail}` : `n${tail}`;
  return tail;
}

/** peN-an of the root, where it names the act; nothing for per- stems, whose nominals have other meanings. */
function agentNouns(head: string): string[] {
  const root = rootOf(head);
  if (otherNouns.has(head) || root.startsWith('per') && !rootP.test(root)) return [];
  const spelled = monosyllables.has(root) ? nasalised('pe', root) : nasalised('pe', loans.has(head) ? head : root);
  return spelled.map((form) => `${form}an`);
}

function rootOf(head: string): string {
  if (ownEnding.has(head)) return head;
  if (head.endsWith('kan') && head.length > 5) return head.slice(0, -3);
  if (head.endsWith('i') && head.length > 4 && (nativeAsi.has(head) || !ownAsi.test(head))) return head.slice(0, -1);
  return head;
}
