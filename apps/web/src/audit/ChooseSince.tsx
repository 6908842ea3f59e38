import { Link, useNavigate, useSearch } from '@tanstack/react-router';

import { useAgainst } from '../clock/against.ts';
import { dayOfPoint } from '../clock/place.ts';
import { problemWithSince } from '../clock/problem.ts';
import { useClocks } from '../clock/use-clocks.ts';
import { DayForm } from '../clock/choosing/DayForm.tsx';
import { useMeetings } from '../clock/choosing/use-meetings.ts';
import { formatDay } from '../design/days.ts';
import { monthsBefore } from './months-before.ts';

const offers = [
  { months: 1, label: 'A month ago' },
  { months: 3, label: 'Three months ago' },
];

/** Chooses the point that what is shown is compared with: the last meeting of a board, or a day. */
export function ChooseSince() {
  const { asof } = useSearch({ from: '__root__' });
  const { shown } = useClocks();
  const against = useAgainst();
  const day = dayOfPoint(asof ?? against.today, against) ?? against.today;
  const earlier = useMeetings('compare').filter(({ point }) => problemWithSince(point, asof, against) === undefined);
  const last = earlier.filter((one) => earlier.find(({ board }) => board === one.board) === one);
  return (
    <>
      <ul className="govuk-list" aria-label="Meetings and days to compare with">
        {last.map(({ meetingId, board, heldOn, point }) => (
          <Offer key={meetingId} label={`Since the last meeting of the ${board}`} day={heldOn} since={point} />
        ))}
        {offers.map(({ months, label }) => {
          const since = monthsBefore(day, months);
          return <Offer key={label} label={label} day={since} since={since} />;
        })}
      </ul>
      <SinceForm hint={`A day before ${shown?.short ?? 'today'}; what was known at its end is compared.`} />
    </>
  );
}

interface OfferProps {
  readonly label: string;
  readonly day: string;
  readonly since: string;
}

function Offer({ label, day, since }: OfferProps) {
  return (
    <li>
      <Link to="." search={(earlier: object) => ({ ...earlier, since, page: undefined })}>
        {label}
      </Link>
      : {formatDay(day)}
    </li>
  );
}

function SinceForm({ hint }: { readonly hint: string }) {
  const navigate = useNavigate();
  const { asof } = useSearch({ from: '__root__' });
  const against = useAgainst();
  return (
    <DayForm
      id="compare-with"
      label="Compare with"
      hint={hint}
      button="Compare"
      wrongWith={(day) => problemWithSince(day, asof, against)}
      onChoose={(since) =>
        void navigate({ to: '.', search: (earlier: object) => ({ ...earlier, since, page: undefined }) })
      }
    />
  );
}
