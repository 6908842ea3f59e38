import type { ReactNode } from 'react';

/** What a reader of any page of something must know, in one line, so that the page's own title stays in sight. */
export function NoticeLine({ children }: { readonly children: ReactNode }) {
  return <p className="govuk-body mb-notice-line">{children}</p>;
}
