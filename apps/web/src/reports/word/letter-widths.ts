// Of Helvetica and Arial, in thousandths of the size, from the space to the tilde.
const widths =
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584'
    .split(' ')
    .map(Number);

const others: ReadonlyMap<string, number> = new Map([
  ['‘', 222],
  ['’', 222],
  ['“', 333],
  ['”', 333],
  ['—', 1000],
  ['…', 1000],
]);

/** Bold letters are wider. */
const bolder = 1.07;

/** How wide a letter is set in Helvetica or Arial of this size; one that is not known as a figure is. */
export function letterWidth(letter: string, size: number, bold: boolean): number {
  const known = widths[letter.charCodeAt(0) - 32] ?? others.get(letter) ?? 556;
  return (known * size * (bold ? bolder : 1)) / 1000;
}
