import { functionsOfAnyValues } from './functions/any-values.js';
import { functionsOfDates } from './functions/dates.js';
import type { AllowedFunction, Functions } from './functions/function.js';
import { functionsOfNumbers } from './functions/numbers.js';
import { functionsOfTexts } from './functions/texts.js';

/** The functions by what they are about, as the reference lists them. */
export const functionGroups: Readonly<Record<string, Functions>> = {
  Numbers: functionsOfNumbers,
  Texts: functionsOfTexts,
  Dates: functionsOfDates,
  'Any values': functionsOfAnyValues,
};

/** Nothing here passes through a double, reads anything, or depends on time or chance. */
export const allowedFunctions: Functions = Object.fromEntries(
  Object.values(functionGroups)
    .flatMap((functions): [string, AllowedFunction][] => Object.entries(functions))
    .toSorted(([left], [right]) => (left < right ? -1 : 1)),
);
