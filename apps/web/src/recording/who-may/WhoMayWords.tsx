import { whoMay } from './who-may.ts';
import type { WhoMayProps } from './WhoMay.tsx';

/** The words themselves; fetched with what decides on commands. */
export function WhoMayWords({ command, within = false }: WhoMayProps) {
  const words = whoMay(command);
  return <>{within ? words.charAt(0).toLowerCase() + words.slice(1) : words}</>;
}
