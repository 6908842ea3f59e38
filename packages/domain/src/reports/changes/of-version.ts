import { splitStream } from '../../kernel/entry.ts';
import type { DomainEntry, LedgerWorld } from '../../world.ts';
import { aboutProject, ofEntry } from './told-change.ts';
import type { ToldChange } from './told-change.ts';

/** Tells what became of a version of a project's plan; the stream is the project's or the plan's. */
export function ofVersion(
  kind: 'planIssued' | 'planSubmitted' | 'planWithdrawn' | 'signedOff',
  version: number,
  what: string,
  entry: DomainEntry,
  world: LedgerWorld,
): readonly ToldChange[] {
  const project = aboutProject(splitStream(entry.stream).id, world);
  const sentence = `“${project.title}”: version ${version} of the business plan ${what}.`;
  const leadsTo = { kind: 'version', projectId: project.projectId, version } as const;
  return [{ kind, sentence, leadsTo, ...ofEntry(entry), project }];
}
