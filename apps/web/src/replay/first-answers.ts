/** What came with the page, as the server gives it. */
interface FirstAnswers {
  readonly date: string;
  readonly answers: Record<string, unknown>;
}

/** An answer that came with the page, to be used in place of asking. */
interface CameWithPage {
  readonly response: Response;
  /** When it was asked for, by this browser's clock; milliseconds. */
  readonly sentAt: number;
}

let came: FirstAnswers | undefined;

/**
 * The answer that came with the page to what is asked for at this address: once, since it tells of that moment. `undefined`
 * where none came.
 */
export function cameWithPage(address: string): CameWithPage | undefined {
  came ??= read();
  const { date, answers } = came;
  const answer = answers[address];
  if (answer === undefined) return undefined;
  delete answers[address];
  const headers = { 'content-type': 'application/json', date };
  return { response: new Response(JSON.stringify(answer), { headers }), sentAt: performance.timeOrigin };
}

function read(): FirstAnswers {
  const text = document.getElementById('first-answers')?.textContent ?? '{"date":"","answers":{}}';
  return JSON.parse(text) as FirstAnswers;
}
