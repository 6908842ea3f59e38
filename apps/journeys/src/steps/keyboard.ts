import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** More stops than there are on any page of these journeys. */
const mostStops = 200;

/**
 * Presses Tab, or Shift+Tab to go back, until the control has the focus. @throws when the end of the page or too many
 * stops come first, saying what has the focus then.
 */
export async function tabTo(control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const page = control.page();
  await control.first().waitFor();
  for (let stops = 0; stops < mostStops; stops += 1) {
    if (await hasFocus(control)) return;
    await page.keyboard.press(key);
    if ((await page.locator('body :focus').count()) === 0) break;
  }
  throw new Error(`${key} does not lead to ${control.toString()}. In the end the focus is on: ${await focusIn(page)}`);
}

/** Goes to a link or button and presses Enter, which leads to the page with this heading: the heading takes the focus. */
export async function goBy(control: Locator, heading: string): Promise<void> {
  await tabTo(control);
  await control.page().keyboard.press('Enter');
  await focusComesTo(control.page().getByRole('heading', { level: 1, name: heading }));
}

/** Goes to a field and types into it. */
export async function typeInto(field: Locator, words: string): Promise<void> {
  await tabTo(field);
  await field.page().keyboard.type(words);
}

/** Chooses one of a few: Tab leads to the group, arrows to the option, and Space chooses what an arrow has not. */
export async function choose(group: Locator, option: string): Promise<void> {
  const { keyboard } = group.page();
  const all = group.getByRole('radio');
  const wanted = group.getByRole('radio', { name: option, exact: true });
  await tabTo(all);
  for (let left = await all.count(); left > 0 && !(await hasFocus(wanted)); left -= 1)
    await keyboard.press('ArrowDown');
  if (!(await wanted.isChecked())) await keyboard.press('Space');
  await expect.poll(() => wanted.isChecked()).toBe(true);
  await expect.poll(() => hasFocus(wanted)).toBe(true);
}

/** Waits until the focus is there. @throws when it does not come, saying where it is instead. */
export async function focusComesTo(place: Locator): Promise<void> {
  try {
    await withFocus(place).waitFor({ state: 'attached' });
  } catch (cause) {
    throw new Error(`The focus is not on ${place.toString()}. It is on: ${await focusIn(place.page())}`, { cause });
  }
}

async function hasFocus(place: Locator): Promise<boolean> {
  return (await withFocus(place).count()) === 1;
}

function withFocus(place: Locator): Locator {
  return place.and(place.page().locator(':focus'));
}

/** What has the focus, by role and accessible name. */
async function focusIn(page: Page): Promise<string> {
  const focused = page.locator('body :focus');
  return (await focused.count()) === 0 ? 'nothing' : focused.ariaSnapshot();
}
