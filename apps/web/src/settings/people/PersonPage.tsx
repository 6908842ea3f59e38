import { Link, useParams } from '@tanstack/react-router';

import { Progress } from '../../design/Progress.tsx';
import { NotFoundPage } from '../../shell/NotFoundPage.tsx';
import { Page } from '../../shell/Page.tsx';
import { ChangeRoles } from './ChangeRoles.tsx';
import { ErasePerson } from './ErasePerson.tsx';
import { GiveLink } from './GiveLink.tsx';
import { KeepersOnly } from './KeepersOnly.tsx';
import { useMayKeepPeople, usePeople } from '../public/use-people.ts';

/** One person: their roles, a link in place of a forgotten password, and erasing them. */
export function PersonPage() {
  if (useMayKeepPeople()) return <KnownPerson />;
  return (
    <Page title="People">
      <KeepersOnly>{null}</KeepersOnly>
    </Page>
  );
}

function KnownPerson() {
  const { personId } = useParams({ from: '/settings/people/$personId' });
  const { list } = usePeople();
  if (list.kind === 'asking') return <Progress label="Asking for the list of people" done={0} of={0} />;
  const person = list.kind === 'known' ? list.people.find((one) => one.personId === personId) : undefined;
  if (list.kind === 'known' && person === undefined) return <NotFoundPage what="person" />;
  return (
    <Page title={person?.name ?? 'People'} kind="Person" intro={person?.email}>
      {list.kind === 'failed' ? (
        <p className="govuk-body" role="alert">
          {list.sentence}
        </p>
      ) : null}
      {person === undefined ? null : (
        <>
          <ChangeRoles person={person} />
          <GiveLink person={person} />
          <ErasePerson person={person} />
        </>
      )}
      <p className="govuk-body">
        <Link to="/settings/people">Back to the list of people</Link>
      </p>
    </Page>
  );
}
