import { useLocation, useNavigate } from '@tanstack/react-router';
import { useContext, useEffect, useRef } from 'react';
import type { ComponentProps } from 'react';

import { stringifySearch } from '../../address/read.ts';
import { PathLink } from '../../clock/links.tsx';
import { Button } from '../../design/Button.tsx';
import { handleOf, ListContext } from './row-address.ts';

/** Gives the focus to the row that the address names: whoever moved a project goes on from there. */
export function useBackAtRow(): void {
  const hash = useLocation({ select: (location) => location.hash });
  useEffect(() => {
    if (hash !== '') document.getElementById(hash)?.focus();
  }, [hash]);
}

/** Whether rows are being moved, and what begins and ends it. */
export interface MoveMode {
  readonly comesBy: (what: 'begin' | 'stop') => () => boolean;
  readonly begin: () => void;
  readonly stop: () => void;
}

/**
 * Begins and ends moving projects in the list, which the address says. What comes in the place of the button that was
 * pressed takes the focus: `comesBy` says so, once.
 */
export function useMoveMode(): MoveMode {
  const navigate = useNavigate({ from: '/backlog' });
  const pressed = useRef<'begin' | 'stop'>(undefined);
  const go = (what: 'begin' | 'stop'): void => {
    pressed.current = what;
    const move = what === 'begin' ? 'list' : undefined;
    void navigate({ search: (before) => ({ ...before, move }), resetScroll: false });
  };
  const comesBy = (what: 'begin' | 'stop') => (): boolean => {
    const came = pressed.current === what;
    if (came) pressed.current = undefined;
    return came;
  };
  return { comesBy, begin: () => go('begin'), stop: () => go('stop') };
}

interface BeginMovingProps {
  /** Whether it comes in place of the button that was pressed to stop. */
  readonly takesFocus: () => boolean;
  readonly onBegin: () => void;
}

/** The button after which rows can be moved. */
export function BeginMoving({ takesFocus, onBegin }: BeginMovingProps) {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (takesFocus()) place.current?.querySelector('button')?.focus();
  }, [takesFocus]);
  return (
    <span ref={place}>
      <Button type="button" look="secondary" onClick={onBegin}>
        Move projects in the list
      </Button>
    </span>
  );
}

interface MoveLinkProps extends Pick<ComponentProps<typeof PathLink>, 'onKey'> {
  readonly projectId: string;
  readonly title: string;
  /** The position that it is being moved to; absent where it is not being moved. */
  readonly to?: string | undefined;
}

/** Leads to the form that moves a project, and from there back to its row. */
export function MoveLink({ projectId, title, to, onKey }: MoveLinkProps) {
  const list = useContext(ListContext);
  return (
    <PathLink
      id={handleOf(projectId)}
      path={`/projects/${projectId}/rank${stringifySearch({ to, list })}`}
      onKey={onKey}
    >
      Move<span className="govuk-visually-hidden"> {title}</span>
    </PathLink>
  );
}
