import type { Normalizer } from '../../model/entity-plan.js';

/** What the engine makes of a text, which decides again when it is asked. */
export function normalized(text: string, normalizers: readonly Normalizer[]): string {
  return normalizers.reduce((result, normalizer) => applied(result, normalizer), text);
}

function applied(text: string, normalizer: Normalizer): string {
  if (typeof normalizer === 'object') return text.replaceAll(...normalizer.replace);
  switch (normalizer) {
    case 'trim':
      return text.replaceAll(/^ +| +$/g, '');
    case 'upper':
      return text.toUpperCase();
    case 'lower':
      return text.toLowerCase();
    case 'strip-accents':
      return text
        .normalize('NFD')
        .replaceAll(/\p{Mn}/gu, '')
        .normalize('NFC');
    case 'collapse-spaces':
      return text.replaceAll(/\s+/g, ' ').trim();
  }
}
