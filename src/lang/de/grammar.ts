/** The closed classes of German that the matcher reads sentences by. */
import type { Grammar } from '../../analysis/pack/index.ts';

const words = (list: string): readonly string[] => list.split('|').map((word) => word.trim());

/** German closed classes. Phrases stand as tokens separated by single spaces. Verbs of `lights` and `suffers` are inflected. */
export const grammar: Grammar = {
  prepositions: {
    auf: ['on', 'to'], gegen: ['on'], an: ['on', 'to'], 'auf den': ['on', 'to'], 'auf die': ['on', 'to'], 'auf das': ['on', 'to'], 'gegen den': ['on'], 'gegen die': ['on'], 'gegen das': ['on'], aufs: ['on', 'to'], ans: ['to', 'on'], 'in richtung': ['to'], gegenüber: ['on', 'to'],
    nach: ['to'], zu: ['to'], zum: ['to'], zur: ['to'],
    aus: ['from'], 'aus der': ['from'], 'aus dem': ['from'], von: ['from', 'of'], vom: ['from', 'of'],
    mit: ['with'], 'gemeinsam mit': ['with'], 'zusammen mit': ['with'], samt: ['with'], nebst: ['with'],
    für: ['for'], zugunsten: ['for'], wegen: ['for'],
    des: ['of'],
    zwischen: ['between'], 'zwischen den': ['between'], unter: ['between'],
  },
  agents: words('von|vom|durch|seitens'),
  passives: words('wurde|wurden|wird|werden|worden|würde|würden|werde|ist|sind|war|waren|sei|seien'),
  conjunctions: words('und|sowie|&|oder|bzw.|beziehungsweise'),
  clauses: words('aber|während|weil|obwohl|obgleich|nachdem|bevor|ehe|sobald|solange|sondern|doch|jedoch|indem|sodass|so dass|wobei|denn|falls|wenn|, als|, da|damit|um|ohne|statt|trotz|nach dem|woraufhin|worauf|wohingegen|seitdem|bis'),
  relatives: words('welche|welcher|welches|welchen|welchem|deren|dessen|denen'),
  negators: words('nicht|kein|keine|keinen|keinem|keiner|keines|nie|niemals|ohne|nichts|niemand|weder|noch nicht|nicht mehr|keinerlei|kaum'),
  futures: words('wird|werden|soll|sollen|sollte|sollten|will|wollen|wollte|wollten|plant|planen|planten|plante|beabsichtigt|beabsichtigen|geplant|geplante|geplanten|bevorstehend|bevorstehende|bevorstehenden|künftig|künftige|künftigen|vorgesehen|ab morgen|demnächst|drohend|drohende|drohenden|angekündigt|angekündigte|angekündigten|kündigte|kündigten'),
  conditions: words('wenn|falls|sofern|für den fall|es sei denn'),
  hypotheticals: words('wenn|falls|ob|könnte|könnten|dürfte|dürften|möglicherweise|vielleicht|eventuell|sofern|mögliche|möglichen|möglicher|möglichem|möglich|potenzielle|potenziellen|müsste|müssten|im falle|für den fall|angenommen|befürchtet|befürchten|drohen|droht|gefahr'),
  failures: words('scheitert|scheiterte|scheiterten|gescheitert|gescheiterte|gescheiterten|misslang|misslungen|verhindert|verhinderte|verhinderten|vereitelt|vereitelte|vereitelten|abgebrochen|abgesagt|gestoppt|verhindern|fehlgeschlagen|fehlgeschlagene|ausgeblieben|vermeiden|abgewendet'),
  auxiliaries: words('hat|haben|habe|hatte|hatten|hätte|hätten|ist|sind|war|waren|sei|seien|kann|können|konnte|konnten|muss|müssen|musste|mussten|darf|dürfen|auch|bereits|schon|noch|wieder|erneut|jetzt|nun|dann|derweil|zudem|außerdem|ebenfalls|unterdessen|inzwischen|zuletzt|später|früher|zunächst|' +
    'weiterhin|weiter|immer|immer wieder|mehrfach|wiederholt|offenbar|angeblich|mutmaßlich|offiziell|öffentlich|gemeinsam|beide|alle|jeweils|nur|erst|sogar|unter anderem|daraufhin|danach|zuvor|schließlich|endlich|scharf|entschieden|energisch|vehement|umgehend|sofort|eindringlich|erneut|nochmals|' +
    'gleichzeitig|seinerseits|ihrerseits|selbst|sich|demnach|dagegen|hingegen|allerdings|zugleich|vorerst|teilweise|vollständig|gezielt|illegal|versehentlich|gewaltsam|brutal|direkt|nachdrücklich|einstimmig|vor allem|insbesondere|kürzlich|ausdrücklich|darüber hinaus|abermals|mehrmals'),
  verbSecond: true,
  nounlike: ['base', 'active'],
  verbLike: { beginnings: [], endings: ['eten', 'ierte', 'ierten', 'iert', 'seien', 'habe', 'würde', 'würden'] },
  adverbEndings: ['weise'],
  lights: words('starten|beginnen|führen ~ durch|durchführen|verüben|begehen|fliegen|unternehmen|fortsetzen|setzen ~ fort|führen|abhalten|halten ~ ab|verhängen|verkünden|ausrufen|rufen ~ aus|erklären|unterzeichnen|schließen|vereinbaren|erzielen|leisten|liefern|erheben|richten|stellen|' +
    'äußern|üben|organisieren|veranstalten|eröffnen|aufnehmen|nehmen ~ auf|wiederaufnehmen|intensivieren|verstärken|ausweiten|weiten ~ aus|vornehmen|nehmen ~ vor|einleiten|leiten ~ ein|fordern|geben|leiten|treffen|anordnen|ordnen ~ an|lancieren|ausführen|führen ~ aus|teilnehmen|nehmen ~ teil'),
  suffers: words('erleiden|erleben|ausgesetzt sein|hinnehmen|nehmen ~ hin|überleben|abwehren|wehren ~ ab|erdulden|entgehen'),
  reciprocals: words('gegenseitig|einander|wechselseitig|gegeneinander|miteinander|untereinander|aufeinander'),
  determiners: words('der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|dieser|diese|dieses|diesen|diesem|jener|jene|jenes|sein|seine|seinen|seinem|seiner|seines|ihr|ihre|ihren|ihrem|ihrer|ihres|unser|unsere|unserer|unseren|mein|meine|alle|allen|aller|viele|vielen|mehrere|mehreren|einige|einigen|' +
    'kein|keine|keinen|keinem|keiner|beide|beiden|beider|zwei|drei|weitere|weiteren|weiterer|andere|anderen|anderer|jede|jeder|jedes|jeden|zahlreiche|zahlreichen|im|am|beim|zum|zur|vom'),
  infinitives: words('zu|um'),
};
