/** How far something long has come; `of` is 0 while that is not known. */
export function Progress({ label, done, of }: { readonly label: string; readonly done: number; readonly of: number }) {
  return (
    <output className="mb-progress">
      <span className="govuk-body">
        {label}
        {of > 0 ? ` (${done.toLocaleString('en-GB')} of ${of.toLocaleString('en-GB')})` : ''}
      </span>
      {of > 0 ? <progress max={of} value={done} aria-label={label} /> : <progress aria-label={label} />}
    </output>
  );
}
