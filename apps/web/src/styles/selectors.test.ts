import { fileURLToPath } from 'node:url';

import { compile, NodePackageImporter } from 'sass';
import { expect, test } from 'vitest';

const { css } = compile(fileURLToPath(new URL('main.scss', import.meta.url)), {
  importers: [new NodePackageImporter()],
  quietDeps: true,
});

/** Every selector of the style, with what it says of others in brackets left as it is. */
const selectors = css
  .replaceAll(/\/\*[^]*?\*\//g, '')
  .split('{')
  .flatMap((before) =>
    before.slice(Math.max(before.lastIndexOf('}'), before.lastIndexOf(';')) + 1).split(/,(?![^(]*\))/),
  )
  .map((one) => one.trim());

/** Says something of any element there, by what something before it has. */
const universalAfterHas = /:has\((?:[^()]|\([^()]*\))*\)[^,]*[\s>+~](?:\*|:)[^\s>+~]*$/;

test('No rule says something of any element by what another has: a browser would restyle the page at each that comes', () => {
  expect(selectors.length).toBeGreaterThan(500);
  expect('.a tr:has(.b) > *').toMatch(universalAfterHas);
  expect(selectors.filter((one) => universalAfterHas.test(one))).toEqual([]);
});
