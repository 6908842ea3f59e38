import { budgets, pounds } from '@minutebook/domain';
import type { RuleBelongs } from '@minutebook/domain';
import { useState } from 'react';

import { today } from '../../../clock/today.ts';
import { Button } from '../../../design/Button.tsx';
import { ErrorSummary } from '../../../design/fields/ErrorSummary.tsx';
import { Select } from '../../../design/fields/fields.tsx';
import { counted } from '../../../design/numbers.ts';
import { WarningText } from '../../../design/WarningText.tsx';
import { newId } from '../../../recording/new-id.ts';
import { errorAt } from '../../../recording/use-sending.ts';
import { useNow } from '../../../replay/index.ts';
import { fieldWords } from '../reason-words.ts';
import type { Plan } from '../survey.ts';
import { stateIt } from '../../../importing/state-it.ts';
import { useAsking } from '../../../importing/use-asking.ts';

interface StateRuleProps {
  readonly unmatched: Plan['unmatched'];
  readonly sourceId: string;
}

/** States where rows of a supplier, a cost centre or an account belong. */
export function StateRule({ unmatched, sourceId }: StateRuleProps) {
  const [which, setWhich] = useState('');
  const [where, setWhere] = useState('');
  const { sending, problems, ask } = useAsking();
  const places = usePlaces();
  const one = unmatched.find(({ field, text }) => `${field} ${text}` === which);
  const state = async (): Promise<string | undefined> => {
    const belongs = places.find(({ value }) => value === where)?.belongs;
    if (one === undefined || belongs === undefined) return undefined;
    const command = { type: 'StateMatchingRule', effectiveOn: today(), sourceId, ruleId: newId() } as const;
    const refusal = await stateIt({ ...command, when: { [one.field]: one.text }, belongs });
    if (refusal === undefined) setWhich('');
    return refusal;
  };
  const errors = [
    ...(one === undefined ? [{ fieldId: 'which', message: 'Choose which rows the rule is about' }] : []),
    ...(where === '' ? [{ fieldId: 'where', message: 'Choose where they belong' }] : []),
  ];
  return (
    <>
      {problems === undefined ? null : <ErrorSummary key={problems.attempt} errors={problems.errors} />}
      <WhichRows {...{ unmatched, one, onChoose: setWhich, error: errorAt(problems, 'which') }} />
      <Select
        id="where"
        label="belong to"
        error={errorAt(problems, 'where')}
        none="Choose"
        options={places.map(({ value, label }) => ({ value, label }))}
        value={where}
        onChange={({ target }) => setWhere(target.value)}
      />
      <Button type="button" look="secondary" aria-disabled={sending} onClick={() => ask(errors, state, 'which')}>
        State the rule
      </Button>
    </>
  );
}

interface WhichRowsProps {
  readonly unmatched: Plan['unmatched'];
  readonly one: Plan['unmatched'][number] | undefined;
  readonly onChoose: (which: string) => void;
  readonly error: string | undefined;
}

function WhichRows({ unmatched, one, onChoose, error }: WhichRowsProps) {
  return (
    <>
      <Select
        id="which"
        label="Rows of"
        error={error}
        none="Choose"
        options={unmatched.map(({ field, text, rows, amount }) => ({
          value: `${field} ${text}`,
          label: `${fieldWords[field]}: ${text} (${counted(rows, 'row')}, ${pounds(amount)})`,
        }))}
        value={one === undefined ? '' : `${one.field} ${one.text}`}
        onChange={({ target }) => onChoose(target.value)}
      />
      <WarningText
        sentences={
          one?.person === true ? ['This looks like the name of an individual. A rule keeps it on the record.'] : []
        }
      />
    </>
  );
}

interface Place {
  readonly value: string;
  readonly label: string;
  readonly belongs: RuleBelongs;
}

function usePlaces(): readonly Place[] {
  const { world } = useNow();
  const all = budgets(world).flatMap(({ budgetId, title, allocations }): readonly Place[] => [
    ...allocations.map(({ allocationId, title: of }) => ({
      value: `${budgetId} ${allocationId}`,
      label: `${title}: ${of}`,
      belongs: { kind: 'spent' as const, budgetId, allocationId },
    })),
    { value: budgetId, label: `${title}: without an allocation`, belongs: { kind: 'spent', budgetId } },
  ]);
  return [...all, { value: 'not-ours', label: 'Not this programme: leave them out', belongs: { kind: 'notOurs' } }];
}
