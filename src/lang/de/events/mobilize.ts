/** German words of MOBILIZE: troops, weapons, alerts, tests. */
import { aims, blow, hits, leaveOf, table } from './patterns.ts';
import { fiction, sport } from './traps.ts';

const unless = [...sport, ...fiction];
const force = ['truppen', 'soldaten', 'armee', 'panzer*', 'streitkräfte*', 'rakete*', 'kriegsschiff*', 'flugzeugträger*', 'kampfflugzeug*', 'kampfjets', 'marine', 'polizisten', 'polizei', 'flugabwehr*', 'luftabwehr*', 'einheiten', 'blauhelm*', 'reservisten', 'bundeswehr', 'soldat*'];
const troops = { needs: { where: 'sentence', words: force }, unless } as const;

export const mobilize = table('MOBILIZE', [
  ['mobilise', 'mobilisieren', hits, 'Die Regierung mobilisierte Reservisten.', 'Der Verein mobilisierte Fans.', { unless: [...unless, 'fans', 'wähler*'] }],
  ['mobilisation-noun', 'mobilmachung', blow, 'Die Mobilmachung begann im Herbst.', 'Das Mobil fuhr los.', { mode: 'troops' }],
  ['mobilisation-mobilisierung-noun', 'mobilisierung', blow, 'Die Mobilisierung der Reservisten begann.', 'Das Mobil fuhr los.', { mode: 'troops', unless: ['wähler*', 'fans'] }],
  ['deploy', 'verlegen', aims, 'Moskau verlegte Truppen an die Grenze.', 'Sie verlegte den Schlüssel.', troops],
  ['deployment-noun', 'verlegung', leaveOf, 'Die Verlegung der Truppen begann.', 'Die Verlegung des Fests ärgert.', troops],
  ['send-troops', 'entsenden', aims, 'Paris entsandte Soldaten nach Mali.', 'Das Amt versandte Briefe.', troops],
  ['send-noun', 'entsendung', leaveOf, 'Die Entsendung von Soldaten begann.', 'Die Sendung lief.', { ...troops, unless: ['forder*', 'verlang*'] }],
  ['station', 'stationieren', aims, 'Moskau stationierte Raketen in Minsk.', 'Die Station war leer.', troops],
  ['stationing-noun', 'stationierung', leaveOf, 'Die Stationierung der Raketen begann.', 'Die Station war leer.', troops],
  ['mass', 'ziehen ~ zusammen', aims, 'Moskau zog Truppen zusammen.', 'Sie zogen zusammen ein.', troops],
  ['buildup-noun', 'truppenaufmarsch', leaveOf, 'Der Truppenaufmarsch an der Grenze dauert an.', 'Der Marsch war lang.', { mode: 'troops' }],
  ['alert', 'versetzen ~ in alarmbereitschaft', hits, 'Seoul versetzte die Armee in Alarmbereitschaft.', 'Der Alarm ging los.', { roles: { subject: 'actor' } }],
  ['test', 'testen', aims, 'Nordkorea testete eine Rakete.', 'Sie testete das Rad.', { roles: { subject: 'actor' }, mode: 'weapons', needs: { where: 'sentence', words: ['rakete*', 'atom*', 'bombe', 'interkontinental*', 'marschflugkörper*'] } }],
  ['test-noun', 'raketentest', blow, 'Der Raketentest schreckte Seoul auf.', 'Der Test war leicht.', { mode: 'weapons' }],
  ['nuclear-test-noun', 'atomtest', blow, 'Der Atomtest schreckte Seoul auf.', 'Das Atom ist klein.', { mode: 'weapons', contexts: ['cbrn'] }],
  ['reinforce', 'verstärken', aims, 'Moskau verstärkte seine Truppen an der Grenze.', 'Der Wind verstärkte sich.', troops],
  ['recruit', 'rekrutieren', hits, 'Die Miliz rekrutierte Kinder.', 'Die Firma rekrutierte Köche.', { roles: { subject: 'actor' }, needs: { where: 'sentence', words: ['miliz*', 'armee', 'soldaten', 'kämpfer', 'söldner', 'rebellen'] } }],
]);
