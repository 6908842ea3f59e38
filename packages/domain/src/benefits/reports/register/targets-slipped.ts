import type { Known } from '../../../reports/changes/headline.ts';
import type { ToldChange } from '../../../reports/changes/told-change.ts';
import { endedBy } from '../../benefit/ended.ts';
import { benefits } from '../../read.ts';
import { backInItsMonth, slipOf } from './slip.ts';

/** Targets that hang on a milestone in another month than they did at the earlier date: no entry is about that. */
export function targetsSlipped(before: Known, after: Known): readonly ToldChange[] {
  return benefits(after.world).flatMap((state): readonly ToldChange[] => {
    if (endedBy(state, after.day) !== undefined) return [];
    const slip = slipOf(state, after.world, after.day);
    const then = before.world.state('benefit', state.benefitId);
    const had = then && slipOf(then, before.world, before.day);
    if (had?.to === slip?.to && had?.from === slip?.from) return [];
    const told = slip ?? backInItsMonth(state, after.world, after.day);
    if (told === undefined) return [];
    return [
      {
        kind: 'benefitsChanged',
        sentence: `“${state.title}”: ${told.sentence.charAt(0).toLowerCase()}${told.sentence.slice(1)}`,
        leadsTo: { kind: 'benefit', benefitId: state.benefitId },
        entries: told.entries,
      },
    ];
  });
}
