import {
  actualOf,
  basisFigures,
  benefits,
  breaches,
  callPeriods,
  channelShift,
  claimableIn,
  correctedBehind,
  decide,
  explain,
  forecastFan,
  fourFigures,
  fourFiguresWords,
  pairsOfChannels,
  replay,
  servicesWithCalls,
  slipOf,
} from '@minutebook/domain';
import type { Command, DomainEntry } from '@minutebook/domain';
import { describe, expect, it } from 'vitest';

import { billingAgency, postage, timeSetFree } from './benefits/twelve.ts';
import { demonstration } from './demonstration.ts';
import { recorded } from './testing/in-memory.ts';

const script = demonstration();
const entries = recorded(script) as readonly DomainEntry[];
const today = '2026-11-29';

describe('The benefits of the demonstration', () => {
  const world = replay(entries);

  it('released £119,040, of which some was claimed, verified and taken', () => {
    expect(fourFiguresWords(fourFigures(world, today))).toBe(
      '£119,040 released; £58,000 claimed, £41,000 verified, £41,000 taken from budgets',
    );
    const moved = pairsOfChannels(channelShift(world, today).rows, world);
    expect(moved.map(({ from, contacts, saved }) => [from, contacts.value, saved.value])).toEqual([
      ['phone', 30_000, 89_100_00],
      ['face-to-face', 2_000, 29_940_00],
    ]);
  });

  it('have a saving of three entries, one corrected 41 days later, which the board of 16 September did not know', () => {
    const saved = (of: readonly DomainEntry[], day: string) => {
      const known = replay(of);
      const state = benefits(known).find(({ benefitId }) => benefitId === billingAgency.benefitId)!;
      return actualOf(state, '2026-27', day).figure!;
    };
    const now = saved(entries, today);
    expect([now.value, explain(now).entries.length]).toEqual([9_700_00, 3]);
    const [corrected, ...others] = correctedBehind(now, world, today);
    expect(others).toEqual([]);
    expect([corrected?.daysLater, corrected?.recordedOn]).toEqual([41, '2026-09-21']);
    const had = corrected?.meetings.map(({ meetingId, heldOn }) => [meetingId, heldOn]);
    expect(had).toEqual([['pb-2026-09', '2026-09-16']]);
    const before = entries.slice(0, corrected?.meetings[0]?.position);
    const then = saved(before, '2026-09-16');
    expect(then.value).toBe(7_200_00);
    expect(correctedBehind(then, replay(before), '2026-09-16')).toEqual([]);
  });

  it('leave one month and service without contacts, which adds nothing', () => {
    expect(
      channelShift(world, today).leftOut.map(({ service, period, because }) => [service.serviceId, period, because]),
    ).toEqual([['housing-repairs', '2026-02', 'notCollected']]);
    expect(callPeriods(servicesWithCalls(world), today).filter(({ figures }) => figures === undefined).length).toBe(1);
  });

  it('are twelve of every class, two of them losses, one realised, one abandoned and four promised by plans', () => {
    const all = benefits(world);
    expect(all.length).toBe(12);
    expect(all.filter(({ kind }) => kind === 'disBenefit').length).toBe(2);
    expect(new Set(all.map((one) => one.class)).size).toBe(5);
    expect(all.flatMap(({ ended }) => ended?.value.how ?? []).toSorted()).toEqual(['abandoned', 'realised']);
    expect(all.filter(({ planned }) => planned !== undefined).length).toBe(4);
    expect(breaches(world).map(({ rule }) => rule)).toEqual(['ForecastIsBelowSpent', 'EntryWasDecidedOn']);
  });

  it('slip with their milestones, and are forecast lower from one date to the next', () => {
    const slips = benefits(world).flatMap((one) => slipOf(one, world, today)?.months ?? []);
    expect(slips).toEqual([5, 5, 3, 4]);
    const state = benefits(world).find(({ benefitId }) => benefitId === timeSetFree.benefitId)!;
    const fan = forecastFan(state, 1, today).map(({ points }) => points.at(-1)?.value ?? 0);
    expect(fan.length).toBe(5);
    expect(fan).toEqual(fan.toSorted((one, other) => other - one));
  });

  it('outlive a project that was closed, with an owner who answers', () => {
    const state = benefits(world).find(({ benefitId }) => benefitId === 'progress-calls');
    expect(world.state('project', 'text-notifications')?.ended).toBeDefined();
    expect(state?.ended).toBeUndefined();
    expect(state?.owners.at(-1)?.value).toBe('Head of Customer Services');
  });

  it('rest every claim on a figure as it read when the claim was made', () => {
    const claims = entries.filter((one) => one.type === 'SavingClaimed');
    expect(claims.length).toBe(5);
    for (const { n, stream, effectiveOn, data } of claims) {
      const departmentId = stream.slice('savings-'.length, stream.indexOf('.'));
      expect(data.figure.n).toBe(n - 1);
      const subject = { departmentId, benefitId: data.benefitId, months: data.months };
      const then = basisFigures(replay(entries.slice(0, data.figure.n)), effectiveOn, subject);
      expect(then.map(({ label, value }) => [label, value])).toContainEqual([data.figure.label, data.figure.value]);
    }
  });

  it('offer for a claim only what there is a figure in money of', () => {
    const titles = (departmentId: string) =>
      claimableIn(world, today, departmentId, ['2026-27']).flatMap((one) => one.benefits.map(({ title }) => title));
    expect(titles('customer-services')).toContain('Less postage and printing');
    expect(titles('customer-services')).not.toContain('Fewer callers ring off before they are answered');
    const months = { from: '2026-04', to: '2026-09' };
    const of = (benefitId: string) => ({ departmentId: 'customer-services', benefitId, months });
    expect(basisFigures(world, today, of(postage.benefitId)).map(({ label }) => label)).toEqual([
      'Less postage and printing: measured in 2026-27',
    ]);
    expect(
      basisFigures(world, today, { ...of(postage.benefitId), months: { from: '2026-10', to: '2026-10' } }),
    ).toEqual([]);
  });

  it('refuse the claim that was tried once more, of which the verification tells', () => {
    const at = entries.findIndex((one) => one.type === 'SavingVerified');
    const first = entries.find((one) => one.type === 'SavingClaimed');
    const tried = script.find(({ command }) => command.type === 'ClaimSaving')?.command as ClaimSaving;
    const again: ClaimSaving = {
      ...tried,
      claimId: 'contact-officers-again',
      amount: 17_500_00,
      months: { from: '2026-07', to: '2026-09' },
      effectiveOn: '2026-10-19',
    };
    const by = { id: 'post-project-officer', role: 'programmeManager' } as const;
    const decision = decide(again, replay(entries.slice(0, at)), by);
    expect(decision).toMatchObject({ kind: 'refused', refusal: 'SavingIsAlreadyClaimed' });
    expect(decision.kind === 'refused' && decision.sentence).toContain(`Entry ${first?.n} claims £30,000 of the same`);
    expect(entries[at]?.reason).toContain('was refused');
  });
});

type ClaimSaving = Extract<Command, { type: 'ClaimSaving' }>;
