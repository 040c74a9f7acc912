/** Checks of single options, each as `OptionDescription.check` has it. */

export function checkText(text: string): string | null {
  if (text.trim() === '') return 'it is empty';
  return /\p{Cc}/u.test(text) ? 'it has a line end, or another sign that cannot be seen' : null;
}

export function checkAddress(text: string): string | null {
  if (!URL.canParse(text)) return `'${text}' is no URL, such as https://api.example.com/v1`;
  const { protocol, username, password, search, hash } = new URL(text);
  if (protocol !== 'https:' && protocol !== 'http:') return 'a URL of this plugin begins with https://';
  if (username !== '' || password !== '') return 'a user and a password stand in options of their own, not in the URL';
  return search === '' && hash === ''
    ? null
    : 'the URL has no query and no fragment: a query belongs to the `path` of a feed';
}

/** RFC 9110, 5.6.2. */
const headerName = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

export function checkHeaderName(text: string): string | null {
  return headerName.test(text) ? null : `'${text}' is no name of a header`;
}

export function checkHost(text: string): string | null {
  const isHost = /^[^\s/@?#*]+$/.test(text) && URL.canParse(`https://${text}`);
  return isHost ? null : `'${text}' is no host, such as downloads.example.com or downloads.example.com:8443`;
}

const secondsIn: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600 };

export function checkLifetime(text: string): string | null {
  const seconds = parseInt(text, 10) * (secondsIn[text.slice(-1)] ?? 0);
  return seconds >= 10 && seconds <= 3600 ? null : 'a signed token is valid from 10s to 1h';
}

export function checkLimit(text: string): string | null {
  const mebibytes = Number(text);
  return mebibytes >= 1 && mebibytes <= 1024 ? null : 'an answer may have from 1 to 1024 MiB';
}
