import type { LedgerWorld } from '../../world.ts';

/** A partner by its title in a world; its id where none is registered under it. */
export function partnerTitle(partnerId: string, world: Pick<LedgerWorld, 'states'>): string {
  const partners = world.states('programme').flatMap((one) => one.partners);
  return partners.find((one) => one.partnerId === partnerId)?.title ?? partnerId;
}
