import react from '@vitejs/plugin-react';
import { NodePackageImporter } from 'sass';
import { defineConfig } from 'vite';
import { compression } from 'vite-plugin-compression2';

// The server checks that requests come from its own origin, so the browser's host is passed on as it is.
const server = { target: process.env['MINUTEBOOK_SERVER'] ?? 'http://localhost:3000', changeOrigin: false };

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
    modulePreload: {
      polyfill: false,
      // Pages are fetched before they are opened, so the first one need not carry the list of what every other needs.
      resolveDependencies: (_file, needed, { hostType }) => (hostType === 'html' ? needed : []),
    },
    // zod and its settings in one chunk, so that no schema is made before zod knows that it must not make code from text.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'zod', test: /node_modules\/zod\/|src\/zod-/ }] } },
    },
  },
  server: { proxy: { '/trpc': server, '/ledger': server, '/health': server } },
});
