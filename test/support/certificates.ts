import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A certificate and its key, in PEM. */
export interface Certified {
  readonly cert: string;
  readonly key: string;
}

/** An authority of a test, which certifies what it is told to. */
export interface Authority extends Certified {
  /** @param names such as `IP:127.0.0.1`; @param days how long it is valid; negative: it has expired. */
  certify(names: string, days?: number): Certified;
  /** The key of a certificate, encrypted. */
  encrypted(key: string, passphrase: string): string;
  remove(): void;
}

/** Makes an authority with the `openssl` of this machine; nobody else trusts it. */
export function makeAuthority(): Authority {
  const directory = mkdtempSync(join(tmpdir(), 'tieout-authority-'));
  const at = (name: string): string => join(directory, name);
  const openssl = (words: string): void =>
    void execFileSync('openssl', words.split(' '), { stdio: 'pipe', cwd: directory });
  const newKey = '-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes';
  openssl(`req -x509 ${newKey} -keyout ca.key -out ca.pem -subj /CN=tests -days 2`);
  writeFileSync(at('index.txt'), '');
  writeFileSync(at('serial'), '1000');
  let count = 0;
  return {
    cert: readFileSync(at('ca.pem'), 'utf8'),
    key: readFileSync(at('ca.key'), 'utf8'),
    certify(names, days = 2) {
      const name = `certified-${count++}`;
      writeFileSync(
        at(`${name}.cnf`),
        `[ca]\ndefault_ca=test\n[test]\ndatabase=${at('index.txt')}\nserial=${at('serial')}\nnew_certs_dir=${directory}\n` +
          `default_md=sha256\npolicy=any\nunique_subject=no\n[any]\ncommonName=supplied\n[names]\nsubjectAltName=${names}\n`,
      );
      openssl(`req ${newKey} -keyout ${name}.key -out ${name}.csr -subj /CN=${name}`);
      const [begin, end] = [days < 0 ? 2 * days : -1, days].map(dayFromNow);
      const files = `-in ${name}.csr -cert ca.pem -keyfile ca.key -out ${name}.pem`;
      openssl(`ca -batch -config ${name}.cnf -extensions names ${files} -notext -startdate ${begin} -enddate ${end}`);
      return { cert: readFileSync(at(`${name}.pem`), 'utf8'), key: readFileSync(at(`${name}.key`), 'utf8') };
    },
    encrypted(key, passphrase) {
      writeFileSync(at('plain.key'), key);
      openssl(`pkcs8 -topk8 -in plain.key -out encrypted.key -passout pass:${passphrase}`);
      return readFileSync(at('encrypted.key'), 'utf8');
    },
    remove: () => rmSync(directory, { recursive: true, force: true }),
  };
}

/** As OpenSSL writes an instant: 20261121143000Z. */
function dayFromNow(days: number): string {
  const instant = new Date(Date.now() + days * 86_400_000).toISOString();
  return `${instant.slice(0, 19).replaceAll(/[-T:]/g, '')}Z`;
}
