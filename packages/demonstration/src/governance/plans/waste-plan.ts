import { waste } from '../../delivery/projects/projects.ts';
import { byYear, outOf, transformation } from '../../script/money.ts';
import { PlanScript } from '../../script/plan-script.ts';
import { on } from '../../script/script.ts';
import type { Scripted } from '../../script/script.ts';
import { gates } from '../gates.ts';

const wastePlan = new PlanScript(waste);

/** The business plan of the screens in the waste vehicles: approved, called in, and approved again without the cameras. */
export const wastePlanScript: readonly Scripted[] = [
  on('2025-09-29').recorded(
    '2025-09-30 10:00',
    wastePlan.begins('justification'),
    wastePlan.writes(
      'strategic',
      'Weekly food waste collections begin by law on 31 March 2026, on rounds that no crew has driven. Crews carry their rounds on paper, and the office learns of a missed bin when the telephone rings.',
    ),
    wastePlan.writes(
      'economic',
      'Paper rounds cost nothing new. Tablets without mountings are cheap and were broken within weeks at a neighbouring council. Fitted screens cost more, last for years and answer about 9,000 calls a year before they are made.',
    ),
    wastePlan.writes(
      'commercial',
      'The screens are added to the contract for the vehicles, by the option that it holds.',
    ),
    wastePlan.writes(
      'financial',
      'The plan costs £54,600 in two years out of the transformation budget still to come. No saving is claimed: the calls that are not made set time free in the contact centre.',
    ),
    wastePlan.writes(
      'management',
      'The Head of Environment is the sponsor. Three vehicles are on trial since September; all 22 are fitted before the food waste rounds start.',
    ),
    wastePlan.appraises({
      optionId: 'do-nothing',
      title: 'Rounds on paper',
      doNothing: true,
      costs: [],
      benefits: [],
      verdict: 'rejected',
      because: 'New rounds on paper would be learned by missing bins.',
    }),
    wastePlan.appraises({
      optionId: 'tablets',
      title: 'Tablets without mountings',
      doNothing: false,
      costs: byYear(['2025-26', 16_000], ['2026-27', 16_000]),
      benefits: byYear(['2026-27', 13_500]),
      verdict: 'rejected',
      because: 'A neighbouring council had to replace two in three within a year.',
    }),
    wastePlan.appraises({
      optionId: 'fitted',
      title: 'Fitted screens with cameras to front and cab',
      doNothing: false,
      costs: byYear(['2025-26', 44_000], ['2026-27', 10_600]),
      benefits: byYear(['2026-27', 27_000]),
      verdict: 'preferred',
      because: 'They last, and a blocked road can be shown to a resident who asks.',
    }),
    wastePlan.costs(
      outOf(transformation, 'capital', ['2025-26', 44_000]),
      outOf(transformation, 'revenue', ['2026-27', 10_600]),
    ),
    wastePlan.gains({
      title: 'Calls about missed bins that need not be made',
      class: 'nonCashable',
      measure: 'Calls about missed bins, at the unit cost of a call',
      amounts: byYear(['2026-27', 27_000]),
    }),
    wastePlan.risks(
      'no-signal',
      'A quarter of the rural rounds have no mobile signal',
      [4, 3],
      'The screen keeps the round and sends it later.',
    ),
    wastePlan.includes('Nobody loses a choice.', 'A missed bin can be reported by telephone as before.'),
    wastePlan.staff(
      'Crews are filmed in the cab while the engine runs.',
      'Crews were told at the depot on 24 September.',
    ),
    wastePlan.issued('First version.'),
    waste.submits(1, gates.justification),
  ),
  on('2025-10-01')
    .by('post-finance')
    .recorded(
      '2025-10-02 11:00',
      wastePlan.signedOff(
        1,
        'finance',
        'Finance Business Partner',
        'The amounts fit. Nothing is claimed as a saving, and rightly.',
      ),
    ),
  on('2025-11-24').recorded(
    '2025-11-24 14:00',
    wastePlan.appraises({
      optionId: 'fitted',
      title: 'Fitted screens with a camera to the road only',
      doNothing: false,
      costs: byYear(['2025-26', 41_800], ['2026-27', 10_600]),
      benefits: byYear(['2026-27', 27_000]),
      verdict: 'preferred',
      because: 'They last, a blocked road can be shown to a resident who asks, and nobody is filmed at work.',
    }),
    wastePlan.costs(
      outOf(transformation, 'capital', ['2025-26', 41_800]),
      outOf(transformation, 'revenue', ['2026-27', 10_600]),
    ),
    wastePlan.writes(
      'financial',
      'The plan costs £52,400 in two years out of the transformation budget still to come, £2,200 less than before, as no cab has a camera. No saving is claimed: the calls that are not made set time free in the contact centre.',
    ),
    wastePlan.staff(
      'Crews learn the screens in half a day each. Nobody is filmed.',
      'Agreed in writing with the recognised unions on 20 November: cameras face the road only.',
    ),
    wastePlan.issued('Second version, after the call-in: no camera faces the cab.'),
    waste.submits(2, gates.justification),
  ),
  on('2025-11-25')
    .by('post-finance')
    .recorded(
      '2025-11-26 10:00',
      wastePlan.signedOff(2, 'finance', 'Finance Business Partner', 'The amounts fit, and are lower.'),
    ),
  on('2025-12-03').recorded('2025-12-04 10:00', waste.starts()),
].flat();
