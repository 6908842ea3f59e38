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

/** Describes a form about the programme; nothing can be recorded on one that is not set up. */
export function programmeForm<Schema extends CommandSchema>(
  schema: Schema,
  form: Omit<Form<Schema, OpenedProgramme>, 'schema' | 'subject' | 'instead'>,
): AnyForm {
  return formOf({
    ...form,
    schema,
    subject,
    instead: ({ programme }) => (programme === undefined ? <FirstSteps /> : undefined),
  });
}
