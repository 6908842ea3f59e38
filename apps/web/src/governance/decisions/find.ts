import { decisionsRegister } from '@minutebook/domain';

import { formatDay } from '../../design/days.ts';
import type { Finder } from '../../search/finder.ts';

/** Decisions by title or minute reference. */
export const find: Finder = ({ moment, holds }) =>
  decisionsRegister(moment.world)
    .filter(({ title, minuteReference }) => holds(title, minuteReference))
    .map(({ decisionId, title, on, minuteReference }) => ({
      path: `/governance/decisions/${decisionId}`,
      words: title,
      kind: `Decision of ${formatDay(on)}${minuteReference === undefined ? '' : `, minute ${minuteReference}`}`,
    }));
