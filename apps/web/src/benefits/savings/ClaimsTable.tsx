import {
  amountOfReduction,
  benefitOf,
  entriesBehindClaim,
  monthsWords,
  pounds,
  reductionsOf,
  takenOf,
} from '@minutebook/domain';
import type { ClaimRow, LedgerWorld, StatementCommand } from '@minutebook/domain';

import { useCallback } from 'react';

import { EntryLinks, PathLink } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { departmentTitle } from '../../delivery/public/department-title.ts';
import { Details } from '../../design/Details.tsx';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { Tag } from '../../design/Tag.tsx';
import { RestsOnCorrected } from '../../figures/RestsOnCorrected.tsx';
import { formName } from '../../recording/form-name.ts';
import { useRights } from '../../recording/may-record.ts';
import { RecordLink } from '../../recording/RecordLink.tsx';
import { WhoMay } from '../../recording/who-may/WhoMay.tsx';
import { ClaimGrounds, groundsOf } from './ClaimGrounds.tsx';
import { lineTitle } from './line-words.ts';
import { nextWords, stageWords } from './stage-words.ts';

interface Row extends ClaimRow {
  readonly world: LedgerWorld;
}

const columns: readonly Column<Row>[] = [
  {
    heading: 'Claim',
    names: true,
    cell: (row) => (
      <>
        <PathLink path={`/benefits/${row.claim.benefitId}`}>{titleOf(row)}</PathLink>
        <div className="mb-secondary">
          {departmentTitle(row.departmentId, row.world)}, {monthsWords(row.claim.months)}
        </div>
      </>
    ),
    value: titleOf,
    further: [
      { heading: 'Department', value: ({ departmentId, world }) => departmentTitle(departmentId, world) },
      { heading: 'Months', value: ({ claim }) => monthsWords(claim.months) },
    ],
  },
  { heading: 'Line of a budget', cell: ({ claim, world }) => lineTitle(claim.line, world) },
  {
    heading: 'Claimed',
    numeric: true,
    cell: (row) => (
      <>
        {pounds(row.claim.amount)}
        <div className="mb-secondary">{basisWords(row)}</div>
        <BasisCorrected row={row} />
      </>
    ),
    value: ({ claim }) => ({ pence: claim.amount }),
    further: [{ heading: 'It rests on', value: basisWords }],
  },
  {
    heading: 'Verified',
    numeric: true,
    cell: ({ claim }) => (claim.verified === undefined ? '–' : pounds(claim.verified.value.amount)),
    value: ({ claim }) => (claim.verified === undefined ? undefined : { pence: claim.verified.value.amount }),
  },
  {
    heading: 'Taken from the budget',
    numeric: true,
    cell: ({ claim }) => (reductionsOf(claim).length === 0 ? '–' : pounds(takenOf(claim))),
    value: ({ claim }) => (reductionsOf(claim).length === 0 ? undefined : { pence: takenOf(claim) }),
  },
  {
    heading: 'How it stands',
    cell: ({ stage, claim }) => (
      <>
        <Tag colour={stageWords[stage].colour}>{stageWords[stage].words}</Tag>
        <ClaimGrounds claim={claim} />
      </>
    ),
    value: ({ stage }) => stageWords[stage].words,
    further: [{ heading: 'Upon what', value: ({ claim }) => groundsInWords(claim) }],
  },
  {
    heading: 'Who acts next',
    cell: (row) => (
      <>
        {nextWords[row.next]}
        <Acts row={row} />
      </>
    ),
    value: ({ next }) => nextWords[next],
  },
  {
    heading: 'Entries',
    cell: (row) => <EntryLinks numbers={entriesOf(row)} />,
    value: 'entries',
    entries: (row) => entriesOf(row),
  },
];

function titleOf({ claim, world }: Row): string {
  return benefitOf(world, claim.benefitId)?.title ?? claim.benefitId;
}

/** Says that the figure which a claim rests on was put right in part. */
function BasisCorrected({ row: { departmentId, claim, world } }: { readonly row: Row }) {
  const behind = useCallback(() => entriesBehindClaim({ departmentId, claim }, world), [departmentId, claim, world]);
  return <RestsOnCorrected behind={behind} />;
}

/** The figure that a claim rests on, and by how much the claim is above it. */
function basisWords({ claim: { figure, amount } }: Row): string {
  const above = amount > figure.value ? `, ${pounds(amount - figure.value)} less than claimed` : '';
  return `${figure.label}: ${pounds(figure.value)} after entry ${figure.n}${above}`;
}

function entriesOf({ claim }: Row): readonly number[] {
  const { claimed, verified, refused, withdrawn, reductions } = claim;
  const taken = reductions.flatMap(({ reduced, returned }) => [reduced.n, returned?.n]);
  return [claimed.n, verified?.n, refused?.n, withdrawn?.n, ...taken]
    .filter((one) => one !== undefined)
    .toSorted((a, b) => a - b);
}

function groundsInWords(claim: ClaimRow['claim']): string {
  return groundsOf(claim)
    .map(({ label, words }) => `${label}: ${words}`)
    .join(' ');
}

interface Act {
  readonly command: StatementCommand['type'];
  readonly words: string;
  /** The claim, or the reduction of it, that the form is about. */
  readonly about: string;
}

function actsOn({ claim, stage }: Row): readonly Act[] {
  const about = claim.claimId;
  const verify = { command: 'VerifySaving', words: 'Verify', about } as const;
  const refuse = { command: 'RefuseSaving', words: 'Refuse', about } as const;
  const withdraw = { command: 'WithdrawClaim', words: 'Withdraw', about } as const;
  const reduce = {
    command: 'ReduceBudgetBySaving',
    words: 'Take it from the budget',
    about,
  } as const;
  const back = reductionsOf(claim).map((one) => ({
    command: 'ReturnSaving' as const,
    words: `Return ${pounds(amountOfReduction(one))}`,
    about: one.reductionId,
  }));
  if (stage === 'claimed') return [verify, refuse, withdraw];
  if (stage === 'verified') return [reduce, withdraw];
  return stage === 'partlyTaken' ? [reduce, ...back] : back;
}

function Acts({ row }: { readonly row: Row }) {
  return (
    <>
      {actsOn(row).map(({ command, words, about }) => (
        <RecordLink command={command} key={`${command} ${about}`}>
          <div>
            <PathLink path={`/benefits/savings/${row.savingsId}/record/${formName(command)}?about=${about}`}>
              {words}
              <span className="govuk-visually-hidden">
                : {titleOf(row)}, {monthsWords(row.claim.months)}
              </span>
            </PathLink>
          </div>
        </RecordLink>
      ))}
    </>
  );
}

/** Claims with what became of each, what it rests on, and what can be recorded of it. */
export function ClaimsTable({ rows }: { readonly rows: readonly ClaimRow[] }) {
  const { world } = useLedger();
  const rights = useRights();
  const isWaiting = rows.some(({ stage }) => stage === 'claimed');
  return (
    <>
      <Table
        caption="Claims"
        captionHidden
        columns={columns}
        rows={rows.map((one) => ({ ...one, world }))}
        keyOf={({ savingsId, claim }) => `${savingsId} ${claim.claimId}`}
      />
      {isWaiting && rights('VerifySaving') === 'notInThisRole' ? (
        <Details summary="Who verifies a claim?">
          <WhoMay command="VerifySaving" /> can, but for whoever claimed it.
        </Details>
      ) : null}
    </>
  );
}
