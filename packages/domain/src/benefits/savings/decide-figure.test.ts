import { describe, test } from 'vitest';

import { monthsFrom } from '../../kernel/month.ts';
import {
  allocated,
  approvedBudget,
  capacityReleased,
  claimData,
  claimedSaving,
  given,
  identifiedBenefit,
  measuredIn,
  programmeFacts,
} from '../../testing/index.ts';

const before = [
  ...programmeFacts,
  ...identifiedBenefit('calls', 'Fewer calls'),
  approvedBudget(),
  allocated('agents', 100_000),
  ...measuredIn('calls', monthsFrom('2026-04', '2026-06')),
];
const claim = { type: 'ClaimSaving', savingsId: 'housing.2026-27', ...claimData } as const;
const another = { ...claim, claimId: 'c2' } as const;

describe('The figure that a saving is claimed upon', () => {
  test('is capacity that was released, once in its months, by whatever benefit; that of other departments is theirs', () => {
    const figure = { label: 'Capacity released, April 2026 to June 2026', value: 60_000_00, n: 4 };
    const unmeasured = [
      ...before,
      ...identifiedBenefit('time', 'Time set free', 'time'),
      ...identifiedBenefit('room', 'Room set free', 'room'),
      ...capacityReleased('housing', 'finance'),
    ];
    const first = claimedSaving({ benefitId: 'time', measureId: 'time', figure });
    const more = { ...another, benefitId: 'room', measureId: 'room', figure, amount: 2_000_01 };
    given(...unmeasured, first)
      .when(more)
      .thenRefused('SavingIsAlreadyClaimed');
    given(...unmeasured, first)
      .when({ ...more, amount: 2_000_00 })
      .thenAccepted();
    given(...unmeasured, first)
      .when({ ...more, savingsId: 'finance.2026-27' })
      .thenAccepted();
  });
  test('is one that the entries give, and none that the claim makes up', () => {
    given(...before)
      .when({ ...claim, figure: { ...claimData.figure, value: 119_040_01 } })
      .thenRefused(
        'FigureReadsOtherwise',
        'The claim says that “Fewer calls: measured in 2026-27” gave £119,040.01; the entries give £119,040.',
      );
    given(...before)
      .when({ ...claim, figure: { ...claimData.figure, label: 'Fewer calls' } })
      .thenRefused(
        'FigureIsNotThere',
        'Nothing that is recorded gives “Fewer calls” for that department, benefit and months: “Fewer calls: measured in 2026-27” gives £119,040.',
      );
    const capacity = { label: 'Capacity released, April 2026 to June 2026', value: 60_000_00, n: 4 };
    const time = { ...claim, benefitId: 'time', measureId: 'time', figure: capacity } as const;
    const unmeasured = [...before, ...identifiedBenefit('time', 'Time set free', 'time')];
    given(...unmeasured)
      .when(time)
      .thenRefused(
        'FigureIsNotThere',
        'Nothing that is recorded gives a figure in money for that department, benefit and months, and so none for “Capacity released, April 2026 to June 2026”.',
      );
    // What another department released is not this one's to claim.
    given(...unmeasured, ...capacityReleased('finance'))
      .when(time)
      .thenRefused('FigureIsNotThere');
    given(...unmeasured, ...capacityReleased('housing'))
      .when(time)
      .thenAccepted();
    given(...unmeasured, ...capacityReleased('housing'))
      .when({ ...time, figure: { ...capacity, value: 60_000_01 } })
      .thenRefused('FigureReadsOtherwise');
  });
});
