import { describe, expect, test } from 'vitest';

import { explain } from '../../kernel/figure.ts';
import { replay } from '../../replay.ts';
import { assessed, benchmark2001, entriesOf, foundThat, ofAssessment, scales } from '../../testing/index.ts';
import type { Fact } from '../../testing/index.ts';
import { assessmentOf } from '../read.ts';
import { cohortBeside } from './cohort-beside.ts';
import { gradesOverTime } from './grades-over-time.ts';
import { findingsSaidAgain } from './said-again.ts';

const worldOf = (...facts: readonly Fact[]) => replay(entriesOf(facts));
const fair2005 = assessed({ quality: { scale: scales.quality, grade: 'fair' } }, '2005-09-05', '2005');

describe('Grades over time', () => {
  test('stand in the order of publication, whenever they were recorded', () => {
    const [quality, prospects, ...others] = gradesOverTime(worldOf(fair2005, assessed()));
    expect(quality).toMatchObject({ of: 'quality', subject: 'ICT services', scale: scales.quality });
    expect(quality?.given.map(({ grade, at, assessment }) => [assessment.published.on, grade, at])).toEqual([
      ['2001-09-03', 'poor', 0],
      ['2005-09-05', 'fair', 1],
    ]);
    expect(prospects?.given.map(({ grade }) => grade)).toEqual(['probably', 'probably']);
    expect(others).toEqual([]);
  });
  test('of another scale, or another subject, are apart', () => {
    const stars = assessed({ quality: { scale: ['no star', 'one star'], grade: 'one star' } }, '2005-09-05', '2005');
    const libraries = assessed({ subject: 'Libraries' }, '2006-09-05', '2006');
    const all = gradesOverTime(worldOf(assessed(), stars, libraries));
    expect(all.filter(({ of }) => of === 'quality').map(({ subject, scale }) => [subject, scale.length])).toEqual([
      ['ICT services', 4],
      ['ICT services', 2],
      ['Libraries', 4],
    ]);
  });
});

/** What is said of the only subject of which something can be compared. */
function onlyOne(world: Parameters<typeof findingsSaidAgain>[0]) {
  return findingsSaidAgain(world).at(0)!;
}

describe('Findings of several assessments', () => {
  const later = (more: Parameters<typeof foundThat>[0]) => foundThat(more, '2005-09-05', '2005');
  const staff = { findingId: 'staff', text: 'Staff are hard to hire.', theme: 'Staff' };
  const tools = { findingId: 'tools', text: 'Tools are not used.', theme: 'Tools' };

  test('are said again, new, or went away, by their themes', () => {
    const said = onlyOne(
      worldOf(
        assessed(),
        foundThat(),
        foundThat(tools),
        fair2005,
        later({ text: 'There is still no strategy.', theme: 'strategy ' }),
        later(staff),
      ),
    );
    expect(said.themes.map(({ theme, standing }) => [theme, standing])).toEqual([
      ['Strategy', 'saidAgain'],
      ['Staff', 'new'],
      ['Tools', 'wentAway'],
    ]);
    expect(said.saidAgain.value).toBe(1);
    expect(explain(said.saidAgain).entries).toEqual([2, 5]);
    expect(explain(said.wentAway).entries).toEqual([3]);
  });
  test('are of the theme of the finding that they say again', () => {
    const repeats = { assessmentId: '2001', findingId: 'no-strategy' };
    const said = onlyOne(worldOf(assessed(), foundThat(), fair2005, later({ theme: 'Planning', repeats })));
    expect(said.themes.map(({ theme, standing }) => [theme, standing])).toEqual([['Strategy', 'saidAgain']]);
  });
  test('that are strengths are no faults to be said again', () => {
    const said = onlyOne(worldOf(assessed(), foundThat(), fair2005, later({ severity: 'strength' })));
    expect(said.themes.map(({ standing }) => standing)).toEqual(['wentAway']);
  });
  test('are not compared with an assessment of which nothing is recorded', () => {
    const without = worldOf(assessed(), foundThat(), fair2005);
    expect(findingsSaidAgain(without)).toEqual([]);
    const third = assessed({}, '2009-09-05', '2009');
    const said = onlyOne(worldOf(assessed(), foundThat(), fair2005, later({}), third));
    expect(said.withoutFindings.map(({ assessmentId }) => assessmentId)).toEqual(['2009']);
    expect(said.themes.map(({ standing }) => standing)).toEqual(['saidAgain']);
  });
});

describe('The cohort beside the own grade', () => {
  test('of 2002: graded poor, with 68% of the others likely to improve', () => {
    const world = worldOf(
      assessed({}, '2002-03-04', '2002'),
      ofAssessment({ type: 'BenchmarkRecorded', data: benchmark2001 }, '2002-03-04', '2002'),
    );
    const rows = cohortBeside(assessmentOf(world, '2002')!);
    expect(
      rows.map(({ cohort, share, grades, own, isAmongThem }) => [cohort, share, grades, own, isAmongThem]),
    ).toEqual([
      ['76 assessments up to 2001-07-31', 'more than 70%', 'poor or fair', 'poor', 'yes'],
      ['76 assessments up to 2001-07-31', 'none', 'excellent', 'poor', 'no'],
      ['76 assessments up to 2001-07-31', '68%', 'likely to improve', 'probably', 'unknown'],
    ]);
    expect(rows[0]?.entries).toEqual([1, 2]);
  });
});
