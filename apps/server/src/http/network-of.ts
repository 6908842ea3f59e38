import { normalizeIP } from '@fastify/rate-limit';
import type { FastifyRequest } from 'fastify';

/** What counts as one sender: an IPv4 address, or the /64 of an IPv6 one, all of which one subscriber has. */
export function networkOf({ ip }: FastifyRequest): string {
  return normalizeIP(ip);
}
