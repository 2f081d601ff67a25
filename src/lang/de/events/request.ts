/** German words of REQUEST: demands, appeals, mediation asked for. */
import { callTo, table, tells, type Pattern } from './patterns.ts';
import { fiction, markets, sport } from './traps.ts';

const unless = [...sport, ...fiction, ...markets];
const wants: Pattern = { kind: 'verb', frame: 'clausal', roles: { subject: 'actor', from: 'recipient', of: 'recipient', clause: 'content' } };

export const request = table('REQUEST', [
  ['demand', 'fordern', wants, 'Der Papst forderte ein Ende der Gewalt.', 'Das Erdbeben forderte zwei Todesopfer.', { unless: [...unless, 'todesopfer*', 'tote', 'opfer', 'leben', 'menschenleben', 'auf', 'verletzte', 'demonstrant*'] }],
  ['call-on', 'fordern ~ auf', tells, 'Berlin forderte Moskau zum Abzug auf.', 'Er fördert junge Leute.', { unless }],
  ['appeal', 'rufen ~ auf', tells, 'Der Papst rief beide Seiten zum Frieden auf.', 'Er rief einen Freund an.', { unless }],
  ['insist', 'verlangen', wants, 'Kairo verlangte von Khartum einen Abzug.', 'Das Spiel verlangt Geduld.', { unless: [...unless, 'geduld', 'spiel'] }],
  ['appellieren', 'appellieren', tells, 'Der Papst appellierte an beide Seiten.', 'Der Apfel war rot.'],
  ['press', 'drängen ~ auf', wants, 'Berlin drängte auf eine Waffenruhe.', 'Das Gedränge war groß.'],
  ['ask', 'bitten ~ um', tells, 'Kiew bat Berlin um Panzer.', 'Die Bitte blieb liegen.', { unless: [...unless, 'entschuldigung', 'verzeihung', 'spenden'] }],
  ['urge', 'mahnen', tells, 'Der Papst mahnte beide Seiten zur Ruhe.', 'Die Mähne war lang.'],
  ['advocate', 'sprechen ~ für', wants, 'Paris sprach sich für eine Waffenruhe aus.', 'Er spricht gut Latein.', { needs: { where: 'sentence', words: ['aus', 'ausgesprochen'] } }],
  ['request-noun', 'forderung', callTo, 'Die Forderung nach einem Abzug kam aus Berlin.', 'Die Förderung endet.', { needs: { where: 'clause', words: ['nach'] }, unless: ['lehnt*', 'zurück', 'wies', 'demonstrant*'] }],
  ['appeal-noun', 'appell', callTo, 'Der Appell an Moskau blieb ohne Folgen.', 'Der Apfel war rot.'],
  ['call-noun', 'aufruf', callTo, 'Der Aufruf an beide Seiten blieb ohne Folgen.', 'Der Ruf war gut.', { unless }],
  ['propose', 'schlagen ~ vor', { ...tells, roles: { subject: 'actor', object: 'recipient', clause: 'content' } }, 'Kairo schlug beiden Seiten Gespräche vor.', 'Er schlug den Nagel ein.', { needs: { where: 'sentence', words: ['gespräch*', 'waffenruhe*', 'waffenstillstand*', 'verhandlung*', 'feuerpause', 'treffen', 'austausch', 'friedens*'] } }],
]);
