export { resetting as form } from './baseline.tsx';
