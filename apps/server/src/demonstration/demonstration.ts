import { createHash } from 'node:crypto';

import { boards } from './boards.ts';
import { citizenServices } from './citizen-services.ts';
import { contactCentre } from './contact-centre.ts';
import { corporate } from './corporate.ts';
import { customerContact } from './customer-contact.ts';
import { digitalHelp } from './digital-help.ts';
import { infrastructure } from './infrastructure.ts';
import { meetings2025 } from './meetings-2025.ts';
import { meetings2026 } from './meetings-2026.ts';
import { places } from './places.ts';
import { customerRecordPlanScript } from './plan-customer-record.ts';
import { cyberPlanScript } from './plan-cyber.ts';
import { licensingPlanScript } from './plan-licensing.ts';
import { portalPlanScript } from './plan-portal.ts';
import { telephonyPlanScript } from './plan-telephony.ts';
import { wastePlanScript } from './plan-waste.ts';
import { withPositions } from './positions.ts';
import { programmeScript } from './programme.ts';
import { rankings2025 } from './rankings-2025.ts';
import { rankings2026 } from './rankings-2026.ts';
import { ratings2025 } from './ratings-2025.ts';
import { ratings2026 } from './ratings-2026.ts';
import type { Scripted } from './script.ts';
import { security } from './security.ts';
import { shortPlans2025 } from './short-plans-summer-2025.ts';
import { shortPlansSummer, shortPlansWinter } from './short-plans-winter-2025.ts';

/**
 * The demonstration programme: the ICT transformation of a council that does not exist, over 18 months. Every command
 * of the script in the order it is recorded, each with the same id every time.
 */
export function demonstration(): readonly (Scripted & { readonly commandId: string })[] {
  const script = [
    programmeScript,
    customerContact,
    contactCentre,
    digitalHelp,
    citizenServices,
    places,
    infrastructure,
    security,
    corporate,
    rankings2025,
    rankings2026,
    ratings2025,
    ratings2026,
    boards,
    portalPlanScript,
    telephonyPlanScript,
    cyberPlanScript,
    wastePlanScript,
    licensingPlanScript,
    customerRecordPlanScript,
    shortPlans2025.script,
    shortPlansWinter.script,
    shortPlansSummer.script,
    meetings2025,
    meetings2026,
  ].flat();
  const inOrder = script.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
  return withPositions(inOrder).map((scripted, index) => ({ ...scripted, commandId: commandIdOf(scripted, index) }));
}

/** A UUID of version 7: the time of recording, then bits of a digest of the place in the script and the command. */
function commandIdOf({ at, command }: Scripted, index: number): string {
  const time = Date.parse(at).toString(16).padStart(12, '0');
  const digest = createHash('sha256')
    .update(`${index} ${JSON.stringify(command)}`)
    .digest('hex');
  const variant = ((Number.parseInt(digest.charAt(3), 16) & 0b0011) | 0b1000).toString(16);
  return [
    time.slice(0, 8),
    time.slice(8),
    `7${digest.slice(0, 3)}`,
    `${variant}${digest.slice(4, 7)}`,
    digest.slice(7, 19),
  ].join('-');
}
