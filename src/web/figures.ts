/** Turns figures of losses into words in the reader's language. */
import type { Qualifier } from '../model/claim.ts';
import { number, t } from './language.ts';

/** `16`, `at least 16`, `10 to 20`, `some`. */
export function figureWords({ low, high, qualifier }: { readonly low: number | null; readonly high: number | null; readonly qualifier?: Qualifier }): string {
  if (low === null && high === null) return t('figure.some');
  if (low !== null && low === high) return low === 0 ? t('value.zero') : qualifier === 'about' ? t('figure.about', { n: number(low) }) : number(low);
  if (low !== null && high !== null) return t('figure.range', { low: number(low), high: number(high) });
  return high === null ? t('figure.least', { n: number(low ?? 0) }) : t('figure.most', { n: number(high) });
}
