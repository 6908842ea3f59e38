import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { describe as inWords } from './saying.ts';
import type { DomainEvent } from './world.ts';
import { replay } from './replay.ts';
import {
  digitalAim,
  entriesOf,
  fact,
  goldenWords,
  governanceStory,
  ofProject,
  programmeFacts,
  proposedProject,
  storyIds,
} from './testing/index.ts';

/** Ids that nobody could take for words. */
const ids = ['digital-x1', 'housing-x1', 'network-x1', 'live-x1', 'cost-x1', 'staff-x1', 'payments-x1', ...storyIds];

const facts = [
  ...programmeFacts,
  fact('programme-transformation', { type: 'AimAdopted', data: { aimId: 'digital-x1', title: 'Nobody left out' } }),
  fact('programme-transformation', {
    type: 'DepartmentRegistered',
    data: { departmentId: 'housing-x1', title: 'Housing and parks' },
  }),
  fact('programme-transformation', {
    type: 'PartnerRegistered',
    data: { partnerId: 'library', title: 'Library Trust', part: 'Shares' },
  }),
  fact('programme-transformation', { type: 'AimRetired', data: { aimId: 'digital-x1' } }),
  proposedProject('payments-x1', 'Payments'),
  ...(
    [
      {
        type: 'ProjectRedescribed',
        data: { title: 'Pay', purpose: 'Why', departmentId: 'housing-x1', serviceArea: 'Rents' },
      },
      { type: 'ProjectAligned', data: { aimIds: ['digital-x1', 'digital'] } },
      { type: 'ProjectAligned', data: { aimIds: [] } },
      { type: 'ProjectRanked', data: { position: 3, key: 'U' } },
      { type: 'ProjectSponsorNamed', data: { sponsor: 'Director of Housing' } },
      { type: 'DependencyDeclared', data: { dependencyId: 'network-x1', needs: 'The network' } },
      { type: 'DependencyWithdrawn', data: { dependencyId: 'network-x1' } },
      { type: 'MilestonePlanned', data: { milestoneId: 'live-x1', title: 'Go live', plannedFor: '2026-12-01' } },
      { type: 'MilestoneReforecast', data: { milestoneId: 'live-x1', forecastFor: '2027-02-01' } },
      { type: 'MilestoneMet', data: { milestoneId: 'live-x1' } },
      { type: 'MilestoneMetWithdrawn', data: { milestoneId: 'live-x1' } },
      { type: 'MilestoneWithdrawn', data: { milestoneId: 'live-x1' } },
      {
        type: 'DeliveryConfidenceReported',
        data: { confidence: { scale: 'fivePoint', rating: 'amberRed' }, reportedBy: 'independent' },
      },
      { type: 'RatingWithheld', data: { because: 'exempt' } },
      { type: 'RiskRaised', data: { riskId: 'cost-x1', title: 'Cost rises', likelihood: 4, impact: 5 } },
      { type: 'RiskAssessed', data: { riskId: 'cost-x1', likelihood: 2, impact: 5, response: 'A fixed price' } },
      { type: 'RiskClosed', data: { riskId: 'cost-x1' } },
      { type: 'IssueRaised', data: { issueId: 'staff-x1', title: 'Nobody to test', severity: 'high' } },
      { type: 'IssueResolved', data: { issueId: 'staff-x1', resolution: 'Hired' } },
      { type: 'ProjectListed', data: { publication: 'Annual report 2025' } },
      { type: 'ProjectDelisted', data: { publication: 'Annual report 2026' } },
      { type: 'ProjectStopped', data: {} },
      { type: 'ProjectClosed', data: { delivered: 'Card payments' } },
    ] satisfies DomainEvent[]
  ).map((event) => ofProject('payments-x1', event)),
  ...governanceStory.map(([one]) => one),
];

describe('An entry in words', () => {
  const entries = entriesOf(facts);
  const world = replay(entries);

  test('is told with names', () => {
    expect(entries.slice(programmeFacts.length).map((entry) => inWords(entry, world))).toStrictEqual([
      'Aim adopted: Nobody left out',
      'Department registered: Housing and parks',
      'Partner registered: Library Trust',
      'Aim retired: Nobody left out',
      'Project proposed: Payments',
      'Particulars changed: title is now “Pay”; department is now Housing and parks; service area is now Rents; purpose rewritten',
      'Aligned to Nobody left out; Digital by choice',
      'Aligned to no aim',
      'Ranked at position 3',
      'Sponsor named: Director of Housing',
      'Dependency declared: “The network”',
      'Dependency withdrawn: “The network”',
      'Milestone planned: Go live, for 2026-12-01',
      'Milestone reforecast: Go live, now 2027-02-01',
      'Milestone met: Go live',
      'Milestone not met after all: Go live',
      'Milestone withdrawn: Go live',
      'Delivery confidence reported: Amber/Red, by an independent review',
      'Rating withheld: Exempt from publication',
      'Risk raised: Cost rises',
      'Risk assessed: Cost rises, 2 × 5',
      'Risk closed: Cost rises',
      'Issue raised: Nobody to test',
      'Issue resolved: Nobody to test',
      'Listed in Annual report 2025',
      'No longer listed in Annual report 2026',
      'Project stopped',
      'Project closed',
      ...governanceStory.map(([, words]) => words),
    ]);
  });
  test('shows no id when the name is known', () => {
    for (const entry of entries) for (const id of ids) expect(inWords(entry, world)).not.toContain(id);
  });
  test('falls back on the id in a world that does not know the name yet', () => {
    const none = replay([]);
    for (const entry of entries) expect(inWords(entry, none)).not.toMatch(/undefined|NaN|: $/);
    const met = entriesOf([ofProject('a', { type: 'MilestoneMet', data: { milestoneId: 'live' } })]);
    expect(met.map((entry) => inWords(entry, none))).toStrictEqual(['Milestone met: live']);
  });
  test('of an unknown kind is told by its type', () => {
    for (const entry of entriesOf([digitalAim])) {
      expect(inWords({ ...entry, stream: 'weather-a', type: 'RainFell' }, world)).toBe('RainFell');
    }
  });
});

describe('Every recorded event', () => {
  const words = JSON.parse(readFileSync(join(import.meta.dirname, 'words.golden.json'), 'utf8')) as object;

  // `pnpm golden` enters the words of a new type; they are read in the change that adds it.
  test('is told as the list of words says', () => {
    expect(goldenWords()).toStrictEqual(words);
  });
  test('is told without gaps', () => {
    for (const said of Object.values(goldenWords()).flat()) {
      expect(said).toMatch(/^\p{Lu}(?!.*(undefined|\[object|: $))/u);
    }
  });
});
