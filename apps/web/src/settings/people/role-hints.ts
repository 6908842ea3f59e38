import { categoryOf, maySignOff, rolesFor, signOffWords, statement } from '@minutebook/domain';
import type { Category, Role, StatementCommand } from '@minutebook/domain';

import type { Option } from '../../design/fields/fields.tsx';
import { listed } from '../../governance/public/words.ts';
import { roleWords } from '../../session/role-words.ts';

/** What a command records something of, in the words of a hint, in their order. */
const kinds = {
  programme: 'the programme with its aims, departments and partners',
  projects: 'projects',
  plans: 'their business plans',
  budgets: 'budgets, what is allocated of them and what is spent',
  posts: 'posts',
  agreements: 'agreements with suppliers and partners',
  services: 'services and how residents contact them',
  unitCosts: 'what a contact costs',
  benefits: 'benefits and what is measured of them',
  savings: 'savings that are claimed',
  assessments: 'what others found of the council’s services',
  recommendations: 'recommendations and what is done about them',
  closings: 'whether recommendations are done with',
  queries: 'what they ask about what they read, and whether that was answered',
  answers: 'answers to queries',
  engagement: 'consultations and what was said in them',
  asks: 'orders, forecasts and what they ask of a budget',
  virements: 'virements within their authority',
  rules: 'the framework, the scheme of delegation and the virement rules',
  boards: 'boards and their members',
  meetings: 'meetings',
  decisions: 'what the boards they sit on decide',
  delegated: 'decisions under delegation, where the scheme names their post',
  callIns: 'call-ins',
  interests: 'interests',
  signOffs: 'sign-offs that are not for finance',
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
  const records = `Records ${listed(words, 'nothing')}.`;
  return [records, besides[role], 'Reads everything.'].filter((sentence) => sentence !== undefined).join(' ');
}

function wordsOf(kind: Kind, role: Role): string {
  if (kind === 'signOffs' && role !== 'administrator') return `sign-offs for ${signOffFor(role)}`;
  // A clerk writes for every board.
  return kind === 'decisions' && role === 'clerk' ? 'what boards decide, for them to confirm' : kinds[kind];
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
