import { caseNames } from '../business-plan/names.ts';
import type { Gate } from '../../programme/programme/events.ts';
import type { Framework } from '../../programme/programme/state.ts';

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
export function defaultFramework(choice: FrameworkChoice): Framework {
  const { frameworkId, shortPathBelow } = choice;
  const gates = fullPath.map((gate) => ofCouncil(gate, choice));
  const title = 'Gates from idea to benefits';
  if (shortPathBelow === undefined) return { frameworkId, title, gates };
  const shortPath = { below: shortPathBelow, gates: shortGates.map((gate) => ofCouncil(gate, choice)) };
  return { frameworkId, title, gates, shortPath };
}

type Offered = Omit<Gate, 'boardId' | 'officerBelow'>;

function ofCouncil(gate: Offered, { boardId, officerBelow }: FrameworkChoice): Gate {
  return { ...gate, boardId, ...(officerBelow === undefined ? {} : { officerBelow }) };
}

const worked: Gate['sections'] = [...caseNames, 'options', 'costProfile', 'benefitProfile', 'risks', 'inclusion'];
const full: Pick<Gate, 'planType' | 'sections' | 'signOffs'> = {
  planType: 'full',
  sections: [...worked, 'workforce'],
  signOffs: ['finance', 'legal'],
};

const fullPath: readonly Offered[] = [
  { gateId: 'idea-accepted', title: 'Idea accepted', sections: ['strategic'], signOffs: [], commits: false },
  {
    gateId: 'strategic-outline',
    title: 'Strategic outline',
    planType: 'strategicOutline',
    sections: ['strategic', 'options', 'risks'],
    signOffs: [],
    commits: false,
  },
  {
    gateId: 'outline-plan',
    title: 'Outline plan',
    planType: 'outline',
    sections: worked,
    signOffs: ['finance'],
    commits: false,
  },
  { gateId: 'full-plan', title: 'Full plan', ...full, commits: true },
  { gateId: 'ready-for-service', title: 'Ready for service', ...full, commits: false },
  { gateId: 'benefits-reviewed', title: 'Benefits reviewed and closed', ...full, commits: false },
];

const shortGates: readonly Offered[] = [
  {
    gateId: 'justification',
    title: 'Justification',
    planType: 'justification',
    sections: ['strategic', 'costProfile', 'benefitProfile', 'inclusion'],
    signOffs: ['finance'],
    commits: true,
  },
  {
    gateId: 'justification-reviewed',
    title: 'Justification reviewed and closed',
    planType: 'justification',
    sections: [],
    signOffs: ['finance'],
    commits: false,
  },
];
