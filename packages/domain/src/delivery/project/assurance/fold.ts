import { stated } from '../../../kernel/entry.ts';
import type { GoesOn } from '../../../kernel/reading.ts';
import type { ProjectState, Risk } from '../state.ts';
import type { AssuranceEvent } from './events.ts';

/** What a project has of this part when it is proposed. */
export const assuranceAtFirst: Pick<ProjectState, 'ratings' | 'risks' | 'issues'> = {
  ratings: [],
  risks: [],
  issues: [],
};

/** What entries about ratings, risks and issues make of a project. */
export const assuranceFold: GoesOn<ProjectState, AssuranceEvent> = {
  DeliveryConfidenceReported: (state, entry) => ({
    ...state,
    ratings: [...state.ratings, stated({ kind: 'rated', ...entry.data }, entry)],
  }),
  RatingWithheld: (state, entry) => {
    const { because, asStated } = entry.data;
    return { ...state, ratings: [...state.ratings, stated({ kind: 'withheld', because, asStated }, entry)] };
  },
  RiskRaised: (state, entry) => {
    const { riskId, title, likelihood, impact, owner } = entry.data;
    const level = stated({ likelihood, impact, response: undefined }, entry);
    return { ...state, risks: [...state.risks, { riskId, title, owner, levels: [level], closed: undefined }] };
  },
  RiskAssessed: (state, entry) => {
    const { riskId, ...level } = entry.data;
    return withRisk(state, riskId, (risk) => ({ ...risk, levels: [...risk.levels, stated(level, entry)] }));
  },
  RiskClosed: (state, entry) =>
    withRisk(state, entry.data.riskId, (risk) => ({ ...risk, closed: stated(true, entry) })),
  IssueRaised: (state, entry) => {
    const raised = { ...entry.data, raised: stated(true as const, entry), resolved: undefined };
    return { ...state, issues: [...state.issues, raised] };
  },
  IssueResolved: (state, entry) => {
    const { issueId, resolution } = entry.data;
    const issues = state.issues.map((issue) =>
      issue.issueId === issueId ? { ...issue, resolved: stated(resolution, entry) } : issue,
    );
    return { ...state, issues };
  },
};

function withRisk(state: ProjectState, riskId: string, change: (one: Risk) => Risk): ProjectState {
  return { ...state, risks: state.risks.map((one) => (one.riskId === riskId ? change(one) : one)) };
}
