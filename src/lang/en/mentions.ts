/** English words that the actor finder reads by: pronouns, pairs, anaphors, titles, particles of names. */
import type { MentionWords } from '../../analysis/pack/mentions.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);
const phrases = (list: string): readonly string[] => list.split('|');

/** Modifiers stand before their heads: "Azerbaijani forces", "Russia's foreign minister". */
export const mentions: MentionWords = {
  pronouns: [
    { word: 'he', number: 'singular', of: 'person' },
    { word: 'she', number: 'singular', of: 'person' },
    { word: 'him', number: 'singular', of: 'person' },
    { word: 'it', number: 'singular', of: 'any' },
    { word: 'they', number: 'plural', of: 'any' },
    { word: 'them', number: 'plural', of: 'any' },
    { word: 'we', number: 'plural', of: 'any', speaker: true },
    { word: 'us', number: 'plural', of: 'any', speaker: true },
    { word: 'i', number: 'singular', of: 'person', speaker: true },
  ],
  owners: { before: ['its', 'his', 'her', 'their'], after: [], speaker: ['our', 'my'] },
  objects: [{ word: 'her', of: 'person' }],
  pairs: [
    ...phrases('both countries|the two countries|both nations|the two nations|both states|the two states|the two neighbours|the two neighbors|both capitals|the two republics').map((phrase) => ({ words: phrase, head: 'country' as const })),
    ...phrases('both ministers|the two ministers|both presidents|the two presidents|both leaders|the two leaders|both officials|the two officials|the two diplomats|both diplomats|the two foreign ministers|both foreign ministers')
      .map((phrase) => ({ words: phrase, head: 'office' as const })),
    ...phrases('the two men|the two women|both men|both women|the pair').map((phrase) => ({ words: phrase, head: 'person' as const })),
    ...phrases('both armies|the two armies|both militaries|the two militaries|both groups|the two groups|the two forces').map((phrase) => ({ words: phrase, head: 'force' as const })),
    ...phrases('both sides|the two sides|both parties|the two parties|the warring sides|the warring parties|the two camps|both camps|the two rivals|each side|the two foes|the rival sides|the rivals|the two enemies')
      .map((phrase) => ({ words: phrase, head: 'any' as const })),
  ],
  anaphors: { before: ['the'], after: [] },
  generals: [
    { words: words('agency ministry organisation organization department office institution party company hospital network association institute university commission committee council foundation charity court union alliance coalition body outlet newspaper broadcaster bureau watchdog'), of: 'body' },
    { words: phrases('news agency|rights group|aid group|monitoring group|human rights group|aid agency|world body|bloc'), of: 'body' },
    { words: phrases('group|militia|movement|faction|armed group|rebel group|insurgent group|militant group|paramilitary group|paramilitaries'), of: 'group' },
    { words: phrases('country|nation|kingdom|republic'), of: 'country' },
  ],
  possessives: ['\'s', '\''],
  links: ['of', 'from'],
  behalf: ['for', 'to', 'with'],
  inside: ['of', 'for'],
  posts: ['to', 'in'],
  fillers: words(`senior former top chief local regional national federal state high-ranking highest-ranking leading elite special joint armed deputy acting outgoing incoming veteran
    military-backed pro-government pro-russian pro-iranian defected retired unidentified unnamed heavily own new old
    ruling central interim transitional embattled main northern southern eastern western young elderly several-hundred masked allied occupying ousted late influential prominent hardline right-wing left-wing far-right`),
  openings: words(`the these those some several many few any all no every other another dozens hundreds thousands scores tens two three four five six seven eight nine ten eleven
    twelve twenty thirty forty fifty about nearly almost hundred thousand million billion both most members`),
  singular: ['a', 'an', 'one'],
  plural: ['s', 'ss'],
  double: ['two', 'both'],
  holding: ['run', 'controlled', 'held', 'ruled', 'appointed', 'led', 'based', 'owned'].filter((word) => word !== 'based' && word !== 'led'),
  conjunctions: ['and', 'or', '&'],
  locatives: words('in at near inside across around throughout within outside'),
  directions: words('of to from into toward towards through via'),
  between: ['between', 'among'],
  prepositions: words('of by with for on against over about upon under alongside between among before after during despite including like versus'),
  honorifics: words('mr mr. mrs mrs. ms ms. dr dr. prof prof. professor sir lord lady dame sheikh imam mullah ayatollah rev. reverend father sister brother hajj'),
  particles: words('bin bint ibn al el abu ben van von de da di del der den la le du dos ter'),
  naming: phrases('named|called|identified as|known as|named as|identified only as'),
  notNames: words(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
    the a an this that these those it he she they we you i his her its their our my your and but or so yet if when while as because although though since after before until once unless
    however meanwhile moreover also then there here now later earlier today yesterday tomorrow according speaking asked told said says in on at by for from with to of into over under about
    against between among during through across around near without within despite amid following including like not no yes all some many most several both each every one two three four five
    who what where why how which whose photo image read more reuters street avenue road north south east west northern southern eastern western central gmt est muslim muslims christian
    christians jewish jews islamic sunni shia shiite arab arabs god allah covid-19 war operation resolution treaty agreement accords article act cup day mount lake river gulf strait sea`),
  modifiers: 'before',
};
