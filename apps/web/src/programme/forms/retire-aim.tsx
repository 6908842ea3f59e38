import { RetireAim } from '@minutebook/domain';
import type { Aim } from '@minutebook/domain';

import { EntryLink } from '../../clock/links.tsx';
import { formatDay } from '../../design/days.ts';
import { formOf } from '../../recording/form.ts';
import { back } from './programme-form.tsx';
import type { AnyForm } from '../../recording/form.ts';

interface Opened {
  readonly programmeId: string;
  /** As it was when the form was opened: once it is recorded, no such aim is in force. */
  readonly aim: Aim;
  /** How many projects serve it. */
  readonly serving: number;
}

/** Gives up a corporate priority, with the reason. */
export const form: AnyForm = formOf({
  schema: RetireAim,
  subject: {
    what: 'aim in force',
    open: (world, { ids, said }): Opened | undefined => {
      const programme = world.states('programme')[0];
      // One whose retirement is corrected is retired.
      const aim = programme?.aims.find(
        ({ aimId, retired }) => aimId === ids['aimId'] || (aimId === said['aim'] && retired === undefined),
      );
      if (programme === undefined || aim === undefined) return undefined;
      const serving = world.states('project').filter(({ aimIds }) => aimIds?.value.includes(aim.aimId)).length;
      return { programmeId: programme.programmeId, aim, serving };
    },
    ids: ({ programmeId, aim: { aimId } }) => ({ programmeId, aimId }),
    back,
    next: () => ({ to: '/settings' }),
  },
  title: ({ aim }) => `Retire the aim “${aim.title}”`,
  intro: ({ serving }) => `${countWords(serving)} It stays in the history; no project can take it up from then on.`,
  submit: 'Retire the aim',
  when: 'When was it retired?',
  why: 'Why is it retired?',
  begin: () => ({}),
  Above: ({ aim: { adoptedOn, adopted } }) => (
    <p className="govuk-body">
      Adopted on {formatDay(adoptedOn)}, <EntryLink n={adopted} />.
    </p>
  ),
});

function countWords(serving: number): string {
  if (serving === 0) return 'No project states that it serves this aim.';
  return serving === 1
    ? 'One project serves this aim, and goes on being shown with it.'
    : `${serving} projects serve this aim, and go on being shown with it.`;
}
