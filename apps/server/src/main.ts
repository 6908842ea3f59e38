import { commandLine } from './cli/command-line.ts';

// Where nobody reads what is said, the exit code still tells how it went.
process.stderr.on('error', () => {});

process.exitCode = await commandLine(process.argv.slice(2), process.env);
