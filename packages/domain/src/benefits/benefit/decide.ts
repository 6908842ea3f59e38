import { departmentIsNotRegistered } from '../../delivery/project/refusals.ts';
import { defineCommand } from '../../kernel/command.ts';
import { decidesOn, nothing, rulesFor } from '../../kernel/deciding.ts';
import { accepted, refused } from '../../kernel/decision.ts';
import { managers } from '../../kernel/roles.ts';
import { id } from '../../kernel/schema.ts';
import type { States } from '../../world.ts';
import { areDepartments } from '../registered.ts';
import * as event from './events.ts';
import type { BenefitEvent } from './events.ts';
import type { BenefitState } from './state.ts';

const { begins } = rulesFor<BenefitState, BenefitEvent, States>();

const benefit = { benefitId: id };

/** Records that somebody expects a gain or a loss. */
export const IdentifyBenefit = defineCommand('IdentifyBenefit', {
  ...benefit,
  ...event.BenefitIdentified.schema.shape,
});

/** `BenefitIsAlreadyIdentified`, `DepartmentIsNotRegistered`. */
const identify = begins(IdentifyBenefit, {
  by: managers,
  records: 'BenefitIdentified',
  restsOn: nothing,
  facts: ({ departmentIds }, world) => ({ departmentsAreKnown: areDepartments(departmentIds, world) }),
  decide: (command, state, { departmentsAreKnown }) => {
    if (state !== undefined) {
      return refused(
        'BenefitIsAlreadyIdentified',
        `“${state.title}” has been identified under this id.`,
        'Open it, or identify a benefit of another name.',
      );
    }
    if (!departmentsAreKnown) return departmentIsNotRegistered();
    const { title, description, kind, recurrence, departmentIds, aimIds, planned } = command;
    const more = {
      ...(description === undefined ? {} : { description }),
      ...(planned === undefined ? {} : { planned }),
    };
    const data = { title, kind, class: command.class, recurrence, departmentIds, aimIds, ...more };
    return accepted({ type: 'BenefitIdentified', data });
  },
});

/** Every command about a benefit. Whether departments are registered is by what is known of them. */
export const benefitDecides = decidesOn<BenefitState, BenefitEvent, States>()({
  events: event.benefitEvents,
  idField: 'benefitId',
  unknown: () => refused('BenefitIsNotIdentified', 'There is no such benefit.', 'Identify the benefit first.'),
  commands: [identify],
});
