import { SqliteStore } from '../sqlite.ts';
import { done, someEvents } from './some-events.ts';

// Run as a process of its own, to be killed: appends batches of three to one stream and prints how many events were
// acknowledged.
const store = SqliteStore.open(String(process.argv[2]));
let expected: number | 'noStream' = 'noStream';
for (;;) {
  expected = (await done(store.append('project-1', someEvents(3), expected))).revision;
  process.stdout.write(`${expected + 1}\n`);
}
