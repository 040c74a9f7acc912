import colors from 'picocolors';

/** How parts of a text for people are set off. */
export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  yellow(text: string): string;
  cyan(text: string): string;
}

/** A style with colours, or one that leaves the text as it is. */
export function createStyle(color: boolean): Style {
  return colors.createColors(color);
}
