import { caseName } from '../businessPlan/events.ts';
import type { Gate } from '../programme/events.ts';
import type { Framework } from '../programme/index.ts';

/** What a council states to adopt the framework that is offered. */
export interface FrameworkChoice {
  readonly frameworkId: string;
  /** The board that decides at every gate; a council may then give single gates to other boards. */
  readonly boardId: string;
  /** Plans whose whole life costs less than this, in pence, take the short path; absent for none. */
  readonly shortPathBelow?: number;
  /** Plans whose whole life costs less than this, in pence, may be decided on by a delegated officer; absent for none. */
  readonly officerBelow?: number;
}

/**
 * The framework that is offered: idea accepted; strategic outline; outline plan; full plan, which commits to delivery;
 * ready for service; benefits reviewed and closed. With an amount for it, a short path of one justification and its
 * review. Source: Green Book, NISTA gateways.
 */
export function defaultFramework({ frameworkId, boardId, shortPathBelow, officerBelow }: FrameworkChoice): Framework {
  const delegated = officerBelow === undefined ? {} : { officerBelow };
  const gate = (gateId: string, title: string, rest: Partial<Gate>): Gate => ({
    gateId,
    title,
    boardId,
    sections: [],
    signOffs: [],
    commits: false,
    ...delegated,
    ...rest,
  });
  const worked: Gate['sections'] = [
    ...caseName.options,
    'options',
    'costProfile',
    'benefitProfile',
    'risks',
    'inclusion',
  ];
  const full: Partial<Gate> = { planType: 'full', sections: [...worked, 'workforce'], signOffs: ['finance', 'legal'] };
  const gates = [
    gate('idea-accepted', 'Idea accepted', { sections: ['strategic'] }),
    gate('strategic-outline', 'Strategic outline', {
      planType: 'strategicOutline',
      sections: ['strategic', 'options', 'risks'],
    }),
    gate('outline-plan', 'Outline plan', { planType: 'outline', sections: worked, signOffs: ['finance'] }),
    gate('full-plan', 'Full plan', { ...full, commits: true }),
    gate('ready-for-service', 'Ready for service', full),
    gate('benefits-reviewed', 'Benefits reviewed and closed', full),
  ];
  const title = 'Gates from idea to benefits';
  if (shortPathBelow === undefined) return { frameworkId, title, gates };
  const small: Partial<Gate> = { planType: 'justification', signOffs: ['finance'] };
  return {
    frameworkId,
    title,
    gates,
    shortPath: {
      below: shortPathBelow,
      gates: [
        gate('justification', 'Justification', {
          ...small,
          sections: ['strategic', 'costProfile', 'benefitProfile', 'inclusion'],
          commits: true,
        }),
        gate('justification-reviewed', 'Justification reviewed and closed', small),
      ],
    },
  };
}
