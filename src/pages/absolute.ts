/** An address as a page or feed writes it in, the whole address out. */

/** An address made whole; empty where it cannot be, or is no web address. */
export function absolute(href: string, base: string | undefined): string {
  if (href === '') return '';
  try {
    const url = new URL(href, base);
    return /^https?:$/.test(url.protocol) ? url.href : '';
  } catch {
    return '';
  }
}
