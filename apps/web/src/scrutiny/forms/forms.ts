import type { LoadForm } from '../../recording/form.ts';

/** The forms of the area by their commands. */
export const forms = {
  RecordAssessment: () => import('../assessment/forms/record.tsx'),
  RecordFinding: () => import('../assessment/forms/finding.tsx'),
  RecordBenchmark: () => import('../assessment/forms/benchmark.tsx'),
  RecordServiceEstate: () => import('../assessment/forms/estate.tsx'),
  MakeRecommendation: () => import('../recommendation/forms/make.tsx'),
  GiveResponse: () => import('../recommendation/forms/respond.tsx'),
  AgreeAction: () => import('../recommendation/forms/agree.tsx'),
  ReforecastAction: () => import('../recommendation/forms/reforecast.ts'),
  CompleteAction: () => import('../recommendation/forms/complete.ts'),
  OfferEvidence: () => import('../recommendation/forms/offer.ts'),
  JudgeEvidence: () => import('../recommendation/forms/judge.ts'),
  CloseRecommendation: () => import('../recommendation/forms/close.ts'),
  ReopenRecommendation: () => import('../recommendation/forms/reopen.ts'),
  RaiseQuery: () => import('../query/forms/raise.tsx'),
  AnswerQuery: () => import('../query/forms/answer.tsx'),
  ReferQuery: () => import('../query/forms/refer.tsx'),
  AcceptAnswer: () => import('../query/forms/accept.tsx'),
  RejectAnswer: () => import('../query/forms/reject.tsx'),
  OpenConsultation: () => import('../engagement/forms/open.tsx'),
  StatePosition: () => import('../engagement/forms/position.tsx'),
  HoldWorkshop: () => import('../engagement/forms/workshop.tsx'),
  CloseConsultation: () => import('../engagement/forms/close.tsx'),
} as const satisfies Readonly<Record<string, LoadForm>>;
