import { describe, expect, test } from 'vitest';

import { count, countOf, explain, sum, together } from './figure.ts';

const wording = { label: 'Label', formula: 'Formula', doesNotTell: 'Nothing else' } as const;

describe('count', () => {
  test('three open projects give 3, each term worth 1', () => {
    const figure = count({ ...wording, unit: 'projects' }, [
      { label: 'a', entries: [1], projectId: 'a' },
      { label: 'b', entries: [2] },
      { label: 'c', entries: [] },
    ]);
    expect(figure).toStrictEqual({
      ...wording,
      unit: 'projects',
      value: 3,
      terms: [
        { label: 'a', entries: [1], projectId: 'a', value: 1 },
        { label: 'b', entries: [2], value: 1 },
        { label: 'c', entries: [], value: 1 },
      ],
    });
  });
  test('nothing gives 0', () => {
    expect(count({ ...wording, unit: 'risks' }, []).value).toBe(0);
  });
});

describe('countOf', () => {
  const asked: string[] = [];
  const termOf = (label: string) => {
    asked.push(label);
    return { label, entries: [] };
  };
  const figure = countOf({ ...wording, unit: 'projects' }, ['b', 'a'], termOf, (one, other) => (one < other ? -1 : 1));

  test('counts without telling of any, and tells of each once, in order', () => {
    expect([figure.value, asked]).toStrictEqual([2, []]);
    const terms = [
      { label: 'a', entries: [], value: 1 },
      { label: 'b', entries: [], value: 1 },
    ];
    expect([figure.terms, figure.terms, asked]).toStrictEqual([terms, terms, ['a', 'b']]);
  });
  test('is another figure where one term of it is another', () => {
    const other = countOf({ ...wording, unit: 'projects' }, ['a', 'c'], termOf);
    expect(() => expect(figure).toStrictEqual(other)).toThrow();
    expect(figure).toStrictEqual(countOf({ ...wording, unit: 'projects' }, ['a', 'b'], termOf));
  });
});

describe('sum', () => {
  test('1,500 and 250 pence give 1,750 pence', () => {
    const terms = [
      { label: 'a', value: 1500, entries: [1] },
      { label: 'b', value: 250, entries: [2] },
    ];
    expect(sum({ ...wording, unit: 'pence' }, terms)).toStrictEqual({ ...wording, unit: 'pence', value: 1750, terms });
  });
  test('what is signed is taken away', () => {
    const terms = [
      { label: 'a', value: 1500, entries: [1] },
      { label: 'b', value: -2000, entries: [2] },
    ];
    expect(sum({ ...wording, unit: 'pence' }, terms).value).toBe(-500);
  });
});

describe('explain', () => {
  test('gives every entry behind the terms once, in ledger order', () => {
    const figure = count({ ...wording, unit: 'projects' }, [
      { label: 'a', entries: [10, 2] },
      { label: 'b', entries: [9, 2] },
    ]);
    expect(explain(figure)).toStrictEqual({ figure, entries: [2, 9, 10] });
  });
});

describe('together', () => {
  const fte = (label: string, value: number, n: number) =>
    sum({ ...wording, label, unit: 'fte' }, [{ label, value, entries: [n] }]);

  test('1 + 2 + 0.4 FTE give 3.4 FTE, with every entry behind them', () => {
    const all = together({ ...wording, unit: 'fte' }, [fte('a', 100, 1), fte('b', 200, 2), fte('c', 40, 3)]);
    expect(all.value).toBe(340);
    expect(explain(all).entries).toStrictEqual([1, 2, 3]);
  });
  test('of two units nothing is added', () => {
    // @ts-expect-error -- FTE are no pence
    expect(() => together({ ...wording, unit: 'pence' }, [fte('a', 100, 1)])).toThrow('a is in fte, not in pence');
  });
});
