import { Suspense } from 'react';
import type { ReactNode } from 'react';
import { Controller, useFormContext } from 'react-hook-form';
import type { FieldPath, FieldValues } from 'react-hook-form';
import type { z } from 'zod';

import { Checkboxes, Radios } from '../../design/fields/choices.tsx';
import { DayField as DayControl } from '../../design/fields/DayField.tsx';
import { Select, TextArea, TextField } from '../../design/fields/fields.tsx';
import type { Option } from '../../design/fields/fields.tsx';
import { MoneyField as MoneyControl } from '../../design/fields/MoneyField.tsx';
import { part } from '../../fetching/part.tsx';
import { useField } from './form-context.ts';
import { TitleTaken } from './TitleTaken.tsx';

/** Fetched by those forms alone that ask for a post. */
const PostsOffered = part(() => import('./PostsOffered.tsx'), 'PostsOffered');

interface Named {
  /** Path of the field in the command. */
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  /** What is said when nothing was entered; made from the label when absent. */
  readonly missing?: string;
}

type Choice = Named & { readonly options: readonly Option[] };

/** What is said when nothing was entered: “Enter the title”, or that a question wants an answer. */
function missingWords(verb: 'Enter' | 'Choose', label: string): string {
  const asked = label.replace(/ \(optional\)$/, '');
  return asked.endsWith('?') ? `Answer “${asked}”` : `${verb} the ${asked.charAt(0).toLowerCase()}${asked.slice(1)}`;
}

interface LineFieldProps extends Named {
  /** Titles that other things of its kind have: one that reads the same is told of, and taken all the same. */
  readonly taken?: readonly string[];
  /**
   * A post, which other rules compare with those that the ledger knows: they are offered, and asked back about; where it has to
   * be `known`, no other is taken.
   */
  readonly post?: true | 'known';
}

/** One line of words in a command. */
function LineField({ name, missing, taken, post, ...props }: LineFieldProps) {
  const field = useField(name, missing ?? missingWords('Enter', props.label));
  const { register } = useFormContext();
  return (
    <>
      <TextField
        {...props}
        {...field}
        {...register(name)}
        {...(post === undefined ? {} : { list: `${field.id}-posts` })}
        autoComplete="off"
      />
      {post === undefined ? null : (
        <Suspense fallback={null}>
          <PostsOffered name={name} list={`${field.id}-posts`} must={post === 'known'} />
        </Suspense>
      )}
      {taken === undefined ? null : <TitleTaken name={name} taken={taken} />}
    </>
  );
}

/** Several lines of words in a command; `rows` is how many are seen at once. */
function ProseField({ name, missing, ...props }: Named & { readonly rows?: number }) {
  const field = useField(name, missing ?? missingWords('Enter', props.label));
  const { register } = useFormContext();
  return <TextArea {...props} {...field} {...register(name)} />;
}

interface SelectFieldProps extends Named {
  readonly options: readonly Option[];
  /** Makes the value a number. */
  readonly numbers?: boolean;
}

/** One of many in a command. */
function SelectField({ name, missing, numbers = false, ...props }: SelectFieldProps) {
  const field = useField(name, missing ?? missingWords('Choose', props.label));
  const { register } = useFormContext();
  const asNumber = { setValueAs: (value: unknown) => (value === '' ? undefined : Number(value)) };
  return <Select {...props} {...field} none="Choose" {...register(name, numbers ? asNumber : {})} />;
}

/** One of a few in a command. */
function RadioField({ name, missing, ...props }: Choice) {
  const field = useField(name, missing ?? missingWords('Choose', props.label));
  return (
    <Controller
      name={name}
      render={({ field: { value, onChange } }) => (
        <Radios
          {...props}
          {...field}
          control={(one) => ({ name, checked: value === one, onChange: () => onChange(one) })}
        />
      )}
    />
  );
}

/** Any of a few in a command; the value is the list of those chosen. Its default value must be a list. */
function CheckboxField({ name, missing, ...props }: Choice) {
  const field = useField(name, missing ?? missingWords('Choose', props.label));
  const { register } = useFormContext();
  return <Checkboxes {...props} {...field} control={() => register(name)} />;
}

/** A day in a command. */
function DayField({ name, missing, ...props }: Named) {
  const field = useField(name, missing ?? missingWords('Enter', props.label), 'day', props.label);
  return (
    <Controller
      name={name}
      render={({ field: { value, onChange, onBlur } }) => (
        <DayControl
          {...props}
          {...field}
          value={typeof value === 'string' ? value : ''}
          onChange={onChange}
          onBlur={onBlur}
        />
      )}
    />
  );
}

/** An amount in a command: typed in pounds, held in whole pence. */
function MoneyField({ name, missing, ...props }: Named & { readonly signed?: boolean }) {
  const field = useField(name, missing ?? 'Enter an amount in pounds, such as 1,250 or 1,250.50', 'amount');
  return (
    <Controller
      name={name}
      render={({ field: { value, onChange, onBlur } }) => (
        // An undefined value would be filled in again with what the form began with.
        <MoneyControl {...props} {...field} value={value} onChange={(pence) => onChange(pence ?? '')} onBlur={onBlur} />
      )}
    />
  );
}

/** A whole number in a command. */
function NumberField({ name, missing, ...props }: Named) {
  const field = useField(name, missing ?? missingWords('Enter', props.label));
  const { register } = useFormContext();
  const setValueAs = (typed: unknown) => (typeof typed === 'string' ? numberOf(typed) : typed);
  return (
    <TextField
      {...props}
      {...field}
      {...register(name, { setValueAs })}
      width={4}
      inputMode="numeric"
      autoComplete="off"
    />
  );
}

/** The number; what was typed when it is none, so that the schema refuses it. */
function numberOf(typed: string): number | string | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  return /^\d{1,9}$/.test(text) ? Number(text) : text;
}

const fields = { LineField, ProseField, SelectField, RadioField, CheckboxField, DayField, MoneyField, NumberField };

type PropsOf<Field extends keyof typeof fields> = Parameters<(typeof fields)[Field]>[0];

/** The fields of a form by what they hold, for the values of one command: a field that it does not have is none. */
export type FieldsOf<Values extends FieldValues> = {
  readonly [Field in keyof typeof fields]: (
    props: Omit<PropsOf<Field>, 'name'> & { readonly name: FieldPath<Values> },
  ) => ReactNode;
} & { readonly useField: (name: FieldPath<Values>, missing: string, holds?: 'amount') => ReturnType<typeof useField> };

/** The fields of a form that records a command, typed by the command’s own schema. */
export function fieldsOf<Schema extends z.ZodType<FieldValues>>(_schema: Schema): FieldsOf<z.infer<Schema>> {
  return fieldsFor<z.infer<Schema>>();
}

/** The fields for what several commands have in common. */
export function fieldsFor<Values extends FieldValues>(): FieldsOf<Values> {
  return { ...fields, useField };
}
