import { useContext, useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

import { Button, LinkButton } from '../../../design/Button.tsx';
import { ListContext } from '../row-address.ts';
import type { Moving } from './moved.ts';

interface MovingBarProps {
  readonly moving: Moving | undefined;
  readonly title: string | undefined;
  /** Another project that somebody began to move meanwhile, and that was left where it is. */
  readonly other: string | undefined;
  /** Whether the list that is shown holds it. */
  readonly isShown: boolean;
  /** Whether somebody else has moved others since. */
  readonly isOtherOrder: boolean;
  readonly onLeave: () => void;
  /** What was moved just now, said while nothing is moved. */
  readonly moved: ReactNode;
  /** Whether it comes in place of the button that was pressed for it. */
  readonly takesFocus: () => boolean;
  readonly onStop: () => void;
}

/** Says where a project is being moved to, and asks why before anything is recorded; and how to move one while none is. */
export function MovingBar({ takesFocus, ...props }: MovingBarProps) {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus()) bar.current?.focus();
  }, [takesFocus]);
  return (
    <div className="mb-moving" tabIndex={-1} ref={bar}>
      <div aria-live="polite">
        <WhereTo {...props} />
      </div>
      <WhatNext {...props} />
    </div>
  );
}

type InBar = Omit<MovingBarProps, 'takesFocus'>;

function WhereTo({ moving, title, other, isShown, isOtherOrder, moved }: InBar) {
  if (moving === undefined) {
    return (
      <p className="mb-secondary">
        {moved} To move a project, drag it by ⠿, or press Alt with the up and down arrows on its “Move”, then Enter.
      </p>
    );
  }
  return (
    <p className="govuk-body">
      <strong>
        “{title}” to position {moving.to}.
      </strong>{' '}
      Nothing is recorded yet.
      {isOtherOrder ? ' The backlog has changed since you began to move it.' : null}
      {other === undefined
        ? null
        : ` “${other}” was not moved: first say why this one moves, or leave it where it was.`}
      {isShown ? null : ' The list as it is narrowed does not show it.'}
    </p>
  );
}

function WhatNext({ moving, onLeave, onStop }: InBar) {
  const list = useContext(ListContext);
  if (moving === undefined) {
    return (
      <Button type="button" look="secondary" onClick={onStop}>
        Stop moving projects
      </Button>
    );
  }
  return (
    <>
      <LinkButton
        to="/projects/$projectId/rank"
        params={{ projectId: moving.id }}
        search={{ to: String(moving.to), list }}
      >
        Say why, and move it
      </LinkButton>{' '}
      <Button type="button" look="secondary" onClick={onLeave}>
        Leave it where it was
      </Button>
    </>
  );
}
