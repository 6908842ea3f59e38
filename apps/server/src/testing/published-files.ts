import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const checkout = fileURLToPath(new URL('../../../..', import.meta.url));

/**
 * The yearly files of the Government Major Projects Portfolio as published, in `shared/data/gmpp` beside the checkout;
 * absent in an ordinary clone. Crown copyright, used under the Open Government Licence v3.0: read where they lie, never
 * copied.
 */
export const publishedFiles = join(checkout, '../shared/data/gmpp');

/** Why tests on the published files are skipped, as a suffix of their names; empty where the files are there. */
export const withoutPublishedFiles = existsSync(publishedFiles)
  ? ''
  : ' (skipped: they are not in ../shared/data/gmpp)';
