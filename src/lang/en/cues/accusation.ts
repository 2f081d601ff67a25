/** English words of accusing. */
import { accuses } from '../../../analysis/pack/cue-kinds.ts';
import { cues } from './row.ts';

/** Who accuses. */
export const accusation = cues(accuses, [
  { id: 'report.accuse', lemma: 'accuse', yes: 'Yerevan accused Baku of shelling a village.', no: 'The accused rose to speak.', content: ['accusation'] },
  { id: 'report.blame', lemma: 'blame', yes: 'The mayor blamed the militia for the fire.', no: 'He took the blame.' },
  { id: 'report.charge', lemma: 'charge', weak: true, content: ['clause'], yes: 'The opposition charged that votes were bought.', no: 'The shop charged ten coins.' },
  { id: 'report.suspect-of', lemma: 'suspect ~ of', yes: 'Police suspect the group of planting the bomb.', no: 'The suspect was ten feet off.' },
  { id: 'report.point-finger', lemma: 'point the finger at', yes: 'Kyiv pointed the finger at Moscow for the blast.', no: 'The finger was sore.' },
]);
