// What stands on pages of other areas, fetched together.
export { Consulted } from './Consulted.tsx';
export { QueriesAbout } from './QueriesAbout.tsx';
