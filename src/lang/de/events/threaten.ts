/** German words of THREATEN: threats, ultimatums, warrants; the mode comes from what is threatened. */
import { actUpon, callTo, hits, table, tells } from './patterns.ts';
import { chance, fiction, markets, sport } from './traps.ts';

const unless = [...sport, ...fiction, ...chance, ...markets];
const harm = ['vergeltung*', 'rache', 'konsequenzen', 'angriff*', 'reaktion', 'antwort', 'krieg*', 'gewalt', 'schlag', 'vernichtung', 'folgen', 'anzugreifen', 'zurückschlagen'];

export const threaten = table('THREATEN', [
  ['threaten', 'drohen ~ mit', { ...tells, roles: { subject: 'actor', object: 'recipient', with: 'content', clause: 'content' } }, 'Moskau drohte Kiew mit Angriffen.', 'Dem Land droht eine Dürre.', { unless }],
  ['threaten-bare', 'drohten', tells, 'Die Rebellen drohten, die Stadt zu stürmen.', 'Wolken zogen auf.', { kind: 'phrase', unless }],
  ['threaten-bare-singular', 'drohte', tells, 'Der General drohte, die Stadt zu stürmen.', 'Eine Lawine drohte.', { kind: 'phrase', unless }],
  ['threat-bedrohen', 'bedrohen', hits, 'Die Miliz bedrohte zwei Bauern.', 'Das Hochwasser bedroht die Stadt.', { unless: [...unless, 'klimawandel', 'arten', 'aussterben'] }],
  ['threat-noun', 'drohung', callTo, 'Die Drohung gegen Kiew war deutlich.', 'Die Drohne flog.', { needs: { where: 'clause', words: ['gegen', 'an', 'mit'] } }],
  ['announce-retaliation', 'kündigen ~ an', tells, 'Teheran kündigte Vergeltung an.', 'Er kündigte die Wohnung.', { mode: 'violence', needs: { where: 'sentence', words: ['vergeltung*', 'rache', 'gegenschl*', 'konsequenzen'] } }],
  ['swear-revenge', 'schwören ~ rache', tells, 'Die Miliz schwor Rache.', 'Der Zeuge schwor vor Gericht.', { mode: 'violence', unless: fiction }],
  ['warn', 'warnen', tells, 'Moskau warnte Kiew vor schweren Konsequenzen.', 'Das Amt warnt vor Regen.', { needs: { where: 'sentence', words: harm }, unless: [...unless, 'amt', 'helfer', 'reisen'] }],
  ['ultimatum-noun', 'ultimatum', callTo, 'Das Ultimatum an die Rebellen läuft ab.', 'Das Amt hat zu.', { unless: [...sport, 'lehnt*'] }],
  ['warrant-noun', 'haftbefehl', actUpon, 'Das Gericht erließ einen Haftbefehl gegen den General.', 'Der Befehl kam spät.', { mode: 'arrest', contexts: ['legal'] }],
  ['deadline', 'setzen ~ frist', tells, 'Die Armee setzte den Rebellen eine Frist.', 'Die Frist für Steuern endet.', { unless: ['steuer*'] }],
]);
