/** The German words of reporting: who says, writes, thinks, demands, promises, accuses, denies. */
import type { AttributionWords, CueRow } from '../../analysis/pack/index.ts';

const list = (words: string): readonly string[] => words.split('|');

type Kind = Pick<CueRow, 'kind' | 'stance' | 'commitment' | 'content'>;
type Entry = readonly [id: string, lemma: string, yes: string, no: string, more?: Partial<CueRow>];

const says: Kind = { kind: 'verb', stance: 'affirms', commitment: 'attributes', content: ['clause'] };
const demands: Kind = { ...says, content: ['infinitive', 'clause', 'phrase'] };
const names: Kind = { ...says, content: ['phrase'] };
const accuses: Kind = { ...says, content: ['accusation'] };
const denies: Kind = { ...says, stance: 'denies', content: ['clause', 'phrase'] };
const doubts: Kind = { ...says, stance: 'doubts', content: ['clause', 'phrase'] };
const before: Kind = { ...says, kind: 'preposition' };
const adverb: Kind = { ...says, kind: 'adverb' };
const noun: Kind = { ...says, kind: 'noun' };

function cues(kind: Kind, rows: readonly Entry[]): readonly CueRow[] {
  return rows.map(([id, lemma, yes, no, more]) => ({ ...kind, id: `report.${id}`, lemma, yes, no, ...more }));
}

/** Counts only beside "dass", a quotation or an infinitive. */
const weak = { weak: true } as const;

const speech = [
  ...cues(says, [
    ['sagen', 'sagen', 'Der Minister sagte, dass die Grenze geschlossen sei.', 'Die Säge lag im Schuppen.'],
    ['erklaeren', 'erklären', 'Die Armee erklärte, dass zwei Brücken zerstört seien.', 'Die Klärung der Frage dauert an.'],
    ['mitteilen', 'teilen ~ mit', 'Die Polizei teilte mit, dass drei Menschen vermisst würden.', 'Sie teilten das Brot.'],
    ['berichten', 'berichten', 'Die Behörde berichtete, dass der Damm gebrochen sei.', 'Die Richter waren müde.'],
    ['melden', 'melden', 'Die Polizei meldete, dass ein Zug entgleist sei.', 'Das Meldeamt hat heute zu.'],
    ['bekanntgeben', 'geben ~ bekannt', 'Das Ministerium gab bekannt, dass die Gespräche beendet seien.', 'Er gab ihr ein Buch.'],
    ['angeben', 'geben ~ an', 'Der Fahrer gab an, dass er geschlafen habe.', 'Sie gaben ihm Brot.'],
    ['schreiben', 'schreiben', 'Die Zeitung schrieb, dass der König krank sei.', 'Die Schrift war klein.', weak],
    ['betonen', 'betonen', 'Der Präsident betonte, dass die Waffenruhe halte.', 'Der Beton war noch nass.'],
    ['hinzufuegen', 'fügen ~ hinzu', 'Der Sprecher fügte hinzu, dass die Lage ruhig sei.', 'Sie fügte die Teile zusammen.'],
    ['ergaenzen', 'ergänzen', 'Die Ministerin ergänzte, dass Hilfe unterwegs sei.', 'Die Ergänzung fehlt im Heft.', weak],
    ['aeussern', 'äußern', 'Der Botschafter äußerte, dass er Fortschritte sehe.', 'Die äußere Mauer steht noch.', weak],
    ['verkuenden', 'verkünden', 'Der General verkündete, dass die Stadt gefallen sei.', 'Die Kunde kam spät.'],
    ['ankuendigen', 'kündigen ~ an', 'Die Regierung kündigte an, dass sie neue Truppen schicken werde.', 'Er kündigte seine Wohnung.'],
    ['bestaetigen', 'bestätigen', 'Das Krankenhaus bestätigte, dass neun Menschen gestorben seien.', 'Die Statik des Hauses ist gut.', { content: ['clause', 'phrase'], negated: 'doubts' }],
    ['versichern', 'versichern', 'Der Präsident versicherte, dass niemand verletzt worden sei.', 'Die Versicherung zahlt nicht.', weak],
    ['bekraeftigen', 'bekräftigen', 'Die Ministerin bekräftigte, dass die Grenze offen bleibe.', 'Kräftige Männer trugen den Stein.'],
    ['unterstreichen', 'unterstreichen', 'Der Gesandte unterstrich, dass Hilfe nötig sei.', 'Ein Strich trennte die Felder.'],
    ['hinweisen', 'weisen ~ hin', 'Die Armee wies darauf hin, dass die Straße vermint sei.', 'Der Weg wies nach Norden.'],
    ['verweisen-darauf', 'verweisen', 'Der Sprecher verwies darauf, dass die Frist abgelaufen sei.', 'Der Weise schwieg.', weak],
    ['feststellen', 'stellen ~ fest', 'Die Prüfer stellten fest, dass das Siegel fehlte.', 'Sie stellte den Stuhl ans Fenster.'],
    ['klarstellen', 'stellen ~ klar', 'Die Kanzlerin stellte klar, dass es keine Truppen gebe.', 'Das Wasser war klar.'],
    ['einraeumen', 'räumen ~ ein', 'Die Armee räumte ein, dass Fehler gemacht worden seien.', 'Sie räumte das Zimmer auf.'],
    ['gestehen', 'gestehen', 'Der Fahrer gestand, dass er geflohen sei.', 'Das Gestell wackelte.'],
    ['eingestehen', 'gestehen ~ ein', 'Der Trainer gestand ein, dass er irrte.', 'Es stand ein Eimer im Hof.'],
    ['aussagen', 'sagen ~ aus', 'Der Zeuge sagte aus, dass die Tür offen stand.', 'Sie sah gut aus.'],
    ['argumentieren', 'argumentieren', 'Die Anwälte argumentierten, dass die Suche illegal war.', 'Das Argument überzeugte keinen.'],
    ['begruenden', 'begründen', 'Das Gericht begründete, dass Beweise fehlten.', 'Der Grund des Sees ist tief.', weak],
    ['erlaeutern', 'erläutern', 'Der Minister erläuterte, dass die Hilfe später komme.', 'Die Leute gingen heim.', weak],
    ['darlegen', 'legen ~ dar', 'Der Gutachter legte dar, dass der Damm unsicher war.', 'Sie legte das Buch weg.'],
    ['antworten', 'antworten', 'Der Sprecher antwortete, dass er davon nichts wisse.', 'Die Antwort blieb aus.'],
    ['entgegnen', 'entgegnen', 'Der Minister entgegnete, dass die Karte falsch sei.', 'Gegner gab es viele.'],
    ['erwidern', 'erwidern', 'Der Botschafter erwiderte, dass der Vertrag gelte.', 'Er widerstand dem Wind.', weak],
    ['erinnern', 'erinnern', 'Der Präsident erinnerte daran, dass der Krieg Jahre dauerte.', 'Innen war es warm.', weak],
    ['erzaehlen', 'erzählen', 'Eine Frau erzählte, dass Soldaten nachts gekommen seien.', 'Sie zählte das Geld.'],
    ['schildern', 'schildern', 'Der Pfarrer schilderte, dass das Dach einstürzte.', 'Das Schild war rot.', weak],
    ['behaupten', 'behaupten', 'Die Rebellen behaupteten, dass sie den Flughafen hielten.', 'Das Haupttor war zu.', { commitment: 'distances' }],
    ['kommentieren', 'kommentieren', 'Der Trainer kommentierte, dass nichts entschieden sei.', 'Den Kommentar las keiner.', weak],
    ['meinen', 'meinen', 'Der Minister meinte, dass die Zeit knapp sei.', 'Meine Tasche ist leer.'],
    ['glauben', 'glauben', 'Der General glaubt, dass der Feind flieht.', 'Der Glaube versetzt Berge.', weak],
    ['vermuten', 'vermuten', 'Die Polizei vermutet, dass ein Kurzschluss schuld war.', 'Der Mut verließ ihn.', weak],
    ['annehmen', 'nehmen ~ an', 'Die Ermittler nehmen an, dass der Täter floh.', 'Sie nahm das Brot.', weak],
    ['davon-ausgehen', 'gehen ~ davon aus', 'Die Polizei geht davon aus, dass der Mann lebt.', 'Sie gingen aus dem Haus.'],
    ['einschaetzen', 'schätzen ~ ein', 'Die Experten schätzten ein, dass der Plan scheitert.', 'Der Schatz lag im See.', weak],
    ['schaetzen', 'schätzen', 'Die Behörde schätzt, dass tausend Menschen fliehen.', 'Der Schatz lag im Wald.', weak],
    ['hoffen', 'hoffen', 'Die Ministerin hofft, dass die Waffenruhe hält.', 'Die Hoffnung blieb klein.', weak],
    ['befuerchten', 'befürchten', 'Die Helfer befürchten, dass das Wasser ausgeht.', 'Furchtbar war der Lärm.', weak],
    ['warnen', 'warnen', 'Der Präsident warnte, dass Nahrung knapp werde.', 'Die Ware kam spät.', { content: ['clause', 'phrase'] }],
    ['beklagen', 'beklagen', 'Der Bischof beklagte, dass keine Hilfe komme.', 'Der Kläger gewann.', weak],
    ['kritisieren', 'kritisieren', 'Die Opposition kritisierte, dass Wähler fehlten.', 'Die Kritik war kurz.', { content: ['clause', 'phrase'] }],
    ['bemaengeln', 'bemängeln', 'Der Prüfer bemängelte, dass Belege fehlten.', 'Mangel gab es keinen.', weak],
    ['beteuern', 'beteuern', 'Der Häftling beteuerte, dass er unschuldig sei.', 'Das Brot war teuer.'],
    ['prognostizieren', 'prognostizieren', 'Die Bank prognostizierte, dass die Preise steigen.', 'Die Prognose war gut.', weak],
    ['mutmassen', 'mutmaßen', 'Der Händler mutmaßte, dass der Preis falle.', 'Das Maß war voll.', weak],
    ['urteilen', 'urteilen', 'Das Gericht urteilte, dass das Gesetz nichtig sei.', 'Der Urlaub war lang.', weak],
    ['entscheiden', 'entscheiden', 'Das Gericht entschied, dass die Wahl ungültig sei.', 'Die Scheide war leer.', weak],
    ['finden', 'finden', 'Der Senator findet, dass die Steuer zu hoch ist.', 'Taucher fanden das Wrack.', weak],
    ['denken', 'denken', 'Der General denkt, dass die Front hält.', 'Das Denkmal steht am Markt.', weak],
    ['erfahren', 'erfahren', 'Die Zeitung erfuhr, dass der Vertrag fertig ist.', 'Die Fahrt war lang.', weak],
    ['wissen-lassen', 'lassen ~ wissen', 'Der Hof ließ wissen, dass der König abtrete.', 'Sie ließ das Tor offen.'],
    ['rufen', 'rufen', 'Der Redner rief: „Wir bleiben hier, für immer!“', 'Der Ruf des Vogels war laut.', weak],
    ['twittern', 'twittern', 'Der Präsident twitterte, dass er gewonnen habe.', 'Das Gitter war rostig.'],
    ['zusichern', 'sichern ~ zu', 'Die Armee sicherte zu, dass der Weg offen bleibe.', 'Die Sicherung brannte durch.'],
    ['geloben', 'geloben', 'Der König gelobte, dass er bleiben werde.', 'Das Lob war kurz.'],
    ['klagen', 'klagen', 'Die Bauern klagten, dass der Regen fehle.', 'Die Klage liegt beim Richter.', weak],
    ['sprechen-von', 'sprechen von', 'Die Armee sprach von einem schweren Angriff.', 'Er spricht drei Sprachen.', { content: ['phrase'] }],
    ['unterstellen', 'unterstellen', 'Der Minister unterstellte, dass die Zahlen falsch seien.', 'Die Stelle war frei.', { commitment: 'distances', weak: true }],
    ['vorgeben', 'geben ~ vor', 'Der Mann gab vor, dass er Arzt sei.', 'Sie gab ihm Brot.', { commitment: 'distances' }],
    ['zufolge', 'zufolge', 'Dem Ministerium zufolge wurden drei Soldaten verletzt.', 'Die Folge war klar.'],
    ['nahelegen', 'legen ~ nahe', 'Der Bericht legte nahe, dass der Zeuge log.', 'Sie legte das Buch weg.', weak],
    ['schliessen', 'schließen ~ daraus', 'Die Forscher schließen daraus, dass das Eis schmilzt.', 'Der Laden schließt um acht.'],
  ]),
  ...cues(names, [
    ['nennen', 'nennen', 'Der Präsident nannte den Angriff „ein Verbrechen“.', 'Der Name war kurz.', weak],
    ['bezeichnen', 'bezeichnen', 'Der Minister bezeichnete den Plan als „gefährlich“.', 'Das Zeichen war klein.', weak],
    ['bekennen', 'bekennen ~ zu', 'Die Miliz bekannte sich zu dem Anschlag.', 'Ich kenne den Weg.'],
    ['verantwortung-uebernehmen', 'übernehmen ~ verantwortung für', 'Die Gruppe übernahm die Verantwortung für den Anschlag.', 'Sie übernahm die Firma.'],
    ['reklamieren', 'reklamieren', 'Die Miliz reklamierte den Anschlag für sich.', 'Die Reklame blinkte.'],
  ]),
];

const will = [
  ...cues(demands, [
    ['fordern', 'fordern', 'Der Präsident forderte, dass die Truppen abziehen.', 'Das Förderband stand still.'],
    ['auffordern', 'fordern ~ auf', 'Die Regierung forderte die Rebellen auf, die Waffen niederzulegen.', 'Der Förderer schwieg.'],
    ['aufrufen', 'rufen ~ auf', 'Der Papst rief die Armeen auf, das Feuer einzustellen.', 'Das Rufen hörte keiner.'],
    ['verlangen', 'verlangen', 'Die Miliz verlangte, dass Gefangene freikommen.', 'Der lange Weg ermüdet.'],
    ['appellieren', 'appellieren', 'Der Bürgermeister appellierte an die Familien, die Stadt zu verlassen.', 'Der Apfel war rot.'],
    ['draengen', 'drängen ~ auf', 'Die Minister drängten auf eine Waffenruhe.', 'Das Gedränge war groß.', { content: ['phrase', 'infinitive'] }],
    ['bitten', 'bitten', 'Das Ministerium bat die Helfer, Wasser zu schicken.', 'Die Bitte blieb liegen.', weak],
    ['empfehlen', 'empfehlen', 'Das Amt empfahl, dass Reisende warten.', 'Der Befehl kam spät.', weak],
    ['vorschlagen', 'schlagen ~ vor', 'Kairo schlug vor, dass beide Seiten warten.', 'Er schlug den Nagel ein.'],
    ['raten', 'raten', 'Das Amt riet, die Küste zu meiden.', 'Der Rat tagte lange.', weak],
    ['mahnen', 'mahnen', 'Der Bischof mahnte, dass Geduld nötig sei.', 'Die Mähne war grau.', weak],
    ['plaedieren', 'plädieren', 'Der Anwalt plädierte für Milde.', 'Das Pferd lief weg.', { content: ['phrase', 'clause', 'infinitive'] }],
    ['drohen', 'drohen', 'Der General drohte, die Stadt zu stürmen.', 'Die Drohne surrte.', weak],
    ['versprechen', 'versprechen', 'Der König versprach, dass Hilfe komme.', 'Die Sprache ist schwer.'],
    ['anordnen', 'ordnen ~ an', 'Das Gericht ordnete an, dass der Mann bleibt.', 'Die Ordner lagen da.', weak],
    ['beschliessen', 'beschließen', 'Der Rat beschloss, dass die Grenze offen bleibt.', 'Das Schloss war alt.', weak],
    ['befuerworten', 'befürworten', 'Die Partei befürwortete, dass Truppen abziehen.', 'Die Worte waren klar.', weak],
    ['planen', 'planen', 'Die Armee plant, den Pass zu sperren.', 'Die Plane riss.', weak],
  ]),
  ...cues(accuses, [
    ['beschuldigen', 'beschuldigen', 'Armenien beschuldigte Aserbaidschan, das Dorf beschossen zu haben.', 'Die Schuld war bezahlt.'],
    ['vorwerfen', 'werfen ~ vor', 'Armenien warf Aserbaidschan vor, die Waffenruhe gebrochen zu haben.', 'Er warf den Ball.'],
    ['bezichtigen', 'bezichtigen', 'Der Minister bezichtigte die Armee, zwei Bauern getötet zu haben.', 'Die Zicke meckerte.'],
    ['anklagen', 'klagen ~ an', 'Die Opposition klagte die Regierung an, Wähler bedroht zu haben.', 'Die Klage war alt.'],
    ['verdaechtigen', 'verdächtigen', 'Die Polizei verdächtigt die Miliz, den Zug gesprengt zu haben.', 'Das Dach war neu.'],
    ['verantwortlich-machen', 'machen ~ verantwortlich', 'Die Regierung machte die Rebellen verantwortlich, das Dorf beschossen zu haben.', 'Sie machte Kaffee.'],
  ]),
  ...cues(denies, [
    ['dementieren', 'dementieren', 'Baku dementierte, dass seine Armee das Dorf beschossen habe.', 'Die Demenz nimmt zu.'],
    ['bestreiten', 'bestreiten', 'Moskau bestritt, dass Truppen dort seien.', 'Der Streit ist alt.'],
    ['leugnen', 'leugnen', 'Der Angeklagte leugnete, dass er dort war.', 'Die Lüge flog auf.'],
    ['abstreiten', 'streiten ~ ab', 'Die Armee stritt ab, dass sie geschossen habe.', 'Sie stritten um Geld.'],
    ['zurueckweisen', 'weisen ~ zurück', 'Die Regierung wies zurück, dass Truppen dort seien.', 'Der Weg führt zurück.'],
    ['verneinen', 'verneinen', 'Der Sprecher verneinte, dass es Tote gab.', 'Nein ist ein kurzes Wort.'],
    ['widersprechen', 'widersprechen', 'Der Minister widersprach, dass Truppen geflohen seien.', 'Der Widder blökte.', weak],
    ['in-abrede-stellen', 'stellen ~ in abrede', 'Die Firma stellte in Abrede, dass sie Waffen liefere.', 'Die Rede war lang.'],
  ]),
  ...cues(doubts, [
    ['bezweifeln', 'bezweifeln', 'Experten bezweifeln, dass der Film echt ist.', 'Der Zweig brach ab.'],
    ['anzweifeln', 'zweifeln ~ an', 'Der Anwalt zweifelte an, dass der Zeuge wach war.', 'Die Zwiebel war faul.', weak],
    ['nicht-bestaetigen', 'konnte ~ nicht bestätigen', 'Die Polizei konnte nicht bestätigen, dass der Mann tot sei.', 'Er konnte nicht schlafen.', { kind: 'verb' }],
    ['unabhaengig-pruefen', 'ließen sich nicht unabhängig überprüfen', 'Die Angaben der Armee ließen sich nicht unabhängig überprüfen.', 'Die Prüfung war leicht.', { kind: 'adverb' }],
    ['nicht-ueberpruefbar', 'nicht unabhängig überprüfbar', 'Die Angaben der Armee waren nicht unabhängig überprüfbar.', 'Die Stadt ist unabhängig.', { kind: 'adverb' }],
    ['in-frage-stellen', 'stellen ~ in frage', 'Der Minister stellte in Frage, dass der Bericht stimmt.', 'Die Frage war schwer.'],
  ]),
];

const rest = [
  ...cues(before, [
    ['laut', 'laut', 'Laut der Armee, die den Pass hält, wurden zwei Soldaten verletzt.', 'Der Lärm war groß.'],
    ['nach-angaben', 'nach angaben', 'Drei Menschen wurden nach Angaben der Polizei verletzt.', 'Die Angabe war falsch.'],
    ['nach-den-angaben', 'nach den angaben', 'Drei Menschen wurden nach den Angaben der Polizei verletzt.', 'Nach den Ferien regnet es.'],
    ['nach-aussage', 'nach aussage', 'Der Fluss stieg nach Aussage der Behörden um zwei Meter.', 'Die Aussage lag vor.'],
    ['nach-aussagen', 'nach aussagen', 'Der Fluss stieg nach Aussagen der Polizei um zwei Meter.', 'Die Aussagen lagen vor.'],
    ['nach-darstellung', 'nach darstellung', 'Die Miliz floh nach Darstellung der Armee in die Berge.', 'Die Darstellung war bunt.'],
    ['nach-einschaetzung', 'nach einschätzung', 'Der Plan scheitert nach Einschätzung der Regierung bald.', 'Die Schätzung lag falsch.'],
    ['nach-ansicht', 'nach ansicht', 'Der Plan scheitert nach Ansicht der Regierung bald.', 'Die Ansicht war schön.'],
    ['nach-meinung', 'nach meinung', 'Der Plan scheitert nach Meinung der Opposition bald.', 'Die Meinung ist frei.'],
    ['nach-auffassung', 'nach auffassung', 'Das Gesetz ist nach Auffassung der Regierung gültig.', 'Die Fassung ist neu.'],
    ['nach-worten', 'nach den worten', 'Die Lage ist nach den Worten des Ministers ruhig.', 'Die Worte verhallten.'],
    ['nach-informationen', 'nach informationen', 'Der Vertrag ist nach Informationen der Polizei gefälscht.', 'Die Information hing aus.'],
    ['nach-einem-bericht', 'nach einem bericht', 'Der Vertrag ist nach einem Bericht der Polizei gefälscht.', 'Nach einem Regen blüht es.'],
    ['nach-berichten', 'nach berichten', 'Der Vertrag ist nach Berichten der Polizei gefälscht.', 'Die Richter gingen heim.'],
    ['nach-schaetzungen', 'nach schätzungen', 'Tausend Menschen flohen nach Schätzungen der Vereinten Nationen.', 'Die Schätze lagen im See.'],
    ['nach-einer-studie', 'nach einer studie', 'Der Plan scheitert nach einer Studie der Vereinten Nationen.', 'Nach einer Stunde kam der Bus.'],
    ['nach-einer-umfrage', 'nach einer umfrage', 'Der Plan scheitert nach einer Umfrage der Universität.', 'Nach einer Stunde kam der Bus.'],
    ['nach-meldungen', 'nach meldungen', 'Der Damm brach nach Meldungen der Polizei am Morgen.', 'Die Meldungen lagen da.'],
    ['nach-erkenntnissen', 'nach erkenntnissen', 'Der Mann floh nach Erkenntnissen der Polizei ins Ausland.', 'Die Erkenntnis kam spät.'],
    ['nach-auskunft', 'nach auskunft', 'Der Mann floh nach Auskunft der Polizei ins Ausland.', 'Die Auskunft hat zu.'],
    ['nach-mitteilung', 'nach mitteilung', 'Die Grenze bleibt nach Mitteilung der Polizei zu.', 'Die Mitte war leer.'],
    ['aus-sicht', 'aus sicht', 'Der Vertrag ist aus Sicht der Regierung tot.', 'Die Sicht war schlecht.'],
    ['gemaess', 'gemäß', 'Drei Häuser brannten gemäß der Polizei ab.', 'Das Maß war voll.'],
  ]),
  ...cues({ ...says, kind: 'postverb' }, [
    ['so', 'so', 'Drei Soldaten wurden verletzt, so die Armee.', 'Der Weg ist lang.'],
  ]),
  ...cues(adverb, [
    ['medienberichten-zufolge', 'medienberichten zufolge', 'Medienberichten zufolge wurde der Mann gefasst.', 'Die Medien schwiegen.'],
    ['berichten-zufolge', 'berichten zufolge', 'Berichten zufolge wurde der Mann gefasst.', 'Die Berichte lagen da.'],
    ['angaben-zufolge', 'eigenen angaben zufolge', 'Eigenen Angaben zufolge wurde der Mann gefasst.', 'Eigene Angaben fehlten.'],
    ['augenzeugen-zufolge', 'augenzeugen zufolge', 'Augenzeugen zufolge brannte der Bus.', 'Die Augen brannten.'],
    ['nach-polizeiangaben', 'nach polizeiangaben', 'Zwei Menschen wurden nach Polizeiangaben verletzt.', 'Die Polizei schwieg.'],
    ['nach-eigenen-angaben', 'nach eigenen angaben', 'Der Mann floh nach eigenen Angaben ins Ausland.', 'Der Mann floh nach Polen.'],
    ['nach-medienberichten', 'nach medienberichten', 'Der Mann floh nach Medienberichten ins Ausland.', 'Die Medien schwiegen.'],
    ['nach-offiziellen-angaben', 'nach offiziellen angaben', 'Zwei Menschen starben nach offiziellen Angaben.', 'Die offizielle Feier beginnt.'],
    ['polizeiangaben-zufolge', 'polizeiangaben zufolge', 'Polizeiangaben zufolge brannte der Bus.', 'Die Polizei schwieg.'],
    ['demnach', 'demnach', 'Demnach wurden zwei Menschen verletzt.', 'Danach war es still.'],
    ['dem-vernehmen-nach', 'dem vernehmen nach', 'Dem Vernehmen nach tritt der König ab.', 'Die Vernehmung ist vorbei.'],
    ['heisst-es', 'heißt es', 'Die Lage sei ruhig, heißt es.', 'Der Hund heißt Rex.'],
    ['hiess-es', 'hieß es', 'Die Lage sei ruhig, hieß es.', 'Die Heißluft stieg auf.'],
    ['es-wird-vermutet', 'es wird vermutet', 'Es wird vermutet, dass der Täter floh.', 'Es wird bald hell.', { commitment: 'distances' }],
    ['geruechten-zufolge', 'gerüchten zufolge', 'Gerüchten zufolge ist der König krank.', 'Der Geruch war streng.', { commitment: 'distances' }],
    ['nach-unbestaetigten-berichten', 'nach unbestätigten berichten', 'Nach unbestätigten Berichten starben zwei Menschen.', 'Der Bericht ist lang.', { commitment: 'distances' }],
  ]),
  ...cues(noun, [
    ['behauptung', 'behauptung', 'Die Behauptung der Armee, dass niemand starb, ist falsch.', 'Das Haupt war nackt.', { commitment: 'distances' }],
    ['vorwurf', 'vorwurf', 'Der Vorwurf, dass die Armee schoss, blieb stehen.', 'Der Wurf ging daneben.'],
    ['erklaerung', 'erklärung', 'Die Erklärung, dass der Pass frei sei, kam spät.', 'Die Klärung dauert.'],
    ['hinweis', 'hinweis', 'Der Hinweis, dass der Mann lebt, kam spät.', 'Die Weise klang alt.'],
    ['meldung', 'meldung', 'Die Meldung, dass der König starb, war falsch.', 'Das Amt schloss früh.'],
    ['geruecht', 'gerücht', 'Das Gerücht, dass der König starb, lief um.', 'Der Geruch war streng.', { commitment: 'distances' }],
    ['angabe', 'angabe', 'Die Angabe, dass der Mann lebt, war falsch.', 'Der Aufschlag ging ins Netz.'],
    ['forderung', 'forderung', 'Die Forderung, dass Truppen abziehen, ist alt.', 'Die Förderung läuft aus.'],
  ]),
  ...['so dass', 'so ist', 'so hat', 'so wurde', 'so wurden', 'so habe', 'so haben', 'so sei', 'so seien', 'so sind', 'so war', 'so waren', 'so viele', 'so lange', 'so weit', 'so genannte', 'so genannten', 'so wie', 'so soll', 'so sollen', 'so kann', 'so können', 'so werden', 'so wird'].map((lemma): CueRow => ({
    ...says, kind: 'none', id: `report.none-${lemma.replace(' ', '-').replace(/[äöüß]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter] ?? letter)}`, lemma, yes: 'Der Weg war lang, so dass alle froren.', no: 'Drei Soldaten wurden verletzt, so die Armee.',
  })),
];

/** German reporting words; a verb with a loose prefix stands as "teilen ~ mit". */
export const attribution: AttributionWords = {
  cues: [...speech, ...will, ...rest],
  complementisers: list('dass|daß|ob|wonach|, dass|, daß|, ob|, wonach'),
  predicatives: ['als'],
  relays: list('unter berufung auf|mit verweis auf|unter verweis auf|zitierte|zitiert'),
  carriers: list('zitiert von'),
  withholding: list('wollte nicht|wollten nicht|will nicht|weigerte sich|lehnte es ab'),
  accounts: list('darstellung|darstellungen|version|versionen|angaben|schilderung|gerücht|gerüchte|etwas'),
  pointers: list('dies|das|es'),
  figures: list('zahl|zahlen|opferzahl|opferzahlen'),
  falsehoods: list('falsch|haltlos|unbegründet|unwahr|erfunden|gelogen|eine lüge|lügen|unsinn|absurd|fiktion|propaganda'),
  distancing: list('angeblich|angebliche|angeblichen|angeblicher|mutmaßlich|mutmaßliche|mutmaßlichen|mutmaßlicher|vermutlich|wohl|offenbar|soll|sollen|sogenannte|sogenannten|vermeintlich|vermeintliche|vermeintlichen|unbestätigten berichten|wahrscheinlich'),
  returns: list('zuvor|bekannt ist|im hintergrund|seit'),
  statements: list('erklärung|mitteilung|stellungnahme|pressemitteilung|aussage|äußerung|interview|rede|ansprache|tweet|brief|bericht'),
  unnamed: list('augenzeugen|zeugen|beobachter|beamte|diplomaten|quellen|kreise|anwohner|experten|analysten|aktivisten|vertreter'),
};
