import { createContext } from 'react';

/** The title of the page that is shown, for what is asked about it; empty where no page is. */
export const PageTitle = createContext('');
