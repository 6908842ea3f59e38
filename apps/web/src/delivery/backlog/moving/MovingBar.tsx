import { Button, LinkButton } from '../../../design/Button.tsx';
import type { Moving } from './moved.ts';

interface MovingBarProps {
  readonly moving: Moving | undefined;
  readonly title: string | undefined;
  /** Whether somebody else has moved others since. */
  readonly isOtherOrder: boolean;
  readonly onLeave: () => void;
}

/** Says where a project is being moved to, and asks why before anything is recorded; and how to move one while none is. */
export function MovingBar({ moving, title, isOtherOrder, onLeave }: MovingBarProps) {
  return (
    <div className="mb-moving" aria-live="polite">
      {moving === undefined ? (
        <p className="mb-secondary">
          To move a project, drag it by ⠿, or press Alt with the up and down arrows on its “Move”.
        </p>
      ) : (
        <>
          <p className="govuk-body">
            <strong>
              “{title}” to position {moving.to}.
            </strong>{' '}
            Nothing is recorded yet.
            {isOtherOrder ? ' The list has changed since you began to move it.' : null}
          </p>
          <LinkButton
            to="/projects/$projectId/rank"
            params={{ projectId: moving.id }}
            search={(before) => ({ ...before, to: String(moving.to) })}
          >
            Say why, and move it
          </LinkButton>{' '}
          <Button type="button" look="secondary" onClick={onLeave}>
            Leave it where it was
          </Button>
        </>
      )}
    </div>
  );
}
