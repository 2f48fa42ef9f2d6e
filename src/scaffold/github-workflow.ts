import type { ScaffoldWords } from './words.ts';

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

  review:
    if: github.event_name == 'pull_request'
    runs-on: ubuntu-latest
    timeout-minutes: 20
${comment(ci.review, 4)}
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
      - run: npx dagsorden build --drafts --out review/preview
      - run: npx dagsorden diff HEAD^1 HEAD --format html -o review/changes.html
      - run: npx dagsorden diff HEAD^1 HEAD --format pdf -o review/amendments.pdf
      - uses: actions/upload-artifact@v4
        with:
          name: review
          path: review
          retention-days: 14

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

/**
 * The workflow that comments on pull requests. It starts when the other one has ended, so that it has the rights of the
 * base repository; therefore it runs the code of main only, and takes of the pull request nothing but git's objects.
 */
export function writeGithubReview({ ci }: ScaffoldWords): string {
  return `${comment(ci.comment)}
name: Agenda review
on:
  workflow_run:
    workflows: [Agenda]
    types: [completed]

permissions: {}

concurrency:
  group: agenda-review-\${{ github.event.workflow_run.head_branch }}

jobs:
  changes:
    if: github.event.workflow_run.event == 'pull_request' && github.event.workflow_run.conclusion == 'success'
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
    env:
      HEAD: \${{ github.event.workflow_run.head_sha }}
    steps:
      - uses: actions/checkout@v4
        with:
          fetch-depth: 0 # ${ci.history}
      - uses: actions/setup-node@v4
        with:
          node-version: 24
      - run: npm ci
      - run: git fetch origin "$HEAD"
      - run: npx dagsorden diff "$(git merge-base HEAD "$HEAD")" "$HEAD" -o comment.md
      - uses: actions/upload-artifact@v4
        with:
          name: comment
          path: comment.md
          retention-days: 1

  comment:
    needs: changes
    runs-on: ubuntu-latest
    timeout-minutes: 5
${comment([ci.write], 4)}
    permissions:
      pull-requests: write
    steps:
      - uses: actions/download-artifact@v4
        with:
          name: comment
      - uses: actions/github-script@v7
        with:
          script: |
            const { workflow_run: run } = context.payload;
            const { owner, repo } = context.repo;
            const head = \`\${run.head_repository.owner.login}:\${run.head_branch}\`;
            const pulls = await github.rest.pulls.list({ owner, repo, state: 'open', head });
            const pull = pulls.data.find((one) => one.head.sha === run.head_sha);
            if (pull === undefined) return;
            const changes = require('node:fs').readFileSync('comment.md', 'utf8');
            const body = \`\${changes}\\n[${ci.artifacts}](\${run.html_url}#artifacts)\\n\`;
            const issue = { owner, repo, issue_number: pull.number };
            const comments = await github.paginate(github.rest.issues.listComments, { ...issue, per_page: 100 });
            const own = comments.find(
              ({ user, body }) => user?.login === 'github-actions[bot]' && body?.startsWith('<!-- dagsorden-diff -->'),
            );
            if (own === undefined) await github.rest.issues.createComment({ ...issue, body });
            else await github.rest.issues.updateComment({ owner, repo, comment_id: own.id, body });
`;
}

function comment(lines: readonly string[], indent = 0): string {
  return lines.map((line) => `${' '.repeat(indent)}# ${line}`).join('\n');
}
