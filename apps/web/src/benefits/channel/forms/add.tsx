import { AddChannel, channels, firstCosts } from '@minutebook/domain';
import type { LedgerWorld } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { formOf } from '../../../recording/form.ts';
import type { AnyForm } from '../../../recording/form.ts';
import { newId } from '../../../recording/new-id.ts';
import { YesNoField } from './YesNoField.tsx';

const { LineField } = fieldsOf(AddChannel);

interface Opened {
  readonly channelId: string;
  readonly world: LedgerWorld;
  /** One of those that most councils begin with, where it was offered. */
  readonly first?: (typeof firstCosts)[number];
}

/** Adds a way in which residents reach the council. */
export const form: AnyForm = formOf({
  schema: AddChannel,
  subject: {
    what: 'channel',
    open: (world, { said }): Opened => {
      const first = firstCosts.find(({ channelId }) => channelId === said['about']);
      return first === undefined ? { channelId: newId(), world } : { channelId: first.channelId, world, first };
    },
    ids: ({ channelId }) => ({ channelId }),
    back: () => ({ path: '/benefits/channels', words: 'Back to the unit costs' }),
    next: ({ channelId, first }) =>
      first === undefined
        ? { to: '/benefits/channels' }
        : {
            to: '/benefits/channels/$channelId/record/$form',
            params: { channelId, form: 'adopt-unit-cost' },
            search: { from: 'offered' },
          },
  },
  title: 'Add a channel',
  intro: 'A way in which residents reach the council, such as by phone. What a contact costs is adopted afterwards.',
  submit: 'Add the channel',
  when: 'Since when is it counted?',
  begin: ({ first }) => (first === undefined ? {} : { title: first.title, digital: first.digital }),
  Fields: ({ world }) => (
    <>
      <LineField
        name="title"
        label="Title"
        hint="Such as “Phone”, “Face to face” or “Kiosk”."
        taken={channels(world).map((one) => one.title)}
      />
      <YesNoField
        name="digital"
        label="Do residents serve themselves there?"
        hint="Yes for the web or a kiosk; no for e-mail, which somebody answers."
      />
    </>
  ),
});
