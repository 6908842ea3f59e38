import { launchBrowser } from '@minutebook/server/testing';
import type { Browser } from 'playwright-core';

import type { Scope } from '../running/scope.ts';

/** The browser that the server is tried with, closed with the scope. @throws when there is none */
export async function launch(scope: Scope): Promise<Browser> {
  // The run itself closes the browser when it is interrupted, and then removes its folders.
  const browser = await launchBrowser({ handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false });
  scope.onEnd(() => browser.close());
  return browser;
}
