import { describe, expect, it } from 'vitest';

import { whyGuessable } from './guessable.ts';

const words = ['Ada Clerk-Marlowe', 'ada.marlowe@bramford.example', 'Bramford Borough Council', 'ICT transformation'];

describe('a password that others would try', () => {
  it.each([
    ' '.repeat(12),
    '123456789012',
    'password1234',
    'P@ssw0rd1234',
    'minutebook12',
    'Minute-Book-2026',
    'qwertyuiop12',
    'aaaaaaaaaaaaaaaa',
    'letmeinletmein',
    'iloveyou2026!',
    'liverpool2026',
    'transformation',
    'ada.marlowe@bramford.example',
    'AdaMarlowe123',
    'Marlowe!2026!',
    'BramfordCouncil1',
    // Compared as it is kept: these are the same letters in another width.
    'ｐａｓｓｗｏｒｄ１２３４',
  ])('is refused: %s', async (password) => {
    expect(await whyGuessable(password, words)).toMatch(/guess/);
  });

  it.each([
    'zdenekpribyl1',
    'Zdeněk.Přibyl.1',
    'Zdene\u030Ck Pr\u030Cibyl',
    'Soren Lukasz 1',
    'm i n u t e b o o k 1',
    'minu\u00ADte\u200Bbook12',
    'm_i_n_u_t_e_b_o_o_k',
    'pass\u00ADword\u200B1234',
    `a${'\u200B'.repeat(20)}`,
  ])('is refused in another spelling: %j', async (password) => {
    expect(await whyGuessable(password, [...words, 'Zdeněk Přibyl', 'Søren Łukasz'])).toMatch(/guess/);
  });

  it.each([
    'trellis-anchor-42-moss',
    'gravel under nine lanterns',
    'xK9#mQ2$vL7p',
    'Brückenzoll am Dienstag',
    '東京の橋を渡る三匹の猫たち',
  ])('is not one of these: %s', async (password) => {
    expect(await whyGuessable(password, words)).toBeUndefined();
  });

  // What grows with the square of the length, or worse, would not come to its end here.
  it('is judged by its first 64 letters, however many follow and whatever they are', async () => {
    const strange = 'xK9#mQ2$vL7p';
    for (const part of ['p@ssw0rd', 'a1', 'qwerty', '4@8({[<3691!|0$5+7%2', 'é̂', ' ']) {
      const long = part.repeat(20_000);
      expect(await whyGuessable(long, []), part).toBe(await whyGuessable(long.normalize('NFKC').slice(0, 64), []));
    }
    expect(await whyGuessable('p@ssw0rd'.repeat(8) + strange, [])).toMatch(/guess/);
    expect(await whyGuessable('p@ssw0rd'.repeat(7) + strange, [])).toBeUndefined();
  });
});
