import type { ScaffoldWords } from './words/index.ts';

/**
 * The workflow for GitHub. One job builds and can only read; another publishes, on main alone, and runs no code of the
 * content. Nothing of a pull request (title, branch name) gets into a shell.
 */
export function writeGithubWorkflow({ ci }: ScaffoldWords): string {
  return `${comment(ci.github)}
name: Agenda
on:
  pull_request:
  push:
    branches: [main]

permissions: {}

concurrency:
  group: agenda-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  build:
    runs-on: ubuntu-latest
    timeout-minutes: 20
${comment(ci.forks, 4)}
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@v4
        with:
          fetch-depth: 0 # ${ci.history}
          persist-credentials: false
      - uses: actions/setup-node@v4
        with:
          node-version: 24
      - run: npm ci
      - run: npx dagsorden check --format github
      - run: npx dagsorden build
      - uses: actions/upload-artifact@v4
        with:
          name: agenda
          path: dist
          retention-days: 14
      - uses: actions/upload-pages-artifact@v3
        if: github.event_name == 'push'
        with:
          path: dist

  publish:
    if: github.event_name == 'push' && github.ref == 'refs/heads/main'
    needs: build
    runs-on: ubuntu-latest
    timeout-minutes: 10
${comment([ci.publish], 4)}
    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - uses: actions/deploy-pages@v4
        id: deployment
`;
}

function comment(lines: readonly string[], indent = 0): string {
  return lines.map((line) => `${' '.repeat(indent)}# ${line}`).join('\n');
}
