import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { root } from './root.ts';

/** What a tool said about a planted file. */
export interface Verdict {
  readonly accepted: boolean;
  readonly said: string;
}

/**
 * A copy of what decides whether a source is accepted (the lint rules, every tsconfig and package.json, and what is
 * installed for them) with no sources but those that are planted.
 */
export class Plot {
  readonly #folder = mkdtempSync(join(tmpdir(), 'minutebook-guards-'));

  constructor() {
    for (const file of ['.oxlintrc.json', 'tsconfig.base.json', 'package.json']) this.#copy(file);
    for (const unit of [
      'packages/domain',
      'packages/event-store',
      'packages/ledger',
      'packages/api',
      'packages/demonstration',
      'apps/server',
      'apps/web',
    ]) {
      mkdirSync(join(this.#folder, unit, 'src'), { recursive: true });
      for (const file of ['package.json', 'tsconfig.json']) this.#copy(`${unit}/${file}`);
      symlinkSync(join(root, unit, 'node_modules'), join(this.#folder, unit, 'node_modules'));
    }
    symlinkSync(join(root, 'node_modules'), join(this.#folder, 'node_modules'));
  }

  /** Whether lint accepts the text at this path, with the rules that need no types. */
  lint(path: string, text: string): Verdict {
    return this.#with(path, text, () => this.#run('oxlint', ['--format', 'json', path]));
  }

  /** Whether the text compiles at this path, by the tsconfig of its unit. */
  compile(path: string, text: string): Verdict {
    const project = join(...path.split('/').slice(0, 2), 'tsconfig.json');
    return this.#with(path, text, () => this.#run('tsc', ['-p', project]));
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }

  #copy(path: string): void {
    if (existsSync(join(root, path))) copyFileSync(join(root, path), join(this.#folder, path));
  }

  #with(path: string, text: string, work: () => Verdict): Verdict {
    const file = join(this.#folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    try {
      return work();
    } finally {
      rmSync(file);
    }
  }

  #run(tool: string, parameters: readonly string[]): Verdict {
    const program = join(root, 'node_modules/.bin', tool);
    const { status, stdout, stderr } = spawnSync(program, parameters, { cwd: this.#folder, encoding: 'utf8' });
    return { accepted: status === 0, said: stdout + stderr };
  }
}
