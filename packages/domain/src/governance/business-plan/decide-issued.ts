import { standingVersion } from '../gates/standing-version.ts';
import { accepted, refused } from '../../kernel/decision.ts';
import type { Decision, Refused } from '../../kernel/decision.ts';
import type { Actor, Role } from '../../kernel/entry.ts';
import type { BusinessPlanCommandOf } from './commands.ts';
import { digestOf } from './digest.ts';
import type { BusinessPlanEvent, SignOffKind } from './events.ts';
import type { BusinessPlanState } from './state.ts';
import { signOffWords } from './words.ts';

type Decided = Decision<BusinessPlanEvent>;

/** `VersionIsNotIssued`, `VersionIsWithdrawn`, `VersionWasNotIssuedYet`. */
export function withdrawVersion(
  command: BusinessPlanCommandOf<'WithdrawBusinessPlan'>,
  state: BusinessPlanState,
): Decided {
  const version = standingVersion(state, command.version, command.effectiveOn);
  if ('refusal' in version) return version;
  return accepted({ type: 'BusinessPlanWithdrawn', data: { version: version.version } });
}

/** `PlanWasWrittenLater` than the day it would be issued on; `PlanIsUnchanged` since the last version that stands. */
export function issue(command: BusinessPlanCommandOf<'IssueBusinessPlanVersion'>, state: BusinessPlanState): Decided {
  const { effectiveOn, note } = command;
  const last = state.versions.at(-1);
  const latestOn = last !== undefined && last.issued.on > state.latestOn ? last.issued.on : state.latestOn;
  if (effectiveOn < latestOn) {
    return refused(
      'PlanWasWrittenLater',
      `On ${effectiveOn} part of this plan had not been written; that happened on ${latestOn}.`,
      'Give a day on or after the day it was last changed.',
    );
  }
  const digest = digestOf(state.content);
  if (last?.digest === digest && last.withdrawn === undefined) {
    return refused(
      'PlanIsUnchanged',
      `The plan says what version ${last.version} says.`,
      'Use that version, or change the plan first.',
    );
  }
  const optional = note === undefined ? {} : { note };
  return accepted({
    type: 'BusinessPlanVersionIssued',
    data: { version: state.versions.length + 1, digest, ...optional },
  });
}

/**
 * `VersionIsNotIssued`, `VersionIsWithdrawn`, `VersionWasNotIssuedYet`; then `SignOffIsAlreadyGiven`,
 * `SignatoryPreparedThePlan`, `SignOffIsForFinance`: only a finance officer agrees for finance; `SignOffIsForOthers`: and
 * for nothing else.
 */
export function signOff(command: BusinessPlanCommandOf<'GiveSignOff'>, state: BusinessPlanState, by: Actor): Decided {
  const { kind, post, statement } = command;
  const found = standingVersion(state, command.version, command.effectiveOn);
  if ('refusal' in found) return found;
  const { version, digest, signOffs, preparers } = found;
  const given = signOffs.find((one) => one.value.kind === kind);
  const words = signOffWords[kind].toLowerCase();
  if (given !== undefined) {
    return refused(
      'SignOffIsAlreadyGiven',
      `Version ${version} has had the sign-off for ${words} since ${given.on}.`,
      'Nothing needs to be recorded.',
    );
  }
  if (preparers.includes(by.id)) {
    return refused(
      'SignatoryPreparedThePlan',
      'You prepared this plan, so you cannot sign it off.',
      'Ask somebody who had no part in writing it.',
    );
  }
  const notTheirs = notTheirTrade(kind, by.role);
  if (notTheirs !== undefined) return notTheirs;
  return accepted({ type: 'SignOffGiven', data: { version, digest, kind, post, statement } });
}

function notTheirTrade(kind: SignOffKind, role: Role): Refused | undefined {
  if (kind === 'finance') {
    if (role === 'financeOfficer') return undefined;
    return refused(
      'SignOffIsForFinance',
      'The sign-off for finance is a finance officer’s to give.',
      'Ask a finance officer to give it.',
    );
  }
  if (role !== 'financeOfficer') return undefined;
  return refused(
    'SignOffIsForOthers',
    `A finance officer signs off for finance, not for ${signOffWords[kind].toLowerCase()}.`,
    'Ask an administrator to record what that post agreed to.',
  );
}
