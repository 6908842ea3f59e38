import type { Command } from '@minutebook/domain';
import { useNavigate } from '@tanstack/react-router';
import type { NavigateOptions } from '@tanstack/react-router';
import { useRef } from 'react';
import type { ReactNode } from 'react';

import { Button } from '../../design/Button.tsx';
import type { GoesOn } from '../form.ts';

/** Where a form leads once it is recorded. */
export interface LeadsOn {
  /** The page to go to once it is recorded, which follows from what was; it shows the entry number. */
  readonly next: (recorded: Command) => NavigateOptions;
  /** Where a second button goes on to instead; without it, there is one button. */
  readonly goesOn?: GoesOn | undefined;
}

interface SubmitProps extends Pick<LeadsOn, 'goesOn'> {
  /** Told which of the two was pressed. */
  readonly leadTo: (where: 'next' | 'goesOn') => void;
  readonly children: ReactNode;
}

/** The button that records, and beside it the one that records and goes on. */
export function Submit({ goesOn, leadTo, children }: SubmitProps) {
  return (
    <>
      <Button onClick={() => leadTo('next')}>{children}</Button>{' '}
      {goesOn === undefined ? null : (
        <Button look="secondary" onClick={() => leadTo('goesOn')}>
          {goesOn.words}
        </Button>
      )}
    </>
  );
}

/** Goes on from a form that was recorded, to where the button that was pressed leads. */
export function useGoingOn({ next, goesOn }: LeadsOn) {
  const leads = useRef<'next' | 'goesOn'>('next');
  const navigate = useNavigate();
  return {
    leadTo: (where: 'next' | 'goesOn'): void => {
      leads.current = where;
    },
    goOn: (recorded: readonly number[], command: Command): void => {
      const to = (leads.current === 'goesOn' ? goesOn?.next : undefined) ?? next(command);
      void navigate({ ...to, state: { recorded }, ignoreBlocker: true });
    },
  };
}
