import gossip from '@eventstore/db-client/generated/gossip_pb.js';
import gossipService from '@eventstore/db-client/generated/gossip_grpc_pb.js';
import features from '@eventstore/db-client/generated/serverfeatures_pb.js';
import featuresService from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js';
import shared from '@eventstore/db-client/generated/shared_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import type {
  AppendReq,
  AppendResp,
  DeleteReq,
  DeleteResp,
  ReadReq,
  ReadResp,
} from '@eventstore/db-client/generated/streams_pb.js';
import streamsService from '@eventstore/db-client/generated/streams_grpc_pb.js';
import { Metadata, Server, ServerCredentials, status } from '@grpc/grpc-js';
import type { sendUnaryData, ServerReadableStream, ServerUnaryCall, ServerWritableStream } from '@grpc/grpc-js';

import { Faults } from './wire-faults.ts';
import type { Call, Fault } from './wire-faults.ts';
import { WireLog } from './wire-log.ts';
import type { LoggedEvent } from './wire-log.ts';
import { appended, asked, confirmed, delivered, heading, notFound, proposed } from './wire-messages.ts';
import type { Asked } from './wire-messages.ts';

type Reading = ServerWritableStream<ReadReq, ReadResp>;

/**
 * A server in memory that speaks EventStoreDB's protocol and misbehaves as it is told: the next call of a kind takes
 * the next fault that was planned for it.
 */
export class WireFaultServer {
  /** What it serves; another one may be put in its place, as a restored backup is. */
  log = new WireLog();
  readonly faults = new Faults();
  /** Whether it answers nobody about anything, with its connections open. */
  frozen = false;
  /** The port of the node that it takes for the cluster's leader; its own where it is alone. */
  leader: number | undefined;
  readonly #server: Server;
  readonly #subscriptions = new Set<Reading>();
  #port = 0;

  private constructor() {
    this.#server = this.#listener();
  }

  /** Starts on this port of the machine, or on a free one. */
  static async start(port = 0): Promise<WireFaultServer> {
    const server = new WireFaultServer();
    await server.#bind(port);
    return server;
  }

  /** Connection string of the server. */
  get address(): string {
    return `esdb://127.0.0.1:${this.#port}?tls=false`;
  }

  get port(): number {
    return this.#port;
  }

  /** Ends every subscription without an error, as a node does that gives up leading. */
  endSubscriptions(): void {
    for (const call of this.#subscriptions) call.end();
    this.#subscriptions.clear();
  }

  /** Breaks every subscription off. */
  dropSubscriptions(): void {
    for (const call of this.#subscriptions) fail(call, status.UNAVAILABLE, 'dropped');
    this.#subscriptions.clear();
  }

  /** Closes the port and cuts every connection. */
  stop(): void {
    this.#server.forceShutdown();
  }

  #listener(): Server {
    const server = new Server({ 'grpc.max_receive_message_length': 32 * 1024 * 1024 });
    server.addService(featuresService.ServerFeaturesService, {
      getSupportedMethods: (_: unknown, answer: sendUnaryData<unknown>) => {
        if (!this.frozen) answer(null, supportedMethods());
      },
    });
    server.addService(gossipService.GossipService, {
      read: (_: unknown, answer: sendUnaryData<unknown>) => {
        if (!this.frozen) answer(null, clusterLedBy(this.leader ?? this.#port));
      },
    });
    server.addService(streamsService.StreamsService, {
      append: (call: ServerReadableStream<AppendReq, AppendResp>, answer: sendUnaryData<AppendResp>) =>
        this.#append(call, answer),
      read: (call: Reading) => this.#read(call),
      delete: (call: ServerUnaryCall<DeleteReq, DeleteResp>, answer: sendUnaryData<DeleteResp>) =>
        this.#delete(call, answer),
      // Silence for ever is what the real path does when its server hangs.
      batchAppend: () => this.faults.arrived('batchAppend'),
      tombstone: () => this.faults.arrived('tombstone'),
    });
    return server;
  }

  async #bind(port: number): Promise<void> {
    this.#port = await new Promise<number>((resolve, reject) => {
      const done = (error: Error | null, bound: number) => (error === null ? resolve(bound) : reject(error));
      this.#server.bindAsync(`127.0.0.1:${port}`, ServerCredentials.createInsecure(), done);
    });
  }

  #arrived(call: Call): Fault | undefined {
    const fault = this.faults.arrived(call);
    return this.frozen ? { kind: 'silent' } : fault;
  }

  #append(call: ServerReadableStream<AppendReq, AppendResp>, answer: sendUnaryData<AppendResp>): void {
    const requests: AppendReq[] = [];
    call.on('data', (request: AppendReq) => requests.push(request));
    call.on('end', () => {
      const fault = this.#arrived('append');
      if (fault?.kind === 'refuse') return answer(refusal(fault, this.#port));
      if (fault?.kind === 'silent' && !fault.afterwards) return;
      const { stream, expected } = heading(requests[0]);
      const outcome = appended(this.log.append(stream, requests.flatMap(proposed), expected));
      if (fault?.kind === 'late') void fault.until.then(() => answer(null, outcome));
      else if (fault === undefined) answer(null, outcome);
    });
  }

  #delete(call: ServerUnaryCall<DeleteReq, DeleteResp>, answer: sendUnaryData<DeleteResp>): void {
    const fault = this.#arrived('delete');
    if (fault?.kind === 'refuse') return answer(refusal(fault, this.#port));
    if (fault !== undefined) return;
    const name = call.request.getOptions()?.getStreamIdentifier()?.getStreamName_asU8() ?? [];
    this.log.delete(Buffer.from(name).toString('utf8'));
    answer(null, new streams.DeleteResp());
  }

  #read(call: Reading): void {
    const wanted = asked(call.request);
    const fault = this.#arrived(wanted.subscription ? 'subscribe' : 'read');
    if (fault?.kind === 'refuse') return void call.emit('error', refusal(fault, this.#port));
    if (fault?.kind === 'silent') return;
    if (wanted.subscription) this.#subscribe(call, wanted, fault);
    else this.#page(call, wanted, fault);
  }

  #page(call: Reading, wanted: Asked, fault: Fault | undefined): void {
    const found = this.#found(wanted);
    if (found === undefined) call.write(notFound(wanted.stream ?? ''));
    const page = found?.slice(0, wanted.count) ?? [];
    for (const event of cut(page, fault)) call.write(delivered(event));
    if (fault?.kind === 'drop') fail(call, status.UNAVAILABLE, 'dropped');
    else call.end();
  }

  #found({ stream, backwards, from = 0n }: Asked): readonly LoggedEvent[] | undefined {
    if (stream !== undefined) {
      const events = this.log.stream(stream);
      return backwards ? events?.toReversed() : events?.filter((event) => BigInt(event.revision) >= from);
    }
    // A page of the whole log holds the event at the position that it begins with; a subscription does not.
    return backwards ? this.log.events.toReversed() : this.log.events.filter((event) => event.position >= from);
  }

  #subscribe(call: Reading, { from = 0n, admits }: Asked, fault: Fault | undefined): void {
    let sent = 0;
    let next = this.log.events.findIndex((event) => event.position > from);
    if (next < 0) next = this.log.events.length;
    const limit = fault?.kind === 'endEarly' || fault?.kind === 'drop' ? fault.after : Infinity;
    const send = () => {
      for (; next < this.log.events.length && sent < limit; next += 1) {
        const event = this.log.events[next];
        if (event === undefined || !admits(event)) continue;
        call.write(delivered(event));
        sent += 1;
      }
      if (sent < limit) return;
      forget();
      if (fault?.kind === 'drop') fail(call, status.UNAVAILABLE, 'dropped');
      else call.end();
    };
    const stopListening = this.log.listen(send);
    const forget = () => {
      stopListening();
      this.#subscriptions.delete(call);
    };
    this.#subscriptions.add(call);
    call.on('cancelled', forget);
    call.write(confirmed());
    send();
  }
}

function cut(page: readonly LoggedEvent[], fault: Fault | undefined): readonly LoggedEvent[] {
  return fault?.kind === 'endEarly' || fault?.kind === 'drop' ? page.slice(0, fault.after) : page;
}

/** What reaches the client is an emitted error; destroying the call does not. */
function fail(call: Reading, code: status, details: string): void {
  call.emit('error', { code, details, message: details, metadata: new Metadata() });
}

function refusal(fault: Extract<Fault, { kind: 'refuse' }>, port: number) {
  const metadata = new Metadata();
  if (fault.exception !== undefined) metadata.set('exception', fault.exception);
  metadata.set('maximum-append-size', '1048576');
  metadata.set('leader-endpoint-host', '127.0.0.1');
  metadata.set('leader-endpoint-port', String(port));
  return { name: 'refused', message: 'refused', code: fault.code, details: 'refused', metadata };
}

function supportedMethods() {
  const methods = new features.SupportedMethods().setEventStoreServerVersion('23.10.0.0');
  for (const name of ['append', 'batchappend', 'read', 'delete']) {
    const method = new features.SupportedMethod().setMethodName(name);
    methods.addMethods(method.setServiceName('event_store.client.streams.streams'));
  }
  return methods;
}

function clusterLedBy(port: number) {
  const member = new gossip.MemberInfo().setState(gossip.MemberInfo.VNodeState.LEADER).setIsAlive(true);
  member.setInstanceId(new shared.UUID().setString(crypto.randomUUID()));
  member.setHttpEndPoint(new gossip.EndPoint().setAddress('127.0.0.1').setPort(port));
  return new gossip.ClusterInfo().setMembersList([member]);
}
