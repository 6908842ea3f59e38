import type { Moment } from '@minutebook/ledger';

import type { Compared } from '../../clock/clocks-of.ts';
import { PathLink } from '../../clock/links.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { useCompared } from '../../clock/use-compared.ts';
import { Block } from '../../design/Block.tsx';
import { InShort } from '../changes/InShort.tsx';
import { useChangesInShort } from '../changes/use-changes.ts';

/** What changed since the point that the page is compared with, in a few sentences; nothing when nothing is compared. */
export function ChangedInShort() {
  const { compared } = useClocks();
  const before = useCompared();
  if (compared === undefined || before === undefined) return null;
  return (
    <Block heading="What changed" intro={`Compared with ${compared.words.short}.`}>
      <Changed before={before} compared={compared} />
    </Block>
  );
}

function Changed({ before, compared }: { readonly before: Moment; readonly compared: Compared }) {
  const { headlines } = useChangesInShort(before, compared);
  return (
    <>
      <InShort headlines={headlines} />
      <p className="govuk-body">
        <PathLink path="/audit/changes">See everything that changed</PathLink>
      </p>
    </>
  );
}
