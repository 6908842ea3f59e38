import type { Stated } from '../../kernel/entry.ts';
import { count, entriesInOrder } from '../../kernel/figure.ts';
import type { Figure } from '../../kernel/figure.ts';
import { comparable, readsAlike } from '../../kernel/text.ts';
import type { LedgerWorld } from '../../world.ts';
import type { AssessmentState, Finding } from '../assessment/state.ts';
import { inOrderOfPublication } from './grades-over-time.ts';

/** What became of a theme: found before and again, found in the last assessment alone, or not found there any more. */
export type ThemeStanding = 'saidAgain' | 'wentAway' | 'new';

/** Where a theme was found. */
export interface ThemeFound {
  readonly assessment: AssessmentState;
  readonly findings: readonly Stated<Finding>[];
}

/** One theme of one subject through its assessments, in the order of publication. */
export interface ThemeOverTime {
  readonly theme: string;
  readonly standing: ThemeStanding;
  readonly found: readonly ThemeFound[];
}

/** Themes of a subject, those said again first. */
export interface SaidAgain {
  readonly subject: string;
  /** Those that are compared: of which a finding is recorded. */
  readonly compared: readonly AssessmentState[];
  /** Those of which no finding is recorded: what they found is not known here. */
  readonly withoutFindings: readonly AssessmentState[];
  readonly themes: readonly ThemeOverTime[];
  readonly saidAgain: Figure<'counted'>;
  readonly wentAway: Figure<'counted'>;
}

const order: readonly ThemeStanding[] = ['saidAgain', 'new', 'wentAway'];

/**
 * What several assessments of one subject found, theme by theme: a theme is found where a finding of it is no strength. A
 * finding that says an earlier one again is of the earlier one’s theme, whatever its own is called. Subjects of which fewer
 * than two assessments have findings are left out, since nothing can be compared.
 */
export function findingsSaidAgain(world: Pick<LedgerWorld, 'states'>): readonly SaidAgain[] {
  const bySubject = new Map<string, AssessmentState[]>();
  for (const one of inOrderOfPublication(world)) {
    const key = comparable(one.subject);
    bySubject.set(key, [...(bySubject.get(key) ?? []), one]);
  }
  return [...bySubject.values()].flatMap((all): readonly SaidAgain[] => {
    const compared = all.filter(({ findings }) => findings.length > 0);
    const [first] = compared;
    if (first === undefined || compared.length < 2) return [];
    const themes = themesOf(compared);
    const withoutFindings = all.filter(({ findings }) => findings.length === 0);
    return [{ subject: first.subject, compared, withoutFindings, themes, ...figuresOf(themes, compared) }];
  });
}

/** Of these, what was said of one subject, however it was typed. */
export function saidOf(all: readonly SaidAgain[], subject: string): SaidAgain | undefined {
  return all.find((one) => readsAlike(one.subject, subject));
}

function themesOf(compared: readonly AssessmentState[]): readonly ThemeOverTime[] {
  const titles = new Map<string, string>();
  const found = new Map<string, ThemeFound[]>();
  const keyOfFinding = new Map<string, string>();
  for (const assessment of compared) {
    const here = new Map<string, Stated<Finding>[]>();
    for (const finding of assessment.findings) {
      const { findingId, theme, severity, repeats } = finding.value;
      const earlier = repeats && keyOfFinding.get(`${repeats.assessmentId} ${repeats.findingId}`);
      const key = earlier ?? comparable(theme);
      keyOfFinding.set(`${assessment.assessmentId} ${findingId}`, key);
      if (!titles.has(key)) titles.set(key, theme);
      if (severity !== 'strength') here.set(key, [...(here.get(key) ?? []), finding]);
    }
    for (const [key, findings] of here) found.set(key, [...(found.get(key) ?? []), { assessment, findings }]);
  }
  const last = compared.at(-1)?.assessmentId;
  return [...found]
    .map(([key, where]) => ({ theme: titles.get(key) ?? key, standing: standingOf(where, last), found: where }))
    .toSorted((one, other) => order.indexOf(one.standing) - order.indexOf(other.standing));
}

function standingOf(found: readonly ThemeFound[], last: string | undefined): ThemeStanding {
  if (found.at(-1)?.assessment.assessmentId !== last) return 'wentAway';
  return found.length === 1 ? 'new' : 'saidAgain';
}

/** Numbers of the entries that recorded the findings of a theme, the earliest first. */
export function entriesOfTheme({ found }: Pick<ThemeOverTime, 'found'>): readonly number[] {
  return entriesInOrder(found.flatMap(({ findings }) => findings.map(({ n }) => n)));
}

function figuresOf(themes: readonly ThemeOverTime[], compared: readonly AssessmentState[]) {
  const terms = (standing: ThemeStanding) =>
    themes
      .filter((one) => one.standing === standing)
      .map((one) => ({ label: one.theme, entries: entriesOfTheme(one) }));
  const last = compared.at(-1);
  const which = `the ${compared.length} assessments of which findings are recorded`;
  return {
    saidAgain: count(
      {
        label: 'Themes said again',
        unit: 'counted',
        formula: `The themes found in “${last?.title}” of ${last?.published.on} and before, among ${which}`,
        doesNotTell:
          'Whether it is the same fault: a theme is said again where a finding of it is, which may be graver or slighter.',
      },
      terms('saidAgain'),
    ),
    wentAway: count(
      {
        label: 'Themes that went away',
        unit: 'counted',
        formula: `The themes found before and not in “${last?.title}” of ${last?.published.on}, among ${which}`,
        doesNotTell: 'Whether it was put right: the last assessment may not have looked at it.',
      },
      terms('wentAway'),
    ),
  };
}
