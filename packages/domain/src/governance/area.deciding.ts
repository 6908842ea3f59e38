import { boardDecides } from './board/decide.ts';
import { businessPlanDecides } from './business-plan/decide.ts';
import { meetingDecides } from './meeting/decide.ts';

/** What the area decides on, by category. Loaded with the first form. */
export const governanceDeciders = { board: boardDecides, businessPlan: businessPlanDecides, meeting: meetingDecides };
