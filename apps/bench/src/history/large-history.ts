import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { DomainEntry } from '@minutebook/domain';
import { lineOf } from '@minutebook/ledger';

import type { Scope } from '../running/scope.ts';
import { generateHistory } from './generate-history.ts';

/** As many entries and projects as the largest programme is expected to leave behind. */
export const extent = { entries: 100_000, projects: 2_000 };

/** The large history, made when first asked for and shared by the parts of one run. */
export class LargeHistory {
  readonly #scope: Scope;
  #entries: readonly DomainEntry[] | undefined;
  #path: string | undefined;

  /** @param scope of the whole run: the file goes with it */
  constructor(scope: Scope) {
    this.#scope = scope;
  }

  get entries(): readonly DomainEntry[] {
    this.#entries ??= generateHistory(extent);
    return this.#entries;
  }

  /** Path of a file with a line for each entry. */
  get path(): string {
    if (this.#path === undefined) {
      this.#path = join(this.#scope.folder(), 'history.ndjson');
      writeFileSync(this.#path, `${this.entries.map(lineOf).join('\n')}\n`);
    }
    return this.#path;
  }
}
