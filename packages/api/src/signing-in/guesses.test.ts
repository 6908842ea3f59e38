import { describe, expect, it } from 'vitest';

import { Guesses, TooManyGuesses } from './guesses.ts';
import type { Guess } from './guesses.ts';

const victim = 'victim@council.example';
const second = 1000;

/** Guesses under a clock that a test moves. */
function guessing(perMinute = 10) {
  let now = 0;
  const guesses = new Guesses(perMinute, () => now);
  const from = (network: string, more: Partial<Guess> = {}): Guess => ({ account: victim, network, ...more });
  const attempt = async (guess: Guess, right: boolean): Promise<string> => {
    try {
      return (await guesses.judge(guess, () => Promise.resolve(right || undefined))) === true ? 'right' : 'wrong';
    } catch (error) {
      if (error instanceof TooManyGuesses) return `wait ${error.seconds}`;
      throw error;
    }
  };
  return { attempt, from, pass: (milliseconds: number) => void (now += milliseconds) };
}

/** What each attempt of several in a row was answered with. */
async function inTurn(count: number, attempt: (index: number) => Promise<string>): Promise<readonly string[]> {
  const answers: string[] = [];
  for (let index = 0; index < count; index += 1) answers.push(await attempt(index));
  return answers;
}

const evaluated = (answers: readonly string[]): number => answers.filter((one) => !one.startsWith('wait')).length;

describe('guesses at one account', () => {
  it('are slowed, though each comes from a network of its own', async () => {
    const { attempt, from } = guessing();
    const answers = await inTurn(40, (index) => attempt(from(`10.0.0.${index}`), false));
    expect(evaluated(answers)).toBeLessThanOrEqual(6);
  });

  it('wait longer after each, and never longer than two minutes', async () => {
    const { attempt, from, pass } = guessing(1000);
    await inTurn(5, () => attempt(from('a'), false));
    const waits: number[] = [];
    for (let index = 0; index < 12; index += 1) {
      await attempt(from('a'), false);
      const wait = Number(/\d+/.exec(await attempt(from('a'), false))?.[0]);
      waits.push(wait);
      pass(wait * second);
    }
    expect(waits.slice(0, 4)).toEqual([2, 4, 8, 16]);
    expect(waits.at(-1)).toBe(120);
  });

  it('do not shut out another network, however steadily they are made', async () => {
    const { attempt, from, pass } = guessing(1000);
    const took: string[] = [];
    let next = 0;
    for (let now = 0; now < 1800; now += 1) {
      await attempt(from('stranger'), false);
      if (now >= 60 && now >= next) {
        const answer = await attempt(from(`home ${took.filter((one) => one === 'wrong').length}`), false);
        took.push(answer);
        next = now + Number(/\d+/.exec(answer)?.[0] ?? 60);
      }
      pass(second);
    }
    expect(took.filter((one) => one === 'wrong').length).toBeGreaterThan(15);
    const waits = took.filter((one) => one !== 'wrong').map((one) => Number(/\d+/.exec(one)?.[0]));
    expect(Math.max(...waits)).toBeLessThanOrEqual(40);
  });

  it('are slow from many networks together, and leave each other network its turn', async () => {
    const { attempt, from, pass } = guessing(1000);
    const hour = 3600;
    let made = 0;
    let mine = '';
    let wait = 0;
    for (let now = 0; now < hour; now += 1) {
      for (let index = 0; index < 30; index += 1) made += evaluated([await attempt(from(`n${index}`), false)]);
      if (now === 60) wait = Number(/\d+/.exec(await attempt(from('home'), true))?.[0]);
      if (now === 60 + wait) mine = await attempt(from('home'), true);
      pass(second);
      if (mine === 'right') break;
    }
    expect(mine).toBe('right');
    expect(wait).toBeLessThanOrEqual(31 * 20);
    expect(made).toBeLessThanOrEqual(12 + (60 + wait) / 20);
  });

  it('that nobody makes when their turn comes hold up nobody for long', async () => {
    const { attempt, from, pass } = guessing(1000);
    await inTurn(40, (index) => attempt(from(`n${index}`), false));
    pass(3600 * second);
    expect(await attempt(from('home'), true)).toBe('right');
  });

  it('are slowed alike where nobody has that address, and leave other accounts alone', async () => {
    const { attempt, from } = guessing();
    await inTurn(8, (index) => attempt(from(`n${index}`, { account: 'nobody@council.example' }), false));
    expect(await attempt(from('x', { account: 'nobody@council.example' }), false)).toMatch(/^wait/);
    expect(await attempt(from('x'), true)).toBe('right');
  });

  it('do not shut out whoever signed in to it before in the same browser', async () => {
    const { attempt, from } = guessing();
    await inTurn(40, (index) => attempt(from(`10.0.0.${index}`), false));
    expect(await attempt(from('10.0.0.1'), true)).toMatch(/^wait/);
    expect(await attempt(from('10.0.0.1', { browser: 'known' }), true)).toBe('right');
  });

  it('are slowed in such a browser too, which may have been stolen', async () => {
    const { attempt, from } = guessing();
    const answers = await inTurn(40, (index) => attempt(from(`10.0.0.${index}`, { browser: 'known' }), false));
    expect(evaluated(answers)).toBeLessThanOrEqual(6);
  });

  it('are forgiven when the right password comes, and when a day has passed', async () => {
    const { attempt, from, pass } = guessing(1000);
    await inTurn(5, () => attempt(from('a'), false));
    expect(await attempt(from('a'), true)).toBe('right');
    expect(evaluated(await inTurn(5, () => attempt(from('a'), false)))).toBe(5);
    pass(25 * 3600 * second);
    expect(evaluated(await inTurn(5, () => attempt(from('a'), false)))).toBe(5);
  });

  it('are taken one after another, so that many at once are no more than one', async () => {
    const { attempt, from } = guessing(1000);
    const answers = await Promise.all(Array.from({ length: 40 }, (_, index) => attempt(from(`n${index}`), false)));
    expect(evaluated(answers)).toBeLessThanOrEqual(6);
  });
});

describe('one network', () => {
  const own = (index: number): Partial<Guess> => ({ account: `p${index}@council.example` });

  it('may hold any number of people who know their passwords, also at the same moment', async () => {
    const { attempt, from } = guessing();
    const all = Array.from({ length: 200 }, (_, index) => attempt(from('town hall', own(index)), true));
    expect(new Set(await Promise.all(all))).toEqual(new Set(['right']));
  });

  it('is stopped for the rest of the minute after so many failures, whatever accounts they were for', async () => {
    const { attempt, from, pass } = guessing();
    const answers = await inTurn(12, (index) => attempt(from('town hall', own(index)), false));
    expect(evaluated(answers)).toBe(10);
    expect(answers.at(-1)).toBe('wait 60');
    pass(59 * second);
    expect(await attempt(from('town hall', own(99)), true)).toBe('wait 1');
    expect(await attempt(from('town hall', { ...own(99), browser: 'known' }), true)).toBe('right');
    pass(second);
    expect(await attempt(from('town hall', own(99)), true)).toBe('right');
  });

  it('is not forgiven for an account of one’s own', async () => {
    const { attempt, from } = guessing();
    const answers = await inTurn(30, (index) =>
      attempt(from('town hall', own(index % 2 ? 1 : index + 100)), index % 2 === 1),
    );
    expect(answers.filter((one) => one === 'wrong')).toHaveLength(10);
  });

  it('makes no more guesses at once than one after another', async () => {
    const { attempt, from } = guessing();
    const all = Array.from({ length: 60 }, (_, index) => attempt(from('town hall', own(index)), false));
    expect(evaluated(await Promise.all(all))).toBe(10);
  });
});
