import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { FormEvent } from 'react';

import { AuditTabs } from '../audit/public/AuditTabs.tsx';
import { useLedger } from '../clock/page-ledger.tsx';
import { useClocks } from '../clock/use-clocks.ts';
import { Block } from '../design/Block.tsx';
import { Button } from '../design/Button.tsx';
import { Radios } from '../design/fields/choices.tsx';
import { ErrorSummary } from '../design/fields/ErrorSummary.tsx';
import { Page } from '../shell/Page.tsx';
import { ChosenMeeting, MinutesFields, OwnWordsField, PeriodFields, SectionFields } from './page/fields.tsx';
import { paperKinds, paperKindWords } from './paper/recipe.ts';
import type { PaperKind } from './paper/recipe.ts';
import { addressOf } from './recipe-of.ts';
import { readChosen } from './page/read-chosen.ts';
import type { Problem } from './page/read-chosen.ts';
import { useRecipe } from './use-recipe.ts';

const hints: Readonly<Record<PaperKind, string>> = {
  committee: 'What is before a meeting, under the headings that councils use, to read, print and save for Word.',
  minutes: 'Who was there and what was decided, item by item; a draft until the meeting is closed.',
  summary: 'Where the programme stands, what was decided and what comes next.',
};

const options = paperKinds.map((value) => ({ value, label: paperKindWords[value], hint: hints[value] }));

/** Where papers are made, and checked when somebody brings one. */
export function ReportsPage() {
  const { world } = useLedger();
  const { words } = useClocks();
  const { n } = useRecipe();
  const known = words === '' ? 'now' : words;
  return (
    <Page
      title="Reports"
      kind="Audit"
      intro="Papers made of what is recorded: every figure as it was known at one entry, and the same again to the byte whenever it is made."
    >
      <AuditTabs />
      <Block
        heading="Make a paper"
        intro={`It says what is known at entry ${n}, ${n === world.n ? known : 'as the paper was made'}, and keeps saying that.`}
      >
        {world.n === 0 ? (
          <p className="govuk-body">Nothing is recorded yet, so there is nothing to make a paper of.</p>
        ) : (
          <MakeForm />
        )}
      </Block>
      <Block
        heading="Check a paper"
        intro="Takes a Word file that was made here, makes it again, and says whether it is the same, or what differs."
      >
        <p className="govuk-body">
          <Link to="/reports/check">Check a paper</Link>
        </p>
      </Block>
    </Page>
  );
}

function MakeForm() {
  const recipe = useRecipe();
  const navigate = useNavigate();
  const [kind, setKind] = useState(recipe.kind);
  const [problems, setProblems] = useState<{ readonly attempt: number; readonly all: readonly Problem[] }>();
  const make = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const { chosen, problems: found } = readChosen(kind, new FormData(event.currentTarget));
    if (found.length > 0) return setProblems({ attempt: (problems?.attempt ?? 0) + 1, all: found });
    void navigate({ to: addressOf({ ...recipe, ...chosen }) });
  };
  return (
    <form className="mb-form" onSubmit={make} noValidate>
      {problems === undefined ? null : <ErrorSummary key={problems.attempt} errors={problems.all} />}
      <Radios
        id="kind"
        label="What is it to be?"
        options={options}
        control={(value) => ({
          name: 'kind',
          checked: value === kind,
          onChange: () => setKind(paperKinds.find((one) => one === value) ?? kind),
        })}
      />
      {kind === 'summary' ? null : <ChosenMeeting kind={kind} meetingId={recipe.meetingId} problems={problems?.all} />}
      {kind === 'committee' ? (
        <>
          <SectionFields sections={recipe.sections} problems={problems?.all} />
          <OwnWordsField ownWords={recipe.ownWords} problems={problems?.all} />
        </>
      ) : null}
      {kind === 'minutes' ? (
        <MinutesFields published={recipe.published} callInDays={recipe.callInDays} problems={problems?.all} />
      ) : (
        <PeriodFields from={recipe.from} to={recipe.to} problems={problems?.all} />
      )}
      <Button>Make it</Button>
    </form>
  );
}
