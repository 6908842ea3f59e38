import react from '@vitejs/plugin-react';
import { NodePackageImporter } from 'sass';
import { defineConfig } from 'vite';
import { compression } from 'vite-plugin-compression2';

// The server checks that requests come from its own origin, so the browser's host is passed on as it is.
const server = { target: process.env['MINUTEBOOK_SERVER'] ?? 'http://localhost:3000', changeOrigin: false };

/** What of the domain decides; a page that only reads never fetches it. A group takes along all that its files import. */
const decides =
  '(area\\.)?deciding|index|follow-ups|amending|commands?|decide[\\w-]*|rules|events?|[\\w-]*schema|refusals|decision|amendment|roles|facts';

/**
 * The files that the browser fetches: what the first page needs, in few of a good size; what pages share, by room; what
 * forms share. Reports are grouped by the pages that use them, small groups joined. Each form stays a file of its own.
 */
const groups = [
  // zod and its settings together, so that no schema is made before zod knows that it must not make code from text.
  { name: 'zod', test: /node_modules\/zod\/|web\/src\/zod-/, priority: 50 },
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\//, priority: 40 },
  { name: 'app', tags: ['$initial' as const], priority: 30 },
  {
    name: 'kernel',
    test: /domain\/src\/(kernel\/(money|sha256|canonical-json)|.*\/digest)\.ts/,
    minShareCount: 2,
    priority: 26,
  },
  // These read a list of words off a schema, so they are kept from reports that need none.
  { name: 'plan-changes', test: /domain\/src\/.*\/(plan-changes|default-framework)\.ts/, priority: 25 },
  {
    name: 'design',
    test: /web\/src\/(design\/(?!charts)|figures|clock|beside|session|shell|entries|recording\/(may-record|RecordLink|WhoMay\.))/,
    minShareCount: 2,
    priority: 20,
  },
  {
    name: 'reports',
    test: new RegExp(`domain/src/(?!(.*/)?(${decides})\\.ts)`),
    minShareCount: 2,
    entriesAware: true,
    entriesAwareMergeThreshold: 8000,
    priority: 20,
  },
  // Fetched after the page that shows a chart; before the areas, which would else take it with them into every page's.
  {
    name: 'charts',
    test: /web\/src\/(design\/charts|(delivery\/(timetable|confidence)|governance\/waits)\/(?!Lazy|.*Page))|node_modules\/(d3-|internmap)/,
    priority: 18,
  },
  { name: 'delivery', test: /web\/src\/delivery\/(?!forms)/, minShareCount: 2, priority: 15 },
  {
    name: 'governance',
    test: /web\/src\/governance\/(?!.*(forms|adopting|deciding|drafts)\/)/,
    minShareCount: 2,
    priority: 15,
  },
  {
    name: 'form',
    test: /web\/src\/recording\/|react-hook-form|@hookform|packages\/domain/,
    minShareCount: 2,
    priority: 10,
  },
];

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
    // The entry lists what each page needs, so that it is fetched at once and not as the files of a page are read.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: { groups },
        // A group by its pages is named after all of them, which the entry's list would repeat for each page.
        chunkFileNames: ({ name }) => `assets/${name.split('~')[0]}-[hash].js`,
      },
    },
  },
  server: { proxy: { '/trpc': server, '/ledger': server, '/health': server } },
});
