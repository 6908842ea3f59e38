import type { Figure, LedgerWorld, Need } from '@minutebook/domain';

import { needs } from '../areas.ts';
import { PathLink, PathLinks } from '../clock/links.tsx';
import { useLedger } from '../clock/page-ledger.tsx';
import { formatDay } from '../design/days.ts';

type Kind = Need['kind'];
type Term = Figure['terms'][number];

interface Place {
  readonly path: string;
  readonly words: string;
}

/** What is about more things than this is looked at in a list. */
const few = 20;

/** Where each thing of a need is named and acted on, one link to each; for many, the page that its area names. */
export function WhereToAct({ kind, figure }: { readonly kind: Kind; readonly figure: Figure }) {
  const { world } = useLedger();
  const found = figure.value > few ? [] : figure.terms.flatMap((term) => placeOf(kind, term, world) ?? []);
  const places = [...new Map(found.map((one) => [one.path, one])).values()];
  if (places.length > 0 && kind !== 'plansWithoutMeeting') return <PathLinks places={places} />;
  const { path, words } = needs[kind];
  return (
    <PathLink path={path}>
      {words}
      <span className="govuk-visually-hidden"> about: {figure.label}</span>
    </PathLink>
  );
}

function placeOf(kind: Kind, term: Term, world: LedgerWorld): Place | undefined {
  switch (kind) {
    case 'plansWaiting':
      return versionOf(term, world, 'Read ');
    case 'signOffsWaiting':
      return versionOf(term, world, 'Sign off ');
    case 'meetingsComing':
    case 'meetingsNotClosed':
      return meetingOf(term, world, '');
    case 'minutesToConfirm':
      return meetingOf(term, world, 'Minutes of ');
    case 'withoutPlan':
      return ofProject(term, world, '/plan');
    case 'held':
    case 'approvedNotStarted':
    case 'conditionsOverdue':
      return ofProject(term, world, '?tab=governance');
    case 'milestonesLate':
      return ofProject(term, world, '?tab=milestones');
    case 'notRatedLately':
      return ofProject(term, world, '?tab=assurance');
    case 'withoutSponsor':
    case 'unranked':
      return ofProject(term, world, '');
    // All of them at once, in the round.
    case 'roundDue':
    case 'plansWithoutMeeting':
    case 'decidedLately':
    case 'noFramework':
      return undefined;
  }
}

function ofProject({ projectId = '' }: Term, world: LedgerWorld, end: string): Place | undefined {
  const project = world.state('project', projectId);
  return project && { path: `/projects/${projectId}${end}`, words: project.title.value };
}

/** The version that was submitted, or issued, by an entry of the term. */
function versionOf({ projectId = '', entries }: Term, world: LedgerWorld, what: string): Place | undefined {
  const project = world.state('project', projectId);
  const versions = world.state('businessPlan', projectId)?.versions ?? [];
  const version =
    project?.submissions.find(({ n }) => entries.includes(n))?.value.version ??
    versions.find(({ issued }) => entries.includes(issued.n))?.version;
  if (project === undefined || version === undefined) return undefined;
  return { path: `/projects/${projectId}/plan/${version}`, words: `${what}${project.title.value}, version ${version}` };
}

function meetingOf({ entries }: Term, world: LedgerWorld, what: string): Place | undefined {
  const meeting = world.states('meeting').find(({ called }) => entries.includes(called.n));
  if (meeting === undefined) return undefined;
  const board = world.state('board', meeting.boardId)?.title ?? meeting.boardId;
  const when = [formatDay(meeting.heldOn), meeting.startsAt].filter((one) => one !== undefined).join(', ');
  return { path: `/meetings/${meeting.meetingId}`, words: `${what}${board}, ${when}` };
}
