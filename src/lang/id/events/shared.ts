/** Role patterns and lists of neighbouring words that the event tables of this room share. */
import type { EventRow, Refinement } from '../../../analysis/pack/index.ts';

type Roles = EventRow['roles'];

/** Subject acts on a person or force. */
export const hits: Roles = { subject: 'actor', object: 'recipient', of: 'recipient', on: 'recipient' };
/** Subject kills, hurts or drives out somebody. */
export const harms: Roles = { subject: 'actor', object: 'victim', of: 'victim', on: 'victim' };
/** Subject hits or wrecks a thing. */
export const wrecks: Roles = { subject: 'actor', object: 'thing', of: 'thing' };
/** Subject takes or closes a place. */
export const takes: Roles = { subject: 'actor', object: 'place', of: 'place', from: 'recipient' };
/** The subject is bereft of what the object names: "kehilangan dua tank". */
export const loses: Roles = { subject: 'recipient', object: 'thing' };
/** The subject itself suffers. */
export const bears: Roles = { subject: 'victim', of: 'victim' };
/** Subject acts alone. */
export const alone: Roles = { subject: 'actor', of: 'actor' };
/** A nominal whose bare companion is the doer: "serangan Israel ke Gaza". */
export const named: Roles = { subject: 'actor', of: 'actor', on: 'recipient', to: 'recipient' };
/** A nominal whose bare companion suffers: "penangkapan aktivis oleh polisi". */
export const borne: Roles = { subject: 'actor', of: 'recipient', on: 'recipient' };
/** The same with a loss: "pembunuhan warga". */
export const borneBy: Roles = { subject: 'actor', of: 'victim', on: 'victim' };
/** All parties act. */
export const mutual: Roles = { subject: 'actor', object: 'actor', with: 'actor', between: 'actor', of: 'actor', on: 'actor' };
/** Speaker, addressee, and what is demanded or told. */
export const asks: Roles = { subject: 'actor', object: 'recipient', to: 'recipient', of: 'actor', on: 'recipient', clause: 'content' };
/** Speaker and what he is for or against. */
export const holds: Roles = { subject: 'actor', object: 'recipient', of: 'actor', on: 'recipient', to: 'recipient', with: 'recipient', clause: 'content' };
/** Giver and receiver. */
export const gives: Roles = { subject: 'actor', object: 'recipient', to: 'recipient', for: 'recipient', of: 'actor' };
/** Who leaves what. */
export const leaves: Roles = { subject: 'actor', from: 'place', of: 'actor' };

/** Deaths and wrecks by accident, illness and nature: no PLOVER type. */
export const mishaps: readonly string[] = [
  'kecelakaan', 'tabrakan', 'bertabrakan', 'gempa', 'gempa bumi', 'banjir', 'longsor', 'tsunami', 'erupsi', 'gunung meletus', 'kebakaran hutan', 'korsleting', 'tenggelam', 'penyakit', 'covid*', 'corona', 'wabah', 'virus', 'kanker', 'serangan jantung', 'stroke',
  'keracunan', 'topan', 'badai', 'petir', 'gantung diri', 'tergelincir', 'terbalik', 'kolera', 'demam berdarah', 'pandemi', 'karena sakit', 'akibat sakit', 'usia lanjut', 'tersengat listrik', 'angin kencang', 'puting beliung', 'terseret arus', 'flu', 'terperosok', 'melahirkan',
];

/** Sport and games. */
export const sport: readonly string[] = [
  'gol', 'sepak bola', 'sepakbola', 'liga', 'bola', 'pemain', 'pelatih', 'kiper', 'gawang', 'timnas', 'laga', 'pertandingan', 'turnamen', 'striker', 'klub', 'piala', 'babak', 'skor', 'petinju', 'bulu tangkis', 'bulutangkis', 'basket', 'voli', 'balapan', 'juara', 'kemenangan beruntun', 'set pertama', 'atlet', 'musim ini', 'penalti', 'wasit', 'gim',
];

/** Words that put a death or a blast into violence. */
export const violence: readonly string[] = [
  'serangan*', 'menyerang', 'diserang', 'tembak*', 'menembak*', 'ditembak*', 'tertembak', 'penembakan', 'baku', 'kontak', 'bom', 'pengeboman', 'pemboman', 'mengebom', 'membom', 'dibom', 'ledakan', 'meledak', 'peluru', 'perang', 'pertempuran', 'konflik', 'bentrok*', 'kerusuhan', 'kekerasan', 'dibunuh', 'pembunuhan', 'drone', 'nirawak', 'rudal', 'roket',
  'artileri', 'mortir', 'granat', 'ranjau', 'militer', 'tentara', 'pasukan', 'prajurit', 'militan', 'milisi', 'pemberontak', 'teror*', 'senjata', 'bersenjata', 'unjuk rasa', 'demo*', 'disiksa', 'penyiksaan', 'dianiaya', 'penganiayaan', 'invasi', 'kudeta', 'gerilya*', 'operasi', 'sandera', 'aparat', 'pengunjuk rasa', 'eksekusi', 'serbuan', 'gempuran', 'udara', 'kkb', 'dihantam', 'hantaman',
];

/** Trade, money and markets. */
export const markets: readonly string[] = ['harga', 'saham', 'pasar modal', 'rupiah', 'investor', 'diskon', 'promo', 'inflasi', 'kredit', 'suku bunga', 'penjualan', 'pelanggan', 'konsumen', 'produk'];

/** Weapons beside a word of attack, most telling first. */
export const weapons: readonly Refinement[] = [
  { words: ['gas air mata', 'peluru karet', 'meriam air', 'granat kejut', 'semprotan merica', 'peluru hampa', 'pentungan', 'tameng', 'granat asap', 'peluru tak mematikan'], mode: 'crowd-control' },
  { words: ['bom bunuh diri', 'bunuh diri', 'pengebom bunuh diri', 'rompi peledak'], mode: 'suicide-attack' },
  { words: ['drone', 'drone-drone', 'pesawat nirawak', 'nirawak', 'pesawat tanpa awak', 'pesawat tak berawak', 'kamikaze', 'uav'], mode: 'drone' },
  { words: ['serangan udara', 'udara', 'jet tempur', 'jet', 'pesawat tempur', 'pesawat pengebom', 'pesawat perang', 'bom barel', 'helikopter tempur', 'helikopter serbu', 'angkatan udara', 'f-16', 'sukhoi', 'bom udara'], mode: 'aerial' },
  { words: ['gas sarin', 'senjata kimia', 'gas klorin', 'fosfor putih', 'racun saraf', 'novichok'], mode: 'unconventional' },
  { words: ['roket', 'rudal', 'artileri', 'tank', 'mortir', 'meriam', 'howitzer', 'misil', 'peluncur roket', 'bom tandan', 'howitser', 'rudal balistik', 'proyektil', 'peluru kendali', 'kapal perang', 'munisi tandan', 'senjata berat'], mode: 'heavy-weapons', contexts: ['military'] },
  { words: ['bom', 'ranjau', 'granat', 'bahan peledak', 'peledak', 'dinamit', 'bom mobil', 'bom rakitan', 'bom pinggir jalan', 'molotov'], mode: 'explosives' },
  { words: ['parang', 'panah', 'golok', 'pisau', 'kapak', 'tombak', 'senjata tajam', 'pedang', 'batu', 'ketapel', 'anak panah', 'belati', 'celurit', 'bambu runcing'], mode: 'primitive' },
  { words: ['senapan', 'pistol', 'senjata api', 'peluru tajam', 'peluru', 'senapan mesin', 'penembak jitu', 'senjata laras panjang', 'senapan serbu', 'timah panas', 'amunisi', 'selongsong'], mode: 'firearms' },
];
