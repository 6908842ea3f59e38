import type { Page } from 'playwright-core';

/**
 * Waits until a page has its main heading, in the part of the window that is its own: what the document says by itself
 * where no program has started yet has a heading too, which shows on a slow computer.
 */
export async function headed(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
}

/** Waits until the page is drawn whole: charts come after their page, and are drawn again when it gets another width. */
export async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(chartsAreThere);
  await page.evaluate(async () => {
    await new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(resolve));
    });
  });
}

/**
 * Whether every chart stands there at the width that it has room for. One further down comes when it is in sight, so it is
 * brought there. One that is folded away is drawn when it is opened.
 */
function chartsAreThere(): boolean {
  const missing = [...document.querySelectorAll('.mb-chart__empty')].filter((one) => one.checkVisibility());
  missing[0]?.scrollIntoView();
  const charts = [...document.querySelectorAll<SVGSVGElement>('.mb-chart .mb-chart__svg')];
  const fits = (svg: SVGSVGElement): boolean => {
    const room = svg.closest('.mb-chart')?.getBoundingClientRect().width ?? 0;
    return !svg.checkVisibility() || svg.width.baseVal.value === Math.floor(room);
  };
  return missing.length === 0 && charts.every(fits);
}
