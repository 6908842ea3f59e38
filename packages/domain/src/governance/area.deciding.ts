import { boardDecides } from './board/rules.ts';
import { businessPlanDecides } from './business-plan/rules.ts';
import { meetingDecides } from './meeting/rules.ts';

/** What the area decides on, by category. Loaded with the first form. */
export const governanceDeciders = { board: boardDecides, businessPlan: businessPlanDecides, meeting: meetingDecides };
