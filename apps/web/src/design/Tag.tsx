import type { ReactNode } from 'react';

export type TagColour = 'grey' | 'green' | 'turquoise' | 'blue' | 'purple' | 'red' | 'orange' | 'yellow';

/** A status: always a word, with a colour that adds nothing a reader needs. */
export function Tag({ colour, children }: { readonly colour: TagColour; readonly children: ReactNode }) {
  return <strong className={`govuk-tag govuk-tag--${colour}`}>{children}</strong>;
}
