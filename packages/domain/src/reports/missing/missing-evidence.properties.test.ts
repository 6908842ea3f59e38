import fc from 'fast-check';
import { expect, test } from 'vitest';

import { benefitsNeeds } from '../../benefits/area.needs.ts';
import { governanceNeeds } from '../../governance/area.needs.ts';
import { scrutinyNeeds } from '../../scrutiny/area.needs.ts';
import { recommendationFigures } from '../../scrutiny/reports/recommendations-register.ts';
import { historyArbitrary, today } from '../../testing/index.ts';
import { missingEvidence } from './missing-evidence.ts';
import type { Missing } from './missing.ts';

test('What is missing is what is needed, whatever was recorded: both are counted from one list', () => {
  const counts = (all: readonly Missing[], kind: Missing['kind']) => all.filter((one) => one.kind === kind).length;
  const needed = (
    all: readonly { readonly kind: string; readonly figure?: { readonly terms: readonly unknown[] } }[],
    kind: string,
  ) => all.find((one) => one.kind === kind)?.figure?.terms.length ?? 0;
  fc.assert(
    fc.property(historyArbitrary(40), fc.constantFrom('2026-01-01', today, '2028-01-01'), ({ world }, on) => {
      const missing = missingEvidence(world, on);
      const manager = [
        ...governanceNeeds(world, on, 'programmeManager'),
        ...benefitsNeeds(world, on, 'programmeManager'),
        ...scrutinyNeeds(world, on, 'programmeManager'),
      ];
      expect(counts(missing, 'conditionNotMet')).toBe(needed(manager, 'conditionsOverdue'));
      expect(counts(missing, 'planNotApproved')).toBe(needed(manager, 'withoutPlan'));
      expect(counts(missing, 'measurementNotMade')).toBe(needed(manager, 'measurementsDue'));
      expect(counts(missing, 'queryNotAnswered')).toBe(needed(manager, 'queriesUnanswered'));
      expect(counts(missing, 'claimNotVerified')).toBe(
        needed(benefitsNeeds(world, on, 'financeOfficer'), 'claimsWaiting'),
      );
      expect(missing.filter(({ kind, wasDue }) => kind === 'recommendationNotAnswered' && wasDue)).toHaveLength(
        needed(manager, 'answersDue'),
      );
      expect(counts(missing, 'recommendationNotAnswered')).toBe(recommendationFigures(world, on).unanswered.value);
      expect(counts(missing, 'actionNotDone')).toBe(needed(manager, 'actionsLate'));
      expect(missing.every(({ days }) => days >= 0)).toBe(true);
      expect(new Set(missing.map(({ key }) => key)).size).toBe(missing.length);
    }),
  );
});
