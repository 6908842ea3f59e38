/** A text exactly as its authors presented it: lines and spaces as they are, and nothing in it is taken for markup. */
export function Presented({ text }: { readonly text: string }) {
  return <div className="govuk-body mb-presented">{text}</div>;
}
