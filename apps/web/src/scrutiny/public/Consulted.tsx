import {
  audiencesInWords,
  consultationStanding,
  consultationStandingWords,
  engagementsAbout,
} from '@minutebook/domain';
import type { Bearing, EngagementState } from '@minutebook/domain';

import { PathLink } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { Block } from '../../design/Block.tsx';
import { formatDay } from '../../design/days.ts';

interface ConsultedProps {
  readonly bearing: 'plan' | 'decision' | 'agreement';
  /** Id of the project of the plan, of the decision, or of the agreement. */
  readonly of: string;
}

/** Who was asked about a plan, a decision or an agreement; nothing where nobody was. */
export function Consulted({ bearing, of }: ConsultedProps) {
  const { world } = useLedger();
  const about = engagementsAbout(world, (one) => one.kind === bearing && idOf(one) === of);
  if (about.length === 0) return null;
  return (
    <Block heading={`Who was asked about this ${bearing}`}>
      <ConsultationList all={about} />
    </Block>
  );
}

function idOf(one: Bearing): string {
  switch (one.kind) {
    case 'decision':
      return one.decisionId;
    case 'agreement':
      return one.agreementId;
    case 'plan':
    case 'project':
      return one.projectId;
  }
}

/** Consultations, each with who was asked, until when, and what was stated. */
export function ConsultationList({ all }: { readonly all: readonly EngagementState[] }) {
  const { day } = useClocks();
  return (
    <ul className="govuk-list mb-changes">
      {all.map((one) => (
        <li key={one.engagementId}>
          <p className="mb-changes__sentence">
            <PathLink path={`/assurance/engagement/${one.engagementId}`}>{one.title}</PathLink>, asked of{' '}
            {audiencesInWords(one.audiences)} until {formatDay(one.closesOn)}:{' '}
            {consultationStandingWords[consultationStanding(one, day)].toLowerCase()}
          </p>
          {one.positions.map(({ n, value }) => (
            <p className="govuk-body mb-prose" key={n}>
              {value.who}: “{value.words}”
            </p>
          ))}
          {one.closed === undefined ? null : (
            <p className="govuk-body mb-prose">What came of it: {one.closed.value.result}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
