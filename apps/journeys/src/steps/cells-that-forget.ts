import type { Page } from 'playwright-core';

import { drawn } from './drawn.ts';

/** A cell of a table that shows an amount, a share, or what is explained in it or in its row. */
export interface FigureShown {
  /** Of the table, wherever it stands: what a row that was added to it has in common with the others. */
  readonly table: string;
  /** The table, the row and the column. */
  readonly key: string;
  readonly shows: string;
  /** Whether it says what it was at the date compared with. */
  readonly saysThen: boolean;
  readonly isExplained: boolean;
}

/** The figures in tables of a page, those in folded tables too. */
export async function figuresInTables(page: Page): Promise<readonly FigureShown[]> {
  for (let depth = 0; depth < 2; depth += 1) {
    await page.evaluate(unfoldTables);
    await drawn(page);
  }
  return page.evaluate(figuresShown);
}

/**
 * Figures of a page that is compared with an earlier date which do not say what they were, though they were others then, or
 * there was none: by the table, the row and the column. What they were is read of the page as known then.
 */
export function cellsThatForget(compared: readonly FigureShown[], then: readonly FigureShown[]): readonly string[] {
  const were = byKey(then);
  const tables = new Set(then.map(({ table }) => table));
  return [...byKey(compared).values()].flatMap(({ table, key, shows, saysThen, isExplained }) => {
    const was = were.get(key)?.shows;
    const isNew = was === undefined && isExplained && tables.has(table);
    if (saysThen || was === shows || (was === undefined && !isNew)) return [];
    return [`${key}: ${shows}, was ${was ?? 'none'}`];
  });
}

/** Those that can be told apart from all others. */
function byKey(all: readonly FigureShown[]): ReadonlyMap<string, FigureShown> {
  const counts = new Map<string, number>();
  for (const { key } of all) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Map(all.filter(({ key }) => counts.get(key) === 1).map((one) => [one.key, one]));
}

/** Runs in the page. What explains and takes away, and what changed, stays folded. */
function unfoldTables(): void {
  for (const summary of document.querySelectorAll<HTMLElement>('main details:not([open]) > summary')) {
    if (!/^(?:Explain|Take this|What changed)|then and now/.test(summary.textContent)) summary.click();
  }
}

/** Runs in the page: it is sent there as text, so it sees nothing that is declared outside it. */
function figuresShown(): readonly FigureShown[] {
  const textOf = (element: Element | null | undefined): string => {
    const copy = element?.cloneNode(true) as Element | undefined;
    for (const one of copy?.querySelectorAll('details, .mb-figure__was, .mb-was, .mb-table__then') ?? []) one.remove();
    // Pence are written where any of the amounts beside it has some.
    return copy?.textContent.trim().replaceAll(/\.00\b/g, '') ?? '';
  };
  const nameOf = (table: Element, headings: readonly string[]): string => {
    const section = textOf(table.closest('section')?.querySelector('h2, h3'));
    // What a chart is called says what it shows on its day.
    const caption = table.closest('.mb-chart') === null ? textOf(table.querySelector('caption')) : '';
    return [section, caption, headings.join(', ')].join(' | ');
  };
  return [...document.querySelectorAll('main table.mb-table')].flatMap((table) => {
    const headings = [...table.querySelectorAll('thead th')].map((one) => one.textContent);
    // It sets both dates beside each other in columns.
    if (headings.some((one) => /\bthen\b|^As known|^Was\b/i.test(one))) return [];
    const name = nameOf(table, headings);
    return [...table.querySelectorAll('tbody tr')].flatMap((row) => {
      const first = row.querySelector('th') ?? row.querySelector('td');
      const title = textOf(first?.querySelector('.mb-table__content'));
      const explains = (one: Element): boolean => /^(?:Explain|Close)/.test(one.textContent);
      const isExplained = [...row.querySelectorAll('summary, button')].some(explains);
      return [...row.querySelectorAll('td.mb-table__cell--numeric')].flatMap((cell) => {
        const shows = textOf(cell.querySelector('.mb-table__content'));
        const explainedHere = [...cell.querySelectorAll('summary')].some(explains);
        if (!/£|%/.test(shows) && !explainedHere) return [];
        const heading = cell.querySelector('.mb-table__label')?.textContent ?? '';
        const saysThen = cell.querySelector('.mb-figure__was, .mb-was') !== null;
        return [{ table: name, key: `${name} | ${title} | ${heading}`, shows, saysThen, isExplained }];
      });
    });
  });
}
