import { useSession } from '../replay/index.ts';

/** How to get in, and what may be done with this software. */
export function Footer() {
  const session = useSession();
  const demonstration = session.kind === 'known' && session.demonstration;
  return (
    <footer className="mb-footer">
      <div className="govuk-width-container">
        <p className="mb-small mb-footer__sign-in">
          {demonstration
            ? 'In the demonstration anybody may sign in as any post: sign out to choose another.'
            : 'People are added by an administrator under Settings. If you cannot sign in, ask yours.'}
        </p>
        <p className="mb-small">
          Every figure here is worked out from the entries of the ledger, which are never changed or deleted. Minutebook
          is free software under the MIT licence.
        </p>
      </div>
    </footer>
  );
}
