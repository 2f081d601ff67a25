/** Says each kind of event as a clause: somebody did it to somebody, somebody did it, it befell somebody, it was. No form bends by number or person. */
import type { Auxiliary, EventType } from '../model/claim.ts';
import type { NameView } from '../model/views.ts';
import { language, t } from './language.ts';

/** English verbs after "will" and in the past; the Indonesian one serves both. */
interface Verb {
  readonly base: string;
  readonly past: string;
  readonly id: string;
}

/** A kind of event as verbs. */
interface Verbs {
  /** Before the party that it was done to: `attacked`. */
  readonly did: Verb;
  /** Where nobody is named that it was done to: `held talks`. */
  readonly alone: Verb;
  /** After the party that it was done to, where nobody is named as doer: `came under attack`. */
  readonly befell: Verb;
  /** Where nobody is named at all, after "there was": `an attack`. */
  readonly there: NameView;
}

const verb = (base: string, past: string, id: string): Verb => ({ base, past, id });
const there = (en: string, id: string): NameView => ({ en, id });

const kinds: Readonly<Record<EventType, Verbs>> = {
  AGREE: { did: verb('agree with', 'agreed with', 'bersepakat dengan'), alone: verb('agree', 'agreed', 'bersepakat'), befell: verb('reach an agreement', 'reached an agreement', 'mencapai kesepakatan'), there: there('an agreement', 'kesepakatan') },
  CONSULT: { did: verb('meet', 'met', 'bertemu dengan'), alone: verb('hold talks', 'held talks', 'berunding'), befell: verb('take part in talks', 'took part in talks', 'diajak berunding'), there: there('a meeting', 'perundingan') },
  SUPPORT: { did: verb('back', 'backed', 'mendukung'), alone: verb('give support', 'gave support', 'memberi dukungan'), befell: verb('receive support', 'received support', 'mendapat dukungan'), there: there('support', 'dukungan') },
  CONCEDE: { did: verb('make concessions to', 'made concessions to', 'memberi kelonggaran kepada'), alone: verb('make concessions', 'made concessions', 'memberi kelonggaran'), befell: verb('receive concessions', 'received concessions', 'mendapat kelonggaran'), there: there('a concession', 'kelonggaran') },
  COOPERATE: { did: verb('cooperate with', 'cooperated with', 'bekerja sama dengan'), alone: verb('cooperate', 'cooperated', 'bekerja sama'), befell: verb('take part in cooperation', 'took part in cooperation', 'ikut dalam kerja sama'), there: there('cooperation', 'kerja sama') },
  AID: { did: verb('give aid to', 'gave aid to', 'memberi bantuan kepada'), alone: verb('give aid', 'gave aid', 'memberi bantuan'), befell: verb('receive aid', 'received aid', 'menerima bantuan'), there: there('aid', 'bantuan') },
  RETREAT: { did: verb('give way to', 'gave way to', 'mengalah kepada'), alone: verb('withdraw or yield', 'withdrew or yielded', 'mundur atau mengalah'), befell: verb('see the other side give way', 'saw the other side give way', 'melihat pihak lain mengalah'), there: there('a withdrawal or yielding', 'penarikan diri') },
  REQUEST: { did: verb('call on', 'called on', 'meminta kepada'), alone: verb('make a request', 'made a request', 'mengajukan permintaan'), befell: verb('receive a request', 'received a request', 'menerima permintaan'), there: there('a request', 'permintaan') },
  ACCUSE: { did: verb('accuse', 'accused', 'menuduh'), alone: verb('make an accusation', 'made an accusation', 'melontarkan tuduhan'), befell: verb('face an accusation', 'faced an accusation', 'menghadapi tuduhan'), there: there('an accusation', 'tuduhan') },
  REJECT: { did: verb('rebuff', 'rebuffed', 'menolak'), alone: verb('refuse', 'refused', 'menyatakan penolakan'), befell: verb('meet with a refusal', 'met with a refusal', 'menghadapi penolakan'), there: there('a refusal', 'penolakan') },
  THREATEN: { did: verb('threaten', 'threatened', 'mengancam'), alone: verb('make a threat', 'made a threat', 'melontarkan ancaman'), befell: verb('face a threat', 'faced a threat', 'menghadapi ancaman'), there: there('a threat', 'ancaman') },
  PROTEST: { did: verb('protest against', 'protested against', 'memprotes'), alone: verb('protest', 'protested', 'berunjuk rasa'), befell: verb('face a protest', 'faced a protest', 'menghadapi unjuk rasa'), there: there('a protest', 'unjuk rasa') },
  SANCTION: { did: verb('take measures against', 'took measures against', 'mengambil tindakan terhadap'), alone: verb('take measures', 'took measures', 'mengambil tindakan'), befell: verb('come under measures', 'came under measures', 'dikenai tindakan'), there: there('a punitive measure', 'tindakan hukuman') },
  MOBILIZE: { did: verb('deploy forces against', 'deployed forces against', 'mengerahkan kekuatan terhadap'), alone: verb('deploy forces', 'deployed forces', 'mengerahkan kekuatan'), befell: verb('face a deployment of forces', 'faced a deployment of forces', 'menghadapi pengerahan kekuatan'), there: there('a deployment of forces', 'pengerahan kekuatan') },
  COERCE: { did: verb('use coercion against', 'used coercion against', 'melakukan pemaksaan terhadap'), alone: verb('use coercion', 'used coercion', 'melakukan pemaksaan'), befell: verb('suffer coercion', 'suffered coercion', 'mengalami pemaksaan'), there: there('coercion', 'pemaksaan') },
  ASSAULT: { did: verb('attack', 'attacked', 'menyerang'), alone: verb('carry out an attack', 'carried out an attack', 'melakukan serangan'), befell: verb('come under attack', 'came under attack', 'diserang'), there: there('an attack', 'serangan') },
};

/** Who did it and to whom, as a clause: `Azerbaijan might attack Armenia`, `there was no attack`. `actors` and `recipients` in words, empty where nobody is named. */
export function clause(type: EventType, actors: string, recipients: string, auxiliary: readonly Auxiliary[]): string {
  const { alone, befell, did, there: thing } = kinds[type];
  if (actors !== '') return [actors, bent(recipients === '' ? alone : did, auxiliary), recipients].filter((part) => part !== '').join(' ');
  if (recipients !== '') return `${recipients} ${bent(befell, auxiliary)}`;
  const isNot = auxiliary.includes('negation');
  return t(`there.${moodOf(auxiliary)}${isNot ? '.not' : ''}`, { what: isNot ? thing[language()].replace(/^an? /, '') : thing[language()] });
}

/** The verb in its mood. */
function bent({ base, id, past }: Verb, auxiliary: readonly Auxiliary[]): string {
  const mood = moodOf(auxiliary), isNot = auxiliary.includes('negation');
  const words = language() === 'id' ? id : mood === 'plain' && !isNot ? past : base;
  return t(`verb.${mood}${isNot ? '.not' : ''}`, { verb: words });
}

function moodOf(auxiliary: readonly Auxiliary[]): 'plain' | 'future' | 'hypothetical' {
  return auxiliary.includes('hypothetical') ? 'hypothetical' : auxiliary.includes('future') ? 'future' : 'plain';
}
