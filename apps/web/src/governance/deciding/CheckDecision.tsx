import { outcomeInWords } from '@minutebook/domain';
import type { Command, Outcome } from '@minutebook/domain';

import { formatDay } from '../../design/days.ts';
import { EntryLink } from '../../clock/links.tsx';
import { SummaryList } from '../../design/SummaryList.tsx';
import type { SummaryRow } from '../../design/SummaryList.tsx';
import { ConditionList } from '../decisions/ConditionList.tsx';
import { votesInWords } from '../public/words.ts';

/** A decision in words, before it is recorded. `about` says what is decided on: the item or project, and who decides. */
export function checkDecision(command: Command, about: readonly SummaryRow[]) {
  if (command.type !== 'MinuteDecision' && command.type !== 'DecideUnderDelegation') return null;
  const { outcome, reasons, alternatives, minuteReference, plan, knownAt, effectiveOn, supersedes } = command;
  return (
    <SummaryList
      rows={[
        ...about,
        ...(plan === undefined ? [] : [{ label: 'Version', value: `Version ${plan.version} of the plan` }]),
        {
          label: 'What you have before you',
          value: (
            <>
              Everything recorded up to <EntryLink n={knownAt} />
            </>
          ),
        },
        { label: 'Decision', value: <OutcomeWords outcome={outcome} /> },
        { label: 'Reasons', value: <span className="mb-prose">{reasons}</span> },
        {
          label: 'Alternatives',
          value: <span className="mb-prose">{alternatives ?? 'Nothing is said of alternatives'}</span>,
        },
        ...(command.type === 'MinuteDecision' ? [{ label: 'Votes', value: votesInWords(command.votes) }] : []),
        { label: 'Minute reference', value: minuteReference ?? 'None' },
        ...(supersedes === undefined
          ? []
          : [{ label: 'Takes the place of', value: 'An earlier decision at this gate, which stays in the register' }]),
        { label: 'Decided on', value: formatDay(effectiveOn) },
      ]}
    />
  );
}

/** What was decided, with its conditions, body and feedback. */
export function OutcomeWords({ outcome }: { readonly outcome: Outcome }) {
  return (
    <>
      {outcomeInWords(outcome)}
      <OutcomeTerms outcome={outcome} />
    </>
  );
}

/** The conditions of an approval, or the feedback that is awaited. */
export function OutcomeTerms({ outcome }: { readonly outcome: Outcome }) {
  return (
    <>
      {outcome.kind === 'approvedWithConditions' ? <ConditionList conditions={outcome.conditions} /> : null}
      {outcome.kind === 'notedSubjectTo' ? <div className="mb-prose">{outcome.feedback}</div> : null}
    </>
  );
}
