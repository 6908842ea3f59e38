import { on } from '../../script/script.ts';
import type { Scripted } from '../../script/script.ts';
import { elections, licensing, planning, portal, revenues } from './projects.ts';

/** Council tax and benefits, planning, licensing, and the electoral register. */
export const citizenServices: readonly Scripted[] = [
  on('2025-04-16').recorded(
    '2025-04-17 09:30',
    revenues.proposed({
      title: 'Council tax and benefits self-service',
      purpose:
        'Council tax and benefits bring a third of all calls. Let people see their balance, set up a direct debit, report a move and send in evidence without posting it.',
      departmentId: 'revenues-benefits',
      serviceArea: 'Council tax and housing benefit',
      origin: 'strategy',
    }),
    revenues.serves('any-hour', 'digital-by-default', 'savings-taken'),
    revenues.sponsoredBy('Head of Revenues and Benefits'),
    revenues.needs('portal-sign-in', 'Balances may be shown only after sign-in through the portal', portal),
  ),
  on('2025-05-07').recorded(
    '2025-05-08 10:00',
    planning.proposed({
      title: 'Planning register and document scanning',
      purpose:
        'Anybody who wants to see a decision older than 2009 has to visit and read microfiche. Scan 84,000 files, put the whole register on the web, and let applicants follow their own case.',
      departmentId: 'planning',
      serviceArea: 'Development management',
      origin: 'request',
    }),
    planning.serves('any-hour', 'digital-by-default'),
    planning.sponsoredBy('Head of Planning'),
  ),
  on('2025-05-15').recorded(
    '2025-05-16 11:00',
    elections.proposed({
      title: 'Electoral registration system',
      purpose:
        'Support for the present system ends in December 2025, and the register must be right for the elections of May 2026. Replace it between two canvasses, without a day on which nobody can register.',
      departmentId: 'democratic',
      serviceArea: 'Elections',
      origin: 'statutory',
    }),
    elections.sponsoredBy('Electoral Registration Officer'),
    elections.plans('agree', 'Old and new registers agree, elector by elector', '2026-01-16'),
    elections.plans('published', 'Monthly update published from the new system', '2026-02-02'),
    elections.plans('polling-day', 'Elections run from the new system', '2026-05-07'),
    elections.risks(
      'missing-electors',
      'Electors are lost in the move and are turned away on polling day',
      [3, 5],
      'Electoral Registration Officer',
    ),
  ),
  on('2025-06-16').recorded(
    '2025-06-18 14:30',
    revenues.plans('direct-debit', 'Direct debits set up online', '2025-12-12'),
    revenues.plans('balances', 'Balances and bills online', '2026-02-06'),
    revenues.plans('evidence', 'Benefit evidence sent in online', '2026-10-16'),
    revenues.risks(
      'billing',
      'A change to the system disturbs the annual bills',
      [2, 5],
      'Head of Revenues and Benefits',
    ),
    planning.plans('contract', 'Scanning contract let', '2025-09-12'),
    planning.plans('half', 'Half of the files scanned', '2026-01-30'),
    planning.plans('register-live', 'Register live on the web', '2026-06-30'),
    planning.plans('all', 'All files scanned', '2026-12-18'),
  ),
  on('2025-07-03').recorded(
    '2025-07-04 10:15',
    licensing.proposed({
      title: 'Licensing applications online',
      purpose:
        'Forty-seven kinds of licence are applied for on paper, and a taxi driver comes to the office three times a year. Take the ten commonest online, with payment and a copy of the licence at the end.',
      departmentId: 'regulatory',
      serviceArea: 'Licensing',
      origin: 'request',
    }),
    licensing.serves('any-hour', 'digital-by-default'),
    licensing.needs('forms', 'The forms and the payment step come from the portal', portal),
  ),
  on('2025-09-09').recorded('2025-09-10 09:30', planning.meets('contract')),
  on('2025-10-29').recorded(
    '2025-10-30 10:40',
    licensing.sponsoredBy('Head of Regulatory Services'),
    licensing.plans('taxis', 'Taxi and private hire renewals online', '2026-03-27'),
    licensing.plans('food', 'Food premises registration online', '2026-09-30'),
    planning.risks(
      'personal-data',
      'Old files put signatures and telephone numbers on the web',
      [4, 4],
      'Data Protection Officer',
    ),
  ),
  on('2025-12-03')
    .by('post-project-officer')
    .recorded(
      '2025-12-04 11:00',
      planning.raises(
        'high',
        'unreadable',
        'Six in a hundred scanned plans cannot be measured from: the scale is lost',
      ),
    ),
  on('2025-12-10').recorded('2025-12-11 09:20', revenues.meets('direct-debit')),
  on('2026-01-08').recorded(
    '2026-01-09 10:00',
    planning.reforecasts(
      'half',
      '2026-04-30',
      'The contractor is scanning 9,000 plans again at its own cost, and nothing new until they pass.',
    ),
  ),
  on('2026-01-14').recorded(
    '2026-01-15 09:30',
    elections.meets('agree', 'Of 98,400 electors, 37 differed; each was checked by hand.'),
  ),
  on('2026-01-15').recorded(
    '2026-01-16 11:00',
    revenues.reforecasts(
      'balances',
      '2026-05-29',
      'Sign-in now opens at the end of March. By then the system is closed to changes until the annual bills have settled in April.',
    ),
  ),
  on('2026-02-02').recorded('2026-02-03 14:00', elections.meets('published')),
  on('2026-02-11')
    .by('post-project-officer')
    .recorded(
      '2026-02-12 10:30',
      planning.resolves(
        'unreadable',
        'The 9,000 plans were scanned again. In a sample of 500 taken by the planning officers, two could not be measured from.',
      ),
    ),
  on('2026-02-18').recorded(
    '2026-02-19 11:20',
    revenues.serves('any-hour', 'digital-by-choice', 'savings-taken'),
    licensing.serves('any-hour', 'digital-by-choice'),
    planning.serves('any-hour', 'digital-by-choice'),
  ),
  on('2026-03-11').recorded(
    '2026-03-12 09:30',
    planning.assesses(
      'personal-data',
      [4, 2],
      'A person checks every file that holds letters before it is published. Drawings are published without a check.',
    ),
  ),
  on('2026-03-11').recorded(
    '2026-03-18 09:40',
    planning.assesses(
      'personal-data',
      [2, 4],
      'A person checks every file that holds letters before it is published. Drawings are published without a check.',
      'Corrects the entry of 12 March, which had likelihood and impact the wrong way round. The check makes a breach less likely; it would matter as much as before.',
    ),
  ),
  on('2026-03-26').recorded(
    '2026-03-27 10:00',
    licensing.meets('taxis', 'All 214 licensed drivers were offered a lesson at the depot; 120 came.'),
  ),
  on('2026-04-16').recorded('2026-04-17 11:00', planning.meets('half')),
  on('2026-04-27').recorded(
    '2026-04-28 09:15',
    revenues.closesRisk(
      'billing',
      'The bills of March went out right, and no change was made between January and April.',
    ),
  ),
  on('2026-05-07').recorded(
    '2026-05-12 10:00',
    elections.meets(
      'polling-day',
      'Nineteen electors were queried at the polling stations, against 31 at the last elections. None was turned away in error.',
    ),
  ),
  on('2026-05-13').recorded(
    '2026-05-14 14:20',
    elections.closesRisk('missing-electors', 'Polling day passed without an elector lost.'),
    elections.plans('canvass', 'Canvass of 2026 completed in the new system', '2026-11-30'),
  ),
  on('2026-05-22').recorded('2026-05-26 09:30', revenues.meets('balances')),
  on('2026-05-26')
    .by('post-project-officer')
    .recorded(
      '2026-05-27 10:00',
      revenues.raises('high', 'last-year', 'On the first working day 41 accounts showed last year’s balance'),
    ),
  on('2026-05-29')
    .by('post-project-officer')
    .recorded(
      '2026-06-01 09:30',
      revenues.resolves(
        'last-year',
        'Put right in two days: accounts in arrears were read from the wrong year. All 41 residents were written to, and none had paid on the wrong figure.',
      ),
    ),
  on('2026-06-30').recorded('2026-07-01 10:10', planning.meets('register-live')),
  on('2026-08-11').recorded(
    '2026-08-12 10:30',
    licensing.reforecasts(
      'food',
      '2027-01-29',
      'The officer who was to test the forms is covering two vacancies in food inspection, which comes first by law.',
    ),
    licensing.raises('medium', 'test-officer', 'Nobody in Licensing has time to test new forms before November'),
  ),
  on('2026-07-23').recorded(
    '2026-08-26 10:00',
    elections.raises(
      'medium',
      'wrong-letters',
      'Canvass letters to 380 households carried the last occupier’s name',
      'Recorded a month late. The Electoral Registration Officer dealt with it at once and reported it to the programme at the August review.',
    ),
  ),
  on('2026-07-29').recorded(
    '2026-08-26 10:03',
    elections.resolves(
      'wrong-letters',
      'New letters went out within six days, with an apology. The print file is now checked against the register before it is sent.',
      'Recorded four weeks late, together with the issue.',
    ),
  ),
  on('2026-10-12')
    .by('post-project-officer')
    .recorded(
      '2026-10-13 09:40',
      revenues.raises(
        'medium',
        'photographs',
        'One photograph in eight of a bank statement is too blurred to count as evidence',
      ),
    ),
  on('2026-10-21').recorded(
    '2026-10-22 10:30',
    planning.assesses(
      'personal-data',
      [1, 4],
      'Of 31,000 files with letters checked since March, four had to be taken down again. The check goes on until all are scanned.',
    ),
  ),
].flat();
