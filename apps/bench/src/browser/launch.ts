import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

import { NotReady } from '../running/not-ready.ts';
import type { Scope } from '../running/scope.ts';

const installed = ['/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/**
 * A real browser, closed with the scope: the one that `CHROMIUM_PATH` names, on x64 Linux the one that comes with the
 * packages, elsewhere an installed Chrome. @throws NotReady when there is none
 */
export async function launch(scope: Scope): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: await browserPath(scope),
    args: ['--no-sandbox', '--disable-gpu'],
    // The run itself closes the browser when it is interrupted, and then removes its folders.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  scope.onEnd(() => browser.close());
  return browser;
}

async function browserPath(scope: Scope): Promise<string> {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined) return named;
  if (process.platform === 'linux' && process.arch === 'x64') return packagedBrowser(scope);
  const found = installed.find((path) => existsSync(path));
  if (found === undefined) throw new NotReady('No browser was found. Name one in CHROMIUM_PATH.');
  return found;
}

/** The package unpacks itself into the temporary folder, with what it needs only when it believes to run in AWS. */
async function packagedBrowser(scope: Scope): Promise<string> {
  const folder = scope.folder();
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs24.x';
  process.env['TMPDIR'] = folder;
  // The package's own font configuration names another folder; without fonts every text would be measured as nothing.
  const folders = ['/usr/share/fonts', join(folder, 'fonts')].map((path) => `<dir>${path}</dir>`).join('');
  const fonts = join(folder, 'fonts.conf');
  writeFileSync(
    fonts,
    `<?xml version="1.0"?><fontconfig>${folders}<cachedir>${folder}/font-cache</cachedir></fontconfig>`,
  );
  process.env['FONTCONFIG_FILE'] = fonts;
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}
