import type { Command } from 'commander';
import { readLimitArgument } from './arguments.js';

/** Which part of a list is shown. */
export interface PageOptions {
  readonly limit: number;
  readonly after?: string;
}

export function addPageOptions(command: Command): Command {
  return command
    .option('--limit <number>', 'how many at most', readLimitArgument, 50)
    .option('--after <place>', 'begin where the page before ended');
}

export function pageOf({ limit, after }: PageOptions): { readonly limit: number; readonly after: string | null } {
  return { limit, after: after ?? null };
}

/** How to see the rest of a list. */
export function moreNotes(next: string | null): readonly string[] {
  return next === null ? [] : [`There are more: repeat the command with --after ${next}`];
}
