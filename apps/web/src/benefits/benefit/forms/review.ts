export { reviewing as form } from './course.tsx';
