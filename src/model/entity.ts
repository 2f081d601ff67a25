/** Who acts, suffers and speaks: entities, and the words that stand for them. */
import type { TextSpan } from './span.ts';

/** PLOVER's sectors, as the record writes them. */
export type Sector =
  | 'GOV' | 'MIL' | 'COP' | 'JUD' | 'LEG' | 'SPY' | 'OPP' | 'REB' | 'UAF' | 'PTY' | 'CVL' | 'REF'
  | 'LAB' | 'BUS' | 'MED' | 'EDU' | 'AGR' | 'REL' | 'CRM' | 'HRI' | 'JRN' | 'PRM' | 'IGO' | 'NGO';

/** What a mention resolves to: a body, an office, a country, an unnamed group. */
export interface Entity {
  /** English canonical name where the dictionaries know one ("Ministry of Defence of Armenia"), else the words of the text. */
  readonly name: string;
  /** ISO 3166-1 alpha-3, or PLOVER's `IGO`, `UNO`, `NGO`, `EUR`, `MNC`; null where the words give none. */
  readonly country: string | null;
  /** Null for a country as such, and where the words give none. */
  readonly sector: Sector | null;
  /** The person's name, where a person holds the office or speaks for the body. */
  readonly person?: string;
}

/** A role-player of an event: the words and what they resolve to. */
export interface Actor extends TextSpan {
  readonly entity: Entity;
}
