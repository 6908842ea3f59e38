/** Attributes of an element; absent ones are left out. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

// What XML 1.0 has no way to say, not even escaped, and half of a character.
const unsayable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in XML: nothing in it is taken for markup. What XML cannot say is shown as U+FFFD. */
export function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(unsayable, '\uFFFD')
    .replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
}

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text of XML as it reads; Word writes some characters by their numbers. */
export function unescaped(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return signs[name.toLowerCase()] ?? whole;
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** An element as text. Children are XML already: text among them is `escaped`. */
export function xml(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const stated = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  const content = children.join('');
  return content === '' ? `<${name}${stated}/>` : `<${name}${stated}>${content}</${name}>`;
}

/** What the parts of a Word file that Word itself shows are written in. */
export const wordNamespace = { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' };

/** A file of XML. */
export function file(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}
