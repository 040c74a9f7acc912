import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtCommandLine } from '../support/scenario.js';

/** A workspace of two systems made of a template, and a rule for each of them. */
const files = {
  'tieout.yaml': 'tieout: 1\nworkspace: acme\n',
  'systems/tills.yaml': `tieout: 1
template: tills
role: pos
connections: { drop: { plugin: file } }
feeds:
  sales:
    entity: sale
    fetch: { connection: drop, path: a.csv }
    parse: { format: csv }
    map: [{ fields: { no: NO } }]
---
{ tieout: 1, system: north, template: tills, tags: { region: us } }
---
{ tieout: 1, system: south, template: tills, tags: { region: eu } }
`,
  'rules/both.yaml': `tieout: 1
rule: tills-vs-erp
for: { each: system, having: { role: pos, tags: { region: us } }, as: retailer }
scope: { field: day, unit: day }
baseline: { feed: "\${retailer}/sales" }
counterparts: { erp: { feed: north/sales } }
match: [{ name: exact, key: [no] }]
`,
};

describe('completion in bash', () => {
  const directory = mkdtempSync(join(tmpdir(), 'tieout-completion-'));
  beforeAll(() => {
    for (const folder of ['bin', 'systems', 'rules']) mkdirSync(join(directory, folder));
    for (const [file, text] of Object.entries(files)) writeFileSync(join(directory, file), text);
    const program = join(directory, 'bin/tieout');
    writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' '${builtCommandLine}' "$@"\n`);
    chmodSync(program, 0o755);
  });
  afterAll(() => rmSync(directory, { recursive: true }));

  /** What bash offers behind some words, by the function that the script defines. */
  function offered(...words: readonly string[]): readonly string[] {
    const script = `
      set -u
      source <(tieout completion bash)
      COMP_WORDS=(tieout "$@"); COMP_CWORD=$#
      _tieout
      printf '%s\\n' "\${COMPREPLY[@]}"`;
    const printed = execFileSync('bash', ['-c', script, 'bash', ...words], {
      cwd: directory,
      encoding: 'utf8',
      env: { ...process.env, PATH: `${join(directory, 'bin')}:${process.env['PATH'] ?? ''}` },
    });
    return printed.split('\n').filter((line) => line !== '');
  }

  it.each<[string, readonly string[], readonly string[]]>([
    ['commands', ['run'], ['run', 'runs']],
    ['commands of a command', ['quarantine', ''], ['list', 'show', 'fix', 'release', 'discard', 'help']],
    ['options', ['breaks', '--ti'], ['--tier']],
    ['options that every command has', ['run', '--log'], ['--log-level']],
    ['choices of an option', ['breaks', '--status', ''], ['open', 'closed']],
    ['choices behind an equals sign', ['breaks', '--status', '=', 'o'], ['open']],
    ['choices of an argument', ['completion', ''], ['bash', 'zsh', 'fish']],
    ['rules and their instances', ['run', ''], ['tills-vs-erp', 'tills-vs-erp/north']],
    ['rules behind another', ['run', 'tills-vs-erp', 'tills-vs-erp/'], ['tills-vs-erp/north']],
    ['rules as values of an option', ['--json', 'runs', '--rule', 'tills-vs-erp/'], ['tills-vs-erp/north']],
    ['feeds, also those of a template', ['ingest', ''], ['north/sales', 'south/sales']],
    ['kinds of schemas', ['schema', 'sys'], ['system']],
    ['nothing of its own where files are meant', ['validate', ''], []],
    ['nothing of a workspace that is not there', ['-w', 'rules/nowhere', 'ingest', 'x'], []],
  ])('offers %s', (_, words, expected) => {
    expect(offered(...words)).toEqual(expected);
  });
});
