import type { LedgerWorld, ProgrammeState } from '@minutebook/domain';

import { formOf } from '../../recording/form.ts';
import type { AnyForm, CommandSchema, Form, Subject } from '../../recording/form.ts';
import { FirstSteps } from '../public/FirstSteps.tsx';

/** What the ledger held when a form about the programme was opened. */
interface OpenedProgramme {
  /** Absent until it is set up. */
  readonly programme: ProgrammeState | undefined;
  readonly world: LedgerWorld;
}

/** Leaves a form about the programme without recording. */
export const back = () => ({ path: '/settings', words: 'Back to the programme’s settings' });

const subject: Subject<OpenedProgramme> = {
  what: 'programme',
  open: (world) => ({ world, programme: world.states('programme')[0] }),
  ids: ({ programme }) => ({ programmeId: programme?.programmeId }),
  back,
  next: () => ({ to: '/settings' }),
};

/** Of who takes part: its forms lead back to the departments and partners. */
export const whoTakesPart: Subject<OpenedProgramme> = {
  ...subject,
  back: () => ({ path: '/settings/departments', words: 'Back to the departments and partners' }),
  next: () => ({ to: '/settings/departments' }),
};

/** Describes a form about the programme; nothing can be recorded on one that is not set up. */
export function programmeForm<Schema extends CommandSchema>(
  schema: Schema,
  form: Omit<Form<Schema, OpenedProgramme>, 'schema' | 'subject' | 'instead'>,
  about: Subject<OpenedProgramme> = subject,
): AnyForm {
  return formOf({
    ...form,
    schema,
    subject: about,
    instead: ({ programme }) => (programme === undefined ? <FirstSteps /> : undefined),
  });
}
