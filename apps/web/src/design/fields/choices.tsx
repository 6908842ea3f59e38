import type { InputHTMLAttributes, ReactNode } from 'react';

import { describedBy, groupClass, HintAndError } from './fields.tsx';
import type { FieldProps, Option } from './fields.tsx';
import { toldApart } from './told-apart.ts';

/** A group of controls under one legend. The first control has the id of the group. */
export function Group({ id, label, hint, error, children }: FieldProps & { readonly children: ReactNode }) {
  return (
    <div className={groupClass(error)}>
      <fieldset className="govuk-fieldset" aria-describedby={describedBy({ id, hint, error })}>
        <legend className="govuk-fieldset__legend">{label}</legend>
        <HintAndError id={id} hint={hint} error={error} />
        {children}
      </fieldset>
    </div>
  );
}

type ChoiceProps = FieldProps & {
  readonly options: readonly Option[];
  /** Attributes of each control, by its value. */
  readonly control: (value: string) => InputHTMLAttributes<HTMLInputElement>;
};

/** One of a few. */
export function Radios({ options, control, ...group }: ChoiceProps) {
  return (
    <Group {...group}>
      <div className="govuk-radios govuk-radios--small">
        {toldApart(options).map((option, index) => (
          <Choice key={option.value} kind="radios" id={idOf(group.id, index)} option={option} control={control} />
        ))}
      </div>
    </Group>
  );
}

/** Any of a few. */
export function Checkboxes({ options, control, ...group }: ChoiceProps) {
  return (
    <Group {...group}>
      <div className="govuk-checkboxes govuk-checkboxes--small">
        {toldApart(options).map((option, index) => (
          <Choice key={option.value} kind="checkboxes" id={idOf(group.id, index)} option={option} control={control} />
        ))}
      </div>
    </Group>
  );
}

interface TickProps {
  readonly id: string;
  readonly label: string;
  /** What it is called where its label alone does not tell it from others on the page; begins or ends with the label. */
  readonly called?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** One box to tick, by itself. */
export function Tick({ id, label, called, checked, onChange }: TickProps) {
  return (
    <div className="govuk-checkboxes govuk-checkboxes--small">
      <Choice
        kind="checkboxes"
        id={id}
        option={{ value: 'yes', label }}
        control={() => ({ 'aria-label': called, checked, onChange: ({ target }) => onChange(target.checked) })}
      />
    </div>
  );
}

interface OneChoice {
  readonly kind: 'radios' | 'checkboxes';
  readonly id: string;
  readonly option: Option;
  readonly control: ChoiceProps['control'];
}

function Choice({ kind, id, option, control }: OneChoice) {
  const hint = option.hint === undefined ? undefined : `${id}-item-hint`;
  return (
    <div className={`govuk-${kind}__item`}>
      <input
        {...control(option.value)}
        id={id}
        type={kind === 'radios' ? 'radio' : 'checkbox'}
        value={option.value}
        className={`govuk-${kind}__input`}
        aria-describedby={hint}
      />
      <label className={`govuk-label govuk-${kind}__label`} htmlFor={id}>
        {option.label}
      </label>
      {hint === undefined ? null : (
        <div id={hint} className={`govuk-hint govuk-${kind}__hint`}>
          {option.hint}
        </div>
      )}
    </div>
  );
}

/** The first control takes the group's own id, so that an error leads to it. */
function idOf(group: string, index: number): string {
  return index === 0 ? group : `${group}-${index + 1}`;
}
