import { pounds } from '../../kernel/money.ts';
import type { Scheme } from '../../programme/programme/state.ts';

type Rules = Pick<Scheme, 'title' | 'authorities'>;

/**
 * What differs between two schemes of delegation, the earlier one first, each in one sentence: its title, then post by
 * post in the order of the later one; what was left out comes last. Never names who holds a post.
 * Example: “Head of ICT” may decide up to £12,000 instead of £10,000.
 */
export function schemeChanges(before: Rules, after: Rules): readonly string[] {
  const left = before.authorities.filter(({ post }) => !after.authorities.some((one) => one.post === post));
  return [
    ...(before.title === after.title ? [] : [`It is called “${after.title}” instead of “${before.title}”.`]),
    ...after.authorities.flatMap(({ post, heldBy, upTo }) => {
      const was = before.authorities.find((one) => one.post === post);
      if (was === undefined) return [`“${post}” is added, and may decide up to ${pounds(upTo)}.`];
      return [
        ...(was.upTo === upTo ? [] : [`“${post}” may decide up to ${pounds(upTo)} instead of ${pounds(was.upTo)}.`]),
        ...(was.heldBy === heldBy ? [] : [`“${post}” is held by somebody else.`]),
      ];
    }),
    ...left.map(({ post, upTo }) => `“${post}”, which may decide up to ${pounds(upTo)}, is left out.`),
  ];
}
