import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { native, pathOf, type Program } from './solver-process.ts';

/**
 * Solvers that are not on npm. On Debian: `apt-get install g++ liblemon-dev python3-scipy`. Who is not there does not
 * race, and the bench says so.
 */
export type NativePeers = {
  readonly flow: readonly Program[];
  readonly matching: readonly Program[];
  readonly table: readonly Program[];
};

export const findNativePeers = (): NativePeers => {
  const lemon = buildLemon();
  const hasScipy = works('/usr/bin/python3', '-c', 'import scipy.optimize');
  if (lemon === null) console.error('LEMON does not race: g++ or liblemon-dev is not there.');
  if (!hasScipy) console.error('scipy does not race: python3-scipy is not there.');
  return {
    flow:
      lemon === null
        ? []
        : [
            native('LEMON NetworkSimplex', lemon, 'network-simplex'),
            native('LEMON CostScaling', lemon, 'cost-scaling'),
          ],
    matching: lemon === null ? [] : [native('LEMON MaxWeightedMatching', lemon, 'matching')],
    table: hasScipy
      ? [native('scipy linear_sum_assignment', '/usr/bin/python3', pathOf('./solvers/full_table.py'))]
      : [],
  };
};

/** Compiles the program around LEMON for this very processor; null where that cannot be. */
const buildLemon = (): string | null => {
  if (!existsSync('/usr/include/lemon/network_simplex.h')) return null;
  const program = join(mkdtempSync(join(tmpdir(), 'tandem-lemon-')), 'lemon');
  const flags = ['-O3', '-march=native', '-DNDEBUG', '-std=c++17', '-w'];
  return works('g++', ...flags, '-o', program, pathOf('./solvers/lemon.cpp')) ? program : null;
};

const works = (program: string, ...rest: readonly string[]): boolean => {
  try {
    execFileSync(program, rest, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
