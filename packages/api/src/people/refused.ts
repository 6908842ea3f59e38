/** Why nothing was changed, as a sentence for the screen. */
export class PersonRefused extends Error {
  override readonly name = 'PersonRefused';
}
