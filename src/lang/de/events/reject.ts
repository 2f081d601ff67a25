/** German words of REJECT: refusals, vetoes, talks broken off. */
import { blow, hits, table } from './patterns.ts';
import { fiction, markets, sport } from './traps.ts';

const unless = [...sport, ...fiction, ...markets];
const answers = ['vorwurf*', 'vorwürfe*', 'anschuldigung*', 'beschuldigung*', 'behauptung*', 'berichte', 'darstellung', 'verdacht'];

export const reject = table('REJECT', [
  ['reject', 'lehnen ~ ab', hits, 'Die Rebellen lehnten den Plan ab.', 'Das Rad lehnte an der Wand.', { unless }],
  ['rebuff', 'weisen ~ zurück', hits, 'Moskau wies den Plan zurück.', 'Moskau wies die Vorwürfe zurück.', { unless: [...unless, ...answers] }],
  ['refuse', 'verweigern', hits, 'Minsk verweigerte Gespräche.', 'Die Weiher froren zu.', { unless: ['wehrdienst', 'aussage'] }],
  ['refuse-sich', 'weigern', { ...hits, frame: 'clausal', roles: { subject: 'actor', clause: 'content' } }, 'Minsk weigerte sich, zu verhandeln.', 'Der Weiher fror zu.'],
  ['veto-noun', 'veto', blow, 'Moskau legte ein Veto ein.', 'Der Vetter kam.', { unless: ['drohte'] }],
  ['dismiss', 'verwerfen', hits, 'Kiew verwarf den Plan.', 'Der Wurf ging daneben.', { unless: ['klage', 'berufung'] }],
  ['break-off', 'brechen ~ ab', hits, 'Kiew brach die Gespräche ab.', 'Der Ast brach.', { needs: { where: 'sentence', words: ['gespräch*', 'verhandlung*', 'treffen'] }, mode: 'meet' }],
  ['rejection-noun', 'ablehnung', blow, 'Die Ablehnung des Plans durch Kiew kam prompt.', 'Die Lehne brach.', { unless }],
  ['oppose', 'stellen ~ gegen', hits, 'Budapest stellte sich gegen den Plan.', 'Er stellte den Stuhl weg.', { unless }],
]);
