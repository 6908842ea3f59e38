import { seatsTaken } from '../../governance/board/as-sat.ts';
import { schemeOn } from '../../governance/gates/framework.ts';
import type { Actor } from '../../kernel/entry.ts';
import { readsAlike } from '../../kernel/text.ts';
import { leftStaff } from '../../programme/programme/former-staff.ts';
import type { LedgerWorld } from '../../world.ts';

/**
 * Opaque ids of those who hold a post on a day, as far as the ledger knows: who sits on a board by it, and whom the scheme of
 * delegation in force names for it; nobody who was erased. None where no board and no scheme has such a post.
 */
function postHolders(title: string, world: LedgerWorld, on: string): ReadonlySet<string> {
  const [programme] = world.states('programme');
  const seats = seatsTaken(world, on);
  const authorities = schemeOn(programme, on)?.authorities ?? [];
  return new Set([
    ...seats.filter(({ post }) => readsAlike(post, title)).map(({ memberId }) => memberId),
    ...authorities
      .filter(({ post, heldBy }) => readsAlike(post, title) && leftStaff(heldBy, programme, on) === undefined)
      .map(({ heldBy }) => heldBy),
  ]);
}

/**
 * Whether somebody may speak for a post on a day: who holds it, or an administrator, who records what it said. Where the
 * ledger knows nobody in it, whoever manages the programme or answers for finance.
 */
export function speaksFor(title: string, by: Actor, world: LedgerWorld, on: string): boolean {
  if (by.role === 'administrator') return true;
  const holders = postHolders(title, world, on);
  return holders.size === 0 ? by.role !== 'boardMember' : holders.has(by.id);
}
