export { reopening as form } from './closing.tsx';
