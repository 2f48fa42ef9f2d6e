import type { ScaffoldWords } from './words/index.ts';

/** The pipeline for GitLab: check and build on merge requests, publish on the default branch. */
export function writeGitlabPipeline({ ci }: ScaffoldWords): string {
  return `${comment(ci.gitlab)}
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
  script:
    - apt-get update -qq && apt-get install -y -qq --no-install-recommends libnss3 # ${ci.libraries}
    - npm ci
    - npx dagsorden build
  artifacts:
    name: agenda
    expose_as: agenda
    paths: [dist/]
    expire_in: 2 weeks

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
