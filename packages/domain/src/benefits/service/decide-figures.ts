import { z } from 'zod';

import { channelIsNotThere } from '../channel/refusals.ts';
import { defineCommand } from '../../kernel/command.ts';
import { nothing, rulesFor } from '../../kernel/deciding.ts';
import { accepted, refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import { managers } from '../../kernel/roles.ts';
import { id } from '../../kernel/schema.ts';
import type { States } from '../../world.ts';
import { abandonedTwice, callsContradict, contactsContradict, surveyContradicts } from './contradictions.ts';
import * as event from './events.ts';
import type { ServiceEvent } from './events.ts';
import { areChannels } from './facts.ts';
import { countedAlready, gapIsNoGap, periodHasNotEnded } from './refusals.ts';
import type { CallCount, ServiceState } from './state.ts';

const { goesOn } = rulesFor<ServiceState, ServiceEvent, States>();

const by = managers;

const service = { serviceId: id };

/** A figure as somebody gave it: one below zero, or a share above all, is refused by a rule that names it. */
export const figureAsGiven = z.int();

/** Records the contacts of a month or a quarter by channel. */
export const RecordContacts = defineCommand('RecordContacts', {
  ...service,
  ...event.ContactsRecorded.schema.shape,
  contacts: z
    .array(z.strictObject({ channelId: id, contacts: figureAsGiven }))
    .min(1)
    .max(50),
});

/**
 * `PeriodHasNotEnded`, `ChannelIsNotThere`, `ChannelIsGivenTwice`, `FiguresContradict`,
 * `EstimateCannotReplaceMeasurement`, `PeriodIsCountedAlready`.
 */
const recordContacts = goesOn(RecordContacts, {
  by,
  records: 'ContactsRecorded',
  restsOn: nothing,
  facts: ({ contacts }, world) => ({
    channelsAreKnown: areChannels(
      contacts.map((one) => one.channelId),
      world,
    ),
  }),
  decide: ({ effectiveOn, period, contacts, basis, sourceLine, definition }, state, { channelsAreKnown }) => {
    const refusal =
      periodHasNotEnded(period, effectiveOn) ??
      (channelsAreKnown ? undefined : channelIsNotThere()) ??
      channelTwice(contacts) ??
      contactsContradict(contacts) ??
      countedAlready('contacts', state.contacts, { period, basis });
    if (refusal !== undefined) return refusal;
    const more = definition === undefined ? {} : { definition };
    return accepted({ type: 'ContactsRecorded', data: { period, contacts, basis, sourceLine, ...more } });
  },
});

/** `ChannelIsGivenTwice`. */
function channelTwice(all: readonly { readonly channelId: string }[]): Refused | undefined {
  const ids = all.map((one) => one.channelId);
  if (ids.every((one, at) => ids.indexOf(one) === at)) return undefined;
  return refused('ChannelIsGivenTwice', 'One channel is given twice.', 'Give each channel once.');
}

/** Records that there is no figure for a period, and why. */
export const RecordFiguresNotGiven = defineCommand('RecordFiguresNotGiven', {
  ...service,
  ...event.FiguresNotGiven.schema.shape,
});

/** `PeriodHasNotEnded`, `FiguresAreThereAlready`, `GapIsAlreadyKnown`. */
const recordGap = goesOn(RecordFiguresNotGiven, {
  by,
  records: 'FiguresNotGiven',
  restsOn: nothing,
  decide: ({ effectiveOn, what, period, because, asStated }, state) => {
    const data = { what, period, because, ...(asStated === undefined ? {} : { asStated }) };
    const refusal = periodHasNotEnded(period, effectiveOn) ?? gapIsNoGap(data, state);
    return refusal ?? accepted({ type: 'FiguresNotGiven', data });
  },
});

/** Records how the calls of a month or a quarter were handled. */
export const RecordCallHandling = defineCommand('RecordCallHandling', {
  ...service,
  ...event.CallHandlingRecorded.schema.shape,
  offered: figureAsGiven,
  answered: figureAsGiven.optional(),
  abandoned: figureAsGiven.optional(),
  abandonedShare: figureAsGiven.optional(),
});

/**
 * `PeriodHasNotEnded`, `AbandonedIsGivenTwice`, `FiguresContradict`, `EstimateCannotReplaceMeasurement`,
 * `PeriodIsCountedAlready`.
 */
const recordCalls = goesOn(RecordCallHandling, {
  by,
  records: 'CallHandlingRecorded',
  restsOn: nothing,
  decide: (command, state) => {
    const { period, basis } = command;
    const refusal =
      periodHasNotEnded(period, command.effectiveOn) ??
      abandonedTwice(command) ??
      callsContradict(command) ??
      countedAlready('callHandling', state.calls, { period, basis });
    return refusal ?? accepted({ type: 'CallHandlingRecorded', data: callsIn(command) });
  },
});

function callsIn(command: z.infer<typeof RecordCallHandling>): CallCount {
  const { period, offered, answered, abandoned, abandonedShare, waitSeconds, talkSeconds, basis } = command;
  const { definition, preliminary } = command;
  return {
    period,
    offered,
    ...(answered === undefined ? {} : { answered }),
    ...(abandoned === undefined ? {} : { abandoned }),
    ...(abandonedShare === undefined ? {} : { abandonedShare }),
    ...(waitSeconds === undefined ? {} : { waitSeconds }),
    ...(talkSeconds === undefined ? {} : { talkSeconds }),
    basis,
    ...(definition === undefined ? {} : { definition }),
    ...(preliminary === undefined ? {} : { preliminary }),
  };
}

/** Records how many were satisfied of those who answered. */
export const RecordSatisfaction = defineCommand('RecordSatisfaction', {
  ...service,
  ...event.SatisfactionSurveyed.schema.shape,
  respondents: figureAsGiven,
  satisfied: figureAsGiven,
});

/** `PeriodHasNotEnded`, `FiguresContradict`, `PeriodIsCountedAlready`. */
const recordSatisfaction = goesOn(RecordSatisfaction, {
  by,
  records: 'SatisfactionSurveyed',
  restsOn: nothing,
  decide: ({ effectiveOn, period, respondents, satisfied }, state) => {
    const refusal =
      periodHasNotEnded(period, effectiveOn) ??
      surveyContradicts(respondents, [satisfied], 'satisfied') ??
      countedAlready('satisfaction', state.satisfaction, { period });
    return refusal ?? accepted({ type: 'SatisfactionSurveyed', data: { period, respondents, satisfied } });
  },
});

/** Records who uses a channel by choice, of those who were asked. */
export const RecordChannelChoice = defineCommand('RecordChannelChoice', {
  ...service,
  ...event.ChannelChoiceSurveyed.schema.shape,
  respondents: figureAsGiven,
  choices: z
    .array(z.strictObject({ channelId: id, residents: figureAsGiven }))
    .min(1)
    .max(50),
});

/** `PeriodHasNotEnded`, `ChannelIsNotThere`, `ChannelIsGivenTwice`, `FiguresContradict`, `PeriodIsCountedAlready`. */
const recordChoice = goesOn(RecordChannelChoice, {
  by,
  records: 'ChannelChoiceSurveyed',
  restsOn: nothing,
  facts: ({ choices }, world) => ({
    channelsAreKnown: areChannels(
      choices.map((one) => one.channelId),
      world,
    ),
  }),
  decide: ({ effectiveOn, period, respondents, choices, sourceLine }, state, { channelsAreKnown }) => {
    const parts = choices.map((one) => one.residents);
    const refusal =
      periodHasNotEnded(period, effectiveOn) ??
      (channelsAreKnown ? undefined : channelIsNotThere()) ??
      channelTwice(choices) ??
      surveyContradicts(respondents, parts, 'at some channel') ??
      countedAlready('choices', state.choices, { period });
    return refusal ?? accepted({ type: 'ChannelChoiceSurveyed', data: { period, respondents, choices, sourceLine } });
  },
});

/** Commands that state what was counted. */
export const figureCommands = [recordContacts, recordGap, recordCalls, recordSatisfaction, recordChoice] as const;
