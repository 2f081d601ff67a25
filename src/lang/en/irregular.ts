/** The English words that no spelling rule forms: irregular verbs and plurals, as tables. */

/** Verbs by their base: "base past participle", alternatives joined by a slash. */
const verbs = `
arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|befall befell befallen|beget begot begotten|begin began begun
behold beheld beheld|bend bent bent|beset beset beset|bet bet bet|bid bid bid|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown
break broke broken|breed bred bred|bring brought brought|broadcast broadcast broadcast|build built built|burn burned/burnt burned/burnt|burst burst burst|buy bought bought
cast cast cast|catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut
deal dealt dealt|dig dug dug|dive dived/dove dived|do did done|draw drew drawn|dream dreamed/dreamt dreamed/dreamt|drink drank drunk|drive drove driven|dwell dwelt/dwelled dwelt/dwelled
eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fling flung flung|fly flew flown
forbid forbade forbidden|forecast forecast forecast|foresee foresaw foreseen|foretell foretold foretold|forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|freeze froze frozen|forsake forsook forsaken
get got got/gotten|give gave given|go went gone|grind ground ground|grow grew grown|hang hung/hanged hung/hanged|have had had|hear heard heard|hide hid hidden
hit hit hit|hold held held|hurt hurt hurt|keep kept kept|kneel knelt/kneeled knelt/kneeled|know knew known|lay laid laid|lead led led|lean leaned/leant leaned/leant
leap leapt/leaped leapt/leaped|learn learned/learnt learned/learnt|leave left left|lend lent lent|let let let|lie lay/lied lain/lied|light lit/lighted lit/lighted|lose lost lost|make made made
mean meant meant|meet met met|mislead misled misled|mistake mistook mistaken|misunderstand misunderstood misunderstood|mow mowed mown/mowed|outdo outdid outdone|overcome overcame overcome|overhear overheard overheard
overrun overran overrun|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|pay paid paid|plead pleaded/pled pleaded/pled|prove proved proved/proven|put put put|quit quit/quitted quit/quitted
read read read|rebuild rebuilt rebuilt|redraw redrew redrawn|repay repaid repaid|rend rent rent|retake retook retaken|rethink rethought rethought|rid rid rid|ride rode ridden|ring rang rung
rise rose risen|run ran run|saw sawed sawn/sawed|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set
sew sewed sewn|shake shook shaken|shed shed shed|shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung
sink sank sunk|sit sat sat|slay slew slain|sleep slept slept|slide slid slid|sling slung slung|slit slit slit|smell smelled/smelt smelled/smelt|smite smote smitten
sneak sneaked/snuck sneaked/snuck|sow sowed sown/sowed|speak spoke spoken|speed sped/speeded sped/speeded|spell spelled/spelt spelled/spelt|spend spent spent|spill spilled/spilt spilled/spilt|spin spun spun|spit spat/spit spat/spit
split split split|spoil spoiled/spoilt spoiled/spoilt|spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung|stink stank stunk
stride strode stridden|strike struck struck/stricken|string strung strung|strive strove/strived striven/strived|swear swore sworn|sweep swept swept|swell swelled swollen/swelled|swim swam swum|swing swung swung
take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|thrust thrust thrust|tread trod trodden|undergo underwent undergone
understand understood understood|undertake undertook undertaken|undo undid undone|unwind unwound unwound|uphold upheld upheld|upset upset upset|wake woke woken|wear wore worn|weave wove woven
weep wept wept|win won won|wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood|wring wrung wrung|write wrote written|rewrite rewrote rewritten
reset reset reset|unfreeze unfroze unfrozen|offset offset offset|resell resold resold|reseize reseized reseized|relay relayed relayed|stave stove/staved stove/staved|hamstring hamstrung hamstrung
`;

/** Past forms and participles of irregular verbs, by base. */
export const irregularVerbs: ReadonlyMap<string, { readonly past: readonly string[]; readonly participle: readonly string[] }> = new Map(
  verbs.trim().split(/[|\n]/).map((entry) => {
    const [base = '', past = '', participle = ''] = entry.split(' ');
    return [base, { past: past.split('/'), participle: participle.split('/') }];
  }),
);

/** Verbs with one form only. */
export const modals: ReadonlySet<string> = new Set(['can', 'could', 'may', 'might', 'must', 'shall', 'should', 'will', 'would', 'cannot', 'ought']);

/** Plurals that differ from the rules, by singular; words with no plural stand for themselves. */
export const irregularPlurals: ReadonlyMap<string, string> = new Map(Object.entries({
  man: 'men', woman: 'women', child: 'children', person: 'people', foot: 'feet', tooth: 'teeth', mouse: 'mice', life: 'lives', wife: 'wives', knife: 'knives',
  half: 'halves', leaf: 'leaves', wolf: 'wolves', thief: 'thieves', shelf: 'shelves', loaf: 'loaves', calf: 'calves', self: 'selves',
  crisis: 'crises', analysis: 'analyses', basis: 'bases', oasis: 'oases', thesis: 'theses', hypothesis: 'hypotheses', ultimatum: 'ultimatums', memorandum: 'memoranda',
  referendum: 'referendums', stratum: 'strata', phenomenon: 'phenomena', criterion: 'criteria', medium: 'media', bacterium: 'bacteria', 'coup d\'etat': 'coups d\'etat',
  coup: 'coups', troop: 'troops', police: 'police', aircraft: 'aircraft', spacecraft: 'spacecraft', warcraft: 'warcraft', watercraft: 'watercraft', series: 'series', means: 'means',
  species: 'species', headquarters: 'headquarters', barracks: 'barracks', sheep: 'sheep', cattle: 'cattle', livestock: 'livestock', artillery: 'artillery', infantry: 'infantry',
  personnel: 'personnel', talks: 'talks', clashes: 'clashes', negotiations: 'negotiations', hostilities: 'hostilities', premises: 'premises', rubble: 'rubble', gunfire: 'gunfire',
  passerby: 'passersby', 'passer-by': 'passers-by', serviceman: 'servicemen', servicewoman: 'servicewomen', policeman: 'policemen', policewoman: 'policewomen', gunman: 'gunmen', fireman: 'firemen',
  militiaman: 'militiamen', infantryman: 'infantrymen', guardsman: 'guardsmen', tribesman: 'tribesmen', fisherman: 'fishermen', clergyman: 'clergymen', congressman: 'congressmen', salesman: 'salesmen',
  spokesman: 'spokesmen', spokeswoman: 'spokeswomen', statesman: 'statesmen', crewman: 'crewmen', airman: 'airmen', rifleman: 'riflemen', businessman: 'businessmen', businesswoman: 'businesswomen',
  cameraman: 'cameramen', herdsman: 'herdsmen', marksman: 'marksmen', layman: 'laymen', henchman: 'henchmen', grandchild: 'grandchildren', schoolchild: 'schoolchildren',
  motor: 'motors', photo: 'photos', video: 'videos', radio: 'radios', embargo: 'embargoes', veto: 'vetoes', torpedo: 'torpedoes', commando: 'commandos', piano: 'pianos', casino: 'casinos',
  memo: 'memos', euro: 'euros', ammo: 'ammo', logo: 'logos', chief: 'chiefs', belief: 'beliefs', roof: 'roofs', proof: 'proofs', gulf: 'gulfs',
  fighting: 'fighting', bloodshed: 'bloodshed', unrest: 'unrest', warfare: 'warfare', aid: 'aid', 'ammunition': 'ammunition', weaponry: 'weaponry', equipment: 'equipment', news: 'news', stomach: 'stomachs', patriarch: 'patriarchs', monarch: 'monarchs',
}));
