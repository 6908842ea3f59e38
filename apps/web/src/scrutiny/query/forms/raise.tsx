import { isDay, queryAboutWords, RaiseQuery } from '@minutebook/domain';
import type { LedgerWorld, QueryAbout, QueryState } from '@minutebook/domain';

import { PathLink } from '../../../clock/links.tsx';
import { today } from '../../../clock/today.ts';
import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { formOf } from '../../../recording/form.ts';
import type { AnyForm, FormAddress } from '../../../recording/form.ts';
import { newId } from '../../../recording/new-id.ts';
import { capital } from '../../../design/capital.ts';
import { seenWords } from '../query-words.ts';

const { LineField, ProseField } = fieldsOf(RaiseQuery);

type Place = Pick<QueryState, 'about' | 'page' | 'seen'>;

interface Opened extends Place {
  readonly queryId: string;
}

/** Asks about what the reader just read. */
export const form: AnyForm = formOf({
  schema: RaiseQuery,
  subject: {
    what: 'page to ask about',
    open: (world, { said, recorded }): Opened | undefined => {
      // What corrects a query is about what was asked about, whatever the address says.
      const place = (recorded as Place | undefined) ?? placeIn(said, world);
      return place && { queryId: newId(), about: place.about, page: place.page, seen: place.seen };
    },
    ids: ({ queryId }) => ({ queryId }),
    back: ({ page }) => ({ path: page.address, words: `Back to “${page.title}”` }),
    next: ({ queryId }) => ({ to: '/assurance/queries/$queryId', params: { queryId } }),
  },
  title: 'Ask about this',
  intro:
    'Your question is put on the record with what you read, in the state that you saw. The post that you ask answers it there, and you say whether it is answered.',
  submit: 'Ask',
  when: 'When was it asked?',
  begin: ({ about, page, seen }) => ({ about, page, seen }),
  Above: ({ about, page, seen }) => (
    <div className="govuk-inset-text">
      <strong>{capital(queryAboutWords({ about, page }))}</strong>
      <div className="mb-secondary">{capital(seenWords(seen))}</div>
    </div>
  ),
  Fields: () => (
    <>
      <ProseField name="question" label="What do you ask?" />
      <LineField
        post="known"
        name="to"
        label="Which post holds the answer?"
        hint={
          <>
            The title of a post, not a person’s name. If it is another’s, it is referred. What was asked before is under{' '}
            <PathLink path="/assurance/queries">Queries</PathLink>.
          </>
        }
      />
    </>
  ),
});

/** The place that an address names; `undefined` where it names no page, so that nothing is asked about nothing. */
function placeIn(said: FormAddress['said'], world: LedgerWorld): Place | undefined {
  const { page: address, title, position, seen, effective, beside, besideOn } = said;
  if (address === undefined || title === undefined) return undefined;
  const on = dayIn(seen) ?? today();
  const effectiveOn = dayIn(effective);
  const then = numberIn(beside);
  const thenOn = dayIn(besideOn);
  return {
    about: aboutIn(said, address),
    page: { address, title: title.slice(0, 200) },
    seen: {
      position: numberIn(position) ?? world.n,
      on,
      ...(effectiveOn === undefined ? {} : { effectiveOn }),
      ...(then === undefined || thenOn === undefined ? {} : { comparedWith: { position: then, on: thenOn } }),
    },
  };
}

function aboutIn({ figure, value }: FormAddress['said'], address: string): QueryAbout {
  if (figure !== undefined && value !== undefined) return { kind: 'figure', label: figure.slice(0, 200), value };
  const entry = numberIn(/^\/entries\/(\d+)/.exec(address)?.[1]);
  return entry === undefined ? { kind: 'page' } : { kind: 'entry', n: entry };
}

function numberIn(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}

function dayIn(text: string | undefined): string | undefined {
  return text !== undefined && isDay(text) ? text : undefined;
}
