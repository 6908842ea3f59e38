import type { AmendedSince as Amended, Had } from '@minutebook/domain';

import { streamOf } from '../../areas.ts';
import { DatedLink, EntryLink } from '../../clock/links.tsx';
import { afterEntry } from '../../clock/point.ts';
import { Notification } from '../../design/Notification.tsx';
import { amendedInWords } from './amended-words.ts';
import type { Concerned } from './amended-words.ts';

interface AmendedSinceProps {
  readonly amended: readonly Amended[];
  /** Where the ledger stood for those who decided. */
  readonly had: Had;
  /** What they decided in or as: a board sits, an officer does not. */
  readonly what: Concerned['what'];
}

/** The figures that stood before those who decided and were put right since, each with its page then and now. */
export function AmendedSince({ amended, had, what }: AmendedSinceProps) {
  if (amended.length === 0) return null;
  return (
    <Notification kind="important" title="Corrected since">
      <p className="govuk-body">
        {amended.length === 1 ? 'A figure that stood' : 'Figures that stood'} before those who decided{' '}
        {amended.length === 1 ? 'was' : 'were'} put right afterwards, which nobody could know in the meeting.
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {amended.map((one) => (
          <li key={one.n}>
            <One amended={one} had={had} what={what} />
          </li>
        ))}
      </ul>
    </Notification>
  );
}

type OneProps = Omit<AmendedSinceProps, 'amended'> & { readonly amended: Amended };

function One({ amended, had: { knownAt, on }, what }: OneProps) {
  const then = afterEntry(knownAt, on);
  const said = streamOf(amended);
  const path = said?.path(said.id);
  return (
    <>
      {amendedInWords(amended, { on, what })}, <EntryLink n={amended.by} />.{' '}
      {path === undefined ? null : (
        <>
          See {said?.what}{' '}
          <DatedLink path={path} asof={then}>
            as known then<span className="govuk-visually-hidden">: {amended.of ?? amended.was}</span>
          </DatedLink>{' '}
          or{' '}
          <DatedLink path={path} since={then}>
            today, compared<span className="govuk-visually-hidden">: {amended.of ?? amended.was}</span>
          </DatedLink>
          .
        </>
      )}
    </>
  );
}
