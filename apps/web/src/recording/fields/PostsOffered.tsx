import { comparable, knownPosts, nearestPost } from '@minutebook/domain';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { useFormContext } from 'react-hook-form';

import { today } from '../../clock/today.ts';
import { useNow } from '../../replay/index.ts';

interface PostsOfferedProps {
  /** Path of the field in the command. */
  readonly name: string;
  /** Id of the list that the field offers. */
  readonly list: string;
  /** Whether no other is taken. */
  readonly must: boolean;
}

/**
 * Offers the posts that the ledger knows, and asks back where what was typed is none of them: unless it `must` be one, it may
 * be meant all the same.
 */
export function PostsOffered({ name, list, must }: PostsOfferedProps) {
  const { world } = useNow();
  const known = useMemo(() => knownPosts(world, today()), [world]);
  const typed = useTyped(name);
  const { setValue } = useFormContext();
  const words = typeof typed === 'string' ? comparable(typed) : '';
  const isOnTheWay = known.some((one) => comparable(one).startsWith(words));
  const meant = words === '' || isOnTheWay ? undefined : nearestPost(words, known);
  return (
    <>
      <datalist id={list}>
        {known.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </datalist>
      <output className="govuk-hint">
        {words.length < 3 || isOnTheWay || known.length === 0 ? null : meant === undefined ? (
          `The ledger knows no such post. ${must ? 'Choose one from the list.' : 'Go on if it is meant.'}`
        ) : (
          <>
            The ledger knows no such post. Did you mean{' '}
            <button
              type="button"
              className="mb-link-button"
              onClick={() => setValue(name, meant, { shouldDirty: true, shouldTouch: true })}
            >
              {meant}
            </button>
            ?
          </>
        )}
      </output>
    </>
  );
}

/**
 * What a field holds, also where it was typed while this was fetched: `useWatch` misses what comes between drawing and
 * watching.
 */
function useTyped(name: string): unknown {
  const { subscribe, getValues } = useFormContext();
  const listen = useCallback(
    (callback: () => void) => subscribe({ name, formState: { values: true }, callback }),
    [subscribe, name],
  );
  return useSyncExternalStore(listen, () => getValues(name) as unknown);
}
