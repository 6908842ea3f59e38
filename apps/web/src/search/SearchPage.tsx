import { useNavigate, useSearch } from '@tanstack/react-router';
import { Suspense } from 'react';

import { TextField } from '../design/fields/fields.tsx';
import { FilterForm } from '../design/fields/FilterForm.tsx';
import { Page } from '../shell/Page.tsx';
import { AllFound } from './AllFound.tsx';
import { readSearch } from './search.ts';

/** All that is found under words, as known at the date of the page. */
export function SearchPage() {
  const { q } = useSearch({ from: '/search' });
  const navigate = useNavigate();
  return (
    <Page
      title="Search"
      intro="All that was recorded by the date shown, and what anything was called then. The order of words, accents and a letter wrong in a long word do not matter."
    >
      <FilterForm
        shows={q ?? ''}
        label="Search for words"
        onApply={(values) => void navigate({ to: '/search', search: readSearch(values) })}
        clear={null}
        apply="Search"
      >
        <TextField id="search-page-words" name="q" label="Words" defaultValue={q} type="search" />
      </FilterForm>
      {q === undefined ? (
        <p className="govuk-body">Type what you look for: words, “entry 921”, or a day such as “16 Sept”.</p>
      ) : (
        <Suspense fallback={<p className="govuk-body">The search is being loaded.</p>}>
          <AllFound words={q} />
        </Suspense>
      )}
    </Page>
  );
}
