import { planFigures } from '@minutebook/domain';
import type { FiguresFile, FiguresPlan } from '@minutebook/domain';
import { useRef, useState } from 'react';

import { momentNow } from '../../replay/index.ts';
import { sendRows } from '../month/send-rows.ts';

/** How an import stands. */
interface Standing {
  /** What is left to do, on the ledger as it was when it was planned. */
  readonly plan: FiguresPlan;
  readonly sending: { readonly done: number; readonly of: number } | undefined;
  /** Entries that were recorded since the plan was first shown. */
  readonly recorded: number;
  /** What the ledger refused, with the thing that it was about. */
  readonly failed: readonly { readonly title: string; readonly sentence: string }[];
  readonly wasStopped: boolean;
}

export interface FiguresImport extends Standing {
  readonly start: () => void;
  readonly stop: () => void;
}

interface Control {
  isStopped: boolean;
  /** Ids of what was sent, by its words: the same words sent again record nothing twice. */
  readonly ids: Map<string, string>;
}

/**
 * Plans a file and records it, stream by stream. What was recorded is planned on again, so that updates follow what they
 * update, and so that an import which was stopped, or a page that was left, goes on where it ended.
 */
export function useImport(file: FiguresFile): FiguresImport {
  const control = useRef<Control>({ isStopped: false, ids: new Map() });
  const [standing, setStanding] = useState((): Standing => ({
    plan: planFigures(file, momentNow().world),
    sending: undefined,
    recorded: 0,
    failed: [],
    wasStopped: false,
  }));
  const start = async (): Promise<void> => {
    control.current.isStopped = false;
    let { plan, recorded } = standing;
    for (;;) {
      const before = recorded;
      // oxlint-disable-next-line no-await-in-loop -- what follows is planned on what was recorded.
      const round = await send(plan, control.current, (done, entries) => {
        const sending = { done, of: plan.acts.length };
        setStanding((so) => ({ ...so, sending, recorded: before + entries, failed: [], wasStopped: false }));
      });
      recorded += round.entries;
      const follows = plan.follow > 0;
      plan = planFigures(file, momentNow().world);
      const { failed } = round;
      const { isStopped } = control.current;
      if (isStopped || failed.length > 0 || !follows || plan.acts.length === 0) {
        return setStanding({ plan, sending: undefined, recorded, failed, wasStopped: isStopped });
      }
    }
  };
  const stop = (): void => {
    control.current.isStopped = true;
  };
  return { ...standing, start: () => void start(), stop };
}

/** Sends what is planned; `tell` is told how many acts are done, and how many entries that made. */
async function send(
  { acts }: FiguresPlan,
  control: Control,
  tell: (done: number, entries: number) => void,
): Promise<{ readonly entries: number; readonly failed: Standing['failed'] }> {
  const streams = Map.groupBy(acts, ({ stream }) => stream);
  const rows = [...streams].map(([key, of]) => ({ key, commands: of.map(({ command }) => command) }));
  const failed: { title: string; sentence: string }[] = [];
  let [done, entries] = [0, 0];
  tell(done, entries);
  await sendRows(rows, control.ids, { isStopped: () => control.isStopped }, (key, outcome) => {
    if (outcome.kind !== 'recorded' && outcome.kind !== 'notRecorded') return;
    const of = streams.get(key) ?? [];
    done += of.length;
    if (outcome.kind === 'recorded') entries += outcome.entries.length;
    else failed.push({ title: of[0]?.title ?? key, sentence: outcome.sentence });
    tell(done, entries);
  });
  return { entries, failed };
}
