import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { isEmail } from './email.ts';

describe('An e-mail address', () => {
  test.each([
    'name@council.example',
    "o'brien.a+b@mail.council.example",
    'name',
    'name@council',
    'a..b@council.example',
    '.a@council.example',
    'a b@council.example',
    'a@-council.example',
    '',
    `${'a'.repeat(200)}@council.example`,
  ])('is read as the server reads it: %s', (text) => {
    expect(isEmail(text)).toBe(z.email().max(200).safeParse(text).success);
  });
});
