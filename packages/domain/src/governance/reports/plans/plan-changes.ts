import { sectionWords, verdictWords, planTypeWords, benefitClassWords } from '../../business-plan/words.ts';
import { caseNames } from '../../business-plan/names.ts';
import type { Section } from '../../business-plan/events.ts';
import type { Inclusion, Option, PlanContent, PlanRisk, WorkforceImpact } from '../../business-plan/state.ts';
import { canonicalJson } from '../../../kernel/digest/canonical-json.ts';
import { besideEachOther } from './beside-each-other.ts';
import type { BesideRow } from './beside-each-other.ts';
import { benefitFigures, costFigures, optionFigures } from './plan-figures.ts';
import type { FigureChange } from './plan-figures.ts';

/** One difference between two versions of a plan. */
export interface PlanChange {
  readonly part: Section | 'planType';
  /** Words for the part, with the name of the option, benefit or risk where it is about one. */
  readonly title: string;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly sentence: string;
  /** The text of both, paragraph by paragraph; empty where only figures differ. */
  readonly text: readonly BesideRow[];
  /** Amounts that differ, in pence, with their difference. */
  readonly figures: readonly FigureChange[];
}

/**
 * What differs between two versions of a plan, the earlier one first, in the order of the plan's sections. Versions that
 * say the same, by whomever and whenever written, do not differ.
 */
export function planChanges(before: PlanContent, after: PlanContent): readonly PlanChange[] {
  return [
    ...planTypeChange(before, after),
    ...caseNames.flatMap((name) =>
      change(name, sectionWords[name], before.cases[name]?.value, after.cases[name]?.value),
    ),
    ...paired(before.options, after.options, 'optionId').flatMap(([was, is]) =>
      change(
        'options',
        `Option “${(is ?? was)?.title ?? ''}”`,
        inWords(was, optionWords),
        inWords(is, optionWords),
        optionFigures(was, is),
      ),
    ),
    ...figuresOnly('costProfile', costFigures(before.costs?.value, after.costs?.value)),
    ...benefits(before, after),
    ...paired(before.risks, after.risks, 'riskId').flatMap(([was, is]) =>
      change('risks', `Risk “${(is ?? was)?.title ?? ''}”`, inWords(was, riskWords), inWords(is, riskWords)),
    ),
    ...change(
      'inclusion',
      sectionWords.inclusion,
      inWords(before.inclusion?.value, inclusionWords),
      inWords(after.inclusion?.value, inclusionWords),
    ),
    ...change(
      'workforce',
      sectionWords.workforce,
      inWords(before.workforce?.value, workforceWords),
      inWords(after.workforce?.value, workforceWords),
    ),
  ];
}

function planTypeChange(before: PlanContent, after: PlanContent): readonly PlanChange[] {
  const [was, is] = [planTypeWords[before.planType.value], planTypeWords[after.planType.value]];
  return change('planType', 'Type of plan', was, is);
}

function change(
  part: PlanChange['part'],
  title: string,
  was: string | undefined,
  is: string | undefined,
  figures: readonly FigureChange[] = [],
): readonly PlanChange[] {
  if (was === is && figures.length === 0) return [];
  const kind = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed';
  const text = was === is ? [] : besideEachOther(was ?? '', is ?? '');
  return [{ part, title, kind, sentence: sentenceOf(title, kind, text, figures), text, figures }];
}

function figuresOnly(part: Section, figures: readonly FigureChange[]): readonly PlanChange[] {
  const title = sectionWords[part];
  const kind = figures.every((one) => one.before === undefined)
    ? 'added'
    : figures.every((one) => one.after === undefined)
      ? 'removed'
      : 'changed';
  return figures.length === 0
    ? []
    : [{ part, title, kind, sentence: sentenceOf(title, kind, [], figures), text: [], figures }];
}

function sentenceOf(
  title: string,
  kind: PlanChange['kind'],
  text: readonly BesideRow[],
  figures: readonly FigureChange[],
): string {
  if (kind !== 'changed') return `${title}: ${kind}.`;
  const of = (wanted: BesideRow['kind']) => text.filter((row) => row.kind === wanted).length;
  const parts = [
    [of('changed'), 'rewritten'],
    [of('added'), 'added'],
    [of('removed'), 'taken out'],
  ] as const;
  const words = parts.flatMap(([many, how]) =>
    many === 0 ? [] : [`${many} ${many === 1 ? 'paragraph' : 'paragraphs'} ${how}`],
  );
  const total = figures.find((one) => one.isTotal);
  const amounts = total === undefined ? [] : [`${total.label}: ${total.inWords}`];
  const lines = figures.filter((one) => !one.isTotal).length;
  const rest = total === undefined && lines > 0 ? [`${lines} ${lines === 1 ? 'amount' : 'amounts'} changed`] : [];
  return `${title}: ${[...words, ...amounts, ...rest].join('; ')}.`;
}

function benefits(before: PlanContent, after: PlanContent): readonly PlanChange[] {
  const was = before.benefits?.value ?? [];
  const is = after.benefits?.value ?? [];
  const titles = new Set([...was, ...is].map((one) => one.title));
  return [...titles].flatMap((title) => {
    const earlier = was.filter((one) => one.title === title);
    const later = is.filter((one) => one.title === title);
    const words = (all: typeof was) =>
      all.length === 0
        ? undefined
        : all
            .map((one) => [benefitClassWords[one.class], one.measure].filter((part) => part !== undefined).join('\n'))
            .join('\n');
    return change('benefitProfile', `Benefit “${title}”`, words(earlier), words(later), benefitFigures(earlier, later));
  });
}

interface Value<T> {
  readonly value: T;
}

/** Both sides of every thing that either version names, in the order of the later one; what was taken out comes last. */
function paired<Key extends string, T extends Readonly<Record<Key, string>>>(
  before: readonly Value<T>[],
  after: readonly Value<T>[],
  key: Key,
): readonly (readonly [T | undefined, T | undefined])[] {
  const earlier = new Map(before.map(({ value }) => [value[key], value]));
  const later = new Map(after.map(({ value }) => [value[key], value]));
  const all = [...new Set([...later.keys(), ...earlier.keys()])];
  return all
    .map((one) => [earlier.get(one), later.get(one)] as const)
    .filter(([was, is]) => canonicalJson(was ?? null) !== canonicalJson(is ?? null));
}

function inWords<T>(value: T | undefined, words: (value: T) => readonly (string | undefined)[]): string | undefined {
  return value === undefined
    ? undefined
    : words(value)
        .filter((one) => one !== undefined)
        .join('\n');
}

function optionWords({ title, description, doNothing, verdict, because }: Option) {
  return [title, description, doNothing ? 'Leaves things as they are' : undefined, verdictWords[verdict], because];
}

function riskWords({ title, likelihood, impact, response }: PlanRisk) {
  return [title, `Likelihood ${likelihood} × impact ${impact} = ${likelihood * impact}`, response];
}

function inclusionWords({ whoLosesAChoice, whatIsKept }: Inclusion) {
  return [whoLosesAChoice, whatIsKept];
}

function workforceWords({ impact, consultation }: WorkforceImpact) {
  return [impact, consultation];
}
