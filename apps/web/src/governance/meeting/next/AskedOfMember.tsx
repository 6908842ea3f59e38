import { interestedInProject, interestsIn } from '@minutebook/domain';
import type { ItemPaper, MeetingState } from '@minutebook/domain';

import { useLedger } from '../../../clock/page-ledger.tsx';
import { PathLink } from '../../../clock/links.tsx';
import { useOwnId } from '../../../replay/index.ts';

interface AskedOfMemberProps {
  readonly meeting: MeetingState;
  readonly papers: readonly ItemPaper[];
}

/** What the meeting asks of whoever is signed in, who sits on its board. */
export function AskedOfMember({ meeting, papers }: AskedOfMemberProps) {
  const { world } = useLedger();
  const own = useOwnId();
  if (own === undefined) return null;
  const open = papers.filter((one) => !one.decided);
  const declared = (paper: ItemPaper) =>
    interestsIn(paper.item.itemId, meeting).some(({ value }) => value.memberId === own);
  const elsewhere = ({ project }: ItemPaper) =>
    project !== undefined && interestedInProject(project.projectId, world.states('meeting')).includes(own);
  const prepared = open.filter((one) => one.version?.preparers.includes(own) === true && !declared(one));
  const aside = open.filter((one) => declared(one) || elsewhere(one));
  const toRead = open.filter((one) => !prepared.includes(one) && !aside.includes(one) && one.version !== undefined);
  return (
    <div className="govuk-inset-text">
      <h3 className="govuk-heading-s">Asked of you, as a member of this board</h3>
      <ul className="govuk-list govuk-list--bullet">
        {toRead.map(({ item }) => (
          <li key={item.itemId}>Read the paper on “{item.title}”, and decide on it in the meeting.</li>
        ))}
        {prepared.map(({ item }) => (
          <li key={item.itemId}>
            You prepared the plan of “{item.title}”: <Declare meeting={meeting} itemId={item.itemId} /> and leave it to
            the others.
          </li>
        ))}
        {aside.map(({ item }) => (
          <li key={item.itemId}>You stand aside from “{item.title}” for an interest.</li>
        ))}
        <li>
          If you have an interest in an item, <Declare meeting={meeting} itemId={undefined} />.
        </li>
      </ul>
    </div>
  );
}

function Declare({ meeting, itemId }: { readonly meeting: MeetingState; readonly itemId: string | undefined }) {
  const about = itemId === undefined ? '' : `?about=${itemId}`;
  return <PathLink path={`/meetings/${meeting.meetingId}/interest${about}`}>declare it</PathLink>;
}
