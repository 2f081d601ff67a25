/** English words that the place finder needs. */
import type { PlaceWords } from '../../analysis/pack/places.ts';

const common = (
  'academy agency arena assembly association attorney authority avenue boulevard building bureau cathedral cemetery charter chamber clinic commission committee community company cooperative corporation council creek daily department drive elementary festival fire force games general group health high hospital hotel housing institute international journal library memorial middle military ministry mosque municipal museum national news office orchestra parade plant press primary public railway regional resident residents river school schools secondary security service services society stadium store studio symphony synagogue team theater theatre times tribune trust ' +
  'advance airport aka alliance along altar alter amazon angels anger angle ans ant apple april aquarium are area arena army art as ask aspen at ate ' +
  'attorney august awe bad bag bail ball ban banana band bank banks bar bare bark barn barren base basic basin bath battle beach bear beaver bed beer ' +
  'beers beg began begun bent best bias bid big bigger bites bland bluff board bond bone boom boot booth bore born bottom bow box brack brain brains ' +
  'branch brand brass brick bridge bright brown bucks buffalo burns burrow burst bus bush bust but butterfly buy by cafe camps can canal cant capital ' +
  'captain carbon carry cars cash cast cat cave celebration cell center central centre cents century chair chance change charge chase chief chili chiro ' +
  'church circa circle citrus city clay cloud coal college colony combine come comfort commerce competition compound concession congress conservation ' +
  'constitution content continental cook cool cop cork corpus council countryside county court crane crooks cut cutoff dad damp date deal december deep ' +
  'defiance del delay deli delta demo democrat deposit deputy dial die dire director discovery divide doctor dogs dollar downside downtown drag drama ' +
  'drew driver drug dry dual due eagle ear early earth east eastern economy effort egg elk energy engineer enter enterprise era exchange exhibition ' +
  'experiment eye facebook far fare farms february federal federation fell ferry fiscal fleet force foremost forget forth fortune fossil foster free ' +
  'freedom friday friend friendly friendship from front fry fully furnace gaming gang gap garrison gateway gay genes gets give glad globe god goes going ' +
  'golden gone google gospel got grain grand grandson grant gras grave gray green grenade grey grill gross guide guns halfway hall halls ham hang harbor ' +
  'hard harmony haven hay he headquarters healing heel hell hey hill hire hit holder hole holiday home homeland hope hot house hub human humble hunt hurt ' +
  'if in independence industry inland inning internet island islands it jack january jar job joy judge july junction june just justice karma keen key ' +
  'kill kinda king kings knees lab label labor lack landing laser law lay lazy lead leader legacy legal lens level liberal liberation liberty licking lie ' +
  'light limestone limit line ling lions list lock log logo lone long look loop lope loss lot lottery love loving loyal luck lucky luna mad made main ' +
  'maize major male males mama man manage many march maritime mark market marks mate mater maximum may mayor me means mechanic media men mercury mere ' +
  'merit mess met metal meter metro mile miles milestone mill millet mills min mind mine minister minor minus mission mobile model modern mold monday ' +
  'moon mop moral more most mountain much mud muster my name naval navy neck neo net never nice nine no noble noisy non none nor normal north northeast ' +
  'northeastern northern northwest noun november occasion october of off officer okay old olds ole on one opportunity ops or orange outer over pace pack ' +
  'page pains painter pale pan paper par paradise parish park parks parole passage paste patience pay peace peer pen pepper per pets phone pigeon pink ' +
  'pioneer plain plan planes plate plateau pleasant plenty plunge plus police poll pool pop port poses possession post pray pre price principal professor ' +
  'progress prospect prosperity prosperous proven providence punch purchase put race rail rain ran rapid reach reading real receiving recovery red ' +
  'republic republican research reserve rest retirement retreat retrieve revival rice rich rid ride rider riding road rob rock rode roles rom root rose ' +
  'rot royal rude rum run rush sad said sail sake sale sales salon salt salute same sand sandwich saturday sauce save say scenic sector see seen sees ' +
  'sell senate send sense september set settle shape share she shell sheriff shore shot side since singer sisal sisters slide smile snow so sole solo son ' +
  'song sort soul sour south southern spa split spoken spray spring springs standard star state steps still stock stone store story straw street strong ' +
  'success summer summit sun sunday superior supreme surges surprise tactic taking talent tall tame tank tap tape tasty tea tell temple ten tent than ' +
  'them thursday thy til till time tin tire tires to ton tool totes tour tours tower town trail train trainer transit trap trip truth tube tuesday turn ' +
  'twin twitter uni union unity university urban us used uses valley vans vary veteran veto vice victory village vols voters wake walk wall walls walnut ' +
  'wang wanna ward wave ways we wedding wednesday week welcome well west western white willow wines wing winner winters wise worms worth yoga young zero ' +
  'zone zoo'
).split(' ');

const givenNames = (
  'aaron abdul abdullah adam adrian ahmad ahmed alan albert alex alexander alexei alexis ali alice alicia allen amanda amir amy andre andrea andrew ' +
  'andrey angela ann anna anne anthony antonio arthur ashley austin barack barbara ben benjamin bernard beth betty beverly bill billy bob bobby boris ' +
  'brad bradley brandon brenda brent brett brian bruce bryan carl carlos carmen carol caroline carolyn catherine chad charles charlie charlotte chelsea ' +
  'cheryl chris christian christina christine christopher cindy claire claudia clayton clinton craig crystal curtis cynthia dale dan daniel danielle ' +
  'darren dave david dawn dean deborah debra denise dennis derek diana diane dmitry don donald donna doris dorothy doug douglas dustin dylan earl ed ' +
  'eddie edward edwin eileen elaine eleanor elena eli elizabeth ellen emily emma eric erica erik ernest ethan eugene eva evan evelyn felix florence ' +
  'frances francis francisco frank fred frederick gabriel gary gavin gene george gerald gilbert glen glenn gloria gordon grace graham grant greg gregory ' +
  'guy harold harry harvey hassan heather hector heidi helen henry herbert holly howard hugh ian ibrahim igor irene isaac ivan jack jackie jackson jacob ' +
  'jake james jamie jan jane janet janice jared jason jay jean jeff jeffrey jennifer jeremy jerry jesse jessica jessie jill jim jimmy joan joanne joe ' +
  'joel john johnny jon jonathan jordan jorge jose joseph joshua joyce juan judith judy julia julian julie justin karen karl kate katherine kathleen ' +
  'kathryn kathy katie keith kelly ken kenneth kent kerry kevin khaled kim kimberly kristen kurt kyle larry laura lauren laurie lawrence lee leo leon ' +
  'leonard leslie lewis liam linda lindsay lisa lloyd logan lois lorraine louis louise lucas lucy luis luke lynn madison mahmoud manuel marc marco marcus ' +
  'margaret maria marie marilyn mario marion marissa mark marshall martha martin marvin mary matt matthew maurice max megan melanie melissa melvin ' +
  'michael michelle miguel mike mikhail milton mitchell mohamed mohammad mohammed molly monica morgan muhammad mustafa nancy natalie nathan neil nelson ' +
  'nicholas nick nicole nikolai noah norma norman oliver omar oscar owen pamela paris patricia patrick paul paula pedro peggy perry peter phil philip ' +
  'phillip phyllis rachel ralph randy raul ray raymond rebecca ricardo richard rick ricky rob robert roberto robin rodney roger roland ron ronald rosa ' +
  'rose ross roy ruben russell ruth ryan sally salvador sam samantha samuel sandra sandy sara sarah scott sean sergei sergey seth shane shannon sharon ' +
  'shawn sheila sherry shirley sidney simon sophia spencer stacy stanley stephanie stephen steve steven stuart sue susan suzanne sydney sylvia tamara ' +
  'tara ted teresa terry theodore theresa thomas tiffany tim timothy tina todd tom tommy tony tracy travis trevor troy tyler valerie vanessa vera vernon ' +
  'veronica victor victoria vincent virginia vivian vladimir volodymyr walter wanda warren wayne wendy wesley william willie yasser yvonne zachary'
).split(' ');

/** Style-book and postal short forms of American states and some others: code of the unit or country. */
const short: Readonly<Record<string, string>> = {
  ak: 'US.AK', al: 'US.AL', ala: 'US.AL', alta: 'CA.01', ar: 'US.AR', ariz: 'US.AZ', ark: 'US.AR', az: 'US.AZ', bc: 'CA.02', ca: 'US.CA', calif:
  'US.CA', co: 'US.CO', colo: 'US.CO', conn: 'US.CT', ct: 'US.CT', dc: 'US.DC', de: 'US.DE', del: 'US.DE', fl: 'US.FL', fla: 'US.FL', ga: 'US.GA', hi:
  'US.HI', ia: 'US.IA', id: 'US.ID', il: 'US.IL', ill: 'US.IL', in: 'US.IN', ind: 'US.IN', kan: 'US.KS', ks: 'US.KS', ky: 'US.KY', la: 'US.LA', ma:
  'US.MA', mass: 'US.MA', md: 'US.MD', me: 'US.ME', mi: 'US.MI', mich: 'US.MI', minn: 'US.MN', miss: 'US.MS', mn: 'US.MN', mo: 'US.MO', mont: 'US.MT',
  ms: 'US.MS', mt: 'US.MT', nc: 'US.NC', nd: 'US.ND', ne: 'US.NE', neb: 'US.NE', nev: 'US.NV', nh: 'US.NH', nj: 'US.NJ', nm: 'US.NM', nv: 'US.NV', ny:
  'US.NY', oh: 'US.OH', ok: 'US.OK', okla: 'US.OK', ont: 'CA.08', or: 'US.OR', ore: 'US.OR', pa: 'US.PA', que: 'CA.10', ri: 'US.RI', sc: 'US.SC', sd:
  'US.SD', tenn: 'US.TN', tex: 'US.TX', tn: 'US.TN', tx: 'US.TX', uk: 'GBR', us: 'USA', usa: 'USA', ut: 'US.UT', va: 'US.VA', vt: 'US.VT', wa: 'US.WA',
  wash: 'US.WA', wi: 'US.WI', wis: 'US.WI', wv: 'US.WV', wva: 'US.WV', wy: 'US.WY', wyo: 'US.WY',
};

export const places: PlaceWords = {
  before: {
    'city of': 'city', 'town of': 'city', 'village of': 'city', 'port of': 'city', 'settlement of': 'city', 'hamlet of': 'city', 'suburb of': 'city',
    'district of': 'district', 'county of': 'district', 'governorate of': 'province', 'province of': 'province', 'state of': 'province', 'region of': 'region',
    'oblast of': 'province', 'republic of': 'country',
  },
  after: {
    city: 'city', town: 'city', village: 'city', county: 'district', parish: 'district', district: 'district', regency: 'district', borough: 'district',
    province: 'province', governorate: 'province', state: 'province', oblast: 'province', prefecture: 'province', region: 'region',
  },
  locatives: ['in', 'at', 'near', 'outside', 'inside', 'around', 'across', 'throughout', 'within', 'into', 'via', 'toward', 'towards', 'beyond'],
  directions: [
    'north', 'south', 'east', 'west', 'northern', 'southern', 'eastern', 'western', 'central', 'upper', 'lower', 'greater', 'downtown', 'northeast', 'northwest',
    'southeast', 'southwest', 'northeastern', 'northwestern', 'southeastern', 'southwestern', 'mainland', 'rural', 'occupied', 'inner', 'outer', 'metropolitan',
  ],
  common,
  never: [
    'corona', 'covid',
    'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'jan', 'feb', 'mar', 'apr',
    'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'hamas', 'white house', 'passover', 'easter', 'god', 'jesus', 'allah', 'arab', 'arabs', 'obama', 'trump', 'hiv', 'sen', 'rep', 'ave', 'st', 'blvd', 'wal', 'mart',
    'east', 'west', 'north', 'south', 'the', 'main street', 'christmas', 'islam', 'taliban', 'fatah', 'kurd', 'house', 'senate',
  ],
  titles: [
    'mr', 'mrs', 'ms', 'miss', 'dr', 'prof', 'sir', 'lord', 'lady', 'rev', 'sen', 'rep', 'gov', 'gen', 'col', 'maj', 'capt', 'lt', 'sgt', 'cpl', 'pvt', 'adm', 'judge', 'justice',
    'president', 'senator', 'governor', 'general', 'colonel', 'major', 'captain', 'lieutenant', 'sergeant', 'officer', 'detective', 'deputy', 'sheriff', 'mayor', 'chief',
    'professor', 'doctor', 'coach', 'secretary', 'minister', 'chancellor', 'king', 'queen', 'prince', 'princess', 'pope', 'saint', 'admiral', 'marshal', 'commissioner', 'chairman',
  ],
  givenNames,
  short,
  noun: 'after',
};
