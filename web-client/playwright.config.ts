import { defineConfig } from '@playwright/test';
import type { TrackerOptions } from './e2e/tracker';

const launchOptions = {
  ...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {}),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};
const desk = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

/** The main flows against the packaged API on a folder of its own, in both languages, both themes, on a desk and a phone. */
export default defineConfig<TrackerOptions>({
  testDir: 'e2e',
  outputDir: 'test-results',
  reporter: [['list']],
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: { launchOptions, actionTimeout: 15_000, trace: 'retain-on-failure', screenshot: 'only-on-failure' },
  projects: [
    { name: 'desk-en-light', use: { ...desk, locale: 'en-GB', colorScheme: 'light', language: 'en' } },
    { name: 'phone-he-dark', use: { ...phone, locale: 'he-IL', colorScheme: 'dark', language: 'he' } },
  ],
});
