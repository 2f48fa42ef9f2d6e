/*
 * What keeps a build from taking what another one made of something else, and how each protection is switched off: every part
 * of the keys by which results are kept; see protections.ts.
 */
import type { Protection } from './protections.ts';

const at = (name: string, file: string, piece: string, instead: string, ...tests: string[]): Protection => {
  return { name: `cache: ${name}`, file, piece, instead, tests: tests.map((test) => `tests/${test}.test.ts`) };
};

const store = 'src/io/cache/cache.ts';
const pack = 'src/io/cache/pack.ts';
const fingerprint = 'src/io/cache/program-fingerprint.ts';

const whose: readonly Protection[] = [
  at(
    'for whom',
    store,
    'const scope = [program, readers];',
    'const scope = [program, readers === null];',
    'cache/store',
  ),
  at(
    'which Node',
    store,
    'await readFingerprint(), node, platform()',
    'await readFingerprint(), platform()',
    'cache/store',
  ),
  at('which program', fingerprint, '.update(await readFile(file))', '', 'cache/fingerprint'),
  at('which packages', fingerprint, 'hash.update(await readVersions(root)).digest', 'hash.digest', 'cache/fingerprint'),
  at('tools are no packages', fingerprint, 'dev === true ? []', 'dev === null ? []', 'cache/fingerprint'),
  at(
    'packs of two audiences',
    pack,
    'JSON.stringify([scope, lengthsOf',
    'JSON.stringify([scope.length, lengthsOf',
    'cache/pack',
  ),
  at(
    'what nobody asked for',
    'src/io/cache/pack-section.ts',
    'added.size > 0 || used.size < before.size',
    'added.size > 0',
    'cache/pack',
  ),
];

const fields = 'src/content/kept-fields.ts';
const bodies = 'src/agenda/memory/kept-bodies.ts';

const texts: readonly Protection[] = [
  at('front matter by its text', fields, 'sha256(text)}', 'text === null}', 'cache/check'),
  at(
    'front matter by its kind',
    fields,
    'keyOf(kind: string, text: string): string {',
    "keyOf(_: string, text: string, kind = ''): string {",
    'content/kept-fields',
  ),
  at(
    'front matter with problems',
    'src/content/read-source.ts',
    'if (kept !== null && all.length === 0)',
    'if (kept !== null)',
    'content/kept-fields',
  ),
  at('front matter that is cut', fields, 'cutTexts.length === 0 && ', '', 'content/kept-fields'),
  at(
    'front matter that is no JSON',
    fields,
    'isDeepStrictEqual(JSON.parse(json), kept)',
    'true',
    'content/kept-fields',
  ),
  at(
    'bodies by their text',
    bodies,
    'keyOfWords(words), source.text]',
    'keyOfWords(words)]',
    'agenda/memory/kept-bodies',
  ),
  at('bodies by their path', bodies, '[source.path, source.id, ', '[', 'agenda/memory/kept-bodies'),
  at('bodies by their words', bodies, 'source.id, keyOfWords(words),', 'source.id,', 'agenda/memory/kept-bodies'),
];

const facts = 'src/agenda/memory/kept-facts.ts';

/** Names of texts stand for the texts, and for what is known of them. */
const names: readonly Protection[] = [
  at('names of texts by what they say', facts, '[body.keptAs, leads]', '[leads]', 'agenda/memory/kept-facts'),
  at('names of texts by where they lead', facts, '[body.keptAs, leads]', '[body.keptAs]', 'agenda/memory/kept-facts'),
];

const found = 'src/check/read-texts.ts';

const rules: readonly Protection[] = [
  at('rules by the parts', found, 'map(({ id }) => id), partNames]', 'map(({ id }) => id)]', 'rules/text-rules'),
  at(
    'rules by those that are wanted',
    found,
    '[rules.map(({ id }) => id), partNames]',
    '[partNames]',
    'rules/text-rules',
  ),
  at(
    'texts in which something was found',
    found,
    "before === '' ? []",
    'before !== undefined ? []',
    'rules/text-rules',
  ),
];

const inputs = 'src/site/page-inputs.ts';

const pages: readonly Protection[] = [
  at(
    'pages by the site',
    inputs,
    'JSON.stringify([facts, names, offline',
    'JSON.stringify([names, offline',
    'build/kept-pages',
  ),
  at('pages by councils', inputs, '[facts, names, offline', '[facts, offline', 'build/kept-pages'),
  at('pages by how they are opened', inputs, 'names, offline, readers', 'names, readers', 'build/kept-pages'),
  at(
    'items by their meeting',
    inputs,
    "['item', hashMeeting(meeting), item.id",
    "['item', item.id",
    'build/kept-pages',
  ),
  at('meetings by what their items say', inputs, 'return [name, facts', 'return [facts', 'cache/pages'),
  at('items by their cases', inputs, 'item.id, related, documents', 'item.id, documents', 'build/kept-pages'),
  at('items by their documents', inputs, 'item.id, related, documents', 'item.id, related', 'build/kept-pages'),
  at(
    'agendas by what stands beside them',
    inputs,
    'hashMeeting(meeting), beside, shown',
    'hashMeeting(meeting), shown',
    'build/kept-pages',
  ),
  at(
    'agendas by what their versions say',
    inputs,
    'versions.slice(0, -1).map(describeVersion)',
    'versions.slice(0, -1).map(nameVersion)',
    'build/kept-pages',
  ),
  at(
    'versions by what they say',
    inputs,
    '[nameVersion(version), hashPastMeeting(version.meeting), ',
    '[nameVersion(version), ',
    'build/kept-pages',
  ),
  at(
    'versions by the files of then',
    inputs,
    'hashPastMeeting(version.meeting), hashFiles(version.files)]',
    'hashPastMeeting(version.meeting)]',
    'build/kept-pages',
  ),
  at(
    'versions by the files of today',
    inputs,
    'states, files, listDocuments',
    'states, listDocuments',
    'build/kept-pages',
  ),
  at(
    'versions by their meeting of today',
    inputs,
    "['version', hashMeeting(meeting), states",
    "['version', states",
    'build/kept-pages',
  ),
  at('decisions by their meeting', inputs, "['decisions', hashMeeting(meeting)]", "['decisions']", 'build/kept-pages'),
  at('councils by their meetings', inputs, '[facts, meetings.map(hashMeeting)]', '[facts]', 'build/kept-pages'),
  at('cases by their items', inputs, "['cases', page, cases.map(describeCase)]", "['cases', page]", 'build/kept-pages'),
  at(
    'what was looked up',
    inputs,
    'return found === finders[what](context, name);',
    'return found !== (finders[what] === undefined);',
    'build/kept-pages',
  ),
];

const data: readonly Protection[] = [
  at(
    'feeds by what they say',
    'src/build/kept-data-files.ts',
    'JSON.stringify([path, says])',
    'JSON.stringify([path])',
    'build/kept-data-files',
  ),
];

const print = 'src/pdf/print-cache.ts';

const prints: readonly Protection[] = [
  at('prints by their text', print, 'html: sha256(Buffer.from(key.job.html)), ', '', 'cache/print-cache'),
  at('prints by the browser', print, ' browser: key.browser,', '', 'cache/print-cache'),
  at(
    'prints by what else',
    print,
    'browser: key.browser, parts: key.parts',
    'browser: key.browser',
    'cache/print-cache',
  ),
  at(
    'prints by their images',
    print,
    "cache.read('document', [base, [...seen]])",
    "cache.read('document', [base, []])",
    'cache/print-cache',
  ),
];

const build = 'src/build/kept-build.ts';
const work = 'src/build/identify-work.ts';
const past = 'src/build/kept-history.ts';
const questions = 'src/history/questions.ts';
const surroundings = 'src/io/surroundings.ts';

const whole: readonly Protection[] = [
  at(
    'a check by every file',
    surroundings,
    'file.path, file.file, await hashContent(file)]',
    'file.path, file.file]',
    'cache/check',
  ),
  at(
    'a check by the past',
    surroundings,
    'const parts = [...all, await describePast(tree.roots),',
    'const parts = [...all,',
    'cache/check',
  ),
  at(
    'a build by its options',
    work,
    'JSON.stringify([situation, shape.sort(), now === null])',
    'JSON.stringify([situation, now === null])',
    'cache/unchanged',
    'cache/print-one',
  ),
  at('a build by its files', surroundings, 'readFileStates(others), messages', 'messages', 'cache/unchanged'),
  at(
    'a build by its texts and past',
    surroundings,
    'await hashTexts(tree), readFileStates',
    'readFileStates',
    'cache/unchanged',
  ),
  at(
    'a build by what stands there',
    build,
    '!== before.state) return false',
    '=== null) return false',
    'cache/unchanged',
  ),
  at('a build by the browser', build, '=== before.browser;\n', '!== null;\n', 'cache/unchanged'),
  at(
    'a build by the moment',
    build,
    'if (!isDuring(before, options.now ?? null)) return false;',
    '',
    'cache/unchanged',
  ),
  at(
    'a site that was touched while it was patched',
    'src/io/standing-site.ts',
    'isFolder(one) || one === state.get(path)),',
    "isFolder(one) || one !== ''),",
    'io/output/patch',
  ),
  at('own code is not kept', work, 'own !== null ||', '', 'cache/unchanged', 'cache/print-one'),
  at(
    'versions by their commits',
    past,
    'known.known === identify(known.steps) && ',
    '',
    'cache/walks',
    'cache/history',
  ),
  at(
    'versions by what changed in commits',
    'src/io/git/git-history.ts',
    '[place(top), commit]',
    '[place(top)]',
    'cache/walks',
  ),
  at(
    'versions by files outside git',
    past,
    '[content.identify(steps), surroundings]',
    '[content.identify(steps)]',
    'cache/history',
  ),
  at(
    'texts of the past that are others today',
    'src/io/git/git-layer.ts',
    'now !== undefined && isObject(now.bytes, oid)',
    'now !== undefined',
    'history/versions',
  ),
  at('files with other bytes in git', past, 'await listConverted()', '[]', 'cache/converted-files'),
  at(
    'objects that stand',
    'src/io/git/git-history.ts',
    'listStanding(layers, today.facts)',
    'new Map()',
    'cache/converted-files',
  ),
  at(
    'versions with all their texts',
    'src/history/item-texts.ts',
    'return read !== undefined;',
    'return true;',
    'history/item-texts',
  ),
  at('versions for whom', past, 'today.readers, ', '', 'cache/history'),
  at(
    'versions by today',
    past,
    'if (!answersAlike(today, known.answers)) return false;',
    '',
    'cache/walks',
    'cache/history',
  ),
  at(
    'versions by the agendas of today',
    questions,
    'find(key) === found',
    'key !== found',
    'cache/walks',
    'cache/history',
  ),
  at(
    'versions by what was planned',
    questions,
    'ask.isPlanned(key, published) === is',
    'key !== published',
    'cache/history',
  ),
  at(
    'versions by the moment',
    past,
    'moment <= first || moment > last',
    'moment <= first || moment > 0',
    'cache/history',
  ),
  at('versions by the end of the last state', past, ', lastMoment(endOf(steps - 1), today.now)]', ']', 'cache/history'),
  at('versions with own code', past, 'kept === null || today.own !== null', 'kept === null', 'cache/history'),
  at(
    'what is closed is decided anew',
    'src/build/read-history.ts',
    'closed = readers === ',
    'closed = readers !== ',
    'history/versions',
  ),
];

const again = 'agenda/assemble-again';
const resolved = 'src/agenda/resolve-bodies.ts';
const stamps = 'src/agenda/memory/folder-stamps.ts';
const assembled = 'src/agenda/assemble.ts';

/** What is assembled again and again within a run. */
const states: readonly Protection[] = [
  at('names of files by each', 'src/content/tree-names.ts', 'path !== next.path || file !== next.file', 'false', again),
  at('names of files by their count', 'src/content/tree-names.ts', 'one.size !== other.size', 'false', again),
  at('references by names', stamps, 'named > since || ', '', again),
  at('references by the folders that changed', stamps, 'before.folders.get(folder) !== content', 'false', again),
  at('references by the folders that went', stamps, 'if (!folders.has(folder))', 'if (folder === names)', again),
  at('references by where they lead', resolved, '[path, ...', '[...', again),
  at(
    'files that are listed by names',
    'src/agenda/listed-files.ts',
    'cache.listed.get(sections) === names',
    'cache.listed.has(sections)',
    again,
  ),
  at('meetings by their council', assembled, '[council, state.agendas', '[state.agendas', again),
  at('meetings by their numbers', assembled, 'state.agendas.get(source.path), ...texts]', '...texts]', again),
  at(
    'meetings by their texts',
    assembled,
    'state.agendas.get(source.path), ...texts]',
    'state.agendas.get(source.path)]',
    again,
  ),
  at('councils by their site', assembled, '[state.source.frontMatter, ', '[', again),
  at('councils by their text', assembled, ', state.bodies.get(source.path)];', '];', again),
];

const closures = 'src/history/current-closures.ts';
const closing = 'history/current-closures';

const closed: readonly Protection[] = [
  at(
    'what is closed by the meeting of today',
    closures,
    'before?.successor === situation.successor && ',
    'before !== undefined && ',
    closing,
  ),
  at('what is closed by the content of files', closures, ' && before?.renamed === renamed', '', closing),
];

const one = 'src/build/kept-document.ts';

const documents: readonly Protection[] = [
  at(
    'a document by its content',
    work,
    'JSON.stringify([situation, shape.sort(), now === null])',
    'JSON.stringify([shape.sort(), now === null])',
    'cache/print-one',
  ),
  at('a document by the browser', one, 'if ((await version()) !== browser) return null;', '', 'cache/print-one'),
  at('a document at a moment', one, '(options.now ?? null) === null ?', "options.now !== 'never' ?", 'cache/print-one'),
  at('a document that is touched', one, '=== situation;', '!== null;', 'cache/print-one'),
  at('a document that is not whole', one, 'printed.complete && (', '(', 'cache/print-one'),
];

export const cacheProtections: readonly Protection[] = [
  ...whose,
  ...texts,
  ...names,
  ...rules,
  ...pages,
  ...data,
  ...prints,
  ...whole,
  ...states,
  ...closed,
  ...documents,
];
