import { Block } from '../../design/Block.tsx';

/** A copy of everything, for whoever keeps the people; the server says so where its store is backed up otherwise. */
export function Backup() {
  return (
    <Block
      heading="Backup"
      intro="The ledger and the people, as they are now. Keep the file as safe as the server itself."
    >
      <p className="govuk-body">
        <a href="/backup">Download a backup</a>
      </p>
    </Block>
  );
}
