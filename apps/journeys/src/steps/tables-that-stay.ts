/**
 * The tables of a page under which nothing takes them away, by their captions; folded ones too, which this unfolds. Runs in
 * the page: it is sent there as text, so it sees nothing that is declared outside it.
 */
export function tablesThatStay(): readonly string[] {
  for (const summary of document.querySelectorAll<HTMLElement>('main details:not([open]) > summary')) {
    if (!summary.textContent.startsWith('Take this')) summary.click();
  }
  // A table that is typed into is a form.
  return [...document.querySelectorAll('main table:not(:has(input))')]
    .filter((table) => table.nextElementSibling?.querySelector('summary')?.textContent.startsWith('Take this') !== true)
    .map((table) => table.querySelector('caption')?.textContent ?? 'a table without a caption');
}
