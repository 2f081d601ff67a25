/** How German text falls into tokens: abbreviations, words that open sentences or carry a quotation on. */
import type { TokenRules } from '../../analysis/pack/tokens.ts';

export const tokens: TokenRules = {
  abbreviations: `dr. prof. hr. fr. st. gen. col. ltn. oberst. hptm. z.b. d.h. u.a. bzw. ca. etc. usw. evtl. ggf. inkl. mio. mrd. tsd. str. bd. vgl. sog. geb. gest. stellv. ehem. einschl. int. intern. allg. max. min. abs. jan. feb. febr.
    aug. sept. okt. nov. dez. z. b. d. h. u. a. i. o. v. chr. jr. sen. dipl. ing. med. phil. jur.`.split(/\s+/).filter((word) => word.length > 2),
  numbered: ['nr.', 'art.', 'abs.', 's.', 'kap.', 'bd.', 'abb.', 'ziff.', 'res.', 'mr.', 'jul.', 'jun.', 'apr.'],
  numberedNouns: `januar jänner februar feber märz april mai juni juli august september oktober november dezember jan. feb. febr. apr. aug. sept. okt. nov. dez. tag woche monat jahr jahrestag jahrhundert jahrhunderts stock
    geburtstag todestag division brigade armee armeekorps regiment panzerdivision runde quartal sitzung gipfel bis und oder`.split(/\s+/),
  prefixes: ['eur', 'usd', 'us', 'chf'],
  openers: `der die das ein eine er sie es wir ihr ich dies diese dieser dieses jene in im am an auf aus bei beim mit nach seit von vom vor zu zum zur und aber auch als wenn während weil obwohl nachdem bevor so
    dort hier damit dabei danach zuvor inzwischen unterdessen laut nur noch mehr viele einige mehrere zwei drei alle nicht kein keine man sein seine ihre über unter gegen für um durch`.split(/\s+/),
  continuations: `sagte sagt sagten sagen erklärte erklärt erklärten betonte betont betonten teilte berichtete berichtet hieß heißt schrieb schreibt fügte ergänzte warnte forderte kritisierte meinte so antwortete entgegnete
    rief twitterte kommentierte behauptete versicherte bekräftigte kündigte fragte zitierte lautete`.split(/\s+/),
  split: (word) => [word.length],
};
