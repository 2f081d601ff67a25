/** The words of loss in English: what is lost, by which word, and how a toll is told. */
import type { LossWords } from '../../analysis/pack/index.ts';
import type { LossCategory } from '../../model/claim.ts';
import { inflect } from './forms.ts';

const words = (list: string): readonly string[] => list.split('|');

/** Nouns with their plurals and spellings. */
const nouns = (list: string): readonly string[] => words(list).flatMap((word) => inflect(word, 'noun').map(({ form }) => form));

/** Persons by category, more telling nouns before general ones. */
const persons: readonly (readonly [category: LossCategory | undefined, words: string])[] = [
  ['aid-worker', 'aid worker|relief worker|humanitarian worker|humanitarian|un worker|un staff member|un employee|ngo worker|charity worker|red cross worker|red crescent worker'],
  ['journalist', 'journalist|reporter|photographer|cameraman|camerawoman|camera operator|correspondent|media worker|editor|broadcaster|blogger'],
  ['medic', 'doctor|nurse|paramedic|medic|surgeon|physician|midwife|pharmacist|ambulance driver|ambulance worker|medical worker|medical staff|health worker|healthcare worker|first responder|rescue worker|rescuer|health staff'],
  ['teacher', 'teacher|lecturer|professor|headteacher|head teacher|headmaster|schoolteacher|school teacher|educator'],
  ['student', 'student|pupil|schoolboy|schoolgirl|undergraduate|seminarian'],
  ['child', 'child|schoolchild|boy|girl|infant|baby|toddler|minor|teenager|teen|youngster|youth|newborn|kid|grandson|granddaughter|grandchild'],
  ['woman', 'woman|mother|wife|grandmother|female|lady|widow|sister|daughter|girlfriend|niece|aunt|fiancee'],
  ['prisoner', 'prisoner|inmate|detainee|captive|pow|prisoner of war|convict|hostage'],
  ['police', 'police officer|policeman|policewoman|police|constable|gendarme|officer of the police|riot policeman|border policeman|carabiniere|law enforcement officer|cop|police recruit|deputy sheriff'],
  ['militant', 'militant|fighter|gunman|rebel|insurgent|guerrilla|guerilla|terrorist|militiaman|jihadist|extremist|separatist|mercenary|attacker|assailant|suicide bomber|bomber|combatant|bandit|paramilitary|operative|tribesman|extremist fighter'],
  ['military', 'soldier|troop|serviceman|servicewoman|service member|army officer|military officer|marine|conscript|reservist|commando|paratrooper|ranger|sailor|airman|pilot|colonel|lieutenant colonel|captain|lieutenant|sergeant|corporal|recruit|cadet|army personnel|military personnel|infantryman|guardsman|peacekeeper|border guard|security force|security personnel|officer|commander|sapper|sniper|special forces member|crew member|crewman|navy seal|legionnaire'],
  ['official', 'official|minister|mayor|governor|lawmaker|deputy|mp|senator|councillor|councilor|judge|prosecutor|diplomat|ambassador|consul|civil servant|politician|candidate|president|prime minister|premier|member of parliament|election worker|election official|village head|government worker|envoy'],
  ['civilian', 'civilian|resident|villager|bystander|passer-by|passerby|locals|inhabitant|townsperson|non-combatant|noncombatant|worshipper|worshiper|farmer|herder|herdsman|fisherman|shopkeeper|shopper|commuter|pilgrim|refugee|migrant|displaced person|evacuee|tourist|worker|construction worker|miner|labourer|laborer|driver|passenger|trader|vendor|homeowner|elder|priest|pastor|imam|monk|nun|cleric|bishop|lawyer|activist|protester|protestor|demonstrator|employee|patient|family|motorist|aid seeker|settler|peasant|pedestrian|cyclist|neighbour|neighbor|customer|clerk|owner|homeowner|janitor|security guard|guard|churchgoer|missionary|jesuit|friar|peasant leader|union leader|trade unionist|bodyguard'],
  [undefined, 'person|people|man|male|husband|father|son|brother|uncle|cousin|nephew|boyfriend|grandfather|friend|relative|family member|roommate|occupant|guest|sibling|victim|leader|member|supporter|follower|body|corpse|dead|fatality|life|individual|citizen|national|foreigner|suspect|survivor|others'],
  ['civilian', 'family|household'],
];

/** Nouns of persons that stand for many, or for what is left of one. */
const many = new Set(words('people|police|dead|others|locals|family|household|troop|army personnel|military personnel|security personnel|security force|medical staff|health staff|life|fatality|body|corpse|member'));

/** English loss words; nouns in their dictionary form, more telling nouns before general ones. */
export const losses: LossWords = {
  things: [
    ...persons.map(([category, list]) => ({ words: nouns(list), what: 'person', ...(category === undefined ? {} : { category }) })),
    { words: nouns('attack helicopter|military helicopter|helicopter|chopper|helicopter gunship|gunship|rotorcraft'), what: 'helicopter' },
    { words: nouns('drone|uav|unmanned aerial vehicle|unmanned aircraft|quadcopter|kamikaze drone|attack drone|combat drone|reconnaissance drone|loitering munition|uavs'), what: 'drone' },
    { words: nouns('tank|battle tank|t-72|t-90'), what: 'tank' },
    { words: nouns('aircraft|plane|jet|warplane|fighter jet|fighter plane|fighter|airplane|aeroplane|airliner|bomber|transport plane|cargo plane|military plane|combat aircraft|airplanes|su-25|su-24|mig-29|f-16'), what: 'aircraft' },
    { words: nouns('ship|warship|vessel|boat|frigate|destroyer|corvette|submarine|tanker|cargo ship|patrol boat|ferry|speedboat|gunboat|freighter|fishing boat|landing ship|cruiser|minesweeper'), what: 'ship' },
    { words: nouns('artillery piece|artillery|howitzer|mortar|rocket launcher|multiple rocket launcher|missile launcher|air defence system|air defense system|air defence battery|launcher|gun position|cannon|firing position|anti-aircraft system|radar|radar station|missile system|battery'), what: 'artillery' },
    { words: nouns('armoured vehicle|armored vehicle|armoured personnel carrier|infantry fighting vehicle|vehicle|car|truck|lorry|bus|minibus|van|ambulance|pickup|pick-up|jeep|motorcycle|motorbike|humvee|convoy|tractor|police car|taxi|bulldozer|train|pickup truck|military vehicle|fuel tanker'), what: 'vehicle' },
    { words: nouns('rocket|missile|ballistic missile|cruise missile|shell|projectile'), what: 'missile' },
    { words: nouns('weapon|rifle|gun|ammunition depot|arms depot|weapons depot|ammunition dump|arms cache|firearm|ammunition'), what: 'weapon' },
    { words: nouns('bridge|road|railway|pipeline|power station|power plant|substation|power line|dam|airport|port|runway|airfield|water pipe|water tank|transformer|refinery|oil depot|communications tower|cell tower|grid'), what: 'infrastructure' },
    { words: nouns('building|house|home|school|hospital|church|mosque|temple|synagogue|clinic|apartment|apartment block|flat|block|shop|store|market|factory|warehouse|office|hotel|dwelling|structure|residential building|university|kindergarten|police station|guard post|police post|border post|post|outpost|checkpoint|base|barracks|headquarters|embassy|consulate|monastery|cathedral|cemetery|hut|property|stall|government building|health centre|health center|compound|shelter|tent|stronghold|tower|prison|farm|bakery|museum|library|classroom|dormitory|tunnel'), what: 'building' },
    { words: nouns('village|town|settlement|hamlet|city|camp|refugee camp|neighbourhood|neighborhood|district|locality|community'), what: 'settlement' },
    { words: nouns('cow|goat|sheep|cattle|livestock|camel|donkey|horse|animal'), what: 'animal' },
    { words: nouns('gunshot wound|bullet wound|stab wound|gunshot|shot'), what: 'wound' },
  ],
  effects: [
    { words: words('killed|killing|dead|died|dies|die|deaths|death|fatalities|fatality|lost their lives|lost his life|lost her life|shot dead|slain|slaughtered|massacred|murdered|executed|perished|martyred|beheaded|bodies|assassinated|claimed the lives|gunned down|succumbed|fatally wounded|mortally wounded|fatally injured|fatally struck|fatally shot|fatally shooting|fatally shoots|fatally shoot|fatal shooting of|deadly shooting of|shooting death of|shooting deaths of|death of|deaths of|slaying of|homicide of|took his own life|took her own life|killed himself|killed herself|shot himself|shot herself|died by suicide|committed suicide|beaten to death|stabbed to death|burned to death|hacked to death|found dead|shot to death|deceased|pronounced dead|pronounced deceased|declared dead|confirmed dead|found deceased|fatally stabbed|took their own lives|killed themselves'), effect: 'killed' },
    { words: words('wounded|wounding|injured|injuring|injuries|injury|hurt|maimed|hospitalized|hospitalised|in critical condition|gunshot wound|gunshot wounds|bullet wounds|bullet wound|in serious condition|in stable condition|in grave condition|in good condition|in fair condition|grazed|taken to hospital|taken to the hospital|taken to a hospital|taken to a nearby hospital|taken to a local hospital|taken to an area hospital|rushed to hospital|rushed to the hospital|rushed to a hospital|airlifted to hospital|airlifted to a hospital|treated for|been treated|being treated|were treated|was treated|pistol-whipped|fighting for their lives|fighting for his life|fighting for her life|life-threatening injuries'), effect: 'wounded' },
    { words: words('casualties|casualty'), effect: 'casualty' },
    { words: words('missing|unaccounted for|feared dead|went missing|disappeared'), effect: 'missing' },
    { words: words('captured|capturing|taken prisoner|taken captive|taken hostage|kidnapped|kidnapping|abducted|abducting|held captive|held hostage'), effect: 'captured' },
    { words: words('released|freed|freeing|set free|handed over|swapped'), effect: 'released' },
    { words: words('displaced|displacing|uprooted|homeless|fled their homes|driven from|forced from their homes|left homeless|evicted'), effect: 'displaced' },
    { words: words('destroyed|destroying|destruction|demolished|flattened|razed|levelled|leveled|shot down|downed|burned down|burnt down|gutted|wiped out|reduced to rubble|torched|knocked out|bulldozed|blown up'), effect: 'destroyed' },
    { words: words('damaged|damaging|partially destroyed|partly destroyed|vandalized|vandalised'), effect: 'damaged' },
    { words: words('survived|survivors|unhurt|unharmed|uninjured|unscathed|pulled alive|escaped unhurt'), effect: 'survived' },
    { words: words('arrested|arresting|arrests|detained|detaining|taken into custody|rounded up|jailed|imprisoned|apprehended'), effect: 'arrested' },
  ],
  plurals: words('casualties|victims|civilians|children|women|villagers|residents|bystanders|hostages|prisoners|detainees|captives|families|refugees|migrants|worshippers|passengers|worshipers|townspeople|patients|' +
    'aid workers|journalists|medics|students|pupils|houses|homes|buildings|villages|shops|schools|vehicles|settlements|inhabitants|shoppers|mourners|farmers|herders|locals|displaced people'),
  none: words('did not cause any casualties|did not cause casualties|not result in any casualties|not result in casualties|not leave any casualties|without any casualties|without hurting anyone|without injuring anyone|without wounding anyone|did not hurt anyone|no casualties|no casualty|no reports of casualties|no immediate reports of casualties|no reported casualties|no one was killed|no one was hurt|no one was injured|nobody was killed|nobody was hurt|nobody was injured|no injuries|no deaths|no fatalities|' +
    'no loss of life|no one was wounded|without casualties|without causing casualties|no dead or wounded|no deaths or injuries|no injuries or deaths|caused no casualties|there were no casualties|no victims|not injured|no damage or casualties|no casualties or damage'),
  including: words('including|among them|of them|of whom|of which|among whom|including at least|mostly|most of them|many of them|some of them|half of them|the majority of them|one of them|among the dead|among the victims|among those killed|counting|both'),
  cumulative: words('death toll|toll|so far|to date|in total|a total of|total of|overall|bringing the total|bringing to|raising to|rose to|rises to|risen to|climbed to|climbs to|increased to|since the start of|since the beginning of|since fighting began|since the war began|since the conflict began|in all|since then|total number|stands at|stood at|passed|surpassed|altogether|cumulative|up from'),
  amounts: words('rose to|risen to|rises to|climbed to|grew to|grown to|increased to|reached|stands at|stood at'),
  alike: words('losses'),
  singles: persons.flatMap(([, list]) => words(list)).filter((word) => !many.has(word)),
  singular: words('a|an|one|another'),
};
