/** German words of COOPERATE: joint work, shared intelligence, extradition, exchange. */
import { between, gives, table, together } from './patterns.ts';
import { fiction, markets, sport } from './traps.ts';

const unless = [...sport, ...fiction, ...markets];

export const cooperate = table('COOPERATE', [
  ['cooperate', 'arbeiten ~ zusammen', together, 'Beide Armeen arbeiten zusammen.', 'Sie arbeiten im Garten.', { unless }],
  ['cooperate-kooperieren', 'kooperieren', together, 'Beide Geheimdienste kooperieren.', 'Die Kooperative verkauft Milch.', { unless }],
  ['cooperation-noun', 'zusammenarbeit', between, 'Die Zusammenarbeit zwischen Moskau und Minsk wächst.', 'Die Arbeit ruht.', { needs: { where: 'sentence', words: ['zwischen', 'militärisch*', 'geheimdienst*', 'vertieft*', 'vereinbart*'] }, unless }],
  ['exercise-noun', 'militärübung', between, 'Die Militärübung der Armeen begann.', 'Die Übung am Klavier nervt.', { contexts: ['military'], needs: { where: 'sentence', words: ['gemeinsam*', 'nato*', 'armeen', 'verbündet*'] } }],
  ['manoeuvre-noun', 'gemeinsames manöver', { ...between, kind: 'phrase' }, 'Moskau und Minsk begannen ein gemeinsames Manöver.', 'Das Manöver beim Parken misslang.', { contexts: ['military'] }],
  ['manoeuvres-noun', 'gemeinsame manöver', { ...between, kind: 'phrase' }, 'Moskau und Minsk begannen gemeinsame Manöver.', 'Das Manöver beim Parken misslang.', { contexts: ['military'] }],
  ['extradite', 'liefern ~ aus', { ...gives, roles: { subject: 'actor', on: 'recipient' } }, 'Lima lieferte den Mann an Quito aus.', 'Der Bote lieferte ein Paket.', { contexts: ['legal'] }],
  ['extradition-noun', 'auslieferung', { kind: 'noun', frame: 'nominal', roles: { subject: 'actor', on: 'recipient' } }, 'Die Auslieferung an Quito erfolgte nachts.', 'Die Lieferung kam.', { contexts: ['legal'], unless: ['forder*', 'verlang*', 'antrag', 'beantrag*', 'ware*'] }],
]);
