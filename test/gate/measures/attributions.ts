/** English attributions of political news: contents found, and found with the right source. */
import type { Measure } from '../measure.ts';
import { measureGold } from './claims.ts';

export const attributions: Measure = {
  name: 'attributions', sets: ['attribution/polnear-dev.jsonl.gz'], measure: measureGold, reach: { attributionDetected: 0.62, attributionLinked: 0.48 },
};
