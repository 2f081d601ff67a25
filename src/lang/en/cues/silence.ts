/** English words that hold a reporting word and report nothing: how the unnamed stay unnamed. */
import { silent } from '../../../analysis/pack/cue-kinds.ts';
import { cues } from './row.ts';

/** Stock phrases that keep the word inside them from reporting. */
export const silence = cues(silent, [
  { id: 'report.according-to-plan', lemma: 'according to plan', yes: 'The withdrawal went according to plan.', no: 'The plan was torn up.' },
  { id: 'report.according-to-schedule', lemma: 'according to schedule', yes: 'The buses left according to schedule.', no: 'The schedule was pinned to the door.' },
  { id: 'report.according-to-teachings', lemma: 'according to the teachings', yes: 'The captives were treated according to the teachings of their faith.', no: 'His teachings were forgotten.' },
  { id: 'report.according-to-rules', lemma: 'according to the rules', yes: 'The prisoners were held according to the rules of war.', no: 'The rules were read aloud.' },
  { id: 'report.according-to-the-law', lemma: 'according to the law', yes: 'They were tried according to the law.', no: 'The law was repealed.' },
  { id: 'report.according-to-law', lemma: 'according to law', yes: 'The camp was run according to law.', no: 'The law was repealed.' },
  { id: 'report.anonymous-asked-not-named', lemma: 'asked not to be named', yes: 'A clerk who asked not to be named opened the gate.', no: 'The ship was named after a saint.' },
  { id: 'report.anonymous-asked-not-identified', lemma: 'asked not to be identified', yes: 'A nurse who asked not to be identified wept.', no: 'The wreck was identified on Monday.' },
  { id: 'report.anonymous-asked-for', lemma: 'asked for anonymity', yes: 'An aide who asked for anonymity left early.', no: 'Anonymity is rare in a village.' },
  { id: 'report.anonymous-requested', lemma: 'requested anonymity', yes: 'A clerk who requested anonymity left early.', no: 'Anonymity is rare in a village.' },
  { id: 'report.anonymous-declined-named', lemma: 'declined to be named', yes: 'A trader who declined to be named fled.', no: 'The ship was named after a saint.' },
  { id: 'report.anonymous-declined-identified', lemma: 'declined to be identified', yes: 'A trader who declined to be identified fled.', no: 'The wreck was identified on Monday.' },
  { id: 'report.anonymous-refused-named', lemma: 'refused to be named', yes: 'A guard who refused to be named fled.', no: 'The ship was named after a saint.' },
  { id: 'report.anonymous-did-not-want', lemma: 'did not want to be named', yes: 'A guard who did not want to be named fled.', no: 'The ship was named after a saint.' },
  { id: 'report.anonymous-condition', lemma: 'on condition of anonymity', yes: 'An aide on condition of anonymity drew a map.', no: 'The condition of the road is poor.' },
  { id: 'report.anonymous-not-authorised', lemma: 'not authorised to speak', yes: 'An aide not authorised to speak drew a map.', no: 'The dealer is authorised to sell.' },
  { id: 'report.anonymous-not-authorized', lemma: 'not authorized to speak', yes: 'An aide not authorized to speak drew a map.', no: 'The dealer is authorized to sell.' },
  { id: 'report.none-all-known', lemma: 'know is that', yes: 'The only thing they know is that it rained.', no: 'They know that it rained.' },
]);
