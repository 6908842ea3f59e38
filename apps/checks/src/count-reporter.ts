import { writeFileSync } from 'node:fs';

import type { Reporter, TestModule } from 'vitest/node';

/** What a run of tests came to. */
export interface Count {
  readonly passed: number;
  /** Failed tests, files that could not be run, and errors that belong to no test. */
  readonly failed: number;
  /** Each skipped test by its full name, with the reason it gave beyond what the name says. */
  readonly skipped: readonly string[];
}

/** Counts the tests of a run by vitest and writes the count, as JSON, to the file that `TEST_COUNT` names. */
class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const withState = (state: string) => tests.filter((test) => test.result().state === state);
    const notRun = modules.filter((module) => module.errors().length > 0);
    const count: Count = {
      passed: withState('passed').length,
      failed: withState('failed').length + notRun.length + errors.length,
      skipped: [...withState('skipped'), ...withState('pending')].map((test) => {
        const result = test.result();
        const reason = result.state === 'skipped' && result.note !== undefined ? `: ${result.note}` : '';
        return `${test.module.relativeModuleId} > ${test.fullName}${reason}`;
      }),
    };
    const file = process.env['TEST_COUNT'];
    if (file === undefined) throw new Error('TEST_COUNT names no file');
    writeFileSync(file, JSON.stringify(count));
  }
}

export { CountReporter as default };
