import { Details } from '../../../design/Details.tsx';
import { EntryLine } from '../../../entries/EntryLine.tsx';
import { useNow, useOwnId } from '../../../replay/index.ts';
import type { OpenedPlan, SectionSaid } from '../opened-plan.ts';

interface TheirsProps extends OpenedPlan {
  readonly section: SectionSaid;
  /** Number of the last entry that there was when the writing began. */
  readonly begunAt: number;
}

/** Tells an author, as soon as it is recorded, that somebody else has written the section, and shows what. */
export function Theirs(props: TheirsProps) {
  return (
    <div aria-live="polite">
      <WhatTheyWrote {...props} />
    </div>
  );
}

function WhatTheyWrote({ section, begunAt, ...opened }: TheirsProps) {
  const now = useNow();
  const personId = useOwnId();
  const { project, world } = opened;
  const content = now.world.state('businessPlan', project.projectId)?.content;
  const said = content && section.stated(content, opened);
  const entry = said === undefined || said.n <= begunAt ? undefined : now.entry(said.n);
  // What this form itself has just recorded is not somebody else's.
  if (content === undefined || entry === undefined || (entry.by.id === personId && entry.n > world.n)) return null;
  return (
    <div className="govuk-inset-text">
      <h2 className="govuk-heading-s">This section was written by somebody else since you began</h2>
      <p className="govuk-body">
        <EntryLine entry={entry} />
      </p>
      <p className="govuk-body">
        What you wrote is still below, and theirs is in the ledger: neither is lost. If you record yours, the plan says
        yours; to keep both, copy what you need from theirs first.
      </p>
      <Details summary="What it says now">
        <section.Show content={content} opened={opened} />
      </Details>
    </div>
  );
}
