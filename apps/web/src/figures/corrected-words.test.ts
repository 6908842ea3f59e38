import { expect, test } from 'vitest';

import { correctedWords } from './corrected-words.ts';

const corrected = {
  n: 1385,
  how: 'corrected' as const,
  by: 1442,
  recordedOn: '2026-09-21',
  daysLater: 41,
  meetings: [],
};

test('An entry that was corrected is told with how late, and with the last board that did not know it', () => {
  expect(correctedWords(corrected)).toBe(
    'Entry 1385 was corrected 41 days after it was recorded, on 21 September 2026, by entry 1442.',
  );
  expect(correctedWords({ ...corrected, how: 'withdrawn' })).toBe(
    'Entry 1385 was withdrawn 41 days after it was recorded, on 21 September 2026, by entry 1442.',
  );
  const meeting = (heldOn: string) => ({ meetingId: heldOn, board: 'Board', heldOn, position: 1400, end: undefined });
  expect(correctedWords({ ...corrected, meetings: [meeting('2026-09-16'), meeting('2026-09-02')] })).toBe(
    'Entry 1385 was corrected 41 days after it was recorded, on 21 September 2026, by entry 1442. The Board met on 16 September 2026 and did not know it.',
  );
});
