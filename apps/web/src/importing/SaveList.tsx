import { ErrorSummary } from '../design/fields/ErrorSummary.tsx';
import { useAsking } from './use-asking.ts';

interface SaveListProps {
  readonly id: string;
  readonly words: string;
  /** Resolves with why there is no list. */
  readonly save: () => Promise<string | undefined>;
}

/** Saves a list as a file, once the server has made it. */
export function SaveList({ id, words, save }: SaveListProps) {
  const { sending, problems, ask } = useAsking();
  return (
    <>
      {problems === undefined ? null : <ErrorSummary key={problems.attempt} errors={problems.errors} />}
      <p className="govuk-body">
        <button type="button" id={id} className="mb-link-button" onClick={() => ask([], save, id)}>
          {sending ? 'Making the list…' : words}
        </button>
      </p>
    </>
  );
}
