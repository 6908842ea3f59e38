export { Book, BrokenHistory } from './book.ts';
export { tail } from './tail.ts';
