import { valueWords } from '@minutebook/domain';
import type { AimOnMap, BenefitOnMap, BenefitsMap, ProjectOnMap } from '@minutebook/domain';

/** The columns of the map, from what is served to what serves. */
export type Column = 'aim' | 'benefit' | 'project';

/** One thing on the map, with what it is joined to on its left. */
export interface MapNode {
  readonly key: string;
  readonly column: Column;
  readonly title: string;
  readonly path: string;
  readonly isLoss: boolean;
  /** Joined to nothing, or known by nothing: drawn with a broken edge, and said in words. */
  readonly isLoose: boolean;
  /** Keys of what it serves. */
  readonly leadsTo: readonly string[];
  /** A whole sentence: what it is, and what it is joined to. */
  readonly words: string;
  readonly entries: readonly number[];
}

/** The page of a thing of the map: of an aim, the projects that serve it. */
export function pathOf(
  one: Pick<AimOnMap, 'aimId'> | Pick<BenefitOnMap, 'benefitId'> | Pick<ProjectOnMap, 'projectId'>,
): string {
  if ('benefitId' in one) return `/benefits/${one.benefitId}`;
  return 'projectId' in one ? `/projects/${one.projectId}` : `/backlog?aim=${encodeURIComponent(one.aimId)}`;
}

/**
 * The things of each column that something is joined to or should be: a project that brings nothing is no part of the
 * map. What serves stands about as high as what it serves, so that few lines cross.
 */
export function nodesOf(map: BenefitsMap): Readonly<Record<Column, readonly MapNode[]>> {
  const aim = map.aims.map((one) => aimNode(one, map));
  const open = map.benefits.filter(({ ended }) => ended !== 'abandoned');
  const benefit = besideWhatTheyServe(
    open.map((one) => benefitNode(one, map)),
    aim,
  );
  const bringing = map.projects.filter(({ benefitIds }) => benefitIds.length > 0);
  const project = besideWhatTheyServe(
    bringing.map((one) => projectNode(one, map)),
    benefit,
  );
  return { aim, benefit, project };
}

/** In order of the middle of what each serves; what serves nothing comes last. */
function besideWhatTheyServe(nodes: readonly MapNode[], served: readonly MapNode[]): readonly MapNode[] {
  const places = new Map(served.map(({ key }, at) => [key, at]));
  const heightOf = ({ leadsTo }: MapNode): number => {
    const all = leadsTo.flatMap((key) => places.get(key) ?? []);
    return all.length === 0 ? served.length : all.reduce((so, one) => so + one, 0) / all.length;
  };
  return nodes.toSorted((one, other) => heightOf(one) - heightOf(other));
}

function aimNode({ aimId, title, benefitIds }: AimOnMap, map: BenefitsMap): MapNode {
  const served = benefitIds.length === 0 ? 'No benefit serves it' : `Served by ${titles(benefitIds, map)}`;
  return {
    key: `aim ${aimId}`,
    column: 'aim',
    title,
    path: pathOf({ aimId }),
    isLoss: false,
    isLoose: benefitIds.length === 0,
    leadsTo: [],
    words: `Aim “${title}”. ${served}.`,
    entries: [],
  };
}

function benefitNode(benefit: BenefitOnMap, map: BenefitsMap): MapNode {
  const { benefitId, title, kind, aimIds, projects, isMeasured } = benefit;
  const aims = map.aims.filter(({ aimId }) => aimIds.includes(aimId));
  const serves = aims.length === 0 ? 'Serves no aim' : `Serves ${aims.map((one) => `“${one.title}”`).join(', ')}`;
  const brought = projects.map(({ projectId, share }) => {
    const project = map.projects.find((one) => one.projectId === projectId);
    return `${valueWords(share, { kind: 'share' })} “${project?.title ?? projectId}”`;
  });
  const by = brought.length === 0 ? 'put down to no project' : `put down to ${brought.join(', ')}`;
  return {
    key: `benefit ${benefitId}`,
    column: 'benefit',
    title: kind === 'benefit' ? title : `Dis-benefit: ${title}`,
    path: pathOf({ benefitId }),
    isLoss: kind === 'disBenefit',
    isLoose: !isMeasured,
    leadsTo: aims.map(({ aimId }) => `aim ${aimId}`),
    words: `${kind === 'benefit' ? 'Benefit' : 'Dis-benefit'} “${title}”. ${serves}, ${by}${isMeasured ? '' : ', and nothing says how it is measured'}.`,
    entries: [],
  };
}

function projectNode({ projectId, title, hasEnded, benefitIds }: ProjectOnMap, map: BenefitsMap): MapNode {
  return {
    key: `project ${projectId}`,
    column: 'project',
    title,
    path: pathOf({ projectId }),
    isLoss: false,
    isLoose: false,
    leadsTo: benefitIds.map((one) => `benefit ${one}`),
    words: `Project “${title}”${hasEnded ? ', which has ended' : ''}. Brings ${titles(benefitIds, map)}.`,
    entries: [],
  };
}

function titles(benefitIds: readonly string[], { benefits }: BenefitsMap): string {
  return benefits
    .filter(({ benefitId }) => benefitIds.includes(benefitId))
    .map(({ title, kind }) => (kind === 'benefit' ? `“${title}”` : `the dis-benefit “${title}”`))
    .join(', ');
}
