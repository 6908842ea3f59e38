import type { LedgerWorld } from '../../world.ts';
import { approvalFacts } from '../budget/facts.ts';
import { partnerFacts } from '../post/facts.ts';
import type { OtherParty } from './events.ts';

interface Leans {
  readonly party?: OtherParty;
  readonly decisionId?: string | undefined;
}

/** What an agreement leans on outside its stream. */
export interface AgreementFacts {
  /** Whether the programme has registered the partner, and the register holds the decision; true where none is named. */
  readonly partnerIsKnown: boolean;
  readonly decisionIsKnown: boolean;
}

export function agreementFacts({ party, decisionId }: Leans, world: LedgerWorld): AgreementFacts {
  const partnerId = party?.kind === 'partner' ? party.partnerId : undefined;
  return { ...partnerFacts({ partnerId }, world), ...approvalFacts({ decisionId }, world) };
}
