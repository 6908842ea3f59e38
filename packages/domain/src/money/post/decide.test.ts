import { describe, test } from 'vitest';

import { fact, given, ofProject, ofProgramme, programmeFacts, proposedProject } from '../../testing/index.ts';
import type { PostEvent } from './events.ts';

const postId = 'web-officer';
const partner = ofProgramme(
  { type: 'PartnerRegistered', data: { partnerId: 'library-trust', title: 'Library Trust', part: 'Shares staff' } },
  '2026-01-05',
);
const budget = fact(
  'budget-ict',
  {
    type: 'BudgetApproved',
    data: {
      title: 'ICT',
      departmentId: 'housing',
      nature: 'revenue',
      lines: [{ fundedBy: 'reserve', year: '2026-27', amount: 10_000_000 }],
    },
  },
  '2026-02-02',
);
const about = {
  title: 'Web officer',
  grade: 'G9',
  basis: 'indicative',
  fte: 100,
  firstDay: '2026-06-01',
  fullYearCost: 3_800_000,
  onCosts: 1_140_000,
  departmentId: 'housing',
  serviceArea: 'Web team',
} as const;

const ofPost = (event: PostEvent, on = '2026-06-01') => fact(`post-${postId}`, event, on);
const base = [...programmeFacts, partner, budget, proposedProject('portal', 'Portal')];
const established = ofPost({ type: 'PostEstablished', data: { ...about, lastDay: '2028-05-31' } }, '2026-05-04');
const facts = [...base, established];
const advertised = ofPost({ type: 'PostAdvertised', data: { closingDay: '2026-07-03' } });
const filled = ofPost({ type: 'PostFilled', data: { firstDay: '2026-08-03' } }, '2026-07-20');
const vacated = ofPost({ type: 'PostVacated', data: {} }, '2026-09-01');
const ended = ofPost({ type: 'PostEnded', data: {} }, '2026-09-10');

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

describe('AdvertisePost', () => {
  const advertise = { type: 'AdvertisePost', postId, closingDay: '2026-10-30' } as const;

  test('advertises a vacant post', () => {
    given(...facts)
      .when(advertise)
      .then({ type: 'PostAdvertised', data: { closingDay: '2026-10-30' } });
  });
  test('not while somebody is in post', () => {
    given(...facts, filled)
      .when(advertise)
      .thenRefused('PostIsFilled', 'Somebody has been in post since 2026-08-03.');
  });
  test('not before it is known what came of the last one', () => {
    given(...facts, advertised)
      .when(advertise)
      .thenRefused('PostIsAdvertised');
  });
  test('does not close before it is advertised', () => {
    given(...facts)
      .when({ ...advertise, closingDay: '2026-09-15' })
      .thenRefused('ClosingDayIsBeforeTheAdvert');
  });
});

describe('RecordFailedRecruitment', () => {
  const failed = { type: 'RecordFailedRecruitment', postId, reason: 'No applicant was suitable' } as const;

  test('nobody was appointed', () => {
    given(...facts, advertised)
      .when(failed)
      .then({ type: 'RecruitmentFailed', data: {} });
  });
  test('only of a post that is advertised', () => {
    given(...facts)
      .when(failed)
      .thenRefused('PostIsNotAdvertised');
  });
});

describe('FillPost', () => {
  const fill = { type: 'FillPost', postId, firstDay: '2026-10-01' } as const;

  test('somebody is in post from a day on', () => {
    given(...facts, advertised)
      .when(fill)
      .then({ type: 'PostFilled', data: { firstDay: '2026-10-01' } });
  });
  test('not twice at once', () => {
    given(...facts, filled)
      .when(fill)
      .thenRefused('PostIsFilled');
  });
  test('not in the time of somebody before', () => {
    given(...facts, filled, vacated)
      .when({ ...fill, firstDay: '2026-08-31' })
      .thenRefused('PostWasFilledThen');
  });
  test('not outside the time of the post', () => {
    given(...facts)
      .when({ ...fill, firstDay: '2028-06-01' })
      .thenRefused(
        'DaysAreOutsideThePost',
        'On 2028-06-01 the post is not on the establishment: it is from 2026-06-01 on, and not from 2028-06-01 on.',
      );
  });
});

describe('VacatePost', () => {
  const vacate = { type: 'VacatePost', postId } as const;

  test('nobody is in post from the day on', () => {
    given(...facts, filled)
      .when(vacate)
      .then({ type: 'PostVacated', data: {} });
  });
  test('not where nobody is', () => {
    given(...facts)
      .when(vacate)
      .thenRefused('PostIsVacant');
  });
  test('not before somebody was', () => {
    given(...facts, filled)
      .when({ ...vacate, effectiveOn: '2026-08-02' })
      .thenRefused('PostWasNotFilledYet');
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
