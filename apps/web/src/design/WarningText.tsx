/** What must be known before something is done, each sentence on its own; nothing when there is nothing. */
export function WarningText({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <>
      {sentences.map((sentence) => (
        <div className="govuk-warning-text" key={sentence}>
          <span className="govuk-warning-text__icon" aria-hidden="true">
            !
          </span>
          <strong className="govuk-warning-text__text">
            <span className="govuk-visually-hidden">Warning</span> {sentence}
          </strong>
        </div>
      ))}
    </>
  );
}
