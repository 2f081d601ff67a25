/** What the scan of a text finds: words of the dictionary with the one meaning that the article asks for. */
import type { Sense } from '../../ontology/actors.ts';

/** A place as owner of what stands beside it: "police in Kendari", "Gubernur Papua". */
export interface PlaceSense {
  readonly as: 'place';
  readonly name: string;
  readonly country: string | null;
}

/** Words of the dictionary in the text: token range `[from, to)`. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly sense: Sense | PlaceSense;
  /** Other meanings of the same words, where the first does not hold. */
  readonly others?: readonly Sense[];
  /** What the hyphen after it makes of it: `owner` ("Hamas-run"), `none` ("Iran-backed"); absent for whole words. */
  readonly bound?: 'owner' | 'none';
  /** Words of the text that name an open body ("Universitas Halu Oleo"), where the concept's name has a slot for them. */
  readonly named?: string;
}
