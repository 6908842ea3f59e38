import type { Breach } from '../../reports/checks/breach.ts';
import type { LedgerWorld } from '../../world.ts';
import { unknownBearing } from '../engagement/bearing-there.ts';
import { bearingWords } from '../engagement/words.ts';
import { engagements } from '../read.ts';

/** Consultations that bear on what is not in the ledger, or not any more. */
export function engagementBreaches(world: LedgerWorld): readonly Breach[] {
  return engagements(world).flatMap(({ title, bearsOn, opened }): readonly Breach[] => {
    const unknown = unknownBearing(bearsOn, world);
    if (unknown === undefined) return [];
    const sentence = `“${title}” bears on ${bearingWords[unknown.kind]} that is not in the ledger.`;
    return [{ rule: 'BearingIsNotKnown', sentence, entries: [opened.n] }];
  });
}
