import type { FigureNotRecorded, FiguresProgress, Recorder, Recording, WantedFigures } from '@minutebook/api';
import type { Actor, FileAct, FiguresPlan } from '@minutebook/domain';

import { commandIdNow } from '../command-id-now.ts';
import { tell, wentWrong } from '../runs.ts';
import type { Run } from '../runs.ts';

/** What is recorded, how it is planned again, and by whom. */
export interface FiguresToRecord {
  readonly plan: FiguresPlan;
  readonly again: () => Promise<FiguresPlan>;
  readonly recorder: Pick<Recorder, 'record'>;
  readonly actor: Actor;
  readonly fault: (error: unknown) => void;
}

type Running = Run<WantedFigures, FiguresProgress>;

/** Streams that are written at once; each in its own order. */
const atOnce = 32;
const mostTold = 100;

/** How a recording begins. */
export function begun(
  of: Pick<FiguresProgress, 'sourceId' | 'title' | 'document' | 'refused'>,
  acts: number,
): FiguresProgress {
  return { state: 'running', ...of, done: 0, of: acts, recorded: 0, entries: [], notRecorded: { count: 0, first: [] } };
}

/**
 * Records what is planned, and then what follows of it, such as an update of what the same file states as preliminary.
 * What is refused after all is told, and the rest recorded. Never rejects.
 */
export async function recordFigures(to: FiguresToRecord, run: Running): Promise<void> {
  try {
    for (let { plan } = to; plan.acts.length > 0; plan = await to.again()) {
      const { progress } = run;
      tell(run, { ...progress, of: progress.done + plan.acts.length });
      const hindrance = await recordPlan(to, plan, run);
      if (hindrance !== undefined) return tell(run, { ...run.progress, state: 'failed', sentence: hindrance });
      if (run.stopping) return tell(run, { ...run.progress, state: 'stopped' });
      // What was refused once would be refused again.
      if (plan.follow === 0 || run.progress.notRecorded.count > 0) break;
    }
    tell(run, { ...run.progress, state: 'done' });
  } catch (error) {
    to.fault(error);
    tell(run, { ...run.progress, state: 'failed', sentence: wentWrong });
  }
}

/** Why it cannot go on; `undefined` when all of the plan was tried, or when it was told to stop. */
async function recordPlan(to: FiguresToRecord, { acts }: FiguresPlan, run: Running): Promise<string | undefined> {
  const waiting = [...Map.groupBy(acts, ({ stream }) => stream).values()];
  let hindrance: string | undefined;
  const write = async (): Promise<void> => {
    for (let of = waiting.shift(); of !== undefined; of = waiting.shift()) {
      for (const [at, one] of of.entries()) {
        if (run.stopping || hindrance !== undefined) return;
        const outcome = await recordOne(to, one);
        // The others end after what they have under way.
        if ('hindrance' in outcome) hindrance ??= outcome.hindrance;
        else if ('entries' in outcome) count(run, { done: 1, entries: outcome.entries });
        else {
          // What comes after it in the stream may rest on it.
          count(run, { done: of.length - at, entries: [], notRecorded: outcome });
          break;
        }
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, waiting.length) }, write));
  return hindrance;
}

type Outcome = { readonly entries: readonly number[] } | { readonly hindrance: string } | FigureNotRecorded;

async function recordOne(to: FiguresToRecord, { command, title, period }: FileAct): Promise<Outcome> {
  const { recorder, actor, fault } = to;
  let recording: Recording;
  try {
    recording = await recorder.record({ commandId: commandIdNow(), command }, actor);
  } catch (error) {
    fault(error);
    return { hindrance: wentWrong };
  }
  switch (recording.kind) {
    case 'recorded':
      return { entries: recording.entries };
    case 'pending':
      return {
        hindrance: 'The store is slow, and whether the last figures are recorded is not known yet. Go on in a while.',
      };
    case 'refused':
      return { title, period, sentence: recording.sentence };
    case 'conflict':
      return { title, period, sentence: 'Somebody else recorded something of it at that moment.' };
  }
}

interface Done {
  readonly done: number;
  readonly entries: readonly number[];
  readonly notRecorded?: FigureNotRecorded;
}

function count(run: Running, { done, entries, notRecorded }: Done): void {
  const { progress } = run;
  const before = progress.notRecorded;
  tell(run, {
    ...progress,
    done: progress.done + done,
    recorded: progress.recorded + entries.length,
    entries: [...progress.entries, ...entries].slice(0, mostTold),
    notRecorded:
      notRecorded === undefined
        ? before
        : { count: before.count + done, first: [...before.first, notRecorded].slice(0, mostTold) },
  });
}
