import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const client = fileURLToPath(new URL('../../../web/src/', import.meta.url));

const stated = /\b(pageAt|pageReading|formAt|formReading|formsAt)\(\s*'([^']+)'/;

/** What the areas of the client state of each page, from its path on. */
function statements(): readonly string[] {
  const areas = globSync(`${client}**/area.ts`).map((file) => readFileSync(file, 'utf8'));
  return areas.flatMap((text) =>
    text.split(new RegExp(`(?=${stated.source})`)).filter((part) => stated.test(part.slice(0, 80))),
  );
}

/** The paths of all pages, as the areas of the client state them: `/entries/$n`. */
export function routes(): readonly string[] {
  return [...new Set(statements().map((part) => stated.exec(part)?.[2] ?? ''))];
}

/** The paths of the pages that show what is known, and are not there to record. */
export function pagesThatShow(): readonly string[] {
  const shown = statements().filter((part) => part.startsWith('page') && !/^[^[\]]*?'records'/.test(part));
  return [...new Set(shown.map((part) => stated.exec(part)?.[2] ?? ''))];
}

/** Whether an address leads to the page of a path. */
export function leadsTo(address: string, route: string): boolean {
  const [path = ''] = address.split('?');
  const pattern = route.replaceAll(/\$[a-zA-Z]+/g, '[^/]+');
  return new RegExp(`^${pattern}$`).test(path);
}
