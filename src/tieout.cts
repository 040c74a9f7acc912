#!/usr/bin/env node
// Node reads the size of its thread pool once, when it first needs a thread: to read the files of a module, so before `main.ts`
// can say anything. The engine of each job blocks a thread of it while it works, and files and names of hosts need others.
const { availableParallelism } = process.getBuiltinModule('node:os');

process.env['UV_THREADPOOL_SIZE'] ??= String(Math.min(64, 4 + 2 * availableParallelism()));
void import('./main.js');
