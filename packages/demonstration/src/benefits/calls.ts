import { addMonths, lastDayOf } from '@minutebook/domain';

import { corrects } from '../script/amendments.ts';
import { weekdayFrom } from '../script/weekday.ts';
import { on } from '../script/script.ts';
import type { Act, Scripted } from '../script/script.ts';
import { months, telephoned } from './contacts.ts';

/** How calls about a service were handled, from a month on. Those answered are the contacts by telephone. */
interface Handled {
  readonly serviceId: string;
  readonly from: string;
  readonly abandoned: readonly number[];
  readonly wait: readonly number[];
  readonly talk: readonly number[];
}

const waste: Handled = {
  serviceId: 'waste-enquiries',
  from: '2025-05',
  abandoned: [562, 601, 598, 588, 549, 521, 478, 452, 447, 391, 402, 396, 0, 318, 262, 201, 148, 112],
  wait: [248, 262, 259, 251, 240, 232, 221, 214, 218, 197, 201, 198, 0, 171, 152, 131, 118, 97],
  talk: [214, 211, 213, 216, 219, 221, 228, 231, 233, 238, 236, 240, 0, 252, 255, 251, 257, 260],
};

/** Counted since the seven switchboards moved to one system. */
const tax: Handled = {
  serviceId: 'council-tax',
  from: '2026-06',
  abandoned: [241, 216, 188, 171, 149],
  wait: [204, 191, 183, 172, 164],
  talk: [312, 318, 309, 315, 321],
};

type Calls = Extract<Act, { type: 'RecordCallHandling' }>;

function calls(one: Handled, month: string): Calls {
  const at = months.indexOf(month) - months.indexOf(one.from);
  const answered = telephoned(one.serviceId, month);
  const abandoned = one.abandoned[at] ?? 0;
  return {
    type: 'RecordCallHandling',
    serviceId: one.serviceId,
    period: month,
    offered: answered + abandoned,
    answered,
    abandoned,
    waitSeconds: one.wait[at] ?? 0,
    talkSeconds: one.talk[at] ?? 0,
    basis: 'measured',
  };
}

/** The carrier had sent no more than a first count of this month when it was recorded. */
const preliminary = '2026-02';

function firstRecorded(one: Handled, month: string): readonly Act[] {
  if (month < one.from) return [];
  if (one === waste && month === '2026-05') {
    return [
      {
        type: 'RecordFiguresNotGiven',
        serviceId: one.serviceId,
        what: 'callHandling',
        period: month,
        because: 'notCollected',
        asStated: 'The old exchange was switched off before its counts of May were read',
      },
    ];
  }
  const whole = calls(one, month);
  if (one !== waste || month !== preliminary) return [whole];
  const answered = (whole.answered ?? 0) - 121;
  const abandoned = (whole.abandoned ?? 0) + 38;
  return [{ ...whole, offered: answered + abandoned, answered, abandoned, preliminary: true }];
}

const monthly: readonly Scripted[] = months.flatMap((month) =>
  on(lastDayOf(month)).recorded(
    `${weekdayFrom(addMonths(month, 1), '09')} 09:40`,
    ...[waste, tax].flatMap((one) => firstRecorded(one, month)),
  ),
);

const effectiveOn = lastDayOf(preliminary);

const updated: readonly Scripted[] = on(effectiveOn).recorded(
  '2026-03-24 10:10',
  corrects(
    '2026-03-09 09:40',
    { ...calls(waste, preliminary), effectiveOn },
    'The carrier’s final count of February takes the place of its preliminary one.',
  ),
);

/** How calls were handled: by one switchboard at first, by the contact centre since June 2026. */
export const callsScript: readonly Scripted[] = [...monthly, ...updated];

/** How many callers rang off of how many, in some months of the contact centre's own calls. */
export function rangOff(of: readonly string[]): readonly [abandoned: number, offered: number] {
  const all = of.map((month) => calls(waste, month));
  const total = (numbers: readonly number[]) => numbers.reduce((so, one) => so + one, 0);
  return [total(all.map(({ abandoned = 0 }) => abandoned)), total(all.map(({ offered }) => offered))];
}
