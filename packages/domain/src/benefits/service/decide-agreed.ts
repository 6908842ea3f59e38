import { z } from 'zod';

import { channelIsNotThere } from '../channel/refusals.ts';
import { defineCommand } from '../../kernel/command.ts';
import { newestOf, nothing, rulesFor } from '../../kernel/deciding.ts';
import { accepted, refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import { inForceOn } from '../../kernel/entry.ts';
import { unlessSame } from '../../kernel/refusals.ts';
import { keepers, managers } from '../../kernel/roles.ts';
import { id } from '../../kernel/schema.ts';
import { decisionIsNotKnown } from '../../money/budget/refusals.ts';
import type { States } from '../../world.ts';
import { overlap, periodWords } from '../period.ts';
import { callsContradict } from './contradictions.ts';
import * as event from './events.ts';
import type { ServiceEvent } from './events.ts';
import { areChannels, decisionFacts } from './facts.ts';
import { periodHasNotEnded } from './refusals.ts';
import type { ServiceState } from './state.ts';

const { goesOn } = rulesFor<ServiceState, ServiceEvent, States>();

const by = managers;

const service = { serviceId: id };

/** Records the periods that later ones are compared with. */
export const AgreeBaseline = defineCommand('AgreeBaseline', { ...service, ...event.BaselineAgreed.schema.shape });

/** `DecisionIsNotKnown`, `PeriodIsGivenTwice`, `PeriodHasNotEnded`, `NothingIsDifferent`. */
const agreeBaseline = goesOn(AgreeBaseline, {
  by,
  records: 'BaselineAgreed',
  restsOn: (_command, state) => newestOf(...(state?.baselines ?? [])),
  facts: decisionFacts,
  decide: ({ effectiveOn, periods, agreedBy, decisionId }, state, { decisionIsKnown }) => {
    const refusal = (decisionIsKnown ? undefined : decisionIsNotKnown()) ?? periodTwice(periods);
    if (refusal !== undefined) return refusal;
    for (const period of periods) {
      const open = periodHasNotEnded(period, effectiveOn);
      if (open !== undefined) return open;
    }
    const before = inForceOn(state.baselines, effectiveOn)?.value;
    const more = decisionId === undefined ? {} : { decisionId };
    const isSame = before !== undefined && before.agreedBy === agreedBy && alike(before.periods, periods);
    return unlessSame(isSame, { type: 'BaselineAgreed', data: { periods, agreedBy, ...more } });
  },
});

function alike(one: readonly string[], other: readonly string[]): boolean {
  return one.toSorted().join(' ') === other.toSorted().join(' ');
}

/** `PeriodIsGivenTwice`. */
function periodTwice(periods: readonly string[]): Refused | undefined {
  const twice = periods.find((one, at) => periods.slice(0, at).some((other) => overlap(one, other)));
  if (twice === undefined) return undefined;
  return refused(
    'PeriodIsGivenTwice',
    `${periodWords(twice)} is among the other periods already.`,
    'Give each month once, by itself or within its quarter.',
  );
}

/** Records how few calls are to be abandoned, and how long at most they are to wait. */
export const AgreeCallTarget = defineCommand('AgreeCallTarget', {
  ...service,
  ...event.CallTargetAgreed.schema.shape,
  abandonedShare: z.int().optional(),
});

/** `TargetIsNotGiven`, `FiguresContradict`, `DecisionIsNotKnown`, `NothingIsDifferent`. */
const agreeTarget = goesOn(AgreeCallTarget, {
  by,
  records: 'CallTargetAgreed',
  restsOn: (_command, state) => newestOf(...(state?.targets ?? [])),
  facts: decisionFacts,
  decide: ({ effectiveOn, abandonedShare, waitSeconds, agreedBy, decisionId }, state, { decisionIsKnown }) => {
    if (abandonedShare === undefined && waitSeconds === undefined) {
      return refused(
        'TargetIsNotGiven',
        'No target is given.',
        'Give a share of calls abandoned, a wait, or both, that is not to be passed.',
      );
    }
    const contradiction = callsContradict({ offered: 1, abandonedShare, waitSeconds });
    if (contradiction !== undefined) return contradiction;
    if (!decisionIsKnown) return decisionIsNotKnown();
    const before = inForceOn(state.targets, effectiveOn)?.value;
    const data = {
      ...(abandonedShare === undefined ? {} : { abandonedShare }),
      ...(waitSeconds === undefined ? {} : { waitSeconds }),
      agreedBy,
      ...(decisionId === undefined ? {} : { decisionId }),
    };
    const isSame = before?.abandonedShare === abandonedShare && before?.waitSeconds === waitSeconds;
    return unlessSame(isSame, { type: 'CallTargetAgreed', data });
  },
});

/** Records what residents who use a channel by choice are promised. */
export const PromiseChoice = defineCommand('PromiseChoice', { ...service, ...event.ChoicePromised.schema.shape });

/** `PromiseIsAlreadyMade`, `ChannelIsNotThere`. */
const promise = goesOn(PromiseChoice, {
  by,
  records: 'ChoicePromised',
  restsOn: nothing,
  facts: ({ channelIds }, world) => ({ channelsAreKnown: areChannels(channelIds, world) }),
  decide: ({ promiseId, channelIds, text }, state, { channelsAreKnown }) => {
    if (state.promises.some(({ value }) => value.promiseId === promiseId)) {
      return refused('PromiseIsAlreadyMade', 'This has been promised already.', 'Correct the entry, or make another.');
    }
    if (!channelsAreKnown) return channelIsNotThere();
    return accepted({ type: 'ChoicePromised', data: { promiseId, channelIds, text } });
  },
});

/** Records what a contact of this service costs from a day on, where that is not what the channel costs. */
export const AdoptServiceUnitCost = defineCommand('AdoptServiceUnitCost', {
  ...service,
  ...event.ServiceUnitCostAdopted.schema.shape,
});

/** `ChannelIsNotThere`, `NothingIsDifferent`. */
const adoptCost = goesOn(AdoptServiceUnitCost, {
  by: keepers,
  records: 'ServiceUnitCostAdopted',
  restsOn: (_command, state) => newestOf(...(state?.costs ?? [])),
  facts: ({ channelId }, world) => ({ channelIsKnown: areChannels([channelId], world) }),
  decide: ({ effectiveOn, channelId, pence, about, costSource }, state, { channelIsKnown }) => {
    if (!channelIsKnown) return channelIsNotThere();
    const ofChannel = state.costs.filter(({ value }) => value.channelId === channelId);
    const before = inForceOn(ofChannel, effectiveOn)?.value;
    const isSame = before?.pence === pence && before.about === about && before.costSource === costSource;
    return unlessSame(isSame, { type: 'ServiceUnitCostAdopted', data: { channelId, pence, about, costSource } });
  },
});

/** Commands that state what was agreed, promised or adopted for a service. */
export const agreedCommands = [agreeBaseline, agreeTarget, promise, adoptCost] as const;
