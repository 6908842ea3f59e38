import { PathLink } from '../clock/links.tsx';
import type { Elsewhere } from './form.ts';
import { useRights } from './may-record.ts';

interface OtherFormProps {
  readonly elsewhere: Elsewhere | undefined;
  /** Brings there what was typed here. */
  readonly take: (to: Elsewhere) => void;
}

/** Leads from a refusal to the form that takes what was typed, which it then holds. */
export function OtherForm({ elsewhere, take }: OtherFormProps) {
  const rights = useRights();
  if (elsewhere === undefined || rights(elsewhere.command) !== 'yes') return null;
  return (
    <p>
      <PathLink path={elsewhere.path} onFollow={() => take(elsewhere)}>
        {elsewhere.words}, with what you entered
      </PathLink>
    </p>
  );
}
