import { describe, expect, test } from 'vitest';

import { replay } from '../../../replay.ts';
import { entriesOf, ofService, programmeFacts, repairs, threeChannels } from '../../../testing/index.ts';
import { satisfactionOf } from './satisfaction.ts';

describe('Satisfaction', () => {
  test('is of those who answered, and no share where nobody did', () => {
    const asked = (period: string, respondents: number, satisfied: number) =>
      ofService('repairs', { type: 'SatisfactionSurveyed', data: { period, respondents, satisfied } });
    const found = satisfactionOf(
      replay(
        entriesOf([...programmeFacts, ...threeChannels, repairs, asked('2026-05', 0, 0), asked('2026-04', 400, 310)]),
      ).state('service', 'repairs')!,
    );
    expect(found.map(({ period, share }) => [period, share?.value])).toStrictEqual([
      ['2026-04', 7750],
      ['2026-05', undefined],
    ]);
  });
});
