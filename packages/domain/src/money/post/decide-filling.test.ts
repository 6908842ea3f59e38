import { describe, test } from 'vitest';

import { given } from '../../testing/index.ts';
import { advertised, facts, filled, postId, vacated } from '../../testing/money/post-facts.ts';

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
