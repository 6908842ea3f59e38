import { decisionsRegister, whatTheBoardKnew } from '@minutebook/domain';
import type { BoardKnowledge, RegisterRow } from '@minutebook/domain';
import { Link, useParams } from '@tanstack/react-router';

import { part } from '../../fetching/part.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { Block } from '../../design/Block.tsx';
import { EntryLink, PathLink } from '../../clock/links.tsx';
import { Later } from '../../design/Later.tsx';
import { Notification } from '../../design/Notification.tsx';
import { formatDay } from '../../design/days.ts';
import { useMayRecord } from '../../recording/may-record.ts';
import { WhoMay } from '../../recording/who-may/WhoMay.tsx';
import { RecordLink } from '../../recording/RecordLink.tsx';
import { NotFoundPage } from '../../shell/NotFoundPage.tsx';
import { Page } from '../../shell/Page.tsx';
import { DecisionFacts } from './DecisionFacts.tsx';
import { OwnRules } from './OwnRules.tsx';
import { BesideToday } from './knew/BesideToday.tsx';
import { CorrectedForIt } from './knew/CorrectedForIt.tsx';
import { FiguresBeside } from './knew/FiguresBeside.tsx';
import { PlanThenAndNow } from './knew/PlanThenAndNow.tsx';
import { TrueButNotKnown } from './knew/TrueButNotKnown.tsx';
import { WholePages } from './knew/WholePages.tsx';
import { atNoGate } from '../public/words.ts';

/** Fetched after the page, with what reads recommendations. */
const FromDecision = part(() => import('../../scrutiny/public/FromDecision.tsx'), 'FromDecision');

/** Fetched after the page as well, with what reads consultations. */
const Consulted = part(() => import('../../scrutiny/public/beside.ts'), 'Consulted');

/** One decision, and what was known when it was taken. */
export function DecisionPage() {
  const { decisionId } = useParams({ from: '/governance/decisions/$decisionId' });
  const { world } = useLedger();
  const row = decisionsRegister(world).find((one) => one.decisionId === decisionId);
  return row === undefined ? <NotFoundPage what="decision" /> : <Found row={row} />;
}

function Found({ row }: { readonly row: RegisterRow }) {
  const { entries } = useLedger();
  const knew = whatTheBoardKnew({ ...row, projectId: row.project?.projectId }, entries);
  return (
    <Page title={row.title} kind="Decision" intro={inOneSentence(row)}>
      <NoLongerStands row={row} />
      <CorrectedForIt row={row} knew={knew} />
      <OwnRules row={row} />
      <DecisionFacts row={row} />
      <CallIn row={row} />
      <Later inSight>
        <FromDecision row={row} />
      </Later>
      <WhatWasKnown row={row} knew={knew} />
      {row.gate === undefined ? null : (
        <Block
          heading={`The plan: version ${row.gate.version}`}
          intro="Exactly as it was issued and decided on; what later versions say differently stands beside it."
        >
          <PlanThenAndNow row={row} />
        </Block>
      )}
      <Later inSight>
        <Consulted bearing="decision" of={row.decisionId} />
      </Later>
      <p className="govuk-body">
        <PathLink path="/governance/decisions">All decisions</PathLink>
      </p>
    </Page>
  );
}

interface WhatWasKnownProps {
  readonly row: RegisterRow;
  readonly knew: BoardKnowledge;
}

function WhatWasKnown({ row, knew }: WhatWasKnownProps) {
  const { project } = row;
  return (
    <>
      <Block
        heading={row.takenBy.kind === 'board' ? 'What the board knew' : 'What the officer knew'}
        intro={<Position knownAt={row.knownAt} />}
      >
        <WholePages row={row} />
        {project === undefined ? <FiguresBeside row={row} /> : <BesideToday row={row} project={project} />}
      </Block>
      <Block
        heading="True then, recorded later"
        intro={`What was already so by ${formatDay(row.on)} and came into the ledger only after entry ${row.knownAt}: nobody could have read it there.`}
      >
        <TrueButNotKnown row={row} knew={knew} />
      </Block>
    </>
  );
}

function Position({ knownAt }: { readonly knownAt: number }) {
  if (knownAt === 0) return <>The ledger was empty when this was decided.</>;
  return (
    <>
      Those who decided had the ledger up to <EntryLink n={knownAt} /> before them. What it said then stands beside what
      it says now.
    </>
  );
}

function NoLongerStands({ row: { calledIn, supersededBy } }: { readonly row: RegisterRow }) {
  if (calledIn === undefined && supersededBy === undefined) return null;
  return (
    <Notification kind="important" title="This decision no longer carries">
      {calledIn === undefined ? null : (
        <p className="govuk-body">
          {calledIn.value} called it in on {formatDay(calledIn.on)}, <EntryLink n={calledIn.n} />
          {calledIn.reason === undefined ? '.' : `: ${calledIn.reason}`}
        </p>
      )}
      {supersededBy === undefined ? null : (
        <p className="govuk-body">
          <PathLink path={`/governance/decisions/${supersededBy}`}>Another decision</PathLink> took its place.
        </p>
      )}
    </Notification>
  );
}

function CallIn({ row: { takenBy, calledIn, decisionId } }: { readonly row: RegisterRow }) {
  const command = takenBy.kind === 'board' ? 'CallInDecision' : 'CallInOfficerDecision';
  const may = useMayRecord(command);
  if (calledIn !== undefined) return null;
  if (may === 'notInThisRole') {
    return (
      <p className="govuk-body">
        A body that may call this decision in tells <WhoMay command={command} within />, who records it.
      </p>
    );
  }
  return (
    <RecordLink command={command}>
      <p className="govuk-body">
        <Link to="/governance/decisions/$decisionId/call-in" params={{ decisionId }}>
          Call this decision in
        </Link>
      </p>
    </RecordLink>
  );
}

function inOneSentence({ takenBy, takenByTitle, on, gate, project }: RegisterRow): string {
  const who = takenBy.kind === 'officer' ? `${takenByTitle}, an officer under delegation,` : takenByTitle;
  const noPlan = project === undefined ? '' : `. ${atNoGate}`;
  const where = gate === undefined ? noPlan : ` at the gate “${gate.title}”`;
  return `${who} decided on ${formatDay(on)}${where}.`;
}
