import type { ReactNode } from 'react';

export type TagColour = 'grey' | 'green' | 'turquoise' | 'blue' | 'purple' | 'red' | 'orange' | 'yellow';

/** A second colour, for a status between two. */
export type TagEdge = 'green' | 'red';

interface TagProps {
  readonly colour: TagColour;
  readonly edge?: TagEdge | undefined;
  readonly children: ReactNode;
}

/** A status: always a word, with a colour that adds nothing a reader needs. */
export function Tag({ colour, edge, children }: TagProps) {
  const edged = edge === undefined ? '' : ` mb-tag--edge mb-tag--edge-${edge}`;
  return <strong className={`govuk-tag govuk-tag--${colour}${edged}`}>{children}</strong>;
}
