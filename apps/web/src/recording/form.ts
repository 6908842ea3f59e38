import type { Command, DomainEntry, LedgerWorld, StatementCommand } from '@minutebook/domain';
import type { NavigateOptions } from '@tanstack/react-router';
import type { ComponentType, ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { z } from 'zod';

/** The schema of one command, as the domain defines it. */
export type CommandSchema = z.ZodObject & {
  readonly shape: { readonly type: { readonly value: StatementCommand['type'] } };
};

/** What the address of a form says. */
export interface FormAddress {
  /** The ids in its path, by name. */
  readonly ids: Readonly<Record<string, string | undefined>>;
  /** What it says after its path, without the dates: what the form is `about`, for one. */
  readonly said: Readonly<Record<string, string | undefined>>;
  /** What the entry says that the form corrects, in the fields of its command; absent where it records something new. */
  readonly recorded?: FieldValues;
}

/** What forms are about: a project, its plan, a board, a meeting, a decision or the programme. */
export interface Subject<Opened extends object> {
  /** What there is none of where `open` finds none: “project”. */
  readonly what: string;
  /**
   * What the ledger held of it when the form was opened, so that it does not change under the hands. `personId` is
   * whoever is signed in.
   */
  readonly open: (world: LedgerWorld, address: FormAddress, personId: string | undefined) => Opened | undefined;
  /** The ids that every command about it carries. */
  readonly ids: (opened: Opened) => FieldValues;
  /** What stands above the heading: the title of the subject. */
  readonly kind?: (opened: Opened) => string;
  /** Leaves the form without recording; absent where there is nothing to go back to. */
  readonly back?: (opened: Opened) => { readonly path: string; readonly words: string };
  /** The page to go to once it is recorded; a form may name another. */
  readonly next: (opened: Opened) => NavigateOptions;
}

/** One thing of a subject that a form is about: a milestone, a dependency, a risk or an issue that stands. */
export interface Item {
  readonly id: string;
  readonly title: string;
  /** What the ledger says of it now, in one line. */
  readonly facts: string;
  /** Number of the entry that said so. */
  readonly n: number;
}

/** Which things of a subject a form may be about, and what is asked when there are several. */
export interface Items<Opened extends object> {
  /** “Which milestone?” */
  readonly question: string;
  /** Why the form is of no use now, when there is none. */
  readonly none: string;
  readonly of: (opened: Opened) => readonly Item[];
}

/** Another form that takes what this one was refused, with what was typed. */
export interface Elsewhere {
  readonly command: StatementCommand['type'];
  readonly path: string;
  /** What leads there: “Record it in 2025-26”. */
  readonly words: string;
}

/** A form that follows on another one. */
export interface GoesOn {
  /** What the button says: “Record it, and go on to the economic case”. */
  readonly words: string;
  readonly next: NavigateOptions;
}

/** Words, or how they follow from what the form is about. */
export type Said<Opened extends object> = string | ((opened: Opened) => string);

/** The fields of a command with the values that a form begins with: a field of another command is none. */
type Begin<Schema extends CommandSchema> = { readonly [Field in keyof z.infer<Schema>]?: unknown };

/** A form: everything that is to be said of recording one command. */
export interface Form<Schema extends CommandSchema, Opened extends object> {
  /** The command's own schema: what the form is checked by. */
  readonly schema: Schema;
  readonly subject: Subject<Opened>;
  /** What it does, in words for the list of forms and the heading. */
  readonly title: Said<Opened>;
  /** One sentence that says what recording it means, and what it does not mean. */
  readonly intro: Said<Opened>;
  readonly submit: Said<Opened>;
  /** The question that the day answers. */
  readonly when?: string;
  /** The question that the reason answers. */
  readonly why?: Said<Opened>;
  /** For a command that has its own fields for the reasons: the entry's is then not asked for. */
  readonly reasonsAsked?: true;
  /** Absent for a form about its subject as a whole. */
  readonly items?: Items<Opened>;
  /** Values that the fields begin with, and new ids. `item` is there when `items` is. */
  readonly begin: (opened: Opened, item: Item | undefined) => Begin<Schema>;
  /** The values as they are held while they are typed, where the command has them otherwise; `stricter` reads them. */
  readonly typed?: (values: FieldValues) => FieldValues;
  /** The command's own fields, made by `fieldsOf` its schema. */
  readonly Fields?: ComponentType<Opened>;
  /** The schema with what this subject asks besides; `begin` is what the fields begin with. */
  readonly stricter?: (opened: Opened, begin: FieldValues) => z.ZodObject;
  /** What is shown in place of a form that is of no use now; nothing where it is of use. */
  readonly instead?: (opened: Opened) => ReactNode;
  /** What stands above the fields. */
  readonly Above?: ComponentType<Opened>;
  /** What recording will mean, shown before the form is; its child leads on to the form. */
  readonly Beforehand?: ComponentType<Opened & { readonly children: ReactNode }>;
  /** What will be recorded, shown for a check before it is; without it, it is recorded at once. */
  readonly check?: (command: z.infer<Schema>, opened: Opened) => ReactNode;
  /** Whether these values are to be checked; without it, all are that have a `check`. */
  readonly isToBeChecked?: (values: FieldValues, world: LedgerWorld) => boolean;
  /** Where that which was refused can be recorded, for refusals that another form lifts. */
  readonly elsewhere?: (refusal: string, values: FieldValues, opened: Opened) => Elsewhere | undefined;
  /** In place of the page that the subject names. */
  readonly next?: (opened: Opened) => NavigateOptions;
  /** Where a second button goes on to once it is recorded; absent where nothing follows on it. */
  readonly goesOn?: (opened: Opened) => GoesOn | undefined;
  /**
   * What has changed about it since the writing began, which may be long before the form was opened; without it, what
   * was recorded between the two is told.
   */
  readonly Since?: ComponentType<Opened & { readonly begunAt: number }>;
  /** Whether what was chosen leads elsewhere after an entry about another thing, such as the place of another project. */
  readonly leansOn?: (entry: DomainEntry) => boolean;
  /** Where what was chosen leads now, shown once such an entry, or one about the thing itself, came in between. */
  readonly Now?: ComponentType<Opened>;
  /** What is put around it, which shows it as `FormInside`. */
  readonly Around?: ComponentType;
}

/** A form, whatever command it records. */
export type AnyForm = Form<CommandSchema, object>;

/** Fetches a form when it is opened. */
export type LoadForm = () => Promise<{ readonly form: AnyForm }>;

/** Describes a form. It is only ever given what its own subject opened, and commands that its own schema has checked. */
export function formOf<Schema extends CommandSchema, Opened extends object>(form: Form<Schema, Opened>): AnyForm {
  return form as unknown as AnyForm;
}

/**
 * The page to go to once a form is recorded. The ids are those of what was recorded: a draft that came back has those of
 * the form that it was begun in, not those that this form made when it was opened.
 */
export function nextOf({ next, subject }: Pick<AnyForm, 'next' | 'subject'>, opened: object, recorded: Command) {
  const said = new Map<string, unknown>(Object.entries(recorded));
  const ids = Object.entries(subject.ids(opened)).map(([name, own]: [string, unknown]) => [
    name,
    said.get(name) ?? own,
  ]);
  return (next ?? subject.next)({ ...opened, ...(Object.fromEntries(ids) as FieldValues) });
}

/** Words that may follow from what the form is about. */
export function wordsFor<Opened extends object>(said: Said<Opened>, opened: Opened): string {
  return typeof said === 'string' ? said : said(opened);
}
