import { formName } from './form-name.ts';
import { align } from './align.tsx';
import { assessRisk } from './assess-risk.tsx';
import { closeRisk } from './close-risk.tsx';
import { close } from './close.tsx';
import { declareDependency } from './declare-dependency.tsx';
import { dischargeCondition } from './discharge-condition.tsx';
import { meetMilestone } from './meet-milestone.tsx';
import { nameSponsor } from './name-sponsor.tsx';
import { pause } from './pause.tsx';
import { planMilestone } from './plan-milestone.tsx';
import type { ProjectForm } from './project-form.ts';
import { raiseIssue } from './raise-issue.tsx';
import { raiseRisk } from './raise-risk.tsx';
import { redescribe } from './redescribe.tsx';
import { reforecastMilestone } from './reforecast-milestone.tsx';
import { reportConfidence } from './report-confidence.tsx';
import { resolveIssue } from './resolve-issue.tsx';
import { resume } from './resume.tsx';
import { start } from './start.tsx';
import { stop } from './stop.tsx';
import { withdrawDependency } from './withdraw-dependency.tsx';
import { withdrawMilestoneMet } from './withdraw-milestone-met.tsx';
import { withdrawMilestone } from './withdraw-milestone.tsx';
import { withholdRating } from './withhold-rating.tsx';

/** Forms that belong together, under one heading. */
export interface FormGroup {
  readonly heading: string;
  readonly forms: readonly ProjectForm[];
}

/** Every form about a project, in the order people need them. What only an import records has none. */
export const formGroups: readonly FormGroup[] = [
  { heading: 'Delivery confidence', forms: [reportConfidence, withholdRating] },
  {
    heading: 'Milestones',
    forms: [planMilestone, reforecastMilestone, meetMilestone, withdrawMilestoneMet, withdrawMilestone],
  },
  { heading: 'Risks and issues', forms: [raiseRisk, assessRisk, closeRisk, raiseIssue, resolveIssue] },
  { heading: 'Delivery and conditions', forms: [start, pause, resume, dischargeCondition] },
  { heading: 'What it depends on', forms: [declareDependency, withdrawDependency] },
  { heading: 'What the project is', forms: [redescribe, align, nameSponsor] },
  { heading: 'Its end', forms: [close, stop] },
];

/** The form with this name in an address. */
export function formNamed(name: string): ProjectForm | undefined {
  return formGroups.flatMap(({ forms }) => forms).find((form) => formName(form.command) === name);
}
