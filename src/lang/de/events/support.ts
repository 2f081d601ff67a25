/** German words of SUPPORT: praise, recognition, ties, votes in favour. */
import { blow, gives, hits, table, together } from './patterns.ts';
import { fiction, markets, sport } from './traps.ts';

const unless = [...sport, ...fiction, ...markets];
const cause = ['waffenruhe*', 'plan', 'abkommen*', 'einigung', 'vorschlag*', 'resolution*', 'initiative', 'freilassung', 'entscheidung', 'erklärung', 'ankündigung', 'gespräche', 'abzug', 'schritt', 'sanktion*', 'vermittlung', 'friedens*', 'beschluss', 'urteil', 'einsatz', 'offensive', 'angriff*', 'unabhängigkeit'];

export const support = table('SUPPORT', [
  ['welcome', 'begrüßen', hits, 'Paris begrüßte die Waffenruhe.', 'Der Wirt begrüßte die Gäste.', { needs: { where: 'sentence', words: cause }, unless }],
  ['support', 'unterstützen', hits, 'Paris unterstützte den Plan.', 'Die Säule stützt das Dach.', { needs: { where: 'sentence', words: cause }, unless }],
  ['support-noun', 'rückendeckung', blow, 'Kiew bekam Rückendeckung von Berlin.', 'Der Rücken schmerzt.'],
  ['praise', 'loben', hits, 'Der Papst lobte die Regierung.', 'Die Kritik lobte den Film.', { unless }],
  ['praise-wuerdigen', 'würdigen', hits, 'Der Papst würdigte den Präsidenten.', 'Die Würde zählt.', { unless: [...unless, 'verstorben*', 'toten', 'lebenswerk'] }],
  ['congratulate', 'gratulieren', gives, 'Der König gratulierte dem Präsidenten.', 'Sie gratulierte ihm zur Hochzeit.', { unless: [...unless, 'hochzeit', 'geburtstag'] }],
  ['thank', 'danken', gives, 'Kiew dankte Berlin für die Hilfe.', 'Der Gedanke war gut.', { unless }],
  ['recognise', 'erkennen ~ an', hits, 'Madrid erkannte Palästina als Staat an.', 'Sie erkannte ihn am Gang.', { needs: { where: 'sentence', words: ['staat', 'regierung', 'unabhängigkeit', 'präsident*', 'wahl', 'wahlsieg', 'grenze*'] } }],
  ['recognition-noun', 'anerkennung', { kind: 'noun', frame: 'nominal', roles: { subject: 'actor', of: 'recipient' } }, 'Die Anerkennung Palästinas durch Madrid kam spät.', 'Die Anerkennung der Zeugnisse dauert.', { needs: { where: 'sentence', words: ['staat*', 'durch', 'diplomatisch*'] }, unless: ['zeugnis*', 'forder*'] }],
  ['back', 'stellen ~ hinter', hits, 'Ankara stellte sich hinter Baku.', 'Sie stellte das Rad ab.'],
  ['solidarity-noun', 'solidarität', blow, 'Paris bekundete Solidarität mit Eriwan.', 'Das Wort Solidarität steht im Heft.', { needs: { where: 'sentence', words: ['bekund*', 'erklärt*', 'versichert*', 'drückt*', 'ausdruck', 'sicherte'] } }],
  ['adopt-resolution', 'verabschieden ~ resolution', hits, 'Der Rat verabschiedete eine Resolution.', 'Sie verabschiedete sich.', { roles: { subject: 'actor' } }],
  ['ratify', 'ratifizieren', hits, 'Das Parlament ratifizierte den Vertrag.', 'Die Ratte lief weg.', { roles: { subject: 'actor', with: 'recipient' } }],
  ['establish-ties', 'nehmen ~ diplomatische beziehungen auf', together, 'Beide Länder nahmen diplomatische Beziehungen auf.', 'Sie nahmen den Zug.'],
  ['normalise-noun', 'normalisierung der beziehungen', { kind: 'phrase', frame: 'nominal', roles: { subject: 'actor', with: 'actor', between: 'actor' } }, 'Die Normalisierung der Beziehungen zwischen beiden Ländern begann.', 'Das Normale fehlt.'],
  ['vote-for', 'stimmen ~ für', hits, 'Zwölf Staaten stimmten für die Resolution.', 'Die Stimmen waren laut.', { roles: { subject: 'actor', for: 'recipient' }, unless }],
  ['defend', 'verteidigen', hits, 'Der Minister verteidigte den Plan.', 'Die Mannschaft verteidigte den Titel.', { needs: { where: 'sentence', words: cause }, unless }],
]);
