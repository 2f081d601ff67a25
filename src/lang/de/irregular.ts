/** German words that do not follow the rule: strong and mixed verbs, plurals that change their vowel. */

/** What a strong or mixed verb does: third person, past, participle, and whether its perfect takes "sein". */
export interface StrongVerb {
  readonly present: string;
  readonly past: string;
  readonly participle: string;
  readonly moves: boolean;
}

/** Infinitive, third person singular, past, participle; `*` before the participle: perfect with "sein". Prefixed verbs follow their stem. */
const table = `befehlen befiehlt befahl befohlen|empfehlen empfiehlt empfahl empfohlen|beginnen beginnt begann begonnen|beißen beißt biss gebissen|bergen birgt barg geborgen|beten betet betete gebetet|biegen biegt bog gebogen|bieten bietet bot geboten|
binden bindet band gebunden|bitten bittet bat gebeten|bleiben bleibt blieb *geblieben|brechen bricht brach gebrochen|brennen brennt brannte gebrannt|bringen bringt brachte gebracht|denken denkt dachte gedacht|
dringen dringt drang *gedrungen|empfangen empfängt empfing empfangen|fahren fährt fuhr *gefahren|fallen fällt fiel *gefallen|fangen fängt fing gefangen|finden findet fand gefunden|fliegen fliegt flog *geflogen|
fliehen flieht floh *geflohen|fließen fließt floss geflossen|fressen frisst fraß gefressen|geben gibt gab gegeben|gehen geht ging *gegangen|gelten gilt galt gegolten|gewinnen gewinnt gewann gewonnen|
graben gräbt grub gegraben|greifen greift griff gegriffen|haben hat hatte gehabt|halten hält hielt gehalten|hängen hängt hing gehangen|heben hebt hob gehoben|heißen heißt hieß geheißen|helfen hilft half geholfen|
kennen kennt kannte gekannt|kommen kommt kam *gekommen|laden lädt lud geladen|lassen lässt ließ gelassen|laufen läuft lief *gelaufen|leiden leidet litt gelitten|lesen liest las gelesen|liegen liegt lag gelegen|
lügen lügt log gelogen|messen misst maß gemessen|nehmen nimmt nahm genommen|nennen nennt nannte genannt|raten rät riet geraten|reißen reißt riss gerissen|rennen rennt rannte *gerannt|rufen ruft rief gerufen|
schaffen schafft schuf geschaffen|scheiden scheidet schied geschieden|scheitern scheitert scheiterte *gescheitert|schicken schickt schickte geschickt|schieben schiebt schob geschoben|schießen schießt schoss geschossen|schlagen schlägt schlug geschlagen|
schließen schließt schloss geschlossen|schneiden schneidet schnitt geschnitten|schreiben schreibt schrieb geschrieben|schreien schreit schrie geschrien|schreiten schreitet schritt *geschritten|schweigen schweigt schwieg geschwiegen|
schwören schwört schwor geschworen|sehen sieht sah gesehen|sein ist war *gewesen|senden sendet sandte gesandt|setzen setzt setzte gesetzt|sinken sinkt sank *gesunken|sitzen sitzt saß gesessen|sprechen spricht sprach gesprochen|
springen springt sprang *gesprungen|stechen sticht stach gestochen|stehen steht stand gestanden|stehlen stiehlt stahl gestohlen|steigen steigt stieg *gestiegen|sterben stirbt starb *gestorben|stoßen stößt stieß gestoßen|streiten streitet stritt gestritten|
tragen trägt trug getragen|treffen trifft traf getroffen|treiben treibt trieb getrieben|treten tritt trat *getreten|tun tut tat getan|verlieren verliert verlor verloren|verschwinden verschwindet verschwand *verschwunden|
wachsen wächst wuchs *gewachsen|weichen weicht wich *gewichen|weisen weist wies gewiesen|wenden wendet wandte gewandt|werben wirbt warb geworben|werden wird wurde *worden|werfen wirft warf geworfen|wissen weiß wusste gewusst|
ziehen zieht zog gezogen|zwingen zwingt zwang gezwungen|flüchten flüchtet flüchtete *geflüchtet|marschieren marschiert marschierte *marschiert|explodieren explodiert explodierte *explodiert|kapitulieren kapituliert kapitulierte kapituliert|reisen reist reiste *gereist|
zusammenstoßen zusammenstößt zusammenstieß *zusammengestoßen|desertieren desertiert desertierte *desertiert|landen landet landete *gelandet|kehren kehrt kehrte *gekehrt|rücken rückt rückte *gerückt|stürzen stürzt stürzte gestürzt|streichen streicht strich gestrichen|fehlen fehlt fehlte gefehlt|frieren friert fror gefroren`;

/** By infinitive without prefix. */
export const strongVerbs: ReadonlyMap<string, StrongVerb> = new Map(table.replaceAll('\n', '').split('|').map((line) => {
  const [infinitive = '', present = '', past = '', participle = ''] = line.split(' ');
  return [infinitive, { present, past, participle: participle.replace('*', ''), moves: participle.startsWith('*') }] as const;
}));

/** Prefixes that never leave their verb; participles with them take no ge-. */
export const boundPrefixes = ['miss', 'zer', 'ver', 'ent', 'emp', 'be', 'er', 'ge', 'über', 'unter', 'wider', 'hinter'];

/** Prefixes that leave their verb: "greift … an". */
export const loosePrefixes: ReadonlySet<string> = new Set(('ab an auf aus bei dar durch ein entgegen fest fort frei gegenüber herab heran heraus herbei her hervor hinaus hin hinzu hoch klar los mit nach nieder preis statt teil tot ' +
  'um um vor voran vorbei vorwärts weg weiter wider wieder zurück zu zusammen fertig bloß bekannt gefangen gleich').split(' '));

/** Joined verb forms that are nouns as soon as they are written with a capital, which matching does not see: they are left to the noun. */
export const nounTwins: ReadonlySet<string> = new Set(('angriff angriffe eingriff aufruf aufrufe abzug abzüge einmarsch vormarsch rückzug einzug auszug beschuss überfall überfälle ausfall anruf anrufe vorwurf vorschlag einsatz besuch besuche kampf streik ' +
  'protest proteste droht vorstoß zusammenstoß befehl befehle verbot verbote rat bitte frage klage sage drohe warte kämpfe hilfe treffe hilf putsch fahrt macht kraft angeboten zusagen zusage aufgaben ausgaben angaben vorgaben eingaben abgaben angabe aussagen aussage vorhaben ereignissen forderungen').split(' '));

/** Nouns whose plural changes the vowel: the end of the word to its plural. Longest ends first. */
export const vowelPlurals: readonly (readonly [string, string])[] = [
  ['vorschlag', 'vorschläge'], ['anschlag', 'anschläge'], ['schlag', 'schläge'], ['kampf', 'kämpfe'], ['überfall', 'überfälle'], ['fall', 'fälle'], ['vorstoß', 'vorstöße'], ['stoß', 'stöße'], ['abzug', 'abzüge'], ['zug', 'züge'],
  ['rücktritt', 'rücktritte'], ['vorwurf', 'vorwürfe'], ['wurf', 'würfe'], ['verstoß', 'verstöße'], ['brand', 'brände'], ['truppe', 'truppen'], ['marsch', 'märsche'], ['vertrag', 'verträge'], ['pakt', 'pakte'], ['haftbefehl', 'haftbefehle'],
  ['aufstand', 'aufstände'], ['zustand', 'zustände'], ['krieg', 'kriege'], ['flug', 'flüge'], ['schuss', 'schüsse'], ['beschluss', 'beschlüsse'], ['zusammenstoß', 'zusammenstöße'], ['ausbruch', 'ausbrüche'], ['bruch', 'brüche'], ['putsch', 'putsche'],
  ['mann', 'männer'], ['haus', 'häuser'], ['soldat', 'soldaten'], ['kind', 'kinder'], ['dorf', 'dörfer'], ['arzt', 'ärzte'], ['sohn', 'söhne'], ['panzer', 'panzer'], ['toter', 'tote'], ['flughafen', 'flughäfen'],
  ['gebäude', 'gebäude'], ['tochter', 'töchter'], ['mutter', 'mütter'], ['krankenhaus', 'krankenhäuser'], ['boot', 'boote'], ['schiff', 'schiffe'], ['flugzeug', 'flugzeuge'], ['fahrzeug', 'fahrzeuge'], ['geschütz', 'geschütze'],
  ['journalist', 'journalisten'], ['polizist', 'polizisten'], ['terrorist', 'terroristen'], ['zivilist', 'zivilisten'], ['student', 'studenten'], ['präsident', 'präsidenten'], ['diplomat', 'diplomaten'], ['kommandant', 'kommandanten'],
  ['konvoi', 'konvois'], ['offizier', 'offiziere'], ['general', 'generäle'], ['milizionär', 'milizionäre'], ['islamist', 'islamisten'], ['extremist', 'extremisten'], ['separatist', 'separatisten'], ['dschihadist', 'dschihadisten'], ['demonstrant', 'demonstranten'],
  ['leutnant', 'leutnants'], ['pilot', 'piloten'], ['matrose', 'matrosen'], ['bote', 'boten'], ['migrant', 'migranten'], ['tourist', 'touristen'], ['rekrut', 'rekruten'], ['patient', 'patienten'], ['beamter', 'beamte'], ['schützenpanzer', 'schützenpanzer'],
];
