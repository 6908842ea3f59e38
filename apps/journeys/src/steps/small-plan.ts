import { proposal } from '@minutebook/server/testing';

import { recordAs } from './meetings.ts';

/** A project whose justification costs £9,000, is signed off by finance and waits at the first gate of the short path. */
export async function submitSmallPlan(address: string, projectId: string): Promise<void> {
  const about = { projectId };
  await recordAs(
    { address },
    'post-project-officer',
    proposal(projectId),
    { ...about, type: 'BeginBusinessPlan', planType: 'justification' },
    { ...about, type: 'WriteCase', case: 'strategic', text: 'Two rooms have no screen.' },
    {
      ...about,
      type: 'StateCostProfile',
      lines: [{ year: '2026-27', kind: 'capital', fundingSource: 'ICT reserve', amount: 900_000 }],
    },
    {
      ...about,
      type: 'StateBenefitProfile',
      benefits: [{ title: 'Fewer trips', class: 'qualitative', amounts: [] }],
    },
    { ...about, type: 'AssessInclusion', whoLosesAChoice: 'Nobody.', whatIsKept: 'Paper, where it is asked for.' },
    { ...about, type: 'IssueBusinessPlanVersion' },
  );
  const signOff = { kind: 'finance', post: 'Finance Business Partner', statement: 'Found within the budget.' } as const;
  await recordAs({ address }, 'post-finance', { ...about, type: 'GiveSignOff', version: 1, ...signOff });
  await recordAs({ address }, 'post-project-officer', {
    ...about,
    type: 'SubmitBusinessPlan',
    version: 1,
    gateId: 'justification',
  });
}
