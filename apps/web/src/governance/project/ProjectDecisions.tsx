import { decisionsRegister } from '@minutebook/domain';
import type { ProjectState } from '@minutebook/domain';

import { useLedger } from '../../clock/page-ledger.tsx';
import { Block } from '../../design/Block.tsx';
import { DecisionsTable } from '../decisions/DecisionsTable.tsx';

/** Everything decided about a project, the latest first. */
export function ProjectDecisions({ project: { projectId } }: { readonly project: ProjectState }) {
  const rows = decisionsRegister(useLedger().world, { projectId });
  return (
    <Block heading="Decisions" intro="Of boards and of officers, the latest first. Each leads to what was known then.">
      <DecisionsTable rows={rows} oneProject />
    </Block>
  );
}
