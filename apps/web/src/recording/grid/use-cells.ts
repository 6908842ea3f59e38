import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** A cell of a grid: its row and its column, from 0. */
export interface Place {
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
      if (at === undefined || !isBlock(text, at.input)) return;
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

/** Lines alone are words of several lines, where a cell holds such. */
function isBlock(text: string, into: Typed): boolean {
  const cells = text.replace(/\r?\n$/, '');
  return cells.includes('\t') || (cells.includes('\n') && into instanceof HTMLInputElement);
}

type Typed = HTMLInputElement | HTMLTextAreaElement;

function goOn(event: KeyboardEvent, table: HTMLTableElement): void {
  const at = placeOf(event.target);
  if (at === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  const step = stepOf(event, at.input);
  if (step === undefined) return;
  const to = `[data-row="${at.row + step.down}"][data-column="${at.column + step.right}"]`;
  const found = table.querySelector<Typed>(to);
  found?.focus();
  found?.select();
  // Enter never sends the grid from within it.
  if (found !== null || event.key === 'Enter') event.preventDefault();
}

function placeOf(target: EventTarget | null) {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return undefined;
  const { row, column } = target.dataset;
  return row === undefined || column === undefined
    ? undefined
    : { input: target, row: Number(row), column: Number(column) };
}

function stepOf({ key, shiftKey }: KeyboardEvent, { value, selectionStart, selectionEnd }: Typed) {
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
