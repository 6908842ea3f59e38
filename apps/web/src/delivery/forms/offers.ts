import type { Items, LoadForm } from '../../recording/form.ts';
import { formName } from '../../recording/form-name.ts';
import {
  metMilestones,
  openIssues,
  openMilestones,
  openRisks,
  standingConditions,
  standingDependencies,
} from './items.ts';
import type { OpenedProject } from './project-form.ts';

/** A form, and what a list of forms needs to know of it before it is opened. */
interface Offer {
  readonly load: LoadForm;
  /** What it does, in words for the list and the heading. */
  readonly title: string;
  /** Which things of the project it may be about; it is offered when there are some. */
  readonly items?: Items<OpenedProject>;
  /** Whether it is of use now; without it, always. */
  readonly offered?: (opened: OpenedProject) => boolean;
}

const notEnded = ({ project }: OpenedProject): boolean => project.ended === undefined;

const confidence = {
  ReportDeliveryConfidence: {
    load: () => import('./assurance/report-confidence.tsx'),
    title: 'Report delivery confidence',
  },
  WithholdRating: { load: () => import('./assurance/withhold-rating.tsx'), title: 'State why there is no rating' },
} as const satisfies Record<string, Offer>;

const milestones = {
  PlanMilestone: { load: () => import('./schedule/plan-milestone.tsx'), title: 'Plan a milestone' },
  ReforecastMilestone: {
    load: () => import('./schedule/reforecast-milestone.tsx'),
    title: 'Expect a milestone on another day',
    items: openMilestones,
  },
  MeetMilestone: {
    load: () => import('./schedule/meet-milestone.tsx'),
    title: 'State that a milestone was met',
    items: openMilestones,
  },
  WithdrawMilestoneMet: {
    load: () => import('./schedule/withdraw-milestone-met.tsx'),
    title: 'Take back that a milestone was met',
    items: metMilestones,
  },
  WithdrawMilestone: {
    load: () => import('./schedule/withdraw-milestone.tsx'),
    title: 'Withdraw a milestone',
    items: openMilestones,
  },
} as const satisfies Record<string, Offer>;

const risksAndIssues = {
  RaiseRisk: { load: () => import('./assurance/raise-risk.tsx'), title: 'Raise a risk' },
  AssessRisk: { load: () => import('./assurance/assess-risk.tsx'), title: 'Judge a risk again', items: openRisks },
  CloseRisk: { load: () => import('./assurance/close-risk.tsx'), title: 'Close a risk', items: openRisks },
  RaiseIssue: { load: () => import('./assurance/raise-issue.tsx'), title: 'Raise an issue' },
  ResolveIssue: {
    load: () => import('./assurance/resolve-issue.tsx'),
    title: 'State that an issue is resolved',
    items: openIssues,
  },
} as const satisfies Record<string, Offer>;

const deliveryAndConditions = {
  StartProject: {
    load: () => import('./gates/start.tsx'),
    title: 'Start delivery',
    offered: ({ project }) => project.started === undefined,
  },
  PauseProject: {
    load: () => import('./gates/pause.tsx'),
    title: 'Let delivery rest',
    offered: ({ project }) => project.started !== undefined && project.paused === undefined,
  },
  ResumeProject: {
    load: () => import('./gates/resume.tsx'),
    title: 'Go on with delivery',
    offered: ({ project }) => project.paused !== undefined,
  },
  DischargeCondition: {
    load: () => import('./gates/discharge-condition.tsx'),
    title: 'Give the evidence that a condition was met',
    items: standingConditions,
  },
} as const satisfies Record<string, Offer>;

const dependencies = {
  DeclareDependency: { load: () => import('./schedule/declare-dependency.tsx'), title: 'Declare what it depends on' },
  WithdrawDependency: {
    load: () => import('./schedule/withdraw-dependency.tsx'),
    title: 'Withdraw a dependency',
    items: standingDependencies,
  },
} as const satisfies Record<string, Offer>;

const particulars = {
  RedescribeProject: { load: () => import('./particulars/redescribe.tsx'), title: 'Change its particulars' },
  AlignProject: { load: () => import('./particulars/align.tsx'), title: 'State which aims it serves' },
  NameProjectSponsor: { load: () => import('./particulars/name-sponsor.tsx'), title: 'Name its sponsor' },
} as const satisfies Record<string, Offer>;

const ends = {
  CloseProject: {
    load: () => import('./particulars/close.tsx'),
    title: 'Close the project as complete',
    offered: notEnded,
  },
  StopProject: { load: () => import('./particulars/stop.tsx'), title: 'Stop the project', offered: notEnded },
} as const satisfies Record<string, Offer>;

/** Every form about a project, by its command. */
export const offers = {
  ...confidence,
  ...milestones,
  ...risksAndIssues,
  ...deliveryAndConditions,
  ...dependencies,
  ...particulars,
  ...ends,
};

/** A command that is recorded on a form about a project. */
export type OfferedCommand = keyof typeof offers;

/** What fetches the form with this name in its address; `undefined` for a name of none. */
export function formNamed(name: string): LoadForm | undefined {
  return Object.entries<Offer>(offers).find(([command]) => formName(command) === name)?.[1].load;
}

/** Every command that the list of forms may lead to. */
export const recordable = [...(Object.keys(offers) as OfferedCommand[]), 'RankProject'] as const;

/** The forms that belong together, in the order people need them. What only an import records has none. */
const groups: readonly { readonly heading: string; readonly offers: Partial<Record<OfferedCommand, Offer>> }[] = [
  { heading: 'Delivery confidence', offers: confidence },
  { heading: 'Milestones', offers: milestones },
  { heading: 'Risks and issues', offers: risksAndIssues },
  { heading: 'Delivery and conditions', offers: deliveryAndConditions },
  { heading: 'What it depends on', offers: dependencies },
  { heading: 'What the project is', offers: particulars },
  { heading: 'Its end', offers: ends },
];

/** A form that is of use for a project now. */
export interface Offered {
  readonly command: OfferedCommand;
  readonly title: string;
}

/** The forms that are of use for a project now, in groups; a group of none is left out. */
export function offeredFor(opened: OpenedProject): readonly { readonly heading: string; readonly forms: Offered[] }[] {
  return groups
    .map((group) => ({
      heading: group.heading,
      forms: (Object.entries(group.offers) as [OfferedCommand, Offer][])
        .filter(([, offer]) => isOffered(offer, opened))
        .map(([command, { title }]) => ({ command, title })),
    }))
    .filter(({ forms }) => forms.length > 0);
}

/** A form about something of the project is offered when there is such a thing. */
function isOffered({ items, offered }: Offer, opened: OpenedProject): boolean {
  return (items === undefined || items.of(opened).length > 0) && offered?.(opened) !== false;
}
