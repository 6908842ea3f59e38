import { daysAgo } from './forms.ts';

/** The project of the journey from plan to delivery, and what it is called later. */
export const title = 'Garden waste sign-up online';
export const renamed = 'Garden waste: sign up and pay';
export const condition = 'Show the sign-up to the residents’ panel.';

/** When things happened. All of it is recorded on one day, after the last of them. */
export const days = {
  proposed: daysAgo(40),
  written: daysAgo(38),
  firstCalled: daysAgo(33),
  deferred: daysAgo(30),
  revised: daysAgo(27),
  secondCalled: daysAgo(25),
  accepted: daysAgo(20),
  due: daysAgo(10),
  submitted: daysAgo(8),
  met: daysAgo(6),
  approved: daysAgo(5),
  started: daysAgo(4),
  now: daysAgo(0),
};

/** What the strategic case says in the first version of the plan, and in the next. */
export const strategic = {
  first: 'Residents queue.',
  revised: 'Residents queue.\n\nThe training of two officers is part of it.',
};

/** What the plan costs in its three versions, in pounds: capital this year, revenue the next. */
export const costs = {
  first: ['40,000', '12,000'],
  revised: ['48,000', '12,000'],
  last: ['63,000', '12,000'],
} as const;

/** What is put before the board at its first three meetings. */
export const items = {
  idea: { item: 'Garden waste: the idea', project: title, gate: 'Idea accepted' },
  again: { item: 'Garden waste: the idea again', project: title, gate: 'Idea accepted' },
  outline: { item: 'Garden waste: strategic outline', project: title, gate: 'Strategic outline' },
} as const;
