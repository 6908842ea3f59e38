import { appRouter } from '@minutebook/api';
import type { Context } from '@minutebook/api';

/** Answers to what every page asks first, by the address that they are asked for at; each as it is answered there. */
export interface FirstAnswers {
  /** When they were given, as the header of an answer says it. */
  readonly date: string;
  readonly answers: Readonly<Record<string, unknown>>;
}

/** Where the page asks what there is to read of the ledger, of which it has nothing. */
const headAddress = `/trpc/ledger.head?input=${encodeURIComponent(JSON.stringify({ after: 0 }))}`;

/**
 * What the page would ask before it can show anything, answered with the page: who is signed in, and what there is to
 * read. Over a slow network the wait for a second answer is most of the wait.
 */
export async function firstAnswers(context: Context): Promise<FirstAnswers> {
  const asked = appRouter.createCaller(context);
  const session = await asked.session.current();
  const reads = session.person?.mustChoosePassword === false;
  const answers: Record<string, unknown> = { '/trpc/session.current': answered(session) };
  if (reads) answers[headAddress] = answered(await asked.ledger.head({ after: 0 }));
  return { date: new Date().toUTCString(), answers };
}

function answered(data: unknown): unknown {
  return { result: { data } };
}

/** The page with the answers in it, as data: nothing that somebody recorded ends the element, nor runs. */
export function withAnswers(page: string, answers: FirstAnswers): string {
  const json = JSON.stringify(answers).replaceAll('<', String.raw`\u003c`);
  return page.replace('</body>', () => `<script type="application/json" id="first-answers">${json}</script></body>`);
}
