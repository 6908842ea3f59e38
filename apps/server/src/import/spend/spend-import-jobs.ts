import { randomUUID } from 'node:crypto';

import type {
  FilePiece,
  Recorder,
  RowsLeftOut,
  SpendImports,
  SpendPlan,
  SpendProgress,
  StartedImport,
  SurveyAnswer,
  WantedImport,
} from '@minutebook/api';
import type { Actor, Command } from '@minutebook/domain';
import type { Book } from '@minutebook/ledger/server';
import { refuse } from '@minutebook/tabular';
import type { Refused } from '@minutebook/tabular';

import type { HeldFile } from '../held-files.ts';
import { broken, foundIn, gone, SentFiles } from '../sent-files.ts';
import { planFacts } from './planning/plan-facts.ts';
import type { PlanFacts } from './planning/plan-facts.ts';
import { hindranceIn } from './record-batches.ts';
import type { RunningImport } from './record-batches.ts';
import { Recordings } from './recordings.ts';
import type { ImportOfFile } from './recordings.ts';
import { commandIdNow } from '../command-id-now.ts';
import { Runs } from '../runs.ts';
import { FileWorker } from '../working/run-worker.ts';

const noSource = refuse('Nobody has said how the columns of this export are read.');

interface Wanted {
  readonly file: HeldFile;
  readonly facts: PlanFacts;
}

/** Imports of spend that people prepare and start in their browsers. */
export class SpendImportJobs implements SpendImports {
  readonly #book: Book;
  readonly #recorder: Recorder;
  readonly #fault: (error: unknown) => void;
  readonly #files: SentFiles;
  readonly #runs = new Runs<ImportOfFile, SpendProgress>();
  readonly #recordings: Recordings;

  constructor(book: Book, recorder: Recorder, fault: (error: unknown) => void) {
    this.#book = book;
    this.#recorder = recorder;
    this.#fault = fault;
    this.#files = new SentFiles(fault);
    this.#recordings = new Recordings(book, recorder, fault, this.#runs);
  }

  take(piece: FilePiece, personId: string): Refused | undefined {
    return this.#files.take(piece, personId);
  }

  async survey(fileId: string, document: string, sheet: number, personId: string): Promise<SurveyAnswer> {
    const file = this.#files.whole(fileId, document, sheet, personId);
    if (file === undefined) return gone;
    const answer = await this.#files.inTurn({ kind: 'survey', bytes: file.bytes, sheet });
    if (answer.kind !== 'surveyed') return answer.kind === 'refused' ? answer : broken;
    return foundIn(file, answer);
  }

  async plan(wanted: WantedImport, personId: string): Promise<SpendPlan | Refused> {
    const known = this.#known(wanted, personId);
    if ('kind' in known) return known;
    const { file, facts } = known;
    const answer = await this.#files.inTurn({ kind: 'plan', bytes: file.bytes, sheet: file.sheet, facts });
    return answer.kind === 'planned' || answer.kind === 'refused' ? answer : broken;
  }

  async list(wanted: WantedImport, personId: string): Promise<RowsLeftOut | Refused> {
    const known = this.#known(wanted, personId);
    if ('kind' in known) return known;
    const { file, facts } = known;
    const answer = await this.#files.inTurn({ kind: 'list', bytes: file.bytes, sheet: file.sheet, facts });
    return answer.kind === 'listed' || answer.kind === 'refused' ? answer : broken;
  }

  async start(wanted: WantedImport & { readonly title: string }, actor: Actor): Promise<StartedImport | Refused> {
    const known = this.#known(wanted, actor.id);
    if ('kind' in known) return known;
    const { sourceId } = wanted;
    if (!this.#runs.reserve(sourceId)) return refuse('An import of this export goes on. Wait for its end, or stop it.');
    const { file, facts } = known;
    const worker = FileWorker.doing({ kind: 'record', bytes: file.bytes, sheet: file.sheet, facts });
    try {
      const said = await worker.next();
      const plan = said.kind === 'answer' ? said.answer : broken;
      if (plan.kind !== 'planned')
        return await this.#givenUp(sourceId, worker, plan.kind === 'refused' ? plan : broken);
      const to = this.#importOf(wanted, file, facts);
      const hindrance = await this.#begin(to, plan, facts, actor);
      if (hindrance !== undefined) return await this.#givenUp(sourceId, worker, refuse(hindrance));
      this.#recordings.run({ to, file, plan, worker, actor });
      return { kind: 'started', batchId: to.batchId };
    } catch (error) {
      this.#fault(error);
      return this.#givenUp(sourceId, worker, broken);
    }
  }

  stop(batchId: string): boolean {
    return this.#runs.stop(batchId);
  }

  async resume(batchId: string, actor: Actor): Promise<StartedImport | Refused> {
    const last = this.#runs.last(batchId);
    if (last === undefined || this.#files.get(last.file.fileId, actor.id) === undefined) return gone;
    const { sourceId, title } = last.to;
    const choices = { withheldRows: [], takenAnyway: [] };
    return this.start({ fileId: last.file.fileId, sourceId, title, choices }, actor);
  }

  watch(batchId: string, signal: AbortSignal): AsyncIterable<SpendProgress> {
    return this.#runs.watch(batchId, signal);
  }

  /** Stops after the payments under way; resolves when nothing is being recorded. */
  idle(): Promise<void> {
    return this.#runs.idle();
  }

  #known({ fileId, sourceId, choices }: WantedImport, personId: string): Wanted | Refused {
    const file = this.#files.get(fileId, personId);
    if (file === undefined) return gone;
    const { digest } = file;
    const facts = planFacts(this.#book.world, { sourceId, digest, choices }, this.#recorder.today());
    return facts === undefined ? noSource : { file, facts };
  }

  async #givenUp(sourceId: string, worker: FileWorker, refusal: Refused): Promise<Refused> {
    this.#runs.release(sourceId);
    await worker.close();
    return refusal;
  }

  #importOf(
    { sourceId, title }: { readonly sourceId: string; readonly title: string },
    file: HeldFile,
    facts: PlanFacts,
  ): RunningImport {
    const { document, digest } = file;
    return {
      sourceId,
      batchId: facts.resumes?.batchId ?? `import-${randomUUID()}`,
      title: facts.resumes?.title ?? title,
      document,
      digest,
    };
  }

  /** Records that an import begins; nothing of one that goes on. Says what hinders it. */
  async #begin(to: RunningImport, plan: SpendPlan, facts: PlanFacts, actor: Actor): Promise<string | undefined> {
    if (facts.resumes !== undefined) return undefined;
    if (plan.toRecord.rows === 0)
      return 'There is nothing to record: no row of the file is taken that is not held already.';
    const { file, printed } = plan;
    const command = {
      type: 'BeginSpendImport',
      effectiveOn: this.#recorder.today(),
      ...to,
      rows: file.rows,
      total: file.amount,
      ...(printed === undefined ? {} : { printedTotal: printed.amount }),
      choices: facts.choices,
    } satisfies Command;
    return hindranceIn(await this.#recorder.record({ commandId: commandIdNow(), command }, actor));
  }
}
