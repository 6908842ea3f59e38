import { audiencesInWords, numberAsSaid } from '@minutebook/domain';
import type { EngagementState } from '@minutebook/domain';

import { EntryLink } from '../../../clock/links.tsx';
import { Block } from '../../../design/Block.tsx';
import { formatDay } from '../../../design/days.ts';

/** Workshops with how many took part and what was said; nothing where none was held. */
export function Workshops({ engagement: { workshops } }: { readonly engagement: EngagementState }) {
  if (workshops.length === 0) return null;
  return (
    <Block heading="Workshops">
      <ul className="govuk-list mb-changes">
        {workshops.map(({ n, on, value: { workshopId, title, audiences, tookPart, said } }) => (
          <li key={workshopId}>
            <p className="mb-changes__sentence">
              <strong>{title}</strong>, {formatDay(on)}: {numberAsSaid(tookPart)} took part, from{' '}
              {audiencesInWords(audiences)}, <EntryLink n={n} />
            </p>
            <p className="govuk-body mb-prose">{said}</p>
          </li>
        ))}
      </ul>
    </Block>
  );
}
