import { channels, columnFigures } from '@minutebook/domain';
import type { FiguresMapping } from '@minutebook/domain';
import { useState } from 'react';
import type { FormEvent } from 'react';

import { Button } from '../../design/Button.tsx';
import { ErrorSummary } from '../../design/fields/ErrorSummary.tsx';
import type { FieldError } from '../../design/fields/ErrorSummary.tsx';
import { Select, TextField } from '../../design/fields/fields.tsx';
import { counted } from '../../design/numbers.ts';
import { tierWords } from '../../delivery/public/tier-words.ts';
import { departmentOptions } from '../../recording/fields/department-options.ts';
import { useNow } from '../../replay/index.ts';
import { Columns } from './Columns.tsx';
import { wordsIn } from './mapping-draft.ts';
import type { MappingDraft } from './mapping-draft.ts';
import { figureWords } from './meanings.ts';
import type { FiguresTable } from './read-file.ts';

interface ConfirmFiguresProps {
  readonly table: FiguresTable;
  readonly first: MappingDraft & { readonly isKnown: boolean };
  readonly onConfirmed: (draft: MappingDraft) => void;
}

interface PartProps {
  readonly table: FiguresTable;
  readonly mapping: FiguresMapping;
  readonly change: (part: Partial<FiguresMapping>) => void;
}

/** Asks what the columns of a file mean. Nothing is recorded before the plan was seen. */
export function ConfirmFigures({ table, first, onConfirmed }: ConfirmFiguresProps) {
  const [draft, setDraft] = useState<MappingDraft>(first);
  const [problems, setProblems] = useState<{ readonly errors: readonly FieldError[]; readonly attempt: number }>();
  const change = (part: Partial<FiguresMapping>): void =>
    setDraft((before) => ({ ...before, mapping: { ...before.mapping, ...part } }));
  const confirm = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const errors = wrongWith(draft);
    setProblems((before) => ({ errors, attempt: (before?.attempt ?? 0) + 1 }));
    if (errors.length === 0) onConfirmed(draft);
  };
  const { mapping } = draft;
  const errorAt = (id: string) => problems?.errors.find(({ fieldId }) => fieldId === id)?.message;
  return (
    <form className="mb-form" noValidate onSubmit={confirm}>
      {problems === undefined || problems.errors.length === 0 ? null : (
        <ErrorSummary key={problems.attempt} errors={problems.errors} />
      )}
      <p className="govuk-body">
        “{table.document}”: {counted(table.rows.length, 'row')}.
        {first.isKnown ? ` Its header is that of “${first.name}”, and is read as it was last.` : ''}
      </p>
      <TextField
        id="name"
        label="Name of files like this one"
        hint="What its columns mean is kept in this browser under this name, and known again by the header."
        error={errorAt('name')}
        value={draft.name}
        onChange={({ target }) => setDraft({ ...draft, name: target.value })}
      />
      <TextField
        id="source"
        label="Where do the figures come from?"
        hint="It is recorded with every figure."
        error={errorAt('source')}
        value={draft.sourceLine}
        onChange={({ target }) => setDraft({ ...draft, sourceLine: target.value })}
      />
      <h2 className="govuk-heading-m">What the columns mean</h2>
      {errorAt('column-0') === undefined ? null : <p className="govuk-error-message">{errorAt('column-0')}</p>}
      <Columns table={table} mapping={mapping} onChange={(columns) => change({ columns })} />
      <h2 className="govuk-heading-m">How it is read</h2>
      <Named {...{ table, mapping, change }} />
      <HowRead {...{ table, mapping, change }} />
      <Button>Show what would be recorded</Button>
    </form>
  );
}

function wrongWith({ name, sourceLine, mapping }: MappingDraft): readonly FieldError[] {
  const hasWords = (words: string) => mapping.columns.some((one) => one.kind === 'words' && one.words === words);
  const figures = mapping.columns.filter((one) => one.kind === 'figure');
  const isOf = hasWords('service') || hasWords('benefit') || mapping.service !== undefined;
  const isDated = hasWords('period') || figures.every(({ period }) => period !== undefined);
  return [
    ...(name.trim() === '' ? [{ fieldId: 'name', message: 'Enter a name for files like this one' }] : []),
    ...(sourceLine.trim() === '' ? [{ fieldId: 'source', message: 'Say where the figures come from' }] : []),
    ...(isOf ? [] : [{ fieldId: 'column-0', message: 'Choose the column that names the service or the benefit' }]),
    ...(figures.length > 0 ? [] : [{ fieldId: 'column-0', message: 'Choose at least one column of figures' }]),
    ...(isDated ? [] : [{ fieldId: 'column-0', message: 'Choose the column that names the month or the quarter' }]),
  ];
}

/** What the words of the file mean: its channels, its departments and the figures that its rows name. */
function Named({ table, mapping, change }: PartProps) {
  const { world } = useNow();
  const ways = channels(world).map(({ channelId, title }) => ({ value: channelId, label: title }));
  const departments = departmentOptions(world);
  const figures = columnFigures.map((value) => ({ value, label: figureWords[value] }));
  return (
    <>
      {wordsIn(table, mapping, 'channel').map((word, at) => (
        <Select
          key={word}
          id={`channel-${at}`}
          label={`Channel “${word}”`}
          none="Not taken"
          options={ways}
          value={mapping.channels[word.toLowerCase()] ?? ''}
          onChange={({ target }) => change({ channels: withWord(mapping.channels, word.toLowerCase(), target.value) })}
        />
      ))}
      {wordsIn(table, mapping, 'figure').map((word, at) => (
        <Select
          key={word}
          id={`figure-${at}`}
          label={`Rows of “${word}”`}
          none="Not read"
          options={figures}
          value={mapping.figures[word.toLowerCase()] ?? ''}
          onChange={({ target }) =>
            change({
              figures: withWord(mapping.figures, word.toLowerCase(), target.value) as FiguresMapping['figures'],
            })
          }
        />
      ))}
      {[...wordsIn(table, mapping, 'department'), ''].map((word, at) => (
        <Select
          key={word}
          id={`department-${at}`}
          label={word === '' ? 'Department of services that are not registered yet' : `Department “${word}”`}
          none={word === '' ? 'None: they are left out' : 'As of all others'}
          options={departments}
          value={mapping.departments[word] ?? ''}
          onChange={({ target }) => change({ departments: withWord(mapping.departments, word, target.value) })}
        />
      ))}
    </>
  );
}

function withWord(all: Readonly<Record<string, string>>, word: string, value: string): Record<string, string> {
  const { [word]: _before, ...others } = all;
  return value === '' ? others : { ...others, [word]: value };
}

const yesNo = [
  { value: 'no', label: 'No: a blank is nothing' },
  { value: 'yes', label: 'Yes: what it leaves blank, and was recorded, is withdrawn' },
];
const quarters = [
  { value: 'calendar', label: 'As the calendar has them' },
  { value: 'fromOctober', label: 'FY Q1 begins in October' },
];
const bases = [
  { value: 'measured', label: 'Measured' },
  { value: 'estimated', label: 'Estimated' },
];
const tiers = Object.entries(tierWords).map(([value, label]) => ({ value, label }));

function HowRead({ mapping, change }: PartProps) {
  const { world } = useNow();
  const ways = channels(world).map(({ channelId, title }) => ({ value: channelId, label: title }));
  const { restChannelId, service, ...rest } = mapping;
  return (
    <>
      <TextField
        id="service"
        label="Service of every row, where no column names it"
        value={service ?? ''}
        onChange={({ target }) => change({ service: target.value === '' ? undefined : target.value })}
      />
      <Select
        id="rest"
        label="Channel of what a total is more than the channels that are told apart"
        none="No column is such a total"
        options={ways}
        value={restChannelId ?? ''}
        onChange={({ target }) => change({ restChannelId: target.value === '' ? undefined : target.value })}
      />
      <Select
        id="tier"
        label="Tier of services that are not registered yet"
        options={tiers}
        value={rest.tier}
        onChange={({ target }) => change({ tier: target.value as FiguresMapping['tier'] })}
      />
      <Select
        id="basis"
        label="Was it counted?"
        options={bases}
        value={rest.basis}
        onChange={({ target }) => change({ basis: target.value as FiguresMapping['basis'] })}
      />
      <Select
        id="quarters"
        label="Quarters of a year"
        options={quarters}
        value={rest.quarters}
        onChange={({ target }) => change({ quarters: target.value as FiguresMapping['quarters'] })}
      />
      <Select
        id="whole"
        label="Does the file state all that is known of its rows and periods?"
        options={yesNo}
        value={rest.whole ? 'yes' : 'no'}
        onChange={({ target }) => change({ whole: target.value === 'yes' })}
      />
      <Phrase
        id="not-apply"
        label="Words that say that it does not apply, besides n/a"
        all={rest.doesNotApply}
        onChange={(doesNotApply) => change({ doesNotApply })}
      />
      <Phrase
        id="not-collected"
        label="Words that say that nobody counted, besides -"
        all={rest.notCollected}
        onChange={(notCollected) => change({ notCollected })}
      />
    </>
  );
}

interface PhraseProps {
  readonly id: string;
  readonly label: string;
  readonly all: readonly string[];
  readonly onChange: (all: string[]) => void;
}

function Phrase({ id, label, all, onChange }: PhraseProps) {
  const [typed, setTyped] = useState(all.join('; '));
  const type = (text: string): void => {
    setTyped(text);
    onChange(
      text
        .split(';')
        .map((one) => one.trim())
        .filter((one) => one !== '')
        .slice(0, 20),
    );
  };
  return (
    <TextField
      id={id}
      label={label}
      hint="Several with a semicolon between."
      value={typed}
      onChange={({ target }) => type(target.value)}
    />
  );
}
