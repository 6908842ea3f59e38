import { describe, expect, it } from 'vitest';

import { ClockWatch } from './clock-watch.ts';

const minute = 60_000;
const year = 365 * 86_400_000;

/** A machine whose clocks go only when they are told to. */
function machine(latest = '', accepts = false) {
  const now = { wall: Date.parse('2026-03-10T12:00:00.000Z'), steady: 5, uptime: 1000 };
  const sources = { wall: () => now.wall, steady: () => now.steady, uptime: () => now.uptime };
  const watch = new ClockWatch({ latest: () => latest, acceptsAhead: () => accepts, sources });
  const pass = (time: number) => {
    now.wall += time;
    now.steady += time;
    now.uptime += time;
  };
  return { now, watch, pass };
}

describe('a clock', () => {
  it('that goes on as time does is believed, also when it is set right by a little again and again', () => {
    const { now, watch, pass } = machine();
    for (let round = 0; round < 50; round += 1) {
      pass(10 * minute);
      now.wall += minute;
      expect(watch.refusal()).toBeUndefined();
    }
  });

  it('that is set forward is not, until it is set back', () => {
    const { now, watch, pass } = machine();
    pass(minute);
    now.wall += year;
    expect(watch.refusal()).toMatchObject({ refusal: 'ClockWentForward' });
    expect(watch.refusal()?.sentence).toContain('forward by 365 days at once');
    pass(60 * minute);
    expect(watch.refusal()).toMatchObject({ refusal: 'ClockWentForward' });
    now.wall -= year;
    expect(watch.refusal()).toBeUndefined();
  });

  it('is believed after the machine has slept, for as long as it slept', () => {
    const { now, watch } = machine();
    now.wall += year;
    now.uptime += year;
    expect(watch.refusal()).toBeUndefined();
    now.wall += year;
    expect(watch.refusal()).toMatchObject({ refusal: 'ClockWentForward' });
  });

  it('that is set back and forward again by as much needs a restart to be believed', () => {
    const { now, watch } = machine();
    now.wall -= year;
    expect(watch.refusal()).toBeUndefined();
    now.wall += year;
    expect(watch.refusal()).toMatchObject({ refusal: 'ClockWentForward' });
  });

  it('that is behind the ledger is not believed, unless that is wanted', () => {
    const latest = '2027-03-10T12:00:00.000Z';
    expect(machine(latest).watch.refusal()?.sentence).toContain(`recorded at ${latest}, which has not come yet`);
    expect(machine(latest, true).watch.refusal()).toBeUndefined();
    expect(machine(latest, true).watch.ahead()).toBeDefined();
    expect(machine('2026-03-10T12:04:00.000Z').watch.refusal()).toBeUndefined();
  });
});
