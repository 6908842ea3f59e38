import { on } from '../../script/script.ts';
import type { Scripted } from '../../script/script.ts';
import { hubs } from './projects.ts';

/** Help for those who are not online. */
export const digitalHelp: readonly Scripted[] = [
  on('2025-06-10').recorded(
    '2025-06-12 14:00',
    hubs.proposed({
      title: 'Digital help in libraries and village halls',
      purpose:
        'By the county’s estimate some 6,500 households in the district do not go online. Offer a screen, a printer and somebody to help, in places where people already go. The ward councillors of the eastern parishes asked for it.',
      departmentId: 'customer-services',
      serviceArea: 'Digital inclusion',
      origin: 'request',
    }),
    hubs.serves('digital-by-default'),
    hubs.sponsoredBy('Head of Customer Services'),
    hubs.needs('libraries', 'Marlshire County Council lets the hubs use its libraries and their network'),
  ),
  on('2025-07-29').recorded(
    '2025-07-30 10:20',
    hubs.plans('first-three', 'First three hubs open', '2025-11-28'),
    hubs.plans('twelve', 'Twelve hubs open', '2026-09-30'),
    hubs.risks(
      'volunteers',
      'Too few volunteers come forward to staff the village halls',
      [4, 3],
      'Community Development Manager',
    ),
  ),
  on('2025-11-05').recorded(
    '2025-11-06 10:00',
    hubs.reforecasts(
      'first-three',
      '2026-01-30',
      'The county’s lawyers took nine weeks over the licence for the library rooms.',
    ),
  ),
  on('2026-01-28').recorded('2026-01-30 09:30', hubs.meets('first-three')),
  on('2026-02-16').recorded(
    '2026-02-17 15:00',
    hubs.redescribed(
      { departmentId: 'community' },
      'The community team already runs the halls. Customer Services keeps the training of volunteers.',
    ),
    hubs.serves('digital-by-choice', 'any-hour'),
  ),
  on('2026-05-06').recorded(
    '2026-05-07 10:10',
    hubs.raises(
      'low',
      'opening-hours',
      'Two village halls can offer only weekday afternoons, when few working people can come',
    ),
  ),
  on('2026-06-01').recorded(
    '2026-07-08 09:50',
    hubs.sponsoredBy(
      'Director of Communities',
      'Recorded five weeks late, with the other changes of the senior restructure.',
    ),
  ),
  on('2026-07-09').recorded(
    '2026-07-10 09:45',
    hubs.assesses(
      'volunteers',
      [3, 3],
      'The community team pays four hall wardens for six hours a week each. Nine hubs are open.',
    ),
  ),
  on('2026-09-22').recorded(
    '2026-09-23 15:20',
    hubs.reforecasts(
      'twelve',
      '2026-12-11',
      'Ten of twelve are open. The halls at the eastern end wait for a broadband line ordered in June.',
    ),
  ),
].flat();
