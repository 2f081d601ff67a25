/** A page's language in, the words out with which that language signs news: labels of writers, editors, photographers and helpers, agencies, words of an update. */
import type { AuthorRole } from '../model/index.ts';
import { tableLines } from '../ontology/data-path.ts';
import { once } from '../ontology/once.ts';

/** Words of by-lines, lower case. */
export interface BylineWords {
  /** Labels before a name. */
  readonly bylines: readonly { readonly label: string; readonly role: AuthorRole }[];
  /** Labels that a name follows without a space, "记者张三". */
  readonly unspaced: readonly string[];
  /** Labels behind a writer's name, "김철수 기자". */
  readonly behind: readonly string[];
  /** Words behind which those stand who helped; those without a label's force are marked `+` in the table. */
  readonly helpedBy: readonly string[];
  /** Words between two names; one that ends in a hyphen is written together with the second, "و-". */
  readonly joiners: readonly string[];
  /** News agencies, and words of which such a name is made. */
  readonly agencies: readonly string[];
  readonly updated: readonly string[];
}

/** Letters that are not Latin: words of such a script stand on no page of another. */
const otherScript = /[^\u0000-\u024f\u1e00-\u1eff\u2000-\u206f]/;

interface Row { readonly codes: readonly string[]; readonly words: BylineWords; readonly latin: boolean }

const rows = once(() => tableLines('languages/bylines.tsv').map(parse));

/**
 * The words for a page of this language, an ISO 639-1 code; empty where nothing is known. Pages misname their language: where `foreign` says that
 * its words are not in Latin letters, though the language's are, the words of all languages of other scripts come in their place.
 */
export function bylineWords(language: string, foreign: boolean): BylineWords {
  const own = rows().filter(({ codes, latin }) => codes.includes(language) && !(foreign && latin));
  return joined((own.length > 0 || !foreign ? own : rows().filter(({ latin }) => !latin)).map(({ words }) => words));
}

/** True where letters of another script than Latin stand in the text. */
export function isForeign(text: string): boolean {
  return otherScript.test(text.replace(/\P{L}/gu, ''));
}

function joined(all: readonly BylineWords[]): BylineWords {
  return {
    bylines: all.flatMap(({ bylines }) => bylines),
    unspaced: all.flatMap(({ unspaced }) => unspaced),
    behind: all.flatMap(({ behind }) => behind),
    helpedBy: all.flatMap(({ helpedBy }) => helpedBy),
    joiners: all.flatMap(({ joiners }) => joiners),
    agencies: all.flatMap(({ agencies }) => agencies),
    updated: all.flatMap(({ updated }) => updated),
  };
}

function parse(line: string): Row {
  const [codes = '', reporter = '', behind = '', editor = '', photographer = '', contributor = '', joiners = '', agencies = '', updated = ''] = line.split('\t');
  const list = (cell: string): string[] => cell.split('|').filter((word) => word !== '');
  const labels = (cell: string, role: AuthorRole): BylineWords['bylines'] => list(cell).filter((label) => !label.startsWith('+')).map((label) => ({ label, role }));
  // Where a space parts two names it parts no label from its name.
  const unspaced = list(joiners).includes('_') ? list(reporter).filter((label) => /^\p{Script=Han}{2,}$/u.test(label)) : [];
  const words = { unspaced, bylines: [...labels(reporter, 'reporter'), ...labels(editor, 'editor'), ...labels(photographer, 'photographer'), ...labels(contributor, 'contributor')], behind: list(behind), helpedBy: list(contributor).map((label) => label.replace(/^\+/, '')), joiners: list(joiners), agencies: list(agencies), updated: list(updated) };
  return { codes: codes.split(' '), words, latin: !words.bylines.some(({ label }) => isForeign(label)) };
}
