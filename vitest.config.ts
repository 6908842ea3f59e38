import { availableParallelism } from 'node:os';

import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/** Begins with the walks past every page, which take the longest, so that no core waits for them at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isWalk = ({ moduleId }: TestSpecification): boolean =>
      /\/everywhere\/(?:pages|compared)\.browser\.test\.ts$/.test(moduleId);
    return [...sorted.filter(isWalk), ...sorted.filter((file) => !isWalk(file))];
  }
}

export default defineConfig({
  test: {
    // Left to itself, vitest keeps one core for its own work, of which there is little.
    maxWorkers: availableParallelism(),
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{packages,apps}/**/src/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/*.{browser,served}.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // No test changes what another loads, and loading it once for all takes a quarter of the time.
          isolate: false,
        },
      },
      {
        // These start a server, which serves the client only when that has been built.
        test: {
          name: 'served',
          include: ['apps/**/src/**/*.served.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['apps/journeys/src/**/*.browser.test.ts'],
          globalSetup: 'apps/journeys/src/setup/once.ts',
          setupFiles: 'apps/journeys/src/setup/one-day.ts',
          // Nothing here is waited for by the clock, so these end only what never comes, on a slow computer too.
          testTimeout: 300_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 60_000 } },
          maxWorkers: 2,
          // Each makes its own scene, and what they all load is loaded once for each worker.
          isolate: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
