import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const client = fileURLToPath(new URL('../../../web/src/', import.meta.url));

/** The paths of all pages, as the areas of the client state them: `/entries/$n`. */
export function routes(): readonly string[] {
  const areas = globSync(`${client}**/area.ts`).map((file) => readFileSync(file, 'utf8'));
  const stated = areas.flatMap((text) => [
    ...text.matchAll(/\b(?:pageAt|pageReading|formAt|formReading|formsAt)\(\s*'([^']+)'/g),
  ]);
  return [...new Set(stated.map(([, path = '']) => path))];
}

/** Whether an address leads to the page of a path. */
export function leadsTo(address: string, route: string): boolean {
  const [path = ''] = address.split('?');
  const pattern = route.replaceAll(/\$[a-zA-Z]+/g, '[^/]+');
  return new RegExp(`^${pattern}$`).test(path);
}
