import { fact } from '../entries.ts';
import type { Fact } from '../entries.ts';

// Ids are those of the arbitrary commands, so that these meet what is there.

const scale = ['poor', 'fair', 'good', 'excellent'];

/** An assessment that graded a service poor, with a finding, and a query. */
export function scrutinyBegun(day: string): readonly Fact[] {
  return [
    fact(
      'assessment-a',
      {
        type: 'AssessmentRecorded',
        data: { title: 'Payments', body: 'Case work', subject: 'Payments', quality: { scale, grade: 'poor' } },
      },
      day,
    ),
    fact(
      'assessment-a',
      {
        type: 'FindingRecorded',
        data: { findingId: 'a', text: 'Nobody counts.', theme: 'Payments', severity: 'serious', cause: 'inTheService' },
      },
      day,
    ),
    {
      ...fact(
        'query-a',
        {
          type: 'QueryRaised',
          data: {
            about: { kind: 'page' },
            page: { address: '/projects/a', title: 'Project a' },
            seen: { position: 1, on: day },
            to: 'Payments',
            question: 'Because?',
          },
        },
        day,
      ),
      by: { id: 's', role: 'scrutinyMember' },
    },
  ];
}
