import { categoryOf, maySignOff, rolesFor, signOffWords, statement } from '@minutebook/domain';
import type { Category, Role, StatementCommand } from '@minutebook/domain';

import type { Option } from '../../design/fields/fields.tsx';
import { listed } from '../../governance/public/words.ts';
import { roleWords } from '../../session/role-words.ts';

/** What a command records something of, in the words of a hint, in their order. */
const kinds = {
  programme: 'the programme and its aims',
  projects: 'projects',
  plans: 'business plans',
  budgets: 'budgets and spending',
  posts: 'posts',
  agreements: 'agreements',
  services: 'services',
  unitCosts: 'contact costs',
  benefits: 'benefits',
  savings: 'savings claims',
  assessments: 'assessments',
  recommendations: 'recommendations',
  closings: 'the closing of recommendations',
  queries: 'queries of their own',
  answers: 'answers to queries',
  engagement: 'consultations',
  asks: 'orders and forecasts',
  virements: 'virements',
  rules: 'the framework, the scheme of delegation, virement rules',
  boards: 'boards and their members',
  meetings: 'meetings',
  decisions: 'what their boards decide',
  delegated: 'decisions under delegation',
  callIns: 'call-ins',
  interests: 'interests',
  signOffs: 'sign-offs, but not for finance',
} as const;

type Kind = keyof typeof kinds;

/** What most commands of a category record something of. */
const ofCategory: Readonly<Record<Category, Kind>> = {
  programme: 'programme',
  project: 'projects',
  businessPlan: 'plans',
  board: 'boards',
  meeting: 'meetings',
  budget: 'budgets',
  spend: 'budgets',
  post: 'posts',
  agreement: 'agreements',
  spendSource: 'budgets',
  channel: 'unitCosts',
  service: 'services',
  benefit: 'benefits',
  savings: 'savings',
  figuresSource: 'services',
  assessment: 'assessments',
  recommendation: 'recommendations',
  query: 'answers',
  engagement: 'engagement',
};

/** What the others do. */
const otherwise: Readonly<Partial<Record<StatementCommand['type'], Kind>>> = {
  AdoptGovernanceFramework: 'rules',
  AdoptSchemeOfDelegation: 'rules',
  AdoptVirementRules: 'rules',
  VireFunds: 'virements',
  ProposeAllocation: 'asks',
  RaiseCommitment: 'asks',
  CancelCommitment: 'asks',
  ReviseForecast: 'asks',
  SubmitBusinessPlan: 'plans',
  DecideUnderDelegation: 'delegated',
  CallInOfficerDecision: 'callIns',
  CallInDecision: 'callIns',
  MinuteDecision: 'decisions',
  ConfirmMinutes: 'decisions',
  DeclareInterest: 'interests',
  WithdrawInterest: 'interests',
  GiveSignOff: 'signOffs',
  RaiseQuery: 'queries',
  AcceptAnswer: 'queries',
  RejectAnswer: 'queries',
  JudgeEvidence: 'closings',
  CloseRecommendation: 'closings',
  ReopenRecommendation: 'closings',
};

const types = statement.options.map(({ shape }) => shape.type.value);

function kindOf(type: StatementCommand['type']): Kind {
  return otherwise[type] ?? ofCategory[categoryOf(type)];
}

/** What the server allows besides recording. */
const besides: Partial<Record<Role, string>> = {
  programmeManager: 'Imports published data.',
  administrator: 'Adds and erases people.',
};

/** What a role may record, from what decides on it. A command may be for several roles, a hint names each kind once. */
function hintOf(role: Role): string {
  const may = new Set(types.filter((type) => rolesFor(type).includes(role)).map(kindOf));
  const words = (Object.keys(kinds) as Kind[]).filter((kind) => may.has(kind)).map((kind) => wordsOf(kind, role));
  const records = words.length === 0 ? 'Records nothing.' : `Records: ${words.join(', ')}.`;
  return [records, besides[role]].filter((sentence) => sentence !== undefined).join(' ');
}

function wordsOf(kind: Kind, role: Role): string {
  if (kind === 'signOffs' && role !== 'administrator') return `sign-offs for ${signOffFor(role)}`;
  // A clerk writes for every board what it decided, and decides nothing.
  return kind === 'decisions' && role === 'clerk' ? 'what any board decides, as minutes that it confirms' : kinds[kind];
}

/** The trades that a role signs off for, as one list. */
function signOffFor(role: Role): string {
  const words = (Object.keys(signOffWords) as (keyof typeof signOffWords)[]).filter((kind) => maySignOff(role, kind));
  return listed(
    words.map((kind) => signOffWords[kind].toLowerCase()),
    'nothing',
  );
}

/** Every role as a choice. */
export const roleOptions: readonly Option[] = (Object.keys(roleWords) as Role[]).map((role) => ({
  value: role,
  label: roleWords[role],
  hint: hintOf(role),
}));
