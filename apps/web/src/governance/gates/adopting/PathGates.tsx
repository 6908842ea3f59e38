import type { BoardState } from '@minutebook/domain';

import { Button } from '../../../design/Button.tsx';
import { CommitsField } from './CommitsField.tsx';
import { GateFields } from './GateFields.tsx';
import type { GatePath } from './gate-path.ts';
import { GateMoves } from './GateMoves.tsx';
import { controlId, usePathGates } from './use-path-gates.ts';

interface PathGatesProps {
  readonly path: GatePath;
  readonly boards: readonly BoardState[];
}

/** A path has no more gates than this. */
const most = 20;

/** The gates of a path, in order: each can be changed, moved and left out, others added, and one commits to delivery. */
export function PathGates({ path, boards }: PathGatesProps) {
  const { rows, said, add, leaveOut, move } = usePathGates(path);
  const of = path === 'gates' ? '' : ' of the short path';
  return (
    <>
      <ol className="govuk-list mb-gates">
        {rows.map(({ key, gate }, index) => (
          <li key={key}>
            <fieldset className="govuk-fieldset">
              <legend className="govuk-visually-hidden">{`Gate ${index + 1}${of}`}</legend>
              <GateFields path={path} index={index} gate={gate} boards={boards} />
              <GateMoves path={path} index={index} gate={gate} of={rows.length} move={move} leaveOut={leaveOut} />
            </fieldset>
          </li>
        ))}
      </ol>
      <output className="govuk-visually-hidden">{said}</output>
      {rows.length >= most ? (
        <p className="govuk-body">A path has at most {most} gates.</p>
      ) : (
        <Button type="button" look="secondary" id={controlId(path, 'add')} onClick={add}>
          Add a gate{path === 'gates' ? '' : ' to the short path'}
        </Button>
      )}
      <CommitsField path={path} gates={rows.map(({ gate }) => gate)} />
    </>
  );
}
