import shared from '@eventstore/db-client/generated/shared_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import type { AppendReq, AppendResp, ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb.js';

import type { LoggedEvent, Outcome, Proposed } from './wire-log.ts';

/** What a read or a subscription asks for. */
export interface Asked {
  /** `undefined` for the whole log. */
  readonly stream: string | undefined;
  readonly backwards: boolean;
  readonly subscription: boolean;
  readonly count: number;
  /** Position or revision where to begin; `undefined` for the end that the direction begins at. */
  readonly from: bigint | undefined;
  readonly admits: (event: LoggedEvent) => boolean;
}

export function asked(request: ReadReq): Asked {
  const options = request.getOptions();
  const stream = options?.getStream();
  const all = options?.getAll();
  const regex = options?.getFilter()?.getStreamIdentifier()?.getRegex();
  const pattern = regex === undefined || regex === '' ? /^/ : new RegExp(regex);
  const revision = stream?.hasRevision() === true ? stream.getRevision() : undefined;
  const from = revision ?? all?.getPosition()?.getCommitPosition();
  return {
    stream: stream && text(stream.getStreamIdentifier()?.getStreamName_asU8()),
    backwards: options?.getReadDirection() === streams.ReadReq.Options.ReadDirection.BACKWARDS,
    subscription: options?.hasSubscription() === true,
    count: options?.hasCount() === true ? Number(options.getCount()) : Infinity,
    from: from === undefined ? undefined : BigInt(from),
    admits: (event) => pattern.test(event.stream),
  };
}

/** Stream and expected revision of an append; -1 for no stream, `undefined` for any. */
export function heading(request: AppendReq | undefined): { stream: string; expected: number | undefined } {
  const options = request?.getOptions();
  const revision = options?.hasRevision() === true ? Number(options.getRevision()) : undefined;
  return {
    stream: text(options?.getStreamIdentifier()?.getStreamName_asU8()),
    expected: options?.hasNoStream() === true ? -1 : revision,
  };
}

export function proposed(request: AppendReq): Proposed[] {
  const message = request.getProposedMessage();
  if (message === undefined) return [];
  return [
    {
      id: message.getId()?.getString() ?? '',
      type: message.getMetadataMap().get('type') ?? '',
      contentType: message.getMetadataMap().get('content-type') ?? '',
      data: message.getData_asU8(),
      metadata: message.getCustomMetadata_asU8(),
    },
  ];
}

export function appended(outcome: Outcome): AppendResp {
  const answer = new streams.AppendResp();
  if (outcome.kind === 'wrongRevision') {
    const wrong = new streams.AppendResp.WrongExpectedVersion();
    if (outcome.current < 0) wrong.setCurrentNoStream(new shared.Empty());
    else wrong.setCurrentRevision(String(outcome.current));
    return answer.setWrongExpectedVersion(wrong);
  }
  const success = new streams.AppendResp.Success().setCurrentRevision(String(outcome.revision));
  // Some servers leave out the position of a batch that they already have.
  if (outcome.kind === 'repeated') return answer.setSuccess(success.setNoPosition(new shared.Empty()));
  const position = new streams.AppendResp.Position();
  position.setCommitPosition(String(outcome.position)).setPreparePosition(String(outcome.position));
  return answer.setSuccess(success.setPosition(position));
}

export function delivered(event: LoggedEvent): ReadResp {
  const record = new streams.ReadResp.ReadEvent.RecordedEvent();
  record.setId(new shared.UUID().setString(event.id)).setStreamIdentifier(identifier(event.stream));
  record.setStreamRevision(String(event.revision));
  record.setCommitPosition(String(event.position)).setPreparePosition(String(event.position));
  record.setData(event.data).setCustomMetadata(event.metadata);
  record
    .getMetadataMap()
    .set('type', event.type)
    .set('content-type', event.contentType)
    .set('created', '17000000000000000');
  const resolved = new streams.ReadResp.ReadEvent().setEvent(record).setCommitPosition(String(event.position));
  return new streams.ReadResp().setEvent(resolved);
}

export function confirmed(): ReadResp {
  return new streams.ReadResp().setConfirmation(
    new streams.ReadResp.SubscriptionConfirmation().setSubscriptionId('one'),
  );
}

export function notFound(stream: string): ReadResp {
  const absent = new streams.ReadResp.StreamNotFound().setStreamIdentifier(identifier(stream));
  return new streams.ReadResp().setStreamNotFound(absent);
}

function identifier(stream: string) {
  return new shared.StreamIdentifier().setStreamName(Buffer.from(stream).toString('base64'));
}

function text(bytes: Uint8Array | undefined): string {
  return Buffer.from(bytes ?? []).toString('utf8');
}
