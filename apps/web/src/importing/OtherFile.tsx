/** Gives up the file that was chosen, for another one. */
export function OtherFile({ onOtherFile }: { readonly onOtherFile: () => void }) {
  return (
    <p className="govuk-body">
      <button type="button" className="mb-link-button" onClick={onOtherFile}>
        Choose another file
      </button>
    </p>
  );
}
