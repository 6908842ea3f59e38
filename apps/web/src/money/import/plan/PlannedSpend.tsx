import { spendSourceOf } from '@minutebook/domain';
import type { ImportChoices } from '@minutebook/domain';
import { useMemo, useState } from 'react';

import { Progress } from '../../../design/Progress.tsx';
import { server, useNow } from '../../../replay/index.ts';
import { Exceptions } from './Exceptions.tsx';
import { LeftOut } from './LeftOut.tsx';
import { waitsForARule } from './nothing-words.ts';
import { PlanTotals } from './PlanTotals.tsx';
import type { ImportDraft, KeptImport } from '../kept/use-kept-import.ts';
import { Refusal } from '../../../importing/Refusal.tsx';
import { usePlan } from '../../../importing/use-plan.ts';
import { RowsToRecord } from './RowsToRecord.tsx';
import { Rules } from './Rules.tsx';
import { StartSpend } from './StartSpend.tsx';
import type { Plan, Survey } from '../survey.ts';

interface PlannedSpendProps {
  readonly survey: Survey;
  /** What was chosen before, and not recorded. */
  readonly kept: KeptImport;
  readonly sourceId: string;
  readonly draft: ImportDraft;
  readonly onColumns: () => void;
}

interface Wanted {
  /** How many rules were ever stated or ended: another rule is another plan. */
  readonly rules: number;
  readonly request: { readonly fileId: string; readonly sourceId: string; readonly choices: ImportChoices };
}

const planOf = ({ request }: Wanted) => server.spendImports.plan.mutate(request);

const none: ImportChoices = { withheldRows: [], takenAnyway: [] };

/** What a file would record: its totals with the word to record them; below, by which rules, and what is left out and why. */
export function PlannedSpend({ survey, kept, sourceId, draft, onColumns }: PlannedSpendProps) {
  const [choices, setChoices] = useChoices(kept, draft);
  const planning = usePlan(useWanted(survey, sourceId, choices), planOf);
  const back = (
    <p className="govuk-body">
      <button type="button" className="mb-link-button" onClick={onColumns}>
        Back to the columns
      </button>
    </p>
  );
  if (planning.kind === 'refused') {
    return (
      <>
        <Refusal title="This file cannot be imported so" sentence={planning.sentence} />
        {back}
      </>
    );
  }
  const plan = planning.kind === 'planned' ? planning : planning.last;
  return (
    <>
      <div aria-live="polite">
        {planning.kind === 'planning' ? <Progress label="Working out what would be recorded" done={0} of={0} /> : null}
      </div>
      {plan === undefined ? null : (
        <Planned
          plan={plan}
          current={planning.kind === 'planned'}
          {...{ survey, kept, draft, sourceId, choices, setChoices }}
        />
      )}
      {back}
    </>
  );
}

/** What is asked for: another plan whenever the choices or the rules change. */
function useWanted({ fileId }: Survey, sourceId: string, choices: ImportChoices): Wanted {
  const { rules = [] } = spendSourceOf(useNow().world, sourceId) ?? {};
  const stated = rules.length + rules.filter(({ withdrawn }) => withdrawn !== undefined).length;
  return useMemo(
    () => ({ rules: stated, request: { fileId, sourceId, choices } }),
    [stated, fileId, sourceId, choices],
  );
}

/** What a person decides of this import, kept until it is recorded. */
function useChoices(kept: KeptImport, draft: ImportDraft) {
  const [choices, choose] = useState(kept.choices ?? none);
  const setChoices = (chosen: ImportChoices): void => {
    choose(chosen);
    draft.keep({ choices: chosen });
  };
  return [choices, setChoices] as const;
}

interface PlannedProps {
  readonly plan: Plan;
  /** Whether it is the plan of what is chosen now. */
  readonly current: boolean;
  readonly survey: Survey;
  readonly kept: KeptImport;
  readonly draft: ImportDraft;
  readonly sourceId: string;
  readonly choices: ImportChoices;
  readonly setChoices: (choices: ImportChoices) => void;
}

function Planned({ plan, current, survey, kept, draft, sourceId, choices, setChoices }: PlannedProps) {
  const wanted = { fileId: survey.fileId, sourceId, choices };
  const goesOn = plan.resumes !== undefined;
  // Before a first rule there is nothing to see but what to do.
  const rulesFirst = plan.toRecord.rows === 0 && waitsForARule(plan);
  const rules = <Rules plan={plan} sourceId={sourceId} choices={choices} setChoices={setChoices} goesOn={goesOn} />;
  return (
    <>
      {goesOn ? (
        <div className="govuk-inset-text">
          “{plan.resumes?.title}” was begun with this file and not ended. It goes on as it was begun; nothing is
          recorded twice.
        </div>
      ) : null}
      {rulesFirst ? rules : null}
      <PlanTotals plan={plan} />
      <StartSpend {...{ plan, wanted, kept, draft }} disabled={!current} />
      <RowsToRecord plan={plan} />
      {rulesFirst ? null : rules}
      {goesOn ? null : <Exceptions plan={plan} choices={choices} setChoices={setChoices} />}
      <LeftOut plan={plan} wanted={wanted} document={survey.document} />
    </>
  );
}
