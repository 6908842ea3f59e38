import { stageOf } from '@minutebook/domain';
import type { ProjectState } from '@minutebook/domain';

import { Tag } from '../../design/Tag.tsx';
import { stageInWords } from '../../delivery/public/stage-in-words.ts';
import { stageColours } from './words.ts';

/** How far a project is, as a word with its colour. */
export function StageTag({ project }: { readonly project: ProjectState }) {
  const stage = stageOf(project);
  return (
    <>
      <Tag colour={stageColours[stage]}>{stageInWords(project)}</Tag>
      {stage === 'held' ? <span className="mb-secondary"> its approval is no longer current</span> : null}
    </>
  );
}
