import { explain, figuresOfOption, verdictWords } from '@minutebook/domain';
import type { Figure, Option, Stated } from '@minutebook/domain';

import { formatFigure } from '../../../design/numbers.ts';
import { amounts, list, named, quote, row, said, table } from '../model.ts';
import type { Part } from '../model.ts';
import type { Spoken } from '../subjects.ts';
import { eachProject, fromVersion } from './each-project.ts';

/** Every option that the plans appraise, with why each is preferred, kept or rejected. */
export function options(projects: readonly Spoken[]): readonly Part[] {
  return eachProject(
    projects,
    (_project, version) => {
      const all = version?.content.options ?? [];
      if (version === undefined || all.length === 0) return [];
      return [
        fromVersion(version),
        ...table(
          'Options, with what each costs and gains over all years as the plan states it',
          [named('Option'), named('Verdict'), amounts('Cost'), amounts('Benefit')],
          all.map(optionRow),
        ),
        ...list(all.map(({ value, n }) => said(`${value.title}: ${verdictWords[value.verdict]}. ${value.because}`, n))),
      ];
    },
    { plan: 'No plan of it appraises options.' },
  );
}

function optionRow(option: Stated<Option>) {
  const { title, verdict, doNothing } = option.value;
  const { cost, benefit } = figuresOfOption(option);
  const name = doNothing ? `${title} (doing nothing)` : title;
  const behind = [cost, benefit].flatMap((one) => (one === undefined ? [] : explain(one).entries));
  return row([name, verdictWords[verdict], inWords(cost), inWords(benefit)], option.n, ...behind);
}

function inWords(figure: Figure | undefined): string {
  return figure === undefined ? 'Not stated' : formatFigure(figure);
}

/** Why the plans prefer what they prefer. */
export function reasons(projects: readonly Spoken[]): readonly Part[] {
  return eachProject(
    projects,
    (_project, version) => {
      if (version === undefined) return [];
      const preferred = version.content.options.filter(({ value }) => value.verdict === 'preferred');
      const { economic, management } = version.content.cases;
      const written = [economic, management].flatMap((one) => (one === undefined ? [] : [quote(one)]));
      if (preferred.length + written.length === 0) return [];
      return [
        fromVersion(version),
        ...list(preferred.map(({ value, n }) => said(`${value.title} is preferred. ${value.because}`, n))),
        ...written,
      ];
    },
    { plan: 'No plan of it gives reasons.' },
  );
}
