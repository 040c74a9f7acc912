// A plugin as somebody else would write it: a box that opens with a key. Its box `leaky` fails with the key in the error,
// `talkative` puts it in the name of what it found; nothing is contacted.
const connect = ({ host, key, box }) => {
  if (box === 'leaky') {
    const error = new Error(`${host} refused the key ${key} (Basic ${Buffer.from(key).toString('base64')})`);
    error.cause = new Error(`sent ${encodeURIComponent(key)}`);
    throw error;
  }
  return key;
};

export const fetcher = {
  name: 'tieout-fetch-locker',
  description: 'Opens a box with a key.',
  options: {
    host: {
      description: 'Where the locker is.',
      required: true,
      example: 'locker.example',
      check: (host) => (host === '' ? 'a host has a name' : null),
    },
    box: { description: 'Which box.', required: false, example: 'a' },
    key: { description: 'What opens the box.', required: true, example: 'KEY', secret: true },
  },
  hostsOf: ({ host, proxy }) => [host, proxy].filter((name) => name !== undefined),
  async fetch({ options, path }) {
    const key = connect(options);
    const source = options.box === 'talkative' ? `locker://${key}@${options.host}/${path}` : `${options.host}/${path}`;
    const read = async function* () {
      yield Buffer.from('ID,GROSS\n1,10.00\n2,20.00\n');
      if (options.box === 'torn') throw new Error(`the connection with ${key} was lost`);
    };
    return [{ source, read }];
  },
  async probe({ options }) {
    return `${options.host} takes the key ${connect(options)}`;
  },
};
