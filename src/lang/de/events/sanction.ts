/** German words of SANCTION: verdicts, expulsions, embargoes, ties cut. */
import { actUpon, blow, harmOf, hits, suffers, table } from './patterns.ts';
import { chance, fiction, markets, sport } from './traps.ts';

const unless = [...sport, ...fiction];
const court = { mode: 'convict', contexts: ['legal'] } as const;
const away = { mode: 'expel', effect: 'displaced', unless: chance } as const;

export const sanction = table('SANCTION', [
  ['sentence', 'verurteilen ~ zu', hits, 'Das Gericht verurteilte den General zu zehn Jahren Haft.', 'Der Papst verurteilte die Gewalt.', { ...court, needs: { where: 'sentence', words: ['haft*', 'gefängnis', 'jahren', 'tode', 'geldstrafe', 'freiheitsstrafe'] } }],
  ['convict', 'sprechen ~ schuldig', hits, 'Das Gericht sprach den General schuldig.', 'Er sprach Latein.', court],
  ['sanctions-noun', 'sanktion', blow, 'Brüssel verhängte Sanktionen gegen Minsk.', 'Brüssel hob die Sanktionen gegen Minsk auf.', { needs: { where: 'sentence', words: ['verhäng*', 'beschloss*', 'beschlossen', 'neue', 'verschärf*', 'belegt*', 'trat*'] }, unless: [...sport, 'aufheb*', 'aufgehoben', 'hob', 'hoben', 'lockert*', 'forder*', 'drohte*', 'drohen', 'droht'] }],
  ['embargo-noun', 'embargo', blow, 'Washington verhängte ein Embargo gegen Kuba.', 'Das Ende war nah.', { unless: ['aufheb*', 'forder*', 'hob'] }],
  ['expel-diplomats', 'weisen ~ aus', hits, 'Berlin wies zwei Diplomaten aus.', 'Er wies sich mit Pass aus.', { mode: 'expel', needs: { where: 'sentence', words: ['diplomat*', 'botschafter*', 'gesandt*', 'journalist*', 'geschäftsträger*'] } }],
  ['expulsion-noun', 'ausweisung', actUpon, 'Die Ausweisung zweier Diplomaten folgte.', 'Der Ausweis fehlt.', { mode: 'expel' }],
  ['deport', 'schieben ~ ab', hits, 'Ankara schob zwei Männer ab.', 'Er schob das Rad.', { mode: 'expel' }],
  ['deportation-noun', 'abschiebung', actUpon, 'Die Abschiebung zweier Männer begann.', 'Der Schub war stark.', { mode: 'expel', unless: ['forder*', 'stopp'] }],
  ['drive-out', 'vertreiben', { ...hits, roles: { subject: 'actor', object: 'victim' } }, 'Die Miliz vertrieb tausend Menschen.', 'Die Firma vertreibt Seife.', { ...away, unless: [...chance, ...markets, 'firma', 'produkte'] }],
  ['expulsion-people-noun', 'vertreibung', harmOf, 'Die Vertreibung der Bauern begann.', 'Der Vertrieb läuft.', { mode: 'expel' }],
  ['flee', 'fliehen', suffers, 'Tausend Menschen flohen aus der Stadt.', 'Der Dieb floh mit dem Rad.', { ...away, unless: [...chance, 'dieb', 'täter', 'haft', 'polizei', 'gefängnis'] }],
  ['flee-fluechten', 'flüchten', suffers, 'Tausend Menschen flüchteten aus der Stadt.', 'Der Täter flüchtete im Auto.', { ...away, unless: [...chance, 'dieb', 'täter', 'haft', 'polizei', 'gefängnis'] }],
  ['flight-noun', 'flucht', harmOf, 'Die Flucht tausender Menschen begann.', 'Der Täter ergriff die Flucht.', { mode: 'expel', unless: [...chance, 'dieb', 'täter', 'haft', 'steuer*', 'ergriff', 'ergriffen'] }],
  ['evacuate', 'evakuieren', { ...hits, roles: { subject: 'actor', object: 'victim' } }, 'Die Armee evakuierte tausend Menschen.', 'Die Feuerwehr evakuierte wegen Hochwasser ein Haus.', { ...away, unless: [...chance, 'feuerwehr', 'bombenentschärfung', 'brand'] }],
  ['evacuation-noun', 'evakuierung', harmOf, 'Die Evakuierung der Stadt begann.', 'Die Vakuumpumpe lief.', { mode: 'expel', unless: [...chance, 'feuerwehr'] }],
  ['freeze', 'frieren ~ ein', hits, 'Berlin fror die Zahlungen ein.', 'Der See fror zu.', { mode: 'discontinue', needs: { where: 'sentence', words: ['zahlung*', 'hilfe*', 'konten', 'guthaben', 'vermögen', 'beziehungen'] } }],
  ['suspend', 'setzen ~ aus', hits, 'Berlin setzte die Hilfe für Kabul aus.', 'Sie setzte sich hin.', { mode: 'discontinue', needs: { where: 'sentence', words: ['hilfe*', 'zahlung*', 'abkommen', 'vertrag', 'gespräche', 'exporte', 'waffenlieferung*', 'lieferung*', 'teilnahme', 'mitgliedschaft'] } }],
  ['stop-supplies', 'stoppen', hits, 'Moskau stoppte die Gaslieferungen.', 'Der Zug stoppte.', { mode: 'discontinue', needs: { where: 'sentence', words: ['gas*', 'hilfe*', 'zahlung*', 'lieferung*', 'export*', 'waffenlieferung*', 'waffenexport*'] } }],
  ['break-ties', 'brechen ~ beziehungen ab', hits, 'Riad brach die Beziehungen ab.', 'Der Ast brach ab.', { mode: 'withdraw', roles: { subject: 'actor', to: 'recipient', with: 'recipient' } }],
  ['recall', 'berufen ~ ab', hits, 'Ankara hat den Botschafter abberufen.', 'Der Beruf ist hart.', { mode: 'withdraw', roles: { subject: 'actor' }, needs: { where: 'sentence', words: ['botschafter*'] } }],
  ['recall-ziehen', 'rufen ~ zurück', hits, 'Ankara rief seinen Botschafter zurück.', 'Er rief die Oma zurück.', { mode: 'withdraw', roles: { subject: 'actor' }, needs: { where: 'sentence', words: ['botschafter*', 'gesandt*'] } }],
  ['dismiss', 'entlassen', hits, 'Der Präsident entließ den Armeechef.', 'Die Klinik entließ den Patienten.', { unless: [...unless, 'klinik', 'patient*', 'krankenhaus', 'mitarbeiter*', 'arbeiter', 'haft'], needs: { where: 'sentence', words: ['minister*', 'general*', 'chef*', 'armeechef*', 'gouverneur*', 'verteidigungsminister*', 'richter*', 'botschafter*'] } }],
]);
