/** Turns PLOVER's sector codes into words. */
import type { Sector } from '../model/entity.ts';

const labels: Readonly<Record<Sector, string>> = {
  GOV: 'government',
  MIL: 'military',
  COP: 'police',
  JUD: 'judiciary',
  LEG: 'legislature',
  SPY: 'intelligence service',
  OPP: 'political opposition',
  REB: 'rebels',
  UAF: 'unidentified armed force',
  PTY: 'political party',
  CVL: 'civilians',
  REF: 'refugees and displaced people',
  LAB: 'labour',
  BUS: 'business',
  MED: 'health workers',
  EDU: 'education',
  AGR: 'agriculture',
  REL: 'religious body',
  CRM: 'organised crime',
  HRI: 'human rights organisation',
  JRN: 'journalists and media',
  PRM: 'pro-government militia',
  IGO: 'intergovernmental organisation',
  NGO: 'non-governmental organisation',
};

/** All sectors in PLOVER's order: the state first, then armed groups, society, international bodies. */
export const sectors: readonly Sector[] = Object.keys(labels) as Sector[];

/** The sector in plain English words ("GOV" → "government"). */
export function sectorLabel(sector: Sector): string {
  return labels[sector];
}

/** Sectors that fight, or govern those who do: who suffers beside them suffers at their hands. */
export const belligerents: ReadonlySet<Sector> = new Set<Sector>(['GOV', 'MIL', 'COP', 'SPY', 'REB', 'UAF', 'PRM']);

/** True where `name` is a sector code. */
export function isSector(name: string): name is Sector {
  return Object.hasOwn(labels, name);
}
