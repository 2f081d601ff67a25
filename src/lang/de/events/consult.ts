/** German words of CONSULT: talks, calls, visits, summits, mediation. */
import { aims, between, blow, hits, table, together, turnsTo } from './patterns.ts';
import { chance, fiction, markets, sport } from './traps.ts';

const unless = [...sport, ...fiction, ...chance, ...markets];
const office = ['präsident*', 'minister*', 'außenminister*', 'premier*', 'kanzler*', 'bundeskanzler*', 'könig*', 'gesandt*', 'botschafter*', 'delegation*', 'staatschef*', 'regierungschef*', 'generalsekretär*', 'verteidigungsminister*', 'amtskolleg*', 'vertreter', 'ministerpräsident*', 'unterhändler*', 'papst'];

export const consult = table('CONSULT', [
  ['meet', 'treffen ~ mit', together, 'Der Präsident traf sich mit dem Gesandten.', 'Die Rakete traf ein Haus mit Garten.', { unless: [...unless, 'rakete*', 'drohne*', 'geschoss*', 'granate*'] }],
  ['meet-object', 'treffen', together, 'Der Präsident traf den Außenminister.', 'Die Kugel traf das Haus.', { needs: { where: 'object', words: office }, unless: [...unless, 'rakete*', 'drohne*', 'kugel*', 'schuss', 'granate*', 'angriff*', 'entscheidung*', 'maßnahmen', 'vorkehrungen'] }],
  ['meet-zusammen', 'kommen ~ zusammen', together, 'Die Minister kamen in Wien zusammen.', 'Die Familie kam zum Fest.', { needs: { where: 'sentence', words: office } }],
  ['meeting-noun', 'treffen', between, 'Das Treffen zwischen beiden Präsidenten dauerte Stunden.', 'Das Treffen der Sammler war bunt.', { needs: { where: 'sentence', words: office }, unless, rank: 1 }],
  ['talks-noun', 'gespräch', between, 'Die Gespräche zwischen Moskau und Kiew stocken.', 'Das Gespräch in der Oper war laut.', { unless: [...unless, 'therapie', 'bewerbung*', 'abgelehnt'] }],
  ['peace-talks-noun', 'friedensgespräch', between, 'Die Friedensgespräche zwischen Moskau und Kiew stocken.', 'Der Frieden hält.'],
  ['negotiate', 'verhandeln', together, 'Moskau verhandelte mit Kiew.', 'Der Verein verhandelt mit dem Spieler.', { unless: [...unless, 'gericht', 'spieler'] }],
  ['negotiation-noun', 'verhandlung', between, 'Die Verhandlungen zwischen Moskau und Kiew stocken.', 'Die Verhandlung vor Gericht dauert.', { unless: [...unless, 'gericht', 'tarif*', 'richter'] }],
  ['peace-negotiation-noun', 'friedensverhandlung', between, 'Die Friedensverhandlungen zwischen Moskau und Kiew stocken.', 'Der Händler schwieg.'],
  ['phone', 'telefonieren ~ mit', together, 'Der Präsident telefonierte mit dem Minister.', 'Das Kind telefonierte mit der Oma.', { mode: 'phone', needs: { where: 'sentence', words: office } }],
  ['phone-noun', 'telefonat', between, 'In einem Telefonat mit dem Präsidenten ging es um Gas.', 'Das Telefon klingelte.', { mode: 'phone' }],
  ['phone-talk-noun', 'telefongespräch', between, 'Das Telefongespräch mit dem Präsidenten war kurz.', 'Das Gespräch kam nie.', { mode: 'phone', }],
  ['consult-noun', 'beratung', between, 'Die Beratungen zwischen beiden Ministern dauern an.', 'Die Beratung im Laden war gut.', { needs: { where: 'sentence', words: office }, unless }],
  ['consult', 'beraten ~ mit', together, 'Der Präsident beriet sich mit den Ministern.', 'Der Verkäufer berät gut.', { needs: { where: 'sentence', words: office } }],
  ['summit-noun', 'gipfeltreffen', between, 'Das Gipfeltreffen der Präsidenten begann in Wien.', 'Der Gipfel lag im Nebel.', { mode: 'multilateral' }],
  ['summit-gipfel-noun', 'gipfel', between, 'Der Gipfel der Staatschefs begann in Wien.', 'Der Gipfel lag im Nebel.', { mode: 'multilateral', needs: { where: 'sentence', words: [...office, 'eu', 'nato', 'g7', 'g20', 'staats-'] } }],
  ['special-session-noun', 'sondersitzung', between, 'Der Rat hielt eine Sondersitzung ab.', 'Die Sitzung begann.', { mode: 'multilateral' }],
  ['crisis-meeting-noun', 'krisentreffen', between, 'Das Krisentreffen der Minister begann nachts.', 'Die Krise ist da.', { mode: 'multilateral' }],
  ['visit', 'besuchen', hits, 'Der Präsident besuchte Minsk.', 'Die Schüler besuchten ein Museum.', { mode: 'visit', needs: { where: 'sentence', words: office }, unless: [...unless, 'museum', 'schule', 'schüler'] }],
  ['visit-noun', 'besuch', blow, 'Der Besuch des Präsidenten in Minsk begann.', 'Der Besuch im Zoo war schön.', { mode: 'visit', needs: { where: 'sentence', words: office }, unless: [...unless, 'zoo', 'museum', 'absag*', 'abgesagt'] }],
  ['state-visit-noun', 'staatsbesuch', blow, 'Der Staatsbesuch in Minsk begann.', 'Der Staat wächst.', { mode: 'visit' }],
  ['travel', 'reisen', turnsTo, 'Der Außenminister reiste nach Minsk.', 'Die Familie reiste ans Meer.', { mode: 'visit', roles: { subject: 'actor' }, needs: { where: 'sentence', words: office } }],
  ['arrive', 'treffen ~ ein', turnsTo, 'Der Außenminister traf in Minsk ein.', 'Das Paket traf ein.', { mode: 'visit', roles: { subject: 'actor' }, needs: { where: 'sentence', words: office } }],
  ['receive', 'empfangen', { ...hits, roles: { subject: 'recipient', object: 'actor' } }, 'Der König empfing den Außenminister.', 'Das Radio empfängt nichts.', { mode: 'visit', needs: { where: 'sentence', words: office } }],
  ['mediate', 'vermitteln', { ...aims, roles: { subject: 'actor', between: 'recipient' } }, 'Katar vermittelte zwischen Israel und der Hamas.', 'Die Schule vermittelt Wissen.', { mode: 'third-party', unless: ['wissen', 'schule', 'wohnungen', 'jobs', 'eindruck'] }],
  ['mediation-noun', 'vermittlung', { ...between, roles: { subject: 'actor', of: 'actor', between: 'recipient' } }, 'Die Vermittlung durch Katar trug Früchte.', 'Die Vermittlung von Wissen ist wichtig.', { mode: 'third-party', unless: ['wissen', 'wohnungen', 'arbeits*'] }],
  ['conference-noun', 'friedenskonferenz', between, 'Die Friedenskonferenz in Genf beginnt.', 'Die Konferenz der Zahnärzte endet.', { mode: 'multilateral' }],
]);
