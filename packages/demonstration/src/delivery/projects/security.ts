import { on } from '../../script/script.ts';
import type { Scripted } from '../../script/script.ts';
import { accessibility, cloud, cyber, records } from './projects.ts';

/** What the inspection and the law ask for: security, records and accessible pages. */
export const security: readonly Scripted[] = [
  on('2025-05-13').recorded(
    '2025-05-14 10:00',
    accessibility.proposed({
      title: 'Accessible web pages',
      purpose:
        'By the regulations of 2018 disabled people must be able to use every page and document. An audit in March found 38 faults on the 20 most used pages, and 2,300 PDF documents that nobody had checked.',
      departmentId: 'customer-services',
      serviceArea: 'Website',
      origin: 'statutory',
    }),
    accessibility.serves('any-hour'),
  ),
  on('2025-05-13').recorded(
    '2025-05-20 09:20',
    accessibility.redescribed(
      { departmentId: 'policy' },
      'Corrects the entry of 14 May, which named Customer Services. The web team has belonged to Policy and Communications since January.',
    ),
    accessibility.sponsoredBy('Monitoring Officer'),
    accessibility.plans('templates', 'Page templates repaired', '2025-09-30'),
    accessibility.plans('documents', 'PDF documents replaced or withdrawn', '2026-03-31'),
    accessibility.plans('second-audit', 'Second audit passed', '2026-10-23'),
  ),
  on('2025-07-09').recorded(
    '2025-07-10 14:00',
    records.proposed({
      title: 'Records retention and data protection',
      purpose:
        'Shared drives hold nine terabytes, much of it kept for longer than the law allows, and an access request takes 40 hours to answer. Keep what must be kept, delete what must not, and know which is which.',
      departmentId: 'legal',
      serviceArea: 'Information governance',
      origin: 'statutory',
    }),
    records.sponsoredBy('Monitoring Officer'),
    records.plans('schedule', 'Retention periods agreed by every department', '2026-02-27'),
    records.plans('first-half', 'Half of the shared drives reviewed', '2026-09-30'),
    records.risks(
      'deleted-in-error',
      'Something is deleted that the council must keep',
      [2, 4],
      'Data Protection Officer',
    ),
  ),
  on('2025-09-18').recorded(
    '2025-09-22 09:30',
    cyber.proposed({
      title: 'Cyber security remediation',
      purpose:
        'The inspection published on 18 September graded the ICT service poor, with uncertain prospects. It found that the council could not say how long it would take to recover from an attack, and made 14 recommendations. Carry them out, the nine urgent ones within a year.',
      departmentId: 'ict',
      serviceArea: 'Security',
      origin: 'inspection',
    }),
    cyber.sponsoredBy('Chief Executive'),
    cyber.plans('second-step', 'Second step at sign-in for every user', '2025-11-28'),
    cyber.plans('backups', 'A backup that cannot be altered, restored in a test', '2026-01-30'),
    cyber.plans('patching', 'Serious faults mended within 14 days', '2026-04-30'),
    cyber.plans('follow-up', 'Follow-up inspection grades the service better than poor', '2026-10-30'),
    cyber.risks('attack-first', 'The council is attacked before the backups can be trusted', [4, 5], 'Chief Executive'),
    cyber.risks(
      'staff-stretched',
      'The same six people run the remediation and everything else',
      [4, 4],
      'Head of ICT',
    ),
  ),
  on('2025-09-26').recorded('2025-09-29 10:00', accessibility.meets('templates')),
  on('2025-09-30').recorded(
    '2025-10-02 09:30',
    cyber.ratingWithheld(
      'exempt',
      'Withheld under section 31 of the Freedom of Information Act: until the backups are tested a rating would tell an attacker where to look. The board has seen it.',
    ),
  ),
  on('2025-10-16').recorded('2025-10-17 09:30', cyber.serves('safe-systems'), records.serves('safe-systems')),
  on('2025-10-21').recorded(
    '2025-10-22 14:00',
    cyber.assesses(
      'staff-stretched',
      [3, 4],
      'Two contractors until March; the server moves stand still to free two officers.',
    ),
  ),
  on('2025-12-02').recorded(
    '2025-12-03 10:00',
    cyber.meets('second-step', 'Two working days late. Councillors were last: 34 of 36 in person, after a committee.'),
  ),
  on('2025-12-16').recorded(
    '2025-12-17 14:00',
    cyber.needs('servers-safe', 'Old servers that cannot be mended are moved or switched off', cloud),
    records.needs('drives-moved', 'Reviewed records move to hosted storage', cloud),
  ),
  on('2026-01-20').recorded(
    '2026-01-21 14:00',
    cyber.reforecasts(
      'backups',
      '2026-02-27',
      'The first test restored email but not the benefits system: nobody had kept its licence key.',
    ),
    accessibility.raises('medium', 'drawings', 'Applicants’ own planning drawings cannot be made accessible'),
  ),
  on('2026-02-19').recorded(
    '2026-02-20 11:00',
    accessibility.resolves(
      'drawings',
      'Drawings that applicants send in are outside the regulations. Every planning page now names a planner who will describe them by telephone.',
    ),
  ),
  on('2026-02-24').recorded(
    '2026-02-25 09:30',
    cyber.meets('backups', 'Email, council tax, benefits and housing came back in 31 hours. The target is 48.'),
    cyber.assesses(
      'attack-first',
      [3, 3],
      'A backup out of reach of an attacker is tested every quarter. The council can say how long recovery takes.',
    ),
  ),
  on('2026-03-12').recorded(
    '2026-03-13 10:30',
    records.meets(
      'schedule',
      'Nine working days late. Housing and Planning asked for longer periods and got them for two classes of record.',
    ),
  ),
  on('2026-03-19').recorded(
    '2026-03-20 11:30',
    accessibility.reforecasts(
      'documents',
      '2026-07-31',
      'Of 2,300 documents 1,450 were withdrawn, as nobody had opened them for two years. The others have to be rewritten, page by page.',
    ),
  ),
  on('2026-04-23').recorded(
    '2026-04-24 10:00',
    cyber.reforecasts(
      'patching',
      '2026-06-30',
      'Everything but the finance and payroll servers is mended within 14 days. Those two wait for their suppliers.',
    ),
    records.serves('safe-systems', 'ready-to-hand-over'),
  ),
  on('2026-05-11').recorded(
    '2026-06-09 09:30',
    cyber.raises(
      'high',
      'false-invoice',
      'An officer opened a false invoice and gave away a password',
      'Recorded four weeks late. It was kept back while the regulator and the police were told and the account was watched; the board was told on 19 May in private.',
    ),
  ),
  on('2026-06-05').recorded(
    '2026-06-09 09:33',
    cyber.resolves(
      'false-invoice',
      'The second step at sign-in stopped the intruder. No data left the council; the regulator took no action.',
    ),
  ),
  on('2026-06-30').recorded('2026-07-01 11:15', cyber.meets('patching')),
  on('2026-07-24').recorded('2026-07-27 09:30', accessibility.meets('documents')),
  on('2026-09-08').recorded(
    '2026-09-10 10:00',
    cyber.closesRisk(
      'staff-stretched',
      'The two contractors’ work is done, and the shared desk has taken over the daily checks.',
    ),
    records.reforecasts(
      'first-half',
      '2026-12-18',
      'Four of ten terabytes are reviewed. Housing paused while its repairs system changed over.',
    ),
  ),
  on('2026-09-10').recorded(
    '2026-09-16 14:00',
    records.reforecasts(
      'first-half',
      '2026-12-11',
      'Corrects the entry of 10 September. The board had agreed 11 December, the day the leases on the old storage end; and four of nine terabytes are reviewed, not of ten.',
    ),
  ),
  on('2026-10-08')
    .by('post-project-officer')
    .recorded(
      '2026-10-09 14:00',
      accessibility.raises(
        'high',
        'portal-keyboard',
        'The second audit found that the portal’s date picker cannot be used by keyboard',
      ),
    ),
  on('2026-10-13').recorded(
    '2026-10-14 09:30',
    cyber.meets(
      'follow-up',
      'Published on 13 October: the service is graded fair, with promising prospects. Nine of the 14 recommendations are closed, all of the urgent ones.',
    ),
    cyber.plans('last-five', 'Last five recommendations closed', '2027-04-30'),
  ),
  on('2026-10-20').recorded(
    '2026-10-21 14:00',
    accessibility.reforecasts(
      'second-audit',
      '2026-12-18',
      'One fault is left, in the portal’s date picker. Its supplier delivers a new one in November, and the auditor returns after that.',
    ),
  ),
].flat();
