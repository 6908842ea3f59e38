/** What needs somebody about agreements: fetched after the page, with the folds that read them. */
export { moneyNeeds } from '@minutebook/domain';
