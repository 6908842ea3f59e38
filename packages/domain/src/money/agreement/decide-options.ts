import { defineCommand } from '../../kernel/command.ts';
import { everything, newestOf, rulesFor } from '../../kernel/deciding.ts';
import { accepted, refused } from '../../kernel/decision.ts';
import { managers } from '../../kernel/roles.ts';
import { id, prose } from '../../kernel/schema.ts';
import type { States } from '../../world.ts';
import { decisionIsNotKnown } from '../budget/refusals.ts';
import * as event from './events.ts';
import type { AgreementEvent } from './events.ts';
import { agreementFacts } from './facts.ts';
import { afterItsEnd } from './refusals.ts';
import type { AgreementState } from './state.ts';
import { openChoice } from './term.ts';
import { optionWords } from './words.ts';

const { goesOn } = rulesFor<AgreementState, AgreementEvent, States>();

const by = managers;

const agreement = { agreementId: id };

/** Opens what is to follow. */
export const OpenOptions = defineCommand('OpenOptions', { ...agreement, ...event.OptionsOpened.schema.shape });

/** `AgreementHasEnded`, `OptionsAreOpen`, `OptionIsGivenTwice`. */
const openOptions = goesOn(OpenOptions, {
  by,
  records: 'OptionsOpened',
  restsOn: everything,
  decide: ({ options }, state) => {
    const over = afterItsEnd(state);
    if (over !== undefined) return over;
    const open = openChoice(state);
    if (open !== undefined) {
      return refused(
        'OptionsAreOpen',
        `What is to follow has been open since ${open.opened.on}.`,
        'Choose among them, or correct the entry that opened them.',
      );
    }
    const twice = options.find((one, at) => options.indexOf(one) !== at);
    if (twice !== undefined) {
      return refused('OptionIsGivenTwice', `${optionWords[twice]} is given twice.`, 'Give each option once.');
    }
    return accepted({ type: 'OptionsOpened', data: { options } });
  },
});

/** Records what was chosen to follow. */
export const ChooseOption = defineCommand('ChooseOption', {
  ...agreement,
  ...event.OptionChosen.schema.shape,
  reason: prose,
});

/** `OptionsAreNotOpen`, `OptionIsNotAmongThem`, `DecisionIsNotKnown`. */
const choose = goesOn(ChooseOption, {
  by,
  records: 'OptionChosen',
  restsOn: (_command, state) => newestOf(...(state?.choices ?? []).map(({ opened }) => opened)),
  facts: agreementFacts,
  decide: ({ option, decisionId, authority }, state, facts) => {
    const open = openChoice(state);
    if (open === undefined) {
      return refused('OptionsAreNotOpen', 'Nothing is open to choose among.', 'Open what may follow first.');
    }
    if (!open.opened.value.includes(option)) {
      return refused(
        'OptionIsNotAmongThem',
        `Open are: ${open.opened.value.map((one) => optionWords[one]).join(', ')}.`,
        'Choose one of them, or correct the entry that opened them.',
      );
    }
    if (!facts.decisionIsKnown) return decisionIsNotKnown();
    const granted = {
      ...(decisionId === undefined ? {} : { decisionId }),
      ...(authority === undefined ? {} : { authority }),
    };
    return accepted({ type: 'OptionChosen', data: { option, ...granted } });
  },
});

/** Commands about what follows an agreement. */
export const optionCommands = [openOptions, choose] as const;
