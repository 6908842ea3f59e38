import type { DomainEntry } from '../../world.ts';
import { daysOf } from './levels.ts';
import { inForce, rounded } from './months.ts';
import { statements } from './statements.ts';
import type { Statement } from './statements.ts';

/** FTE of a month, in hundredths. */
export interface RecomputedCapacity {
  readonly inPost: number;
  readonly asked: number;
}

/**
 * Who is in post in a month and what projects ask for, counted day by day from the raw entries, without any fold or
 * report; in one service area or all.
 */
export function recomputedCapacity(
  entries: readonly DomainEntry[],
  month: string,
  serviceArea?: string,
): RecomputedCapacity {
  const all = statements(entries);
  const days = daysOf(month);
  const share = (fteOn: (day: string) => number, counts: (day: string) => boolean): number =>
    rounded(BigInt(days.filter(counts).reduce((so, day) => so + fteOn(day), 0)), BigInt(days.length));
  let [inPost, asked] = [0, 0];
  for (const [, ofPost] of Map.groupBy(all, ({ stream }) => stream)) {
    const made = ofPost.find(({ type }) => type === 'PostEstablished');
    if (made === undefined || (serviceArea !== undefined && made.data['serviceArea'] !== serviceArea)) continue;
    for (const stint of stintsOf(ofPost)) {
      inPost += share(
        (day) => fteOf(made, ofPost, day),
        (day) => isEstablished(made, ofPost, day) && day >= stint.from && day < stint.to,
      );
    }
    for (const { type, data } of ofPost) {
      if (type !== 'ResourceAsked') continue;
      const over = endOf(all, String(data['projectId']));
      asked += share(
        () => Number(data['fte']),
        (day) => day >= String(data['firstDay']) && day <= String(data['lastDay']) && day < over,
      );
    }
  }
  return { inPost, asked };
}

const never = '9999-12-31';

function isEstablished({ data }: Statement, ofPost: readonly Statement[], day: string): boolean {
  const ended = ofPost.findLast(({ type }) => type === 'PostEnded')?.on ?? never;
  const lastDay = data['lastDay'] as string | undefined;
  const isTooLate = lastDay !== undefined && day > lastDay;
  return day >= String(data['firstDay']) && !isTooLate && day < ended;
}

/** The FTE of the post on a day: as the latest change of its hours by then says, and of one day's the last recorded. */
function fteOf(made: Statement, ofPost: readonly Statement[], day: string): number {
  const changes = ofPost.filter(({ type }) => type === 'PostHoursChanged');
  return Number((inForce(changes, day) ?? made).data['fte']);
}

function stintsOf(ofPost: readonly Statement[]): readonly { readonly from: string; readonly to: string }[] {
  const stints: { from: string; to: string }[] = [];
  for (const { type, on, data } of ofPost) {
    const last = stints.at(-1);
    if (type === 'PostFilled') stints.push({ from: String(data['firstDay']), to: never });
    if (type === 'PostVacated' && last?.to === never) last.to = on;
  }
  return stints;
}

function endOf(all: readonly Statement[], projectId: string): string {
  const ends = all.filter(
    ({ stream, type }) => stream === `project-${projectId}` && (type === 'ProjectStopped' || type === 'ProjectClosed'),
  );
  return ends.at(-1)?.on ?? never;
}
