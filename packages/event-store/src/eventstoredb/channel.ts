/** What is used of the client's inside. */
interface Inside {
  createChannel(): Promise<unknown>;
  handleError(caller: { getChannel(): unknown }, error: unknown): Promise<void>;
}

/**
 * The client's connection. The client leaves it when it breaks, but not when nobody answers on it: a leader that is frozen
 * would be asked until the system finds the connection dead, long after the others have chosen another.
 */
export class Channel {
  readonly #inside: Inside;
  readonly #unavailable: unknown;
  #current: unknown;

  /** @param unavailable the error that the client takes for a broken connection */
  constructor(client: object, unavailable: unknown) {
    this.#inside = client as Inside;
    this.#unavailable = unavailable;
    const { createChannel, handleError } = this.#inside;
    this.#inside.createChannel = async () => (this.#current = await createChannel());
    // The client does not wait for its own clean-up after an error; a search for a leader that fails there would end the
    // process.
    this.#inside.handleError = (caller, error) => handleError(caller, error).catch(() => {});
  }

  /** The connection that is there now, to be compared with; `undefined` while there is none. */
  get current(): unknown {
    return this.#current;
  }

  /** Leaves the connection, unless another has taken its place: the next call asks the cluster for its leader. */
  leave(channel: unknown): void {
    if (channel === undefined || channel !== this.#current) return;
    this.#current = undefined;
    void this.#inside.handleError({ getChannel: () => channel }, this.#unavailable);
  }
}
