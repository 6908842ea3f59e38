import type { Role } from '@minutebook/domain';
import { useEffect, useState } from 'react';

import { Button } from '../design/Button.tsx';
import { Progress } from '../design/Progress.tsx';
import { sentenceOf, server, signInAs } from '../replay/index.ts';
import { roleWords } from './role-words.ts';

interface Post {
  readonly personId: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

/** The demonstration's posts, each a button that signs in as it. */
export function Posts() {
  const [posts, setPosts] = useState<readonly Post[]>();
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    server.session.posts.query().then(setPosts, (error: unknown) => setProblem(sentenceOf(error)));
  }, []);
  const choose = (personId: string): void => {
    signInAs(personId).catch((error: unknown) => setProblem(sentenceOf(error)));
  };
  return (
    <>
      <p className="govuk-error-message" role="alert">
        {problem}
      </p>
      {posts === undefined ? <Progress label="Asking for the posts" done={0} of={0} /> : null}
      <ul className="govuk-list mb-posts">
        {posts?.map(({ personId, name, roles }) => (
          <li key={personId}>
            <Button type="button" look="secondary" onClick={() => choose(personId)}>
              {name}
            </Button>
            <span className="mb-secondary">{roles.map((role) => roleWords[role]).join(', ')}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
