import { describe, test } from 'vitest';

import {
  allocated,
  approvedBudget,
  boardFacts,
  byAmount,
  given,
  granted,
  inYear,
  ofBudget,
  ofMeeting,
  programmeFacts,
  treasurer,
  virementRules,
} from '../../testing/index.ts';
import type { CommandInTest } from '../../testing/index.ts';

const money = [
  ...programmeFacts,
  ...boardFacts,
  approvedBudget(),
  allocated('case-work', 310_000),
  allocated('payments', 40_000),
];
const ready = [...money, virementRules()];
type Vire = Extract<CommandInTest, { type: 'VireFunds' }>;
const byDecision = (amount: number): Vire => ({
  type: 'VireFunds',
  budgetId: 'ict',
  virementId: 'first',
  from: 'case-work',
  to: { allocationId: 'payments' },
  years: [inYear(amount)],
  reason: 'Payments costs more',
  decisionId: 'grant',
});
const calledIn = ofMeeting({ type: 'DecisionCalledIn', data: { decisionId: 'grant', by: 'Scrutiny Committee' } });

describe('A decision that VireFunds names', () => {
  test('lets money move where it is of a board that may, and stands', () => {
    const large = byDecision(100_000);
    given(...ready, ...granted())
      .when(large, treasurer)
      .thenAccepted();
    const [notOfABoard, notApproved] = [
      'The decision that you chose is of none of these boards.',
      'The decision that you chose does not stand as an approval.',
    ];
    for (const [decision, why] of [
      [[], 'The decision that you chose is not in the register.'],
      [granted('council-house'), notOfABoard],
      [granted('ict', { kind: 'deferred' }), notApproved],
      [granted('ict', { kind: 'rejected' }), notApproved],
      [granted('ict', { kind: 'noted' }), notApproved],
      [[...granted(), calledIn], notApproved],
    ] as const) {
      given(...ready, ...decision)
        .when(large, treasurer)
        .thenRefused(
          'AuthorityIsTooLow',
          `A virement of £100,000 within a budget is for a decision of ICT Programme Board or Council. ${why}`,
          'Have ICT Programme Board or Council decide on it, and choose that decision here.',
        );
    }
  });
  test('grants no move where it is on a plan, about a project that neither side is for, or was made after it', () => {
    const forProject = (projectId: string, gateId?: string) => [
      ofMeeting({ type: 'MeetingCalled', data: { boardId: 'ict', heldOn: '2026-09-16' } }),
      ofMeeting({
        type: 'ItemTabled',
        data: { itemId: 'one', title: 'Money', about: { projectId, ...(gateId === undefined ? {} : { gateId }) } },
      }),
      ...granted().slice(1),
    ];
    const portal = ofBudget({
      type: 'FundsAllocated',
      data: {
        allocationId: 'payments-portal',
        title: 'Portal',
        about: { kind: 'project', projectId: 'portal' },
        years: [inYear(1)],
      },
    });
    const toPortal = { ...byDecision(90_000), to: { allocationId: 'payments-portal' } };
    given(...ready, portal, ...forProject('portal'))
      .when(toPortal, treasurer)
      .thenAccepted();
    for (const [facts, move, why] of [
      [
        forProject('portal', 'outline'),
        toPortal,
        'is on a plan, and says nothing of a virement: it needs an item of its own',
      ],
      [forProject('portal'), byDecision(90_000), 'is about a project that neither side of the move is for'],
      [granted(), { ...byDecision(90_000), effectiveOn: '2026-09-15' }, 'was made after the day of the move'],
    ] as const) {
      given(...ready, portal, ...facts)
        .when(move, treasurer)
        .thenRefused(
          'AuthorityIsTooLow',
          `A virement of £90,000 within a budget is for a decision of ICT Programme Board or Council. The decision that you chose ${why}.`,
        );
    }
  });
  test('is said to grant less where its board may, and where no board could, that none could', () => {
    given(...ready, ...granted())
      .when(byDecision(100_000.01), treasurer)
      .thenRefused(
        'AuthorityIsTooLow',
        'A virement of £100,000.01 within a budget is for a decision of Council. The decision that you chose covers up to £100,000.',
      );
    given(...money, virementRules(byAmount.slice(0, 2)), ...granted())
      .when(byDecision(50_000), treasurer)
      .thenRefused(
        'AuthorityIsTooLow',
        'A virement of £50,000 within a budget is for Chief Executive. No board’s decision could grant it by these rules.',
        'Ask Chief Executive to record it.',
      );
  });
});
