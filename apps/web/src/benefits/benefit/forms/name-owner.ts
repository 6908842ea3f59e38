export { owning as form } from './course.tsx';
