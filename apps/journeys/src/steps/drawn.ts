import type { Page } from 'playwright-core';

/** Waits until the page is drawn whole: charts come after their page, and are drawn again when it gets another width. */
export async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(chartsAreThere);
  await page.evaluate(async () => {
    await new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(resolve));
    });
  });
}

/** A chart that is folded away is drawn when it is opened. */
function chartsAreThere(): boolean {
  return [...document.querySelectorAll('.mb-chart__empty')].every((one) => !one.checkVisibility());
}
