import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          // By default one core is left out, which of two is half.
          maxWorkers: '100%',
          // A machine that does other things as well needs more than the five seconds of the default.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/support/e2e-setup.ts',
          setupFiles: 'tests/support/save-on-failure.ts',
          // Each file owns a whole browser that waits half of the time; more than two at a time make a machine of two cores miss moments.
          maxWorkers: 2,
          // Nothing a file leaves behind is seen by the next, and what they share is loaded and bundled once a worker.
          isolate: false,
          // After the unit tests, which want every core.
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
