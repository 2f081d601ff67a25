/** The closed classes of English that the matcher reads sentences by. */
import type { Grammar } from '../../analysis/pack/index.ts';

const words = (list: string): readonly string[] => list.split('|');

/** English closed classes. Phrases stand as tokens separated by single spaces; clitics are tokens of their own. */
export const grammar: Grammar = {
  prepositions: {
    on: ['on'], against: ['on'], at: ['on'], upon: ['on'], targeting: ['on'], over: ['on'],
    to: ['to', 'on'], into: ['to', 'on'], toward: ['to', 'on'], towards: ['to', 'on'], onto: ['to', 'on'],
    from: ['from'], 'out of': ['from'], off: ['from'],
    with: ['with'], alongside: ['with'], 'together with': ['with'], versus: ['with'],
    for: ['for'], 'on behalf of': ['for'],
    of: ['of'], '\'s': ['of'],
    between: ['between'], among: ['between'], amongst: ['between'], involving: ['between'],
  },
  agents: words('by|at the hands of'),
  passives: words('be|been|being|am|is|are|was|were|get|gets|got|gotten|getting|\'re'),
  perfects: words('has|have|had|having|\'ve'),
  conjunctions: words('and|&|as well as|along with|plus|or|nor'),
  clauses: words('but|while|whilst|whereas|although|though|even though|because|since|when|where|whenever|after|before|until|till|once|unless|if|so that|in case|yet|however|amid|amidst|despite|except that|provided that|as long as|even as|just as|in which|in order to'),
  relatives: words('which|who|whom|whose|that|where'),
  negators: words('not|n\'t|never|no|neither|nor|none|nobody|without|no longer|not yet|hardly|nothing'),
  futures: words('will|\'ll|wo|would|shall|going to|about to|set to|due to be|expected to|scheduled to|slated to|poised to|plan to|plans to|planned to|planning to|intend to|intends to|intended to|intending to|' +
    'prepare to|prepares to|prepared to|preparing to|aim to|aims to|aimed to|hope to|hopes to|hoped to|is to|are to|was to|were to|planned|upcoming|forthcoming|scheduled|looming|impending|imminent|' +
    'proposed|tomorrow|plan for|plans for|ahead of'),
  conditions: words('if|unless|in case|in the event of|provided that|as long as'),
  hypotheticals: words('if|could|might|may be|may have|may not|may also|may soon|may yet|may still|may well|should|unless|whether|in case|in the event of|possible|potential|possibly|potentially|perhaps|hypothetical|were to|risk of|fear of|fears of|threat of|eventual|would have'),
  failures: words('fail to|fails to|failed to|failing to|failure to|failed|fail|unable to|thwart|thwarted|foil|foiled|avert|averted|abort|aborted|abandon|abandoned|prevent|prevented|preventing|avoid|avoided|' +
    'cancel|cancelled|canceled|call off|called off|scrap|scrapped|unsuccessful|botched|stopped short of|refrain from|refrained from|pull out of|pulled out of'),
  auxiliaries: words('has|have|had|having|\'ve|\'d|\'s|do|does|did|can|be|been|being|also|already|then|later|again|recently|still|immediately|since|repeatedly|reportedly|allegedly|apparently|now|just|once|often|' +
    'formally|officially|publicly|jointly|both|all|each|only|even|separately|subsequently|soon|earlier|first|further|strongly|firmly|flatly|categorically|vehemently|fiercely|bitterly|sharply|heavily|severely|badly|' +
    'seriously|fatally|critically|deliberately|intentionally|accidentally|mistakenly|simultaneously|continuously|continually|constantly|briefly|finally|eventually|swiftly|quickly|promptly|suddenly|' +
    'temporarily|indefinitely|unilaterally|unanimously|provisionally|tentatively|quietly|secretly|illegally|unlawfully|forcibly|violently|brutally|peacefully|openly|directly|indiscriminately|successfully|partially|partly|' +
    'completely|totally|effectively|almost|nearly|instead|meanwhile|therefore|thus|too|yet|ever|always|never|not|n\'t|no longer|largely|mainly|mostly|initially|originally|previously|long|currently|twice|similarly|likewise|' +
    'additionally|reciprocally|mutually|supposedly|consistently|personally|privately|explicitly|clearly|seemingly'),
  nounlike: ['base', 'active'],
  verbLike: { beginnings: [], endings: ['ed'] },
  adverbEndings: ['ly'],
  lights: words('launch|relaunch|carry out|conduct|stage|mount|hold|make|commit|perpetrate|wage|begin|start|open|resume|continue|undertake|unleash|initiate|deliver|pay|give|issue|impose|declare|announce|perform|file|lodge|express|' +
    'voice|reach|conclude|finalize|sign|organize|order|engage in|take part in|participate in|join|lead|host|convene|attend|call|execute|repeat|renew|step up|intensify|escalate|expand|extend|pursue|enforce|institute|enter|enter into|' +
    'observe|complete|implement|provide|send|deploy|fire|place|put|set up|level|direct|commence|trigger|spark|provoke|inflict|drop|have|do|mediate|broker|wind up|arrive for|kick off|press on with|press ahead with|go on'),
  suffers: words('suffer|come under|face|undergo|sustain|endure|experience|be subjected to|be the target of|be the victim of|fall victim to|be exposed to|be caught in|be killed in|be wounded in|be injured in|die in|be hit by|be struck by|be rocked by|be placed under|be under|survive|escape|withstand|weather|repel|repulse|fend off|be hit with'),
  reciprocals: words('each other|one another|mutual|mutually|reciprocal|trade|trades|traded|trading|exchange|exchanges|exchanged|exchanging|between themselves|on both sides'),
  determiners: words('the|a|an|this|that|these|those|some|any|no|every|each|either|neither|both|all|half|several|many|few|more|most|such|another|other|its|their|his|her|our|my|your|whose|one|two|dozens|hundreds|scores'),
  infinitives: words('to|in order to|so as to'),
};
