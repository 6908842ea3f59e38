import type { Framework } from '@minutebook/domain';
import { Link } from '@tanstack/react-router';

interface BeginsFromProps {
  readonly inForce: Framework | undefined;
  /** Whether the form begins from the framework that is offered, and not from the one in force. */
  readonly offered: boolean;
}

/**
 * What the form begins from, and the choice to begin from the other. It is a link, so that whoever has typed something
 * is asked before losing it.
 */
export function BeginsFrom({ inForce, offered }: BeginsFromProps) {
  if (inForce === undefined) {
    return (
      <p className="govuk-body mb-reading">
        No framework is in force, so the form begins from {theOffered} Change them where your council decides otherwise.
      </p>
    );
  }
  const theirs = `“${inForce.title}”, which is in force`;
  return (
    <output className="mb-found govuk-body mb-reading">
      The form begins from {offered ? theOffered : `${theirs}. Projects keep their place at the gates that stay.`}{' '}
      <Link to="/governance/adopt-framework" search={offered ? {} : { from: 'offered' }}>
        Begin from {offered ? theirs : 'the framework that is offered'} instead
      </Link>
    </output>
  );
}

const theOffered = 'the framework that is offered: six gates from idea to benefits.';
