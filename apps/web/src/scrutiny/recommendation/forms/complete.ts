export { completing as form } from './acting.tsx';
