import { decidesOn, everything, newestOf, nothing, rulesFor } from '../../kernel/deciding.ts';
import { managers } from '../../kernel/roles.ts';
import type { States } from '../../world.ts';
import * as command from './commands.ts';
import { choose, end, extend, noteShortfall, openOptions, record, report } from './decide.ts';
import { agreementEvents } from './events.ts';
import type { AgreementEvent } from './events.ts';
import { agreementFacts } from './facts.ts';
import { agreementIsNotRecorded, contradictionInAgreement, notBeforeItWasMade } from './refusals.ts';
import type { AgreementState } from './state.ts';

const { begins, goesOn } = rulesFor<AgreementState, AgreementEvent, States>();

const by = managers;

/** Every command about an agreement. Whether a partner or a decision is there is by what is known of them. */
export const agreementDecides = decidesOn<AgreementState, AgreementEvent, States>()({
  events: agreementEvents,
  idField: 'agreementId',
  unknown: agreementIsNotRecorded,
  before: notBeforeItWasMade,
  holds: contradictionInAgreement,
  commands: [
    begins(command.RecordAgreement, {
      by,
      records: 'AgreementRecorded',
      restsOn: nothing,
      facts: agreementFacts,
      decide: record,
    }),
    goesOn(command.ExtendAgreement, {
      by,
      records: 'AgreementExtended',
      restsOn: (_command, state) => newestOf(...(state?.terms ?? [])),
      decide: extend,
    }),
    goesOn(command.ReportServiceLevel, {
      by,
      records: 'ServiceLevelReported',
      restsOn: nothing,
      decide: report,
    }),
    goesOn(command.NoteShortfall, { by, records: 'ShortfallNoted', restsOn: nothing, decide: noteShortfall }),
    goesOn(command.OpenOptions, { by, records: 'OptionsOpened', restsOn: everything, decide: openOptions }),
    goesOn(command.ChooseOption, {
      by,
      records: 'OptionChosen',
      restsOn: (_command, state) => newestOf(...(state?.choices ?? []).map(({ opened }) => opened)),
      facts: agreementFacts,
      decide: choose,
    }),
    goesOn(command.EndAgreement, { by, records: 'AgreementEnded', restsOn: everything, decide: end }),
  ],
});
