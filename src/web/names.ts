/** Names of PLOVER's kinds, modes, quarters and sectors, and of losses, in the reader's language. */
import type { EventType, LossCategory, LossEffect } from '../model/claim.ts';
import type { Sector } from '../model/entity.ts';
import type { NameView, Quad } from '../model/views.ts';
import { language } from './language.ts';

const kinds: Readonly<Record<EventType, NameView>> = {
  AGREE: { en: 'Agreement', id: 'Persetujuan' }, CONSULT: { en: 'Meeting', id: 'Perundingan' }, SUPPORT: { en: 'Support', id: 'Dukungan' }, CONCEDE: { en: 'Concession', id: 'Kelonggaran' },
  COOPERATE: { en: 'Cooperation', id: 'Kerja sama' }, AID: { en: 'Aid', id: 'Bantuan' }, RETREAT: { en: 'Retreat', id: 'Penarikan diri' }, REQUEST: { en: 'Request', id: 'Permintaan' },
  ACCUSE: { en: 'Accusation', id: 'Tuduhan' }, REJECT: { en: 'Rejection', id: 'Penolakan' }, THREATEN: { en: 'Threat', id: 'Ancaman' }, PROTEST: { en: 'Protest', id: 'Unjuk rasa' },
  SANCTION: { en: 'Sanction', id: 'Sanksi' }, MOBILIZE: { en: 'Mobilization', id: 'Pengerahan' }, COERCE: { en: 'Coercion', id: 'Pemaksaan' }, ASSAULT: { en: 'Attack', id: 'Serangan' },
};

const modeNames: Readonly<Record<string, NameView>> = {
  'assist': { en: 'help', id: 'bantuan' }, 'change': { en: 'change', id: 'perubahan' }, 'yield': { en: 'giving way', id: 'mengalah' }, 'meet': { en: 'meeting', id: 'pertemuan' },
  'visit': { en: 'visit', id: 'kunjungan' }, 'phone': { en: 'call', id: 'pembicaraan telepon' }, 'third-party': { en: 'in a third country', id: 'di negara ketiga' }, 'multilateral': { en: 'many parties', id: 'banyak pihak' },
  'release': { en: 'release', id: 'pembebasan' }, 'disarm': { en: 'laying down arms', id: 'perlucutan senjata' }, 'ceasefire': { en: 'ceasefire', id: 'gencatan senjata' },
  'access': { en: 'letting in', id: 'pemberian akses' }, 'resign': { en: 'resignation', id: 'pengunduran diri' }, 'return': { en: 'return', id: 'pengembalian' }, 'withdraw': { en: 'withdrawal', id: 'penarikan' },
  'disapprove': { en: 'disapproval', id: 'kecaman' }, 'investigate': { en: 'investigation', id: 'penyelidikan' }, 'allege': { en: 'of wrongdoing', id: 'atas pelanggaran' },
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
  killed: { en: 'killed', id: 'tewas' }, wounded: { en: 'wounded', id: 'luka' }, casualty: { en: 'killed or wounded', id: 'tewas atau luka' }, missing: { en: 'missing', id: 'hilang' },
  captured: { en: 'captured', id: 'ditawan' }, released: { en: 'released', id: 'dibebaskan' }, displaced: { en: 'displaced', id: 'mengungsi' }, destroyed: { en: 'destroyed', id: 'hancur' },
  damaged: { en: 'damaged', id: 'rusak' }, survived: { en: 'alive', id: 'selamat' }, arrested: { en: 'arrested', id: 'ditangkap' },
};

/** Something that can be lost, by number; Indonesian nouns have one form. */
interface Noun {
  readonly one: string;
  readonly many: string;
  readonly id: string;
}

const things: Readonly<Record<string, Noun>> = {
  person: { one: 'person', many: 'people', id: 'orang' }, helicopter: { one: 'helicopter', many: 'helicopters', id: 'helikopter' },
  drone: { one: 'drone', many: 'drones', id: 'pesawat nirawak' }, tank: { one: 'tank', many: 'tanks', id: 'tank' }, aircraft: { one: 'aircraft', many: 'aircraft', id: 'pesawat' },
  vehicle: { one: 'vehicle', many: 'vehicles', id: 'kendaraan' }, artillery: { one: 'artillery piece', many: 'artillery pieces', id: 'artileri' },
  ship: { one: 'ship', many: 'ships', id: 'kapal' }, building: { one: 'building', many: 'buildings', id: 'bangunan' },
  settlement: { one: 'settlement', many: 'settlements', id: 'permukiman' }, weapon: { one: 'weapon', many: 'weapons', id: 'senjata' },
  missile: { one: 'missile', many: 'missiles', id: 'rudal' }, infrastructure: { one: 'piece of infrastructure', many: 'pieces of infrastructure', id: 'prasarana' },
  animal: { one: 'animal', many: 'animals', id: 'hewan' },
};

const categories: Readonly<Record<LossCategory, Noun>> = {
  civilian: { one: 'civilian', many: 'civilians', id: 'warga sipil' }, military: { one: 'soldier', many: 'soldiers', id: 'tentara' },
  police: { one: 'police officer', many: 'police officers', id: 'polisi' }, militant: { one: 'fighter', many: 'fighters', id: 'anggota kelompok bersenjata' },
  official: { one: 'official', many: 'officials', id: 'pejabat' }, child: { one: 'child', many: 'children', id: 'anak' }, woman: { one: 'woman', many: 'women', id: 'perempuan' },
  student: { one: 'student', many: 'students', id: 'pelajar' }, teacher: { one: 'teacher', many: 'teachers', id: 'guru' }, medic: { one: 'medic', many: 'medics', id: 'tenaga medis' },
  'aid-worker': { one: 'aid worker', many: 'aid workers', id: 'pekerja bantuan' }, journalist: { one: 'journalist', many: 'journalists', id: 'wartawan' },
  prisoner: { one: 'prisoner', many: 'prisoners', id: 'tahanan' }, unknown: { one: 'person', many: 'people', id: 'orang' },
};

const sectors: Readonly<Record<Sector, NameView>> = {
  GOV: { en: 'government', id: 'pemerintah' }, MIL: { en: 'military', id: 'militer' }, COP: { en: 'police', id: 'kepolisian' }, JUD: { en: 'judiciary', id: 'peradilan' }, LEG: { en: 'parliament', id: 'parlemen' },
  SPY: { en: 'intelligence', id: 'intelijen' }, OPP: { en: 'opposition', id: 'oposisi' }, REB: { en: 'armed group', id: 'kelompok bersenjata' }, UAF: { en: 'unidentified armed men', id: 'kelompok bersenjata tak dikenal' },
  PTY: { en: 'party', id: 'partai' }, CVL: { en: 'civilians', id: 'warga sipil' }, REF: { en: 'refugees', id: 'pengungsi' }, LAB: { en: 'labour', id: 'buruh' }, BUS: { en: 'business', id: 'usaha' }, MED: { en: 'health', id: 'kesehatan' },
  EDU: { en: 'education', id: 'pendidikan' }, AGR: { en: 'farming', id: 'pertanian' }, REL: { en: 'religion', id: 'agama' }, CRM: { en: 'criminal group', id: 'kelompok kriminal' }, HRI: { en: 'human rights', id: 'hak asasi manusia' },
  JRN: { en: 'press', id: 'pers' }, PRM: { en: 'paramilitary', id: 'paramiliter' }, IGO: { en: 'international organisation', id: 'organisasi internasional' }, NGO: { en: 'non-governmental organisation', id: 'lembaga swadaya masyarakat' },
};

const inWords = (view: NameView | undefined, otherwise: string): string => view?.[language()] ?? otherwise;

export const typeName = (type: EventType | string): string => inWords(kinds[type as EventType], type);
export const modeName = (mode: string): string => inWords(modeNames[mode], mode);
export const quadName = (quad: Quad): string => quadNames[quad][language()];
export const sectorName = (sector: string): string => inWords(sectors[sector as Sector], sector);
export const effectName = (effect: LossEffect): string => effects[effect][language()];

/** What is lost, in words: `civilians`, `helicopters`, `people`; `isOne`: a single one. */
export function lostName(what: string, category: LossCategory | null | undefined, isOne = false): string {
  const { id, one, many } = (what === 'person' && category != null ? categories[category] : things[what]) ?? { id: what, one: what, many: what };
  return language() === 'id' ? id : isOne ? one : many;
}

/** PLOVER's quarters in the order in which counts come. */
export const quads: readonly Quad[] = ['verbal-cooperation', 'material-cooperation', 'verbal-conflict', 'material-conflict'];
/** Their colours, in the same order. */
export const quadColours = ['var(--vc)', 'var(--mc)', 'var(--vx)', 'var(--mx)'] as const;
/** All modes, by name. */
export const modes = Object.keys(modeNames).sort();
/** All kinds of events. */
export const types = Object.keys(kinds) as readonly EventType[];
