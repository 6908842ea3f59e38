import type { FormEvent, ReactNode } from 'react';

import { Button } from '../Button.tsx';

interface FilterFormProps {
  /** What is narrowed, as in “Narrow the backlog”. */
  readonly label: string;
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
export function FilterForm({ label, onApply, clear, apply: words = 'Apply', below, children }: FilterFormProps) {
  const apply = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const values = [...new FormData(event.currentTarget)].flatMap(([name, value]) =>
      typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()] as const] : [],
    );
    onApply(Object.fromEntries(values));
  };
  return (
    <search aria-label={label}>
      <form className="mb-filters" onSubmit={apply}>
        <div className="mb-filters__fields">{children}</div>
        <div className="mb-filters__actions">
          <Button look="secondary">{words}</Button>
          {clear}
        </div>
      </form>
      {below}
    </search>
  );
}
