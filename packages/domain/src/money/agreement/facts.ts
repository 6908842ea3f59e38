import type { LedgerWorld } from '../../world.ts';
import { approvalFacts } from '../budget/facts.ts';
import { partnerFacts } from '../post/facts.ts';
import type { AgreementFacts } from './decide.ts';
import type { OtherParty } from './events.ts';

interface Leans {
  readonly party?: OtherParty;
  readonly decisionId?: string | undefined;
}

export function agreementFacts({ party, decisionId }: Leans, world: LedgerWorld): AgreementFacts {
  const partnerId = party?.kind === 'partner' ? party.partnerId : undefined;
  return { ...partnerFacts({ partnerId }, world), ...approvalFacts({ decisionId }, world) };
}
