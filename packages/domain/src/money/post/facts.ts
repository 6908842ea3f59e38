import { isPartner } from '../../programme/programme/registered.ts';
import type { LedgerWorld } from '../../world.ts';
import { approvalFacts, purposeFacts } from '../budget/facts.ts';
import type { ApprovalFacts } from '../budget/facts.ts';
import type { BudgetState } from '../budget/state.ts';
import { budgetOf } from '../read.ts';
import type { PostEvent } from './events.ts';

type Established = Extract<PostEvent, { type: 'PostEstablished' }>['data'];

/** What the establishing of a post leans on: its department, its decision, and the budget that pays it. */
export interface EstablishingFacts extends ApprovalFacts {
  readonly budget: BudgetState | undefined;
}

/** What a partner's share leans on. */
export interface PartnerFacts {
  readonly partnerIsKnown: boolean;
}

export function establishingFacts(command: Established, world: LedgerWorld): EstablishingFacts {
  const { funding } = command;
  return {
    ...approvalFacts(command, world),
    budget: funding === undefined ? undefined : budgetOf(world, funding.budgetId),
  };
}

/** Whether the programme has registered the partner; true where none is named. */
export function partnerFacts(
  { partnerId }: { readonly partnerId?: string | undefined },
  world: LedgerWorld,
): PartnerFacts {
  return { partnerIsKnown: partnerId === undefined || isPartner(partnerId, world) };
}

export function projectFacts({ projectId }: { readonly projectId: string }, world: LedgerWorld) {
  return purposeFacts({ about: { kind: 'project', projectId } }, world);
}
