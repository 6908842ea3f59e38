import { AdoptUnitCost, channelOf, firstCosts, firstCostsSource, inForceOn, pounds } from '@minutebook/domain';
import type { ChannelState } from '@minutebook/domain';

import { formatDay } from '../../../design/days.ts';
import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { formOf } from '../../../recording/form.ts';
import type { AnyForm } from '../../../recording/form.ts';
import { YesNoField } from './YesNoField.tsx';

const { LineField, MoneyField } = fieldsOf(AdoptUnitCost);

interface Opened {
  readonly channel: ChannelState;
}

/** Records what a contact costs from a day on. */
export const form: AnyForm = formOf({
  schema: AdoptUnitCost,
  subject: {
    what: 'channel',
    open: (world, { ids }): Opened | undefined => {
      const channel = channelOf(world, ids['channelId'] ?? '');
      return channel && { channel };
    },
    ids: ({ channel }) => ({ channelId: channel.channelId }),
    kind: ({ channel }) => channel.title,
    back: () => ({ path: '/benefits/channels', words: 'Back to the unit costs' }),
    next: () => ({ to: '/benefits/channels' }),
  },
  title: 'Adopt a unit cost',
  intro: ({ channel }) => {
    const now = inForceOn(channel.costs, '9999-12-31');
    const before = now === undefined ? '' : ` ${pounds(now.value.pence)} has been the cost since ${formatDay(now.on)}.`;
    return `What one contact costs from a day on; earlier months keep theirs.${before}`;
  },
  submit: 'Adopt the cost',
  when: 'From which day on?',
  begin: ({ channel }) => {
    const first = firstCosts.find(({ channelId }) => channelId === channel.channelId);
    const offered = channel.costs.length > 0 ? undefined : first;
    return { about: true, ...(offered === undefined ? {} : { pence: offered.pence, costSource: firstCostsSource }) };
  },
  Fields: () => (
    <>
      <MoneyField name="pence" label="Cost of one contact, in pounds" />
      <YesNoField name="about" label="Does its source say “about”?" />
      <LineField name="costSource" label="Where does the figure come from?" hint="Such as the report that states it." />
    </>
  ),
});
