import type { Reporter, TestModule } from 'vitest/node';

/** The end of a name that says why its tests are skipped: `(nginx is not installed: npm run nginx gets it)`. */
const reason = /\(([^()]+ is not installed: [^()]+)\)/;

/** Says, below all else, which tests were skipped for want of a program, and what brings it. */
export default class MissingPrograms implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const skipped = modules.flatMap((one) => [...one.children.allTests('skipped')]);
    const reasons = Map.groupBy(skipped, ({ fullName }) => reason.exec(fullName)?.[1] ?? '');
    for (const [missing, tests] of reasons) {
      if (missing !== '') console.log(`Not tested: ${missing} (${tests.length} tests skipped).`);
    }
  }
}
