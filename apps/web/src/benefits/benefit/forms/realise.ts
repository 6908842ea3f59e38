export { realising as form } from './course.tsx';
