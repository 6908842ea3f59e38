export { setting as form } from './baseline.tsx';
