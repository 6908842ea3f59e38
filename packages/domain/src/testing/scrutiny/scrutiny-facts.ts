import type { AmendmentEvent } from '../../kernel/amendment.ts';
import type { Actor } from '../../kernel/entry.ts';
import type { AssessmentEvent } from '../../scrutiny/assessment/events.ts';
import type { EngagementEvent } from '../../scrutiny/engagement/events.ts';
import type { QueryEvent } from '../../scrutiny/query/events.ts';
import type { RecommendationEvent } from '../../scrutiny/recommendation/events.ts';
import { fact } from '../entries.ts';
import type { Fact } from '../entries.ts';

type Data<Type extends AssessmentEvent['type']> = Extract<AssessmentEvent, { type: Type }>['data'];

type Made = Extract<RecommendationEvent, { type: 'RecommendationMade' }>['data'];

/** The scales of the inspections of 2001. */
export const scales = {
  quality: ['poor', 'fair', 'good', 'excellent'],
  prospects: ['no', 'unlikely', 'probably', 'definitely'],
};

/** What the inspection of 2001 published: poor, and that it will probably improve. */
export const inspection2001: Data<'AssessmentRecorded'> = {
  title: 'Inspection of ICT services',
  body: 'Best Value Inspection Service',
  subject: 'ICT services',
  quality: { scale: scales.quality, grade: 'poor' },
  prospects: { scale: scales.prospects, grade: 'probably' },
  visited: { from: '2001-06-04', to: '2001-06-08' },
};

/** A fact of the assessment `2001`, on the day of its publication, or of another. */
export function ofAssessment(event: AssessmentEvent | AmendmentEvent, on = '2001-09-03', assessmentId = '2001'): Fact {
  return fact(`assessment-${assessmentId}`, event, on);
}

/** The inspection of 2001, unless said otherwise. */
export function assessed(
  more: Partial<Data<'AssessmentRecorded'>> = {},
  on = '2001-09-03',
  assessmentId = '2001',
): Fact {
  return ofAssessment({ type: 'AssessmentRecorded', data: { ...inspection2001, ...more } }, on, assessmentId);
}

/** The inspection of 2001 found no strategy, unless said otherwise. */
export function foundThat(more: Partial<Data<'FindingRecorded'>> = {}, on = '2001-09-03', assessmentId = '2001'): Fact {
  const data: Data<'FindingRecorded'> = {
    findingId: 'no-strategy',
    text: 'The council has no ICT strategy.',
    theme: 'Strategy',
    severity: 'serious',
    cause: 'inTheService',
    ...more,
  };
  return ofAssessment({ type: 'FindingRecorded', data }, on, assessmentId);
}

/** What the inspection of 2001 published of others: 76 assessments up to 31 July, as it says it. */
export const benchmark2001: Data<'BenchmarkRecorded'> = {
  cohort: { count: { value: 76, said: 'exactly' }, of: 'assessments', until: '2001-07-31' },
  shares: [
    { of: 'quality', grades: ['poor', 'fair'], share: { kind: 'share', value: 7_000, said: 'moreThan' } },
    { of: 'quality', grades: ['excellent'], share: { kind: 'none' } },
    {
      of: 'prospects',
      grades: [],
      words: 'likely to improve',
      share: { kind: 'share', value: 6_800, said: 'exactly' },
    },
  ],
};

/** A fact of the recommendation `four`, on the day of the inspection, or of another. */
export function ofRecommendation(
  event: RecommendationEvent | AmendmentEvent,
  on = '2001-09-03',
  recommendationId = 'four',
): Fact {
  return fact(`recommendation-${recommendationId}`, event, on);
}

/** The inspection of 2001 recommends a strategy to the Head of ICT, unless said otherwise. */
export function recommended(more: Partial<Made> = {}, on = '2001-09-03', recommendationId = 'four'): Fact {
  const data: Made = {
    reference: 'Recommendation 4',
    text: { kind: 'stated', text: 'Adopt an ICT strategy.' },
    madeBy: { kind: 'assessment', assessmentId: '2001' },
    madeTo: 'Head of ICT',
    ...more,
  };
  return ofRecommendation({ type: 'RecommendationMade', data }, on, recommendationId);
}

/** The Head of ICT is to write it by the end of March 2002, unless said otherwise. */
export function agreedThat(
  more: Partial<Extract<RecommendationEvent, { type: 'ActionAgreed' }>['data']> = {},
  on = '2001-10-01',
): Fact {
  const data = {
    actionId: 'write',
    title: 'Write the strategy',
    post: 'Head of ICT',
    dueOn: '2002-03-31',
    projectIds: [],
    ...more,
  };
  return ofRecommendation({ type: 'ActionAgreed', data }, on);
}

/** Who asks in tests. */
export const scrutinyMember: Actor = { id: 'councillor-1', role: 'scrutinyMember' };

/** What a scrutiny member asks about a figure of the budget, seen after entry 2. */
export const askedOfFinance: Extract<QueryEvent, { type: 'QueryRaised' }>['data'] = {
  about: { kind: 'figure', label: 'Spent in 2026-27', value: '£41,000' },
  page: { address: '/budget?year=2026-27', title: 'Budget' },
  seen: { position: 2, on: '2026-09-16' },
  to: 'Head of Finance',
  question: 'Why is this £9,000 less than in July?',
};

/** A fact of the query `spent`, on 16 September 2026 or another day, by the scrutiny member or somebody else. */
export function ofQuery(event: QueryEvent | AmendmentEvent, on = '2026-09-16', by: Actor = scrutinyMember): Fact {
  return { ...fact('query-spent', event, on), by };
}

/** The query was raised, unless said otherwise by the scrutiny member. */
export function queryRaised(by: Actor = scrutinyMember): Fact {
  return ofQuery({ type: 'QueryRaised', data: askedOfFinance }, '2026-09-16', by);
}

/** What staff and unions are asked in September 2026 about the project `portal`. */
export const supportConsultation: Extract<EngagementEvent, { type: 'ConsultationOpened' }>['data'] = {
  title: 'Who runs ICT support',
  question: 'How should it be provided?',
  audiences: ['staff', 'unions'],
  bearsOn: [{ kind: 'project', projectId: 'portal' }],
  options: ['inHouse', 'otherSupplier'],
  closesOn: '2026-09-30',
};

/** A fact of the consultation `support`, on 16 September 2026 or another day. */
export function ofEngagement(event: EngagementEvent | AmendmentEvent, on = '2026-09-16'): Fact {
  return fact('engagement-support', event, on);
}
