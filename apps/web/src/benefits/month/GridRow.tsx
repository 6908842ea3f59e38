import type { CountBasis, ServiceState } from '@minutebook/domain';
import { memo, useCallback, useSyncExternalStore } from 'react';

import { EntryLink, PathLink } from '../../clock/links.tsx';
import { columnTitle, isTyped, problemsIn, readRow } from './cells.ts';
import type { GridColumn } from './cells.ts';
import type { GridStore, Outcome } from './grid-store.ts';
import { recordedIn } from './recorded.ts';

interface GridRowProps {
  readonly store: GridStore;
  readonly service: ServiceState;
  readonly columns: readonly GridColumn[];
  readonly basis: CountBasis;
  /** Its place among all services, from 0. */
  readonly at: number;
  readonly period: string;
  readonly day: string;
}

/** One service of the month that is typed. It is drawn again when something of it changes, and at no other time. */
export const GridRow = memo(function GridRow({ store, service, columns, basis, ...where }: GridRowProps) {
  const { serviceId, title } = service;
  const { at, period, day } = where;
  const listen = useCallback((told: () => void) => store.listen(serviceId, told), [store, serviceId]);
  const { cells, outcome } = useSyncExternalStore(listen, () => store.row(serviceId));
  const problems = isTyped(cells) ? problemsIn(readRow(columns, cells, basis), service, period, day) : [];
  const said = `month-said-${at}`;
  return (
    <>
      <tr>
        <th scope="row">{title}</th>
        {columns.map((column, place) => (
          <td key={column.title}>
            <span className="mb-grid__label" aria-hidden="true">
              {column.title}
            </span>
            <input
              className={`govuk-input mb-grid__cell${column.kind === 'basis' ? ' mb-grid__cell--words' : ''}`}
              type="text"
              autoComplete="off"
              aria-label={`${title}, ${column.title}`}
              aria-invalid={problems.length > 0}
              aria-describedby={problems.length > 0 ? said : undefined}
              data-row={at}
              data-column={place}
              placeholder={column.kind === 'basis' ? basis : undefined}
              disabled={outcome?.kind === 'sending'}
              value={cells[place] ?? ''}
              onChange={({ target }) => store.type(serviceId, place, target.value)}
            />
          </td>
        ))}
      </tr>
      <RowSaid id={said} {...{ service, columns, period, problems, outcome }} />
    </>
  );
});

interface RowSaidProps extends Pick<GridRowProps, 'service' | 'columns' | 'period'> {
  readonly id: string;
  readonly problems: readonly string[];
  readonly outcome: Outcome | undefined;
}

/** What is recorded of a row already, what is wrong with it, and what became of it; nothing where there is nothing to say. */
function RowSaid({ id, service, columns, period, problems, outcome }: RowSaidProps) {
  const { serviceId, title } = service;
  const recorded = recordedIn(service, period, (channelId) => columnTitle(columns, channelId));
  if (problems.length === 0 && outcome === undefined && recorded.length === 0) return null;
  return (
    <tr>
      <td colSpan={columns.length + 1} id={id} className="mb-grid__said">
        {recorded.map(({ n, words }) => (
          <p key={n}>
            Recorded in <EntryLink n={n} />: {words}
          </p>
        ))}
        {problems.map((one) => (
          <p key={one} className="govuk-error-message">
            {one}
          </p>
        ))}
        {outcome?.kind === 'sending' ? 'Being recorded …' : null}
        {outcome?.kind === 'recorded' && outcome.isArriving
          ? `${title}: recorded, and not all of it shown yet: look again in a moment.`
          : null}
        {outcome?.kind === 'notRecorded' ? (
          <p className="govuk-error-message">
            {title} was not recorded. {outcome.sentence}{' '}
            <PathLink path={`/benefits/services/${serviceId}`}>Open {title}</PathLink>
          </p>
        ) : null}
      </td>
    </tr>
  );
}
