import type { Command } from '@minutebook/domain';
import type { Refused } from '@minutebook/tabular';

import { planGmpp, readGmpp } from '../index.ts';
import type { Edition, GmppPlan } from '../index.ts';
import { editionBytes, stated } from './edition-file.ts';
import type { StatedProject } from './edition-file.ts';
import { memoryLedger } from './memory-ledger.ts';

/** The day that editions are brought in on. */
export const today = '2026-09-16';

/** The edition of 2020 and the one after it. */
export const first = { asAt: '2019-09-30', publishedOn: '2020-07-09' };
export const next = { asAt: '2021-03-31', publishedOn: '2021-07-15' };

/** A project beside the usual one. */
export const other = stated({ id: 'HO_0002_1819-Q2', title: 'Borders', department: 'HO' });

/** A ledger of its own with small editions brought into it. */
export class EditionImport {
  readonly ledger = memoryLedger();
  #byHand = 0;

  /** What the edition would record, or why it is refused. */
  attempt(projects: readonly StatedProject[], days: Edition = next, more: readonly string[] = []): GmppPlan | Refused {
    return this.#attempt(editionBytes(projects, more), days);
  }

  plan(projects: readonly StatedProject[], days: Edition = next, more: readonly string[] = []): GmppPlan {
    return planned(this.attempt(projects, days, more));
  }

  /** What the edition would record whose file is this text, in UTF-8. */
  planText(text: string, days: Edition = next): GmppPlan {
    return planned(this.#attempt(new TextEncoder().encode(text), days));
  }

  /** Records the edition. */
  bring(projects: readonly StatedProject[], days: Edition = next, more: readonly string[] = []): GmppPlan {
    const made = this.plan(projects, days, more);
    for (const each of made.commands) this.ledger.record(each);
    return made;
  }

  /** Somebody records a command themselves. */
  byHand(command: Command): void {
    this.#byHand += 1;
    this.ledger.record({
      commandId: `019951a0-0000-7000-8000-0000000001${String(this.#byHand).padStart(2, '0')}`,
      command,
    });
  }

  #attempt(bytes: Uint8Array, days: Edition): GmppPlan | Refused {
    const read = readGmpp(bytes, days, today);
    return read.kind === 'refused' ? read : planGmpp(read.publication, this.ledger.world);
  }

  idOf(title: string): string {
    const found = this.ledger.world.states('project').find((one) => one.title.value === title);
    if (found === undefined) throw new Error(`No project ${title}`);
    return found.projectId;
  }
}

function planned(found: GmppPlan | Refused): GmppPlan {
  if (found.kind === 'refused') throw new Error(found.sentence);
  return found;
}

/** The kinds of command that a plan holds, in its order. */
export function types(made: GmppPlan): readonly string[] {
  return made.commands.map(({ command }) => command.type);
}
