import { inForceOn } from '../../../kernel/entry.ts';
import { count } from '../../../kernel/figure.ts';
import type { Figure, Term } from '../../../kernel/figure.ts';
import type { ProjectState } from '../../../delivery/project/state.ts';
import { onlyPublished } from '../../../delivery/reports/published-projects.ts';
import type { LedgerWorld } from '../../../world.ts';
import { endedBy } from '../../benefit/ended.ts';
import { versionOn } from '../../benefit/measure/definitions.ts';
import type { BenefitState } from '../../benefit/state.ts';
import { benefits } from '../../read.ts';

/** An aim in force, with the benefits that serve it. */
export interface AimOnMap {
  readonly aimId: string;
  readonly title: string;
  readonly benefitIds: readonly string[];
}

/** A benefit or dis-benefit between what it serves and what brings it. */
export interface BenefitOnMap {
  readonly benefitId: string;
  readonly title: string;
  readonly kind: BenefitState['kind'];
  readonly aimIds: readonly string[];
  readonly projects: readonly { readonly projectId: string; readonly share: number }[];
  /** What of it is put down to projects, in ten-thousandths. */
  readonly attributed: number;
  readonly isMeasured: boolean;
  readonly ended: 'realised' | 'abandoned' | undefined;
}

/** A project that is open, or that some benefit is put down to. */
export interface ProjectOnMap {
  readonly projectId: string;
  readonly title: string;
  readonly hasEnded: boolean;
  readonly benefitIds: readonly string[];
}

/** What does not hang together. */
interface MapGaps {
  readonly aimsWithoutBenefit: readonly AimOnMap[];
  readonly benefitsWithoutMeasure: readonly BenefitOnMap[];
  readonly benefitsWithoutAim: readonly BenefitOnMap[];
  readonly projectsWithoutBenefit: readonly ProjectOnMap[];
  readonly aboveTheWhole: readonly BenefitOnMap[];
}

/** Aim ← benefit ← project, and what does not hang together. */
export interface BenefitsMap {
  readonly aims: readonly AimOnMap[];
  readonly benefits: readonly BenefitOnMap[];
  readonly projects: readonly ProjectOnMap[];
  /** What the figures count, by their names. */
  readonly gaps: MapGaps;
  readonly aimsWithoutBenefit: Figure<'aims'>;
  readonly benefitsWithoutMeasure: Figure<'benefits'>;
  readonly benefitsWithoutAim: Figure<'benefits'>;
  readonly projectsWithoutBenefit: Figure<'projects'>;
  readonly aboveTheWhole: Figure<'benefits'>;
}

/** The map of benefits as seen on a day; dis-benefits stand among them. Abandoned ones serve no aim any more. */
export function benefitsMap(world: LedgerWorld, on: string): BenefitsMap {
  const states = benefits(world).filter(({ identified }) => identified.on <= on);
  const nodes = states.map((state) => benefitNode(state, on));
  const open = nodes.filter(({ ended }) => ended !== 'abandoned');
  const aims = world
    .states('programme')
    .flatMap((one) => one.aims)
    .filter(({ adoptedOn, retired }) => adoptedOn <= on && (retired === undefined || retired.on > on));
  const projects = world.states('project').flatMap((project) => projectNode(project, open, on));
  const onMap = aims.map(({ aimId, title }) => ({
    aimId,
    title,
    benefitIds: open.flatMap((one) => (one.aimIds.includes(aimId) ? [one.benefitId] : [])),
  }));
  const adopted = new Map(aims.map((one) => [one.aimId, one.adopted]));
  const gaps: MapGaps = {
    aimsWithoutBenefit: onMap.filter(({ benefitIds }) => benefitIds.length === 0),
    benefitsWithoutMeasure: open.filter(({ isMeasured }) => !isMeasured),
    benefitsWithoutAim: open.filter(({ aimIds }) => !aimIds.some((one) => adopted.has(one))),
    projectsWithoutBenefit: projects.filter(({ benefitIds }) => benefitIds.length === 0),
    aboveTheWhole: open.filter(({ attributed }) => attributed > 10_000),
  };
  return {
    aims: onMap,
    benefits: nodes,
    projects,
    gaps,
    aimsWithoutBenefit: aimsWithout(
      gaps.aimsWithoutBenefit.map(({ aimId, title }) => ({ label: title, entries: [adopted.get(aimId) ?? 0] })),
    ),
    ...gapsOfBenefits(gaps, states),
    projectsWithoutBenefit: projectsWithout(
      gaps.projectsWithoutBenefit.map(({ projectId, title }) => ({
        label: title,
        entries: [world.state('project', projectId)?.proposed.n ?? 0],
        projectId,
      })),
    ),
  };
}

function projectNode(project: ProjectState, open: readonly BenefitOnMap[], on: string): readonly ProjectOnMap[] {
  const { projectId, title, ended, proposed } = project;
  const hasEnded = ended !== undefined && ended.on <= on;
  const benefitIds = open.flatMap((one) =>
    one.projects.some((each) => each.projectId === projectId) ? [one.benefitId] : [],
  );
  if (benefitIds.length === 0 && (hasEnded || onlyPublished(project) || proposed.on > on)) return [];
  return [{ projectId, title: title.value, hasEnded, benefitIds }];
}

function gapsOfBenefits(
  gaps: MapGaps,
  states: readonly BenefitState[],
): Pick<BenefitsMap, 'benefitsWithoutMeasure' | 'benefitsWithoutAim' | 'aboveTheWhole'> {
  const byBenefit = new Map(states.map((state) => [state.benefitId, state.identified.n]));
  const termsOf = (some: readonly BenefitOnMap[]) =>
    some.map(({ benefitId, title }) => ({ label: title, entries: [byBenefit.get(benefitId) ?? 0] }));
  return {
    benefitsWithoutMeasure: benefitsSuch(
      'Benefits without a measure',
      'Nothing says how it is measured',
      termsOf(gaps.benefitsWithoutMeasure),
    ),
    benefitsWithoutAim: benefitsSuch(
      'Benefits that serve no aim',
      'No aim in force is named',
      termsOf(gaps.benefitsWithoutAim),
    ),
    aboveTheWhole: benefitsSuch(
      'Benefits put down to projects above the whole',
      'Shares of projects that are more than 100% together',
      termsOf(gaps.aboveTheWhole),
    ),
  };
}

function benefitNode(state: BenefitState, on: string): BenefitOnMap {
  const { benefitId, title, kind, aimIds, attributions } = state;
  const projects = inForceOn(attributions, on)?.value ?? [];
  return {
    benefitId,
    title,
    kind,
    aimIds,
    projects,
    attributed: projects.reduce((so, { share }) => so + share, 0),
    isMeasured: versionOn(state, on) > 0,
    ended: endedBy(state, on),
  };
}

type Bare = Omit<Term, 'value'>;

function aimsWithout(terms: readonly Bare[]): Figure<'aims'> {
  return count(
    {
      label: 'Aims without a benefit',
      unit: 'aims',
      formula: 'Aims in force that no benefit serves',
      doesNotTell: 'It does not tell whether a project serves them.',
    },
    terms,
  );
}

function benefitsSuch(label: string, formula: string, terms: readonly Bare[]): Figure<'benefits'> {
  const doesNotTell = 'Dis-benefits are among them, and abandoned ones are not.';
  return count({ label, unit: 'benefits', formula, doesNotTell }, terms);
}

function projectsWithout(terms: readonly Bare[]): Figure<'projects'> {
  return count(
    {
      label: 'Projects without a benefit',
      unit: 'projects',
      formula: 'Open projects of the council’s own that no benefit is put down to',
      doesNotTell: 'It does not tell what their business plans promise.',
    },
    terms,
  );
}
