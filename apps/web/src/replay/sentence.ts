import { TRPCClientError } from '@trpc/client';

/** What went wrong with a request, as a sentence for the screen. */
export function sentenceOf(error: unknown): string {
  if (error instanceof TRPCClientError && error.data?.code !== undefined) return error.message;
  return 'The server does not answer. What you entered is kept here; try again shortly.';
}
