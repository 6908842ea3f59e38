import { planFigures } from '@minutebook/domain';
import type { FiguresFile, FiguresPlan } from '@minutebook/domain';
import { useEffect, useMemo, useRef, useState } from 'react';

import { useNow } from '../../replay/index.ts';
import { sendRows } from '../month/send-rows.ts';

/** How an import stands. */
export interface FiguresImport {
  /** What is left to do, on the ledger as it was when it was planned. */
  readonly plan: FiguresPlan;
  readonly sending: { readonly done: number; readonly of: number } | undefined;
  /** Commands that were recorded since the page was opened. */
  readonly recorded: number;
  /** What the ledger refused, with the thing that it was about. */
  readonly failed: readonly { readonly title: string; readonly sentence: string }[];
  readonly wasStopped: boolean;
  readonly start: () => void;
  readonly stop: () => void;
}

/**
 * Plans a file and records it, stream by stream. What was recorded is planned on again, so that updates follow what they
 * update, and so that an import which was stopped, or a page that was left, goes on where it ended.
 */
export function useImport(file: FiguresFile): FiguresImport {
  const { world } = useNow();
  const [round, setRound] = useState(0);
  // Planned when a round begins, and not with every entry that it records.
  const [planned, setPlanned] = useState(() => ({ round: 0, plan: planFigures(file, world) }));
  const [sending, setSending] = useState<FiguresImport['sending']>();
  const [recorded, setRecorded] = useState(0);
  const [failed, setFailed] = useState<FiguresImport['failed']>([]);
  const [wasStopped, setStopped] = useState(false);
  const control = useRef({ goesOn: false, isStopped: false, ids: new Map<string, string>() });

  const run = async (plan: FiguresPlan): Promise<void> => {
    const streams = Map.groupBy(plan.acts, ({ stream }) => stream);
    const rows = [...streams].map(([stream, acts]) => ({ key: stream, commands: acts.map(({ command }) => command) }));
    const notDone: { title: string; sentence: string }[] = [];
    let done = 0;
    setSending({ done, of: plan.acts.length });
    const isStopped = () => control.current.isStopped;
    await sendRows(rows, control.current.ids, { isStopped }, (stream, outcome) => {
      if (outcome.kind === 'sending') return;
      const acts = streams.get(stream) ?? [];
      done += acts.length;
      if (outcome.kind === 'recorded') setRecorded((so) => so + outcome.entries.length);
      else if (outcome.kind === 'notRecorded') {
        notDone.push({ title: acts[0]?.title ?? stream, sentence: outcome.sentence });
      }
      setSending({ done, of: plan.acts.length });
    });
    setFailed(notDone);
    setStopped(isStopped());
    control.current.goesOn = plan.follow > 0 && notDone.length === 0 && !isStopped();
    setSending(undefined);
    setRound((so) => so + 1);
  };
  useEffect(() => {
    if (round === planned.round) return;
    const plan = planFigures(file, world);
    setPlanned({ round, plan });
    if (control.current.goesOn && plan.acts.length > 0) void run(plan);
    // oxlint-disable-next-line exhaustive-deps -- it is planned anew when a round has ended, on the world of that moment.
  }, [round]);
  const start = (): void => {
    control.current.isStopped = false;
    setStopped(false);
    void run(planned.plan);
  };
  const stop = (): void => {
    control.current.isStopped = true;
  };
  return useMemo(
    () => ({ plan: planned.plan, sending, recorded, failed, wasStopped, start, stop }),
    // oxlint-disable-next-line exhaustive-deps -- what starts and stops it changes with the plan alone.
    [planned, sending, recorded, failed, wasStopped],
  );
}
