/** Turns a claim's stance and negation into whether its source says that the event happened. */
import type { Claim } from '../model/claim.ts';

export type Polarity = 'happened' | 'denied' | 'doubted';

/** To deny that something did not happen is to say that it did. */
export function polarityOf({ stance, event }: Claim): Polarity {
  if (stance === 'doubts') return 'doubted';
  return (stance === 'affirms') === event.auxiliary.includes('negation') ? 'denied' : 'happened';
}
