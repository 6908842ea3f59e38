import type { Command, NotGivenBecause } from '@minutebook/domain';

import type { RowSaid } from './cells.ts';

interface Said {
  readonly serviceId: string;
  readonly period: string;
  readonly day: string;
  readonly sourceLine: string;
}

/** A command by which a row of the grid is recorded. */
type MonthCommand = Extract<
  Command,
  { readonly type: 'RecordContacts' | 'RecordCallHandling' | 'RecordFiguresNotGiven' }
>;

/** What a row of the grid records: its contacts, its calls, and what there is none of. */
export function commandsOf(
  { basis, contacts, calls, gaps }: RowSaid,
  { serviceId, period, day, sourceLine }: Said,
): readonly MonthCommand[] {
  const { offered, ...others } = calls;
  const about = { serviceId, period, effectiveOn: day } as const;
  const gap = (what: 'contacts' | 'callHandling', because: NotGivenBecause | undefined) =>
    because === undefined ? [] : [{ type: 'RecordFiguresNotGiven', ...about, what, because } as const];
  const counted: MonthCommand = {
    type: 'RecordContacts',
    ...about,
    contacts: [...contacts],
    basis,
    sourceLine,
  };
  return [
    ...(contacts.length === 0 ? [] : [counted]),
    ...(offered === undefined ? [] : [{ type: 'RecordCallHandling', ...about, offered, ...others, basis } as const]),
    ...gap('contacts', gaps.contacts),
    ...gap('callHandling', gaps.calls),
  ];
}
