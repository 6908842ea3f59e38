import { measureAppend } from './append/append.ts';
import { machineFacts, busyness } from './report/machine.ts';
import { table } from './report/table.ts';
import type { Findings, Row } from './report/row.ts';
import { Scope } from './running/scope.ts';
import { measureFollowers } from './followers/followers.ts';
import { measureHttp } from './http/http.ts';
import { measureReplay } from './replay/replay.ts';
import { measureBrowser } from './browser/browser.ts';
import { measureScrubbing } from './browser/scrubbing.ts';
import { measureImport } from './import/import.ts';
import { measureSpend } from './spend/spend.ts';
import { measureBudget } from './budget/budget.ts';
import { measureContacts } from './contacts/contacts.ts';
import { measureReload } from './reload/reload.ts';
import { measureSearch } from './search/search.ts';
import { NotReady } from './running/not-ready.ts';
import { LargeHistory } from './history/large-history.ts';

/** Longest that a part may take before it is stopped; milliseconds. */
const patience = 400_000;

type Part = (scope: Scope, history: LargeHistory) => Promise<Findings>;

/** Everything that is measured, by the name it is asked for by. */
const parts: Readonly<Record<string, Part>> = {
  append: measureAppend,
  http: measureHttp,
  followers: measureFollowers,
  replay: measureReplay,
  import: measureImport,
  spend: measureSpend,
  budget: measureBudget,
  contacts: measureContacts,
  reload: measureReload,
  browser: measureBrowser,
  scrub: measureScrubbing,
  search: measureSearch,
};

/** Runs the parts named, all of them when none is, and prints what they found. Missed goals are no failure. */
export async function run(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => !(name in parts));
  if (unknown.length > 0) {
    say(`There is no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}.`);
    process.exitCode = 2;
    return;
  }
  const whole = new Scope();
  const open = new Set<Scope>([whole]);
  endWhenInterrupted(open);
  try {
    for (const fact of machineFacts(whole.folder())) say(fact);
    const history = new LargeHistory(whole);
    const rows: Row[] = [];
    const notes: string[] = [];
    for (const name of names.length === 0 ? Object.keys(parts) : names) {
      const found = await runPart(name, open, history);
      rows.push(...found.rows);
      notes.push(...(found.notes ?? []));
    }
    say(`\n${table(rows)}\n`);
    for (const note of notes) say(note);
    say(`Load after the run: ${busyness()}`);
  } finally {
    await whole.end();
  }
}

/** One part with what it holds; a part that fails or takes too long says so and leaves the others alone. */
async function runPart(name: string, open: Set<Scope>, history: LargeHistory): Promise<Findings> {
  const scope = new Scope();
  open.add(scope);
  const start = performance.now();
  const tooLate = Promise.withResolvers<never>();
  const timer = setTimeout(() => tooLate.reject(new NotReady(`it was stopped after ${patience / 1000} s`)), patience);
  process.stderr.write(`${name} …`);
  try {
    const part = parts[name] as Part;
    return await Promise.race([part(scope, history), tooLate.promise]);
  } catch (error) {
    process.exitCode = 1;
    const reason = error instanceof NotReady ? error.message : error instanceof Error ? error.stack : String(error);
    return { rows: [{ measure: name, measured: 'not measured' }], notes: [`${name}: ${reason}`] };
  } finally {
    clearTimeout(timer);
    await scope.end();
    open.delete(scope);
    process.stderr.write(` ${((performance.now() - start) / 1000).toFixed(0)} s\n`);
  }
}

function endWhenInterrupted(open: ReadonlySet<Scope>): void {
  const end = (): void => {
    void Promise.all([...open].map((scope) => scope.end())).then(() => process.exit(130));
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
