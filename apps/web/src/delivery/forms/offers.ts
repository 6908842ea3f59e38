import type { Items } from '../../recording/form.ts';
import {
  metMilestones,
  openIssues,
  openMilestones,
  openRisks,
  standingConditions,
  standingDependencies,
} from './items.ts';
import type { OpenedProject } from './project-form.ts';

/** What a list of forms needs to know of one before it is opened. */
interface Offer {
  /** What it does, in words for the list and the heading. */
  readonly title: string;
  /** Which things of the project it may be about; it is offered when there are some. */
  readonly items?: Items<OpenedProject>;
  /** Whether it is of use now; without it, always. */
  readonly offered?: (opened: OpenedProject) => boolean;
}

const notEnded = ({ project }: OpenedProject): boolean => project.ended === undefined;

const confidence = {
  ReportDeliveryConfidence: { title: 'Report delivery confidence' },
  WithholdRating: { title: 'State why there is no rating' },
} as const satisfies Record<string, Offer>;

const milestones = {
  PlanMilestone: { title: 'Plan a milestone' },
  ReforecastMilestone: { title: 'Expect a milestone on another day', items: openMilestones },
  MeetMilestone: { title: 'State that a milestone was met', items: openMilestones },
  WithdrawMilestoneMet: { title: 'Take back that a milestone was met', items: metMilestones },
  WithdrawMilestone: { title: 'Withdraw a milestone', items: openMilestones },
} as const satisfies Record<string, Offer>;

const risksAndIssues = {
  RaiseRisk: { title: 'Raise a risk' },
  AssessRisk: { title: 'Judge a risk again', items: openRisks },
  CloseRisk: { title: 'Close a risk', items: openRisks },
  RaiseIssue: { title: 'Raise an issue' },
  ResolveIssue: { title: 'State that an issue is resolved', items: openIssues },
} as const satisfies Record<string, Offer>;

const deliveryAndConditions = {
  StartProject: { title: 'Start delivery', offered: ({ project }) => project.started === undefined },
  PauseProject: {
    title: 'Let delivery rest',
    offered: ({ project }) => project.started !== undefined && project.paused === undefined,
  },
  ResumeProject: { title: 'Go on with delivery', offered: ({ project }) => project.paused !== undefined },
  DischargeCondition: { title: 'Give the evidence that a condition was met', items: standingConditions },
} as const satisfies Record<string, Offer>;

const dependencies = {
  DeclareDependency: { title: 'Declare what it depends on' },
  WithdrawDependency: { title: 'Withdraw a dependency', items: standingDependencies },
} as const satisfies Record<string, Offer>;

const particulars = {
  RedescribeProject: { title: 'Change its particulars' },
  AlignProject: { title: 'State which aims it serves' },
  NameProjectSponsor: { title: 'Name its sponsor' },
} as const satisfies Record<string, Offer>;

const ends = {
  CloseProject: { title: 'Close the project as complete', offered: notEnded },
  StopProject: { title: 'Stop the project', offered: notEnded },
} as const satisfies Record<string, Offer>;

/** What is said of every form about a project before it is opened, by its command. */
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
