/** Writes a line that people read, apart from standard output, which carries data. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Shows how far long work has come, on one line where the terminal can, else every tenth part. */
export function progressOf(what: string, of: number): (done: number) => void {
  let shown = -1;
  return (done) => {
    const part = of === 0 ? 10 : Math.floor((done * 10) / of);
    if (process.stderr.isTTY) process.stderr.write(`\r${what}: ${done} of ${of}${done === of ? '\n' : ''}`);
    else if (part !== shown) say(`${what}: ${done} of ${of}`);
    shown = part;
  };
}
