import { PathLink } from '../../clock/links.tsx';
import { Tag } from '../../design/Tag.tsx';
import { useMayRecord } from '../../recording/may-record.ts';
import { WhoMay } from '../../recording/who-may/WhoMay.tsx';
import type { Step } from './set-up.ts';

/** Steps in their order: what is done is said to be, what can be done leads to its form or says who can. */
export function StepList({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <ol className="govuk-list govuk-list--number">
      {steps.map((step) => (
        <li key={step.words}>
          <OneStep step={step} />
        </li>
      ))}
    </ol>
  );
}

function OneStep({ step: { words, missing, note, path, command, done, ready } }: { readonly step: Step }) {
  const may = useMayRecord(command) === 'yes';
  if (done) {
    return (
      <>
        {words} <Tag colour="green">Done</Tag>
      </>
    );
  }
  if (!ready) return <>{words}</>;
  if (!may) {
    return (
      <>
        {words}. <WhoMay command={command} /> can.
      </>
    );
  }
  return (
    <>
      <PathLink path={path}>{words}</PathLink>
      {missing === undefined ? null : `: ${missing}`}
      {note === undefined ? null : (
        <>
          {' · '}
          <PathLink path={note.path}>{note.words}</PathLink>
        </>
      )}
    </>
  );
}
