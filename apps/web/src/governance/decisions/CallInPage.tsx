import { decisionsRegister } from '@minutebook/domain';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';

import { ShownForm } from '../../recording/FormPage.tsx';
import { useNow } from '../../replay/index.ts';
import { form as ofBoard } from './forms/call-in.tsx';
import { form as ofOfficer } from './forms/call-in-officer.tsx';

/** Calls a decision in; who took it decides by which command. */
export function CallInPage() {
  const ids = useParams({ from: '/governance/decisions/$decisionId/call-in' });
  const { world } = useNow();
  const [row] = useState(() => decisionsRegister(world).find(({ decisionId }) => decisionId === ids.decisionId));
  const form = row?.takenBy.kind === 'officer' ? ofOfficer : ofBoard;
  return <ShownForm form={form} address={{ ids, said: {} }} beforehand={false} />;
}
