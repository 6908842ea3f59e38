import { streamOf } from './deciding.ts';
import type { Command } from './deciding.ts';
import { splitStream } from './kernel/entry.ts';
import { partsOf } from './money/spend/account.ts';
import type { LedgerWorld } from './world.ts';

/**
 * What is decided one after another: a project, its plan and what meetings decide about it are three kinds of streams,
 * whose rules lean on each other; so are a budget and the accounts of its years. One server that takes them in turn never lets
 * two of them through at once; what two servers let through is listed under *Checks*.
 */
export function turnOf(sent: Command, world: LedgerWorld): string {
  const stream = streamOf(sent);
  const { category, id } = splitStream(stream);
  if (category === 'businessPlan') return `project-${id}`;
  if (category === 'spend') return `budget-${partsOf(id).budgetId}`;
  if (category !== 'meeting') return stream;
  const projectId = projectAt(sent, id, world);
  return projectId === undefined ? stream : `project-${projectId}`;
}

function projectAt(sent: Command, meetingId: string, world: LedgerWorld): string | undefined {
  const meeting = world.state('meeting', meetingId);
  const stated = sent.type === 'CorrectEntry' ? sent.instead : sent;
  if (stated.type === 'MinuteDecision') {
    return meeting?.items.find((one) => one.value.itemId === stated.itemId)?.value.about?.projectId;
  }
  if (stated.type !== 'CallInDecision') return undefined;
  return meeting?.decisions.find((one) => one.decisionId === stated.decisionId)?.minuted.value.projectId;
}
