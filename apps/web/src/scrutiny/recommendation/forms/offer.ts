export { offering as form } from './acting.tsx';
