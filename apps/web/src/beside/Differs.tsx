import { useLedger } from '../clock/page-ledger.tsx';
import { useClocks } from '../clock/use-clocks.ts';
import { useCompared } from '../clock/use-compared.ts';
import { Tag } from '../design/Tag.tsx';
import { itemParticulars } from '../delivery/project/item-particulars.ts';

interface DiffersProps {
  /** What it was; absent when it was not in the ledger then. */
  readonly was: string | undefined;
  readonly is: string;
}

/** Beside a particular: that it is another than at the point compared with, and what it was; nothing otherwise. */
export function Differs({ was, is }: DiffersProps) {
  const { compared } = useClocks();
  if (compared === undefined || was === is) return null;
  if (was === undefined) return <Tag colour="yellow">New</Tag>;
  return (
    <div className="mb-differs">
      <Tag colour="yellow">Changed</Tag>{' '}
      <span className="mb-secondary mb-prose">
        It was, {compared.words.at}: {was}
      </span>
    </div>
  );
}

interface ItemDiffersProps {
  readonly projectId: string;
  /** What hangs on the project, as `itemParticulars` calls it: “milestone go-live”. */
  readonly item: string;
}

/** Beside a milestone, dependency, risk or issue: that it is new, or what of it was otherwise. */
export function ItemDiffers({ projectId, item }: ItemDiffersProps) {
  const after = useLedger();
  const before = useCompared();
  if (before === undefined) return null;
  const of = (world: typeof after.world) =>
    itemParticulars(world.state('project', projectId)).filter(({ key }) => `${key} `.startsWith(`${item} `));
  const old = new Map(of(before.world).map(({ key, words }) => [key, words]));
  if (old.size === 0) return <Tag colour="yellow">New</Tag>;
  const differ = of(after.world).filter(({ key, words }) => old.get(key) !== words);
  if (differ.length === 0) return null;
  return (
    <div className="mb-differs">
      <Tag colour="yellow">Changed</Tag>
      {differ.map(({ key, label }) => (
        <div key={key} className="mb-secondary mb-prose">
          {label} was: {old.get(key) ?? 'not in the ledger yet'}
        </div>
      ))}
    </div>
  );
}
