import { Button } from '../design/Button.tsx';
import { Page } from './Page.tsx';

interface AnotherLedgerProps {
  readonly sentence: string;
  /** Forgets what was read. */
  readonly accept: () => void;
}

/** In place of a page, where the server has another history than the one that was read. */
export function AnotherLedger({ sentence, accept }: AnotherLedgerProps) {
  return (
    <Page title="This is not the ledger you were reading">
      <p className="govuk-body mb-reading">{sentence}</p>
      <p className="govuk-body mb-reading">
        This happens when the server was restored from a backup or moved to another store. Nothing is shown, so that two
        histories are not mixed. Ask your administrator which ledger is right before you go on.
      </p>
      <Button type="button" look="warning" onClick={accept}>
        Read the server’s ledger from the beginning
      </Button>
    </Page>
  );
}
