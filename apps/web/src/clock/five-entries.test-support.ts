import type { WhoHad } from '@minutebook/domain';

import type { Against } from './against.ts';

/** The days on which the entries of a small ledger were recorded, each at noon in London's winter or summer. */
const recordedOn = ['2026-07-01', '2026-07-08', '2026-07-08', '2026-09-14', '2026-09-16'];

/** That ledger on 16 September 2026, all of it read; a board that met on 15 September had entry 3 before it and decided by 4. */
export const fiveEntries: Against = {
  today: '2026-09-16',
  newest: recordedOn.length,
  read: true,
  recordedAt: (n) => (recordedOn[n - 1] === undefined ? undefined : `${recordedOn[n - 1]}T11:00:00.000Z`),
  lastOn: (day) => recordedOn.filter((one) => one <= day).length,
  whoHad: (n, on) => {
    if (n === 4 && on === board.on) return { ...board, kind: 'ended' };
    return n === 3 && (on === undefined || on === board.on) ? board : undefined;
  },
};

const board: WhoHad = { kind: 'meeting', title: 'Programme Board', on: '2026-09-15' };
