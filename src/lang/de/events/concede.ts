/** German words of CONCEDE: sanctions lifted, apologies, resignations, promises to yield. */
import { acts, gives, hits, resolves, table, turnsTo } from './patterns.ts';
import { sport } from './traps.ts';

export const concede = table('CONCEDE', [
  ['apologise', 'entschuldigen', turnsTo, 'Moskau entschuldigte sich bei Baku.', 'Der Schüler fehlte ohne Schuld.', { roles: { subject: 'actor', with: 'recipient', for: 'content', object: 'recipient' } }],
  ['apology-noun', 'entschuldigung', { kind: 'noun', frame: 'nominal', roles: { subject: 'actor', of: 'actor', on: 'recipient' } }, 'Die Entschuldigung Moskaus kam spät.', 'Die Schuld war klein.', { unless: ['fordert*', 'verlangt*', 'schule'] }],
  ['resign', 'treten ~ zurück', acts, 'Der Premier trat zurück.', 'Der Trainer der Mannschaft trat zurück.', { unless: [...sport, 'soll'] }],
  ['resignation-noun', 'rücktritt', { kind: 'noun', frame: 'nominal', roles: { subject: 'actor', of: 'actor' } }, 'Der Rücktritt des Premiers kam überraschend.', 'Die Opposition fordert den Rücktritt des Premiers.', { unless: [...sport, 'forder*', 'verlang*', 'ruf*'] }],
  ['lift', 'heben ~ auf', hits, 'Washington hob die Sanktionen gegen Kuba auf.', 'Sie hob den Stein.', { needs: { where: 'sentence', words: ['sanktion*', 'blockade', 'embargo', 'ausgangssperre', 'verbot', 'ausnahmezustand', 'kriegsrecht', 'belagerung'] } }],
  ['lift-noun', 'aufhebung', { kind: 'noun', frame: 'nominal', roles: { subject: 'actor', on: 'recipient' } }, 'Die Aufhebung der Blockade gilt ab heute.', 'Die Hebung dauert.', { needs: { where: 'clause', words: ['sanktion*', 'blockade', 'embargo', 'verbots', 'belagerung'] }, unless: ['forder*', 'verlang*'] }],
  ['ease', 'lockern', hits, 'Washington lockerte die Sanktionen gegen Kuba.', 'Sie lockerte die Erde.', { needs: { where: 'sentence', words: ['sanktion*', 'blockade', 'embargo', 'ausgangssperre', 'beschränk*'] } }],
  ['give-in', 'geben ~ nach', acts, 'Die Regierung gab nach.', 'Sie gab ihm Brot.', { unless: ['brett', 'boden'] }],
  ['open-border', 'öffnen ~ grenze', hits, 'Ägypten öffnete die Grenze für Verletzte.', 'Der Laden öffnete früh.'],
  ['pardon', 'begnadigen', gives, 'Der König begnadigte zwei Häftlinge.', 'Die Gnade war groß.', { roles: { subject: 'actor', object: 'recipient' } }],
  ['promise-withdraw', 'sichern ~ zu', resolves, 'Moskau sicherte Baku einen Abzug zu.', 'Er sicherte das Tor.', { needs: { where: 'sentence', words: ['abzug', 'freilassung', 'rückzug', 'zugang'] } }],
]);
