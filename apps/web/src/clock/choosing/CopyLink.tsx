import { useState } from 'react';

import { momentAt } from '../../replay/index.ts';
import { pinned } from '../point.ts';
import { today } from '../today.ts';
import { useClocks } from '../use-clocks.ts';

/** What became of the last press: which address was copied, or has to be copied by hand. */
interface Tried {
  readonly address: string;
  readonly copied: boolean;
}

/**
 * Copies an address that names the newest entry, so that whoever opens it sees what is shown here, whatever was recorded
 * since. Where the browser keeps its clipboard to itself, the address is shown to be copied by hand.
 */
export function CopyLink() {
  const { problem } = useClocks();
  const [tried, setTried] = useState<Tried>();
  if (problem !== undefined) return null;
  const copy = async (): Promise<void> => {
    const address = pinned(window.location.href, { n: momentAt({}).world.n, today: today() });
    try {
      await navigator.clipboard.writeText(address);
      setTried({ address, copied: true });
    } catch {
      setTried({ address, copied: false });
    }
  };
  return (
    <div className="mb-time__copy">
      <button type="button" className="mb-link-button" onClick={() => void copy()}>
        Copy a link to this state
      </button>{' '}
      <output>{tried?.copied === true ? 'Copied: it goes on to show what is shown now.' : ''}</output>
      {tried?.copied === false ? <ByHand address={tried.address} /> : null}
    </div>
  );
}

function ByHand({ address }: { readonly address: string }) {
  return (
    <label>
      Copy this address:{' '}
      <input className="govuk-input" readOnly value={address} onFocus={({ target }) => target.select()} />
    </label>
  );
}
