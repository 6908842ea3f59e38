/** What a table that is taken away says of itself. */
export interface SaidOf {
  /** Lines above its rows: what it is, as known when, under which filters, and where it was. */
  readonly head: readonly string[];
  /** The name of a file, without its ending. */
  readonly file: string;
}

interface Place {
  /** The title of the page. */
  readonly page: string;
  readonly caption: string;
  readonly asKnown: { readonly words: string; readonly file: string };
  /** What the address asks for. */
  readonly search: Readonly<Record<string, unknown>>;
  readonly address: string;
}

/** The dates are said in words, and which page of a list is shown does not matter: all of it is taken. */
const saidElsewhere = new Set(['asof', 'on', 'since', 'page']);

/** Example: `backlog-projects-as-known-2026-09-16-compared-with-2026-07-08-standing-closed`. */
export function saidOf({ page, caption, asKnown, search, address }: Place): SaidOf {
  const filters = Object.entries(search).filter(
    (one): one is [string, string] => typeof one[1] === 'string' && !saidElsewhere.has(one[0]),
  );
  const filtered = filters.map(([name, value]) => `${name} ${value}`);
  const title = caption.toLowerCase().startsWith(page.toLowerCase()) ? caption : `${page}: ${caption}`;
  return {
    head: [title, asKnown.words, ...(filtered.length === 0 ? [] : [`Filtered by ${filtered.join(', ')}.`]), address],
    file: [shortened(title), asKnown.file, ...filtered.map(shortened)].join('-').slice(0, 180),
  };
}

/** In letters that every file system takes. */
function shortened(text: string): string {
  const plain = text.normalize('NFKD').toLowerCase();
  return plain
    .replaceAll(/[^a-z\d]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-|-$/g, '');
}
