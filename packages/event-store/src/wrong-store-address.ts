/** The address of a store cannot be used; the message says which and why, without the password. */
export class WrongStoreAddress extends Error {
  override readonly name = 'WrongStoreAddress';

  constructor(address: string, reason: string) {
    super(`“${address.replace(/:[^:@/]*@/, ':…@')}” is not the address of an event store: ${reason}`);
  }
}
