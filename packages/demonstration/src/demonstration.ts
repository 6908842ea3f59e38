import { createHash } from 'node:crypto';

import { eventIdOf } from '@minutebook/domain';

import { benefitsScript } from './benefits/benefits.ts';
import { citizenServices } from './delivery/projects/citizen-services.ts';
import { contactCentre } from './delivery/projects/contact-centre.ts';
import { corporate } from './delivery/projects/corporate.ts';
import { customerContact } from './delivery/projects/customer-contact.ts';
import { digitalHelp } from './delivery/projects/digital-help.ts';
import { infrastructure } from './delivery/projects/infrastructure.ts';
import { places } from './delivery/projects/places.ts';
import { security } from './delivery/projects/security.ts';
import { rankings2025 } from './delivery/rankings/rankings-2025.ts';
import { rankings2026 } from './delivery/rankings/rankings-2026.ts';
import { ratings2025 } from './delivery/ratings/ratings-2025.ts';
import { ratings2026 } from './delivery/ratings/ratings-2026.ts';
import { boards } from './governance/boards/boards.ts';
import { meetings2025 } from './governance/meetings/meetings-2025.ts';
import { meetings2026 } from './governance/meetings/meetings-2026.ts';
import { customerRecordPlanScript } from './governance/plans/customer-record-plan.ts';
import { cyberPlanScript } from './governance/plans/cyber-plan.ts';
import { licensingPlanScript } from './governance/plans/licensing-plan.ts';
import { portalPlanScript } from './governance/plans/portal-plan.ts';
import { shortPlans2025 } from './governance/plans/short-plans-summer-2025.ts';
import { shortPlansSummer, shortPlansWinter } from './governance/plans/short-plans-winter-2025.ts';
import { telephonyPlanScript } from './governance/plans/telephony-plan.ts';
import { wastePlanScript } from './governance/plans/waste-plan.ts';
import { boroughScript } from './borough/borough.ts';
import { budgetScript } from './money/budgets.ts';
import { monitoringScript } from './money/monitoring.ts';
import { peopleScript } from './money/posts.ts';
import { spendScript } from './money/spend.ts';
import { programmeScript } from './programme/programme.ts';
import { assessmentsScript } from './scrutiny/assessments.ts';
import { engagementScript } from './scrutiny/engagement.ts';
import { queriesScript } from './scrutiny/queries.ts';
import { recommendationsScript } from './scrutiny/recommendations.ts';
import { withEntryNamed } from './script/amendments.ts';
import { withDigests } from './script/digests.ts';
import { withPositions } from './script/positions.ts';
import type { Scripted } from './script/script.ts';

/**
 * The demonstration programme: the ICT transformation of a council that does not exist, over 18 months. Every command
 * of the script in the order it is recorded, each with the same id every time.
 */
export function demonstration(): Recordable {
  return recordable(districtScript());
}

/** A second, small one: the money of a borough, as published minutes of 2019 state it. */
export function boroughExample(): Recordable {
  return recordable(boroughScript);
}

/** Every command of a script in the order it is recorded, each with the same id every time. */
export type Recordable = readonly (Scripted & { readonly commandId: string })[];

function districtScript(): readonly Scripted[] {
  return [
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
    budgetScript,
    monitoringScript,
    peopleScript,
    spendScript,
    benefitsScript,
    assessmentsScript,
    recommendationsScript,
    engagementScript,
    queriesScript,
  ].flat();
}

function recordable(script: readonly Scripted[]): Recordable {
  const inOrder = script.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
  const all: (Scripted & { readonly commandId: string })[] = [];
  for (const [index, scripted] of withPositions(withDigests(inOrder)).entries()) {
    const command = withEntryNamed(scripted.command, all, ({ commandId }) => eventIdOf(commandId, 0));
    const named = { ...scripted, command };
    all.push({ ...named, commandId: commandIdOf(named, index) });
  }
  return all;
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
