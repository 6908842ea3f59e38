import { program } from './program.ts';
import { sentenceOf } from './sentence-of.ts';
import { say } from './terminal.ts';

/** Does what the words of a command line ask for, and returns its exit code. @throws what is a fault of the program */
export async function commandLine(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<0 | 1> {
  try {
    await program(environment).parseAsync(words, { from: 'user' });
    return 0;
  } catch (error) {
    const sentence = sentenceOf(error);
    if (sentence === undefined) throw error;
    say(sentence);
    return 1;
  }
}
