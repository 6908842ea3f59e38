import type { Gate } from '@minutebook/domain';
import { useEffect, useRef, useState } from 'react';
import { useFieldArray, useWatch } from 'react-hook-form';

import { fieldId } from '../../../recording/fields/form-context.ts';
import { newId } from '../../../recording/new-id.ts';
import { nameOfGate } from './gate-path.ts';
import type { GatePath } from './gate-path.ts';

/** A gate in the form. */
interface Row {
  /** Stays with the gate while it moves. */
  readonly key: string;
  readonly gate: Gate;
}

interface PathGates {
  readonly rows: readonly Row[];
  /** What was done last, for those who do not see the list. */
  readonly said: string;
  add(): void;
  leaveOut(index: number): void;
  /** Moves a gate from one place to another, counted from 0. */
  move(from: number, to: number): void;
}

/**
 * The gates of a path as they stand in the form. Whatever is done to them is said, and the focus stays with the gate that
 * was moved or added; after one is left out it goes to the button that adds one.
 */
export function usePathGates(path: GatePath): PathGates {
  const { fields, append, move, remove } = useFieldArray({ name: path });
  const rows = useRows(path, fields as unknown as readonly FieldOfGate[]);
  const [said, setSaid] = useState('');
  const focusNext = useFocusNext(fields);
  const nameAt = (index: number) => nameOfGate(rows[index]?.gate, index);
  return {
    rows,
    said,
    add: () => {
      append({ ...emptyGate(rows.at(-1)?.gate), gateId: newId() }, { shouldFocus: false });
      focusNext(fieldId(`${path}.${rows.length}.title`));
      setSaid(`A gate was added. It is gate ${rows.length + 1}, the last.`);
    },
    leaveOut: (index) => {
      remove(index);
      focusNext(controlId(path, 'add'));
      setSaid(`${nameAt(index)} was left out. Gates that are left: ${rows.length - 1}.`);
    },
    move: (from, to) => {
      move(from, to);
      // At either end one of the two buttons is not there; the other one then takes the focus.
      const gateId = rows[from]?.gate.gateId ?? '';
      const both = [controlId(path, 'up', gateId), controlId(path, 'down', gateId)];
      focusNext(...(to < from ? both : both.toReversed()));
      setSaid(`${nameAt(from)} is now gate ${to + 1} of ${rows.length}.`);
    },
  };
}

/** A gate as the list of fields holds it: its place is right at once, what is typed into it is not. */
type FieldOfGate = Gate & { readonly id: string };

/** The gates in the order of the fields, with what is typed into them. */
function useRows(path: GatePath, fields: readonly FieldOfGate[]): readonly Row[] {
  const typed = (useWatch({ name: path }) as readonly Gate[] | undefined) ?? [];
  return fields.map(({ id, ...begun }) => ({
    key: id,
    gate: typed.find(({ gateId }) => gateId === begun.gateId) ?? begun,
  }));
}

/** Id of a button about the gates of a path, or about one of them. */
export function controlId(path: GatePath, does: 'add' | 'up' | 'down', gateId = ''): string {
  return `${fieldId(path)}-${does}${gateId}`;
}

/** A gate that requires nothing yet; who decides is as at the one before it. */
function emptyGate(before: Gate | undefined) {
  const { boardId = '', officerBelow = '' } = before ?? {};
  return { title: '', boardId, planType: '', sections: [], signOffs: [], commits: false, officerBelow };
}

/** Gives the focus, once the list on the page has changed, to the first of these ids that is there then. */
function useFocusNext(list: unknown): (...ids: readonly string[]) => void {
  const next = useRef<readonly string[]>([]);
  const shown = useRef(list);
  useEffect(() => {
    if (shown.current === list) return;
    shown.current = list;
    const there = next.current.flatMap((id) => document.getElementById(id) ?? []);
    next.current = [];
    there[0]?.focus();
  }, [list]);
  return (...ids) => {
    next.current = ids;
  };
}
