import { signOffStandings } from '@minutebook/domain';
import type { PlanVersion, ProjectState, SignOffKind } from '@minutebook/domain';

import { signOffInWords } from '../../../governance/public/before-deciding.ts';
import type { Known } from '../known.ts';
import { heading, list, quote, said } from '../model.ts';
import type { Part } from '../model.ts';
import type { Spoken } from '../subjects.ts';
import { eachProject, fromVersion } from './each-project.ts';

/**
 * Whether these trades agreed to a version, each in its own words, and which of them did not although the gate that it is before
 * requires it. Of a version that is before no gate, only what was agreed.
 */
function signedOff(
  version: PlanVersion | undefined,
  gate: Spoken['gate'],
  kinds: readonly SignOffKind[],
  day: string,
): readonly Part[] {
  if (version === undefined) return [];
  const standings = signOffStandings({ signOffs: gate?.signOffs ?? [] }, version, day);
  return list(
    standings
      .filter(({ kind, given }) => kinds.includes(kind) && (gate !== undefined || given !== undefined))
      .map((one) => said(signOffInWords(one), one.given?.n)),
  );
}

/** Who agreed of these trades, below what a section says of a project. */
export function whoAgreed(kinds: readonly SignOffKind[], { day }: Known) {
  return (_project: ProjectState, version: PlanVersion | undefined, gate: Spoken['gate']) =>
    signedOff(version, gate, kinds, day);
}

/** What the plans say of contracts, and whether the trades of law, procurement and information governance agreed. */
export function legal(projects: readonly Spoken[], known: Known): readonly Part[] {
  return eachProject(
    projects,
    (_project, version) => {
      const commercial = version?.content.cases.commercial;
      return version === undefined || commercial === undefined ? [] : [fromVersion(version), quote(commercial)];
    },
    { plan: 'No plan of it states legal implications.' },
    whoAgreed(['legal', 'procurement', 'informationGovernance'], known),
  );
}

/** What the plans do to the people who work for the council. */
export function humanResources(projects: readonly Spoken[], known: Known): readonly Part[] {
  return eachProject(
    projects,
    (_project, version) => {
      const workforce = version?.content.workforce;
      if (version === undefined || workforce === undefined) return [];
      const { impact, consultation } = workforce.value;
      return [
        fromVersion(version),
        quote({ value: impact, n: workforce.n }),
        heading('What staff were asked'),
        consultation === undefined
          ? quote({ value: 'The plan does not say that they were asked.', n: workforce.n })
          : quote({ value: consultation, n: workforce.n }),
      ];
    },
    { plan: 'No plan of it says what it does to staff.' },
    whoAgreed(['humanResources'], known),
  );
}

/** Who loses a choice by the plans, and what is kept for them. */
export function equalities(projects: readonly Spoken[], known: Known): readonly Part[] {
  return eachProject(
    projects,
    (_project, version) => {
      const inclusion = version?.content.inclusion;
      if (version === undefined || inclusion === undefined) return [];
      const { whoLosesAChoice, whatIsKept } = inclusion.value;
      return [
        fromVersion(version),
        heading('Who loses a choice'),
        quote({ value: whoLosesAChoice, n: inclusion.n }),
        heading('What is kept for them'),
        quote({ value: whatIsKept, n: inclusion.n }),
      ];
    },
    { plan: 'No plan of it says who loses a choice by it.' },
    whoAgreed(['equalities'], known),
  );
}
