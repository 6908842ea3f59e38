import { refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import { withThousands } from '../../kernel/money.ts';

/** A whole number, below zero with a true minus: “12,300”. */
function grouped(value: number): string {
  return `${value < 0 ? '−' : ''}${withThousands(Math.abs(value))}`;
}

function contradict(sentence: string): Refused {
  return refused('FiguresContradict', sentence, 'Give figures that can be true together, as their source states them.');
}

/** `FiguresContradict`: no channel has fewer contacts than none. */
export function contactsContradict(contacts: readonly { readonly contacts: number }[]): Refused | undefined {
  const below = contacts.find((one) => one.contacts < 0);
  return below && contradict(`${grouped(below.contacts)} contacts are fewer than none.`);
}

interface Calls {
  readonly offered: number;
  readonly answered?: number | undefined;
  readonly abandoned?: number | undefined;
  readonly abandonedShare?: number | undefined;
  readonly waitSeconds?: number | undefined;
  readonly talkSeconds?: number | undefined;
}

/**
 * `FiguresContradict`, naming the figures: calls answered and abandoned are no more than those offered, a share is no more
 * than all, and nothing is fewer than none. Example: 900 answered and 200 abandoned of 1,000 offered.
 */
export function callsContradict(calls: Calls): Refused | undefined {
  const { offered, answered, abandoned, abandonedShare } = calls;
  const below = Object.values(calls).find((one) => typeof one === 'number' && one < 0);
  if (typeof below === 'number') return contradict(`${grouped(below)} is fewer than none.`);
  if (answered !== undefined && abandoned !== undefined && answered + abandoned > offered) {
    return contradict(
      `${grouped(answered)} answered and ${grouped(abandoned)} abandoned are ${grouped(answered + abandoned)}, and ${grouped(offered)} were offered.`,
    );
  }
  if ((answered ?? 0) > offered) {
    return contradict(`${grouped(answered ?? 0)} were answered, and ${grouped(offered)} offered.`);
  }
  if ((abandoned ?? 0) > offered) {
    return contradict(`${grouped(abandoned ?? 0)} were abandoned, and ${grouped(offered)} offered.`);
  }
  return shareContradicts(abandonedShare, offered);
}

function shareContradicts(share: number | undefined, offered: number): Refused | undefined {
  if (share === undefined) return undefined;
  if (share > 10_000) return contradict(`${share / 100}% of the calls cannot be abandoned: that is more than all.`);
  if (offered > 0) return undefined;
  return contradict(`No call was offered, so ${share / 100}% of them is no figure.`);
}

/** `AbandonedIsGivenTwice`. */
export function abandonedTwice({ abandoned, abandonedShare }: Calls): Refused | undefined {
  if (abandoned === undefined || abandonedShare === undefined) return undefined;
  return refused(
    'AbandonedIsGivenTwice',
    `Abandoned is given as ${grouped(abandoned)} calls and as ${abandonedShare / 100}%.`,
    'Give the count; the share only where the source gives no count.',
  );
}

/** `FiguresContradict`: some of those who answered, and never more. */
export function surveyContradicts(
  respondents: number,
  parts: readonly number[],
  what: 'satisfied' | 'at some channel',
): Refused | undefined {
  const below = [respondents, ...parts].find((one) => one < 0);
  if (below !== undefined) return contradict(`${grouped(below)} is fewer than none.`);
  const all = parts.reduce((so, one) => so + one, 0);
  if (all <= respondents) return undefined;
  return contradict(`${grouped(all)} are ${what}, and ${grouped(respondents)} answered.`);
}
