/** German words of AGREE: accords, promises to meet or to help, consent. */
import { between, resolves, table, together } from './patterns.ts';
import { fiction, markets, sport } from './traps.ts';

const unless = [...sport, ...fiction, ...markets];

export const agree = table('AGREE', [
  ['agree', 'einigen ~ auf', together, 'Beide Seiten einigten sich auf eine Waffenruhe.', 'Der Eingang war zu.', { unless: [...unless, 'nicht'] }],
  ['agree-bare', 'einigen', together, 'Moskau und Kiew haben sich geeinigt.', 'Einige gingen heim.', { unless: [...unless, 'nicht', 'einigen', 'einige'] }],
  ['agreement-noun', 'einigung', between, 'Die Einigung zwischen Moskau und Kiew hält.', 'Die Eignung fehlt.', { unless: [...unless, 'keine', 'wieder*'] }],
  ['arrange', 'vereinbaren', together, 'Moskau und Kiew vereinbarten einen Austausch.', 'Sie vereinbarte einen Termin beim Arzt.', { unless: [...unless, 'termin', 'arzt'] }],
  ['arrangement-noun', 'vereinbarung', between, 'Die Vereinbarung zwischen Moskau und Kiew hält.', 'Die Bahre war leer.', { unless }],
  ['accord-noun', 'abkommen', between, 'Das Abkommen zwischen Moskau und Kiew wurde unterzeichnet.', 'Das Einkommen sank.', { needs: { where: 'sentence', words: ['zwischen', 'unterzeichne*', 'schloss*', 'geschlossen', 'mit'] }, unless: [...unless, 'verletz*', 'bruch', 'kündig*', 'gekündigt'] }],
  ['peace-accord-noun', 'friedensabkommen', between, 'Das Friedensabkommen zwischen beiden Seiten gilt.', 'Der Frieden tat gut.', { unless: ['verhandlung*'] }],
  ['peace-treaty-noun', 'friedensvertrag', between, 'Der Friedensvertrag zwischen beiden Ländern gilt.', 'Der Vertrag des Spielers endet.'],
  ['sign', 'unterzeichnen', together, 'Moskau und Minsk unterzeichneten einen Vertrag.', 'Der Spieler unterzeichnete beim Verein.', { needs: { where: 'sentence', words: ['vertrag*', 'abkommen*', 'vereinbarung*', 'erklärung', 'pakt*', 'protokoll'] }, unless }],
  ['consent', 'stimmen ~ zu', resolves, 'Die Rebellen stimmten einem Austausch zu.', 'Die Stimmen wurden gezählt.', { unless: ['nicht'] }],
  ['accept', 'akzeptieren', resolves, 'Die Rebellen akzeptierten den Plan.', 'Der Laden akzeptiert keine Karten.', { unless: ['karten', 'nicht', 'keine'] }],
  ['ready', 'bereit erklärt', { kind: 'phrase', frame: 'clausal', roles: { subject: 'actor', clause: 'content' } }, 'Die Rebellen haben sich bereit erklärt, zu verhandeln.', 'Das Essen ist bereit.'],
  ['approve', 'billigen', resolves, 'Das Kabinett billigte den Austausch.', 'Das Hemd war billig.'],
  ['promise-aid', 'sagen ~ zu', resolves, 'Berlin sagte Kiew neue Hilfe zu.', 'Die Farbe sagt ihr wenig.', { needs: { where: 'sentence', words: ['hilfe*', 'unterstützung', 'waffen*', 'euro', 'dollar', 'millionen', 'geld', 'panzer*'] } }],
  ['plan-meet', 'ein treffen vereinbart', { ...together, kind: 'phrase' }, 'Beide Präsidenten haben ein Treffen vereinbart.', 'Der Preis war vereinbart.'],
  ['ceasefire-terms-noun', 'waffenstillstandsabkommen', between, 'Das Waffenstillstandsabkommen zwischen beiden Seiten gilt.', 'Die Waffe war alt.', { contexts: ['military'] }],
]);
