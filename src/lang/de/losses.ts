/** The words of loss in German: what is lost, by which word, and how a toll is told. */
import type { LossWords } from '../../analysis/pack/index.ts';
import { inflect } from './forms.ts';

const words = (list: string): readonly string[] => list.split('|');

/** Nouns in all their forms. */
const nouns = (list: string): readonly string[] => words(list).flatMap((word) => inflect(word, 'noun').map(({ form }) => form));

/** Nouns made of adjectives and participles: "Verletzte", "der Verletzte", "ein Verletzter". */
const bent = (list: string): readonly string[] => words(list).flatMap((stem) => ['e', 'en', 'er', 'em'].map((ending) => stem + ending));

/** German loss words; more telling nouns before general ones. */
export const losses: LossWords = {
  things: [
    { words: nouns('helfer|entwicklungshelfer|un-mitarbeiter|nothelfer|hilfskraft|hilfskräfte|mitarbeiter der vereinten nationen'), what: 'person', category: 'aid-worker' },
    { words: nouns('journalist|journalistin|reporter|reporterin|fotograf|kameramann|korrespondent|redakteur|medienschaffende|blogger|fotojournalist'), what: 'person', category: 'journalist' },
    { words: nouns('arzt|ärztin|krankenschwester|sanitäter|pfleger|rettungskräfte|rettungshelfer|rettungssanitäter|krankenpfleger|mediziner'), what: 'person', category: 'medic' },
    { words: nouns('lehrer|lehrerin|dozent|professor'), what: 'person', category: 'teacher' },
    { words: nouns('student|studentin|studierende|schüler|schülerin|schulkind'), what: 'person', category: 'student' },
    { words: [...nouns('kind|junge|mädchen|säugling|baby|kleinkind|jugendliche|teenager|minderjährige'), ...bent('jugendlich|minderjährig')], what: 'person', category: 'child' },
    { words: nouns('frau|mutter|ehefrau|großmutter|schwester|witwe|tochter'), what: 'person', category: 'woman' },
    { words: [...nouns('gefangene|häftling|geisel|kriegsgefangene|insasse'), ...bent('gefangen|inhaftiert|kriegsgefangen')], what: 'person', category: 'prisoner' },
    { words: nouns('polizist|polizistin|polizeibeamter|gendarm|sicherheitsbeamter|wachmann|grenzpolizist'), what: 'person', category: 'police' },
    { words: nouns('kämpfer|rebell|aufständische|terrorist|extremist|islamist|dschihadist|separatist|söldner|angreifer|attentäter|selbstmordattentäter|milizionär|guerillero|bewaffnete|milizkämpfer|hamas-kämpfer|taliban-kämpfer|untergrundkämpfer|guerillakämpfer'), what: 'person', category: 'militant' },
    { words: nouns('soldat|soldatin|offizier|rekrut|wehrpflichtige|reservist|marinesoldat|fallschirmjäger|pilot|general|oberst|leutnant|hauptmann|matrose|blauhelm|blauhelmsoldat|friedenssoldat|grenzsoldat|us-soldat|regierungssoldat|bundeswehrsoldat|nato-soldat|armeeangehörige|militärangehörige'), what: 'person', category: 'military' },
    { words: nouns('beamter|minister|bürgermeister|gouverneur|abgeordnete|richter|staatsanwalt|diplomat|botschafter|politiker|kandidat|funktionär|konsul|präsident|ministerpräsident'), what: 'person', category: 'official' },
    { words: nouns('zivilist|zivilistin|zivilperson|bewohner|einwohner|anwohner|dorfbewohner|passant|bauer|flüchtling|vertriebene|migrant|tourist|arbeiter|pilger|gläubige|unbeteiligte|fischer|hirte|passagier|demonstrant|palästinenser|bürger'), what: 'person', category: 'civilian' },
    { words: [...nouns('person|mensch|mann|opfer|mitglied|anhänger|leiche|leben|verdächtige|angehörige|todesopfer|menschenleben'), 'menschen', 'männer', 'männern', 'leute', 'leuten', 'personen', 'weitere'], what: 'person' },
    { words: nouns('kampfhubschrauber|militärhubschrauber|hubschrauber|helikopter'), what: 'helicopter' },
    { words: nouns('drohne|kampfdrohne|aufklärungsdrohne|kamikazedrohne|shahed-drohne|angriffsdrohne'), what: 'drone' },
    { words: nouns('kampfpanzer|panzer|schützenpanzer'), what: 'tank' },
    { words: nouns('kampfflugzeug|flugzeug|kampfjet|jet|militärflugzeug|passagierflugzeug|jagdflugzeug|bomber|transportflugzeug|maschine'), what: 'aircraft' },
    { words: nouns('panzerfahrzeug|militärfahrzeug|fahrzeug|auto|lastwagen|lkw|bus|konvoi|geländewagen|panzerwagen|wagen|krankenwagen'), what: 'vehicle' },
    { words: nouns('geschütz|artilleriegeschütz|haubitze|raketenwerfer|mörser|artilleriesystem'), what: 'artillery' },
    { words: nouns('rakete|marschflugkörper|geschoss|flugkörper'), what: 'missile' },
    { words: nouns('schiff|boot|frachter|tanker|kriegsschiff|patrouillenboot|fischerboot|öltanker'), what: 'ship' },
    { words: nouns('haus|wohnhaus|gebäude|wohngebäude|schule|krankenhaus|klinik|kirche|moschee|geschäft|wohnung|brücke|kraftwerk|hütte'), what: 'building' },
    { words: nouns('dorf|stadt|ort|ortschaft|siedlung'), what: 'settlement' },
    { words: nouns('stellung|posten|stützpunkt|munitionslager|waffenlager|luftabwehrsystem|radaranlage|kommandozentrale'), what: 'military' },
  ],
  effects: [
    { words: [...bent('tot|getötet|gefallen|ermordet'), 'tot', 'getötet', 'tötete', 'töteten', 'töten', 'tötet', 'starb', 'starben', 'stirbt', 'sterben', 'gestorben', 'ums leben', 'ums leben gekommen', 'ums leben kamen', 'todesopfer', 'todesopfern', 'umgekommen', 'gefallen', 'erschossen', 'ermordet', 'hingerichtet', 'umgebracht', 'todesfälle', 'erschlagen'], effect: 'killed' },
    { words: [...bent('verletzt|verwundet|schwerverletzt'), 'verletzt', 'verwundet', 'verletzten', 'verletzungen', 'verwundeten', 'schwerverletzt'], effect: 'wounded' },
    { words: ['opfer', 'opfern', 'verluste', 'verlusten'], effect: 'casualty' },
    { words: [...bent('vermisst'), 'vermisst', 'verschollen', 'verschwunden'], effect: 'missing' },
    { words: ['gefangengenommen', 'gefangen genommen', 'verschleppt', 'entführt', ...bent('entführt|verschleppt'), 'als geiseln', 'in gefangenschaft', 'in geiselhaft'], effect: 'captured' },
    { words: ['freigelassen', 'befreit', 'freigekommen', 'auf freien fuß', 'ausgetauscht'], effect: 'released' },
    { words: ['vertrieben', 'geflohen', 'geflüchtet', 'evakuiert', ...bent('vertrieben|evakuiert|geflüchtet'), 'obdachlos', 'auf der flucht', 'in die flucht'], effect: 'displaced' },
    { words: ['zerstört', 'zerstörten', 'zerstörte', 'abgeschossen', 'vernichtet', 'versenkt', 'abgefangen', 'niedergebrannt', ...bent('zerstört|abgeschossen|abgefangen|vernichtet')], effect: 'destroyed' },
    { words: ['beschädigt', 'beschädigten', 'beschädigte', 'schäden'], effect: 'damaged' },
    { words: ['überlebt', 'überlebten', 'überlebende', 'überlebenden', 'überlebender', 'unverletzt'], effect: 'survived' },
    { words: ['verhaftet', 'festgenommen', 'inhaftiert', 'festnahmen', 'verhaftungen', ...bent('verhaftet|festgenommen')], effect: 'arrested' },
  ],
  plurals: ['tote', 'toten', 'verletzte', 'verletzten', 'opfer', 'opfern', 'zivilisten', 'soldaten', 'menschen', 'todesopfer', 'todesopfern', 'verwundete', 'verwundeten', 'kämpfer', 'häuser', 'gebäude', 'vermisste', 'polizisten', 'kinder', 'frauen', 'verluste', 'demonstranten'],
  none: ['keine opfer', 'keine toten', 'keine verletzten', 'keine verluste', 'niemand wurde verletzt', 'niemand wurde getötet', 'niemand kam ums leben', 'keine todesopfer', 'verletzt wurde niemand', 'keine toten oder verletzten', 'niemand sei verletzt worden', 'keine toten und verletzten'],
  including: ['darunter', 'einschließlich', 'unter ihnen', 'inklusive', 'davon', 'unter den toten', 'unter den opfern', 'darunter auch', 'darunter mindestens'],
  cumulative: ['zahl der toten', 'zahl der todesopfer', 'zahl der opfer', 'opferzahl', 'totenzahl', 'zahl der getöteten', 'zahl der verletzten', 'stieg auf', 'gestiegen', 'steigt auf', 'erhöhte sich auf', 'insgesamt', 'bislang', 'bisher', 'seit beginn', 'seit kriegsbeginn'],
  singular: ['ein', 'eine', 'einen'],
};
