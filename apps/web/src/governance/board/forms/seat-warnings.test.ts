import { describe, expect, test } from 'vitest';

import { seatWarnings } from './seat-warnings.ts';

describe('Whoever is about to be seated on a board', () => {
  test('is warned of where they could record nothing as its member', () => {
    expect(seatWarnings(['legalOfficer', 'programmeManager'])).toEqual([
      expect.stringMatching(/^They have no role of a board member here, only: .*would count to the quorum/) as string,
    ]);
  });
  test('is warned of once more where they are a clerk, who writes for boards', () => {
    expect(seatWarnings(['clerk'])).toHaveLength(2);
  });
  test('is not warned of where they are a board member, whatever else they are', () => {
    expect(seatWarnings(['boardMember', 'clerk'])).toEqual([]);
  });
});
