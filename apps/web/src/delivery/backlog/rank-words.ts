import type { Ranking, Stated } from '@minutebook/domain';

import { formatDay } from '../../design/days.ts';
import { formatNumber } from '../../design/numbers.ts';

/** Where a project was put, and where it stands now when that differs: nobody ranks the ones that only shift. */
export function putAtWords({ value: { position }, on }: Stated<Ranking>, place: number | undefined): string {
  const put = `Put at position ${formatNumber(position)} on ${formatDay(on)}`;
  if (place === undefined || place === position) return put;
  return `${put}; now ${ordinal(place)}, as others were moved, added or left since`;
}

function ordinal(place: number): string {
  const teen = place % 100 >= 11 && place % 100 <= 13;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th');
  return `${formatNumber(place)}${ending}`;
}
