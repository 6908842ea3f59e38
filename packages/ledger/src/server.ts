export { Book } from './book.ts';
export { tail } from './tail.ts';
