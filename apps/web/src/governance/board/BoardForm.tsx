import type { BoardState } from '@minutebook/domain';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactNode } from 'react';

import { PathLink } from '../../clock/links.tsx';
import { useNow } from '../../replay/index.ts';
import { NotFoundPage } from '../../shell/NotFoundPage.tsx';
import { Page } from '../../shell/Page.tsx';

interface BoardFormProps {
  readonly title: string;
  /** One sentence that says what recording this means. */
  readonly intro: string;
  /** The form, given the board as it was when the form was opened. */
  readonly children: (board: BoardState) => ReactNode;
}

/** A form about the board of the address. */
export function BoardForm({ title, intro, children }: BoardFormProps) {
  const { boardId = '' } = useParams({ strict: false });
  const { world } = useNow();
  const [board] = useState(() => world.state('board', boardId));
  if (board === undefined) return <NotFoundPage what="board" />;
  return (
    <Page title={title} kind={board.title} intro={intro}>
      {children(board)}
      <p className="govuk-body">
        <PathLink path="/boards">Back to the boards</PathLink>
      </p>
    </Page>
  );
}
