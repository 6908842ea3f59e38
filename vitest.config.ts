import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
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
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
