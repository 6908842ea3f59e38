/**
 * Amounts and shares in tables of a page that lead nowhere: neither does their row explain them or lead to entries, nor does
 * the table say in which entries all of it is stated. Told by the table's caption, the column and what stands there. Runs in
 * the page, once its tables are unfolded: it is sent there as text, so it sees nothing that is declared outside it.
 */
export function figuresUnexplained(): readonly string[] {
  // What one contact saves is in the words of what explains the contacts; bounds and costs of others are published ones.
  const stated = new Set(['Saved each']);
  const published = ['Green Book', 'at the costs of others'];
  const isPublished = (table: Element): boolean =>
    published.some((words) => table.querySelector('caption')?.textContent.includes(words) === true);
  // What takes a table away stands between it and the entries that state all of it.
  const isStated = (table: Element): boolean =>
    table.nextElementSibling?.nextElementSibling?.matches('.mb-stated:has(a[href*="/entries/"])') === true;
  return [...document.querySelectorAll('main table.mb-table')]
    .filter((table) => !isPublished(table) && !isStated(table))
    .flatMap((table) =>
      [...table.querySelectorAll('tbody td.mb-table__cell--numeric')].flatMap((cell) => {
        const heading = cell.querySelector('.mb-table__label')?.textContent ?? '';
        const content = cell.querySelector('.mb-table__content');
        const shown = [...(content?.childNodes ?? [])]
          .filter((node) => !(node instanceof HTMLDetailsElement))
          .map((node) => node.textContent)
          .join('');
        if (!/£|%/.test(shown) || stated.has(heading)) return [];
        const explains = [...(cell.parentElement?.querySelectorAll('summary, button') ?? [])];
        const isExplained = explains.some((one) => one.textContent.startsWith('Explain'));
        const leads = [...(cell.parentElement?.querySelectorAll('a[href*="/entries/"]') ?? [])];
        if (isExplained || leads.some((link) => link.closest('details') === cell.closest('details'))) return [];
        return [`${table.querySelector('caption')?.textContent ?? ''}: ${heading}: ${shown}`];
      }),
    );
}
