import {
  accessibility,
  cloud,
  elections,
  housing,
  hubs,
  network,
  planning,
  revenues,
} from '../../delivery/projects/projects.ts';
import { byYear, outOf } from '../../script/money.ts';
import { batch } from './short-plan.ts';
import { shortPlansEnded } from './short-plans-ended.ts';

/** Small plans that the ICT Project Board approved in July 2025, paid for out of services’ own budgets. */
export const shortPlans2025 = batch(
  { written: '2025-07-03 10:00', signedOff: '2025-07-07 14:00', started: '2025-07-21 10:00' },
  [
    {
      project: revenues,
      title: 'Council tax and benefits self-service',
      strategic:
        'Council tax and benefits bring a third of all calls. Balances, direct debits and evidence can go through the portal once residents can sign in. The supplier’s own pages cost twice as much and would ask residents to sign in a second time.',
      costs: outOf('Revenues and Benefits budget', 'revenue', ['2025-26', 28_500], ['2026-27', 19_000]),
      gains: {
        title: 'Calls about balances that need not be made',
        class: 'nonCashable',
        measure: 'Calls to Revenues and Benefits, at the unit cost of a call',
        amounts: byYear(['2026-27', 24_000]),
      },
      whoLosesAChoice: 'Nobody. Bills are still sent by post to whoever has not asked for anything else.',
      whatIsKept: 'Letters, the telephone and the counter.',
      finance: 'Found within the service’s own budget. No saving is claimed.',
      reasons: 'A third of all calls is the largest share of any service.',
      alternatives: 'The supplier’s own pages were considered; they would need a second sign-in.',
    },
    {
      project: planning,
      title: 'Planning register and document scanning',
      strategic:
        'Decisions older than 2009 are on microfiche that one machine can read, and its maker has gone. Scanning 84,000 files ends the visits and makes every file findable by address.',
      costs: outOf('Planning reserve', 'revenue', ['2025-26', 34_000], ['2026-27', 23_000]),
      gains: {
        title: 'Storage that need not be rented',
        class: 'cashable',
        measure: 'The rent of the file store, given up in March 2027',
        amounts: byYear(['2027-28', 7_400]),
      },
      whoLosesAChoice: 'Visitors who prefer paper, since the microfiche is withdrawn.',
      whatIsKept: 'A screen at reception, and copies by post at cost.',
      finance: 'The reserve holds it. The rent of the store is a saving once the lease has ended.',
      reasons: 'The only machine that reads the old files cannot be repaired.',
      alternatives: 'To scan each file when somebody asks was considered; it costs more for every file and never ends.',
    },
    {
      project: accessibility,
      title: 'Accessible web pages',
      strategic:
        'The regulations of 2018 leave no choice: 38 faults on the 20 most used pages shut disabled people out, and 2,300 documents have not been checked.',
      costs: outOf('Communications budget', 'revenue', ['2025-26', 21_000], ['2026-27', 8_500]),
      gains: {
        title: 'Disabled people can use every page',
        class: 'qualitative',
        measure: 'Faults found by an independent audit',
        amounts: [],
      },
      whoLosesAChoice: 'Nobody loses a choice; documents that nobody has opened for two years are withdrawn.',
      whatIsKept: 'Any withdrawn document can be asked for and is sent in a form that its reader can use.',
      finance: 'Found within the budget.',
      reasons: 'It is the law, and the faults are known.',
      alternatives: 'A new website was considered; it would cost £140,000 and carry the same documents.',
    },
    {
      project: network,
      title: 'Network and wifi renewal',
      strategic:
        'The network at 14 sites was bought between 2009 and 2016 and carries no telephone calls. Bought together with Hollenford it costs a fifth less than alone.',
      costs: outOf('ICT equipment reserve', 'capital', ['2025-26', 38_000], ['2026-27', 20_500]),
      gains: {
        title: 'Call-outs avoided',
        class: 'costAvoidance',
        measure: 'Invoices for repairs out of hours',
        amounts: byYear(['2026-27', 6_200], ['2027-28', 6_200]),
      },
      whoLosesAChoice: 'Nobody.',
      whatIsKept: 'Public wifi stays free at every site that has it.',
      finance: 'The reserve was set aside for this.',
      reasons: 'Telephones, mobile working and broadcasts all need it.',
      alternatives: 'To renew only the civic offices was considered; the telephones need the depot too.',
    },
    {
      project: cloud,
      title: 'Leaving the server room: first part',
      strategic:
        'One cooling unit keeps 112 servers alive, and it failed on 1 July. This plan finds out who needs which server and moves or switches off the first thirty. What the rest costs is for a later plan.',
      costs: outOf('ICT revenue budget', 'revenue', ['2025-26', 31_000], ['2026-27', 24_500]),
      gains: {
        title: 'Electricity and maintenance no longer paid',
        class: 'cashable',
        measure: 'The ICT budget for power and maintenance',
        amounts: byYear(['2026-27', 5_800], ['2027-28', 9_600]),
      },
      whoLosesAChoice: 'Nobody.',
      whatIsKept: 'Every service stays up while its server moves, or moves at night.',
      finance: 'Found within the budget. The room itself is not counted as a saving until it has another use.',
      reasons: 'Nobody knows who owns 30 of the servers. To find out is worth it whatever follows.',
      alternatives: 'A second cooling unit was considered; it keeps the risk and costs £44,000.',
    },
    {
      project: elections,
      title: 'Electoral registration system',
      strategic:
        'Support for the present system ends in December 2025, and the register must be right for May 2026. Two systems are on the market that other councils of this size use.',
      costs: outOf('Elections reserve', 'revenue', ['2025-26', 41_000], ['2026-27', 9_000]),
      gains: {
        title: 'A register that is supported and right',
        class: 'qualitative',
        measure: 'Electors queried at polling stations',
        amounts: [],
      },
      whoLosesAChoice: 'Nobody.',
      whatIsKept: 'Registration by post and by telephone, as the law requires.',
      finance: 'The reserve holds it.',
      reasons: 'It is a duty, and its day is fixed.',
      alternatives: 'A year’s extended support was considered; the supplier no longer offers it.',
    },
    {
      project: housing,
      title: 'Housing repairs scheduling',
      strategic:
        'In one visit in five nobody is at home or the wrong trade arrives, across 3,900 council homes. A visit that fails costs about £48 and has to be made again.',
      costs: outOf('Housing revenue account', 'revenue', ['2025-26', 36_000], ['2026-27', 21_000]),
      gains: {
        title: 'Visits that need not be made twice',
        class: 'costAvoidance',
        measure: 'Failed visits, at £48 each',
        amounts: byYear(['2026-27', 38_400], ['2027-28', 57_600]),
      },
      whoLosesAChoice: 'Tenants without a mobile telephone, if visits were confirmed by text alone.',
      whatIsKept: 'A call or a letter for every tenant who asks for one.',
      finance: 'The housing revenue account pays and gains; the general fund does neither.',
      reasons: 'Tenants wait for visits that fail, and the new duty on damp and mould needs times that can be shown.',
      alternatives: 'To reorganise the trades without a system was tried in 2023 and made no difference.',
    },
    {
      project: hubs,
      title: 'Digital help in libraries and village halls',
      strategic:
        'Some 6,500 households do not go online. Help where people already go costs less than help at the civic offices, and the county lends its libraries free of charge.',
      costs: outOf('Community fund', 'revenue', ['2025-26', 18_000], ['2026-27', 22_000]),
      gains: {
        title: 'People helped to do for themselves what they came for',
        class: 'qualitative',
        measure: 'A count at each hub, and a question on leaving',
        amounts: [],
      },
      whoLosesAChoice: 'Nobody. This is what is kept for those who would otherwise lose one.',
      whatIsKept: 'A screen, a printer and a person in twelve places.',
      finance: 'The fund holds two years of it. What follows is to be decided by March 2027.',
      reasons: 'The board deferred the portal for want of such help.',
      alternatives: 'A bus was considered; it would reach each village one day in ten.',
    },
    ...shortPlansEnded,
  ],
);
