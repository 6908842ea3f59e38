import { defineCommand } from '../../kernel/command.ts';
import { decidesOn, everything, rulesFor } from '../../kernel/deciding.ts';
import { accepted, refused } from '../../kernel/decision.ts';
import { managers } from '../../kernel/roles.ts';
import type { States } from '../../world.ts';
import * as event from './events.ts';
import type { SavingsEvent } from './events.ts';
import { savingsId } from './savings-id.ts';
import type { SavingsState } from './state.ts';

const { begins } = rulesFor<SavingsState, SavingsEvent, States>();

const savings = { savingsId };

/** Claims that a department saved something. */
export const ClaimSaving = defineCommand('ClaimSaving', { ...savings, ...event.SavingClaimed.schema.shape });

/** `ClaimIsAlreadyThere`. */
const claim = begins(ClaimSaving, {
  by: managers,
  records: 'SavingClaimed',
  restsOn: everything,
  decide: ({ claimId, benefitId, measureId, months, line, amount, figure }, state) => {
    if (state?.claims.some((one) => one.claimId === claimId) === true) {
      return refused('ClaimIsAlreadyThere', 'This has been claimed under this id.', 'Give the claim another id.');
    }
    return accepted({ type: 'SavingClaimed', data: { claimId, benefitId, measureId, months, line, amount, figure } });
  },
});

/** Every command about the savings of a department in a year. */
export const savingsDecides = decidesOn<SavingsState, SavingsEvent, States>()({
  events: event.savingsEvents,
  idField: 'savingsId',
  unknown: () => refused('NothingWasClaimed', 'Nothing was claimed there.', 'Claim a saving first.'),
  commands: [claim],
});
