/** What a room says of places: the words beside their names. */
import type { Precision } from '../../model/claim.ts';

/** Words of one language that the place finder needs. All lower case. */
export interface PlaceWords {
  /** Words for units that stand before the name, one or two words, to what they name: "kabupaten" district, "city of" city. */
  readonly before: Readonly<Record<string, Precision>>;
  /** Words for units that stand after the name: "province" province, "county" district. */
  readonly after: Readonly<Record<string, Precision>>;
  /** Prepositions after which a name is a place: "di", "in", "near". Not those that persons take as often ("to", "from"). */
  readonly locatives: readonly string[];
  /** Words that narrow a name that follows or precedes and are no part of another name: "northern", "downtown", "utara". */
  readonly directions: readonly string[];
  /**
   * Plain words of the language. Those that are names of places as well ("reading", "of") count only after a locative or with what holds
   * them behind; and one behind a place leaves it a place, where another name would not ("Gainesville Police", but "Paris Hilton").
   */
  readonly common: readonly string[];
  /** Words and phrases that are no place, though a place is called so or stands in them: months, "hamas", "white house", "baku tembak". A longer name goes before them. */
  readonly never: readonly string[];
  /** Words before a person's name, offices among them where the language puts the person right behind: "mr", "president", "pak". */
  readonly titles: readonly string[];
  /** Given names: with one before it, a name is a person's; a place of that name with another name behind it is one too ("Paris Hilton"). */
  readonly givenNames: readonly string[];
  /** Short forms of units that count after a comma, with or without their full stop in the text, written without: "ill" → `US.IL`. */
  readonly short: Readonly<Record<string, string>>;
  /** Where the noun stands to which a bare place name belongs: "after" ("Gaza hospital"), "before" ("polisi Papua"). */
  readonly noun: 'before' | 'after';
}
