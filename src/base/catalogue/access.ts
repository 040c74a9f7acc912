import { define } from './define.js';

/** Why it cannot be said who asks. */
export const accessProblems = {
  'issuer-unreachable': define<{ issuer: string; reason: string }>(
    'world',
    ({ issuer, reason }) => `The keys of issuer ${issuer} cannot be had: ${reason}`,
    () => 'Nobody with a JWT of it is let in until it answers; our own tokens are. Check `serve.oidc` of tieout.yaml.',
  ),
};
