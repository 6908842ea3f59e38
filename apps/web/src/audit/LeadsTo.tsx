import type { ChangeLeadsTo, HeadlineLeadsTo } from '@minutebook/domain';

import { withDays } from '../design/days.ts';
import { PathLink } from '../clock/links.tsx';

interface LeadsToProps {
  readonly leadsTo: ChangeLeadsTo;
  /** What the link is about, for those who hear it and do not see its line; its days are written out here. */
  readonly about: string;
}

/** Leads to the page of the decision, version, meeting or rules that a change in governance is about. */
export function LeadsTo({ leadsTo, about }: LeadsToProps) {
  const { path, words } = pageOf(leadsTo);
  return (
    <PathLink path={path}>
      {words}
      <span className="govuk-visually-hidden">: {withDays(about)}</span>
    </PathLink>
  );
}

/** The page that a change leads to, and what it is called in a link. */
export function pageOf(to: HeadlineLeadsTo): { readonly path: string; readonly words: string } {
  return isOfAll(to) ? ofAll[to.kind] : pageOfChange(to);
}

function isOfAll(to: HeadlineLeadsTo): to is Exclude<HeadlineLeadsTo, ChangeLeadsTo> {
  return Object.hasOwn(ofAll, to.kind);
}

function pageOfChange(to: ChangeLeadsTo): { readonly path: string; readonly words: string } {
  switch (to.kind) {
    case 'decision':
      return { path: `/governance/decisions/${to.decisionId}`, words: 'The decision' };
    case 'version':
      return { path: `/projects/${to.projectId}/plan/${to.version}`, words: `Version ${to.version}` };
    case 'meeting':
      return { path: `/meetings/${to.meetingId}`, words: 'The meeting' };
    case 'delivery':
      return { path: `/projects/${to.projectId}?tab=governance`, words: 'Its stage and decisions' };
    case 'project':
      return { path: `/projects/${to.projectId}`, words: 'The project' };
    case 'programme':
      return { path: '/settings', words: 'The programme' };
    case 'budget':
    case 'post':
    case 'agreement':
      return ofMoney(to);
    case 'service':
      return { path: `/benefits/services/${to.serviceId}`, words: 'The service' };
    case 'benefit':
      return { path: `/benefits/${to.benefitId}`, words: 'The benefit' };
    case 'savings':
      return { path: '/benefits/savings', words: 'The savings' };
    case 'channels':
      return { path: '/benefits/channels', words: 'The unit costs' };
    case 'assessment':
    case 'recommendation':
    case 'query':
    case 'engagement':
      return ofScrutiny(to);
    case 'entry':
      return { path: `/entries/${to.n}`, words: `Entry ${to.n}` };
    case 'boards':
      return { path: '/boards', words: 'The boards' };
    case 'framework':
      return { path: '/governance/framework', words: 'The rules in force' };
  }
}

/** Pages that explain what is said of the whole programme. */
const ofAll = {
  timetable: { path: '/backlog/timetable', words: 'The timetable' },
  confidence: { path: '/backlog/confidence', words: 'Delivery confidence' },
  budgets: { path: '/budget', words: 'The budgets' },
  costAgainstBenefit: { path: '/benefits/cost-against-benefit', words: 'Cost against benefit' },
  decisions: { path: '/governance/decisions', words: 'The decisions' },
  lateEntries: { path: '/audit/changes?about=late', words: 'What was late or corrected' },
} as const;

function ofMoney(to: Extract<ChangeLeadsTo, { kind: 'budget' | 'post' | 'agreement' }>) {
  switch (to.kind) {
    case 'budget':
      return { path: `/budget/${to.budgetId}`, words: 'The budget' };
    case 'post':
      return { path: `/budget/posts/${to.postId}`, words: 'The post' };
    case 'agreement':
      return { path: `/budget/agreements/${to.agreementId}`, words: 'The agreement' };
  }
}

function ofScrutiny(to: Extract<ChangeLeadsTo, { kind: 'assessment' | 'recommendation' | 'query' | 'engagement' }>) {
  switch (to.kind) {
    case 'assessment':
      return { path: `/assurance/assessments/${to.assessmentId}`, words: 'The assessment' };
    case 'query':
      return { path: `/assurance/queries/${to.queryId}`, words: 'The query' };
    case 'engagement':
      return { path: `/assurance/engagement/${to.engagementId}`, words: 'The consultation' };
    case 'recommendation':
      return { path: `/assurance/recommendations/${to.recommendationId}`, words: 'The recommendation' };
  }
}
