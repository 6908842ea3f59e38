import { formatDay } from '../design/days.ts';
import { tierWords } from '../delivery/public/tier-words.ts';
import type { ThingsAt } from '../search/things/thing.ts';

/** Departments and aims, which lead to their projects. */
export const things: ThingsAt = (moment) => [...aimsAt(moment), ...departmentsAt(moment)];

const departmentsAt: ThingsAt = ({ world }) =>
  world.states('programme').flatMap(({ departments }) =>
    departments.map(({ departmentId, title, tier }) => ({
      path: `/backlog?department=${encodeURIComponent(departmentId)}`,
      name: title,
      kind: 'Departments',
      note: tier === undefined ? '' : tierWords[tier],
      others: [departmentId],
    })),
  );

const aimsAt: ThingsAt = ({ world }) =>
  world.states('programme').flatMap(({ aims }) =>
    aims.map(({ aimId, title, description, retired }) => ({
      path: `/backlog?aim=${encodeURIComponent(aimId)}`,
      name: title,
      kind: 'Aims',
      note: retired === undefined ? '' : `Retired on ${formatDay(retired.on)}`,
      others: [aimId, description],
    })),
  );
