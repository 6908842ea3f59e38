import { agreementKindWords, agreementOf, isOver, optionWords, partyTitle, termOf } from '@minutebook/domain';
import type { AgreementState } from '@minutebook/domain';
import { useParams } from '@tanstack/react-router';

import { EntryLinks } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { useCompared } from '../../clock/use-compared.ts';
import { Block } from '../../design/Block.tsx';
import { formatDay } from '../../design/days.ts';
import { EmptyState } from '../../design/EmptyState.tsx';
import { Later } from '../../design/Later.tsx';
import { SummaryList } from '../../design/SummaryList.tsx';
import { part } from '../../fetching/part.tsx';
import { NotFoundPage } from '../../shell/NotFoundPage.tsx';
import { Page } from '../../shell/Page.tsx';
import { MoneyTabs } from '../MoneyTabs.tsx';
import { NextOffer, Offers } from '../../recording/Offers.tsx';
import { GrantedBy } from '../post/GrantedBy.tsx';
import { Statements } from '../../entries/Statements.tsx';
import { followsWords } from './follows.ts';
import { Levels } from './Levels.tsx';
import { offersOf } from './offers.ts';
import { ValueByYear } from './ValueByYear.tsx';

/** Fetched after the page, with what reads consultations. */
const Consulted = part(() => import('../../scrutiny/public/beside.ts'), 'Consulted');

/** One agreement: until when it goes, what it gives and does not give, and what is to follow. */
export function AgreementPage() {
  const { agreementId } = useParams({ from: '/budget/agreements/$agreementId' });
  const { world } = useLedger();
  const { day } = useClocks();
  const then = useCompared()?.world;
  const agreement = agreementOf(world, agreementId);
  if (agreement === undefined) return <NotFoundPage what="agreement" />;
  const before = then && agreementOf(then, agreementId);
  return (
    <Page
      title={agreement.title}
      kind={agreementKindWords[agreement.kind]}
      intro={inWords(agreement, day)}
      actions={<NextOffer path={`/budget/agreements/${agreementId}`} offers={offersOf(agreement)} />}
    >
      <MoneyTabs />
      <Facts agreement={agreement} />
      <Levels agreement={agreement} was={before} />
      <Shortfalls agreement={agreement} />
      <Later inSight>
        <Consulted bearing="agreement" of={agreementId} />
      </Later>
      <Block heading="Value">
        <ValueByYear agreements={[agreement]} then={then && (before === undefined ? [] : [before])} />
      </Block>
      <Offers path={`/budget/agreements/${agreementId}`} offers={offersOf(agreement)} />
      <Statements stream={`agreement-${agreementId}`} />
    </Page>
  );
}

function inWords(agreement: AgreementState, day: string): string {
  const { lastDay, noticeDay } = termOf(agreement).value;
  if (isOver(agreement, day)) return `Over since ${formatDay(agreement.ended?.on ?? lastDay)}.`;
  const notice =
    noticeDay === undefined
      ? ''
      : ` Notice ${noticeDay < day ? 'could' : 'may'} be given until ${formatDay(noticeDay)}.`;
  return `Goes on until ${formatDay(lastDay)}.${notice}`;
}

function Facts({ agreement }: { readonly agreement: AgreementState }) {
  const { world } = useLedger();
  const last = agreement.choices.at(-1);
  const open = last?.chosen === undefined ? last?.opened.value.map((one) => optionWords[one]).join(', ') : undefined;
  return (
    <SummaryList
      rows={[
        { label: 'With', value: partyTitle(agreement.party, world) },
        { label: 'Scope', value: <span className="mb-prose">{agreement.scope}</span> },
        { label: 'First day', value: formatDay(agreement.firstDay) },
        { label: 'What follows', value: open === undefined ? followsWords(agreement) : `Open: ${open}` },
        { label: 'Granted by', value: <GrantedBy {...agreement} /> },
        ...(last?.chosen === undefined
          ? []
          : [{ label: 'The choice', value: <GrantedBy {...grantOf(last.chosen.value)} /> }]),
      ]}
    />
  );
}

function grantOf({
  decisionId,
  authority,
}: {
  readonly decisionId?: string | undefined;
  readonly authority?: string | undefined;
}) {
  return { decisionId, authority };
}

function Shortfalls({ agreement: { shortfalls } }: { readonly agreement: AgreementState }) {
  return (
    <Block heading="What it does not give">
      {shortfalls.length === 0 ? (
        <EmptyState>No shortfall has been noted.</EmptyState>
      ) : (
        <ul className="govuk-list govuk-list--bullet">
          {shortfalls.map(({ n, on, value }) => (
            <li key={n}>
              {value.text}{' '}
              <span className="mb-secondary">
                {formatDay(on)}, <EntryLinks within numbers={[n]} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Block>
  );
}
