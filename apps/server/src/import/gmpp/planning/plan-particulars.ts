import { withoutHidden } from '@minutebook/domain';
import type { ProjectState, Stated } from '@minutebook/domain';

import { foldText, oneLine } from '../reading/fold-text.ts';
import { series } from '../reading/publication.ts';
import type { Finding } from './finding.ts';
import { asPublished, headOf, inOrder, nothing, planned } from './planned-command.ts';
import type { Planned, Subject } from './planned-command.ts';

/** Proposes a project that the ledger does not hold, or states what is different about one it does; lists it. */
export function planParticulars(subject: Subject): Planned {
  const { known } = subject;
  return inOrder(known === undefined ? propose(subject) : redescribe(subject, known), list(subject));
}

function propose({ publication, published, projectId, departmentId }: Subject): Planned {
  const { title, description } = published;
  const command = planned(
    publication,
    { about: projectId, after: 0 },
    {
      type: 'ProposeProject',
      projectId,
      title,
      departmentId,
      ...(description === undefined ? {} : { purpose: description }),
      ...headOf(publication),
    },
  );
  return { commands: [command], findings: [{ projectId, title, kind: 'added' }] };
}

/** One field of a project that the edition states otherwise than the ledger. */
interface Difference {
  readonly before: Stated<string> | undefined;
  readonly what: string;
  readonly data: { readonly title?: string; readonly purpose?: string; readonly departmentId?: string };
  readonly finding: Finding;
}

/** One command for all that differs, except what the ledger states of a later day. */
function redescribe(subject: Subject, known: ProjectState): Planned {
  const { publication, projectId, title } = subject;
  const differences = differencesOf(subject, known);
  const later = differences.filter(({ before }) => before !== undefined && before.on > publication.asAt);
  const now = differences.filter((one) => !later.includes(one));
  const keptFindings = later.map(({ what, before }): Finding => {
    return { projectId, title, kind: 'kept', what, because: `the ledger states it as on ${before?.on ?? ''}` };
  });
  const findings = [...now.map(({ finding }) => finding), ...keptFindings];
  if (now.length === 0) return { commands: [], findings };
  const data: Difference['data'] = Object.assign({}, ...now.map((one) => one.data));
  const after = Math.max(known.title.n, known.departmentId.n, known.purpose?.n ?? 0);
  const command = planned(
    publication,
    { about: projectId, after },
    {
      type: 'RedescribeProject',
      projectId,
      ...data,
      reason: asPublished(publication),
      ...headOf(publication),
    },
  );
  return { commands: [command], findings };
}

function differencesOf(subject: Subject, known: ProjectState): readonly Difference[] {
  const { published, projectId, departmentId, departmentTitle } = subject;
  const { title, description } = published;
  const head = { projectId, title };
  const found: Difference[] = [];
  if (readable(known.title.value) !== title) {
    const finding: Finding = { ...head, kind: 'renamed', from: known.title.value, to: title };
    found.push({ before: known.title, what: 'name', data: { title }, finding });
  }
  if (description !== undefined && readable(known.purpose?.value ?? '') !== readable(description)) {
    const finding: Finding = { ...head, kind: 'redescribed' };
    found.push({ before: known.purpose, what: 'purpose', data: { purpose: description }, finding });
  }
  if (known.departmentId.value !== departmentId) {
    const from = departmentTitle(known.departmentId.value);
    const finding: Finding = { ...head, kind: 'moved', from, to: departmentTitle(departmentId) };
    found.push({ before: known.departmentId, what: 'department', data: { departmentId }, finding });
  }
  return found;
}

/** What a reader sees of a text: an older entry may hold characters that are refused since. */
function readable(text: string): string {
  return oneLine(withoutHidden(text));
}

/** Says that the series lists the project, when the ledger does not say so or knows another reference. */
function list({ publication, published, projectId, title, known }: Subject): Planned {
  const before = known?.listing;
  const { reference } = published;
  const other = reference !== undefined && foldText(reference) !== foldText(before?.value.reference ?? '');
  if (before?.value.listed === true && !other) return nothing;
  const findings: Finding[] = [];
  if (before?.value.listed === false) findings.push({ projectId, title, kind: 'listedAgain' });
  if (other && before?.value.reference !== undefined) {
    findings.push({ projectId, title, kind: 'rereferenced', from: before.value.reference, to: reference });
  }
  const stated = reference ?? before?.value.reference;
  const command = planned(
    publication,
    { about: projectId, after: before?.n ?? 0 },
    {
      type: 'ListProject',
      projectId,
      publication: series,
      ...(stated === undefined ? {} : { reference: stated }),
      ...headOf(publication),
    },
  );
  return { commands: [command], findings };
}
