import type { StatementCommand } from '@minutebook/domain';

import { PathLink } from '../clock/links.tsx';
import { formName } from './form-name.ts';
import { useRights } from './may-record.ts';
import { RecordLink } from './RecordLink.tsx';

/** A form that is of use now, and what it does, in words. */
export type Offer = readonly [command: StatementCommand['type'], words: string];

interface OffersProps {
  /** The address of the thing, which its forms follow on. */
  readonly path: string;
  /** What is next first. */
  readonly offers: readonly Offer[];
}

/** What is next to be recorded about a thing, at the top of its page for those who may; at a past date, the way to today. */
export function NextOffer({ path, offers }: OffersProps) {
  const mine = useMine(offers);
  return (
    <RecordLink command={offers.map(([command]) => command)}>
      <FirstToRecord first={mine.slice(0, 1).map((one) => toForm(path, one))} hasMore={mine.length > 1} />
    </RecordLink>
  );
}

/** What else can be recorded about it, below what its page shows. */
export function Offers({ path, offers }: OffersProps) {
  const mine = useMine(offers);
  return <MoreToRecord forms={mine.slice(1).map((one) => toForm(path, one))} />;
}

function useMine(offers: readonly Offer[]): readonly Offer[] {
  const rights = useRights();
  return offers.filter(([command]) => rights(command) === 'yes');
}

/** A form, by its address and what it does. */
interface FormOffered {
  readonly path: string;
  readonly words: string;
}

function toForm(path: string, [command, words]: Offer): FormOffered {
  return { path: `${path}/record/${formName(command)}`, words };
}

interface FirstToRecordProps {
  readonly first: readonly FormOffered[];
  /** Whether the page holds `MoreToRecord` further down. */
  readonly hasMore?: boolean;
}

/** What people come to a page for, in one row beside its title, and the way to all else that can be recorded there. */
export function FirstToRecord({ first, hasMore = false }: FirstToRecordProps) {
  return (
    <div className="govuk-button-group">
      {first.map(({ path, words }, at) => (
        <PathLink key={path} path={path} className={`govuk-button${at === 0 ? '' : ' govuk-button--secondary'}`}>
          {words}
        </PathLink>
      ))}
      {hasMore ? (
        <a className="govuk-link" href="#record">
          More to record
        </a>
      ) : null}
    </div>
  );
}

/** What else can be recorded; nothing where there is no more. */
export function MoreToRecord({ forms }: { readonly forms: readonly FormOffered[] }) {
  if (forms.length === 0) return null;
  return (
    <section className="mb-block">
      <h2 className="govuk-heading-m" id="record" tabIndex={-1}>
        More to record
      </h2>
      <ul className="govuk-list mb-columns">
        {forms.map(({ path, words }) => (
          <li key={path}>
            <PathLink path={path}>{words}</PathLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
