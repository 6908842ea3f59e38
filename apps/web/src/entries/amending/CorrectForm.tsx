import { prose } from '@minutebook/domain';
import type { DomainEntry, StatementCommand } from '@minutebook/domain';
import { use, useState } from 'react';

import { fetched } from '../../fetching/fetched.ts';
import { fieldsFor } from '../../recording/fields/fields.tsx';
import type { AnyForm, LoadForm } from '../../recording/form.ts';
import { OpenedForm } from '../../recording/OpenedForm.tsx';
import type { Besides } from '../../recording/OpenedForm.tsx';
import { useNow, useOwnId } from '../../replay/index.ts';
import { filledIn } from './filled-in.ts';

const { ProseField } = fieldsFor<{ readonly correctedBecause: string }>();

const forms = new Map<StatementCommand['type'], Promise<AnyForm>>();

function formOf(command: StatementCommand['type'], load: LoadForm): Promise<AnyForm> {
  const known = forms.get(command);
  if (known !== undefined) return known;
  const form = fetched(load).then((loaded) => loaded.form);
  forms.set(command, form);
  form.catch(() => forms.delete(command));
  return form;
}

interface CorrectFormProps {
  readonly entry: DomainEntry;
  /** The command that led to it. */
  readonly command: StatementCommand['type'];
  readonly load: LoadForm;
}

/** The form that the entry was recorded with, filled in as the entry reads now; what is sent corrects it. */
export function CorrectForm({ entry, command, load }: CorrectFormProps) {
  const form = use(formOf(command, load));
  const { world } = useNow();
  const personId = useOwnId();
  const [filled] = useState(() => filledIn(form, entry, command, world, personId));
  if (filled === undefined) return <p className="govuk-body">The {form.subject.what} of this entry is not there.</p>;
  const besides: Besides = {
    shape: { correctedBecause: prose },
    fields: (
      <ProseField
        name="correctedBecause"
        label="Why is the entry corrected?"
        hint="Both are kept: what was recorded first, and this correction with its reason."
        missing="Say why it is corrected"
      />
    ),
    submit: 'Record the correction',
    next: { to: '/entries/$n', params: { n: String(entry.n) } },
  };
  return (
    <OpenedForm
      form={form}
      opened={filled.opened}
      item={undefined}
      values={filled.values}
      besides={besides}
      sendAs={(sent) => {
        const { correctedBecause, ...instead } = sent as StatementCommand & { readonly correctedBecause: string };
        const { effectiveOn } = instead;
        return { type: 'CorrectEntry', entry: entry.id, effectiveOn, instead, reason: correctedBecause };
      }}
    />
  );
}
