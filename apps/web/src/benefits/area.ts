import { part } from '../fetching/part.tsx';
import type { Area } from '../shell/area.ts';
import { formNamed, formsOf } from '../shell/forms-of.ts';
import { formAt, formsAt, pageAt, pageReading } from '../shell/page-at.ts';
import type * as Pages from './pages.ts';
import {
  readCallsSearch,
  readCostSearch,
  readImportSearch,
  readMonthSearch,
  readRegisterSearch,
  readSavingsSearch,
  readServicesSearch,
  readShiftSearch,
} from './search.ts';

const list = () => import('./forms/forms.ts');

/** Forms about a thing of the area, each at an address with the name of its command. */
const named = formsOf(list, [
  'AdoptUnitCost',
  'RecordContacts',
  'RecordFiguresNotGiven',
  'RecordCallHandling',
  'RecordSatisfaction',
  'RecordChannelChoice',
  'PromiseChoice',
  'AgreeBaseline',
  'AgreeCallTarget',
  'AdoptServiceUnitCost',
  'AttributeBenefit',
  'DefineMeasure',
  'SetBaseline',
  'Rebaseline',
  'ProfileTarget',
  'ReviseBenefitForecast',
  'NameOwner',
  'RecordMeasurement',
  'GiveNoMeasurement',
  'ReviewBenefit',
  'RealiseBenefit',
  'AbandonBenefit',
  'VerifySaving',
  'RefuseSaving',
  'WithdrawClaim',
  'ReduceBudgetBySaving',
  'ReturnSaving',
]);

const forms = {
  ...named,
  ...formsOf(list, ['AddChannel', 'RegisterService', 'IdentifyBenefit', 'ClaimSaving']),
  DescribeFiguresSource: 'imported',
  IdentifyPlannedBenefit: 'follows',
} as const;

const byName = (name: string) => formNamed(named, name);

/** The pages of the area are fetched together. */
const page = <Name extends keyof typeof Pages>(name: Name) => part(() => import('./pages.ts'), name);
const words = () => import('./entry.tsx');

/** How residents reach the council and what that costs, what is gained, and what was saved. */
export const benefits = {
  label: { '/benefits': 'Benefits' },
  lights: { benefits: '/benefits' },
  pages: [
    pageAt('/benefits', page('SummaryPage'), ['benefit', 'service', 'channel', 'savings']),
    pageReading('/benefits/register', readRegisterSearch, page('RegisterPage'), ['benefit']),
    pageAt('/benefits/map', page('MapPage'), ['benefit']),
    pageAt('/benefits/$benefitId', page('BenefitPage'), ['benefit']),
    pageReading('/benefits/services', readServicesSearch, page('ServicesPage'), ['service']),
    pageAt('/benefits/services/$serviceId', page('ServicePage'), ['service']),
    pageReading('/benefits/savings', readSavingsSearch, page('SavingsPage'), ['savings']),
    pageReading('/benefits/cost-against-benefit', readCostSearch, page('CostPage'), [
      'benefit',
      'savings',
      'budget',
      'spend',
    ]),
    pageAt('/benefits/channels', page('ChannelsPage'), ['channel']),
    pageReading('/benefits/channel-shift', readShiftSearch, page('ChannelShiftPage'), ['service', 'channel']),
    pageReading('/benefits/call-handling', readCallsSearch, page('CallHandlingPage'), ['service']),
    pageReading(
      '/benefits/services/month',
      readMonthSearch,
      part(() => import('./month/MonthPage.tsx'), 'MonthPage'),
      'records',
    ),
    pageReading(
      '/benefits/import',
      readImportSearch,
      part(() => import('./import/ImportFiguresPage.tsx'), 'ImportFiguresPage'),
      'records',
    ),
    formAt('/benefits/new', forms.IdentifyBenefit),
    formsAt('/benefits/$benefitId/record/$form', byName),
    formAt('/benefits/services/new', forms.RegisterService),
    formsAt('/benefits/services/$serviceId/record/$form', byName),
    formAt('/benefits/savings/new', forms.ClaimSaving),
    formsAt('/benefits/savings/$savingsId/record/$form', byName),
    formAt('/benefits/channels/add', forms.AddChannel),
    formsAt('/benefits/channels/$channelId/record/$form', byName),
  ],
  forms,
  streams: {
    benefit: {
      path: (id) => `/benefits/${id}`,
      what: 'the benefit',
      same: 'on the same benefit',
      project: 'none',
      words,
      find: () => import('./find.ts'),
    },
    // What finds benefits finds services as well.
    service: {
      path: (id) => `/benefits/services/${id}`,
      what: 'the service',
      same: 'on the same service',
      project: 'none',
      words,
      find: 'notByItself',
    },
    channel: {
      path: () => '/benefits/channels',
      what: 'the channel',
      same: 'on the same channel',
      project: 'none',
      words,
      find: 'notByItself',
    },
    savings: {
      path: () => '/benefits/savings',
      what: 'the savings',
      same: 'on the same savings',
      project: 'none',
      words,
      find: 'notByItself',
    },
    figuresSource: {
      path: () => '/benefits/import',
      what: 'the files of figures',
      same: 'on the same files of figures',
      project: 'none',
      words,
      find: 'notByItself',
    },
  },
  onProject: [
    {
      tab: 'benefits',
      label: 'Benefits',
      order: 4,
      shows: part(() => import('./project/ProjectBenefits.tsx'), 'ProjectBenefits'),
    },
    {
      tab: 'promised',
      label: 'Promised and now',
      order: 3,
      shows: part(() => import('./project/PromisedNow.tsx'), 'PromisedNow'),
    },
  ],
} as const satisfies Area;
