import { PathLink } from '../../clock/links.tsx';

interface Granted {
  readonly decisionId: string | undefined;
  readonly authority: string | undefined;
}

/** The decision in the register, the minute in its own words, or that neither was named. */
export function GrantedBy({ decisionId, authority }: Granted) {
  if (decisionId === undefined) return authority ?? 'No decision was named';
  return (
    <>
      <PathLink path={`/governance/decisions/${decisionId}`}>Decision in the register</PathLink>
      {authority === undefined ? '' : `, ${authority}`}
    </>
  );
}
