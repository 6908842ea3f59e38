interface WhatChangesProps {
  /** Title of what is in force. */
  readonly of: string;
  /** What would be different, each in one sentence. */
  readonly sentences: readonly string[];
}

/** What would be different from what is in force, before it is adopted. */
export function WhatChanges({ of, sentences }: WhatChangesProps) {
  if (sentences.length === 0) {
    return <p className="govuk-body">Nothing in it differs from “{of}”, which is in force on that day.</p>;
  }
  return (
    <>
      <p className="govuk-body">It takes the place of “{of}”. This is what changes:</p>
      <ul className="govuk-list govuk-list--bullet">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
