import { caseNames, caseWords, sectionWords } from '@minutebook/domain';
import type { PlanContent, Stated } from '@minutebook/domain';
import type { ReactNode } from 'react';

import { Block } from '../../../design/Block.tsx';
import { PrintedDetails } from '../../../design/PrintedDetails.tsx';
import { EntryLink } from '../../../clock/links.tsx';
import { Money } from '../sections/Money.tsx';
import { OptionPaper } from './OptionPaper.tsx';
import { InclusionPaper, WorkforcePaper } from './PeoplePaper.tsx';
import { Presented } from './Presented.tsx';
import { RisksPaper } from './RisksPaper.tsx';

/** What a plan says from beginning to end, in the order in which a board reads it. */
export function PlanPaper({ content }: { readonly content: PlanContent }) {
  const { cases, options, risks, inclusion, workforce } = content;
  return (
    <div className="mb-paper">
      {caseNames.map((name) => (
        <Part key={name} heading={caseWords[name]} stated={cases[name]}>
          <Presented text={cases[name]?.value ?? ''} />
        </Part>
      ))}
      <Part heading={sectionWords.options} stated={options.at(-1)} quiet>
        {options.map((option) => (
          <OptionPaper key={option.value.optionId} option={option} />
        ))}
      </Part>
      <Money content={content} />
      <Part heading={sectionWords.risks} stated={risks.at(-1)} quiet>
        <RisksPaper risks={risks} />
      </Part>
      <Part heading={sectionWords.inclusion} stated={inclusion}>
        {inclusion === undefined ? null : <InclusionPaper said={inclusion} />}
      </Part>
      <Part heading={sectionWords.workforce} stated={workforce}>
        {workforce === undefined ? null : <WorkforcePaper said={workforce} />}
      </Part>
    </div>
  );
}

interface PartProps {
  readonly heading: string;
  /** Absent when the plan says nothing here. */
  readonly stated: Stated<unknown> | undefined;
  /** Whether the parts name their entries themselves. */
  readonly quiet?: boolean;
  readonly children: ReactNode;
}

function Part({ heading, stated, quiet = false, children }: PartProps) {
  return (
    <Block heading={heading}>
      {stated === undefined ? (
        <p className="govuk-body">The plan says nothing here.</p>
      ) : (
        <PrintedDetails
          summary={
            <>
              Read it<span className="govuk-visually-hidden">: {heading}</span>
            </>
          }
        >
          {children}
          {quiet ? null : (
            <p className="mb-secondary">
              Stated in <EntryLink n={stated.n} />.
            </p>
          )}
        </PrintedDetails>
      )}
    </Block>
  );
}
