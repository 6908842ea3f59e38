import { dayOf } from '@minutebook/domain';
import type { Command } from '@minutebook/domain';

import { Chance } from '../history/chance.ts';
import { commandIdAt } from '../history/command-id.ts';
import { proposal } from '../history/next-command.ts';

/** Bodies of commands, each under a fresh id: proposals of new projects and ratings of those there, in turn. */
export class Commands {
  readonly #projectIds: readonly string[];
  readonly #series: number;
  readonly #chance = new Chance(7);
  #made = 0;

  /** @param series keeps the ids of two makers on one store apart; below 4,096 */
  constructor(projectIds: readonly string[], series: number) {
    this.#projectIds = projectIds;
    this.#series = series;
  }

  /** The body of `execute` for the next command. */
  next(): string {
    this.#made += 1;
    return this.#body(this.#made % 2 === 0 ? this.#rating() : this.#proposal());
  }

  #body(command: Command): string {
    return JSON.stringify({ commandId: commandIdAt(Date.now(), this.#made, this.#series), command });
  }

  #proposal(): Command {
    return proposal(`load-${this.#series}-${this.#made}`, today(), this.#chance);
  }

  #rating(): Command {
    const projectId = this.#projectIds[(this.#made / 2) % this.#projectIds.length] as string;
    return {
      type: 'ReportDeliveryConfidence',
      projectId,
      effectiveOn: today(),
      reportedBy: 'ownTeam',
      confidence: { scale: 'fivePoint', rating: this.#chance.of(['green', 'amber', 'red'] as const) },
    };
  }
}

function today(): string {
  return dayOf(new Date().toISOString());
}
