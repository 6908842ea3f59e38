import { on } from '../../script/script.ts';
import type { Scripted } from '../../script/script.ts';
import { cloud, network, payroll, serviceDesk, windows } from './projects.ts';

/** What the services run on: workstations, network, servers and the service desk. */
export const infrastructure: readonly Scripted[] = [
  on('2025-04-17').recorded(
    '2025-04-22 09:30',
    windows.proposed({
      title: 'Windows 11 on every workstation',
      purpose:
        'Free security updates for the present version end on 14 October 2025. Of the council’s 610 workstations 170 are too old for the next one and have to be replaced.',
      departmentId: 'ict',
      serviceArea: 'Workstations',
      origin: 'strategy',
    }),
    windows.serves('equipped-officers'),
    windows.sponsoredBy('Head of ICT'),
    windows.plans('pilot', 'Forty workstations on trial', '2025-06-27'),
    windows.plans('last', 'Last workstation moved', '2025-10-10'),
  ),
  on('2025-04-22').recorded(
    '2025-04-23 10:00',
    network.proposed({
      title: 'Network and wifi renewal',
      purpose:
        'The network at 14 sites was bought between 2009 and 2016. It carries neither telephone calls nor a full council chamber on wifi. Renew it, on one contract with Hollenford.',
      departmentId: 'ict',
      serviceArea: 'Network',
      origin: 'strategy',
    }),
    network.serves('equipped-officers', 'share'),
    network.sponsoredBy('Head of ICT'),
    network.plans('offices', 'Civic offices renewed', '2025-10-31'),
    network.plans('depot', 'Depot and leisure centre renewed', '2026-01-30'),
    network.plans('all-sites', 'All 14 sites renewed', '2026-08-28'),
    cloud.proposed({
      title: 'Leaving the server room',
      purpose:
        'The council runs 112 servers in a converted store with one cooling unit. Move what is needed to hosted services, switch the rest off, and give the room back.',
      departmentId: 'ict',
      serviceArea: 'Hosting',
      origin: 'strategy',
    }),
    cloud.serves('savings-taken'),
    cloud.sponsoredBy('Head of ICT'),
  ),
  on('2025-05-14').recorded(
    '2025-05-15 14:00',
    serviceDesk.proposed({
      title: 'ICT service desk shared with Hollenford',
      purpose:
        'Each council keeps a desk of four that closes at five. One desk of seven, for both, can open from seven to seven and cover leave without agency staff.',
      departmentId: 'ict',
      serviceArea: 'Service desk',
      origin: 'strategy',
    }),
    serviceDesk.serves('share', 'savings-taken'),
    serviceDesk.sponsoredBy('Head of ICT'),
    serviceDesk.needs('staff-records', 'Staff who transfer need their records in the new payroll system', payroll),
    serviceDesk.risks('leavers', 'Experienced staff leave rather than transfer', [4, 4], 'Head of ICT'),
  ),
  on('2025-06-26').recorded('2025-06-27 15:00', windows.meets('pilot')),
  on('2025-07-01')
    .by('post-project-officer')
    .recorded(
      '2025-07-02 09:15',
      cloud.raises('high', 'cooling', 'The cooling unit failed; email and payments were down for five hours'),
    ),
  on('2025-07-04')
    .by('post-project-officer')
    .recorded(
      '2025-07-07 09:30',
      cloud.resolves(
        'cooling',
        'Repaired, and a hired second unit stands by at £640 a month until the room is given up.',
      ),
    ),
  on('2025-07-08').recorded(
    '2025-07-09 11:00',
    cloud.plans('inventory', 'Every server’s owner and use known', '2025-09-30'),
    cloud.plans('first-thirty', 'First 30 servers moved or switched off', '2026-03-31'),
    cloud.plans('room-closed', 'Server room given up', '2027-03-31'),
    cloud.risks('second-failure', 'The cooling fails again before the servers have moved', [3, 5], 'Head of ICT'),
  ),
  on('2025-08-27').recorded(
    '2025-08-28 10:00',
    serviceDesk.plans('agreement', 'Agreement signed by both councils', '2025-10-31'),
    serviceDesk.plans('one-desk', 'One desk answers for both councils', '2026-03-31'),
    windows.raises(
      'medium',
      'cheque-scanners',
      'The scanners that read cheques do not work with the new version on 46 workstations',
    ),
  ),
  on('2025-09-30').recorded(
    '2025-10-01 10:10',
    windows.reforecasts(
      'last',
      '2025-11-28',
      'The 46 workstations with cheque scanners wait for new scanners. Until then they are cut off from the internet, and paid security updates cover them.',
    ),
  ),
  on('2025-10-09').recorded(
    '2025-10-10 14:00',
    serviceDesk.reforecasts(
      'agreement',
      '2025-12-19',
      'Hollenford’s cabinet asked that neither council be bound beyond three years. The agreement is redrafted.',
    ),
  ),
  on('2025-10-17').recorded(
    '2025-11-10 09:30',
    cloud.meets(
      'inventory',
      'Recorded three weeks late: the list was finished on 17 October, but the last owner confirmed only on 7 November. Nineteen servers had no use at all.',
    ),
  ),
  on('2025-10-30').recorded('2025-10-31 11:00', network.meets('offices')),
  on('2025-11-26').recorded(
    '2025-11-27 09:30',
    windows.meets(
      'last',
      'Six weeks after support ended for the last 46 workstations; the other 564 were moved in time.',
    ),
    windows.resolves(
      'cheque-scanners',
      'New scanners on 12 workstations. The other 34 no longer handle cheques, of which the council now receives about 60 a week.',
    ),
  ),
  on('2025-12-11').recorded(
    '2025-12-12 10:00',
    windows.closed(
      'All 610 workstations run the supported version: 440 upgraded and 170 replaced. The old machines were wiped, and 90 went to the village halls’ digital help and local schools.',
    ),
  ),
  on('2025-12-09').recorded(
    '2025-12-10 10:40',
    serviceDesk.noLongerNeeds(
      'staff-records',
      'Nobody transfers. Hollenford employs the desk, and Larkmere’s four staff are seconded and stay on Larkmere’s payroll.',
    ),
    serviceDesk.assesses(
      'leavers',
      [2, 4],
      'Secondment keeps pay, pension and place of work; all four have agreed to it.',
    ),
  ),
  on('2025-12-17').recorded('2025-12-18 09:30', serviceDesk.meets('agreement')),
  on('2026-01-13').recorded(
    '2026-01-14 11:10',
    network.raises('high', 'asbestos', 'The survey for new cabling at the depot found asbestos in the ceiling'),
    network.reforecasts(
      'depot',
      '2026-04-17',
      'No cable is pulled at the depot until the asbestos has been removed, which takes a licensed contractor seven weeks.',
    ),
  ),
  on('2026-03-16').recorded(
    '2026-03-17 09:30',
    network.resolves(
      'asbestos',
      'Removed and certified clear. The cost, £21,400, falls to the property budget and not to the programme.',
    ),
  ),
  on('2026-03-24').recorded(
    '2026-03-25 10:30',
    cloud.reforecasts(
      'first-thirty',
      '2026-06-12',
      'The inspection asked that servers be made safe before they are moved. Twenty-two are done.',
    ),
    cloud.reforecasts(
      'room-closed',
      '2027-06-30',
      'Three months later, with the first moves. The cooling contract can be extended to that day.',
    ),
    cloud.ratingWithheld(
      'reset',
      'Rating reset: the plan was replaced on 24 March, and the old rating was of the old plan.',
    ),
  ),
  on('2026-04-01').recorded(
    '2026-04-02 09:40',
    serviceDesk.meets('one-desk', 'One day late. It opened at seven; the first call was a forgotten password.'),
  ),
  on('2026-04-20').recorded('2026-04-21 09:30', network.meets('depot')),
  on('2026-04-28').recorded(
    '2026-04-29 10:00',
    serviceDesk.redescribed(
      { title: 'Shared ICT service desk' },
      'The desk serves two councils alike; its name no longer says whose it is.',
    ),
    serviceDesk.sponsoredBy(
      'Shared Service Desk Manager',
      'The agreement gives the desk its own manager, who answers to both heads of ICT.',
    ),
    serviceDesk.plans('user-survey', 'Four in five users satisfied in both councils', '2026-12-11'),
  ),
  on('2026-06-11').recorded(
    '2026-06-12 10:15',
    cloud.meets('first-thirty', 'Thirty-three are gone, of which 19 had no use and were switched off.'),
    cloud.serves('savings-taken', 'safe-systems'),
  ),
  on('2026-07-14').recorded(
    '2026-07-15 14:30',
    network.reforecasts(
      'all-sites',
      '2026-11-13',
      'Three sites belong to trusts, which allow work only after the summer season.',
    ),
  ),
  on('2026-08-18')
    .by('post-project-officer')
    .recorded(
      '2026-08-19 09:30',
      cloud.assesses(
        'second-failure',
        [2, 4],
        'A third of the heat has gone with the servers moved, and payments no longer depend on the room.',
      ),
    ),
  on('2026-09-03').recorded(
    '2026-09-04 11:00',
    serviceDesk.raises('medium', 'password-calls', 'Forgotten passwords are a third of all calls to the desk'),
  ),
  on('2026-10-05').recorded(
    '2026-10-06 10:00',
    cloud.plans('eighty', 'Eighty servers moved or switched off', '2026-12-18'),
  ),
  on('2026-10-19')
    .by('post-project-officer')
    .recorded(
      '2026-10-20 09:20',
      serviceDesk.closesRisk(
        'leavers',
        'Three of the four seconded staff are still there; the fourth retired as planned.',
      ),
    ),
].flat();
