export { AssessmentPage } from './assessment/AssessmentPage.tsx';
export { AssurancePage } from './assessment/AssurancePage.tsx';
export { ImprovementPlanPage } from './recommendation/ImprovementPlanPage.tsx';
export { RecommendationPage } from './recommendation/RecommendationPage.tsx';
export { RecommendationsPage } from './recommendation/RecommendationsPage.tsx';
