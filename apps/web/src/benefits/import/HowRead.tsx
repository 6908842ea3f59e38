import { channels } from '@minutebook/domain';
import type { FiguresMapping } from '@minutebook/domain';
import { useState } from 'react';

import { tierWords } from '../../delivery/public/tier-words.ts';
import { Select, TextField } from '../../design/fields/fields.tsx';
import { useNow } from '../../replay/index.ts';
import { quartersWords } from './act-words.ts';

const yesNo = [
  { value: 'no', label: 'No: a blank is nothing' },
  { value: 'yes', label: 'Yes: what it leaves blank, and was recorded, is withdrawn' },
];
const quarters = Object.entries(quartersWords).map(([value, label]) => ({ value, label }));
const bases = [
  { value: 'measured', label: 'Measured' },
  { value: 'estimated', label: 'Estimated' },
];
const tiers = Object.entries(tierWords).map(([value, label]) => ({ value, label }));

interface HowReadProps {
  readonly mapping: FiguresMapping;
  readonly change: (part: Partial<FiguresMapping>) => void;
}

/** How what the columns hold is to be read. */
export function HowRead({ mapping, change }: HowReadProps) {
  const { world } = useNow();
  const ways = channels(world).map(({ channelId, title }) => ({ value: channelId, label: title }));
  const { restChannelId, service } = mapping;
  return (
    <>
      <TextField
        id="service"
        label="Service of every row, where no column names it"
        value={service ?? ''}
        onChange={({ target }) => change({ service: target.value === '' ? undefined : target.value })}
      />
      <Select
        id="rest"
        label="Channel of what a total is more than the channels that are told apart"
        none="No column is such a total"
        options={ways}
        value={restChannelId ?? ''}
        onChange={({ target }) => change({ restChannelId: target.value === '' ? undefined : target.value })}
      />
      <Choices mapping={mapping} change={change} />
      <Phrase
        id="not-apply"
        label="Words that say that it does not apply, besides n/a"
        all={mapping.doesNotApply}
        onChange={(doesNotApply) => change({ doesNotApply })}
      />
      <Phrase
        id="not-collected"
        label="Words that say that nobody counted, besides -"
        all={mapping.notCollected}
        onChange={(notCollected) => change({ notCollected })}
      />
    </>
  );
}

function Choices({ mapping, change }: HowReadProps) {
  return (
    <>
      <Select
        id="tier"
        label="Tier of services that are not registered yet"
        options={tiers}
        value={mapping.tier}
        onChange={({ target }) => change({ tier: target.value as FiguresMapping['tier'] })}
      />
      <Select
        id="basis"
        label="Was it counted?"
        options={bases}
        value={mapping.basis}
        onChange={({ target }) => change({ basis: target.value as FiguresMapping['basis'] })}
      />
      <Select
        id="quarters"
        label="Quarters of a year"
        options={quarters}
        value={mapping.quarters}
        onChange={({ target }) => change({ quarters: target.value as FiguresMapping['quarters'] })}
      />
      <Select
        id="whole"
        label="Does the file state all that is known of its rows and periods?"
        options={yesNo}
        value={mapping.whole ? 'yes' : 'no'}
        onChange={({ target }) => change({ whole: target.value === 'yes' })}
      />
    </>
  );
}

interface PhraseProps {
  readonly id: string;
  readonly label: string;
  readonly all: readonly string[];
  readonly onChange: (all: string[]) => void;
}

function Phrase({ id, label, all, onChange }: PhraseProps) {
  const [typed, setTyped] = useState(all.join('; '));
  const type = (text: string): void => {
    setTyped(text);
    onChange(
      text
        .split(';')
        .map((one) => one.trim())
        .filter((one) => one !== '')
        .slice(0, 20),
    );
  };
  return (
    <TextField
      id={id}
      label={label}
      hint="Several with a semicolon between."
      value={typed}
      onChange={({ target }) => type(target.value)}
    />
  );
}
