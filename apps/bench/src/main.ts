import { run } from './run.ts';

await run(process.argv.slice(2));
// A part that was stopped may still have something under way; everything it held is gone by now.
process.exit();
