import { Button } from '../design/Button.tsx';
import type { KeptFilter } from './kept.ts';
import { NameForm } from './NameForm.tsx';

interface KeptRowProps {
  readonly id: string;
  readonly name: string;
  readonly others: readonly KeptFilter[];
  readonly onName: (name: string) => void;
  readonly onRemove: () => void;
}

/** One filter that is kept, to be called otherwise or removed. */
export function KeptRow({ id, name, others, onName, onRemove }: KeptRowProps) {
  return (
    <div className="mb-kept__row">
      <NameForm id={id} label={`New name of “${name}”`} value={name} button="Rename" others={others} onName={onName} />
      <Button type="button" look="secondary" onClick={onRemove}>
        Remove<span className="govuk-visually-hidden"> “{name}”</span>
      </Button>
    </div>
  );
}
