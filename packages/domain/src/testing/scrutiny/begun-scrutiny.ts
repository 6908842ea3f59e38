import { fact } from '../entries.ts';
import type { Fact } from '../entries.ts';

// Ids are those of the arbitrary commands, so that these meet what is there.

const scale = ['poor', 'fair', 'good', 'excellent'];

/** An assessment that graded a service poor, with a finding, and what it recommends; a query and a consultation. */
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
    fact(
      'recommendation-a',
      {
        type: 'RecommendationMade',
        data: {
          text: { kind: 'stated', text: 'Count.' },
          madeBy: { kind: 'assessment', assessmentId: 'a' },
          madeTo: 'Payments',
        },
      },
      day,
    ),
    asked(day),
    fact(
      'engagement-a',
      {
        type: 'ConsultationOpened',
        data: {
          title: 'Payments',
          question: 'Because?',
          audiences: ['unions'],
          bearsOn: [{ kind: 'project', projectId: 'a' }],
          options: ['inHouse', 'partner'],
          closesOn: '2026-09-16',
        },
      },
      day,
    ),
  ];
}

function asked(day: string): Fact {
  const raised = {
    about: { kind: 'page' as const },
    page: { address: '/projects/a', title: 'Project a' },
    seen: { position: 1, on: day },
    to: 'Case work',
    question: 'Because?',
  };
  return {
    ...fact('query-a', { type: 'QueryRaised', data: raised }, day),
    by: { id: 's', role: 'scrutinyMember' },
  };
}
