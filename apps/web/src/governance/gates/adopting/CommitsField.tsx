import type { Gate } from '@minutebook/domain';
import { useFormContext } from 'react-hook-form';

import { Radios } from '../../../design/fields/choices.tsx';
import { fieldId } from '../../../recording/fields/form-context.ts';
import type { GatePath } from './gate-path.ts';

interface CommitsFieldProps {
  readonly path: GatePath;
  readonly gates: readonly Gate[];
}

/** Which gate of a path commits to delivery: always exactly one. */
export function CommitsField({ path, gates }: CommitsFieldProps) {
  const { setValue } = useFormContext();
  const choose = (gateId: string): void =>
    gates.forEach((gate, index) => setValue(`${path}.${index}.commits`, gate.gateId === gateId, { shouldDirty: true }));
  const name = `${fieldId(path)}-commits`;
  return (
    <Radios
      id={name}
      label={path === 'gates' ? 'Which gate commits to delivery?' : 'Which gate of the short path commits to delivery?'}
      hint="Once a project has passed it, delivery may begin. Exactly one gate of a path commits."
      options={gates.map((gate, index) => ({
        value: gate.gateId,
        label: gate.title.trim() === '' ? `Gate ${index + 1}` : gate.title,
      }))}
      control={(gateId) => ({
        name,
        checked: gates.some((gate) => gate.commits && gate.gateId === gateId),
        onChange: () => choose(gateId),
      })}
    />
  );
}
