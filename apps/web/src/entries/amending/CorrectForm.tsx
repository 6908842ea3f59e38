import { amendmentOf, idsOf, prose, readBy, schemaOf } from '@minutebook/domain';
import type { DomainEntry, StatementCommand } from '@minutebook/domain';
import { use, useState } from 'react';
import type { FieldValues } from 'react-hook-form';

import { fetched } from '../../fetching/fetched.ts';
import { fieldsFor } from '../../recording/fields/fields.tsx';
import type { AnyForm, LoadForm } from '../../recording/form.ts';
import { OpenedForm } from '../../recording/OpenedForm.tsx';
import type { Besides } from '../../recording/OpenedForm.tsx';
import { useNow, useOwnId } from '../../replay/index.ts';
import { NotFoundPage } from '../../shell/NotFoundPage.tsx';

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
  const [values] = useState(() => valuesOf(entry, command, world));
  const [address] = useState(() => addressOf(entry));
  const [opened] = useState(() => form.subject.open(world, address, personId));
  if (opened === undefined) return <NotFoundPage what={form.subject.what} />;
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
      opened={opened}
      item={undefined}
      values={values}
      besides={besides}
      sendAs={(sent) => {
        const { correctedBecause, ...instead } = sent as StatementCommand & { readonly correctedBecause: string };
        const { effectiveOn } = instead;
        return { type: 'CorrectEntry', entry: entry.id, effectiveOn, instead, reason: correctedBecause };
      }}
    />
  );
}

/** What the entry says now, in the fields of the command that led to it. */
function valuesOf(
  entry: DomainEntry,
  command: StatementCommand['type'],
  world: ReturnType<typeof useNow>['world'],
): FieldValues {
  const reads = readBy(entry, amendmentOf(entry, world)) ?? entry;
  const { effectiveOn, reason } = reads;
  const all: FieldValues = { ...(reads.data as object), ...idsOf(entry.stream), effectiveOn, reason };
  const fields = Object.keys(schemaOf(command).shape);
  return Object.fromEntries(fields.filter((field) => all[field] !== undefined).map((field) => [field, all[field]]));
}

/** The address at which such a form stands: whatever its subject is called there, it is the thing of the entry's stream. */
function addressOf({ stream, data }: DomainEntry) {
  const ids = { ...idsOf(stream), ...onlyIds(data) };
  return { ids, said: {} };
}

function onlyIds(data: object): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(data).filter(
      (field): field is [string, string] => field[0].endsWith('Id') && typeof field[1] === 'string',
    ),
  );
}
