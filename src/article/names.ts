/** Class names and ids of an element in, what the page's maker says it is out: kinds of furniture, and hints of the body. */

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
  /article-?_?(?:body|text|content|copy|main)|story-?_?(?:body|text|content|copy)|(?:entry|post|news|page|single)-?_?(?:content|body|text)|body-?_?(?:text|copy|content)|content-?_?(?:body|text)|(?:main|full|rich|detail)-?_?text|isi-?_?(?:berita|artikel)?$|detail-?_?(?:isi|artikel|berita)|artikel-?_?(?:isi|text|content|body)/i;
const weakBody = /\b(?:article|artikel|story|content|post|entry|text|body|detail|news|berita|hentry)\b/i;

/** A name of so many words is the title of a section, put down as its id: it says what the text is about. */
const titleWords = 6;

/** Lower-case words of the names: `relatedArticles post-12` gives `related articles post 12`. Titles are left out, and names with digits and capitals, which build tools make at random, stay whole. */
function tokensOf(names: string): string[] {
  const tokens: string[] = [];
  for (const name of names.split(/\s+/)) {
    if (isTitle(name)) continue;
    for (const part of name.split(/[^A-Za-z0-9]+/)) {
      const words = /\d/.test(part) ? part : part.replace(/([a-z])([A-Z])/g, '$1 $2');
      for (const word of words.toLowerCase().split(' ')) if (word !== '') tokens.push(word);
    }
  }
  return tokens;
}

function isTitle(name: string): boolean {
  return !name.includes('--') && name.split('-').length >= titleWords && /^[a-z0-9-]+$/.test(name);
}

/** Classes that hide a part on small screens only. */
const shownSomewhere = /\b(?:sm|md|lg|xl|2xl|desktop|mobile|tablet):?-?_?(?:block|flex|inline|grid|contents|visible|show)/i;
/** Classes that hide the whole part, and not what runs over its edge, its label, or all of it on some screens. */
const hides = /^(?:(?:is|u|js|visually|element|text|screen)[-_]*)?(?:hidden|hide)(?:[-_]*(?:text|visually|accessible))?$/i;

/** What the names call the element; undefined where they say nothing of the kind. `phrases` are squashed words of the languages at hand, such as `bacajuga`. */
export function furnitureOf(names: string, phrases: ReadonlyMap<string, Furniture>): Furniture | undefined {
  const tokens = tokensOf(names);
  for (const [i, token] of tokens.entries()) {
    const pair = token + (tokens[i + 1] ?? '');
    const kind = tokenKinds.get(pair) ?? phrases.get(pair) ?? tokenKinds.get(token) ?? phrases.get(token);
    if (kind && !excused(kind, token, names)) return kind;
  }
  return undefined;
}

/** Page builders call every part of a page a widget; a page says of a part that it has a sidebar beside it; many parts are hidden for a time, on some screens, or at their edges only. */
function excused(kind: Furniture, token: string, names: string): boolean {
  if (token.startsWith('widget')) return /elementor|wp-block|builder|wrapper|siteorigin|tinymce|widget-?_?(?:span|content|text|html|type)|(?:article|product|story|body|text)-?_*widget/i.test(names);
  if (token === 'sidebar') return /(?:has|with|no|without|hide)-?_?sidebar|sidebar-?_?(?:enabled|disabled|grid|layout|false|true|none)/i.test(names);
  if (token !== 'hidden' && token !== 'hide') return false;
  return kind === 'overlay' && (shownSomewhere.test(names) || !names.split(/\s+/).some((name) => hides.test(name)));
}

/** How strongly the names call the element the body of an article: 0 not at all, 1 perhaps, 3 plainly. */
export function bodyHint(names: string): 0 | 1 | 3 {
  if (names.length > 300) return 0;
  if (names.split(/\s+/).some((name) => strongBody.test(name))) return 3;
  return weakBody.test(names.replaceAll('_', '-')) ? 1 : 0;
}
