import { amended, amendedAbout, amendedBeginning } from '../../../kernel/counter.ts';
import { splitStream } from '../../../kernel/entry.ts';
import type { Words } from '../../../kernel/reading.ts';
import type { LedgerWorld, States } from '../../../world.ts';
import { ratingWords, reportedByWords, withheldWords } from '../words.ts';
import type { AssuranceEvent } from './events.ts';

/** Entries about ratings, risks and issues in words. */
export const assuranceEntryWords: Words<AssuranceEvent, States> = {
  DeliveryConfidenceReported: {
    says: ({ data: { confidence, reportedBy } }) =>
      `Delivery confidence reported: ${ratingWords[confidence.rating]}, by ${reportedByWords[reportedBy]}`,
    why: 'asked',
    counter: amended,
  },
  RatingWithheld: {
    says: ({ data }) => `Rating withheld: ${withheldWords[data.because]}`,
    why: { asStated: 'As its source says' },
    counter: amended,
  },
  RiskRaised: {
    says: ({ data }) => `Risk raised: ${data.title}`,
    why: 'asked',
    counter: amendedBeginning('riskId'),
  },
  RiskAssessed: {
    says: ({ stream, data }, world) =>
      `Risk assessed: ${risk(data.riskId, stream, world)}, ${data.likelihood} × ${data.impact}`,
    why: { response: 'What is done about it' },
    counter: amendedAbout('riskId'),
  },
  RiskClosed: {
    says: ({ stream, data }, world) => `Risk closed: ${risk(data.riskId, stream, world)}`,
    why: 'asked',
    counter: amendedAbout('riskId'),
  },
  IssueRaised: {
    says: ({ data }) => `Issue raised: ${data.title}`,
    why: 'asked',
    counter: amendedBeginning('issueId'),
  },
  IssueResolved: {
    says: ({ stream, data }, world) => `Issue resolved: ${issue(data.issueId, stream, world)}`,
    why: { resolution: 'How it was resolved' },
    counter: amendedAbout('issueId'),
  },
};

function risk(riskId: string, stream: string, world: LedgerWorld): string {
  const risks = world.state('project', splitStream(stream).id)?.risks;
  return risks?.find((one) => one.riskId === riskId)?.title ?? riskId;
}

function issue(issueId: string, stream: string, world: LedgerWorld): string {
  const issues = world.state('project', splitStream(stream).id)?.issues;
  return issues?.find((one) => one.issueId === issueId)?.title ?? issueId;
}
