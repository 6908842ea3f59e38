import { createContext } from 'react';

/** Whether what a table said at the date compared with is still being fetched, so that it cannot be taken away whole yet. */
export const ThenComes = createContext(false);
