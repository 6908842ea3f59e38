import type { BusinessPlanState, Command, LedgerWorld, PlanContent, ProjectState, Stated } from '@minutebook/domain';
import type { ComponentType, ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { z } from 'zod';

/** What the ledger held when a form about a plan was opened. */
export interface OpenedPlan {
  readonly project: ProjectState;
  /** Absent until the plan is begun. */
  readonly plan: BusinessPlanState | undefined;
  readonly world: LedgerWorld;
  /** What of the plan the form is about: an option, a risk, or the number of a version; absent for the whole. */
  readonly about: string | undefined;
}

/** What a section of a plan says, and how it is shown to somebody who writes on it as well. */
export interface SectionSaid {
  readonly stated: (content: PlanContent, about: string | undefined) => Stated<unknown> | undefined;
  readonly Show: ComponentType<{ readonly content: PlanContent; readonly about: string | undefined }>;
}

/** A form that records one command about a plan. */
export interface PlanForm {
  /** Its name in an address. */
  readonly name: string;
  readonly command: Command['type'];
  readonly schema: (opened: OpenedPlan) => z.ZodObject;
  readonly title: string;
  /** One sentence that says what recording it means, and what it does not mean. */
  readonly intro: string;
  readonly submit: string;
  /** The question that the reason answers. */
  readonly why?: string;
  /** The values that the fields begin with, and ids. */
  readonly begin: (opened: OpenedPlan) => FieldValues;
  readonly Fields: ComponentType<OpenedPlan>;
  /** Present for a section: what is typed is then kept as a draft, and another author's writing is shown. */
  readonly section?: SectionSaid;
  /** What it will mean, shown for a check before the form is. */
  readonly Check?: ComponentType<OpenedPlan & { readonly children: ReactNode }>;
  /** Whether it is of use before a plan is begun. */
  readonly withoutPlan?: true;
}
