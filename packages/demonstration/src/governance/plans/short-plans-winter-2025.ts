import {
  cardPayments,
  finance,
  maps,
  newCouncils,
  records,
  serviceDesk,
  webcasting,
} from '../../delivery/projects/projects.ts';
import { byYear, outOf } from '../../script/money.ts';
import { batch } from './short-plan.ts';

/** Small plans that the ICT Project Board approved in December 2025. */
export const shortPlansWinter = batch(
  { written: '2025-11-17 10:00', signedOff: '2025-11-24 10:00', started: '2025-12-08 10:00' },
  [
    {
      project: cardPayments,
      title: 'Card payments by telephone',
      strategic:
        'Officers hear callers’ card numbers, which breaks the card industry’s rules. The council’s bank may refuse cards by telephone from October 2026.',
      costs: outOf('Finance budget', 'revenue', ['2025-26', 12_500], ['2026-27', 11_000]),
      gains: {
        title: 'The bank’s surcharge is not paid',
        class: 'costAvoidance',
        measure: 'The surcharge announced for councils that do not comply',
        amounts: byYear(['2026-27', 9_600]),
      },
      whoLosesAChoice: 'Callers who cannot use a keypad.',
      whatIsKept: 'Payment by cheque and cash at 31 shops, and an officer who takes the caller through a paper form.',
      finance: 'It pays for itself within three years by what is avoided.',
      reasons: 'The inspection asked for it, and the bank has set a day.',
      alternatives: 'To stop taking cards by telephone was considered; 14,000 payments a year are made so.',
    },
    {
      project: maps,
      title: 'One map of the district',
      strategic:
        'Five departments keep five mapping systems, and three disagree on where the district ends. Four of the five contracts can be ended by March 2027.',
      costs: outOf('ICT revenue budget', 'revenue', ['2025-26', 17_000], ['2026-27', 14_500]),
      gains: {
        title: 'Four contracts ended',
        class: 'cashable',
        measure: 'Licences no longer paid by four departments',
        amounts: byYear(['2026-27', 8_200], ['2027-28', 19_700]),
      },
      whoLosesAChoice: 'Nobody outside the council.',
      whatIsKept: 'The public map stays where it is.',
      finance: 'The four contracts and their dates have been checked.',
      reasons: 'It pays back within two years, and the waste rounds need it.',
      alternatives: 'To keep two systems was considered; the second would serve six officers.',
    },
    {
      project: records,
      title: 'Records retention and data protection',
      strategic:
        'Shared drives hold nine terabytes, much of it kept for longer than the law allows. An access request takes 40 hours to answer, and the regulator has asked twice why.',
      costs: outOf('Legal services budget', 'revenue', ['2025-26', 9_000], ['2026-27', 13_500]),
      gains: {
        title: 'Hours spent on access requests set free',
        class: 'nonCashable',
        measure: 'Hours for each request, from the log',
        amounts: byYear(['2026-27', 11_000]),
      },
      whoLosesAChoice: 'Nobody.',
      whatIsKept: 'Everything that must be kept, and a list of what was deleted.',
      finance: 'Found within the budget.',
      reasons: 'It is the law, and nine terabytes grow by one a year.',
      alternatives: 'A tool that sorts by itself was considered; at a trial it would have deleted two deeds.',
    },
    {
      project: serviceDesk,
      title: 'ICT service desk shared with Hollenford',
      strategic:
        'Two desks of four close at five. One desk of seven opens from seven to seven and needs no agency staff for leave.',
      costs: outOf('ICT revenue budget', 'revenue', ['2025-26', 14_000], ['2026-27', 8_000]),
      gains: {
        title: 'Agency staff no longer hired',
        class: 'cashable',
        measure: 'The agency budget of ICT, reduced from April 2026',
        amounts: byYear(['2026-27', 16_500], ['2027-28', 16_500]),
      },
      whoLosesAChoice: 'Officers who now walk to the desk.',
      whatIsKept: 'Somebody in the building every morning.',
      finance: 'The agency budget is reduced by £16,500 on 1 April 2026.',
      reasons: 'Longer hours for less money, and neither council is bound beyond three years.',
      alternatives: 'A private desk was considered; it would cost £31,000 a year more.',
    },
    {
      project: finance,
      title: 'Finance system upgrade: contract and design',
      strategic:
        'The present version leaves support in December 2026. This plan pays for the contract’s first stage, which any way forward needs. The upgrade itself comes back as a plan of its own.',
      costs: outOf('Finance systems reserve', 'revenue', ['2025-26', 24_000], ['2026-27', 33_000]),
      gains: {
        title: 'Accounts kept on a supported system',
        class: 'qualitative',
        measure: 'The supplier’s list of supported versions',
        amounts: [],
      },
      whoLosesAChoice: 'Nobody.',
      whatIsKept: 'Invoices can still be sent on paper.',
      finance: 'The reserve was set aside for this. No saving is claimed before the second plan.',
      reasons: 'The accounts cannot be kept on a system without support.',
      alternatives: 'To share a neighbour’s system was considered; it is being replaced itself.',
    },
    {
      project: webcasting,
      title: 'Committee meetings seen and heard online',
      strategic:
        'The gallery holds 24 and the sound is poor. Cameras and microphones in one room serve nine committees out of ten.',
      costs: outOf('Democratic services budget', 'capital', ['2025-26', 27_000], ['2026-27', 4_500]),
      gains: {
        title: 'More people follow a meeting',
        class: 'qualitative',
        measure: 'Viewers at once, and within a month',
        amounts: [],
      },
      whoLosesAChoice: 'People who do not wish to be filmed in the gallery.',
      whatIsKept: 'Four seats out of sight of the cameras, and captions on every recording.',
      finance: 'Found within the budget.',
      reasons: 'Council asked for it in July, and the equipment passes to the new councils.',
      alternatives: 'Hired cameras were considered; they cost as much in 14 months.',
    },
  ],
);

/** The small plan that the ICT Project Board approved in June 2026. */
export const shortPlansSummer = batch(
  { written: '2026-05-26 10:00', signedOff: '2026-06-02 10:00', started: '2026-06-15 10:00' },
  [
    {
      project: newCouncils,
      title: 'Readiness for the new councils',
      strategic:
        'New councils replace Larkmere on 1 April 2028. Nobody has a list of its systems and contracts. Whatever the boundaries will be, the list, the renegotiations and a trial handover are needed.',
      costs: outOf('Reorganisation grant', 'revenue', ['2026-27', 34_000], ['2027-28', 21_000]),
      gains: {
        title: 'Contracts that do not run on unused',
        class: 'costAvoidance',
        measure: 'What would be owed after March 2028 under contracts that cannot pass on',
        amounts: byYear(['2027-28', 88_000]),
      },
      whoLosesAChoice: 'Nobody by this plan. What the new councils offer is theirs to decide.',
      whatIsKept: 'Every way to reach the council stays open until its last day.',
      finance: 'The grant covers it. What is avoided falls to the new councils, not to Larkmere.',
      reasons: 'It is a duty, and the list is needed before anything else can be planned.',
      alternatives: 'To leave it to the joint team was considered; it has five people for seven councils.',
    },
  ],
);
