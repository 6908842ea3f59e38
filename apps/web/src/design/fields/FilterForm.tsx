import { useEffect, useRef } from 'react';
import type { FormEvent, ReactNode, RefObject } from 'react';

import { Button } from '../Button.tsx';

interface FilterFormProps {
  /** What is narrowed, as in “Narrow the backlog”. */
  readonly label: string;
  /** What the address asks for: where it changes, the controls begin anew with it. Absent where they keep what they hold. */
  readonly shows?: string;
  /** Told the values of the named controls; empty ones are left out. */
  readonly onApply: (values: Readonly<Record<string, string>>) => void;
  /** A link that clears every filter; shown when some are set. */
  readonly clear: ReactNode;
  /** Words of the button; “Apply” when absent. */
  readonly apply?: string;
  /** What stands under the form. */
  readonly below?: ReactNode;
  readonly children: ReactNode;
}

/** Narrows a list. The page keeps the values in its address and gives them back as default values. */
export function FilterForm(props: FilterFormProps) {
  const { label, shows = '', onApply, clear, apply: words = 'Apply', below, children } = props;
  const form = useFocusKept(shows);
  const apply = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const values = [...new FormData(event.currentTarget)].flatMap(([name, value]) =>
      typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()] as const] : [],
    );
    onApply(Object.fromEntries(values));
  };
  return (
    <search aria-label={label}>
      <form className="mb-filters" onSubmit={apply} ref={form}>
        <div className="mb-filters__fields" key={shows}>
          {children}
        </div>
        <div className="mb-filters__actions">
          <Button look="secondary">{words}</Button>
          {clear}
        </div>
      </form>
      {below}
    </search>
  );
}

/**
 * What had the focus may be drawn anew, or be gone, once the list is narrowed: the focus then stays on the control of the
 * same id, or comes to the button.
 */
function useFocusKept(shows: string): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  const last = useRef<EventTarget>(null);
  const before = useRef(shows);
  useEffect(() => {
    const element = form.current;
    const came = ({ target }: FocusEvent): void => {
      last.current = target;
    };
    const left = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget !== null) last.current = null;
    };
    element?.addEventListener('focusin', came);
    element?.addEventListener('focusout', left);
    return () => {
      element?.removeEventListener('focusin', came);
      element?.removeEventListener('focusout', left);
    };
  }, []);
  useEffect(() => {
    if (before.current === shows) return;
    before.current = shows;
    const was = last.current;
    if (!(was instanceof HTMLElement) || document.activeElement !== document.body) return;
    const same = was.id === '' ? null : document.getElementById(was.id);
    (same ?? form.current?.querySelector('button'))?.focus();
  }, [shows]);
  return form;
}
