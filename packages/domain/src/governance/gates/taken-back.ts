import { isAmendment } from '../../kernel/amended.ts';
import type { LedgerWorld } from '../../world.ts';

/** Something that no longer stands, by the entry that took it back. */
export interface TakenBack {
  readonly n: number;
  readonly words: string;
}

/** What was taken back of a project's sign-offs and submissions. */
export function takenBackOf(projectId: string, world: LedgerWorld): readonly TakenBack[] {
  return [`businessPlan-${projectId}`, `project-${projectId}`].flatMap((stream) => {
    const history = world.history(stream);
    return history.filter(isAmendment).flatMap(({ n, data }) => {
      const type = history.find((one) => one.id === data.entry)?.type;
      if (type === 'SignOffGiven') return [{ n, words: 'a sign-off was taken back' }];
      return type === 'BusinessPlanSubmitted' ? [{ n, words: 'a submission was taken back' }] : [];
    });
  });
}
