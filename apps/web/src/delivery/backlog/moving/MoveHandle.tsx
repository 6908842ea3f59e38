import { useContext } from 'react';

import { stringifySearch } from '../../../address/read.ts';
import { PathLink } from '../../../clock/links.tsx';
import { handleOf, ListContext } from '../row-address.ts';
import { useMover } from './use-moving.ts';

interface MoveHandleProps {
  readonly projectId: string;
  readonly title: string;
}

/** Moves a project: a link to the form, which Alt with the arrows carries up and down, and a grip to drag it by. */
export function MoveHandle({ projectId, title }: MoveHandleProps) {
  const { moving, onKey, onGrab } = useMover();
  const list = useContext(ListContext);
  const to = moving?.id === projectId ? String(moving.to) : undefined;
  return (
    <span className={to === undefined ? 'mb-move' : 'mb-move mb-move--held'} data-moves={projectId}>
      <PathLink
        id={handleOf(projectId)}
        path={`/projects/${projectId}/rank${stringifySearch({ to, list })}`}
        onKey={(event) => onKey(projectId, event)}
      >
        Move<span className="govuk-visually-hidden"> {title}</span>
      </PathLink>
      <span className="mb-move__grip" aria-hidden="true" onPointerDown={(event) => onGrab(projectId, event)}>
        ⠿
      </span>
    </span>
  );
}
