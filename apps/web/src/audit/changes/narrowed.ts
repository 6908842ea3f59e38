import { benefitOf, isAmendmentType, savingsParts, serviceOf, splitStream } from '@minutebook/domain';
import type { DomainEntry, LedgerWorld } from '@minutebook/domain';

import { isLate } from '../../entries/entry-words.ts';
import { projectOfChange } from '../public/kinds-of-change.ts';
import type { AnyChange } from '../public/kinds-of-change.ts';
import type { ChangesSearch } from '../search.ts';
import { themeOfChange } from './themes.ts';

/** The later of the two points, as far as changes are narrowed by it. */
interface Later {
  readonly names: LedgerWorld;
  readonly entry: (n: number) => DomainEntry | undefined;
}

/** The changes that a filter leaves. One that belongs to no department or project is none of any. */
export function narrowed(
  changes: readonly AnyChange[],
  { about, department, project }: ChangesSearch,
  ledger: Later,
): readonly AnyChange[] {
  return changes.filter((change) => {
    const entries = change.entries.flatMap((n) => ledger.entry(n) ?? []);
    if (about === 'late' ? !entries.some(isLateOrAmends) : about !== undefined && !isAbout(change, about)) return false;
    if (project !== undefined && !projectsOf(change, entries, ledger.names).has(project)) return false;
    return department === undefined || departmentsOf(change, entries, ledger.names).has(department);
  });
}

function isLateOrAmends(entry: DomainEntry): boolean {
  return isAmendmentType(entry.type) || isLate(entry);
}

/** Savings are benefits, and money as well. */
function isAbout(change: AnyChange, about: Exclude<ChangesSearch['about'], 'late' | undefined>): boolean {
  const isOfSavings = 'leadsTo' in change && change.leadsTo.kind === 'savings';
  return themeOfChange(change) === about || (about === 'money' && isOfSavings);
}

function projectsOf(change: AnyChange, entries: readonly DomainEntry[], world: LedgerWorld): ReadonlySet<string> {
  const stated = projectOfChange(change)?.projectId;
  const ofBenefits = entries.flatMap(({ stream }) => {
    const { category, id } = splitStream(stream);
    const shares = category === 'benefit' ? (benefitOf(world, id)?.attributions.at(-1)?.value ?? []) : [];
    return shares.map(({ projectId }) => projectId);
  });
  return new Set([...(stated === undefined ? [] : [stated]), ...ofBenefits]);
}

function departmentsOf(change: AnyChange, entries: readonly DomainEntry[], world: LedgerWorld): ReadonlySet<string> {
  const ofProjects = [...projectsOf(change, [], world)].flatMap(
    (id) => world.state('project', id)?.departmentId.value ?? [],
  );
  return new Set([...ofProjects, ...entries.flatMap(({ stream }) => departmentsOfStream(stream, world))]);
}

function departmentsOfStream(stream: string, world: LedgerWorld): readonly string[] {
  const { category, id } = splitStream(stream);
  if (category === 'benefit') return benefitOf(world, id)?.departmentIds ?? [];
  if (category === 'savings') return [savingsParts(id).departmentId];
  const service = category === 'service' ? serviceOf(world, id) : undefined;
  return service === undefined ? [] : [service.departmentId];
}
