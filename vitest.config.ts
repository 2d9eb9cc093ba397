import { playwright } from '@vitest/browser-playwright'
import { defineConfig, mergeConfig } from 'vitest/config'
import { findChromium, launchArguments } from './tests/tools/chromium.ts'
import viteConfig from './vite.config.ts'

// Four projects, run in turn because a small machine has two cores: plain Node, jsdom, a real browser, and journeys through the built app.

const neverTests = ['**/node_modules/**', 'dist/**']
const browserTests = '**/*.browser.test.{ts,tsx}'
const journeys = 'tests/journeys/**'
const patient = { testTimeout: 20_000, hookTimeout: 60_000 }
const chromium = await findChromium()

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      maxWorkers: 2,
      projects: [
        {
          extends: true,
          test: {
            ...patient,
            name: 'unit',
            environment: 'node',
            include: ['{src,mocks,tests}/**/*.test.ts'],
            exclude: [...neverTests, browserTests, journeys],
            setupFiles: ['tests/setup.ts'],
            sequence: { groupOrder: 0 },
          },
        },
        {
          extends: true,
          test: {
            ...patient,
            name: 'dom',
            environment: 'jsdom',
            include: ['{src,mocks,tests}/**/*.test.tsx'],
            exclude: [...neverTests, browserTests],
            setupFiles: ['tests/setup.ts', 'tests/setupDom.ts'],
            sequence: { groupOrder: 1 },
          },
        },
        {
          extends: true,
          // Found only while a test runs, a dependency would be prepared then and the page reloaded under the test.
          optimizeDeps: {
            include: [
              '@tanstack/react-query',
              '@tanstack/react-virtual',
              '@testing-library/jest-dom/vitest',
              '@testing-library/react',
              '@testing-library/user-event',
              'idb-keyval',
              'papaparse',
              'pinyin-pro',
              'react',
              'react-dom',
              'react-dom/client',
              'react/jsx-dev-runtime',
              'recharts',
              'zustand',
              'zustand/middleware',
            ],
          },
          test: {
            ...patient,
            name: 'browser',
            include: ['{src,mocks,tests}/**/*.browser.test.{ts,tsx}'],
            exclude: neverTests,
            setupFiles: ['tests/setup.ts', 'tests/setupDom.ts'],
            globalSetup: ['tests/tools/requireChromium.ts'],
            sequence: { groupOrder: 2 },
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              provider: playwright({
                launchOptions: { args: [...launchArguments], ...(chromium.found ? { executablePath: chromium.path } : {}) },
              }),
              instances: [{ browser: 'chromium', viewport: { width: 1366, height: 768 } }],
            },
          },
        },
        {
          extends: true,
          test: {
            name: 'journeys',
            environment: 'node',
            include: ['tests/journeys/**/*.test.ts'],
            globalSetup: ['tests/tools/requireChromium.ts', 'tests/tools/builtApp.ts'],
            testTimeout: 90_000,
            hookTimeout: 90_000,
            maxWorkers: 2,
            sequence: { groupOrder: 3 },
          },
        },
      ],
    },
  }),
)
