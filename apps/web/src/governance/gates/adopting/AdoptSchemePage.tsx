import { AdoptSchemeOfDelegation, schemeOn } from '@minutebook/domain';
import type { ProgrammeState } from '@minutebook/domain';
import { useState } from 'react';

import { today } from '../../../clock/today.ts';
import { PathLink } from '../../../clock/links.tsx';
import { LineField } from '../../../recording/fields.tsx';
import { newId } from '../../../recording/new-id.ts';
import { RecordForm } from '../../../recording/RecordForm.tsx';
import { useNow } from '../../../replay/index.ts';
import { usePeopleToChoose } from '../../../settings/people/use-people.ts';
import { Page } from '../../../shell/Page.tsx';
import { checkScheme } from './CheckScheme.tsx';
import { PostsThatMayDecide } from './PostsThatMayDecide.tsx';

/** Adopts which posts may decide in place of a board, and up to what. */
export function AdoptSchemePage() {
  const { world } = useNow();
  const [programme] = useState(() => world.states('programme')[0]);
  return (
    <Page
      title="Adopt a scheme of delegation"
      kind="Governance"
      intro="Which posts may decide, and up to what a plan costs over its whole life. From its day on it takes the place of any earlier scheme."
    >
      {programme === undefined ? (
        <p className="govuk-body">The programme has to be set up first.</p>
      ) : (
        <TheForm programme={programme} />
      )}
      <p className="govuk-body">
        <PathLink path="/governance/framework">Back to the framework</PathLink>
      </p>
    </Page>
  );
}

/** The form, beginning from the scheme in force where there is one. */
function TheForm({ programme }: { readonly programme: ProgrammeState }) {
  const asked = usePeopleToChoose('AdoptSchemeOfDelegation');
  const [begin] = useState(() => {
    const inForce = schemeOn(programme, today());
    const { title, authorities } = inForce ?? { title: 'Scheme of delegation', authorities: [{}] };
    return { schemeId: newId(), title, authorities, inForce };
  });
  const { inForce, ...values } = begin;
  return (
    <>
      {inForce === undefined ? null : (
        <p className="govuk-body mb-reading">
          The form begins from “{inForce.title}”, which is in force. Change what is to be different.
        </p>
      )}
      <RecordForm
        schema={AdoptSchemeOfDelegation}
        begin={{ type: 'AdoptSchemeOfDelegation', programmeId: programme.programmeId, ...values }}
        submit="Adopt the scheme"
        when="From which day is it in force?"
        why="Why is it adopted?"
        check={(command) => checkScheme(command, programme, asked.list)}
        next={{ to: '/governance/framework' }}
      >
        <LineField name="title" label="Title" />
        <PostsThatMayDecide asked={asked} />
      </RecordForm>
    </>
  );
}
