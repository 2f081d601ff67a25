/** The English words of reporting: who says, writes, thinks, demands, promises, accuses, denies. */
import type { AttributionWords } from '../../analysis/pack/index.ts';
import { accusation } from './cues/accusation.ts';
import { pointers } from './cues/pointers.ts';
import { silence } from './cues/silence.ts';
import { speech } from './cues/speech.ts';
import { stances } from './cues/stances.ts';
import { thought } from './cues/thought.ts';
import { will } from './cues/will.ts';
import { writing } from './cues/writing.ts';

const list = (words: string): readonly string[] => words.split('|');

/** The English closed classes of attribution; `cues` holds one row a reporting word, each with a sentence that fires it and one that must not. */
export const attribution: AttributionWords = {
  cues: [...speech, ...stances, ...will, ...thought, ...accusation, ...writing, ...pointers, ...silence],
  complementisers: list('that|whether|if|how|why'),
  predicatives: ['as'],
  relays: list('quoting|citing|quoted|cited'),
  carriers: list('as quoted by|quoted by|as cited by|cited by|as reported by|reported by|carried by|in remarks carried by|in comments carried by|in an interview with|in an interview to'),
  withholding: list('declined to|declines to|declining to|refused to|refuses to|refusing to|decline to|refuse to|difficult to|hard to|impossible to|reluctant to|yet to'),
  accounts: list('account|accounts|version|versions|story|stories|narrative|charge|charges|something|rumours|rumors|details|finding|findings'),
  pointers: list('it|this|that|them|either|both|the incident'),
  figures: list('figure|figures|toll|death toll|number|numbers|count|tally'),
  tolls: list('dead|deaths|killed|wounded|injured|missing|losses|casualties|victims|arrests|detainees|displaced'),
  falsehoods: list('baseless|groundless|unfounded|false|untrue|not true|fabricated|fabrication|fabrications|invented|invention|a lie|lies|nonsense|absurd|ludicrous|fiction|fake|wrong|propaganda|a provocation|incorrect|a hoax'),
  distancing: list('allegedly|supposedly|purportedly|ostensibly|so-called|alleged|purported|supposed|suspected|suspectedly|presumed|presumably|apparent|apparently|believed to|thought to|feared|unconfirmed|unverified|claimed|self-styled|accused of|suspected of|is believed|are believed|' +
    'was believed|were believed|is thought|are thought|is suspected|are suspected|rumoured|rumored'),
  returns: list('meanwhile|separately|it was not immediately clear|it is not clear|it was unclear|it remains unclear|there was no immediate comment|there was no immediate response|previously|earlier reports said|in the past'),
  statements: list('statement|statements|report|reports|letter|letters|speech|address|interview|tweet|tweets|post|posts|message|messages|press release|communique|communiqué|briefing|press briefing|news conference|press conference|comment|comments|remark|remarks|' +
    'testimony|memo|document|documents|article|editorial|broadcast|announcement|declaration|resolution|video|footage|recording|survey|poll|study|audit|dispatch|bulletin|note|notice|filing|lawsuit|indictment|transcript|email|e-mail|television address|facebook post|telegram post|social media post|readout'),
  unnamed: list('official|officials|source|sources|witness|witnesses|eyewitness|eyewitnesses|resident|residents|local|locals|villager|villagers|analyst|analysts|expert|experts|observer|observers|diplomat|diplomats|activist|activists|survivor|survivors|medic|medics|doctor|doctors|' +
    'rescuer|rescuers|authorities|critics|supporters|opponents|relatives|family members|neighbours|neighbors|people familiar with the matter|security sources|medical sources|local media|state media|media reports|news reports|insiders|aides|an aide|investigators|police sources|' +
    'military sources|diplomatic sources|government sources|a source|a witness|monitors|rights groups|human rights groups|aid agencies|aid workers|lawyers|commentators|refugees|protesters|passengers|officers|prosecutors|rebels|lawmakers|many|some|others|most'),
};
