import { DecideUnderDelegation } from '@minutebook/domain';
import type { Authority } from '@minutebook/domain';

import { formatMoney } from '../../design/numbers.ts';
import { fieldsOf } from '../../recording/fields/fields.tsx';

const { RadioField } = fieldsOf(DecideUnderDelegation);

/** As which of the posts that they hold the officer decides. */
export function PostField({ authorities }: { readonly authorities: readonly Authority[] }) {
  return (
    <RadioField
      name="post"
      label="As which post do you decide?"
      missing="Choose the post"
      options={authorities.map(({ post, upTo }) => ({
        value: post,
        label: post,
        hint: `May decide on plans of up to ${formatMoney(upTo)} over their whole life`,
      }))}
    />
  );
}
