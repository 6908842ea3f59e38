import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';

import { EntryLink } from '../clock/links.tsx';
import { useClocks } from '../clock/use-clocks.ts';
import { Button, SecondaryLinkButton } from '../design/Button.tsx';
import { formatNumber } from '../design/numbers.ts';
import { Page } from '../shell/Page.tsx';
import { PaperView } from './page/PaperView.tsx';
import type { Made } from './paper/make.ts';
import type { Paper } from './paper/model.ts';
import { paperKindWords } from './paper/recipe.ts';
import type { Recipe } from './paper/recipe.ts';
import { addressOf, fileNameOf, searchOfPaper, searchOfRecipe, standingOf } from './recipe-of.ts';
import { useDigests, useMade } from './use-paper.ts';
import { useRecipe } from './use-recipe.ts';
import type { LinesDigests } from './word/trace.ts';

/** A paper as it is read and printed, and as it can be saved for Word. */
export function PaperPage() {
  const recipe = useRecipe();
  const made = useMade(recipe);
  return made.kind === 'none' ? <NoPaper recipe={recipe} made={made} /> : <Shown recipe={recipe} paper={made.paper} />;
}

interface NoPaperProps {
  readonly recipe: Recipe;
  readonly made: Extract<Made, { kind: 'none' }>;
}

function NoPaper({ recipe, made: { because, n } }: NoPaperProps) {
  return (
    <Page title="There is no such paper" kind={paperKindWords[recipe.kind]}>
      <p className="govuk-body mb-reading">
        {because} {n === undefined ? null : <EntryLink n={n} />}
      </p>
      <p className="govuk-body">
        <Link to="/reports" search={searchOfRecipe(recipe)}>
          Choose another meeting
        </Link>
      </p>
    </Page>
  );
}

function Shown({ recipe, paper }: { readonly recipe: Recipe; readonly paper: Paper }) {
  const digests = useDigests(paper);
  const { told, save } = useSaving(recipe, paper, digests);
  return (
    <Page
      title={paper.title}
      kind={paper.kind}
      intro={paper.of}
      actions={
        <div className="govuk-button-group">
          <Button type="button" aria-disabled={digests === undefined} onClick={save}>
            Save as Word
          </Button>
          <Button type="button" look="secondary" onClick={() => window.print()}>
            Print
          </Button>
          <SecondaryLinkButton to="/reports" search={searchOfPaper(recipe)}>
            Change what is in it
          </SecondaryLinkButton>
        </div>
      }
    >
      <output className="mb-small mb-not-printed">{told}</output>
      <Fixed recipe={recipe} />
      <PaperView paper={paper} digest={digests?.lines} />
    </Page>
  );
}

/** Saves a paper for Word; what makes the file is fetched when it is asked for. */
function useSaving(recipe: Recipe, paper: Paper, digests: LinesDigests | undefined) {
  const [told, setTold] = useState('');
  const made = async (known: LinesDigests): Promise<string> => {
    const [{ wordFile }, { saveFile }] = await Promise.all([
      import('./word/word-file.ts'),
      import('../take-away/save-file.ts'),
    ]);
    const bytes = wordFile(paper, recipe, known);
    const name = fileNameOf(recipe);
    saveFile(name, new Blob([bytes], { type: wordType }));
    return `Saved as ${name}, ${formatNumber(Math.ceil(bytes.length / 1000))} kB.`;
  };
  const save = (): void => {
    if (digests === undefined) return;
    setTold('Making the Word file…');
    made(digests).then(setTold, () =>
      setTold('The Word file could not be made. Load the page again, then try once more.'),
    );
  };
  return { told, save };
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A paper that goes on with the ledger is no paper yet: where it can be had as it stands. */
function Fixed({ recipe }: { readonly recipe: Recipe }) {
  const { clocks } = useClocks();
  const search = useSearch({ strict: false });
  if (standingOf(search) !== undefined) return null;
  if (clocks.upTo !== undefined || clocks.knownOn !== undefined || recipe.n === 0) return null;
  return (
    <p className="govuk-body mb-reading mb-to-record">
      This is as known now, and changes with every entry. <Link to={addressOf(recipe)}>Fix it at entry {recipe.n}</Link>{' '}
      to share it or to put it before a meeting.
    </p>
  );
}
