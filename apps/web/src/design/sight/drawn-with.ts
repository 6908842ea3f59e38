import { createContext } from 'react';
import type { ReactNode } from 'react';

/** What a page is drawn with, besides what its parts are handed: another one when that changes. */
export interface DrawnWith {
  /** Whether the reader goes on at once, so that what they do not see can wait. */
  readonly hurried: boolean;
  /** Has these drawn with it. */
  readonly within: (children: ReactNode) => ReactNode;
}

/** Absent where nothing waits. */
export const DrawnWithContext = createContext<DrawnWith | undefined>(undefined);
