/** German words that the place finder needs. */
import type { PlaceWords } from '../../analysis/pack/places.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

export const places: PlaceWords = {
  before: {
    stadt: 'city', 'der stadt': 'city', dorf: 'city', ort: 'city', ortschaft: 'city', hafenstadt: 'city', hauptstadt: 'city', großstadt: 'city', kleinstadt: 'city', grenzstadt: 'city', provinzhauptstadt: 'city', metropole: 'city', gemeinde: 'city', siedlung: 'city', millionenstadt: 'city', küstenstadt: 'city',
    bezirk: 'district', distrikt: 'district', landkreis: 'district', kreis: 'district', provinz: 'province', gouvernement: 'province', bundesstaat: 'province', bundesland: 'province', oblast: 'province', teilrepublik: 'province', gebiet: 'province', präfektur: 'province', region: 'region', insel: 'region', halbinsel: 'region', exklave: 'region', enklave: 'region',
  },
  after: { region: 'region', provinz: 'province', distrikt: 'district', bezirk: 'district', oblast: 'province' },
  locatives: words('in im nahe bei um unweit innerhalb außerhalb nördlich südlich östlich westlich nordöstlich nordwestlich südöstlich südwestlich nach'),
  directions: words('nord süd ost west nördlichen südlichen östlichen westlichen nördliche südliche östliche westliche zentralen nordöstlichen nordwestlichen südöstlichen südwestlichen oberen unteren besetzten besetzte ländlichen'),
  common: words(`aber alle am an auf aus bad bahn bald bank bar bau baum berg berge besuch bild blau boden brand braun brief bruch brücke buch bucht burg bus dank dann das dem den der des die dom dorf drei ein eine einheit eis ende er erst es essen fall feld fels fest feuer film firma fisch fluss flut frau frei freitag
    front führung fuß gang garten gas geld gericht gold gras groß grün gut hafen hagen halle halt hamm hand haus heide heim herne hier hilfe hof hoch hoffnung hund im in insel ist jahr kamp kampf kassel kind kirche klar klein koch köln könig kraft krieg krone kur lage lager land lande lang last lauf leben leer lehre linden luft macht mai mann mark markt maß
    mast meer mehr meine mitte mit moor mord mühle mut nach nagel name neu neue nicht nord not nun nur ober oder ohne ost park partei plan platz plan polen post rast rat raum recht rede regen reich reise rest ring rock rot ruhe rund salz sand sau schein schlag schloss schnee see seite sie sieg sind sommer sonne sonntag spiel stadt stand stein stern stoß strand süd tag
    tal tanne teich teil tod tor treffen um und ufer uhr unna unter ursache verein vier vogel volk vor wache wahl wald wand war wasser weg weil wein welle welt wende wert wesel west wette wetter wind winter wir wolf worte wunder zeit zelle ziel zoll zu zug zwei kiel essen siegen hof halle bergen stade kehl worms rom lima der bonn lachen wil gossau sache`),
  never: words(`veto januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag hamas hisbollah taliban gott allah islam weihnachten ostern nord süd ost west norden süden osten westen der die das reuters bundestag bundesrat bundeswehr
    euro dollar uhr ende mitte anfang angaben demnach zuvor präsident minister premier general armee polizei regierung union senat kongress kreml pentagon trump obama biden merkel scholz merz brand siegen essen treffen lage laut ruhe ziel staaten nationen`),
  titles: words('herr herrn frau dr dr. prof. professor präsident präsidentin minister ministerin außenminister außenministerin verteidigungsminister premierminister ministerpräsident kanzler kanzlerin bundeskanzler bundeskanzlerin general oberst major hauptmann leutnant sprecher sprecherin bürgermeister gouverneur könig königin prinz papst botschafter richter abgeordneter senator'),
  givenNames: words(`adam alexander alexej ahmed ali amir andrea andreas angela anna annalena anne anton antonio benjamin bernd birgit boris carl carlos christian christine claudia daniel david dieter dirk dmitri donald elisabeth emma emmanuel erich ernst eva felix florian frank franz friedrich georg gerhard hans hassan heinrich heinz helmut horst ibrahim igor ilham ingrid
    irina jan jens joachim joe johann johannes john jörg jürgen josef julia julian karin karl katja klaus konrad kurt lars lukas manfred marco maria mark markus martin matthias max michael michail mohammed monika mustafa nicolas nikol oliver olaf otto paul peter petra philipp rainer ralf recep renate robert roland rolf rudolf sabine sebastian sergej simon stefan stephan susanne
    thomas tim tobias ulrich ursula uwe viktor volker walter werner wilhelm wladimir wolfgang wolodymyr`),
  short: {},
  noun: 'after',
};
