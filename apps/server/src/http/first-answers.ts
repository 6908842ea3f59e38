import { appRouter } from '@minutebook/api';
import type { Context } from '@minutebook/api';
import { askedAtOnce, segmentPath } from '@minutebook/ledger';

/** Answers to what every page asks first, by the address that they are asked for at; each as it is answered there. */
export interface FirstAnswers {
  /** When they were given, as the header of an answer says it. */
  readonly date: string;
  readonly answers: Readonly<Record<string, unknown>>;
}

/** The answers, and where what the page reads next is, so that a browser fetches it while the program comes. */
export interface FirstNeeds extends FirstAnswers {
  readonly next: readonly string[];
}

/** Where the page asks what there is to read of the ledger, of which it has nothing. */
const headAddress = `/trpc/ledger.head?input=${encodeURIComponent(JSON.stringify({ after: 0 }))}`;

/**
 * What the page would ask before it can show anything, answered with the page: who is signed in, and what there is to
 * read. Over a slow network the wait for a second answer is most of the wait.
 */
export async function firstNeeds(context: Context): Promise<FirstNeeds> {
  const asked = appRouter.createCaller(context);
  const session = await asked.session.current();
  const reads = session.person?.mustChoosePassword === false;
  const answers: Record<string, unknown> = { '/trpc/session.current': answered(session) };
  const head = reads ? await asked.ledger.head({ after: 0 }) : undefined;
  if (head !== undefined) answers[headAddress] = answered(head);
  const next = head?.segments.slice(0, askedAtOnce).map((segment) => segmentPath(head.epoch, segment)) ?? [];
  return { date: new Date().toUTCString(), answers, next };
}

function answered(data: unknown): unknown {
  return { result: { data } };
}

/** The page with the answers in it, as data: nothing that somebody recorded ends the element, nor runs. */
export function withNeeds(page: string, { next, ...answers }: FirstNeeds): string {
  const json = JSON.stringify(answers).replaceAll('<', String.raw`\u003c`);
  // As `fetch` asks for them, or they would be fetched twice.
  const links = next.map((path) => `<link rel="preload" as="fetch" crossorigin href="${path}" />`).join('');
  return page
    .replace('</head>', () => `${links}</head>`)
    .replace('</body>', () => `<script type="application/json" id="first-answers">${json}</script></body>`);
}
