export { abandoning as form } from './course.tsx';
