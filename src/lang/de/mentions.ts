/** German words that the actor finder reads by: pronouns, pairs, anaphors, titles, particles of names. */
import type { MentionWords } from '../../analysis/pack/mentions.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);
const phrases = (list: string): readonly string[] => list.split('|');

/** An adjective in all its endings. */
const bent = (list: string): readonly string[] => words(list).flatMap((stem) => ['e', 'en', 'er', 'es', 'em'].map((ending) => stem + ending));

/** Modifiers stand before their heads ("russische Truppen", "Russlands Außenminister"); owners in the genitive behind them, tied by the article ("Sprecher der Armee"). */
export const mentions: MentionWords = {
  pronouns: [
    { word: 'er', number: 'singular', of: 'person' },
    { word: 'ihm', number: 'singular', of: 'person' },
    { word: 'ihn', number: 'singular', of: 'person' },
    { word: 'sie', number: 'singular', of: 'either' },
    { word: 'ihnen', number: 'plural', of: 'any' },
    { word: 'wir', number: 'plural', of: 'any', speaker: true },
    { word: 'uns', number: 'plural', of: 'any', speaker: true },
    { word: 'ich', number: 'singular', of: 'person', speaker: true },
    { word: 'mich', number: 'singular', of: 'person', speaker: true },
  ],
  owners: { before: words('sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres dessen deren'), after: [], speaker: words('unser unsere unseren unserem unserer unseres mein meine meinen meinem meiner') },
  pairs: [
    ...phrases('beide länder|beiden länder|beiden ländern|die beiden länder|der beiden länder|den beiden ländern|beide staaten|die beiden staaten|beiden staaten|der beiden staaten|die beiden nachbarn|beide nachbarstaaten|die beiden nachbarländer|beide regierungen|beider länder|beider staaten').map((phrase) => ({ words: phrase, head: 'country' as const })),
    ...phrases('beide minister|die beiden minister|beiden minister|beide präsidenten|die beiden präsidenten|beiden präsidenten|die beiden außenminister|beiden außenminister|beide außenminister|die beiden politiker|beide politiker|die beiden staatschefs|beide staatschefs').map((phrase) => ({ words: phrase, head: 'office' as const })),
    ...phrases('die beiden männer|beide männer|die beiden frauen').map((phrase) => ({ words: phrase, head: 'person' as const })),
    ...phrases('beide armeen|die beiden armeen|beiden armeen').map((phrase) => ({ words: phrase, head: 'force' as const })),
    ...phrases('beide seiten|beiden seiten|die beiden seiten|beider seiten|beide parteien|die beiden parteien|beiden parteien|beider parteien|die konfliktparteien|den konfliktparteien|der konfliktparteien|beide konfliktparteien|die kriegsparteien|den kriegsparteien|der kriegsparteien|beide kriegsparteien|beide lager').map((phrase) => ({ words: phrase, head: 'any' as const })),
  ],
  anaphors: { before: words('der die das dem den dieser diese dieses diesem diesen'), after: [] },
  generals: [
    { words: words('behörde ministerium organisation amt büro institution partei firma unternehmen krankenhaus netzwerk verband institut universität kommission komitee rat stiftung gericht union bündnis koalition gremium zeitung sender agentur'), of: 'body' },
    { words: phrases('nachrichtenagentur|menschenrechtsorganisation|hilfsorganisation|beobachtungsstelle'), of: 'body' },
    { words: words('gruppe miliz bewegung fraktion rebellengruppe terrorgruppe organisation'), of: 'group' },
    { words: words('land staat königreich republik'), of: 'country' },
  ],
  possessives: ['\'', '’'],
  links: words('von vom aus der des'),
  behalf: ['für', 'bei'],
  inside: ['für', 'der', 'des'],
  posts: ['in'],
  fillers: [...bent('hochrangig führend ehemalig früher regional örtlich lokal national föderal staatlich oberst hoh leitend bewaffnet stellvertretend amtierend scheidend neu alt jung eigen regierend zentral geschäftsführend designiert ranghoh ranghöchst international gemeinsam militärisch ' +
    'zivil nördlich südlich östlich westlich besetzt verbündet prorussisch pro-russisch proiranisch regierungstreu mehrheitlich islamistisch radikal militant rechtsextrem autonom selbsternannt maskiert schwerbewaffnet unbekannt bosnisch-serbisch kurdisch arabisch muslimisch christlich jüdisch verfeindet oppositionell konservativ liberal sozialdemokratisch grün'), '-', 'ex', 'vize'],
  openings: words(`die der das den dem einige mehrere viele wenige alle kein keine jeder jede ein eine einer eines einem einen dutzende hunderte tausende zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig etwa rund fast knapp mehr als mindestens
    hundert tausend millionen beide beiden weitere weiteren andere anderen mitglieder zahlreiche zahlreichen`).filter((word) => !['der', 'die', 'das', 'den', 'dem', 'als', 'mehr'].includes(word)),
  singular: words('ein eine einer eines einem einen'),
  plural: ['en', 'schen'],
  double: words('zwei beide beiden'),
  holding: words('kontrollierte kontrollierten geführte geführten regierte regierten'),
  conjunctions: words('und oder sowie &'),
  locatives: words('in im bei beim nahe innerhalb außerhalb unweit'),
  directions: words('nach aus von zu zum zur vom über durch'),
  between: ['zwischen', 'unter'],
  prepositions: words('an am auf mit für gegen um ohne unter seit während trotz wegen neben hinter vor laut bis ab gegenüber samt entlang binnen gemäß mittels anlässlich ins ans aufs des'),
  honorifics: words('herr herrn frau dr dr. prof prof. professor sir lord lady scheich imam mullah ajatollah pater schwester bruder pastor bischof kardinal'),
  particles: words('bin bint ibn al el abu ben van von de da di del der den la le du dos ter zu zur'),
  naming: phrases('namens|mit namen|genannt|alias'),
  notNames: words(`montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember
    der die das den dem des ein eine einer eines einem einen dieser diese dieses diesem diesen jener jene er sie es wir ihr ich sein seine ihre unser unsere mein meine aber und oder so doch wenn als während weil obwohl nachdem bevor bis da damit dass ob
    allerdings jedoch zudem außerdem auch dann dort hier jetzt nun später heute gestern morgen laut nach in im am an bei beim mit von vom aus für zu zum zur auf über unter gegen zwischen durch ohne trotz seit um wie was wer wo warum welche nicht kein keine ja nein alle einige
    mehrere viele beide jede jeder eins zwei drei vier fünf sechs sieben acht neun zehn angaben berichten bericht foto bild quelle straße platz nord süd ost west norden süden osten westen uhr krieg konflikt angriff angriffe menschen zivilisten tote verletzte opfer leben land stadt dorf
    seite seiten ende anfang beginn zeit jahr jahre jahren tag tage tagen woche wochen monat monate monaten stunden minuten million millionen milliarden prozent euro dollar waffen truppen soldaten raketen drohnen panzer gespräche gespräch treffen abkommen vertrag resolution erklärung pressekonferenz interview
    regierung politik wahl wahlen partei parlament präsident minister sprecher polizei armee militär gruppe teil teile region grenze grenzen provinz kilometer meter sicherheit frieden friedensgespräche waffenruhe waffenstillstand hilfe kinder frauen männer familie familien personen person mann frau kind`),
  modifiers: 'before',
};
