import { PathLink } from '../../../clock/links.tsx';
import { handleOf, useMover } from './use-moving.ts';

interface MoveHandleProps {
  readonly projectId: string;
  readonly title: string;
}

/** Moves a project: a link to the form, which Alt with the arrows carries up and down, and a grip to drag it by. */
export function MoveHandle({ projectId, title }: MoveHandleProps) {
  const { moving, onKey, onGrab } = useMover();
  const to = moving?.id === projectId ? `?to=${moving.to}` : '';
  return (
    <span className="mb-move" data-moves={projectId}>
      <PathLink
        id={handleOf(projectId)}
        path={`/projects/${projectId}/rank${to}`}
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
