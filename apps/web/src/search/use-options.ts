import { useRef, useState } from 'react';
import type { FormEvent, KeyboardEvent, RefObject } from 'react';

/** Going through options by the keyboard while their field keeps the focus. */
export interface Options {
  /** Around the field and its options. */
  readonly form: RefObject<HTMLFormElement | null>;
  /** Id of the option that the arrow keys have reached; absent before they are used. */
  readonly active: string | undefined;
  /** Opens the option that the arrow keys have reached, or else the first. */
  readonly open: (event: FormEvent) => void;
  readonly move: (event: KeyboardEvent) => void;
  /** Begins anew: other options will be shown. */
  readonly forget: () => void;
}

const steps: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** The options of a form: all that have that role within it. */
export function useOptions(): Options {
  const [active, setActive] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  const all = (): readonly HTMLElement[] => [...(form.current?.querySelectorAll<HTMLElement>('[role=option]') ?? [])];
  const open = (event: FormEvent): void => {
    event.preventDefault();
    const options = all();
    (options.find(({ id }) => id === active) ?? options[0])?.click();
  };
  const move = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    const options = all();
    if (step === undefined || options.length === 0) return;
    event.preventDefault();
    const at = options.findIndex(({ id }) => id === active);
    const from = at < 0 && step < 0 ? 0 : at;
    const next = options[(from + step + options.length) % options.length];
    next?.scrollIntoView({ block: 'nearest' });
    setActive(next?.id);
  };
  return { form, active, open, move, forget: () => setActive(undefined) };
}
