/** The colours of marks, in the order in which series take them. Each stands out from white by 3:1 at least. */
export const colours = { first: '#12436d', second: '#28a197', third: '#801650', fourth: '#f46a25' } as const;

/** What is no mark: text, lesser text, lines of the grid. */
export const ink = { text: '#0b0c0c', secondary: '#484949', rule: '#b1b9bf', faint: '#e3e6e8' } as const;

/** Set on each drawing itself, so that a picture of it is lettered as the page is. */
export const lettering = { fontFamily: "'Helvetica Neue', Helvetica, Arial, sans-serif", fontSize: 14 } as const;
