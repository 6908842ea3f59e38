import { departmentIsNotRegistered } from '../../delivery/project/refusals.ts';
import { defineCommand } from '../../kernel/command.ts';
import { decidesOn, nothing, rulesFor } from '../../kernel/deciding.ts';
import { accepted, refused } from '../../kernel/decision.ts';
import { managers } from '../../kernel/roles.ts';
import { id } from '../../kernel/schema.ts';
import type { States } from '../../world.ts';
import { areDepartments } from '../../programme/programme/registered.ts';
import * as event from './events.ts';
import type { ServiceEvent } from './events.ts';
import { agreedCommands } from './decide-agreed.ts';
import { figureCommands } from './decide-figures.ts';
import { contradictionInService, serviceIsNotRegistered } from './refusals.ts';
import type { ServiceState } from './state.ts';

const { begins } = rulesFor<ServiceState, ServiceEvent, States>();

const service = { serviceId: id };

/** Registers what residents contact the council about. */
export const RegisterService = defineCommand('RegisterService', {
  ...service,
  ...event.ServiceRegistered.schema.shape,
});

/** `ServiceIsAlreadyRegistered`, `DepartmentIsNotRegistered`. */
const register = begins(RegisterService, {
  by: managers,
  records: 'ServiceRegistered',
  restsOn: nothing,
  facts: ({ departmentId }, world) => ({ departmentIsKnown: areDepartments([departmentId], world) }),
  decide: ({ title, departmentId, tier }, state, { departmentIsKnown }) => {
    if (state !== undefined) {
      return refused(
        'ServiceIsAlreadyRegistered',
        `“${state.title}” has been registered under this id.`,
        'Choose it, or register a service of another name.',
      );
    }
    if (!departmentIsKnown) return departmentIsNotRegistered();
    return accepted({ type: 'ServiceRegistered', data: { title, departmentId, tier } });
  },
});

/** Every command about a service. Whether departments, channels and decisions are there is by what is known of them. */
export const serviceDecides = decidesOn<ServiceState, ServiceEvent, States>()({
  events: event.serviceEvents,
  idField: 'serviceId',
  unknown: serviceIsNotRegistered,
  holds: contradictionInService,
  commands: [register, ...figureCommands, ...agreedCommands],
});
