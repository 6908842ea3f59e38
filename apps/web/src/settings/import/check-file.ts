import { isDay } from '@minutebook/domain';

import type { FieldError } from '../../design/fields/ErrorSummary.tsx';

/** The largest file that is taken, in bytes: 5 MB. */
const largest = 5_000_000;

/** What has to be put right before a file is sent; the server checks again. */
export function checkFile(file: File | undefined, asAt: string, publishedOn: string): readonly FieldError[] {
  const errors: FieldError[] = [];
  if (file === undefined || file.name === '') errors.push({ fieldId: 'file', message: 'Choose a file' });
  else if (file.size === 0) errors.push({ fieldId: 'file', message: `“${file.name}” is empty` });
  else if (file.size > largest) errors.push({ fieldId: 'file', message: tooLarge(file) });
  if (!isDay(asAt))
    errors.push({ fieldId: 'asAt', message: 'Enter the day the figures were true, such as 30 September 2018' });
  if (!isDay(publishedOn))
    errors.push({ fieldId: 'publishedOn', message: 'Enter the day it was published, such as 18 July 2019' });
  return errors;
}

function tooLarge({ name, size }: File): string {
  const megabytes = (size / 1_000_000).toLocaleString('en-GB', { maximumFractionDigits: 1 });
  return `“${name}” has ${megabytes} MB, and at most 5 MB can be taken; it was not sent`;
}

/** The bytes of a file as base64. */
export function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () =>
      resolve(typeof reader.result === 'string' ? reader.result.replace(/^[^,]*,/, '') : ''),
    );
    reader.addEventListener('error', () => reject(new Error('The file could not be read')));
    reader.readAsDataURL(file);
  });
}
