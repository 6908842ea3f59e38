import { axeFaults } from '@minutebook/server/testing';
import { describe, expect, it } from 'vitest';

import { openBrowser } from '../setup/scene.ts';

const browser = await openBrowser();

/** The rules that a page with this in its main part breaks. */
async function rulesBrokenBy(html: string): Promise<readonly string[]> {
  const page = await browser.newPage();
  await page.setContent(`<html lang="en"><title>Tried</title><main><h1>Tried</h1>${html}</main></html>`);
  try {
    return (await axeFaults(page)).map((fault) => fault.replace(/:.*/, ''));
  } finally {
    await page.close();
  }
}

describe('what axe finds', () => {
  it('is nothing on a page that all can use', async () => {
    expect(await rulesBrokenBy('<p>Words.</p><label>Title <input></label>')).toEqual([]);
  });

  it.each([
    ['image-alt', '<img src="data:,">'],
    ['color-contrast', '<p style="color: #aaa; background: #fff">Words.</p>'],
    ['label', '<input>'],
    ['button-name', '<button></button>'],
    ['aria-valid-attr-value', '<p aria-live="loudly">Words.</p>'],
  ])('is %s where that is broken', async (rule, html) => {
    expect(await rulesBrokenBy(html)).toEqual([rule]);
  });

  it('is not said of a page with frames, which are not looked into', async () => {
    await expect(rulesBrokenBy('<iframe title="Tried" srcdoc="<img>"></iframe>')).rejects.toThrow('has frames');
  });
});
