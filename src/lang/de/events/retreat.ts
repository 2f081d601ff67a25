/** German words of RETREAT: truces, withdrawals, releases, surrender. */
import { acts, between, harmOf, harms, lapses, leaveOf, leaves, table } from './patterns.ts';
import { fiction, markets, sport } from './traps.ts';

const unless = [...sport, ...fiction, ...markets];
const wanted = ['forder*', 'verlang*', 'aufruf*', 'rief', 'riefen', 'drängt*', 'appell*', 'bruch', 'brach', 'gebrochen', 'verletz*', 'verhandl*', 'gespräche', 'verstoß*', 'verstöße*', 'plan', 'vorschlag*', 'ablehn*', 'lehnte*', 'mahnt*', 'einigt*', 'einigung', 'geeinigt'];
const truce = { mode: 'ceasefire', contexts: ['military'], unless: wanted } as const;

export const retreat = table('RETREAT', [
  ['ceasefire-noun', 'waffenruhe', between, 'Die Waffenruhe zwischen beiden Seiten trat in Kraft.', 'Der Papst forderte eine Waffenruhe.', truce],
  ['armistice-noun', 'waffenstillstand', between, 'Der Waffenstillstand zwischen beiden Seiten hält.', 'Berlin forderte einen Waffenstillstand.', truce],
  ['pause-noun', 'feuerpause', between, 'Die Feuerpause zwischen beiden Seiten hält.', 'Die Pause im Theater war kurz.', truce],
  ['ceasefire-broken', 'brechen ~ waffenruhe', { ...lapses, roles: { subject: 'actor' } }, 'Die Rebellen brachen die Waffenruhe.', 'Der Ast brach im Wind.', { mode: 'ceasefire', auxiliary: ['negation'] }],
  ['ceasefire-violation-noun', 'bruch der waffenruhe', { kind: 'phrase', frame: 'nominal', roles: { subject: 'actor' } }, 'Baku meldete einen Bruch der Waffenruhe.', 'Der Bruch am Arm heilt.', { mode: 'ceasefire', auxiliary: ['negation'] }],
  ['ceasefire-verletzung-noun', 'verletzung der waffenruhe', { kind: 'phrase', frame: 'nominal', roles: { subject: 'actor' } }, 'Baku meldete eine Verletzung der Waffenruhe.', 'Die Verletzung am Arm heilt.', { mode: 'ceasefire', auxiliary: ['negation'] }],
  ['cease-fire-act', 'stellen ~ das feuer ein', acts, 'Beide Seiten stellten das Feuer ein.', 'Das Feuer ging aus.', { ...truce, unless: [] }],
  ['withdraw', 'ziehen ~ zurück', leaves, 'Die Truppen zogen sich aus dem Tal zurück.', 'Der Sänger zog sich in die Villa zurück.', { mode: 'withdraw', needs: { where: 'sentence', words: ['truppen', 'armee', 'soldaten', 'rebellen', 'kämpfer', 'streitkräfte', 'miliz*', 'einheiten', 'panzer'] } }],
  ['pull-out', 'ziehen ~ ab', leaves, 'Die Truppen zogen aus dem Tal ab.', 'Der Nebel zog weiter.', { mode: 'withdraw', needs: { where: 'sentence', words: ['truppen', 'armee', 'soldaten', 'rebellen', 'kämpfer', 'streitkräfte', 'miliz*', 'einheiten', 'panzer', 'bundeswehr', 'blauhelm*'] } }],
  ['withdrawal-noun', 'abzug', leaveOf, 'Der Abzug der Truppen aus dem Tal begann.', 'Berlin forderte den Abzug der Truppen.', { mode: 'withdraw', unless: [...wanted, 'steuer*', 'kamin*'] }],
  ['troop-withdrawal-noun', 'truppenabzug', leaveOf, 'Der Truppenabzug aus dem Tal begann.', 'Der Zug fuhr ab.', { mode: 'withdraw', unless: wanted }],
  ['retreat-noun', 'rückzug', leaveOf, 'Der Rückzug der Truppen aus dem Tal begann.', 'Der Rückzug des Sängers ins Private überrascht.', { mode: 'withdraw', unless: [...wanted, ...unless, 'sänger*', 'politik', 'private'] }],
  ['release', 'lassen ~ frei', harms, 'Die Miliz ließ zwei Geiseln frei.', 'Sie ließ das Tor offen.', { mode: 'release', effect: 'released' }],
  ['release-noun', 'freilassung', harmOf, 'Die Freilassung der Geiseln kam überraschend.', 'Der Einlass begann.', { mode: 'release', unless: wanted }],
  ['free', 'kommen ~ frei', { kind: 'verb', frame: 'undergo', roles: { subject: 'victim', object: 'victim' } }, 'Zwei Geiseln kamen frei.', 'Sie kamen nach Hause.', { mode: 'release', effect: 'released' }],
  ['exchange-noun', 'gefangenenaustausch', between, 'Der Gefangenenaustausch zwischen Moskau und Kiew begann.', 'Der Austausch der Schüler war schön.', { mode: 'release', unless: wanted }],
  ['surrender', 'kapitulieren', acts, 'Die Garnison kapitulierte vor den Rebellen.', 'Das Kapital floh.', { mode: 'disarm', unless: sport }],
  ['surrender-strecken', 'waffen gestreckt', { ...acts, kind: 'phrase' }, 'Die Garnison hat die Waffen gestreckt.', 'Die Ernte war gut.', { mode: 'disarm' }],
  ['surrender-noun', 'kapitulation', leaveOf, 'Die Kapitulation der Garnison kam nachts.', 'Das Kapital floh.', { mode: 'disarm', unless: wanted }],
  ['lay-down', 'legen ~ die waffen nieder', acts, 'Die Rebellen legten die Waffen nieder.', 'Sie legte die Karten weg.', { mode: 'disarm' }],
  ['disarm', 'entwaffnen', harms, 'Die Armee entwaffnete die Miliz.', 'Die Affen schliefen.', { mode: 'disarm', roles: { subject: 'recipient', object: 'actor' } }],
]);
