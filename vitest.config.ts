import { defineConfig } from 'vitest/config';

/** The kinds of test, cheapest first; `npm test` runs them all, in this order of cost. */
export default defineConfig({
  test: {
    // Two workers suit a two-core build machine; Vitest itself starts fewer when there is less to do.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['src/**/*.test.ts', 'test/{support,speed}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          environment: 'happy-dom',
          include: ['src/**/*.test.tsx'],
          setupFiles: ['test/support/handled-animations.ts'],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'contract',
          environment: 'node',
          include: ['test/contract/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'resilience',
          environment: 'node',
          include: ['test/resilience/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['test/journeys/**/*.test.ts'],
          globalSetup: ['test/support/prepare-journeys.ts'],
          testTimeout: 180_000,
          hookTimeout: 120_000,
          // A browser, a server and the app under test already fill the machine.
          fileParallelism: false,
        },
      },
    ],
  },
});
