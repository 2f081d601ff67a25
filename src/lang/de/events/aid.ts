/** German words of AID: goods, money, weapons, shelter given. */
import { gives, giftTo, table } from './patterns.ts';
import { fiction, markets, sport } from './traps.ts';

const unless = [...sport, ...fiction];
const goods = ['waffen*', 'munition', 'panzer*', 'rakete*', 'hilfe*', 'hilfsgüter*', 'lebensmittel*', 'medikamente*', 'drohnen', 'flugabwehr*', 'luftabwehr*', 'kampfflugzeug*', 'geld', 'millionen', 'milliarden', 'nahrung*', 'zelte', 'ausrüstung', 'mehl', 'decken'];

export const aid = table('AID', [
  ['supply', 'liefern', gives, 'Berlin lieferte Kiew Panzer.', 'Der Bote lieferte Pizza.', { needs: { where: 'sentence', words: goods }, unless: [...unless, ...markets, 'gefecht*', 'nicht'] }],
  ['supply-noun', 'waffenlieferung', giftTo, 'Die Waffenlieferung an Kiew beginnt.', 'Die Lieferung kam spät.', { contexts: ['military'] }],
  ['aid-delivery-noun', 'hilfslieferung', giftTo, 'Die Hilfslieferung für Gaza kam an.', 'Die Lieferung kam spät.', { contexts: ['human_security'] }],
  ['humanitarian-noun', 'humanitäre hilfe', { ...giftTo, kind: 'phrase' }, 'Ankara schickte humanitäre Hilfe nach Gaza.', 'Die Hilfe im Haushalt fehlt.', { contexts: ['human_security'] }],
  ['send-aid', 'schicken', gives, 'Ankara schickte Gaza Hilfsgüter.', 'Sie schickte ihm Blumen.', { needs: { where: 'sentence', words: goods }, unless }],
  ['provide', 'stellen ~ bereit', gives, 'Berlin stellte Kiew Munition bereit.', 'Sie stellte den Stuhl weg.', { needs: { where: 'sentence', words: goods } }],
  ['grant', 'gewähren', gives, 'Ankara gewährte zwei Männern Asyl.', 'Die Gewähr endet.', { needs: { where: 'sentence', words: ['asyl', 'kredit*', 'hilfe*', 'zuflucht', 'darlehen', 'schutz'] } }],
  ['donate', 'spenden', gives, 'Katar spendete Gaza Zelte.', 'Der Baum spendet Schatten.', { needs: { where: 'sentence', words: goods } }],
  ['evacuate-aid', 'bringen ~ in sicherheit', { ...gives, roles: { subject: 'actor', object: 'recipient' } }, 'Das Rote Kreuz brachte Kinder in Sicherheit.', 'Die Sicherheit ist hoch.', { contexts: ['human_security'] }],
  ['distribute', 'verteilen', gives, 'Das Rote Kreuz verteilte Decken an Flüchtlinge.', 'Er verteilte Karten.', { needs: { where: 'sentence', words: goods } }],
  ['finance', 'finanzhilfe', giftTo, 'Die Finanzhilfe für Kiew läuft.', 'Das Finanzamt hat zu.', { kind: 'noun', contexts: ['economic'] }],
  ['military-aid-noun', 'militärhilfe', giftTo, 'Die Militärhilfe für Kiew wächst.', 'Das Militär übte.', { contexts: ['military'] }],
]);
