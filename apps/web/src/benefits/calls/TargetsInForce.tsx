import { callTargetWords, inForceOn } from '@minutebook/domain';
import type { ServiceState } from '@minutebook/domain';

import { EntryLinks, PathLink } from '../../clock/links.tsx';
import { Block } from '../../design/Block.tsx';
import { formatDay } from '../../design/days.ts';
import { EmptyState } from '../../design/EmptyState.tsx';

interface TargetsInForceProps {
  readonly these: readonly ServiceState[];
  readonly day: string;
}

/** What calls are judged by on a day: each target, since when and by whose word. */
export function TargetsInForce({ these, day }: TargetsInForceProps) {
  const agreed = these.flatMap((service) => {
    const target = inForceOn(service.targets, day);
    return target === undefined ? [] : [{ service, target }];
  });
  return (
    <Block heading="Targets in force" intro="Each month is judged by the target of its last day.">
      {agreed.length === 0 ? (
        <EmptyState>No target is in force. One is agreed on the page of a service.</EmptyState>
      ) : (
        <ul className="govuk-list govuk-list--bullet">
          {agreed.map(({ service, target: { n, on, value } }) => (
            <li key={n}>
              <PathLink path={`/benefits/services/${service.serviceId}`}>{service.title}</PathLink>:{' '}
              {callTargetWords(value)}, since {formatDay(on)}, agreed by {value.agreedBy}{' '}
              <span className="mb-secondary">
                <EntryLinks numbers={[n]} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Block>
  );
}
