import { Link } from '@tanstack/react-router';

import { useOwnId } from '../../replay/index.ts';
import { Button, LinkButton } from '../../design/Button.tsx';
import { Progress } from '../../design/Progress.tsx';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { LazyComesNext } from '../../programme/public/LazyComesNext.tsx';
import { Page } from '../../shell/Page.tsx';
import { SettingsTabs } from '../public/SettingsTabs.tsx';
import { Backup } from './Backup.tsx';
import { KeepersOnly } from './KeepersOnly.tsx';
import { rolesInWords } from '../public/person-words.ts';
import { Told } from './Told.tsx';
import { useMayKeepPeople, usePeople } from '../public/use-people.ts';
import type { KnownPerson } from '../public/use-people.ts';

/** Who may sign in, and in which roles. */
export function PeoplePage() {
  const mayKeep = useMayKeepPeople();
  return (
    <Page
      title="People"
      kind="Settings"
      intro="Who may sign in, and in which roles. Names and addresses are kept apart from the ledger, so that they can be erased; no entry ever holds a name."
      actions={mayKeep ? <LinkButton to="/settings/people/new">Add somebody</LinkButton> : null}
    >
      <SettingsTabs />
      <Told />
      <LazyComesNext />
      <KeepersOnly>
        <Listed />
      </KeepersOnly>
    </Page>
  );
}

function Listed() {
  const { list, askAgain } = usePeople();
  switch (list.kind) {
    case 'asking':
      return <Progress label="Asking for the list of people" done={0} of={0} />;
    case 'failed':
      return (
        <>
          <p className="govuk-body" role="alert">
            {list.sentence}
          </p>
          <Button type="button" look="secondary" onClick={askAgain}>
            Try again
          </Button>
        </>
      );
    case 'known':
      return (
        <>
          <PeopleTable people={list.people} />
          <Backup />
        </>
      );
  }
}

const columns: readonly Column<KnownPerson>[] = [
  { heading: 'Name', names: true, cell: (person) => <Name person={person} />, value: ({ name }) => name },
  {
    heading: 'E-mail',
    cell: ({ email }) => email ?? <span className="mb-secondary">None: a post of the demonstration</span>,
    value: ({ email }) => email,
  },
  { heading: 'Roles', cell: ({ roles }) => rolesInWords(roles) },
  {
    heading: 'Change',
    screenOnly: true,
    cell: ({ personId, name }) => (
      <Link to="/settings/people/$personId" params={{ personId }}>
        Change or erase<span className="govuk-visually-hidden"> {name}</span>
      </Link>
    ),
  },
];

function PeopleTable({ people }: { readonly people: readonly KnownPerson[] }) {
  return <Table caption="People" captionHidden rows={people} keyOf={({ personId }) => personId} columns={columns} />;
}

function Name({ person: { personId, name } }: { readonly person: KnownPerson }) {
  const own = useOwnId() === personId;
  return (
    <>
      {name}
      {own ? <span className="mb-secondary"> (you)</span> : null}
    </>
  );
}
