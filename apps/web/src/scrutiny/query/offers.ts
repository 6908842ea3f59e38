import type { QueryStanding } from '@minutebook/domain';

import type { Offer } from '../../recording/Offers.tsx';

/** The forms that are of use for a query, by how far it is. */
export const queryOffers: Readonly<Record<QueryStanding, readonly Offer[]>> = {
  unanswered: [
    ['AnswerQuery', 'Answer it'],
    ['ReferQuery', 'Refer it to another post'],
  ],
  answered: [
    ['AcceptAnswer', 'Say that it is answered'],
    ['RejectAnswer', 'Say what is missing'],
  ],
  closed: [],
};
