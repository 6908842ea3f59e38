import { telephony } from '../../delivery/projects/projects.ts';
import { byYear, outOf, transformation } from '../../script/money.ts';
import { PlanScript } from '../../script/plan-script.ts';
import { on } from '../../script/script.ts';
import type { Scripted } from '../../script/script.ts';
import { gates } from '../gates.ts';

const telephonyPlan = new PlanScript(telephony);

/** The business plan of the telephone system. */
export const telephonyPlanScript: readonly Scripted[] = [
  on('2025-06-18').recorded(
    '2025-06-19 10:00',
    telephonyPlan.begins('full'),
    telephonyPlan.writes(
      'strategic',
      'The national network switches off the lines that the council’s exchange depends on by January 2027. The exchange itself went out of support in 2023. If nothing is done the council cannot be telephoned.',
      'Seven departments answer on seven switchboards. Only one of them counts the callers who ring off, so nobody can say how long residents wait.',
    ),
    telephonyPlan.writes(
      'economic',
      'To do nothing ends telephone contact in January 2027. To replace each switchboard as it is would cost £171,000 and leave seven ways of answering. One hosted system for all costs £148,500 and counts every call.',
    ),
    telephonyPlan.writes(
      'commercial',
      'A hosted system is bought by open competition under a national framework. The supplier is paid for lines in use, so that the price falls as contact moves to the web.',
    ),
    telephonyPlan.writes(
      'financial',
      'The plan costs £148,500 over three years out of the transformation budget still to come. From 2026-27 on it replaces line rental and maintenance of £31,000 a year, which is taken out of the budgets of seven departments.',
    ),
    telephonyPlan.writes(
      'management',
      'The Director of Customer and Digital is the sponsor and the Head of Customer Services runs the project. Numbers move in batches, the main number last, so that each step can be put back.',
    ),
    telephonyPlan.appraises({
      optionId: 'do-nothing',
      title: 'Keep the exchange until it fails',
      doNothing: true,
      costs: byYear(['2025-26', 31_000], ['2026-27', 24_000]),
      benefits: [],
      verdict: 'rejected',
      because: 'The lines end in January 2027, and there would be no telephone.',
    }),
    telephonyPlan.appraises({
      optionId: 'like-for-like',
      title: 'Replace seven switchboards by seven',
      doNothing: false,
      costs: byYear(['2025-26', 118_000], ['2026-27', 35_000], ['2027-28', 18_000]),
      benefits: byYear(['2026-27', 12_000], ['2027-28', 12_000]),
      verdict: 'rejected',
      because: 'It costs more and still leaves six departments whose calls nobody counts.',
    }),
    telephonyPlan.appraises({
      optionId: 'one-system',
      title: 'One hosted system and one contact centre',
      doNothing: false,
      costs: byYear(['2025-26', 96_000], ['2026-27', 34_500], ['2027-28', 18_000]),
      benefits: byYear(['2026-27', 31_000], ['2027-28', 31_000]),
      verdict: 'preferred',
      because: 'It is the cheapest way to go on being telephoned, and the only one that counts every caller.',
    }),
    telephonyPlan.costs(
      outOf(transformation, 'capital', ['2025-26', 62_000]),
      outOf(transformation, 'revenue', ['2025-26', 34_000], ['2026-27', 34_500], ['2027-28', 18_000]),
    ),
    telephonyPlan.gains(
      {
        title: 'Line rental and maintenance no longer paid',
        class: 'cashable',
        measure: 'Telephone budgets of seven departments, reduced on the day the numbers move',
        amounts: byYear(['2026-27', 31_000], ['2027-28', 31_000]),
      },
      {
        title: 'Fewer callers ring off before they are answered',
        class: 'qualitative',
        measure: 'Calls abandoned out of calls offered, by month',
        amounts: [],
      },
    ),
    telephonyPlan.risks(
      'number-release',
      'The present carrier is slow to release 340 numbers',
      [3, 4],
      'Ask for release on the day of the award, and move the main number last.',
    ),
    telephonyPlan.risks(
      'one-fault',
      'A network fault silences all seven departments at once',
      [2, 5],
      'Calls pass to mobile telephones when the network is down.',
    ),
    telephonyPlan.includes(
      'Nobody loses a choice: every number stays. Callers who cannot use a menu of choices could be lost in one.',
      'No menu has more than one level, and a person answers whoever presses nothing. Text relay works on every number.',
    ),
    telephonyPlan.staff(
      'Twenty-two officers of seven departments answer as one team. Nobody moves to another workplace in the first year.',
      'The unions and the seven teams were consulted from 2 to 13 June. Planning and Licensing asked to move last.',
    ),
    telephonyPlan.issued('First version.'),
    telephony.submits(1, gates.idea),
    telephony.submits(1, gates.strategicOutline),
    telephony.submits(1, gates.outline),
    telephony.submits(1, gates.full),
  ),
  on('2025-07-01')
    .by('post-finance')
    .recorded(
      '2025-07-02 10:30',
      telephonyPlan.signedOff(
        1,
        'finance',
        'Finance Business Partner',
        'The £31,000 can be found in seven budget lines, and will be taken out of them.',
      ),
    ),
  on('2025-07-01')
    .by('post-administrator')
    .recorded(
      '2025-07-02 11:30',
      telephonyPlan.signedOff(
        1,
        'legal',
        'Head of Legal Services',
        'The framework may be used. Call recordings need the notice that is in the plan.',
      ),
    ),
  on('2025-07-14').recorded('2025-07-15 10:00', telephony.starts()),
].flat();
