import { describe, expect, test } from 'vitest';

import { defaultFramework } from '../../governance/gates/default-framework.ts';
import {
  boardFacts,
  chair,
  constituted,
  established,
  frameworkAdopted,
  given,
  ofProgramme,
  programmeFacts,
  rung,
  schemeAdopted,
  virementRules,
} from '../../testing/index.ts';
import type { CommandInTest } from '../../testing/given.ts';
import type { Rung } from './events.ts';

const programmeId = 'transformation';
const offered = defaultFramework({ frameworkId: 'gates-2026', boardId: 'ict', shortPathBelow: 25_000_00 });

describe('AdoptGovernanceFramework', () => {
  const adopt = { type: 'AdoptGovernanceFramework', programmeId, ...offered } as const;

  test('adopts the framework that is offered', () => {
    given(established, ...boardFacts)
      .when(adopt)
      .then({ type: 'GovernanceFrameworkAdopted', data: offered });
  });
  test('a short path may be left out', () => {
    const { shortPath: _none, ...full } = offered;
    given(established, ...boardFacts)
      .when({ type: 'AdoptGovernanceFramework', programmeId, ...full })
      .then({ type: 'GovernanceFrameworkAdopted', data: full });
  });
  test('waits for the programme', () => {
    given(...boardFacts)
      .when(adopt)
      .thenRefused('ProgrammeIsNotEstablished');
  });
  test('a framework is adopted once; a changed one has an id of its own', () => {
    given(established, ...boardFacts, frameworkAdopted)
      .when(adopt)
      .thenRefused('FrameworkIsAlreadyAdopted', 'This framework was adopted with effect from 2026-01-05.');
    given(established, ...boardFacts, frameworkAdopted)
      .when({ ...adopt, frameworkId: 'gates-2027' })
      .then({ type: 'GovernanceFrameworkAdopted', data: { ...offered, frameworkId: 'gates-2027' } });
  });
  test('no two gates share an id, not even across the paths', () => {
    const gates = [...offered.gates, { ...offered.gates.at(0)!, gateId: 'justification' }];
    given(established, ...boardFacts)
      .when({ ...adopt, gates })
      .thenRefused('GateIsRepeated');
  });
  test('exactly one gate of each path commits to delivery', () => {
    for (const commits of [true, false]) {
      const gates = offered.gates.map((gate) => ({ ...gate, commits }));
      given(established, ...boardFacts)
        .when({ ...adopt, gates })
        .thenRefused('CommittingGateIsUnclear');
    }
    const short = offered.shortPath!;
    const shortPath = { ...short, gates: short.gates.map((gate) => ({ ...gate, commits: false })) };
    given(established, ...boardFacts)
      .when({ ...adopt, shortPath })
      .thenRefused('CommittingGateIsUnclear');
  });
  test('every gate has a board that is there', () => {
    given(established).when(adopt).thenRefused('BoardIsNotConstituted');
  });
});

describe('AssignRoles', () => {
  const assign: CommandInTest = {
    type: 'AssignRoles',
    programmeId: 'transformation',
    personId: 'person-1',
    roles: ['administrator', 'programmeManager'],
  };
  const data = { personId: 'person-1', roles: ['programmeManager' as const, 'administrator' as const] };

  test('keeps on the record which roles a person has from then on', () => {
    given(...programmeFacts)
      .when(assign)
      .then({ type: 'RolesAssigned', data: { personId: 'person-1', roles: ['administrator', 'programmeManager'] } });
  });
  test('keeps that they were taken, and nothing that is on the record', () => {
    const before = [...programmeFacts, ofProgramme({ type: 'RolesAssigned', data })];
    given(...before)
      .when({ ...assign, roles: [] })
      .then({ type: 'RolesAssigned', data: { personId: 'person-1', roles: [] } });
    given(...before)
      .when(assign)
      .thenRefused('NothingIsDifferent');
  });
});

describe('AdoptSchemeOfDelegation', () => {
  const authorities = [{ post: 'Chief Executive', heldBy: chair.id, upTo: 100_000_00 }];
  const scheme = { schemeId: 'scheme-2026', title: 'Scheme of delegation 2026', authorities };
  const adopt = { type: 'AdoptSchemeOfDelegation', programmeId, ...scheme } as const;

  test('adopts what officers may decide', () => {
    given(established).when(adopt).then({ type: 'SchemeOfDelegationAdopted', data: scheme });
  });
  test('a scheme is adopted once', () => {
    given(established, schemeAdopted).when(adopt).thenRefused('SchemeIsAlreadyAdopted');
  });
  test('a post has one amount', () => {
    given(established)
      .when({ ...adopt, authorities: [...authorities, ...authorities] })
      .thenRefused('PostIsRepeated');
  });
});

describe('AdoptVirementRules', () => {
  const { data } = virementRules() as Extract<ReturnType<typeof virementRules>, { type: 'VirementRulesAdopted' }>;
  const councilled = [...boardFacts, ...constituted('council')];
  const adopt = { type: 'AdoptVirementRules', programmeId, ...data } as const;
  const amount = (upTo: number) => ({ kind: 'amount', amount: upTo }) as const;
  const share = (upTo: number) => ({ kind: 'share', share: upTo }) as const;
  const ladder = (...upTo: readonly (Rung['upTo'] | undefined)[]): CommandInTest => ({
    ...adopt,
    ladders: {
      ...data.ladders,
      capitalToRevenue: upTo.map((one, at) => rung(`Rung ${at + 1}`, { kind: 'role', role: 'financeOfficer' }, one)),
    },
  });

  test('adopts who may move how much: a ladder for each kind of move, by amount or by share, or an empty one', () => {
    given(established, ...councilled)
      .when(adopt)
      .then({ type: 'VirementRulesAdopted', data });
    for (const rungs of [[], [undefined], [share(100), share(500), undefined], [amount(1), amount(2)]]) {
      given(established, ...councilled)
        .when(ladder(...rungs))
        .thenAccepted();
    }
  });
  test('rules are adopted once; changed ones have an id of their own', () => {
    given(established, ...councilled, virementRules())
      .when(adopt)
      .thenRefused('VirementRulesAreAlreadyAdopted', 'These rules were adopted with effect from 2026-04-01.');
    given(established, ...councilled, virementRules())
      .when({ ...adopt, rulesId: 'virement-2027' })
      .thenAccepted();
  });
  test('every board that a rung names is there', () => {
    given(established, ...boardFacts)
      .when(adopt)
      .thenRefused('BoardIsNotConstituted', 'A rung names a board that is not there.');
  });
  test('each rung reaches further than the one before it, and in the same measure', () => {
    for (const rungs of [
      [amount(2), amount(2)],
      [amount(2), amount(1)],
      [share(2), share(2)],
      [amount(1), share(2)],
      [share(1), amount(2)],
      [undefined, amount(1)],
      [undefined, undefined],
    ]) {
      given(established, ...councilled)
        .when(ladder(...rungs))
        .thenRefused('RungIsOutOfOrder', '“Rung 2” reaches no further than the rung before it.');
    }
  });
});

describe('The framework that is offered', () => {
  test('has six gates from idea to benefits, of which the full plan commits to delivery', () => {
    expect(offered.gates.map((gate) => [gate.title, gate.commits])).toStrictEqual([
      ['Idea accepted', false],
      ['Strategic outline', false],
      ['Outline plan', false],
      ['Full plan', true],
      ['Ready for service', false],
      ['Benefits reviewed and closed', false],
    ]);
  });
  test('asks for more at each gate up to the full plan', () => {
    const counts = offered.gates.slice(0, 4).map((gate) => gate.sections.length + gate.signOffs.length);
    expect(counts).toStrictEqual([1, 3, 11, 13]);
  });
  test('has a short path only where the council sets an amount', () => {
    expect(offered.shortPath).toMatchObject({ below: 25_000_00, gates: [{ commits: true }, { commits: false }] });
    expect(defaultFramework({ frameworkId: 'a', boardId: 'ict' }).shortPath).toBeUndefined();
  });
});
