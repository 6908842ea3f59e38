import { describe, expect, it } from 'vitest';

import { withNeeds } from './first-answers.ts';

describe('A page with its first answers', () => {
  it('is not ended by what somebody recorded, and holds it as it is', () => {
    const title = '</script><script>alert(1)</script><!-- $& </body>';
    const page = withNeeds('<body><p>$1</p></body>', { date: 'now', answers: { '/asked': { title } }, next: [] });
    expect(page.match(/<\/?(script|body)|<!--/g)).toEqual(['<body', '<script', '</script', '</body']);
    const json = /id="first-answers">(.*)<\/script>/.exec(page)?.[1] ?? '';
    expect(JSON.parse(json)).toEqual({ date: 'now', answers: { '/asked': { title } } });
  });
});
