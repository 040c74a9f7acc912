import colors from 'picocolors';

/** How parts of a text for people are set off. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly cyan: (text: string) => string;
}

/** A style with colours, or one that leaves the text as it is. */
export function createStyle(color: boolean): Style {
  return colors.createColors(color);
}
