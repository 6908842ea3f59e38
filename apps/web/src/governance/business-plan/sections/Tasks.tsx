import { planGaps } from '@minutebook/domain';
import type { PlanGaps, PlanTask } from '@minutebook/domain';

import { useLedger } from '../../../clock/page-ledger.tsx';
import { useClocks } from '../../../clock/use-clocks.ts';
import { Block } from '../../../design/Block.tsx';
import { PrintedDetails } from '../../../design/PrintedDetails.tsx';
import { withDays } from '../../../design/days.ts';
import { PathLink } from '../../../clock/links.tsx';
import { Tag } from '../../../design/Tag.tsx';
import { TableAgain } from '../../TableAgain.tsx';
import { useMayRecord } from '../../../recording/may-record.ts';
import { WriteLink } from '../WriteLink.tsx';
import { formOf } from './section-forms.ts';
import { WhoDecides } from './WhoDecides.tsx';

/** What is still to be done before the next gate can decide, each task leading to its form. */
export function Tasks({ projectId }: { readonly projectId: string }) {
  const { world } = useLedger();
  const found = planGaps(world, projectId, useClocks().day);
  const { at, tasks } = found;
  const done = tasks.filter((one) => one.done);
  const boardId = at?.gate.boardId ?? '';
  return (
    <Block heading={at === undefined ? 'The next gate' : `Before “${at.gate.title}”`} intro={sentenceOf(found)}>
      {at === undefined ? null : <WhoDecides projectId={projectId} gate={at.gate} />}
      <TaskList tasks={tasks.filter((one) => !one.done)} {...{ projectId, boardId }} />
      {done.length === 0 ? null : (
        <PrintedDetails summary={done.length === 1 ? '1 thing is done' : `${done.length} things are done`}>
          <TaskList tasks={done} {...{ projectId, boardId }} />
        </PrintedDetails>
      )}
    </Block>
  );
}

interface TaskListProps {
  readonly tasks: readonly PlanTask[];
  readonly projectId: string;
  readonly boardId: string;
}

function TaskList({ tasks, ...of }: TaskListProps) {
  if (tasks.length === 0) return null;
  return (
    <ul className="govuk-list mb-tasks">
      {tasks.map((task) => (
        <Task key={`${task.kind} ${task.about}`} task={task} {...of} />
      ))}
    </ul>
  );
}

function sentenceOf({ at, tasks, gaps }: PlanGaps): string {
  if (at === undefined) {
    return tasks.length === 0
      ? 'There is no next gate: either the council has not adopted a governance framework yet, or every gate has been passed.'
      : '';
  }
  if (gaps.length === 0) return 'Everything that this gate requires is there. It waits for the board’s decision.';
  return `This gate is next on the project’s path. ${doneInWords(tasks.length - gaps.length, tasks.length)}`;
}

/** “3 of the 8 things it requires are done.” */
function doneInWords(done: number, of: number): string {
  if (of === 1) return 'The one thing it requires is not done.';
  if (done === 0) return `None of the ${of} things it requires is done.`;
  return `${done} of the ${of} things it requires ${done === 1 ? 'is' : 'are'} done.`;
}

interface TaskProps {
  readonly task: PlanTask;
  readonly projectId: string;
  /** The board of the gate that the task is before. */
  readonly boardId: string;
}

function Task({ task, projectId, boardId }: TaskProps) {
  return (
    <li className="mb-tasks__task">
      <div className="mb-tasks__words">
        <Title task={task} projectId={projectId} boardId={boardId} />
        {task.sentence === '' ? null : <div className="mb-secondary">{withDays(task.sentence)}</div>}
      </div>
      {task.done ? <Tag colour="green">Done</Tag> : <Tag colour="yellow">To do</Tag>}
    </li>
  );
}

/** Leads to the form it is done with, for those who may; a condition is met on a form of the project. */
function Title({ task, projectId, boardId }: TaskProps) {
  const mayDischarge = useMayRecord('DischargeCondition') === 'yes';
  const form = formOf(task);
  const title = withDays(task.title);
  if (task.kind === 'condition' && mayDischarge) {
    const path = `/projects/${projectId}/record/discharge-condition?about=${encodeURIComponent(task.about)}`;
    return <PathLink path={path}>{title}</PathLink>;
  }
  if (task.kind === 'table' && !task.done) return <TableAgain boardId={boardId}>{title}</TableAgain>;
  if (form === undefined || (task.done && task.kind !== 'section')) return <>{title}</>;
  return (
    <WriteLink projectId={projectId} form={form} otherwise={title}>
      {title}
    </WriteLink>
  );
}
