/** Names of PLOVER's kinds, modes and quarters, of losses and of countries, in the reader's language. */
import type { EventType, LossCategory, LossEffect } from '../model/claim.ts';
import type { NameView, Quad } from '../model/views.ts';
import { language } from './language.ts';

/** A kind of event: its name, and how to say that somebody did it (to somebody). */
interface Kind {
  readonly name: NameView;
  /** Before the recipient: `attacked`, `menyerang`. */
  readonly did: NameView;
  /** Where nobody is named as doer, after the recipient: `was attacked`. */
  readonly befell: NameView;
}

const kinds: Readonly<Record<EventType, Kind>> = {
  AGREE: { name: { en: 'Agreement', id: 'Persetujuan' }, did: { en: 'agreed with', id: 'bersepakat dengan' }, befell: { en: 'came to an agreement', id: 'mencapai kesepakatan' } },
  CONSULT: { name: { en: 'Meeting', id: 'Perundingan' }, did: { en: 'met', id: 'bertemu' }, befell: { en: 'was consulted', id: 'diajak berunding' } },
  SUPPORT: { name: { en: 'Support', id: 'Dukungan' }, did: { en: 'backed', id: 'mendukung' }, befell: { en: 'was backed', id: 'didukung' } },
  CONCEDE: { name: { en: 'Concession', id: 'Kelonggaran' }, did: { en: 'made concessions to', id: 'memberi kelonggaran kepada' }, befell: { en: 'was granted concessions', id: 'diberi kelonggaran' } },
  COOPERATE: { name: { en: 'Cooperation', id: 'Kerja sama' }, did: { en: 'cooperated with', id: 'bekerja sama dengan' }, befell: { en: 'was worked with', id: 'diajak bekerja sama' } },
  AID: { name: { en: 'Aid', id: 'Bantuan' }, did: { en: 'gave aid to', id: 'memberi bantuan kepada' }, befell: { en: 'was given aid', id: 'diberi bantuan' } },
  RETREAT: { name: { en: 'Retreat', id: 'Penarikan diri' }, did: { en: 'gave way to', id: 'mengalah kepada' }, befell: { en: 'was given way to', id: 'diberi jalan' } },
  REQUEST: { name: { en: 'Request', id: 'Permintaan' }, did: { en: 'called on', id: 'mendesak' }, befell: { en: 'was called on', id: 'didesak' } },
  ACCUSE: { name: { en: 'Accusation', id: 'Tuduhan' }, did: { en: 'accused', id: 'menuduh' }, befell: { en: 'was accused', id: 'dituduh' } },
  REJECT: { name: { en: 'Rejection', id: 'Penolakan' }, did: { en: 'rejected', id: 'menolak' }, befell: { en: 'was rejected', id: 'ditolak' } },
  THREATEN: { name: { en: 'Threat', id: 'Ancaman' }, did: { en: 'threatened', id: 'mengancam' }, befell: { en: 'was threatened', id: 'diancam' } },
  PROTEST: { name: { en: 'Protest', id: 'Unjuk rasa' }, did: { en: 'protested against', id: 'berunjuk rasa terhadap' }, befell: { en: 'was protested against', id: 'diprotes' } },
  SANCTION: { name: { en: 'Sanction', id: 'Sanksi' }, did: { en: 'took measures against', id: 'mengambil tindakan terhadap' }, befell: { en: 'was put under measures', id: 'dikenai tindakan' } },
  MOBILIZE: { name: { en: 'Mobilization', id: 'Pengerahan' }, did: { en: 'deployed forces against', id: 'mengerahkan kekuatan terhadap' }, befell: { en: 'had forces deployed against it', id: 'menghadapi pengerahan kekuatan' } },
  COERCE: { name: { en: 'Coercion', id: 'Pemaksaan' }, did: { en: 'used coercion against', id: 'melakukan pemaksaan terhadap' }, befell: { en: 'was coerced', id: 'dipaksa' } },
  ASSAULT: { name: { en: 'Attack', id: 'Serangan' }, did: { en: 'attacked', id: 'menyerang' }, befell: { en: 'was attacked', id: 'diserang' } },
};

/** How to say a kind with a doer and nobody that it was done to. */
const alone: Readonly<Partial<Record<EventType, NameView>>> = {
  AGREE: { en: 'agreed', id: 'bersepakat' }, CONSULT: { en: 'held talks', id: 'berunding' }, SUPPORT: { en: 'gave support', id: 'memberi dukungan' },
  CONCEDE: { en: 'made concessions', id: 'memberi kelonggaran' }, COOPERATE: { en: 'cooperated', id: 'bekerja sama' }, AID: { en: 'gave aid', id: 'memberi bantuan' },
  RETREAT: { en: 'gave way', id: 'menarik diri' }, REQUEST: { en: 'made a request', id: 'mengajukan permintaan' }, ACCUSE: { en: 'made an accusation', id: 'melontarkan tuduhan' },
  REJECT: { en: 'rejected it', id: 'menolaknya' }, THREATEN: { en: 'made a threat', id: 'melontarkan ancaman' }, PROTEST: { en: 'protested', id: 'berunjuk rasa' },
  SANCTION: { en: 'took measures', id: 'mengambil tindakan' }, MOBILIZE: { en: 'deployed forces', id: 'mengerahkan kekuatan' }, COERCE: { en: 'used coercion', id: 'melakukan pemaksaan' },
  ASSAULT: { en: 'attacked', id: 'melakukan serangan' },
};

const modeNames: Readonly<Record<string, NameView>> = {
  'assist': { en: 'help', id: 'bantuan' }, 'change': { en: 'change', id: 'perubahan' }, 'yield': { en: 'giving way', id: 'mengalah' }, 'meet': { en: 'meeting', id: 'pertemuan' },
  'visit': { en: 'visit', id: 'kunjungan' }, 'phone': { en: 'call', id: 'pembicaraan telepon' }, 'third-party': { en: 'in a third country', id: 'di negara ketiga' }, 'multilateral': { en: 'many parties', id: 'banyak pihak' },
  'release': { en: 'release', id: 'pembebasan' }, 'disarm': { en: 'laying down arms', id: 'perlucutan senjata' }, 'ceasefire': { en: 'ceasefire', id: 'gencatan senjata' },
  'access': { en: 'letting in', id: 'pemberian akses' }, 'resign': { en: 'resignation', id: 'pengunduran diri' }, 'return': { en: 'return', id: 'pengembalian' }, 'withdraw': { en: 'withdrawal', id: 'penarikan' },
  'disapprove': { en: 'disapproval', id: 'kecaman' }, 'investigate': { en: 'investigation', id: 'penyelidikan' }, 'allege': { en: 'charge of a wrong', id: 'tudingan' },
  'restrict': { en: 'restriction', id: 'pembatasan' }, 'arrest': { en: 'arrest', id: 'penangkapan' }, 'relations': { en: 'breaking off relations', id: 'pemutusan hubungan' },
  'expel': { en: 'expulsion', id: 'pengusiran' }, 'territory': { en: 'seizing ground', id: 'perebutan wilayah' }, 'violence': { en: 'violence', id: 'kekerasan' },
  'demo': { en: 'demonstration', id: 'demonstrasi' }, 'riot': { en: 'riot', id: 'kerusuhan' }, 'strike': { en: 'strike', id: 'mogok' }, 'hunger': { en: 'hunger strike', id: 'mogok makan' },
  'boycott': { en: 'boycott', id: 'boikot' }, 'obstruct': { en: 'blockade', id: 'penghadangan' }, 'vandalize': { en: 'vandalism', id: 'perusakan' },
  'convict': { en: 'verdict', id: 'vonis' }, 'discontinue': { en: 'breaking off', id: 'penghentian' },
  'troops': { en: 'troops', id: 'pasukan' }, 'weapons': { en: 'weapons', id: 'senjata' }, 'police': { en: 'police', id: 'polisi' }, 'militia': { en: 'militia', id: 'milisi' },
  'seize': { en: 'seizure', id: 'perebutan' }, 'censor': { en: 'censorship', id: 'penyensoran' }, 'curfew': { en: 'curfew', id: 'jam malam' }, 'martial-law': { en: 'martial law', id: 'darurat militer' },
  'deport': { en: 'deportation', id: 'deportasi' }, 'withhold': { en: 'withholding', id: 'penahanan' }, 'misinformation': { en: 'false information', id: 'informasi palsu' }, 'cyber': { en: 'attack on computers', id: 'serangan siber' },
  'abduct': { en: 'abduction', id: 'penculikan' }, 'beat': { en: 'beating', id: 'pemukulan' }, 'torture': { en: 'torture', id: 'penyiksaan' }, 'sexual': { en: 'sexual violence', id: 'kekerasan seksual' },
  'targeted': { en: 'targeted killing', id: 'pembunuhan terarah' }, 'destroy': { en: 'destruction', id: 'penghancuran' }, 'primitive': { en: 'simple weapons', id: 'senjata sederhana' },
  'firearms': { en: 'firearms', id: 'senjata api' }, 'explosives': { en: 'explosives', id: 'bahan peledak' }, 'suicide-attack': { en: 'suicide attack', id: 'serangan bunuh diri' },
  'aerial': { en: 'air strike', id: 'serangan udara' }, 'drone': { en: 'drone', id: 'pesawat nirawak' }, 'heavy-weapons': { en: 'heavy weapons', id: 'senjata berat' },
  'crowd-control': { en: 'crowd control', id: 'pengendalian massa' }, 'unconventional': { en: 'weapons of mass destruction', id: 'senjata pemusnah massal' },
};

const quadNames: Readonly<Record<Quad, NameView>> = {
  'verbal-cooperation': { en: 'words of cooperation', id: 'kata kerja sama' }, 'material-cooperation': { en: 'deeds of cooperation', id: 'tindakan kerja sama' },
  'verbal-conflict': { en: 'words of conflict', id: 'kata konflik' }, 'material-conflict': { en: 'deeds of conflict', id: 'tindakan konflik' },
};

const effects: Readonly<Record<LossEffect, NameView>> = {
  killed: { en: 'killed', id: 'tewas' }, wounded: { en: 'wounded', id: 'luka' }, casualty: { en: 'casualties', id: 'korban' }, missing: { en: 'missing', id: 'hilang' },
  captured: { en: 'captured', id: 'ditawan' }, released: { en: 'released', id: 'dibebaskan' }, displaced: { en: 'displaced', id: 'mengungsi' }, destroyed: { en: 'destroyed', id: 'hancur' },
  damaged: { en: 'damaged', id: 'rusak' }, survived: { en: 'survived', id: 'selamat' }, arrested: { en: 'arrested', id: 'ditangkap' },
};

const things: Readonly<Record<string, NameView>> = {
  person: { en: 'people', id: 'orang' }, helicopter: { en: 'helicopters', id: 'helikopter' }, drone: { en: 'drones', id: 'pesawat nirawak' }, tank: { en: 'tanks', id: 'tank' }, aircraft: { en: 'aircraft', id: 'pesawat' },
  vehicle: { en: 'vehicles', id: 'kendaraan' }, artillery: { en: 'artillery', id: 'artileri' }, ship: { en: 'ships', id: 'kapal' }, building: { en: 'buildings', id: 'bangunan' }, settlement: { en: 'settlements', id: 'permukiman' },
  weapon: { en: 'weapons', id: 'senjata' }, missile: { en: 'missiles', id: 'rudal' }, infrastructure: { en: 'infrastructure', id: 'prasarana' }, animal: { en: 'animals', id: 'hewan' },
};

const categories: Readonly<Record<LossCategory, NameView>> = {
  'civilian': { en: 'civilians', id: 'warga sipil' }, 'military': { en: 'military', id: 'tentara' }, 'police': { en: 'police', id: 'polisi' }, 'militant': { en: 'fighters', id: 'anggota kelompok bersenjata' }, 'official': { en: 'officials', id: 'pejabat' },
  'child': { en: 'children', id: 'anak' }, 'woman': { en: 'women', id: 'perempuan' }, 'student': { en: 'students', id: 'pelajar' }, 'teacher': { en: 'teachers', id: 'guru' }, 'medic': { en: 'medics', id: 'tenaga medis' },
  'aid-worker': { en: 'aid workers', id: 'pekerja bantuan' }, 'journalist': { en: 'journalists', id: 'wartawan' }, 'prisoner': { en: 'prisoners', id: 'tahanan' }, 'unknown': { en: 'people', id: 'orang' },
};

let countryNames: Readonly<Record<string, NameView>> = {};
let countryCodes: ReadonlyMap<string, string> = new Map();

/** Takes the names of countries that the server knows. */
export function learnCountries(names: Readonly<Record<string, NameView>>): void {
  countryNames = names;
  countryCodes = new Map(Object.entries(names).map(([code, { en }]) => [en, code]));
}

const inWords = (view: NameView | undefined, otherwise: string): string => view?.[language()] ?? otherwise;

export const typeName = (type: EventType | string): string => inWords(kinds[type as EventType]?.name, type);
export const modeName = (mode: string): string => inWords(modeNames[mode], mode);
export const quadName = (quad: Quad): string => quadNames[quad][language()];
export const effectName = (effect: LossEffect): string => effects[effect][language()];
export const countryName = (code: string): string => inWords(countryNames[code], code);

/** The verb of a kind: with doer and recipient, with the doer alone, or with nobody named as doer. */
export function verbOf(type: EventType, hasActor: boolean, hasRecipient: boolean): string {
  const kind = kinds[type];
  if (!hasActor) return hasRecipient ? kind.befell[language()] : '';
  return (hasRecipient ? kind.did : alone[type] ?? kind.did)[language()];
}

/** What is lost, in words: `civilians`, `helicopters`, `people`. */
export function lostName(what: string, category: LossCategory | null | undefined): string {
  if (what === 'person' && category != null) return categories[category][language()];
  return inWords(things[what], what);
}

/** A party as the ledger names it: a country's code or English name becomes its name for the reader, other names stay. */
export const partyName = (name: string): string => countryName(countryCodes.get(name) ?? name);
/** PLOVER's quarters in the order in which counts come. */
export const quads: readonly Quad[] = ['verbal-cooperation', 'material-cooperation', 'verbal-conflict', 'material-conflict'];
/** All kinds of events. */
export const types = Object.keys(kinds) as readonly EventType[];
