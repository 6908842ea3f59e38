import { TRPCClientError } from '@trpc/client';

/** Something answered that is not Minutebook, such as a proxy before it. */
class AnsweredByAnother extends Error {
  override readonly name = 'AnsweredByAnother';

  constructor({ status, headers }: Pick<Response, 'status' | 'headers'>) {
    const seconds = /^\d{1,6}$/.exec(headers.get('retry-after') ?? '')?.[0];
    const when = seconds === undefined ? 'shortly' : `in ${seconds} seconds`;
    super(
      `Something between this page and Minutebook answered in its place (${status}). What you entered is kept here; try again ${when}.`,
    );
  }
}

/** Hands answers on that Minutebook itself may have given. @throws AnsweredByAnother for every other */
export async function fetchAnswer(input: RequestInfo | URL, init?: object): Promise<Response> {
  const response = await fetch(input, init);
  if (response.headers.get('content-type')?.includes('json') === true) return response;
  throw new AnsweredByAnother(response);
}

/** What was answered, in a sentence; `undefined` when nothing was. */
export function answerIn(error: unknown): string | undefined {
  if (!(error instanceof TRPCClientError)) return undefined;
  if (error.data?.code !== undefined) return error.message;
  if (error.cause instanceof AnsweredByAnother) return error.cause.message;
  // What refuses a request before any procedure is asked says so in this form.
  const { responseJSON } = (error.meta ?? {}) as { responseJSON?: { message?: unknown } | null };
  return typeof responseJSON?.message === 'string' ? responseJSON.message : undefined;
}

/** What went wrong with a request, as a sentence for the screen. */
export function sentenceOf(error: unknown): string {
  return answerIn(error) ?? 'The server does not answer. What you entered is kept here; try again shortly.';
}
