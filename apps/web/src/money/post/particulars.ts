import { fteWords, partnerTitle, pounds, shareWords } from '@minutebook/domain';
import type { LedgerWorld, PostState } from '@minutebook/domain';

import { formatDay } from '../../design/days.ts';
import type { Known } from '../../entries/differences-of.ts';

/** What is known of a post, in words; nothing before it was established. */
export function postParticulars(post: PostState | undefined, world: LedgerWorld): readonly Known[] {
  if (post === undefined) return [];
  return [
    { label: 'Title', words: post.title },
    { label: 'There', words: daysWords(post) },
    { label: 'Service area', words: post.serviceArea },
    ...[post.established, ...post.evaluations].map(({ n, on, value }) => ({
      key: `grade ${n}`,
      label: `Grade from ${formatDay(on)} on`,
      words: `${value.grade}, ${value.basis}: ${pounds(value.fullYearCost)} a year, and ${pounds(value.onCosts)} on-costs`,
    })),
    ...[post.established, ...post.hours].map(({ n, on, value }) => ({
      key: `hours ${n}`,
      label: `FTE from ${formatDay(on)} on`,
      words: fteWords(value.fte),
    })),
    ...post.shares.map(({ n, on, value }) => ({
      key: `share ${n}`,
      label: `Borne by ${partnerTitle(value.partnerId, world)} from ${formatDay(on)} on`,
      words: shareWords(value.share),
    })),
    ...post.adverts.map(({ advertised, cameTo }) => ({
      key: `advert ${advertised.n}`,
      label: `Advertised on ${formatDay(advertised.on)}`,
      words: `Until ${formatDay(advertised.value.closingDay)}${cameTo === undefined ? '' : `: ${cameTo.value === 'filled' ? 'filled' : 'nobody was appointed'}`}`,
    })),
    ...post.stints.map(({ filled, vacated }) => ({
      key: `stint ${filled.n}`,
      label: 'Filled',
      words: `From ${formatDay(filled.value.firstDay)} on${vacated === undefined ? '' : `, vacant from ${formatDay(vacated.on)} on`}`,
    })),
    ...post.asks.map(({ n, value }) => ({
      key: `ask ${n}`,
      label: `Asked for by “${world.state('project', value.projectId)?.title.value ?? value.projectId}”`,
      words: `${fteWords(value.fte)}, from ${formatDay(value.firstDay)} to ${formatDay(value.lastDay)}`,
    })),
  ];
}

function daysWords({ firstDay, lastDay, ended }: PostState): string {
  const until = ended === undefined ? '' : `, ended from ${formatDay(ended.on)} on`;
  return `From ${formatDay(firstDay)}${lastDay === undefined ? ' on' : ` to ${formatDay(lastDay)}`}${until}`;
}
