/** Words of German pages that the page reader needs: by-lines, credits, furniture, dates. */
import type { ReaderWords } from '../../model/reader-words.ts';

export const reader: ReaderWords = {
  language: 'de',
  bylines: [
    { label: 'von', role: 'reporter' }, { label: 'ein artikel von', role: 'reporter' }, { label: 'ein beitrag von', role: 'reporter' }, { label: 'eine analyse von', role: 'reporter' }, { label: 'ein kommentar von', role: 'reporter' }, { label: 'ein gastbeitrag von', role: 'reporter' },
    { label: 'ein interview von', role: 'reporter' }, { label: 'interview von', role: 'reporter' }, { label: 'eine reportage von', role: 'reporter' }, { label: 'es berichtet', role: 'reporter' }, { label: 'es berichten', role: 'reporter' }, { label: 'autor', role: 'reporter' }, { label: 'autorin', role: 'reporter' },
    { label: 'autoren', role: 'reporter' }, { label: 'text', role: 'reporter' }, { label: 'text von', role: 'reporter' }, { label: 'bericht von', role: 'reporter' }, { label: 'geschrieben von', role: 'reporter' }, { label: 'veröffentlicht von', role: 'reporter' },
    { label: 'korrespondent', role: 'reporter' }, { label: 'redaktion', role: 'editor' }, { label: 'redakteur', role: 'reporter' }, { label: 'redakteurin', role: 'reporter' }, { label: 'redigiert von', role: 'editor' }, { label: 'mitarbeit', role: 'contributor' }, { label: 'unter mitarbeit von', role: 'contributor' }, { label: 'fotos von', role: 'photographer' }, { label: 'fotograf', role: 'photographer' }, { label: 'fotografin', role: 'photographer' },
  ],
  credits: ['foto', 'fotos', 'bild', 'bilder', 'bildquelle', 'bildrechte', 'quelle', 'foto von', 'symbolbild', 'archivbild', 'archivfoto', 'copyright', 'bildnachweis', 'bildunterschrift', '©'],
  related: [
    'lesen sie auch', 'lesen sie hier', 'lesen sie mehr', 'mehr zum thema', 'mehr dazu', 'auch interessant', 'das könnte sie auch interessieren', 'weitere artikel', 'weiterlesen', 'zum thema', 'siehe auch', 'lesen sie dazu', 'mehr lesen', 'passend zum thema', 'themen',
    'verwandte artikel', 'verwandte themen', 'hintergrund', 'empfehlungen der redaktion', 'redaktionelle empfehlung', 'empfohlener externer inhalt', 'meistgelesen', 'mehr aus', 'mehr von', 'alle artikel',
  ],
  noise: [
    'anzeige', 'werbung', 'gesponsert', 'teilen', 'artikel teilen', 'auf facebook teilen', 'folgen sie uns', 'newsletter', 'jetzt anmelden', 'anmelden', 'registrieren', 'abonnieren', 'jetzt abonnieren', 'abo', 'zur startseite', 'startseite', 'drucken', 'merken', 'artikel drucken', 'kommentare', 'kommentar schreiben', 'kommentieren',
    'impressum', 'datenschutz', 'alle rechte vorbehalten', 'cookies', 'wir verwenden cookies', 'nach oben', 'zum inhalt springen', 'zur navigation', 'schließen', 'laden sie die app', 'vorlesen', 'artikel anhören', 'hören', 'melden sie sich an', 'sie haben bereits ein abo', 'jetzt testen', 'nächster artikel', 'vorheriger artikel', 'schlagworte', 'mit material von', 'feedback', 'fehler gefunden',
  ],
  months: { januar: 1, jänner: 1, jan: 1, februar: 2, feb: 2, märz: 3, mär: 3, mrz: 3, april: 4, apr: 4, mai: 5, juni: 6, jun: 6, juli: 7, jul: 7, august: 8, aug: 8, september: 9, sept: 9, sep: 9, oktober: 10, okt: 10, november: 11, nov: 11, dezember: 12, dez: 12 },
  weekdays: { sonntag: 0, so: 0, montag: 1, mo: 1, dienstag: 2, di: 2, mittwoch: 3, mi: 3, donnerstag: 4, do: 4, freitag: 5, fr: 5, samstag: 6, sonnabend: 6, sa: 6 },
  zones: { MEZ: 60, MESZ: 120, CET: 60, CEST: 120, UTC: 0, GMT: 0, MSK: 180 },
  updated: ['aktualisiert', 'aktualisiert am', 'zuletzt aktualisiert', 'zuletzt aktualisiert am', 'update', 'geändert', 'stand', 'letzte aktualisierung'],
  meridiems: {},
  joiners: ['und', 'mit'],
  helpedBy: ['mit'],
  desks: ['volontär', 'volontärin', 'redakteur', 'redakteurin', 'reporterin', 'korrespondentin', 'schlussredaktion', 'redaktion', 'ressort', 'team', 'reporter', 'korrespondenten', 'newsdesk', 'desk'],
  agencies: ['dpa', 'afp', 'reuters', 'ap', 'epd', 'kna', 'sid', 'apa', 'sda', 'keystone-sda', 'dts', 'nachrichtenagentur', 'agenturen', 'agentur', 'deutsche presse-agentur', 'tass', 'interfax', 'bloomberg', 'xinhua', 'anadolu'],
  comments: ['kommentar', 'kommentare', 'leserkommentare', 'diskutieren sie mit', 'schreiben sie einen kommentar', 'leserbriefe', 'debatte'],
  corrections: {
    labels: ['korrektur', 'berichtigung', 'richtigstellung', 'korrekturhinweis', 'hinweis der redaktion zur korrektur', 'klarstellung'],
    phrases: [
      'in einer früheren version dieses artikels', 'in einer früheren fassung dieses artikels', 'in einer früheren version des artikels', 'in einer früheren fassung des artikels', 'in einer früheren version dieses textes', 'in einer früheren fassung des textes',
      'in einer vorherigen version dieses artikels', 'in einer ersten version dieses artikels', 'in einer ursprünglichen version dieses artikels', 'wir haben den fehler korrigiert', 'wir haben das korrigiert', 'wir haben dies korrigiert',
    ],
  },
};
