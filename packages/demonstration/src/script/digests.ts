import { digestOf } from '@minutebook/domain';
import type { Command, PlanContent, PlanDecidedOn } from '@minutebook/domain';

import { contentAfter, isWriting } from './plan-content.ts';
import type { Scripted } from './script.ts';

/** A version as a decision of the script names it. Its digest is filled in by `withDigests`. */
export function version(number: number): PlanDecidedOn {
  return { version: number, digest: '' };
}

/**
 * The script, in order, with the digest of every version that is decided on filled in. A version is what its plan said
 * when it was issued, and an item of a meeting is about the project that it was tabled with: both are read off the
 * script itself. @throws Error where it decides on a version that it has not issued by then
 */
export function withDigests(script: readonly Scripted[]): readonly Scripted[] {
  const plans = new Plans();
  return script.map((scripted) => ({ ...scripted, command: plans.read(scripted.command) }));
}

class Plans {
  readonly #contents = new Map<string, PlanContent>();
  readonly #digests = new Map<string, string[]>();
  /** The project that an item is about, by meeting and item. */
  readonly #items = new Map<string, string>();

  /** Takes note of a command, and names in it the version that it decides on. */
  read(command: Command): Command {
    if (isWriting(command)) {
      this.#contents.set(command.projectId, contentAfter(this.#contents.get(command.projectId), command));
    } else if (command.type === 'IssueBusinessPlanVersion') {
      this.#issue(command.projectId);
    } else if (command.type === 'TableItem' && command.about !== undefined) {
      this.#items.set(`${command.meetingId} ${command.itemId}`, command.about.projectId);
    } else if (command.type === 'MinuteDecision' && command.plan !== undefined) {
      const projectId = this.#items.get(`${command.meetingId} ${command.itemId}`) ?? '';
      return { ...command, plan: this.#named(projectId, command.plan) };
    } else if (command.type === 'DecideUnderDelegation') {
      return { ...command, plan: this.#named(command.projectId, command.plan) };
    }
    return command;
  }

  #issue(projectId: string): void {
    const content = this.#contents.get(projectId);
    if (content === undefined) throw new Error(`The plan of ${projectId} has not been begun`);
    this.#digests.set(projectId, [...(this.#digests.get(projectId) ?? []), digestOf(content)]);
  }

  #named(projectId: string, plan: PlanDecidedOn): PlanDecidedOn {
    const digest = this.#digests.get(projectId)?.[plan.version - 1];
    if (digest === undefined) throw new Error(`Version ${plan.version} of ${projectId} has not been issued`);
    return { ...plan, digest };
  }
}
