import { benefits, services } from '@minutebook/domain';

import type { ThingsAt } from '../search/things/thing.ts';

/** Benefits and services, by title or what they are described as. */
export const things: ThingsAt = (moment) => [...servicesAt(moment), ...benefitsAt(moment)];

const benefitsAt: ThingsAt = ({ world }) =>
  benefits(world).map(({ title, benefitId, kind, description }) => ({
    path: `/benefits/${benefitId}`,
    name: title,
    kind: 'Benefits',
    note: kind === 'benefit' ? '' : 'Dis-benefit',
    others: [benefitId, description],
  }));

const servicesAt: ThingsAt = ({ world }) =>
  services(world).map(({ title, serviceId }) => ({
    path: `/benefits/services/${serviceId}`,
    name: title,
    kind: 'Services',
    note: '',
    others: [serviceId],
  }));
