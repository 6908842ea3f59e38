import { beforeEach, describe, expect, it } from 'vitest';

import { stated } from './testing/edition-file.ts';
import { EditionImport, first, other, types } from './testing/edition-import.ts';

let on: EditionImport;

beforeEach(() => {
  on = new EditionImport();
});

const bridge = stated({ id: 'AB_0001_2021-Q1', title: 'Bridge' });
const road = stated({ id: 'AB_0002_2021-Q1', title: 'Road' });
const tunnel = stated({ id: 'AB_0001_2122-Q3', title: 'Tunnel' });

describe('which project of the ledger a published one is', () => {
  it('is told by the whole identifier: a number given out anew is another project', () => {
    on.bring([bridge, road], first);
    const { report } = on.bring([tunnel, road]);
    expect(report).toMatchObject({ added: [{ title: 'Tunnel' }], gone: [{ title: 'Bridge' }], renamed: [] });
    expect(on.plan([tunnel, road]).commands).toEqual([]);
  });

  it('is told apart where both are in one file, of one name too', () => {
    const again = stated({ ...tunnel, title: 'Bridge' });
    on.bring([bridge, again], first);
    expect(on.ledger.world.states('project')).toHaveLength(2);
    const { report, commands } = on.plan([bridge, stated({ ...again, rating: 'Red' })]);
    expect(report.rerated).toHaveLength(1);
    expect(commands).toHaveLength(1);
  });

  it('is not guessed where two of one name are in the file and the ledger holds no identifier', () => {
    on.bring([stated({ ...bridge, id: '' })], first);
    const made = on.plan([bridge, stated({ ...tunnel, title: 'Bridge' })]);
    expect(made.commands).toEqual([]);
    expect(made.report).toMatchObject({ ambiguous: [{ title: 'Bridge' }, { title: 'Bridge' }], gone: [] });
  });

  it('goes on under a renamed prefix with the same number, quarter and name', () => {
    on.bring([bridge], first);
    const renamed = stated({ ...bridge, id: 'ABC_0001_2021-Q1' });
    expect(on.bring([renamed]).report).toMatchObject({
      added: [],
      gone: [],
      rereferenced: [{ to: 'ABC_0001_2021-Q1' }],
    });
    expect(on.plan([renamed]).commands).toEqual([]);
  });

  it('is not told by a name that another number contradicts', () => {
    on.bring([bridge], first);
    const { report } = on.plan([stated({ ...bridge, id: 'AB_0007_2122-Q3' })]);
    expect(report).toMatchObject({ added: [{ title: 'Bridge' }], gone: [{ title: 'Bridge' }] });
    expect(report.possiblySame).toHaveLength(1);
  });
});

describe('a ledger that holds identifiers without their quarter', () => {
  beforeEach(() => {
    on.bring([bridge, road], first);
    for (const [title, reference] of [
      ['Bridge', 'AB_0001'],
      ['Road', 'ab_0002'],
    ] as const)
      on.byHand({
        type: 'ListProject',
        projectId: on.idOf(title),
        publication: 'Government Major Projects Portfolio',
        reference,
        effectiveOn: first.asAt,
      });
  });

  it('goes on where the name is the same, and keeps the whole identifier from there', () => {
    const made = on.bring([bridge, road]);
    expect(types(made)).toEqual(['ListProject', 'ListProject']);
    expect(made.report).toMatchObject({ added: [], gone: [] });
    expect(on.plan([tunnel, road]).report).toMatchObject({ added: [{ title: 'Tunnel' }], gone: [{ title: 'Bridge' }] });
  });

  it('tells of a match that rests on the short identifier alone, and does not make it', () => {
    const made = on.plan([tunnel, road, other]);
    expect(made.report).toMatchObject({
      renamed: [],
      gone: [],
      added: [{ title: 'Borders' }],
      sameShortReference: [{ title: 'Tunnel', known: 'Bridge', reference: 'AB_0001' }],
    });
    expect(made.commands.some(({ command }) => JSON.stringify(command).includes('Tunnel'))).toBe(false);
  });

  it('takes the number given out anew where the project that had it is in the file by its name', () => {
    expect(on.plan([bridge, tunnel, road]).report).toMatchObject({
      added: [{ title: 'Tunnel' }],
      sameShortReference: [],
    });
  });
});
