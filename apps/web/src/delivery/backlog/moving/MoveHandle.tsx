import { MoveLink } from '../begin-moving.tsx';
import { useMover } from './use-moving.ts';

interface MoveHandleProps {
  readonly projectId: string;
  readonly title: string;
}

/** Moves a project: a link to the form, which Alt with the arrows carries up and down, and a grip to drag it by. */
export function MoveHandle({ projectId, title }: MoveHandleProps) {
  const { moving, onKey, onGrab } = useMover();
  const to = moving?.id === projectId ? String(moving.to) : undefined;
  return (
    <span className={to === undefined ? 'mb-move' : 'mb-move mb-move--held'} data-moves={projectId}>
      <MoveLink projectId={projectId} title={title} to={to} onKey={(event) => onKey(projectId, event)} />
      <span className="mb-move__grip" aria-hidden="true" onPointerDown={(event) => onGrab(projectId, event)}>
        ⠿
      </span>
    </span>
  );
}
