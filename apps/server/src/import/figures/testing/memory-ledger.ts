import { decide, eventIdOf, planFigures, replay, streamOf } from '@minutebook/domain';
import type { Command, Entry, FiguresFile, FiguresPlan, ReplayedWorld, Role } from '@minutebook/domain';

/** A ledger that decides as the server does and keeps its entries in an array. */
export class MemoryLedger {
  readonly entries: Entry[] = [];
  world: ReplayedWorld = replay([]);

  /** Records one command. Throws where the domain refuses it, which no plan may bring about. */
  record(command: Command, role: Role = 'programmeManager'): void {
    const decision = decide(command, this.world, { id: 'somebody', role });
    const stream = streamOf(command);
    if (decision.kind === 'refused') throw new Error(`${command.type} of ${stream}: ${decision.sentence}`);
    const id = `019951a0-0000-7000-8000-${String(this.entries.length).padStart(12, '0')}`;
    const revision = this.world.history(stream).length;
    const made = decision.events.map((event, at) => ({
      n: this.entries.length + 1 + at,
      id: eventIdOf(id, at),
      stream,
      revision: revision + at,
      version: 1,
      recordedAt: '2026-09-16T08:00:00.000Z',
      effectiveOn: command.effectiveOn,
      by: { id: 'somebody', role },
      command: id,
      ...(command.reason === undefined ? {} : { reason: command.reason }),
      ...event,
    })) as Entry[];
    this.entries.push(...made);
    this.world = this.world.after(made);
  }

  /** Imports a file as the page does: plans, records, and plans again until nothing is left. Stops after so many acts. */
  import(file: FiguresFile, most = Number.POSITIVE_INFINITY): readonly FiguresPlan[] {
    const plans: FiguresPlan[] = [];
    let done = 0;
    for (;;) {
      const plan = planFigures(file, this.world);
      plans.push(plan);
      if (plan.acts.length === 0) return plans;
      for (const { command } of plan.acts) {
        if (done >= most) return plans;
        this.record(command);
        done += 1;
      }
    }
  }
}

/** How often each thing is done by a plan. */
export function tallyOf(plans: readonly FiguresPlan[]): Readonly<Record<string, number>> {
  const tally: Record<string, number> = {};
  for (const { does } of plans.flatMap(({ acts }) => acts)) tally[does] = (tally[does] ?? 0) + 1;
  return tally;
}
