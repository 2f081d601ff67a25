/** German words of COERCE: seizure, arrest, siege, ban, bans on movement, cyber attacks. */
import { actUpon, blow, gainOf, gains, harms, hits, table } from './patterns.ts';
import { fiction, markets, sport } from './traps.ts';

const unless = [...sport, ...fiction, ...markets];
const seize = { mode: 'seize', contexts: ['territory'], unless } as const;

export const coerce = table('COERCE', [
  ['capture-town', 'nehmen ~ ein', gains, 'Die Rebellen nahmen die Stadt ein.', 'Der Patient nahm Tabletten ein.', { ...seize, unless: [...unless, 'tablette*', 'medikament*', 'platz', 'geld'] }],
  ['conquer', 'erobern', gains, 'Die Rebellen eroberten die Stadt.', 'Die Band eroberte die Herzen.', { ...seize, unless: [...unless, 'herzen', 'band', 'charts'] }],
  ['reconquer', 'erobern ~ zurück', gains, 'Die Armee eroberte das Dorf zurück.', 'Er kam zurück.', seize],
  ['conquest-noun', 'eroberung', gainOf, 'Die Eroberung der Stadt dauerte Tage.', 'Das Beben war leicht.', seize],
  ['capture-noun', 'einnahme', gainOf, 'Die Einnahme der Stadt gelang nachts.', 'Die Einnahme der Tablette ist wichtig.', { ...seize, unless: [...unless, 'tablette*', 'medikament*', 'steuer*'] }],
  ['occupy', 'besetzen', gains, 'Truppen besetzten den Hafen.', 'Die Studenten besetzten den Hörsaal.', { ...seize, unless: [...unless, 'student*', 'demonstrant*', 'stelle', 'posten'] }],
  ['occupation-noun', 'besetzung', gainOf, 'Die Besetzung des Hafens kam überraschend.', 'Die Besetzung der Oper ist gut.', { ...seize, unless: [...unless, 'oper', 'rolle*', 'stelle'] }],
  ['annex', 'annektieren', gains, 'Russland annektierte die Krim.', 'Das Konnektor war defekt.', seize],
  ['annexation-noun', 'annexion', gainOf, 'Die Annexion der Krim bleibt umstritten.', 'Der Anhang fehlt.', seize],
  ['bring-under-control', 'bringen ~ unter ihre kontrolle', gains, 'Die Armee brachte die Stadt unter ihre Kontrolle.', 'Die Feuerwehr brachte den Brand unter Kontrolle.', seize],
  ['confiscate', 'beschlagnahmen', { ...hits, roles: { subject: 'actor', object: 'thing' } }, 'Die Polizei beschlagnahmte zwölf Gewehre.', 'Der Schlag traf ihn.', { mode: 'seize' }],
  ['seize-ship', 'kapern', { ...hits, roles: { subject: 'actor', object: 'thing' } }, 'Die Huthi kaperten einen Frachter.', 'Die Kapern schmecken.', { mode: 'seize', needs: { where: 'sentence', words: ['schiff*', 'frachter*', 'tanker*', 'boot*', 'öltanker*'] } }],
  ['arrest', 'nehmen ~ fest', harms, 'Die Polizei nahm zwei Männer fest.', 'Sie nahm den Zug.', { mode: 'arrest', effect: 'arrested' }],
  ['arrest-verhaften', 'verhaften', harms, 'Die Polizei verhaftete zwei Redakteure.', 'Der Kleber haftet gut.', { mode: 'arrest', effect: 'arrested' }],
  ['detain', 'inhaftieren', harms, 'Die Armee hat zwei Redakteure inhaftiert.', 'Die Haft ist hart.', { mode: 'arrest', effect: 'arrested' }],
  ['arrest-noun', 'festnahme', actUpon, 'Die Festnahme eines Redakteurs löste Wut aus.', 'Die Aufnahme war scharf.', { mode: 'arrest' }],
  ['arrest-verhaftung-noun', 'verhaftung', actUpon, 'Die Verhaftung eines Redakteurs löste Wut aus.', 'Die Haftung ist geregelt.', { mode: 'arrest' }],
  ['capture-person', 'nehmen ~ gefangen', harms, 'Die Rebellen nahmen drei Soldaten gefangen.', 'Das Buch nahm sie mit.', { mode: 'arrest', effect: 'captured' }],
  ['besiege', 'belagern', gains, 'Die Miliz belagert die Stadt.', 'Fans belagerten das Hotel.', { mode: 'restrict', unless: ['fans', 'reporter'] }],
  ['siege-noun', 'belagerung', gainOf, 'Die Belagerung der Stadt dauert an.', 'Das Lager war leer.', { mode: 'restrict' }],
  ['blockade-noun', 'blockade', gainOf, 'Die Blockade des Hafens dauert an.', 'Der Block lag da.', { mode: 'restrict', unless: ['demonstrant*', 'bauern', 'sitz*'] }],
  ['block', 'blockieren', hits, 'Die Armee blockierte den Hafen.', 'Bauern blockierten die Straße.', { mode: 'restrict', unless: ['bauern', 'demonstrant*', 'aktivisten', 'konto', 'unfall'] }],
  ['seal-off', 'riegeln ~ ab', gains, 'Die Armee riegelte das Viertel ab.', 'Der Riegel klemmte.', { mode: 'restrict' }],
  ['encircle', 'umzingeln', gains, 'Die Armee umzingelte das Dorf.', 'Die Klingel war laut.', { mode: 'restrict' }],
  ['close-border', 'schließen ~ grenze', gains, 'Polen schloss die Grenze.', 'Der Laden schloss um acht.', { mode: 'restrict', roles: { subject: 'actor', to: 'recipient', with: 'recipient' } }],
  ['ban', 'verbieten', hits, 'Die Regierung hat zwei Parteien verboten.', 'Der Arzt verbot ihm Salz.', { mode: 'restrict', unless: ['arzt', 'eltern'] }],
  ['ban-noun', 'verbot', actUpon, 'Das Verbot der Partei gilt ab heute.', 'Das Brot war alt.', { mode: 'restrict', unless: ['rauch*', 'aufhebung'] }],
  ['curfew-noun', 'ausgangssperre', blow, 'Die Regierung verhängte eine Ausgangssperre.', 'Die Sperre fiel um.', { mode: 'curfew' }],
  ['martial-law-noun', 'kriegsrecht', blow, 'Die Regierung verhängte das Kriegsrecht.', 'Das Recht siegt.', { mode: 'martial-law' }],
  ['emergency-noun', 'ausnahmezustand', blow, 'Der Präsident rief den Ausnahmezustand aus.', 'Der Zustand war gut.', { mode: 'martial-law' }],
  ['cyber-noun', 'cyberangriff', blow, 'Ein Cyberangriff legte das Netz lahm.', 'Der Kurs heißt Cyber.', { mode: 'cyber', contexts: ['cyber'] }],
  ['hacker-noun', 'hackerangriff', blow, 'Ein Hackerangriff legte das Netz lahm.', 'Die Hacke lag im Beet.', { mode: 'cyber', contexts: ['cyber'] }],
  ['censor', 'zensieren', hits, 'Die Regierung zensierte zwei Blätter.', 'Die Zensuren waren gut.', { mode: 'censor' }],
  ['coup-noun', 'putsch', blow, 'Der Putsch des Generals gelang.', 'Der Putz fiel ab.', { mode: 'seize' }],
  ['coup-staatsstreich-noun', 'staatsstreich', blow, 'Der Staatsstreich des Generals gelang.', 'Der Streich war dumm.', { mode: 'seize' }],
  ['overthrow', 'stürzen', hits, 'Die Armee stürzte den Präsidenten.', 'Der Mann stürzte vom Rad.', { mode: 'seize', needs: { where: 'sentence', words: ['präsident*', 'regierung*', 'diktator*', 'könig*', 'machthaber*', 'premier*'] }, unless: ['rad', 'ab', 'krise'] }],
  ['cut-off', 'stellen ~ ab', hits, 'Israel stellte Gaza den Strom ab.', 'Sie stellte das Rad ab.', { mode: 'withhold', needs: { where: 'sentence', words: ['strom', 'wasser', 'gas', 'internet'] } }],
]);
