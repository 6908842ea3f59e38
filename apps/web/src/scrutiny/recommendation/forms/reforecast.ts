export { reforecasting as form } from './acting.tsx';
