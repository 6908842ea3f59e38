import { defineCommand } from '../../kernel/command.ts';
import { everything, newestOf, nothing, rulesFor } from '../../kernel/deciding.ts';
import { accepted, refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import type { Role } from '../../kernel/entry.ts';
import { managers } from '../../kernel/roles.ts';
import { id, prose } from '../../kernel/schema.ts';
import type { States } from '../../world.ts';
import { standingVersion } from '../gates/standing-version.ts';
import { digestOf } from './digest.ts';
import * as event from './events.ts';
import type { BusinessPlanEvent, SignOffKind } from './events.ts';
import type { BusinessPlanState } from './state.ts';
import { maySignOff, officerFor, tradeOf } from './sign-off-officers.ts';
import { signOffWords } from './words.ts';

const { goesOn } = rulesFor<BusinessPlanState, BusinessPlanEvent, States>();

const by = managers;

const plan = { projectId: id };

const { version, kind, post, statement } = event.SignOffGiven.schema.shape;

/** Takes an issued version back, with the reason. */
export const WithdrawBusinessPlan = defineCommand('WithdrawBusinessPlan', { ...plan, version, reason: prose });

/** `VersionIsNotIssued`, `VersionIsWithdrawn`, `VersionWasNotIssuedYet`. */
const withdrawVersion = goesOn(WithdrawBusinessPlan, {
  by,
  records: 'BusinessPlanWithdrawn',
  restsOn: ({ version }, state) =>
    newestOf(...(state?.versions.find((one) => one.version === version)?.signOffs ?? [])),
  decide: (command, state) => {
    const version = standingVersion(state, command.version, command.effectiveOn);
    if ('refusal' in version) return version;
    return accepted({ type: 'BusinessPlanWithdrawn', data: { version: version.version } });
  },
});

/** Freezes the working plan as the next version. */
export const IssueBusinessPlanVersion = defineCommand('IssueBusinessPlanVersion', {
  ...plan,
  note: event.BusinessPlanVersionIssued.schema.shape.note,
});

/** `PlanWasWrittenLater` than the day it would be issued on; `PlanIsUnchanged` since the last version that stands. */
const issue = goesOn(IssueBusinessPlanVersion, {
  by,
  records: 'BusinessPlanVersionIssued',
  restsOn: everything,
  decide: (command, state) => {
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
  },
});

/** Agrees to an issued version, as far as one's own trade goes. */
export const GiveSignOff = defineCommand('GiveSignOff', { ...plan, version, kind, post, statement });

/**
 * `VersionIsNotIssued`, `VersionIsWithdrawn`, `VersionWasNotIssuedYet`; then `SignOffIsAlreadyGiven`,
 * `SignatoryPreparedThePlan`, `SignOffIsForFinance`: only a finance officer agrees for finance; `SignOffIsForOthers`: an
 * officer of one trade agrees for no other.
 */
const signOff = goesOn(GiveSignOff, {
  // Each trade signs off for itself; an administrator records what the other posts agreed to.
  by: ['administrator', ...Object.values(officerFor)],
  actsAs: ({ kind }) => officerFor[kind],
  records: 'SignOffGiven',
  restsOn: nothing,
  facts: (_command, _world, actor) => actor,
  decide: (command, state, by) => {
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
  },
});

function notTheirTrade(kind: SignOffKind, role: Role): Refused | undefined {
  if (maySignOff(role, kind)) return undefined;
  if (kind === 'finance') {
    return refused(
      'SignOffIsForFinance',
      'The sign-off for finance is a finance officer’s to give.',
      'Ask a finance officer to give it.',
    );
  }
  const own = tradeOf(role);
  if (own === undefined) return undefined;
  return refused(
    'SignOffIsForOthers',
    `${own.officer} signs off for ${signOffWords[own.kind].toLowerCase()}, not for ${signOffWords[kind].toLowerCase()}.`,
    'Ask whoever signs off for that, or an administrator to record what that post agreed to.',
  );
}

/** Commands about versions of the plan. */
export const issuedCommands = [issue, signOff, withdrawVersion] as const;
