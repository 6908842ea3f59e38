import { defaultFramework } from '@minutebook/domain';
import type { Gate } from '@minutebook/domain';
import { useController, useFormContext } from 'react-hook-form';

import { MoneyField } from '../design/MoneyField.tsx';
import { useField } from '../recording/form-context.ts';

/** The amount below which a plan takes the short path, with the gates that are offered for it; empty for none. */
export function ShortPathFields({ frameworkId }: { readonly frameworkId: string }) {
  const field = useField('shortPath.below', 'Enter an amount in pounds, such as 25,000');
  const { getValues } = useFormContext();
  const { field: path } = useController({ name: 'shortPath' });
  const change = (below: number | string | undefined): void => {
    if (below === undefined) return path.onChange(undefined);
    const [first] = getValues('gates') as readonly Gate[];
    const { boardId = '', officerBelow } = first ?? {};
    const limit = officerBelow === undefined ? {} : { officerBelow };
    const offered = defaultFramework({ frameworkId, boardId, shortPathBelow: 0, ...limit });
    path.onChange({ below, gates: offered.shortPath?.gates });
  };
  return (
    <MoneyField
      {...field}
      label="Below what amount does a plan take a short path? (optional)"
      hint="One justification and its review, for small projects. Leave it empty for none."
      value={undefined}
      onChange={change}
    />
  );
}
