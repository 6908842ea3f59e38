import { splitStream } from '../../../kernel/entry.ts';
import type { DomainEntry } from '../../../world.ts';
import { statesAFigure } from './states-a-figure.ts';

/**
 * Whether an entry is about a project: of itself, of its plan, of money that is allocated to it, or of a benefit that names
 * it. Nothing is about none. `entries` are all that may say which benefits and which money are its own.
 */
export function aboutProject(
  projectId: string | undefined,
  entries: readonly DomainEntry[],
): (entry: DomainEntry) => boolean {
  if (projectId === undefined) return () => false;
  const isIt = (id: unknown): boolean => id === projectId;
  const naming = entries.filter((entry) => statesAFigure(entry) && holds(entry.data, 'projectId', isIt));
  const benefits = new Set(naming.filter(isOfBenefit).map(({ stream }) => stream));
  const allocations = new Set(naming.flatMap(({ data }) => ('allocationId' in data ? [data.allocationId] : [])));
  return (entry) => {
    const { category, id } = splitStream(entry.stream);
    if (category === 'project' || category === 'businessPlan') return id === projectId;
    if (isOfBenefit(entry)) return benefits.has(entry.stream);
    if (!statesAFigure(entry)) return false;
    return (
      holds(entry.data, 'projectId', isIt) || holds(entry.data, 'allocationId', (one) => allocations.has(one as string))
    );
  };
}

function isOfBenefit({ stream }: DomainEntry): boolean {
  return splitStream(stream).category === 'benefit';
}

/** Whether what an entry says has such a value under the key, at whatever depth: a correction holds what another one said. */
function holds(data: unknown, key: string, is: (value: unknown) => boolean): boolean {
  if (typeof data !== 'object' || data === null) return false;
  return Object.entries(data).some(([name, value]) => (name === key ? is(value) : holds(value, key, is)));
}
