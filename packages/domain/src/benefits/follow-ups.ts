import type { z } from 'zod';

import { linesPromising } from '../governance/business-plan/taking-up/promises.ts';
import { splitStream } from '../kernel/entry.ts';
import type { DomainEntry, LedgerWorld } from '../world.ts';
import type { IdentifyPlannedBenefit } from './benefit/decide.ts';

/** An entry that makes benefits of a plan's promises. */
type TakenUp = Extract<DomainEntry, { type: 'BenefitProfileTakenUp' }>;

type Told = Omit<z.infer<typeof IdentifyPlannedBenefit>, 'effectiveOn' | 'reason' | 'source'>;

/**
 * The benefits that follow from this entry, in the order in which the plan promises them. What the version says of each is
 * frozen, so that they are the same in every later world: one that is gained in several years recurs.
 */
export function benefitsFollowing({ stream, data }: TakenUp, world: LedgerWorld): readonly Told[] {
  const { id: projectId } = splitStream(stream);
  const { version, digest, benefits, departmentIds, aimIds } = data;
  const promised = world.state('businessPlan', projectId)?.versions.find((one) => one.version === version);
  return benefits.flatMap(({ benefitId, title }): readonly Told[] => {
    const [line, ...others] = promised === undefined ? [] : linesPromising(title, promised);
    if (line === undefined) return [];
    const years = new Set([line, ...others].flatMap((one) => one.amounts.map(({ year }) => year)));
    return [
      {
        type: 'IdentifyPlannedBenefit',
        benefitId,
        title,
        ...(line.measure === undefined ? {} : { description: line.measure }),
        kind: 'benefit',
        class: line.class,
        recurrence: years.size === 1 ? 'oneOff' : 'recurring',
        departmentIds,
        aimIds,
        planned: { projectId, version, digest, title },
      },
    ];
  });
}

/** Whether every benefit that follows from the entry is there, or was. */
export function benefitsHaveFollowed({ data }: Pick<TakenUp, 'data'>, world: Pick<LedgerWorld, 'history'>): boolean {
  return data.benefits.every(({ benefitId }) => world.history(`benefit-${benefitId}`).length > 0);
}
