import type { EngagementState } from '@minutebook/domain';

import type { Offer } from '../../recording/Offers.tsx';

/** The forms that are of use for a consultation: what was stated in time may be recorded after it was closed. */
export function engagementOffers({ closed }: EngagementState): readonly Offer[] {
  const said: readonly Offer[] = [
    ['StatePosition', 'Record a position as stated'],
    ['HoldWorkshop', 'Record a workshop'],
  ];
  return closed === undefined ? [...said, ['CloseConsultation', 'Say what came of it']] : said;
}
