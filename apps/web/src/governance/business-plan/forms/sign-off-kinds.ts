import { maySignOff, signOffWords } from '@minutebook/domain';
import type { DomainEntry, Role, SignOffKind } from '@minutebook/domain';

/**
 * The kinds of sign-off that these roles may give: each trade's is its officer's, and all but finance an administrator's as
 * well.
 */
export function kindsFor(roles: readonly Role[]): readonly SignOffKind[] {
  const all = Object.keys(signOffWords) as readonly SignOffKind[];
  return all.filter((kind) => roles.some((role) => maySignOff(role, kind)));
}

/** The post named in the person's last sign-off of a kind, of whatever plan; `undefined` before the first. */
export function lastPost(
  entries: readonly DomainEntry[],
  personId: string | undefined,
  kind: SignOffKind,
): string | undefined {
  const last = entries.findLast(
    (entry) => entry.type === 'SignOffGiven' && entry.by.id === personId && entry.data.kind === kind,
  );
  return last?.type === 'SignOffGiven' ? last.data.post : undefined;
}
