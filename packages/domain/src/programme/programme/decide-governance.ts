import { defineCommand } from '../../kernel/command.ts';
import { newestOf, nothing, rulesFor } from '../../kernel/deciding.ts';
import { accepted, refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import { unlessSame } from '../../kernel/refusals.ts';
import { nobody, rulers } from '../../kernel/roles.ts';
import { id } from '../../kernel/schema.ts';
import type { LedgerWorld, States } from '../../world.ts';
import {
  GovernanceFrameworkAdopted,
  RolesAssigned,
  SchemeOfDelegationAdopted,
  VirementRulesAdopted,
} from './events.ts';
import type { Gate, ProgrammeEvent, Rung } from './events.ts';
import type { ProgrammeState } from './state.ts';

const { goesOn } = rulesFor<ProgrammeState, ProgrammeEvent, States>();

/** Boards named by gates that the ledger does not hold. */
function unknownBoards(gates: readonly Gate[], world: LedgerWorld): readonly string[] {
  const unknown = gates.map((gate) => gate.boardId).filter((boardId) => world.state('board', boardId) === undefined);
  return [...new Set(unknown)];
}

const programme = { programmeId: id };

/** Adopts the gates that projects go through, from the effective day on. */
export const AdoptGovernanceFramework = defineCommand('AdoptGovernanceFramework', {
  ...programme,
  ...GovernanceFrameworkAdopted.schema.shape,
});

/**
 * `FrameworkIsAlreadyAdopted` under this id; `GateIsRepeated`; on each path exactly one gate commits to delivery
 * (`CommittingGateIsUnclear`); every gate has a board (`BoardIsNotConstituted`; `unknownBoards` are those that the ledger
 * does not hold, which the report `breaches` checks again).
 */
const adoptFramework = goesOn(AdoptGovernanceFramework, {
  by: rulers,
  records: 'GovernanceFrameworkAdopted',
  restsOn: (_command, state) => newestOf(...(state?.frameworks ?? [])),
  facts: ({ gates, shortPath }, world) => unknownBoards([...gates, ...(shortPath?.gates ?? [])], world),
  decide: (command, state, unknownBoards) => {
    const { frameworkId, title, gates, shortPath } = command;
    const known = state.frameworks.find((one) => one.value.frameworkId === frameworkId);
    if (known !== undefined) {
      return refused(
        'FrameworkIsAlreadyAdopted',
        `This framework was adopted with effect from ${known.on}.`,
        'Adopt a changed framework under an id of its own; the old one stays true for its days.',
      );
    }
    const refusal = unfitGates(gates, shortPath?.gates);
    if (refusal !== undefined) return refusal;
    if (unknownBoards.length > 0) {
      return refused(
        'BoardIsNotConstituted',
        'A gate names a board that has not been constituted.',
        'Constitute the board first, or choose another for that gate.',
      );
    }
    const optional = shortPath === undefined ? {} : { shortPath };
    return accepted({ type: 'GovernanceFrameworkAdopted', data: { frameworkId, title, gates, ...optional } });
  },
});

function unfitGates(full: readonly Gate[], short: readonly Gate[] | undefined): Refused | undefined {
  const all = [...full, ...(short ?? [])];
  const repeated = all.find((gate, index) => all.findIndex((one) => one.gateId === gate.gateId) < index);
  if (repeated !== undefined) {
    return refused(
      'GateIsRepeated',
      `Two gates have the id of “${repeated.title}”.`,
      'Give every gate an id of its own, on the short path too.',
    );
  }
  const unclear = [full, short ?? []].some(
    (path) => path.length > 0 && path.filter((gate) => gate.commits).length !== 1,
  );
  if (!unclear) return undefined;
  return refused(
    'CommittingGateIsUnclear',
    'Exactly one gate of each path must commit to delivery.',
    'Mark the gate after which delivery may begin.',
  );
}

/** Adopts what officers may decide, from the effective day on. */
export const AdoptSchemeOfDelegation = defineCommand('AdoptSchemeOfDelegation', {
  ...programme,
  ...SchemeOfDelegationAdopted.schema.shape,
});

/** `SchemeIsAlreadyAdopted` under this id; `PostIsRepeated`. */
const adoptScheme = goesOn(AdoptSchemeOfDelegation, {
  by: rulers,
  records: 'SchemeOfDelegationAdopted',
  restsOn: (_command, state) => newestOf(...(state?.schemes ?? [])),
  decide: ({ schemeId, title, authorities }, state) => {
    const known = state.schemes.find((one) => one.value.schemeId === schemeId);
    if (known !== undefined) {
      return refused(
        'SchemeIsAlreadyAdopted',
        `This scheme was adopted with effect from ${known.on}.`,
        'Adopt a changed scheme under an id of its own; the old one stays true for its days.',
      );
    }
    if (new Set(authorities.map((one) => one.post)).size < authorities.length) {
      return refused('PostIsRepeated', 'A post is named twice.', 'Give each post one amount.');
    }
    return accepted({ type: 'SchemeOfDelegationAdopted', data: { schemeId, title, authorities } });
  },
});

/** Adopts by whom money may be moved, from the effective day on. */
export const AdoptVirementRules = defineCommand('AdoptVirementRules', {
  ...programme,
  ...VirementRulesAdopted.schema.shape,
});

/**
 * `VirementRulesAreAlreadyAdopted` under this id; `BoardIsNotConstituted` for a board that the ledger does not hold;
 * `RungIsOutOfOrder` where a rung covers no more than the one before it, or one without an end is not the last.
 */
const adoptVirementRules = goesOn(AdoptVirementRules, {
  by: rulers,
  records: 'VirementRulesAdopted',
  restsOn: (_command, state) => newestOf(...(state?.virementRules ?? [])),
  facts: ({ ladders }, world) =>
    Object.values(ladders)
      .flat()
      .flatMap(({ by }) => (by.kind === 'board' && world.state('board', by.boardId) === undefined ? [by.boardId] : [])),
  decide: ({ rulesId, title, ladders }, state, unknown) => {
    const known = state.virementRules.find((one) => one.value.rulesId === rulesId);
    if (known !== undefined) {
      return refused(
        'VirementRulesAreAlreadyAdopted',
        `These rules were adopted with effect from ${known.on}.`,
        'Adopt changed rules under an id of their own; the old ones stay true for their days.',
      );
    }
    if (unknown.length > 0) {
      return refused('BoardIsNotConstituted', 'A rung names a board that is not there.', 'Constitute the board first.');
    }
    const astray = Object.values(ladders)
      .map(outOfOrder)
      .find((one) => one !== undefined);
    if (astray !== undefined) {
      return refused(
        'RungIsOutOfOrder',
        `“${astray.title}” reaches no further than the rung before it.`,
        'Begin with the lowest authority; one without an end comes last. Give amounts or shares in one ladder, not both.',
      );
    }
    return accepted({ type: 'VirementRulesAdopted', data: { rulesId, title, ladders } });
  },
});

function outOfOrder(rungs: readonly Rung[]): Rung | undefined {
  return rungs.find(({ upTo }, at) => {
    const before = rungs[at - 1];
    if (before === undefined) return false;
    if (before.upTo === undefined || upTo === undefined) return before.upTo === undefined;
    if (before.upTo.kind === 'amount') return upTo.kind !== 'amount' || upTo.amount <= before.upTo.amount;
    return upTo.kind !== 'share' || upTo.share <= before.upTo.share;
  });
}

/** Keeps on the record which roles an administrator gave or took; nobody sends it but the service that keeps people. */
export const AssignRoles = defineCommand('AssignRoles', { ...programme, ...RolesAssigned.schema.shape });

/** `NothingIsDifferent` when the record says so already. Who may give roles is judged by the service that keeps people. */
const assignRoles = goesOn(AssignRoles, {
  by: nobody,
  records: 'RolesAssigned',
  restsOn: nothing,
  decide: ({ personId, roles }, state) => {
    const now = state.roles.findLast((one) => one.value.personId === personId)?.value.roles ?? [];
    const same = now.length === roles.length && now.every((one) => roles.includes(one));
    return unlessSame(same, { type: 'RolesAssigned', data: { personId, roles } });
  },
});

/** Commands about the gates, what officers may decide, and who has which role. */
export const governanceCommands = [adoptFramework, adoptScheme, adoptVirementRules, assignRoles] as const;
