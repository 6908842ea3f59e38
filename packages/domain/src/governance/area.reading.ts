import { boardFold } from './board/fold.ts';
import { businessPlanFold } from './business-plan/fold.ts';
import { meetingFold } from './meeting/fold.ts';

/** How what the area has is replayed, by category. Loaded with the first page: no schema, no decision, no report, no words. */
export const governanceFolds = { board: boardFold, businessPlan: businessPlanFold, meeting: meetingFold };
