import type { LedgerWorld, ProjectCommand, ProjectState } from '@minutebook/domain';
import type { ComponentType, ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { z } from 'zod';

/** One thing of a project that a form is about: a milestone, a dependency, a risk or an issue that stands. */
export interface Item {
  readonly id: string;
  readonly title: string;
  /** What the ledger says of it now, in one line. */
  readonly facts: string;
  /** Number of the entry that said so. */
  readonly n: number;
}

/** What the ledger held when a form was opened. */
export interface Opened {
  readonly project: ProjectState;
  readonly world: LedgerWorld;
}

/** Which things of a project a form may be about, and what is asked when there are several. */
export interface Items {
  /** “Which milestone?” */
  readonly question: string;
  /** Why the form is of no use now, when there is none. */
  readonly none: string;
  readonly of: (project: ProjectState) => readonly Item[];
}

/** A form that records one command about a project. */
export interface ProjectForm {
  readonly command: ProjectCommand['type'];
  readonly schema: z.ZodObject;
  /** What it does, in words for the list of forms and the heading. */
  readonly title: string;
  /** One sentence that says what recording it means, and what it does not mean. */
  readonly intro: string;
  readonly submit: string;
  /** The question that the day answers. */
  readonly when?: string;
  /** The question that the reason answers. */
  readonly why?: string;
  /** Absent for a form about the project as a whole. */
  readonly items?: Items;
  /** The command's ids and the values that the fields begin with. `item` is there when `items` is. */
  readonly begin: (opened: Opened, item: Item | undefined) => FieldValues;
  /** The command's own fields. */
  readonly Fields?: ComponentType<Opened>;
  /** What it will mean, shown for a check before the form is. */
  readonly check?: (opened: Opened) => ReactNode;
  /** The tab of the project that shows what was recorded; absent for the summary. */
  readonly tab?: 'governance' | 'milestones' | 'assurance';
}
