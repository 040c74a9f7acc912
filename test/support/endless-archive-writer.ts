// A process that puts a payload without end into an archive, and says so: made to be killed.
import { openArchive } from '../../src/archive/archive.js';

async function* endless(): AsyncGenerator<Buffer> {
  for (;;) {
    yield Buffer.alloc(64 * 1024, 'x');
    process.stdout.write('.');
  }
}

await openArchive(process.argv[2] ?? '').put('raw', endless());
