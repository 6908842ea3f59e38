import { signOffWords } from '@minutebook/domain';
import type { PlanVersion, SignOffKind } from '@minutebook/domain';

import { formatDay } from '../../../design/days.ts';
import { heading, list, quote, said } from '../model.ts';
import type { Part } from '../model.ts';
import type { Spoken } from '../subjects.ts';
import { eachProject, fromVersion } from './each-project.ts';

/** The agreement of these trades to a version, each in its own words. */
export function signedOff(version: PlanVersion | undefined, kinds: readonly SignOffKind[]): readonly Part[] {
  const given = (version?.signOffs ?? []).filter(({ value }) => kinds.includes(value.kind));
  return list(
    given.map(({ value, n, on }) =>
      said(`${signOffWords[value.kind]}, agreed by the ${value.post} on ${formatDay(on)}: ${value.statement}`, n),
    ),
  );
}

/** What the plans say of contracts, and what the trades of law, procurement and information governance agreed to. */
export function legal(projects: readonly Spoken[]): readonly Part[] {
  return eachProject(
    projects,
    (_project, version) => {
      const commercial = version?.content.cases.commercial;
      return [
        ...(version === undefined || commercial === undefined ? [] : [fromVersion(version), quote(commercial)]),
        ...signedOff(version, ['legal', 'procurement', 'informationGovernance']),
      ];
    },
    'No plan of it states legal implications, and no such agreement is recorded.',
  );
}

/** What the plans do to the people who work for the council. */
export function humanResources(projects: readonly Spoken[]): readonly Part[] {
  return eachProject(
    projects,
    (_project, version) => {
      const workforce = version?.content.workforce;
      if (version === undefined || workforce === undefined) return signedOff(version, ['humanResources']);
      const { impact, consultation } = workforce.value;
      return [
        fromVersion(version),
        quote({ value: impact, n: workforce.n }),
        heading('What staff were asked'),
        consultation === undefined
          ? quote({ value: 'The plan does not say that they were asked.', n: workforce.n })
          : quote({ value: consultation, n: workforce.n }),
        ...signedOff(version, ['humanResources']),
      ];
    },
    'No plan of it says what it does to staff.',
  );
}

/** Who loses a choice by the plans, and what is kept for them. */
export function equalities(projects: readonly Spoken[]): readonly Part[] {
  return eachProject(
    projects,
    (_project, version) => {
      const inclusion = version?.content.inclusion;
      if (version === undefined || inclusion === undefined) return signedOff(version, ['equalities']);
      const { whoLosesAChoice, whatIsKept } = inclusion.value;
      return [
        fromVersion(version),
        heading('Who loses a choice'),
        quote({ value: whoLosesAChoice, n: inclusion.n }),
        heading('What is kept for them'),
        quote({ value: whatIsKept, n: inclusion.n }),
        ...signedOff(version, ['equalities']),
      ];
    },
    'No plan of it says who loses a choice by it.',
  );
}
