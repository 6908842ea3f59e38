import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { FormEvent } from 'react';

import { AuditTabs } from '../audit/public/AuditTabs.tsx';
import { EntryLinks } from '../clock/links.tsx';
import { Button } from '../design/Button.tsx';
import { ErrorSummary } from '../design/fields/ErrorSummary.tsx';
import { TextField } from '../design/fields/fields.tsx';
import { Notification } from '../design/Notification.tsx';
import { momentAt } from '../replay/index.ts';
import { Page } from '../shell/Page.tsx';
import type { Checked } from './check/check-paper.ts';
import type { Difference } from './check/words-of.ts';
import { paperKindWords } from './paper/recipe.ts';
import type { Recipe } from './paper/recipe.ts';
import { addressOf } from './recipe-of.ts';

type State =
  | { readonly at: 'choose'; readonly attempt: number; readonly error: string | undefined }
  | { readonly at: 'checking' }
  | { readonly at: 'checked'; readonly name: string; readonly checked: Checked };

const nothingChosen = 'Choose the Word file of a paper.';
const notRead = 'The file could not be read. Choose it again.';

/** Takes a Word file that was made here, makes it again and says whether it is the same. */
export function CheckPage() {
  const [state, setState] = useState<State>({ at: 'choose', attempt: 0, error: undefined });
  const refuse = (error: string): void =>
    setState((before) => ({ at: 'choose', attempt: before.at === 'choose' ? before.attempt + 1 : 1, error }));
  const check = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const file = new FormData(event.currentTarget).get('file');
    if (!(file instanceof File) || file.name === '') return refuse(nothingChosen);
    setState({ at: 'checking' });
    checked(file).then(
      (found) => setState({ at: 'checked', name: file.name, checked: found }),
      () => refuse(notRead),
    );
  };
  return (
    <Page
      title="Check a paper"
      kind="Reports"
      intro="The file stays in this browser. It is made again from the entries it names, and compared to the byte."
      askable={false}
    >
      <AuditTabs />
      {state.at === 'checked' ? <Outcome name={state.name} checked={state.checked} /> : null}
      <form className="mb-form" onSubmit={check} noValidate aria-busy={state.at === 'checking'}>
        <FileToCheck state={state} />
      </form>
    </Page>
  );
}

function FileToCheck({ state }: { readonly state: State }) {
  const checking = state.at === 'checking';
  const error = state.at === 'choose' ? state.error : undefined;
  return (
    <>
      {error === undefined || state.at !== 'choose' ? null : (
        <ErrorSummary key={state.attempt} errors={[{ fieldId: 'file', message: error }]} />
      )}
      <TextField
        id="file"
        name="file"
        type="file"
        accept=".docx"
        label="Word file"
        hint="A committee paper, minutes or summary that was saved here."
        error={error}
      />
      <Button aria-disabled={checking}>{checking ? 'Checking…' : 'Check it'}</Button>
    </>
  );
}

async function checked(file: File): Promise<Checked> {
  const [{ checkPaper }, bytes] = await Promise.all([import('./check/check-paper.ts'), file.arrayBuffer()]);
  return checkPaper(new Uint8Array(bytes), momentAt);
}

function Outcome({ name, checked: found }: { readonly name: string; readonly checked: Checked }) {
  if (found.kind === 'same') {
    return (
      <Notification kind="success" title="The paper is the same to the byte">
        <p className="govuk-body">
          {name}: <Made recipe={found.recipe} />, is exactly what is made from the ledger at that entry today.
        </p>
      </Notification>
    );
  }
  return (
    <Notification kind="important" title={titles[found.kind]}>
      <p className="govuk-body">{name}:</p>
      <Why checked={found} />
    </Notification>
  );
}

const titles: Readonly<Record<Exclude<Checked['kind'], 'same'>, string>> = {
  notAPaper: 'This cannot be checked',
  notReached: 'This ledger does not reach so far',
  entriesDiffer: 'The entries differ',
  altered: 'The file was altered',
  madeOtherwise: 'The paper is made otherwise now',
};

function Why({ checked: found }: { readonly checked: Exclude<Checked, { kind: 'same' }> }) {
  switch (found.kind) {
    case 'notAPaper':
      return (
        <p className="govuk-body">
          It does not say from which entries it was made: it is no Word file that was saved here, or what says so was
          taken out of it. Ask whoever gave it to you for the file as it was saved.
        </p>
      );
    case 'notReached':
      return (
        <p className="govuk-body">
          It was made at entry {found.recipe.n}, and this ledger has {found.length} entries. It was made from another
          ledger, or this one was restored from an older copy: ask your administrator which.
        </p>
      );
    case 'entriesDiffer':
      return <EntriesDiffer recipe={found.recipe} entries={found.entries} />;
    case 'altered':
      return (
        <>
          <p className="govuk-body">
            <Made recipe={found.recipe} />, and its entries are the same as in this ledger. The file itself was changed
            after it was made, or saved again by another program.
          </p>
          <Differs first={found.first} />
        </>
      );
    case 'madeOtherwise':
      return (
        <>
          <p className="govuk-body">
            <Made recipe={found.recipe} />, and its entries are the same as in this ledger. The file agrees with itself
            and still is not what is made now: another version of Minutebook made it, or somebody altered it with care.
          </p>
          <Differs first={found.first} />
        </>
      );
  }
}

function Made({ recipe }: { readonly recipe: Recipe }) {
  return (
    <>
      {paperKindWords[recipe.kind]} at entry {recipe.n} (<Link to={addressOf(recipe)}>open it here</Link>)
    </>
  );
}

function EntriesDiffer({ recipe, entries }: { readonly recipe: Recipe; readonly entries: readonly number[] }) {
  return (
    <p className="govuk-body">
      It was made at entry {recipe.n} from other entries than this ledger has up to there.{' '}
      {entries.length === 0 ? (
        'Every entry that it cites is the same: one that it does not cite differs.'
      ) : (
        <>
          Of those that it cites, these differ: <EntryLinks numbers={entries} />.
        </>
      )}{' '}
      Entries never change in one ledger: ask your administrator whether this ledger or the paper’s is the right one.
    </p>
  );
}

function Differs({ first }: { readonly first: Difference | undefined }) {
  if (first === undefined) return <p className="govuk-body">All its words are the same; only its form differs.</p>;
  return (
    <>
      <p className="govuk-body">The first words that differ:</p>
      <p className="govuk-body">In the file: {first.file ?? 'nothing stands there'}</p>
      <p className="govuk-body">As made now: {first.made ?? 'nothing stands there'}</p>
    </>
  );
}
