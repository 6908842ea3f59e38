import type { z } from 'zod';

import { defineCommand } from '../../kernel/command.ts';
import { id, prose } from '../../kernel/schema.ts';
import * as event from './events.ts';

const agreement = { agreementId: id };

/** Records an agreement with a supplier or a partner. */
export const RecordAgreement = defineCommand('RecordAgreement', {
  ...agreement,
  ...event.AgreementRecorded.schema.shape,
});

/** Records that it goes on to a later day. */
export const ExtendAgreement = defineCommand('ExtendAgreement', {
  ...agreement,
  ...event.AgreementExtended.schema.shape,
  reason: prose,
});

/** Records a month's service level. */
export const ReportServiceLevel = defineCommand('ReportServiceLevel', {
  ...agreement,
  ...event.ServiceLevelReported.schema.shape,
});

/** Notes what the agreement does not give. */
export const NoteShortfall = defineCommand('NoteShortfall', { ...agreement, ...event.ShortfallNoted.schema.shape });

/** Opens what is to follow. */
export const OpenOptions = defineCommand('OpenOptions', { ...agreement, ...event.OptionsOpened.schema.shape });

/** Records what was chosen to follow. */
export const ChooseOption = defineCommand('ChooseOption', {
  ...agreement,
  ...event.OptionChosen.schema.shape,
  reason: prose,
});

/** Ends the agreement from the effective day on. */
export const EndAgreement = defineCommand('EndAgreement', { ...agreement, reason: prose });

type Commands =
  | typeof RecordAgreement
  | typeof ExtendAgreement
  | typeof ReportServiceLevel
  | typeof NoteShortfall
  | typeof OpenOptions
  | typeof ChooseOption
  | typeof EndAgreement;

export type AgreementCommand = z.infer<Commands>;

/** The command of one type. */
export type AgreementCommandOf<Type extends AgreementCommand['type']> = Extract<AgreementCommand, { type: Type }>;
