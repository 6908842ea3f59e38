import { benefits, services } from '@minutebook/domain';

import type { Finder } from '../search/finder.ts';

/** Benefits and services whose title or other words hold what is looked for. */
export const find: Finder = (sought) => [...findBenefits(sought), ...findServices(sought)];

const findBenefits: Finder = ({ moment, holds }) =>
  benefits(moment.world)
    .filter(({ title, benefitId, description }) =>
      holds(title, benefitId, ...(description === undefined ? [] : [description])),
    )
    .map(({ title, benefitId, kind }) => ({
      path: `/benefits/${benefitId}`,
      words: title,
      kind: kind === 'benefit' ? 'Benefit' : 'Dis-benefit',
    }));

const findServices: Finder = ({ moment, holds }) =>
  services(moment.world)
    .filter(({ title, serviceId }) => holds(title, serviceId))
    .map(({ title, serviceId }) => ({ path: `/benefits/services/${serviceId}`, words: title, kind: 'Service' }));
