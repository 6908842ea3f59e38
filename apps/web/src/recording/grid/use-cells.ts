import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** A cell of a grid: its row and its column, from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Told of what is done in the cells as a whole. */
interface OfCells {
  /** Told of a block that was pasted, and the cell that it was pasted into. */
  readonly onBlock: (text: string, from: Place) => void;
  /** Told that what is typed is to be recorded; `undefined` where that is not done from a cell. */
  readonly onRecord: (() => void) | undefined;
}

/**
 * Lets the cells of a table and the links under its rows be gone through by keyboard, and takes a block from a spreadsheet. It
 * listens on the table, once, however many cells there are.
 */
export function useCells(of: OfCells): RefObject<HTMLTableElement | null> {
  const table = useRef<HTMLTableElement>(null);
  const told = useRef(of);
  useEffect(() => {
    told.current = of;
  });
  useEffect(() => {
    const element = table.current;
    if (element === null) return undefined;
    const keyed = (event: KeyboardEvent): void => {
      const { onRecord } = told.current;
      if (onRecord === undefined || !records(event)) return goOn(event, element);
      event.preventDefault();
      onRecord();
    };
    const pasted = (event: ClipboardEvent): void => {
      const at = placeOf(event.target);
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (at === undefined || !isBlock(text, at.input)) return;
      event.preventDefault();
      told.current.onBlock(text, at);
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

/** Ctrl+Enter, and ⌘+Enter where keyboards have that. */
function records({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key === 'Enter' && (ctrlKey || metaKey);
}

type Typed = HTMLInputElement | HTMLTextAreaElement;

function goOn(event: KeyboardEvent, table: HTMLTableElement): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.target instanceof HTMLAnchorElement) return goOnFromLink(event, event.target, table);
  const at = placeOf(event.target);
  const step = at && stepOf(event, at.input);
  if (at === undefined || step === undefined) return;
  const to = `[data-row="${at.row + step.down}"][data-column="${at.column + step.right}"]`;
  const found = table.querySelector<Typed>(to) ?? (step.right > 0 ? linksOf(table, at.row)[0] : undefined);
  goTo(found);
  // Enter never sends the grid from within it.
  if (found !== undefined || event.key === 'Enter') event.preventDefault();
}

/** What is said of a row may hold links, which are no stops between its cells: they follow on the last one. */
function linksOf(table: HTMLTableElement, row: string | number): readonly HTMLAnchorElement[] {
  return [...table.querySelectorAll<HTMLAnchorElement>(`[data-said-of="${row}"] a`)];
}

function goOnFromLink(event: KeyboardEvent, link: HTMLAnchorElement, table: HTMLTableElement): void {
  const row = link.closest<HTMLElement>('[data-said-of]')?.dataset['saidOf'];
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (row === undefined || step === undefined) return;
  const links = linksOf(table, row);
  const next = links.indexOf(link) + step;
  const cells = (of: number) => [...table.querySelectorAll<Typed>(`[data-row="${of}"]`)];
  goTo(next < 0 ? cells(Number(row)).at(-1) : (links[next] ?? cells(Number(row) + 1)[0]));
  event.preventDefault();
}

function goTo(found: Typed | HTMLAnchorElement | undefined): void {
  found?.focus();
  if (found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement) found.select();
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
