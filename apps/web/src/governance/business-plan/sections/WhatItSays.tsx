import { caseNames, caseWords, sectionWords } from '@minutebook/domain';
import type { PlanContent } from '@minutebook/domain';

import { Details } from '../../../design/Details.tsx';
import { OptionPaper } from '../paper/OptionPaper.tsx';
import { InclusionPaper, WorkforcePaper } from '../paper/PeoplePaper.tsx';
import { Presented } from '../paper/Presented.tsx';
import { RisksPaper } from '../paper/RisksPaper.tsx';

/** The words of the plan as it is being written, each part folded; the money stands below in full. */
export function WhatItSays({
  content: { cases, options, risks, inclusion, workforce },
}: {
  readonly content: PlanContent;
}) {
  return (
    <div className="mb-folds">
      {caseNames.map((name) => {
        const text = cases[name]?.value;
        return text === undefined ? null : (
          <Details key={name} summary={`Read: ${caseWords[name]}`}>
            <Presented text={text} />
          </Details>
        );
      })}
      {options.length === 0 ? null : (
        <Details summary={`Read: ${sectionWords.options}`}>
          {options.map((option) => (
            <OptionPaper key={option.value.optionId} option={option} />
          ))}
        </Details>
      )}
      {risks.length === 0 ? null : (
        <Details summary={`Read: ${sectionWords.risks}`}>
          <RisksPaper risks={risks} />
        </Details>
      )}
      {inclusion === undefined ? null : (
        <Details summary={`Read: ${sectionWords.inclusion}`}>
          <InclusionPaper said={inclusion} />
        </Details>
      )}
      {workforce === undefined ? null : (
        <Details summary={`Read: ${sectionWords.workforce}`}>
          <WorkforcePaper said={workforce} />
        </Details>
      )}
    </div>
  );
}
