import { fileURLToPath } from 'node:url';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import tailwindcss from '@tailwindcss/vite';
import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const apiUrl = process.env['API_URL'] ?? 'http://127.0.0.1:8080';
const proxy = Object.fromEntries(['/api', '/feeds', '/health'].map((path) => [path, { target: apiUrl }]));

export default defineConfig({
  plugins: [
    tanstackRouter({
      target: 'react',
      routesDirectory: 'src/routes',
      generatedRouteTree: 'src/routeTree.gen.ts',
      autoCodeSplitting: true,
      quoteStyle: 'single',
      semicolons: true,
    }),
    react(),
    tailwindcss(),
    // The widgets speak 34 languages; the product speaks two.
    optimizeLocales.vite({ locales: ['en-US', 'he-IL'] }),
  ],
  resolve: { alias: { '@': fileURLToPath(new URL('src', import.meta.url)) } },
  server: { proxy },
  preview: { proxy },
  build: {
    manifest: true,
    target: 'es2022',
    rolldownOptions: {
      output: {
        // What every page needs travels as one file: it compresses better than sixty, and asks for fewer round trips.
        codeSplitting: {
          groups: [
            {
              name: 'base',
              test: /node_modules[\\/](react|react-dom|scheduler|use-sync-external-store|i18next|react-i18next|clsx|@tanstack)[\\/]/,
            },
          ],
        },
      },
    },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    environment: 'jsdom',
    environmentOptions: { jsdom: { url: 'http://tracker.test/' } },
    setupFiles: 'src/testing/setup.ts',
    restoreMocks: true,
    testTimeout: 15_000,
  },
});
