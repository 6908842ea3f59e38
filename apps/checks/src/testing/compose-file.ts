import { parse } from 'yaml';

import { fileOf } from './root.ts';

/** What the checks read of a service in the Compose file. */
export interface Service {
  readonly image: string;
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly profiles?: readonly string[];
  readonly restart?: string;
  readonly user?: string;
  readonly read_only?: boolean;
  readonly networks?: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly entrypoint?: readonly string[];
  readonly command?: readonly string[];
}

interface ComposeFile {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean }>>;
}

/** `${NAME:-default}` and `${NAME:?message}`; a doubled dollar stands for one. */
const variable = /\$\$|\$\{(?<name>\w+)(?::(?<kind>[-?])(?<rest>[^}]*))?\}|\$\w+/g;

/** The Compose file with its anchors resolved and its variables as they are written. */
export function composeFile(): ComposeFile {
  return parse(fileOf('docker-compose.yml'), { merge: true }) as ComposeFile;
}

/** Every variable in a text, and how it is written there. */
export function variablesIn(
  text: string,
): readonly { name: string | undefined; kind: string | undefined; rest: string }[] {
  return [...text.matchAll(variable)]
    .filter(([written]) => written !== '$$')
    .map(({ groups }) => ({ name: groups?.['name'], kind: groups?.['kind'], rest: groups?.['rest'] ?? '' }));
}

/** A text as Compose hands it to a container. @throws with its message where a required variable is not set */
export function interpolated(text: string, from: Readonly<Record<string, string>>): string {
  return text.replace(variable, (written, name: string, kind: string, rest: string) => {
    if (written === '$$') return '$';
    const value = from[name] ?? '';
    if (value !== '') return value;
    if (kind === '?') throw new Error(rest);
    return rest ?? '';
  });
}

/** A service's environment as its container has it. */
export function environmentOf(service: Service, from: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(service.environment).map(([name, value]) => [name, interpolated(value, from)]),
  );
}
