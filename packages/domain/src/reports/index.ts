export * from './backlog.ts';
