import { replay } from '@minutebook/domain';
import { entriesOf, ofProject, programmeFacts, proposedProject } from '@minutebook/domain/testing';
import { expect, test } from 'vitest';

import { milestoneOptions } from './milestone-options.ts';

const planned = (projectId: string, milestoneId: string, title: string) =>
  ofProject(projectId, { type: 'MilestonePlanned', data: { milestoneId, title, plannedFor: '2026-12-18' } });

test('Milestones of the benefit’s own projects come first, with their days, and none that was met', () => {
  const world = replay(
    entriesOf([
      ...programmeFacts,
      proposedProject('portal', 'Portal'),
      proposedProject('scanning', 'Scanning'),
      planned('portal', 'forms', 'First forms'),
      planned('scanning', 'begun', 'Scanning begun'),
      planned('scanning', 'all', 'All files scanned'),
      ofProject('scanning', { type: 'MilestoneMet', data: { milestoneId: 'begun' } }),
      ofProject('scanning', {
        type: 'MilestoneReforecast',
        data: { milestoneId: 'all', forecastFor: '2027-03-18' },
      }),
    ]),
  );
  const attributions = [{ value: [{ projectId: 'scanning', share: 10_000 }], n: 9, on: '2026-09-16' }];
  expect(milestoneOptions({ attributions }, world)).toEqual([
    { value: 'scanning all', label: 'All files scanned, expected on 18 March 2027' },
    { value: 'portal forms', label: 'Portal: First forms, expected on 18 December 2026' },
  ]);
});
