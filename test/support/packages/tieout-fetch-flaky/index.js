// A plugin whose source fails as often as its options say: `list` of its first listings, `torn` of its first readings
// after some bytes. `code` is a code of the system; without one it says itself that the failure may pass, or, with
// `final`, does not.
const asked = new Map();

const times = (what) => {
  const before = asked.get(what) ?? 0;
  asked.set(what, before + 1);
  return before;
};

const failure = ({ code, final }) => {
  if (code !== undefined) return Object.assign(new Error(`the source said ${code}`), { code });
  return Object.assign(new Error('the source is busy'), final === undefined ? { retryable: true } : {});
};

const option = (description, example) => ({ description, required: false, example });

export const fetcher = {
  name: 'tieout-fetch-flaky',
  description: 'Fails for a while.',
  options: {
    list: option('How many listings fail.', '2'),
    torn: option('How many readings break off.', '1'),
    code: option('The code of the failure.', 'ECONNRESET'),
    final: option('Whether it does not say that it may pass.', 'yes'),
  },
  hostsOf: () => [],
  async fetch({ feed, options, path }) {
    if (times(`list ${feed} ${path}`) < Number(options.list ?? 0)) throw failure(options);
    const read = async function* () {
      yield Buffer.from('ID,GROSS\n1,10.00\n');
      if (times(`read ${feed} ${path}`) < Number(options.torn ?? 0)) throw failure(options);
      yield Buffer.from('2,20.00\n');
    };
    return [{ source: path, read }];
  },
  async probe({ options }) {
    if (Number(options.list ?? 0) > 0) throw failure(options);
    return 'it answers';
  },
};
