/** Turns a place in a text into the length of what stands there as one token by its shape alone: addresses, file and document names, numbers, smileys, marks. */

/** Every pattern is sticky and bounded in what it looks ahead, so that a text is read in linear time. */
const URL = /(?:https?:\/\/|www\.)[^\s<>"“”]+/uy;
/** name@host, name@HOUSE, @handle. */
const MAIL = /(?:[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63})?@(?=[\p{L}\p{N}._-]{0,63}\p{L})[\p{L}\p{N}_-]{1,63}(?:\.[\p{L}\p{N}_-]{1,63}){0,8}/uy;
const FILE = /[\p{L}\p{N}_][\p{L}\p{N}_-]{0,63}\.(?:pdf|docx?|xlsx?|pptx?|txt|html?|jpe?g|png|gif|zip|mp[34]|csv|php)(?![\p{L}\p{N}])/uy;
/** Three and more labels in lower case with stops between: sub.host.com, alt.animals.cat. */
const DOMAIN = /[a-z][a-z0-9-]{1,62}(?:\.[a-z][a-z0-9-]{1,62}){2,8}(?![\p{L}\p{N}])/uy;
/** 34/PMK.011/2007, Kep-176/KM.10/7: two slashes, letters, digits; III/2006: a Roman number and digits; S/A, C/O: capitals. */
const DOCUMENT = /(?=[^\s]{0,40}\p{Lu})(?=[^\s]{0,40}\p{Nd})[\p{L}\p{N}][\p{L}\p{N}.-]{0,24}(?:\/[\p{L}\p{N}.-]{0,24}[\p{L}\p{N}]){2,5}(?![\p{L}\p{N}/])|[IVX]{1,6}\/\p{Nd}{2,4}(?![\p{L}\p{N}/])|\p{Lu}\/\p{Lu}(?![\p{L}\p{N}/])/uy;
/** 404-449-1026, and 853-3242 behind its (713). */
const PHONE = /\p{Nd}{3}-\p{Nd}{3}-\p{Nd}{4}(?![\p{Nd}-])|(?<=\(\p{Nd}{3}\) ?)\p{Nd}{3}-\p{Nd}{4}(?![\p{Nd}-])/uy;
/** Dates and instants as numbers, or digits with inner grouping, decimal, clock and slash marks: 1.234,5  27/9  15.52  10:30; 03-Oct as spreadsheets write it. */
const NUMBER = /\p{Nd}{4}-\p{Nd}{2}-\p{Nd}{2}(?:T\p{Nd}{2}:\p{Nd}{2}(?::\p{Nd}{2})?(?:\.\p{Nd}+)?(?:Z|[+-]\p{Nd}{2}:?\p{Nd}{2})?)?(?![\p{Nd}-])|\p{Nd}{2}-\p{Nd}{2}-\p{Nd}{4}(?![\p{Nd}-])|\p{Nd}{2}-\p{Lu}\p{Ll}{2}(?![\p{L}\p{N}-])|\p{Nd}{1,4}(?:\/\p{Nd}{1,4}){1,4}(?![\p{Nd}.,]{0,12}\/|[.,]?\p{Nd})|\p{Nd}+(?:[.,:]\p{Nd}+)*|\p{No}+/uy;
const SMILEY = /[:;=][-^o]?[)(DPp](?![\p{L}\p{N}])/uy;
const MARK = /[.!?]{2,}|([-=*+#~$])\1+|<<|>>|``|''|[^](?:[\p{M}\uFE0F\u200D])*/uy;

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** The length of an address, a name of a file or a document that starts at `at`; 0 for none. */
export function addressLength(text: string, at: number): number {
  const url = lengthAt(URL, text, at);
  if (url > 0) return trimmed(text.slice(at, at + url));
  return lengthAt(MAIL, text, at) || lengthAt(FILE, text, at) || lengthAt(DOMAIN, text, at) || lengthAt(DOCUMENT, text, at);
}

/** The length of a number, a date in digits or a telephone number that starts at `at`; 0 for none. */
export const numberLength = (text: string, at: number): number => lengthAt(PHONE, text, at) || lengthAt(NUMBER, text, at);

/** The length of the mark at `at`: a smiley, a run of like marks, one character with what combines with it; never 0 within the text. */
export const markLength = (text: string, at: number): number => lengthAt(SMILEY, text, at) || lengthAt(MARK, text, at);

/** An address ends before the punctuation of its sentence. */
function trimmed(address: string): number {
  let end = address.length;
  while (end > 1 && '.,;:!?)]}\'’'.includes(address[end - 1] ?? '')) end -= 1;
  return end;
}
