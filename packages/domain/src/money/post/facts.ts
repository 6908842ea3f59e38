import type { LedgerWorld } from '../../world.ts';
import { approvalFacts, purposeFacts } from '../budget/facts.ts';
import { budgetOf } from '../read.ts';
import type { PostCommandOf } from './commands.ts';
import type { EstablishingFacts, PartnerFacts } from './decide.ts';

export function establishingFacts(command: PostCommandOf<'EstablishPost'>, world: LedgerWorld): EstablishingFacts {
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
  const partners = world.states('programme').flatMap((one) => one.partners);
  return { partnerIsKnown: partnerId === undefined || partners.some((one) => one.partnerId === partnerId) };
}

export function projectFacts({ projectId }: { readonly projectId: string }, world: LedgerWorld) {
  return purposeFacts({ about: { kind: 'project', projectId } }, world);
}
