import { frameworkOn } from '@minutebook/domain';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';

import { today } from '../../../clock/today.ts';
import { PathLink } from '../../../clock/links.tsx';
import { useNow } from '../../../replay/index.ts';
import { Page } from '../../../shell/Page.tsx';
import { BeginsFrom } from './BeginsFrom.tsx';
import { FrameworkForm } from './FrameworkForm.tsx';

/** Adopts the gates that projects go through, beginning from those in force or from the framework that is offered. */
export function AdoptFrameworkPage() {
  const { from } = useSearch({ from: '/governance/adopt-framework' });
  const now = useNow().world;
  const [{ world, programme, boards }] = useState(() => ({
    world: now,
    programme: now.states('programme')[0],
    boards: now.states('board'),
  }));
  const inForce = frameworkOn(programme, today());
  const begun = from === 'offered' ? undefined : inForce;
  return (
    <Page
      title="Adopt a framework"
      kind="Governance"
      intro="The gates that a project goes through, and what each requires. From its day on it takes the place of any earlier framework; decisions stay judged by the framework of their own day."
    >
      {programme === undefined ? <p className="govuk-body">The programme has to be set up first.</p> : null}
      {boards.length === 0 ? (
        <p className="govuk-body">
          Every gate needs a board. <Link to="/boards/constitute">Constitute a board</Link> first.
        </p>
      ) : null}
      {programme === undefined || boards.length === 0 ? null : (
        <>
          <BeginsFrom inForce={inForce} offered={begun === undefined} />
          <FrameworkForm key={begun?.frameworkId} world={world} programme={programme} boards={boards} begun={begun} />
        </>
      )}
      <p className="govuk-body">
        <PathLink path="/governance/framework">Back to the framework</PathLink>
      </p>
    </Page>
  );
}
