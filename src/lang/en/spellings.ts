/** Turns one English spelling into all that stand beside it in print: British and American, joined, hyphened and open. */

/** Words whose -ise or -ize is not the verb ending and never varies. */
const fixed = new Set(('advertise advise apprise arise bruise chastise circumcise comprise compromise concise cruise demise despise devise disguise enterprise excise exercise ' +
  'expertise franchise improvise incise likewise merchandise noise otherwise paradise poise praise precise premise promise raise reprise revise rise supervise surmise ' +
  'surprise televise treatise wise seize prize capsize size resize oversize reseize').split(' '));

/** Groups of equal spellings; matched as whole words, or as the stem of a word where the group ends in a hyphen. */
const groups: readonly (readonly string[])[] = [
  ['ceasefire', 'cease-fire', 'cease fire'], ['airstrike', 'air strike', 'air-strike'], ['air raid', 'air-raid'], ['airlift', 'air-lift', 'air lift'], ['airdrop', 'air-drop', 'air drop'],
  ['counterattack', 'counter-attack', 'counter attack'], ['counteroffensive', 'counter-offensive', 'counter offensive'], ['counterterrorism', 'counter-terrorism'],
  ['shootout', 'shoot-out'], ['gunfight', 'gun fight', 'gun-fight'], ['gunbattle', 'gun battle', 'gun-battle'], ['crackdown', 'crack-down'], ['crossfire', 'cross-fire'], ['standoff', 'stand-off'],
  ['takeover', 'take-over'], ['walkout', 'walk-out'], ['lockdown', 'lock-down'], ['cyberattack', 'cyber-attack', 'cyber attack'], ['firebomb', 'fire-bomb'], ['firefight', 'fire-fight'],
  ['gunfire', 'gun-fire'], ['car bomb', 'car-bomb'], ['suicide bomb', 'suicide-bomb'], ['drone strike', 'drone-strike'], ['missile strike', 'missile-strike'], ['bombshell', 'bomb-shell'],
  ['peacekeeper', 'peace-keeper'], ['peacekeeping', 'peace-keeping'], ['peacemaking', 'peace-making'], ['drawdown', 'draw-down'], ['pullback', 'pull-back'], ['pullout', 'pull-out'],
  ['deescalate', 'de-escalate'], ['deescalation', 'de-escalation'], ['cooperate', 'co-operate'], ['cooperation', 'co-operation'], ['coordinate', 'co-ordinate'], ['coordination', 'co-ordination'],
  ['reopen', 're-open'], ['retake', 're-take'], ['reimpose', 're-impose'], ['redeploy', 're-deploy'], ['reelect', 're-elect'], ['reestablish', 're-establish'], ['reenter', 're-enter'],
  ['machine-gun', 'machine gun', 'machinegun'], ['machete', 'machette'], ['bulldoze', 'bull-doze'], ['hand grenade', 'hand-grenade'], ['landmine', 'land mine', 'land-mine'], ['stopgap', 'stop-gap'],
  ['sit-in', 'sitin'], ['carpet-bomb', 'carpet bomb'], ['teargas', 'tear gas', 'tear-gas'], ['stand by', 'stand-by'], ['videoconference', 'video conference', 'video-conference'],
  ['defence', 'defense'], ['offence', 'offense'], ['licence', 'license'], ['pretence', 'pretense'], ['centre', 'center'], ['theatre', 'theater'], ['manoeuvre', 'maneuver'], ['dialogue', 'dialog'],
  ['programme', 'program'], ['aeroplane', 'airplane'], ['judgement', 'judgment'], ['armour', 'armor'], ['armoured', 'armored'], ['labour', 'labor'], ['labourer', 'laborer'], ['honour', 'honor'],
  ['harbour', 'harbor'], ['favour', 'favor'], ['rumour', 'rumor'], ['neighbour', 'neighbor'], ['colour', 'color'], ['behaviour', 'behavior'], ['endeavour', 'endeavor'], ['sceptical', 'skeptical'],
  ['scepticism', 'skepticism'], ['fulfil', 'fulfill'], ['enrol', 'enroll'], ['paralyse', 'paralyze'], ['analyse', 'analyze'], ['grey', 'gray'], ['plough', 'plow'], ['jail', 'gaol'], ['mould', 'mold'],
  ['instal', 'install'], ['moustache', 'mustache'], ['paediatrician', 'pediatrician'], ['storey', 'story'], ['enquiry', 'inquiry'], ['enquire', 'inquire'], ['acknowledgement', 'acknowledgment'],
  ['draught', 'draft'], ['kerb', 'curb'], ['tyre', 'tire'], ['cheque', 'check'],
];

/** Alternatives that would rename another word: these vary towards the second spelling only. */
const oneWay = new Set(['story', 'draft', 'curb', 'tire', 'check', 'program']);

const alternatives = new Map<string, readonly string[]>();
for (const group of groups) for (const word of group) if (!oneWay.has(word)) alternatives.set(word, group);

function ending(word: string): readonly string[] {
  const match = /^(\w{4,})i([sz])(e|ation)$/.exec(word);
  if (match === null || fixed.has(word) || (match[2] === 's' && match[3] === 'ation')) return [word];
  return [`${match[1]}ize`, `${match[1]}ise`].map((form) => (match[3] === 'e' ? form : form.replace(/e$/, 'ation')));
}

/** Every spelling of `lemma`, itself first, none twice; at most one word of a phrase is varied at a time, and two-word groups are found whole. */
export function spellings(lemma: string): readonly string[] {
  const found = new Set([lemma]);
  const words = lemma.split(' ');
  words.forEach((word, at) => {
    for (const other of alternatives.get(word) ?? ending(word)) found.add(words.with(at, other).join(' '));
    const pair = `${word} ${words[at + 1] ?? ''}`;
    for (const other of alternatives.get(pair) ?? []) found.add([...words.slice(0, at), other, ...words.slice(at + 2)].join(' '));
  });
  return [...found];
}
