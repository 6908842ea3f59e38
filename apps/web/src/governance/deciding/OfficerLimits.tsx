import { schemeOn } from '@minutebook/domain';
import type { LedgerWorld } from '@minutebook/domain';

import { useOwnId } from '../../replay/index.ts';
import { today } from '../../clock/today.ts';
import { formatMoney } from '../../design/numbers.ts';
import { listed } from '../public/words.ts';
import type { Before } from './before.ts';
import { Stops } from './Stops.tsx';

/** Why an officer could not decide here, and who could. */
export function OfficerLimits({ before, world }: { readonly before: Before; readonly world: LedgerWorld }) {
  const own = useOwnId();
  return <Stops heading="What stands in the way of an officer" sentences={sentences(before, world, own)} />;
}

function sentences(before: Before, world: LedgerWorld, own: string | undefined): readonly string[] {
  return [...prepared(before, own), ...limits(before, world, own)];
}

function prepared({ version }: Before, own: string | undefined): readonly string[] {
  if (version === undefined || own === undefined || !version.preparers.includes(own)) return [];
  return [
    `You prepared version ${version.version}, and who prepared a plan does not decide on it. Leave it to another.`,
  ];
}

function limits({ at, cost }: Before, world: LedgerWorld, own: string | undefined): readonly string[] {
  const scheme = schemeOn(world.states('programme')[0], today());
  if (scheme === undefined) return ['No scheme of delegation is in force: only the board decides.'];
  const held = scheme.authorities.filter((one) => one.heldBy === own);
  const none = held.length === 0 ? ['The scheme of delegation names no post that you hold.'] : [];
  if (at === undefined) return none;
  const board = world.state('board', at.gate.boardId)?.title ?? 'the board';
  if (cost === undefined) return [...none, `The plan states no costs, so only the ${board} could decide.`];
  const limit = at.gate.officerBelow ?? 0;
  if (cost >= limit) {
    const may = limit === 0 ? 'nothing' : `less than ${formatMoney(limit)}`;
    return [
      ...none,
      `At this gate officers decide on ${may}; this plan costs ${formatMoney(cost)} over its whole life. The ${board} could decide.`,
    ];
  }
  if (held.length === 0 || held.some((one) => one.upTo >= cost)) return none;
  const could = [...scheme.authorities.filter((one) => one.upTo >= cost).map((one) => one.post), `the ${board}`];
  return [`The plan costs ${formatMoney(cost)}, which is more than your post may decide. ${listed(could, '')} could.`];
}
