import { expect, test } from 'vitest';

import { whatToDoUntil } from './what-to-do-until.ts';

test('What has not come yet is a milestone of a project, an order of a budget, or waits for its day', () => {
  expect(whatToDoUntil('project-portal')).toContain('as a milestone');
  expect(whatToDoUntil('spend-ict.2026-27')).toContain('as an order of the budget');
  expect(whatToDoUntil('board-ict')).toBe('Record what happened, on the day it happened.');
});
