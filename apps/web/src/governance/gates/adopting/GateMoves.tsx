import type { Gate } from '@minutebook/domain';

import { nameOfGate } from './gate-path.ts';
import type { GatePath } from './gate-path.ts';
import { controlId } from './use-path-gates.ts';

interface GateMovesProps {
  readonly path: GatePath;
  /** Place of the gate, from 0. */
  readonly index: number;
  readonly gate: Gate;
  /** How many gates the path has. */
  readonly of: number;
  readonly move: (from: number, to: number) => void;
  readonly leaveOut: (index: number) => void;
}

/** Moves a gate up or down its path, or leaves it out; the one that commits to delivery stays until another does. */
export function GateMoves({ path, index, gate, of, move, leaveOut }: GateMovesProps) {
  const name = <span className="govuk-visually-hidden"> {nameOfGate(gate, index)}</span>;
  const link = { type: 'button', className: 'mb-link-button' } as const;
  return (
    <div className="mb-gates__moves">
      {index === 0 ? null : (
        <button {...link} id={controlId(path, 'up', gate.gateId)} onClick={() => move(index, index - 1)}>
          Move up{name}
        </button>
      )}
      {index === of - 1 ? null : (
        <button {...link} id={controlId(path, 'down', gate.gateId)} onClick={() => move(index, index + 1)}>
          Move down{name}
        </button>
      )}
      {gate.commits ? (
        <span className="mb-secondary">To leave it out, let another gate commit to delivery first.</span>
      ) : (
        <button {...link} onClick={() => leaveOut(index)}>
          Leave out{name}
        </button>
      )}
    </div>
  );
}
