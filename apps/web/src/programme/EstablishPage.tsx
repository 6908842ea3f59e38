import { EstablishProgramme } from '@minutebook/domain';
import { useState } from 'react';

import { DayField, LineField, ProseField } from '../recording/fields.tsx';
import { newId } from '../recording/new-id.ts';
import { RecordForm } from '../recording/RecordForm.tsx';
import { useNow } from '../replay/index.ts';
import { Page } from '../shell/Page.tsx';
import { BackToSettings } from './BackToSettings.tsx';

/** Sets up the one programme of a ledger that holds none. */
export function EstablishPage() {
  const [programmeId] = useState(newId);
  const there = useNow().world.states('programme')[0];
  if (there !== undefined && there.programmeId !== programmeId) {
    return (
      <Page title="The programme is already set up">
        <p className="govuk-body">This ledger holds “{there.title}”. Another programme needs a ledger of its own.</p>
        <BackToSettings />
      </Page>
    );
  }
  return (
    <Page title="Set up the programme" intro="A ledger holds one programme. This approves no budget and no project.">
      <RecordForm
        schema={EstablishProgramme}
        begin={{ type: 'EstablishProgramme', programmeId, demonstration: false }}
        submit="Set up the programme"
        when="When was it set up?"
        why="Why was it set up?"
        next={{ to: '/settings' }}
      >
        <LineField name="title" label="Title" hint="As people will know it, such as “ICT Transformation Programme”." />
        <LineField name="council" label="Council" hint="The council’s full name." />
        <ProseField name="purpose" label="Purpose" hint="What it is for, in words a resident would understand." />
        <DayField name="endsOn" label="When is it to end? (optional)" missing="Enter the day it is to end" />
      </RecordForm>
      <BackToSettings />
    </Page>
  );
}
