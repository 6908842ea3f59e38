import { channels, serviceOf } from '@minutebook/domain';
import type { LedgerWorld, ServiceState } from '@minutebook/domain';

import { formOf } from '../../../recording/form.ts';
import type { AnyForm, CommandSchema, Form, Subject } from '../../../recording/form.ts';

/** What the ledger held when a form about a service was opened. */
export interface OpenedService {
  readonly service: ServiceState;
  readonly world: LedgerWorld;
}

const subject: Subject<OpenedService> = {
  what: 'service',
  open: (world, { ids }) => {
    const service = serviceOf(world, ids['serviceId'] ?? '');
    return service && { service, world };
  },
  ids: ({ service }) => ({ serviceId: service.serviceId }),
  kind: ({ service }) => service.title,
  back: ({ service: { serviceId, title } }) => ({
    path: `/benefits/services/${serviceId}`,
    words: `Back to “${title}”`,
  }),
  next: ({ service: { serviceId } }) => ({ to: '/benefits/services/$serviceId', params: { serviceId } }),
};

type ServiceForm<Schema extends CommandSchema> = Omit<Form<Schema, OpenedService>, 'schema' | 'subject' | 'begin'> & {
  /** Without it, the form begins empty. */
  readonly begin?: Form<Schema, OpenedService>['begin'];
};

/** Describes a form about a service. */
export function serviceForm<Schema extends CommandSchema>(
  schema: Schema,
  { begin = () => ({}), ...form }: ServiceForm<Schema>,
): AnyForm {
  return formOf({ ...form, begin, schema, subject });
}

/** The channels that a form may name. */
export function channelOptions(world: LedgerWorld) {
  return channels(world).map(({ channelId, title }) => ({ value: channelId, label: title }));
}
