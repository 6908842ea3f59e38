/** What is noted for whoever keeps the server, each with its sentence. Never a password, a link, an address or a name. */
export const noted = {
  signedIn: { level: 'info', words: 'somebody signed in' },
  signInFailed: { level: 'warn', words: 'signing in failed' },
  signInHeld: { level: 'warn', words: 'signing in was held back after too many failures' },
  signedOut: { level: 'info', words: 'somebody signed out' },
  sessionEnded: { level: 'info', words: 'somebody ended another session of theirs' },
  otherSessionsEnded: { level: 'info', words: 'somebody ended all other sessions of theirs' },
  passwordChosen: { level: 'info', words: 'somebody chose a password' },
  passwordNotChosen: { level: 'warn', words: 'choosing a password was refused: the present one was not right' },
  linkMade: { level: 'info', words: 'a link to choose a password was made' },
  linkUsed: { level: 'info', words: 'a link to choose a password was used' },
  linkRefused: { level: 'warn', words: 'a link to choose a password was refused' },
  personAdded: { level: 'info', words: 'a person was added' },
  rolesChanged: { level: 'info', words: 'the roles of a person were changed' },
  personErased: { level: 'info', words: 'a person was erased' },
  backupTaken: { level: 'info', words: 'a backup was downloaded' },
  rightRefused: { level: 'warn', words: 'somebody asked for what their roles do not allow' },
  requestRefused: { level: 'warn', words: 'a request was refused before it was looked at' },
} as const satisfies Record<string, { readonly level: 'info' | 'warn'; readonly words: string }>;

/** Something that whoever keeps the server may want to know of later. Where it came from is the server's to add. */
export interface Note {
  readonly event: keyof typeof noted;
  /** Id of whoever did it; absent when that is not known. */
  readonly by?: string | undefined;
  /** Id of the person it was done about. */
  readonly person?: string | undefined;
  readonly roles?: readonly string[];
  /** The procedure that was asked for. */
  readonly path?: string;
}
