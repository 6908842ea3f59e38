import { describe, expect, it } from 'vitest';

import { version, withDigests } from './digests.ts';
import { PlanScript } from './plan-script.ts';
import { ProjectScript } from './project-script.ts';
import { on } from './script.ts';
import type { Scripted } from './script.ts';

const project = new ProjectScript('bus-passes');
const plan = new PlanScript(project);
const monday = on('2026-11-02');
const begun = monday.recorded('2026-11-02 10:00', plan.begins('justification'));
const written = (text: string) => monday.recorded('2026-11-02 11:00', plan.writes('strategic', text));
const issued = monday.recorded('2026-11-02 12:00', plan.issued('So far.'));
const about = { projectId: project.projectId, gateId: 'justification' };
const item = { meetingId: 'first', itemId: 'passes' };
const tabled = monday.recorded('2026-11-02 13:00', { type: 'TableItem', ...item, title: 'Bus passes', about });
const decided = (number: number) =>
  monday.recorded('2026-11-02 14:00', {
    type: 'MinuteDecision',
    ...item,
    decisionId: `on-version-${number}`,
    outcome: { kind: 'approved' },
    reasons: 'It is small.',
    minuteReference: '1',
    knownAt: 1,
    plan: version(number),
  });

function digestsIn(...parts: readonly (readonly Scripted[])[]): readonly string[] {
  return withDigests(parts.flat()).flatMap(({ command }) =>
    command.type === 'MinuteDecision' && command.plan !== undefined ? [command.plan.digest] : [],
  );
}

describe('the version that a decision names', () => {
  it('is what the plan said when it was issued, in whatever order the acts were made', () => {
    const [approval, second, first] = [decided(1), written('Later.'), written('At first.')];
    const [early] = digestsIn(begun, first, issued, tabled, approval, second);
    const [same, later] = digestsIn(begun, first, issued, second, issued, tabled, approval, decided(2));
    expect(early).toMatch(/^[0-9a-f]{64}$/);
    expect(same).toBe(early);
    expect(later).not.toBe(early);
  });

  it('must have been issued by then, of the project that the item was tabled with', () => {
    expect(() => digestsIn(begun, tabled, decided(1))).toThrow('Version 1 of bus-passes has not been issued');
    expect(() => digestsIn(begun, issued, tabled, decided(2))).toThrow('Version 2 of bus-passes has not been issued');
    expect(() => digestsIn(begun, issued, decided(1))).toThrow('has not been issued');
  });

  it('belongs to a plan that was begun', () => {
    expect(() => digestsIn(issued)).toThrow('The plan of bus-passes has not been begun');
    expect(() => digestsIn(written('Too soon.'))).toThrow('The plan of bus-passes has not been begun');
  });
});
