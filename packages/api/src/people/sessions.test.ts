import { afterEach, describe, expect, it, vi } from 'vitest';

import { Sessions } from './sessions.ts';

const clerk = 'clerk';
const hour = 3_600_000;

afterEach(() => vi.useRealTimers());

function session(hours: number) {
  const until = new Date(Date.now() + hours * hour).toISOString();
  return { sessionId: crypto.randomUUID(), until, at: new Date().toISOString(), browser: 'A test' };
}

describe('ending all others', () => {
  it('leaves what begins afterwards, though a clock that was ahead set the end of the others later', () => {
    const sessions = new Sessions();
    const [kept, later] = [session(12), session(10)];
    sessions.begin(clerk, kept);
    sessions.endOthers(clerk, { until: session(12).until, keep: kept.sessionId });
    sessions.begin(clerk, later);
    expect([kept, later].map((one) => sessions.isOver(clerk, one))).toEqual([false, false]);
    expect(sessions.of(clerk)).toEqual([kept, later]);
  });

  it('ends what began before, though it would have lasted longer by its own clock', () => {
    const sessions = new Sessions();
    const [kept, longer] = [session(10), session(11)];
    for (const one of [kept, longer]) sessions.begin(clerk, one);
    sessions.endOthers(clerk, { until: session(10).until, keep: kept.sessionId });
    expect([kept, longer].map((one) => sessions.isOver(clerk, one))).toEqual([false, true]);
  });

  it('ends what is in no list by the clock alone', () => {
    const sessions = new Sessions();
    sessions.endOthers(clerk, { until: session(10).until, keep: session(1).sessionId });
    expect([session(9), session(11)].map((one) => sessions.isOver(clerk, one))).toEqual([true, false]);
  });

  it('ends what goes on in the others', () => {
    const sessions = new Sessions();
    const [kept, other] = [session(10), session(11)];
    for (const one of [kept, other]) sessions.begin(clerk, one);
    const owner = { personId: clerk, email: 'clerk@council.example' };
    const followed = [kept, other].map((one) => sessions.follow(owner, one));
    sessions.endOthers(clerk, { until: session(10).until, keep: kept.sessionId });
    expect(followed.map((one) => one?.ended.aborted)).toEqual([false, true]);
  });
});

describe('a session', () => {
  it('that ends later than any can is not one, and its owner ends it all the same', () => {
    const sessions = new Sessions();
    const [own, ahead] = [session(12), session(13)];
    for (const one of [own, ahead]) sessions.begin(clerk, one);
    expect([own, ahead].map((one) => sessions.isOver(clerk, one))).toEqual([false, true]);
    sessions.begin(clerk, session(1));
    sessions.endOthers(clerk, { until: session(12).until, keep: own.sessionId });
    vi.useFakeTimers({ now: Date.now() + 2 * hour, toFake: ['Date'] });
    expect([own, ahead].map((one) => sessions.isOver(clerk, one))).toEqual([false, true]);
  });
});
