import react from '@vitejs/plugin-react';
import { NodePackageImporter } from 'sass';
import { defineConfig } from 'vite';
import { compression } from 'vite-plugin-compression2';

// The server checks that requests come from its own origin, so the browser's host is passed on as it is.
const server = { target: process.env['MINUTEBOOK_SERVER'] ?? 'http://localhost:3000', changeOrigin: false };

const fetchedFirst = new RegExp(
  [
    String.raw`domain\/src\/project\/(approvals|latest|ranking|stage)\.ts$`,
    String.raw`domain\/src\/kernel\/(figure|order-key)\.ts$`,
    String.raw`domain\/src\/governance\/(framework|gaps|next-gate)\.ts$`,
    String.raw`domain\/src\/reports\/project-term\.ts$`,
    String.raw`src\/entries\/entry-words\.ts$`,
    String.raw`src\/shell\/(Page|RecordedNotice|show-once)\.ts`,
    String.raw`src\/design\/(links|Notification)\.tsx$`,
    String.raw`src\/clock\/dates-in-links`,
    'useRouterState',
  ].join('|'),
);

export default defineConfig({
  plugins: [react(), compression({ algorithms: ['gzip', 'brotliCompress'] })],
  css: {
    preprocessorOptions: { scss: { importers: [new NodePackageImporter()], quietDeps: true } },
    // govuk-frontend has declarations for old browsers that the minifier would otherwise stop at.
    lightningcss: { errorRecovery: true },
  },
  build: {
    target: 'es2024',
    // The Content-Security-Policy allows nothing inline, not even a small picture.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            // zod and its settings in one chunk, so that no schema is made before zod knows that it must not make code
            // from text.
            { name: 'zod', test: /node_modules\/zod\/|src\/zod-/, priority: 1 },
            // Small parts that every first visit fetches: together they are smaller.
            { name: 'first', test: fetchedFirst },
          ],
        },
      },
    },
  },
  server: { proxy: { '/trpc': server, '/ledger': server, '/health': server } },
});
