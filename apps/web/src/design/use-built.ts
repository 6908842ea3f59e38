import { useCallback, useState } from 'react';
import type { ToggleEvent } from 'react';

interface Built {
  readonly isBuilt: boolean;
  readonly onToggle: (event: ToggleEvent<HTMLDetailsElement>) => void;
  readonly build: () => void;
}

/** Whether what is in a `details` is to be built: from the moment at which it is opened until it is closed. */
export function useBuilt(open: boolean): Built {
  const [isBuilt, setBuilt] = useState(open);
  const build = useCallback(() => setBuilt(true), []);
  const onToggle = ({ currentTarget }: ToggleEvent<HTMLDetailsElement>): void => setBuilt(currentTarget.open);
  return { isBuilt, onToggle, build };
}
