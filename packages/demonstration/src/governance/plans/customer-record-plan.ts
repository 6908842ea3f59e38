import { customerRecord } from '../../delivery/projects/projects.ts';
import { byYear, outOf, transformation } from '../../script/money.ts';
import { PlanScript } from '../../script/plan-script.ts';
import { on } from '../../script/script.ts';
import type { Scripted } from '../../script/script.ts';
import { gates } from '../gates.ts';

const customerRecordPlan = new PlanScript(customerRecord);

/** The business plan of the single customer record: rejected as a purchase, approved as matching only. */
export const customerRecordPlanScript: readonly Scripted[] = [
  on('2026-04-01').recorded(
    '2026-04-02 10:00',
    customerRecordPlan.begins('full'),
    customerRecordPlan.writes(
      'strategic',
      'A resident who moves house tells the council up to seven times. The portal, the contact centre and three departments each keep a record of the same household, and no two agree on all of them.',
    ),
    customerRecordPlan.writes(
      'economic',
      'To do nothing keeps seven records. To match the records of three systems costs least and helps three departments. To buy a system that holds one record for all helps every department and costs £212,000.',
    ),
    customerRecordPlan.writes(
      'commercial',
      'The system is bought under a national framework for five years, of which two can be given up. The supplier converts the records of three departments.',
    ),
    customerRecordPlan.writes(
      'financial',
      'The plan costs £212,000 over two years out of the transformation budget still to come. It saves £14,000 a year in data entry that agency staff do at present.',
    ),
    customerRecordPlan.writes(
      'management',
      'The Director of Customer and Digital is the sponsor. The Data Protection Officer approves every rule by which records are joined.',
    ),
    customerRecordPlan.appraises({
      optionId: 'do-nothing',
      title: 'Keep seven records',
      doNothing: true,
      costs: [],
      benefits: [],
      verdict: 'rejected',
      because: 'The portal would show residents three addresses and ask which is right.',
    }),
    customerRecordPlan.appraises({
      optionId: 'match',
      title: 'Match the records of three systems',
      doNothing: false,
      costs: byYear(['2026-27', 38_000], ['2027-28', 14_000]),
      benefits: byYear(['2027-28', 14_000]),
      verdict: 'kept',
      because: 'It is worth having whatever system comes later, but leaves four records unmatched.',
    }),
    customerRecordPlan.appraises({
      optionId: 'buy',
      title: 'Buy a system that holds one record',
      doNothing: false,
      costs: byYear(['2026-27', 134_000], ['2027-28', 78_000]),
      benefits: byYear(['2027-28', 14_000]),
      verdict: 'preferred',
      because: 'It is the only way to one record in every department.',
    }),
    customerRecordPlan.costs(
      outOf(transformation, 'capital', ['2026-27', 90_000]),
      outOf(transformation, 'revenue', ['2026-27', 44_000], ['2027-28', 78_000]),
    ),
    customerRecordPlan.gains({
      title: 'Agency staff no longer needed for data entry',
      class: 'cashable',
      measure: 'The agency budget of Customer Services',
      amounts: byYear(['2027-28', 14_000]),
    }),
    customerRecordPlan.risks(
      'wrong-match',
      'The records of two different people are merged',
      [2, 5],
      'Two facts besides the name must agree.',
    ),
    customerRecordPlan.risks(
      'short-life',
      'The new councils choose another system in 2028',
      [4, 4],
      'The records can be taken out in an open format.',
    ),
    customerRecordPlan.includes(
      'Nobody loses a way to reach the council. People who do not want their records joined have not been asked.',
      'Whoever objects is left out, and an officer confirms every join of a household with children.',
    ),
    customerRecordPlan.staff(
      'Three agency contracts are not renewed. No employee is affected.',
      'The unions were told on 24 March and raised no objection.',
    ),
    customerRecordPlan.issued('First version, with the purchase of a system.'),
    customerRecord.submits(1, gates.idea),
    customerRecord.submits(1, gates.strategicOutline),
    customerRecord.submits(1, gates.outline),
    customerRecord.submits(1, gates.full),
  ),
  on('2026-04-13')
    .by('post-finance')
    .recorded(
      '2026-04-14 10:00',
      customerRecordPlan.signedOff(
        1,
        'finance',
        'Finance Business Partner',
        'The amounts are right. At £14,000 a year the purchase does not pay for itself before 2028.',
      ),
    ),
  on('2026-04-13')
    .by('post-administrator')
    .recorded(
      '2026-04-14 10:30',
      customerRecordPlan.signedOff(
        1,
        'legal',
        'Head of Legal Services',
        'The contract would outlast the council by three years; it needs a clause to pass it on.',
      ),
    ),
  on('2026-05-05').recorded(
    '2026-05-06 10:00',
    customerRecordPlan.writes(
      'economic',
      'The board rejected the purchase on 21 April, because the system would serve less than two years. This version matches the records of council tax, housing and waste, and buys nothing that a new council would throw away.',
    ),
    customerRecordPlan.writes(
      'commercial',
      'Nothing is bought but 60 days of a specialist in matching, under a framework the council already uses.',
    ),
    customerRecordPlan.writes(
      'financial',
      'The plan costs £52,000 over two years out of the transformation budget still to come. The £14,000 of agency work falls away in 2027-28 as before.',
    ),
    customerRecordPlan.appraises({
      optionId: 'buy',
      title: 'Buy a system that holds one record',
      doNothing: false,
      costs: byYear(['2026-27', 134_000], ['2027-28', 78_000]),
      benefits: byYear(['2027-28', 14_000]),
      verdict: 'rejected',
      because: 'The board rejected it on 21 April 2026.',
    }),
    customerRecordPlan.appraises({
      optionId: 'match',
      title: 'Match the records of three systems',
      doNothing: false,
      costs: byYear(['2026-27', 38_000], ['2027-28', 14_000]),
      benefits: byYear(['2027-28', 14_000]),
      verdict: 'preferred',
      because: 'Matched records are worth having whatever system the new councils choose.',
    }),
    customerRecordPlan.costs(outOf(transformation, 'revenue', ['2026-27', 38_000], ['2027-28', 14_000])),
    customerRecordPlan.risks(
      'short-life',
      'The new councils choose another system in 2028',
      [4, 1],
      'Nothing is lost: the matched records go with whatever they choose.',
    ),
    customerRecordPlan.issued('Second version: matching only.'),
    customerRecord.submits(2, gates.full),
  ),
  on('2026-05-11')
    .by('post-finance')
    .recorded(
      '2026-05-12 10:30',
      customerRecordPlan.signedOff(
        2,
        'finance',
        'Finance Business Partner',
        'A quarter of the cost for the same saving.',
      ),
    ),
  on('2026-05-11')
    .by('post-administrator')
    .recorded(
      '2026-05-12 11:00',
      customerRecordPlan.signedOff(
        2,
        'legal',
        'Head of Legal Services',
        'Agreed, provided that the data protection impact assessment is published.',
      ),
    ),
  on('2026-05-20').recorded('2026-05-21 10:30', customerRecord.starts()),
].flat();
