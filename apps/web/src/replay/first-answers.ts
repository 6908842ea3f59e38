/** What came with the page; as the server gives it. */
interface FirstAnswers {
  readonly date: string;
  readonly answers: Record<string, unknown>;
}

const came: FirstAnswers | undefined = read();

/** When the page was asked for that they came with, by this browser's clock; milliseconds. */
const pageAskedAt = performance.timeOrigin;

/** An answer that came with the page, to be used in place of asking. */
interface CameWithPage {
  readonly response: Response;
  /** When it was asked for. */
  readonly sentAt: number;
}

/**
 * The answer that came with the page to what is asked for at this address: once, since it tells of that moment. `undefined`
 * where none came.
 */
export function cameWithPage(address: string): CameWithPage | undefined {
  const answer = came?.answers[address];
  if (came === undefined || answer === undefined) return undefined;
  delete came.answers[address];
  const headers = { 'content-type': 'application/json', date: came.date };
  return { response: new Response(JSON.stringify(answer), { headers }), sentAt: pageAskedAt };
}

function read(): FirstAnswers | undefined {
  const text = document.getElementById('first-answers')?.textContent;
  return text === undefined || text === null ? undefined : (JSON.parse(text) as FirstAnswers);
}
