import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Told of a block that was pasted, and the cell that it was pasted into. */
type OnBlock = (text: string, from: Place) => void;

/**
 * Lets the cells of a table be gone through by keyboard, and takes a block from a spreadsheet. It listens on the table, once,
 * however many cells there are.
 */
export function useCells(onBlock: OnBlock): RefObject<HTMLTableElement | null> {
  const table = useRef<HTMLTableElement>(null);
  const told = useRef(onBlock);
  useEffect(() => {
    told.current = onBlock;
  }, [onBlock]);
  useEffect(() => {
    const element = table.current;
    if (element === null) return undefined;
    const keyed = (event: KeyboardEvent): void => goOn(event, element);
    const pasted = (event: ClipboardEvent): void => {
      const at = placeOf(event.target);
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (at === undefined || !/[\t\n]/.test(text.replace(/\r?\n$/, ''))) return;
      event.preventDefault();
      told.current(text, at);
    };
    element.addEventListener('keydown', keyed);
    element.addEventListener('paste', pasted);
    return () => {
      element.removeEventListener('keydown', keyed);
      element.removeEventListener('paste', pasted);
    };
  }, []);
  return table;
}

function goOn(event: KeyboardEvent, table: HTMLTableElement): void {
  const at = placeOf(event.target);
  if (at === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  const step = stepOf(event, at.input);
  if (step === undefined) return;
  const to = `[data-row="${at.row + step.down}"][data-column="${at.column + step.right}"]`;
  const found = table.querySelector<HTMLInputElement>(to);
  found?.focus();
  found?.select();
  // Enter never sends the grid from within it.
  if (found !== null || event.key === 'Enter') event.preventDefault();
}

function placeOf(target: EventTarget | null) {
  if (!(target instanceof HTMLInputElement)) return undefined;
  const { row, column } = target.dataset;
  return row === undefined || column === undefined
    ? undefined
    : { input: target, row: Number(row), column: Number(column) };
}

function stepOf({ key, shiftKey }: KeyboardEvent, { value, selectionStart, selectionEnd }: HTMLInputElement) {
  switch (key) {
    case 'Enter':
      return { down: shiftKey ? -1 : 1, right: 0 };
    case 'ArrowDown':
      return { down: 1, right: 0 };
    case 'ArrowUp':
      return { down: -1, right: 0 };
    case 'ArrowRight':
      return selectionEnd === value.length && !shiftKey ? { down: 0, right: 1 } : undefined;
    case 'ArrowLeft':
      return selectionStart === 0 && !shiftKey ? { down: 0, right: -1 } : undefined;
    default:
      return undefined;
  }
}
