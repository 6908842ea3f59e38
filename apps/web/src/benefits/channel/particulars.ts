import { pounds } from '@minutebook/domain';
import type { ChannelState } from '@minutebook/domain';

import { formatDay } from '../../design/days.ts';
import type { Known } from '../../entries/differences-of.ts';

/** What is known of a channel, in words; nothing before it was added. */
export function channelParticulars(channel: ChannelState | undefined): readonly Known[] {
  if (channel === undefined) return [];
  return [
    { label: 'Title', words: channel.title },
    { label: 'Residents serve themselves', words: channel.digital ? 'Yes' : 'No' },
    ...channel.costs.map(({ n, on, value }) => ({
      key: `cost ${n}`,
      label: `A contact costs, from ${formatDay(on)}`,
      words: `${value.about ? 'about ' : ''}${pounds(value.pence)}, as ${value.costSource} states`,
    })),
  ];
}
