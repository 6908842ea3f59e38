interface StopsProps {
  readonly heading: string;
  /** Each says what is in the way and what would lift it. */
  readonly sentences: readonly string[];
}

/** What would be refused now, and what would lift it; nothing when nothing would. */
export function Stops({ heading, sentences }: StopsProps) {
  if (sentences.length === 0) return null;
  return (
    <div className="govuk-inset-text">
      <h2 className="govuk-heading-s">{heading}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
