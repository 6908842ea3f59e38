import type { Finding } from '../planning/finding.ts';

/** What an edition changes about one project, or cannot change, as a sentence. */
export function findingSentence(finding: Finding): string {
  const name = `“${finding.title}”`;
  switch (finding.kind) {
    case 'added':
      return `${name} is new to the ledger.`;
    case 'renamed':
      return `${name} was called “${finding.from}”.`;
    case 'moved':
      return `${name} moved from ${finding.from} to ${finding.to}.`;
    case 'redescribed':
      return `${name} has another description.`;
    case 'rereferenced':
      return `${name} was joined by its name; its reference ${finding.from} is now ${finding.to}.`;
    case 'rerated':
      return `${name} went from ${finding.from} to ${finding.to}.`;
    case 'commentedAgain':
      return `${name} has the same rating with other words on it.`;
    case 'redated':
      return finding.from === undefined
        ? `${name} now states its ${finding.what.toLowerCase()}: ${finding.to}.`
        : `${name} moved its ${finding.what.toLowerCase()} from ${finding.from} to ${finding.to}.`;
    case 'dayNoLongerStated':
      return `${name} no longer states its ${finding.what.toLowerCase()} (“${finding.asStated}”); ${finding.from} stands.`;
    case 'listedAgain':
      return `${name} is listed again.`;
    case 'gone':
      return `${name} is gone from the publication; this does not say that it was stopped or closed.`;
    case 'perhapsGone':
      return `${name} may be gone; nothing is recorded, because a column of the file does not say whose it is.`;
    case 'endedButListed':
      return `${name} was ${finding.how} on ${finding.on} and is still listed; nothing is recorded about it.`;
    case 'kept':
      return `${name} keeps its ${finding.what.toLowerCase()}: ${finding.because}.`;
    case 'ambiguous':
      return `${name} is the name of several projects, and nothing tells which is which; nothing is recorded about it.`;
    case 'sameShortReference':
      return `${name} may be “${finding.known}”, which the ledger holds as ${finding.reference}, without the quarter that tells; nothing is recorded about either. Import the edition before this one again first.`;
  }
}
