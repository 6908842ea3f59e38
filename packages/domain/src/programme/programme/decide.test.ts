import { describe, test } from 'vitest';

import {
  digitalAim,
  digitalAimRetired,
  established,
  given,
  housing,
  ofProgramme,
  uuidOf,
} from '../../testing/index.ts';

const programmeId = 'transformation';
const library = ofProgramme({
  type: 'PartnerRegistered',
  data: { partnerId: 'library-trust', title: 'Library Trust', part: 'Shares the contact centre' },
});

describe('EstablishProgramme', () => {
  const establish = {
    type: 'EstablishProgramme',
    programmeId,
    title: 'ICT transformation',
    council: 'Westhaven Council',
    purpose: 'Better and cheaper',
    demonstration: false,
  } as const;
  const data = {
    title: 'ICT transformation',
    council: 'Westhaven Council',
    purpose: 'Better and cheaper',
    demonstration: false,
  };

  test('sets up the programme of an empty ledger', () => {
    given().when(establish).then({ type: 'ProgrammeEstablished', data });
  });
  test('keeps the day the programme is to end, when there is one', () => {
    given()
      .when({ ...establish, endsOn: '2029-03-31' })
      .then({ type: 'ProgrammeEstablished', data: { ...data, endsOn: '2029-03-31' } });
  });
  test('a programme is set up once', () => {
    given(established).when(establish).thenRefused('ProgrammeIsAlreadyEstablished');
  });
  test('its beginning is corrected while the ledger holds it', () => {
    const data = {
      title: 'Digital by 2030',
      council: 'Westhaven Council',
      purpose: 'Better and cheaper',
      demonstration: true,
    };
    const instead = { ...establish, ...data, effectiveOn: established.on };
    given(established, housing)
      .when({
        type: 'CorrectEntry',
        entry: uuidOf(1),
        effectiveOn: established.on,
        instead,
        reason: 'The council calls it so',
      })
      .then({
        type: 'EntryCorrected',
        data: { entry: uuidOf(1), type: 'ProgrammeEstablished', data },
      });
  });
  test('a ledger holds one programme, whatever its id', () => {
    given(established)
      .when({ ...establish, programmeId: 'another' })
      .thenRefused('ProgrammeIsAlreadyEstablished');
  });
});

describe('AdoptAim', () => {
  const adopt = { type: 'AdoptAim', programmeId, aimId: 'digital', title: 'Digital by choice' } as const;

  test('takes up an aim', () => {
    given(established)
      .when({ ...adopt, description: 'Nobody is left out' })
      .then({
        type: 'AimAdopted',
        data: { aimId: 'digital', title: 'Digital by choice', description: 'Nobody is left out' },
      });
  });
  test('leaves out a description that nobody gave', () => {
    given(established)
      .when(adopt)
      .then({ type: 'AimAdopted', data: { aimId: 'digital', title: 'Digital by choice' } });
  });
  test('waits for the programme', () => {
    given().when(adopt).thenRefused('ProgrammeIsNotEstablished');
  });
  test('an aim is taken up once', () => {
    given(established, digitalAim)
      .when({ ...adopt, title: 'Another title' })
      .thenRefused('AimIsAlreadyAdopted', 'The aim “Digital by choice” is already adopted.');
  });
  test('two aims in force do not share a title, in any case', () => {
    given(established, digitalAim)
      .when({ ...adopt, aimId: 'other', title: 'DIGITAL BY CHOICE' })
      .thenRefused('AimIsAlreadyAdopted');
  });
  test('a retired aim does not come back under the same id', () => {
    given(established, digitalAim, digitalAimRetired)
      .when(adopt)
      .thenRefused('AimWasRetired', 'The aim “Digital by choice” was retired on 2026-08-03.');
  });
  test('a retired aim may be taken up again as a new one', () => {
    given(established, digitalAim, digitalAimRetired)
      .when({ ...adopt, aimId: 'digital-again' })
      .then({ type: 'AimAdopted', data: { aimId: 'digital-again', title: 'Digital by choice' } });
  });
});

describe('RetireAim', () => {
  const retire = { type: 'RetireAim', programmeId, aimId: 'digital', reason: 'A new corporate plan' } as const;

  test('gives up an aim in force', () => {
    given(established, digitalAim)
      .when(retire)
      .then({ type: 'AimRetired', data: { aimId: 'digital' } });
  });
  test('waits for the programme', () => {
    given().when(retire).thenRefused('ProgrammeIsNotEstablished');
  });
  test('an aim nobody adopted is not retired', () => {
    given(established).when(retire).thenRefused('AimIsNotAdopted');
  });
  test('an aim is retired once', () => {
    given(established, digitalAim, digitalAimRetired).when(retire).thenRefused('AimIsNotAdopted');
  });
  test('an aim is not retired before the day it was adopted', () => {
    given(established, digitalAim)
      .when({ ...retire, effectiveOn: '2026-02-01' })
      .thenRefused('AimWasNotAdoptedYet', 'On 2026-02-01 this aim had not been adopted; that happened on 2026-02-02.');
  });
});

describe('RegisterDepartment', () => {
  const register = {
    type: 'RegisterDepartment',
    programmeId,
    departmentId: 'housing',
    title: 'Housing',
    tier: 'frontFacing',
  } as const;

  test('registers a department', () => {
    given(established)
      .when(register)
      .then({
        type: 'DepartmentRegistered',
        data: { departmentId: 'housing', title: 'Housing', tier: 'frontFacing' },
      });
  });
  test('leaves out a tier that the source does not state', () => {
    given(established)
      .when({ type: 'RegisterDepartment', programmeId, departmentId: 'housing', title: 'Housing' })
      .then({ type: 'DepartmentRegistered', data: { departmentId: 'housing', title: 'Housing' } });
  });
  test('a department may be older than the programme', () => {
    given(established)
      .when({ ...register, effectiveOn: '1974-04-01' })
      .then({
        type: 'DepartmentRegistered',
        data: { departmentId: 'housing', title: 'Housing', tier: 'frontFacing' },
      });
  });
  test('waits for the programme', () => {
    given().when(register).thenRefused('ProgrammeIsNotEstablished');
  });
  test('a department is registered once', () => {
    given(established, housing)
      .when({ ...register, title: 'Homes' })
      .thenRefused('DepartmentIsAlreadyRegistered', 'The department “Housing” is already registered.');
  });
  test('two departments do not share a title, in any case', () => {
    given(established, housing)
      .when({ ...register, departmentId: 'homes', title: 'HOUSING' })
      .thenRefused('DepartmentIsAlreadyRegistered');
  });
});

describe('RegisterPartner', () => {
  const register = {
    type: 'RegisterPartner',
    programmeId,
    partnerId: 'library-trust',
    title: 'Library Trust',
    part: 'Shares the contact centre',
  } as const;

  test('registers a partner', () => {
    given(established)
      .when(register)
      .then({
        type: 'PartnerRegistered',
        data: { partnerId: 'library-trust', title: 'Library Trust', part: 'Shares the contact centre' },
      });
  });
  test('waits for the programme', () => {
    given().when(register).thenRefused('ProgrammeIsNotEstablished');
  });
  test('a partner is registered once', () => {
    given(established, library)
      .when({ ...register, title: 'Another title' })
      .thenRefused('PartnerIsAlreadyRegistered', 'The partner “Library Trust” is already registered.');
  });
  test('two partners do not share a title, in any case', () => {
    given(established, library)
      .when({ ...register, partnerId: 'other', title: 'library trust' })
      .thenRefused('PartnerIsAlreadyRegistered');
  });
});
