import type { Role } from '../kernel/entry.ts';
import type { Figure } from '../kernel/figure.ts';
import type { LedgerWorld } from '../world.ts';
import { queryNeeds } from './reports/query-needs.ts';
import type { QueryNeed } from './reports/query-needs.ts';
import { recommendationFigures } from './reports/recommendations-register.ts';

/** Something of scrutiny that somebody would act on. Worked out apart from the other needs, as those of money are. */
export interface ScrutinyNeed {
  readonly kind: 'answersDue' | 'actionsLate' | 'evidenceWaits' | QueryNeed['kind'];
  readonly sentence: string;
  readonly figure: Figure;
  /** The page where it is acted on. */
  readonly path: string;
}

/**
 * What needs somebody of a role about recommendations and queries on a day; what is in order is left out. Of a board member,
 * only those queries that are for a post of their own.
 */
export function scrutinyNeeds(world: LedgerWorld, on: string, role: Role, personId?: string): readonly ScrutinyNeed[] {
  const { answersDue, late, evidenceWaits } = recommendationFigures(world, on);
  const acting: readonly ScrutinyNeed[] = [
    {
      kind: 'answersDue',
      sentence: said(
        answersDue,
        'recommendation is past the day of its answer',
        'recommendations are past the day of their answer',
      ),
      figure: answersDue,
      path: '/assurance/recommendations',
    },
    {
      kind: 'actionsLate',
      sentence: said(late, 'agreed action is late', 'agreed actions are late'),
      figure: late,
      path: '/assurance/improvement-plan',
    },
  ];
  const judging: readonly ScrutinyNeed[] = [
    {
      kind: 'evidenceWaits',
      sentence: said(evidenceWaits, 'piece of evidence waits to be judged', 'pieces of evidence wait to be judged'),
      figure: evidenceWaits,
      path: '/assurance/recommendations',
    },
  ];
  const mine =
    role === 'administrator'
      ? [...acting, ...judging]
      : role === 'programmeManager'
        ? acting
        : role === 'boardMember'
          ? judging
          : [];
  return [...mine.filter(({ figure }) => figure.value > 0), ...queryNeeds(world, on, role, personId)];
}

function said({ value }: Figure, one: string, many: string): string {
  return value === 1 ? `1 ${one}.` : `${value} ${many}.`;
}
