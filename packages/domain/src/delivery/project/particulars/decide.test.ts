import { describe, test } from 'vitest';

import {
  digitalAimRetired,
  given,
  ofProject,
  ofProgramme,
  programmeFacts,
  proposedProject,
} from '../../../testing/index.ts';

const projectId = 'payments';
const reason = 'The board asked';
const payments = proposedProject('payments', 'Payments', { purpose: 'Pay online', serviceArea: 'Rents' });
const network = proposedProject('network', 'Network');
const before = [...programmeFacts, payments, network];
const aligned = ofProject('payments', { type: 'ProjectAligned', data: { aimIds: ['digital'] } }, '2026-04-01');
const cheaperAim = ofProgramme({ type: 'AimAdopted', data: { aimId: 'cheaper', title: 'Cheaper' } }, '2026-02-02');
const listed = ofProject('payments', {
  type: 'ProjectListed',
  data: { publication: 'Annual report 2025', reference: 'P-1' },
});
const delisted = ofProject('payments', { type: 'ProjectDelisted', data: { publication: 'Annual report 2026' } });

describe('RedescribeProject', () => {
  const redescribe = { type: 'RedescribeProject', projectId } as const;

  test('records only what differs', () => {
    given(...before)
      .when({
        ...redescribe,
        title: 'Online payments',
        purpose: 'Pay online',
        departmentId: 'housing',
        serviceArea: 'Rents',
      })
      .then({ type: 'ProjectRedescribed', data: { title: 'Online payments' } });
  });
  test('changes every particular at once', () => {
    const data = { title: 'Online payments', purpose: 'Pay', departmentId: 'finance', serviceArea: 'Tax' };
    given(...before)
      .when({ ...redescribe, ...data })
      .then({ type: 'ProjectRedescribed', data });
  });
  test('the new department is registered', () => {
    given(...before)
      .when({ ...redescribe, departmentId: 'parks' })
      .thenRefused('DepartmentIsNotRegistered');
  });
  test('what is said already is not recorded again', () => {
    given(...before)
      .when({ ...redescribe, title: 'Payments' })
      .thenRefused('NothingIsDifferent');
  });
  test('no particulars at all are nothing to record', () => {
    given(...before)
      .when(redescribe)
      .thenRefused('NothingIsDifferent');
  });
});

describe('AlignProject', () => {
  const align = { type: 'AlignProject' as const, projectId, aimIds: ['digital'] };

  test('states the aims that the project serves, each once', () => {
    given(...before, cheaperAim)
      .when({ ...align, aimIds: ['digital', 'cheaper', 'digital'] })
      .then({ type: 'ProjectAligned', data: { aimIds: ['digital', 'cheaper'] } });
  });
  test('a project may serve no aim any more', () => {
    given(...before, aligned)
      .when({ ...align, aimIds: [] })
      .then({ type: 'ProjectAligned', data: { aimIds: [] } });
  });
  test('an aim nobody adopted is not served', () => {
    given(...before)
      .when({ ...align, aimIds: ['digital', 'greener'] })
      .thenRefused('AimIsNotInForce');
  });
  test('a retired aim is not taken up', () => {
    given(...before, digitalAimRetired)
      .when(align)
      .thenRefused('AimIsNotInForce');
  });
  test('on the day an aim is retired it is not taken up any more', () => {
    given(...before, digitalAimRetired)
      .when({ ...align, effectiveOn: '2026-08-03' })
      .thenRefused('AimIsNotInForce');
  });
  test('on a day before the aim was retired it could still be taken up', () => {
    given(...before, digitalAimRetired)
      .when({ ...align, effectiveOn: '2026-08-02' })
      .then({ type: 'ProjectAligned', data: { aimIds: ['digital'] } });
  });
  test('an aim that the project already serves stays, though it was retired', () => {
    given(...before, cheaperAim, aligned, digitalAimRetired)
      .when({ ...align, aimIds: ['digital', 'cheaper'] })
      .then({ type: 'ProjectAligned', data: { aimIds: ['digital', 'cheaper'] } });
  });
  test('the same aims are not recorded again', () => {
    given(...before, aligned)
      .when({ ...align, aimIds: ['digital', 'digital'] })
      .thenRefused('NothingIsDifferent');
  });
});

describe('RankProject', () => {
  const rank = { type: 'RankProject', projectId: 'network', placeBelow: null, reason } as const;

  test('puts a project first', () => {
    given(...before)
      .when(rank)
      .then({ type: 'ProjectRanked', data: { position: 1, key: 'U' } });
  });
  test('puts a project directly below another', () => {
    given(...before, proposedProject('parks', 'Parks'))
      .when({ ...rank, projectId: 'parks', placeBelow: 'payments' })
      .then({ type: 'ProjectRanked', data: { position: 2, key: 'z0000005k' } });
  });
  test('the last place is above what has yet to arrive', () => {
    given(...before)
      .when({ ...rank, projectId: 'payments', placeBelow: 'network' })
      .then({ type: 'ProjectRanked', data: { position: 2, key: 'z0000006k' } });
  });
  test('ranking again in the same place is a fresh judgement', () => {
    given(...before, ofProject('network', { type: 'ProjectRanked', data: { position: 1, key: 'U' } }))
      .when(rank)
      .then({ type: 'ProjectRanked', data: { position: 1, key: 'U' } });
  });
  test('the neighbour is known', () => {
    given(...before)
      .when({ ...rank, placeBelow: 'parks' })
      .thenRefused('NeighbourIsNotInTheBacklog');
  });
  test('the neighbour has not ended', () => {
    const stopped = ofProject('payments', { type: 'ProjectStopped', data: {} });
    given(...before, stopped)
      .when({ ...rank, placeBelow: 'payments' })
      .thenRefused('NeighbourIsNotInTheBacklog');
  });
  test('the neighbour is still listed', () => {
    given(...before, listed, delisted)
      .when({ ...rank, placeBelow: 'payments' })
      .thenRefused('NeighbourIsNotInTheBacklog');
  });
  test('a project is not its own neighbour', () => {
    given(...before)
      .when({ ...rank, placeBelow: 'network' })
      .thenRefused('NeighbourIsNotInTheBacklog');
  });
});

describe('NameProjectSponsor', () => {
  const name = { type: 'NameProjectSponsor', projectId, sponsor: 'Director of Housing' } as const;
  const event = { type: 'ProjectSponsorNamed', data: { sponsor: 'Director of Housing' } } as const;

  test('names the post that answers for the project', () => {
    given(...before)
      .when(name)
      .then(event);
  });
  test('another post takes over', () => {
    given(...before, ofProject('payments', { type: 'ProjectSponsorNamed', data: { sponsor: 'Chief Executive' } }))
      .when(name)
      .then(event);
  });
  test('the same post is not named again', () => {
    given(...before, ofProject('payments', event))
      .when(name)
      .thenRefused('NothingIsDifferent');
  });
});

describe('ListProject', () => {
  const list = { type: 'ListProject', projectId, publication: 'Annual report 2025', reference: 'P-1' } as const;

  test('states that a publication lists the project', () => {
    given(...before)
      .when(list)
      .then({ type: 'ProjectListed', data: { publication: 'Annual report 2025', reference: 'P-1' } });
  });
  test('leaves out a reference that the publication does not give', () => {
    given(...before)
      .when({ type: 'ListProject', projectId, publication: 'Annual report 2025' })
      .then({ type: 'ProjectListed', data: { publication: 'Annual report 2025' } });
  });
  test('a later edition lists it again', () => {
    given(...before, listed, delisted)
      .when({ ...list, publication: 'Annual report 2027' })
      .then({ type: 'ProjectListed', data: { publication: 'Annual report 2027', reference: 'P-1' } });
  });
  test('the same edition is not recorded twice', () => {
    given(...before, listed)
      .when(list)
      .thenRefused('NothingIsDifferent');
  });
});

describe('DelistProject', () => {
  const delist = { type: 'DelistProject', projectId, publication: 'Annual report 2026' } as const;

  test('states that a publication leaves the project out', () => {
    given(...before, listed)
      .when(delist)
      .then({ type: 'ProjectDelisted', data: { publication: 'Annual report 2026' } });
  });
  test('a project that no publication ever listed is not left out', () => {
    given(...before)
      .when(delist)
      .thenRefused('ProjectIsNotListed');
  });
  test('a project is left out once', () => {
    given(...before, listed, delisted)
      .when(delist)
      .thenRefused('ProjectIsNotListed');
  });
});
