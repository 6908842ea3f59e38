import type { z } from 'zod';

import { costToJudge } from '../../../governance/business-plan/costs.ts';
import { decided, planDecidedOn } from '../../../governance/gates/decision.ts';
import { gateFacts } from '../../../governance/gates/facts.ts';
import type { GateFacts } from '../../../governance/gates/facts.ts';
import { gateOn, schemeOn } from '../../../governance/gates/framework.ts';
import type { GateInForce } from '../../../governance/gates/framework.ts';
import { judgeGate } from '../../../governance/gates/judge.ts';
import { deciderHasAnInterest, notToBeCalledIn } from '../../../governance/gates/refusals.ts';
import { defineCommand } from '../../../kernel/command.ts';
import { everything, nothing, rulesFor } from '../../../kernel/deciding.ts';
import { accepted, refused } from '../../../kernel/decision.ts';
import type { Refused } from '../../../kernel/decision.ts';
import type { Actor } from '../../../kernel/entry.ts';
import { pounds } from '../../../kernel/money.ts';
import { keepers } from '../../../kernel/roles.ts';
import { id, line, prose } from '../../../kernel/schema.ts';
import type { Authority } from '../../../programme/programme/events.ts';
import type { Scheme } from '../../../programme/programme/state.ts';
import type { LedgerWorld, States } from '../../../world.ts';
import type { ProjectEvent } from '../events.ts';
import type { ProjectState } from '../state.ts';
import { settles } from './approvals.ts';
import * as event from './events.ts';

const { goesOn } = rulesFor<ProjectState, ProjectEvent, States>();

function facts({ projectId }: { readonly projectId: string }, world: LedgerWorld, actor: Actor): GateFacts {
  return gateFacts(projectId, world, actor);
}

const project = { projectId: id };

type Delegated = z.infer<typeof DecideUnderDelegation>;

/** What the scheme of delegation gives the one who decides. */
interface Power {
  readonly scheme: Scheme;
  readonly authority: Authority;
}

/** Decides at a gate as an officer whom the scheme of delegation names by this post. */
export const DecideUnderDelegation = defineCommand('DecideUnderDelegation', {
  ...project,
  gateId: id,
  post: line,
  ...decided,
  plan: planDecidedOn,
});

/**
 * Decides on an officer's decision. In this order: the scheme in force on the day names the post
 * (`PostIsNotInTheScheme`), and who records holds it (`PostIsHeldByAnother`), has no interest in the project
 * (`DeciderHasAnInterest`), and neither a board has decided there nor was it called in (`BoardHasDecidedHere`,
 * `DecisionWasCalledIn`); every
 * rule of `judgeGate`, with the
 * officer as the one who decides; the plan states what it costs (`CostIsNotStated`), over its whole life less than the
 * gate leaves to officers and no more than the post may decide (`AuthorityIsTooLow`, which names who could). Written on
 * the project's own stream, so that rule 1 never waits for another.
 */
const decideUnderDelegation = goesOn(DecideUnderDelegation, {
  // An officer whom the scheme of delegation names sits on a board or is in finance; who prepares plans never decides.
  by: ['boardMember', 'financeOfficer'],
  records: 'GateDecisionRecorded',
  restsOn: everything,
  facts,
  decide: (command, _state, atGate) => {
    const power = powerOf(command, atGate);
    if ('refusal' in power) return power;
    const { authority, scheme } = power;
    const notTheirs = interested(atGate) ?? boardHasDecided(command, atGate);
    if (notTheirs !== undefined) return notTheirs;
    const judged = judgeGate(command, atGate, [{ id: atGate.by.id, post: authority.post }]);
    if ('refusal' in judged) return judged;
    const wholeLife = costToJudge(judged.version.content);
    if (wholeLife === undefined) {
      return refused(
        'CostIsNotStated',
        'The plan states no costs, so nobody can tell who may decide on it.',
        'State its costs by year and issue a new version, or take it to the board.',
      );
    }
    const tooLow = authorityIsTooLow(wholeLife, power, judged.at, atGate);
    if (tooLow !== undefined) return tooLow;
    const { decisionId, outcome, reasons, alternatives, minuteReference, supersedes, knownAt } = command;
    const { schemeId } = scheme;
    const { post, upTo } = authority;
    return accepted({
      type: 'GateDecisionRecorded',
      data: {
        decisionId,
        outcome,
        reasons,
        ...(alternatives === undefined ? {} : { alternatives }),
        ...(minuteReference === undefined ? {} : { minuteReference }),
        ...(supersedes === undefined ? {} : { supersedes }),
        knownAt,
        takenBy: { kind: 'officer', schemeId, post, upTo, wholeLifeCost: wholeLife },
        gate: judged.gate,
      },
    });
  },
});

function powerOf(command: Delegated, { programme, by }: GateFacts): Power | Refused {
  const scheme = schemeOn(programme, command.effectiveOn);
  const authority = scheme?.authorities.find((one) => one.post === command.post);
  if (scheme === undefined || authority === undefined) return postIsNotInTheScheme(command);
  if (authority.heldBy === by.id) return { scheme, authority };
  return refused(
    'PostIsHeldByAnother',
    `“${authority.post}” is held by somebody else.`,
    'Ask whoever holds the post to decide, or adopt a scheme that says who holds it now.',
  );
}

function postIsNotInTheScheme({ post, effectiveOn }: Delegated): Refused {
  return refused(
    'PostIsNotInTheScheme',
    `The scheme of delegation in force on ${effectiveOn} gives “${post}” nothing to decide.`,
    'Choose a post of the scheme in force on that day, or take the plan to the board.',
  );
}

function interested({ interested: ids, by, project }: GateFacts): Refused | undefined {
  if (!ids.includes(by.id)) return undefined;
  return deciderHasAnInterest(`You declared an interest in “${project?.title.value ?? ''}”.`);
}

/**
 * What a board has settled at the gate, or at another one that commits where this one does, is the board's to decide
 * again, unless it passed it on; so is what was called in of whoever decided (`DecisionWasCalledIn`).
 */
function boardHasDecided({ gateId, effectiveOn }: Delegated, { project, programme, titleOf }: GateFacts) {
  const at = gateOn(programme, gateId, effectiveOn);
  if (project === undefined || at === undefined) return undefined;
  const here = project.decisions.filter(({ recorded }) => {
    const { gate } = recorded.value;
    return gate.gateId === gateId || (gate.commits && at.gate.commits);
  });
  const last = here.findLast(
    (one) => settles(one) && (one.recorded.value.takenBy.kind === 'board' || one.calledIn !== undefined),
  );
  if (last === undefined || last.recorded.value.outcome.kind === 'referred') return undefined;
  const remedy = `Have it tabled at a meeting of “${titleOf(at.gate.boardId)}”.`;
  const { takenBy, gate } = last.recorded.value;
  if (last.calledIn !== undefined) {
    return refused(
      'DecisionWasCalledIn',
      `${last.calledIn.value} called in the decision at “${gate.title}” on ${last.calledIn.on}, so a board decides again.`,
      remedy,
    );
  }
  const board = takenBy.kind === 'board' ? titleOf(takenBy.boardId) : '';
  return refused(
    'BoardHasDecidedHere',
    `“${board}” decided at “${gate.title}” on ${last.recorded.on}, so an officer does not.`,
    remedy,
  );
}

function authorityIsTooLow(
  cost: number,
  { scheme, authority }: Power,
  { gate }: GateInForce,
  { titleOf }: GateFacts,
): Refused | undefined {
  const limit = gate.officerBelow ?? 0;
  if (cost < limit && cost <= authority.upTo) return undefined;
  const officers = cost < limit ? scheme.authorities.filter((one) => one.upTo >= cost).map((one) => one.post) : [];
  const could = [...officers, titleOf(gate.boardId)].join(' or ');
  const why =
    cost < limit
      ? `“${authority.post}” may decide up to ${pounds(authority.upTo)}`
      : `At the gate “${gate.title}” officers decide on ${limit === 0 ? 'nothing' : `less than ${pounds(limit)}`}`;
  return refused(
    'AuthorityIsTooLow',
    `${why}; this plan costs ${pounds(cost)} over its whole life. ${could} could decide.`,
    `Take it to ${could}.`,
  );
}

/**
 * Stops an officer's decision from being carried out until somebody has decided again, with the reason. A board's is
 * called in at its meeting.
 */
export const CallInOfficerDecision = defineCommand('CallInOfficerDecision', {
  ...project,
  ...event.GateDecisionCalledIn.schema.shape,
  reason: prose,
});

/**
 * `DecisionIsNotRecorded`; `DecisionIsTheBoards`, which is called in at its meeting; `DecisionIsAlreadyCalledIn`;
 * `DecisionWasNotMadeYet`.
 */
const callInOfficerDecision = goesOn(CallInOfficerDecision, {
  by: keepers,
  records: 'GateDecisionCalledIn',
  restsOn: nothing,
  decide: ({ decisionId, by, effectiveOn }, { decisions }) => {
    const decision = decisions.find((one) => one.decisionId === decisionId);
    if (decision === undefined) {
      return refused('DecisionIsNotRecorded', 'No such decision was made about this project.', 'Choose one that was.');
    }
    if (decision.recorded.value.takenBy.kind === 'board') {
      return refused('DecisionIsTheBoards', 'A board took this decision in a meeting.', 'Call it in there.');
    }
    const { recorded, calledIn: before } = decision;
    const calledIn = before && { by: before.value, on: before.on };
    const refusal = notToBeCalledIn(recorded.on, calledIn, effectiveOn);
    if (refusal !== undefined) return refusal;
    return accepted({ type: 'GateDecisionCalledIn', data: { decisionId, by } });
  },
});

/** Commands about what an officer decides. */
export const delegatedCommands = [decideUnderDelegation, callInOfficerDecision] as const;
