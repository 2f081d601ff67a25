/** German words of ACCUSE: blame, censure, complaint, inquiry, suit. */
import { actUpon, aims, blow, hits, table, tells, together } from './patterns.ts';
import { fiction, sport } from './traps.ts';

const unless = [...sport, ...fiction];

export const accuse = table('ACCUSE', [
  ['accuse', 'beschuldigen', tells, 'Armenien beschuldigte Aserbaidschan, das Dorf beschossen zu haben.', 'Die Schuld war bezahlt.', { mode: 'allege', unless }],
  ['reproach', 'werfen ~ vor', tells, 'Baku warf Eriwan einen Bruch der Waffenruhe vor.', 'Er warf den Ball vor das Haus der Mannschaft.', { mode: 'allege', unless: [...unless, 'ball'] }],
  ['charge', 'bezichtigen', tells, 'Der Minister bezichtigte die Armee der Lüge.', 'Die Ziege meckerte.', { mode: 'allege' }],
  ['suspect', 'verdächtigen', tells, 'Kiew verdächtigt Moskau der Tat.', 'Das Dach ist dicht.', { mode: 'allege' }],
  ['hold-responsible', 'machen ~ verantwortlich', tells, 'Kiew machte Moskau für den Angriff verantwortlich.', 'Er macht seine Arbeit gut.', { mode: 'allege', roles: { subject: 'actor', object: 'recipient', for: 'recipient', clause: 'content' } }],
  ['blame', 'geben ~ die schuld', tells, 'Kiew gab Moskau die Schuld.', 'Die Schuld war beglichen.', { mode: 'allege' }],
  ['accusation-noun', 'beschuldigung', blow, 'Die Beschuldigungen gegen die Armee häufen sich.', 'Die Schuldner zahlten.', { mode: 'allege', unless: ['wies', 'wiesen', 'zurück', 'dementier*', 'bestritt*'] }],
  ['reproach-noun', 'vorwurf', blow, 'Die Vorwürfe gegen die Armee häufen sich.', 'Der Minister wies die Vorwürfe zurück.', { mode: 'allege', needs: { where: 'clause', words: ['gegen'] }, unless: ['wies', 'wiesen', 'zurück', 'zurückgewiesen', 'dementier*', 'bestritt*', 'bestreitet'] }],
  ['each-other', 'beschuldigen ~ gegenseitig', together, 'Beide Seiten beschuldigten sich gegenseitig.', 'Sie halfen sich gegenseitig.', { mode: 'allege' }],
  ['each-other-vorwerfen', 'werfen ~ gegenseitig ~ vor', together, 'Beide Armeen warfen sich gegenseitig Lügen vor.', 'Sie lobten sich gegenseitig.', { mode: 'allege' }],
  ['indict', 'klagen ~ an', tells, 'Der Ankläger klagte den General an.', 'Der Nachbar klagte über Lärm.', { mode: 'allege', contexts: ['legal'] }],
  ['indictment-noun', 'anklage', actUpon, 'Die Anklage gegen den General umfasst Mord.', 'Die Klagemauer ist alt.', { mode: 'allege', contexts: ['legal'], needs: { where: 'sentence', words: ['gegen', 'erhob', 'erhoben'] } }],
  ['condemn', 'verurteilen', hits, 'Der Präsident verurteilte den Angriff.', 'Das Gericht verurteilte den Mann zu zwei Jahren Haft.', { mode: 'disapprove', unless: ['haft', 'gefängnis', 'tode', 'jahren', 'geldstrafe', 'gericht', 'freiheitsstrafe', 'haftstrafe'] }],
  ['condemn-noun', 'verurteilung', actUpon, 'Die Verurteilung des Angriffs kam prompt.', 'Das Urteil war mild.', { mode: 'disapprove', unless: ['gericht', 'haft', 'gefängnis'] }],
  ['criticise', 'kritisieren', hits, 'Berlin kritisierte Moskau scharf.', 'Der Trainer kritisierte den Torwart.', { mode: 'disapprove', unless }],
  ['criticism-noun', 'kritik', blow, 'Der Minister übte Kritik an Moskau.', 'Die Kritik lobt den Roman.', { mode: 'disapprove', needs: { where: 'sentence', words: ['übte', 'übten', 'geübt', 'scharfe', 'äußerte', 'äußerten'] }, unless: fiction }],
  ['denounce', 'prangern ~ an', hits, 'Die Kirche prangerte die Armee an.', 'Der Pranger steht am Markt.', { mode: 'disapprove' }],
  ['protest-note-noun', 'protestnote', blow, 'Das Ministerium übergab eine Protestnote an Moskau.', 'Die Note war gut.', { mode: 'disapprove' }],
  ['summon', 'bestellen ~ ein', hits, 'Berlin bestellte den Botschafter ein.', 'Sie bestellte ein Bier.', { mode: 'disapprove', needs: { where: 'sentence', words: ['botschafter*', 'gesandt*', 'geschäftsträger*'] } }],
  ['summon-noun', 'einbestellung', actUpon, 'Die Einbestellung des Botschafters kam rasch.', 'Die Bestellung kam an.', { mode: 'disapprove' }],
  ['complain', 'beschweren ~ über', aims, 'Baku beschwerte sich über Moskau.', 'Der Gast beschwerte sich beim Kellner.', { mode: 'disapprove', unless: ['gast', 'kunden', 'nachbarn'] }],
  ['investigate', 'ermitteln ~ gegen', hits, 'Die Polizei ermittelt gegen den General.', 'Der Sieger wurde im Los ermittelt.', { mode: 'investigate', contexts: ['legal'] }],
  ['investigation-noun', 'ermittlung', actUpon, 'Die Ermittlungen gegen den General laufen.', 'Die Mitte blieb leer.', { mode: 'investigate', contexts: ['legal'], needs: { where: 'sentence', words: ['gegen'] } }],
  ['sue', 'verklagen', hits, 'Gambia verklagte Myanmar in Den Haag.', 'Die Klage des Windes war laut.', { mode: 'allege', contexts: ['legal'] }],
]);
