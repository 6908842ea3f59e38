import { promisedAgainstNow } from '@minutebook/domain';
import type { ProjectState } from '@minutebook/domain';

import { promisedInWords } from '../../../benefits/public/promised-words.ts';
import { PathLink } from '../../../clock/links.tsx';
import { useLedger } from '../../../clock/page-ledger.tsx';
import { useClocks } from '../../../clock/use-clocks.ts';

/** What a project costs and saved by now beside what its approved plan promised; nothing before a plan stands approved. */
export function KnownNow({ project: { projectId, title } }: { readonly project: ProjectState }) {
  const { world } = useLedger();
  const { day } = useClocks();
  const found = promisedAgainstNow(world, projectId, day);
  if (found === undefined) return null;
  return (
    <p className="govuk-body">
      {promisedInWords(found)}{' '}
      <PathLink path={`/projects/${projectId}?tab=promised`}>
        Promised and now<span className="govuk-visually-hidden"> of {title.value}</span>
      </PathLink>
    </p>
  );
}
