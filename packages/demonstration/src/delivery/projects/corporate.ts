import { on } from '../../script/script.ts';
import type { Scripted } from '../../script/script.ts';
import { customerRecord, finance, newCouncils, payroll, records, webcasting } from './projects.ts';

/** Finance, payroll, committee meetings, and the council’s own end. */
export const corporate: readonly Scripted[] = [
  on('2025-05-06').recorded(
    '2025-05-07 10:00',
    finance.proposed({
      title: 'Finance system upgrade',
      purpose:
        'The present version leaves support in December 2026 and 60 budget holders keep their own spreadsheets because it cannot forecast. Move to the next version, with forecasts and orders in one place.',
      departmentId: 'finance',
      serviceArea: 'Accountancy',
      origin: 'strategy',
    }),
    finance.serves('savings-taken'),
    finance.sponsoredBy('Section 151 Officer'),
    payroll.proposed({
      title: 'HR and payroll self-service',
      purpose:
        'Leave, expenses and sickness go through paper forms and are typed in twice. Let staff and managers enter them once, and see their payslips without an envelope.',
      departmentId: 'human-resources',
      serviceArea: 'Payroll',
      origin: 'request',
    }),
    payroll.serves('savings-taken'),
    payroll.sponsoredBy('Head of Human Resources'),
  ),
  on('2025-08-12').recorded(
    '2025-08-13 10:00',
    webcasting.proposed({
      title: 'Committee meetings seen and heard online',
      purpose:
        'The public gallery holds 24 and the sound is poor. Broadcast meetings, keep them on the web with captions, and let officers and the public speak from elsewhere where the law allows it.',
      departmentId: 'democratic',
      serviceArea: 'Committees',
      origin: 'request',
    }),
    webcasting.serves('any-hour'),
  ),
  on('2025-08-05').recorded(
    '2025-08-07 11:30',
    finance.plans('contract', 'Upgrade contract signed', '2025-12-19'),
    finance.plans('live', 'Accounts kept in the new version', '2026-10-01'),
    finance.risks('year-end', 'Staff who close the accounts are the ones who must test', [4, 4], 'Chief Accountant'),
    payroll.plans('payslips', 'Payslips online', '2025-12-19'),
    payroll.plans('leave', 'Leave and sickness entered by staff', '2026-06-30'),
    payroll.risks(
      'no-desk',
      'Depot and leisure staff have no workstation to enter leave on',
      [4, 2],
      'Head of Human Resources',
    ),
  ),
  on('2025-10-20').recorded(
    '2025-10-21 09:30',
    finance.ratingWithheld(
      'exempt',
      'Withheld under section 43 of the Freedom of Information Act while the price is being negotiated.',
    ),
  ),
  on('2025-12-19').recorded('2026-01-05 10:30', finance.meets('contract')),
  on('2025-12-23').recorded(
    '2026-01-28 11:00',
    payroll.meets(
      'payslips',
      'Recorded five weeks late. Human Resources took the first month’s payslips as a trial and confirmed the day afterwards.',
    ),
  ),
  on('2026-01-13').recorded(
    '2026-01-14 10:00',
    webcasting.sponsoredBy('Monitoring Officer'),
    webcasting.plans('first-broadcast', 'First meeting broadcast from the chamber', '2026-05-19'),
    webcasting.plans('captions', 'All recordings carry corrected captions', '2026-11-27'),
  ),
  on('2026-03-24').recorded(
    '2026-03-26 09:30',
    newCouncils.proposed({
      title: 'Readiness for the new councils',
      purpose:
        'On 1 April 2028 new councils replace Larkmere and its neighbours. List every system, contract and store of data, say who will need it, and hand it over in a form that can be read.',
      departmentId: 'policy',
      serviceArea: 'Reorganisation',
      origin: 'statutory',
    }),
    newCouncils.sponsoredBy('Chief Executive'),
    newCouncils.ratingWithheld(
      'earlyPlanning',
      'The boundaries of the new councils are not yet decided; nothing can be rated.',
    ),
  ),
  on('2026-03-31').recorded(
    '2026-04-01 14:00',
    finance.raises(
      'high',
      'two-years',
      'The new version would be used for 18 months before the new councils choose their own',
    ),
    payroll.raises('high', 'two-years', 'Leave and sickness would go live with 21 months left to use them'),
  ),
  on('2026-04-21').recorded(
    '2026-04-22 11:00',
    payroll.stopped(
      'Stopped by the board. The rest would cost £84,000 and be used for 21 months before the new councils bring their own system; the saving expected in that time was £31,000. Payslips stay online. Leave and sickness stay on paper, and the unions were told before the decision was published.',
    ),
  ),
  on('2026-04-21').recorded(
    '2026-04-23 14:00',
    finance.redescribed(
      {
        title: 'Finance system kept in support',
        purpose:
          'The present version leaves support in December 2026. Move to the smallest supported step that carries the accounts to April 2028. Forecasts and orders stay as they are.',
      },
      'Reduced by the board for the reason that stopped payroll: too few years are left to earn back the rest.',
    ),
    finance.reforecasts(
      'live',
      '2026-11-20',
      'A smaller step, taken after the audit of the accounts instead of before it.',
    ),
    finance.ratingWithheld('reset', 'Rating reset: the project was reduced on 21 April and has a new plan.'),
    finance.resolves('two-years', 'The project was reduced to what keeps the accounts in support.'),
  ),
  on('2026-04-28').recorded(
    '2026-04-30 11:20',
    newCouncils.serves('ready-to-hand-over', 'share'),
    newCouncils.plans('one-list', 'Every system and contract on one list', '2026-07-31'),
    newCouncils.plans('contracts', 'Every contract can pass to a new council or ends by March 2028', '2027-03-31'),
    newCouncils.risks('long-contracts', 'Contracts are signed that outlast the council', [4, 4], 'Monitoring Officer'),
    newCouncils.needs('matched-records', 'Households are handed over as matched records', customerRecord),
    newCouncils.needs('reviewed-records', 'Only records that may be kept are handed over', records),
  ),
  on('2026-05-19').recorded(
    '2026-05-20 10:00',
    webcasting.meets(
      'first-broadcast',
      'The annual meeting of Council. At most 212 people watched at once; the gallery held nine.',
    ),
  ),
  on('2026-05-20')
    .by('post-project-officer')
    .recorded(
      '2026-05-21 11:00',
      webcasting.raises('low', 'microphones', 'Members who speak without their microphone cannot be heard online'),
    ),
  on('2026-06-15').recorded('2026-06-16 10:30', finance.serves('ready-to-hand-over')),
  on('2026-07-07')
    .by('post-project-officer')
    .recorded(
      '2026-07-08 14:20',
      webcasting.resolves('microphones', 'The chair waits for the light. Nobody was inaudible at the July meetings.'),
    ),
  on('2026-07-30').recorded(
    '2026-08-03 10:00',
    newCouncils.meets(
      'one-list',
      'The list holds 187 systems and 243 contracts. Of the contracts 31 run beyond March 2028.',
    ),
  ),
  on('2026-08-04').recorded(
    '2026-08-05 10:30',
    newCouncils.assesses(
      'long-contracts',
      [2, 4],
      'No contract beyond March 2028 is signed without a clause that lets it pass on or end. The 31 older ones are being renegotiated, the largest first.',
    ),
  ),
  on('2026-09-17').recorded(
    '2026-09-18 11:00',
    finance.assesses(
      'year-end',
      [2, 4],
      'The accounts were signed off on 11 September. Two accountants are free for testing until the budget begins in November.',
    ),
  ),
  on('2026-10-28').recorded(
    '2026-10-30 10:00',
    newCouncils.risks(
      'leavers',
      'Officers who know the systems leave for safer posts before the handover',
      [5, 3],
      'Head of Human Resources',
    ),
    newCouncils.plans('trial-handover', 'One department’s data handed over in a trial', '2027-02-26'),
  ),
].flat();
