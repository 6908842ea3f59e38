import { decidesOn, everything, newestOf, nothing, rulesFor } from '../../kernel/deciding.ts';
import { managers } from '../../kernel/roles.ts';
import type { States } from '../../world.ts';
import * as command from './commands.ts';
import { advertise, ask, end, establish, evaluate, fill, recordFailure, share, vacate } from './decide.ts';
import { postEvents } from './events.ts';
import type { PostEvent } from './events.ts';
import { establishingFacts, partnerFacts, projectFacts } from './facts.ts';
import { contradictionInPost, notBeforeItWasEstablished, postIsNotEstablished } from './refusals.ts';
import type { PostState } from './state.ts';

const { begins, goesOn } = rulesFor<PostState, PostEvent, States>();

const by = managers;

/** Every command about a post. Whether its department, partner, project and money are there is by what is known of them. */
export const postDecides = decidesOn<PostState, PostEvent, States>()({
  events: postEvents,
  idField: 'postId',
  unknown: postIsNotEstablished,
  before: notBeforeItWasEstablished,
  holds: contradictionInPost,
  commands: [
    begins(command.EstablishPost, {
      by,
      records: 'PostEstablished',
      restsOn: nothing,
      facts: establishingFacts,
      decide: establish,
    }),
    goesOn(command.EvaluatePost, {
      by,
      records: 'PostEvaluated',
      restsOn: (_command, state) => newestOf(...(state?.evaluations ?? [])),
      decide: evaluate,
    }),
    goesOn(command.SharePost, {
      by,
      records: 'PostShared',
      restsOn: (_command, state) => newestOf(...(state?.shares ?? [])),
      facts: partnerFacts,
      decide: share,
    }),
    goesOn(command.AdvertisePost, { by, records: 'PostAdvertised', restsOn: everything, decide: advertise }),
    goesOn(command.RecordFailedRecruitment, {
      by,
      records: 'RecruitmentFailed',
      restsOn: everything,
      decide: recordFailure,
    }),
    goesOn(command.FillPost, { by, records: 'PostFilled', restsOn: everything, decide: fill }),
    goesOn(command.VacatePost, { by, records: 'PostVacated', restsOn: everything, decide: vacate }),
    goesOn(command.AskForResource, {
      by,
      records: 'ResourceAsked',
      restsOn: nothing,
      facts: projectFacts,
      decide: ask,
    }),
    goesOn(command.EndPost, { by, records: 'PostEnded', restsOn: everything, decide: end }),
  ],
});
