/** Text in, the same out as markup that shows it, in an element or in an attribute. */
export const asMarkup = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
