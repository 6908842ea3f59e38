import { z } from 'zod';

import { defineEvent } from '../../kernel/event.ts';
import type { EventOf } from '../../kernel/event.ts';
import { calendarMonth, day, id, line, prose, yearAmount } from '../../kernel/schema.ts';
import { agreementKinds, agreementOptions, levelUnits } from './names.ts';

/** With whom an agreement is: a supplier by its name, or a partner that the programme has registered. */
export const otherParty = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('supplier'), name: line }),
  z.strictObject({ kind: z.literal('partner'), partnerId: id }),
]);
export type OtherParty = z.infer<typeof otherParty>;

export const agreementKind = z.enum(agreementKinds);
export type AgreementKind = z.infer<typeof agreementKind>;

export const levelUnit = z.enum(levelUnits);
export type LevelUnit = z.infer<typeof levelUnit>;

const level = z.int().min(0).max(1_000_000_000);

/** A service level as agreed, whole in its unit: each month is to be at least, or at most, the target. */
export const serviceLevel = z.strictObject({
  levelId: id,
  name: line,
  target: level,
  unit: levelUnit,
  direction: z.enum(['atLeast', 'atMost']),
});
export type ServiceLevel = z.infer<typeof serviceLevel>;

const values = z.array(yearAmount).max(50);

/**
 * The council and another party agreed on this, from the first day to the last, at this value by year. Until the notice
 * day it may be told that it is not to go on. Pays and orders nothing. Source: a contracts register.
 */
export const AgreementRecorded = defineEvent('AgreementRecorded', {
  title: line,
  party: otherParty,
  scope: prose,
  kind: agreementKind,
  years: values,
  firstDay: day,
  lastDay: day,
  noticeDay: day.optional(),
  levels: z.array(serviceLevel).max(50),
  decisionId: id.optional(),
  authority: line.optional(),
});

/** The agreement goes on to a later last day, at so much more by year; without a notice day it has none any more. */
export const AgreementExtended = defineEvent('AgreementExtended', {
  lastDay: day,
  noticeDay: day.optional(),
  years: values,
});

/** A month's service level was reported, whole in the unit that was agreed. Says nothing of who measured it. */
export const ServiceLevelReported = defineEvent('ServiceLevelReported', {
  levelId: id,
  month: calendarMonth,
  value: level,
});

/** Something that the agreement does not give, such as “does not include any resource for digitalisation”. */
export const ShortfallNoted = defineEvent('ShortfallNoted', { shortfallId: id, text: prose });

export const agreementOption = z.enum(agreementOptions);
export type AgreementOption = z.infer<typeof agreementOption>;

/** What is to follow the agreement is open, among these. Chooses none. */
export const OptionsOpened = defineEvent('OptionsOpened', { options: z.array(agreementOption).min(1).max(4) });

/** What is to follow was chosen among those that were open. Begins none of it. */
export const OptionChosen = defineEvent('OptionChosen', {
  option: agreementOption,
  decisionId: id.optional(),
  authority: line.optional(),
});

/** From the effective day on the agreement is over, whatever its last day was; the reason says why. */
export const AgreementEnded = defineEvent('AgreementEnded', {});

export const agreementEvents = [
  AgreementRecorded,
  AgreementExtended,
  ServiceLevelReported,
  ShortfallNoted,
  OptionsOpened,
  OptionChosen,
  AgreementEnded,
] as const;

export type AgreementEvent = EventOf<(typeof agreementEvents)[number]>;
