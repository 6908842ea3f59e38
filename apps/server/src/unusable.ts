/** What somebody gave cannot be used; the message is a sentence for them, and nothing else needs to be shown. */
export class Unusable extends Error {
  override readonly name = 'Unusable';
}
