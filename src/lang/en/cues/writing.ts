/** English words of writing and showing. */
import { says } from '../../../analysis/pack/cue-kinds.ts';
import { cues } from './row.ts';

/** Who writes, which paper shows. */
export const writing = cues(says, [
  { id: 'report.write', lemma: 'write', weak: true, yes: 'The envoy wrote that the talks had failed.', no: 'She wrote a novel.' },
  { id: 'report.tweet', lemma: 'tweet', yes: 'The minister tweeted that the road was open.', no: 'Birds sang at dawn.' },
  { id: 'report.post', lemma: 'post', weak: true, yes: 'The governor posted that two drones were downed.', no: 'The guard left his post.' },
  { id: 'report.blog', lemma: 'blog', weak: true, yes: 'A soldier blogged that food was short.', no: 'The log burned.' },
  { id: 'report.publish', lemma: 'publish', weak: true, yes: 'The agency published that the figure was wrong.', no: 'The house published a novel.' },
  { id: 'report.document', lemma: 'document', weak: true, content: ['clause', 'phrase'], yes: 'The group documented that cells were flooded.', no: 'The document was torn.' },
  { id: 'report.issue-statement', lemma: 'issue a statement saying', yes: 'The palace issued a statement saying he was well.', no: 'The issue sold out.' },
  { id: 'report.release-statement', lemma: 'release a statement saying', yes: 'The army released a statement saying a jet was lost.', no: 'The film was released.' },
  { id: 'report.text', lemma: 'text', weak: true, yes: 'She texted that the gate was shut.', no: 'The text is long.' },
]);
