import react from '@vitejs/plugin-react';
import { NodePackageImporter } from 'sass';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';
import { compression } from 'vite-plugin-compression2';

// The server checks that requests come from its own origin, so the browser's host is passed on as it is.
const server = { target: process.env['MINUTEBOOK_SERVER'] ?? 'http://localhost:3000', changeOrigin: false };

/** What of the domain decides: a page that only reads never fetches it. */
const decides =
  '(area\\.)?deciding|index|mapping|period-in|follow-ups|amending|command|account-id|unless-exceeded|savings-id|of-the-budget|decide[\\w-]*|events?|[\\w-]*schema|refusals|decision|amendment|roles|facts';

/** One expression for all that any of these matches. */
function union(...expressions: readonly RegExp[]): RegExp {
  return new RegExp(expressions.map(({ source }) => source).join('|'));
}

/**
 * The files that the browser fetches: what the first page needs, in few of a good size; what most pages share; then one
 * for each thing that several pages show. A group takes along all that its files import and that no group before it has
 * taken, so a report is named by where it begins. Whatever else several files share is a form's. Each page and each form
 * stays a file of its own.
 */
const shared = [
  // How text is compared: lists and reports both do.
  { name: 'text', test: /domain\/src\/(kernel\/text|words-of-the-address)/ },
  { name: 'digest', test: /domain\/src\/kernel\/digest/ },
  // What lists and forms are made of, and little else.
  {
    name: 'lists',
    test: union(
      /web\/src\/design\/(fields\/(?!Money|pounds)|Pagination|PageTabs|SummaryList|WarningText|EmptyState)/,
      /web\/src\/(recording\/(may-record|RecordLink|use-sending|kept-in-window|drafts\/draft\.)|clock\/BeforeTheLedger|kept-filters\/(OfferKept|filters-of))/,
    ),
  },
  {
    name: 'kit',
    test: union(
      /web\/src\/(design\/(?!charts|fields|PrintedDetails|SomeFirst)|figures\/(FigureView|Was|before|use-)|entries\/differences-of|clock\/(?!choosing|scrub|as-known)|session\/role-words)/,
      /web\/src\/governance\/public\/(words|meeting-day)/,
      /web\/src\/delivery\/public\/(RatingTag|rating-word|stage)|domain\/src\/kernel\/(figure|order-key|money|lateness)/,
      /domain\/src\/(delivery\/project\/(latest|stage|words|gates\/approvals)|governance\/(gates\/next-gate|business-plan\/words))/,
    ),
  },
  // Columns of figures, each with what it was: no first page has a table of them.
  { name: 'explained', test: /web\/src\/figures\/(explained|FigureCell|WordsThen|then|rows-then)/ },
  // What is folded away, and not on paper.
  { name: 'folds', test: /web\/src\/design\/(PrintedDetails|SomeFirst)/ },
  // What a date is chosen with, in the bar and on pages that compare.
  { name: 'dates', test: /web\/src\/clock\/(choosing|scrub)\// },
  // Tables of what is stated, on pages of several areas.
  { name: 'stated', test: /web\/src\/figures\/StatedTable/ },
  // What leads to forms from pages that say what can be recorded, and to whom it is left.
  { name: 'offered', test: /web\/src\/recording\/(Offers|form-name|who-may\/WhoMay\.)/ },
  // What a chart is drawn with is fetched by the pages that show one.
  { name: 'charts', test: /web\/src\/(design\/charts\/(?!draw-picture)|clock\/as-known)|node_modules\/d3-/ },
  // Who sits on a board, on pages that say who decides and whose answer is waited for.
  {
    name: 'boards',
    test: /domain\/src\/(governance\/board\/(members|as-sat)|programme\/programme\/former-staff|scrutiny\/query\/post-holders|kernel\/roles)/,
  },
  // What reads scrutiny, and which queries wait for whoever reads: the overview says it first.
  {
    name: 'queries',
    test: union(
      /domain\/src\/scrutiny\/(read|[a-z]+\/fold|query\/(standing|words)|reports\/(query-needs|queries-register))/,
      /web\/src\/scrutiny\/public\/(NeedsListed|OwnQueries)/,
    ),
  },
  { name: 'settings', test: /web\/src\/settings\/(?!people\/(RolesField|role-hints|check-person))/ },
  // What reads money, posts and agreements, and what the overview says of them; what else is worked out of them is apart.
  {
    name: 'money',
    test: /domain\/src\/money\/(read|reports\/(position\.|in-words|agreements-ending|virements-together))/,
  },
  {
    name: 'money-figures',
    test: union(
      /domain\/src\/money\/(reports\/(?!.*breaches)|[a-z-]+\/(words|names|days))/,
      /web\/src\/money\/(position\/|particulars)/,
    ),
  },
  // What reads benefits, services and savings, and says their periods; what is worked out of them is apart.
  {
    name: 'benefits-read',
    test: /domain\/src\/benefits\/(read|period\.|[a-z]+\/(fold|words|names|measure\/(?!.*schema)))/,
  },
  // What is said of entries is all areas' words; what compares two states is not.
  { name: 'words', test: /domain\/src\/saying/ },
  {
    name: 'entries',
    test: /web\/src\/(entries\/(?!amending\/Correct(Page|Form)|differences-of)|delivery\/public\/Dated)/,
  },
  // What is worked out of assessments, recommendations, queries and consultations.
  {
    name: 'scrutiny',
    test: /domain\/src\/scrutiny\/(read|said\/said\.|reports\/|[a-z]+\/(fold|[a-z-]*words|names|facts|who-has-to-act|standing|period|bearing-there))/,
  },
  { name: 'pipeline', test: /domain\/src\/governance\/reports\/gates\/(pipeline|compliance)/ },
  {
    name: 'overview',
    test: /domain\/src\/(reports\/(overview|needs)|delivery\/reports\/(confidence\/ratings|backlog-figures))/,
  },
  {
    name: 'plans',
    test: /domain\/src\/governance\/(reports\/plans\/|business-plan\/digest)|web\/src\/governance\/business-plan\/(?!forms|area|search)/,
  },
  // What sets two dates beside each other, on pages of several areas.
  { name: 'beside', test: /web\/src\/beside\/(Differs|ThenAndNow|changed-by)/ },
  { name: 'timetable', test: /web\/src\/delivery\/(timetable|public\/timetable-picture)/ },
  { name: 'confidence', test: /web\/src\/delivery\/confidence/ },
  { name: 'benefits-figures', test: /domain\/src\/benefits\/(reports\/(?!savings\/breaches|promised)|follow-ups)/ },
  // What was promised of a project beside what is known now, of its own page and of boards.
  { name: 'promised', test: /domain\/src\/benefits\/reports\/promised|web\/src\/benefits\/public\/promised-words/ },
  { name: 'changes', test: /domain\/src\/(reports|delivery\/reports)\/changes/ },
  {
    name: 'project',
    test: /domain\/src\/delivery\/(reports\/|project\/upcoming)|web\/src\/delivery\/(?!forms|area|sections|public\/Dated|backlog\/needing)/,
  },
  {
    name: 'governance',
    test: /domain\/src\/governance\/reports\/|web\/src\/governance\/(?!.*(forms|adopting|deciding|business-plan)\/)/,
  },
  // A check asks what decides on a budget whether its money is there, and what decides on a claim whether its months are.
  {
    name: 'facts',
    test: union(
      new RegExp(`domain/src/(?!(.*/)?(${decides})\\.ts)`),
      /domain\/src\/(money\/budget|benefits\/savings)\/refusals/,
    ),
  },
];

const groups = [
  // zod and its settings together, so that no schema is made before zod knows that it must not make code from text.
  { name: 'zod', test: /node_modules\/zod\/|web\/src\/zod-/, priority: 500 },
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\//, priority: 400 },
  { name: 'app', tags: ['$initial' as const], priority: 300 },
  // Each before the next, and all of them before what is a form's.
  ...shared.map((group, place) => ({ ...group, minShareCount: 2, priority: 1 + shared.length - place })),
  {
    name: 'form',
    test: /web\/src\/(recording|importing|governance\/business-plan\/forms\/by-year)\/|react-hook-form|@hookform|packages\/domain/,
    minShareCount: 2,
    priority: 1,
  },
];

/** What every page has by the time that anything is fetched for it. */
const always = /assets\/(index|react|rolldown-runtime)-/;

/** Lists every file of script and style, for browsers that fetch them all while they are idle. */
const listParts: Plugin = {
  name: 'list-parts',
  generateBundle(_options, bundle) {
    const names = Object.keys(bundle).filter((name) => /\.(js|css)$/.test(name));
    const source = JSON.stringify(names.map((name) => `/${name}`));
    this.emitFile({ type: 'asset', fileName: 'parts.json', source });
  },
};

export default defineConfig({
  // What the store of the router brings along for a React that lacks it, this one has.
  resolve: { alias: [{ find: /^use-sync-external-store\/shim(\/index\.js)?$/, replacement: 'react' }] },
  plugins: [react(), listParts, compression({ algorithms: ['gzip', 'brotliCompress'] })],
  css: {
    preprocessorOptions: { scss: { importers: [new NodePackageImporter()], quietDeps: true } },
    // govuk-frontend has declarations for old browsers that the minifier would otherwise stop at.
    lightningcss: { errorRecovery: true },
  },
  build: {
    target: 'es2024',
    // The Content-Security-Policy allows nothing inline, not even a small picture.
    assetsInlineLimit: 0,
    // There is one style for all, which the page itself asks for: no part has to name it.
    cssCodeSplit: false,
    // The entry lists what each page needs, so that it is fetched at once and not as the files of a page are read.
    // That a page is needed for itself goes without saying, as does what came with the entry, and the names of all would
    // weigh on the first page.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (file, needed, { hostType }) =>
        hostType === 'html' ? needed : needed.filter((one) => one !== file && !always.test(one)),
    },
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
