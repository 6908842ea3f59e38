import type { Breach } from '../../reports/checks/breach.ts';
import type { LedgerWorld } from '../../world.ts';

/** A ledger holds one programme; two servers may each have set one up. */
export function twoProgrammes(world: LedgerWorld): readonly Breach[] {
  const programmes = world.states('programme');
  if (programmes.length < 2) return [];
  return [
    {
      rule: 'ProgrammeIsAlreadyEstablished',
      sentence: `The ledger holds ${programmes.length} programmes: ${programmes.map((one) => one.title).join('; ')}.`,
      entries: programmes.map((one) => one.established),
    },
  ];
}
