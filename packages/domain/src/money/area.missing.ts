import { daysBetween } from '../kernel/day.ts';
import { entriesInOrder } from '../kernel/figure.ts';
import type { FindsMissing, Missing } from '../reports/missing/missing.ts';
import type { AgreementState } from './agreement/state.ts';
import { termOf } from './agreement/term.ts';
import { pastNotice } from './reports/agreements-ending.ts';
import { vacancies } from './reports/posts/vacancies.ts';
import type { Vacancy } from './reports/posts/vacancies.ts';

/** Posts in which nobody is, and agreements that nobody chose what follows in time for. */
export const moneyMissing: FindsMissing = (world, on) => [
  ...pastNotice(world, on).flatMap((one) => noticeNotUsed(one, on)),
  ...vacancies(world, on).list.map(postVacant),
];

function noticeNotUsed(agreement: AgreementState, on: string): readonly Missing[] {
  const { n, value } = termOf(agreement);
  if (value.noticeDay === undefined) return [];
  return [
    {
      kind: 'noticeNotUsed',
      key: `agreement ${agreement.agreementId}`,
      sentence: `“${agreement.title}”: notice could be given until ${value.noticeDay}, and nothing was chosen to follow.`,
      since: value.noticeDay,
      wasDue: true,
      days: daysBetween(value.noticeDay, on),
      hasToAct: { kind: 'role', role: 'programmeManager' },
      path: `/budget/agreements/${agreement.agreementId}`,
      entries: [n],
      stream: `agreement-${agreement.agreementId}`,
    },
  ];
}

function postVacant({ post, since, days }: Vacancy): Missing {
  return {
    kind: 'postVacant',
    key: `post ${post.postId}`,
    sentence: `“${post.title}” is on the establishment, and nobody is in it.`,
    since,
    wasDue: false,
    days: days.value,
    hasToAct: { kind: 'role', role: 'programmeManager' },
    path: `/budget/posts/${post.postId}`,
    entries: entriesInOrder(days.terms.flatMap(({ entries }) => entries)),
    stream: `post-${post.postId}`,
  };
}
