import { openAdvert } from '@minutebook/domain';
import type { PostState } from '@minutebook/domain';

import type { Offer } from '../../recording/Offers.tsx';

/** The forms that are of use for a post as it stands. */
export function offersOf(post: PostState): readonly Offer[] {
  const last = post.stints.at(-1);
  const isFilled = last !== undefined && last.vacated === undefined;
  const isAdvertised = openAdvert(post) !== undefined;
  if (post.ended !== undefined) return [];
  return [
    ...(isFilled ? [['VacatePost', 'Record that it is vacant'] as const] : []),
    ...(isFilled ? [] : [['FillPost', 'Record that it is filled'] as const]),
    ...(isFilled || isAdvertised ? [] : [['AdvertisePost', 'Record that it is advertised'] as const]),
    ...(isAdvertised ? [['RecordFailedRecruitment', 'Record that recruitment failed'] as const] : []),
    ['AskForResource', 'Ask for its time'],
    ['EvaluatePost', 'Record an evaluation'],
    ['ChangePostHours', 'Change its hours'],
    ['SharePost', 'Share it with a partner'],
    ['EndPost', 'End the post'],
  ];
}
