export { judging as form } from './closing.tsx';
