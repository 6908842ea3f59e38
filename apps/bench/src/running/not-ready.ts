/** The benchmark cannot run as things are; the message says what to do. */
export class NotReady extends Error {
  override readonly name = 'NotReady';
}
