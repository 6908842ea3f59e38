import { describe, expect, test } from 'vitest';

import { commandsThatRecord, definitions } from './deciding.ts';
import { categories } from './reading.ts';
import { counterOf } from './saying.ts';

describe('Every statement has its counter-statement', () => {
  const all = categories.flatMap((category) => definitions[category].map((one) => ({ category, type: one.type })));
  const known = new Set(all.map((one) => one.type));

  test.each(all)('$type', ({ category, type }) => {
    const counter = counterOf({ stream: `${category}-a`, type });
    if (counter === undefined) throw new Error('Nothing says how it is taken back');
    if (counter.kind === 'none') throw new Error('Its docstring must say why; no event needs that so far');
    if (counter.kind === 'answered') {
      expect(counter.sentence).toMatch(/^\p{Lu}.+\.$/u);
      expect(counter.by.length).toBeGreaterThan(0);
      for (const answer of counter.by) expect(known).toContain(answer);
      return;
    }
    expect(counter.kept === undefined || counter.restated === undefined).toBe(true);
    for (const why of [counter.kept, counter.restated]) if (why !== undefined) expect(why).toMatch(/^\p{Lu}.+\.$/u);
    for (const other of counter.restedOnBy ?? []) expect(known).toContain(other);
    const schema = definitions[category].find((one) => one.type === type)?.schema as unknown as { shape: object };
    if (counter.about !== undefined) expect(Object.keys(schema.shape)).toContain(counter.about);
    // Somebody may amend it, and what corrects it can be sent.
    expect(commandsThatRecord(type).length).toBeGreaterThan(0);
  });
});
