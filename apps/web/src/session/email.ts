/** An e-mail address in full, as the server takes it; written out, so that whoever signs in fetches no schemas. */
const email = /^(?:[A-Za-z0-9_'+-]+\.)*[A-Za-z0-9_'+-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/;

/** Whether this is an e-mail address that somebody may have been added with. */
export function isEmail(text: string): boolean {
  return text.length <= 200 && email.test(text);
}
