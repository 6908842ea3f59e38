import { z } from 'zod';

export const fileId = z.uuid();

/** A piece of a file, sent in order; the largest is 3 MB, as base64. */
export const pieceOfFile = z.strictObject({
  fileId,
  at: z.int().min(0).max(100_000_000),
  bytes: z.base64().max(4_000_000, 'The piece is larger than 3 MB.'),
});
