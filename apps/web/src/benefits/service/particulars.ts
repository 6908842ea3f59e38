import {
  callTargetWords,
  channelTitle,
  countedThingWords,
  notGivenWords,
  periodWords,
  pounds,
} from '@minutebook/domain';
import type { CallCount, LedgerWorld, ServiceState } from '@minutebook/domain';

import { departmentTitle } from '../../delivery/public/department-title.ts';
import { tierWords } from '../../delivery/public/tier-words.ts';
import { formatDay } from '../../design/days.ts';
import { formatNumber } from '../../design/numbers.ts';
import type { Known } from '../../entries/differences-of.ts';
import { callFigures, contactsWords } from '../figure-words.ts';

/** What is known of a service, in words; nothing before it was registered. */
export function serviceParticulars(service: ServiceState | undefined, world: LedgerWorld): readonly Known[] {
  if (service === undefined) return [];
  return [
    { label: 'Title', words: service.title },
    { label: 'Department', words: departmentTitle(service.departmentId, world) },
    { label: 'Tier', words: tierWords[service.tier] },
    ...countedOf(service, world),
    ...agreedOf(service, world),
  ];
}

function countedOf(
  { contacts, calls, satisfaction, gaps, choices }: ServiceState,
  world: LedgerWorld,
): readonly Known[] {
  return [
    ...contacts.map(({ n, value }) => ({
      key: `contacts ${n}`,
      label: `Contacts, ${periodWords(value.period)}`,
      words: `${contactsWords(value.contacts, (one) => channelTitle(one, world))}; ${value.basis}, ${value.sourceLine}${defined(value)}`,
    })),
    ...calls.map(({ n, value }) => ({
      key: `calls ${n}`,
      label: `Calls, ${periodWords(value.period)}`,
      words: callWords(value),
    })),
    ...satisfaction.map(({ n, value }) => ({
      key: `satisfaction ${n}`,
      label: `Satisfaction, ${periodWords(value.period)}`,
      words: `${formatNumber(value.satisfied)} of ${formatNumber(value.respondents)}`,
    })),
    ...gaps.map(({ n, value }) => ({
      key: `gap ${n}`,
      label: `No ${countedThingWords[value.what]}, ${periodWords(value.period)}`,
      words: `${notGivenWords[value.because]}${value.asStated === undefined ? '' : `: “${value.asStated}”`}`,
    })),
    ...choices.map(({ n, value }) => ({
      key: `choice ${n}`,
      label: `By choice, ${periodWords(value.period)}`,
      words: `${value.choices.map((one) => `${channelTitle(one.channelId, world)} ${formatNumber(one.residents)}`).join(', ')}, of ${formatNumber(value.respondents)}; ${value.sourceLine}`,
    })),
  ];
}

function callWords(value: CallCount): string {
  const preliminary = value.preliminary === undefined ? [] : ['preliminary'];
  return `${[callFigures(value), value.basis, ...preliminary].join(', ')}${defined(value)}`;
}

function defined({ definition }: { readonly definition?: string | undefined }): string {
  return definition === undefined ? '' : `; what counts: ${definition}`;
}

function agreedOf({ baselines, targets, costs, promises }: ServiceState, world: LedgerWorld): readonly Known[] {
  return [
    ...baselines.map(({ n, on, value }) => ({
      key: `baseline ${n}`,
      label: `Baseline agreed on ${formatDay(on)}`,
      words: `${value.periods.map(periodWords).join(', ')}, by ${value.agreedBy}`,
    })),
    ...targets.map(({ n, on, value }) => ({
      key: `target ${n}`,
      label: `Target for calls from ${formatDay(on)}`,
      words: `${callTargetWords(value)}, by ${value.agreedBy}`,
    })),
    ...costs.map(({ n, on, value }) => ({
      key: `cost ${n}`,
      label: `A contact by ${channelTitle(value.channelId, world)} costs, from ${formatDay(on)}`,
      words: `${value.about ? 'about ' : ''}${pounds(value.pence)}, as ${value.costSource} states`,
    })),
    ...promises.map(({ n, value }) => ({
      key: `promise ${n}`,
      label: `Promised to those who choose ${value.channelIds.map((one) => channelTitle(one, world)).join(', ')}`,
      words: value.text,
    })),
  ];
}
