import { cyber } from '../../delivery/projects/projects.ts';
import { byYear, outOf, transformation } from '../../script/money.ts';
import { PlanScript } from '../../script/plan-script.ts';
import { on } from '../../script/script.ts';
import type { Scripted } from '../../script/script.ts';
import { gates } from '../gates.ts';

const cyberPlan = new PlanScript(cyber);

/** The business plan of the remediation that the inspection asked for. */
export const cyberPlanScript: readonly Scripted[] = [
  on('2025-09-30').recorded(
    '2025-10-01 11:00',
    cyberPlan.begins('full'),
    cyberPlan.writes(
      'strategic',
      'The inspection published on 18 September graded the ICT service poor and made 14 recommendations, nine of them urgent. It found that the council could not say how long it would take to recover from an attack.',
      'A council of this size that was attacked in 2020 needed eight months and several million pounds to recover. Larkmere holds reserves for neither.',
    ),
    cyberPlan.writes(
      'economic',
      'To do nothing is to accept the risk that the inspection named. A managed security service for everything would cost £240,000 and take a year to begin. Own staff with two contractors can close the nine urgent recommendations within a year for £96,000.',
      'The plan claims no saving. What it gains is that a loss becomes less likely, which nobody can measure in pounds.',
    ),
    cyberPlan.writes(
      'commercial',
      'Two contractors are engaged for six months through the national framework for specialists. Storage for backups that cannot be altered is bought for two years.',
    ),
    cyberPlan.writes(
      'financial',
      'The plan costs £96,000 in two years out of the transformation budget still to come. After March 2027 the storage costs £9,000 a year, which the ICT budget takes over.',
    ),
    cyberPlan.writes(
      'management',
      'The Chief Executive is the sponsor. The board sees every recommendation by number at each meeting, in private where publishing would help an attacker.',
    ),
    cyberPlan.appraises({
      optionId: 'do-nothing',
      title: 'Mend faults as they are found',
      doNothing: true,
      costs: [],
      benefits: [],
      verdict: 'rejected',
      because: 'It is what the inspection graded poor.',
    }),
    cyberPlan.appraises({
      optionId: 'managed',
      title: 'Buy a managed security service for everything',
      doNothing: false,
      costs: byYear(['2025-26', 80_000], ['2026-27', 160_000]),
      benefits: [],
      verdict: 'rejected',
      because: 'It begins in a year, and nine recommendations are urgent.',
    }),
    cyberPlan.appraises({
      optionId: 'own-staff',
      title: 'Own staff, two contractors, and backups that cannot be altered',
      doNothing: false,
      costs: byYear(['2025-26', 74_000], ['2026-27', 22_000]),
      benefits: [],
      verdict: 'preferred',
      because: 'It closes the urgent recommendations within a year, and the knowledge stays here.',
    }),
    cyberPlan.costs(outOf(transformation, 'revenue', ['2025-26', 74_000], ['2026-27', 22_000])),
    cyberPlan.gains({
      title: 'The council can say how long recovery takes',
      class: 'qualitative',
      measure: 'Hours to restore email, council tax, benefits and housing in a test every quarter; the target is 48',
      amounts: [],
    }),
    cyberPlan.risks(
      'attack-first',
      'The council is attacked before the backups can be trusted',
      [4, 5],
      'Backups first; the second step at sign-in within two months.',
    ),
    cyberPlan.risks(
      'staff-stretched',
      'The same six people run this and everything else',
      [4, 4],
      'Two contractors, and the server moves stand still.',
    ),
    cyberPlan.includes(
      'Officers and councillors without a smartphone could be shut out by the second step at sign-in.',
      'A small key is handed out to whoever has no smartphone or does not wish to use their own.',
    ),
    cyberPlan.staff(
      'Six officers give half their time until March. Standing by at weekends is paid at the agreed rate.',
      'Agreed with the recognised unions on 29 September.',
    ),
    cyberPlan.issued('First version. Three pages on weaknesses are kept out of it and shown to the board in private.'),
    cyber.submits(1, gates.idea),
    cyber.submits(1, gates.strategicOutline),
    cyber.submits(1, gates.outline),
    cyber.submits(1, gates.full),
  ),
  on('2025-10-02')
    .by('post-finance')
    .recorded(
      '2025-10-03 10:00',
      cyberPlan.signedOff(
        1,
        'finance',
        'Finance Business Partner',
        'The amounts fit. The £9,000 a year after 2027 is a growth item, and is noted.',
      ),
    ),
  on('2025-10-02')
    .by('post-administrator')
    .recorded('2025-10-03 10:30', cyberPlan.signedOff(1, 'legal', 'Head of Legal Services', 'Agreed.')),
  on('2025-10-15').recorded('2025-10-16 10:00', cyber.starts()),
  on('2026-02-24').recorded(
    '2026-02-26 10:00',
    cyber.discharges(
      'cyber-restore-test',
      'Email, council tax, benefits and housing were restored from the new backup in 31 hours on 24 February. The Section 151 Officer watched.',
    ),
  ),
].flat();
