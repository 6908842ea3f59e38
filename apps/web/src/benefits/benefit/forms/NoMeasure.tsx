import { PathLink } from '../../../clock/links.tsx';
import type { OpenedBenefit } from './benefit-form.ts';

/** In place of a form that needs a measure, while nothing says how the benefit is measured. */
export function noMeasure({ benefit }: OpenedBenefit) {
  if (benefit.definitions.length > 0) return null;
  return (
    <p className="govuk-body">
      Nothing says yet how this is measured.{' '}
      <PathLink path={`/benefits/${benefit.benefitId}/record/define-measure`}>Define its measure first</PathLink>.
    </p>
  );
}
