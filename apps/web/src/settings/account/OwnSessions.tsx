import { dayOf } from '@minutebook/domain';
import { useCallback, useEffect, useState } from 'react';

import { Button } from '../../design/Button.tsx';
import { formatDay, formatTime } from '../../design/days.ts';
import { Progress } from '../../design/Progress.tsx';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { sentenceOf, server } from '../../replay/index.ts';

type Listed = Awaited<ReturnType<typeof server.session.list.query>>[number];

/** The sessions of the person signed in, each of the others with a button that ends it. */
export function OwnSessions() {
  const [sessions, setSessions] = useState<readonly Listed[]>();
  const [problem, setProblem] = useState<string>();
  const fail = useCallback((error: unknown): void => setProblem(sentenceOf(error)), []);
  const ask = useCallback((): void => {
    server.session.list.query().then(setSessions, fail);
  }, [fail]);
  useEffect(ask, [ask]);
  const end = (request: Promise<unknown>): void => {
    setProblem(undefined);
    request.then(ask, fail);
  };
  return (
    <>
      <p className="govuk-error-message" role="alert">
        {problem}
      </p>
      {sessions === undefined ? (
        <Progress label="Asking where you are signed in" done={0} of={0} />
      ) : (
        <Table
          caption="Your sessions"
          captionHidden
          rows={sessions}
          keyOf={({ sessionId }) => sessionId}
          columns={columnsWith((sessionId) => end(server.session.end.mutate({ sessionId })))}
        />
      )}
      <Button type="button" look="secondary" onClick={() => end(server.session.endOthers.mutate())}>
        Sign out everywhere else
      </Button>
    </>
  );
}

function columnsWith(end: (sessionId: string) => void): readonly Column<Listed>[] {
  const since = ({ at }: Listed): string => `${formatDay(dayOf(at))}, ${formatTime(at)}`;
  return [
    { heading: 'Browser', names: true, cell: ({ browser }) => browser },
    { heading: 'Signed in', cell: since },
    {
      heading: 'End',
      screenOnly: true,
      cell: (session) =>
        session.own ? (
          <span className="mb-secondary">This one</span>
        ) : (
          <button type="button" className="mb-link-button" onClick={() => end(session.sessionId)}>
            Sign out
            <span className="govuk-visually-hidden">
              {' '}
              of {session.browser}, signed in {since(session)}
            </span>
          </button>
        ),
    },
  ];
}
