import { commandLine } from './cli/command-line.ts';

// Where nobody reads what is said, the exit code still tells how it went.
process.stderr.on('error', () => {});

const code = await commandLine(process.argv.slice(2), process.env);

// Not by itself: a connection to a store that is frozen keeps a process for minutes after it has said so.
process.stdout.write('', () => process.exit(code));
