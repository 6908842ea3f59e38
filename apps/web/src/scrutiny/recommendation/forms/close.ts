export { closing as form } from './closing.tsx';
