import { caseNames, caseWords, sectionWords, sectionsLeftOut } from '@minutebook/domain';
import type { PlanContent, Stated } from '@minutebook/domain';
import type { ReactNode } from 'react';

import { FailsAlone } from '../../../design/FailsAlone.tsx';
import { PrintedDetails } from '../../../design/PrintedDetails.tsx';
import { EntryLink } from '../../../clock/links.tsx';
import { listed } from '../../public/words.ts';
import { Money } from '../sections/Money.tsx';
import { OptionPaper } from './OptionPaper.tsx';
import { InclusionPaper, WorkforcePaper } from './PeoplePaper.tsx';
import { Presented } from './Presented.tsx';
import { RisksPaper } from './RisksPaper.tsx';

/** What a plan says from beginning to end, in the order in which a board reads it; of what it leaves out, one sentence. */
export function PlanPaper({ content }: { readonly content: PlanContent }) {
  const { cases, options, risks, inclusion, workforce } = content;
  return (
    <div className="mb-paper">
      <SaysNothing content={content} />
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
      <Money content={content} leavesOut />
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

/** Which sections the plan leaves out, as one sentence; nothing where it says something in each. */
function SaysNothing({ content }: { readonly content: PlanContent }) {
  const empty = sectionsLeftOut(content).map((section) => sectionWords[section]);
  if (empty.length === 0) return null;
  const words = empty.length === 1 ? '1 section says nothing' : `${empty.length} sections say nothing`;
  return (
    <p className="govuk-body">
      {words}: {listed(empty, '')}.
    </p>
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

/** A section of the plan under its heading, by which it is opened; nothing of one that is left out. */
function Part({ heading, stated, quiet = false, children }: PartProps) {
  if (stated === undefined) return null;
  return (
    <section className="mb-block">
      <PrintedDetails heading={heading}>
        <FailsAlone>{children}</FailsAlone>
        {quiet ? null : (
          <p className="mb-secondary">
            Stated in <EntryLink n={stated.n} />.
          </p>
        )}
      </PrintedDetails>
    </section>
  );
}
