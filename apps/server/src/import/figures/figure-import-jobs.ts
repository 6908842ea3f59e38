import { randomUUID } from 'node:crypto';

import type {
  FigureImports,
  FilePiece,
  FiguresProgress,
  FiguresTable,
  ListedFigures,
  PlannedFigures,
  Recorder,
  StartedFigures,
  WantedFigures,
} from '@minutebook/api';
import { figuresSourceOf, planningFigures } from '@minutebook/domain';
import type { Actor, FiguresFile, FiguresPlan } from '@minutebook/domain';
import type { Book } from '@minutebook/ledger/server';
import { refuse } from '@minutebook/tabular';
import type { Refused } from '@minutebook/tabular';

import type { HeldFile } from '../held-files.ts';
import { Runs } from '../runs.ts';
import { broken, foundIn, gone, SentFiles } from '../sent-files.ts';
import { inSlices } from './in-slices.ts';
import { begun, recordFigures } from './record-figures.ts';
import type { FiguresToRecord } from './record-figures.ts';

const noSource = refuse('Nobody has said what the columns of these files mean.');
const goesOn = refuse('An import of these files goes on. Wait for its end, or stop it.');
const nothingToDo = refuse(
  'There is nothing to record: the ledger holds all that the file states and that it can hold.',
);

interface Known {
  readonly file: HeldFile;
  readonly title: string;
  readonly figures: FiguresFile;
}

/** Imports of figures that people prepare and start in their browsers. They are planned in slices, as the ledger grows. */
export class FigureImportJobs implements FigureImports {
  readonly #book: Book;
  readonly #recorder: Recorder;
  readonly #fault: (error: unknown) => void;
  readonly #files: SentFiles;
  readonly #runs = new Runs<WantedFigures, FiguresProgress>();

  constructor(book: Book, recorder: Recorder, fault: (error: unknown) => void) {
    this.#book = book;
    this.#recorder = recorder;
    this.#fault = fault;
    this.#files = new SentFiles(fault);
  }

  take(piece: FilePiece, personId: string): Refused | undefined {
    return this.#files.take(piece, personId);
  }

  async read(fileId: string, document: string, sheet: number, personId: string): Promise<FiguresTable | Refused> {
    const file = this.#files.whole(fileId, document, sheet, personId);
    return file === undefined ? gone : this.#read(file);
  }

  async plan(wanted: WantedFigures, personId: string): Promise<PlannedFigures | Refused> {
    const known = await this.#known(wanted, personId);
    return 'kind' in known ? known : summaryOf(await this.#planOf(known.figures));
  }

  async list(wanted: WantedFigures, personId: string): Promise<ListedFigures | Refused> {
    const known = await this.#known(wanted, personId);
    return 'kind' in known ? known : { kind: 'listed', ...(await this.#planOf(known.figures)) };
  }

  start(wanted: WantedFigures, actor: Actor): Promise<StartedFigures | Refused> {
    return this.#start(randomUUID(), wanted, actor);
  }

  stop(importId: string): boolean {
    return this.#runs.stop(importId);
  }

  async resume(importId: string, actor: Actor): Promise<StartedFigures | Refused> {
    const wanted = this.#runs.last(importId);
    return wanted === undefined ? gone : this.#start(importId, wanted, actor);
  }

  watch(importId: string, signal: AbortSignal): AsyncIterable<FiguresProgress> {
    return this.#runs.watch(importId, signal);
  }

  /** Stops after the entries under way; resolves when nothing is being recorded. */
  idle(): Promise<void> {
    return this.#runs.idle();
  }

  async #start(importId: string, wanted: WantedFigures, actor: Actor): Promise<StartedFigures | Refused> {
    const { sourceId } = wanted;
    if (!this.#runs.reserve(sourceId)) return goesOn;
    const givenUp = (refusal: Refused): Refused => {
      this.#runs.release(sourceId);
      return refusal;
    };
    try {
      const known = await this.#known(wanted, actor.id);
      if ('kind' in known) return givenUp(known);
      const plan = await this.#planOf(known.figures);
      if (plan.acts.length === 0) return givenUp(nothingToDo);
      this.#run(importId, wanted, known, plan, actor);
      return { kind: 'started', importId };
    } catch (error) {
      this.#fault(error);
      return givenUp(broken);
    }
  }

  #run(
    importId: string,
    wanted: WantedFigures,
    { file, title, figures }: Known,
    plan: FiguresPlan,
    actor: Actor,
  ): void {
    const { sourceId } = wanted;
    const to: FiguresToRecord = {
      plan,
      again: () => this.#planOf(figures),
      recorder: this.#recorder,
      actor,
      fault: this.#fault,
    };
    const progress = begun({ sourceId, title, document: file.document, refused: refusedIn(plan) }, plan.acts.length);
    this.#runs.begin(importId, wanted, progress, (run) =>
      recordFigures(to, run).finally(() => this.#runs.release(sourceId)),
    );
  }

  async #read(file: HeldFile): Promise<FiguresTable | Refused> {
    const answer = await this.#files.inTurn({ kind: 'figures', bytes: file.bytes, sheet: file.sheet });
    if (answer.kind !== 'read') return answer.kind === 'refused' ? answer : broken;
    return foundIn(file, answer);
  }

  /** The file as it is read by the mapping that stands. */
  async #known({ fileId, sourceId, sourceLine }: WantedFigures, personId: string): Promise<Known | Refused> {
    const file = this.#files.get(fileId, personId);
    if (file === undefined) return gone;
    const source = figuresSourceOf(this.#book.world, sourceId);
    const mapping = source?.descriptions.at(-1)?.value.mapping;
    if (source === undefined || mapping === undefined) return noSource;
    const table = await this.#read(file);
    if (table.kind === 'refused') return table;
    const reason = `“${sourceLine}” states it otherwise`;
    return {
      file,
      title: source.title,
      figures: { table, mapping, on: this.#recorder.today(), sourceLine, reason },
    };
  }

  #planOf(figures: FiguresFile): Promise<FiguresPlan> {
    return inSlices(planningFigures(figures, this.#book.world));
  }
}

/** How many of each are shown before somebody asks for all. */
const mostShown = 100;

function summaryOf({ acts, refused, unchanged, follow }: FiguresPlan): PlannedFigures {
  return {
    kind: 'planned',
    acts: {
      count: acts.length,
      byKind: [...Map.groupBy(acts, ({ does }) => does)].map(([does, all]) => ({ does, count: all.length })),
      first: acts.slice(0, mostShown),
    },
    unchanged,
    follow,
    refused: refusedIn({ refused }),
  };
}

function refusedIn({ refused }: Pick<FiguresPlan, 'refused'>): PlannedFigures['refused'] {
  return { count: refused.length, first: refused.slice(0, mostShown) };
}
