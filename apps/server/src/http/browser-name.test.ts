import { describe, expect, it } from 'vitest';

import { browserName } from './browser-name.ts';

const chrome =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/153.0.0.0 Safari/537.36';

describe('a browser', () => {
  it.each([
    [chrome, 'Chrome on Windows'],
    [`${chrome} Edg/153.0.0.0`, 'Edge on Windows'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0', 'Firefox on Linux'],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/19.0 Safari/605.1.15',
      'Safari on a Mac',
    ],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Mobile Safari/604.1', 'Safari on an iPhone'],
    ['<script>alert(1)</script>', 'Another browser'],
    [undefined, 'Another browser'],
  ])('that says %s is known as %s', (userAgent, words) => {
    expect(browserName(userAgent)).toBe(words);
  });
});
