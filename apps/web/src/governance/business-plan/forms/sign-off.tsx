import { GiveSignOff, signOffWords } from '@minutebook/domain';
import type { SignOffKind } from '@minutebook/domain';
import { useEffect, useRef, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { useNow, useOwnId, useOwnRoles } from '../../../replay/index.ts';
import { titleOf } from '../form-titles.ts';
import { planForm } from './plan-form.tsx';
import { kindsFor, lastPost } from './sign-off-kinds.ts';
import { VersionField, versionOf } from './VersionField.tsx';
import type { AnyForm } from '../../../recording/form.ts';

const fields = fieldsOf(GiveSignOff);
const { LineField, ProseField, SelectField } = fields;

export const form: AnyForm = planForm(GiveSignOff, {
  title: titleOf['sign-off'],
  intro:
    'To agree to an issued version as far as one’s own trade goes. It decides nothing; who wrote the plan cannot sign it off.',
  submit: 'Record the sign-off',
  begin: (opened) => ({ version: versionOf(opened), kind: undefined, post: '', statement: '' }),
  Fields: (opened) => (
    <>
      <VersionField of={fields} opened={opened} />
      <KindAndPost />
      <ProseField name="statement" label="What does it agree to?" missing="Say what it agrees to" />
    </>
  ),
});

/** Only the kinds that are the person's to give; the post begins as in their last sign-off of that kind. */
function KindAndPost() {
  const own = useOwnId();
  const kinds = kindsFor(useOwnRoles());
  const [entries] = useState(useNow().entries);
  const { getValues, setValue } = useFormContext();
  const kind = useWatch({ name: 'kind' }) as SignOffKind | '' | undefined;
  const only = kinds.length === 1 ? kinds[0] : undefined;
  useEffect(() => {
    if (only !== undefined) setValue('kind', only);
  }, [only, setValue]);
  const post = kind === undefined || kind === '' ? undefined : lastPost(entries, own, kind);
  const offered = useRef('');
  useEffect(() => {
    // What was typed stays; only what the form itself filled in gives way to another kind's.
    if (getValues('post') !== offered.current) return;
    offered.current = post ?? '';
    setValue('post', offered.current);
  }, [post, getValues, setValue]);
  return (
    <>
      <SelectField
        name="kind"
        label="For what is it signed off?"
        hint={
          only === 'finance'
            ? 'A finance officer signs off for finance; an administrator records the others.'
            : 'The sign-off for finance is a finance officer’s to give.'
        }
        options={kinds.map((value) => ({ value, label: signOffWords[value] }))}
        missing="Choose what it is signed off for"
      />
      <LineField name="post" label="Post" hint="The post that agrees, never a person’s name." />
    </>
  );
}
