import { expect, onTestFinished, test } from 'vitest';

import { root } from './testing/root.ts';
import { smallTree } from './testing/small-tree.ts';
import { unreachedIn } from './testing/unreached.ts';

test('Every source of the client is led to from where it starts: no form unoffered, no list unshown', () => {
  expect(unreachedIn(root)).toEqual([]);
});

test('A list that no tab shows and a form that nothing offers are named', () => {
  const { top, remove } = smallTree({
    'apps/web/src/main.tsx': "import { pages } from './pages.ts';\n",
    'apps/web/src/pages.ts': "export const pages = () => import('./Tab.tsx');\n",
    'apps/web/src/Tab.tsx': "import { Risks } from './sections/Risks.tsx';\n\nexport const Tab = Risks;\n",
    'apps/web/src/sections/Risks.tsx': 'export const Risks = 1;\n',
    'apps/web/src/sections/Lessons.tsx': 'export const Lessons = 1;\n',
    'apps/web/src/sections/lessons.test.ts': "import { Lessons } from './Lessons.tsx';\n",
    'apps/web/src/forms/learn-lesson.tsx': "import { Risks } from '../sections/Risks.tsx';\n",
  });
  onTestFinished(remove);
  expect(unreachedIn(top)).toEqual(['apps/web/src/forms/learn-lesson.tsx', 'apps/web/src/sections/Lessons.tsx']);
});
