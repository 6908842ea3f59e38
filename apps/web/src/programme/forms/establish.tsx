import { EstablishProgramme } from '@minutebook/domain';
import type { ProgrammeState } from '@minutebook/domain';

import { fieldsOf } from '../../recording/fields/fields.tsx';
import { formOf } from '../../recording/form.ts';
import { newId } from '../../recording/new-id.ts';
import { back } from './programme-form.tsx';
import type { AnyForm } from '../../recording/form.ts';

const { DayField, LineField, ProseField } = fieldsOf(EstablishProgramme);

interface Opened {
  readonly programmeId: string;
  /** The programme that the ledger holds already. */
  readonly there: ProgrammeState | undefined;
}

/** Sets up the one programme of a ledger that holds none. */
export const form: AnyForm = formOf({
  schema: EstablishProgramme,
  subject: {
    what: 'programme',
    open: (world): Opened => ({ programmeId: newId(), there: world.states('programme')[0] }),
    ids: ({ programmeId }) => ({ programmeId }),
    back,
    next: () => ({ to: '/settings' }),
  },
  title: ({ there }) => (there === undefined ? 'Set up the programme' : 'The programme is already set up'),
  intro: ({ there }) =>
    there === undefined ? 'A ledger holds one programme. This approves no budget and no project.' : '',
  submit: 'Set up the programme',
  when: 'When was it set up?',
  why: 'Why was it set up?',
  instead: ({ there }) =>
    there === undefined ? undefined : (
      <p className="govuk-body">This ledger holds “{there.title}”. Another programme needs a ledger of its own.</p>
    ),
  begin: () => ({ demonstration: false }),
  Fields: () => (
    <>
      <LineField name="title" label="Title" hint="As people will know it, such as “ICT Transformation Programme”." />
      <LineField name="council" label="Council" hint="The council’s full name." />
      <ProseField name="purpose" label="Purpose" hint="What it is for, in words a resident would understand." />
      <DayField name="endsOn" label="When is it to end? (optional)" missing="Enter the day it is to end" />
    </>
  ),
});
