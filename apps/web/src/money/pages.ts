export { AgreementPage } from './agreement/AgreementPage.tsx';
export { AgreementsPage } from './agreement/AgreementsPage.tsx';
export { PostPage } from './post/PostPage.tsx';
export { PostsPage } from './post/PostsPage.tsx';
