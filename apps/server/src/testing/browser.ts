import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { AxeBuilder } from '@axe-core/playwright';
import axe from 'axe-core';
import { chromium } from 'playwright-core';
import type { Browser, BrowserServer, LaunchOptions, Page } from 'playwright-core';

const installed = ['/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/*
 * The one definition of the browser that this server is tried with, and of what judges the pages shown in it. It stays
 * with the server rather than with the journeys, because tools outside the repository that look at a running server find
 * it here; the packages it needs are for work alone and never installed where the server runs.
 */

/** Which signals to this process end the browser too; all, unless it is said. */
type HandlesSignals = Pick<LaunchOptions, 'handleSIGINT' | 'handleSIGTERM' | 'handleSIGHUP'>;

/**
 * A real browser: the one that `CHROMIUM_PATH` names, on x64 Linux the one that comes with the packages, elsewhere an
 * installed Chrome. @throws when there is none, so that no journey passes without having been made.
 */
export async function launchBrowser(signals: HandlesSignals = {}): Promise<Browser> {
  return chromium.launch({ ...(await launching()), ...signals });
}

/** Without the compilers that make code fast which runs for long. */
const compilesNothingTwice = '--js-flags=--no-turbofan --no-maglev';

/**
 * The same browser, started once for several processes, which reach it by `connectBrowser`. It does not compile anew what
 * runs often: pages that are looked at once are left before that pays, axe above all. So it is not one to measure with.
 */
export async function serveBrowser(): Promise<BrowserServer> {
  const { executablePath, args } = await launching();
  return chromium.launchServer({ executablePath, args: [...args, compilesNothingTwice] });
}

/** The browser that another process serves at this `wsEndpoint()`. To close it closes what was opened through it alone. */
export async function connectBrowser(endpoint: string): Promise<Browser> {
  return chromium.connect(endpoint);
}

async function launching(): Promise<{ executablePath: string; args: string[] }> {
  return { executablePath: await browserPath(), args: ['--no-sandbox', '--disable-gpu'] };
}

/**
 * Gives axe to every document that the page loads from now on. A page that judges many documents is better off with it: the
 * browser then compiles axe once, and not anew for each document, which costs as much as judging it.
 */
export async function bringAxe(page: Page): Promise<void> {
  await page.addInitScript(axe.source);
}

/**
 * What axe finds wrong with a page as it is shown: each rule that is broken, with the elements that break it. Axe runs in
 * the page itself and keeps only what is broken; it is sent there once for each document. So it sees no frames.
 * @throws when the page has any
 */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  if (page.frames().length > 1) throw new Error(`${page.url()} has frames, which are not looked into`);
  if (!(await page.evaluate<boolean>('"axe" in globalThis'))) await page.evaluate(axe.source);
  // It is there already, so that nothing more is sent with each question.
  const asked = new AxeBuilder({ page, axeSource: '0' }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await asked.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

async function browserPath(): Promise<string> {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined) return named;
  if (process.platform === 'linux' && process.arch === 'x64') return packagedBrowser();
  const found = installed.find((path) => existsSync(path));
  if (found === undefined) throw new Error('No browser was found. Name one in CHROMIUM_PATH.');
  return found;
}

let packaged: Promise<string> | undefined;

/** Unpacked once for each process. */
function packagedBrowser(): Promise<string> {
  packaged ??= unpacked();
  return packaged;
}

/**
 * The package unpacks itself into the temporary folder, with what it needs only when it believes to run in AWS. The folder
 * goes when this process ends: everything temporary of the process lies in it from now on.
 */
async function unpacked(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-chromium-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs24.x';
  process.env['TMPDIR'] = folder;
  // The package's own font configuration names another folder; without fonts every text would be measured as nothing.
  writeFileSync(join(folder, 'fonts.conf'), fontConfiguration(folder));
  process.env['FONTCONFIG_FILE'] = join(folder, 'fonts.conf');
  const { default: chromiumOfPackage } = await import('@sparticuz/chromium');
  return chromiumOfPackage.executablePath();
}

function fontConfiguration(folder: string): string {
  const folders = ['/usr/share/fonts', join(folder, 'fonts')].map((path) => `<dir>${path}</dir>`);
  return `<?xml version="1.0"?><fontconfig>${folders.join('')}<cachedir>${folder}/font-cache</cachedir></fontconfig>`;
}
