import { decisionIdOf } from '../governance/meetings/sitting.ts';
import { programmeBoard } from '../governance/gates.ts';
import { on } from '../script/script.ts';
import type { Act, Scripted } from '../script/script.ts';
import { review2022, review2026 } from './assessments.ts';
import { recordedLate } from './recorded-late.ts';

const standard = 'A good service by the next review';

type Make = Extract<Act, { type: 'MakeRecommendation' }>;

function recommends(
  recommendationId: string,
  reference: string,
  text: string,
  more: Partial<Pick<Make, 'madeBy' | 'madeTo' | 'answerDueOn'>> = {},
): Act {
  const usual = { madeBy: { kind: 'assessment', assessmentId: review2022 }, madeTo: 'Head of ICT' } as const;
  return {
    type: 'MakeRecommendation',
    recommendationId,
    reference,
    text: { kind: 'stated', text },
    ...usual,
    ...more,
  };
}

function of2026(findingId: string) {
  return { madeBy: { kind: 'assessment', assessmentId: review2026, findingId }, answerDueOn: '2026-11-30' } as const;
}

function accepts(recommendationId: string, because: string, dueOn?: string): Act {
  const due = dueOn === undefined ? {} : { dueOn };
  return { type: 'GiveResponse', recommendationId, answer: 'accepted', because, by: 'Cabinet', ...due };
}

/** Eleven recommendations of two reviews, an audit and a board: of one only its existence is known. */
const made: readonly (readonly Scripted[])[] = [
  recordedLate(
    '2022-09-20',
    '2026-11-16 14:00',
    recommends('strategy', 'Recommendation 1', 'Adopt a strategy for ICT that departments are bound by.'),
    recommends('tools', 'Recommendation 2', 'Find out which tools are used, and give up those that are not.'),
    recommends('shared-posts', 'Recommendation 3', 'Share specialist posts with neighbouring councils.'),
    {
      type: 'MakeRecommendation',
      recommendationId: 'fourth',
      reference: 'Recommendation 4',
      text: { kind: 'missing', knownFrom: 'the list of recommendations, of which page 12 is lost' },
      madeBy: { kind: 'assessment', assessmentId: review2022 },
      madeTo: 'Head of ICT',
    },
    recommends('costs', 'Recommendation 5', 'Work out what a contact costs by each channel.'),
    recommends('calls', 'Recommendation 6', 'Count the calls that are not answered, and publish them.'),
    recommends('schools', 'Recommendation 7', 'Offer the service desk to schools.'),
  ),
  recordedLate(
    '2026-09-29',
    '2026-11-16 15:00',
    recommends(
      'vacancies',
      'Recommendation 1',
      'Fill the specialist posts, or buy what they do.',
      of2026('staff-again'),
    ),
    recommends(
      'notice',
      'Recommendation 2',
      'Look at every agreement half a year before its notice day.',
      of2026('suppliers'),
    ),
    recommends('measure-months', 'Recommendation 3', 'Measure benefits within a month of the end of each period.', {
      ...of2026('measures-late'),
      madeTo: 'Programme Manager',
    }),
  ),
  recordedLate('2026-09-16', '2026-11-16 15:30', {
    type: 'MakeRecommendation',
    recommendationId: 'plain-english',
    reference: 'PB 2026/5',
    text: {
      kind: 'stated',
      text: 'Whether residents who write in plain or halting English are answered as well as others.',
    },
    madeBy: { kind: 'decision', decisionId: decisionIdOf('pb-2026-09', 'assistant') },
    madeTo: 'Equalities Panel',
    answerDueOn: '2026-11-13',
  }),
];

/** What was answered, agreed and shown: most of it is done, something is late, something waits to be judged. */
const answered: readonly (readonly Scripted[])[] = [
  recordedLate(
    '2022-11-15',
    '2026-11-17 10:00',
    accepts('strategy', 'Without one, departments will go on buying what they like.', '2023-09-30'),
    accepts('tools', 'It pays for itself.', '2023-12-31'),
    accepts('costs', 'Members have asked for the same.', '2025-12-31'),
    accepts('calls', 'Residents ask why nobody answers.', '2025-12-31'),
    {
      type: 'GiveResponse',
      recommendationId: 'shared-posts',
      answer: 'partly',
      because: 'One post may be shared; the others are needed here every day.',
      by: 'Cabinet',
      dueOn: '2024-03-31',
    },
    {
      type: 'GiveResponse',
      recommendationId: 'schools',
      answer: 'rejected',
      because: 'Schools have their own suppliers, and the county pays for them.',
      by: 'Cabinet',
    },
  ),
  recordedLate(
    '2026-10-20',
    '2026-11-17 11:00',
    accepts('vacancies', 'Projects wait for these posts.', '2027-06-30'),
    accepts('notice', 'An agreement went on for a year because nobody had looked.', '2027-03-31'),
    {
      type: 'AgreeAction',
      recommendationId: 'vacancies',
      actionId: 'share-analyst',
      title: 'Share the data analyst with a neighbouring council',
      post: 'Head of ICT',
      dueOn: '2027-03-31',
      projectIds: ['single-customer-record'],
      towards: standard,
    },
    {
      type: 'AgreeAction',
      recommendationId: 'notice',
      actionId: 'notice-calendar',
      title: 'Put every notice day before the Programme Board',
      post: 'Programme Manager',
      dueOn: '2026-11-06',
      projectIds: ['shared-service-desk'],
      moves: { kind: 'inWords', measure: 'Agreements past their notice day' },
      towards: standard,
    },
  ),
  recordedLate('2025-06-02', '2026-11-17 14:00', {
    type: 'AgreeAction',
    recommendationId: 'calls',
    actionId: 'count-calls',
    title: 'Have the new telephone system count what is abandoned',
    post: 'Head of ICT',
    dueOn: '2026-03-31',
    projectIds: ['telephony'],
    moves: { kind: 'benefit', benefitId: 'progress-calls' },
    towards: standard,
  }),
  recordedLate('2025-06-02', '2026-11-17 14:30', {
    type: 'AgreeAction',
    recommendationId: 'costs',
    actionId: 'unit-costs',
    title: 'Adopt unit costs for every channel',
    post: 'Finance Business Partner',
    dueOn: '2025-12-31',
    projectIds: ['customer-portal'],
    moves: { kind: 'inWords', measure: 'Pence for a contact' },
    towards: standard,
  }),
  recordedLate('2026-03-27', '2026-11-17 15:00', {
    type: 'CompleteAction',
    recommendationId: 'calls',
    actionId: 'count-calls',
  }),
  recordedLate('2026-04-15', '2026-11-17 15:30', {
    type: 'OfferEvidence',
    recommendationId: 'calls',
    evidenceId: 'call-reports',
    text: 'The monthly reports of the telephone system since April 2026, in this ledger.',
    by: 'Head of ICT',
    actionId: 'count-calls',
  }),
  recordedLate('2023-10-03', '2026-11-17 16:00', {
    type: 'OfferEvidence',
    recommendationId: 'strategy',
    evidenceId: 'strategy-adopted',
    text: 'The minutes of Cabinet of 3 October 2023, which adopt the strategy.',
    by: 'Head of ICT',
  }),
];

/** What the Programme Board found of it; the other evidence waits. */
const judged: readonly (readonly Scripted[])[] = [
  on('2026-11-18')
    .by('post-chief-executive')
    .recorded(
      '2026-11-18 10:00',
      {
        type: 'JudgeEvidence',
        recommendationId: 'strategy',
        evidenceId: 'strategy-adopted',
        verdict: 'shows',
        because: 'The strategy is in force, and the second review finds nothing of it missing.',
        by: { kind: 'board', boardId: programmeBoard },
      },
      {
        type: 'CloseRecommendation',
        recommendationId: 'strategy',
        how: 'implemented',
        because: 'The strategy was adopted and binds departments.',
        by: { kind: 'board', boardId: programmeBoard },
      },
      {
        type: 'CloseRecommendation',
        recommendationId: 'schools',
        how: 'notPursued',
        because: 'It was rejected in 2022, and the second review does not say it again.',
        by: { kind: 'board', boardId: programmeBoard },
      },
    ),
];

/** What was recommended, what was answered, and what became of it: an improvement plan towards a named standard. */
export const recommendationsScript: readonly Scripted[] = [...made, ...answered, ...judged].flat();
