import { amended, amendedBeginning } from '../../kernel/counter.ts';
import { splitStream } from '../../kernel/entry.ts';
import type { Entry } from '../../kernel/entry.ts';
import { pounds } from '../../kernel/money.ts';
import type { Words } from '../../kernel/reading.ts';
import type { World } from '../../kernel/world.ts';
import type { States } from '../../world.ts';
import { partnerTitle } from '../../programme/programme/partner-title.ts';
import { postOf } from '../read.ts';
import type { PostEvent } from './events.ts';
import { basisWords, fteWords, shareWords } from './words.ts';

/** Entries about a post in words. */
export const postEntryWords: Words<PostEvent, States> = {
  PostEstablished: {
    says: ({ data }) =>
      `Post established: ${data.title}, ${fteWords(data.fte)}, grade ${data.grade}, ${basisWords[data.basis]}, ${pounds(data.fullYearCost + data.onCosts)} a year`,
    why: { authority: 'Granted by' },
    counter: { ...amended, begins: true },
  },
  PostEvaluated: {
    says: (entry, world) => {
      const { grade, fullYearCost, onCosts } = entry.data;
      return `${titleOf(entry, world)}: evaluated as grade ${grade}, ${pounds(fullYearCost + onCosts)} a year`;
    },
    why: 'none',
    counter: amended,
  },
  PostHoursChanged: {
    says: (entry, world) => `${titleOf(entry, world)}: changed to ${fteWords(entry.data.fte)}`,
    why: 'asked',
    counter: amended,
  },
  PostShared: {
    says: (entry, world) => {
      const { partnerId, share } = entry.data;
      return `${titleOf(entry, world)}: ${shareWords(share)} borne by ${partnerTitle(partnerId, world)}`;
    },
    why: 'none',
    counter: amended,
  },
  PostAdvertised: {
    says: (entry, world) => `${titleOf(entry, world)}: advertised until ${entry.data.closingDay}`,
    why: 'none',
    counter: { ...amended, restedOnBy: ['RecruitmentFailed'] },
  },
  RecruitmentFailed: {
    says: (entry, world) => `${titleOf(entry, world)}: nobody was appointed`,
    why: 'asked',
    counter: amended,
  },
  PostFilled: {
    says: (entry, world) => `${titleOf(entry, world)}: filled from ${entry.data.firstDay} on`,
    why: 'none',
    counter: { ...amended, restedOnBy: ['PostVacated'] },
  },
  PostVacated: {
    says: (entry, world) => `${titleOf(entry, world)}: vacant`,
    why: 'none',
    counter: amended,
  },
  ResourceAsked: {
    says: (entry, world) => {
      const { fte, projectId, firstDay, lastDay } = entry.data;
      const project = world.state('project', projectId)?.title.value ?? projectId;
      return `${titleOf(entry, world)}: ${fteWords(fte)} asked for by “${project}”, from ${firstDay} to ${lastDay}`;
    },
    why: 'none',
    counter: amendedBeginning('askId'),
  },
  PostEnded: {
    says: (entry, world) => `${titleOf(entry, world)}: ended`,
    why: 'asked',
    counter: amended,
  },
};

function titleOf({ stream }: Pick<Entry, 'stream'>, world: World<States>): string {
  return postOf(world, splitStream(stream).id)?.title ?? 'The post';
}
