import { licensing, mobile } from '../../delivery/projects/projects.ts';
import { version } from '../../script/digests.ts';
import { byYear, outOf, transformation } from '../../script/money.ts';
import { PlanScript } from '../../script/plan-script.ts';
import { on } from '../../script/script.ts';
import type { Scripted } from '../../script/script.ts';
import { gates } from '../gates.ts';

const plan = new PlanScript(licensing);

/** A small plan that an officer decided on under delegation; and a project on which nobody ever decided. */
export const licensingPlanScript: readonly Scripted[] = [
  on('2025-11-05').recorded(
    '2025-11-06 14:00',
    plan.begins('justification'),
    plan.writes(
      'strategic',
      'Forty-seven kinds of licence are applied for on paper. Ten of them are nine tenths of the work, and a taxi driver comes to the office three times a year.',
    ),
    plan.writes(
      'economic',
      'To do nothing costs a visit for each of 1,900 applications a year. To buy a licensing system costs £70,000 or more. To use the portal’s own forms costs £9,600 and can be thrown away when the new councils come.',
    ),
    plan.writes('commercial', 'Nothing is bought: the portal’s contract covers the forms.'),
    plan.writes(
      'financial',
      'The plan costs £9,600 in two years out of the transformation budget still to come. Fees must cover costs by law, so that no saving reaches the council.',
    ),
    plan.writes('management', 'The Head of Regulatory Services is the sponsor. Taxis come first, then food premises.'),
    plan.appraises({
      optionId: 'do-nothing',
      title: 'Go on with paper',
      doNothing: true,
      costs: [],
      benefits: [],
      verdict: 'rejected',
      because: 'Drivers lose half a day’s fares for each visit.',
    }),
    plan.appraises({
      optionId: 'system',
      title: 'Buy a licensing system',
      doNothing: false,
      costs: byYear(['2025-26', 52_000], ['2026-27', 18_000]),
      benefits: byYear(['2026-27', 11_000]),
      verdict: 'rejected',
      because: 'It costs seven times as much for the ten licences that matter.',
    }),
    plan.appraises({
      optionId: 'forms',
      title: 'Use the portal’s forms for the ten commonest licences',
      doNothing: false,
      costs: byYear(['2025-26', 6_400], ['2026-27', 3_200]),
      benefits: byYear(['2026-27', 9_000]),
      verdict: 'preferred',
      because: 'It is soonest and cheapest.',
    }),
    plan.costs(outOf(transformation, 'revenue', ['2025-26', 6_400], ['2026-27', 3_200])),
    plan.gains({
      title: 'Visits to the counter that need not be made',
      class: 'nonCashable',
      measure: 'Visits for licensing, at the unit cost of a visit',
      amounts: byYear(['2026-27', 9_000]),
    }),
    plan.risks(
      'drivers',
      'Older drivers are left behind',
      [3, 3],
      'A lesson at the depot for every driver who wants one.',
    ),
    plan.includes('Drivers who have never used a form on the web.', 'Paper forms stay, at the same fee.'),
    plan.issued('First version.'),
    licensing.submits(1, gates.justification),
  ),
  on('2025-11-11')
    .by('post-finance')
    .recorded('2025-11-12 14:00', plan.signedOff(1, 'finance', 'Finance Business Partner', 'The amounts fit.')),
  on('2025-11-18')
    .by('post-head-ict')
    .recorded(
      '2025-11-19 10:00',
      licensing.decidedByOfficer({
        gateId: gates.justification,
        post: 'Head of ICT',
        decisionId: 'officer-2025-licensing',
        outcome: { kind: 'approved' },
        reasons:
          'The plan costs £9,600 over its whole life, uses what the council already has, and keeps paper for those who prefer it.',
        alternatives: 'A licensing system was considered; it costs seven times as much for the same ten licences.',
        minuteReference: 'Officer decision 2025/31',
        knownAt: 0,
        plan: version(1),
      }),
    ),
  on('2025-11-20').recorded('2025-11-20 15:00', licensing.starts()),
  on('2026-09-15')
    .by('post-project-officer')
    .recorded(
      '2026-09-16 10:00',
      mobile.raises(
        'high',
        'no-business-plan',
        'All 70 officers were equipped without a business plan, and no board ever decided on the project',
        'Found by internal audit. The devices were bought out of the ICT equipment budget, a few at a time, each order below the amount that asks for a decision.',
      ),
    ),
].flat();
