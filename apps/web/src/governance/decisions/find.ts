import { decisionsRegister } from '@minutebook/domain';

import { formatDay } from '../../design/days.ts';
import type { ThingsAt } from '../../search/things/thing.ts';

/** Decisions, by title, minute reference, reasons or what was decided between. */
export const things: ThingsAt = ({ world }) =>
  decisionsRegister(world)
    .map(({ decisionId, title, on, minuteReference, reasons, alternatives }) => ({
      path: `/governance/decisions/${decisionId}`,
      name: title,
      kind: 'Decisions',
      note: `${formatDay(on)}${minuteReference === undefined ? '' : `, minute ${minuteReference}`}`,
      others: [reasons, alternatives],
    }))
    .toReversed();
