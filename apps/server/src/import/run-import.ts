import type { Recorder } from '@minutebook/api';
import type { Actor, Command } from '@minutebook/domain';

import { inWords } from './gmpp/index.ts';

/** A command of an import; its id follows from the file, so that a repetition is recognised. */
export interface PlannedCommand {
  readonly commandId: string;
  readonly command: Command;
}

/** How an import ended: everything was recorded, or it stopped after so many commands, for the reason stated. */
export type Outcome = { readonly kind: 'done' } | { readonly kind: 'stopped'; readonly sentence: string };

/** Records the commands one after another, through the same recorder as anyone's, until done, refused or aborted. */
export async function runImport(
  commands: readonly PlannedCommand[],
  recorder: Recorder,
  actor: Actor,
  progress: (done: number) => void,
  signal?: AbortSignal,
): Promise<Outcome> {
  for (const [index, planned] of commands.entries()) {
    if (signal?.aborted === true) return stopped(index, commands.length, 'The server was told to stop.');
    const reason = await refusalOf(planned, recorder, actor);
    if (reason !== undefined) return stopped(index, commands.length, reason);
    progress(index + 1);
  }
  return { kind: 'done' };
}

async function refusalOf(planned: PlannedCommand, recorder: Recorder, actor: Actor): Promise<string | undefined> {
  try {
    const recording = await recorder.record(planned, actor);
    switch (recording.kind) {
      case 'recorded':
      case 'pending':
        return undefined;
      case 'refused':
        return `“${inWords(planned.command.type)}” was refused: ${recording.sentence}`;
      case 'conflict':
        return 'Somebody else recorded about the same project at that moment.';
    }
  } catch (error) {
    return `The store failed: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function stopped(done: number, of: number, reason: string): Outcome {
  const sentence = `${reason} ${done} of ${of} changes were recorded and stay; import the file again to record the rest.`;
  return { kind: 'stopped', sentence };
}
