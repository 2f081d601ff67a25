/** German words of PROTEST: marches, strikes, riots. */
import { acts, aims, blow, hits, table } from './patterns.ts';
import { fiction, sport } from './traps.ts';

const unless = [...sport, ...fiction];

export const protest = table('PROTEST', [
  ['demonstrate', 'demonstrieren', aims, 'Tausende demonstrierten gegen die Regierung.', 'Der Lehrer demonstrierte den Versuch.', { mode: 'demo', unless: [...unless, 'versuch', 'gerät'] }],
  ['demonstration-noun', 'demonstration', blow, 'Die Demonstration gegen die Regierung war friedlich.', 'Die Demonstration des Geräts war kurz.', { unless: [...unless, 'gerät*', 'verbot*', 'aufgelöst'] }],
  ['protest', 'protestieren', aims, 'Studenten protestierten gegen die Regierung.', 'Der Trainer protestierte beim Schiedsrichter.', { unless }],
  ['protest-noun', 'protest', blow, 'Die Proteste gegen die Regierung dauern an.', 'Der Protest der Mannschaft blieb ohne Folgen.', { unless: [...unless, 'unter protest'] }],
  ['rally-noun', 'kundgebung', blow, 'Die Kundgebung gegen die Regierung war groß.', 'Die Kunde kam spät.', { mode: 'demo' }],
  ['march-noun', 'protestmarsch', blow, 'Der Protestmarsch zog zum Palast.', 'Der Marsch klang gut.', { mode: 'demo' }],
  ['vigil-noun', 'mahnwache', blow, 'Eine Mahnwache stand am Tor.', 'Die Wache schlief.', { mode: 'demo' }],
  ['take-streets', 'gehen ~ auf die straße', acts, 'Tausende gingen auf die Straße.', 'Das Kind ging in die Schule.', { mode: 'demo' }],
  ['strike', 'streiken', acts, 'Die Lehrer streikten gegen die Regierung.', 'Der Motor streikte.', { mode: 'strike', unless: ['motor', 'technik'] }],
  ['strike-noun', 'streik', blow, 'Der Streik der Lehrer dauert an.', 'Der Streit dauert an.', { mode: 'strike' }],
  ['general-strike-noun', 'generalstreik', blow, 'Der Generalstreik legte das Land lahm.', 'Der General schlief.', { mode: 'strike' }],
  ['hunger-noun', 'hungerstreik', blow, 'Der Hungerstreik der Häftlinge dauert an.', 'Der Hunger war groß.', { mode: 'hunger' }],
  ['riot-noun', 'ausschreitung', blow, 'Bei Ausschreitungen brannten Autos.', 'Die Ausschreibung läuft.', { mode: 'riot', unless: sport }],
  ['unrest-noun', 'krawall', blow, 'Bei Krawallen brannten Autos.', 'Die Kralle war scharf.', { mode: 'riot', unless: sport }],
  ['uprising-noun', 'aufstand', blow, 'Der Aufstand gegen den König begann.', 'Der Stand war voll.', { unless: fiction }],
  ['loot', 'plündern', hits, 'Männer plünderten Läden.', 'Der Plunder lag da.', { mode: 'riot' }],
  ['boycott', 'boykottieren', hits, 'Die Opposition boykottierte die Wahl.', 'Der Boy brachte Koffer.', { mode: 'boycott' }],
  ['boycott-noun', 'boykott', blow, 'Der Boykott der Wahl begann.', 'Der Boy brachte Koffer.', { mode: 'boycott' }],
  ['occupy', 'besetzten ~ hörsaal', hits, 'Studenten besetzten einen Hörsaal.', 'Der Hörsaal war leer.', { kind: 'phrase', mode: 'obstruct' }],
  ['roadblock-noun', 'straßenblockade', blow, 'Die Straßenblockade der Bauern endete.', 'Die Straße war leer.', { mode: 'obstruct' }],
  ['vandalise', 'beschmieren', hits, 'Unbekannte beschmierten die Botschaft.', 'Sie schmierte ein Brot.', { mode: 'vandalize' }],
]);
