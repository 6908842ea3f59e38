import { schemeChanges, schemeOn } from '@minutebook/domain';
import type { Authority, Command, ProgrammeState } from '@minutebook/domain';

import { formatDay } from '../../../design/days.ts';
import { formatMoney } from '../../../design/numbers.ts';
import { Table } from '../../../design/Table.tsx';
import type { Column } from '../../../design/Table.tsx';
import type { ChoosablePerson, PeopleList } from '../../../settings/public/use-people.ts';
import { useAskedPeople } from './people-to-choose.ts';
import { WhatChanges } from './WhatChanges.tsx';

type People = PeopleList<ChoosablePerson>;

interface CheckSchemeProps {
  readonly command: Extract<Command, { readonly type: 'AdoptSchemeOfDelegation' }>;
  readonly programme: ProgrammeState | undefined;
}

/** The scheme as it would be adopted, with what it changes of the one in force on its day. */
export function CheckScheme({ command, programme }: CheckSchemeProps) {
  const people = useAskedPeople().list;
  const { title, authorities, effectiveOn } = command;
  const before = schemeOn(programme, effectiveOn);
  return (
    <>
      <h3 className="govuk-heading-s">
        “{title}”, from {formatDay(effectiveOn)}
      </h3>
      {before === undefined ? null : <WhatChanges of={before.title} sentences={schemeChanges(before, command)} />}
      {authorities.length === 0 ? (
        <p className="govuk-body">No post may decide: only boards do.</p>
      ) : (
        <Table
          caption="Posts that may decide"
          columns={columnsFor(people)}
          rows={authorities}
          keyOf={({ post }) => post}
        />
      )}
    </>
  );
}

function columnsFor(people: People): readonly Column<Authority>[] {
  return [
    { heading: 'Post', names: true, cell: ({ post }) => post },
    { heading: 'Held by', cell: ({ heldBy }) => nameOf(heldBy, people) },
    {
      heading: 'May decide up to',
      numeric: true,
      cell: ({ upTo }) => formatMoney(upTo),
      value: ({ upTo }) => ({ pence: upTo }),
    },
  ];
}

function nameOf(personId: string, people: People): string {
  const known = people.kind === 'known' ? people.people : [];
  return known.find((one) => one.personId === personId)?.name ?? 'Somebody whose name could not be asked for';
}
