/** English words of thinking, finding and expecting. */
import { says } from '../../../analysis/pack/cue-kinds.ts';
import { cues } from './row.ts';

/** Who thinks, finds, expects. */
export const thought = cues(says, [
  { id: 'report.believe', lemma: 'believe', negated: 'doubts', yes: 'Police believe that two men fled.', no: 'It was beyond belief.' },
  { id: 'report.think', lemma: 'think', weak: true, yes: 'Analysts think that the push will fail.', no: 'The ice was thin.' },
  { id: 'report.feel', lemma: 'feel', weak: true, yes: 'Many lawyers felt that the court was biased.', no: 'The cloth feels soft.' },
  { id: 'report.fear', lemma: 'fear', weak: true, yes: 'Aid groups fear that wells are poisoned.', no: 'The fear of dogs is common.' },
  { id: 'report.worry', lemma: 'worry', weak: true, yes: 'Diplomats worry that the pact is dead.', no: 'It was no great worry.' },
  { id: 'report.suspect', lemma: 'suspect', weak: true, yes: 'Inspectors suspect that the seal was cut.', no: 'The suspect was held.' },
  { id: 'report.assume', lemma: 'assume', weak: true, yes: 'Planners assumed that the bridge would stand.', no: 'He assumed the throne.' },
  { id: 'report.know', lemma: 'know', weak: true, yes: 'The army knew that families were inside.', no: 'They know the road.' },
  { id: 'report.understand', lemma: 'understand', weak: true, yes: 'The paper understands that a deal is close.', no: 'He understands Greek.' },
  { id: 'report.see', lemma: 'see', weak: true, yes: 'Officials see "no sign of calm".', no: 'They saw the sea.' },
  { id: 'report.consider', lemma: 'consider', weak: true, content: ['clause', 'phrase'], yes: 'The bloc considers that the vote was unfair.', no: 'The sum was considerable.' },
  { id: 'report.deem', lemma: 'deem', weak: true, content: ['phrase', 'infinitive'], yes: 'The court deemed the arrest "unlawful".', no: 'He redeemed the bond.' },
  { id: 'report.regard', lemma: 'regard', weak: true, content: ['phrase'], yes: 'Tehran regards the isles as "ours".', no: 'Give her my regards.' },
  { id: 'report.view', lemma: 'view', weak: true, content: ['phrase'], yes: 'Kyiv views the vote as "a sham".', no: 'The view is fine.' },
  { id: 'report.judge', lemma: 'judge', weak: true, yes: 'The agency judged that the risk was low.', no: 'The judge rose.' },
  { id: 'report.assess', lemma: 'assess', yes: 'The agency assessed that the attack had stalled.', no: 'The assessor came.', weak: true },
  { id: 'report.estimate', lemma: 'estimate', content: ['clause', 'infinitive', 'phrase'], yes: 'The office estimated that 300 had fled.', no: 'The estate was sold.' },
  { id: 'report.calculate', lemma: 'calculate', weak: true, yes: 'The panel calculated that losses had doubled.', no: 'The calculator broke.' },
  { id: 'report.predict', lemma: 'predict', content: ['clause', 'phrase'], yes: 'Experts predict that prices will rise.', no: 'The edict was read.' },
  { id: 'report.forecast', lemma: 'forecast', weak: true, yes: 'The bank forecast that growth would slow.', no: 'The forecast was for rain.' },
  { id: 'report.project', lemma: 'project', weak: true, yes: 'The bank projected that debt would grow.', no: 'The project was late.' },
  { id: 'report.speculate', lemma: 'speculate', yes: 'The press speculated that he had fled.', no: 'The spectacle was grand.' },
  { id: 'report.theorize', lemma: 'theorize', yes: 'Investigators theorized that a spark did it.', no: 'The theory is old.' },
  { id: 'report.surmise', lemma: 'surmise', yes: 'Sailors surmised that the hull was cracked.', no: 'The sunrise was red.' },
  { id: 'report.imagine', lemma: 'imagine', weak: true, yes: 'He imagined that peace would come.', no: 'The image was dark.' },
  { id: 'report.convinced', lemma: 'be convinced', yes: 'The mayor is convinced that they will return.', no: 'The convict ran.', weak: true },
  { id: 'report.confident', lemma: 'be confident', yes: 'The general is confident that the line will hold.', no: 'The tone was confiding.', weak: true },
  { id: 'report.hopeful', lemma: 'be hopeful', yes: 'Both sides were hopeful that a swap was near.', no: 'The hopes were high.', weak: true },
  { id: 'report.certain', lemma: 'be certain', yes: 'Doctors were certain that gas was used.', no: 'A certain man came.', weak: true },
  { id: 'report.concerned', lemma: 'be concerned', yes: 'The bloc is concerned that talks will stall.', no: 'The firm concerned has closed.', weak: true },
  { id: 'report.aware', lemma: 'be aware', yes: 'The army is aware that families are inside.', no: 'The ware was sold.', weak: true },
]);
