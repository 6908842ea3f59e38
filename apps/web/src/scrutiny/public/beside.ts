// What stands on pages of other areas, fetched together.
export { Consulted } from './Consulted.tsx';
export { QueriesAbout, QueriesHere } from './QueriesAbout.tsx';
