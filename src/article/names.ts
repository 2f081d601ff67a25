/** Class names and ids of an element in, what the page's maker says it is out: kinds of furniture, and hints of the body. */
import { onceFor } from '../ontology/once.ts';
import { eachHash } from './name-lexicon.ts';

/** What a part of a page is, where it is no body text; the omission's rule is `noise.` and this. */
export type Furniture =
  | 'comments' | 'related' | 'share' | 'newsletter' | 'navigation' | 'sidebar' | 'footer' | 'advert' | 'tags' | 'byline' | 'caption' | 'overlay';

/** Words of class names. They are the vocabulary of markup, which sites write in English almost everywhere, and in their own tongue at times. */
const furnitureTokens: Readonly<Record<Furniture, string>> = {
  comments: 'comment comments commentlist commenting respond disqus replies livefyre komentar kommentare kommentar comentarios commentaires',
  related:
    'related relateds recommended recommendation recommendations recirc recirculation trending popular mostread mostpopular outbrain taboola zergnet ' +
    'readmore readnext upnext seealso alsoread suggested suggestions similar morefrom morestories latest terkait terpopuler bacajuga relacionadas relacionados',
  share: 'share sharing shares sharebar sharer social socials addthis addtoany sharedaddy sharethis shariff jssocials',
  newsletter: 'newsletter newsletters subscribe subscription signup optin mailchimp donate donation',
  navigation: 'nav navbar navigation menu menus submenu breadcrumb breadcrumbs pagination pager paging toolbar topbar skip sitemap',
  sidebar: 'sidebar rail rightrail leftrail widget widgets',
  footer: 'footer colophon copyright disclaimer imprint',
  advert: 'ad ads adv advert adverts advertisement advertisements advertising adsense adslot adunit adbox adwrapper dfp banner sponsor sponsored sponsors iklan anzeige werbung publicidad reklam',
  tags: 'tags taglist tagcloud tagged topics keywords categories hashtags',
  byline: 'byline bylines author authors authorbox bio writer reporter timestamp pubdate published meta postmeta entrymeta articlemeta',
  caption: 'caption captions figcaption wpcaption imagecaption photocaption credit credits photocredit imagecredit legend bildunterschrift',
  overlay: 'cookie cookies consent gdpr modal popup overlay login lightbox tooltip toast hidden hide sronly visuallyhidden screenreadertext offscreen dialog',
};

const tokenKinds = new Map<string, Furniture>(
  Object.entries(furnitureTokens).flatMap(([kind, list]) => list.split(' ').map((token) => [token, kind as Furniture] as const)),
);

const strongBody =
  /article-?_?(?:body|text|content|copy|main)|story-?_?(?:body|text|content|copy)|(?:entry|post|news|page|single)-?_?(?:content|body|text)|body-?_?(?:text|copy|content)|content-?_?(?:body|text)|(?:main|full|rich|detail)-?_?text|isi-?_?(?:berita|artikel)?(?!\S)|detail-?_?(?:isi|artikel|berita)|artikel-?_?(?:isi|text|content|body)/i;
const weakBody = /\b(?:article|artikel|story|content|post|entry|text|body|detail|news|berita|hentry)\b/i;
/** Some of it stands in whatever hints at a body. */
const anyBody = /arti|story|content|post|entry|text|body|detail|news|berita|isi|page|single/i;

/** Classes that hide a part on small screens only. */
const shownSomewhere = /\b(?:sm|md|lg|xl|2xl|desktop|mobile|tablet):?-?_?(?:block|flex|inline|grid|contents|visible|show)/i;
/** Classes that hide the whole part, and not what runs over its edge, its label, or all of it on some screens. */
const hides = /^(?:(?:is|u|js|visually|element|text|screen)[-_]*)?(?:hidden|hide)(?:[-_]*(?:text|visually|accessible))?$/i;

const noPhrases: ReadonlyMap<string, Furniture> = new Map();

/** The words that tell a kind, by their numbers. */
const telling = onceFor((phrases: ReadonlyMap<string, Furniture>) => {
  const known = new Map<number, { readonly word: string; readonly kind: Furniture }>();
  for (const [word, kind] of [...phrases, ...tokenKinds]) eachHash(word, true, (hash) => void known.set(hash, { word, kind }));
  return known;
});

/** What the names call the element; undefined where they say nothing of the kind. `phrases` are squashed words of the languages at hand, such as `bacajuga`. */
export function furnitureOf(names: string, phrases: ReadonlyMap<string, Furniture> = noPhrases): Furniture | undefined {
  const known = telling(phrases);
  let kind: Furniture | undefined;
  eachHash(names, true, (hash) => {
    const found = kind === undefined ? known.get(hash) : undefined;
    if (found && !isExcused(found.word, names) && isSaid(hash, names)) ({ kind } = found);
  });
  return kind;
}

/** A name of so many words is the title of a section, put down as its id: it says what the text is about. */
const titleWords = 6;

const mayBeTitle = new RegExp(`(?:-[^\\s-]*){${titleWords - 1}}`);

/** True where names say the word that are neither titles nor made at random, as build tools make them of capitals and digits. */
function isSaid(hash: number, names: string): boolean {
  // Most names hold neither, which is told sooner.
  if (!mayBeTitle.test(names) && !(/\d/.test(names) && /[A-Z]/.test(names))) return true;
  const others = names.split(/\s+/).filter((name) => !isTitle(name)).join(' ');
  let said = false;
  eachHash(others.replace(/[A-Za-z0-9]+/g, (part) => (/\d/.test(part) ? part.toLowerCase() : part)), true, (other) => { said ||= other === hash; });
  return said;
}

function isTitle(name: string): boolean {
  return !name.includes('--') && name.split('-').length >= titleWords && /^[a-z0-9-]+$/.test(name);
}

/** Page builders call every part of a page a widget; a page says of a part that it has a sidebar beside it; many parts are hidden for a time, on some screens, or at their edges only. */
function isExcused(word: string, names: string): boolean {
  if (word.startsWith('widget')) return /elementor|wp-block|builder|wrapper|siteorigin|tinymce|widget-?_?(?:span|content|text|html|type)|(?:article|product|story|body|text)-?_*widget/i.test(names);
  if (word === 'sidebar') return /(?:has|with|no|without|hide)-?_?sidebar|sidebar-?_?(?:enabled|disabled|grid|layout|false|true|none)/i.test(names);
  if (word !== 'hidden' && word !== 'hide') return false;
  return shownSomewhere.test(names) || !names.split(/\s+/).some((name) => hides.test(name));
}

/** How strongly the names call the element the body of an article: 0 not at all, 1 perhaps, 3 plainly. */
export function bodyHint(names: string): 0 | 1 | 3 {
  if (names.length > 300 || !anyBody.test(names)) return 0;
  if (strongBody.test(names)) return 3;
  return weakBody.test(names.replaceAll('_', '-')) ? 1 : 0;
}
