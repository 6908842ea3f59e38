import { queryOf, queryTitle } from '@minutebook/domain';
import type { LedgerWorld, QueryState } from '@minutebook/domain';

import { formOf } from '../../../recording/form.ts';
import type { AnyForm, CommandSchema, Form, Subject } from '../../../recording/form.ts';

/** What the ledger held when a form about a query was opened. */
export interface OpenedQuery {
  readonly query: QueryState;
  readonly world: LedgerWorld;
}

const subject: Subject<OpenedQuery> = {
  what: 'query',
  open: (world, { ids }) => {
    const query = queryOf(world, ids['queryId'] ?? '');
    return query && { query, world };
  },
  ids: ({ query }) => ({ queryId: query.queryId }),
  kind: ({ query }) => queryTitle(query),
  back: ({ query: { queryId } }) => ({ path: `/assurance/queries/${queryId}`, words: 'Back to the query' }),
  next: ({ query: { queryId } }) => ({ to: '/assurance/queries/$queryId', params: { queryId } }),
};

type QueryForm<Schema extends CommandSchema> = Omit<Form<Schema, OpenedQuery>, 'schema' | 'subject' | 'begin'>;

/** Describes a form about a query. */
export function queryForm<Schema extends CommandSchema>(schema: Schema, form: QueryForm<Schema>): AnyForm {
  return formOf({ ...form, begin: () => ({}), schema, subject });
}
