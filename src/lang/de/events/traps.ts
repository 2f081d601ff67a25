/** Words of other walks of life that borrow the vocabulary of conflict; a row that names them in `unless` stays out of their news. */

/** Games and matches. */
export const sport: readonly string[] = ['bundesliga', 'spieltag', 'mannschaft', 'mannschaften', 'trainer*', 'torwart', 'stürmer', 'fußball*', 'turnier*', 'pokal*', 'weltmeister*', 'europameister*', 'olymp*', 'meisterschaft*', 'halbzeit', 'tennis*', 'handball*', 'saison', 'elfmeter*', 'punkte', 'boxer*', 'schach*', 'verein', 'spieler', 'liga', 'hobby*'];

/** Mishaps, weather and sickness, with nobody's will behind them. */
export const chance: readonly string[] = ['unfall', 'unfälle*', 'unfalls', 'verkehrsunfall*', 'flugzeugabsturz*', 'zugunglück*', 'unglück*', 'erdbeben*', 'beben', 'sturm', 'hurrikan*', 'überschwemm*', 'hochwasser*', 'lawine*', 'erdrutsch*', 'vulkan*', 'krebs', 'herzinfarkt*', 'krankheit*', 'virus*', 'corona*', 'covid*',
  'grippe*', 'epidemie*', 'infektion*', 'gasleck*', 'blitz*', 'tsunami', 'taifun*', 'zyklon*', 'gekentert*', 'kenterte*', 'ertrunken', 'ertrank*', 'entgleis*', 'massenpanik', 'hitzewelle*', 'autounfall*', 'lungenentzündung', 'malaria', 'cholera', 'ebola'];

/** Stage, page and screen. */
export const fiction: readonly string[] = ['film*', 'roman*', 'serie', 'kino*', 'schauspiel*', 'theater*', 'computerspiel*', 'videospiel*', 'album', 'konzert*', 'oper', 'regisseur*'];

/** Money and trade. */
export const markets: readonly string[] = ['aktie*', 'börse*', 'aktionär*', 'umsatz*', 'dividende*', 'kunden', 'preise', 'konzern*', 'gewinne', 'marktanteil*'];
