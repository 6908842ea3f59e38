import { on } from '../../script/script.ts';
import type { Scripted } from '../../script/script.ts';
import { customerRecord, notifications, portal } from './projects.ts';

/** The portal, the record behind it and the messages it sends. */
export const customerContact: readonly Scripted[] = [
  on('2025-04-10').recorded(
    '2025-04-14 09:30',
    portal.proposed({
      title: 'Customer portal',
      purpose:
        'Eight in ten contacts today are a telephone call or a visit. Give residents one place to report, apply, pay and see what became of it, so that those who would rather not ring do not have to.',
      departmentId: 'customer-services',
      serviceArea: 'Contact and self-service',
      origin: 'strategy',
    }),
    portal.serves('any-hour', 'digital-by-default', 'ask-once'),
    portal.sponsoredBy('Director of Customer and Digital'),
    customerRecord.proposed({
      title: 'Single customer record',
      purpose:
        'A resident who moves house tells the council up to seven times. Keep one record of each household that the portal, the contact centre and the departments’ own systems can all read.',
      departmentId: 'customer-services',
      serviceArea: 'Customer records',
      origin: 'strategy',
    }),
    customerRecord.serves('ask-once'),
  ),
  on('2025-05-22').recorded(
    '2025-05-23 11:00',
    portal.plans('supplier', 'Supplier appointed', '2025-07-31'),
    portal.plans('first-forms', 'Ten most used forms live', '2025-10-31'),
    portal.plans('accounts', 'Residents sign in and see their own requests', '2026-02-27'),
    portal.plans('rent', 'Rent accounts online', '2026-07-31'),
    portal.risks(
      'low-take-up',
      'Residents try the portal once and go back to the telephone',
      [3, 4],
      'Head of Customer Services',
    ),
  ),
  on('2025-06-04').recorded(
    '2025-06-05 14:20',
    notifications.proposed({
      title: 'Text and email notifications',
      purpose:
        'About one call in five asks only whether something has arrived or when somebody will come. Tell people by text or email, through the service that government offers to councils, and go on sending letters to those who prefer them.',
      departmentId: 'customer-services',
      serviceArea: 'Contact and self-service',
      origin: 'request',
    }),
    notifications.serves('any-hour', 'digital-by-default'),
    notifications.sponsoredBy('Head of Customer Services'),
    notifications.plans('first-message', 'First messages sent, for missed bins', '2025-10-31'),
    notifications.plans('ten-services', 'Ten services send messages', '2026-02-27'),
    notifications.risks(
      'taken-for-fraud',
      'Residents take the council’s texts for fraud and ignore them',
      [3, 3],
      'Head of Customer Services',
    ),
  ),
  on('2025-07-24').recorded('2025-07-28 10:00', portal.meets('supplier')),
  on('2025-08-12').recorded(
    '2025-08-13 15:00',
    customerRecord.sponsoredBy('Director of Customer and Digital'),
    customerRecord.needs(
      'portal-sign-in',
      'Residents sign in through the portal, which gives the record its key',
      portal,
    ),
    customerRecord.plans('options', 'Options appraised', '2025-09-30'),
    customerRecord.plans('matched', 'Council tax, housing and waste records matched', '2026-03-31'),
    customerRecord.risks(
      'wrong-match',
      'The records of two different people are merged',
      [3, 5],
      'Data Protection Officer',
    ),
  ),
  on('2025-10-08')
    .by('post-project-officer')
    .recorded(
      '2025-10-09 09:50',
      portal.raises('medium', 'new-homes', 'The address search does not find 212 new homes'),
    ),
  on('2025-10-10').recorded('2025-10-13 10:20', customerRecord.meets('options')),
  on('2025-10-27').recorded(
    '2025-10-28 09:15',
    portal.meets(
      'first-forms',
      'Live four days early. Missed bins and bulky collections were the first two forms used.',
    ),
  ),
  on('2025-11-04').recorded('2025-11-05 11:30', notifications.meets('first-message')),
  on('2025-11-12')
    .by('post-project-officer')
    .recorded(
      '2025-11-13 10:00',
      portal.resolves(
        'new-homes',
        'The portal now takes new addresses from the gazetteer every night. Until then somebody had copied them by hand each quarter.',
      ),
    ),
  on('2026-01-12').recorded(
    '2026-01-13 14:00',
    portal.reforecasts(
      'accounts',
      '2026-03-31',
      'The security test found two faults in the way a forgotten password is replaced. The cyber security team asked for a second test before sign-in opens.',
    ),
  ),
  on('2026-01-15')
    .by('post-project-officer')
    .recorded(
      '2026-01-16 09:40',
      portal.assesses(
        'low-take-up',
        [2, 4],
        'Web reports of missed bins rose from 18% to 46% in ten weeks. Callers now hear that they can be sent a link by text, after they hear that they may hold.',
      ),
    ),
  on('2026-01-22')
    .by('post-project-officer')
    .recorded(
      '2026-01-23 11:10',
      customerRecord.raises('high', 'no-address', 'One record in nine in the waste system has no usable address'),
    ),
  on('2026-02-18').recorded(
    '2026-02-19 10:30',
    portal.serves('any-hour', 'digital-by-choice', 'ask-once'),
    notifications.serves('any-hour', 'digital-by-choice'),
    customerRecord.assesses(
      'wrong-match',
      [2, 5],
      'Two facts besides the name must agree before records are joined, and an officer confirms every join of a household with children.',
    ),
  ),
  on('2026-02-20').recorded('2026-02-23 09:30', notifications.meets('ten-services')),
  on('2026-02-24').recorded(
    '2026-02-25 15:10',
    notifications.closesRisk(
      'taken-for-fraud',
      'No text carries a link. Six residents in four months asked whether a message was real; all were.',
    ),
  ),
  on('2026-03-05').recorded(
    '2026-03-06 10:00',
    notifications.closed(
      'Twelve services send texts and emails: 18,700 in February. Residents choose the channel, and 2,140 have asked for letters. Fewer people ring to ask about progress, but the old telephone system cannot count how many fewer; the contact centre will measure it.',
    ),
  ),
  on('2026-03-19').recorded('2026-03-20 09:20', portal.meets('accounts')),
  on('2026-03-20').recorded(
    '2026-03-23 14:00',
    customerRecord.reforecasts(
      'matched',
      '2026-09-30',
      'The waste records have to be cleaned by hand first: 5,600 addresses, at about 250 a week.',
    ),
  ),
  on('2026-04-22').recorded(
    '2026-04-23 10:00',
    customerRecord.redescribed(
      {
        title: 'Single customer record (matching only)',
        purpose:
          'Match the council tax, housing and waste records so that one household is known as one. Buy no new system: the new councils will choose their own, and matched records are worth having whatever they choose.',
      },
      'The board took the purchase out, because a system bought in 2026 would serve less than two years.',
    ),
    customerRecord.serves('ask-once', 'ready-to-hand-over'),
    portal.redescribed(
      { title: 'Larkmere Online, the customer portal' },
      'The residents’ panel chose the name from four.',
    ),
  ),
  on('2026-06-24').recorded(
    '2026-06-25 11:00',
    portal.needs(
      'housing-data',
      'Rent balances come from the housing system, which is frozen until repairs scheduling is live',
    ),
    portal.reforecasts(
      'rent',
      '2026-11-27',
      'The housing system is frozen until repairs scheduling is live in September. Rent accounts follow ten weeks later.',
    ),
  ),
  on('2026-06-01').recorded(
    '2026-07-08 09:30',
    portal.sponsoredBy(
      'Director of Communities',
      'Recorded five weeks late. The post of Director of Customer and Digital ended with the senior restructure on 1 June; the programme was told on 7 July.',
    ),
    customerRecord.sponsoredBy(
      'Head of Customer Services',
      'Recorded five weeks late, with the other changes of the senior restructure.',
    ),
  ),
  on('2026-08-20')
    .by('post-project-officer')
    .recorded(
      '2026-08-21 10:10',
      customerRecord.resolves(
        'no-address',
        'All but 190 of the 5,600 records now have an address. The rest belong to bins that no property claims, and are set aside.',
      ),
    ),
  on('2026-09-10').recorded(
    '2026-09-11 14:30',
    portal.risks(
      'contract-end',
      'The portal contract ends in March 2028 and cannot pass to a new council without agreement',
      [4, 4],
      'Monitoring Officer',
    ),
  ),
  on('2026-09-28').recorded(
    '2026-09-30 09:30',
    customerRecord.meets('matched', 'Two days early against the forecast, six months late against the plan.'),
  ),
  on('2026-10-06').recorded(
    '2026-10-07 11:15',
    customerRecord.plans('house-move', 'One form for moving house updates all three systems', '2027-02-26'),
  ),
].flat();
