import { describe, test } from 'vitest';

import { given, ofProgramme, ofProject } from '../../testing/index.ts';
import { about, base, ended, facts, ofPost, postId } from '../../testing/money/post-facts.ts';

describe('EstablishPost', () => {
  const establish = { type: 'EstablishPost', postId, ...about } as const;

  test('puts a post on the establishment', () => {
    given(...base)
      .when({ ...establish, funding: { budgetId: 'ict' }, authority: 'Cabinet, minute 42/25' })
      .then({
        type: 'PostEstablished',
        data: { ...about, funding: { budgetId: 'ict' }, authority: 'Cabinet, minute 42/25' },
      });
  });
  test('a post is established once', () => {
    given(...facts)
      .when(establish)
      .thenRefused('PostIsAlreadyEstablished', '“Web officer” has been established under this id.');
  });
  test('waits for its department', () => {
    given(...base)
      .when({ ...establish, departmentId: 'parks' })
      .thenRefused('DepartmentIsNotRegistered');
  });
  test('names a decision of the register', () => {
    given(...base)
      .when({ ...establish, decisionId: 'none' })
      .thenRefused('DecisionIsNotKnown');
  });
  test('is paid out of a budget that is there', () => {
    given(...base)
      .when({ ...establish, funding: { budgetId: 'other' } })
      .thenRefused('BudgetIsNotApproved');
  });
  test('is paid out of an allocation that the budget has', () => {
    given(...base)
      .when({ ...establish, funding: { budgetId: 'ict', allocationId: 'web' } })
      .thenRefused('AllocationIsNotKnown');
  });
  test('a temporary post does not end before it begins', () => {
    given(...base)
      .when({ ...establish, lastDay: '2026-05-31' })
      .thenRefused('LastDayIsBeforeTheFirst');
  });
});

describe('EvaluatePost', () => {
  const evaluate = {
    type: 'EvaluatePost',
    postId,
    grade: 'G10',
    fullYearCost: 4_100_000,
    onCosts: 1_230_000,
  } as const;
  const event = {
    type: 'PostEvaluated',
    data: { grade: 'G10', fullYearCost: 4_100_000, onCosts: 1_230_000 },
  } as const;

  test('gives its grade and its costs', () => {
    given(...facts)
      .when(evaluate)
      .then(event);
  });
  test('an evaluation may confirm what was indicative', () => {
    given(...facts)
      .when({ ...evaluate, grade: 'G9', fullYearCost: 3_800_000, onCosts: 1_140_000 })
      .thenAccepted();
  });
  test('the same again is nothing new', () => {
    given(...facts, ofPost(event))
      .when(evaluate)
      .thenRefused('NothingIsDifferent');
  });
  test('waits for the post', () => {
    given(...base)
      .when(evaluate)
      .thenRefused('PostIsNotEstablished');
  });
  test('nothing is said of it before it was established', () => {
    given(...facts)
      .when({ ...evaluate, effectiveOn: '2026-05-03' })
      .thenRefused('PostWasNotEstablishedYet');
  });
});

describe('ChangePostHours', () => {
  const change = { type: 'ChangePostHours', postId, fte: 60, reason: 'Asked for fewer hours' } as const;
  const event = { type: 'PostHoursChanged', data: { fte: 60 } } as const;

  test('gives it another FTE from the day on', () => {
    given(...facts)
      .when(change)
      .then(event);
  });
  test('the FTE that it has is nothing new', () => {
    given(...facts)
      .when({ ...change, fte: 100 })
      .thenRefused('NothingIsDifferent');
    given(...facts, ofPost(event))
      .when(change)
      .thenRefused('NothingIsDifferent');
  });
  test('what it had before may come back', () => {
    given(...facts, ofPost(event))
      .when({ ...change, fte: 100 })
      .thenAccepted();
  });
  test('not on a day on which it is not there', () => {
    given(...facts)
      .when({ ...change, effectiveOn: '2026-05-31' })
      .thenRefused(
        'DaysAreOutsideThePost',
        'On 2026-05-31 the post is not on the establishment: it is from 2026-06-01 on, and not from 2028-06-01 on.',
      );
  });
  test('not after its end', () => {
    given(...facts, ended)
      .when(change)
      .thenRefused('PostHasEnded');
  });
  test('an evaluation of costs that follow from the FTE is nothing new, and one of the costs before is', () => {
    const evaluated = ofPost({
      type: 'PostEvaluated',
      data: { grade: 'G9', fullYearCost: 3_800_000, onCosts: 1_140_000 },
    });
    const evaluate = { type: 'EvaluatePost', postId, grade: 'G9' } as const;
    given(...facts, evaluated, ofPost(event))
      .when({ ...evaluate, fullYearCost: 2_280_000, onCosts: 684_000 })
      .thenRefused('NothingIsDifferent');
    given(...facts, evaluated, ofPost(event))
      .when({ ...evaluate, fullYearCost: 3_800_000, onCosts: 1_140_000 })
      .thenAccepted();
  });
});

describe('SharePost', () => {
  const share = { type: 'SharePost', postId, partnerId: 'library-trust', share: 3350 } as const;

  test('a partner bears a part', () => {
    given(...facts)
      .when(share)
      .then({ type: 'PostShared', data: { partnerId: 'library-trust', share: 3350 } });
  });
  test('the partner is registered', () => {
    given(...facts)
      .when({ ...share, partnerId: 'other' })
      .thenRefused('PartnerIsNotRegistered');
  });
  test('a share that it bears already is nothing new', () => {
    given(...facts)
      .when({ ...share, share: 0 })
      .thenRefused('NothingIsDifferent');
  });
  test('partners together bear no more than the whole', () => {
    const other = ofProgramme(
      { type: 'PartnerRegistered', data: { partnerId: 'county', title: 'County', part: 'Pays' } },
      '2026-01-05',
    );
    given(...facts, other, ofPost({ type: 'PostShared', data: { partnerId: 'county', share: 6651 } }, '2026-09-20'))
      .when(share)
      .thenRefused('SharesExceedTheWhole', 'From 2026-09-20 on partners would bear 100.01% of the post.');
  });
});

describe('AskForResource', () => {
  const asked = {
    askId: 'portal-web',
    projectId: 'portal',
    fte: 60,
    firstDay: '2026-10-01',
    lastDay: '2027-03-31',
  } as const;
  const ask = { type: 'AskForResource', postId, ...asked } as const;

  test('a project asks for time of the post', () => {
    given(...facts)
      .when(ask)
      .then({ type: 'ResourceAsked', data: asked });
  });
  test('more than the post has may be asked for', () => {
    given(...facts)
      .when({ ...ask, fte: 250 })
      .thenAccepted();
  });
  test('not twice under one name', () => {
    given(...facts, ofPost({ type: 'ResourceAsked', data: asked }))
      .when(ask)
      .thenRefused('AskIsThere');
  });
  test('for a project that is there', () => {
    given(...facts)
      .when({ ...ask, projectId: 'other' })
      .thenRefused('ProjectIsNotProposed');
  });
  test('for a project that is open', () => {
    given(...facts, ofProject('portal', { type: 'ProjectStopped', data: {} }, '2026-09-01', 'No money'))
      .when(ask)
      .thenRefused('ProjectHasEnded');
  });
  test('not to a day before the first', () => {
    given(...facts)
      .when({ ...ask, lastDay: '2026-09-30' })
      .thenRefused('LastDayIsBeforeTheFirst');
  });
});

describe('EndPost', () => {
  const end = { type: 'EndPost', postId, reason: 'Restructured' } as const;

  test('takes it off the establishment', () => {
    given(...facts)
      .when(end)
      .then({ type: 'PostEnded', data: {} });
  });
  test('once', () => {
    given(...facts, ended)
      .when(end)
      .thenRefused('PostHasEnded', 'The post was ended on 2026-09-10.');
  });
});
