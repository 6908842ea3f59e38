import type { Figure } from '../../kernel/figure.ts';
import { differenceParts } from '../../kernel/comparing/compare-terms.ts';
import { entriesOfMost, headlineOfMove, movedIn, movedWords, sameWay } from '../../reports/changes/headline.ts';
import type { Headline, MovedIn, TwoPoints } from '../../reports/changes/headline.ts';
import type { LedgerWorld } from '../../world.ts';
import { benefits } from '../read.ts';

import { fourFigures, savingsByDepartment } from './savings/four-figures.ts';
import { forecastSavings } from './cost/forecast-savings.ts';

/**
 * What benefits are forecast to save. Both points are judged on the later day, so that only what was said in between makes
 * a difference. Example: “Forecast savings fell by £41,000 to £210,000, all of it in Customer Services, because “the rent
 * accounts moved to March”.”
 */
export function savingsForecastMoved(points: TwoPoints): Headline | undefined {
  const { day } = points.after;
  const [then, now] = [forecastSavings(points.before.world, day), forecastSavings(points.after.world, day)];
  if (then.value === now.value) return undefined;
  const parts = movedIn(then, now, ({ label }) => departmentOf(label, points.after.world) ?? `“${label}”`);
  const tone = now.value < then.value ? 'worse' : 'better';
  const says = `Forecast savings ${movedWords(then, now)}`;
  return headlineOfMove({ tone, says, leadsTo: { kind: 'costAgainstBenefit' } }, [then, now], points, parts);
}

/** The one department that a benefit is of, by the benefit's title; `undefined` where it is of several. */
function departmentOf(title: string, world: LedgerWorld): string | undefined {
  const [departmentId, ...others] = benefits(world).find((one) => one.title === title)?.departmentIds ?? [];
  if (others.length > 0) return undefined;
  return departmentTitle(departmentId, world);
}

function departmentTitle(id: string | undefined, world: LedgerWorld): string | undefined {
  return world
    .states('programme')
    .flatMap(({ departments }) => departments)
    .find(({ departmentId }) => departmentId === id)?.title;
}

/**
 * What finance verified, or where that is as it was, what was taken from budgets. Example: “Verified savings rose by £41,000
 * to £82,000, all of it in Housing.”
 */
export function savingsVerifiedMoved(points: TwoPoints): Headline | undefined {
  const { day } = points.after;
  const [then, now] = [fourFigures(points.before.world, day), fourFigures(points.after.world, day)];
  if (then.verified.value !== now.verified.value) {
    return ofSavings('Verified savings', 'verified', [then.verified, now.verified], points);
  }
  if (then.taken.value === now.taken.value) return undefined;
  return ofSavings('What was taken from budgets for savings', 'taken', [then.taken, now.taken], points);
}

function ofSavings(
  what: string,
  name: 'verified' | 'taken',
  [then, now]: readonly [Figure, Figure],
  points: TwoPoints,
): Headline {
  const by = now.value - then.value;
  const departments = sameWay(departmentsMoved(name, points), by);
  const says = `${what} ${movedWords(then, now)}`;
  return headlineOfMove(
    { tone: by < 0 ? 'worse' : 'better', says, leadsTo: { kind: 'savings' } },
    [then, now],
    points,
    departments,
  );
}

/**
 * By how much each department moved, with the entries behind the claim that moved most of it: a reason that is given is
 * that of a claim of the department that is named.
 */
function departmentsMoved(name: 'verified' | 'taken', { before, after }: TwoPoints): readonly MovedIn[] {
  const [were, are] = [before, after].map(
    ({ world }) => new Map(savingsByDepartment(world, after.day).map(({ key, figures }) => [key, figures[name]])),
  );
  return [...new Set([...(are?.keys() ?? []), ...(were?.keys() ?? [])])].map((key): MovedIn => {
    const [was, is] = [were?.get(key), are?.get(key)];
    const by = (is?.value ?? 0) - (was?.value ?? 0);
    const parts = differenceParts(was ?? none, is ?? none);
    return { name: departmentTitle(key, after.world), by, entries: entriesOfMost(parts, by) };
  });
}

/** A department of which there was nothing to tell. */
const none: Figure = { label: '', value: 0, unit: 'pence', formula: '', terms: [], doesNotTell: '' };
