import { SummaryList } from '../../design/SummaryList.tsx';
import { footOf } from '../paper/foot.ts';
import type { Paper, Part, Said } from '../paper/model.ts';
import { numbered, paragraphsOf } from '../paper/numbered.ts';
import type { NumberedPart } from '../paper/numbered.ts';
import { referenceTo } from '../paper/reference.ts';
import { EntryNumbers } from './EntryNumbers.tsx';
import { PaperPictureView } from './PaperPictureView.tsx';
import { PaperTableView } from './PaperTableView.tsx';

interface PaperViewProps {
  readonly paper: Paper;
  /** Of the lines up to the position; `undefined` while it is worked out. */
  readonly digest: string | undefined;
}

/** A paper on the page: what is printed, and the same as its Word file. */
export function PaperView({ paper, digest }: PaperViewProps) {
  const { facts, sections, position } = paper;
  return (
    <article className="mb-paper mb-report">
      {facts.length === 0 ? null : (
        <SummaryList rows={facts.map(({ label, said }) => ({ label, value: <Words said={said} /> }))} />
      )}
      {numbered(sections).map(({ number, heading, parts }) => (
        <section key={number} className="mb-report__section">
          <h2 className="govuk-heading-m">
            {number}. {heading}
          </h2>
          {parts.map((part, at) => (
            <PartView key={at} {...part} />
          ))}
        </section>
      ))}
      <div className="mb-report__foot">
        {footOf(position, digest ?? 'being worked out…').map((words) => (
          <p key={words.slice(0, 24)} className="mb-small">
            {words}
          </p>
        ))}
      </div>
    </article>
  );
}

function PartView({ part, number, leads }: NumberedPart) {
  switch (part.kind) {
    case 'heading':
      return <h3 className="govuk-heading-s">{part.words}</h3>;
    case 'text':
      return (
        <p className={`govuk-body mb-report__numbered${leads ? ' mb-leads-in' : ''}`}>
          <span className="mb-report__number">{number}</span> <Words said={part.said} />
        </p>
      );
    case 'quote':
      return <Quote said={part.said} />;
    case 'list':
      return <ListView part={part} />;
    case 'table':
      return <PaperTableView table={part} />;
    case 'picture':
      return <PaperPictureView picture={part} />;
  }
}

function Quote({ said }: { readonly said: Said }) {
  return (
    <blockquote className="mb-report__presented">
      {paragraphsOf(said).map((one, at) => (
        <p key={at} className="govuk-body">
          <Words said={one} />
        </p>
      ))}
    </blockquote>
  );
}

function ListView({ part: { ordered, items } }: { readonly part: Extract<Part, { kind: 'list' }> }) {
  const List = ordered ? 'ol' : 'ul';
  return (
    <List className={`govuk-list ${ordered ? 'govuk-list--number mb-report__cited' : 'govuk-list--bullet'}`}>
      {items.map((item, at) => (
        <li key={at}>
          <Words said={item} />
        </li>
      ))}
    </List>
  );
}

/** Words with the reference to the entries behind them, each of which can be read. */
function Words({ said: { words, entries } }: { readonly said: Said }) {
  const reference = referenceTo(entries);
  if (reference === undefined) return <>{words}</>;
  const { before, named } = reference;
  return (
    <>
      {words}{' '}
      <span className="mb-report__reference">
        [{before}
        <EntryNumbers named={named} />]
      </span>
    </>
  );
}
