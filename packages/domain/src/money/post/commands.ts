import type { z } from 'zod';

import { defineCommand } from '../../kernel/command.ts';
import { id, prose } from '../../kernel/schema.ts';
import * as event from './events.ts';

const post = { postId: id };

/** Puts a post on the establishment. */
export const EstablishPost = defineCommand('EstablishPost', { ...post, ...event.PostEstablished.schema.shape });

/** Records what job evaluation gave. */
export const EvaluatePost = defineCommand('EvaluatePost', { ...post, ...event.PostEvaluated.schema.shape });

/** Records that a partner bears a part of the cost. */
export const SharePost = defineCommand('SharePost', { ...post, ...event.PostShared.schema.shape });

/** Records that the post is advertised. */
export const AdvertisePost = defineCommand('AdvertisePost', { ...post, ...event.PostAdvertised.schema.shape });

/** Records that nobody was appointed upon the last advertisement. */
export const RecordFailedRecruitment = defineCommand('RecordFailedRecruitment', { ...post, reason: prose });

/** Records that somebody is in post from a day on. */
export const FillPost = defineCommand('FillPost', { ...post, ...event.PostFilled.schema.shape });

/** Records that nobody is in post from the effective day on. */
export const VacatePost = defineCommand('VacatePost', post);

/** Asks for time of the post for a project. */
export const AskForResource = defineCommand('AskForResource', { ...post, ...event.ResourceAsked.schema.shape });

/** Takes the post off the establishment from the effective day on. */
export const EndPost = defineCommand('EndPost', { ...post, reason: prose });

type Commands =
  | typeof EstablishPost
  | typeof EvaluatePost
  | typeof SharePost
  | typeof AdvertisePost
  | typeof RecordFailedRecruitment
  | typeof FillPost
  | typeof VacatePost
  | typeof AskForResource
  | typeof EndPost;

export type PostCommand = z.infer<Commands>;

/** The command of one type. */
export type PostCommandOf<Type extends PostCommand['type']> = Extract<PostCommand, { type: Type }>;
