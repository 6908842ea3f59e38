import type { GridHead, GridTotal } from './grid-of.ts';

interface TotalsProps {
  readonly of: { readonly columns: readonly GridHead<never>[]; readonly sum?: { readonly title: string } };
  readonly totals: readonly GridTotal[];
}

/** What stands under the rows of a grid, worked out of them; nothing where nothing is. */
export function Totals({ of: { columns, sum }, totals }: TotalsProps) {
  const titles = [...columns.map(({ title }) => title), ...(sum === undefined ? [] : [sum.title])];
  if (totals.length === 0) return null;
  return (
    <tfoot>
      {totals.map((total) => (
        <tr key={total.title}>
          <th scope="row">{total.title}</th>
          {titles.map((title, at) => (
            <td key={title} className={`mb-grid__sum${total.cells[at] === '' ? ' mb-grid__sum--none' : ''}`}>
              <span className="mb-grid__label" aria-hidden="true">
                {title}
              </span>
              {total.cells[at]}
            </td>
          ))}
        </tr>
      ))}
    </tfoot>
  );
}
