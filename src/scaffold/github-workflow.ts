import type { ScaffoldWords } from './words.ts';

/** The actions by commit, which nobody can move as a tag can be; the comment says which release it is. */
const uses = {
  checkout: 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
  cache: 'actions/cache@27d5ce7f107fe9357f9df03efb73ab90386fccae # v5.0.5',
  'setup-node': 'actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0',
  'upload-artifact': 'actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0',
  'download-artifact': 'actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1',
  'upload-pages-artifact': 'actions/upload-pages-artifact@fc324d3547104276b827a68afc52ff2a11cc49c9 # v5.0.0',
  'deploy-pages': 'actions/deploy-pages@cd2ce8fcbc39b97be8ca5fce6e763baed58fa128 # v5.0.0',
  'github-script': 'actions/github-script@ed597411d8f924073f98dfc5c65a23a2325f34cd # v8.0.0',
} as const;

/**
 * The workflow for GitHub. One job builds and can only read; another publishes, on main alone, and runs no code of the
 * content. Nothing of a pull request (title, branch name) gets into a shell.
 */
export function writeGithubWorkflow({ ci }: ScaffoldWords, cms: boolean): string {
  return `${comment(ci.github)}
name: Agenda
on:
  pull_request:
  push:
    branches: [main]
${comment(ci.schedule, 2)}
  schedule:
    - cron: '23 * * * *'
  workflow_dispatch:

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
      - uses: ${uses['checkout']}
        with:
          fetch-depth: 0 # ${ci.history}
          lfs: true
          persist-credentials: false
      - uses: ${uses['setup-node']}
        with:
          node-version: 24
      - uses: ${uses['cache']}
        with:
          path: .dagsorden-cache
          key: dagsorden-\${{ github.run_id }}
          restore-keys: dagsorden-
      - run: npm ci
      - run: npx dagsorden check --format github
      - run: npx dagsorden build --now "$(date -u +%Y-%m-%dT%H:%M:%SZ)"
${cms ? '      - run: npx dagsorden schema --cms --out dist/admin\n' : ''}      - uses: ${uses['upload-artifact']}
        with:
          name: agenda
          path: dist
          retention-days: 14
      - uses: ${uses['upload-pages-artifact']}
        if: github.event_name != 'pull_request'
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
      - uses: ${uses['checkout']}
        with:
          fetch-depth: 0 # ${ci.history}
          lfs: true
          persist-credentials: false
      - uses: ${uses['setup-node']}
        with:
          node-version: 24
      - run: npm ci
      - run: npx dagsorden build --drafts --out review/preview
      - run: npx dagsorden diff HEAD^1 HEAD --format html -o review/changes.html
      - run: npx dagsorden diff HEAD^1 HEAD --format pdf -o review/amendments.pdf
      - uses: ${uses['upload-artifact']}
        with:
          name: review
          path: review
          retention-days: 14

  publish:
    if: github.event_name != 'pull_request' && github.ref == 'refs/heads/main'
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
      - uses: ${uses['deploy-pages']}
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
      - uses: ${uses['checkout']}
        with:
          fetch-depth: 0 # ${ci.history}
          lfs: true
          persist-credentials: false
      - uses: ${uses['setup-node']}
        with:
          node-version: 24
      - run: >-
          git -c http.extraHeader="Authorization: Basic $(printf 'x-access-token:%s' "\${TOKEN:-}" | base64 -w0)"
          fetch origin "$HEAD"
        env:
          TOKEN: \${{ github.token }}
      - run: npm ci
      - run: npx dagsorden diff "$(git merge-base HEAD "$HEAD")" "$HEAD" -o comment.md
      - uses: ${uses['upload-artifact']}
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
      - uses: ${uses['download-artifact']}
        with:
          name: comment
      - uses: ${uses['github-script']}
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
