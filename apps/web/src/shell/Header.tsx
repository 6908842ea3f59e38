import { Link, useNavigate } from '@tanstack/react-router';

import { signOut, useSession } from '../replay/index.ts';

/** Council and programme, and who is signed in. */
export function Header() {
  const session = useSession();
  const programme = session.kind === 'known' ? session.programme : null;
  const person = session.kind === 'known' ? session.person : null;
  const navigate = useNavigate();
  // Whoever signs in next begins at the overview of today, and not where somebody else was.
  const leave = async (): Promise<void> => {
    await signOut();
    await navigate({ to: '/', search: { asof: undefined, on: undefined, since: undefined } });
  };
  return (
    <header className="govuk-generic-header mb-header">
      <div className="govuk-generic-header__container govuk-width-container mb-header__inner">
        <div className="govuk-generic-header__logo">
          <Link to="/" className="govuk-generic-header__homepage-link mb-header__home">
            <span className="mb-header__council">{programme?.council ?? 'Minutebook'}</span>
            {programme === null ? null : <span className="mb-header__programme">{programme.title}</span>}
          </Link>
        </div>
        {person === null ? null : (
          <div className="mb-header__account">
            <span>{person.name}</span>
            <button type="button" className="mb-header__button" onClick={() => void leave()}>
              Sign out
            </button>
          </div>
        )}
      </div>
    </header>
  );
}

/** Shown on every page of a ledger of invented facts, so that none can be taken for a real council's. */
export function DemonstrationMark() {
  const session = useSession();
  if (session.kind !== 'known' || !session.demonstration) return null;
  return (
    <section className="mb-demonstration" aria-label="Demonstration">
      <p className="govuk-width-container">
        <strong>Demonstration: invented facts.</strong>{' '}
        <span className="mb-demonstration__more">No such council, programme or person exists.</span>
      </p>
    </section>
  );
}
