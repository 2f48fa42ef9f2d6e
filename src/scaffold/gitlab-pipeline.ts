import type { ScaffoldWords } from './words.ts';

/** The pipeline for GitLab: check and build on merge requests, publish on the default branch. */
export function writeGitlabPipeline({ ci }: ScaffoldWords, cms: boolean): string {
  return `${comment(ci.gitlab)}
#
${comment(ci.gitlabSchedule)}
#
${comment(ci.gitlabForks)}
default:
  image: node:24-bookworm

variables:
  GIT_DEPTH: 0 # ${ci.history}

workflow:
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH

check:
  script:
    - npm ci
    - npx dagsorden check --format gitlab > gl-code-quality-report.json
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json

build:
  cache:
    key: dagsorden
    paths: [.dagsorden-cache/]
  script:
    - apt-get update -qq && apt-get install -y -qq --no-install-recommends libnss3 # ${ci.libraries}
    - npm ci
    - npx dagsorden build --now "$(date -u +%Y-%m-%dT%H:%M:%SZ)"
${cms ? '    - npx dagsorden schema --cms --out dist/admin\n' : ''}  artifacts:
    name: agenda
    expose_as: agenda
    paths: [dist/]
    expire_in: 2 weeks

${comment(ci.review)}
review:
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  script:
    - apt-get update -qq && apt-get install -y -qq --no-install-recommends libnss3 # ${ci.libraries}
    - npm ci
    - npx dagsorden build --drafts --out review/preview
    - npx dagsorden diff "$CI_MERGE_REQUEST_DIFF_BASE_SHA" "$CI_COMMIT_SHA" --format html -o review/changes.html
    - npx dagsorden diff "$CI_MERGE_REQUEST_DIFF_BASE_SHA" "$CI_COMMIT_SHA" --format pdf -o review/amendments.pdf
    - npx dagsorden diff "$CI_MERGE_REQUEST_DIFF_BASE_SHA" "$CI_COMMIT_SHA" -o review/comment.md
  artifacts:
    name: review
    expose_as: review
    paths: [review/]
    expire_in: 2 weeks

${comment(ci.token)}
comment:
  stage: deploy
  needs: [review]
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event" && $CI_MERGE_REQUEST_SOURCE_PROJECT_ID == $CI_PROJECT_ID && $DAGSORDEN_TOKEN
  variables:
    GIT_STRATEGY: none
  resource_group: comment-$CI_MERGE_REQUEST_IID
  script:
    - |
      cat > comment.cjs <<'END'
      const { env } = process;
      const call = async (method, path, body) => {
        const headers = { 'PRIVATE-TOKEN': env.DAGSORDEN_TOKEN, 'content-type': 'application/json' };
        const response = await fetch(env.CI_API_V4_URL + path, { method, headers, body: body && JSON.stringify(body) });
        if (!response.ok) throw new Error(method + ' ' + path + ': ' + response.status);
        return response.json();
      };
      const comment = async () => {
        const changes = require('node:fs').readFileSync('review/comment.md', 'utf8');
        const body = changes + '\\n[${ci.artifacts}](' + env.CI_PIPELINE_URL + ')\\n';
        const notes = '/projects/' + env.CI_PROJECT_ID + '/merge_requests/' + env.CI_MERGE_REQUEST_IID + '/notes';
        const { id } = await call('GET', '/user');
        let own, list, page = 1;
        do {
          list = await call('GET', notes + '?per_page=100&page=' + page++);
          own = list.find((note) => note.author.id === id && note.body.startsWith('<!-- dagsorden-diff -->'));
        } while (own === undefined && list.length === 100);
        if (own === undefined) await call('POST', notes, { body });
        else await call('PUT', notes + '/' + own.id, { body });
      };
      comment();
      END
    - node comment.cjs

pages:
  stage: deploy
  needs: [check, build]
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  variables:
    GIT_STRATEGY: none
  script:
    - rm -rf public && mv dist public
  artifacts:
    paths: [public/]
`;
}

function comment(lines: readonly string[]): string {
  return lines.map((line) => `# ${line}`).join('\n');
}
