import { describe, expect, it } from 'vitest';

import { headerOf } from '../header/header-of.ts';
import type { Row } from '../table/table.ts';
import { sharedFile, withoutSharedData } from '../testing/shared-data.ts';
import { proposeMapping } from './propose-mapping.ts';
import type { PaymentRole } from './roles.ts';

interface Mappings {
  readonly bodies: Readonly<Record<string, { readonly map: Readonly<Record<string, readonly string[]>> }>>;
}

/** What people meant by the roles of their list. Theirs knows one kind of amount and no number but of registers. */
const meant: Readonly<Record<string, readonly PaymentRole[]>> = {
  Amount: ['amount', 'net amount', 'gross amount'],
  'Beneficiary Name': ['supplier'],
  'Organisational Unit': ['department'],
  'Payment Date': ['date paid'],
  'Organisation Label': ['other'],
  'Charity Number': ['other'],
  'Company Number': ['other'],
};

function roleOf(name: string): PaymentRole | undefined {
  const row: Row = { kind: 'row', number: 1, cells: [name] };
  return proposeMapping({ ...headerOf([row]), firstRow: undefined }, [])[0]?.role;
}

describe.skipIf(withoutSharedData !== '')(`Mappings that people made${withoutSharedData}`, () => {
  const { bodies }: Mappings =
    withoutSharedData === ''
      ? JSON.parse(sharedFile('council-spend/column-maps-odileeds.json').toString())
      : { bodies: {} };
  const columns = Object.entries(bodies).flatMap(([body, { map }]) =>
    Object.entries(map).flatMap(([role, names]) => names.map((name) => ({ body, role, name, proposed: roleOf(name) }))),
  );
  const isRight = ({ role, proposed }: (typeof columns)[number]): boolean =>
    meant[role]?.some((one) => one === proposed) === true;
  const percent = (of: typeof columns): number => Math.round((of.filter(isRight).length / of.length) * 1000) / 10;

  it('are proposed for at least 90% of the columns, by their names alone', ({ annotate }) => {
    const different = [...new Map(columns.map((one) => [`${one.role}: ${one.name}`, one])).values()];
    const wrong = different
      .filter((one) => !isRight(one))
      .map(({ role, name, proposed }) => `${name} (${role}): ${proposed}`);
    const said = `${percent(columns)}% of ${columns.length} columns, ${percent(different)}% of ${different.length} different ones; not: ${wrong.join('; ')}`;
    process.stdout.write(`Mapping proposed as people made it: ${said}\n`);
    void annotate(said);
    expect(columns.length).toBeGreaterThan(200);
    expect(percent(columns)).toBeGreaterThanOrEqual(90);
  });
});
