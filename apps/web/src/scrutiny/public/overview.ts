// What stands on the overview, fetched together.
export { OverviewScrutiny } from './OverviewScrutiny.tsx';
export { OwnScrutinyNeeds } from './OwnScrutinyNeeds.tsx';
