export * from './promised-against-now.ts';
