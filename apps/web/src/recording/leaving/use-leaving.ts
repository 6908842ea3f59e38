import { useBlocker } from '@tanstack/react-router';
import type { RefObject } from 'react';

/**
 * Asks before a form is left in which something was typed that is not recorded: by a link, by the browser's own buttons,
 * or by closing the page. `recorded` is set once it is, so that the form itself may go on. Where `keep` keeps what was
 * typed, nothing would be lost, and nothing is asked.
 */
export function useLeaving(typed: boolean, recorded: RefObject<boolean>, keep?: () => boolean): void {
  useBlocker({
    disabled: !typed,
    enableBeforeUnload: () => !recorded.current && keep?.() !== true,
    shouldBlockFn: ({ current, next }) => {
      if (recorded.current || placeOf(current) === placeOf(next) || keep?.() === true) return false;
      // The browser's own question holds the navigation and the focus; nothing behind it can be changed meanwhile.
      // oxlint-disable-next-line no-alert -- for the reason above.
      return !window.confirm('What you typed is not recorded. Leave this form and lose it?');
    },
  });
}

/** A link within the page leads nowhere else. */
function placeOf({ pathname, search }: { readonly pathname: string; readonly search: object }): string {
  return `${pathname} ${JSON.stringify(search)}`;
}
