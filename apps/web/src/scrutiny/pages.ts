export { AssessmentPage } from './assessment/AssessmentPage.tsx';
export { AssurancePage } from './assessment/AssurancePage.tsx';
