export const id = 890;
export const ids = [890];
export const modules = {

/***/ 4890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/visible.js
/**
 * What cannot be seen, made visible.
 *
 * What has no glyph is what deceives: line ends, terminal sequences, characters that turn the direction of reading or
 * take no room. Each is written as an escape, so that two texts that differ never look the same.
 */
/** All that has no glyph of its own but the plain space and the two selectors that only choose an emoji's look. */
const INVISIBLE = /(?! |\u{fe0e}|\u{fe0f})[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/gu;
const NAMED = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** Gives a text as one line in which every character can be seen: `\n` for a line end, `\u{1b}` for an escape. */
function visible(text) {
    return replaceInvisible(text, character => NAMED[character] ?? `\\u{${codeOf(character)}}`);
}
/** Gives a text with another spelling for each character that has no glyph. */
function replaceInvisible(text, spell) {
    return text.replace(INVISIBLE, character => spell(character));
}
/** Gives a character's number as Unicode writes it: `U+001B`. */
function unicodeName(character) {
    return `U+${codeOf(character).toUpperCase().padStart(4, '0')}`;
}
function codeOf(character) {
    return Number(character.codePointAt(0)).toString(16);
}

;// CONCATENATED MODULE: ./build/config/quote.js
/**
 * How messages show what a user wrote.
 *
 * A file can hold anything, so a text is never put into a message as it stands: what has no glyph is written as an
 * escape, and what is long is cut.
 */

/** Longer texts are cut in messages. */
const LONGEST_CHARACTERS = 80;
/** Gives a text in quotes, visible and cut after 80 characters. */
function quoted(text) {
    return `"${visible(text.length <= LONGEST_CHARACTERS ? text : shortened(text))}"`;
}
/** Gives a choice in words: `"a", "b" or "c"`. */
function choice(words) {
    const last = words.at(-1) ?? '';
    return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}
function shortened(text) {
    const characters = [...text.slice(0, 2 * (LONGEST_CHARACTERS + 1))];
    return characters.length <= LONGEST_CHARACTERS ? text : `${characters.slice(0, LONGEST_CHARACTERS - 1).join('')}…`;
}

;// CONCATENATED MODULE: ./build/config/tree-reading.js
/** Gives what is known before the first node. */
function startReading(source) {
    return { source, problems: [], anchors: new Map(), targets: new Map(), open: new Set(), aliasedValues: 0 };
}
/** Gives the place of an offset, or of the alias or merge that brings it here. */
function placeAt({ source }, offset, { from }) {
    if (from !== undefined)
        return from;
    const { line, col } = source.lines.linePos(offset);
    return { file: source.file, line, column: col };
}
/** Gives the lines of a literal block, which are those of its text, each behind the same number of spaces. */
function blockAt({ text: whole, lines: places }, offset, text) {
    const line = places.linePos(offset).line + 1;
    const lines = text.split('\n');
    const filled = lines.findIndex(content => content !== '');
    const start = filled < 0 ? undefined : places.lineStarts[line - 1 + filled];
    if (start === undefined)
        return { line, indent: 0 };
    const end = whole.indexOf('\n', start);
    const written = whole.slice(start, end < 0 ? undefined : end);
    return { line, indent: written.indexOf(lines[filled] ?? '') };
}
/** What is wrong within a value that is repeated is told where the value itself stands. */
function unlessRepeated(reading, spot, at, message) {
    return spot.isAliased ? undefined : fault(reading, at, message);
}
/** Reports a fault; what it is about is unusable, so it returns nothing. */
function fault({ problems }, at, message) {
    problems.push({ at, severity: 'error', message });
    return undefined;
}

;// CONCATENATED MODULE: ./build/config/tree.js
/**
 * A YAML document as our own tree, in which every value and every key knows its place.
 *
 * Aliases and merge keys are written out here, so nobody above has to know of them. What comes from an alias stands
 * at the alias and what comes from a merge at its `<<`: that is the line that an editor has to change.
 */



/** Deeper nesting than any file has a use for, and far from what the stack can bear. */
const DEEPEST_LEVELS = 64;
/** How many values aliases may add to a file; an alias bomb adds millions. */
const MOST_ALIASED_VALUES = 200_000;
/** Gives a parsed document as a tree, with what is wrong in how it is written. */
function treeOf(contents, source) {
    const reading = startReading(source);
    const start = { file: source.file, line: 1, column: 1 };
    const tree = contents === null
        ? undefined
        : nodeOf(reading, contents, { depth: 0, from: undefined, isAliased: false, otherwise: start });
    return { tree, problems: reading.problems };
}
function nodeOf(reading, node, spot) {
    if ((0,dist/* isAlias */.Vj)(node))
        return aliasOf(reading, node, spot);
    if (!(0,dist/* isMap */.jh)(node) && !(0,dist/* isSeq */.oP)(node) && !(0,dist/* isScalar */.jn)(node))
        return scalarOf(reading, new dist/* Scalar */.X5(null), spot);
    if (spot.isAliased && ++reading.aliasedValues > MOST_ALIASED_VALUES)
        return undefined;
    if (!spot.isAliased && node.anchor !== undefined)
        reading.anchors.set(node.anchor, node);
    if ((0,dist/* isScalar */.jn)(node))
        return scalarOf(reading, node, spot);
    const at = placeOf(reading, node, spot);
    if (spot.depth >= DEEPEST_LEVELS)
        return fault(reading, at, `nests deeper than ${DEEPEST_LEVELS} levels; expected the levels of collections, entities and their fields`);
    reading.open.add(node);
    const inside = { ...spot, depth: spot.depth + 1, otherwise: at };
    const read = (0,dist/* isMap */.jh)(node)
        ? { type: 'map', at, entries: entriesOf(reading, node, inside) }
        : { type: 'list', at, items: node.items.flatMap(item => nodeOf(reading, item, inside) ?? []) };
    reading.open.delete(node);
    return read;
}
function entriesOf(reading, map, spot) {
    const entries = new Map();
    const merged = [];
    for (const pair of map.items) {
        const key = keyOf(reading, pair, spot);
        if (key === undefined)
            continue;
        if (key.isMerge) {
            merged.push(...mergedEntries(reading, pair.value, { ...spot, from: spot.from ?? key.at }));
            continue;
        }
        const value = nodeOf(reading, pair.value, { ...spot, otherwise: key.at });
        const first = entries.get(key.text);
        if (first !== undefined)
            unlessRepeated(reading, spot, key.at, `the key ${quoted(key.text)} stands twice in one map; expected it once (first at ${first.at.line}:${first.at.column})`);
        else if (value !== undefined)
            entries.set(key.text, { key: key.text, at: key.at, value });
    }
    for (const entry of merged)
        if (!entries.has(entry.key))
            entries.set(entry.key, entry);
    return [...entries.values()];
}
function keyOf(reading, { key }, spot) {
    const node = (0,dist/* isAlias */.Vj)(key) ? targetOf(reading, key) : key;
    if ((0,dist/* isScalar */.jn)(key) && key.anchor !== undefined && !spot.isAliased)
        reading.anchors.set(key.anchor, key);
    const at = placeOf(reading, key, spot);
    if (!(0,dist/* isScalar */.jn)(node) || isEmpty(node))
        return unlessRepeated(reading, spot, at, 'a key is missing or is no plain text; expected "<key>: <value>"');
    const text = String(node.source ?? node.value);
    if (text === '__proto__')
        return unlessRepeated(reading, spot, at, '"__proto__" cannot be a key; expected another name');
    return { text, at, isMerge: text === '<<' && node.type === dist/* Scalar */.X5.PLAIN };
}
/** What a `<<` brings: the entries of one map or of several, the first of equal keys first. */
function mergedEntries(reading, value, spot) {
    const sources = (0,dist/* isSeq */.oP)(value) ? value.items : [value];
    return sources.flatMap(source => {
        const node = nodeOf(reading, source, spot);
        if (node === undefined || node.type === 'map')
            return node?.entries ?? [];
        fault(reading, spot.from ?? spot.otherwise, '"<<" merges something that is no map; expected an alias of a map, or a list of them');
        return [];
    });
}
function aliasOf(reading, alias, spot) {
    const at = placeOf(reading, alias, spot);
    const target = targetOf(reading, alias);
    if (target === undefined)
        return unlessRepeated(reading, spot, at, `the alias ${quoted(`*${alias.source}`)} has no anchor above it; expected ${quoted(`&${alias.source}`)} at the value that it repeats`);
    if (reading.open.has(target))
        return unlessRepeated(reading, spot, at, `the alias ${quoted(`*${alias.source}`)} stands inside the value that it repeats; expected it outside`);
    const wasWithin = reading.aliasedValues <= MOST_ALIASED_VALUES;
    const node = nodeOf(reading, target, { ...spot, from: at, isAliased: true });
    if (!spot.isAliased && wasWithin && reading.aliasedValues > MOST_ALIASED_VALUES)
        fault(reading, at, `the alias ${quoted(`*${alias.source}`)} makes the file grow by more than ${MOST_ALIASED_VALUES} values; expected fewer aliases within aliases`);
    return node;
}
function targetOf(reading, alias) {
    if (!reading.targets.has(alias))
        reading.targets.set(alias, reading.anchors.get(alias.source));
    return reading.targets.get(alias);
}
function scalarOf(reading, node, spot) {
    const at = placeOf(reading, node, spot);
    const { value, source } = node;
    const known = value === null || typeof value === 'boolean' || typeof value === 'number' ? value : String(value);
    const text = typeof known === 'string' ? known : (source ?? '');
    const block = node.type === dist/* Scalar */.X5.BLOCK_LITERAL && spot.from === undefined
        ? blockAt(reading.source, node.range?.[0] ?? 0, text)
        : undefined;
    return { type: 'scalar', at, value: known, text, ...(block === undefined ? {} : { block }) };
}
function placeOf(reading, node, spot) {
    const range = (0,dist/* isNode */.Ll)(node) && !((0,dist/* isScalar */.jn)(node) && isEmpty(node)) ? node.range : undefined;
    return range === undefined || range === null ? (spot.from ?? spot.otherwise) : placeAt(reading, range[0], spot);
}
/** True for a value that is not written at all, as in `key:`. */
function isEmpty({ range, source, type }) {
    return (type === dist/* Scalar */.X5.PLAIN && (source ?? '') === '' && (range === undefined || range === null || range[0] === range[1]));
}

;// CONCATENATED MODULE: ./build/config/yaml-faults.js
/**
 * What is wrong with a text that is not YAML, in our words.
 *
 * The parser's sentences describe its grammar; these say what to change. A fault without an entry of its own keeps
 * the parser's description.
 */


const SENTENCES = new Map([
    ['BAD_DIRECTIVE', 'a directive that YAML 1.2 does not have; expected none'],
    [
        'BLOCK_AS_IMPLICIT_KEY',
        'a second ":" in one line, or a line that is indented too far; expected quotes around a value that holds ": "',
    ],
    ['IMPOSSIBLE', 'the text is not YAML; expected "<key>: <value>"'],
    ['MULTILINE_IMPLICIT_KEY', 'a key that goes over several lines, or a line without ":"; expected "<key>: <value>"'],
    ['MULTIPLE_DOCS', 'a second document begins here; expected one document in a file'],
    [
        'NON_STRING_KEY',
        'a map or a list stands as a key; expected a text, or quotes around a value that begins with "{" or "["',
    ],
    ['RESOURCE_EXHAUSTION', `nests too deep to be read; expected at most ${DEEPEST_LEVELS} levels`],
    ['TAB_AS_INDENT', 'a tab stands in the indentation; expected spaces'],
]);
/** Gives the sentence for a fault of the parser, by its code; `message` is the parser's own. */
function sentenceOf(code, message) {
    // The parser has one code for every character that it misses; without a ":" a line is the same fault as over several.
    const own = SENTENCES.get(message.startsWith('Implicit map keys') ? 'MULTILINE_IMPLICIT_KEY' : code);
    if (own !== undefined)
        return own;
    const tag = /^Unresolved tag: (.*)$/s.exec(message)?.[1];
    if (tag !== undefined)
        return `the tag "${visible(tag)}" is not known; expected a value without a tag`;
    return `the YAML is malformed here (${visible(message.charAt(0).toLowerCase() + message.slice(1))}); expected YAML 1.2`;
}

;// CONCATENATED MODULE: ./build/config/document.js
/**
 * The text of one file, read as YAML 1.2.
 *
 * A file from a pull request is hostile until proven otherwise, so size, depth and number of aliases are bounded before
 * anything is built of it, and what YAML allows beyond maps, lists and plain values is refused. Nothing here knows
 * what the file is about.
 */





/** Longer files are refused without being read: 5 MiB. */
const LONGEST_FILE_BYTES = 5 * 1024 * 1024;
/** Reads the text of a file, with every fault of its YAML. */
function parseDocument(file, text) {
    const start = { file, line: 1, column: 1 };
    const bytes = text.length > LONGEST_FILE_BYTES ? text.length : Buffer.byteLength(text);
    if (bytes > LONGEST_FILE_BYTES) {
        const message = `the file is longer than ${LONGEST_FILE_BYTES} bytes (5 MiB); expected it divided into several with "include:"`;
        return { tree: undefined, problems: [{ at: start, severity: 'error', message }] };
    }
    if (nestsTooDeep(text))
        return {
            tree: undefined,
            problems: [{ at: start, severity: 'error', message: sentenceOf('RESOURCE_EXHAUSTION', '') }],
        };
    const lines = new dist/* LineCounter */.HN();
    const place = (offset) => {
        const { line, col } = lines.linePos(offset);
        return line === 0 ? start : { file, line, column: col };
    };
    const parsed = (0,dist/* parseDocument */.Tp)(text, {
        version: '1.2',
        schema: 'core',
        merge: true,
        // yaml's own search for duplicates takes quadratic time.
        uniqueKeys: false,
        stringKeys: true,
        resolveKnownTags: false,
        prettyErrors: false,
        lineCounter: lines,
    });
    const faults = problemsOf([...parsed.errors, ...parsed.warnings], place);
    const about = [...controlCharacters(text, place), ...otherVersion(text, parsed.directives?.yaml.version, place)];
    const { tree, problems } = parsed.errors.length > 0 ? NO_TREE : treeOf(parsed.contents, { file, text, lines });
    return { tree, problems: firstOf([...about, ...faults, ...problems]) };
}
const NO_TREE = { tree: undefined, problems: [] };
/** Nobody reads more faults of one file's YAML, and a hostile file has a million. */
const MOST_FAULTS = 100;
function firstOf(problems) {
    const last = problems[MOST_FAULTS - 1];
    if (problems.length <= MOST_FAULTS || last === undefined)
        return problems;
    const more = problems.length - MOST_FAULTS + 1;
    const message = `the file has ${more} more faults of this kind from here on; expected YAML 1.2`;
    return [...problems.slice(0, MOST_FAULTS - 1), { ...last, message }];
}
/** The parser runs out of memory on what is deep enough, so the depth of `[`, `{` and `- -` is known before it starts. */
function nestsTooDeep(text) {
    if (!looksDeep(text))
        return false;
    let open = 0;
    let dashes = 0;
    let isText = false;
    for (const token of new dist/* Lexer */.JG().lex(text)) {
        if (!isText && /^[[{]$/.test(token))
            open++;
        else if (!isText && /^[\]}]$/.test(token))
            open--;
        if (!isText && /^[-?:]$/.test(token))
            dashes++;
        else if (isText || !/^[ \t]*$/.test(token))
            dashes = 0;
        if (open > DEEPEST_LEVELS || dashes > DEEPEST_LEVELS)
            return true;
        isText = token === START_OF_TEXT;
    }
    return false;
}
/** A quick look that takes brackets in texts for real ones: hardly a file passes on to the exact one. */
function looksDeep(text) {
    let open = 0;
    for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
        open = Math.max(0, open + (bracket === '[' || bracket === '{' ? 1 : -1));
        if (open > DEEPEST_LEVELS)
            return true;
    }
    return DASHES.test(text);
}
const DASHES = new RegExp(`(?:[-?:][ \\t]+){${DEEPEST_LEVELS + 1}}`);
/** What the lexer puts before each scalar. */
const START_OF_TEXT = '\x1f';
/** One problem for each place: what follows from the first fault at a place is no news. */
function problemsOf(faults, place) {
    const endless = faults.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
    const told = endless === undefined ? faults : [endless];
    const byOffset = new Map(told.toReversed().map(fault => [fault.pos[0], fault]));
    return [...byOffset.values()]
        .sort((a, b) => a.pos[0] - b.pos[0])
        .map(fault => ({ at: place(fault.pos[0]), severity: 'error', message: sentenceOf(fault.code, fault.message) }));
}
/** YAML's own list of what is not printable, without the byte order mark. */
const CONTROL = /[^\P{Cc}\t\n\r\u{85}]|[\u{fffe}\u{ffff}]/gu;
/** A file of nothing but control characters gets this many sentences, not one for each. */
const MOST_CONTROL_CHARACTERS = 10;
function controlCharacters(text, place) {
    const problems = [];
    for (const { 0: character, index } of text.matchAll(CONTROL)) {
        const message = `the file holds the control character ${unicodeName(character)}; expected printable text`;
        problems.push({ at: place(index), severity: 'error', message });
        if (problems.length === MOST_CONTROL_CHARACTERS)
            break;
    }
    return problems;
}
/** Under `%YAML 1.1` the same words mean something else: `yes` would be true. */
function otherVersion(text, version, place) {
    const match = version === '1.2' ? null : /^%YAML.*$/m.exec(text);
    if (match === null)
        return [];
    const message = `the directive ${quoted(match[0])} changes what words mean; expected none, or "%YAML 1.2"`;
    return [{ at: place(match.index), severity: 'error', message }];
}

;// CONCATENATED MODULE: ./build/config/finding.js

/** Runs a check to its end. */
function checked(checking) {
    const findings = [];
    let step = checking.next();
    while (step.done !== true) {
        findings.push(step.value);
        step = checking.next();
    }
    return {
        result: step.value,
        problems: findings.flatMap(finding => (finding.found === 'problem' ? [finding.problem] : [])),
        secrets: findings.flatMap(finding => (finding.found === 'secret' ? [finding.secret] : [])),
        absentSecrets: findings.flatMap(finding => (finding.found === 'absent secret' ? [finding.absent] : [])),
        references: findings.flatMap(finding => (finding.found === 'reference' ? [finding.reference] : [])),
        places: new Map(findings.flatMap(finding => (finding.found === 'field' ? [[finding.path, finding.at]] : []))),
    };
}
/** Yields a problem; what it is about is unusable, so it returns nothing. */
function* problem(at, message, severity = 'error') {
    yield { found: 'problem', problem: { at, severity, message: visible(message) } };
    return undefined;
}

// EXTERNAL MODULE: ./build/nearest.js
var nearest = __webpack_require__(7658);
;// CONCATENATED MODULE: ./build/config/suggest.js
/**
 * Which known word a misspelt one was probably meant to be.
 *
 * Two words that differ in digits alone are never taken for each other: `team-1` and `team-2` are neighbours, not a
 * slip of the pen. Looking a word up costs one comparison for each different spelling without digits, so a file of
 * thousands of numbered ids stays quick.
 */

/** Arranges words for `suggestion`. */
function vocabularyOf(words) {
    const bySpelling = new Map();
    for (const word of words)
        if (!bySpelling.has(spellingOf(word)))
            bySpelling.set(spellingOf(word), word);
    return { bySpelling };
}
/**
 * Gives the known word that `word` is a near miss of: at most two edits away, and one in words of under eight
 * letters. A transposition is one edit.
 */
function suggestion(word, { bySpelling }) {
    const spelling = spellingOf(word);
    let best;
    for (const [other, known] of bySpelling) {
        const limit = Math.min(best === undefined ? 2 : best.edits - 1, Math.floor(Math.max(spelling.length, other.length) / 4));
        if (other === spelling || limit < 1 || Math.abs(other.length - spelling.length) > limit)
            continue;
        const edits = (0,nearest/* editsBetween */.y)(spelling, other);
        if (edits <= limit)
            best = { word: known, edits };
    }
    return best?.word;
}
/** Gives the legal word that a misspelt one is closest to, when it is close; case does not count. */
function meantWord(word, legal) {
    const sameButCase = legal.find(candidate => candidate.toLowerCase() === word.toLowerCase());
    if (sameButCase !== undefined)
        return sameButCase;
    const limit = Math.max(1, Math.floor(Math.min(word.length, 40) / 3));
    const ranked = legal
        .filter(candidate => Math.abs(candidate.length - word.length) <= limit)
        .map(candidate => ({ candidate, edits: (0,nearest/* editsBetween */.y)(word.toLowerCase(), candidate.toLowerCase()) }))
        .sort((a, b) => a.edits - b.edits);
    return ranked.find(({ edits }) => edits <= limit)?.candidate;
}
function spellingOf(word) {
    return word.toLowerCase().replace(/\d/g, '');
}

;// CONCATENATED MODULE: ./build/config/words.js
/**
 * Sentences and small readings that every check of the file shares.
 *
 * Each sentence says where, what is wrong and what would be right, in this order; the place in the file comes with
 * the problem and is never part of it.
 */



/** As many legal words are listed in a sentence, no more. */
const MOST_LISTED = 10;
/** Gives the path of a key below a path: `products.gold`; the key alone at the top of a file. */
function below(path, key) {
    return path === '' ? key : `${path}.${key}`;
}
/** Says what stands at a node: `a map`, `"live"`, `empty`. */
function described(node) {
    if (node.type !== 'scalar')
        return node.type === 'map' ? 'a map' : 'a list';
    return node.value === null ? 'empty' : quoted(node.text);
}
/** Gives a noun with its article: `a product`, `an API`. */
function one(noun) {
    return `${/^[aeio]/i.test(noun) ? 'an' : 'a'} ${noun}`;
}
/** Says which texts are legal; nothing when there are too many to read. */
function oneOf(words) {
    return words.length === 0 || words.length > MOST_LISTED ? undefined : choice(words.map(quoted));
}
/** Says what a misspelt word should have been: `did you mean "state"?`, or which words are legal. */
function meant(word, legal) {
    const nearest = meantWord(word, legal);
    if (nearest !== undefined)
        return `did you mean ${quoted(nearest)}?`;
    if (legal.length === 0)
        return 'expected nothing';
    return `expected ${oneOf(legal) ?? `one of the ${legal.length} words that the schema lists`}`;
}
/** Reports a key that nothing knows. */
function unknownKey(path, entry, legal) {
    return problem(entry.at, `${below(path, entry.key)} is an unknown key; ${meant(entry.key, legal)}`);
}
/** Reports a node of the wrong shape. */
function wrong(path, node, expected) {
    return problem(node.at, `${path} is ${described(node)}; expected ${expected}`);
}
/** Gives the entries of a map, `[]` for an empty value. */
function* words_entriesOf(path, node, expected) {
    if (node.type === 'map')
        return node.entries;
    if (!isNull(node))
        yield* wrong(path, node, expected);
    return [];
}
/** Gives the texts of a list, `[]` for an empty value. */
function* textsOf(path, node, expected) {
    if (isNull(node))
        return [];
    if (node.type !== 'list') {
        yield* wrong(path, node, expected);
        return [];
    }
    const texts = [];
    for (const item of node.items) {
        if (item.type === 'scalar' && item.value !== null)
            texts.push(item);
        else
            yield* problem(item.at, `${path} holds ${item.type === 'scalar' ? 'an empty item' : described(item)}; expected ${expected}`);
    }
    return texts;
}
/** True for a value that was left empty or written as `null`. */
function isNull(node) {
    return node.type === 'scalar' && node.value === null;
}
/** Gives the value of a key, undefined when the map lacks it. */
function entryOf(node, key) {
    return node.entries.find(entry => entry.key === key);
}

;// CONCATENATED MODULE: ./build/config/files.js
/**
 * The files that make up a declaration: those that were named, and those that these include.
 *
 * Every file is read once, however many others include it. Nothing is read here but files of ours; what a `{ file: … }`
 * names comes with `texts.ts`.
 */




/** Reads the named files and all that they include. */
async function gather(files, sources) {
    const met = new Set(files);
    let waiting = [...met].map(file => ({ file, chain: [file], at: startOf(file) }));
    const documents = [];
    const problems = [];
    let isWhole = true;
    for (let [visit] = waiting; visit !== undefined; [visit] = waiting) {
        const { top, problems: faults } = await read(visit, sources);
        const included = top === undefined ? NOTHING : await includedBy(visit, top, met, sources);
        if (top !== undefined)
            documents.push({ file: visit.file, top, isIncluded: visit.chain.length > 1 });
        problems.push(...faults, ...included.problems);
        isWhole &&= top !== undefined && included.problems.length === 0;
        waiting = [...included.visits, ...waiting.slice(1)];
        for (const { file } of included.visits)
            met.add(file);
    }
    return { documents, problems, isWhole };
}
async function read({ file, chain, at }, sources) {
    const text = await textAt(file, chain.length > 1 ? 'include: ' : '', at, sources);
    return typeof text === 'string' ? topOf(file, text) : { top: undefined, problems: [text] };
}
function topOf(file, text) {
    const { tree, problems } = parseDocument(file, text);
    if (tree?.type === 'map')
        return { top: tree, problems };
    const start = startOf(file);
    if (tree === undefined || (tree.type === 'scalar' && tree.value === null)) {
        return { top: problems.length > 0 ? undefined : { type: 'map', at: start, entries: [] }, problems };
    }
    const message = `the file is ${described(tree)}; expected a map that begins with "version: 1"`;
    return { top: undefined, problems: [...problems, { at: tree.at, severity: 'error', message }] };
}
const NOTHING = { visits: [], problems: [] };
async function includedBy({ file, chain }, top, met, sources) {
    const include = entryOf(top, 'include');
    if (include === undefined)
        return NOTHING;
    const { result: patterns, problems } = checked(textsOf('include', include.value, 'a list of paths or globs'));
    const visits = new Map();
    const faults = [...problems];
    for (const { text: pattern, at } of patterns) {
        const found = await matches(file, pattern, at, sources);
        faults.push(...found.problems);
        for (const path of found.files) {
            if (chain.includes(path))
                faults.push(...circle([...chain, path], pattern, at));
            else if (!met.has(path) && !visits.has(path))
                visits.set(path, { file: path, chain: [...chain, path], at });
        }
    }
    return { visits: [...visits.values()], problems: faults };
}
async function matches(from, pattern, at, sources) {
    try {
        return { files: await sources.glob([await sources.resolve(from, pattern)]), problems: [] };
    }
    catch (error) {
        return { files: [], problems: [refused(error, 'include: ', at)] };
    }
}
async function textAt(file, prefix, at, sources) {
    try {
        return await sources.read(file);
    }
    catch (error) {
        return refused(error, prefix, at);
    }
}
function refused(error, prefix, at) {
    if (!(error instanceof errors/* RefusalError */.XQ))
        throw error;
    return { at, severity: 'error', message: `${prefix}${error.message}` };
}
function startOf(file) {
    return { file, line: 1, column: 1 };
}
/** A glob may well match the file that it stands in; only being led back by other files, or by name, is a mistake. */
function circle(chain, pattern, at) {
    const isItself = chain.at(-1) === chain.at(-2);
    if (isItself && /[*?[{]/.test(pattern))
        return [];
    return [
        {
            at,
            severity: 'error',
            message: `include goes in a circle: ${chain.join(' → ')}; expected files that do not lead back`,
        },
    ];
}

;// CONCATENATED MODULE: ./build/model/address.js
/** Prints an address: `products/gold/policy`. */
function textOf({ kind, ids }) {
    const parts = [];
    let next = 0;
    for (const [depth, part] of kind.name.split('/').entries()) {
        parts.push(part);
        const last = depth === kind.name.split('/').length - 1;
        if (!last || kind.shape !== 'single')
            parts.push(ids[next++] ?? '');
    }
    return parts.join('/');
}
/** Gives the text by which two spellings of one address are the same. */
function address_keyOf(address) {
    return textOf(address).toLowerCase();
}
/** Gives the ids of the entity that an address is below, `[]` for those at the top. */
function parentIds({ kind, ids }) {
    return kind.shape === 'single' ? ids : ids.slice(0, -1);
}
/** Gives an entity's own id; the name of its kind's last part when it has none. */
function ownId({ kind, ids }) {
    return kind.shape === 'single' ? (kind.name.split('/').at(-1) ?? '') : (ids.at(-1) ?? '');
}
/** Gives the name of the kind that a kind is below, or undefined for those at the top. */
function parentName(kind) {
    const end = kind.name.lastIndexOf('/');
    return end < 0 ? undefined : kind.name.slice(0, end);
}
/**
 * Gives a glob's meaning as a pattern over whole texts, without regard to case: `*` is any run of characters but `/`,
 * `?` one of them.
 */
function globPattern(glob) {
    const source = glob
        .replace(/[.+^${}()|[\]\\]/g, '\\$&')
        .replaceAll('*', '[^/]*')
        .replaceAll('?', '[^/]');
    return new RegExp(`^${source}$`, 'i');
}
/** True when a selector `collection/id-glob` covers the address or an entity that it is below. */
function selects(selectors, address) {
    const parts = textOf(address).split('/');
    return selectors.some(selector => parts.some((_, index) => selector.test(parts.slice(0, index + 1).join('/'))));
}
/** Gives an entity's path below the service: `/products/gold/groups/partners`. */
function pathOf({ kind, ids }) {
    let next = 0;
    return kind.path.replaceAll('{id}', () => ids[next++] ?? '');
}
/**
 * Gives the path of the list that an entity stands in: `/products/gold/groups`. What no list shows has a text instead
 * that is that of no list, and the same for all of the kind below one parent.
 */
function listPathOf(address) {
    const { kind, ids } = address;
    if (!kind.unlisted)
        return pathOf(address).replace(/\/[^/]*$/, '');
    return kind.shape === 'single' ? pathOf(address) : pathOf({ kind, ids: [...ids.slice(0, -1), ''] });
}

;// CONCATENATED MODULE: ./build/model/field.js
/** A text. */
function field_text(doc, options = {}) {
    return { type: 'text', doc, ...options };
}
/** A boolean; `initially` is what the service keeps when nothing is sent, and what null goes back to. */
function flag(doc, initially, options = {}) {
    const known = initially === undefined ? {} : { default: initially, reset: { send: initially } };
    return { type: 'flag', doc, ...known, ...options };
}
/** A whole number. */
function whole(doc, options = {}) {
    return { type: 'number', integer: true, doc, ...options };
}
/** An object with known properties. */
function object(doc, fields, options = {}) {
    return { type: 'object', doc, fields, ...options };
}
/** A list. */
function list(doc, items, options = {}) {
    return { type: 'list', doc, items, ...options };
}
/** An object whose keys the user chooses. */
function map(doc, items, options = {}) {
    return { type: 'map', doc, items, ...options };
}
/** Any JSON. */
function anything(doc, options = {}) {
    return { type: 'any', doc, ...options };
}
/** Gives the field that a member of an object is. */
function memberOf({ fields, others }, name) {
    return Object.hasOwn(fields, name) ? fields[name] : others;
}

;// CONCATENATED MODULE: ./build/model/kinds/ids.js
/** An id that the service made up: 24 hexadecimal digits. What carries one is never deleted for being undeclared. */
const GENERATED_ID = /^[0-9a-f]{24}$/i;
/** The rule of most ids. */
const PLAIN_ID = { maxLength: 80, pattern: /^[^*#&+:<>?]+$/, saying: 'none of * # & + : < > ?' };
/** What the id of an identity or of an application in Microsoft Entra looks like. */
const GUID = {
    pattern: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
    saying: 'a GUID such as "00000000-0000-0000-0000-000000000000"',
};
/** As many ids are listed in a sentence, no more. */
const ids_MOST_LISTED = 10;
/** Gives the rule of ids of which the service has a closed set. */
function oneOfIds(...values) {
    const pattern = new RegExp(`^(?:${values.join('|')})$`, 'i');
    const listed = values.map(value => `"${value}"`).join(', ');
    const saying = values.length > ids_MOST_LISTED ? `one of the ${values.length} names that the reference lists` : `one of ${listed}`;
    return { maxLength: Math.max(...values.map(({ length }) => length)), pattern, saying, values };
}
/** The rule of ids that are words: fragments and tools have them. */
const WORD_ID = {
    maxLength: 80,
    pattern: /(^[\w]+$)|(^[\w][\w-]+[\w]$)/,
    saying: 'letters, digits, _ and, between others, -',
};

;// CONCATENATED MODULE: ./build/model/kinds/access.js
/**
 * Who may call: groups, users and subscriptions.
 *
 * Users and subscriptions are mostly made by people in the portal, so none of them is deleted for being undeclared.
 * Keys and passwords never come back from a read.
 */


const externalNeedsId = ({ type, externalId }, complete) => {
    if (type === 'external' && externalId === undefined && complete)
        return {
            field: 'type',
            message: 'is "external"; expected "externalId: aad://<tenant>/groups/<object id>" beside it',
        };
    if (typeof externalId === 'string' && type !== 'external' && (type !== undefined || complete))
        return { field: 'externalId', message: 'needs "type: external" beside it' };
    return undefined;
};
const access = [
    {
        name: 'groups',
        noun: 'group',
        doc: 'Developers who see the same products.',
        shape: 'collection',
        path: '/groups/{id}',
        contract: 'group',
        id: { maxLength: 256 },
        fields: {
            displayName: field_text('Name shown in the developer portal. Unique within the service.', {
                required: true,
                createDefault: 'id',
                minLength: 1,
                maxLength: 300,
            }),
            description: field_text('What the group is for.', { default: null, reset: 'omit' }),
            type: field_text('Whether the service keeps the members itself, or an identity provider does.', {
                values: ['custom', 'external'],
                default: 'custom',
                immutable: true,
            }),
            externalId: field_text('The group at the identity provider: `aad://<tenant>/groups/<object id>`.', {
                default: null,
                immutable: true,
                pattern: /^aad:\/\/[^/\s]+\/groups\/[^/\s]+$/,
                saying: '"aad://<tenant>/groups/<object id>"',
            }),
        },
        update: 'patch',
        unique: [['displayName']],
        builtIns: ['administrators', 'developers', 'guests'],
        fixed: ['administrators', 'developers', 'guests'],
        rules: [externalNeedsId],
        source: 'https://learn.microsoft.com/rest/api/apimanagement/group',
    },
    {
        name: 'groups/users',
        noun: 'member of a group',
        doc: 'The users in the group.',
        shape: 'relation',
        path: '/groups/{id}/users/{id}',
        contract: 'groupUser',
        id: { maxLength: 80 },
        fields: {},
        update: 'none',
        relation: { to: 'users', inverse: 'groups' },
        peopleMade: true,
        source: 'https://learn.microsoft.com/rest/api/apimanagement/group-user',
    },
    {
        name: 'users',
        noun: 'user',
        doc: 'A developer with an account of the service.',
        shape: 'collection',
        path: '/users/{id}',
        contract: 'user',
        id: { maxLength: 80 },
        fields: {
            email: field_text('E-mail address. Unique within the service.', { required: true, minLength: 1, maxLength: 254 }),
            firstName: field_text('First name.', { required: true, minLength: 1, maxLength: 100 }),
            lastName: field_text('Last name.', { required: true, minLength: 1, maxLength: 100 }),
            password: field_text('Password for signing in; without it the service makes one.', { hidden: {} }),
            appType: field_text('Which portal a confirmation message is about.', {
                values: ['portal', 'developerPortal'],
                createOnly: true,
            }),
            confirmation: field_text('Which message the new user gets.', { values: ['signup', 'invite'], createOnly: true }),
            state: field_text('Whether the user may sign in.', {
                values: ['active', 'blocked', 'pending', 'deleted'],
                default: 'active',
                reset: { send: 'active' },
            }),
            note: field_text('A note for administrators.', { default: null, reset: { send: '' } }),
            identities: list('Accounts at identity providers with which the user signs in.', object('One account.', { provider: field_text('The identity provider.'), id: field_text('The account there.') }), { unordered: true }),
        },
        update: 'patch',
        unique: [['email']],
        builtIns: ['1'],
        peopleMade: true,
        deleteOptions: {
            deleteSubscriptions: {
                doc: 'Also delete the subscriptions that the user owns.',
                query: { deleteSubscriptions: 'true' },
            },
        },
        source: 'https://learn.microsoft.com/rest/api/apimanagement/user',
    },
    {
        name: 'subscriptions',
        noun: 'subscription',
        doc: 'A pair of keys that opens a product, an API or all APIs.',
        shape: 'collection',
        path: '/subscriptions/{id}',
        contract: 'subscription',
        id: { maxLength: 256, pattern: /^[^*#&+:<>?]+$/, saying: 'none of * # & + : < > ?' },
        fields: {
            scope: field_text('What the keys open: `/products/<id>`, `/apis/<id>`, or `/apis` for all APIs.', {
                required: true,
                ref: {
                    to: ['products', 'apis'],
                    form: 'path',
                    also: ['/apis'],
                    blocksDelete: { option: 'deleteSubscriptions' },
                },
            }),
            ownerId: field_text('The user who owns it: `/users/<id>`.', {
                ref: { to: ['users'], form: 'path', blocksDelete: { option: 'deleteSubscriptions' } },
            }),
            displayName: field_text('Name of the subscription.', {
                required: true,
                createDefault: 'id',
                minLength: 1,
                maxLength: 100,
            }),
            primaryKey: field_text('The primary key; without it the service makes one.', {
                minLength: 1,
                maxLength: 256,
                hidden: { readBy: { action: 'listSecrets', property: 'primaryKey' } },
            }),
            secondaryKey: field_text('The secondary key; without it the service makes one.', {
                minLength: 1,
                maxLength: 256,
                hidden: { readBy: { action: 'listSecrets', property: 'secondaryKey' } },
            }),
            state: field_text('Whether the keys work.', {
                values: ['suspended', 'active', 'expired', 'submitted', 'rejected', 'cancelled'],
                reset: { send: 'active' },
            }),
            allowTracing: flag('Whether calls with the keys may be traced.', false),
            expirationDate: field_text('When the subscription ends, as an ISO 8601 instant.', {
                patchOnly: true,
                compare: 'instant',
                pattern: /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/,
                saying: 'an ISO 8601 instant such as "2027-01-31T00:00:00Z"',
            }),
            stateComment: field_text('Why the subscription is in its state.', {
                patchOnly: true,
                default: null,
                reset: { send: '' },
            }),
        },
        update: 'patch',
        builtIns: ['master'],
        fixed: ['master'],
        serverMade: (id, { ownerId }) => GENERATED_ID.test(id) && typeof ownerId === 'string' && ownerId.toLowerCase().endsWith('/users/1'),
        peopleMade: true,
        lane: { field: 'scope' },
        source: 'https://learn.microsoft.com/rest/api/apimanagement/subscription',
    },
];

;// CONCATENATED MODULE: ./build/model/kinds/api-parts.js
/**
 * What an API has beside its operations: schemas, descriptions of its tags, issues, pages, GraphQL resolvers.
 *
 * Lists leave out the document of a schema. Schemas whose ids the service made belong to an import and go with it.
 */


const source = 'https://learn.microsoft.com/rest/api/apimanagement';
/** Pages of a wiki, in the order in which they are shown. */
function pages() {
    const documentationId = field_text('The page: `/documentations/<id>`.', { ref: { to: ['documentations'], form: 'path' } });
    return list('Pages, in order.', object('One page.', { documentationId }), { default: null, reset: { send: [] } });
}
function wikiOf(place) {
    return {
        ...place,
        shape: 'single',
        id: { maxLength: 80 },
        fields: { documents: pages() },
        update: 'patch',
        absentAs: [500],
        unproven: 'whether a page is named by its path or by its id alone.',
    };
}
/** Kinds below an API, and the pages of a product, which are the same. */
const apiParts = [
    {
        name: 'apis/schemas',
        noun: 'schema of an API',
        doc: 'Types that the operations of the API refer to.',
        shape: 'collection',
        path: '/apis/{id}/schemas/{id}',
        contract: 'apiSchema',
        id: { maxLength: 80 },
        fields: {
            contentType: field_text('What the document is, as a media type: `application/vnd.oai.openapi.components+json`.', {
                required: true,
            }),
            document: object('The types themselves, in the member that the media type asks for.', {
                value: field_text('Text of a schema that is neither Swagger nor OpenAPI.'),
                definitions: anything('Definitions of a Swagger document.'),
                components: anything('Components of an OpenAPI document.'),
            }, { required: true }),
        },
        update: 'put',
        listsLack: true,
        deleteOptions: {
            force: { doc: 'Delete the schema although operations refer to it.', query: { force: 'true' } },
        },
        source: `${source}/api-schema`,
    },
    {
        name: 'apis/tagDescriptions',
        noun: 'tag description',
        doc: 'What a tag, by its id, means within the API.',
        shape: 'collection',
        path: '/apis/{id}/tagDescriptions/{id}',
        contract: 'apiTagDescription',
        id: { ...PLAIN_ID, names: 'tags' },
        fields: {
            description: field_text('What the tag means.', { default: null, reset: 'omit' }),
            externalDocsUrl: field_text('URL of a page about it.', { maxLength: 2000, default: null, reset: 'omit' }),
            externalDocsDescription: field_text('What is to be found there.', { default: null, reset: 'omit' }),
        },
        update: 'put',
        source: `${source}/api-tag-description`,
    },
    {
        name: 'apis/issues',
        noun: 'issue',
        doc: 'A problem that a developer reports.',
        shape: 'collection',
        path: '/apis/{id}/issues/{id}',
        contract: 'apiIssue',
        id: { ...PLAIN_ID, maxLength: 256 },
        fields: {
            title: field_text('Title.', { required: true }),
            description: field_text('What is wrong.', { required: true }),
            userId: field_text('The user who reports it: `/users/<id>`.', { required: true, ref: { to: ['users'], form: 'path' } }),
            apiId: field_text('The API that it is about: `/apis/<id>`.', { ref: { to: ['apis'], form: 'path' } }),
            createdDate: field_text('When it was reported, as an ISO 8601 instant.', { compare: 'instant' }),
            state: field_text('What has become of it.', { values: ['proposed', 'open', 'removed', 'resolved', 'closed'] }),
        },
        update: 'patch',
        peopleMade: true,
        source: `${source}/api-issue`,
    },
    wikiOf({
        name: 'apis/wiki',
        noun: 'wiki of an API',
        doc: 'Pages about the API.',
        path: '/apis/{id}/wikis/default',
        contract: 'apiWiki',
        source: `${source}/api-wiki`,
    }),
    wikiOf({
        name: 'products/wiki',
        noun: 'wiki of a product',
        doc: 'Pages about the product.',
        path: '/products/{id}/wikis/default',
        contract: 'productWiki',
        source: `${source}/product-wiki`,
    }),
    {
        name: 'apis/resolvers',
        noun: 'resolver',
        doc: 'Where one field of a GraphQL API gets its data; its policy says how.',
        shape: 'collection',
        path: '/apis/{id}/resolvers/{id}',
        contract: 'graphqlResolver',
        id: { maxLength: 80 },
        fields: {
            displayName: field_text('Name of the resolver.', { minLength: 1, maxLength: 300 }),
            path: field_text('Type and field: `Query/users`.', { minLength: 1, maxLength: 300 }),
            description: field_text('What it does.', { maxLength: 1000, default: null, reset: 'omit' }),
        },
        update: 'patch',
        source: `${source}/graph-ql-api-resolver`,
    },
];

;// CONCATENATED MODULE: ./build/model/kinds/previews.js
/**
 * What only the preview version has: tools of an MCP server, and client applications.
 *
 * Tools of one API that are made side by side are refused, which the lane of the API sees to.
 */


const PREVIEW = '2025-09-01-preview';
const previews_source = 'https://learn.microsoft.com/rest/api/apimanagement';
/** How an API of type `mcp` is spoken to. */
const mcpProperties = object('How an API of type `mcp` is spoken to.', {
    transportType: field_text('How messages travel.', { values: ['sse', 'streamable'] }),
    endpoints: list('Addresses below the API.', object('One address.', {
        name: field_text('Name of the endpoint.', { required: true, minLength: 1, maxLength: 300 }),
        uriTemplate: field_text('Its path.', { pattern: /^\/.*$/, saying: 'a path that begins with "/"' }),
    }), { unordered: true }),
}, { since: PREVIEW, default: null });
/** Tools and client applications. */
const previews = [
    {
        name: 'apis/tools',
        noun: 'tool',
        doc: 'An operation that an MCP server offers to language models.',
        shape: 'collection',
        path: '/apis/{id}/tools/{id}',
        contract: 'apiTool',
        id: WORD_ID,
        fields: {
            displayName: field_text('Name of the tool.', { minLength: 1, maxLength: 300 }),
            description: field_text('What the tool does, for the model.', { maxLength: 1000, default: null, reset: 'omit' }),
            operationId: field_text('The operation that it calls: `/apis/<id>/operations/<id>`.', {
                ref: { to: ['apis/operations'], form: 'path' },
            }),
        },
        update: 'put',
        since: PREVIEW,
        source: `${previews_source}/api-tool`,
    },
    {
        name: 'clientApplications',
        noun: 'client application',
        doc: 'An application of a developer that calls products with tokens of its own.',
        shape: 'collection',
        path: '/clientApplications/{id}',
        contract: 'clientApplication',
        id: { maxLength: 256 },
        fields: {
            displayName: field_text('Name of the application.', { required: true, createDefault: 'id', maxLength: 300 }),
            description: field_text('What the application does.', { maxLength: 1000, default: null, reset: 'omit' }),
            ownerId: field_text('The user who owns it: `/users/<id>`.', { required: true, ref: { to: ['users'], form: 'path' } }),
        },
        update: 'put',
        since: PREVIEW,
        source: `${previews_source}/client-application`,
    },
];

;// CONCATENATED MODULE: ./build/model/kinds/apis.js
/**
 * APIs and what is below them.
 *
 * What a create sends as `apiType` comes back as `type`, and what the service sends of `authenticationSettings` it
 * refuses to take back as it stands.
 */



/** The last one only in the preview version. */
const TYPES = ['http', 'soap', 'websocket', 'graphql', 'odata', 'grpc', 'mcp'];
const serverReference = { ref: { to: ['authorizationServers'], form: 'id' } };
const providerReference = { ref: { to: ['openidConnectProviders'], form: 'id' } };
const sendingMethods = list('Where the token travels.', field_text('One place.', { values: ['authorizationHeader', 'query'] }), { unordered: true });
function oauth(doc, options = {}) {
    const fields = {
        authorizationServerId: field_text('Id of the authorization server.', serverReference),
        scope: field_text('Scope that is asked for.', { default: null }),
    };
    return object(doc, fields, options);
}
function openid(doc, options = {}) {
    const fields = {
        openidProviderId: field_text('Id of the OpenID Connect provider.', providerReference),
        bearerTokenSendingMethods: sendingMethods,
    };
    return object(doc, fields, options);
}
const plainPath = ({ path }) => typeof path === 'string' && (path.startsWith('/') || path.endsWith('/')) && path !== ''
    ? { field: 'path', message: `is "${path}"; expected no "/" at its start or end` }
    : undefined;
const oneAuthentication = ({ authenticationSettings }) => {
    if (typeof authenticationSettings !== 'object' || authenticationSettings === null)
        return undefined;
    const given = Object.entries(authenticationSettings).filter(([, value]) => value !== null && value !== undefined);
    const names = given.map(([name]) => name);
    const clash = (one, other) => names.includes(one) && names.includes(other);
    if (clash('oAuth2', 'openid') ||
        clash('oAuth2', 'oAuth2AuthenticationSettings') ||
        clash('openid', 'openidAuthenticationSettings'))
        return {
            field: 'authenticationSettings',
            message: `has ${names.map(name => `"${name}"`).join(' and ')}; the service takes one of "oAuth2" and "openid", and neither beside its list form`,
        };
    return undefined;
};
/** Leaves out the old spelling of what the lists say as well. */
function sendableApi(properties) {
    const settings = properties['authenticationSettings'];
    if (typeof settings !== 'object' || settings === null || Array.isArray(settings))
        return properties;
    const { oAuth2, openid: oldOpenid, ...lists } = settings;
    const hasLists = Object.values(lists).some(value => Array.isArray(value) && value.length > 0);
    if (hasLists)
        return { ...properties, authenticationSettings: lists };
    const old = { ...(oAuth2 ? { oAuth2 } : {}), ...(oldOpenid ? { openid: oldOpenid } : {}) };
    const { authenticationSettings: _, ...rest } = properties;
    return Object.keys(old).length > 0 ? { ...rest, authenticationSettings: old } : rest;
}
const apis = [
    {
        name: 'apis',
        noun: 'API',
        doc: 'An API that the service offers.',
        shape: 'collection',
        path: '/apis/{id}',
        contract: 'api',
        id: { maxLength: 256, pattern: /^[^*#&+:<>?]+$/, saying: 'none of * # & + : < > ?' },
        fields: {
            displayName: field_text('Name shown in the developer portal.', { createDefault: 'id', minLength: 1, maxLength: 300 }),
            path: field_text('Where the API stands below the gateway. Unique within the service, with its version.', {
                required: true,
                maxLength: 400,
            }),
            description: field_text('What the API does.', { default: null, reset: 'omit' }),
            serviceUrl: field_text('URL of the service behind the API.', {
                minLength: 1,
                maxLength: 2000,
                default: null,
                reset: 'omit',
            }),
            protocols: list('How the API may be called.', field_text('One protocol.', { values: ['http', 'https', 'ws', 'wss'] }), {
                unordered: true,
            }),
            type: field_text('Kind of API.', { values: TYPES, default: 'http', immutable: true, createdAs: 'apiType' }),
            apiRevision: field_text('Which revision this is.', { minLength: 1, maxLength: 100, default: '1', immutable: true }),
            apiRevisionDescription: field_text('What the revision changed.', { maxLength: 256, default: null, reset: 'omit' }),
            apiVersion: field_text('Which version this is.', { maxLength: 100, default: null }),
            apiVersionDescription: field_text('What the version changed.', { maxLength: 256, default: null, reset: 'omit' }),
            apiVersionSetId: field_text('The version set that it belongs to: `/apiVersionSets/<id>`.', {
                default: null,
                ref: { to: ['apiVersionSets'], form: 'path' },
            }),
            apiVersionSet: object('The version set to make with the API.', {
                id: field_text('Id of the set.'),
                name: field_text('Name of the set.'),
                description: field_text('What the versions have in common.'),
                versioningScheme: field_text('Where a call names the version.', { values: ['Segment', 'Query', 'Header'] }),
                versionQueryName: field_text('Query parameter that names the version.'),
                versionHeaderName: field_text('Header that names the version.'),
            }, { createOnly: true }),
            sourceApiId: field_text('The API to copy from: `/apis/<id>`.', {
                createOnly: true,
                ref: { to: ['apis'], form: 'path' },
            }),
            isCurrent: flag('Whether this revision is the one that is called.', true, { createOnly: true }),
            subscriptionRequired: flag('Whether calls need a subscription key.', true),
            subscriptionKeyParameterNames: object('Where calls carry the key.', {
                header: field_text('Header.', { default: 'Ocp-Apim-Subscription-Key' }),
                query: field_text('Query parameter.', { default: 'subscription-key' }),
            }),
            authenticationSettings: object('How the developer portal signs in to try the API.', {
                oAuth2: oauth('One authorization server.', { default: null }),
                openid: openid('One OpenID Connect provider.', { default: null }),
                oAuth2AuthenticationSettings: list('Authorization servers.', oauth('One of them.'), { default: [] }),
                openidAuthenticationSettings: list('OpenID Connect providers.', openid('One of them.'), { default: [] }),
            }),
            termsOfServiceUrl: field_text('URL of the terms of service.', { default: null, reset: 'omit' }),
            contact: object('Who answers for the API.', {
                name: field_text('Name.', { default: null }),
                url: field_text('URL.', { default: null }),
                email: field_text('E-mail address.', { default: null }),
            }, { default: null, reset: 'omit' }),
            license: object('Licence of the API.', { name: field_text('Name.', { default: null }), url: field_text('URL.', { default: null }) }, { default: null, reset: 'omit' }),
            mcpProperties: mcpProperties,
        },
        update: 'patch',
        unique: [['path', 'apiVersion']],
        imports: 'apis/operations',
        alsoListed: /;rev=\d+$/i,
        samples: ['echo-api'],
        lane: 'entity',
        deleteQuery: { deleteRevisions: 'true' },
        deleteOptions: { deleteSubscriptions: { doc: 'Also delete the subscriptions to the API.' } },
        rules: [plainPath, oneAuthentication],
        sendable: sendableApi,
        source: 'https://learn.microsoft.com/rest/api/apimanagement/apis',
    },
    {
        name: 'apis/tags',
        noun: 'tag of an API',
        doc: 'The tags of the API.',
        shape: 'relation',
        path: '/apis/{id}/tags/{id}',
        contract: 'apiTag',
        id: PLAIN_ID,
        fields: {},
        update: 'none',
        relation: { to: 'tags', inverse: 'apis' },
        source: 'https://learn.microsoft.com/rest/api/apimanagement/tag/assign-to-api',
    },
];

;// CONCATENATED MODULE: ./build/model/kinds/authorizations.js
/**
 * The credential manager: OAuth 2.0 providers, the authorizations that the gateway holds there, and who may use them.
 *
 * What a provider wants of a client differs from one to the next, so its parameters are free but for the secret. A
 * change replaces the whole entity: a secret that is not declared would be lost with it.
 */


const authorizations_PREVIEW = '2025-09-01-preview';
const authorizations_source = 'https://learn.microsoft.com/rest/api/apimanagement';
const ID = { ...PLAIN_ID, maxLength: 256 };
/** Parameters of a client, of which a read shows all but the secret, or nothing. */
function parameters(doc) {
    const fields = { clientSecret: field_text('Secret of the client.', { hidden: {} }) };
    return object(doc, fields, { hidden: {}, others: field_text('A parameter that the provider asks for.') });
}
/** Providers, authorizations, access policies. */
const authorizations = [
    {
        name: 'authorizationProviders',
        noun: 'credential provider',
        doc: 'An OAuth 2.0 provider at which the gateway gets tokens for backends.',
        shape: 'collection',
        path: '/authorizationProviders/{id}',
        contract: 'authorizationProvider',
        id: ID,
        fields: {
            displayName: field_text('Name of the provider.', { minLength: 1, maxLength: 300 }),
            identityProvider: field_text('Which provider it is, e.g. `aad`, `github`, `oauth2`.'),
            oauth2: object('How tokens are got.', {
                redirectUrl: field_text('Address to which the provider sends a person back; the service makes it.'),
                grantTypes: object('One member for the grant that is used.', {
                    authorizationCode: parameters('A person signs in.'),
                    clientCredentials: parameters('The client signs in by itself.'),
                    authorizationCodeWithFederatedIdentityCredentials: object('A person signs in, and the client by a federated identity.', {
                        clientId: field_text('Id of the client.'),
                        resourceUri: field_text('Resource that tokens are for.'),
                        tenantId: field_text('Tenant of the client.'),
                    }, { since: authorizations_PREVIEW }),
                }),
                keyVault: object('The Key Vault secret that holds the secret of the client.', { secretIdentifier: field_text('URL of the secret.') }, { since: authorizations_PREVIEW }),
            }),
        },
        update: 'put',
        lane: 'entity',
        inPolicies: { attributes: [['get-authorization-context', 'provider-id']] },
        unproven: 'which parameters of a client a read shows.',
        source: `${authorizations_source}/authorization-provider`,
    },
    {
        name: 'authorizationProviders/authorizations',
        noun: 'authorization',
        doc: 'Tokens that the gateway holds at the provider. A person who has to sign in does so in the portal.',
        shape: 'collection',
        path: '/authorizationProviders/{id}/authorizations/{id}',
        contract: 'authorization',
        id: ID,
        fields: {
            authorizationType: field_text('Kind of authorization.', { values: ['OAuth2'] }),
            oauth2grantType: field_text('The grant that is used.', { values: ['AuthorizationCode', 'ClientCredentials'] }),
            parameters: parameters('What the grant needs, e.g. `clientId` and `clientSecret`.'),
        },
        update: 'put',
        unproven: 'which parameters a read shows.',
        source: `${authorizations_source}/authorization`,
    },
    {
        name: 'authorizationProviders/authorizations/accessPolicies',
        noun: 'access policy',
        doc: 'An identity whose calls may use the tokens.',
        shape: 'collection',
        path: '/authorizationProviders/{id}/authorizations/{id}/accessPolicies/{id}',
        contract: 'authorizationAccessPolicy',
        id: ID,
        fields: {
            tenantId: field_text('Tenant of the identity.'),
            objectId: field_text('Object id of the identity.'),
            appIds: list('Applications from which it may call; without them, any.', field_text('One application (client) id.'), {
                unordered: true,
                default: null,
                reset: 'omit',
            }),
        },
        update: 'put',
        source: `${authorizations_source}/authorization-access-policy`,
    },
];

// EXTERNAL MODULE: ./build/secret.js
var build_secret = __webpack_require__(5714);
;// CONCATENATED MODULE: ./build/values.js

/** True for a JSON object, as against a list or a plain value. */
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** True for a declared object, as against a list, a plain value or a secret. */
function isValues(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof build_secret/* Secret */.zh);
}
/** True for a declared list. */
function isList(value) {
    return Array.isArray(value);
}
/** Gives a declared value as the service will get it, secrets and all. Never to be printed. */
function revealed(value) {
    if (value instanceof build_secret/* Secret */.zh)
        return value.reveal();
    if (isList(value))
        return value.map(revealed);
    if (isValues(value))
        return revealedObject(value);
    return value;
}
/** Gives a declared object as the service will get it. Never to be printed. */
function revealedObject(values) {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, revealed(value)]));
}
/** True when a secret stands anywhere in a value. */
function holdsSecret(value) {
    if (value instanceof build_secret/* Secret */.zh)
        return true;
    if (isList(value))
        return value.some(holdsSecret);
    return isValues(value) && Object.values(value).some(holdsSecret);
}
/** True when a secret that cannot be had in this run stands anywhere in a value, so that it cannot be revealed. */
function holdsAbsent(value) {
    if (value instanceof build_secret/* Secret */.zh)
        return value.isAbsent;
    if (isList(value))
        return value.some(holdsAbsent);
    return isValues(value) && Object.values(value).some(holdsAbsent);
}
/** Prints JSON with the names of each object in order, so that equal values print equally. */
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join(',')}]`;
    if (!isJsonObject(value))
        return JSON.stringify(value ?? null);
    const names = Object.keys(value).sort();
    return `{${names.map(name => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`;
}

;// CONCATENATED MODULE: ./build/model/kinds/backends.js



const backends_PREVIEW = '2025-09-01-preview';
const certificate = { ref: { to: ['certificates'], form: 'path' } };
const poolHasMembers = ({ type, pool }, complete) => {
    const hasPool = pool !== undefined && pool !== null;
    if (type === 'Pool' && complete && !hasPool)
        return { field: 'type', message: 'is "Pool"; expected a "pool" beside it' };
    if (hasPool && type !== 'Pool' && (type !== undefined || complete))
        return { field: 'pool', message: 'needs "type: Pool" beside it' };
    return undefined;
};
const singleHasAddress = ({ type, url, protocol }, complete) => {
    if (type === 'Pool' || !complete)
        return undefined;
    if (typeof url !== 'string')
        return { field: 'url', message: 'is missing; only a pool can do without' };
    if (typeof protocol !== 'string')
        return { field: 'protocol', message: 'is missing; only a pool can do without' };
    return undefined;
};
const breakersHaveCondition = ({ circuitBreaker }) => {
    const rules = isValues(circuitBreaker) ? circuitBreaker['rules'] : undefined;
    const lacking = isList(rules)
        ? rules.find(rule => isValues(rule) && !hasContent(rule['failureCondition']))
        : undefined;
    if (!isValues(lacking))
        return undefined;
    const name = typeof lacking['name'] === 'string' ? `the rule "${lacking['name']}"` : 'a rule';
    return {
        field: 'circuitBreaker',
        message: `has ${name} without "failureCondition"; expected what counts as a failure`,
    };
};
function hasContent(value) {
    return isValues(value) && Object.values(value).some(inner => inner !== null);
}
const DURATION = {
    pattern: /^P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/,
    saying: 'an ISO 8601 duration such as "PT30S"',
};
/** Names of the certificate that a server may show. */
function certificateNames(doc, options = {}) {
    const fields = {
        name: field_text('Common name of the certificate.'),
        issuerCertificateThumbprint: field_text('Thumbprint of the certificate that issued it.', { default: null }),
    };
    return list(doc, object('One name.', fields), { ...options, unordered: true, default: null });
}
/** What a caller gets while nothing can answer. */
function failureResponse(doc) {
    return object(doc, { statusCode: whole('Status.', { minimum: 100, maximum: 599 }) }, { since: backends_PREVIEW, default: null });
}
const serviceFabricCluster = object('The Service Fabric cluster behind the URL.', {
    clientCertificateId: field_text('Certificate for the management endpoint: `/certificates/<id>`.', certificate),
    clientCertificatethumbprint: field_text('Thumbprint of that certificate, for those that do not give its id.', {
        default: null,
    }),
    maxPartitionResolutionRetries: whole('How often a partition is looked up again.', { default: null }),
    managementEndpoints: list('Addresses of the cluster.', field_text('One address.'), { required: true, unordered: true }),
    serverCertificateThumbprints: list('Thumbprints that the cluster may show.', field_text('One thumbprint.'), {
        unordered: true,
        default: null,
    }),
    serverX509Names: certificateNames('Names of the certificate that the cluster may show.'),
}, { default: null });
function sentWith(doc, where) {
    const values = list(`Values of one ${where}.`, field_text('One value; `{{name}}` stands for a named value.', { braces: true }));
    return map(doc, values, { hidden: {}, default: null });
}
const credentials = object('How the gateway signs in to the backend.', {
    certificateIds: list('Client certificates: `/certificates/<id>`.', field_text('One certificate.', certificate), {
        maxItems: 32,
        unordered: true,
        default: null,
    }),
    certificate: list('Thumbprints of client certificates, for those that are not given by id.', field_text('One thumbprint.'), {
        maxItems: 32,
        unordered: true,
        default: null,
    }),
    query: sentWith('Query parameters to send.', 'parameter'),
    header: sentWith('Headers to send.', 'header'),
    authorization: object('The header `Authorization`.', {
        scheme: field_text('Scheme, e.g. `Bearer`.', { required: true, minLength: 1, maxLength: 100 }),
        parameter: field_text('What follows the scheme; `{{name}}` stands for a named value.', {
            required: true,
            minLength: 1,
            maxLength: 300,
            braces: true,
            hidden: {},
        }),
    }, { default: null }),
});
const circuitBreaker = object('When calls to the backend are held back.', {
    rules: list('Rules, each of which may hold calls back.', object('One rule.', {
        name: field_text('Name of the rule.'),
        failureCondition: object('What counts as a failure, and how many are too many.', {
            count: whole('So many failures are too many.'),
            percentage: whole('Such a share of the calls is too much.'),
            interval: field_text('Time in which they are counted, as an ISO 8601 duration.', DURATION),
            statusCodeRanges: list('Answers that are failures.', object('One range.', {
                min: whole('Lowest status.', { minimum: 200, maximum: 599 }),
                max: whole('Highest status.', { minimum: 200, maximum: 599 }),
            }), { maxItems: 10, unordered: true }),
            errorReasons: list('Errors that are failures.', field_text('One error.', { maxLength: 200 }), {
                maxItems: 10,
                unordered: true,
            }),
        }),
        failureResponse: failureResponse('What a caller gets meanwhile.'),
        tripDuration: field_text('How long calls are held back, as an ISO 8601 duration.', DURATION),
        acceptRetryAfter: flag('Whether the backend may say how long by `Retry-After`.', false),
    }), { maxItems: 15 }),
});
const pool = object('The backends that share the calls.', {
    services: list('Members of the pool.', object('One member.', {
        id: field_text('The backend: `/backends/<id>`.', { required: true, ref: { to: ['backends'], form: 'path' } }),
        weight: whole('Its share among members of one priority.', { minimum: 0, maximum: 100 }),
        priority: whole('Its priority; members of a higher number wait until the others fail.', {
            minimum: 0,
            maximum: 100,
        }),
        preferredCarbonEmission: field_text('Up to which carbon intensity of its region it is preferred.', {
            values: ['VeryLow', 'Low', 'Medium', 'High', 'VeryHigh'],
            since: backends_PREVIEW,
        }),
    }), { minItems: 1, unordered: true }),
    failureResponse: failureResponse('What a caller gets when no member can answer.'),
    sessionAffinity: object('Whether calls of one session go to one member.', {
        sessionId: object('Where a call names its session.', {
            source: field_text('Place in the call.', { values: ['cookie'] }),
            name: field_text('Name there.'),
        }),
    }, { since: backends_PREVIEW, default: null }),
});
/** Backends and caches. */
const backends = [
    {
        name: 'backends',
        noun: 'backend',
        doc: 'A service, or a pool of services, that policies send calls to.',
        shape: 'collection',
        path: '/backends/{id}',
        contract: 'backend',
        id: { maxLength: 80 },
        fields: {
            url: field_text('URL of the service.', { minLength: 1, maxLength: 2000 }),
            protocol: field_text('How the service is spoken to.', { values: ['http', 'soap'] }),
            title: field_text('Title for people.', { minLength: 1, maxLength: 300, default: null }),
            description: field_text('What the backend is.', { minLength: 1, maxLength: 2000, default: null }),
            resourceId: field_text('URL of the Azure resource that it is: a logic app, a function app.', {
                minLength: 1,
                maxLength: 2000,
                pattern: /^https?:\/\/[^\s/]+(?:\/\S*)?$/i,
                saying: 'a whole URL such as "https://management.azure.com/subscriptions/…"',
                default: null,
            }),
            type: field_text('Whether it is one service or a pool.', { values: ['Single', 'Pool'], default: 'Single' }),
            azureRegion: field_text('Region that the service runs in.', { since: backends_PREVIEW, default: null }),
            properties: object('What is peculiar to a kind of service.', { serviceFabricCluster }),
            credentials,
            proxy: object('The proxy on the way.', {
                url: field_text('URL of the proxy.', { required: true, minLength: 1, maxLength: 2000 }),
                username: field_text('User of the proxy.', { default: null }),
                password: field_text('Password of that user.', { braces: true, hidden: {} }),
            }),
            tls: object('How the certificate of the service is checked.', {
                validateCertificateChain: flag('Whether its chain must be trusted.', true),
                validateCertificateName: flag('Whether its name must be that of the host.', true),
                serverCertificateThumbprints: list('Thumbprints to trust instead of a chain.', field_text('One thumbprint.'), {
                    since: backends_PREVIEW,
                    unordered: true,
                    default: null,
                }),
                serverX509Names: certificateNames('Names to trust instead of a chain.', { since: backends_PREVIEW }),
            }),
            circuitBreaker,
            pool,
        },
        update: 'patch',
        inPolicies: {
            attributes: [
                ['set-backend-service', 'backend-id'],
                ['llm-content-safety', 'backend-id'],
                ['llm-semantic-cache-lookup', 'embeddings-backend-id'],
                ['azure-openai-semantic-cache-lookup', 'embeddings-backend-id'],
            ],
        },
        rules: [poolHasMembers, singleHasAddress, breakersHaveCondition],
        unproven: 'whether a read shows headers, query parameters and passwords that are not named values.',
        source: 'https://learn.microsoft.com/rest/api/apimanagement/backend',
    },
    {
        name: 'caches',
        noun: 'cache',
        doc: 'An external cache, for one region of the service or for all.',
        shape: 'collection',
        path: '/caches/{id}',
        contract: 'cache',
        id: PLAIN_ID,
        fields: {
            connectionString: field_text('How to connect; the service keeps it as a named value and shows only that.', {
                required: true,
                maxLength: 300,
                braces: true,
                hidden: { standIn: /^\{\{[0-9a-f]{24}\}\}$/i },
            }),
            useFromLocation: field_text('The region that uses it, or `default`.', { required: true, maxLength: 256 }),
            description: field_text('What the cache is.', { maxLength: 2000, default: null, reset: { send: '' } }),
            resourceId: field_text('URL of the cache in Azure.', { maxLength: 2000, default: null, prefixed: true }),
        },
        update: 'patch',
        source: 'https://learn.microsoft.com/rest/api/apimanagement/cache',
    },
];

;// CONCATENATED MODULE: ./build/model/kinds/fragments.js
/**
 * Policy fragments: parts of policies that several policies include.
 *
 * A fragment is a policy with an id and a description: lists give its text escaped, so each is read by itself as
 * `rawxml`, and the service keeps its own indentation.
 */


/** Policy fragments. */
const fragments = [
    {
        name: 'policyFragments',
        noun: 'policy fragment',
        doc: 'A part of a policy that policies include by its id.',
        shape: 'collection',
        spelling: 'policy',
        path: '/policyFragments/{id}',
        contract: 'policyFragment',
        id: WORD_ID,
        fields: {
            value: field_text('The fragment.', { required: true, compare: 'policy' }),
            format: field_text('How expressions are written: as typed, or escaped for XML.', {
                values: ['rawxml', 'xml'],
                compare: 'never',
            }),
            description: field_text('What the fragment does.', { maxLength: 1000, default: null, reset: 'omit' }),
        },
        update: 'put',
        readQuery: { format: 'rawxml' },
        listsLack: true,
        inPolicies: { attributes: [['include-fragment', 'fragment-id']] },
        policyPlace: 'fragment',
        source: 'https://learn.microsoft.com/rest/api/apimanagement/policy-fragment',
    },
];

;// CONCATENATED MODULE: ./build/model/kinds/gateways.js
/**
 * Self-hosted gateways: what they serve, under which names, trusting whom.
 *
 * The gateway `managed` is the service's own: it has no properties to declare, and APIs are assigned to it like to any
 * other. The id of a certificate authority is that of a certificate.
 */


const gateways_source = 'https://learn.microsoft.com/rest/api/apimanagement';
/** Gateways and what is below them. */
const gateways = [
    {
        name: 'gateways',
        noun: 'gateway',
        doc: 'A gateway that runs on your own machines.',
        shape: 'collection',
        path: '/gateways/{id}',
        contract: 'gateway',
        id: { maxLength: 80 },
        fields: {
            locationData: object('Where it runs.', {
                name: field_text('Name of the place.', { required: true, maxLength: 256 }),
                city: field_text('City.', { maxLength: 256, default: null }),
                district: field_text('District, state or province.', { maxLength: 256, default: null }),
                countryOrRegion: field_text('Country or region.', { maxLength: 256, default: null }),
            }, { required: true }),
            description: field_text('What the gateway is for.', { maxLength: 1000, default: null, reset: 'omit' }),
        },
        update: 'patch',
        builtIns: ['managed'],
        fixed: ['managed'],
        lane: 'entity',
        unproven: 'whether a read of the gateway `managed` finds it.',
        source: `${gateways_source}/gateway`,
    },
    {
        name: 'gateways/apis',
        noun: 'API of a gateway',
        doc: 'The APIs that the gateway serves.',
        shape: 'relation',
        path: '/gateways/{id}/apis/{id}',
        contract: 'gatewayApi',
        id: { maxLength: 80 },
        fields: {},
        update: 'none',
        relation: { to: 'apis', inverse: 'gateways' },
        source: `${gateways_source}/gateway-api`,
    },
    {
        name: 'gateways/hostnameConfigurations',
        noun: 'host name of a gateway',
        doc: 'A name under which the gateway is reached.',
        shape: 'collection',
        path: '/gateways/{id}/hostnameConfigurations/{id}',
        contract: 'gatewayHostnameConfiguration',
        id: { maxLength: 80 },
        fields: {
            hostname: field_text('Host name, or a wildcard.'),
            certificateId: field_text('Certificate that the gateway shows: `/certificates/<id>`.', {
                ref: { to: ['certificates'], form: 'path' },
            }),
            negotiateClientCertificate: flag('Whether callers are asked for a certificate.'),
            tls10Enabled: flag('Whether TLS 1.0 is allowed.'),
            tls11Enabled: flag('Whether TLS 1.1 is allowed.'),
            http2Enabled: flag('Whether HTTP/2 is spoken.'),
        },
        update: 'put',
        source: `${gateways_source}/gateway-hostname-configuration`,
    },
    {
        name: 'gateways/certificateAuthorities',
        noun: 'certificate authority of a gateway',
        doc: 'A certificate, by its id, whose issue the gateway trusts.',
        shape: 'collection',
        path: '/gateways/{id}/certificateAuthorities/{id}',
        contract: 'gatewayCertificateAuthority',
        id: { ...PLAIN_ID, names: 'certificates' },
        fields: { isTrusted: flag('Whether it is trusted.') },
        update: 'put',
        source: `${gateways_source}/gateway-certificate-authority`,
    },
];

;// CONCATENATED MODULE: ./build/model/kinds/observability.js
/**
 * What is told of calls: loggers, and the diagnostics that write to them.
 *
 * The service moves the credentials of a logger into secret named values of its own making and shows those instead. It
 * masks query parameters where a diagnostic says nothing of them, and shows that as if it had been asked for.
 */


const observability_PREVIEW = '2025-09-01-preview';
/** A credential, in whose place the service shows a named value that it made. */
function credential(doc, form = {}) {
    return field_text(doc, { ...form, braces: true, hidden: { standIn: /^\{\{Logger-Credentials--[0-9a-f]{24}\}\}$/i } });
}
/** The service tries a credential when it is given one, and refuses a logger that it cannot write with. */
const CONNECTION_STRING = {
    pattern: /\{\{[^{}]+\}\}|(?:^|;)\s*(?:Endpoint=sb:\/\/|InstrumentationKey=)./i,
    saying: '"Endpoint=sb://…", "InstrumentationKey=…", or a named value as "{{name}}"',
};
const INSTRUMENTATION_KEY = {
    pattern: /\{\{[^{}]+\}\}|^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
    saying: 'a GUID, or a named value as "{{name}}"',
};
const IDENTITY = {
    pattern: /\{\{[^{}]+\}\}|^SystemAssigned$|^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
    saying: '"SystemAssigned", a GUID, or a named value as "{{name}}"',
};
const operationNameIsOfInsights = ({ operationNameFormat }, _, id) => operationNameFormat !== undefined &&
    operationNameFormat !== null &&
    id !== undefined &&
    id.toLowerCase() !== 'applicationinsights'
    ? {
        field: 'operationNameFormat',
        message: 'belongs to the diagnostic "applicationinsights"; the service refuses it on any other',
    }
    : undefined;
function masked(doc) {
    const fields = {
        value: field_text('Name, or `*` for all.'),
        mode: field_text('Whether the value is masked or left out.', { values: ['Mask', 'Hide'] }),
    };
    return list(doc, object('One name.', fields), { unordered: true, default: null });
}
function message(doc) {
    return object(doc, {
        headers: list('Headers that are logged.', field_text('One header.'), { unordered: true, default: null }),
        body: object('The body.', { bytes: whole('How much of it is logged.', { maximum: 8192 }) }, { default: null }),
        dataMasking: object('What is not logged as it is.', { queryParams: masked('Query parameters.'), headers: masked('Headers.') }, { default: null }),
    }, { default: null });
}
/** What the service keeps of one side when a diagnostic says nothing of it. */
const UNSAID = {
    request: { headers: null, body: null, dataMasking: { queryParams: [{ value: '*', mode: 'Hide' }] } },
    response: null,
};
function side(doc) {
    const fields = { request: message('What is sent.'), response: message('What comes back.') };
    return object(doc, fields, { default: UNSAID, reset: 'omit' });
}
function modelMessages(doc) {
    return object(doc, {
        messages: field_text('Which messages.', { values: ['all'] }),
        maxSizeInBytes: whole('How much of a message.', { minimum: 1, maximum: 262_144 }),
    }, { default: null });
}
const diagnosticFields = {
    loggerId: field_text('The logger to write to: `/loggers/<id>`.', {
        required: true,
        ref: { to: ['loggers'], form: 'path' },
    }),
    alwaysLog: field_text('What is logged although it was not sampled.', {
        values: ['allErrors'],
        default: null,
        reset: 'omit',
    }),
    sampling: object('Which calls are logged; without it, all.', {
        samplingType: field_text('How they are chosen.', { values: ['fixed'] }),
        percentage: whole('Share of the calls.', { minimum: 0, maximum: 100 }),
    }, { default: null, reset: 'omit' }),
    frontend: side('What is logged between caller and gateway.'),
    backend: side('What is logged between gateway and backend.'),
    logClientIp: flag('Whether the address of the caller is logged.', true),
    httpCorrelationProtocol: field_text('Headers that carry a trace along.', {
        values: ['None', 'Legacy', 'W3C'],
        default: 'Legacy',
        reset: { send: 'Legacy' },
    }),
    verbosity: field_text('Which traces of policies are logged.', { values: ['verbose', 'information', 'error'] }),
    operationNameFormat: field_text('How telemetry names operations; for Application Insights only.', {
        values: ['Name', 'Url'],
    }),
    metrics: flag('Whether custom metrics are emitted.'),
    largeLanguageModel: object('What is logged of calls to language models.', {
        logs: field_text('Whether anything is.', { values: ['enabled', 'disabled'] }),
        requests: modelMessages('Prompts.'),
        responses: modelMessages('Completions.'),
    }, { since: observability_PREVIEW, default: null, reset: 'omit' }),
};
function diagnosticOf(place) {
    return {
        ...place,
        shape: 'collection',
        id: oneOfIds('applicationinsights', 'azuremonitor', 'local'),
        fields: diagnosticFields,
        update: 'patch',
        rules: [operationNameIsOfInsights],
    };
}
/** Loggers and diagnostics. */
const observability = [
    {
        name: 'loggers',
        noun: 'logger',
        doc: 'A place that telemetry is written to: Application Insights, Event Hubs, Azure Monitor.',
        shape: 'collection',
        path: '/loggers/{id}',
        contract: 'logger',
        id: { ...PLAIN_ID, maxLength: 256 },
        fields: {
            loggerType: field_text('Kind of place.', {
                values: ['azureEventHub', 'applicationInsights', 'azureMonitor'],
                required: true,
            }),
            description: field_text('What the logger is for.', { maxLength: 256, default: null, reset: { send: '' } }),
            credentials: object('How to write there; best given as named values.', {
                name: field_text('Name of the event hub.'),
                connectionString: credential('Connection string of the event hub or of Application Insights.', CONNECTION_STRING),
                instrumentationKey: credential('Instrumentation key of Application Insights.', INSTRUMENTATION_KEY),
                endpointAddress: field_text('Address of the event hub, when an identity signs in.'),
                identityClientId: field_text('Client id of that identity, or `SystemAssigned`.', IDENTITY),
            }, { others: credential('A credential of a kind of logger that this list does not know.') }),
            isBuffered: flag('Whether records are collected before they are sent.', true),
            resourceId: field_text('Id of the Azure resource that is written to.', { default: null, putOnly: true }),
        },
        update: 'patch',
        inPolicies: { attributes: [['log-to-eventhub', 'logger-id']] },
        source: 'https://learn.microsoft.com/rest/api/apimanagement/logger',
    },
    diagnosticOf({
        name: 'diagnostics',
        noun: 'diagnostic',
        doc: 'What is logged of calls to every API.',
        path: '/diagnostics/{id}',
        contract: 'diagnostic',
        source: 'https://learn.microsoft.com/rest/api/apimanagement/diagnostic',
    }),
    diagnosticOf({
        name: 'apis/diagnostics',
        noun: 'diagnostic of an API',
        doc: 'What is logged of calls to the API, instead of what holds for every API.',
        path: '/apis/{id}/diagnostics/{id}',
        contract: 'apiDiagnostic',
        source: 'https://learn.microsoft.com/rest/api/apimanagement/api-diagnostic',
    }),
];

;// CONCATENATED MODULE: ./build/model/kinds/operations.js
/**
 * Operations of an API: what can be called, with what, and what comes back.
 *
 * Whoever leaves out the description gets the display name for one, so a description is taken away by sending an empty
 * text. Parameters, representations and responses are known by their names; their order means nothing to the service.
 */



const operations_source = 'https://learn.microsoft.com/rest/api/apimanagement';
const parametersAreDeclared = ({ urlTemplate, templateParameters }, complete) => {
    if (typeof urlTemplate !== 'string' || (templateParameters === undefined && !complete))
        return undefined;
    const declared = new Set(namesOf(templateParameters));
    const used = Array.from(urlTemplate.matchAll(/(?<=\{\*?)[^{*}]+(?=\})/g), match => match[0]);
    const missing = used.filter(name => !declared.has(name)).map(name => `"${name}"`);
    return missing.length === 0
        ? undefined
        : { field: 'urlTemplate', message: `names ${missing.join(' and ')}; expected each among the "templateParameters"` };
};
function namesOf(parameters) {
    if (!Array.isArray(parameters))
        return [];
    return parameters.flatMap((parameter) => {
        const name = isValues(parameter) ? parameter['name'] : undefined;
        return typeof name === 'string' ? [name] : [];
    });
}
/** Which type of which schema describes a thing. */
const typed = {
    schemaId: field_text('Id of a schema of the API that describes it.', { sibling: 'apis/schemas', default: null }),
    typeName: field_text('Name of its type there.', { default: null }),
};
const examples = map('Examples, by name.', object('One example.', {
    summary: field_text('What it shows, in short.', { default: null }),
    description: field_text('What it shows.', { default: null }),
    value: anything('The example itself.'),
    externalValue: field_text('URL of the example.', { default: null }),
}), { default: null });
function operations_parameters(doc) {
    const parameter = object('One of them.', {
        name: field_text('Name.', { required: true }),
        description: field_text('What it is for.', { default: null }),
        type: field_text('Type, e.g. `string`.', { required: true }),
        defaultValue: field_text('What it is when it is left out.', { default: null }),
        required: flag('Whether it must be there.', false),
        values: list('Legal values.', field_text('One value.'), { unordered: true, default: null }),
        ...typed,
        examples,
    });
    return list(doc, parameter, { unordered: true, default: null, reset: { send: [] } });
}
function representations(doc) {
    const representation = object('One form.', {
        contentType: field_text('Media type.', { required: true }),
        ...typed,
        formParameters: operations_parameters('Fields of a form.'),
        examples,
    });
    return list(doc, representation, { unordered: true, default: null, reset: { send: [] } });
}
const responses = list('What can come back.', object('One answer.', {
    statusCode: whole('Status.', { required: true }),
    description: field_text('When it comes.', { default: null }),
    representations: representations('Forms of the body.'),
    headers: operations_parameters('Headers.'),
}), { unordered: true, default: null, reset: { send: [] } });
/** Operations and their tags. Their policies stand with the other policies. */
const operations = [
    {
        name: 'apis/operations',
        noun: 'operation',
        doc: 'One call of the API.',
        shape: 'collection',
        path: '/apis/{id}/operations/{id}',
        contract: 'apiOperation',
        id: { maxLength: 80 },
        fields: {
            displayName: field_text('Name shown in the developer portal.', {
                required: true,
                createDefault: 'id',
                minLength: 1,
                maxLength: 300,
            }),
            method: field_text('HTTP method, also one of your own.', { required: true }),
            urlTemplate: field_text('Path below the API, with `{parameter}` where it varies.', {
                required: true,
                minLength: 1,
                maxLength: 1000,
            }),
            templateParameters: operations_parameters('The parameters in the path; each must be here.'),
            description: field_text('What the operation does.', { maxLength: 1000, reset: { send: '' } }),
            request: object('What a call carries.', {
                description: field_text('What it means.', { default: null }),
                queryParameters: operations_parameters('Query parameters.'),
                headers: operations_parameters('Headers.'),
                representations: representations('Forms of the body.'),
            }, { default: null, reset: 'omit' }),
            responses,
        },
        update: 'patch',
        rules: [parametersAreDeclared],
        source: `${operations_source}/api-operation`,
    },
    {
        name: 'apis/operations/tags',
        noun: 'tag of an operation',
        doc: 'The tags of the operation.',
        shape: 'relation',
        path: '/apis/{id}/operations/{id}/tags/{id}',
        contract: 'operationTag',
        id: PLAIN_ID,
        fields: {},
        update: 'none',
        relation: { to: 'tags', inverse: 'operations' },
        source: `${operations_source}/tag/assign-to-operation`,
    },
];

;// CONCATENATED MODULE: ./build/model/kinds/policies.js
/**
 * Policies: one document each for the service, a product, an API, an operation, a resolver.
 *
 * The service re-indents what it is sent and its lists give the escaped format alone, so each is read by itself as
 * `rawxml` and compared by meaning.
 */

/** Gives the policy kind of one place. */
function policyOf(place) {
    return {
        ...place,
        shape: 'single',
        spelling: 'policy',
        id: { maxLength: 80 },
        fields: {
            value: field_text('The policy document.', { required: true, compare: 'policy' }),
            format: field_text('How expressions are written: as typed, or escaped for XML.', {
                values: ['rawxml', 'xml'],
                compare: 'never',
            }),
        },
        update: 'put',
        readQuery: { format: 'rawxml' },
        listsLack: true,
    };
}
const REFERENCE = 'https://learn.microsoft.com/rest/api/apimanagement';
/** Policies of every place. */
const policies = [
    policyOf({
        name: 'policy',
        noun: 'service policy',
        path: '/policies/policy',
        contract: 'servicePolicy',
        doc: 'The policy that runs on every call within the service.',
        policyPlace: 'service',
        source: `${REFERENCE}/policy`,
    }),
    policyOf({
        name: 'products/policy',
        noun: 'product policy',
        path: '/products/{id}/policies/policy',
        contract: 'productPolicy',
        doc: 'The policy that runs on every call within the product.',
        policyPlace: 'product',
        source: `${REFERENCE}/product-policy`,
    }),
    policyOf({
        name: 'apis/policy',
        noun: 'API policy',
        path: '/apis/{id}/policies/policy',
        contract: 'apiPolicy',
        doc: 'The policy that runs on every call within the API.',
        policyPlace: 'api',
        source: `${REFERENCE}/api-policy`,
    }),
    policyOf({
        name: 'apis/operations/policy',
        noun: 'operation policy',
        path: '/apis/{id}/operations/{id}/policies/policy',
        contract: 'apiOperationPolicy',
        doc: 'The policy that runs on every call of the operation.',
        policyPlace: 'operation',
        source: `${REFERENCE}/api-operation-policy`,
    }),
    policyOf({
        name: 'apis/resolvers/policy',
        noun: 'resolver policy',
        path: '/apis/{id}/resolvers/{id}/policies/policy',
        contract: 'graphqlResolverPolicy',
        doc: 'The policy that gets the data of the resolver: its root element is a data source.',
        policyPlace: 'resolver',
        source: `${REFERENCE}/graph-ql-api-resolver-policy`,
    }),
];

;// CONCATENATED MODULE: ./build/model/kinds/portal.js
/**
 * The developer portal and what every service has of it: settings, e-mail templates, notifications, access keys.
 *
 * Settings, templates, notifications and access are always there: they are changed, never created or deleted. Which
 * properties a setting has hangs on which setting it is.
 */


const portal_source = 'https://learn.microsoft.com/rest/api/apimanagement';
function readable(property) {
    return { hidden: { readBy: { action: 'listSecrets', property } } };
}
const SETTINGS_OF = new Map([
    ['signin', ['enabled']],
    ['signup', ['enabled', 'termsOfService']],
    ['delegation', ['url', 'validationKey', 'subscriptions', 'userRegistration']],
]);
const settingHasIt = (properties, _, id = '') => {
    const known = SETTINGS_OF.get(id.toLowerCase());
    if (known === undefined)
        return undefined;
    const field = Object.keys(properties).find(name => (properties[name] ?? null) !== null && !known.includes(name));
    if (field === undefined)
        return undefined;
    const legal = known.map(name => `"${name}"`).join(', ');
    return { field, message: `is no property of the setting "${id}"; expected ${legal}` };
};
/** Pages, templates, notifications, settings, access. */
const portal = [
    {
        name: 'documentations',
        noun: 'documentation page',
        doc: 'A page in Markdown that wikis are made of.',
        shape: 'collection',
        path: '/documentations/{id}',
        contract: 'documentation',
        id: { ...PLAIN_ID, maxLength: 256 },
        fields: {
            title: field_text('Title of the page.', { default: null, reset: 'omit' }),
            content: field_text('The page, in Markdown.', { default: null, reset: 'omit' }),
        },
        update: 'patch',
        source: `${portal_source}/documentation`,
    },
    {
        name: 'templates',
        noun: 'e-mail template',
        doc: 'What the service writes to developers. Deleting one in the service brings back the original.',
        shape: 'collection',
        path: '/templates/{id}',
        contract: 'emailTemplate',
        id: oneOfIds('applicationApprovedNotificationMessage', 'accountClosedDeveloper', 'quotaLimitApproachingDeveloperNotificationMessage', 'newDeveloperNotificationMessage', 'emailChangeIdentityDefault', 'inviteUserNotificationMessage', 'newCommentNotificationMessage', 'confirmSignUpIdentityDefault', 'newIssueNotificationMessage', 'purchaseDeveloperNotificationMessage', 'passwordResetIdentityDefault', 'passwordResetByAdminNotificationMessage', 'rejectDeveloperNotificationMessage', 'requestDeveloperNotificationMessage'),
        fields: {
            subject: field_text('Subject line.', { minLength: 1, maxLength: 1000 }),
            title: field_text('Title of the template.'),
            description: field_text('When the message is sent.'),
            body: field_text('The message, as HTML.', { minLength: 1 }),
            parameters: list('What may stand in subject and body as `$name`.', object('One parameter.', {
                name: field_text('Name.', {
                    minLength: 1,
                    maxLength: 256,
                    pattern: /^[A-Za-z0-9-._]+$/,
                    saying: 'letters, digits and - . _',
                }),
                title: field_text('Title.', { minLength: 1, maxLength: 4096 }),
                description: field_text('What it stands for.', {
                    minLength: 1,
                    maxLength: 256,
                    pattern: /^[A-Za-z0-9-._]+$/,
                    saying: 'letters, digits and - . _',
                }),
            }), { unordered: true }),
        },
        update: 'patch',
        permanent: true,
        source: `${portal_source}/email-template`,
    },
    {
        name: 'notifications',
        noun: 'notification',
        doc: 'Who of the publishers is told of what.',
        shape: 'collection',
        path: '/notifications/{id}',
        contract: 'notification',
        id: oneOfIds('RequestPublisherNotificationMessage', 'PurchasePublisherNotificationMessage', 'NewApplicationNotificationMessage', 'BCC', 'NewIssuePublisherNotificationMessage', 'AccountClosedPublisher', 'QuotaLimitApproachingPublisherNotificationMessage'),
        fields: {
            title: field_text('Title.', { required: true, minLength: 1, maxLength: 1000 }),
            description: field_text('When it is sent.', { default: null }),
            recipients: object('Who gets it.', {
                emails: list('E-mail addresses.', field_text('One address.'), {
                    unordered: true,
                    default: null,
                    reset: { send: [] },
                }),
                users: list('Users.', field_text('One user, by id.', { ref: { to: ['users'], form: 'id' } }), {
                    unordered: true,
                    default: null,
                    reset: { send: [] },
                }),
            }),
        },
        update: 'put',
        permanent: true,
        unproven: "whether the service takes recipients with a notification: the vendor's own client sends it without a body.",
        source: `${portal_source}/notification`,
    },
    {
        name: 'portalsettings',
        noun: 'portal setting',
        doc: 'How people sign in and sign up, and whether your own site does that for the portal.',
        shape: 'collection',
        path: '/portalsettings/{id}',
        contract: 'portalSetting',
        id: oneOfIds('signin', 'signup', 'delegation'),
        fields: {
            enabled: flag('`signin`: whether anonymous visitors are sent to sign in; `signup`: whether visitors may sign up.'),
            termsOfService: object('`signup`: what new users agree to.', {
                text: field_text('The terms.'),
                enabled: flag('Whether they are shown.'),
                consentRequired: flag('Whether users have to agree.'),
            }),
            url: field_text('`delegation`: address of your site.'),
            validationKey: field_text('`delegation`: key with which requests to your site are signed, in base64.', readable('validationKey')),
            subscriptions: object('`delegation`: subscriptions to products.', {
                enabled: flag('Whether your site handles them.'),
            }),
            userRegistration: object('`delegation`: signing up and in.', { enabled: flag('Whether your site handles it.') }),
        },
        update: 'patch',
        permanent: true,
        rules: [settingHasIt],
        source: `${portal_source}/sign-in-settings`,
    },
    {
        name: 'tenant',
        noun: 'access setting',
        doc: 'Whether the direct management API and the Git repository of the service may be used.',
        shape: 'collection',
        path: '/tenant/{id}',
        contract: 'tenantAccess',
        id: oneOfIds('access', 'gitAccess'),
        fields: {
            enabled: flag('Whether access is allowed.'),
            principalId: field_text('Identifier that tokens are minted for.', { putOnly: true }),
            primaryKey: field_text('The primary key.', { putOnly: true, ...readable('primaryKey') }),
            secondaryKey: field_text('The secondary key.', { putOnly: true, ...readable('secondaryKey') }),
        },
        update: 'patch',
        permanent: true,
        source: `${portal_source}/tenant-access`,
    },
];

;// CONCATENATED MODULE: ./build/model/kinds/products.js
/**
 * Products and what they are linked to.
 *
 * The service links `administrators` to every product it creates, and gives its own administrator a subscription:
 * neither was asked for, and neither is ever taken away for being undeclared.
 */

const withoutSubscriptions = ({ subscriptionRequired, approvalRequired, subscriptionsLimit }) => {
    if (subscriptionRequired !== false)
        return undefined;
    if (approvalRequired !== undefined && approvalRequired !== null && approvalRequired !== false)
        return {
            field: 'approvalRequired',
            message: 'needs "subscriptionRequired: true"; the service refuses it on an open product',
        };
    if (subscriptionsLimit !== undefined && subscriptionsLimit !== null)
        return {
            field: 'subscriptionsLimit',
            message: 'needs "subscriptionRequired: true"; the service refuses it on an open product',
        };
    return undefined;
};
const approvalNeedsLimit = ({ approvalRequired, subscriptionsLimit }, complete) => {
    if (approvalRequired !== true)
        return undefined;
    if (typeof subscriptionsLimit === 'number' ? subscriptionsLimit >= 1 : subscriptionsLimit === undefined && !complete)
        return undefined;
    return { field: 'approvalRequired', message: 'needs a "subscriptionsLimit" of 1 or more beside it' };
};
const products_source = 'https://learn.microsoft.com/rest/api/apimanagement/product';
const products = [
    {
        name: 'products',
        noun: 'product',
        doc: 'What developers subscribe to: APIs offered together, to some groups, on some terms.',
        shape: 'collection',
        path: '/products/{id}',
        contract: 'product',
        id: { maxLength: 256 },
        fields: {
            displayName: field_text('Name shown in the developer portal. Unique within the service.', {
                required: true,
                createDefault: 'id',
                minLength: 1,
                maxLength: 300,
            }),
            description: field_text('What the product offers.', { maxLength: 1000, default: null, reset: 'omit' }),
            terms: field_text('Terms of use that a developer accepts when subscribing.', { default: null, reset: 'omit' }),
            subscriptionRequired: flag('Whether calls need a subscription key.', true),
            approvalRequired: flag('Whether an administrator approves each subscription.', false),
            subscriptionsLimit: whole('How many subscriptions one user may hold; without it, any number.', {
                minimum: 0,
                default: null,
                reset: 'omit',
            }),
            state: field_text('Whether developers see the product.', {
                values: ['notPublished', 'published'],
                default: 'notPublished',
                reset: { send: 'notPublished' },
            }),
            authenticationType: list('Ways to call the APIs of the product.', field_text('One way.', { values: ['subscription-key', 'application-token'] }), { unordered: true, since: '2025-09-01-preview' }),
            application: object('Client applications that may use the product.', {
                entra: object('The Microsoft Entra application of the product.', {
                    applicationId: field_text('Its application (client) id.'),
                    audience: field_text('The audience of its tokens.'),
                }),
            }, { since: '2025-09-01-preview' }),
        },
        update: 'patch',
        unique: [['displayName']],
        samples: ['starter', 'unlimited'],
        lane: 'entity',
        deleteOptions: {
            deleteSubscriptions: {
                doc: 'Also delete the subscriptions to the product.',
                query: { deleteSubscriptions: 'true' },
            },
        },
        rules: [withoutSubscriptions, approvalNeedsLimit],
        sendable: properties => {
            if (properties['subscriptionRequired'] !== false)
                return properties;
            const { approvalRequired: _, subscriptionsLimit: __, ...open } = properties;
            return open;
        },
        source: products_source,
    },
    {
        name: 'products/apis',
        noun: 'API of a product',
        doc: 'The APIs that the product offers.',
        shape: 'relation',
        path: '/products/{id}/apis/{id}',
        contract: 'productApi',
        id: { maxLength: 256 },
        fields: {},
        update: 'none',
        relation: { to: 'apis', inverse: 'products' },
        source: 'https://learn.microsoft.com/rest/api/apimanagement/product-api',
    },
    {
        name: 'products/groups',
        noun: 'group of a product',
        doc: 'The groups that see the product.',
        shape: 'relation',
        path: '/products/{id}/groups/{id}',
        contract: 'productGroup',
        id: { maxLength: 256 },
        fields: {},
        update: 'none',
        relation: { to: 'groups', inverse: 'products' },
        expand: { query: { expandGroups: 'true' }, property: 'groups' },
        builtIns: ['administrators'],
        source: 'https://learn.microsoft.com/rest/api/apimanagement/product-group',
    },
    {
        name: 'products/tags',
        noun: 'tag of a product',
        doc: 'The tags of the product.',
        shape: 'relation',
        path: '/products/{id}/tags/{id}',
        contract: 'productTag',
        id: { maxLength: 80 },
        fields: {},
        update: 'none',
        relation: { to: 'tags', inverse: 'products' },
        source: 'https://learn.microsoft.com/rest/api/apimanagement/tag/assign-to-product',
    },
];

;// CONCATENATED MODULE: ./build/model/kinds/restrictions.js
/**
 * Policy restrictions: where a policy has to keep what the scope above it says.
 *
 * `requireBase` is a text in the service, although it says true or false.
 */

/** Policy restrictions. */
const restrictions = [
    {
        name: 'policyRestrictions',
        noun: 'policy restriction',
        doc: 'A rule that policies of a scope have to keep.',
        shape: 'collection',
        path: '/policyRestrictions/{id}',
        contract: 'policyRestriction',
        id: { maxLength: 80 },
        fields: {
            scope: field_text('Path of the policy that is restricted.'),
            requireBase: field_text('Whether that policy must have `<base />`.', { values: ['true', 'false'] }),
        },
        update: 'patch',
        source: 'https://learn.microsoft.com/rest/api/apimanagement/policy-restriction',
    },
];

;// CONCATENATED MODULE: ./build/model/kinds/revisions.js

const API = 'apis';
const REVISIONS = 'apis/revisions';
const CURRENT = 'apis/currentRevision';
const API_PATH = '/apis/{id}';
const REVISION_PATH = '/apis/{id};rev={id}';
/** What lies below an API and belongs to all of its revisions together. */
const SHARED = ['apis/issues', 'apis/wiki', 'apis/tools'];
/** What a revision may have of its own; the rest is the API's. */
const OWN = [
    'serviceUrl',
    'apiRevisionDescription',
    'subscriptionKeyParameterNames',
    'authenticationSettings',
    'termsOfServiceUrl',
    'contact',
    'license',
];
/** @see https://learn.microsoft.com/azure/api-management/api-management-revisions */
const copies = {
    inherits: [
        'displayName',
        'path',
        'description',
        'protocols',
        'type',
        'apiVersion',
        'apiVersionDescription',
        'apiVersionSetId',
        'subscriptionRequired',
        'mcpProperties',
    ],
    // A new revision that does not say that it is not current may be made so.
    createWith: ([api = '', revision = '']) => ({
        apiRevision: revision,
        isCurrent: false,
        sourceApiId: `/apis/${api}`,
    }),
    keeps: ['apiRevision', 'isCurrent'],
};
/** Gives the kinds of revisions, made from those of APIs. */
function revisionsOf(kinds) {
    const api = kinds.find(({ name }) => name === API);
    if (api === undefined)
        return [];
    const below = kinds.filter(({ name }) => name.startsWith(`${API}/`) && !SHARED.includes(name));
    return [revision(api), ...below.map(ofRevision), currentRevision];
}
function revision({ fields, rules = [], sendable }) {
    return {
        name: REVISIONS,
        noun: 'revision',
        doc: 'Changes to the API that callers do not see until they are made current; all else is as in the API.',
        shape: 'collection',
        path: REVISION_PATH,
        contract: 'api',
        id: { maxLength: 100, pattern: /^[1-9]\d*$/, saying: 'a whole number from 1' },
        fields: Object.fromEntries(Object.entries(fields).filter(([name]) => OWN.includes(name))),
        update: 'patch',
        unlisted: true,
        imports: `${REVISIONS}/operations`,
        copies,
        comesWith: (id, parent) => (id === revisions_firstOf(parent) ? parent : undefined),
        chosenBy: { kind: CURRENT, field: 'apiRevision', shownBy: 'isCurrent' },
        rules,
        ...(sendable === undefined ? {} : { sendable }),
        unproven: 'whether one request may copy the API and import a document over the copy; what is missing is reported.',
        source: 'https://learn.microsoft.com/azure/api-management/api-management-revisions',
    };
}
const currentRevision = {
    name: CURRENT,
    noun: 'current revision',
    doc: 'The revision that callers reach. Another number here makes a release.',
    shape: 'single',
    spelling: 'value',
    path: API_PATH,
    contract: 'apiRelease',
    id: { maxLength: 100 },
    fields: {
        apiRevision: field_text('Number of the revision.', {
            required: true,
            pattern: /^[1-9]\d*$/,
            saying: 'the number of a revision',
            sibling: REVISIONS,
        }),
    },
    update: 'put',
    unlisted: true,
    permanent: true,
    comesWith: (_, parent) => ({ apiRevision: revisions_firstOf(parent) }),
    // A release that exists releases nothing again, so that the way back and forth takes a new one each time.
    writesTo: ([api = ''], { apiRevision }, state) => ({
        path: `/apis/${api}/releases/rev-${String(apiRevision)}-${state}`,
        properties: { apiId: `/apis/${api};rev=${String(apiRevision)}` },
    }),
    namesWhole: true,
    chooses: REVISIONS,
    source: 'https://learn.microsoft.com/rest/api/apimanagement/api-release',
};
/** The revision that a new API begins with. */
function revisions_firstOf({ apiRevision }) {
    return typeof apiRevision === 'string' ? apiRevision : '1';
}
/** Gives what a kind below an API is below a revision of it. */
function ofRevision(kind) {
    const { name, noun, doc, path, relation, fields } = kind;
    return {
        ...kind,
        name: name.replace(API, REVISIONS),
        noun: `${noun} in a revision`,
        doc: `In a revision: ${doc.charAt(0).toLowerCase()}${doc.slice(1)}`,
        path: path.replace(API_PATH, REVISION_PATH),
        fields: ofRevisions(fields),
        ...(relation === undefined ? {} : { relation: { to: relation.to } }),
    };
}
function ofRevisions(fields) {
    return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, rehomed(field)]));
}
/** What names something beside it means what is in the same revision. */
function rehomed(field) {
    switch (field.type) {
        case 'text':
            return field.sibling === undefined ? field : { ...field, sibling: field.sibling.replace(API, REVISIONS) };
        case 'object':
            return { ...field, fields: ofRevisions(field.fields) };
        case 'list':
        case 'map':
            return { ...field, items: rehomed(field.items) };
        case 'flag':
        case 'number':
        case 'any':
            return field;
    }
}

;// CONCATENATED MODULE: ./build/model/kinds/schemas.js
/**
 * Global schemas: what the policy `validate-content` holds bodies against.
 *
 * The action keeps its own record among them, under ids that begin with `apim-sync.`: it is nobody's to declare.
 */

const isGiven = (value) => value !== undefined && value !== null;
const memberGoesWithType = ({ schemaType, value, document }, complete) => {
    const isEmpty = complete && !isGiven(value) && !isGiven(document);
    if (schemaType === 'json' && isGiven(value))
        return { field: 'value', message: 'stands in a schema of type "json"; expected "document"' };
    if (schemaType === 'xml' && isGiven(document))
        return { field: 'document', message: 'stands in a schema of type "xml"; expected "value"' };
    if (schemaType === 'json' && isEmpty)
        return { field: 'schemaType', message: 'is "json"; expected "document" beside it' };
    if (schemaType === 'xml' && isEmpty)
        return { field: 'schemaType', message: 'is "xml"; expected "value" beside it' };
    return undefined;
};
/** Global schemas. */
const schemas = [
    {
        name: 'schemas',
        noun: 'schema',
        doc: 'A schema that policies validate bodies by.',
        shape: 'collection',
        path: '/schemas/{id}',
        contract: 'globalSchema',
        id: { maxLength: 80, pattern: /^(?!apim-sync\.)/i, saying: 'an id that does not begin with "apim-sync."' },
        fields: {
            schemaType: field_text('Language of the schema.', { values: ['xml', 'json'], required: true, immutable: true }),
            description: field_text('What the schema describes.', { default: null, reset: 'omit' }),
            value: field_text('The schema as text, for `xml`.'),
            document: anything('The schema as a map, for `json`.'),
        },
        update: 'put',
        union: [['value'], ['document']],
        alsoListed: /^apim-sync\./i,
        inPolicies: { attributes: [['content', 'schema-id']] },
        rules: [memberGoesWithType],
        source: 'https://learn.microsoft.com/rest/api/apimanagement/global-schema',
    },
];

;// CONCATENATED MODULE: ./build/model/kinds/security.js
/**
 * What calls and people are checked by: certificates, and the servers and providers that they sign in at.
 *
 * Client secrets come back from `listSecrets` alone. A body that replaces one of these entities as a whole would lose
 * them, so nothing here is reset by leaving it out.
 */


const security_source = 'https://learn.microsoft.com/rest/api/apimanagement';
function security_readable(property) {
    return { hidden: { readBy: { action: 'listSecrets', property } } };
}
const security_isGiven = (value) => value !== undefined && value !== null;
const oneOrigin = ({ data, keyVault }) => security_isGiven(data) && security_isGiven(keyVault)
    ? { field: 'keyVault', message: 'stands beside "data"; expected one of the two' }
    : undefined;
const passwordOpensData = ({ password, keyVault }) => security_isGiven(password) && security_isGiven(keyVault)
    ? { field: 'password', message: 'stands beside "keyVault"; a password opens "data" alone' }
    : undefined;
const typeIsId = ({ type }, _, id) => typeof type === 'string' && id !== undefined && type.toLowerCase() !== id.toLowerCase()
    ? { field: 'type', message: `is "${type}"; expected "${id}", the id of the provider` }
    : undefined;
/** Certificates, authorization servers, OpenID Connect providers, identity providers. */
const security = [
    {
        name: 'certificates',
        noun: 'certificate',
        doc: 'A certificate with its private key, for signing in to backends and for host names.',
        shape: 'collection',
        path: '/certificates/{id}',
        contract: 'certificate',
        id: PLAIN_ID,
        fields: {
            data: field_text('The certificate and its key as PFX, in base64.', { hidden: {} }),
            password: field_text('Password of the PFX.', { hidden: {} }),
            keyVault: object('The Key Vault certificate that is used instead.', {
                secretIdentifier: field_text('URL of its secret; without a version, the newest is used.'),
                identityClientId: field_text('Client id of the identity that reads it; without it, the system-assigned one.', {
                    ...GUID,
                    default: null,
                }),
            }),
        },
        update: 'put',
        union: [['data', 'password'], ['keyVault']],
        createNeeds: [['data', 'keyVault']],
        inPolicies: {
            attributes: [
                ['authentication-certificate', 'certificate-id'],
                ['key', 'certificate-id'],
                ['identity', 'issuer-certificate-id'],
            ],
        },
        rules: [oneOrigin, passwordOpensData],
        source: `${security_source}/certificate`,
    },
    {
        name: 'authorizationServers',
        noun: 'authorization server',
        doc: 'An OAuth 2.0 server at which the developer portal signs in to try an API.',
        shape: 'collection',
        path: '/authorizationServers/{id}',
        contract: 'authorizationServer',
        id: PLAIN_ID,
        fields: {
            displayName: field_text('Name of the server.', { required: true, createDefault: 'id', minLength: 1, maxLength: 50 }),
            description: field_text('What the server is for.', { default: null, reset: { send: '' } }),
            clientRegistrationEndpoint: field_text('Page on which clients register.', { required: true }),
            authorizationEndpoint: field_text('Address at which access is granted.', { required: true }),
            tokenEndpoint: field_text('Address at which tokens are given.', { default: null, reset: { send: '' } }),
            grantTypes: list('Ways in which a client gets its token.', field_text('One way.', { values: ['authorizationCode', 'implicit', 'resourceOwnerPassword', 'clientCredentials'] }), { required: true, unordered: true }),
            clientId: field_text('Client id of the developer portal.', { required: true }),
            clientSecret: field_text('Client secret of the developer portal.', security_readable('clientSecret')),
            authorizationMethods: list('Methods that the authorization endpoint takes.', field_text('One method.', { values: ['HEAD', 'OPTIONS', 'TRACE', 'GET', 'POST', 'PUT', 'PATCH', 'DELETE'] }), { unordered: true }),
            clientAuthenticationMethod: list('How the client proves who it is.', field_text('One way.', { values: ['Basic', 'Body'] }), {
                unordered: true,
                default: null,
                reset: { send: [] },
            }),
            tokenBodyParameters: list('What else is sent for a token.', object('One parameter.', {
                name: field_text('Name.', { required: true }),
                value: field_text('Value.', { required: true }),
            }), { unordered: true, default: null, reset: { send: [] } }),
            supportState: flag('Whether the server takes a state.', false),
            defaultScope: field_text('Scope that is asked for when an API names none.', { default: null, reset: { send: '' } }),
            bearerTokenSendingMethods: list('Where the token travels.', field_text('One place.', { values: ['authorizationHeader', 'query'] }), { unordered: true }),
            resourceOwnerUsername: field_text('User whose password is used.', security_readable('resourceOwnerUsername')),
            resourceOwnerPassword: field_text('Password of that user.', security_readable('resourceOwnerPassword')),
            useInTestConsole: flag('Whether the test console of the portal may use the server.'),
            useInApiDocumentation: flag('Whether the documentation in the portal names the server.'),
        },
        update: 'patch',
        source: `${security_source}/authorization-server`,
    },
    {
        name: 'openidConnectProviders',
        noun: 'OpenID Connect provider',
        doc: 'A provider at which the developer portal signs in to try an API.',
        shape: 'collection',
        path: '/openidConnectProviders/{id}',
        contract: 'openidConnectProvider',
        id: { ...PLAIN_ID, maxLength: 256 },
        fields: {
            displayName: field_text('Name of the provider.', { required: true, createDefault: 'id', maxLength: 50 }),
            description: field_text('What the provider is for.', { default: null, reset: { send: '' } }),
            metadataEndpoint: field_text('URL of its metadata.', { required: true }),
            clientId: field_text('Client id of the developer portal.', { required: true }),
            clientSecret: field_text('Client secret of the developer portal.', security_readable('clientSecret')),
            useInTestConsole: flag('Whether the test console of the portal may use the provider.'),
            useInApiDocumentation: flag('Whether the documentation in the portal names the provider.'),
        },
        update: 'patch',
        source: `${security_source}/openid-connect-provider`,
    },
    {
        name: 'identityProviders',
        noun: 'identity provider',
        doc: 'A provider with which developers sign in to the portal.',
        shape: 'collection',
        path: '/identityProviders/{id}',
        contract: 'identityProvider',
        id: oneOfIds('facebook', 'google', 'microsoft', 'twitter', 'aad', 'aadB2C'),
        fields: {
            clientId: field_text('Id of the application at the provider.', { required: true, minLength: 1 }),
            clientSecret: field_text('Secret of the application.', { required: true, minLength: 1, ...security_readable('clientSecret') }),
            type: field_text('Kind of provider: its id.', {
                values: ['facebook', 'google', 'microsoft', 'twitter', 'aad', 'aadB2C'],
            }),
            signinTenant: field_text('Tenant that developers sign in at, instead of the common one.', { default: null }),
            allowedTenants: list('Tenants whose users may sign in.', field_text('One tenant.'), {
                maxItems: 32,
                unordered: true,
                default: null,
                reset: { send: [] },
            }),
            authority: field_text('Host of the provider.'),
            signupPolicyName: field_text('Azure AD B2C policy for signing up.', { minLength: 1, default: null }),
            signinPolicyName: field_text('Azure AD B2C policy for signing in.', { minLength: 1, default: null }),
            profileEditingPolicyName: field_text('Azure AD B2C policy for editing a profile.', { minLength: 1, default: null }),
            passwordResetPolicyName: field_text('Azure AD B2C policy for a new password.', { minLength: 1, default: null }),
            clientLibrary: field_text('Library with which the portal signs in.', { maxLength: 16 }),
            certificateId: field_text('Certificate that stands in for the secret: `/certificates/<id>`.', {
                since: '2025-09-01-preview',
                default: null,
                ref: { to: ['certificates'], form: 'path' },
            }),
        },
        update: 'patch',
        rules: [typeIsId],
        source: `${security_source}/identity-provider`,
    },
];

;// CONCATENATED MODULE: ./build/model/kinds/values.js
/**
 * Named values and tags: small things that others refer to.
 *
 * Policies name a named value by its `displayName`, not by its id. The service answers every write of one with a
 * long-running operation and re-checks all policies meanwhile, so they are written one at a time.
 */


const oneSource = ({ value, keyVault }) => value !== undefined && value !== null && keyVault !== undefined && keyVault !== null
    ? { field: 'keyVault', message: 'stands beside "value"; expected one of the two' }
    : undefined;
const vaultIsSecret = ({ keyVault, secret }, complete) => keyVault !== undefined && keyVault !== null && (secret === false || (complete && secret !== true))
    ? { field: 'keyVault', message: 'needs "secret: true" beside it' }
    : undefined;
const valueIsText = ({ value }) => typeof value === 'string' && value.trim() === ''
    ? { field: 'value', message: 'is blank; expected a text' }
    : undefined;
const values = [
    {
        name: 'namedValues',
        noun: 'named value',
        doc: 'A text that policies use as `{{name}}`.',
        shape: 'collection',
        path: '/namedValues/{id}',
        contract: 'namedValue',
        id: { ...PLAIN_ID, maxLength: 256 },
        fields: {
            displayName: field_text('Name used in policies as {{name}}. Unique within the service.', {
                required: true,
                createDefault: 'id',
                minLength: 1,
                maxLength: 256,
                pattern: /^[A-Za-z0-9-._]+$/,
                saying: 'letters, digits and - . _',
            }),
            value: field_text('The value itself; a secret one is never returned.', {
                maxLength: 4096,
                hidden: { when: { field: 'secret', is: true }, readBy: { action: 'listValue', property: 'value' } },
            }),
            keyVault: object('The Key Vault secret that holds the value.', {
                secretIdentifier: field_text('URL of the secret; without a version, the newest is used.'),
                identityClientId: field_text('Client id of the identity that reads it; without it, the system-assigned one.', {
                    ...GUID,
                    default: null,
                }),
            }),
            tags: list('Labels to find it by.', field_text('One label.'), {
                maxItems: 32,
                unordered: true,
                default: null,
                reset: { send: [] },
            }),
            secret: flag('Whether the service encrypts the value and hides it from readers.', false),
        },
        update: 'patch',
        unique: [['displayName']],
        union: [['value'], ['keyVault']],
        createNeeds: [['value', 'keyVault']],
        lane: 'kind',
        inPolicies: { by: 'displayName', braces: true },
        rules: [oneSource, vaultIsSecret, valueIsText],
        source: 'https://learn.microsoft.com/rest/api/apimanagement/named-value',
    },
    {
        name: 'tags',
        noun: 'tag',
        doc: 'A word by which APIs, operations and products are found.',
        shape: 'collection',
        path: '/tags/{id}',
        contract: 'tag',
        id: PLAIN_ID,
        fields: {
            displayName: field_text('The word itself. Unique within the service.', {
                required: true,
                createDefault: 'id',
                minLength: 1,
                maxLength: 160,
            }),
        },
        update: 'patch',
        unique: [['displayName']],
        source: 'https://learn.microsoft.com/rest/api/apimanagement/tag',
    },
];

;// CONCATENATED MODULE: ./build/model/kinds/versions.js
/**
 * Version sets: APIs that are versions of one another, and where a call says which it means.
 *
 * A set names a query parameter or a header, or neither, and never both: from one to the other takes a whole new body.
 */


const NAMED_BY = [
    ['Query', 'versionQueryName'],
    ['Header', 'versionHeaderName'],
];
const nameGoesWithScheme = (properties, complete) => {
    const scheme = properties['versioningScheme'];
    for (const [needing, field] of NAMED_BY) {
        const isNamed = properties[field] !== undefined && properties[field] !== null;
        if (scheme === needing && !isNamed && (complete || properties[field] === null))
            return { field: 'versioningScheme', message: `is "${needing}"; expected "${field}" beside it` };
        if (isNamed && scheme !== needing && scheme !== undefined)
            return { field, message: `belongs to "versioningScheme: ${needing}"; expected null, or no such key` };
    }
    return undefined;
};
/** Version sets. */
const versions = [
    {
        name: 'apiVersionSets',
        noun: 'version set',
        doc: 'APIs that are versions of one another.',
        shape: 'collection',
        path: '/apiVersionSets/{id}',
        contract: 'apiVersionSet',
        id: PLAIN_ID,
        fields: {
            displayName: field_text('Name of the set. Unique within the service.', {
                required: true,
                createDefault: 'id',
                minLength: 1,
                maxLength: 100,
            }),
            versioningScheme: field_text('Where a call names the version.', {
                values: ['Segment', 'Query', 'Header'],
                required: true,
            }),
            description: field_text('What the versions have in common.', { default: null, reset: 'omit' }),
            versionQueryName: field_text('Query parameter that names the version.', {
                minLength: 1,
                maxLength: 100,
                default: null,
                reset: 'omit',
            }),
            versionHeaderName: field_text('Header that names the version.', {
                minLength: 1,
                maxLength: 100,
                default: null,
                reset: 'omit',
            }),
        },
        update: 'patch',
        unique: [['displayName']],
        union: [['versionQueryName'], ['versionHeaderName']],
        rules: [nameGoesWithScheme],
        source: 'https://learn.microsoft.com/rest/api/apimanagement/api-version-set',
    },
];

;// CONCATENATED MODULE: ./build/model/table.js
/**
 * THE TABLE: every kind that the file can declare, and the few questions that are asked of it.
 *
 * This is the only list of kinds. What an entry leaves out does not happen: there is no other place that knows.
 */




















const AREAS = [
    products,
    access,
    values,
    policies,
    fragments,
    apis,
    operations,
    apiParts,
    versions,
    backends,
    observability,
    security,
    authorizations,
    gateways,
    schemas,
    portal,
    restrictions,
    previews,
];
/** Every kind, by name, in the order in which documents and messages list them. */
const KINDS = new Map([...AREAS.flat(), ...revisionsOf(AREAS.flat())].map(kind => [kind.name, kind]));
/** Gives the kinds that the file declares directly below a kind, or at its top when there is no parent. */
function kindsBelow(parent) {
    return CHILDREN.get(parent?.name ?? '') ?? [];
}
/** Gives the relations that an entity of a kind may declare from its own side. */
function inverseRelations(kind) {
    return [...KINDS.values()].filter(({ relation }) => relation?.to === kind.name && relation.inverse !== undefined);
}
/** Lists the entities that an entity is below, nearest first. */
function ancestorsOf(address) {
    const kind = KINDS.get(parentName(address.kind) ?? '');
    if (kind === undefined)
        return [];
    const parent = { kind, ids: parentIds(address) };
    return [parent, ...ancestorsOf(parent)];
}
const CHILDREN = Map.groupBy(KINDS.values(), ({ name }) => name.slice(0, Math.max(0, name.lastIndexOf('/'))));

;// CONCATENATED MODULE: ./build/config/entity.js
/** What an entity is to the engine when the file says nothing in `sync`. */
const NO_SYNC = { protect: false, ignore: [], exact: [] };

;// CONCATENATED MODULE: ./build/config/ids.js



/** Reports an id that the service would refuse; true when it is legal. */
function* legalId(kind, id, path, at) {
    const expected = refusal(kind.id, id);
    if (expected !== undefined)
        yield* problem(at, `${path}: ${quoted(id)} cannot be the id of ${one(kind.noun)}; ${expected}`);
    return expected === undefined;
}
/** Reports a key of the file that could not be referred to; true when it is legal. */
function* legalKey(key, path, at) {
    const expected = unusable(key);
    if (expected !== undefined)
        yield* problem(at, `${path}: ${quoted(key)} cannot be a key; expected ${expected}`);
    return expected === undefined;
}
function refusal({ maxLength, pattern, saying, values }, id) {
    const isOfClosedSet = values?.some(value => value.toLowerCase() === id.toLowerCase()) ?? true;
    if (values !== undefined && !isOfClosedSet)
        return meant(id, values);
    if (id.length > maxLength)
        return `expected at most ${maxLength} characters instead of ${id.length}`;
    const expected = unusable(id) ?? (pattern?.test(id) === false ? (saying ?? 'another id') : undefined);
    return expected === undefined ? undefined : `expected ${expected}`;
}
function unusable(id) {
    if (id === '')
        return 'at least one character';
    if (id === '.' || id === '..')
        return 'another id, as a path cannot hold this one';
    if (/[/\\]/.test(id))
        return 'no "/" and no "\\"';
    return /\p{Cc}/u.test(id) ? 'no control characters' : undefined;
}

;// CONCATENATED MODULE: ./build/config/keys.js
/**
 * Which keys the file may hold at each place, worked out from the table.
 *
 * Beside an entity's fields stand its child kinds, the relations that others have to it, and our own `sync`. A test
 * sees to it that no two of these ever share a name.
 */


/** The meaning of each key that an entity of the kind may have; of each kind at the top when there is none. */
function keysOf(kind) {
    return KEYS.get(kind?.name ?? '') ?? new Map();
}
/** Gives the key under which a kind is declared: the last part of its name. */
function keyOfKind({ name }) {
    return name.slice(name.lastIndexOf('/') + 1);
}
/** Gives the kind that a kind is declared below. */
function parentOf(kind) {
    return KINDS.get(parentName(kind) ?? '');
}
/** Gives how many ids an address of the kind has. */
function idCount({ path }) {
    return path.split('{id}').length - 1;
}
const KEYS = new Map([
    ['', new Map(kindsBelow(undefined).map(child => childKey(child)))],
    ...[...KINDS.values()].map(kind => [kind.name, meanings(kind)]),
]);
function meanings(kind) {
    const fields = Object.keys(kind.fields).map((name) => [name, { means: 'field' }]);
    const inverse = inverseRelations(kind).map((relation) => [
        relation.relation?.inverse ?? '',
        { means: 'inverse', kind: relation },
    ]);
    const document = kind.imports === undefined ? [] : [['specification', { means: 'specification' }]];
    return new Map([...fields, ...kindsBelow(kind).map(childKey), ...inverse, ...document, ['sync', { means: 'sync' }]]);
}
function childKey(kind) {
    return [keyOfKind(kind), { means: 'child', kind }];
}

;// CONCATENATED MODULE: ./build/config/substitute.js



const MARK = /\$\$\{|\$\{(?:(env|secret)\.([A-Za-z_][A-Za-z0-9_]*)\})?/g;
/** What pipelines put where a value belongs and somebody then forgot. */
const PLACEHOLDER = /^\s*(?:\{#.*#\}|__.*__|<your-.*>)\s*$/is;
/** Gives a text as it stands, for what is not to be expanded. */
function literally(text) {
    return { text, shown: text, label: text, isSecret: false, isAbsent: false, isLiteral: true };
}
/** Hides a text that holds a secret, with what may be said of it. */
function secretOf({ text, label, isAbsent }) {
    return isAbsent ? build_secret/* Secret */.zh.absent(label) : new build_secret/* Secret */.zh(text, label);
}
/** Fills in the variables of a text; undefined when one of them cannot be. */
function* expand(text, at, path, variables) {
    if (!text.includes('${'))
        return literally(text);
    const parts = [];
    let end = 0;
    let isUsable = true;
    for (const match of text.matchAll(MARK)) {
        const part = yield* partOf(match, text, at, path, variables);
        parts.push(literally(text.slice(end, match.index)));
        if (part === undefined)
            isUsable = false;
        else
            parts.push(part);
        end = match.index + match[0].length;
    }
    return isUsable ? joined([...parts, literally(text.slice(end))]) : undefined;
}
function joined(parts) {
    return {
        text: parts.map(part => part.text).join(''),
        shown: parts.map(part => part.shown).join(''),
        label: parts.map(part => part.label).join(''),
        isSecret: parts.some(part => part.isSecret),
        isAbsent: parts.some(part => part.isAbsent),
        isLiteral: parts.every(part => part.isLiteral),
    };
}
function* partOf(match, whole, at, path, variables) {
    const [mark, source, name] = match;
    if (mark === '$${')
        return literally('${');
    if (name === undefined) {
        const [written = ''] = /^\$\{[^}\n]*\}?/.exec(whole.slice(match.index)) ?? [];
        return yield* problem(at, `${path} holds ${quoted(written)}; expected "\${env.NAME}", "\${secret.NAME}", or "$\${" for a "\${" that means itself`);
    }
    return source === 'env' ? yield* fromEnvironment(name, at, path, variables) : yield* fromSecret(name, at, variables);
}
function* fromEnvironment(name, at, path, variables) {
    const value = variables.env(name);
    if (value === undefined)
        return yield* problem(at, `${path} needs the environment variable "${name}", which is not set; expected it under "env:" in the workflow`);
    return { text: value, shown: value, label: value, isSecret: false, isAbsent: false, isLiteral: false };
}
function* fromSecret(name, at, variables) {
    const value = variables.secret(name) ?? '';
    const hidden = { shown: build_secret/* HIDDEN */.RG, label: `\${secret.${name}}`, isSecret: true, isLiteral: false };
    if (value === '') {
        yield { found: 'absent secret', absent: { name, at } };
        return { ...hidden, text: '', isAbsent: true };
    }
    yield { found: 'secret', secret: new build_secret/* Secret */.zh(value) };
    if (PLACEHOLDER.test(value))
        return yield* problem(at, `the secret "${name}" still holds a placeholder; expected its value`);
    if (value.length < build_secret/* SHORTEST_MASK */.SE)
        yield* problem(at, `the secret "${name}" has fewer than ${build_secret/* SHORTEST_MASK */.SE} characters, so that the runner cannot mask it; expected a longer one`, 'warning');
    return { ...hidden, text: value, isAbsent: false };
}

;// CONCATENATED MODULE: ./build/config/sync-words.js







/** Reads the map under `sync`. */
function* readSync(kind, path, node, variables) {
    const legal = kind.shape === 'single' ? ['protect', 'ignore', 'exact'] : ['id', 'protect', 'ignore', 'exact'];
    let words = { id: undefined, sync: NO_SYNC };
    for (const entry of yield* words_entriesOf(path, node, `a map of ${legal.join(', ')}`)) {
        if (legal.includes(entry.key))
            words = yield* wordOf(words, kind, below(path, entry.key), entry, variables);
        else
            yield* unknownKey(path, entry, legal);
    }
    return words;
}
function* wordOf(words, kind, path, { key, value }, variables) {
    const { sync } = words;
    if (key === 'id')
        return { ...words, id: yield* realId(path, value, variables) };
    if (key === 'protect')
        return { ...words, sync: { ...sync, protect: yield* flagOf(path, value) } };
    if (key === 'ignore') {
        const fields = Object.keys(kind.fields);
        return { ...words, sync: { ...sync, ignore: yield* sync_words_namesOf(path, value, fields, `no field of ${one(kind.noun)}`) } };
    }
    const children = kindsBelow(kind).filter(({ shape, unlisted }) => shape !== 'single' && !unlisted);
    const exact = yield* sync_words_namesOf(path, value, children.map(keyOfKind), `no collection below ${one(kind.noun)}`);
    return { ...words, sync: { ...sync, exact } };
}
function* realId(path, node, variables) {
    if (node.type !== 'scalar' || node.value === null)
        return yield* wrong(path, node, 'an id');
    const expanded = yield* expand(node.text, node.at, path, variables);
    if (expanded?.isSecret === true)
        return yield* problem(node.at, `${path} holds a secret; expected an id that anyone may see`);
    return expanded?.text;
}
function* flagOf(path, node) {
    if (node.type === 'scalar' && typeof node.value === 'boolean')
        return node.value;
    yield* wrong(path, node, 'true or false');
    return false;
}
function* sync_words_namesOf(path, node, legal, complaint) {
    const names = [];
    for (const { text, at } of yield* textsOf(path, node, 'a list of names')) {
        if (legal.includes(text))
            names.push(text);
        else
            yield* problem(at, `${path} names ${quoted(text)}, which is ${complaint}${legal.length === 0 ? '; expected an empty list' : `; ${meant(text, legal)}`}`);
    }
    return names;
}

;// CONCATENATED MODULE: ./build/config/declared.js
/**
 * One entity of the file: what it is called, there and in the service, and whether that name is free.
 *
 * An entity with a bad name is kept, so that what it holds is checked in the same run; one whose name is taken is not.
 */







/** Reads the names of an entity and our words about it; what it holds is another matter. */
function* entityOf(kind, parent, entry, collection, variables) {
    const path = below(collection, entry.key);
    if (!isNull(entry.value) && entry.value.type !== 'map' && kind.spelling === undefined)
        return yield* wrong(path, entry.value, 'a map of fields');
    const { id, sync } = yield* syncOf(kind, path, mapEntries(entry.value), variables);
    if (id === undefined)
        yield* legalId(kind, entry.key, collection, entry.at);
    else {
        yield* legalKey(entry.key, collection, entry.at);
        yield* legalId(kind, id, `${path}.sync.id`, entry.at);
    }
    const keys = [...(parent?.keys ?? []), entry.key];
    const ids = [...(parent?.ids ?? []), id ?? entry.key];
    return { kind, keys, ids, path, at: entry.at, node: entry.value, own: [], sync };
}
/** Reports an entity whose key or id another one of its collection has; true when it does. */
function* isTaken(entity, byKey, byId) {
    const key = entity.keys.at(-1) ?? '';
    const sameKey = byKey.get(key.toLowerCase());
    const other = sameKey ?? byId.get(ownId(entity).toLowerCase());
    if (other === undefined)
        return false;
    const first = `${other.at.file}:${other.at.line}:${other.at.column}`;
    if (sameKey === undefined)
        yield* problem(entity.at, `${entity.path} has the id ${quoted(ownId(entity))} in the service, as ${other.path} has (${first}); expected one of the two`);
    else if (sameKey.keys.at(-1) === key)
        yield* problem(entity.at, `${entity.path} is declared twice (first at ${first}); expected it once`);
    else
        yield* problem(entity.at, `${entity.path} is ${other.path} (${first}) in other case; expected one of the two, as case does not count in ids`);
    return true;
}
/** Gives the entries of a map, `[]` for anything else. */
function mapEntries(node) {
    return node.type === 'map' ? node.entries : [];
}
/** Reads what stands under `sync`, if anything does. */
function* syncOf(kind, path, entries, variables) {
    const entry = entries.find(({ key }) => key === 'sync');
    return entry === undefined
        ? { id: undefined, sync: NO_SYNC }
        : yield* readSync(kind, `${path}.sync`, entry.value, variables);
}
/** Reports the fields of an entity that the service lets nobody change. */
function* reportFixed(entity) {
    const { kind, own, path } = entity;
    const id = ownId(entity);
    if (kind.fixed?.includes(id.toLowerCase()) !== true)
        return;
    for (const { key, at } of own)
        yield* problem(at, `${below(path, key)} cannot be declared, as the service keeps the ${kind.noun} ${quoted(id)} itself; expected nothing but what is below it`);
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(7291);
;// CONCATENATED MODULE: ./build/content/policy/characters.js
/**
 * The characters of policy XML: names, white space, character references, positions.
 *
 * White space here is XML's four characters. A no-break space is text to the service, so `\s` and `trim` are not used.
 */
/** Gives the name that begins at an offset, or the empty string. */
function nameAt(text, at) {
    NAME.lastIndex = at;
    return NAME.exec(text)?.[0] ?? '';
}
const NAME = /[\p{L}_:][\p{L}\p{N}\p{M}_:.-]*/uy;
/** Gives the offset of the first character from `at` on that is not white space. */
function skipSpace(text, at) {
    let end = at;
    while (isSpace(text.charCodeAt(end)))
        end += 1;
    return end;
}
/** Gives the offset where the white space before `to` begins, not before `from`. */
function spaceBefore(text, to, from) {
    let begin = to;
    while (begin > from && isSpace(text.charCodeAt(begin - 1)))
        begin -= 1;
    return begin;
}
function isSpace(code) {
    return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
/** Rewrites white space as typed. */
function plainSpace(text, spaces) {
    return text.replace(/\r\n?|[\n\t]/g, typed => spaceFor(typed, spaces));
}
function spaceFor(typed, spaces) {
    if (spaces === 'single')
        return ' ';
    return typed === '\t' ? '\t' : '\n';
}
/** Decodes references and rewrites white space as typed; white space written by reference stays what it is. */
function decode(text, spaces) {
    let wrong;
    const decoded = text.replace(TYPED, (typed, name, offset) => {
        if (!typed.startsWith('&'))
            return spaceFor(typed, spaces);
        const character = characterOf(name ?? '');
        wrong ??= character === undefined ? { offset, message: unknown(typed) } : undefined;
        return character ?? typed;
    });
    return wrong ?? decoded;
}
const TYPED = /\r\n?|[\n\t]|&(?:(#?\w+);)?/g;
function unknown(typed) {
    if (typed === '&')
        return '"&" begins no reference; expected "&amp;"';
    return `"${typed}" is not a reference XML knows; expected "&amp;", "&lt;", "&gt;", "&quot;", "&apos;" or a number`;
}
const characters_NAMED = new Map([
    ['amp', '&'],
    ['lt', '<'],
    ['gt', '>'],
    ['quot', '"'],
    ['apos', "'"],
]);
function characterOf(name) {
    if (!name.startsWith('#'))
        return characters_NAMED.get(name);
    const digits = /^#(?:x0*([0-9a-fA-F]{1,6})|0*(\d{1,7}))$/.exec(name);
    if (digits === null)
        return undefined;
    const code = digits[1] === undefined ? Number(digits[2]) : Number.parseInt(digits[1], 16);
    const known = code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) && (code >= 0x20 || isSpace(code));
    return known ? String.fromCodePoint(code) : undefined;
}
/** Makes a function that turns offsets of a text into positions; CRLF, LF and CR each end a line. */
function positionsOf(text) {
    const starts = [0, ...Array.from(text.matchAll(/\r\n?|\n/g), found => found.index + found[0].length)];
    return offset => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            const { [middle]: start = 0 } = starts;
            if (start <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        const { [low]: start = 0 } = starts;
        return { line: low + 1, column: offset - start + 1 };
    };
}

;// CONCATENATED MODULE: ./build/content/policy/csharp.js
/**
 * The little of C# that decides where an expression ends: brackets, strings, characters, comments.
 *
 * An interpolated string holds code, which may hold such strings again, so its frames stand on the same stack as the
 * brackets. A quote that begins no character literal is left alone: format strings have them.
 */
const IN_CODE = /\$@"|@\$"|[$@]?"|'(?:\\[^\r\n][^'\r\n]{0,8}|[^\\'\r\n])'|\/[/*]|[()[\]{}#]/g;
const CLOSER = { '(': ')', '[': ']', '{': '}' };
/** Finds the next token that matters in code, from an offset; undefined when there is none. */
function stepInCode(text, at) {
    const found = find(IN_CODE, text, at);
    if (found === undefined)
        return undefined;
    const { from, token } = found;
    const next = from + token.length;
    switch (token) {
        case '(':
        case '[':
        case '{':
            return { from, next, push: CLOSER[token] };
        case ')':
        case ']':
        case '}':
            return { from, next, pop: token };
        case '//':
            return { from, next: lineEnd(text, next), kind: 'line' };
        case '#':
            return startsLine(text, from) ? { from, next: lineEnd(text, next), kind: 'line' } : { from, next };
        case '/*':
            return { from, next: after(text, '*/', next), kind: 'comment' };
        case '$"':
            return { from, next, push: '"' };
        case '$@"':
        case '@$"':
            return { from, next, push: '@' };
        case '"':
            return { from, next: stringEnd(text, next, IN_PLAIN), kind: 'literal' };
        case '@"':
            return { from, next: stringEnd(text, next, IN_VERBATIM), kind: 'literal' };
    }
    return { from, next, kind: 'literal' };
}
const IN_PLAIN = /\\[^\r\n]|["\r\n]/g;
const IN_VERBATIM = /""?/g;
/** The offset behind a string's closing quote, or -1. */
function stringEnd(text, at, pattern) {
    for (let found = find(pattern, text, at); found !== undefined;) {
        const next = found.from + found.token.length;
        if (found.token === '"')
            return next;
        if (found.token === '\n' || found.token === '\r')
            return -1;
        found = find(pattern, text, next);
    }
    return -1;
}
const IN_INTERPOLATED = /\\[^\r\n]|\{\{?|\}\}|["\r\n]/g;
const IN_INTERPOLATED_VERBATIM = /""?|\{\{?|\}\}/g;
/** Finds the next token that matters in an interpolated string, from an offset. */
function stepInString(text, at, frame) {
    const found = find(frame === '"' ? IN_INTERPOLATED : IN_INTERPOLATED_VERBATIM, text, at);
    if (found === undefined || found.token === '\n' || found.token === '\r')
        return { from: at, next: -1 };
    const { from, token } = found;
    const next = from + token.length;
    if (token === '{')
        return { from, next, push: '}' };
    return token === '"' ? { from, next, pop: frame } : { from, next };
}
function find(pattern, text, at) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    return match === null ? undefined : { from: match.index, token: match[0] };
}
function after(text, token, at) {
    const found = text.indexOf(token, at);
    return found < 0 ? -1 : found + token.length;
}
const LINE_END = /[\r\n]/g;
function lineEnd(text, at) {
    return find(LINE_END, text, at)?.from ?? text.length;
}
function startsLine(text, at) {
    let before = at - 1;
    while (text[before] === ' ' || text[before] === '\t')
        before -= 1;
    return text[before] === '\n' || text[before] === '\r';
}

;// CONCATENATED MODULE: ./build/content/policy/expression.js
/**
 * C# inside policies: where an expression ends, and what about its spelling matters.
 *
 * A quote, bracket, `<` or `&` counts only outside strings, characters and comments, so nothing may be cut at the first
 * `"` or `)` seen. White space matters inside literals and nowhere else.
 */

/** Tells whether an expression begins at an offset. */
function startsExpression(text, at) {
    return text[at] === '@' && (text[at + 1] === '(' || text[at + 1] === '{');
}
/** Reads the expression that begins at `from`, where `startsExpression` is true. */
function readExpression(text, from) {
    const open = [text[from + 1] === '(' ? ')' : '}'];
    const steps = [];
    let at = from + 2;
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
        const step = top === '"' || top === '@' ? stepInString(text, at, top) : stepInCode(text, at);
        if (step === undefined)
            return { offset: from, message: `the expression is not closed; expected "${top}"` };
        if (step.next < 0)
            return { offset: step.from, message: unended(top) };
        if (step.pop !== undefined && step.pop !== top)
            return mismatch(step, top);
        if (step.pop !== undefined)
            open.pop();
        if (step.push !== undefined)
            open.push(step.push);
        steps.push(step);
        at = step.next;
    }
    return { end: at, pieces: piecesOf(text, from, at, spansOf(steps)) };
}
function unended(expected) {
    if (expected === '"' || expected === '@')
        return 'the string of the expression is not closed; expected """';
    return `the string or comment that begins here is not closed, or "${expected}" is missing before it`;
}
function mismatch(step, expected) {
    return { offset: step.from, message: `the expression has "${step.pop}" where "${expected}" is expected` };
}
/** Keeps the steps that are more than code; an interpolated string becomes one span, whatever its holes hold. */
function spansOf(steps) {
    const spans = [];
    let depth = 0;
    let start;
    for (const { from, next, push, pop, kind } of steps) {
        if (start !== undefined)
            depth += (push === undefined ? 0 : 1) - (pop === undefined ? 0 : 1);
        else if (kind !== undefined)
            spans.push({ from, next, kind });
        if (start === undefined && (push === '"' || push === '@')) {
            start = from;
            depth = 1;
        }
        else if (start !== undefined && depth === 0) {
            spans.push({ from: start, next, kind: 'literal' });
            start = undefined;
        }
    }
    return spans;
}
function piecesOf(text, from, to, spans) {
    const pieces = [];
    let at = from;
    for (const { from: start, next, kind } of spans) {
        if (start > at)
            pieces.push({ kind: 'code', text: unixLines(text.slice(at, start)) });
        pieces.push({ kind, text: unixLines(text.slice(start, next)) });
        at = next;
    }
    return [...pieces, { kind: 'code', text: unixLines(text.slice(at, to)) }];
}
/** Writes every line end as LF. */
function unixLines(text) {
    return text.replace(/\r\n?/g, '\n');
}

;// CONCATENATED MODULE: ./build/content/policy/layout.js
/** Gives a text that is equal for two expressions exactly when only white space outside literals differs. */
function expressionMeaning(pieces) {
    const parts = pieces.map(({ kind, text }) => [kind, pieceMeaning(kind, text)]);
    return JSON.stringify(parts.filter(([kind, text]) => kind !== 'code' || text !== ''));
}
function pieceMeaning(kind, text) {
    switch (kind) {
        case 'literal':
            return text;
        case 'line':
            return text.trimEnd();
        case 'comment':
            return trimmedLines(text).join('\n');
        case 'code':
            // In two steps: one pattern for both would look at each character of a long run of spaces again and again.
            return text
                .trim()
                .replace(/\s+/g, ' ')
                .replace(/ ?([()[\]{};,]) ?/g, '$1');
    }
}
/** Splits a comment into lines without the white space around each; blank lines at either end are dropped. */
function trimmedLines(text) {
    const lines = text.split('\n').map(line => line.trim());
    const first = lines.findIndex(line => line !== '');
    return first < 0 ? [] : lines.slice(first, lines.findLastIndex(line => line !== '') + 1);
}
/** Gives the white space before a line at a depth; two spaces a level, and no more behind the fortieth. */
function indentation(depth) {
    return '  '.repeat(Math.min(Math.max(depth, 0), DEEPEST));
}
/** Without it a text of 70,000 nested elements would be printed with gigabytes of white space. */
const DEEPEST = 40;
/** Lays an expression out for a person; its first line continues the line it stands in, the others begin at `depth`. */
function expressionLayout(pieces, depth) {
    let level = depth;
    let gap = 'none';
    let printed = '';
    for (const { kind, text } of pieces.flatMap(wordsOf)) {
        if (kind === 'gap') {
            gap = gapOf(text);
            continue;
        }
        const code = kind === 'code';
        printed += gapText(gap, level - (code ? leadingClosers(text) : 0));
        printed += kind === 'comment' ? commentLayout(text, level) : text;
        level += code ? netOpeners(text) : 0;
        gap = 'none';
    }
    return printed;
}
function wordsOf({ kind, text }) {
    if (kind === 'line')
        return [{ kind, text: text.trimEnd() }];
    if (kind !== 'code')
        return [{ kind, text }];
    return Array.from(text.matchAll(/\s+|\S+/g), ([part]) => ({ kind: part.trim() === '' ? 'gap' : 'code', text: part }));
}
function gapOf(space) {
    const first = space.indexOf('\n');
    if (first < 0)
        return 'space';
    return space.includes('\n', first + 1) ? 'blank line' : 'line';
}
function gapText(gap, depth) {
    switch (gap) {
        case 'none':
            return '';
        case 'space':
            return ' ';
        case 'line':
            return `\n${indentation(depth)}`;
        case 'blank line':
            return `\n\n${indentation(depth)}`;
    }
}
function commentLayout(text, depth) {
    return trimmedLines(text)
        .map((line, index) => (index === 0 || line === '' ? line : indentation(depth) + line))
        .join('\n');
}
function leadingClosers(text) {
    return text.length - text.replace(/^[)\]}]+/, '').length;
}
function netOpeners(text) {
    return text.replace(/[^([{]/g, '').length - text.replace(/[^)\]}]/g, '').length;
}

;// CONCATENATED MODULE: ./build/content/policy/meaning.js
/**
 * The meaning of a policy as one text: equal for two policies exactly when the service takes them for the same.
 *
 * It is compared, never shown. Every part is quoted before it is joined, so that no text can pass for markup.
 */

/** Gives the meaning of a well-formed policy. */
function meaningOf(marks) {
    return JSON.stringify(marks.map(markMeaning));
}
function markMeaning(mark) {
    switch (mark.kind) {
        case 'open':
            return [
                mark.content === 'nothing' ? 'empty' : 'open',
                mark.name,
                ...mark.attributes.toSorted(byName).flatMap(pair),
            ];
        case 'close':
            return ['close'];
        case 'text':
            return ['text', phraseMeaning(mark.value)];
        case 'comment':
        case 'instruction':
            return [mark.kind, ...trimmedLines(mark.text)];
    }
}
function pair({ name, value }) {
    return [name, phraseMeaning(value)];
}
function phraseMeaning({ lead, code, rest, trail }) {
    return code.length === 0 ? JSON.stringify(lead + rest + trail) : expressionMeaning(code) + JSON.stringify(rest);
}
/** Orders attributes by name, by code unit: the same on every machine. */
function byName(a, b) {
    return a.name < b.name ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/content/policy/print.js
/**
 * A policy as a person reads it: two spaces a level, one element a line, attributes by name, expressions as typed.
 *
 * What is printed is `rawxml` and means what was read. An element that holds text is printed on one line with all that
 * is in it, because white space beside text is part of the text.
 */


/** Prints a well-formed policy; every line ends with LF. */
function printPolicy(marks) {
    const open = [];
    let inline;
    let printed = '';
    for (const mark of marks) {
        const closing = mark.kind === 'close' ? open.pop() : undefined;
        const depth = open.length;
        const began = closing === undefined && inline === undefined;
        const indented = inline === undefined ? indentation(depth) : '';
        printed += indented + printMark(mark, closing?.name ?? '', depth);
        if (mark.kind === 'open' && mark.content !== 'nothing')
            open.push(mark);
        if (began && mark.kind === 'open' && mark.content === 'text')
            inline = depth;
        if (closing !== undefined && inline === depth)
            inline = undefined;
        if (inline === undefined)
            printed += '\n';
    }
    return printed;
}
function printMark(mark, closed, depth) {
    switch (mark.kind) {
        case 'open':
            return printOpen(mark, depth);
        case 'close':
            return `</${closed}>`;
        case 'text':
            return printText(mark.value, depth - 1);
        case 'comment':
            return printComment(trimmedLines(mark.text), depth);
        case 'instruction':
            return `<?${trimmedLines(mark.text).join(`\n${indentation(depth)}`)}?>`;
    }
}
function printOpen({ name, attributes, content }, depth) {
    const given = attributes.toSorted(byName).map(attribute => printAttribute(attribute, depth));
    return `<${[name, ...given].join(' ')}${content === 'nothing' ? ' />' : '>'}`;
}
function printAttribute({ name, value: { code, rest } }, depth) {
    const literal = code.length === 0 ? unlikeExpression(escaped(rest)) : escaped(rest);
    return `${name}="${expressionLayout(code, depth)}${literal.replaceAll('"', '&quot;').replace(/[\t\n]/g, reference)}"`;
}
function printText({ lead, code, rest, trail }, depth) {
    const literal = code.length === 0 ? unlikeExpression(escaped(rest)) : escaped(rest);
    const kept = literal.replace(/^[ \t\n]/, reference).replace(/[ \t\n]$/, reference);
    return lead + expressionLayout(code, depth) + kept + trail;
}
/** A text that only looks like an expression keeps its "@" by reference. */
function unlikeExpression(text) {
    return text.replace(/^(\s*)@(?=[({])/, '$1&#64;');
}
function escaped(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', reference);
}
function reference(character) {
    return `&#${character.charCodeAt(0)};`;
}
function printComment(lines, depth) {
    if (lines.length < 2)
        return `<!-- ${lines.join('')} -->`;
    const indented = lines.map(line => (line === '' ? '' : indentation(depth + 1) + line));
    return ['<!--', ...indented, `${indentation(depth)}-->`].join('\n');
}

;// CONCATENATED MODULE: ./build/content/policy/references.js

/** Names of kinds by the attributes that hold an id of one, and those by the elements they stand at. */
const NAMING = namingOf([...KINDS.values()]);
/** Names of the kinds that a policy means by `{{name}}`. */
const IN_BRACES = [...KINDS.values()].flatMap(({ name, inPolicies }) => inPolicies?.braces ? [name] : []);
function namingOf(kinds) {
    const rows = kinds.flatMap(({ name, inPolicies }) => (inPolicies?.attributes ?? []).map(([element, attribute]) => ({ element, attribute, name })));
    const byElement = Map.groupBy(rows, ({ element }) => element);
    return new Map([...byElement].map(([element, all]) => [element, new Map(all.map(({ attribute, name }) => [attribute, name]))]));
}
/** Lists what a well-formed policy names, in the order of the text. */
function mentionsIn(marks, text) {
    let body = NO_BODY;
    const mentions = marks.flatMap(mark => {
        const values = body.liquid ? [] : namedValues(mark, text);
        const named = mark.kind === 'open' && body.depth === 0 ? entities(mark.name, mark.attributes) : [];
        body = bodyAfter(body, mark);
        return [...values, ...named];
    });
    return mentions.toSorted((a, b) => a.offset - b.offset);
}
function namedValues(mark, text) {
    if (mark.kind === 'text')
        return namedBetween(text, mark.from, mark.to);
    return mark.kind === 'open' ? mark.attributes.flatMap(({ from, to }) => namedBetween(text, from, to)) : [];
}
/** The characters are those that the service allows in a display name. */
function namedBetween(text, from, to) {
    return Array.from(text.slice(from, to).matchAll(/\{\{([\w.-]+)\}\}/g), ({ index, 1: name = '' }) => IN_BRACES.map(kind => ({ to: kind, name, offset: from + index + 2 }))).flat();
}
function entities(element, attributes) {
    return attributes.flatMap(({ name, from, value: { code, rest } }) => {
        const to = NAMING.get(element)?.get(name);
        const known = code.length === 0 && rest !== '' && !rest.includes('{{');
        return to !== undefined && known ? [{ to, name: rest, offset: from }] : [];
    });
}
const NO_BODY = { depth: 0, liquid: false };
function bodyAfter(body, mark) {
    if (mark.kind === 'close')
        return body.depth > 1 ? { ...body, depth: body.depth - 1 } : NO_BODY;
    if (mark.kind !== 'open' || mark.content === 'nothing')
        return body;
    if (body.depth > 0)
        return { ...body, depth: body.depth + 1 };
    return mark.name === 'set-body' ? { depth: 1, liquid: isLiquid(mark.attributes) } : body;
}
function isLiquid(attributes) {
    return attributes.some(({ name, value }) => name === 'template' && value.rest === 'liquid');
}

;// CONCATENATED MODULE: ./build/content/policy/structure.js
const SECTIONS = ['inbound', 'backend', 'outbound', 'on-error'];
/** Lists what is out of place in a well-formed policy, in the order of the text. */
function structureFaults(marks, place) {
    const faults = [];
    const path = [];
    const seen = new Set();
    let bodies = 0;
    for (const mark of marks) {
        if (bodies === 0)
            faults.push(...markFaults(mark, path, place, seen));
        if (mark.kind === 'open' && path.length === 1)
            seen.add(mark.name);
        if (mark.kind === 'open' && mark.content !== 'nothing') {
            path.push(mark.name);
            bodies += mark.name === 'set-body' ? 1 : 0;
        }
        if (mark.kind === 'close' && path.pop() === 'set-body')
            bodies -= 1;
    }
    return faults;
}
function markFaults(mark, path, place, seen) {
    const messages = mark.kind === 'open' ? elementFaults(mark.name, mark.attributes.length, path, place, seen) : [];
    const stray = mark.kind === 'text' && path.length === 1 && path[0] === 'policies' ? [STRAY] : [];
    return [...messages, ...stray].map(message => ({ offset: mark.from, message }));
}
const STRAY = 'text between the sections of a policy; expected elements only';
function elementFaults(name, attributes, path, place, seen) {
    if (path.length === 0)
        return rootFaults(name, place);
    const base = name === 'base' && attributes === 0 ? baseFaults(place) : [];
    return path.length > 1 ? base : [...base, ...sectionFaults(name, path[0], seen)];
}
function rootFaults(name, place) {
    if (place === 'resolver') {
        const scope = name === 'policies' || name === 'fragment';
        return scope ? [`the root element of a resolver's policy is "${name}"; expected a data source`] : [];
    }
    const expected = place === 'fragment' ? 'fragment' : 'policies';
    const noun = place === 'fragment' ? 'a policy fragment' : 'a policy';
    return name === expected ? [] : [`the root element of ${noun} is "${name}"; expected "${expected}"`];
}
function sectionFaults(name, root, seen) {
    if (root === 'fragment' && SECTIONS.includes(name)) {
        return [`section "${name}" stands in a policy fragment; expected the statements alone`];
    }
    if (root !== 'policies')
        return [];
    const legal = SECTIONS.map(section => `"${section}"`).join(', ');
    if (!SECTIONS.includes(name))
        return [`"${name}" is no section of a policy; expected ${legal}`];
    return seen.has(name) ? [`section "${name}" is given twice; expected once`] : [];
}
function baseFaults(place) {
    if (place === 'service')
        return ['"<base />" stands in the service\'s policy, which has no scope above; remove it'];
    return place === 'fragment'
        ? ['"<base />" stands in a policy fragment, which has no scope of its own; remove it']
        : [];
}

;// CONCATENATED MODULE: ./build/content/policy/marks.js
/** Makes the marks of well-formed tokens. */
function marksOf(tokens) {
    const holders = textHolders(tokens);
    const marks = [];
    for (const [index, token] of tokens.entries()) {
        if (token.kind === 'open')
            marks.push(openMark(token, holders.has(index), tokens[index + 1]));
        else if (token.kind === 'text')
            marks.push(textMark(token, tokens, index));
        else if (token.kind !== 'close')
            marks.push({ kind: token.kind, text: token.text, from: token.from });
        else if (!isUnclosed(tokens[index - 1]))
            marks.push({ kind: 'close', from: token.from });
    }
    return marks;
}
function openMark({ name, attributes, empty, from }, holdsText, next) {
    const nothing = empty || next?.kind === 'close';
    return { kind: 'open', name, attributes, content: nothing ? 'nothing' : holdsText ? 'text' : 'elements', from };
}
/** True for a start tag, false for all that has its end already. */
function isUnclosed(token) {
    return token?.kind === 'open' && !token.empty;
}
/** The indexes of the elements that hold text themselves. */
function textHolders(tokens) {
    const holders = new Set();
    const open = [];
    for (const [index, token] of tokens.entries()) {
        if (isUnclosed(token))
            open.push(index);
        if (token.kind === 'close')
            open.pop();
        const holder = open.at(-1);
        if (token.kind === 'text' && holder !== undefined)
            holders.add(holder);
    }
    return holders;
}
function textMark({ value, from, next }, tokens, index) {
    const begins = isUnclosed(neighbour(tokens, index, -1));
    const ends = neighbour(tokens, index, 1)?.kind === 'close';
    const lead = begins || value.lead === '' ? '' : ' ';
    const trail = ends || value.trail === '' ? '' : ' ';
    return { kind: 'text', value: { ...value, lead, trail }, from, to: next };
}
/** The nearest token on one side that is no comment and no instruction. */
function neighbour(tokens, index, step) {
    let at = index + step;
    while (tokens[at]?.kind === 'comment' || tokens[at]?.kind === 'instruction')
        at += step;
    return tokens[at];
}

;// CONCATENATED MODULE: ./build/content/policy/nesting.js
/** Lists what is not well-formed; `complete` is false when the tokens end where reading stopped. */
function wellFormedFaults(text, tokens, complete) {
    return [...controlFaults(text), ...nestingFaults(tokens, complete), ...tokens.flatMap(repeatedAttributes)];
}
function controlFaults(text) {
    const offset = text.search(/(?![\t\n\r\u007f-\u009f])[\p{Cc}\ufffe\uffff]/u);
    if (offset < 0)
        return [];
    const code = text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, '0');
    return [{ offset, message: `the character U+${code} is not allowed in XML; remove it` }];
}
function nestingFaults(tokens, complete) {
    const faults = [];
    const open = [];
    let roots = 0;
    for (const token of tokens) {
        if (open.length === 0)
            faults.push(...outsideFaults(token, roots));
        if (open.length === 0 && token.kind === 'open')
            roots += 1;
        if (token.kind === 'open' && !token.empty)
            open.push(token);
        if (token.kind === 'close') {
            const last = open.pop();
            if (last?.name !== token.name)
                return [...faults, nesting_mismatch(token, last)];
        }
    }
    return complete ? [...faults, ...endFaults(open.at(-1), roots > 0 || faults.length > 0)] : faults;
}
function outsideFaults(token, roots) {
    const offset = token.from;
    if (token.kind === 'text')
        return [{ offset, message: 'text outside the root element; expected an element' }];
    if (token.kind !== 'open' || roots === 0)
        return [];
    return [{ offset, message: `"${token.name}" is a second root element; a policy has one` }];
}
function nesting_mismatch(close, open) {
    const expected = open === undefined ? 'no element is open' : `expected "</${open.name}>"`;
    return { offset: close.from, message: `"</${close.name}>" closes no open element; ${expected}` };
}
function endFaults(open, begun) {
    if (open !== undefined) {
        return [{ offset: open.from, message: `element "${open.name}" is not closed; expected "</${open.name}>"` }];
    }
    return begun ? [] : [{ offset: 0, message: 'the policy has no element; expected one root element' }];
}
function repeatedAttributes(token) {
    if (token.kind !== 'open')
        return [];
    const seen = new Set();
    return token.attributes.flatMap(({ name, at }) => {
        const repeated = seen.has(name);
        seen.add(name);
        return repeated ? [{ offset: at, message: `attribute "${name}" is given twice; expected once` }] : [];
    });
}

;// CONCATENATED MODULE: ./build/content/policy/phrase.js
/**
 * The texts and attribute values of policies: where each ends, and what of it is expression.
 *
 * As `rawxml` an expression stands as typed, so it is skipped as C# before the text goes on as XML; as `xml` the text
 * is XML throughout and an expression is found only after its entities are decoded. An expression is the whole of an
 * attribute or a text, never a part in the middle: the service has no mixed form.
 */


/** Reads a phrase from an offset up to a quote or the next `<`. */
function readPhrase(text, from, stop, format) {
    const begin = skipSpace(text, from);
    const coded = startsExpression(text, begin);
    const code = coded && format === 'rawxml' ? readExpression(text, begin) : undefined;
    if (code !== undefined && 'message' in code)
        return code;
    const body = code?.end ?? begin;
    const found = text.indexOf(stop, body);
    const to = found < 0 ? text.length : found;
    const end = spaceBefore(text, to, body);
    const spaces = stop === '<' || coded ? 'kept' : 'single';
    const rest = decode(text.slice(body, end), spaces);
    if (typeof rest !== 'string')
        return { offset: body + rest.offset, message: rest.message };
    const lead = plainSpace(text.slice(from, begin), spaces);
    const trail = plainSpace(text.slice(end, to), spaces);
    if (code !== undefined || !coded)
        return { value: { lead, code: code?.pieces ?? [], rest, trail }, body, to };
    const value = decodedPhrase(rest, 0);
    return typeof value === 'string' ? { offset: begin, message: value } : { value: { ...value, lead, trail }, body, to };
}
/** Finds the expression of a text that is decoded already and begins, white space aside, at `begin`; answers a string when the expression has a fault. */
function decodedPhrase(text, begin) {
    if (!startsExpression(text, begin))
        return { lead: '', code: [], rest: text, trail: '' };
    const code = readExpression(text, begin);
    if ('message' in code)
        return code.message;
    const end = spaceBefore(text, text.length, code.end);
    return { lead: text.slice(0, begin), code: code.pieces, rest: text.slice(code.end, end), trail: text.slice(end) };
}
/** Tells whether a phrase is white space alone. */
function isBlank({ code, rest }) {
    return code.length === 0 && rest === '';
}
/** Joins two phrases that stand side by side; an expression counts only where it begins the whole. */
function together(first, second) {
    const between = first.trail + second.lead;
    if (isBlank(first))
        return { ...second, lead: first.lead + between };
    if (isBlank(second))
        return { ...first, trail: between + second.trail };
    const typed = second.code.map(({ text }) => text).join('');
    return { ...first, rest: first.rest + between + typed + second.rest, trail: second.trail };
}

;// CONCATENATED MODULE: ./build/content/policy/tokens.js
/**
 * Policy text cut into tags, texts and comments.
 *
 * One token at a time and nothing but its spelling: whether tags match is asked later, of all of them.
 */



/** Reads the token at an offset that is inside the text. */
function readToken(text, at, format) {
    if (text[at] !== '<')
        return readText(text, at, format);
    if (text.startsWith('<!--', at))
        return readComment(text, at);
    if (text.startsWith('<![CDATA[', at))
        return readCdata(text, at);
    if (text.startsWith('<!', at))
        return tokens_fault(at, 'a document type is not allowed in a policy');
    if (text.startsWith('<?', at))
        return readInstruction(text, at);
    return text[at + 1] === '/' ? readClose(text, at) : readOpen(text, at, format);
}
function readComment(text, from) {
    const end = text.indexOf('--', from + 4);
    if (end < 0)
        return tokens_fault(from, 'the comment is not closed; expected "-->"');
    if (text[end + 2] !== '>')
        return tokens_fault(end, 'the comment has "--" inside, which XML does not allow');
    return { kind: 'comment', text: unixLines(text.slice(from + 4, end)), from, next: end + 3 };
}
function readInstruction(text, from) {
    if (nameAt(text, from + 2) === '')
        return tokens_fault(from, 'the processing instruction has no name; expected "<?name ?>"');
    const end = text.indexOf('?>', from);
    if (end < 0)
        return tokens_fault(from, 'the processing instruction is not closed; expected "?>"');
    return { kind: 'instruction', text: unixLines(text.slice(from + 2, end)), from, next: end + 2 };
}
function readCdata(text, from) {
    const end = text.indexOf(']]>', from);
    if (end < 0)
        return tokens_fault(from, 'the CDATA section is not closed; expected "]]>"');
    const content = unixLines(text.slice(from + 9, end));
    const value = decodedPhrase(content, skipSpace(content, 0));
    return typeof value === 'string' ? tokens_fault(from + 9, value) : { kind: 'text', value, from, next: end + 3 };
}
function readClose(text, from) {
    const name = nameAt(text, from + 2);
    const end = skipSpace(text, from + 2 + name.length);
    if (name === '' || text[end] !== '>')
        return tokens_fault(from, 'the end tag is malformed; expected "</name>"');
    return { kind: 'close', name, from, next: end + 1 };
}
function readOpen(text, from, format) {
    const name = nameAt(text, from + 1);
    if (name === '')
        return tokens_fault(from, '"<" begins no tag; in text it is written "&lt;"');
    const attributes = [];
    let at = from + 1 + name.length;
    for (;;) {
        const begin = skipSpace(text, at);
        if (text[begin] === '>')
            return { kind: 'open', name, attributes, empty: false, from, next: begin + 1 };
        if (text.startsWith('/>', begin))
            return { kind: 'open', name, attributes, empty: true, from, next: begin + 2 };
        if (begin === text.length)
            return tokens_fault(from, `the tag of "${name}" is not closed; expected ">"`);
        if (begin === at)
            return tokens_fault(at, `"${text[at]}" is not allowed here; expected white space, ">" or "/>"`);
        const attribute = readAttribute(text, begin, format);
        if ('message' in attribute)
            return attribute;
        attributes.push(attribute);
        at = attribute.to + 1;
    }
}
function readAttribute(text, at, format) {
    const name = nameAt(text, at);
    if (name === '')
        return tokens_fault(at, `"${text[at]}" begins no attribute name`);
    const equals = skipSpace(text, at + name.length);
    const open = skipSpace(text, equals + 1);
    const quote = text[open];
    if (text[equals] !== '=' || (quote !== '"' && quote !== "'")) {
        return tokens_fault(at, `attribute "${name}" has no value in quotes; expected ${name}="…"`);
    }
    const phrase = readPhrase(text, open + 1, quote, format);
    if ('message' in phrase)
        return { kind: 'fault', ...phrase };
    if (phrase.to === text.length)
        return tokens_fault(at, `the value of attribute "${name}" is not closed; expected ${quote}`);
    const less = text.slice(phrase.body, phrase.to).indexOf('<');
    if (less >= 0)
        return tokens_fault(phrase.body + less, `the value of attribute "${name}" holds "<"; expected "&lt;"`);
    const { lead, code, rest, trail } = phrase.value;
    const value = code.length > 0 ? phrase.value : { lead: '', code, rest: lead + rest + trail, trail: '' };
    return { name, at, from: open + 1, to: phrase.to, value };
}
function readText(text, from, format) {
    const phrase = readPhrase(text, from, '<', format);
    return 'message' in phrase
        ? { kind: 'fault', ...phrase }
        : { kind: 'text', value: phrase.value, from, next: phrase.to };
}
function tokens_fault(offset, message) {
    return { kind: 'fault', offset, message };
}

;// CONCATENATED MODULE: ./build/content/policy/text.js
/**
 * A policy read into marks, or into what is wrong with it.
 *
 * Reading never throws and never guesses: with one fault there are no marks at all, so that nobody compares, prints or
 * searches half a policy.
 */





/** Reads a policy; its faults come in the order of the text. */
function parsePolicy({ text, format }) {
    const positionAt = positionsOf(text);
    const read = readTokens(text, format);
    const tokens = text_joined(read.tokens);
    const faults = [...wellFormedFaults(text, tokens, read.fault === undefined), ...(read.fault ? [read.fault] : [])];
    const placed = faults
        .toSorted((a, b) => a.offset - b.offset)
        .map(({ offset, message }) => ({ ...positionAt(offset), message }));
    return { marks: faults.length === 0 ? marksOf(tokens) : [], faults: placed, positionAt };
}
function readTokens(text, format) {
    const tokens = [];
    let at = text.startsWith('\uFEFF') ? 1 : 0;
    while (at < text.length) {
        const token = readToken(text, at, format);
        if (token.kind === 'fault')
            return { tokens, fault: token };
        tokens.push(token);
        at = token.next;
    }
    return { tokens };
}
/** Joins texts with the CDATA beside them; drops white space alone and the XML declaration. */
function text_joined(tokens) {
    const kept = [];
    for (const token of tokens) {
        const last = kept.at(-1);
        if (token.kind === 'instruction' && /^xml\s/.test(token.text))
            continue;
        if (token.kind === 'text' && last?.kind === 'text') {
            kept[kept.length - 1] = { ...last, value: together(last.value, token.value), next: token.next };
        }
        else
            kept.push(token);
    }
    return kept.filter(token => token.kind !== 'text' || !isBlank(token.value));
}

;// CONCATENATED MODULE: ./build/content/policy.js
/**
 * Policies by meaning: whether two are the same to the service, what differs, what they name, what is wrong with them.
 *
 * The service keeps a policy with its own indentation, line ends and escaping, so equal text is too much to ask, and
 * equal text without white space too little: white space in a string of an expression is meant.
 */








/**
 * Tells whether both mean the same to the service.
 *
 * Attribute order, white space between elements and in expressions, line ends, and the ways of escaping do not count;
 * comments do. A text that is not well-formed is the same only as its like in the same format, line ends aside.
 */
function samePolicy(a, b) {
    return (a.format === b.format && a.text === b.text) || comparable(a, parsePolicy(a)) === comparable(b, parsePolicy(b));
}
function comparable(policy, { marks, faults }) {
    return faults.length === 0 ? meaningOf(marks) : `${policy.format} ${normalised(policy.text)}`;
}
/**
 * Prints a policy as `rawxml` for a person: two spaces a level, LF, one element a line, attributes by name, expressions
 * as typed. A text that is not well-formed keeps its lines, with line ends and the space before them normalised.
 */
function canonicalPolicy(policy) {
    return printed(policy, parsePolicy(policy));
}
function printed(policy, { marks, faults }) {
    return faults.length === 0 ? printPolicy(marks) : normalised(policy.text);
}
/** Only XML's white space is taken off: anything else may be why the text is not well-formed, and would hide it. */
function normalised(text) {
    const lines = unixLines(text.replace(/^\uFEFF/, '')).split('\n');
    const trimmed = lines.map(line => line.slice(0, spaceBefore(line, line.length, 0))).join('\n');
    return `${trimmed.slice(0, spaceBefore(trimmed, trimmed.length, 0))}\n`;
}
/**
 * Gives the unified diff of the canonical texts with three lines of context and without header; empty when both mean
 * the same. An undefined policy is one that is not there.
 */
function policyDiff(before, after) {
    const old = before === undefined ? ABSENT : policy_readable(before);
    const now = after === undefined ? ABSENT : policy_readable(after);
    if (old.meaning === now.meaning)
        return '';
    const options = { context: 3, maxEditLength: MAX_EDITS };
    const patch = (0,create/* structuredPatch */.YB)('', '', old.text, now.text, undefined, undefined, options);
    return patch === undefined ? replacement(old.text, now.text) : (0,create/* formatPatch */.Gu)(patch, create/* OMIT_HEADERS */.Jg);
}
const ABSENT = { meaning: '', text: '' };
function policy_readable(policy) {
    const parsed = parsePolicy(policy);
    return { meaning: comparable(policy, parsed), text: printed(policy, parsed) };
}
/** The time of a diff grows with the square of its edits; beyond this many the whole text is shown as replaced. */
const MAX_EDITS = 2000;
function replacement(old, now) {
    const gone = old.trimEnd().split('\n');
    const come = now.trimEnd().split('\n');
    const lines = [...gone.map(line => `-${line}`), ...come.map(line => `+${line}`)];
    return `@@ -1,${gone.length} +1,${come.length} @@\n${lines.join('\n')}\n`;
}
/** Lists what a policy names, in the order of the text; nothing when the text is not well-formed. */
function policyReferences(policy) {
    const { marks, positionAt } = parsePolicy(policy);
    return mentionsIn(marks, policy.text).map(({ to, name, offset }) => ({ to, name, ...positionAt(offset) }));
}
/** The largest policy that the service takes, in bytes of UTF-8; 16 KiB on the Consumption tier. */
const MAX_POLICY_BYTES = 512 * 1024;
/**
 * Lists what the service would refuse in a policy, as far as the text shows it, in the order of the text.
 *
 * @param maxBytes - the largest size of the instance's tier.
 */
function checkPolicy(policy, place, maxBytes = MAX_POLICY_BYTES) {
    const { marks, faults, positionAt } = parsePolicy(policy);
    const structure = structureFaults(marks, place).map(({ offset, message }) => ({ ...positionAt(offset), message }));
    return [...sizeFaults(policy.text, maxBytes), ...faults, ...structure];
}
function sizeFaults(text, maxBytes) {
    const bytes = Buffer.byteLength(text);
    if (bytes <= maxBytes)
        return [];
    return [{ line: 1, column: 1, message: `the policy has ${bytes} bytes; expected at most ${maxBytes}` }];
}

;// CONCATENATED MODULE: ./build/config/index-of-entities.js

/** Arranges entities to be found. */
function indexOf(entities, isWhole) {
    const byKind = Map.groupBy(entities.filter(({ kind }) => kind.shape === 'collection'), ({ kind }) => kind.name);
    return {
        shelves: new Map([...byKind].map(([name, members]) => [name, shelfOf(members)])),
        removed: new Map(),
        isWhole,
    };
}
/** Finds the entity of a kind that has these keys, or else these ids. */
function findEntity({ shelves }, kind, names) {
    const shelf = shelves.get(kind);
    return shelf?.byKey.get(index_of_entities_joined(names)) ?? shelf?.byId.get(index_of_entities_joined(names));
}
/** Finds the entity of a kind that has these ids in the service. */
function findById({ shelves }, kind, ids) {
    return shelves.get(kind)?.byId.get(index_of_entities_joined(ids));
}
/** Gives the entity of a kind whose key a name is a near miss of. */
function findSimilar({ shelves }, kind, names) {
    const shelf = shelves.get(kind);
    const word = shelf === undefined ? undefined : suggestion(index_of_entities_joined(names), shelf.vocabulary);
    return word === undefined ? undefined : shelf?.byKey.get(word);
}
/** Gives an entity of another kind than these that has the name as its key. */
function findElsewhere({ shelves }, kinds, names) {
    for (const [kind, { byKey }] of shelves) {
        const entity = kinds.includes(kind) ? undefined : byKey.get(index_of_entities_joined(names));
        if (entity !== undefined)
            return entity;
    }
    return undefined;
}
function shelfOf(members) {
    const byKey = new Map(members.map(entity => [index_of_entities_joined(entity.keys), entity]));
    return {
        byKey,
        byId: new Map(members.map(entity => [index_of_entities_joined(entity.ids), entity])),
        vocabulary: vocabularyOf(byKey.keys()),
    };
}
function index_of_entities_joined(names) {
    return names.join('/').toLowerCase();
}

;// CONCATENATED MODULE: ./build/config/reference-text.js
/**
 * The three ways to name an entity: an id, a path below the service, and a full resource id of Azure.
 *
 * Which of them a text is shows from the text alone; which service a full resource id belongs to is not looked at.
 */




const RESOURCE = /^\/subscriptions\/[^/]+\/resourcegroups\/[^/]+\/providers\/microsoft\.apimanagement\/service\/[^/]+(?=\/|$)/i;
/** Says how a field or a list names entities: `"/products/<id>", "/apis/<id>" or "/apis"`, or `an id`. */
function formsOf({ to, form, also = [] }) {
    if (form === 'path')
        return choice([...to.map(kind => pathFor(kind, ['<id>', '<id>', '<id>'])), ...also].map(quoted));
    const kind = KINDS.get(to[0] ?? '');
    const count = kind === undefined ? 1 : idCount(kind);
    return count === 1 ? 'an id' : quoted(Array.from({ length: count }, () => '<id>').join('/'));
}
/** Takes a text apart; undefined when it names none of the kinds, or not in the way it should. */
function parsed({ to: kinds, form }, text) {
    const plain = withoutService(text);
    const isResource = plain.length < withoutSlash(text).length;
    if (isResource || text.startsWith('/')) {
        for (const kind of kinds) {
            const ids = idsIn(kind, plain);
            if (ids !== undefined)
                return { kind, ids, spelling: isResource ? 'resource id' : 'path' };
        }
        return undefined;
    }
    const [kind = ''] = kinds;
    const ids = text.split('/');
    const known = KINDS.get(kind);
    const isWhole = ids.length === (known === undefined ? 1 : idCount(known)) && !ids.includes('');
    return form === 'id' && isWhole ? { kind, ids, spelling: 'id' } : undefined;
}
/** Reads the ids out of a path of a kind; undefined when the path is another kind's. */
function idsIn(kind, path) {
    const parts = path.split('/');
    const wanted = pathFor(kind, ['{id}', '{id}', '{id}']).split('/');
    const isSame = parts.length === wanted.length &&
        wanted.every((part, index) => (part === '{id}' ? parts[index] !== '' : sameText(part, parts[index] ?? '')));
    return isSame ? parts.filter((_, index) => wanted[index] === '{id}') : undefined;
}
/** Gives the path of an entity of a kind, which need not be in the table yet. */
function pathFor(name, ids) {
    const kind = KINDS.get(name);
    return kind === undefined ? `/${name}/${ids[0] ?? ''}` : pathOf({ kind, ids });
}
/** Gives what a full resource id says below the service, and any other text as it is, without a slash at its end. */
function withoutService(text) {
    return withoutSlash(text.replace(RESOURCE, ''));
}
function withoutSlash(text) {
    return text.length > 1 && text.endsWith('/') ? text.slice(0, -1) : text;
}
/** True for texts that differ in case alone. */
function sameText(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}

;// CONCATENATED MODULE: ./build/config/references.js






/** Finds what the text of a field refers to, yields it, and gives the text that the service takes. */
function* resolveField(ref, mention, index) {
    const also = ref.also?.find(word => sameText(word, withoutService(mention.text)));
    if (also !== undefined)
        return also;
    const referent = yield* resolve(ref, mention, index);
    if (referent?.address !== undefined)
        yield { found: 'reference', reference: { target: referent.address, at: mention.at } };
    return referent?.text;
}
/** Finds what an item of a relation refers to. */
function* resolveItem(kind, mention, index) {
    return (yield* resolve({ to: [kind.name], form: 'id' }, mention, index))?.address;
}
/** Finds what the id of something below the same parent refers to, yields it, and gives the id in the service. */
function* resolveSibling(kind, parentKeys, mention, index) {
    const text = [...parentKeys, mention.text].join('/');
    const referent = yield* resolve({ to: [kind], form: 'id' }, { ...mention, text }, index);
    if (referent?.address === undefined)
        return undefined;
    yield { found: 'reference', reference: { target: referent.address, at: mention.at } };
    return referent.address.ids.at(-1);
}
function* resolve(ref, mention, index) {
    const named = parsed(ref, mention.text);
    if (named === undefined)
        return yield* problem(mention.at, `${mention.path} is ${quoted(mention.text)}; expected ${formsOf(ref)}`);
    const find = named.spelling === 'resource id' ? findById : findEntity;
    const entity = find(index, named.kind, named.ids);
    const kind = KINDS.get(named.kind);
    const ids = entity?.ids ?? named.ids;
    const referent = {
        address: kind === undefined ? undefined : { kind, ids },
        text: ref.form === 'path' ? pathFor(named.kind, ids) : ids.join('/'),
    };
    const what = `${mention.path} names ${nounOf(named.kind)}${quoted(named.ids.join('/'))}`;
    if (yield* isRemoved(referent, what, mention, index))
        return undefined;
    if (entity !== undefined || !index.isWhole || comesWithService(named))
        return referent;
    return (yield* isForeign(named, what, ref, mention, index)) ? referent : undefined;
}
function* isRemoved({ address }, what, { at }, { removed }) {
    const entry = address === undefined ? undefined : removed.get(address_keyOf(address));
    if (entry === undefined)
        return false;
    const { file, line, column } = entry.at;
    yield* problem(at, `${what}, which "removed" deletes (${file}:${line}:${column}); expected one of the two`);
    return true;
}
/** Reports an entity that is not in the file; false when it is probably a mistake. */
function* isForeign(named, what, { to }, { at }, index) {
    const similar = named.spelling === 'resource id' ? undefined : findSimilar(index, named.kind, named.ids);
    const elsewhere = named.spelling === 'id' ? findElsewhere(index, to, named.ids) : undefined;
    if (similar !== undefined)
        yield* problem(at, `${what}, which is not in this file; did you mean ${quoted(similar.keys.join('/'))}?`);
    else if (elsewhere !== undefined)
        yield* problem(at, `${what}, which is not in this file, although ${elsewhere.path} is; expected ${quoted(pathFor(named.kind, named.ids))} for one that the service has already`);
    else
        yield* problem(at, `${what}, which is not in this file; it must exist in the service`, 'notice');
    return similar === undefined && elsewhere === undefined;
}
function comesWithService({ kind, ids }) {
    const { builtIns = [], samples = [] } = KINDS.get(kind) ?? {};
    return [...builtIns, ...samples].some(id => sameText(id, ids.join('/')));
}
function nounOf(kind) {
    const known = KINDS.get(kind);
    return known === undefined ? '' : `the ${known.noun} `;
}

;// CONCATENATED MODULE: ./build/config/names-in-policies.js
/**
 * What the text of a policy refers to.
 *
 * Policies name some entities by a property instead of the id, as named values by their display name. An entity whose
 * property the file leaves out is found by its id, which the property is given when it is created.
 */








/** Arranges entities by the property by which policies name their kind. */
function policyNames(entities, variables) {
    const named = entities.flatMap(entity => {
        const by = entity.kind.inPolicies?.by;
        const name = by === undefined ? undefined : nameOf(entity, by, variables);
        return name === undefined ? [] : [{ entity, name }];
    });
    const byKind = Map.groupBy(named, ({ entity }) => entity.kind.name);
    return new Map([...byKind].map(([kind, all]) => [kind, names_in_policies_shelfOf(all)]));
}
/** What is wrong with the property is reported where it is read as one. */
function nameOf(entity, by, variables) {
    const node = entity.own.find(({ key }) => key === by)?.value;
    if (node === undefined)
        return ownId(entity);
    return node.type === 'scalar' ? checked(expand(node.text, node.at, '', variables)).result?.text : undefined;
}
function names_in_policies_shelfOf(all) {
    return {
        byName: new Map(all.map(({ entity, name }) => [name, entity])),
        spellings: new Map(all.map(({ name }) => [name.toLowerCase(), name])),
        vocabulary: vocabularyOf(all.map(({ name }) => name)),
    };
}
/** Yields every entity that a policy names and reports those that are probably misspelt. */
function* resolvePolicy(policy, path, placeOf, names, index) {
    for (const { to, name, line, column } of policyReferences(policy)) {
        const kind = KINDS.get(to);
        if (kind === undefined)
            continue;
        const mention = { text: name, at: placeOf(line, column), path };
        const by = kind.inPolicies?.by;
        if (by !== undefined)
            yield* resolveName(kind, by, mention, names, index);
        else {
            const address = yield* resolveItem(kind, mention, index);
            if (address !== undefined)
                yield { found: 'reference', reference: { target: address, at: mention.at } };
        }
    }
}
/** Yields the entity that a name stands for and reports it where it is probably misspelt. */
function* resolveName(kind, by, { text, at, path }, names, index) {
    const shelf = names.get(kind.name);
    const entity = shelf?.byName.get(text);
    const target = entity === undefined ? { kind: kind.name, by, name: text } : { kind, ids: entity.ids };
    yield { found: 'reference', reference: { target, at } };
    if (entity !== undefined || !index.isWhole)
        return;
    const what = `${path} names the ${kind.noun} ${quoted(text)}, which is not in this file`;
    const similar = shelf === undefined ? undefined : (shelf.spellings.get(text.toLowerCase()) ?? suggestion(text, shelf.vocabulary));
    if (similar === undefined)
        yield* problem(at, `${what}; it must exist in the service`, 'notice');
    else
        yield* problem(at, `${what}; did you mean ${quoted(similar)}?`);
}

;// CONCATENATED MODULE: ./build/config/braces.js
/**
 * `{{name}}` in properties, by which backends, loggers and the like take a value from elsewhere.
 */


/** One `{{name}}`. */
const BRACES = /\{\{([^{}]+)\}\}/g;
/** Yields every entity that a text names in braces and reports those that are probably misspelt. */
function* resolveBraces({ text, at, path }, names, index) {
    const kind = [...KINDS.values()].find(({ inPolicies }) => inPolicies?.braces === true);
    const by = kind?.inPolicies?.by;
    if (kind === undefined || by === undefined)
        return;
    for (const [, name = ''] of text.matchAll(BRACES))
        yield* resolveName(kind, by, { text: name.trim(), at, path }, names, index);
}

;// CONCATENATED MODULE: ./build/config/constraints.js


/** Says what is wrong with a text and what would be right; undefined when it is legal. */
function textFault(field, text, isSecret) {
    const expected = expectedText(field, text);
    if (expected === undefined)
        return undefined;
    if (isSecret)
        return `holds a secret that the service would refuse; expected ${expected.right}`;
    return `${expected.wrong}; expected ${expected.right}`;
}
/** Says what is wrong with a number and what would be right; undefined when it is legal. */
function numberFault({ integer, minimum, maximum }, number) {
    const isLegal = Number.isFinite(number) &&
        (integer !== true || Number.isSafeInteger(number)) &&
        number >= (minimum ?? number) &&
        number <= (maximum ?? number);
    return isLegal ? undefined : `is ${number}; expected ${expectedNumber({ integer, minimum, maximum })}`;
}
/** Says which numbers are legal: `a whole number from 1 to 64`. */
function expectedNumber({ integer, minimum, maximum }) {
    const noun = integer === true ? 'a whole number' : 'a number';
    if (minimum !== undefined && maximum !== undefined)
        return `${noun} from ${minimum} to ${maximum}`;
    if (minimum !== undefined)
        return `${noun} of ${minimum} or more`;
    return maximum === undefined ? noun : `${noun} of at most ${maximum}`;
}
function expectedText({ values, minLength = 0, maxLength, pattern, saying }, text) {
    if (values !== undefined && !values.includes(text))
        return {
            wrong: `is ${quoted(text)}`,
            right: oneOf(values) ?? `one of ${values.length} words that the schema lists`,
        };
    if (text.length < minLength || text.length > (maxLength ?? text.length)) {
        const right = lengths(minLength, maxLength);
        return { wrong: text === '' ? 'is an empty text' : `has ${characters(text.length)}`, right };
    }
    return pattern?.test(text) === false ? { wrong: `is ${quoted(text)}`, right: saying ?? 'another text' } : undefined;
}
function lengths(minimum, maximum) {
    if (maximum === undefined)
        return `at least ${characters(minimum)}`;
    return minimum === 0 ? `at most ${characters(maximum)}` : `${minimum} to ${characters(maximum)}`;
}
function characters(count) {
    return `${count} character${count === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./build/config/hidden.js






/** Wraps the values of hidden fields; reports literal secrets, and secrets in fields that anyone may read. */
function* hideValues(holder, values, entries, path) {
    const shown = [];
    for (const { key, value: node } of entries) {
        const field = memberOf(holder, key);
        const value = Object.hasOwn(values, key) ? values[key] : undefined;
        if (value === undefined)
            continue;
        if (field === undefined)
            shown.push([key, value]);
        else if (hides(field, values))
            shown.push([key, yield* hiddenValue(field, value, node, below(path, key))]);
        else {
            if (value instanceof build_secret/* Secret */.zh)
                yield* openSecret(field, below(path, key), node.at);
            shown.push([key, value]);
        }
    }
    return Object.fromEntries(shown);
}
function hides({ hidden }, values) {
    return hidden !== undefined && (hidden.when === undefined || values[hidden.when.field] === hidden.when.is);
}
/** A field that could hide its value, and does not, would show the secret to every reader of the service. */
function* openSecret({ hidden }, path, at) {
    if (hidden?.when === undefined)
        return;
    const { field, is } = hidden.when;
    yield* problem(at, `${path} holds a secret that every reader of the service would see; expected "${field}: ${String(is)}" beside it`);
}
function* hiddenValue(field, value, node, path) {
    // An object says itself which of its fields are secret; that it is hidden only means that a read may lack it.
    if (field.type === 'map' || field.type === 'list')
        return wrapped(field.items, value);
    if (typeof value !== 'string' || namesAnother(field, value))
        return value;
    const secret = new build_secret/* Secret */.zh(value);
    yield { found: 'secret', secret };
    const isFromEnvironment = node.type === 'scalar' && /\$\{env\./.test(node.text);
    if (!isFromEnvironment)
        yield* problem(node.at, `${path} is a secret that stands in the repository; expected "\${secret.NAME}"`, 'warning');
    return secret;
}
/** Some values of a hidden map are secrets and some are not; none is printed, but none is masked everywhere either. */
function wrapped(field, value) {
    if (typeof value === 'string')
        return namesAnother(field, value) ? value : new build_secret/* Secret */.zh(value);
    const items = field.type === 'list' || field.type === 'map' ? field.items : field;
    if (isList(value))
        return value.map(item => wrapped(items, item));
    if (!isValues(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, wrapped(items, item)]));
}
/** A text that only names what holds the secret is none itself. */
function namesAnother(field, text) {
    return field.type === 'text' && field.braces === true && text.search(BRACES) >= 0;
}

;// CONCATENATED MODULE: ./build/config/texts.js
/**
 * The files that the declaration takes texts from: `{ file: policies/gold.xml }`.
 *
 * They are all read before anything is checked, so that the check is pure. A map is taken for such a mention by its
 * key `file` alone; where the check expects something else, the text that was read is simply not used.
 */



/** As many files are read at once. */
const AT_ONCE = 16;
/** Gives the text that a value of the key `file` names. */
function textNamedBy(node, texts) {
    return texts.get(texts_keyOf(node));
}
/** Reads every file that the documents name. */
async function readTexts(documents, sources, variables) {
    const mentions = documents.flatMap(({ top }) => [...texts_mentionsIn(top)]);
    const byKey = new Map(mentions.map(node => [texts_keyOf(node), node]));
    const texts = new Map();
    const waiting = [...byKey];
    while (waiting.length > 0) {
        const batch = waiting.splice(0, AT_ONCE);
        const read = await Promise.all(batch.map(([, node]) => readOne(node, sources, variables)));
        for (const [index, [key]] of batch.entries())
            texts.set(key, read[index] ?? { refusal: '' });
    }
    return texts;
}
function* texts_mentionsIn(node) {
    if (node.type === 'scalar')
        return;
    if (node.type === 'list') {
        for (const item of node.items)
            yield* texts_mentionsIn(item);
        return;
    }
    for (const { key, value } of node.entries) {
        if (key === 'file' && value.type === 'scalar' && value.value !== null)
            yield value;
        else
            yield* texts_mentionsIn(value);
    }
}
async function readOne(node, sources, variables) {
    const path = checked(expand(node.text, node.at, '', variables)).result;
    if (path === undefined)
        return { refusal: '' };
    if (path.isSecret)
        return { refusal: 'a path cannot hold a secret; expected "${env.NAME}" or a plain path' };
    try {
        const file = await sources.resolve(node.at.file, path.text);
        return { file, text: await sources.read(file) };
    }
    catch (error) {
        if (!(error instanceof errors/* RefusalError */.XQ))
            throw error;
        return { refusal: error.message };
    }
}
/** Two files of one name in one file are the same file. */
function texts_keyOf(node) {
    return `${node.at.file}\0${node.text}`;
}

;// CONCATENATED MODULE: ./build/config/text-value.js





/** Reads a text; undefined when there is none to be had. */
function* text_value_readText(path, node, origins, expected = 'a text') {
    if (node.type === 'scalar' && node.value !== null)
        return yield* writtenText(path, node, origins, true);
    if (node.type === 'map' && entryOf(node, 'file') !== undefined)
        return yield* fileText(path, node, ['file', 'substitute'], origins);
    return yield* wrong(path, node, `${expected}, or "{ file: <path> }"`);
}
/** Reads a text that is written in place. */
function* writtenText(path, node, { variables }, isExpanded) {
    const text = isExpanded ? yield* expand(node.text, node.at, path, variables) : literally(node.text);
    if (text === undefined || !(yield* isPrintable(path, text.shown, node.at)))
        return undefined;
    return { ...text, at: node.at, placeOf: text.isLiteral ? placesIn(node) : () => node.at };
}
/** Reads the text of the file that a map names, and reports its other keys unless they are legal. */
function* fileText(path, node, legal, origins) {
    for (const entry of node.entries)
        if (!legal.includes(entry.key))
            yield* unknownKey(path, entry, legal);
    return yield* fileContent(path, node, origins);
}
/** Reads the text of the file that a map names; other keys of the map are not looked at. */
function* fileContent(path, node, origins) {
    const mention = entryOf(node, 'file')?.value ?? node;
    if (mention.type !== 'scalar' || isNull(mention))
        return yield* wrong(`${path}.file`, mention, 'the path of a file');
    const isExpanded = yield* substituteFlag(path, entryOf(node, 'substitute'), false);
    if ((yield* expand(mention.text, mention.at, `${path}.file`, origins.variables)) === undefined)
        return undefined;
    const content = textNamedBy(mention, origins.texts);
    if (content === undefined || 'refusal' in content)
        return yield* problem(mention.at, `${path}.file: ${content?.refusal ?? 'was not read'}`);
    const placeOf = (line, column) => ({ file: content.file, line, column });
    const text = isExpanded ? yield* expand(content.text, mention.at, path, origins.variables) : literally(content.text);
    if (text === undefined || !(yield* isPrintable(path, text.shown, mention.at)))
        return undefined;
    return { ...text, at: mention.at, placeOf };
}
/** Reads the key `substitute`. */
function* substituteFlag(path, entry, otherwise) {
    if (entry === undefined)
        return otherwise;
    if (entry.value.type === 'scalar' && typeof entry.value.value === 'boolean')
        return entry.value.value;
    yield* wrong(below(path, 'substitute'), entry.value, 'true or false');
    return otherwise;
}
/** In a literal block the lines are the file's own; of any other spelling only the beginning is known. */
function placesIn({ at, block }) {
    if (block === undefined)
        return () => at;
    return (line, column) => ({ file: at.file, line: block.line + line - 1, column: block.indent + column });
}
/** No service takes control characters in a text, and terminals and logs take them for orders. */
function* isPrintable(path, text, at) {
    const control = /[^\P{Cc}\t\n\r]/u.exec(text);
    if (control !== null)
        yield* problem(at, `${path} holds the control character ${unicodeName(control[0])}; expected printable text`);
    return control === null;
}

;// CONCATENATED MODULE: ./build/config/plain-value.js





/** Booleans and numbers; a variable gives a text, which is then read as YAML reads a plain one. */
function* plainValue(field, path, node, { variables }) {
    if (node.type !== 'scalar')
        return yield* wrong(path, node, expectedOf(field));
    const expanded = node.text.includes('${') ? yield* expand(node.text, node.at, path, variables) : undefined;
    if (expanded === undefined && node.text.includes('${'))
        return undefined;
    if (expanded?.isSecret === true)
        return yield* problem(node.at, `${path} holds a secret; expected ${expectedOf(field)}`);
    const value = expanded === undefined ? node.value : plainly(expanded.text);
    if (field.type === 'flag' && typeof value === 'boolean')
        return value;
    if (field.type === 'number' && typeof value === 'number') {
        const fault = numberFault(field, value);
        return fault === undefined ? value : yield* problem(node.at, `${path} ${fault}`);
    }
    const what = expanded === undefined
        ? `${described(node)}${isQuoted(node.value, node.text) ? ' in quotes' : ''}`
        : described({ ...node, value: '', text: expanded.text });
    return yield* problem(node.at, `${path} is ${what}; expected ${expectedOf(field)}`);
}
function isQuoted(value, text) {
    return typeof value === 'string' && typeof plainly(text) !== 'string';
}
function plainly(text) {
    if (/^(true|false)$/i.test(text))
        return text.toLowerCase() === 'true';
    return /^[-+]?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}
/** Any JSON: what YAML takes a value for, with variables filled in. */
function* anyValue(path, node, origins) {
    if (node.type === 'list') {
        const values = [];
        for (const item of node.items)
            values.push((yield* anyValue(path, item, origins)) ?? null);
        return values;
    }
    if (node.type === 'map') {
        const values = [];
        for (const { key, value } of node.entries)
            values.push([key, (yield* anyValue(below(path, key), value, origins)) ?? null]);
        return Object.fromEntries(values);
    }
    if (typeof node.value !== 'string')
        return node.value;
    const text = yield* text_value_readText(path, node, origins);
    return text?.isSecret === true ? secretOf(text) : text?.text;
}
/** Says what a field takes. */
function expectedOf(field) {
    switch (field.type) {
        case 'text':
            return oneOf(field.values ?? []) ?? 'a text';
        case 'flag':
            return 'true or false';
        case 'number':
            return expectedNumber(field);
        case 'object':
        case 'map':
            return 'a map';
        case 'list':
            return 'a list';
        case 'any':
            return 'a value';
    }
}

;// CONCATENATED MODULE: ./build/config/since.js
/**
 * Which kinds and fields a version of the service's API lacks.
 *
 * Versions are dates. A preview is taken to have what the final version of its date has.
 */
/** Says what a kind or field needs when the version that is used came before it; undefined when it did not. */
function lack(since, apiVersion) {
    if (since === undefined || apiVersion === undefined || dateOf(apiVersion) >= dateOf(since))
        return undefined;
    return `does not exist in the API version ${apiVersion}; expected "api-version: ${since}" or later`;
}
function dateOf(version) {
    return version.slice(0, 'YYYY-MM-DD'.length);
}

;// CONCATENATED MODULE: ./build/config/fields.js
/**
 * The values of an entity's fields, read by what the table says of each.
 *
 * What is read is what the service will be sent: variables filled in, references in the service's ids, secrets wrapped
 * so that nobody can print them. A field with a fault is left out, and the fault reported.
 */











/** Reads the declared fields of an entity or of an object. */
function* readFields(holder, entries, spot, reading) {
    const values = [];
    for (const entry of entries) {
        const field = memberOf(holder, entry.key);
        if (field === undefined) {
            yield* unknownKey(spot.path, entry, Object.keys(holder.fields));
            continue;
        }
        const inner = {
            path: below(spot.path, entry.key),
            field: spot.field === undefined ? undefined : below(spot.field, entry.key),
        };
        if (inner.field !== undefined)
            yield { found: 'field', path: inner.field, at: entry.value.at };
        const value = yield* readField(field, inner, entry, reading);
        if (value !== undefined)
            values.push([entry.key, value]);
    }
    return yield* hideValues(holder, Object.fromEntries(values), entries, spot.path);
}
/** Reports what an object in a list lacks: it is sent as a whole, whereas the service may have the rest of an entity. */
function* requireFields({ fields }, node, path) {
    const keys = node.type === 'map' ? node.entries.map(({ key }) => key) : [];
    for (const [name, { required }] of Object.entries(fields))
        if (required === true && !keys.includes(name))
            yield* problem(node.at, `${path} lacks "${name}"; expected it, as the service requires it here`);
}
/** Reads one declared field; null is for a field that can be reset. */
function* readField(field, spot, { at, value }, reading) {
    const tooNew = lack(field.since, reading.apiVersion);
    if (tooNew !== undefined)
        return yield* problem(at, `${spot.path} ${tooNew}`);
    if (!isNull(value))
        return yield* readValue(field, spot, value, reading);
    if (field.reset !== undefined)
        return null;
    return yield* problem(value.at, `${spot.path} is empty, which resets nothing here; expected ${expectedOf(field)}, or no such key`);
}
function* readValue(field, spot, node, reading) {
    switch (field.type) {
        case 'text':
            return yield* textValue(field, spot, node, reading);
        case 'flag':
        case 'number':
            return yield* plainValue(field, spot.path, node, reading);
        case 'object':
            if (node.type !== 'map')
                return yield* wrong(spot.path, node, 'a map of fields');
            if (spot.field === undefined)
                yield* requireFields(field, node, spot.path);
            return yield* readFields(field, node.entries, spot, reading);
        case 'list':
            return yield* listValue(field, spot, node, reading);
        case 'map':
            return yield* mapValue(field.items, spot, node, reading);
        case 'any':
            return yield* anyValue(spot.path, node, reading);
    }
}
function* textValue(field, { path }, node, reading) {
    const text = yield* text_value_readText(path, node, reading, oneOf(field.values ?? []) ?? 'a text');
    if (text === undefined)
        return undefined;
    if (text.isAbsent)
        return secretOf(text);
    const fault = textFault(field, text.text, text.isSecret);
    if (fault !== undefined)
        return yield* problem(text.at, `${path} ${fault}`);
    return text.isSecret ? secretOf(text) : yield* resolvedText(field, { text: text.text, at: text.at, path }, reading);
}
/** Gives a text as the service takes it, with what it refers to in the service's ids. */
function* resolvedText({ ref, sibling, braces }, mention, { index, names, parentKeys }) {
    if (ref !== undefined)
        return yield* resolveField(ref, mention, index);
    if (sibling !== undefined)
        return yield* resolveSibling(sibling, parentKeys, mention, index);
    if (braces === true)
        yield* resolveBraces(mention, names, index);
    return mention.text;
}
function* listValue({ items, minItems = 0, maxItems = Number.POSITIVE_INFINITY }, { path }, node, reading) {
    if (node.type !== 'list')
        return yield* wrong(path, node, 'a list');
    const count = node.items.length;
    if (count > maxItems)
        return yield* problem(node.at, `${path} has ${count} items; expected at most ${maxItems}`);
    if (count < minItems)
        return yield* problem(node.at, `${path} has ${count} items; expected ${minItems} or more`);
    const values = [];
    for (const [index, item] of node.items.entries()) {
        const inner = { path: `${path}[${index}]`, field: undefined };
        const value = isNull(item)
            ? yield* wrong(inner.path, item, expectedOf(items))
            : yield* readValue(items, inner, item, reading);
        if (value !== undefined)
            values.push(value);
    }
    return values;
}
function* mapValue(items, { path }, node, reading) {
    if (node.type !== 'map')
        return yield* wrong(path, node, 'a map');
    const values = [];
    for (const { key, value: inner } of node.entries) {
        const spot = { path: below(path, key), field: undefined };
        const value = isNull(inner)
            ? yield* wrong(spot.path, inner, expectedOf(items))
            : yield* readValue(items, spot, inner, reading);
        if (value !== undefined)
            values.push([key, value]);
    }
    return Object.fromEntries(values);
}

;// CONCATENATED MODULE: ./build/config/policy-value.js
/**
 * Policies, which the file spells as a text or as `{ file | value, format, substitute }`.
 *
 * The format is always sent: the service's own default is `xml`, ours is `rawxml`. A fault in a policy's text is
 * reported at its own line, in the file of the policy or in the block of YAML that holds it.
 */







const SHAPE = 'the text of a policy, or "{ file: <path> }"';
/** The keys that an entity with the spelling of a policy has beside its fields. */
const POLICY_KEYS = ['file', 'substitute'];
/** Reads a policy, what stands beside its text, and all that it names. */
function* readPolicy(entity, reading) {
    const { kind, node, path, own } = entity;
    const text = yield* policyText(path, node, reading);
    const besides = own.filter(({ key }) => key !== 'value');
    const others = yield* readFields(kind, besides, { path, field: '' }, reading);
    const format = others['format'] === 'xml' ? 'xml' : 'rawxml';
    if (text === undefined)
        return {};
    yield { found: 'field', path: 'value', at: text.at };
    if (!text.isAbsent)
        yield* policy_value_meaningOf({ text: text.shown, format }, text, entity, reading);
    return { ...others, value: text.isSecret ? secretOf(text) : text.text, format };
}
function* policyText(path, node, reading) {
    if (node.type === 'scalar' && !isNull(node))
        return yield* writtenText(path, node, reading, true);
    if (node.type !== 'map')
        return yield* wrong(path, node, SHAPE);
    const value = entryOf(node, 'value');
    const file = entryOf(node, 'file');
    if (file !== undefined && value !== undefined)
        return yield* problem(value.at, `${path} has "file" and "value"; expected one of the two`);
    if (value === undefined)
        return file === undefined
            ? yield* problem(node.at, `${path} lacks the policy; expected ${SHAPE}`)
            : yield* fileContent(path, node, reading);
    if (value.value.type !== 'scalar' || isNull(value.value))
        return yield* wrong(`${path}.value`, value.value, 'the text of a policy');
    return yield* writtenText(path, value.value, reading, yield* substituteFlag(path, entryOf(node, 'substitute'), true));
}
function* policy_value_meaningOf(policy, { placeOf }, { kind, path }, { names, index }) {
    const faults = kind.policyPlace === undefined ? [] : checkPolicy(policy, kind.policyPlace);
    for (const { line, column, message } of faults)
        yield* problem(placeOf(line, column), `${path}: ${message}`);
    if (faults.length === 0)
        yield* resolvePolicy(policy, path, placeOf, names, index);
}

;// CONCATENATED MODULE: ./build/config/check.js
/**
 * The structure of the file, held against the table: which entities it declares, where, and how they are related.
 *
 * Values are not looked at here, but for the ids: what a field holds may refer to any entity of any file, so all of
 * them have to be known first.
 */









/** Gives the pieces that stand under the key of one kind at the top of the files, all files together. */
function* piecesAtTop(kind, entries, terms) {
    return yield* check_piecesOf(kind, undefined, entries, terms);
}
/** Gives the pieces under the key of one kind; there are several entries when several files have the key. */
function* check_piecesOf(kind, parent, entries, terms) {
    const [first, second] = entries;
    if (first === undefined)
        return [];
    const path = below(parent?.path ?? '', first.key);
    const tooNew = lack(kind.since, terms.apiVersion);
    if (tooNew !== undefined) {
        yield* problem(first.at, `${path} ${tooNew}`);
        return [];
    }
    if (kind.shape === 'single') {
        if (second !== undefined)
            yield* problem(second.at, `${path} stands in two files; expected it once (first in ${first.at.file}:${first.at.line})`);
        return yield* singlePieces(kind, parent, first, path, terms);
    }
    return [
        ...(kind.unlisted ? [] : [mentionOf(kind, parent)]),
        ...(kind.shape === 'relation'
            ? yield* linkPieces(kind, parent, first, path)
            : yield* entityPieces(kind, parent, entries, path, terms)),
    ];
}
function mentionOf(kind, parent) {
    const parentIds = parent?.ids ?? [];
    const list = listPathOf({ kind, ids: [...parentIds, ''] }).toLowerCase();
    const exact = parent?.sync.exact.includes(keyOfKind(kind)) ?? false;
    return { piece: 'mention', list, mentioned: { kind: kind.name, parentIds, exact } };
}
function* singlePieces(kind, parent, { at, value }, path, terms) {
    const names = { kind, keys: parent?.keys ?? [], ids: parent?.ids ?? [], path, at, node: value };
    if (kind.spelling === 'value')
        return [{ piece: 'entity', entity: { ...names, own: [], sync: NO_SYNC } }];
    const entries = kind.spelling === undefined ? yield* words_entriesOf(path, value, 'a map of fields') : mapEntries(value);
    const { sync } = yield* syncOf(kind, path, entries, terms.variables);
    return yield* withChildren({ ...names, own: [], sync }, entries, terms);
}
function* linkPieces(kind, holder, { value }, path, isInverse = false) {
    if (holder === undefined)
        return [];
    const items = yield* textsOf(path, value, 'a list of ids');
    const seen = new Set();
    const pieces = [];
    for (const item of items) {
        const id = item.text.toLowerCase();
        if (seen.has(id))
            yield* problem(item.at, `${path} lists ${quoted(item.text)} twice; expected it once, as case does not count`);
        else
            pieces.push({ piece: 'link', link: { kind, holder, isInverse, path, item } });
        seen.add(id);
    }
    return pieces;
}
function* entityPieces(kind, parent, collections, path, terms) {
    const byKey = new Map();
    const byId = new Map();
    const pieces = [];
    for (const { value } of collections)
        for (const entry of yield* words_entriesOf(path, value, `a map from ids to what each ${kind.noun} holds`)) {
            const entity = yield* entityOf(kind, parent, entry, path, terms.variables);
            if (entity === undefined || (yield* isTaken(entity, byKey, byId)))
                continue;
            byKey.set(entry.key.toLowerCase(), entity);
            byId.set(ownId(entity).toLowerCase(), entity);
            for (const piece of yield* withChildren(entity, mapEntries(entry.value), terms))
                pieces.push(piece);
        }
    return pieces;
}
/** Sorts the keys of an entity into its fields, what is below it, and what nobody knows. */
function* withChildren(entity, entries, terms) {
    const keys = keysOf(entity.kind);
    const own = entries.filter(({ key }) => keys.get(key)?.means === 'field');
    const specification = entries.find(({ key }) => keys.get(key)?.means === 'specification');
    const complete = { ...entity, own, ...(specification === undefined ? {} : { specification }) };
    yield* reportFixed(complete);
    const pieces = [{ piece: 'entity', entity: complete }, ...exactMentions(complete)];
    for (const entry of entries) {
        const meaning = keys.get(entry.key);
        const isSpelling = entity.kind.spelling !== undefined && POLICY_KEYS.includes(entry.key);
        if (meaning === undefined && entity.kind.copies?.inherits.includes(entry.key))
            yield* problem(entry.at, `${below(entity.path, entry.key)} cannot be declared, as ${one(entity.kind.noun)} has it from its ${nounAbove(entity.kind)}; expected it there`);
        else if (meaning === undefined && !isSpelling)
            yield* unknownKey(entity.path, entry, [
                ...keys.keys(),
                ...(entity.kind.spelling === undefined ? [] : POLICY_KEYS),
            ]);
        else if (meaning !== undefined)
            pieces.push(...(yield* childPieces(meaning, complete, entry, terms)));
    }
    return pieces;
}
function* childPieces(meaning, entity, entry, terms) {
    switch (meaning.means) {
        case 'field':
        case 'specification':
        case 'sync':
            return [];
        case 'child':
            return yield* check_piecesOf(meaning.kind, entity, [entry], terms);
        case 'inverse':
            return yield* linkPieces(meaning.kind, entity, entry, below(entity.path, entry.key), true);
    }
}
function nounAbove(kind) {
    return parentOf(kind)?.noun ?? 'parent';
}
/** A collection that is to be exact is looked at even where the file lists nothing of it. */
function exactMentions(entity) {
    return [...keysOf(entity.kind).values()].flatMap(meaning => meaning.means === 'child' && entity.sync.exact.includes(keyOfKind(meaning.kind))
        ? [mentionOf(meaning.kind, entity)]
        : []);
}

;// CONCATENATED MODULE: ./build/config/chosen.js
/**
 * What stands at an entity although it belongs to one of the copies below it.
 *
 * Where the file says which of the copies an entity stands for, what is written at the entity itself would wander from
 * one to the next. So it is what the entity is made with, and what is below stands below the copy.
 */





/** Reports what has to stand below a copy, and keeps the rest of it from being compared. */
function* settleChoices(pieces) {
    const choices = new Map(pieces.flatMap(piece => {
        const kind = piece.piece === 'entity' ? KINDS.get(piece.entity.kind.chooses ?? '') : undefined;
        const holder = piece.piece === 'entity' ? parentOf(piece.entity.kind) : undefined;
        if (piece.piece !== 'entity' || kind === undefined || holder === undefined)
            return [];
        return [[address_keyOf({ kind: holder, ids: piece.entity.ids }), { kind, chooser: piece.entity }]];
    }));
    if (choices.size === 0)
        return pieces;
    const settled = [];
    const told = new Set();
    for (const piece of pieces) {
        const path = piece.piece === 'mention' ? undefined : yield* misplaced(piece, choices, told);
        if (path !== undefined)
            told.add(path);
        else if (piece.piece !== 'entity')
            settled.push(piece);
        else
            settled.push({ piece: 'entity', entity: yield* withoutCopied(piece.entity, choices) });
    }
    return settled;
}
/** Reports an entity or a list directly below the chooser's own holder that every copy has for itself. */
function* misplaced(piece, choices, told) {
    const { kind, at, path, holder } = piece.piece === 'entity'
        ? { ...piece.entity, holder: holderOf(piece.entity) }
        : { ...piece.link, at: piece.link.item.at, holder: piece.link.isInverse ? undefined : piece.link.holder };
    const chosen = holder === undefined ? undefined : choices.get(address_keyOf(holder));
    const name = kind.name.slice(kind.name.lastIndexOf('/') + 1);
    if (chosen === undefined || !KINDS.has(`${chosen.kind.name}/${name}`))
        return undefined;
    if (!told.has(path))
        yield* problem(at, `${path} belongs to one ${chosen.kind.noun}, as ${chosen.chooser.path} says which is the current one; expected it below that ${chosen.kind.noun}`);
    return path;
}
function holderOf({ kind, ids }) {
    const parent = parentOf(kind);
    return parent === undefined ? undefined : { kind: parent, ids: kind.shape === 'single' ? ids : ids.slice(0, -1) };
}
/** Says of fields and of a document that only a create sends them. */
function* withoutCopied(entity, choices) {
    const chosen = choices.get(address_keyOf(entity));
    if (chosen === undefined)
        return entity;
    const { own, specification, path, sync } = entity;
    const copied = own.filter(({ key }) => Object.hasOwn(chosen.kind.fields, key));
    for (const { key, at } of specification === undefined ? copied : [...copied, specification])
        yield* problem(at, `${below(path, key)} is sent only when the ${entity.kind.noun} is made, as ${chosen.chooser.path} stands beside it; expected it below a ${chosen.kind.noun}`, 'notice');
    const ignore = [...sync.ignore, ...copied.map(({ key }) => key), 'specification'];
    return { ...entity, sync: { ...sync, ignore } };
}

;// CONCATENATED MODULE: ./build/config/removed-links.js








/** The links of a relation, as a list or as a map of ids to nothing. */
function* ofRelation(kind, holder, isInverse, node, path, index) {
    const names = node.type === 'map'
        ? yield* keysWithNothing(node.entries, path)
        : (yield* textsOf(path, node, 'a list of ids')).map(({ text, at }) => ({ text, at }));
    const farKind = (isInverse ? parentName(kind) : kind.relation?.to) ?? '';
    const own = idsOf(holder.kind.name, holder.keys, index);
    const all = [];
    for (const { text, at } of names) {
        const far = idsOf(farKind, text.split('/'), index);
        if (far.length !== idCount(kind) - own.length)
            yield* problem(at, `${path} names ${quoted(text)}; expected an id`);
        else if (yield* legalId(KINDS.get(farKind) ?? kind, far.at(-1) ?? '', path, at)) {
            const address = { kind, ids: isInverse ? [...far, ...own] : [...own, ...far] };
            if (yield* isDeletable(address, below(path, text), at))
                all.push({ address, at, options: [] });
        }
    }
    return all;
}
function* keysWithNothing(entries, path) {
    for (const { key, value } of entries)
        if (!isNull(value) && !(value.type === 'map' && value.entries.length === 0))
            yield* problem(value.at, `${below(path, key)} is ${described(value)}; expected nothing`);
    return entries.map(({ key, at }) => ({ text: key, at }));
}
/** Ids in the service of what the file calls by these keys; a name that no key has is an id already. */
function idsOf(kind, keys, index) {
    const entity = findEntity(index, kind, keys);
    const parent = KINDS.get(kind.slice(0, Math.max(0, kind.lastIndexOf('/'))));
    if (entity !== undefined || parent === undefined)
        return entity?.ids ?? keys;
    return [...idsOf(parent.name, keys.slice(0, -1), index), ...keys.slice(-1)];
}
/** Reports what the service made for good; true for anything else. */
function* isDeletable({ kind, ids }, path, at) {
    const isBuiltIn = kind.permanent === true || kind.builtIns?.includes(ids.at(-1)?.toLowerCase() ?? '') === true;
    if (isBuiltIn)
        yield* problem(at, `${path} is built into the service, which never lets go of it; expected ${one(kind.noun)} that somebody made`);
    return !isBuiltIn;
}

;// CONCATENATED MODULE: ./build/config/removed.js
/**
 * `removed:`, which mirrors the structure of the file and names what is to go.
 *
 * An entity with nothing but options goes itself; one with keys of what is below it stays, and these go. Both at once
 * would be a contradiction, since deleting an entity takes along what is below it.
 */







/** Reads all that `removed` names. */
function* readRemoved(tops, index) {
    const all = [];
    for (const { value } of tops)
        all.push(...(yield* belowHolder(undefined, yield* words_entriesOf('removed', value, 'a map of collections'), 'removed', index)));
    const first = new Map();
    for (const removed of all) {
        const other = first.get(address_keyOf(removed.address));
        if (other === undefined)
            first.set(address_keyOf(removed.address), removed);
        else
            yield* problem(removed.at, `removed names ${quoted(removed.address.ids.join('/'))} twice (first at ${other.at.file}:${other.at.line}:${other.at.column}); expected it once`);
    }
    return [...first.values()];
}
function* belowHolder(holder, entries, path, index) {
    const keys = keysOf(holder?.kind);
    const all = [];
    for (const entry of entries) {
        const meaning = keys.get(entry.key);
        const inner = below(path, entry.key);
        if (meaning?.means === 'child')
            all.push(...(yield* ofKind(meaning.kind, holder, entry, inner, index)));
        else if (meaning?.means === 'inverse' && holder !== undefined)
            all.push(...(yield* ofRelation(meaning.kind, holder, true, entry.value, inner, index)));
        else
            yield* unknownKey(path, entry, legalBelow(holder));
    }
    return all;
}
/** Names what may be removed below an entity, and the options of removing the entity itself. */
function legalBelow(holder) {
    const keys = [...keysOf(holder?.kind)].flatMap(([key, { means }]) => means === 'child' || means === 'inverse' ? [key] : []);
    return [...keys, ...Object.keys(holder?.kind.deleteOptions ?? {})];
}
function* ofKind(kind, holder, { at, value }, path, index) {
    if (kind.shape === 'single') {
        for (const entry of yield* words_entriesOf(path, value, '{} or nothing'))
            yield* unknownKey(path, entry, Object.keys(kind.deleteOptions ?? {}));
        const address = { kind, ids: holder === undefined ? [] : idsOf(holder.kind.name, holder.keys, index) };
        return kind.permanent !== true || (yield* isDeletable(address, path, at)) ? [{ address, at, options: [] }] : [];
    }
    if (kind.shape === 'relation' && holder !== undefined)
        return yield* ofRelation(kind, holder, false, value, path, index);
    const all = [];
    for (const entry of yield* words_entriesOf(path, value, 'a map from ids to nothing or to options'))
        all.push(...(yield* ofEntity(kind, holder, entry, path, index)));
    return all;
}
function* ofEntity(kind, holder, { key, at, value }, collection, index) {
    const path = below(collection, key);
    if (!(yield* legalId(kind, key, collection, at)))
        return [];
    const self = { kind, keys: [...(holder?.keys ?? []), key] };
    const entries = yield* words_entriesOf(path, value, 'nothing, or a map');
    const options = entries.filter(entry => Object.hasOwn(kind.deleteOptions ?? {}, entry.key));
    const inner = entries.filter(entry => !options.includes(entry));
    if (inner.length > 0) {
        const [option] = options;
        if (option !== undefined)
            yield* problem(option.at, `${below(path, option.key)} stands beside ${quoted(inner[0]?.key ?? '')}, which keeps the ${kind.noun}; expected options alone, or what is below alone`);
        return yield* belowHolder(self, inner, path, index);
    }
    const address = { kind, ids: idsOf(kind.name, self.keys, index) };
    return (yield* isDeletable(address, path, at)) ? [{ address, at, options: yield* optionsOf(options, path) }] : [];
}
function* optionsOf(entries, path) {
    const options = [];
    for (const { key, value } of entries) {
        const flag = value.type === 'scalar' ? value.value : undefined;
        if (typeof flag !== 'boolean')
            yield* wrong(below(path, key), value, 'true or false');
        if (flag === true)
            options.push(key);
    }
    return options;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/content/specification/pointer.js

/** A chain of more references than this is not followed. */
const MOST_HOPS = 32;
/** Gives the text of an object's `$ref`; undefined when it has none. */
function referenceIn(value) {
    const reference = isJsonObject(value) && Object.hasOwn(value, '$ref') ? value['$ref'] : undefined;
    return typeof reference === 'string' ? reference : undefined;
}
/** Gives the way that a reference names; undefined when it leads outside of the document or is malformed. */
function pointerOf(reference) {
    if (reference === '#')
        return [];
    if (!reference.startsWith('#/'))
        return undefined;
    const steps = reference.slice(2).split('/');
    return steps.map(step => percentDecoded(step).replaceAll('~1', '/').replaceAll('~0', '~'));
}
/** Writes a way as one text, so that ways can be compared. */
function pointerText(pointer) {
    return pointer.map(step => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
/** Gives the value at a way; undefined when nothing is there. */
function valueAt(document, pointer) {
    let value = document;
    for (const step of pointer) {
        const holder = value;
        if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, step))
            return undefined;
        value = holder[step];
    }
    return value;
}
/** Gives what a value stands for: itself, or what its `$ref` leads to; undefined when that leads nowhere. */
function followed(document, value) {
    let found = value;
    for (let hops = 0; hops <= MOST_HOPS; hops += 1) {
        const reference = referenceIn(found);
        if (reference === undefined)
            return found;
        const pointer = pointerOf(reference);
        found = pointer === undefined ? undefined : valueAt(document, pointer);
    }
    return undefined;
}
/** Decodes `%73`; bytes that are no UTF-8 become the replacement character, which names nothing. */
function percentDecoded(step) {
    return step.replace(/(?:%[0-9a-f]{2})+/gi, run => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'));
}

;// CONCATENATED MODULE: ./build/content/specification/canonical.js
/**
 * The digest of what an OpenAPI document says.
 *
 * Key order, layout and YAML or JSON do not count. A reference to a schema counts by name, because the service keeps
 * schemas by name; any other reference counts as what it leads to, because the service writes that out, and keeps
 * nothing of such a component that no operation uses.
 */



const SCHEMA = /^\/(?:definitions|components\/schemas)\//;
const WRITTEN_OUT = [
    'parameters',
    'responses',
    'requestBodies',
    'headers',
    'examples',
    'links',
    'callbacks',
    'pathItems',
];
/** Gives SHA-256 of a text in hexadecimal. */
function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
/** Gives the digest of a document, in hexadecimal. */
function documentDigest(document) {
    const printing = { document, known: new Map(), open: new Set() };
    return sha256(`openapi ${print(printing, kept(document))}`);
}
function kept(document) {
    const { components, parameters: _, responses: __, ...rest } = document;
    if (!isJsonObject(components))
        return rest;
    const remaining = Object.entries(components).filter(([name]) => !WRITTEN_OUT.includes(name));
    return remaining.length === 0 ? rest : { ...rest, components: Object.fromEntries(remaining) };
}
/** Objects print as their digest, so that one behind a reference prints as the same object in place. */
function print(printing, value) {
    if (Array.isArray(value))
        return `[${value.map((item) => print(printing, item)).join()}]`;
    if (!isJsonObject(value))
        return JSON.stringify(value);
    const reference = referenceIn(value);
    if (reference === undefined)
        return printMembers(printing, value);
    const { $ref: _, ...others } = value;
    const target = printReference(printing, reference);
    return Object.keys(others).length === 0 ? target : `${target}+${printMembers(printing, others)}`;
}
function printMembers(printing, value) {
    const members = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
    return sha256(members.map(([name, member]) => `${JSON.stringify(name)}:${print(printing, member)}`).join());
}
function printReference(printing, reference) {
    const { document, known, open } = printing;
    const pointer = pointerOf(reference);
    if (pointer === undefined)
        return `ref ${JSON.stringify(reference)}`;
    const way = pointerText(pointer);
    const target = valueAt(document, pointer);
    if (target === undefined || SCHEMA.test(way) || open.has(way) || open.size > MOST_HOPS)
        return `ref ${JSON.stringify(way)}`;
    const printed = known.get(way);
    if (printed !== undefined)
        return printed;
    open.add(way);
    const fresh = print(printing, target);
    open.delete(way);
    known.set(way, fresh);
    return fresh;
}

;// CONCATENATED MODULE: ./build/content/specification/formats.js
/** The format in which the service fetches what it otherwise takes inline. */
const LINK_FORMATS = {
    openapi: 'openapi-link',
    'openapi+json': 'openapi+json-link',
    'swagger-json': 'swagger-link-json',
    wsdl: 'wsdl-link',
    'wadl-xml': 'wadl-link-json',
    graphql: 'graphql-link',
    odata: 'odata-link',
    grpc: 'grpc-link',
};
/** Tells how a text is to be read; undefined when it is no specification. */
function notationOf(file, text) {
    const found = BEGINNINGS.find(([, pattern]) => pattern.test(text)) ?? ENDINGS.find(([, pattern]) => pattern.test(file));
    return found?.[0] ?? (DEFINITION.test(text) ? 'graphql' : undefined);
}
const BEGINNINGS = [
    ['xml', /^\s*</],
    ['tree', /^\s*\{\s*"/],
    ['tree', /^(?:"(?:openapi|swagger)"|'(?:openapi|swagger)'|openapi|swagger)[ \t]*:/m],
    ['proto', /^[ \t]*(?:syntax|edition)[ \t]*=[ \t]*["']/m],
];
const ENDINGS = [
    ['graphql', /\.(?:graphql|graphqls|gql)$/i],
    ['proto', /\.proto$/i],
    ['tree', /\.(?:json|ya?ml)$/i],
    ['xml', /\.(?:wsdl|wadl|edmx|xml)$/i],
];
/** Asked last, since these words begin lines in many languages. */
const DEFINITION = /^(?:type|interface|input|union|scalar)[ \t]+\w|^schema[ \t]*\{/m;

;// CONCATENATED MODULE: ./build/content/specification/fields.js


/** Makes a function that gives the property names of a document's schemas: `[].name` for the items of a list. */
function fieldsIn(document) {
    const known = new Map();
    return schema => {
        const found = followed(document, schema);
        if (!isJsonObject(found))
            return undefined;
        const names = known.get(found) ?? [...new Set(collect(document, found, new Set()))];
        known.set(found, names);
        return names;
    };
}
function collect(document, schema, entered) {
    const found = followed(document, schema);
    if (!isJsonObject(found) || entered.has(found) || entered.size > MOST_SCHEMAS)
        return [];
    entered.add(found);
    const { properties, items } = found;
    const parts = [found['allOf'], found['oneOf'], found['anyOf']].flatMap(part => (Array.isArray(part) ? part : []));
    return [
        ...(isJsonObject(properties) ? Object.keys(properties) : []),
        ...parts.flatMap((part) => collect(document, part, entered)),
        ...collect(document, items, entered).map(name => `[]${name.startsWith('[]') ? '' : '.'}${name}`),
    ];
}
/** More schemas than that in one answer are no composition but a maze. */
const MOST_SCHEMAS = 500;

;// CONCATENATED MODULE: ./build/content/specification/openapi.js



/** The methods that the service imports. */
const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch'];
/** Lists the operations of a document as they are written. */
function writtenOperations(root) {
    return ['paths', 'x-ms-paths'].flatMap(section => Object.entries(objectIn(root, root[section])).flatMap(([path, value]) => {
        const item = objectIn(root, value);
        const shared = parametersIn(root, item);
        return METHODS.filter(method => isJsonObject(item[method])).map(method => {
            const operation = objectIn(root, item[method]);
            const parameters = overridden([...shared, ...parametersIn(root, operation)]);
            return { pointer: [section, path, method], method: method.toUpperCase(), path, operation, parameters };
        });
    }));
}
function parametersIn(root, holder) {
    const { parameters } = holder;
    return Array.isArray(parameters) ? parameters.map((parameter) => objectIn(root, parameter)) : [];
}
function overridden(parameters) {
    return [...new Map(parameters.map(parameter => [`${parameter['in']} ${parameter['name']}`, parameter])).values()];
}
/** Gives the operations of a document in the shape that they share with those of a live API. */
function operationsOf(root) {
    const document = { root, fieldsOf: fieldsIn(root) };
    return writtenOperations(root).map(({ method, path, operation, parameters }) => {
        const operationId = openapi_textOf(operation['operationId']);
        return {
            method,
            urlTemplate: path,
            operationId,
            displayName: openapi_textOf(operation['summary']) ?? operationId,
            description: openapi_textOf(operation['description']),
            parameters: parameters.flatMap(parameter => parameterOf(root, parameter)),
            responses: responsesOf(document, operation),
        };
    });
}
/** Headers that belong to HTTP: OpenAPI has them ignored where they are declared as parameters. */
const OWN_HEADERS = ['accept', 'content-type', 'authorization'];
function parameterOf(root, parameter) {
    const { name, in: place, required } = parameter;
    if (typeof name !== 'string' || (place !== 'path' && place !== 'query' && place !== 'header'))
        return [];
    if (place === 'header' && OWN_HEADERS.includes(name.toLowerCase()))
        return [];
    return [{ name, in: place, required: place === 'path' || required === true, type: typeOf(root, parameter) }];
}
function typeOf(root, parameter) {
    const [content] = Object.values(objectIn(root, parameter['content']));
    const schema = parameter['schema'] ?? objectIn(root, content)['schema'] ?? parameter;
    const { type } = objectIn(root, schema);
    const types = (Array.isArray(type) ? type : [type]).filter(name => name !== 'null');
    return types.length === 1 ? openapi_textOf(types[0]) : undefined;
}
function responsesOf(document, operation) {
    const { root } = document;
    const numbered = Object.entries(objectIn(root, operation['responses'])).filter(([status]) => /^\d{3}$/.test(status));
    return numbered.flatMap(([status, response]) => {
        const contents = contentsOf(root, operation, objectIn(root, response));
        if (contents.length === 0)
            return [{ status }];
        return contents.map(([type, schema]) => {
            const contentType = bareContentType(type);
            return { status, contentType, fields: isJsonType(contentType) ? document.fieldsOf(schema) : undefined };
        });
    });
}
function contentsOf(root, operation, response) {
    const { content, schema } = response;
    if (schema === undefined)
        return Object.entries(objectIn(root, content)).map(([type, media]) => [type, objectIn(root, media)['schema']]);
    const produces = operation['produces'] ?? root['produces'];
    const types = Array.isArray(produces) ? produces.filter(type => typeof type === 'string') : [];
    return (types.length === 0 ? ['application/json'] : types).map(type => [type, schema]);
}
/** Gives a content type in lower case, without parameters such as `charset`. */
function bareContentType(type) {
    return (type.split(';')[0] ?? '').trim().toLowerCase();
}
/** Tells whether a content type is JSON. */
function isJsonType(type) {
    return /[/+]json$/.test(type);
}
function objectIn(root, value) {
    const found = followed(root, value);
    return isJsonObject(found) ? found : {};
}
/** Gives a text that is not empty; undefined for anything else. */
function openapi_textOf(value) {
    return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

;// CONCATENATED MODULE: ./build/content/specification/template.js
/** Takes a template apart. */
function takeApart(template) {
    const [path = '', ...queries] = template.split('?');
    const pairs = queries
        .join('?')
        .split('&')
        .filter(pair => pair !== '');
    const fixed = pairs.filter(pair => !VARIABLE.test(pair));
    const variable = pairs.filter(pair => VARIABLE.test(pair));
    return {
        bare: fixed.length === 0 ? path : `${path}?${fixed.join('&')}`,
        inPath: namesIn(path),
        inQuery: variable.flatMap(namesIn),
    };
}
const VARIABLE = /^[^={}]*=\{[^{}]*\}$/;
function namesIn(text) {
    return [...text.matchAll(/\{\*?([^{}]*)\}/g)].map(([, name = '']) => name);
}
/** Gives what tells a template from others: its text without the names in braces. */
function shapeOf(template) {
    return takeApart(template).bare.replace(/\{[^{}]*\}/g, '{}');
}
/**
 * Gives what tells an operation from the others of its API for those who call it: method and template, however
 * parameters are called and letters are cased. A SOAP operation goes by its name, since the service alone knows which
 * action it puts into the template.
 */
function signatureOf({ method, urlTemplate, displayName, operationId }) {
    if (/[?&]soapAction=/i.test(urlTemplate))
        return `soap ${(displayName ?? operationId ?? urlTemplate).toLowerCase()}`;
    const [path = '', ...query] = shapeOf(urlTemplate).toLowerCase().split('?');
    const trimmed = path.replace(/^\/?/, '/').replace(/(?<=[^/])\/$/, '');
    return [`${method} ${trimmed}`, ...query].join('?');
}
/** What the service leaves of an `operationId` when it makes a resource name of it, without a suffix against doubles. */
function resourceName(operationId) {
    const dashed = operationId.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    return dashed.replace(/^-|-$/g, '').slice(0, LONGEST_NAME);
}
const LONGEST_NAME = 76;
/** Tells whether two names of an operation may be the same one, as written and as the service keeps it. */
function sameName(a, b) {
    const [one, other] = [resourceName(a), resourceName(b)];
    return one === other || SUFFIXED.exec(one)?.[1] === other || SUFFIXED.exec(other)?.[1] === one;
}
const SUFFIXED = /^(.*)-\d{1,3}$/;

;// CONCATENATED MODULE: ./build/content/specification/operation-check.js


/** Lists what is wrong with the operations of a document. */
function operationFindings(root) {
    const operations = writtenOperations(root);
    if (operations.length === 0) {
        const message = 'the document has no operation; expected at least one below "paths"';
        return [{ pointer: ['paths'], severity: 'warning', message }];
    }
    return [
        ...operations.flatMap(operation => [...parameterFindings(operation), ...summaryFindings(operation)]),
        ...doubles(operations, signature, (one, other) => ({
            severity: 'error',
            message: `${named(one)} is the same operation as ${named(other)}; expected templates that differ in more than names in braces`,
        })),
        ...doubles(operations, operation => signature(operation)?.toLowerCase(), doubleByCase),
        ...doubles(operations, writtenId, (one, other) => ({
            severity: 'error',
            message: `operationId "${writtenId(one)}" of ${named(one)} is that of ${named(other)} too; expected it once`,
        })),
        ...doubles(operations, operation => resourceName(writtenId(operation) ?? '') || undefined, doubleByName),
    ];
}
function named({ method, path }) {
    return `${method} ${path}`;
}
function signature({ method, path }) {
    return `${method} ${shapeOf(path)}`;
}
function writtenId({ operation }) {
    const { operationId } = operation;
    return typeof operationId === 'string' && operationId !== '' ? operationId : undefined;
}
function doubleByCase(one, other) {
    if (signature(one) === signature(other))
        return undefined;
    const message = `${named(one)} and ${named(other)} differ in case only, which the service does not look at`;
    return { severity: 'error', message };
}
function doubleByName(one, other) {
    if (writtenId(one) === writtenId(other))
        return undefined;
    const name = resourceName(writtenId(one) ?? '');
    const message = `operationId "${writtenId(one)}" and "${writtenId(other)}" both become "${name}" in the service, one of them with a number behind; expected ids that differ in letters or digits`;
    return { severity: 'warning', message };
}
/** Compares each operation with the first one of the same key. */
function doubles(operations, keyOf, tell) {
    const first = new Map();
    return operations.flatMap(operation => {
        const key = keyOf(operation);
        const other = key === undefined ? undefined : first.get(key);
        if (key !== undefined && other === undefined)
            first.set(key, operation);
        const told = other === undefined ? undefined : tell(operation, other);
        return told === undefined ? [] : [{ pointer: operation.pointer, ...told }];
    });
}
function parameterFindings(operation) {
    const declared = operation_check_namesOf(operation, ({ in: place }) => place === 'path');
    const inPath = new Set(takeApart(operation.path).inPath);
    const queried = operation_check_namesOf(operation, ({ in: place, required }) => place === 'query' && required === true);
    const lower = new Set([...inPath].map(name => name.toLowerCase()));
    const messages = [
        ...[...inPath]
            .filter(name => !declared.has(name))
            .map(name => `path parameter "${name}" of ${named(operation)} is not declared; expected it in "parameters"`),
        ...[...declared]
            .filter(name => !inPath.has(name))
            .map(name => `path parameter "${name}" of ${named(operation)} is not in its template; expected "{${name}}"`),
        ...[...queried]
            .filter(name => lower.has(name.toLowerCase()))
            .map(name => `required query parameter "${name}" of ${named(operation)} has the name of a path parameter; expected another, because the service puts both into one template`),
    ];
    return messages.map(message => ({ pointer: operation.pointer, severity: 'error', message }));
}
function operation_check_namesOf({ parameters }, isWanted) {
    return new Set(parameters.filter(isWanted).flatMap(({ name }) => (typeof name === 'string' ? [name] : [])));
}
function summaryFindings(operation) {
    const { summary } = operation.operation;
    if (typeof summary !== 'string' || summary.length <= LONGEST_SUMMARY)
        return [];
    const message = `the summary of ${named(operation)} has ${summary.length} characters; expected at most ${LONGEST_SUMMARY}`;
    return [{ pointer: [...operation.pointer, 'summary'], severity: 'warning', message }];
}
const LONGEST_SUMMARY = 300;

;// CONCATENATED MODULE: ./build/content/specification/reference-check.js

/** Lists the references that lead nowhere, and one notice for schemas that contain themselves. */
function referenceFindings(root) {
    const references = referencesIn(root);
    return [...references.flatMap(found => broken(root, found)), ...recursive(references)];
}
/** Keys whose value is data, wherever they are a word of OpenAPI. */
const DATA = /^(?:example|examples|default|enum|const|x-(?!ms-paths$).*)$/;
/** Keys whose value maps names of the author's choice. */
const MAP_OF_NAMES = /^(?:properties|patternProperties|definitions|\$defs|dependentSchemas|schemas|responses|parameters|requestBodies|headers|callbacks|links|pathItems|paths|content)$/;
function referencesIn(root) {
    const found = [];
    const walk = (value, pointer, areNames) => {
        if (typeof value !== 'object' || value === null)
            return;
        const text = areNames ? undefined : referenceIn(value);
        if (text !== undefined)
            found.push({ pointer: [...pointer, '$ref'], text });
        for (const [key, member] of Object.entries(value)) {
            if (!areNames && DATA.test(key))
                continue;
            walk(member, [...pointer, key], !areNames && !Array.isArray(value) && MAP_OF_NAMES.test(key));
        }
    };
    walk(root, [], false);
    return found;
}
function broken(root, { pointer, text }) {
    const target = pointerOf(text);
    if (target === undefined && !text.startsWith('#')) {
        const message = `$ref "${text}" leads out of the document, and the service reads no other; expected "#/…"`;
        return [{ pointer, severity: 'error', message }];
    }
    const value = target === undefined ? undefined : valueAt(root, target);
    if (value === undefined)
        return [{ pointer, severity: 'error', message: `$ref "${text}" leads to nothing in the document` }];
    if (followed(root, value) !== undefined)
        return [];
    // The last step of the chain is reported by itself, unless the chain has no last step.
    if (!isEndless(root, value))
        return [];
    const message = `$ref "${text}" leads in a circle, or through more than ${MOST_HOPS} others; expected a definition`;
    return [{ pointer, severity: 'error', message }];
}
function isEndless(root, start) {
    let value = start;
    for (let hops = 0; hops <= MOST_HOPS; hops += 1) {
        const pointer = pointerOf(referenceIn(value) ?? '');
        if (pointer === undefined)
            return false;
        value = valueAt(root, pointer);
    }
    return true;
}
/** One notice at the first of the schemas that refer to themselves, through whichever others. */
function recursive(references) {
    const edges = new Map();
    for (const { pointer, text } of references) {
        const from = schemaOf(pointer);
        const to = schemaOf(pointerOf(text) ?? []);
        if (from !== undefined && to !== undefined)
            edges.set(from, (edges.get(from) ?? new Set()).add(to));
    }
    const way = inCircle(edges);
    const pointer = way === undefined ? undefined : pointerOf(`#${way}`);
    if (pointer === undefined)
        return [];
    const message = `schema "${pointer.at(-1)}" contains itself; the service is not known to support that in all it does with schemas`;
    return [{ pointer, severity: 'notice', message }];
}
/** Gives the way to the schema that a way leads to or into, as text. */
function schemaOf(pointer) {
    return /^\/(?:definitions|components\/schemas)\/[^/]+/.exec(pointerText(pointer))?.[0];
}
/** Takes away what is reached from nothing that is left; what stays is in a circle or reached from one. */
function inCircle(edges) {
    const arriving = new Map([...edges.keys()].map(name => [name, 0]));
    for (const targets of edges.values())
        for (const name of targets)
            arriving.set(name, (arriving.get(name) ?? 0) + 1);
    const free = [...arriving].filter(([, count]) => count === 0).map(([name]) => name);
    for (const name of free) {
        arriving.delete(name);
        for (const target of edges.get(name) ?? []) {
            const left = (arriving.get(target) ?? 0) - 1;
            arriving.set(target, left);
            if (left === 0)
                free.push(target);
        }
    }
    const before = new Map([...edges].filter(([from]) => arriving.has(from)).flatMap(([from, to]) => [...to].map(name => [name, from])));
    const passed = new Set();
    let [name] = arriving.keys();
    for (; name !== undefined && !passed.has(name); name = before.get(name))
        passed.add(name);
    return name;
}

;// CONCATENATED MODULE: ./build/content/specification/openapi-check.js




/** Lists what is wrong with a document. */
function openApiFindings(root) {
    return [
        ...versionFindings(root),
        ...titleFindings(root),
        ...pathFindings(root),
        ...operationFindings(root),
        ...referenceFindings(root),
    ];
}
function versionFindings({ swagger, openapi }) {
    if (swagger !== undefined) {
        if (swagger === '2.0')
            return [];
        return [{ pointer: ['swagger'], severity: 'error', message: `swagger is ${shown(swagger)}; expected "2.0"` }];
    }
    const pointer = ['openapi'];
    const version = typeof openapi === 'string' ? /^3\.([01])(?:\.(\d+))?$/.exec(openapi) : null;
    if (version === null) {
        const message = `openapi is ${shown(openapi)}, which the service does not read; expected "3.0.0" to "3.0.3" or "3.1.0"`;
        return [{ pointer, severity: 'error', message }];
    }
    if (version[1] === '1') {
        const message = `openapi is ${shown(openapi)}: the service imports it, but ignores most of what 3.1 adds to 3.0`;
        return [{ pointer, severity: 'notice', message }];
    }
    if (Number(version[2] ?? 0) <= 3)
        return [];
    const message = `openapi is ${shown(openapi)}; the service is only known to read 3.0 up to "3.0.3"`;
    return [{ pointer, severity: 'warning', message }];
}
function shown(value) {
    return JSON.stringify(value ?? null);
}
function titleFindings({ info }) {
    const { title } = isJsonObject(info) ? info : {};
    if (typeof title === 'string' && title.trim() !== '')
        return [];
    return [{ pointer: ['info'], severity: 'warning', message: 'info.title is missing; expected the name of the API' }];
}
function pathFindings(root) {
    const { paths, 'x-ms-paths': queried } = root;
    if (!isJsonObject(paths) && !isJsonObject(queried)) {
        const message = 'the document has no paths; expected "paths" with at least one operation';
        return [{ pointer: ['paths'], severity: 'error', message }];
    }
    return Object.entries({ paths, 'x-ms-paths': queried }).flatMap(([section, items]) => isJsonObject(items)
        ? Object.entries(items).flatMap(([path, item]) => itemFindings(root, [section, path], path, item))
        : []);
}
function itemFindings(root, pointer, path, written) {
    if (path.startsWith('x-'))
        return [];
    const item = followed(root, written);
    const findings = [];
    if (!path.startsWith('/'))
        findings.push({ pointer, severity: 'error', message: `path "${path}" does not begin with "/"` });
    if (path.length > LONGEST_TEMPLATE) {
        const message = `path "${path.slice(0, 40)}…" has ${path.length} characters; expected at most ${LONGEST_TEMPLATE}`;
        findings.push({ pointer, severity: 'error', message });
    }
    if (isJsonObject(item) && isJsonObject(item['trace'])) {
        const message = `TRACE ${path} is not imported: the service has no such method in documents; expected another`;
        findings.push({ pointer: [...pointer, 'trace'], severity: 'warning', message });
    }
    return findings;
}
const LONGEST_TEMPLATE = 1000;

;// CONCATENATED MODULE: ./build/content/specification/server-url.js

/** Gives the URL that an import sets; undefined when it sets none. */
function serverUrlOf(root) {
    const servers = root['servers'] ?? root['x-servers'];
    if (Array.isArray(servers))
        return servers.map(urlOf).find(url => url !== undefined && /^https:/i.test(url));
    const { host, basePath, schemes } = root;
    if (typeof host !== 'string')
        return undefined;
    const plain = Array.isArray(schemes) && schemes.includes('http') && !schemes.includes('https');
    const path = typeof basePath === 'string' ? basePath.replace(/\/$/, '') : '';
    return `${plain ? 'http' : 'https'}://${host}${path}`;
}
function urlOf(server) {
    if (!isJsonObject(server) || typeof server['url'] !== 'string')
        return undefined;
    const variables = isJsonObject(server['variables']) ? server['variables'] : {};
    return server['url'].replace(/\{([^{}]*)\}/g, (all, name) => {
        const variable = Object.hasOwn(variables, name) ? variables[name] : undefined;
        return isJsonObject(variable) && typeof variable['default'] === 'string' ? variable['default'] : all;
    });
}

;// CONCATENATED MODULE: ./build/content/specification/json-text.js
/**
 * JSON text with what `JSON.parse` does not tell: where a value stands, and that a key stands twice.
 *
 * It reads without recursion, so that no nesting is too deep for it; how deep is too deep for the others is said here.
 */

/** Deeper documents are refused; what reads them is recursive. */
const json_text_DEEPEST_LEVELS = 200;
/** What is said of those. */
const TOO_DEEP = `the document is nested deeper than ${json_text_DEEPEST_LEVELS} levels; expected fewer`;
/** Reads a text from end to end; gives the first thing that makes it no JSON, or unfit. */
function scanJson(text, visit = () => undefined) {
    const reading = { text, visit, frames: [], at: skipSpace(text, 0), expects: 'value' };
    visit('', reading.at);
    while (reading.at < text.length || reading.expects !== 'next' || reading.frames.length > 0) {
        const message = STEPS[reading.expects](reading);
        if (message !== undefined)
            return { offset: reading.at, message };
        reading.at = skipSpace(text, reading.at);
    }
    return undefined;
}
const STEPS = {
    value: json_text_readValue,
    'first item': reading => (reading.text[reading.at] === ']' ? json_text_close(reading) : json_text_readValue(reading)),
    'first key': reading => (reading.text[reading.at] === '}' ? json_text_close(reading) : readKey(reading)),
    key: readKey,
    next: readNext,
};
function json_text_readValue(reading) {
    const { text, at, frames, visit } = reading;
    const frame = frames.at(-1);
    if (frame?.close === ']') {
        frame.step = String(frame.items);
        frame.items += 1;
        visit(`${frame.pointer}/${frame.step}`, at);
    }
    if (text[at] === '{')
        return json_text_open(reading, '}', 'first key');
    if (text[at] === '[')
        return json_text_open(reading, ']', 'first item');
    const end = text[at] === '"' ? json_text_stringEnd(text, at) : plainEnd(text, at);
    if (end === undefined)
        return text[at] === '"' ? MALFORMED : `${json_text_shown(reading)} begins no JSON value`;
    reading.at = end;
    reading.expects = 'next';
    return undefined;
}
function json_text_open(reading, closing, expects) {
    const { frames } = reading;
    if (frames.length === json_text_DEEPEST_LEVELS)
        return TOO_DEEP;
    const parent = frames.at(-1);
    const pointer = parent === undefined ? '' : `${parent.pointer}/${parent.step}`;
    frames.push({ close: closing, pointer, keys: new Set(), step: '', items: 0 });
    reading.at += 1;
    reading.expects = expects;
    return undefined;
}
function json_text_close(reading) {
    reading.frames.pop();
    reading.at += 1;
    reading.expects = 'next';
}
function readKey(reading) {
    const { text, at, frames, visit } = reading;
    const end = text[at] === '"' ? json_text_stringEnd(text, at) : undefined;
    const frame = frames.at(-1);
    if (end === undefined || frame === undefined)
        return text[at] === '"' ? MALFORMED : `${json_text_shown(reading)} begins no key; expected text in double quotes`;
    const key = String(JSON.parse(text.slice(at, end)));
    if (frame.keys.has(key))
        return `key "${key}" stands twice in the same object; expected once`;
    frame.keys.add(key);
    frame.step = key.replaceAll('~', '~0').replaceAll('/', '~1');
    visit(`${frame.pointer}/${frame.step}`, at);
    const colon = skipSpace(text, end);
    reading.at = colon;
    if (text[colon] !== ':')
        return `${json_text_shown(reading)} follows key "${key}"; expected ":"`;
    reading.at = colon + 1;
    reading.expects = 'value';
    return undefined;
}
function readNext(reading) {
    const { text, at, frames } = reading;
    const frame = frames.at(-1);
    if (frame === undefined)
        return `${json_text_shown(reading)} follows the end of the document`;
    if (text[at] === frame.close)
        return json_text_close(reading);
    if (text[at] !== ',')
        return `${json_text_shown(reading)} follows a value; expected "," or "${frame.close}"`;
    reading.at += 1;
    reading.expects = frame.close === ']' ? 'value' : 'key';
    return undefined;
}
const MALFORMED = 'the text in double quotes is not closed, or holds what JSON wants escaped';
function json_text_shown({ text, at }) {
    if (text[at] === '"')
        return 'a text in double quotes';
    return at < text.length ? `"${String.fromCodePoint(text.codePointAt(at) ?? 0)}"` : 'the end of the text';
}
const PLAIN = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y;
function plainEnd(text, at) {
    PLAIN.lastIndex = at;
    return PLAIN.test(text) ? PLAIN.lastIndex : undefined;
}
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
function json_text_stringEnd(text, from) {
    for (let at = from + 1; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === 0x22)
            return at + 1;
        if (code < 0x20)
            return undefined;
        if (code !== 0x5c)
            continue;
        ESCAPE.lastIndex = at;
        if (!ESCAPE.test(text))
            return undefined;
        at = ESCAPE.lastIndex - 1;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/content/specification/parse.js
/**
 * YAML text as plain values: the one place of specifications that knows the YAML library.
 *
 * Versions are texts even when YAML takes them for numbers (`swagger: 2.0`), keys are always texts (`200:`), and what
 * aliases and merge keys stand for is written out.
 */



/** How many values aliases may add; an alias bomb adds millions. */
const parse_MOST_ALIASED_VALUES = 200_000;
/** Reads a text as YAML 1.2. */
function parseYaml(text) {
    const document = (0,dist/* parseDocument */.Tp)(text, {
        version: '1.2',
        schema: 'core',
        // Both are done here: the library's search for duplicates takes quadratic time.
        merge: false,
        uniqueKeys: false,
        stringKeys: true,
        resolveKnownTags: false,
        prettyErrors: false,
    });
    const [error] = document.errors;
    if (error !== undefined)
        return faultOf(error);
    const reading = { document, faults: [], open: new Set(), aliasedValues: 0, isExpanded: false };
    const value = valueIn(reading, document.contents, { depth: 0, offset: 0, isAliased: false, pointer: [] });
    const [fault] = reading.faults;
    return fault ?? { value, isExpanded: reading.isExpanded, offsetAt: pointer => offsetAt(document, pointer) };
}
/** Where the library runs out of stack says nothing of the text. */
function faultOf({ code, message, pos: [offset] }) {
    if (code === 'RESOURCE_EXHAUSTION')
        return { offset: 0, message: TOO_DEEP };
    return { offset, message: `the YAML is malformed here (${message.charAt(0).toLowerCase()}${message.slice(1)})` };
}
function valueIn(reading, node, spot) {
    if (reading.faults.length > 0)
        return null;
    if ((0,dist/* isAlias */.Vj)(node))
        return aliased(reading, node, spot);
    if (spot.isAliased)
        reading.aliasedValues += 1;
    if (reading.aliasedValues > parse_MOST_ALIASED_VALUES)
        return parse_fault(reading, spot.offset, `its aliases stand for more than ${parse_MOST_ALIASED_VALUES} values; expected fewer`);
    if ((0,dist/* isScalar */.jn)(node))
        return plain(node.value, node.source, spot.pointer);
    if (!(0,dist/* isMap */.jh)(node) && !(0,dist/* isSeq */.oP)(node))
        return null;
    if (spot.depth === json_text_DEEPEST_LEVELS)
        return parse_fault(reading, spot.offset, TOO_DEEP);
    reading.open.add(node);
    const value = (0,dist/* isMap */.jh)(node)
        ? Object.fromEntries(membersOf(reading, node, spot))
        : node.items.map((item, index) => valueIn(reading, item, parse_below(spot, String(index), offsetOf(item) ?? spot.offset)));
    reading.open.delete(node);
    return value;
}
function parse_below(spot, step, offset) {
    return {
        ...spot,
        depth: spot.depth + 1,
        offset: spot.isAliased ? spot.offset : offset,
        pointer: [...spot.pointer, step],
    };
}
const VERSIONS = ['/swagger', '/openapi', '/info/version'];
function plain(value, source, pointer) {
    if (value === null || typeof value === 'boolean')
        return value;
    const isNumber = typeof value === 'number' && Number.isFinite(value);
    const isVersion = pointer.length <= 2 && VERSIONS.includes(pointerText(pointer));
    return isNumber && !isVersion ? value : (source ?? String(value));
}
/** Own keys first, then what merges bring: what is written beats what is merged. */
function membersOf(reading, map, spot) {
    const members = new Map();
    const merged = [];
    for (const { key, value } of map.items) {
        const name = (0,dist/* isScalar */.jn)(key) ? String(key.value) : '';
        const offset = offsetOf(key) ?? spot.offset;
        if (name === '<<')
            merged.push(value);
        else if (members.has(name))
            parse_fault(reading, offset, `key "${name}" stands twice in the same map; expected once`);
        else
            members.set(name, valueIn(reading, value, parse_below(spot, name, offset)));
    }
    const brought = merged.flatMap(value => valueIn(reading, value, parse_below(spot, '<<', offsetOf(value) ?? spot.offset)));
    reading.isExpanded ||= merged.length > 0;
    for (const source of brought) {
        if (typeof source !== 'object' || source === null)
            parse_fault(reading, spot.offset, '"<<" merges what is no map');
        else
            for (const [name, value] of Object.entries(source))
                if (!members.has(name))
                    members.set(name, value);
    }
    return members;
}
function aliased(reading, alias, spot) {
    const target = alias.resolve(reading.document);
    reading.isExpanded = true;
    if (target === undefined)
        return parse_fault(reading, spot.offset, `alias "*${alias.source}" has no anchor above it`);
    if (reading.open.has(target))
        return parse_fault(reading, spot.offset, `alias "*${alias.source}" stands inside the value that it repeats`);
    return valueIn(reading, target, { ...spot, isAliased: true });
}
function parse_fault(reading, offset, message) {
    reading.faults.push({ offset, message });
    return null;
}
function offsetOf(node) {
    return (0,dist/* isNode */.Ll)(node) ? node.range?.[0] : undefined;
}
function offsetAt(document, pointer) {
    let node = document.contents;
    let offset = offsetOf(node) ?? 0;
    for (const step of pointer) {
        const pair = (0,dist/* isMap */.jh)(node) ? node.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && String(key.value) === step) : undefined;
        const next = (0,dist/* isSeq */.oP)(node) ? node.items[Number(step)] : pair?.value;
        const found = offsetOf(pair?.key) ?? offsetOf(next);
        if (found === undefined)
            return offset;
        offset = found;
        node = next;
    }
    return offset;
}

;// CONCATENATED MODULE: ./build/content/specification/tree.js





const START = { line: 1, column: 1 };
/** Reads a text as JSON when it begins with a brace, as YAML otherwise. */
function readTree(text) {
    return text.trimStart().startsWith('{') ? readJson(text) : readYaml(text);
}
function readJson(text) {
    const fault = scanJson(text);
    if (fault !== undefined)
        return { ...positionsOf(text)(fault.offset), message: fault.message };
    return {
        // The text was found to be one JSON object.
        root: JSON.parse(text),
        notation: 'json',
        isExpanded: false,
        positionsAt: pointers => positionsInJson(text, pointers),
    };
}
function positionsInJson(text, pointers) {
    const wanted = pointers.map(pointerText);
    const offsets = new Map(wanted.map(pointer => [pointer, 0]));
    scanJson(text, (pointer, offset) => {
        if (offsets.has(pointer))
            offsets.set(pointer, offset);
    });
    const positionAt = positionsOf(text);
    return wanted.map(pointer => positionAt(offsets.get(pointer) ?? 0));
}
function readYaml(text) {
    const read = parseYaml(text);
    if (isFault(read))
        return { ...positionsOf(text)(read.offset), message: read.message };
    if (!isJsonObject(read.value))
        return { ...START, message: 'the document is no map; expected "openapi:" or "swagger:"' };
    const positionAt = positionsOf(text);
    return {
        root: read.value,
        notation: 'yaml',
        isExpanded: read.isExpanded,
        positionsAt: pointers => pointers.map(pointer => positionAt(read.offsetAt(pointer))),
    };
}
function isFault(read) {
    return 'message' in read;
}

;// CONCATENATED MODULE: ./build/content/specification/read-tree.js
/**
 * OpenAPI documents as specifications.
 *
 * The service reads OpenAPI 2.0 as JSON only, and nobody says which YAML its reader knows: what is YAML 2.0, or YAML
 * with aliases, is sent as JSON.
 */






/** Reads JSON or YAML; a fault when it is neither, or no OpenAPI. */
function readOpenApi(text) {
    const tree = readTree(text);
    if ('message' in tree)
        return tree;
    const { root } = tree;
    if (root['openapi'] === undefined && root['swagger'] === undefined) {
        return {
            line: 1,
            column: 1,
            message: 'the document is no OpenAPI; expected "openapi" or "swagger" with its version',
        };
    }
    const sent = sentAs(tree, text);
    const info = isJsonObject(root['info']) ? root['info'] : {};
    return {
        ...sent,
        digest: documentDigest(root),
        operations: operationsOf(root),
        makesOperations: true,
        title: openapi_textOf(info['title']),
        description: openapi_textOf(info['description']),
        serverUrl: serverUrlOf(root),
        sizeBytes: Buffer.byteLength(sent.text),
        findings: findingsIn(tree),
    };
}
function sentAs({ root, notation, isExpanded }, text) {
    const isSwagger = root['swagger'] !== undefined;
    const isKept = notation === 'json' || !(isSwagger || isExpanded);
    const json = isSwagger ? 'swagger-json' : 'openapi+json';
    return {
        format: notation === 'yaml' && isKept ? 'openapi' : json,
        text: isKept ? text : `${JSON.stringify(root, null, 2)}\n`,
    };
}
function findingsIn(tree) {
    const findings = openApiFindings(tree.root);
    const positions = findings.length === 0 ? [] : tree.positionsAt(findings.map(({ pointer }) => pointer));
    const placed = findings.map(({ severity, message }, index) => {
        return { ...(positions[index] ?? { line: 1, column: 1 }), severity, message };
    });
    return placed.toSorted((a, b) => a.line - b.line || a.column - b.column);
}

;// CONCATENATED MODULE: ./build/content/specification/graphql.js
const DEFINITIONS = ['schema', 'type', 'interface', 'enum', 'input', 'scalar', 'union', 'directive', 'extend'];
/** Tells whether words begin as a schema does: with a definition, or with the description of one. */
function isGraphql(words) {
    const [first, second] = words;
    const start = first?.kind === 'text' ? second : first;
    return start !== undefined && DEFINITIONS.includes(start.text);
}
/** Lists the fields of the query, mutation and subscription types. */
function graphqlOperations(words) {
    const roots = rootsIn(words);
    return bodiesIn(words, 'type').flatMap(({ name, at }) => {
        const method = roots.get(name);
        return method === undefined ? [] : graphql_fieldsIn({ words, at }, method);
    });
}
const ROOTS = [
    ['Query', 'QUERY'],
    ['Mutation', 'MUTATION'],
    ['Subscription', 'SUBSCRIPTION'],
];
/** Which type is the root of what; a `schema` definition can give the types other names. */
function rootsIn(words) {
    const own = bodiesIn(words, 'schema').flatMap(({ at }) => {
        const end = words.findIndex((word, index) => index >= at && word.text === '}');
        const inside = words.slice(at, end < 0 ? words.length : end).filter(({ kind }) => kind === 'name');
        return inside.flatMap(({ text }, index) => {
            const type = inside[index + 1]?.text;
            return index % 2 === 0 && type !== undefined ? [[type, text.toUpperCase()]] : [];
        });
    });
    return new Map(own.length === 0 ? ROOTS : own);
}
/** Where the braces of each definition of a sort open, with its name. */
function bodiesIn(words, sort) {
    const bodies = [];
    let depth = 0;
    let head;
    for (const [index, { text, kind }] of words.entries()) {
        if (text === '{' && kind === 'mark') {
            if (depth === 0 && head !== undefined)
                bodies.push({ name: head, at: index + 1 });
            depth += 1;
            head = undefined;
        }
        else if (text === '}' && kind === 'mark')
            depth -= 1;
        else if (depth === 0 && kind === 'name' && DEFINITIONS.includes(text))
            head = text === sort ? (words[index + 1]?.text ?? '') : undefined;
    }
    return bodies;
}
function graphql_fieldsIn(reading, method) {
    const operations = [];
    for (;;) {
        const description = textIn(reading);
        const name = reading.words[reading.at];
        if (name === undefined || name.kind !== 'name')
            return operations;
        reading.at += 1;
        const parameters = take(reading, '(') ? argumentsIn(reading) : [];
        if (!take(reading, ':'))
            return operations;
        typeIn(reading);
        skipDirectives(reading);
        operations.push({ method, urlTemplate: name.text, displayName: name.text, description, parameters, responses: [] });
    }
}
function argumentsIn(reading) {
    const parameters = [];
    while (reading.at < reading.words.length && !take(reading, ')')) {
        textIn(reading);
        const name = reading.words[reading.at]?.text ?? '';
        reading.at += 1;
        take(reading, ':');
        const type = typeIn(reading);
        const hasDefault = take(reading, '=');
        if (hasDefault)
            skipValue(reading);
        skipDirectives(reading);
        parameters.push({ name, in: 'query', required: type.endsWith('!') && !hasDefault, type });
    }
    return parameters;
}
/** Takes a type: `[Order!]!`. */
function typeIn(reading) {
    const start = reading.at;
    while (take(reading, '['))
        ;
    reading.at += 1;
    while (take(reading, '!') || take(reading, ']'))
        ;
    return reading.words
        .slice(start, reading.at)
        .map(({ text }) => text)
        .join('');
}
function skipDirectives(reading) {
    while (take(reading, '@')) {
        reading.at += 1;
        if (reading.words[reading.at]?.text === '(')
            skipValue(reading);
    }
}
const OPENING = ['(', '[', '{'];
const CLOSING = [')', ']', '}'];
/** Takes one value, with all that its brackets hold. */
function skipValue(reading) {
    let depth = 0;
    do {
        const { text, kind } = reading.words[reading.at] ?? { text: '', kind: 'mark' };
        if (kind === 'mark' && OPENING.includes(text))
            depth += 1;
        if (kind === 'mark' && CLOSING.includes(text))
            depth -= 1;
        reading.at += 1;
    } while (depth > 0 && reading.at < reading.words.length);
}
function textIn(reading) {
    const word = reading.words[reading.at];
    if (word?.kind !== 'text')
        return undefined;
    reading.at += 1;
    return word.text
        .replace(/^"+|"+$/g, '')
        .trim()
        .replace(/\s+/g, ' ');
}
function take(reading, mark) {
    const word = reading.words[reading.at];
    const isThere = word?.kind === 'mark' && word.text === mark;
    if (isThere)
        reading.at += 1;
    return isThere;
}

;// CONCATENATED MODULE: ./build/content/specification/proto.js
/** Tells whether words are those of a definition of protocol buffers. */
function isProto(words) {
    const names = words.slice(0, 3).map(({ text }) => text);
    return (['syntax', 'edition'].includes(names[0] ?? '') && names[1] === '=') || words.some(isService);
}
function isService({ text, kind }, index, words) {
    return kind === 'name' && text === 'service' && words[index + 2]?.text === '{';
}
/** Lists the methods of every service. */
function protoOperations(words) {
    const operations = [];
    const namespace = packageIn(words);
    let service = '';
    let depth = 0;
    for (const [index, word] of words.entries()) {
        const next = words[index + 1]?.text ?? '';
        if (word.kind === 'mark' && word.text === '{')
            depth += 1;
        if (word.kind === 'mark' && word.text === '}')
            depth -= 1;
        if (depth === 0 && isService(word, index, words))
            service = `${namespace}${next}`;
        const isMethod = depth === 1 && word.text === 'rpc' && words[index + 2]?.text === '(';
        if (isMethod)
            operations.push(methodOf(service, next));
    }
    return operations;
}
function packageIn(words) {
    const index = words.findIndex(({ text, kind }) => kind === 'name' && text === 'package');
    return index < 0 ? '' : `${words[index + 1]?.text ?? ''}.`;
}
function methodOf(service, name) {
    return { method: 'POST', urlTemplate: `/${service}/${name}`, displayName: name, parameters: [], responses: [] };
}
/** Lists what cannot go well with one file sent alone. */
function protoFindings(words) {
    const imports = words.flatMap(({ text, at }, index) => {
        const file = words.slice(index + 1, index + 3).find(word => word.kind === 'text');
        if (text !== 'import' || file === undefined || file.text.includes('google/'))
            return [];
        const message = `import of ${file.text} leads out of the file, which is sent alone; expected its definitions here`;
        return [{ offset: at, severity: 'warning', message }];
    });
    if (words.some(isService))
        return imports;
    return [
        { offset: 0, severity: 'error', message: 'the file has no service; expected at least one "service"' },
        ...imports,
    ];
}

;// CONCATENATED MODULE: ./build/content/specification/xml.js
/**
 * XML elements, for the formats that are XML.
 *
 * Names keep their prefixes, which are resolved for the root alone: elsewhere the local name says enough.
 */
/** Gives a name without its prefix. */
function localOf(name) {
    return name.slice(name.lastIndexOf(':') + 1);
}
/** Gives the namespace of a root element. */
function namespaceOf({ name, attributes }) {
    const prefix = name.includes(':') ? `:${name.slice(0, name.indexOf(':'))}` : '';
    return attributes.get(`xmlns${prefix}`) ?? '';
}
/** Gives the elements inside of an element, those of one local name when it is given. */
function childrenOf({ content }, local) {
    return content.filter(node => typeof node !== 'string').filter(child => local === undefined || child.local === local);
}
/** Gives every element below one, however deep, in the order of the text. */
function descendantsOf(element) {
    const found = [];
    const collect = (parent) => {
        for (const child of childrenOf(parent)) {
            found.push(child);
            collect(child);
        }
    };
    collect(element);
    return found;
}
/** Prints an element so that the same document prints the same: attributes by name, no comments, no layout. */
function printXml({ name, attributes, content }) {
    const sorted = [...attributes].toSorted(([a], [b]) => (a < b ? -1 : 1));
    const printed = content.map(node => (typeof node === 'string' ? JSON.stringify(node) : printXml(node)));
    return `<${[name, ...sorted.map(([key, value]) => `${key}=${JSON.stringify(value)}`)].join(' ')}>${printed.join('')}</>`;
}

;// CONCATENATED MODULE: ./build/content/specification/wadl.js
/**
 * WADL: resources, their methods, and the parameters on the way to them.
 *
 * A resource may stand in another, so a method's template and its path parameters are those of every resource around it.
 *
 * @see https://www.w3.org/submissions/wadl/
 */


/** Lists the operations of a document. */
function wadlOperations(root) {
    return childrenOf(root, 'resources').flatMap(resources => childrenOf(resources, 'resource').flatMap(resource => operationsBelow(resource, '', [])));
}
/** Gives the URL that the resources are below. */
function wadlBase(root) {
    return childrenOf(root, 'resources')[0]?.attributes.get('base');
}
function operationsBelow(resource, above, shared) {
    const segment = (resource.attributes.get('path') ?? '').replace(/^\/|\/$/g, '');
    const urlTemplate = segment === '' ? above : `${above}/${segment}`;
    const parameters = [...shared, ...wadl_parametersIn(resource)];
    return [
        ...childrenOf(resource, 'method').map(method => operationOf(method, urlTemplate, parameters)),
        ...childrenOf(resource, 'resource').flatMap(inner => operationsBelow(inner, urlTemplate, parameters)),
    ];
}
function operationOf(method, urlTemplate, shared) {
    const operationId = method.attributes.get('id');
    const own = childrenOf(method, 'request').flatMap(wadl_parametersIn);
    return {
        method: (method.attributes.get('name') ?? 'GET').toUpperCase(),
        urlTemplate: urlTemplate === '' ? '/' : urlTemplate,
        operationId,
        displayName: operationId,
        parameters: [...shared, ...own],
        responses: childrenOf(method, 'response').flatMap(wadl_responsesOf),
    };
}
const PLACES = new Map([
    ['template', 'path'],
    ['query', 'query'],
    ['header', 'header'],
]);
function wadl_parametersIn(element) {
    return childrenOf(element, 'param').flatMap(({ attributes }) => {
        const place = PLACES.get(attributes.get('style') ?? '');
        const name = attributes.get('name');
        if (place === undefined || name === undefined)
            return [];
        return [{ name, in: place, required: place === 'path' || attributes.get('required') === 'true' }];
    });
}
function wadl_responsesOf(response) {
    const statuses = (response.attributes.get('status') ?? '200').split(' ').filter(status => /^\d{3}$/.test(status));
    const types = childrenOf(response, 'representation').flatMap(({ attributes }) => attributes.get('mediaType') ?? []);
    return statuses.flatMap(status => (types.length === 0 ? [{ status }] : types.map(type => responseOf(status, type))));
}
/** The properties of JSON are not told by WADL, and the service keeps no schema of it. */
function responseOf(status, type) {
    const contentType = type.toLowerCase();
    return { status, contentType, fields: isJsonType(contentType) ? undefined : [] };
}

;// CONCATENATED MODULE: ./build/content/specification/wsdl.js
/**
 * WSDL 1.1: services, their endpoints, and the operations behind each.
 *
 * The service makes one SOAP API of one endpoint, the one that the selector names or the first; the same operation
 * behind a second binding is not a second operation.
 *
 * @see https://www.w3.org/TR/wsdl
 */

/** Lists the services of a document. */
function wsdlServices(root) {
    const namespaces = namespacesIn(root);
    return childrenOf(root, 'service').map(service => ({
        name: attribute(service, 'name'),
        endpoints: childrenOf(service, 'port').map(port => endpointOf(root, port, namespaces)),
    }));
}
function endpointOf(root, port, namespaces) {
    const binding = namedChild(root, 'binding', attribute(port, 'binding'));
    const [address] = childrenOf(port, 'address');
    const transport = binding === undefined ? undefined : childrenOf(binding, 'binding')[0];
    return {
        name: attribute(port, 'name'),
        isSoap: transport !== undefined && SOAP.test(namespaces.get(prefixOf(transport.name)) ?? ''),
        address: address?.attributes.get('location'),
        operations: binding === undefined ? [] : boundOperations(root, binding),
    };
}
const SOAP = /^http:\/\/schemas\.xmlsoap\.org\/wsdl\/soap(?:12)?\/$/;
function boundOperations(root, binding) {
    const portType = namedChild(root, 'portType', attribute(binding, 'type'));
    const written = new Map(portType === undefined ? [] : operationsIn(portType).map(element => [wsdl_nameOf(element), element]));
    return operationsIn(binding).map(element => {
        const [transport] = childrenOf(element, 'operation');
        return wsdl_operationOf(wsdl_nameOf(element), transport?.attributes.get('soapAction'), written.get(wsdl_nameOf(element)));
    });
}
/** Lists the operations of the first SOAP endpoint; those of the first port type when the document binds none. */
function wsdlOperations(root, services) {
    const endpoint = firstEndpoint(services);
    if (endpoint !== undefined)
        return endpoint.operations;
    const [portType] = childrenOf(root, 'portType');
    const written = portType === undefined ? [] : operationsIn(portType);
    return written.map(element => wsdl_operationOf(wsdl_nameOf(element), undefined, element));
}
/** Gives the endpoint that an import without selector takes. */
function firstEndpoint(services) {
    const endpoints = services.flatMap(service => service.endpoints);
    return endpoints.find(({ isSoap }) => isSoap) ?? endpoints[0];
}
function wsdl_operationOf(name, action, written) {
    const documentation = written === undefined ? undefined : childrenOf(written, 'documentation')[0]?.content;
    const description = documentation?.filter(node => typeof node === 'string').join(' ');
    return {
        method: 'POST',
        urlTemplate: `/?soapAction=${action === undefined || action === '' ? name : action}`,
        operationId: name,
        displayName: name,
        description: description === '' ? undefined : description,
        parameters: [],
        responses: [],
    };
}
/** Lists what the service is known not to support. */
function wsdlFindings(root) {
    const findings = descendantsOf(root).flatMap(element => elementFindings(element));
    if (childrenOf(root, 'portType').some(portType => operationsIn(portType).length > 0))
        return findings;
    const message = 'the document has no operation; expected a "portType" with at least one';
    return [{ offset: root.at, severity: 'error', message }, ...findings];
}
function elementFindings({ local, attributes, at: offset, ...rest }) {
    const location = attributes.get('schemaLocation') ?? attributes.get('location');
    if ((local === 'import' || local === 'include') && location !== undefined) {
        const message = `${local} of "${location}" leads out of the document, and the service reads no other; expected its content merged into this one`;
        return [{ offset, severity: 'error', message }];
    }
    if ((local === 'binding' || local === 'operation') && attributes.get('style') === 'rpc') {
        const message = 'style "rpc" is not supported by the service; expected "document"';
        return [{ offset, severity: 'warning', message }];
    }
    if (local !== 'message')
        return [];
    const parts = childrenOf({ local, attributes, at: offset, ...rest }, 'part').length;
    if (parts < 2)
        return [];
    const message = `message "${attributes.get('name') ?? ''}" has ${parts} parts; the service supports one`;
    return [{ offset, severity: 'warning', message }];
}
function operationsIn(element) {
    return childrenOf(element, 'operation');
}
function namedChild(root, local, name) {
    return childrenOf(root, local).find(child => wsdl_nameOf(child) === localOf(name));
}
function wsdl_nameOf(element) {
    return attribute(element, 'name');
}
function attribute({ attributes }, name) {
    return attributes.get(name) ?? '';
}
/** Which prefix stands for which namespace; one prefix for two of them is not told apart. */
function namespacesIn(root) {
    const declared = [root, ...descendantsOf(root)].flatMap(({ attributes }) => [...attributes]);
    return new Map(declared.filter(([name]) => name.startsWith('xmlns:')).map(([name, value]) => [localOf(name), value]));
}
function prefixOf(name) {
    return name.includes(':') ? name.slice(0, name.indexOf(':')) : '';
}

;// CONCATENATED MODULE: ./build/content/specification/xml-text.js
/**
 * XML text as elements.
 *
 * A document type is refused: it can make a few lines stand for gigabytes, and none of the formats needs one. It reads
 * without recursion, so that no nesting is too deep to be told.
 */



/** Reads a document; gives its root element or the first thing that makes it no XML. */
function readXml(text) {
    const reading = { open: [], root: undefined };
    for (let at = skipSpace(text, 0); at < text.length;) {
        const token = tokenAt(text, at);
        if ('message' in token)
            return token;
        const message = placed(reading, token);
        if (message !== undefined)
            return { offset: at, message };
        at = reading.open.length === 0 ? skipSpace(text, token.next) : token.next;
    }
    const last = reading.open.at(-1);
    if (last !== undefined)
        return { offset: last.at, message: `element "${last.name}" is not closed` };
    return reading.root ?? { offset: 0, message: 'the text has no XML element' };
}
/** Puts a token where it belongs; a sentence when it does not belong there. */
function placed(reading, token) {
    const { open, root } = reading;
    const parent = open.at(-1);
    if (token.kind === 'other')
        return undefined;
    if (parent === undefined && (root !== undefined || token.kind !== 'open'))
        return 'the text is not one XML element; expected nothing before or after its root';
    if (token.kind === 'text') {
        if (token.text !== '')
            parent?.content.push(token.text);
        return undefined;
    }
    if (token.kind === 'close') {
        open.pop();
        return parent?.name === token.name ? undefined : `"</${token.name}>" does not close "<${parent?.name ?? ''}>"`;
    }
    parent?.content.push(token.element);
    reading.root ??= token.element;
    if (!token.isEmpty)
        open.push(token.element);
    return open.length > json_text_DEEPEST_LEVELS ? TOO_DEEP : undefined;
}
function tokenAt(text, at) {
    if (text[at] !== '<')
        return xml_text_textAt(text, at);
    if (text.startsWith('<!--', at))
        return other(text, at, '-->');
    if (text.startsWith('<?', at))
        return other(text, at, '?>');
    if (text.startsWith('<![CDATA[', at))
        return cdataAt(text, at);
    if (text.startsWith('<!', at))
        return { offset: at, message: 'a document type stands in the document; expected elements only' };
    return text[at + 1] === '/' ? closeAt(text, at) : openAt(text, at);
}
function other(text, at, ending) {
    const end = text.indexOf(ending, at);
    return end < 0 ? { offset: at, message: `"${ending}" is missing` } : { kind: 'other', next: end + ending.length };
}
function xml_text_textAt(text, at) {
    const end = text.indexOf('<', at);
    const next = end < 0 ? text.length : end;
    const decoded = decode(text.slice(at, next), 'kept');
    if (typeof decoded !== 'string')
        return { offset: at + decoded.offset, message: decoded.message };
    return { kind: 'text', text: decoded.trim().replace(/\s+/g, ' '), next };
}
function cdataAt(text, at) {
    const end = text.indexOf(']]>', at);
    if (end < 0)
        return { offset: at, message: '"]]>" is missing' };
    return {
        kind: 'text',
        text: text
            .slice(at + '<![CDATA['.length, end)
            .trim()
            .replace(/\s+/g, ' '),
        next: end + 3,
    };
}
function closeAt(text, at) {
    const name = nameAt(text, at + 2);
    const end = skipSpace(text, at + 2 + name.length);
    if (text[end] !== '>')
        return { offset: at, message: `the end tag of "${name}" is malformed; expected ">"` };
    return { kind: 'close', name, next: end + 1 };
}
function openAt(text, from) {
    const name = nameAt(text, from + 1);
    if (name === '')
        return { offset: from, message: '"<" begins no tag; in text it is written "&lt;"' };
    const attributes = new Map();
    const element = { name, local: localOf(name), attributes, content: [], at: from };
    for (let at = skipSpace(text, from + 1 + name.length);;) {
        if (text[at] === '>')
            return { kind: 'open', element, isEmpty: false, next: at + 1 };
        if (text.startsWith('/>', at))
            return { kind: 'open', element, isEmpty: true, next: at + 2 };
        const attribute = attributeAt(text, at);
        if ('message' in attribute)
            return attribute;
        if (attributes.has(attribute.name))
            return { offset: at, message: `attribute "${attribute.name}" stands twice in "<${name}>"` };
        attributes.set(attribute.name, attribute.value);
        at = skipSpace(text, attribute.next);
    }
}
function attributeAt(text, at) {
    const name = nameAt(text, at);
    const equals = skipSpace(text, at + name.length);
    const quote = skipSpace(text, equals + 1);
    const mark = text[quote];
    const end = mark === '"' || mark === "'" ? text.indexOf(mark, quote + 1) : -1;
    if (name === '' || text[equals] !== '=' || end < 0)
        return { offset: at, message: 'the tag is malformed here; expected name="value", ">" or "/>"' };
    const value = decode(text.slice(quote + 1, end), 'single');
    if (typeof value !== 'string')
        return { offset: quote + 1 + value.offset, message: value.message };
    return { name, value, next: end + 1 };
}

;// CONCATENATED MODULE: ./build/content/specification/read-xml.js
/**
 * WSDL, WADL and OData metadata as specifications.
 *
 * The root element says which of them a text is. OData tells what there is, not which operations the service will make
 * of it.
 */






/** Reads XML; a fault when it is none, or none of the formats. */
function readXmlSpecification(text) {
    const root = readXml(text);
    const positionAt = positionsOf(text);
    if ('message' in root)
        return { ...positionAt(root.offset), message: root.message };
    const namespace = namespaceOf(root);
    const format = FORMATS.find(({ local, namespaces }) => local === root.local && namespaces.test(namespace));
    if (format === undefined)
        return { ...positionAt(root.at), message: foreign(root, namespace) };
    const { findings, ...told } = format.tell(root);
    const digest = sha256(`${format.format} ${printXml(root)}`);
    return {
        format: format.format,
        text,
        digest,
        sizeBytes: Buffer.byteLength(text),
        ...told,
        findings: read_xml_placed(findings, positionAt),
    };
}
/** Gives findings their positions, in the order of the text. */
function read_xml_placed(findings, positionAt) {
    const sorted = findings.toSorted((a, b) => a.offset - b.offset);
    return sorted.map(({ offset, severity, message }) => ({ ...positionAt(offset), severity, message }));
}
function foreign({ name }, namespace) {
    if (namespace === 'http://www.w3.org/ns/wsdl')
        return 'the document is WSDL 2.0; expected WSDL 1.1';
    return `the root element is "${name}" of the namespace "${namespace}"; expected WSDL 1.1, WADL or OData metadata`;
}
const FORMATS = [
    { format: 'wsdl', local: 'definitions', namespaces: /^http:\/\/schemas\.xmlsoap\.org\/wsdl\/$/, tell: tellWsdl },
    {
        format: 'wadl-xml',
        local: 'application',
        namespaces: /^(?:http:\/\/wadl\.dev\.java\.net\/2009\/02|http:\/\/research\.sun\.com\/wadl\/2006\/10)\/?$/,
        tell: tellWadl,
    },
    {
        format: 'odata',
        local: 'Edmx',
        namespaces: /^http:\/\/(?:docs\.oasis-open\.org\/odata\/ns\/edmx|schemas\.microsoft\.com\/ado\/2007\/06\/edmx)$/,
        tell: tellOdata,
    },
];
function tellWsdl(root) {
    const services = wsdlServices(root);
    return {
        operations: wsdlOperations(root, services),
        makesOperations: true,
        title: services[0]?.name ?? root.attributes.get('name'),
        serverUrl: firstEndpoint(services)?.address,
        services,
        findings: wsdlFindings(root),
    };
}
function tellWadl(root) {
    const operations = wadlOperations(root);
    const [documentation] = childrenOf(root, 'doc');
    return {
        operations,
        makesOperations: true,
        title: documentation?.attributes.get('title'),
        serverUrl: wadlBase(root),
        findings: operations.length > 0 ? [] : [nothing(root, 'the document has no method; expected a "resource" with one')],
    };
}
function tellOdata(root) {
    const container = descendantsOf(root).find(({ local }) => local === 'EntityContainer');
    const message = 'the document has no entity container; expected a "Schema" with an "EntityContainer"';
    return {
        operations: undefined,
        makesOperations: false,
        title: container?.attributes.get('Name'),
        findings: container === undefined ? [nothing(root, message)] : [],
    };
}
function nothing(root, message) {
    return { offset: root.at, severity: 'error', message };
}

;// CONCATENATED MODULE: ./build/content/specification/words.js
/**
 * The words of a text in a language of definitions, GraphQL or protocol buffers, without comments and layout.
 *
 * Both languages are read for their names only; whether a text is right is for the service to say.
 */
/** GraphQL. @see https://spec.graphql.org/October2021/#sec-Language.Source-Text */
const GRAPHQL = { name: /[-\w.]+/y, nothing: /(?:[\s,\uFEFF]+|#[^\n\r]*)+/y, hasBlockTexts: true };
/** Protocol buffers. @see https://protobuf.dev/reference/protobuf/proto3-spec/ */
const PROTO = {
    name: /[-\w.]+/y,
    nothing: /(?:\s+|\/\/[^\n]*|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/)+/y,
    hasBlockTexts: false,
};
/** Cuts a text into words; a text that is not closed ends with the document. */
function words_wordsOf(text, language) {
    const words = [];
    for (let at = words_after(text, 0, language.nothing); at < text.length;) {
        const word = wordAt(text, at, language);
        words.push(word);
        at = words_after(text, at + word.text.length, language.nothing);
    }
    return words;
}
/** Prints words so that the same definitions print the same. */
function printWords(words) {
    return words.map(({ text, kind }) => (kind === 'text' ? text.replace(/\s+/g, ' ') : text)).join('\n');
}
function wordAt(text, at, { name, hasBlockTexts }) {
    const mark = text[at] ?? '';
    if (hasBlockTexts && text.startsWith('"""', at))
        return { text: text.slice(at, blockEnd(text, at)), kind: 'text', at };
    if (mark === '"' || mark === "'")
        return { text: text.slice(at, textEnd(text, at, mark)), kind: 'text', at };
    const end = words_after(text, at, name);
    return end > at ? { text: text.slice(at, end), kind: 'name', at } : { text: mark, kind: 'mark', at };
}
function words_after(text, at, pattern) {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : at;
}
function blockEnd(text, from) {
    let end = text.indexOf('"""', from + 3);
    while (end > 0 && text[end - 1] === '\\')
        end = text.indexOf('"""', end + 3);
    return end < 0 ? text.length : end + 3;
}
function textEnd(text, from, mark) {
    for (let at = from + 1; at < text.length; at += 1) {
        if (text[at] === mark)
            return at + 1;
        if (text[at] === '\\')
            at += 1;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./build/content/specification/read-words.js
/**
 * GraphQL schemas and protocol buffers as specifications.
 *
 * The service makes no operations of either that could be counted; the words are for people.
 */






/** Reads a GraphQL schema; a fault when it is none. */
function readGraphql(text) {
    const words = words_wordsOf(text, GRAPHQL);
    if (!isGraphql(words))
        return notA('GraphQL schema; expected "type", "schema" or another definition');
    const operations = graphqlOperations(words);
    const message = 'the schema has no query; expected a type "Query" with at least one field';
    const isEmpty = !operations.some(({ method }) => method === 'QUERY');
    return specification('graphql', text, printWords(words), operations, isEmpty ? [{ offset: 0, severity: 'error', message }] : []);
}
/** Reads a file of protocol buffers; a fault when it is none. */
function readProto(text) {
    const words = words_wordsOf(text, PROTO);
    if (!isProto(words))
        return notA('file of protocol buffers; expected "syntax" and "service"');
    return specification('grpc', text, printWords(words), protoOperations(words), protoFindings(words));
}
function notA(what) {
    return { line: 1, column: 1, message: `the text is no ${what}` };
}
function specification(format, text, printed, operations, findings) {
    return {
        format,
        text,
        digest: sha256(`${format} ${printed}`),
        operations,
        makesOperations: false,
        sizeBytes: Buffer.byteLength(text),
        findings: read_xml_placed(findings, positionsOf(text)),
    };
}

;// CONCATENATED MODULE: ./build/content/specification/response-changes.js
/** Lists what changes between two sets of answers; `title` names the operation. */
function responseChanges(before, after, title) {
    const [olds, news] = [byStatus(before), byStatus(after)];
    const gone = [...olds.keys()].filter(status => !news.has(status));
    return [
        ...gone.map(status => ({ message: `response removed: ${status} of ${title}`, breaking: isSuccess(status) })),
        ...[...news].flatMap(([status, contents]) => {
            const old = olds.get(status);
            const what = `${status} of ${title}`;
            return old === undefined ? [change(`response added: ${what}`)] : contentChanges(old, contents, what, status);
        }),
    ];
}
function change(message, breaking = false) {
    return { message, breaking };
}
/** Clients count on what a success holds; an error that is gone breaks nobody. */
function isSuccess(status) {
    return status.startsWith('2');
}
function byStatus(responses) {
    const statuses = new Map();
    for (const { status, contentType, fields } of responses) {
        const contents = statuses.get(status) ?? new Map();
        if (contentType !== undefined && contentType !== '')
            contents.set(contentType, fields);
        statuses.set(status, contents);
    }
    return statuses;
}
function contentChanges(olds, news, what, status) {
    if (olds.size === 0 || news.size === 0)
        return [];
    const gone = [...olds.keys()].filter(type => !news.has(type));
    const come = [...news.keys()].filter(type => !olds.has(type));
    const fields = [...news].flatMap(([type, now]) => fieldChanges(olds.get(type), now, what, isSuccess(status)));
    // The same schema in two content types changes once.
    const told = new Map(fields.map(told => [told.message, told]));
    return [
        ...gone.map(type => change(`response content type removed: ${type} of ${what}`, isSuccess(status))),
        ...come.map(type => change(`response content type added: ${type} of ${what}`)),
        ...told.values(),
    ];
}
function fieldChanges(olds, news, what, breaks) {
    if (olds === undefined || news === undefined)
        return [];
    const [had, has] = [new Set(olds), new Set(news)];
    return [
        ...olds.filter(name => !has.has(name)).map(name => change(`response field removed: ${name} of ${what}`, breaks)),
        ...news.filter(name => !had.has(name)).map(name => change(`response field added: ${name} of ${what}`)),
    ];
}

;// CONCATENATED MODULE: ./build/content/specification/changes.js


/** Lists what changes for people who call an API: what goes, what comes, then what is different, as in the document. */
function specificationChanges(before, after) {
    const { removed, added, kept } = paired(before, after);
    return [
        ...removed.map(operation => ({ message: `operation removed: ${titleOf(operation)}`, breaking: true })),
        ...added.map(operation => ({ message: `operation added: ${titleOf(operation)}`, breaking: false })),
        ...kept.flatMap(([old, now]) => operationChanges(old, now)),
    ];
}
/** Lists the operations of a document that a live API lacks, as `GET /orders`; none after an import that is whole. */
function missingOperations(expected, live) {
    return paired(live, expected).added.map(titleOf);
}
/** Of several with one signature those with one name belong together, then each to the next that is left. */
function paired(before, after) {
    const partners = new Map();
    const taken = new Set();
    for (const keyOf of [namedSignature, signatureOf]) {
        const waiting = Map.groupBy(before.filter(operation => !taken.has(operation)).toReversed(), keyOf);
        for (const now of after.filter(operation => !partners.has(operation))) {
            const old = waiting.get(keyOf(now))?.pop();
            if (old === undefined)
                continue;
            partners.set(now, old);
            taken.add(old);
        }
    }
    return {
        removed: before.filter(operation => !taken.has(operation)),
        added: after.filter(operation => !partners.has(operation)),
        kept: after.flatMap(now => [partners.get(now)].flatMap(old => (old === undefined ? [] : [[old, now]]))),
    };
}
function namedSignature(operation) {
    return `${signatureOf(operation)} ${resourceName(operation.operationId ?? '')}`;
}
function titleOf({ method, urlTemplate }) {
    return `${method} ${urlTemplate}`;
}
function operationChanges(old, now) {
    const title = titleOf(now);
    return [
        ...wordChanges(old, now, title),
        ...parameterChanges(old, now, title),
        ...responseChanges(old.responses, now.responses, title),
    ];
}
const DRAWN = /^[0-9a-f]{24}$/;
function wordChanges(old, now, title) {
    const changes = [];
    const tell = (message) => changes.push({ message, breaking: false });
    const [oldId, newId] = [old.operationId, now.operationId];
    // A live SOAP operation has a name that the service drew by lot.
    const isNamed = oldId !== undefined && newId !== undefined && !DRAWN.test(oldId) && !DRAWN.test(newId);
    if (isNamed && !sameName(oldId, newId))
        tell(`operation id changed: ${title} from "${oldId}" to "${newId}"`);
    if (old.displayName !== undefined && now.displayName !== undefined && !sameWords(old.displayName, now.displayName))
        tell(`summary changed: ${title} from ${changes_quoted(old.displayName)} to ${changes_quoted(now.displayName)}`);
    if (!sameWords(descriptionOf(old), descriptionOf(now)))
        tell(`description changed: ${title}`);
    return changes;
}
/** The service makes a description of the display name when none is given. */
function descriptionOf({ description, displayName, operationId }) {
    return description === undefined || description === displayName || description === operationId ? '' : description;
}
function sameWords(a, b) {
    return a.trim().replace(/\s+/g, ' ') === b.trim().replace(/\s+/g, ' ');
}
function changes_quoted(text) {
    const line = text.trim().replace(/\s+/g, ' ');
    return `"${line.length <= 80 ? line : `${line.slice(0, 79)}…`}"`;
}
function parameterChanges(old, now, title) {
    const [olds, news] = [parametersOf(old), parametersOf(now)];
    const gone = [...olds].filter(([key]) => !news.has(key));
    return [
        ...gone.map(([, parameter]) => ({
            message: `parameter removed: ${changes_named(parameter)} of ${title}`,
            breaking: false,
        })),
        ...[...news].flatMap(([key, parameter]) => parameterChange(olds.get(key), parameter, title)),
    ];
}
/** Parameters by what callers call them; those of the path have no name for a caller, only a position. */
function parametersOf({ urlTemplate, parameters }) {
    const positions = takeApart(urlTemplate).inPath.map(name => name.toLowerCase());
    return new Map(parameters.map(parameter => {
        const name = parameter.name.toLowerCase();
        return [`${parameter.in} ${parameter.in === 'path' ? positions.indexOf(name) : name}`, parameter];
    }));
}
function changes_named(parameter) {
    return `${parameter.in} ${parameter.name}`;
}
function parameterChange(old, now, title) {
    const what = `${changes_named(now)} of ${title}`;
    if (old === undefined) {
        if (now.in === 'path')
            return [];
        return [{ message: `${now.required ? 'required parameter' : 'parameter'} added: ${what}`, breaking: now.required }];
    }
    const changes = [];
    if (!old.required && now.required)
        changes.push({ message: `parameter now required: ${what}`, breaking: true });
    if (old.required && !now.required)
        changes.push({ message: `parameter no longer required: ${what}`, breaking: false });
    if (old.type !== undefined && now.type !== undefined && old.type !== now.type) {
        const breaking = !WIDENED.has(`${old.type} ${now.type}`) && now.type !== 'string';
        changes.push({ message: `parameter type changed: ${what} from ${old.type} to ${now.type}`, breaking });
    }
    return changes;
}
const WIDENED = new Set(['integer number']);

;// CONCATENATED MODULE: ./build/content/specification/live.js




/**
 * Gives the operations of a live API.
 *
 * @param schemas - the API's schemas, each read by itself, since lists leave out documents. Without them the fields of
 *   answers are not known, and are not compared.
 */
function liveOperations(entities, schemas = []) {
    const fields = new Map(schemas.map(({ id, properties }) => [nameIn(id), fieldsOfType(properties['document'])]));
    return entities.map(({ id, properties }) => {
        const { bare } = takeApart(openapi_textOf(properties['urlTemplate']) ?? '/');
        const displayName = openapi_textOf(properties['displayName']);
        const description = openapi_textOf(properties['description']);
        return {
            method: (openapi_textOf(properties['method']) ?? '').toUpperCase(),
            urlTemplate: bare,
            operationId: lastOf(id),
            displayName,
            description: description === displayName ? undefined : description,
            parameters: live_parametersOf(properties),
            responses: listIn(properties['responses']).flatMap(response => live_responsesOf(response, fields)),
        };
    });
}
function live_parametersOf({ urlTemplate, templateParameters, request }) {
    const { inQuery } = takeApart(openapi_textOf(urlTemplate) ?? '/');
    const { queryParameters, headers } = isJsonObject(request) ? request : {};
    return [
        ...listIn(templateParameters).flatMap(parameter => live_parameterOf(parameter, inQuery.includes(starless(parameter)) ? 'query' : 'path', true)),
        ...listIn(queryParameters).flatMap(parameter => live_parameterOf(parameter, 'query', parameter['required'] === true)),
        ...listIn(headers).flatMap(parameter => live_parameterOf(parameter, 'header', parameter['required'] === true)),
    ];
}
function starless({ name }) {
    return (openapi_textOf(name) ?? '').replace(/^\*/, '');
}
function live_parameterOf(parameter, place, required) {
    const name = starless(parameter);
    return name === '' ? [] : [{ name, in: place, required, type: openapi_textOf(parameter['type']) }];
}
/** The service keeps the schemas of a document together, by name: below `components` or below `definitions`. */
function fieldsOfType(document) {
    if (!isJsonObject(document))
        return () => undefined;
    const fieldsOf = fieldsIn(document);
    const { components, definitions } = document;
    const { schemas } = isJsonObject(components) ? components : {};
    const types = isJsonObject(schemas) ? schemas : isJsonObject(definitions) ? definitions : {};
    return name => (Object.hasOwn(types, name) ? fieldsOf(types[name]) : undefined);
}
function live_responsesOf(response, fields) {
    const status = String(response['statusCode'] ?? '');
    const representations = listIn(response['representations']);
    if (representations.length === 0)
        return [{ status }];
    return representations.map(({ contentType, schemaId, typeName }) => {
        const type = bareContentType(openapi_textOf(contentType) ?? '');
        const fieldsOf = fields.get(nameIn(openapi_textOf(schemaId) ?? ''));
        return { status, contentType: type, fields: isJsonType(type) ? fieldsOf?.(openapi_textOf(typeName) ?? '') : undefined };
    });
}
function listIn(value) {
    return Array.isArray(value) ? value.filter((item) => isJsonObject(item)) : [];
}
/** Gives the last part of an id. */
function lastOf(id) {
    return id.slice(id.lastIndexOf('/') + 1);
}
function nameIn(id) {
    return lastOf(id).toLowerCase();
}

;// CONCATENATED MODULE: ./build/content/specification/live-digest.js



const GENERATED = /^[0-9a-f]{24}$/i;
/** What the service says of an entity without being told. */
const SERVICE_MADE = ['id', 'name', 'type', 'provisioningState', 'createdDateTime', 'updatedDateTime', 'policies'];
/**
 * Gives the digest of operations and schemas, in hexadecimal.
 *
 * @param schemas - each read by itself, since lists leave out documents.
 */
function liveDigest(operations, schemas) {
    const printed = new Map(schemas.map(({ id, properties }) => [lastOf(id).toLowerCase(), printSchema(id, properties)]));
    const rows = operations.map(({ id, properties }) => {
        const told = Object.fromEntries(Object.entries(properties).filter(([name]) => !SERVICE_MADE.includes(name)));
        return canonical([stableName(id), essence(told, printed)]);
    });
    return sha256(`live ${JSON.stringify([rows.toSorted(), [...printed.values()].toSorted()])}`);
}
function stableName(id) {
    const name = lastOf(id).toLowerCase();
    return GENERATED.test(name) ? '' : name;
}
function printSchema(id, { contentType, document }) {
    return sha256(canonical([stableName(id), contentType ?? null, withUnixLines(document ?? null)]));
}
/** Schemas of SOAP and GraphQL are texts, whose line ends the service rewrites. */
function withUnixLines(document) {
    if (!isJsonObject(document) || typeof document['value'] !== 'string')
        return document;
    return { ...document, value: document['value'].replace(/\r\n?/g, '\n') };
}
/** Leaves out what means no more than its absence: null, false, nothing in a list or an object. */
function essence(value, schemas) {
    if (Array.isArray(value))
        return value.map((item) => essence(item, schemas));
    if (!isJsonObject(value))
        return value;
    const members = Object.entries(value).map(([name, member]) => [
        name,
        essenceOf(name, member, schemas),
    ]);
    return Object.fromEntries(members.filter(([, member]) => !isNothing(member)));
}
function essenceOf(name, member, schemas) {
    if (name !== 'schemaId' || typeof member !== 'string')
        return essence(member, schemas);
    const schema = schemas.get(lastOf(member).toLowerCase());
    return schema ?? stableName(member);
}
function isNothing(value) {
    if (value === null || value === false || value === '')
        return true;
    return typeof value === 'object' && Object.keys(value).length === 0;
}

;// CONCATENATED MODULE: ./build/content/specification.js
/**
 * API specifications by meaning: what a document offers, whether it says the same as another, what is wrong with it.
 *
 * Whether an import is needed is asked of digests, and what it changes is asked of operations: a document can change
 * without any operation, and a live API can change without its document.
 */









/** Longer texts are refused unread: 20 MiB, far above what the service takes. */
const LONGEST_SPECIFICATION_BYTES = 20 * 1024 * 1024;
/** What the service takes inline, in bytes. @see https://learn.microsoft.com/azure/api-management/api-management-api-import-restrictions */
const LARGEST_INLINE_BYTES = 4 * 1024 * 1024;
/**
 * Reads a specification of any format the service takes inline.
 *
 * @param file - its path; used where the text does not show its format.
 * @returns a fault with the position of what cannot be read.
 */
function readSpecification(file, text) {
    const bare = text.replace(/^\uFEFF/, '');
    if (bare.length > LONGEST_SPECIFICATION_BYTES)
        return { line: 1, column: 1, message: `the document is longer than ${LONGEST_SPECIFICATION_BYTES} bytes (20 MiB)` };
    switch (notationOf(file, bare)) {
        case 'tree':
            return readOpenApi(bare);
        case 'xml':
            return readXmlSpecification(bare);
        case 'graphql':
            return readGraphql(bare);
        case 'proto':
            return readProto(bare);
        case undefined:
            return { line: 1, column: 1, message: UNKNOWN };
    }
}
const UNKNOWN = 'the document is no API specification; expected OpenAPI, WSDL, WADL, OData metadata, a GraphQL schema (".graphql") or protocol buffers (".proto")';
/** Tells whether a specification was read. */
function isSpecification(read) {
    return !('message' in read);
}
/** Lists what the service would refuse in a specification, or take in another way than it is meant. */
function checkSpecification({ findings, sizeBytes }) {
    if (sizeBytes <= LARGEST_INLINE_BYTES)
        return findings;
    const message = `the document has ${sizeBytes} bytes; the service takes at most ${LARGEST_INLINE_BYTES} (4 MiB) unless it fetches the document from a link`;
    return [{ line: 1, column: 1, severity: 'warning', message }, ...findings];
}
/** Gives a WSDL specification with the operations of what a selector names; a sentence when it names nothing. */
function selectWsdl(specification, selector) {
    const { services = [] } = specification;
    const { wsdlServiceName, wsdlEndpointName } = selector;
    const chosen = services.filter(({ name }) => wsdlServiceName === undefined || name === wsdlServiceName);
    if (chosen.length === 0)
        return `wsdlServiceName is "${wsdlServiceName ?? ''}", which the document does not have${expected(services)}`;
    const endpoints = chosen.flatMap(service => service.endpoints);
    const wanted = endpoints.find(({ name }) => name === wsdlEndpointName);
    const endpoint = wsdlEndpointName === undefined ? firstEndpoint(chosen) : wanted;
    if (endpoint === undefined)
        return `wsdlEndpointName is "${wsdlEndpointName ?? ''}", which the service of the document does not have${expected(endpoints)}`;
    return { ...specification, operations: endpoint.operations, serverUrl: endpoint.address };
}
function expected(choices) {
    const names = choices.map(({ name }) => `"${name}"`);
    return names.length === 0 || names.length > 10 ? '' : `; expected ${names.join(' or ')}`;
}

;// CONCATENATED MODULE: ./build/config/specification-value.js
/**
 * Documents to import: `specification: { file: … }`, or `{ link: …, format: … }` for one that the service fetches.
 *
 * What is wrong with a document is reported at its own line. A link is never fetched here, so nothing is known of what
 * is behind it but its address.
 */






const FILE_KEYS = ['file', 'substitute', 'wsdlSelector'];
const LINK_KEYS = ['link', 'format', 'wsdlSelector'];
const specification_value_SHAPE = '"{ file: <path> }" or "{ link: <URL>, format: <format> }"';
/** Reads the key `specification` of an entity. */
function* readSpecificationOf({ path }, { value, at }, origins) {
    const key = below(path, 'specification');
    if (value.type !== 'map')
        return yield* wrong(key, value, specification_value_SHAPE);
    if (entryOf(value, 'link') !== undefined)
        return yield* linked(key, value, at);
    if (entryOf(value, 'file') === undefined)
        return yield* problem(at, `${key} lacks the document; expected ${specification_value_SHAPE}`);
    const text = yield* fileText(key, value, FILE_KEYS, origins);
    if (text === undefined)
        return undefined;
    if (text.isSecret)
        return yield* problem(text.at, `${key} holds a secret, which every reader of the API would see`);
    const document = readSpecification(text.placeOf(1, 1).file, text.text);
    if (!isSpecification(document))
        return yield* problem(text.placeOf(document.line, document.column), `${key}: ${document.message}`);
    for (const { line, column, message, severity } of checkSpecification(document))
        yield* problem(text.placeOf(line, column), `${key}: ${message}`, severity);
    if (document.format === 'graphql')
        return yield* problem(text.at, `${key} is a GraphQL schema, which the service takes as a schema and not as an import; expected "type: graphql" and "schemas: { graphql: { contentType: application/vnd.ms-azure-apim.graphql.schema, document: { value: { file: … } } } }"`);
    return yield* inline(key, value, at, document);
}
function* inline(key, node, at, document) {
    const selector = yield* selectorOf(key, node);
    const chosen = selector === undefined ? document : selectWsdl(document, selector);
    if (typeof chosen === 'string')
        return yield* problem(at, `${key}.wsdlSelector.${chosen}`);
    const { format, text, digest, operations, makesOperations } = chosen;
    const body = { format, value: text, ...(selector === undefined ? {} : { wsdlSelector: selector }) };
    return {
        at,
        body,
        digest: selector === undefined ? digest : sha256(`${digest} ${JSON.stringify(selector)}`),
        operations,
        makesOperations,
    };
}
function* linked(key, node, at) {
    for (const entry of node.entries)
        if (!LINK_KEYS.includes(entry.key))
            yield* unknownKey(key, entry, LINK_KEYS);
    const link = yield* specification_value_textOf(`${key}.link`, node, 'link', 'a URL');
    const format = yield* specification_value_textOf(`${key}.format`, node, 'format', 'the format of what is behind the link');
    if (link === undefined || format === undefined)
        return undefined;
    if (!/^https:\/\/\S+$/.test(link.text) || !URL.canParse(link.text))
        return yield* problem(link.at, `${key}.link is ${quoted(link.text)}; expected a URL that starts with https://`);
    const formats = Object.values(LINK_FORMATS);
    if (!formats.includes(format.text))
        return yield* problem(format.at, `${key}.format is ${quoted(format.text)}; expected ${choice(formats)}`);
    const selector = yield* selectorOf(key, node);
    const body = { format: format.text, value: link.text, ...(selector === undefined ? {} : { wsdlSelector: selector }) };
    return { at, body, digest: sha256(`link ${JSON.stringify(body)}`), operations: undefined, makesOperations: false };
}
function* specification_value_textOf(path, node, name, expected) {
    const entry = entryOf(node, name);
    if (entry === undefined)
        return yield* problem(node.at, `${path} is missing; expected ${expected}`);
    if (entry.value.type !== 'scalar' || isNull(entry.value))
        return yield* wrong(path, entry.value, expected);
    return entry.value;
}
const SELECTOR_KEYS = ['wsdlServiceName', 'wsdlEndpointName'];
function* selectorOf(key, node) {
    const entry = entryOf(node, 'wsdlSelector');
    if (entry === undefined)
        return undefined;
    const path = `${key}.wsdlSelector`;
    if (entry.value.type !== 'map')
        return yield* wrong(path, entry.value, 'a map with "wsdlServiceName" and "wsdlEndpointName"');
    const selector = {};
    for (const inner of entry.value.entries) {
        if (!SELECTOR_KEYS.some(name => name === inner.key))
            yield* unknownKey(path, inner, SELECTOR_KEYS);
        else if (inner.value.type !== 'scalar' || isNull(inner.value))
            yield* wrong(below(path, inner.key), inner.value, 'a text');
        else
            selector[inner.key] = inner.value.text;
    }
    return selector;
}

;// CONCATENATED MODULE: ./build/config/selectors.js




/** Says what is wrong with a selector and what would be right; undefined when it is legal. */
function selectorFault(selector) {
    const parts = selector.split('/');
    let kind;
    for (let next = 0; next < parts.length; next++) {
        const word = parts[next] ?? '';
        const children = kindsBelow(kind);
        const child = children.find(candidate => keyOfKind(candidate) === word);
        if (child === undefined)
            return unknownWord(word, children);
        kind = child;
        if (child.shape === 'single')
            continue;
        next++;
        if ((parts[next] ?? '') === '')
            return `has no id after ${quoted(word)}; expected ${quoted(`${parts.slice(0, next).join('/')}/<id>`)}, where the id may hold "*" and "?"`;
    }
    return undefined;
}
function unknownWord(word, children) {
    if (children.length === 0)
        return `goes on with ${quoted(word)}, although nothing is below; expected nothing more`;
    return `has ${quoted(word)} where a collection belongs; ${meant(word, children.map(keyOfKind))}`;
}

;// CONCATENATED MODULE: ./build/config/top.js






const WORDS = ['version', 'stack', 'include', 'protect', 'removed'];
/** Sorts the keys at the tops of the files. */
function* readTop(documents) {
    for (const document of documents)
        yield* checkTop(document);
    const entries = documents.flatMap(({ top }) => top.entries);
    const named = (key) => entries.filter(entry => entry.key === key);
    const protect = [];
    for (const entry of named('protect'))
        protect.push(...(yield* selectorsOf(entry)));
    const collections = kindsBelow(undefined).flatMap(kind => {
        const found = named(keyOfKind(kind));
        return found.length === 0 ? [] : [[kind, found]];
    });
    return { stack: yield* stackOf(named('stack')), protect, collections, removed: named('removed') };
}
function* checkTop({ top, isIncluded }) {
    const version = entryOf(top, 'version');
    if (version === undefined && !isIncluded)
        yield* problem(top.at, 'version is missing; expected "version: 1"');
    const value = version?.value;
    if (value !== undefined && (value.type !== 'scalar' || value.value !== 1))
        yield* wrong('version', value, '1');
    const legal = [...WORDS, ...kindsBelow(undefined).map(keyOfKind)];
    for (const entry of top.entries)
        if (!legal.includes(entry.key))
            yield* unknownTop(entry, legal);
}
/** A key that exists, but below something else, is told where it belongs. */
function* unknownTop(entry, legal) {
    const nested = [...KINDS.values()].find(kind => !legal.includes(entry.key) && keyOfKind(kind) === entry.key);
    if (nested === undefined)
        yield* unknownKey('', entry, legal);
    else
        yield* problem(entry.at, `${entry.key} stands at the top of the file; expected it below an entity, as in ${quoted(nested.name)}`);
}
function* stackOf([first, second]) {
    if (first === undefined)
        return undefined;
    if (second !== undefined)
        yield* problem(second.at, `stack is given twice (first at ${first.at.file}:${first.at.line}:${first.at.column}); expected it once`);
    const { value } = first;
    if (value.type === 'scalar' && /^[a-z0-9-]{1,40}$/.test(value.text) && value.value !== null)
        return value.text;
    return yield* wrong('stack', value, '1 to 40 of the characters a-z, 0-9 and "-"');
}
function* selectorsOf({ value }) {
    const legal = [];
    for (const { text, at } of yield* textsOf('protect', value, 'a list of selectors such as "<collection>/<id>"')) {
        const fault = selectorFault(text);
        if (fault === undefined)
            legal.push(text);
        else
            yield* problem(at, `protect: ${quoted(text)} ${fault}`);
    }
    return legal;
}

;// CONCATENATED MODULE: ./build/config/unique.js




/** Reports every value that a second entity holds. */
function* reportShared(subjects) {
    const holders = new Map();
    for (const subject of subjects)
        for (const fields of subject.wanted.address.kind.unique ?? []) {
            const key = sharedKey(subject, fields);
            const holder = key === undefined ? undefined : holders.get(key);
            if (holder !== undefined)
                yield* shared(subject, holder, fields);
            else if (key !== undefined)
                holders.set(key, subject);
        }
}
function* shared(subject, holder, [field = '']) {
    const { file, line, column } = unique_placeOf(holder, field);
    const value = String(subject.wanted.properties[field]);
    yield* problem(unique_placeOf(subject, field), `${below(subject.path, field)} is ${quoted(value)}, which ${below(holder.path, field)} is too (${file}:${line}:${column}); expected a value of its own`);
}
function unique_placeOf({ wanted }, field) {
    return wanted.places.get(field) ?? wanted.at;
}
/** Gives what must not occur twice; the first field decides, and one of the others may be left out like any default. */
function sharedKey({ wanted }, fields) {
    const { address, properties } = wanted;
    const values = fields.map(field => unique_plain(properties[field]));
    if (values[0] === undefined || address.ids.at(-1)?.includes(';rev=') === true)
        return undefined;
    return [address.kind.name, ...parentIds(address), ...fields, ...values.map(value => value ?? '')]
        .join('\0')
        .toLowerCase();
}
function unique_plain(value) {
    return typeof value === 'string' ? value : undefined;
}

;// CONCATENATED MODULE: ./build/config/resolve.js
/**
 * From the structure of the files to the declaration that the engine works with.
 *
 * The order is forced: all entities, and the names that policies have for them, are known before the first value is
 * read, because any value may refer to any of them.
 */



















/** Checks the files and gives what they declare, without what is faulty. */
function* declare(given) {
    const top = yield* readTop(given.documents);
    const pieces = [];
    for (const [kind, entries] of top.collections)
        for (const piece of yield* piecesAtTop(kind, entries, given))
            pieces.push(piece);
    const settled = yield* settleChoices(pieces);
    const entities = settled.flatMap(piece => (piece.piece === 'entity' ? [piece.entity] : []));
    const index = indexOf(entities, given.isWhole);
    const removed = yield* readRemoved(top.removed, index);
    const reading = {
        ...given,
        index: { ...index, removed: new Map(removed.map(entry => [address_keyOf(entry.address), entry])) },
        names: policyNames(entities, given.variables),
        parentKeys: [],
    };
    const subjects = yield* subjectsOf(entities, reading);
    yield* reportShared(subjects);
    const links = settled.flatMap(piece => (piece.piece === 'link' ? [piece.link] : []));
    const wanted = new Map(subjects.map(({ wanted }) => [address_keyOf(wanted.address), wanted]));
    for (const link of links) {
        const entity = yield* linkOf(link, reading);
        if (entity !== undefined && !wanted.has(address_keyOf(entity.address)))
            wanted.set(address_keyOf(entity.address), entity);
    }
    yield* reportRemoved(wanted, removed);
    const { stack, protect } = top;
    return { wanted, removed, mentioned: mentionedIn(pieces), protect, ...(stack === undefined ? {} : { stack }) };
}
function mentionedIn(pieces) {
    return new Map(pieces.flatMap(piece => (piece.piece === 'mention' ? [[piece.list, piece.mentioned]] : [])));
}
/** Reads the values of all entities. */
function* subjectsOf(entities, reading) {
    const subjects = [];
    for (const entity of entities) {
        const { kind, path, keys } = entity;
        const inner = { ...reading, parentKeys: kind.shape === 'single' ? keys : keys.slice(0, -1) };
        const values = checked(valuesOf(entity, inner));
        yield* passedOn(values);
        yield* brokenRules(entity, values);
        const { specification } = entity;
        const document = specification === undefined ? undefined : yield* readSpecificationOf(entity, specification, reading);
        subjects.push({ path, wanted: wantedOf(entity, values, document) });
    }
    return subjects;
}
function valuesOf(entity, reading) {
    const { kind, own, path } = entity;
    if (kind.spelling === 'policy')
        return readPolicy(entity, reading);
    if (kind.spelling === 'value')
        return readOnly(entity, reading);
    return readFields(kind, own, { path, field: '' }, reading);
}
/** Reads the one field of an entity that is spelled as its value. */
function* readOnly({ kind, path, node, at }, reading) {
    const [only] = Object.entries(kind.fields);
    if (only === undefined)
        return {};
    const [name, field] = only;
    yield { found: 'field', path: name, at: node.at };
    const value = yield* readField(field, { path, field: name }, { key: name, at, value: node }, reading);
    return value === undefined ? {} : { [name]: value };
}
/** Yields again what concerns more than the entity. */
function* passedOn({ problems, secrets, absentSecrets }) {
    for (const found of problems)
        yield { found: 'problem', problem: found };
    for (const secret of secrets)
        yield { found: 'secret', secret };
    for (const absent of absentSecrets)
        yield { found: 'absent secret', absent };
}
function wantedOf({ kind, ids, at, sync }, { result, places, references }, specification) {
    const wanted = { address: { kind, ids }, properties: result, at, places, sync, references };
    return specification === undefined ? wanted : { ...wanted, specification };
}
/** Reports the rules that do not hold; a field that was left out, for a fault of its own too, breaks none of them. */
function* brokenRules(entity, { result, places }) {
    for (const rule of entity.kind.rules ?? []) {
        const broken = rule(result, false, ownId(entity));
        if (broken === undefined)
            continue;
        yield* problem(places.get(broken.field) ?? entity.at, `${below(entity.path, broken.field)} ${broken.message}`);
    }
}
/** A link between the entity that lists it and the one that is listed. */
function* linkOf({ kind, holder, isInverse, path, item }, { variables, index, texts }) {
    const far = isInverse ? parentOf(kind) : KINDS.get(kind.relation?.to ?? '');
    const text = yield* writtenText(path, item, { variables, texts }, true);
    if (far === undefined || text === undefined)
        return undefined;
    if (text.isSecret)
        return yield* problem(item.at, `${path} holds a secret; expected an id that anyone may see`);
    const address = yield* resolveItem(far, { text: text.text, at: item.at, path }, index);
    if (address === undefined || !(yield* legalId(far, address.ids.at(-1) ?? '', path, item.at)))
        return undefined;
    const own = { kind: holder.kind, ids: holder.ids };
    const ends = isInverse ? [address, own] : [own, address];
    return {
        address: { kind, ids: ends.flatMap(({ ids }) => ids) },
        properties: {},
        at: item.at,
        places: new Map(),
        sync: NO_SYNC,
        references: ends.map(target => ({ target, at: item.at })),
    };
}
function* reportRemoved(wanted, removed) {
    for (const { address, at } of removed) {
        const other = wanted.get(address_keyOf(address));
        if (other === undefined)
            continue;
        const { file, line, column } = other.at;
        yield* problem(at, `removed names ${textOf(address)}, which is declared (${file}:${line}:${column}); expected one of the two`);
    }
}

;// CONCATENATED MODULE: ./build/config/load.js




/** Reads files and all that they name, checks them, and gives what they declare. */
async function loadDeclaration(names, workbench) {
    const { sources, apiVersion } = workbench;
    const { documents, problems, isWhole } = await gather(names, sources);
    const texts = await readTexts(documents, sources, workbench);
    const { result, problems: faults, secrets, absentSecrets, } = checked(declare({ documents, isWhole, texts, variables: workbench, apiVersion }));
    const files = documents.map(({ file }) => file);
    return {
        files,
        declaration: { ...result, absentSecrets },
        problems: inOrder([...problems, ...faults], [...names, ...files]),
        secrets: [...new Map(secrets.map(secret => [secret.reveal(), secret])).values()],
    };
}
/** Sorts problems as the files were met and by their places; what is said twice of one place is said once. */
function inOrder(problems, files) {
    const rank = new Map([...new Set([...files, ...problems.map(({ at }) => at.file)])].map((file, index) => [file, index]));
    const rankOf = ({ file }) => rank.get(file) ?? 0;
    const sorted = problems.toSorted((a, b) => rankOf(a.at) - rankOf(b.at) || a.at.line - b.at.line || a.at.column - b.at.column);
    return [...Map.groupBy(sorted, problemKey).values()].flatMap(([first]) => first ?? []);
}
/** A warning that names no path, such as one of a short secret, is about the whole run. */
function problemKey({ at, severity, message }) {
    return severity === 'warning' ? message : `${at.file}:${at.line}:${at.column}:${message}`;
}

// EXTERNAL MODULE: ./build/sas/token.js
var sas_token = __webpack_require__(1151);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./build/service/answer.js
/**
 * What the service's answers mean: entities, pages, refusals.
 *
 * Answers are read leniently, because a proxy, the front door and the service behind it each have their own shape of
 * error. No text of a body gets out of here but the sentences of an error envelope.
 */




/** Reads the refusal of an answer, details joined; the status text stands in where there is no envelope. */
function errorOf({ status, headers, body }) {
    const answer = answer_parsed(body);
    const challenge = headers['www-authenticate'];
    if (isJsonObject(answer))
        return refusalOf(answer, statusText(status));
    // A refused token is explained nowhere but in the challenge.
    return { code: statusText(status), message: tidy(/error_description="([^"]*)"/.exec(challenge ?? '')?.[1] ?? '') };
}
/** Reads the `error` member of an envelope or of an operation's status, or the members of the object itself. */
function refusalOf(answer, fallback) {
    const error = isJsonObject(answer['error']) ? answer['error'] : answer;
    const code = answer_textOf(error['code']);
    const said = [answer_textOf(error['message'] ?? error['Message']), ...detailsOf(error['details'], 0)];
    return { code: code === '' ? fallback : code, message: tidy(said.filter(part => part !== '').join(' ')) };
}
const MOST_DETAILS = 20;
const DEEPEST_DETAILS = 3;
function detailsOf(details, depth) {
    if (!Array.isArray(details) || depth === DEEPEST_DETAILS)
        return [];
    return details
        .filter(isJsonObject)
        .slice(0, MOST_DETAILS)
        .flatMap(({ target, code, message, details: inner }) => {
        const where = answer_textOf(target) === '' ? '' : `${answer_textOf(target)}: `;
        const what = answer_textOf(message) === '' ? answer_textOf(code) : answer_textOf(message);
        return [where + what, ...detailsOf(inner, depth + 1)];
    });
}
const LONGEST_SENTENCE = 2_000;
/** One line of print: the service breaks its sentences with CRLF. */
function tidy(text) {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length > LONGEST_SENTENCE ? `${line.slice(0, LONGEST_SENTENCE)}…` : line;
}
function statusText(status) {
    return external_node_http_.STATUS_CODES[status] ?? 'Unknown status';
}
/**
 * Reads the one entity of an answer; an empty body is an entity without properties.
 *
 * @param where - the request in print, `GET /products/gold`.
 * @param path - stands in for an id that the answer lacks.
 * @throws ConnectionError when the body is neither JSON nor a policy.
 */
function resourceOf(response, where, path) {
    const etag = response.headers['etag'];
    const entity = response.body.trim() === '' ? {} : answer_entityOf(response, where);
    const read = asResource(entity, path);
    return etag === undefined ? read : { ...read, etag };
}
function answer_entityOf(response, where) {
    if (isPolicy(response))
        return { properties: { format: 'rawxml', value: response.body } };
    return jsonOf(response, where);
}
/** Some endpoints answer with the policy itself; a page of HTML is no policy. */
function isPolicy({ headers, body }) {
    const type = headers['content-type'] ?? '';
    return /xml/i.test(type) ? !/xhtml/i.test(type) : /^\s*<(?:policies|fragment)[\s>]/.test(body);
}
/** Reads the object of a body. @throws ConnectionError when it is not one. */
function jsonOf({ status, body }, where) {
    const answer = answer_parsed(body);
    if (isJsonObject(answer))
        return answer;
    const advice = 'a proxy may have answered in its place';
    throw new errors/* ConnectionError */.Rc('other', `${where} was answered ${status} without the JSON that the service sends; ${advice}`);
}
function asResource(entity, path) {
    const { id, name, type: _type, etag: _etag, properties, ...flat } = entity;
    const own = answer_textOf(id) === '' ? path : answer_textOf(id);
    const last = own.slice(own.lastIndexOf('/') + 1);
    return {
        id: own,
        name: answer_textOf(name) === '' ? last : answer_textOf(name),
        properties: isJsonObject(properties) ? properties : flat,
    };
}
/** Reads a page of a list. @throws ConnectionError when the body holds no list. */
function pageOf(response, where, path) {
    const answer = answer_parsed(response.body);
    const envelope = Array.isArray(answer) ? { value: answer } : jsonOf(response, where);
    const { value, count, nextLink } = envelope;
    if (!Array.isArray(value))
        throw new errors/* ConnectionError */.Rc('other', `${where} was answered without a list`);
    const resources = value.filter(isJsonObject).map(entity => asResource(entity, path));
    const next = answer_textOf(nextLink);
    return { resources, ...(typeof count === 'number' ? { total: count } : {}), ...(next === '' ? {} : { next }) };
}
/**
 * Hides every text of an answer to `listSecrets` or `listValue` at once; other members are dropped.
 *
 * What is no secret is hidden with the rest (`principalId`, `clientId`): the caller takes the fields that it knows.
 */
function secretsOf(response, where) {
    const answer = jsonOf(response, where);
    const { id: _id, name: _name, type: _type, ...flat } = answer;
    const members = isJsonObject(answer['properties']) ? answer['properties'] : flat;
    const texts = Object.entries(members).filter((member) => typeof member[1] === 'string');
    return Object.fromEntries(texts.map(([name, text]) => [name, new build_secret/* Secret */.zh(text)]));
}
function answer_parsed(body) {
    try {
        return JSON.parse(body);
    }
    catch {
        // The parser's complaint quotes the body, so it goes no further.
        return undefined;
    }
}
/** The text itself, and an empty one for everything that is no text. */
function answer_textOf(value) {
    return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./build/service/credential.js
/**
 * Where the `Authorization` header comes from.
 *
 * The engine's own tokens are short-lived and made again as needed; the expiry that the user asked for governs the
 * action's outputs and never comes here.
 */


/** A token is replaced this long before its end, so that a request never carries one that dies on the way. */
const EARLY_MS = 5 * 60_000;
const HOUR_MS = 60 * 60_000;
/**
 * Keeps a token until shortly before its end and then has another one made.
 *
 * This is the seam for every credential that makes tokens; many callers at once wait for the same one.
 */
function renewing(make, clock) {
    let kept;
    let making;
    return async (renew = false) => {
        if (!renew && kept !== undefined && kept.endsAt - clock.now() >= EARLY_MS)
            return kept.value;
        making ??= make().finally(() => {
            making = undefined;
        });
        kept = await making;
        return kept.value;
    };
}
/** Makes the credential that signs its own one-hour tokens. */
function sasCredential({ sign, clock }) {
    const make = async () => {
        const endsAt = clock.now() + HOUR_MS;
        return { value: sign(new Date(endsAt)), endsAt };
    };
    return renewing(make, clock);
}
/**
 * Makes the credential of an access token that was given from outside and cannot be renewed here.
 *
 * @param token - the token alone, without `Bearer`.
 * @returns an Authorize that throws InputError when the service has refused the token.
 */
function bearerCredential(token) {
    const header = new build_secret/* Secret */.zh(`Bearer ${token.reveal()}`);
    return async (renew = false) => {
        if (!renew)
            return header;
        const end = endOf(token);
        const life = end === undefined ? '' : `, whose life ends at ${end.toISOString()}`;
        const advice = 'get a new one shortly before this step';
        throw new errors/* InputError */.dz([`"access-token" was refused by the service or has expired${life}; ${advice}`], ['access-token']);
    };
}
/** Reads `exp` of a JSON web token without trusting or checking anything else in it. */
function endOf(token) {
    try {
        const claims = JSON.parse(Buffer.from(token.reveal().split('.')[1] ?? '', 'base64url').toString());
        const seconds = typeof claims === 'object' && claims !== null && 'exp' in claims ? Number(claims.exp) : Number.NaN;
        const end = new Date(seconds * 1_000);
        return Number.isNaN(end.getTime()) ? undefined : end;
    }
    catch {
        return undefined;
    }
}
/** Makes the renewal of a credential. */
function createRenewal(authorize) {
    let underWay;
    const current = () => underWay ?? authorize();
    return {
        current,
        async after401(refused) {
            const now = await current();
            // Another request was refused before this one and has already brought a new token.
            if (now !== refused)
                return now;
            underWay ??= authorize(true).finally(() => {
                underWay = undefined;
            });
            return underWay;
        },
    };
}

;// CONCATENATED MODULE: ./build/service/bucket.js
/**
 * The vendor's token buckets, as far as their shadow on our answers shows them.
 *
 * Other runs drink from the same bucket, so what a header says always beats what was computed here, and the refill that
 * is left for us is measured. A header is already old when it arrives: requests still under way may or may not be
 * counted in it, and are taken as not counted.
 */
/**
 * What the vendor documents for one principal in one subscription.
 *
 * @see https://learn.microsoft.com/azure/azure-resource-manager/management/request-limits-and-throttling
 */
const BUCKETS = {
    reads: { tokens: 250, perSecond: 25 },
    writes: { tokens: 200, perSecond: 10 },
    deletes: { tokens: 200, perSecond: 10 },
};
/** Left in the bucket, so that a neighbour's request does not turn ours into a refusal. */
const RESERVE = 2;
/**
 * Requests under way may be this part of what is left: runs that start together all see the same full bucket, and each
 * would empty it. Costs a few tokens once and nothing of the rate.
 */
const SHARE = 3;
/** A refill is measured over at least this long; shorter spans show only the order of answers. */
const SPAN_MS = 2_000;
/** How much of a new measurement is believed. */
const WEIGHT = 0.3;
/** How far a measured refill may be from the documented one, either way. */
const SLOWEST = 1 / 50;
const FASTEST = 4;
/** Makes a bucket that is inactive until the first `learn`. */
function createBucket({ tokens: size, perSecond }) {
    const documented = perSecond / 1_000;
    let perMs = documented;
    let known = false;
    let tokens = size;
    let updatedAt = 0;
    let span = { from: 0, remaining: 0, answers: 0 };
    function refill(now) {
        tokens = Math.min(size, tokens + Math.max(0, now - updatedAt) * perMs);
        updatedAt = now;
    }
    function measure(remaining, now) {
        span = { ...span, answers: span.answers + 1 };
        const elapsed = now - span.from;
        if (elapsed < SPAN_MS)
            return;
        const measured = (remaining - span.remaining + span.answers) / elapsed;
        const bounded = Math.min(Math.max(measured, documented * SLOWEST), documented * FASTEST);
        perMs = (1 - WEIGHT) * perMs + WEIGHT * bounded;
        span = { from: now, remaining, answers: 0 };
    }
    return {
        waitMs(now) {
            if (!known)
                return 0;
            refill(now);
            return tokens >= 1 + RESERVE ? 0 : Math.ceil((1 + RESERVE - tokens) / perMs);
        },
        take(now) {
            refill(now);
            tokens -= 1;
        },
        learn(remaining, underWay, now) {
            if (!known)
                span = { from: now, remaining, answers: 0 };
            known = true;
            measure(remaining, now);
            tokens = remaining / SHARE - underWay;
            updatedAt = now;
        },
    };
}

;// CONCATENATED MODULE: ./build/service/lane.js

/** Nobody of the class may go before `until`, in milliseconds since 1970, and that is too late for who asked. */
class HeldBack extends Error {
    name = 'HeldBack';
    until;
    constructor(until) {
        super('the turn would come too late');
        this.until = until;
    }
}
/** Makes a lane without waiters. */
function emptyLane(rateClass) {
    return { rateClass, bucket: createBucket(BUCKETS[rateClass]), waiting: [], front: 0, underWay: 0, pausedUntil: 0 };
}
/** Tells whether anybody waits in the lane. */
function isWaiting(lane) {
    return lane.front < lane.waiting.length;
}
/** Finds who has waited longest in any of the lanes; undefined when nobody waits. */
function nextTurn(lanes) {
    const turns = lanes.flatMap(lane => {
        const waiter = lane.waiting[lane.front];
        return waiter === undefined ? [] : [{ lane, waiter }];
    });
    return turns.sort((a, b) => a.waiter.order - b.waiter.order)[0];
}
/** Takes the first waiter out of the lane. */
function advance(lane) {
    lane.front += 1;
    if (lane.front > 1_000 && lane.front * 2 > lane.waiting.length) {
        lane.waiting = lane.waiting.slice(lane.front);
        lane.front = 0;
    }
}
/** How long nobody of this class may go, in milliseconds. */
function waitMs(lane, now) {
    return Math.max(lane.pausedUntil - now, lane.bucket.waitMs(now), 0);
}
/** Sends away all whose signal was aborted, with its reason. */
function dropAborted(lane) {
    const aborted = ({ signal }) => signal.aborted;
    for (const { refuse, signal } of takeAll(lane, aborted))
        refuse(signal.reason);
}
/** Tells whether the class opens too late for who needs a turn before `endsAt`; buckets only guess, and do not count. */
function isTooLate({ pausedUntil }, endsAt) {
    return pausedUntil >= endsAt;
}
/** Holds back the class, and sends away all for whom that is too late. */
function holdBack(lane, until) {
    lane.pausedUntil = Math.max(lane.pausedUntil, until);
    const late = ({ endsAt }) => isTooLate(lane, endsAt);
    for (const { refuse } of takeAll(lane, late))
        refuse(new HeldBack(lane.pausedUntil));
}
function takeAll(lane, leaves) {
    const waiting = lane.waiting.slice(lane.front);
    lane.waiting = waiting.filter(waiter => !leaves(waiter));
    lane.front = 0;
    return waiting.filter(leaves);
}

;// CONCATENATED MODULE: ./build/service/url.js
/**
 * From raw paths to URLs, and from the service's URLs back to ones that may be called.
 *
 * A path holds ids as the service spells them; they are encoded here, once. A URL that the service sends is only ever
 * used for its path and query: the token goes to the host that the user named and to no other.
 */

/**
 * Builds the URL of a path below `base`.
 *
 * @param path - `/products/gold`, ids not encoded; empty for `base` itself.
 * @throws RangeError for a path that could mean another one than it reads.
 */
function url_urlOf(base, path, query) {
    const root = base.pathname.replace(/\/+$/, '');
    const url = new URL(root + encoded(path), base.origin);
    url.search = Object.entries(query)
        .map(([name, value]) => `${encodeURIComponent(name).replace('%24', '$')}=${encodeURIComponent(value)}`)
        .join('&');
    return url;
}
function encoded(path) {
    if (path === '')
        return '';
    const [before, ...segments] = path.split('/');
    const bad = segments.find(segment => segment === '' || segment === '.' || segment === '..' || !segment.isWellFormed());
    if (before !== '' || bad !== undefined) {
        throw new RangeError(`path "${path}" is not usable; expected "/" before each of its parts, and no ".", ".." or empty part`);
    }
    return segments.map(segment => `/${encodedSegment(segment)}`).join('');
}
/** `;rev=2` belongs to the id of a revision and stays readable; the rest is encoded as usual. */
function encodedSegment(segment) {
    return encodeURIComponent(segment).replaceAll('%3B', ';').replaceAll('%3D', '=');
}
/**
 * Takes path and query of a link that the service sent.
 *
 * @param where - the request that was answered with it, in print.
 * @throws ConnectionError `foreign-host` when scheme, host or port are not those of `asked`.
 */
function url_linked(link, asked, where) {
    const target = URL.parse(link, asked.href);
    if (target === null)
        throw new errors/* ConnectionError */.Rc('other', `${where} was answered with a link that is no URL`);
    if (target.origin !== asked.origin)
        throw url_foreign(where, target, asked);
    return new URL(target.pathname + target.search, asked.origin);
}
/** The error for a redirect, whose target is named but never called. */
function redirected(location, asked, where) {
    const target = URL.parse(location ?? '', asked.href);
    return url_foreign(where, target ?? asked, asked);
}
function url_foreign(where, target, asked) {
    // Path and query may hold a token; where only scheme or port differ, the host alone would puzzle.
    const place = target.hostname === asked.hostname ? target.origin : target.host || target.protocol;
    return new errors/* ConnectionError */.Rc('foreign-host', `${where} was answered with a pointer to ${place}; nothing was sent there`);
}

;// CONCATENATED MODULE: ./build/service/attempt.js
/**
 * One try of one request: its turn, its headers, its time limit.
 *
 * The time limit starts when the turn has come, not while waiting for it. When the run is stopped nothing new starts,
 * but what is under way gets a few seconds to end: an aborted write leaves everyone guessing.
 */




/** How long a request under way may still take after the run was stopped. */
const GRACE_MS = 5_000;
/** Why time limits end that were not reached; a reason of our own spares making an error for each request. */
const ANSWERED = 'answered';
/** Prints a request as `PUT /products/gold`. */
function inPrint({ method, path }) {
    return `${method} ${path}`;
}
/**
 * Makes the function that tries a request once, and once more with a new token after a 401.
 *
 * @param sent - told of each request that leaves; `again` when it repeats one that a 401 refused.
 */
function createAttempt(options, sent) {
    const renewal = createRenewal(options.authorize);
    async function once(call, token, again) {
        const leave = await turn(call, options);
        try {
            sent(call, again);
            const id = options.newRequestId();
            const response = await bounded(call, requestFor(call, token, id, options.userAgent), options);
            leave(response);
            return { response, requestId: requestIdOf(response, id) };
        }
        finally {
            leave();
        }
    }
    return async (call) => {
        const token = await renewal.current();
        const first = await once(call, token, false);
        const last = first.response.status === 401 ? await once(call, await renewal.after401(token), true) : first;
        const { status, headers } = last.response;
        if (status >= 300 && status < 400)
            throw redirected(headers['location'], call.url, inPrint(call));
        return last;
    };
}
async function turn(call, { limiter, signal, endsAt }) {
    try {
        return await limiter.enter(rateClassOf(call.method), signal, endsAt);
    }
    catch (cause) {
        throw new errors/* ConnectionError */.Rc('stopped', `${inPrint(call)} was not sent, because ${obstacle(cause)}`, { cause });
    }
}
/** The last instant that a date can be. */
const END_OF_TIME = 8.64e15;
function obstacle(cause) {
    if (!(cause instanceof HeldBack))
        return 'the run was stopped';
    const until = new Date(Math.min(cause.until, END_OF_TIME)).toISOString();
    return `the service asked to come back only at ${until}, after this run has to be over`;
}
function rateClassOf(method) {
    switch (method) {
        case 'GET':
        case 'HEAD':
            return 'reads';
        case 'DELETE':
            return 'deletes';
        case 'POST':
        case 'PUT':
        case 'PATCH':
            return 'writes';
    }
}
function requestFor(call, token, id, userAgent) {
    const headers = {
        accept: 'application/json',
        'user-agent': userAgent,
        'x-ms-client-request-id': id,
        authorization: token.reveal(),
        ...(call.ifMatch === undefined ? {} : { 'if-match': call.ifMatch }),
        ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
    };
    return { method: call.method, url: call.url, headers, ...(call.body === undefined ? {} : { body: call.body }) };
}
async function bounded(call, request, options) {
    const { http, clock, signal, deadlineMs } = options;
    const cut = new AbortController();
    const over = new AbortController();
    // Made only when it is needed: an error with its stack for each request is time that a busy run lacks.
    const cutAfter = (ms, error) => clock.sleep(ms, over.signal).then(() => cut.abort(error()), () => undefined);
    const late = `${inPrint(call)} was not answered within ${deadlineMs / 1_000} s`;
    const given = `${inPrint(call)} was not answered before the run had to stop; whether it took effect is not known`;
    // Not `stopped`, which is said of what was not sent.
    const stop = () => void cutAfter(GRACE_MS, () => new errors/* ConnectionError */.Rc('timeout', given));
    void cutAfter(deadlineMs, () => new errors/* ConnectionError */.Rc('timeout', late));
    signal.addEventListener('abort', stop, { once: true });
    const answer = http(request, { signal: cut.signal }).catch(error => {
        throw cut.signal.aborted ? cut.signal.reason : error;
    });
    return answer.finally(() => {
        over.abort(ANSWERED);
        signal.removeEventListener('abort', stop);
    });
}
/** The service may send its id twice in one header; support asks for one. */
function requestIdOf({ headers }, sentId) {
    const [id = ''] = (headers['x-ms-request-id'] ?? '').split(',');
    return id.trim() || sentId;
}

;// CONCATENATED MODULE: ./build/service/body.js

/** Writes the body of a PUT or PATCH; undefined stays undefined, for relations that have no properties. */
function bodyOf(properties) {
    return properties === undefined ? undefined : JSON.stringify({ properties: revealedObject(properties) });
}

;// CONCATENATED MODULE: ./build/service/retry.js
/**
 * Which answers are worth another try, after how long, and how often in a whole run.
 *
 * A try is only repeated where repeating is safe: every request here is a read, or a write that says the whole
 * outcome. Key regeneration is not among them and must never come this way.
 */


/** Judges an answer to a request. */
function judge({ ifMatch, settling, poll, absentAs }, response) {
    const { status, headers } = response;
    if (status < 400 || absentAs?.includes(status))
        return 'final';
    if (status === 429)
        return headers['retry-after'] === undefined ? 'again' : 'throttled';
    if (status === 408 || status >= 500)
        return 'again';
    const { code, message } = errorOf(response);
    if (settling === true && isNotFound(status, message))
        return 'settling';
    if (poll === true)
        return 'final';
    // Children of one parent written at once make the service refuse with 412 although no condition was sent.
    if (status === 412)
        return ifMatch === undefined ? 'again' : 'final';
    return isPassing(status, code, message) ? 'again' : 'final';
}
/** Tells whether a refusal of the management plane passes by itself. */
function isPassing(status, code, message) {
    if (code === 'ManagementApiRequestFailed')
        return status === 409 || status === 422;
    if (status !== 409)
        return false;
    const inProgress = /operation on the api is in progress/i.test(message);
    return code === 'PessimisticConcurrencyConflict' || (code === 'Conflict' && inProgress);
}
function isNotFound(status, message) {
    return status === 404 || (status === 400 && /\bnot (?:be )?found\b/i.test(message));
}
/** Tells whether a request that got no answer may be sent again; a wrong name or certificate stays wrong. */
function isLost(error) {
    return error instanceof errors/* ConnectionError */.Rc && ['timeout', 'reset', 'refused', 'unknown-host'].includes(error.reason);
}
/** Tells whether a request was not sent, because the run has no more time for it. */
function isUnsent(error) {
    return error instanceof errors/* ConnectionError */.Rc && error.reason === 'stopped';
}
/** Tells whether a write that ended like this may have been carried out all the same. */
function mayHaveRun(ended) {
    if (ended instanceof errors/* ConnectionError */.Rc)
        return ended.reason !== 'refused' && ended.reason !== 'unknown-host';
    return ended.status === 408 || ended.status >= 500 || errorOf(ended).code === 'ManagementApiRequestFailed';
}
/** Reads `Retry-After`, as seconds or as a date; undefined when there is none or it cannot be read. */
function retryAfterMs(headers, now) {
    const text = headers['retry-after']?.trim();
    if (text === undefined || text === '')
        return undefined;
    if (/^\d+(?:\.\d+)?$/.test(text))
        return Math.ceil(Number(text) * 1_000);
    const until = Date.parse(text);
    // The service's own clock, when the answer shows it: a runner's clock may be minutes off.
    const from = Date.parse(headers['date'] ?? '');
    return Number.isNaN(until) ? undefined : Math.max(0, until - (Number.isNaN(from) ? now : from));
}
const FIRST_MS = 500;
const LONGEST_MS = 20_000;
/** Draws the wait before try `tries` + 1: anything up to a bound that doubles from half a second to 20 s. */
function backoffMs(tries, random) {
    return Math.round(random() * Math.min(LONGEST_MS, FIRST_MS * 2 ** tries));
}
/** What a success gives back: a service that refuses every sixth request can be worked with for ever. */
const REFUND = 0.2;
const MOST_TRIES = 8;
/** Where nothing has answered yet and nobody is there, the address is wrong far more often than the service is down. */
const MOST_FIRST_TRIES = 2;
/** Makes the budget of one run; a service that is down costs at most `retries` of them. */
function createRetryBudget(retries = 200) {
    let left = retries;
    let answered = false;
    return {
        spend() {
            if (left < 1)
                return false;
            left -= 1;
            return true;
        },
        refund() {
            left = Math.min(retries, left + REFUND);
        },
        heard() {
            answered = true;
        },
        mostTries: ended => (answered || mayHaveRun(ended) ? MOST_TRIES : MOST_FIRST_TRIES),
    };
}

;// CONCATENATED MODULE: ./build/service/channel.js
/**
 * Requests that come back with an answer if any patience can get one.
 *
 * Refusals are answers here: the caller sees the last one and decides what it means. Only what is lost for good is
 * thrown. A write that may have been carried out before its answer was lost is marked, because its repetition then
 * answers as if somebody else had written.
 */




/** How long the service may deny what it has just confirmed. */
const SETTLING_MS = 60_000;
const LONGEST_SETTLING_WAIT_MS = 5_000;
/** Makes the channel of one run. */
function createChannel(options) {
    const { clock, signal, log, retryBudget } = options;
    const count = { reads: 0, writes: 0, secrets: 0, retries: 0 };
    const attempt = createAttempt(options, (call, again) => {
        count[kindOf(call)] += 1;
        if (again)
            count.retries += 1;
    });
    async function ended(call, follow) {
        const first = await attempt(call).catch(orLost);
        if (first instanceof errors/* ConnectionError */.Rc)
            return first;
        retryBudget.heard();
        return follow(first);
    }
    async function send(call, follow = async (first) => first) {
        const course = { tries: 1, paidTries: 1, notFoundSince: undefined, unsure: undefined };
        for (;;) {
            const end = await ended(call, follow).catch(error => {
                throw isUnsent(error) ? orUnsure(call, course, error) : error;
            });
            const ms = waitAfter(end, call, course, options);
            if (ms === undefined || !(await slept(ms))) {
                if (end instanceof errors/* ConnectionError */.Rc)
                    throw end;
                if (end.response.status < 400)
                    retryBudget.refund();
                return { ...end, resent: course.unsure !== undefined };
            }
            log.debug(`${inPrint(call)} ${reasonOf(end)}; sent again after ${(ms / 1_000).toFixed(1)} s`);
            if (kindOf(call) === 'writes' && mayHaveRun(channel_partOf(end)))
                course.unsure = end;
            course.tries += 1;
            count.retries += 1;
        }
    }
    /** False when the run was stopped meanwhile. */
    async function slept(ms) {
        await clock.sleep(ms, signal).catch(() => undefined);
        return !signal.aborted;
    }
    return { send, requests: () => ({ ...count }) };
}
/** Makes the error of a refusal. */
function channel_refused(call, { response, requestId }) {
    const { method, path } = call;
    return new errors/* ServiceError */._7({ method, path, status: response.status, ...errorOf(response), requestId });
}
/** Milliseconds until the next try; undefined when there is to be none. */
function waitAfter(end, call, course, options) {
    const now = options.clock.now();
    const lost = end instanceof errors/* ConnectionError */.Rc;
    const asked = lost ? 0 : (retryAfterMs(end.response.headers, now) ?? 0);
    const drawn = backoffMs(course.tries - 1, options.random);
    const ms = Math.max(asked, drawn);
    if (now + ms >= options.endsAt)
        return undefined;
    const verdict = lost ? 'again' : judge(call, end.response);
    switch (verdict) {
        case 'final':
            return undefined;
        case 'throttled':
            return ms;
        case 'settling':
            course.notFoundSince ??= now;
            return now - course.notFoundSince < SETTLING_MS ? Math.min(ms, LONGEST_SETTLING_WAIT_MS) : undefined;
        case 'again':
            if (course.paidTries >= options.retryBudget.mostTries(channel_partOf(end)) || !options.retryBudget.spend())
                return undefined;
            course.paidTries += 1;
            return ms;
    }
}
function kindOf({ method }) {
    if (method === 'GET' || method === 'HEAD')
        return 'reads';
    return method === 'POST' ? 'secrets' : 'writes';
}
/** What decides about another try. */
function channel_partOf(end) {
    return end instanceof errors/* ConnectionError */.Rc ? end : end.response;
}
/** What may have been carried out must not be taken for unsent, only because its repetition was. */
function orUnsure(call, { unsure }, unsent) {
    if (unsure === undefined)
        return unsent;
    return unsure instanceof errors/* ConnectionError */.Rc ? unsure : channel_refused(call, unsure);
}
function orLost(error) {
    if (isLost(error))
        return error;
    throw error;
}
function reasonOf(end) {
    return end instanceof errors/* ConnectionError */.Rc ? `got no answer (${end.reason})` : `was answered ${end.response.status}`;
}

;// CONCATENATED MODULE: ./build/service/operation.js
/**
 * Waiting for the real end of what the service only accepted.
 *
 * How an operation is watched is fixed by the first answer. The first looks may find nothing, because the entity is
 * not visible yet; and an operation that failed answers a look at it as the write itself would have been answered.
 */







const FIRST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 5_000;
const GROWTH = 1.5;
/**
 * Waits until the operation that `first` announces has ended; an answer that announces none is returned as it is.
 *
 * @returns the final answer, which is a refusal when the operation failed.
 * @throws ConnectionError `foreign-host` when the service points elsewhere, `timeout` when the run's time is over.
 */
async function follow(call, first, options) {
    const watch = watchOf(call, first.response);
    if (watch === undefined)
        return first;
    let last = first;
    let looks = 0;
    do {
        await pause(call, last.response, looks, options);
        last = await look(call, watch, options);
        looks += 1;
    } while (isRunning(call, watch, last.response));
    return watch.on === 'status' ? result(call, first, last, options) : ending(call, last);
}
function watchOf(call, response) {
    const { status, headers } = response;
    if (status < 200 || status > 202)
        return undefined;
    const where = inPrint(call);
    const monitor = headers['azure-asyncoperation'] ?? headers['operation-location'];
    if (monitor !== undefined)
        return { on: 'status', url: url_linked(monitor, call.url, where) };
    // A 201 may carry a `Location` too, which is then no more than the address of what was created.
    if (status === 202 && headers['location'] !== undefined) {
        return { on: 'result', url: url_linked(headers['location'], call.url, where) };
    }
    return status === 202 || RUNNING.test(stateOf(response)) ? { on: 'entity', url: bare(call.url) } : undefined;
}
async function pause(call, { headers }, looks, options) {
    const { clock, signal, endsAt } = options;
    const now = clock.now();
    const asked = retryAfterMs(headers, now) ?? Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * GROWTH ** looks);
    const ms = Math.max(asked, FIRST_WAIT_MS);
    const accepted = acceptedText(call);
    if (now + ms >= endsAt)
        throw new errors/* ConnectionError */.Rc('timeout', `${accepted}: the run has no time left to wait for its end`);
    try {
        await clock.sleep(ms, signal);
    }
    catch (cause) {
        throw new errors/* ConnectionError */.Rc('timeout', `${accepted}: the run was stopped`, { cause });
    }
}
function acceptedText(call) {
    return `${inPrint(call)} was accepted and may still be under way in the service`;
}
/** One look. Refusals that pass are not for the write to repeat, which was accepted. */
async function look(call, { url }, { channel }) {
    const poll = { method: 'GET', url, path: call.path, poll: true, settling: call.method !== 'DELETE' };
    const seen = await sentAfter(acceptedText(call), poll, channel);
    if (judge({ method: 'GET', poll: true }, seen.response) !== 'final')
        throw channel_refused(poll, seen);
    return seen;
}
/** Reads on after a write: where the read can no longer be sent, nothing may take the write for one that was not. */
async function sentAfter(written, read, channel) {
    return channel.send(read).catch(error => {
        throw isUnsent(error) ? new errors/* ConnectionError */.Rc('timeout', `${written}; ${error.message}`, { cause: error }) : error;
    });
}
/** Words for "not yet"; any other state is an end, so that a word that is not known here cannot hold up a run. */
const RUNNING = /^(?:in ?progress|running|started|accepted|pending|queued|creating|updating|deleting|provisioning)$/i;
const FAILED = /^(?:failed|cancell?ed)$/i;
function isRunning({ method }, { on }, response) {
    if (response.status >= 300)
        return false;
    if (method === 'DELETE' && on === 'entity')
        return true;
    const state = on === 'status' ? statusOf(response) : stateOf(response);
    // Some documents have no state at all, and say "not yet" by their status alone.
    return response.status === 202 ? !FAILED.test(state) : RUNNING.test(state);
}
/** What a write comes to when the document about it has reached an end. */
async function result(call, first, last, { channel }) {
    if (last.response.status >= 300)
        return ending(call, last);
    if (FAILED.test(statusOf(last.response)))
        return failed(last, operation_document(last.response), statusOf(last.response));
    if (call.method === 'DELETE')
        return { ...last, response: { status: 200, headers: {}, body: '' } };
    const read = { method: 'GET', url: bare(call.url), path: call.path, settling: true };
    const entity = await sentAfter(`${inPrint(call)} was carried out`, read, channel);
    const created = isCreated(first.response) && entity.response.status === 200;
    return created ? { ...entity, response: { ...entity.response, status: 201 } } : entity;
}
/** What the write made is known from its own answer, or from the status that its result will have. */
function isCreated({ status, headers }) {
    return status === 201 || /[?&]asyncCode=201(?:&|$)/i.test(headers['location'] ?? '');
}
function ending(call, last) {
    // What a deletion was about is no longer there to be looked at.
    if (call.method === 'DELETE' && last.response.status === 404) {
        return { ...last, response: { status: 200, headers: {}, body: '' } };
    }
    const state = stateOf(last.response);
    return last.response.status < 300 && FAILED.test(state) ? failed(last, {}, state) : last;
}
/** Refusals that a failed operation carries inside, by the status that the same refusal has outside. */
const STATUS = {
    PreconditionFailed: 412,
    Conflict: 409,
    PessimisticConcurrencyConflict: 409,
    ManagementApiRequestFailed: 409,
    InternalServerError: 500,
};
function failed({ requestId }, answer, state) {
    const { code, message } = refusalOf(answer, 'OperationFailed');
    const sentence = message === '' ? `the operation ended as ${state}` : message;
    const body = JSON.stringify({ error: { code, message: sentence } });
    return { requestId, response: { status: STATUS[code] ?? 400, headers: {}, body } };
}
function operation_document(response) {
    return response.body.trim() === '' ? {} : jsonOf(response, 'the state of an operation');
}
function statusOf(response) {
    const answer = operation_document(response);
    return answer_textOf(answer['status']) || stateOf(response);
}
function stateOf(response) {
    if (!response.body.trimStart().startsWith('{'))
        return '';
    const { properties, provisioningState } = operation_document(response);
    return answer_textOf(isJsonObject(properties) ? properties['provisioningState'] : provisioningState);
}
/** The entity itself: what else the write asked for is no part of its address. */
function bare(url) {
    const alone = new URL(url);
    for (const name of url.searchParams.keys())
        if (name !== 'api-version')
            alone.searchParams.delete(name);
    return alone;
}

;// CONCATENATED MODULE: ./build/service/paging.js

/** Pages that are asked for or waiting to be taken: what a list may cost in memory. */
const WINDOW = 16;
/**
 * Reads a list, in no particular order of pages.
 *
 * @param first - the list's URL; a `$top` in it is the length of all pages.
 * @param where - the request in print.
 * @throws ConnectionError `foreign-host` when the next page is said to be elsewhere.
 */
async function* pagesOf(first, where, fetchPage) {
    const seen = new Set();
    const opening = await fetchPage(first);
    yield unseen(opening, seen);
    if (opening.next === undefined)
        return;
    const next = url_linked(opening.next, first, where);
    const rest = remaining(first, opening);
    if (rest === undefined)
        return yield* inSequence(next, where, fetchPage, seen);
    const whole = yield* inParallel(rest, opening, fetchPage, seen);
    const expected = rest.reduce((sum, { length }) => sum + length, opening.resources.length);
    if (!whole || seen.size < expected)
        yield* inSequence(first, where, fetchPage, seen);
}
/** The pages after the first; undefined when the first does not tell enough to know them. */
function remaining(first, { resources, total }) {
    const step = resources.length;
    if (total === undefined || step === 0 || total <= step || first.searchParams.has('$skip'))
        return undefined;
    const pages = Math.ceil(total / step) - 1;
    return Array.from({ length: pages }, (_, index) => {
        const skip = (index + 1) * step;
        return { url: pageAt(first, step, skip), length: Math.min(step, total - skip) };
    });
}
function pageAt(first, top, skip) {
    const url = new URL(first);
    const kept = url.search
        .slice(1)
        .split('&')
        .filter(part => part !== '' && !part.startsWith('$top='));
    url.search = [...kept, `$top=${top}`, `$skip=${skip}`].join('&');
    return url;
}
/** Yields pages as they come; returns false when one of them shows that the list has changed meanwhile. */
async function* inParallel(expected, { total }, fetchPage, seen) {
    const underWay = new Map();
    const waiting = expected.values();
    let whole = true;
    for (;;) {
        while (whole && underWay.size < WINDOW) {
            const { value } = waiting.next();
            if (value === undefined)
                break;
            underWay.set(value, fetchPage(value.url).then(page => [value, page]));
        }
        if (underWay.size === 0)
            return whole;
        // The race listens to all of them, so a page that fails after the reader has gone concerns nobody.
        const [done, page] = await Promise.race(underWay.values());
        underWay.delete(done);
        whole &&= page.total === total;
        yield unseen(page, seen);
    }
}
async function* inSequence(start, where, fetchPage, seen) {
    for (let url = start; url !== undefined;) {
        const page = await fetchPage(url);
        yield unseen(page, seen);
        const next = page.next === undefined ? undefined : url_linked(page.next, url, where);
        url = next?.href === url.href ? undefined : next;
    }
}
function unseen({ resources, total }, seen) {
    const fresh = resources.filter(({ id }) => {
        const key = id.toLowerCase();
        return !seen.has(key) && seen.add(key);
    });
    return { resources: fresh, ...(total === undefined ? {} : { total }) };
}

;// CONCATENATED MODULE: ./build/service/apim.js







/** Makes the client that reads and writes. @throws RangeError on use, for a path with an empty, `.` or `..` part. */
function createService(options) {
    const channel = createChannel(options);
    const call = callsOf(options);
    return {
        get: (path, query, absentAs) => get(channel, { ...call('GET', path, query), absentAs }),
        exists: path => exists(channel, call('HEAD', path)),
        list: (path, query) => apim_list(channel, call('GET', path, query)),
        readSecrets: (path, action) => readSecrets(channel, action, call('POST', `${path}/${action}`)),
        requests: channel.requests,
        put: (path, properties, more) => write(channel, options, call('PUT', path, more?.query, more, bodyOf(properties))),
        patch: (path, properties, more) => write(channel, options, call('PATCH', path, more.query, more, bodyOf(properties))),
        delete: (path, more) => write(channel, options, call('DELETE', path, more?.query, more)),
    };
}
/** Makes the client of a plan: a new object that can read and nothing else. */
function apim_readOnly({ get, exists, list, readSecrets, requests }) {
    return { get, exists, list, readSecrets, requests };
}
function callsOf({ base, apiVersion }) {
    return (method, path, query, options, body) => ({
        method,
        path,
        url: url_urlOf(base, path, { 'api-version': apiVersion, ...query }),
        body,
        ifMatch: options?.ifMatch,
        settling: options?.settling,
    });
}
async function get(channel, call) {
    const reply = await channel.send(call);
    const { status } = reply.response;
    if (status === 404 || call.absentAs?.includes(status))
        return undefined;
    return resourceOf(accepted(call, reply), inPrint(call), call.path);
}
async function exists(channel, call) {
    const reply = await channel.send(call);
    return reply.response.status !== 404 && accepted(call, reply).status < 300;
}
function apim_list(channel, call) {
    const fetchPage = async (url) => {
        const reply = await channel.send({ ...call, url });
        // What has no parent has no children.
        if (reply.response.status === 404)
            return { resources: [], total: 0 };
        return pageOf(accepted(call, reply), inPrint(call), call.path);
    };
    return pagesOf(call.url, inPrint(call), fetchPage);
}
/** The POSTs that only read: a client for reading must not be talked into any other. */
const READING_ACTIONS = ['listSecrets', 'listValue', 'listKeys'];
async function readSecrets(channel, action, call) {
    if (!READING_ACTIONS.includes(action)) {
        throw new RangeError(`action "${action}" does not read secrets; expected one of ${READING_ACTIONS.join(', ')}`);
    }
    const reply = await channel.send(call);
    return reply.response.status === 403 ? undefined : secretsOf(accepted(call, reply), inPrint(call));
}
async function write(channel, options, call) {
    const { clock, signal, endsAt } = options;
    const reply = await channel.send(call, first => follow(call, first, { channel, clock, signal, endsAt }));
    const { resent, response } = reply;
    // A deletion asks for absence, and a parent that is gone has taken its children along.
    if (call.method === 'DELETE' && response.status === 404)
        return { status: 204, resent };
    const { status, body } = accepted(call, reply);
    return body.trim() === ''
        ? { status, resent }
        : { status, resource: resourceOf(response, inPrint(call), call.path), resent };
}
function accepted(call, reply) {
    if (reply.response.status >= 400)
        throw channel_refused(call, reply);
    return reply.response;
}

;// CONCATENATED MODULE: ./build/service/pace.js
const FIRST = 8;
const MOST = 64;
/** A class needs this many answers in a round before its median says anything. */
const ENOUGH = 4;
/** Differences below this are the noise of a network, whatever their ratio. */
const NOISE_MS = 50;
/** Makes the pace of `concurrency`: a number is kept as it is, `auto` starts at 8 and moves between 1 and 64. */
function createPace(concurrency) {
    if (concurrency !== 'auto')
        return { limit: () => concurrency, reign: () => 0, answered: () => undefined };
    const best = new Map();
    let limit = FIRST;
    let doubling = true;
    let reign = 0;
    let round = emptyRound();
    function set(next) {
        limit = Math.min(MOST, Math.max(1, Math.floor(next)));
        reign += 1;
        round = emptyRound();
    }
    function endRound({ crowded, latencies }) {
        const slow = slower(latencies, best);
        if (slow) {
            doubling = false;
            // Slowness alone never takes a run below where it started: a slow service is not a refusing one.
            set(Math.max(limit / 2, Math.min(limit, FIRST)));
        }
        else
            set(crowded ? limit + (doubling ? limit : 1) : limit);
    }
    return {
        limit: () => limit,
        reign: () => reign,
        answered(seen) {
            if (seen.throttled) {
                doubling = false;
                if (seen.reign === reign)
                    set(limit / 2);
                return;
            }
            round.answers += 1;
            round.crowded ||= seen.crowded;
            round.latencies.set(seen.rateClass, [...(round.latencies.get(seen.rateClass) ?? []), seen.latencyMs]);
            if (round.answers >= limit)
                endRound(round);
        },
    };
}
function emptyRound() {
    return { answers: 0, crowded: false, latencies: new Map() };
}
/**
 * Tells whether any class took more than twice its best median, and keeps the medians.
 *
 * A slow median becomes the new measure: if halving does not help, the requests are heavier and not the crowd larger,
 * and the run must not be halved again for it.
 */
function slower(latencies, best) {
    let slow = false;
    for (const [rateClass, values] of latencies) {
        if (values.length < ENOUGH)
            continue;
        const now = median(values);
        const before = best.get(rateClass) ?? now;
        const worse = now > 2 * before && now - before > NOISE_MS;
        slow ||= worse;
        best.set(rateClass, worse ? now : Math.min(now, before));
    }
    return slow;
}
function median(values) {
    const sorted = values.toSorted((a, b) => a - b);
    return Math.max(...sorted.slice(0, Math.ceil(sorted.length / 2)));
}

;// CONCATENATED MODULE: ./build/service/limiter.js



/** Makes the gate of one run. */
function createLimiter({ concurrency, clock, pause = 'class' }) {
    const pace = createPace(concurrency);
    const lanes = { reads: emptyLane('reads'), writes: emptyLane('writes'), deletes: emptyLane('deletes') };
    const all = Object.values(lanes);
    const heard = new WeakSet();
    let order = 0;
    let alarm;
    const total = () => all.reduce((sum, lane) => sum + lane.underWay, 0);
    function pump() {
        while (total() < pace.limit()) {
            const now = clock.now();
            const turn = nextTurn(all.filter(lane => waitMs(lane, now) === 0));
            if (turn === undefined) {
                setAlarm(now);
                return;
            }
            admit(turn, now);
        }
    }
    function admit({ lane, waiter }, now) {
        advance(lane);
        lane.bucket.take(now);
        lane.underWay += 1;
        const reign = pace.reign();
        let left = false;
        waiter.admit(answer => {
            if (left)
                return;
            left = true;
            const crowded = total() >= pace.limit();
            lane.underWay -= 1;
            if (answer !== undefined) {
                const throttled = answer.status === 429;
                pace.answered({ rateClass: lane.rateClass, latencyMs: clock.now() - now, throttled, crowded, reign });
                learn(lane, answer);
            }
            pump();
        });
    }
    function learn(lane, { status, headers }) {
        const now = clock.now();
        const remaining = Number.parseInt(headers[`x-ms-ratelimit-remaining-subscription-${lane.rateClass}`] ?? '', 10);
        if (status === 429) {
            const until = now + (retryAfterMs(headers, now) ?? 0);
            for (const held of pause === 'all' ? all : [lane])
                holdBack(held, until);
        }
        else if (Number.isFinite(remaining))
            lane.bucket.learn(remaining, lane.underWay, now);
    }
    /** Wakes the gate when the first class that has somebody waiting opens. */
    function setAlarm(now) {
        const waits = all.filter(isWaiting).map(lane => waitMs(lane, now));
        const at = now + Math.min(...waits);
        if (alarm?.at === at)
            return;
        alarm?.off.abort();
        alarm = undefined;
        if (waits.length === 0)
            return;
        const off = new AbortController();
        alarm = { at, off };
        const ring = () => {
            alarm = undefined;
            pump();
        };
        clock.sleep(at - now, off.signal).then(ring, () => undefined);
    }
    /** One listener for each signal, not for each waiter: thousands of waiters share the run's signal. */
    function hear(signal) {
        if (heard.has(signal))
            return;
        heard.add(signal);
        const leaveAll = () => {
            for (const lane of all)
                dropAborted(lane);
            pump();
        };
        signal.addEventListener('abort', leaveAll, { once: true });
    }
    return {
        enter: (rateClass, signal, endsAt = Number.POSITIVE_INFINITY) => new Promise((resolve, reject) => {
            const lane = lanes[rateClass];
            if (signal.aborted)
                return reject(signal.reason);
            if (isTooLate(lane, endsAt))
                return reject(new HeldBack(lane.pausedUntil));
            hear(signal);
            lane.waiting.push({ order: order++, signal, endsAt, admit: resolve, refuse: reject });
            pump();
        }),
    };
}

;// CONCATENATED MODULE: ./build/service/lookup.js
/**
 * Where a service lives, when only its name is known.
 *
 * The vendor keeps names unique, yet several finds are possible where something else answers in its place; they are
 * an error that lists them, never a guess.
 */






/** The list of subscriptions belongs to another provider, with versions of its own. */
const SUBSCRIPTIONS_VERSION = '2022-12-01';
/**
 * Finds the one service of that name among those the identity may list.
 *
 * @param subscriptionId - looks in this subscription only.
 * @throws InputError when there is none, or more than one.
 */
async function findService(options, name, subscriptionId) {
    const channel = createChannel(options);
    const ids = subscriptionId === undefined ? await subscriptionsOf(channel, options) : [subscriptionId];
    const look = (id) => lookup_placesIn(channel, options, id, name);
    const found = await Promise.all(subscriptionId === undefined ? ids.map(id => look(id).catch(orNone)) : ids.map(look));
    const places = found.flat();
    const [place] = places;
    if (place !== undefined && places.length === 1)
        return place;
    throw new errors/* InputError */.dz([places.length === 0 ? noneSentence(name, ids) : severalSentence(name, places)], INPUTS);
}
/** Among several subscriptions, one that may not be looked into is no reason to give up. */
function orNone(error) {
    if (error instanceof errors/* ServiceError */._7 && error.answer.status === 403)
        return [];
    throw error;
}
const INPUTS = ['subscription-id', 'resource-group'];
const BOTH = 'give "subscription-id" and "resource-group"';
function noneSentence(name, ids) {
    const where = ids.length === 1 ? `subscription ${ids.join()}` : `${ids.length} subscriptions`;
    return `service "${name}" was not found in ${where} as far as this identity may look; ${BOTH}, or a role that may read it`;
}
function severalSentence(name, places) {
    const named = places.map(({ subscriptionId, resourceGroup }) => `${subscriptionId}/${resourceGroup}`);
    return `service "${name}" exists in ${named.join(' and ')}; ${BOTH} of the one that is meant`;
}
async function subscriptionsOf(channel, { armUrl }) {
    const listed = await lookup_all(channel, '/subscriptions', url_urlOf(armUrl, '/subscriptions', { 'api-version': SUBSCRIPTIONS_VERSION }));
    return listed.map(({ id }) => id.slice(id.lastIndexOf('/') + 1));
}
async function lookup_placesIn(channel, { armUrl, apiVersion }, subscriptionId, name) {
    const path = `/subscriptions/${subscriptionId}/providers/Microsoft.ApiManagement/service`;
    const services = await lookup_all(channel, path, url_urlOf(armUrl, path, { 'api-version': apiVersion }));
    const named = services.filter(service => service.name.toLowerCase() === name.toLowerCase());
    return named.flatMap(({ id }) => {
        const resourceGroup = /\/resourceGroups\/([^/]+)\//i.exec(id)?.[1];
        return resourceGroup === undefined ? [] : [{ subscriptionId, resourceGroup }];
    });
}
async function lookup_all(channel, path, url) {
    const call = { method: 'GET', path, url };
    const fetchPage = async (page) => {
        const reply = await channel.send({ ...call, url: page });
        if (reply.response.status >= 400)
            throw channel_refused(call, reply);
        return pageOf(reply.response, inPrint(call), path);
    };
    const resources = [];
    for await (const page of pagesOf(url, inPrint(call), fetchPage))
        resources.push(...page.resources);
    return resources;
}

;// CONCATENATED MODULE: ./build/connect.js
/**
 * The way to the service: credential, address and client, from the settings.
 *
 * The engine is given the result and cannot tell which credential or transport is behind it.
 */







/** Time for one answer; Azure Resource Manager itself gives up after two minutes. */
const DEADLINE_MS = 150_000;
/** What stands in the path where the direct API looks at neither subscription nor resource group. */
const PLACEHOLDERS = { subscriptionId: '00000000-0000-0000-0000-000000000000', resourceGroup: 'group' };
/**
 * Connects to the service.
 *
 * @param signal - stops the run; @param endsAt - when it has to be over, in milliseconds since 1970.
 * @throws InputError when the service cannot be found; ServiceError, ConnectionError
 */
async function connect(settings, world, { signal, endsAt }) {
    const { target, credential, concurrency } = settings;
    const { clock, runner, userAgent, newRequestId, random } = world;
    const isDirect = target.transport === 'direct';
    const root = isDirect ? target.managementUrl : target.armUrl;
    const options = {
        apiVersion: target.apiVersion,
        armUrl: target.armUrl,
        authorize: authorizeWith(credential, world),
        http: await world.http(),
        limiter: createLimiter({ concurrency, clock, pause: isDirect ? 'all' : 'class' }),
        clock,
        signal,
        endsAt,
        deadlineMs: DEADLINE_MS,
        userAgent,
        newRequestId,
        random,
        retryBudget: createRetryBudget(),
        log: runner.log,
    };
    const place = await connect_placeOf(target, options);
    const { subscriptionId, resourceGroup } = place;
    const path = `subscriptions/${subscriptionId}/resourceGroups/${encodeURIComponent(resourceGroup)}/providers/Microsoft.ApiManagement/service/${target.service}`;
    const base = new URL(path, root);
    const service = createService({ ...options, base });
    if (isTold(target))
        await expectService(service, target, place);
    return {
        service,
        afterwards: ms => createService({
            ...options,
            base,
            signal: new AbortController().signal,
            deadlineMs: ms,
            endsAt: clock.now() + ms,
        }),
        facts: { name: target.service, transport: target.transport, host: root.host, apiVersion: target.apiVersion },
        serviceId: target.service.toLowerCase(),
    };
}
function authorizeWith(credential, { clock, runner }) {
    switch (credential.kind) {
        case 'sas': {
            const { identifier, key } = credential;
            const sign = (expiry) => {
                const { token, authorization, signature } = (0,sas_token/* signToken */.zF)(identifier, key, expiry, new Date(clock.now()), 'long');
                for (const secret of [token, authorization, signature])
                    runner.mask(secret);
                return authorization;
            };
            return sasCredential({ sign, clock });
        }
        case 'bearer':
            return bearerCredential(credential.token);
    }
}
async function connect_placeOf({ transport, service, subscriptionId, resourceGroup }, options) {
    if (subscriptionId !== undefined && resourceGroup !== undefined)
        return { subscriptionId, resourceGroup };
    if (transport === 'direct') {
        return {
            subscriptionId: subscriptionId ?? PLACEHOLDERS.subscriptionId,
            resourceGroup: resourceGroup ?? PLACEHOLDERS.resourceGroup,
        };
    }
    return findService(options, service, subscriptionId);
}
/** True when the place of the service is the user's word alone. */
function isTold({ transport, subscriptionId, resourceGroup }) {
    return transport === 'arm' && subscriptionId !== undefined && resourceGroup !== undefined;
}
/** Everything below a place that is not there is "not found" too, and a plan would create all of it. */
async function expectService(reader, { service }, place) {
    const found = await reader.get('').catch(orUnseen);
    if (found !== undefined)
        return;
    const { subscriptionId, resourceGroup } = place;
    throw new errors/* InputError */.dz([
        `service "${service}" is not in resource group "${resourceGroup}" of subscription ${subscriptionId}; ` +
            'check "service", "resource-group" and "subscription-id"',
    ], ['service', 'resource-group', 'subscription-id']);
}
/** A role may cover what is in a service without the service itself. */
function orUnseen(error) {
    if (!(error instanceof errors/* ServiceError */._7))
        throw error;
    if (error.answer.status === 403)
        return 'unseen';
    throw new errors/* ServiceError */._7({ ...error.answer, path: '/' });
}

;// CONCATENATED MODULE: ./build/render/counts.js
/** Counts the changes of a run: the planned ones, or the applied ones once there are outcomes. */
function counts({ plan, outcomes }) {
    const done = outcomes?.filter(({ status }) => status === 'applied').map(({ change }) => change) ?? plan?.changes ?? [];
    const of = (action) => done.filter(change => change.action === action).length;
    return {
        created: of('create'),
        updated: of('update'),
        deleted: of('delete'),
        unchanged: plan?.unchanged.length ?? 0,
        failed: count(outcomes ?? [], 'failed'),
    };
}
/** Counts the outcomes of one status. */
function count(outcomes, status) {
    return outcomes.filter(outcome => outcome.status === status).length;
}

;// CONCATENATED MODULE: ./build/render/printable.js
/**
 * Text of others made fit for lines that a person reads.
 *
 * What has no glyph is what deceives: line ends, terminal sequences, characters that turn the direction of reading or
 * take no room. Each is written as its escape, so that two ids that differ never look the same.
 */

/** How many characters of a text stand in one line when nothing else is asked for. */
const LINE_LIMIT = 400;
/**
 * Gives a text as one line without invisible characters, cut where it is longer than `limit` characters.
 *
 * Line ends stand as `\n`, terminal escapes as `\u{1b}`; a cut says how many characters are missing.
 */
function printable(text, limit = LINE_LIMIT) {
    return printable_shortened(text, limit, visible);
}
/** Gives the lines of a text, each without invisible characters and cut; tabs stay, for they indent. */
function printableLines(text, limit = LINE_LIMIT) {
    const indented = (line) => line.split('\t').map(visible).join('\t');
    return text.split(/\r\n|\r|\n/).map(line => printable_shortened(line, limit, indented));
}
function printable_shortened(text, limit, show) {
    if (text.length <= limit)
        return show(text);
    const characters = [...text];
    const missing = characters.length - limit;
    if (missing <= 0)
        return show(text);
    return `${show(characters.slice(0, limit).join(''))}… (${missing.toLocaleString('en-US')} more)`;
}

;// CONCATENATED MODULE: ./build/render/words.js

/** Tells what a change does. */
function actionOf(change) {
    return change.action === 'create' && change.replaces !== undefined ? 'replace' : change.action;
}
/** What became of an entity, by what was done to it. */
const DONE = {
    create: 'created',
    replace: 'created',
    update: 'updated',
    delete: 'deleted',
};
/** Why a document is imported, to be put behind "imported,". */
const IMPORTED = {
    new: 'with the new API',
    document: 'because the document changed',
    drift: 'because the service is no longer as the last import left it',
    unrecorded: 'because it is not known what was imported last',
};
/** Gives the import that goes with a change, if any does. */
function importOf(change) {
    return change.action === 'delete' ? undefined : change.import;
}
/** Why an entity goes. */
const WHY = {
    removed: 'listed under removed',
    undeclared: 'not declared',
    exact: 'not declared, and its collection is exact',
    dependant: 'goes with what it depends on',
};
/** Gives the creates that take the place of a delete, by the key of what is deleted. */
function successors(changes) {
    return new Map(changes.flatMap(change => change.action === 'create' && change.replaces !== undefined
        ? [[address_keyOf(change.replaces), change.address]]
        : []));
}
/** Gives the place where a change is declared, when there is one. */
function words_placeOf(change) {
    return change.action === 'delete' ? change.at : change.wanted.at;
}
/** Prints a place as `apim.yml:14:12`. */
function placeText({ file, line, column }) {
    return `${file}:${line}:${column}`;
}
/** Prints a number: `1,200`. */
function number(value) {
    return value.toLocaleString('en-US');
}
/** Prints a number with its noun: `1 change`, `1,200 changes`. */
function counted(count, noun, plural = `${noun}s`) {
    return `${number(count)} ${count === 1 ? noun : plural}`;
}
/** Prints how many entities: `1 entity`, `240 entities`. */
function words_entities(count) {
    return counted(count, 'entity', 'entities');
}
/** Prints how many requests were sent in all. */
function requestsText({ reads, writes, secrets }) {
    return counted(reads + writes + secrets, 'request');
}
/** Prints a time: `142 ms`, `1.4 s`, `3 min 5 s`. */
function duration(ms) {
    if (ms < 999.5)
        return `${Math.round(ms)} ms`;
    if (ms < 59_950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

;// CONCATENATED MODULE: ./build/render/closing.js



/** Says in one sentence what the run came to. */
function closingLine(report) {
    const { plan, outcomes, ended } = report;
    const faults = ended === undefined ? '' : `; ended early: ${printable(ended, 2000)}`;
    if (outcomes !== undefined && plan !== undefined && plan.changes.length > 0)
        return applied(report, outcomes) + faults;
    if (report.problems.some(({ severity }) => severity === 'error'))
        return found(report) + faults;
    if (plan === undefined)
        return (ended === undefined ? `checked ${declared(report)}: ${problems(report)}` : 'nothing was changed') + faults;
    if (plan.refusals.length > 0)
        return `refused for ${counted(plan.refusals.length, 'reason')}, nothing was changed; ${compared(report, plan)}${faults}`;
    return compared(report, plan) + faults;
}
function compared(report, plan) {
    const { created, updated, deleted, unchanged } = counts(report);
    const total = words_entities(plan.compared);
    const todo = `${number(created)} to create, ${number(updated)} to update, ${number(deleted)} to delete`;
    return `compared ${total}: ${todo}, ${number(unchanged)} unchanged (${requestsText(report.requests)})`;
}
function applied(report, outcomes) {
    const total = counted(outcomes.length, 'change');
    const { created, updated, deleted } = counts(report);
    const sent = requestsText(report.requests);
    const done = count(outcomes, 'applied');
    if (done === outcomes.length)
        return `applied ${total}: ${number(created)} created, ${number(updated)} updated, ${number(deleted)} deleted (${sent})`;
    return `applied ${number(done)} of ${total}; ${undone(outcomes)}; run again to continue (${sent})`;
}
/** Says how many changes were not carried out, by what became of them: `1 failed, 2 skipped`. */
function undone(outcomes) {
    return ['failed', 'skipped', 'not started']
        .flatMap(status => (count(outcomes, status) === 0 ? [] : [`${number(count(outcomes, status))} ${status}`]))
        .join(', ');
}
function found(report) {
    return `found ${problems(report)} in ${declared(report)}`;
}
/** Says how many problems there are: `2 errors, 1 warning`, or `no problems`. */
function problems({ problems }) {
    const said = ['error', 'warning', 'notice'].flatMap(severity => {
        const some = problems.filter(problem => problem.severity === severity).length;
        return some === 0 ? [] : [counted(some, severity)];
    });
    return said.length === 0 ? 'no problems' : said.join(', ');
}
/** Says what was read: `240 entities in 3 files`. */
function declared({ declared, files }) {
    return `${words_entities(declared)} in ${counted(files.length, 'file')}`;
}

;// CONCATENATED MODULE: ./build/render/field.js
/**
 * One field that changes, as text.
 *
 * What is hidden is hidden as a whole: neither side is shown, nor whether they are equal, nor which parts of a list or
 * object were secret.
 */





/** Gives the fields of a change as they are shown; the policy that a delete takes away is one of them. */
function shownFields(change) {
    const known = SHOWN.get(change);
    if (known !== undefined)
        return known;
    const shown = show(change);
    SHOWN.set(change, shown);
    return shown;
}
/** The log, the page and the comment show the same changes, and a diff of long texts takes its time. */
const SHOWN = new WeakMap();
function show(change) {
    if (change.action !== 'delete')
        return change.fields
            .filter(field => !isSilent(field, change))
            .map(field => ({ ...shownField(field, change), path: printable(field.path) }));
    return Object.entries(change.address.kind.fields).flatMap(([path, field]) => {
        const text = change.found[path];
        if (field.type !== 'text' || field.compare !== 'policy' || typeof text !== 'string')
            return [];
        return [{ as: 'diff', path, diff: field_readable(policyDiff({ text, format: 'rawxml' }, undefined)) }];
    });
}
/** True for a field that only says how to read another one. */
function isSilent({ path }, { address }) {
    const field = address.kind.fields[path];
    return field?.type === 'text' && field.compare === 'never';
}
/** True for a field of which nothing may be shown. */
function isHidden({ show, after }) {
    return show === 'hidden' || holdsSecret(after);
}
function shownField(field, change) {
    const { path, before, after, show } = field;
    if (isHidden(field))
        return { as: 'hidden', path };
    if (show === 'policy' && typeof after === 'string') {
        const old = typeof before === 'string' ? { text: before, format: 'rawxml' } : undefined;
        return { as: 'diff', path, diff: field_readable(policyDiff(old, { text: after, format: formatOf(change) })) };
    }
    if (isLong(before) || isLong(after))
        return { as: 'diff', path, diff: field_readable(textDiff(laidOut(before), laidOut(after))) };
    return { as: 'value', path, before: before === undefined ? undefined : valueText(before), after: valueText(after) };
}
/** The service is read as `rawxml`; only the file may say otherwise. */
function formatOf({ wanted }) {
    return wanted.properties['format'] === 'xml' ? 'xml' : 'rawxml';
}
/** Prints a value on one line as JSON; a secret as `***`, what is not there as `nothing`. */
function valueText(value) {
    if (value === undefined)
        return 'nothing';
    return value instanceof build_secret/* Secret */.zh ? build_secret/* HIDDEN */.RG : printable(JSON.stringify(value));
}
/** Values up to this many characters stand on one line. */
const SHORT = 100;
function isLong(value) {
    if (typeof value === 'string')
        return /[\r\n]/.test(value) || value.length > SHORT;
    return typeof value === 'object' && value !== null && JSON.stringify(value).length > SHORT;
}
/** Text for a line by line comparison: a string as it is, anything else as indented JSON. */
function laidOut(value) {
    if (value === undefined)
        return '';
    return `${typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : JSON.stringify(value, undefined, 2)}\n`;
}
function textDiff(before, after) {
    const options = { context: 3, maxEditLength: field_MAX_EDITS };
    const patch = (0,create/* structuredPatch */.YB)('', '', before, after, undefined, undefined, options);
    if (patch !== undefined)
        return (0,create/* formatPatch */.Gu)(patch, create/* OMIT_HEADERS */.Jg);
    return [...signed('-', before), ...signed('+', after)].join('\n');
}
/** Takes out the line of numbers above a text that is new or gone as a whole, and the end of the last line. */
function field_readable(diff) {
    return diff.replace(/^@@ (?:-0,0 .*|.* \+0,0 )@@\n/, '').replace(/\n$/, '');
}
/** The time of a diff grows with the square of its edits; beyond this many the whole text is shown as replaced. */
const field_MAX_EDITS = 500;
function signed(sign, text) {
    return text
        .trimEnd()
        .split('\n')
        .map(line => sign + line);
}
/** Gives the rewrites of an applied change as they are shown; of a hidden field neither side. */
function shownRewrites(change, rewrites) {
    return rewrites.map(rewrite => {
        const { sent, kept } = rewrite;
        const path = printable(rewrite.path);
        if (isHiddenRewrite(change, rewrite))
            return { path, sent: build_secret/* HIDDEN */.RG, kept: build_secret/* HIDDEN */.RG };
        return { path, sent: valueText(sent), kept: valueText(kept) };
    });
}
/** True for a rewrite of which nothing may be shown. */
function isHiddenRewrite(change, { path, sent }) {
    const fields = change.action === 'delete' ? [] : change.fields;
    return holdsSecret(sent) || fields.some(field => isHidden(field) && isWithin(path, field.path));
}
function isWithin(path, field) {
    return path === field || path.startsWith(`${field}.`) || field.startsWith(`${path}.`);
}

;// CONCATENATED MODULE: ./build/render/plan-file.js






/** Grows when a reader of the old format would misread the new one; new names alone do not make it grow. */
const FORMAT_VERSION = 1;
/** Gives the text of the plan file: indented JSON that ends with a line feed. */
function planFileOf(report) {
    const { command, service, files, declared, problems, plan, outcomes, warnings, ended, requests, ms, runUrl } = report;
    const { created, updated, deleted, unchanged, failed } = counts(report);
    const written = {
        formatVersion: FORMAT_VERSION,
        command,
        service: service && writtenService(service),
        files,
        declared,
        counts: { created, updated, deleted, unchanged, failed },
        ...(plan && writtenPlan(plan)),
        outcomes: outcomes?.map(writtenOutcome),
        problems: problems.map(({ at, severity, message }) => ({ at: writtenPlace(at), severity, message })),
        warnings,
        ended,
        requests: { reads: requests.reads, writes: requests.writes, secrets: requests.secrets, retries: requests.retries },
        ms: Math.round(ms),
        runUrl,
    };
    return `${replaceInvisible(JSON.stringify(written, undefined, 2), inJson)}\n`;
}
/** Line feeds are the layout of the file; inside a text they have been escaped before. */
function inJson(character) {
    if (character === '\n')
        return character;
    return character
        .split('')
        .map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join('');
}
function writtenService({ name, transport, host, apiVersion }) {
    return { name, transport, host, apiVersion };
}
function writtenPlan({ digest, compared, changes, unchanged, kept, undeclared, notes, refusals }) {
    return {
        digest,
        compared,
        changes: changes.map(writtenChange),
        unchanged: unchanged.map(textOf),
        kept: kept.map(({ address, why }) => ({ address: textOf(address), why })),
        undeclared: [...undeclared].map(([list, count]) => ({ list, count })),
        notes: notes.map(({ address, message }) => ({ address: optional(address), message })),
        refusals: refusals.map(({ at, message }) => ({ at: at && writtenPlace(at), message })),
    };
}
function writtenChange(change) {
    if (change.action === 'delete')
        return writtenDelete(change);
    const { action, address, wanted, fields } = change;
    const { replaces, method } = { replaces: undefined, method: undefined, ...change };
    return {
        action,
        address: textOf(address),
        kind: address.kind.name,
        method,
        replaces: optional(replaces),
        at: writtenPlace(wanted.at),
        fields: fields.map(field => writtenField(field, wanted.places.get(field.path))),
        import: change.import && writtenImport(change.import),
    };
}
function writtenImport({ why, digest, changes }) {
    return { why, digest, changes: changes.map(({ message, breaking }) => ({ message, breaking })) };
}
function writtenDelete({ action, address, why, at }) {
    return { action, address: textOf(address), kind: address.kind.name, why, at: at && writtenPlace(at) };
}
function writtenField(field, at) {
    const { path, before, after } = field;
    const place = at && writtenPlace(at);
    if (isHidden(field))
        return { path, hidden: true, before: build_secret/* HIDDEN */.RG, after: build_secret/* HIDDEN */.RG, at: place };
    return {
        path,
        hidden: false,
        before: before === undefined ? undefined : plan_file_inOrder(before),
        after: plan_file_inOrder(after),
        at: place,
    };
}
function writtenOutcome(outcome) {
    const { status, change } = outcome;
    const head = { status, action: change.action, address: textOf(change.address) };
    switch (outcome.status) {
        case 'applied':
            return { ...head, ms: Math.round(outcome.ms), rewritten: writtenRewrites(outcome), note: outcome.note };
        case 'failed':
            return { ...head, ms: Math.round(outcome.ms), reason: outcome.reason };
        case 'skipped':
            return { ...head, because: textOf(outcome.because) };
        case 'not started':
            return { ...head, reason: outcome.reason };
    }
}
function writtenRewrites({ change, rewritten }) {
    return rewritten.map(rewrite => {
        const { path, sent, kept } = rewrite;
        if (isHiddenRewrite(change, rewrite))
            return { path, hidden: true, sent: build_secret/* HIDDEN */.RG, kept: build_secret/* HIDDEN */.RG };
        return { path, hidden: false, sent: plan_file_inOrder(sent), kept: kept === undefined ? undefined : plan_file_inOrder(kept) };
    });
}
function writtenPlace({ file, line, column }) {
    return { file, line, column };
}
function optional(address) {
    return address && textOf(address);
}
/** Gives a value with the names of its objects in order. */
function plan_file_inOrder(value) {
    if (isList(value))
        return value.map(plan_file_inOrder);
    if (!isValues(value))
        return value;
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([name, member]) => [name, plan_file_inOrder(member)]));
}

;// CONCATENATED MODULE: ./build/render/markdown.js
/**
 * The only way from text to GitHub's Markdown.
 *
 * `md` is a template in which our own words are Markdown and every value put between them is text: whatever a file or
 * the service says comes out as the characters it consists of. A mention, issue number, link, emoji or formula is made
 * by GitHub after Markdown was read, from the text as it then stands; so escaping is not enough there, and such a
 * character gets an element of its own that parts it from its neighbours.
 */

/** Makes Markdown of a template; texts in it are escaped, Markdown and numbers are not. */
function md(words, ...values) {
    return { source: String.raw({ raw: words }, ...values.map(sourceOf)) };
}
function sourceOf(value) {
    if (typeof value === 'object')
        return value.source;
    return typeof value === 'number' ? value.toLocaleString('en-US') : markdown_escaped(printable(value, PROSE_LIMIT));
}
/** Sentences are worth reading to their end; beyond this many characters they are no sentences. */
const PROSE_LIMIT = 2000;
/** Makes a text stand in the type of code: an id, a path, a value. At most `limit` characters of it are shown. */
function code(text, limit) {
    return { source: `<code>${markdown_escaped(printable(text, limit))}</code>` };
}
/** Makes a link of our own words; an address that could end it too early gives the words alone. */
function markdown_link(words, url) {
    return /^https:\/\/[\w.:/-]+$/.test(url) ? { source: `[${markdown_escaped(words)}](${url})` } : md `${words}`;
}
/** Puts pieces one after the other. */
function join(pieces, between) {
    return { source: pieces.map(({ source }) => source).join(between) };
}
/** What acts where it stands: in the middle of a sentence, at its start, or on the text beside it once it is HTML. */
const ACTING = /(?<parted>[@#$]|:(?=\S)|(?<=www)\.|(?<=[a-z])-(?=\d))|[\\`*_{}[\]<>|~^&!]|^(?:[-+=]|\s)|(?<=^\d+)[.)](?=\s|$)|\s$/giu;
function markdown_escaped(text) {
    return text.replace(ACTING, (character, parted) => {
        const entity = `&#${character.codePointAt(0)};`;
        return parted === undefined ? entity : `<span>${entity}</span>`;
    });
}
/** Makes a list, one item a line. */
function markdown_list(items) {
    return join(items.map(item => md `- ${item}`), '\n');
}
/**
 * Makes a table of at most `TABLE_ROWS` rows and `TABLE_LENGTH` characters; its last row says how many more there are.
 *
 * @param align - `:--` for columns of text, `--:` for numbers.
 */
function table(heads, rows, align = ':--') {
    const line = (cells) => md `| ${join(cells, ' | ')} |`;
    const rule = { source: `|${heads.map(() => ` ${align} |`).join('')}` };
    const shown = leading(rows.map(line));
    const more = rows.length - shown.length;
    const last = more === 0 ? [] : [line([md `…`, md `${more} more`, ...heads.slice(2).map(() => md ``)])];
    return join([line(heads.map(head => md `${head}`)), rule, ...shown, ...last], '\n');
}
/** A table longer than this is not read, and the browser is slow with it. */
const TABLE_ROWS = 300;
const TABLE_LENGTH = 64 * 1024;
function leading(lines) {
    let length = 0;
    const end = lines.findIndex(({ source }, index) => {
        length += source.length;
        return index >= TABLE_ROWS || length > TABLE_LENGTH;
    });
    return end < 0 ? lines : lines.slice(0, end);
}
/** Makes a section that is folded until it is opened. */
function details(title, body) {
    return md `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
/** Makes one of GitHub's coloured boxes. */
function markdown_alert(kind, body) {
    return { source: `[!${kind}]\n${body.source}`.replace(/^/gm, '> ').replace(/^> $/gm, '>') };
}
/** Makes a block of code in the colours of a diff; its fence is longer than any in the text. */
function diffBlock(lines) {
    const shown = lines.slice(0, DIFF_LINES).flatMap(line => printableLines(line, DIFF_WIDTH));
    const more = lines.length - DIFF_LINES;
    const text = more <= 0 ? shown : [...shown, `… ${more.toLocaleString('en-US')} lines more`];
    const longest = text
        .join('\n')
        .match(/`{3,}/g)
        ?.reduce((most, run) => Math.max(most, run.length), 0) ?? 2;
    const fence = '`'.repeat(longest + 1);
    return { source: [`${fence}diff`, ...text, fence].join('\n') };
}
/** Beyond this a diff is read in the plan file. */
const DIFF_LINES = 400;
const DIFF_WIDTH = 500;

;// CONCATENATED MODULE: ./build/render/summary-changes.js
/**
 * The changes of a plan as a reviewer reads them: one table, then each difference.
 *
 * The table is in the order of names, not of execution, so that what belongs to one entity stands together.
 */





/** Says why an entity goes. */
function goesBecause(change, makesWay) {
    const successor = makesWay.get(address_keyOf(change.address));
    return successor === undefined ? md `${WHY[change.why]}${declaredAt(change)}` : md `makes way for ${entity(successor)}`;
}
/** Gives the table of changes; a long one in folded parts, one for each collection at the top of the file. */
function changesTable(changes, heads, rows) {
    const makesWay = successors(changes);
    const sorted = summary_changes_byName(rows, ({ change }) => change);
    const drawn = (some) => table(['', 'entity', 'what', ...heads], some.map(({ change, more }) => [...cells(change, makesWay), ...more]));
    if (rows.length <= FOLD_ROWS)
        return rows.length === 0 ? [] : [drawn(sorted)];
    const groups = Map.groupBy(sorted, ({ change }) => change.address.kind.name.replace(/\/.*/, ''));
    return [...groups].map(([collection, some]) => details(md `<b>${collection}</b>: ${tally(some.map(({ change }) => change))}`, drawn(some)));
}
/** Up to this many changes are seen at once. */
const FOLD_ROWS = 40;
/** Sorts by the names of the changed entities. */
function summary_changes_byName(items, changeOf) {
    const keyed = items.map(item => ({ item, key: address_keyOf(changeOf(item).address) }));
    return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ item }) => item);
}
function tally(changes) {
    return ACTIONS.flatMap(action => {
        const some = changes.filter(change => actionOf(change) === action).length;
        return some === 0 ? [] : [counted(some, action)];
    }).join(', ');
}
const ACTIONS = ['delete', 'replace', 'update', 'create'];
const MARKS = {
    create: md `+&nbsp;create`,
    replace: md `±&nbsp;replace`,
    update: md `~&nbsp;update`,
    delete: md `**−&nbsp;delete**`,
};
function cells(change, makesWay) {
    const what = change.action === 'delete' ? goesBecause(change, makesWay) : whatChanges(change);
    return [MARKS[actionOf(change)], entity(change.address), what];
}
function whatChanges(change) {
    const fields = shownFields(change);
    if (change.action === 'create' && change.replaces !== undefined)
        return md `takes the place of ${entity(change.replaces)}`;
    const imported = importCell(change);
    if (fields.length + imported.length === 0)
        return md `${change.address.kind.noun}${declaredAt(change)}`;
    const said = fields.slice(0, CELL_FIELDS).map(change.action === 'create' ? fieldName : inCell);
    const rest = fields.length - CELL_FIELDS;
    const cell = [...imported, ...said, ...(rest > 0 ? [md `${rest} more`] : [])];
    return join(cell, change.action === 'create' ? ', ' : '<br>');
}
function importCell(change) {
    const imported = importOf(change);
    if (imported === undefined)
        return [];
    const some = imported.changes.length;
    return [some === 0 ? md `specification imported` : md `specification imported: ${counted(some, 'difference')}`];
}
const CELL_FIELDS = 4;
function fieldName({ path }) {
    return code(path);
}
function inCell(shown) {
    switch (shown.as) {
        case 'hidden':
            return md `${code(shown.path)}: ${code('*** → ***')}`;
        case 'value':
            return md `${code(shown.path)}: ${shown.before === undefined ? 'nothing' : code(shown.before, CELL_WIDTH)} → ${code(shown.after, CELL_WIDTH)}`;
        case 'diff':
            return md `${code(shown.path)}: +${linesOf(shown.diff, '+')} −${linesOf(shown.diff, '-')} lines`;
    }
}
const CELL_WIDTH = 60;
function linesOf(diff, sign) {
    return diff.split('\n').filter(line => line.startsWith(sign)).length;
}
/** Gives one folded section for each change that has fields, in the order of names. */
function differences(changes) {
    return summary_changes_byName(changes, change => change).flatMap(change => {
        const fields = shownFields(change);
        const imported = importLines(change);
        if (fields.length + imported.length === 0)
            return [];
        const lines = [...imported, ...fields.flatMap(shown => diffLines(shown, actionOf(change), fields.length > 1))];
        return [details(md `${actionOf(change)} ${entity(change.address)}${declaredAt(change)}`, diffBlock(lines))];
    });
}
/** In a diff a line that begins with `!` stands out, one with a blank does not. */
function importLines(change) {
    const imported = importOf(change);
    if (imported === undefined)
        return [];
    const lines = imported.changes.map(({ message, breaking }) => breaking ? `! ${printable(message)} (breaking)` : `  ${printable(message)}`);
    return [`  specification: imported, ${IMPORTED[imported.why]}`, ...lines];
}
function diffLines(shown, action, named) {
    switch (shown.as) {
        case 'hidden':
            return [action === 'update' ? `! ${shown.path}: *** → ***` : `+ ${shown.path}: ***`];
        case 'value':
            return [
                ...(shown.before === undefined ? [] : [`- ${shown.path}: ${shown.before}`]),
                `+ ${shown.path}: ${shown.after}`,
            ];
        case 'diff':
            return [...(named ? [`  ${shown.path}:`] : []), ...shown.diff.split('\n')];
    }
}
/** Says where a change is declared, behind a comma; nothing when it is nowhere. */
function declaredAt(change) {
    const at = words_placeOf(change);
    return at === undefined ? md `` : md `, ${code(placeText(at))}`;
}
/** Prints an address in the type of code. */
function entity(address) {
    return code(textOf(address));
}

;// CONCATENATED MODULE: ./build/render/summary-boxes.js



/** Gives the box that names what will be deleted, or nothing. */
function deletesBox({ changes, refusals }) {
    const deletes = summary_changes_byName(changes.filter(change => change.action === 'delete'), change => change);
    if (deletes.length === 0)
        return [];
    const makesWay = successors(changes);
    const named = deletes
        .slice(0, BOX_LINES)
        .map(change => md `${entity(change.address)}: ${goesBecause(change, makesWay)}`);
    const rest = deletes.length - BOX_LINES;
    const items = rest > 0 ? [...named, md `${rest} more, in the table below`] : named;
    return [
        markdown_alert('CAUTION', md `**${words_entities(deletes.length)} ${refusals.length > 0 ? 'would be' : 'will be'} deleted**\n\n${markdown_list(items)}`),
    ];
}
/** Gives the box that names what an import takes away from callers of today, or nothing. */
function breakingBox({ changes }) {
    const broken = changes.flatMap(change => (importOf(change)?.changes ?? [])
        .filter(({ breaking }) => breaking)
        .map(({ message }) => md `${entity(change.address)}: ${message}`));
    if (broken.length === 0)
        return [];
    const rest = broken.length - BOX_LINES;
    const items = rest > 0 ? [...broken.slice(0, BOX_LINES), md `${rest} more, in the log`] : broken;
    return [markdown_alert('WARNING', md `**${counted(broken.length, 'breaking change')} for callers**\n\n${markdown_list(items)}`)];
}
const BOX_LINES = 20;

;// CONCATENATED MODULE: ./build/render/summary-outcomes.js
/**
 * What an apply came to: what failed first, then what was therefore not done, then what was.
 */







/** Gives the sections of an apply, most urgent first. */
function outcomeSections(outcomes, ended) {
    return [
        ...unfinishedBox(outcomes, ended),
        ...titled('Failed', failures(outcomes.filter(outcome => outcome.status === 'failed'))),
        ...titled('Not done', leftOut(outcomes.filter(outcome => outcome.status === 'skipped' || outcome.status === 'not started'))),
        ...titled('Kept by the service otherwise than sent', rewrites(outcomes.filter(outcome => outcome.status === 'applied'))),
        ...titled('Applied', summary_outcomes_applied(outcomes)),
    ];
}
function titled(title, sections) {
    return sections.length === 0 ? [] : [md `### ${title}`, ...sections];
}
function unfinishedBox(outcomes, ended) {
    const done = count(outcomes, 'applied');
    const why = ended === undefined ? [] : [md `**The run ended early:** ${ended}`];
    const stays = done === 0 ? md `Nothing was changed.` : md `${counted(done, 'change stands', 'changes stand')}.`;
    const how = md `**${undone(outcomes)}.** ${stays} Run again to continue: only what is missing is sent.`;
    const said = done === outcomes.length ? why : [...why, how];
    return said.length === 0 ? [] : [markdown_alert('CAUTION', join(said, '\n\n'))];
}
function failures(failed) {
    if (failed.length === 0)
        return [];
    const rows = failed.map(({ change, reason }) => [
        md `${change.action}`,
        entity(change.address),
        md `${reason}`,
        summary_outcomes_declaredAt(change),
    ]);
    return [table(['', 'entity', 'why', 'declared at'], rows)];
}
function leftOut(outcomes) {
    if (outcomes.length === 0)
        return [];
    const rows = outcomes.map(outcome => [md `${outcome.change.action}`, entity(outcome.change.address), whyNot(outcome)]);
    return [table(['', 'entity', 'why'], rows)];
}
function whyNot(outcome) {
    return outcome.status === 'skipped' ? md `waits for ${entity(outcome.because)}` : md `${outcome.reason}`;
}
function rewrites(done) {
    const rows = done.flatMap(({ change, rewritten }) => shownRewrites(change, rewritten).map(({ path, sent, kept }) => [
        code(`${textOf(change.address)}.${path}`),
        code(sent, VALUE_WIDTH),
        code(kept, VALUE_WIDTH),
    ]));
    return rows.length === 0 ? [] : [table(['field', 'sent', 'kept'], rows)];
}
const VALUE_WIDTH = 120;
function summary_outcomes_applied(outcomes) {
    const done = outcomes.filter(outcome => outcome.status === 'applied');
    const rows = done.map(({ change, ms, note }) => ({
        change,
        more: [note === undefined ? md `${duration(ms)}` : md `${duration(ms)}<br>${note}`],
    }));
    return changesTable(outcomes.map(({ change }) => change), ['took'], rows);
}
function summary_outcomes_declaredAt(change) {
    const at = words_placeOf(change);
    return at === undefined ? md `` : code(placeText(at));
}

;// CONCATENATED MODULE: ./build/render/summary-remarks.js



/** Gives the box that says why a run ended before its time; that of an apply stands with its outcomes. */
function endedBox({ ended, outcomes }) {
    return ended === undefined || (outcomes ?? []).length > 0
        ? []
        : [markdown_alert('CAUTION', md `**The run ended early:** ${ended}`)];
}
/** Gives the box of the reasons not to apply a plan. */
function refusalsBox({ plan }) {
    const refusals = plan?.refusals ?? [];
    if (refusals.length === 0)
        return [];
    const named = refusals.slice(0, summary_remarks_BOX_LINES).map(summary_remarks_refusal);
    const rest = refusals.length - summary_remarks_BOX_LINES;
    const items = rest > 0 ? [...named, md `${rest} more, in the log`] : named;
    return [markdown_alert('CAUTION', md `**Nothing is changed as long as this stands:**\n\n${markdown_list(items)}`)];
}
const summary_remarks_BOX_LINES = 50;
function summary_remarks_refusal({ at, message }) {
    return at === undefined ? md `${message}` : md `${message} (${code(placeText(at))})`;
}
/** Gives the box of the warnings that concern the whole run. */
function warningsBox({ warnings }) {
    if (warnings.length === 0)
        return [];
    const [only = ''] = warnings;
    return [markdown_alert('WARNING', warnings.length === 1 ? md `${only}` : markdown_list(warnings.map(warning => md `${warning}`)))];
}
/** Gives the table of what is wrong in the files, errors first. */
function problemsTable({ problems }) {
    if (problems.length === 0)
        return [];
    const ranked = RANKS.flatMap(rank => problems.filter(({ severity }) => severity === rank));
    return [
        table(['where', '', 'what'], ranked.map(({ at, severity, message }) => [code(placeText(at)), SEVERITY[severity], md `${message}`])),
    ];
}
const RANKS = ['error', 'warning', 'notice'];
const SEVERITY = {
    error: md `**error**`,
    warning: md `warning`,
    notice: md `notice`,
};
/** Gives what the plan leaves alone and what it could not look at, folded when long. */
function leftAlone({ kept, undeclared, notes }) {
    const rows = kept.map(({ address, why }) => [entity(address), md `${why}`]);
    const counts = [...undeclared].map(([path, count]) => md `${count} in ${code(path.replace(/^\//, ''))}`);
    const noted = notes.map(({ address, message }) => address === undefined ? md `${message}` : md `${entity(address)}: ${message}`);
    return [
        ...section(`Kept although not declared: ${words_entities(kept.length)}`, kept.length, () => table(['entity', 'why'], rows)),
        ...section(`Not declared, left alone: ${words_entities([...undeclared.values()].reduce((sum, count) => sum + count, 0))}`, counts.length, () => markdown_list(counts)),
        ...section(`Notes: ${number(notes.length)}`, noted.length, () => markdown_list(noted.slice(0, 200))),
    ];
}
function section(title, length, body) {
    return length === 0 ? [] : [details(md `${title}`, body())];
}

;// CONCATENATED MODULE: ./build/render/summary.js








/** The longest page that is safe in a job summary, in bytes of UTF-8; GitHub's own limit is 1 MiB for each step. */
const SUMMARY_LIMIT = 900 * 1024;
/**
 * Gives the page of a run in GitHub's Markdown.
 *
 * @param limitBytes - how long it may be in UTF-8, 10,000 or more.
 */
function summaryOf(report, limitBytes = SUMMARY_LIMIT) {
    const { plan } = report;
    const foot = footer(report);
    const above = [
        headline(report),
        ...aboutService(report),
        ...endedBox(report),
        ...refusalsBox(report),
        ...body(report),
    ];
    const below = plan === undefined ? [] : leftAlone(plan);
    const room = limitBytes - bytes(foot) - bytes(POINTER);
    const upper = fitting(above, room);
    const lower = fitting(below, room - bytes(...upper));
    const between = plan === undefined ? [] : differences(plan.changes);
    const fits = fitting(between, room - bytes(...upper, ...lower) - bytes(summary_titleOf(report)));
    const whole = upper.length + lower.length + fits.length === above.length + below.length + between.length;
    const middle = fits.length === 0 ? [] : [summary_titleOf(report), ...fits];
    return `${join([...upper, ...middle, ...lower, ...(whole ? [] : [POINTER]), foot], '\n\n').source}\n`;
}
function summary_titleOf({ outcomes }) {
    return outcomes === undefined ? md `### Differences` : md `### What was planned`;
}
const POINTER = md `> [!NOTE]\n> This page was cut to fit. All of it is in the log and in the plan file.`;
function bytes(...sections) {
    return sections.reduce((sum, { source }) => sum + Buffer.byteLength(source) + 2, 0);
}
/** Gives the sections up to the first that has no room. */
function fitting(sections, room) {
    let used = 0;
    const end = sections.findIndex(section => {
        used += bytes(section);
        return used > room;
    });
    return end < 0 ? sections : sections.slice(0, end);
}
function headline(report) {
    return report.service === undefined ? md `## ${state(report)}` : md `## ${report.service.name}: ${state(report)}`;
}
/** Says in a few words how things stand. */
function state(report) {
    const { command, plan, outcomes, ended } = report;
    const errors = report.problems.filter(({ severity }) => severity === 'error').length;
    if (outcomes !== undefined && outcomes.length > 0)
        return appliedState(report, outcomes.length, count(outcomes, 'applied'));
    if (errors > 0)
        return `${counted(errors, 'error')} in ${report.files.length === 1 ? 'the file' : 'the files'}`;
    if (ended !== undefined)
        return `${command} ended early`;
    if (plan === undefined)
        return report.problems.length === 0 ? 'valid' : `valid, with ${problems(report)}`;
    if (plan.refusals.length > 0)
        return `${command} refused`;
    return plan.changes.length === 0 ? 'in sync' : `${counted(plan.changes.length, 'change')} planned`;
}
function appliedState({ ended }, total, done) {
    if (done === total)
        return `${counted(total, 'change')} applied`;
    return `${ended === undefined ? 'failed' : 'stopped'} with ${number(done)} of ${counted(total, 'change')} applied`;
}
function aboutService(report) {
    const { service, declared, files, plan } = report;
    const read = plan === undefined ? [md `${words_entities(declared)} in ${counted(files.length, 'file')} checked.`] : [];
    if (service === undefined)
        return read;
    const { name, transport, host, apiVersion } = service;
    return [md `Service **${name}** over ${transport} (${host}), API version ${apiVersion}.`, ...read];
}
function body(report) {
    const { plan, outcomes } = report;
    const { changes } = plan ?? { changes: [] };
    const before = [...warningsBox(report), ...problemsTable(report)];
    if (plan === undefined)
        return before;
    if (outcomes !== undefined && outcomes.length > 0)
        return [countTable(report), ...before, ...outcomeSections(outcomes, report.ended)];
    if (changes.length === 0)
        return [md `${words_entities(plan.compared)} compared, nothing to change.`, ...before];
    const rows = changes.map(change => ({ change, more: [] }));
    return [
        countTable(report),
        ...before,
        ...deletesBox(plan),
        ...breakingBox(plan),
        md `### Changes`,
        ...changesTable(changes, [], rows),
    ];
}
function countTable(report) {
    const { created, updated, deleted, unchanged } = counts(report);
    const { outcomes } = report;
    const columns = outcomes === undefined
        ? [
            ['create', created],
            ['update', updated],
            ['delete', deleted],
            ['unchanged', unchanged],
        ]
        : [
            ['created', created],
            ['updated', updated],
            ['deleted', deleted],
            ['unchanged', unchanged],
            ...missing(outcomes),
        ];
    return table(columns.map(([head]) => head), [columns.map(([, value]) => md `${value}`)], '--:');
}
function missing(outcomes) {
    return ['failed', 'skipped', 'not started']
        .map(status => [status, count(outcomes, status)])
        .filter(([, some]) => some > 0);
}
function footer({ plan, requests, ms, runUrl }) {
    const parts = [
        ...(plan === undefined ? [] : [md `Plan ${code(plan.digest)}`]),
        md `${requestsText(requests)}${requests.retries > 0 ? `, ${number(requests.retries)} of them repeated` : ''} in ${duration(ms)}`,
        ...(runUrl === undefined ? [] : [markdown_link('run', runUrl)]),
    ];
    return md `<sub>${join(parts, ' · ')}</sub>`;
}

;// CONCATENATED MODULE: ./build/publish.js




const PLAN_FILE = 'apim-sync-plan.json';
const REPORT_FILE = 'apim-sync-report.json';
/**
 * Tells everybody how the run went.
 *
 * @returns false when the step has to fail.
 */
async function publish(given, settings, world) {
    const { runner } = world;
    const report = discreet(given, runner);
    if (report.plan !== undefined)
        outputCounts(report, report.plan, runner);
    if (report.outcomes !== undefined)
        runner.output('report-file', await writeReport(inTemp(REPORT_FILE, world), report, world));
    for (const warning of report.warnings)
        runner.log.warning(warning);
    runner.annotate([...refusedPlaces(report), ...failedPlaces(report)]);
    if (settings.summary)
        await runner.summary(summaryOf(report));
    const failures = failuresOf(report, settings);
    for (const failure of failures)
        runner.fail(failure);
    if (failures.length === 0)
        runner.log.info(closingLine(report));
    return failures.length === 0;
}
/** Writes the plan before anything is applied, so that it is there whatever happens next. */
async function writePlanFile(report, { planFile }, world) {
    const path = planFile ?? inTemp(PLAN_FILE, world);
    world.runner.output('plan-file', await writeReport(path, discreet(report, world.runner), world));
}
/**
 * Writes what is known before the service is asked, where the user wants the plan to be.
 *
 * @throws RefusalError when nothing may be written there, which is better known before than after.
 */
async function claimPlanFile(report, { planFile }, world) {
    if (planFile !== undefined)
        await writeReport(planFile, report, world);
}
function writeReport(path, report, { runner, workspace }) {
    return workspace.write(path, runner.hide(planFileOf(report)));
}
function inTemp(name, { runner }) {
    return `${runner.surroundings.temp}/${name}`;
}
/** Hides secrets in what the service said, before any of it is cut or escaped. */
function discreet(report, { hide }) {
    const { ended, warnings, outcomes } = report;
    return {
        ...report,
        warnings: warnings.map(hide),
        ...(ended === undefined ? {} : { ended: hide(ended) }),
        ...(outcomes === undefined ? {} : { outcomes: outcomes.map(outcome => discreetOutcome(outcome, hide)) }),
    };
}
function discreetOutcome(outcome, hide) {
    return outcome.status === 'failed' ? { ...outcome, reason: hide(outcome.reason) } : outcome;
}
function outputCounts(report, { changes, digest }, { output }) {
    const { created, updated, deleted, unchanged, failed } = counts(report);
    output('has-changes', String(changes.length > 0));
    output('plan-digest', digest);
    for (const [name, count] of Object.entries({ created, updated, deleted, unchanged, failed }))
        output(name, String(count));
}
function refusedPlaces({ plan }) {
    const refusals = plan?.refusals ?? [];
    return refusals.flatMap(({ at, message }) => (at === undefined ? [] : [{ at, severity: 'error', message }]));
}
function failedPlaces({ outcomes = [] }) {
    return outcomes.flatMap(outcome => {
        const { change } = outcome;
        const at = change.action === 'delete' ? change.at : change.wanted.at;
        return outcome.status !== 'failed' || at === undefined ? [] : [{ at, severity: 'error', message: outcome.reason }];
    });
}
/** Says why the step fails; nothing when it does not. */
function failuresOf(report, settings) {
    const { plan, problems, ended } = report;
    if (ended !== undefined)
        return [ended];
    if (problems.some(({ severity }) => severity === 'error'))
        return [closingLine(report)];
    if (plan === undefined)
        return [];
    // A refusal with a place is shown there.
    const refusals = plan.refusals.flatMap(({ at, message }) => (at === undefined ? [message] : []));
    if (plan.refusals.length > 0)
        return [...refusals, closingLine(report)];
    if (plan.compared === 0)
        return [NOTHING_COMPARED];
    return lateFailure(report, settings);
}
const NOTHING_COMPARED = 'nothing was compared: the files declare nothing that "only" and "except" leave; expected at least one entity';
function lateFailure(report, { failOn, strict }) {
    const { command, plan, outcomes = [] } = report;
    if (outcomes.some(({ status }) => status !== 'applied'))
        return [closingLine(report)];
    if (strict && outcomes.some(isRewritten))
        return [REWRITTEN];
    const isUnwelcome = failOn === 'changes' && command === 'plan' && plan !== undefined && plan.changes.length > 0;
    return isUnwelcome ? [`${closingLine(report)}; "fail-on" is "changes"`] : [];
}
const REWRITTEN = 'the service keeps values otherwise than they were sent, and "strict" is set; see the lines above';
function isRewritten(outcome) {
    return outcome.status === 'applied' && outcome.rewritten.length > 0;
}

;// CONCATENATED MODULE: ./build/render/text.js
/**
 * What a run says in the log, line by line.
 *
 * No line holds colour or anything invisible. A line of a policy stands behind a bar, so that its text is never at the
 * start of a line, where the runner looks for commands.
 */




/** Says a change in one line: `create products/gold`, `delete products/old (not declared)`. */
function changeLine(change) {
    const line = `${actionOf(change)} ${text_nameOf(change.address)}`;
    if (change.action === 'delete')
        return `${line} (${WHY[change.why]})`;
    const { replaces } = change.action === 'create' ? change : {};
    return replaces === undefined ? line : `${line} (takes the place of ${text_nameOf(replaces)})`;
}
/** Says a change with its fields below it: `  state: "notPublished" → "published"`. */
function changeLines(change) {
    const fields = shownFields(change).flatMap(shown => fieldLines(shown, change.action === 'create'));
    return [changeLine(change), ...fields, ...text_importLines(change)];
}
function text_importLines(change) {
    const imported = importOf(change);
    if (imported === undefined)
        return [];
    const lines = imported.changes.map(({ message, breaking }) => `  | ${printable(message, LONG)}${breaking ? ' (breaking)' : ''}`);
    return [`  specification: imported, ${IMPORTED[imported.why]}`, ...lines];
}
function fieldLines(shown, isNew) {
    const { path } = shown;
    switch (shown.as) {
        case 'hidden':
            return [isNew ? `  ${path}: ***` : `  ${path}: *** → ***`];
        case 'value':
            return [isNew ? `  ${path}: ${shown.after}` : `  ${path}: ${shown.before ?? 'nothing'} → ${shown.after}`];
        case 'diff':
            return [`  ${path}:`, ...printableLines(shown.diff, LONG).map(line => `  | ${line}`)];
    }
}
/** Says all that a plan holds: its changes with their fields, then what is kept, counted, noted and refused. */
function planLines({ changes, kept, undeclared, notes, refusals }) {
    return [
        ...(changes.length === 0 ? ['nothing to change'] : changes.flatMap(changeLines)),
        ...kept.map(({ address, why }) => `keep ${text_nameOf(address)} (${printable(why)})`),
        ...[...undeclared].map(([list, count]) => `${printable(list)} holds ${count} more that nobody declares`),
        ...notes.map(noteLine),
        ...refusals.map(refusalLine),
    ];
}
function noteLine({ address, message }) {
    return `note: ${address === undefined ? '' : `${text_nameOf(address)}: `}${printable(message, LONG)}`;
}
function refusalLine({ at, message }) {
    return `refused: ${at === undefined ? '' : `${printable(placeText(at))}: `}${printable(message, LONG)}`;
}
/**
 * Says what became of a change: `[12/240] products/gold updated (142 ms)`.
 *
 * @param index - which of the changes this is, counted from 1.
 */
function outcomeLine(outcome, index, total) {
    return `[${index}/${total}] ${text_nameOf(outcome.change.address)} ${became(outcome)}`;
}
function became(outcome) {
    switch (outcome.status) {
        case 'applied':
            return `${DONE[outcome.change.action]} (${duration(outcome.ms)})${remarks(outcome.change, outcome.rewritten, outcome.note)}`;
        case 'failed':
            return `failed (${duration(outcome.ms)}): ${printable(outcome.reason, LONG)}`;
        case 'skipped':
            return `skipped because of ${text_nameOf(outcome.because)}`;
        case 'not started':
            return `not started: ${printable(outcome.reason, LONG)}`;
    }
}
function remarks(change, rewritten, note) {
    const rewrites = shownRewrites(change, rewritten).map(({ path, sent, kept }) => `; ${path} rewritten: sent ${sent}, kept ${kept}`);
    return [...rewrites, ...(note === undefined ? [] : [`; ${printable(note, LONG)}`])].join('');
}
/** Error sentences and lines of a policy are worth reading to their end. */
const LONG = 2000;
function text_nameOf(address) {
    return printable(textOf(address));
}

;// CONCATENATED MODULE: ./build/sync/same.js
/**
 * What means the same to the service, field by field.
 *
 * Null, absent and the service's default are one value here; ids differ by neither prefix nor case, and lists not by
 * their order where it means nothing.
 */



/** Gives an id without the service it is in: `/products/gold` of a full ARM id, in lower case. */
function bareId(id) {
    const below = id.replace(/^.*\/providers\/microsoft\.apimanagement\/service\/[^/]+/i, '');
    return below.replace(/\/+$/, '').toLowerCase();
}
/** True when a field holds on both sides what means the same. `all` and `live` are what it stands in. */
function sameValue(field, wanted, found, all, live) {
    const a = orDefault(field, wanted);
    const b = orDefault(field, found);
    switch (field.type) {
        case 'text':
            return typeof a === 'string' && typeof b === 'string' ? same_sameText(field, a, b, all, live) : a === b;
        case 'flag':
        case 'number':
        case 'any':
            return canonical(a) === canonical(b);
        case 'object':
            return isJsonObject(a) && isJsonObject(b) ? sameObject(field, a, b, all, live) : a === b;
        case 'list':
            return Array.isArray(a) && Array.isArray(b) ? sameList(field, a, b, all, live) : a === b;
        case 'map':
            return isJsonObject(a) && isJsonObject(b) ? sameMap(field.items, a, b, all, live) : a === b;
    }
}
function same_sameText(field, wanted, found, all, live) {
    if (field.ref !== undefined)
        return bareId(wanted) === bareId(found);
    if (field.prefixed)
        return wanted.endsWith(found) || found.endsWith(wanted);
    switch (field.compare ?? 'exact') {
        case 'policy':
            return samePolicy({ text: wanted, format: policyFormat(all) }, { text: found, format: policyFormat(live) });
        case 'instant':
            return Date.parse(wanted) === Date.parse(found);
        case 'never':
            return true;
        case 'exact':
            return wanted === found;
    }
}
/** What the file leaves unsaid is as typed; so is what the service was asked for as typed. */
function policyFormat(properties) {
    return properties['format'] === 'xml' ? 'xml' : 'rawxml';
}
function sameObject(field, a, b, all, live) {
    const names = new Set([...Object.keys(field.fields), ...Object.keys(a), ...Object.keys(b)]);
    return [...names].every(name => {
        const member = memberOf(field, name);
        return member === undefined || sameValue(member, a[name] ?? null, b[name], all, live);
    });
}
function sameMap(items, a, b, all, live) {
    const names = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...names].every(name => sameValue(items, a[name] ?? null, b[name], all, live));
}
function sameList(field, a, b, all, live) {
    if (a.length !== b.length)
        return false;
    if (!field.unordered)
        return a.every((item, index) => sameValue(field.items, item, b[index], all, live));
    const rest = [...b];
    return a.every(item => {
        const index = rest.findIndex(other => sameValue(field.items, item, other, all, live));
        if (index >= 0)
            rest.splice(index, 1);
        return index >= 0;
    });
}
/** Null and absent are the default; so is what holds nothing, where nothing is the default. */
function orDefault(field, value) {
    const initial = field.default ?? null;
    if (value === undefined || value === null)
        return initial;
    return initial === null && same_isEmpty(value) ? null : value;
}
function same_isEmpty(value) {
    if (isJsonObject(value))
        return Object.values(value).every(item => item === null || same_isEmpty(item));
    return value === '' || (Array.isArray(value) && value.length === 0);
}

;// CONCATENATED MODULE: ./build/sync/compare.js
/**
 * Whether a field holds what the file declares.
 *
 * The plan asks here, and so do the check right before a write and the check after it. What is secret on either side is
 * never shown on the other, whether or not a read shows it.
 */




/** What is known of an entity that nothing is known of. */
const NOTHING_KNOWN = { hidden: new Map(), rewrites: () => false };
/**
 * Lists the declared fields that the service holds otherwise, in the order of the declaration.
 *
 * @param ignore - dotted paths to leave out, with all that is below them.
 */
function changedFields(fields, wanted, found, known, ignore = []) {
    const whole = { wanted, found, known, ignore };
    return Object.entries(wanted).flatMap(([name, value]) => compare_fieldChanges(fields[name], name, value, found[name], whole, false));
}
/** True when two answers of the service describe the same entity, as far as the fields of its kind go. */
function sameAnswer(fields, one, other) {
    return Object.entries(fields).every(([name, field]) => {
        const a = one[name];
        const b = other[name];
        return a === undefined || b === undefined || sameValue(field, a, b, one, other);
    });
}
/** True when a field's value never comes back from a read of such an entity. */
function compare_isHidden(field, wanted, found) {
    if (field.hidden === undefined)
        return false;
    const { when } = field.hidden;
    return when === undefined || (wanted[when.field] ?? found[when.field] ?? null) === when.is;
}
/** True when what the service sent is the value itself, and not nothing or a stand-in for it. */
function isShown({ hidden }, found) {
    return found !== undefined && !(typeof found === 'string' && hidden?.standIn?.test(found));
}
/** True when a field's value is a secret on either side: of such an entity as is declared, or as was found. */
function isSecretOf({ hidden }, { wanted, found }) {
    if (hidden === undefined)
        return false;
    const { when } = hidden;
    return when === undefined || [wanted, found].some(side => side[when.field] === when.is);
}
function compare_fieldChanges(field, path, wanted, found, whole, isWithinSecret) {
    if (field === undefined || field.createOnly || whole.ignore.includes(path))
        return [];
    if (field.type === 'text' && field.compare === 'never')
        return [];
    if (!isShown(field, found) && compare_isHidden(field, whole.wanted, whole.found))
        return hiddenChange(path, wanted, whole.known);
    if (field.type === 'object' && isValues(wanted)) {
        const inner = isJsonObject(found) ? found : {};
        const isSecret = isWithinSecret || isSecretOf(field, whole);
        return Object.entries(wanted).flatMap(([name, value]) => compare_fieldChanges(memberOf(field, name), `${path}.${name}`, value, inner[name], whole, isSecret));
    }
    return visibleChange(field, path, wanted, found, whole, isWithinSecret);
}
function hiddenChange(path, wanted, known) {
    if (known.hidden.get(path) !== 'different')
        return [];
    return [{ path, before: undefined, after: wanted, show: 'hidden' }];
}
function visibleChange(field, path, wanted, found, whole, isWithinSecret) {
    // What cannot be had here cannot be compared either; the plan says so in a note.
    if (holdsAbsent(wanted))
        return [];
    const { wanted: all, found: live, known } = whole;
    const plain = wanted === null ? resetValue(field) : revealed(wanted);
    if (sameValue(field, plain, found, all, live))
        return [];
    if (known.rewrites(path, plain, found ?? null))
        return [];
    if (isWithinSecret || holdsSecret(wanted) || holdsHidden(field, found, whole))
        return [{ path, before: undefined, after: concealed(wanted), show: 'hidden' }];
    const show = field.type === 'text' && field.compare === 'policy' ? 'policy' : 'value';
    return [{ path, before: found, after: wanted, show }];
}
/** True when a live value is a secret, or has one in it: shown or not, nobody is to see it. */
function holdsHidden(field, found, whole) {
    if (found === undefined || found === null)
        return false;
    if (isSecretOf(field, whole))
        return true;
    switch (field.type) {
        case 'object':
            return compare_membersOf(found).some(([name, value]) => {
                const member = memberOf(field, name);
                return member !== undefined && holdsHidden(member, value, whole);
            });
        case 'list':
            return Array.isArray(found) && found.some(item => holdsHidden(field.items, item, whole));
        case 'map':
            return compare_membersOf(found).some(([, value]) => holdsHidden(field.items, value, whole));
        case 'text':
        case 'flag':
        case 'number':
        case 'any':
            return false;
    }
}
function compare_membersOf(value) {
    return isJsonObject(value) ? Object.entries(value) : [];
}
/** Hides what is declared in the place of a secret, also where it is none itself. */
function concealed(value) {
    if (value === null || value instanceof build_secret/* Secret */.zh)
        return value;
    if (isList(value))
        return value.map(concealed);
    if (isValues(value))
        return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, concealed(item)]));
    return new build_secret/* Secret */.zh(typeof value === 'string' ? value : canonical(value));
}
/** What a declared null asks the service to hold. */
function resetValue(field) {
    return typeof field.reset === 'object' ? field.reset.send : (field.default ?? null);
}

;// CONCATENATED MODULE: ./build/sync/method.js


/** Tells which request makes these changes of a live entity. */
function method_methodOf(kind, declared, live, changes) {
    const whole = method_namesOf(changes).some(name => {
        const field = kind.fields[name];
        return field?.putOnly === true || (declared[name] === null && field?.reset === 'omit');
    });
    return kind.update === 'put' || whole || changesArm(kind, declared, live) ? 'put' : 'patch';
}
/** Lists the properties that changes are in, each by its first name. */
function method_namesOf(changes) {
    return changes.map(({ path }) => path.split('.', 1)[0] ?? path);
}
/** True when the declaration belongs to another arm of the kind's union than the live entity. */
function changesArm({ union = [], fields }, declared, live) {
    const wanted = armOf(union, declared);
    if (wanted === undefined)
        return false;
    const shown = union.filter(arm => inArm(arm, live));
    // Where no arm is shown, it is the one that holds the hidden value.
    const held = shown.length > 0 ? shown : union.filter(arm => arm.some(name => isHiddenIn(fields[name], live)));
    return held.some(arm => arm !== wanted);
}
/** True for a property of the arm that the declaration belongs to. */
function isInWantedArm({ union = [] }, declared, name) {
    return armOf(union, declared)?.includes(name) ?? false;
}
/** Leaves out the fields that are written on create only, wherever they lie. */
function withoutIgnored(properties, ignore, prefix = '') {
    const kept = Object.entries(properties).filter(([name]) => !ignore.includes(`${prefix}${name}`));
    return Object.fromEntries(kept.map(([name, value]) => [name, isValues(value) ? withoutIgnored(value, ignore, `${prefix}${name}.`) : value]));
}
function armOf(union, declared) {
    return union.find(arm => inArm(arm, declared));
}
function inArm(arm, values) {
    return arm.some(name => (values[name] ?? null) !== null);
}
function isHiddenIn(field, live) {
    return field !== undefined && compare_isHidden(field, live, live);
}

;// CONCATENATED MODULE: ./build/sync/memory.js

const ANNOTATION = 'x-apim-sync';
const VERSION = 1;
/** Gives the document that a memory is kept as. */
function documentOf({ unread: _, ...memory }) {
    return { [ANNOTATION]: { version: VERSION, ...memory, owned: [...memory.owned] } };
}
/** True when two records say the same, so that the second need not be written. */
function sameMemory(one, other) {
    return canonical({ ...one, owned: [...one.owned] }) === canonical({ ...other, owned: [...other.owned] });
}
/** Reads a memory from the document of a record; undefined when it is not one that this version can read. */
function memoryIn(document) {
    const schema = typeof document === 'string' ? memory_parsed(document) : document;
    const content = isJsonObject(schema) ? schema[ANNOTATION] : undefined;
    if (!isJsonObject(content) || content['version'] !== VERSION || typeof content['salt'] !== 'string')
        return undefined;
    const { salt, owned, fingerprints, rewritten, imported } = content;
    return {
        salt,
        owned: Array.isArray(owned) ? owned.filter(key => typeof key === 'string') : [],
        fingerprints: textsIn(fingerprints),
        rewritten: pairsIn(rewritten, ({ sent, kept }) => (isText(sent) && isText(kept) ? { sent, kept } : undefined)),
        imported: pairsIn(imported, ({ document, live }) => isText(document) && isText(live) ? { document, live } : undefined),
    };
}
function memory_parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function textsIn(value) {
    const entries = Object.entries(isJsonObject(value) ? value : {});
    return Object.fromEntries(entries.filter((entry) => typeof entry[1] === 'string'));
}
function pairsIn(value, read) {
    const entries = Object.entries(isJsonObject(value) ? value : {}).flatMap(([place, entry]) => {
        const pair = isJsonObject(entry) ? read(entry) : undefined;
        return pair === undefined ? [] : [[place, pair]];
    });
    return Object.fromEntries(entries);
}
function isText(value) {
    return typeof value === 'string';
}

;// CONCATENATED MODULE: ./build/sync/expanded.js

/** Gives the links that a list of parents carries, `[]` when it does not name the other ends by id. */
function expanded(kind, parent, { properties }) {
    return (expandedIds(kind, properties) ?? []).map(id => ({
        address: { kind, ids: [...parent.ids, id] },
        properties: {},
    }));
}
/** Gives the ids of the other ends that a parent carries, or undefined when it does not. */
function expandedIds({ expand }, properties) {
    const links = expand === undefined ? undefined : properties[expand.property];
    if (!Array.isArray(links))
        return undefined;
    const ids = links.map(link => isJsonObject(link) && typeof link['id'] === 'string' ? link['id'].split('/').at(-1) : undefined);
    return ids.every(id => id !== undefined) ? ids : undefined;
}

;// CONCATENATED MODULE: ./build/sync/read.js
/**
 * Reads what the declaration is about, in as few requests as the numbers allow.
 *
 * A list costs a request for each page and a single read one for each id, so the first page decides: it tells how long
 * the list is. Entities that nobody asks for are dropped page by page; a service of any size fits in memory.
 */



/** Reads all demands. */
async function read_read(service, demands) {
    const found = new Map();
    const lists = new Map();
    const unavailable = new Map();
    await Promise.all(demands.map(async (demand) => {
        try {
            for (const entity of await read_readOne(service, demand, lists))
                found.set(address_keyOf(entity.address), entity);
        }
        catch (error) {
            if (!isUnavailable(error))
                throw error;
            unavailable.set(demand.kind.name, error.answer.message || error.answer.code);
        }
    }));
    return { found, lists, unavailable };
}
/** The service's answer for what its pricing tier does not have. */
function isUnavailable(error) {
    return error instanceof errors/* ServiceError */._7 && error.answer.code === 'MethodNotAllowedInPricingTier';
}
async function read_readOne(service, demand, lists) {
    const { kind, parentIds, ids, whole, counted } = demand;
    if (kind.shape === 'single')
        return single(service, { kind, ids: parentIds });
    if (kind.unlisted)
        return eachOf(service, demand, ids);
    const few = ids.length <= FEW && !whole && !counted && kind.shape === 'collection';
    const found = await (few ? eachOf(service, demand, ids) : listed(service, demand, lists));
    const isWhole = !few && lists.get(listPathOf({ kind, ids: [...parentIds, ''] }).toLowerCase())?.whole === true;
    return isWhole || !lacksClaiming(demand, found) ? found : [...(await holders(service, demand)), ...found];
}
/** True when something is to be made with a value that somebody may hold. */
function lacksClaiming({ claiming }, found) {
    const there = new Set(found.map(({ address }) => address.ids.at(-1)?.toLowerCase()));
    return claiming.some(id => !there.has(id.toLowerCase()));
}
/** Reads a whole list for those that hold such a value: any of them may be on the last page. */
async function holders(service, demand) {
    const { kind, parentIds } = demand;
    const found = [];
    for await (const page of service.list(listPathOf({ kind, ids: [...parentIds, ''] })))
        found.push(...read_wantedOf(page, { ...demand, whole: false, expand: [] }, new Map()));
    return found;
}
/** Up to so many ids are read one by one, whatever the length of the list. */
const FEW = 10;
/** Reads one entity by itself, as its kind wants to be read; undefined when it is not there. */
function liveOf(service, address) {
    const { readQuery, absentAs } = address.kind;
    return service.get(pathOf(address), readQuery, absentAs);
}
async function single(service, address) {
    const resource = await liveOf(service, address);
    return resource === undefined ? [] : [foundOf(asSpelled(address, resource), resource)];
}
/** Spells an entity's own id as the service does. */
function asSpelled({ kind, ids }, { name }) {
    const isSame = kind.shape === 'collection' && ids.at(-1)?.toLowerCase() === name.toLowerCase();
    return { kind, ids: isSame ? [...ids.slice(0, -1), name] : ids };
}
async function eachOf(service, { kind, parentIds }, ids) {
    const reads = ids.map(async (id) => {
        const address = { kind, ids: [...parentIds, id] };
        if (kind.shape !== 'relation')
            return single(service, address);
        return (await service.exists(pathOf(address))) ? [{ address, properties: {} }] : [];
    });
    return (await Promise.all(reads)).flat();
}
async function listed(service, demand, lists) {
    const { kind, parentIds, whole } = demand;
    const path = listPathOf({ kind, ids: [...parentIds, ''] });
    const missing = new Map(demand.ids.map(id => [id.toLowerCase(), id]));
    const found = [];
    let total;
    let seen = 0;
    let builtIn = 0;
    for await (const page of service.list(path, listQuery(demand))) {
        total = page.total ?? total;
        seen += page.resources.length;
        builtIn += page.resources.filter(({ name }) => isUncounted(kind, name)).length;
        found.push(...read_wantedOf(page, demand, missing));
        for (const { name } of page.resources)
            missing.delete(name.toLowerCase());
        if (!whole && isCheaperEach(page, missing.size, seen, total)) {
            found.push(...(await eachOf(service, demand, [...missing.values()])));
            lists.set(path.toLowerCase(), { total: total === undefined ? undefined : total - builtIn, whole: false });
            return complete(service, demand, found);
        }
    }
    lists.set(path.toLowerCase(), { total: (total ?? seen) - builtIn, whole: true });
    return complete(service, demand, found);
}
/** True for what a list has beside the entities that somebody made of the kind. */
function isUncounted({ builtIns, alsoListed }, name) {
    return builtIns?.includes(name.toLowerCase()) === true || alsoListed?.test(name) === true;
}
/** True when what is still missing costs fewer single reads than the pages that are left. */
function isCheaperEach({ resources }, missing, seen, total) {
    if (total === undefined || seen >= total || resources.length === 0)
        return false;
    return missing < Math.ceil((total - seen) / resources.length);
}
/** Reads by itself what the list shows only in part. */
async function complete(service, { kind, ids }, found) {
    if (!kind.listsLack)
        return found;
    const asked = new Set(ids.map(id => id.toLowerCase()));
    const reads = found.map(entity => asked.has((entity.address.ids.at(-1) ?? '').toLowerCase()) ? single(service, entity.address) : [entity]);
    return (await Promise.all(reads)).flat();
}
function listQuery({ expand }) {
    return Object.assign({}, ...expand.map(kind => kind.expand?.query ?? {}));
}
function read_wantedOf(page, demand, asked) {
    return page.resources.flatMap(resource => {
        const isAsked = asked.has(resource.name.toLowerCase());
        const isOther = demand.kind.alsoListed?.test(resource.name) === true;
        if (!isAsked && (isOther || !(demand.whole || demand.keep(resource.properties))))
            return [];
        const address = { kind: demand.kind, ids: [...demand.parentIds, resource.name] };
        return [foundOf(address, resource), ...demand.expand.flatMap(kind => expanded(kind, address, resource))];
    });
}
function foundOf(address, { properties, etag }) {
    return { address, properties, ...(etag === undefined ? {} : { etag }) };
}

;// CONCATENATED MODULE: ./build/sync/record.js
/**
 * The record: what a run leaves for the next one, kept in the service itself.
 *
 * It is a global schema that validates nothing, with everything under one annotation. It is best effort: where it
 * cannot be read or written the run goes on, and only what needs it is off. It holds digests, never values.
 */




/** Gives the id of the record of a stack. */
function recordId(stack) {
    return `${PREFIX}${stack}.default`;
}
const PREFIX = 'apim-sync.';
const COLLECTION = '/schemas';
/**
 * Reads the record of a stack; an empty one when there is none.
 *
 * @param salt - random text for a record that is made now.
 */
async function readRecord(service, id, salt) {
    const empty = { salt, owned: [], fingerprints: {}, rewritten: {}, imported: {} };
    try {
        const resource = await service.get(`${COLLECTION}/${id}`);
        if (resource === undefined)
            return { memory: empty };
        const memory = memoryIn(resource.properties['document']);
        return memory === undefined
            ? { memory: { ...empty, unread: true }, trouble: `the record ${id} is not one that this version can read` }
            : { memory, ...(resource.etag === undefined ? {} : { etag: resource.etag }) };
    }
    catch (error) {
        return { memory: { ...empty, unread: true }, trouble: `the record ${id} could not be read: ${record_reasonOf(error)}` };
    }
}
/**
 * Writes what a run adds to the record of its stack. When another run of the stack has written it meanwhile, that is
 * read and added to.
 *
 * @param last - the record as the run found it.
 * @param add - gives the record with what this run adds.
 * @returns why it could not be written, or undefined when it was, or need not be.
 */
async function keepRecord(service, id, last, add) {
    try {
        let from = last;
        for (let tries = TRIES; tries > 0; tries--) {
            const next = await add(from.memory);
            if (sameMemory(from.memory, next))
                return undefined;
            if (await isWritten(service, id, next, from.etag))
                return undefined;
            from = await readRecord(service, id, last.memory.salt);
            if (from.trouble !== undefined)
                return from.trouble;
        }
        return `the record ${id} could not be written: other runs of the stack keep writing it`;
    }
    catch (error) {
        return `the record ${id} could not be written: ${record_reasonOf(error)}`;
    }
}
const TRIES = 5;
/** Writes the record; false when it is no longer the one that was read. */
async function isWritten(service, id, memory, etag) {
    const properties = {
        schemaType: 'json',
        description: 'Kept by apim-sync: what it made and what it last wrote. Holds no values. Not for editing.',
        document: documentOf(memory),
    };
    try {
        await service.put(`${COLLECTION}/${id}`, properties, etag === undefined ? {} : { ifMatch: etag });
        return true;
    }
    catch (error) {
        if (error instanceof errors/* ServiceError */._7 && error.answer.status === 412)
            return false;
        throw error;
    }
}
/**
 * Gives the stacks that own entities of this service, beside one's own, by the keys of what they own.
 *
 * @throws RefusalError when one of their records cannot be read; ServiceError, ConnectionError
 */
async function foreignOwners(service, own) {
    const owned = (await recordsBeside(service, own)).map(async (id) => {
        const { memory, trouble } = await readRecord(service, id, '');
        if (trouble !== undefined)
            throw new errors/* RefusalError */.XQ(`${trouble}, so that nobody knows what must not be deleted`);
        return memory.owned.map(key => [key, id.slice(PREFIX.length)]);
    });
    return new Map((await Promise.all(owned)).flat());
}
/** Lists the ids of other records; a service that cannot keep one has none. */
async function recordsBeside(service, own) {
    const ids = [];
    try {
        for await (const { resources } of service.list(COLLECTION))
            ids.push(...resources.map(({ name }) => name).filter(name => name.startsWith(PREFIX) && name !== own));
    }
    catch (error) {
        if (!isUnavailable(error))
            throw error;
    }
    return ids;
}
/** Gives a digest of a hidden value that does not help to guess it. Hexadecimal, 32 bytes. */
function fingerprint(value, salt, place) {
    return new Promise((resolve, reject) => {
        (0,external_node_crypto_.scrypt)(value, `${salt}#${place}`, 32, (error, key) => error === null ? resolve(key.toString('hex')) : reject(error));
    });
}
function record_reasonOf(error) {
    if (error instanceof errors/* ServiceError */._7 || error instanceof errors/* ConnectionError */.Rc || error instanceof errors/* InputError */.dz)
        return error.message;
    throw error;
}

;// CONCATENATED MODULE: ./build/sync/knowledge.js
/**
 * What can be known of values that the service hides, and of values that it keeps otherwise than sent.
 *
 * A secret is compared by its fingerprint or in memory and leaves neither behind: the result is only "same" or
 * "different", and nothing at all where nobody can tell.
 */







/** Finds out what can be known of every declared entity that exists. */
async function learn(service, { wanted }, found, memory, mode) {
    const entries = [...wanted].map(async ([key, entity]) => {
        const live = found.get(key);
        const hidden = live === undefined ? new Map() : await learnOne(service, entity, live, memory, mode);
        return [key, { hidden, rewrites: rewritesOf(key, memory) }];
    });
    const known = new Map(await Promise.all(entries));
    return address => known.get(address_keyOf(address)) ?? { hidden: new Map(), rewrites: rewritesOf(address_keyOf(address), memory) };
}
/** Lists the declared fields of an entity that the service would not show. */
function hiddenValues(fields, declared, live) {
    const within = (field, path, value, shown) => {
        if (field === undefined || value === null)
            return [];
        const isSeen = isShown(field, shown);
        if (compare_isHidden(field, declared, live) && !isSeen)
            return [{ path, value, readBy: field.hidden?.readBy }];
        if (field.type !== 'object' || !isValues(value))
            return [];
        const object = isJsonObject(shown) ? shown : {};
        return Object.entries(value).flatMap(([name, inner]) => within(memberOf(field, name), `${path}.${name}`, inner, object[name]));
    };
    return Object.entries(declared).flatMap(([name, value]) => within(fields[name], name, value, live[name]));
}
/**
 * Lists the declared fields of an entity that a read may leave out, each by itself and within what holds it: nobody
 * knows beforehand how much of an object the service will show.
 */
function everyHiddenValue(fields, declared) {
    const within = (field, path, value) => {
        if (field === undefined || value === null)
            return [];
        const itself = compare_isHidden(field, declared, {}) ? [{ path, value, readBy: field.hidden?.readBy }] : [];
        if (field.type !== 'object' || !isValues(value))
            return itself;
        const inner = Object.entries(value).flatMap(([name, item]) => within(memberOf(field, name), `${path}.${name}`, item));
        return [...itself, ...inner];
    };
    return Object.entries(declared).flatMap(([name, value]) => within(fields[name], name, value));
}
/** Gives a hidden value as the text that is compared and fingerprinted. */
function hiddenText(value) {
    const plain = revealed(value);
    return typeof plain === 'string' ? plain : canonical(plain);
}
/** Gives a digest by which the record knows a value again. */
function valueDigest(value) {
    return (0,external_node_crypto_.createHash)('sha256').update(canonical(value)).digest('base64url').slice(0, 22);
}
async function learnOne(service, { address, properties }, live, memory, mode) {
    const { kind } = address;
    const moves = changesArm(kind, properties, live.properties);
    const read = readOnce(service, pathOf(live.address));
    const verdicts = hiddenValues(kind.fields, properties, live.properties).map(async (hidden) => {
        // The record speaks of a value that went when somebody moved the entity to another arm of its union.
        if (moves && isInWantedArm(kind, properties, hidden.path.split('.', 1)[0] ?? ''))
            return [[hidden.path, 'different']];
        if (!holdsText(hidden.value))
            return [];
        const same = await isSame(hidden, `${address_keyOf(address)}#${hidden.path}`, memory, mode, read);
        return same === undefined ? [] : [[hidden.path, same ? 'same' : 'different']];
    });
    return new Map((await Promise.all(verdicts)).flat());
}
/** False for what cannot be compared: a secret that is not available here, or nothing at all. */
function holdsText(value) {
    return !holdsAbsent(value) && revealed(value) !== '';
}
/** Sends each secret-reading POST of an entity once, however many of its fields ask. */
function readOnce(service, path) {
    const answers = new Map();
    return action => {
        const answer = answers.get(action) ?? service.readSecrets(path, action);
        answers.set(action, answer);
        return answer;
    };
}
async function isSame({ value, readBy }, place, memory, mode, read) {
    if (mode === 'assume')
        return true;
    if (mode === 'write')
        return false;
    const text = hiddenText(value);
    const byRecord = async () => {
        const recorded = memory.fingerprints[place];
        return recorded === undefined ? undefined : recorded === (await fingerprint(text, memory.salt, place));
    };
    const byReading = async () => {
        const secret = readBy === undefined ? undefined : (await read(readBy.action))?.[readBy.property];
        return secret === undefined ? undefined : secret.reveal() === text;
    };
    return mode === 'auto' ? ((await byRecord()) ?? (await byReading())) : ((await byReading()) ?? (await byRecord()));
}
function rewritesOf(key, { rewritten }) {
    return (path, wanted, found) => {
        const pair = rewritten[`${key}#${path}`];
        return pair !== undefined && pair.sent === valueDigest(wanted) && pair.kept === valueDigest(found);
    };
}

;// CONCATENATED MODULE: ./build/sync/body.js





/** Gives the body that makes an entity; undefined for a relation, which has none. */
function createBody(address, declared) {
    const { kind } = address;
    if (kind.shape === 'relation')
        return undefined;
    const defaults = Object.entries(kind.fields).flatMap(([name, field]) => field.createDefault === 'id' && declared[name] === undefined ? [[name, ownId(address)]] : []);
    const given = Object.entries(declared).filter(([name, value]) => value !== null && !kind.fields[name]?.patchOnly);
    const body = Object.fromEntries([...defaults, ...given]);
    return { ...kind.copies?.createWith(address.ids), ...withCreateNames(kind.fields, body) };
}
/** Gives what a copy has from its parent, out of what the parent or the copy itself is now. */
function inheritedBody(kind, live) {
    const had = (kind.copies?.inherits ?? []).flatMap(name => {
        const value = live[name] ?? null;
        return value === null ? [] : [[name, value]];
    });
    return withCreateNames(KINDS.get(parentName(kind) ?? '')?.fields ?? {}, Object.fromEntries(had));
}
/** Gives what only a PATCH can carry of a new entity, or undefined when that is nothing. */
function completion(kind, declared) {
    const late = Object.entries(declared).filter(([name, value]) => value !== null && kind.fields[name]?.patchOnly);
    return late.length === 0 ? undefined : Object.fromEntries(late);
}
/** Gives the body of a PATCH: the properties that change, and hidden ones of which nobody knows whether they do. */
function patchBody(kind, declared, live, changes, known) {
    const changed = new Set(changes.map(({ path }) => path.split('.', 1)[0]));
    const sent = Object.entries(declared).flatMap(([name, value]) => {
        const field = kind.fields[name];
        if (field === undefined || !(changed.has(name) || isUnknown(kind, name, declared, live, known)))
            return [];
        return [[name, merged(field, value, live[name])]];
    });
    return Object.fromEntries(sent);
}
/** Gives the body of a PUT over an entity that exists: live and declared together, without what is declared null. */
function putBody(kind, declared, live) {
    const base = kind.sendable === undefined ? writable(kind, live) : kind.sendable(writable(kind, live));
    const given = Object.entries(declared).flatMap(([name, value]) => {
        const field = kind.fields[name];
        return field === undefined || field.createOnly || field.patchOnly
            ? []
            : [[name, merged(field, value, base[name])]];
    });
    const kept = (kind.copies?.keeps ?? []).map(name => [name, live[name] ?? null]);
    const whole = Object.entries({
        ...inheritedBody(kind, live),
        ...Object.fromEntries(kept),
        ...withoutOtherArms(kind, declared, base),
        ...Object.fromEntries(given),
    });
    return withCreateNames(kind.fields, Object.fromEntries(whole.filter(([, value]) => value !== null)));
}
/** True when a property holds a hidden value of which nobody knows whether it is the same. */
function isUnknown(kind, name, declared, live, known) {
    return hiddenValues(kind.fields, declared, live).some(({ path }) => (path === name || path.startsWith(`${name}.`)) && known.hidden.get(path) !== 'same');
}
function withoutOtherArms({ union }, declared, base) {
    const wanted = union?.find(arm => arm.some(name => (declared[name] ?? null) !== null));
    const gone = new Set(wanted === undefined ? [] : union?.filter(arm => arm !== wanted).flat());
    return Object.fromEntries(Object.entries(base).filter(([name]) => !gone.has(name)));
}
/** Adds the second name under which a create takes a field. */
function withCreateNames(fields, body) {
    const also = Object.entries(body).flatMap(([name, value]) => {
        const second = fields[name]?.createdAs;
        return second === undefined ? [] : [[second, value]];
    });
    return also.length === 0 ? body : { ...body, ...Object.fromEntries(also) };
}
/** Lays a declared value over the live one; what a declared null asks for is sent in its place. */
function merged(field, declared, live) {
    if (declared === null)
        return typeof field.reset === 'object' ? field.reset.send : null;
    if (field.type !== 'object' || !isValues(declared))
        return declared;
    const base = isJsonObject(live) ? writable(field, live) : {};
    const inner = Object.entries(declared).flatMap(([name, value]) => {
        const below = memberOf(field, name);
        return below === undefined ? [] : [[name, merged(below, value, base[name])]];
    });
    return { ...base, ...Object.fromEntries(inner) };
}
/** Gives the part of a live entity that may be sent back: known fields that hold something. */
function writable(holder, live) {
    const kept = Object.entries(live).flatMap(([name, value]) => {
        const field = memberOf(holder, name);
        if (field === undefined || value === null || field.createOnly || field.patchOnly)
            return [];
        return [[name, field.type === 'object' && isJsonObject(value) ? writable(field, value) : value]];
    });
    return Object.fromEntries(kept);
}

;// CONCATENATED MODULE: ./build/sync/copies.js
/**
 * Entities that come into being with others: along with a new parent, or within a copy of one.
 *
 * One of the copies is what the parent stands for. What it holds is then held by the parent too, so that a file which
 * says both would say two things of one entity.
 */


/** Gives what an entity holds that the service makes along with its parent, when that is not there yet. */
function madeWithParent({ address }, wanted, found) {
    const [parent] = ancestorsOf(address);
    const own = parent === undefined ? undefined : wanted.get(address_keyOf(parent));
    if (own === undefined || found.has(address_keyOf(own.address)))
        return undefined;
    return address.kind.comesWith?.(ownId(address), own.properties);
}
/** True for what may come with the copy that its parent will be. */
function isCopied(address, wanted, found) {
    const copy = ancestorsOf(address).find(({ kind }) => kind.copies !== undefined);
    if (copy === undefined || found.has(address_keyOf(copy)))
        return false;
    return madeWithParent({ address: copy }, wanted, found) === undefined;
}
/** True for what may have come with a copy. */
function isInCopy(address) {
    return ancestorsOf(address).some(({ kind }) => kind.copies !== undefined);
}
/** Gives the entity that says which of several such an entity's parent stands for. */
function chooserOf(address) {
    const kind = KINDS.get(address.kind.chosenBy?.kind ?? '');
    return kind === undefined ? undefined : { kind, ids: parentIds(address) };
}
/** True when a live entity is what its parent stands for. */
function isChosen({ address, properties }) {
    const { chosenBy } = address.kind;
    return chosenBy !== undefined && properties[chosenBy.shownBy] === true;
}
/** Refuses what is declared both of an entity and of the parent that stands for it. */
function declaredTwice(declared, wanted, found) {
    return declared.flatMap(entity => {
        const live = found.get(address_keyOf(entity.address));
        const [parent] = ancestorsOf(entity.address);
        const own = parent === undefined ? undefined : wanted.get(address_keyOf(parent));
        const chooser = chooserOf(entity.address);
        if (live === undefined || own === undefined || chooser === undefined || !isChosen(live))
            return [];
        const names = [...copies_shared(entity, own), ...sharedBelow(entity, own, wanted)];
        if (names.length === 0 || wanted.has(address_keyOf(chooser)))
            return [];
        const message = `${textOf(entity.address)} is what ${textOf(own.address)} stands for now, and both declare ${names.join(' and ')}; expected each in one place, or "${lastPart(chooser)}" beside "${lastPart({ ...chooser, kind: entity.address.kind })}"`;
        return [{ at: entity.at, message }];
    });
}
function copies_shared(one, other) {
    const fields = Object.keys(one.properties).filter(name => name in other.properties);
    const document = one.specification !== undefined && other.specification !== undefined ? ['specification'] : [];
    return [...fields, ...document].map(name => `"${name}"`);
}
/** Names what lies below both, in the words of the file. */
function sharedBelow({ address }, { address: parent }, wanted) {
    const prefix = `${address_keyOf(address)}/`;
    return [...wanted].flatMap(([key, entity]) => {
        const isTwice = key.startsWith(prefix) && wanted.has(`${address_keyOf(parent)}/${key.slice(prefix.length)}`);
        return isTwice ? [`"${textOf(entity.address).slice(prefix.length)}"`] : [];
    });
}
function lastPart({ kind }) {
    return kind.name.split('/').at(-1) ?? '';
}

;// CONCATENATED MODULE: ./build/sync/halted.js
/** Why a single change ends without having been carried out as planned. */
/** The change stops here, for a reason that its message gives to the user. Carries no answer of the service. */
class Halted extends Error {
    name = 'Halted';
}

;// CONCATENATED MODULE: ./build/sync/imports.js
/**
 * Imports: when a document has to be sent again, and what has to be looked at after it.
 *
 * An import makes everything below an entity anew, so an unchanged document is not sent. The record knows which one was
 * sent last and what the service looked like then; without a record the meaning of the two sides decides.
 */




/** Groups what was found of what imports make. */
function madeByImports(found) {
    const pairs = [...found.values()].flatMap(({ address, properties }) => {
        const [parent] = ancestorsOf(address);
        if (parent?.kind.imports !== address.kind.name)
            return [];
        return [{ above: address_keyOf(parent), made: { id: ownId(address), properties } }];
    });
    return new Map([...Map.groupBy(pairs, ({ above }) => above)].map(([key, all]) => [key, all.map(({ made }) => made)]));
}
/** Gives the import that an entity needs, or undefined when the service has what the document says. */
function imports_importOf(wanted, found, made, recorded) {
    const { specification, address, sync } = wanted;
    if (specification === undefined)
        return undefined;
    if (!found.has(address_keyOf(address)))
        return planned(specification, 'new', []);
    if (isForCreate(sync))
        return undefined;
    const below = made.get(address_keyOf(address)) ?? [];
    const before = liveOperations(below);
    const changes = specification.operations === undefined ? [] : specificationChanges(before, specification.operations);
    const last = recorded[address_keyOf(address)];
    if (last === undefined)
        return specification.operations !== undefined && changes.length === 0
            ? undefined
            : planned(specification, 'unrecorded', changes);
    if (last.document !== specification.digest)
        return planned(specification, 'document', changes);
    return last.live === liveDigest(below, []) ? undefined : planned(specification, 'drift', changes);
}
/** True when the document is what the entity is made from, and no more. */
function isForCreate({ ignore }) {
    return ignore.includes('specification');
}
function planned({ body, digest, operations, makesOperations }, why, changes) {
    return { body, digest, why, changes, operations: makesOperations ? operations : undefined, below: [] };
}
/** True for an entity that the document of the entity above it makes. */
function isMadeByImport({ address }, wanted) {
    const [parent] = ancestorsOf(address);
    const specification = parent === undefined ? undefined : wanted.get(address_keyOf(parent))?.specification;
    if (specification === undefined || parent?.kind.imports !== address.kind.name)
        return false;
    return hasOperation(specification.operations ?? [], ownId(address));
}
/** True when one of the operations gets that id, as it is written or as the service respells it. */
function hasOperation(operations, id) {
    return operations.some(({ operationId }) => operationId !== undefined && resourceName(operationId) === resourceName(id));
}
/** True for what an import of the same plan makes, by the imports of the plan. */
function isRemade(address, imports) {
    const [parent] = ancestorsOf(address);
    const above = parent === undefined ? undefined : imports.get(address_keyOf(parent));
    if (above === undefined || parent?.kind.imports !== address.kind.name)
        return false;
    // A format that does not tell its operations may make any of them.
    return above.operations === undefined || hasOperation(above.operations, ownId(address));
}
/**
 * Adds to each import the declared entities below it that the plan leaves alone.
 *
 * @param unchanged - what the plan has compared and found as declared; what `only` and `except` leave out is not in it.
 */
function withBelow(changes, wanted, unchanged) {
    const quiet = new Set(unchanged.map(address_keyOf));
    const below = quietBelow(quiet, wanted);
    return changes.map(change => {
        if (change.action === 'delete' || change.import === undefined)
            return change;
        const [parent] = ancestorsOf(change.address);
        const key = parent === undefined ? '' : address_keyOf(parent);
        const source = wanted.get(key);
        // What a copy that stands for its parent takes from a document, the parent has too.
        const above = change.address.kind.copies === undefined || source === undefined || !quiet.has(key) ? [] : [source];
        return { ...change, import: { ...change.import, below: [...above, ...(below.get(address_keyOf(change.address)) ?? [])] } };
    });
}
/** Gives what is left alone, by the keys of all that it lies below, as far as an import of those reaches. */
function quietBelow(quiet, wanted) {
    const pairs = [...wanted].flatMap(([key, entity]) => {
        if (!quiet.has(key) || entity.specification !== undefined)
            return [];
        return reachedFrom(entity.address).map(above => ({ key: address_keyOf(above), entity }));
    });
    return new Map([...Map.groupBy(pairs, ({ key }) => key)].map(([key, all]) => [key, all.map(({ entity }) => entity)]));
}
/** Lists the ancestors whose import reaches an entity: the import of one above a copy does not reach into the copy. */
function reachedFrom(address) {
    if (address.kind.unlisted)
        return [];
    const above = ancestorsOf(address);
    const copy = above.findIndex(({ kind }) => kind.unlisted);
    return copy < 0 ? above : above.slice(0, copy + 1);
}
/** Says what the service has below every imported entity that a run touched, for the record. */
async function importedAfter(service, { wanted }, outcomes) {
    const touched = new Set(outcomes.flatMap(({ status, change: { address } }) => status === 'applied' ? [address, ...ancestorsOf(address)].map(address_keyOf) : []));
    const failed = new Set(outcomes.flatMap(({ status, change }) => (status === 'applied' ? [] : [address_keyOf(change.address)])));
    const entries = [...wanted].flatMap(([key, { address, specification, sync }]) => specification !== undefined && !isForCreate(sync) && touched.has(key) && !failed.has(key)
        ? [imports_entryOf(service, key, address, specification)]
        : []);
    return Object.fromEntries(await Promise.all(entries));
}
async function imports_entryOf(service, key, address, { digest }) {
    return [key, { document: digest, live: liveDigest(await listImported(service, address), []) }];
}
/** Reads what an import has made. */
async function listImported(service, { kind, ids }) {
    const made = KINDS.get(kind.imports ?? '');
    if (made === undefined)
        throw new RangeError(`${textOf({ kind, ids })} is not made from a document`);
    const all = [];
    for await (const { resources } of service.list(listPathOf({ kind: made, ids: [...ids, ''] })))
        all.push(...resources.map(({ name, properties }) => ({ id: name, properties })));
    return all;
}

;// CONCATENATED MODULE: ./build/sync/precondition.js
/**
 * The refusal of a write because the entity is no longer the one that was read.
 *
 * Somebody else may have written it, or this run itself in a request whose answer was lost: who meets it reads again.
 */

/** True for the refusal of a write because somebody else wrote the entity in between. */
function isPreconditionFailed(error) {
    return error instanceof errors/* ServiceError */._7 && error.answer.status === 412;
}

;// CONCATENATED MODULE: ./build/sync/aftercare.js
/**
 * What follows an import: counting what it made, and putting right what it undid.
 *
 * The service may report success before all operations are there, or without making any; and it takes a description or
 * a URL from the document though the file declares another. What the file says is what counts.
 */









/**
 * Checks an import and repairs what it changed beside its purpose.
 *
 * @param kept - the entity as the import left it.
 * @returns the entity as it is in the end.
 * @throws Halted when the service made fewer operations than the document has.
 */
async function afterImport(service, wanted, { operations, below }, kept) {
    await countOperations(service, wanted.address, operations);
    const repaired = await repair(service, wanted, kept);
    for (const entity of below)
        await restore(service, entity);
    return repaired;
}
async function countOperations(service, address, expected) {
    if (expected === undefined)
        return;
    const missing = missingOperations(expected, liveOperations(await listImported(service, address)));
    if (missing.length === 0)
        return;
    const named = missing.length > 3 ? [...missing.slice(0, 3), `${missing.length - 3} more`] : missing;
    throw new Halted(`${textOf(address)} was imported, but the service made ${expected.length - missing.length} of the ${expected.length} operations of the document (missing: ${named.join(', ')}); run again, and check the document when that does not help`);
}
/** Lays what the file declares over what the import took from the document. */
async function repair(service, wanted, kept) {
    const live = kept ?? (await liveOf(service, wanted.address));
    if (live === undefined)
        return undefined;
    return onceMore(() => laidOver(service, wanted, live), async () => {
        const now = await liveOf(service, wanted.address);
        return now === undefined ? undefined : laidOver(service, wanted, now);
    });
}
/** Makes a declared entity below the import what it was declared to be, if the import has undone it. */
async function restore(service, wanted) {
    const { address, properties } = wanted;
    const path = pathOf(address);
    if (address.kind.shape === 'relation') {
        if (!(await service.exists(path)))
            await service.put(path, undefined, { settling: true });
        return;
    }
    const attempt = async () => {
        const live = await liveOf(service, address);
        if (live !== undefined)
            await laidOver(service, wanted, live);
        else if (Object.keys(properties).length > 0)
            await service.put(path, createBody(address, properties), { settling: true });
    };
    await onceMore(attempt, attempt);
}
/** Writes what a live entity has otherwise than declared, if anything; gives what it is then. */
async function laidOver(service, { address, properties, sync }, live) {
    const { kind } = address;
    const changes = changedFields(kind.fields, properties, live.properties, NOTHING_KNOWN, sync.ignore);
    if (changes.length === 0)
        return live;
    const path = pathOf(address);
    const declared = withoutIgnored(properties, sync.ignore);
    const options = { ifMatch: live.etag ?? '*', settling: true };
    const { resource } = method_methodOf(kind, declared, live.properties, changes) === 'put'
        ? await service.put(path, putBody(kind, declared, live.properties), options)
        : await service.patch(path, patchBody(kind, declared, live.properties, changes, NOTHING_KNOWN), options);
    return resource ?? (await liveOf(service, address));
}
/** A write whose answer was lost is sent again and then finds the entity that it has changed itself. */
async function onceMore(first, second) {
    try {
        return await first();
    }
    catch (error) {
        if (!isPreconditionFailed(error))
            throw error;
        return second();
    }
}

;// CONCATENATED MODULE: ./build/sync/kept.js



/** How often a change is looked at anew when somebody else writes the same entity at the same time. */
const kept_TRIES = 5;
/** Made, and nothing to say of it. */
const NOTHING_ELSE = { rewritten: [] };
/** Adds the document to a body, so that an import is one request and never an intermediate state. */
function sent({ import: toImport }, body) {
    return toImport === undefined ? body : { ...body, ...toImport.body };
}
/** What the service keeps in the end: what its answer to the write holds, or else what a read does. */
async function settled(service, { address, wanted, import: toImport }, { resource }) {
    if (toImport !== undefined)
        return afterImport(service, wanted, toImport, resource);
    return resource ?? (await liveOf(service, address));
}
/**
 * Lists what the service kept otherwise than it was sent, but for what the record knows of. An answer to a write may
 * leave out what a read shows, so nothing is called rewritten before it has been read.
 */
async function kept_rewrites(service, { address, sync }, declared, kept, { rewrites: knows }) {
    const { fields } = address.kind;
    const given = Object.fromEntries(Object.entries(declared).filter(([name]) => name in fields));
    const differences = (properties) => changedFields(fields, given, properties, { ...NOTHING_KNOWN, rewrites: knows }, sync.ignore);
    if (kept === undefined || differences(kept.properties).length === 0)
        return [];
    const live = await liveOf(service, address);
    return differences(live?.properties ?? kept.properties).map(({ path, before, after }) => ({
        path,
        sent: after,
        kept: before,
    }));
}

;// CONCATENATED MODULE: ./build/sync/create.js
/**
 * Makes an entity: one PUT with everything that it needs, and the PATCH that completes it where one has to.
 *
 * A create overwrites what has appeared since the plan was made, and says so.
 */







/** Makes an entity. @throws ServiceError, ConnectionError, Halted */
async function create_create(change, service, knownOf) {
    const { address, wanted, body, patch } = change;
    const path = pathOf(address);
    const whole = body === undefined ? body : { ...(await inherited(service, address)), ...body };
    const written = await service.put(path, sent(change, whole), { settling: true });
    const last = patch === undefined ? written : await completed(service, address, patch, written, kept_TRIES);
    const isNew = written.status === 201 || written.resent || address.kind.shape === 'relation' || isInCopy(address);
    const note = isNew ? {} : OVERWROTE;
    if (body === undefined)
        return { ...NOTHING_ELSE, ...note };
    const kept = await settled(service, change, last);
    const declared = { ...wanted.properties, ...createBody(wanted.address, wanted.properties) };
    return { rewritten: await kept_rewrites(service, wanted, declared, kept, knownOf(wanted.address)), ...note };
}
const OVERWROTE = { note: 'it had appeared since the plan was made, and was overwritten', overwrote: true };
/** What a copy has from its parent, as that is by now: the same run may have made or changed it. */
async function inherited(service, address) {
    const [parent] = ancestorsOf(address);
    if (address.kind.copies === undefined || parent === undefined)
        return {};
    return inheritedBody(address.kind, (await liveOf(service, parent))?.properties ?? {});
}
/** Sends what only a PATCH can carry; its own lost answer may be why the ETag is no longer the one of the PUT. */
async function completed(service, address, patch, written, tries) {
    const path = pathOf(address);
    try {
        return await service.patch(path, patch, { ifMatch: written.resource?.etag ?? '*', settling: true });
    }
    catch (error) {
        if (!isPreconditionFailed(error) || tries <= 1)
            throw error;
        const resource = await service.get(path, address.kind.readQuery);
        const { status, resent } = written;
        return completed(service, address, patch, resource === undefined ? { status, resent } : { ...written, resource }, tries - 1);
    }
}

;// CONCATENATED MODULE: ./build/sync/remove.js
/**
 * Deletes an entity that is still what the plan saw.
 */






/**
 * Deletes an entity.
 *
 * @param tries - how often it may be looked at anew when somebody else writes it at the same time.
 * @throws Halted when it is no longer as the plan saw it; ServiceError, ConnectionError
 */
async function remove(change, service, tries) {
    const { address, found, query } = change;
    const { kind } = address;
    if (kind.shape === 'relation') {
        await service.delete(pathOf(address), { query });
        return NOTHING_ELSE;
    }
    const live = await liveOf(service, address);
    if (live === undefined)
        return { ...NOTHING_ELSE, note: 'it was gone already' };
    if (!sameAnswer(kind.fields, found, live.properties))
        throw new Halted(`${textOf(address)} changed since it was planned; run again to plan against its new state`);
    try {
        await service.delete(pathOf(address), { ifMatch: live.etag ?? '*', query });
        return NOTHING_ELSE;
    }
    catch (error) {
        if (!isPreconditionFailed(error) || tries <= 1)
            throw error;
        return remove(change, service, tries - 1);
    }
}

;// CONCATENATED MODULE: ./build/sync/course.js
/**
 * Which changes may begin once others have ended.
 *
 * A change waits for single changes, or for all deletes of a kind at once: that is one name for each of those who wait,
 * where each of many waiting for each of many would be a list as long as the product.
 */

/** Names all deletes of a kind in a plan, as something to wait for. No id has an asterisk, so it is no entity's key. */
function deletesOf({ name }) {
    return `${name}/*`;
}
/** Lists the names that are waited for until a change has ended. */
function settledBy({ action, address }) {
    return action === 'delete' ? [address_keyOf(address), deletesOf(address.kind)] : [address_keyOf(address)];
}
/** Starts a run in which nothing has ended yet. */
function courseOf(changes) {
    const open = Map.groupBy(changes.flatMap(settledBy), key => key);
    const left = new Map([...open].map(([key, all]) => [key, all.length]));
    const waits = new Map(changes.map(change => [change, change.after.length]));
    const pairs = changes.flatMap(change => change.after.map(key => ({ key, change })));
    const followers = Map.groupBy(pairs, ({ key }) => key);
    const spoiled = new Map();
    const isLast = (counts, name) => {
        const count = (counts.get(name) ?? 0) - 1;
        counts.set(name, count);
        return count === 0;
    };
    return {
        next(outcome) {
            const names = settledBy(outcome.change);
            if (outcome.status !== 'applied')
                for (const name of names)
                    if (!spoiled.has(name))
                        spoiled.set(name, rootOf(outcome));
            const ended = names.filter(name => isLast(left, name));
            return ended
                .flatMap(name => followers.get(name) ?? [])
                .flatMap(({ change }) => (isLast(waits, change) ? [change] : []));
        },
        spoiledBy({ after }) {
            const name = after.find(key => spoiled.has(key));
            return name === undefined ? undefined : spoiled.get(name);
        },
    };
}
/** The change at the root of a failure, behind any that were skipped because of it. */
function rootOf(outcome) {
    return outcome.status === 'skipped' ? outcome.because : outcome.change.address;
}

;// CONCATENATED MODULE: ./build/sync/heap.js
/**
 * A heap: gives the first of many at any time, though they come in no order.
 *
 * It says nothing of equals; who wants those to come out as they went in numbers them.
 */
/** Makes an empty heap. */
function heapBy(isBefore) {
    const items = [];
    /** Puts the later one below; true when they had to change places. */
    const settle = (above, below) => {
        const [upper, lower] = [items[above], items[below]];
        if (upper === undefined || lower === undefined || !isBefore(lower, upper))
            return false;
        items[above] = lower;
        items[below] = upper;
        return true;
    };
    const firstBelow = (index) => {
        const [left, right] = [items[2 * index + 1], items[2 * index + 2]];
        return left !== undefined && right !== undefined && isBefore(right, left) ? 2 * index + 2 : 2 * index + 1;
    };
    return {
        push(item) {
            let index = items.push(item) - 1;
            for (let above = aboveOf(index); index > 0 && settle(above, index); above = aboveOf(index))
                index = above;
        },
        pop() {
            const [first] = items;
            const last = items.pop();
            if (last === undefined || items.length === 0)
                return last;
            items[0] = last;
            let index = 0;
            for (let below = firstBelow(index); settle(index, below); below = firstBelow(index))
                index = below;
            return first;
        },
    };
}
function aboveOf(index) {
    return Math.floor((index - 1) / 2);
}

;// CONCATENATED MODULE: ./build/sync/queue.js

/** Makes an empty queue. */
function createQueue() {
    const ready = heapBy(isBefore);
    const aside = new Map();
    const busy = new Set();
    let turn = 0;
    /** One of those that wait for a lane stands for all of them, until it takes the lane or has to wait for another. */
    const recall = (lane) => {
        const entry = aside.get(lane)?.pop();
        if (entry !== undefined)
            ready.push(entry);
    };
    const setAside = (entry, lane) => {
        const others = aside.get(lane) ?? heapBy(isBefore);
        aside.set(lane, others);
        others.push(entry);
        for (const other of entry.change.lanes)
            if (!busy.has(other))
                recall(other);
    };
    return {
        add: (change, weight) => ready.push({ change, weight, turn: turn++ }),
        take() {
            for (let entry = ready.pop(); entry !== undefined; entry = ready.pop()) {
                const lane = entry.change.lanes.find(name => busy.has(name));
                if (lane === undefined) {
                    for (const name of entry.change.lanes)
                        busy.add(name);
                    return entry.change;
                }
                setAside(entry, lane);
            }
            return undefined;
        },
        free({ lanes }) {
            for (const lane of lanes)
                busy.delete(lane);
            for (const lane of lanes)
                recall(lane);
        },
        drain: () => [ready, ...aside.values()].flatMap(drained),
    };
}
function drained(heap) {
    const all = [];
    for (let entry = heap.pop(); entry !== undefined; entry = heap.pop())
        all.push(entry.change);
    return all;
}
/** Of equals, the one that came first. */
function isBefore(one, other) {
    return one.weight === other.weight ? one.turn < other.turn : one.weight > other.weight;
}

;// CONCATENATED MODULE: ./build/sync/schedule.js
/**
 * Runs changes side by side, as far as their order and their lanes allow.
 *
 * The longest chain goes first: what holds up most is what nobody should wait for. A change whose predecessor was not
 * applied is never started.
 */



/**
 * Carries out all changes and gives their outcomes, in the order of the changes.
 *
 * @param width - how many changes may be under way at once.
 * @param stopped - why nothing new may start, or undefined while it may.
 * @param onOutcome - told of each outcome as it comes.
 */
function schedule(changes, carry, { width, stopped, onOutcome, }) {
    const weights = weightsOf(changes);
    const course = courseOf(changes);
    const outcomes = new Map();
    const queue = createQueue();
    let running = 0;
    return new Promise(resolve => {
        const settle = (first) => {
            const settled = [first];
            for (let outcome = settled.pop(); outcome !== undefined; outcome = settled.pop()) {
                outcomes.set(address_keyOf(outcome.change.address), outcome);
                onOutcome(outcome);
                for (const change of course.next(outcome))
                    settled.push(...admit(change));
            }
        };
        const admit = (change) => {
            const reason = stopped();
            if (reason !== undefined)
                return [{ status: 'not started', change, reason }];
            const because = course.spoiledBy(change);
            if (because !== undefined)
                return [{ status: 'skipped', change, because }];
            queue.add(change, weights.get(change) ?? 0);
            return [];
        };
        const run = (change) => {
            running++;
            void carry(change).then(outcome => {
                running--;
                queue.free(change);
                settle(outcome);
                advance();
            });
        };
        const advance = () => {
            const reason = stopped();
            if (reason !== undefined)
                for (const change of queue.drain())
                    settle({ status: 'not started', change, reason });
            while (running < width) {
                const change = queue.take();
                if (change === undefined)
                    break;
                run(change);
            }
            if (running === 0 && outcomes.size === changes.length)
                resolve(changes.flatMap(({ address }) => outcomes.get(address_keyOf(address)) ?? []));
        };
        for (const change of changes)
            if (change.after.length === 0)
                for (const outcome of admit(change))
                    settle(outcome);
        advance();
    });
}
/** How many writes must follow one another from a change on, in its chain or behind it in its lanes. */
function weightsOf(changes) {
    const behind = new Map();
    const lanes = new Map();
    const weights = new Map();
    for (const change of changes.toReversed()) {
        const height = 1 + Math.max(...settledBy(change).map(key => behind.get(key) ?? 0));
        weights.set(change, height);
        for (const key of change.after)
            behind.set(key, Math.max(behind.get(key) ?? 0, height));
        for (const lane of change.lanes)
            lanes.set(lane, (lanes.get(lane) ?? 0) + 1);
    }
    const weight = (change) => change.lanes.reduce((most, lane) => Math.max(most, lanes.get(lane) ?? 0), weights.get(change) ?? 0);
    return new Map(changes.map(change => [change, weight(change)]));
}

;// CONCATENATED MODULE: ./build/sync/update.js
/**
 * Changes an entity that is there.
 *
 * Lists carry no ETag, so it is read again right before the write. When it is no longer what the plan saw, the plan's
 * word is not enough, and the change is halted rather than made blind.
 */











/**
 * Changes an entity.
 *
 * @param tries - how often it may be looked at anew when somebody else writes it at the same time.
 * @throws Halted when it is no longer as the plan saw it; ServiceError, ConnectionError
 */
async function update(change, service, knownOf, tries) {
    const { address, wanted, method } = change;
    const { kind } = address;
    const live = await liveOf(service, address);
    if (live === undefined)
        throw new Halted(`${textOf(address)} ${whyGone(address)}`);
    const known = knownOf(wanted.address);
    const fields = changedFields(kind.fields, wanted.properties, live.properties, known, wanted.sync.ignore);
    if (fields.length === 0 && change.import === undefined)
        return { ...NOTHING_ELSE, idle: true, ...(change.unseen ? {} : { note: 'it was so already' }) };
    if (!change.unseen && !arePlanned(fields, change.fields))
        throw new Halted(`${textOf(address)} changed since it was planned; run again to plan against its new state`);
    const declared = withoutIgnored(wanted.properties, wanted.sync.ignore);
    const options = { ifMatch: live.etag ?? '*', settling: true };
    try {
        const written = kind.writesTo !== undefined
            ? await elsewhere(service, address, declared, live)
            : method === 'put'
                ? await service.put(pathOf(address), sent(change, putBody(kind, declared, live.properties)), options)
                : await service.patch(pathOf(address), patchBody(kind, declared, live.properties, fields, known), options);
        const kept = await settled(service, change, written);
        return { rewritten: await kept_rewrites(service, wanted, wanted.properties, kept, known) };
    }
    catch (error) {
        if (!isPreconditionFailed(error) || tries <= 1)
            throw error;
        return update(change, service, knownOf, tries - 1);
    }
}
function whyGone(address) {
    return isInCopy(address)
        ? 'did not come with the copy that it is below; run again, and declare it whole when that does not help'
        : 'is gone since the plan was made; run again to make it anew';
}
/** Makes the entity that makes this one follow; its answer shows the other one. */
async function elsewhere(service, { kind, ids }, declared, { etag = '' }) {
    const target = kind.writesTo?.(ids, declared, sha256(etag).slice(0, 12));
    if (target === undefined)
        return { status: 204, resent: false };
    const { status, resent } = await service.put(target.path, target.properties, { settling: true });
    return { status, resent };
}
/** True when all that is left to change was planned so; the rest of the plan may have been made already. */
function arePlanned(now, planned) {
    const print = ({ path, before, after }) => canonical([path, before ?? null, revealed(after)]);
    const prints = new Set(planned.map(print));
    return now.every(field => prints.has(print(field)));
}

;// CONCATENATED MODULE: ./build/sync/apply.js
/**
 * Carries a plan out and says what became of each change.
 *
 * "Not started" is said only of what was never sent: whoever reads it takes the service to be as it was.
 */








/** As many changes are under way at once as there can be requests in flight. */
const WIDTH = 64;
/** Makes the changes of a plan and gives one outcome for each, in the plan's order. Never rejects. */
function apply(plan, means) {
    const { stopped, onOutcome } = means;
    return schedule(plan.changes, change => carry(change, means), { width: WIDTH, stopped, onOutcome });
}
async function carry(change, { service, clock, knownOf, stopped }) {
    const began = clock.now();
    const took = () => Math.round(clock.now() - began);
    const watched = watch(service);
    try {
        const done = await make(change, watched.service, knownOf);
        return { status: 'applied', change, ms: took(), ...done };
    }
    catch (error) {
        const attempted = watched.wasAttempted() ? { attempted: true } : {};
        if (!apply_isUnsent(error))
            return { status: 'failed', change, ms: took(), reason: apply_reasonOf(change, error), ...attempted };
        if (!watched.hasWritten())
            return { status: 'not started', change, reason: stopped() ?? error.message };
        const reason = `${textOf(change.address)} was written in part only: ${error.message}; run again to complete it`;
        return { status: 'failed', change, ms: took(), reason, ...attempted };
    }
}
function make(change, service, knownOf) {
    switch (change.action) {
        case 'create':
            return create_create(change, service, knownOf);
        case 'update':
            return update(change, service, knownOf, kept_TRIES);
        case 'delete':
            return remove(change, service, kept_TRIES);
    }
}
function apply_isUnsent(error) {
    return error instanceof errors/* ConnectionError */.Rc && error.reason === 'stopped';
}
/** Watches the writes of one change. */
function watch(service) {
    let attempted = false;
    let written = false;
    const seen = async (write) => {
        try {
            const answer = await write;
            attempted = true;
            written = true;
            return answer;
        }
        catch (error) {
            attempted ||= !apply_isUnsent(error);
            throw error;
        }
    };
    return {
        service: {
            ...service,
            put: (path, properties, options) => seen(service.put(path, properties, options)),
            patch: (path, properties, options) => seen(service.patch(path, properties, options)),
            delete: (path, options) => seen(service.delete(path, options)),
        },
        wasAttempted: () => attempted,
        hasWritten: () => written,
    };
}
function apply_reasonOf(change, error) {
    const at = change.action === 'delete' ? change.at : change.wanted.at;
    const written = at === undefined ? '' : `, written at ${at.file}:${at.line}`;
    if (error instanceof errors/* ServiceError */._7) {
        const { method, status, code, message, requestId } = error.answer;
        const said = message === '' ? `${status} ${code}` : `${status} ${code}: "${message}"`;
        return `${textOf(change.address)} refused (${method} answered ${said})${written}, request id ${requestId}`;
    }
    if (error instanceof Halted || error instanceof errors/* ConnectionError */.Rc || error instanceof errors/* InputError */.dz)
        return error.message;
    return `${textOf(change.address)} ended in a fault of apim-sync: ${error instanceof Error ? error.message : 'unknown'}`;
}

;// CONCATENATED MODULE: ./build/sync/refuse.js
/**
 * Why a change cannot be made as declared: what the service would answer 400 to, said before it is asked.
 */



/** Says what a create lacks. */
function refuse_missing({ address, at }, body) {
    const { kind } = address;
    const absent = Object.entries(kind.fields).flatMap(([name, field]) => field.required && !(name in body) ? [`"${name}"`] : []);
    const oneOf = (kind.createNeeds ?? []).flatMap(names => names.some(name => name in body) ? [] : [names.map(name => `"${name}"`).join(' or ')]);
    const needs = [...absent, ...oneOf];
    if (needs.length === 0)
        return [];
    return [
        { at, message: `${textOf(address)} is not in the service and cannot be created without ${needs.join(' and ')}` },
    ];
}
/** Says which rules of the kind the entity would break as a whole. */
function refuse_brokenRules({ address, at, places }, values) {
    return (address.kind.rules ?? []).flatMap(rule => {
        const broken = rule(values, true, ownId(address));
        if (broken === undefined)
            return [];
        return [{ at: places.get(broken.field) ?? at, message: `${textOf(address)}.${broken.field} ${broken.message}` }];
    });
}
/** Says which of the changed fields cannot change any more. */
function immutable({ address, at, places }, changed) {
    return changed
        .filter(name => address.kind.fields[name]?.immutable)
        .map(name => ({
        at: places.get(name) ?? at,
        message: `${textOf(address)}.${name} cannot be changed once the ${address.kind.noun} exists; remove it and declare it under another id`,
    }));
}
/** Says what a PUT would lose: it replaces the whole entity, and some of it only the service knows. */
function lost({ address, at, properties }, live, after) {
    const names = lostWithin(address.kind, live, after, properties, '').filter(name => !inUnion(address.kind, name));
    if (names.length === 0)
        return [];
    const needed = names.map(name => `"${name}"`).join(' and ');
    const message = `${textOf(address)} has to be replaced as a whole, which needs ${needed} beside what is declared`;
    return [{ at, message }];
    function lostWithin(holder, shown, sent, declared, prefix) {
        return Object.entries(holder.fields).flatMap(([name, field]) => {
            const [value, there] = [sent[name], shown[name]];
            const own = declared[name];
            const mayLack = compare_isHidden(field, live, live);
            // What a read may lack is declared whole or not at all; what it shows in part is lost in part.
            if (mayLack && own !== undefined)
                return [];
            if (field.type === 'object' && isJsonObject(there))
                return lostWithin(field, there, refuse_valuesOf(value), refuse_valuesOf(own), `${prefix}${name}.`);
            if (!mayLack || value !== undefined || there !== undefined)
                return [];
            // Where the service shows something in the place of a secret, nothing means that there is none.
            return field.hidden?.standIn !== undefined || isReplaced(field, holder, sent) ? [] : [`${prefix}${name}`];
        });
    }
}
function refuse_valuesOf(value) {
    return isValues(value) ? value : {};
}
/** Objects that a read may lack exclude each other: where one is sent, there is no other to be lost. */
function isReplaced({ type }, { fields }, sent) {
    return type === 'object' && Object.keys(sent).some(name => fields[name]?.hidden !== undefined && isValues(sent[name]));
}
function inUnion({ union }, name) {
    return union?.some(arm => arm.includes(name)) ?? false;
}

;// CONCATENATED MODULE: ./build/sync/uncompared.js
/**
 * What a plan could not hold against the service, and says so.
 *
 * That is a value which the service hides and nobody recorded, and one that is a secret of another place: a pull request
 * has no production secrets, and "not available here" is neither a change nor its absence.
 */



/** Says which declared values of an entity that exists were not compared, and why. */
function uncompared({ address, properties, sync }, live, known) {
    const hidden = hiddenValues(address.kind.fields, properties, live);
    const isBelow = (path, above) => path === above || path.startsWith(`${above}.`);
    const shown = absentPaths(address.kind, properties, '').filter(path => !hidden.some(({ path: above }) => isBelow(path, above)));
    const notes = [
        ...hidden
            .filter(({ path }) => !known.hidden.has(path))
            .map(({ path, value }) => ({ path, why: holdsAbsent(value) ? uncompared_ABSENT : uncompared_UNKNOWN })),
        ...shown.map(path => ({ path, why: uncompared_ABSENT })),
    ];
    return notes
        .filter(({ path }) => !sync.ignore.some(above => isBelow(path, above)))
        .map(({ path, why }) => ({ address, message: `${path} was not compared: ${why}` }));
}
const uncompared_UNKNOWN = 'the service does not show it, and nothing is recorded of it';
const uncompared_ABSENT = 'its secret is not available here';
/** Lists the fields whose declared value cannot be had in this run. */
function absentPaths(holder, declared, prefix) {
    return Object.entries(declared).flatMap(([name, value]) => {
        const field = memberOf(holder, name);
        if (field === undefined || field.createOnly || !holdsAbsent(value))
            return [];
        return field.type === 'object' && isValues(value)
            ? absentPaths(field, value, `${prefix}${name}.`)
            : [`${prefix}${name}`];
    });
}

;// CONCATENATED MODULE: ./build/sync/judge.js
/**
 * What has to become of one declared entity: made, changed, left alone, or refused.
 *
 * An entity that is not there is not always to be made: an import, a new parent or a copy may bring it along.
 */









/**
 * Holds one declared entity against what was found.
 *
 * @param chosen - every declared entity that the run is about.
 * @param toImport - the import that it needs, if it needs one.
 */
function judge_judge(wanted, { found, unavailable }, known, chosen, toImport) {
    const { address } = wanted;
    const why = unavailable.get(address.kind.name);
    if (why !== undefined)
        return {
            refusals: [
                {
                    at: wanted.at,
                    message: `${textOf(address)} cannot be declared: this service has no ${address.kind.noun} (${why})`,
                },
            ],
        };
    const live = found.get(address_keyOf(address));
    if (live === undefined) {
        if (isMadeByImport(wanted, chosen))
            return toComplete(wanted);
        const made = madeWithParent(wanted, chosen, found);
        if (made !== undefined)
            return toFollow(wanted, made, toImport);
        if (isAlwaysThere(address))
            return takenAsThere(wanted);
        const anew = toCreate(wanted, toImport);
        // What a copy brings along need not be declared whole.
        const isThere = anew.refusals.length > 0 && isCopied(address, chosen, found);
        return isThere ? toComplete(wanted) : anew;
    }
    if (address.kind.shape === 'relation')
        return { unchanged: address };
    const fields = changedFields(address.kind.fields, wanted.properties, live.properties, known, wanted.sync.ignore);
    const notes = uncompared(wanted, live.properties, known);
    return fields.length === 0 && toImport === undefined
        ? { unchanged: live.address, notes }
        : { ...toUpdate(wanted, live, fields, toImport), notes };
}
/** True for what is never made: a read that finds nothing says only that it cannot be read. */
function isAlwaysThere(address) {
    return address.kind.permanent === true || (address.kind.fixed?.includes(ownId(address).toLowerCase()) ?? false);
}
function takenAsThere({ address, properties, at }) {
    if (Object.keys(properties).length === 0)
        return { unchanged: address };
    const message = `${textOf(address)} cannot be changed: the service does not show it, and no run can make it`;
    return { refusals: [{ at, message }] };
}
function toCreate(wanted, toImport) {
    const { address, properties } = wanted;
    const body = createBody(address, properties);
    const refusals = body === undefined ? [] : [...refuse_missing(wanted, body), ...refuse_brokenRules(wanted, body)];
    const patch = completion(address.kind, properties);
    const fields = newFields(wanted, { ...body, ...patch });
    return { create: { action: 'create', wanted, address, fields, body, patch, ...withImport(toImport) }, refusals };
}
/** What an import makes is not there yet; the rest of what the file says of it is laid over it afterwards. */
function toComplete(wanted) {
    const { address, properties } = wanted;
    const fields = newFields(wanted, properties);
    if (fields.length === 0)
        return { unchanged: address };
    return { update: { action: 'update', wanted, address, method: 'patch', fields, unseen: true } };
}
/** What comes with its parent is as the parent is; what the file says otherwise follows. */
function toFollow(wanted, made, toImport) {
    const { address, properties, sync } = wanted;
    const there = Object.fromEntries(Object.entries(made).filter(([, value]) => !holdsAbsent(value)));
    const fields = changedFields(address.kind.fields, properties, revealedObject(there), NOTHING_KNOWN, sync.ignore);
    if (fields.length === 0 && toImport === undefined)
        return { unchanged: address };
    const method = toImport === undefined ? 'patch' : 'put';
    return { update: { action: 'update', wanted, address, method, fields, unseen: true, ...withImport(toImport) } };
}
function newFields({ address, properties }, values) {
    return Object.entries(values).map(([path, after]) => {
        const field = address.kind.fields[path];
        const hidden = field !== undefined && compare_isHidden(field, properties, {});
        const policy = field?.type === 'text' && field.compare === 'policy';
        return { path, before: undefined, after, show: hidden ? 'hidden' : policy ? 'policy' : 'value' };
    });
}
function withImport(toImport) {
    return toImport === undefined ? {} : { import: toImport };
}
function toUpdate(wanted, live, fields, toImport) {
    const { kind } = live.address;
    const method = toImport === undefined ? method_methodOf(kind, wanted.properties, live.properties, fields) : 'put';
    const after = putBody(kind, wanted.properties, live.properties);
    const refusals = [
        ...(method === 'put' ? lost(wanted, live.properties, after) : []),
        ...immutable(wanted, method_namesOf(fields)),
        ...refuse_brokenRules(wanted, after),
    ];
    return {
        update: {
            action: 'update',
            wanted,
            address: live.address,
            method,
            fields,
            ...withImport(toImport),
        },
        refusals,
    };
}

;// CONCATENATED MODULE: ./build/sync/unique.js
/**
 * Values that no two entities may share: who holds one that a change needs, and whether it will be free in time.
 *
 * Upper and lower case count as the same here, so that a plan is refused rather than half applied.
 */

/** Finds who holds the values that a create or an update needs. */
function unique_holders(nodes, found) {
    const held = new Map();
    for (const { address, properties } of found.values())
        for (const value of uniqueValues(address, properties))
            held.set(value, address);
    const needs = [...nodes].flatMap(([key, change]) => change.action === 'delete' ? [] : needsOf(key, change, held, nodes, found));
    return {
        before: new Map([...Map.groupBy(needs, ({ key }) => key)].map(([key, all]) => [key, all.flatMap(({ free }) => free ?? [])])),
        replaces: new Map(needs.flatMap(({ key, gone }) => (gone === undefined ? [] : [[key, gone]]))),
        refusals: needs.flatMap(({ refusal }) => refusal ?? []),
    };
}
function needsOf(key, change, held, nodes, found) {
    const live = found.get(key);
    const own = live === undefined ? [] : uniqueValues(live.address, live.properties);
    const needed = valuesAfter(key, change, found).filter(value => !own.includes(value));
    return needed.flatMap((value) => {
        const holder = held.get(value);
        if (holder === undefined || address_keyOf(holder) === key)
            return [];
        const free = address_keyOf(holder);
        const other = nodes.get(free);
        if (other?.action === 'delete')
            return [change.action === 'create' ? { key, free, gone: holder } : { key, free }];
        if (other?.action === 'update' && !valuesAfter(free, other, found).includes(value))
            return [{ key, free }];
        const message = `${textOf(change.address)} cannot have ${spoken(value)}: ${textOf(holder)} has it`;
        return [{ key, refusal: { at: change.wanted.at, message } }];
    });
}
function valuesAfter(key, change, found) {
    const body = change.action === 'create' ? change.body : change.wanted.properties;
    return uniqueValues(change.address, { ...found.get(key)?.properties, ...body });
}
/** Lists the values of an entity that no other may have, each as a text with the list it is unique in. */
function uniqueValues(address, properties) {
    const scope = [address.kind.name, ...parentIds(address)].join('/').toLowerCase();
    return (address.kind.unique ?? []).flatMap(names => {
        const values = names.map(name => properties[name] ?? '');
        if (values[0] === '' || values.some(value => typeof value !== 'string'))
            return [];
        return [JSON.stringify([scope, names, values.map(value => String(value).toLowerCase())])];
    });
}
/** Says a unique value as a person would: `displayName "gold"`. */
function spoken(value) {
    const [, names, values] = JSON.parse(value);
    return names.flatMap((name, index) => (values[index] === '' ? [] : [`${name} "${values[index]}"`])).join(' and ');
}

;// CONCATENATED MODULE: ./build/sync/demands.js
/**
 * What has to be read for a declaration.
 *
 * Asked level by level: what is below an entity is read only once the entity has been found, because nothing is below
 * one that is not there.
 */







/** Lists what to read at one depth, after what is above it has been read. */
function demandsAt(depth, declaration, rules, counted, above) {
    const names = namedIn(declaration, rules).filter(({ kind }) => kind.name.split('/').length === depth + 1);
    const lists = Map.groupBy(names, address => listPathOf(address).toLowerCase());
    const imported = importedLists(declaration, rules).filter(([, { kind }]) => kind.split('/').length === depth + 1);
    const asked = new Map([...declaration.mentioned, ...imported]);
    const mentioned = [...asked].filter(([, { kind }]) => kind.split('/').length === depth + 1);
    const paths = new Set([...lists.keys(), ...mentioned.map(([path]) => path)]);
    return [...paths].flatMap(path => {
        const list = lists.get(path) ?? [];
        const mention = asked.get(path);
        const kind = list[0]?.kind ?? KINDS.get(mention?.kind ?? '');
        if (kind === undefined)
            return [];
        const parents = list[0] === undefined ? (mention?.parentIds ?? []) : parentIds(list[0]);
        const whole = kind.shape !== 'single' && mention !== undefined && (mention.exact || rules.prune === 'all');
        const demand = {
            kind,
            parentIds: parents,
            ids: list.map(ownId),
            whole,
            counted,
            ...claimsOf(kind, list, declaration),
            expand: expandable(kind, declaration),
        };
        return isAnswered(demand, declaration, rules, above) ? [] : [demand];
    });
}
/** Lists what documents make: an import is needed or not by all that is there. */
function importedLists({ wanted }, { selected }) {
    return [...wanted.values()].flatMap(({ address, specification, sync }) => {
        const kind = KINDS.get(address.kind.imports ?? '');
        if (specification === undefined || isForCreate(sync) || kind === undefined || !selected(address))
            return [];
        const path = listPathOf({ kind, ids: [...address.ids, ''] }).toLowerCase();
        return [[path, { kind: kind.name, parentIds: address.ids, exact: true }]];
    });
}
/** How deep the deepest declared entity lies. */
function depthOf(declaration) {
    const kinds = [
        ...demands_namesOf(declaration).map(({ kind }) => kind.name),
        ...[...declaration.mentioned.values()].map(({ kind }) => kind),
        ...[...declaration.wanted.values()].flatMap(({ address, specification }) => specification === undefined ? [] : (address.kind.imports ?? [])),
    ];
    return Math.max(0, ...new Set(kinds.map(name => name.split('/').length)));
}
function demands_namesOf({ wanted, removed }) {
    return [...[...wanted.values()].map(({ address }) => address), ...removed.map(({ address }) => address)];
}
function namedIn(declaration, { selected }) {
    const chosen = demands_namesOf(declaration).filter(selected);
    const byKey = new Map(chosen.map(address => [address_keyOf(address), address]));
    return [...byKey.values()];
}
/** Says which declared entities want a value for themselves, and keeps those that hold it. */
function claimsOf(kind, list, { wanted }) {
    const claims = list.flatMap(address => {
        const entity = wanted.get(address_keyOf(address));
        const values = entity === undefined ? [] : uniqueValues(address, createBody(address, entity.properties) ?? {});
        return values.length === 0 ? [] : [{ address, values }];
    });
    const values = new Set(claims.flatMap(claim => claim.values));
    const [sample] = claims;
    if (sample === undefined)
        return { claiming: [], keep: () => false };
    const somewhere = { kind, ids: sample.address.ids };
    return {
        claiming: claims.map(({ address }) => ownId(address)),
        keep: (properties) => uniqueValues(somewhere, properties).some(value => values.has(value)),
    };
}
/** Relations below a kind that are declared and that a list of the kind can carry. */
function expandable(kind, { mentioned }) {
    const names = new Set([...mentioned.values()].map(mention => mention.kind));
    return kindsBelow(kind).filter(below => below.expand !== undefined && names.has(below.name));
}
/** True when nothing is below the parent, which was looked for, or when the parent's list has told it already. */
function isAnswered({ kind, parentIds: ids }, { wanted }, { selected }, { found }) {
    const address = { kind, ids: kind.shape === 'single' ? ids : [...ids, ''] };
    const [parent] = ancestorsOf(address);
    if (parent === undefined || isAlwaysThere(parent))
        return false;
    const live = found.get(address_keyOf(parent));
    if (live === undefined)
        return wanted.has(address_keyOf(parent)) && selected(parent);
    return kind.expand !== undefined && expandedIds(kind, live.properties) !== undefined;
}

;// CONCATENATED MODULE: ./build/sync/guards.js
/**
 * Who forbids a delete: another stack, or the file's own `protect`.
 *
 * A delete takes along all that is below the entity, so a guard of anything below is a guard of the entity too.
 */


/** Gives the question whether an entity is guarded, made ready for many entities. */
function guards(protect, rules) {
    const above = keysAbove(rules.foreign);
    const selectors = protect.map(guards_selectorOf);
    return address => {
        const stack = ownerOf(address, rules);
        if (stack !== undefined)
            return { by: 'stack', name: stack, below: false };
        const covering = selectors.find(({ whole }) => selects([whole], address));
        if (covering !== undefined)
            return { by: 'protect', name: covering.text, below: false };
        const other = above.get(address_keyOf(address));
        if (other !== undefined)
            return { by: 'stack', name: other, below: true };
        const within = selectors.find(({ leading }) => leading(address));
        return within === undefined ? undefined : { by: 'protect', name: within.text, below: true };
    };
}
/** The other stack that an entity belongs to: what lies below one goes with it, unless this stack made it. */
function ownerOf(address, { owned, foreign }) {
    const keys = [address, ...ancestorsOf(address)].map(address_keyOf);
    const key = keys.find(one => owned.has(one) || foreign.has(one));
    return key === undefined ? undefined : foreign.get(key);
}
/** Gives the stack that owns something below, by every key that is above what another stack owns. */
function keysAbove(foreign) {
    const entries = [...foreign].flatMap(([key, stack]) => {
        const parts = key.split('/');
        return parts.slice(1).map((_, index) => [parts.slice(0, index + 1).join('/'), stack]);
    });
    return new Map(entries);
}
function guards_selectorOf(text) {
    const parts = text.split('/');
    const patterns = parts.map((_, index) => globPattern(parts.slice(0, index + 1).join('/')));
    const leading = (address) => {
        const name = textOf(address);
        const depth = name.split('/').length;
        return depth < parts.length && (patterns[depth - 1]?.test(name) ?? false);
    };
    return { text, whole: globPattern(text), leading };
}

;// CONCATENATED MODULE: ./build/sync/references.js
/**
 * Which entities a live entity names.
 *
 * The file's own references come with the declaration; these are for what the service has and the file may not: a
 * subscription that stands in the way of a delete, a policy that still uses a named value.
 */






/** Lists the entities that a live entity names in its fields, in its policy text and as the other end of a relation. */
function liveReferences(address, properties) {
    const fields = Object.entries(address.kind.fields).flatMap(([name, field]) => within(field, properties[name], properties));
    return [...fields, ...otherEnds(address).map(target => ({ target }))];
}
/** Gives the entity that an address names by its own id: the other end of a relation, or the one it is called after. */
function otherEnds({ kind: { relation, id: rule }, ids }) {
    const kind = KINDS.get(relation?.to ?? rule.names ?? '');
    const id = ids.at(-1);
    return kind === undefined || id === undefined ? [] : [{ kind, ids: [id] }];
}
/** Looks for mentions in one value and in all that is in it. */
function within(field, value, whole) {
    switch (field?.type) {
        case 'text':
            if (typeof value !== 'string')
                return [];
            if (field.compare === 'policy')
                return policyTargets(value, whole);
            if (field.braces === true)
                return braced(value);
            return field.ref === undefined ? [] : references_named(field.ref, value);
        case 'object':
            return isJsonObject(value)
                ? Object.entries(value).flatMap(([name, item]) => within(memberOf(field, name), item, whole))
                : [];
        case 'list':
            return Array.isArray(value) ? value.flatMap(item => within(field.items, item, whole)) : [];
        case 'map':
            return isJsonObject(value) ? Object.values(value).flatMap(item => within(field.items, item, whole)) : [];
        case 'flag':
        case 'number':
        case 'any':
        case undefined:
            return [];
    }
}
function references_named(ref, value) {
    const found = ref.to.flatMap(name => {
        const kind = KINDS.get(name);
        const ids = kind === undefined ? undefined : ref.form === 'id' ? [value] : references_idsIn(kind.path, bareId(value));
        return kind === undefined || ids === undefined ? [] : [{ kind, ids }];
    });
    const blocks = ref.blocksDelete === undefined ? {} : { blocks: ref.blocksDelete.option };
    return found.map(target => ({ target, ...blocks }));
}
/** Gives the ids that a path has where a kind's path has `{id}`, or undefined when it is no path of the kind. */
function references_idsIn(pattern, path) {
    const [parts, given] = [pattern.toLowerCase().split('/'), path.split('/')];
    if (parts.length !== given.length)
        return undefined;
    const isLike = parts.every((part, index) => part === '{id}' || part === given[index]);
    return isLike ? given.filter((_, index) => parts[index] === '{id}') : undefined;
}
/** What a text that is no policy names in braces, as policies do. */
function braced(text) {
    return [...KINDS.values()].flatMap(({ name: kind, inPolicies }) => {
        const by = inPolicies?.braces === true ? inPolicies.by : undefined;
        if (by === undefined)
            return [];
        return Array.from(text.matchAll(/\{\{([^{}]+)\}\}/g), ([, name = '']) => ({
            target: { kind, by, name: name.trim() },
        }));
    });
}
function policyTargets(text, properties) {
    const format = properties['format'] === 'xml' ? 'xml' : 'rawxml';
    return policyReferences({ text, format }).flatMap(({ to, name }) => {
        const kind = KINDS.get(to);
        if (kind === undefined)
            return [];
        const by = kind.inPolicies?.by;
        return [{ target: by === undefined ? { kind, ids: [name] } : { kind: to, by, name } }];
    });
}
/** True for a name that stands for a property, not for an id. */
function isNamedInPolicy(target) {
    return 'by' in target;
}
/** Gives a text by which two mentions of the same entity are the same. */
function targetKey(target) {
    return isNamedInPolicy(target) ? `${target.kind}?${target.by}=${target.name}` : address_keyOf(target);
}

;// CONCATENATED MODULE: ./build/sync/dependants.js





/** Reads the entities that stand in the way of the draft's deletes; nothing is read when none can. */
async function readBlockers(service, { deletes }) {
    const gone = new Set(deletes.map(({ address }) => address_keyOf(address)));
    const kinds = new Set(deletes.map(({ address }) => address.kind.name));
    const lists = blockingKinds(kinds).map(async (kind) => {
        const blockers = [];
        const path = listPathOf({ kind, ids: [''] });
        let total = 0;
        for await (const { resources } of service.list(path))
            for (const { name, properties } of resources) {
                blockers.push(...blockersOf({ address: { kind, ids: [name] }, properties }, gone));
                if (!isUncounted(kind, name))
                    total++;
            }
        return { path: path.toLowerCase(), blockers, total };
    });
    const all = await Promise.all(lists);
    return {
        blockers: all.flatMap(({ blockers }) => blockers),
        lists: new Map(all.map(({ path, total }) => [path, { total, whole: true }])),
    };
}
/** Draws the consequences: a blocked delete is made with what blocks it, kept or refused. */
function withBlockers(draft, blockers, { wanted, removed, protect }, rules) {
    const deleted = new Set(draft.deletes.map(({ address }) => address_keyOf(address)));
    const options = new Map(removed.map(({ address, options }) => [address_keyOf(address), options]));
    const standing = blockers.filter(({ entity: { address } }) => !deleted.has(address_keyOf(address)) && !wanted.has(address_keyOf(address)));
    const guardOf = guards(protect, rules);
    const judge = (change, left) => verdictOn(change, left, options, guardOf);
    const judged = draft.deletes.map(change => ({ change, verdict: judge(change, standing) }));
    // What one delete takes along stands in the way of no other.
    const taken = new Set(judged.flatMap(({ verdict }) => verdict.deletes ?? []).map(({ address }) => address_keyOf(address)));
    const left = standing.filter(({ entity: { address } }) => !taken.has(address_keyOf(address)));
    const verdicts = judged.map(({ change, verdict }) => (verdict.deletes === undefined ? judge(change, left) : verdict));
    // What two deletes take along goes once.
    const deletes = new Map(verdicts.flatMap(({ deletes }) => deletes ?? []).map(change => [address_keyOf(change.address), change]));
    const kept = draft.kept.filter(({ address }) => !deletes.has(address_keyOf(address)));
    return {
        ...draft,
        deletes: [...deletes.values()],
        kept: [...kept, ...verdicts.flatMap(({ kept }) => kept ?? [])],
        refusals: [...draft.refusals, ...verdicts.flatMap(({ refusal }) => refusal ?? [])],
    };
}
function blockingKinds(deleted) {
    return [...KINDS.values()].filter(({ fields }) => Object.values(fields).some(field => field.type === 'text' && field.ref?.blocksDelete !== undefined && field.ref.to.some(name => deleted.has(name))));
}
function blockersOf(entity, gone) {
    return liveReferences(entity.address, entity.properties).flatMap(({ target, blocks }) => blocks === undefined || isNamedInPolicy(target) || !gone.has(address_keyOf(target))
        ? []
        : [{ entity, blocks: address_keyOf(target), option: blocks }]);
}
function verdictOn(change, standing, options, guardOf) {
    const blockers = standing.filter(({ blocks }) => blocks === address_keyOf(change.address));
    for (const { entity } of blockers) {
        const guard = guardOf(entity.address);
        if (guard !== undefined)
            return forbidden(change, entity.address, guard);
    }
    const people = blockers.filter(({ entity: { address, properties } }) => !address.kind.serverMade?.(ownId(address), properties));
    const [first] = people;
    const allowed = first === undefined || (options.get(address_keyOf(change.address))?.includes(first.option) ?? false);
    return allowed ? { deletes: [...blockers.map(dependant), change] } : dependants_refused(change, people, first.option);
}
/** Whose it is may be said, but not which: people's things are not named. */
function forbidden({ address, why, at }, { kind }, { by, name }) {
    const reason = `has a ${kind.noun} that ${by === 'stack' ? 'belongs to the stack' : 'is protected by'} "${name}"`;
    if (why !== 'removed')
        return { kept: { address, why: reason } };
    return { refusal: { ...dependants_placed(at), message: `${textOf(address)} cannot be removed: it ${reason}` } };
}
function dependants_refused({ address, why, at }, blockers, option) {
    const count = `${blockers.length} ${blockers[0]?.entity.address.kind.noun ?? ''}${blockers.length === 1 ? '' : 's'}`;
    const fix = `"${option}: true" under "removed"`;
    if (why !== 'removed')
        return { kept: { address, why: `has ${count}; name it with ${fix} to delete both` } };
    const message = `${textOf(address)} cannot be removed while it has ${count}; expected ${fix}`;
    return { refusal: { ...dependants_placed(at), message } };
}
function dependants_placed(at) {
    return at === undefined ? {} : { at };
}
function dependant({ entity: { address, properties } }) {
    return { action: 'delete', address, why: 'dependant', found: properties, query: address.kind.deleteQuery ?? {} };
}

;// CONCATENATED MODULE: ./build/sync/prune.js
/**
 * What goes: by name under `removed:`, and for being declared nowhere.
 *
 * What a person made, the service made, another stack owns or `protect` covers is not deleted for being undeclared,
 * whatever the prune mode; people's things are counted, never named.
 */





/** Turns a name under `removed:` into a delete, into nothing when it is gone already, or into a refusal. */
function prune_remove({ address, at, options }, declaration, found, rules) {
    const live = found.get(address_keyOf(address));
    if (live === undefined)
        return {};
    const { kind } = address;
    const name = textOf(address);
    if (kind.permanent || kind.builtIns?.includes(ownId(address).toLowerCase()))
        return { refusal: { at, message: `${name} is built into the service and cannot be removed` } };
    const guard = guards(declaration.protect, rules)(address);
    if (guard !== undefined)
        return { refusal: { at, message: prune_forbidden(name, guard) } };
    const held = heldBy(live, declaration.wanted, rules);
    if (held !== undefined)
        return { refusal: { at, message: `${name} ${held}` } };
    const given = options.map(option => kind.deleteOptions?.[option]?.query ?? {});
    const query = Object.assign({}, kind.deleteQuery, ...given);
    return { gone: { action: 'delete', address: live.address, why: 'removed', at, found: live.properties, query } };
}
function prune_forbidden(name, { by, name: other, below }) {
    if (by === 'protect')
        return `${name} is under "removed", and "protect" covers ${below ? 'what is below it' : 'it'} with "${other}"; expected one of the two`;
    return below
        ? `${name} cannot be removed: what is below it belongs to the stack "${other}"`
        : `${name} belongs to the stack "${other}" and can be removed only by it`;
}
/** Says why an entity cannot go that its parent stands for, unless this run lets the parent stand for another. */
function heldBy(live, wanted, { selected }) {
    const chooser = chooserOf(live.address);
    const field = live.address.kind.chosenBy?.field;
    if (chooser === undefined || field === undefined || !isChosen(live))
        return undefined;
    const next = selected(chooser) ? wanted.get(address_keyOf(chooser))?.properties[field] : undefined;
    if (next !== undefined && next !== ownId(live.address))
        return undefined;
    return `cannot be removed while ${textOf(chooser)} is "${ownId(live.address)}"; expected another one there`;
}
/** Judges every found entity that nobody declares, in the collections where that matters. */
function prune(declaration, reading, rules, removed) {
    const others = [...reading.found.values()].filter(({ address }) => {
        const key = address_keyOf(address);
        return (!declaration.wanted.has(key) && !removed.has(key) && rules.selected(address) && !isImported(address, declaration));
    });
    const guardOf = guards(declaration.protect, rules);
    const judged = others.flatMap(entity => {
        const mentioned = declaration.mentioned.get(listPathOf(entity.address).toLowerCase());
        if (mentioned === undefined || !(mentioned.exact || rules.prune === 'all'))
            return [];
        const why = keptBecause(entity, guardOf, rules, mentioned.exact);
        return [{ entity, exact: mentioned.exact, why }];
    });
    return {
        deletes: judged.flatMap(({ entity, exact, why }) => (why === undefined ? [toDelete(entity, exact)] : [])),
        kept: judged.flatMap(({ entity, why }) => why === undefined || why === COUNTED || why === BUILT_IN ? [] : [{ address: entity.address, why }]),
        undeclared: prune_counted(declaration, reading, judged.flatMap(({ entity, why }) => (why === COUNTED ? [] : [entity.address]))),
    };
}
/** What a declared document makes is declared by it. */
function isImported(address, { wanted }) {
    const [parent] = ancestorsOf(address);
    return (parent !== undefined &&
        parent.kind.imports === address.kind.name &&
        wanted.get(address_keyOf(parent))?.specification !== undefined);
}
/** Stands for a reason that is a count, not a name: what people made is nobody's business but theirs. */
const COUNTED = 'made by people';
/** What nobody asked for, and what comes back when it is taken away. */
const SERVER_MADE = 'made by the service';
/** Stands for a reason that goes without saying. */
const BUILT_IN = 'built into the service';
function keptBecause({ address, properties }, guardOf, { owned }, exact) {
    const { kind } = address;
    const id = ownId(address).toLowerCase();
    const key = address_keyOf(address);
    if (kind.permanent || kind.builtIns?.includes(id))
        return BUILT_IN;
    if (kind.serverMade?.(id, properties))
        return SERVER_MADE;
    const guard = guardOf(address);
    if (guard !== undefined)
        return guarding(guard);
    // What the service made comes back, so that a list which must not have it would never be as declared.
    const isGenerated = kind.shape === 'collection' && GENERATED_ID.test(id);
    if (owned.has(key) || (exact && !isGenerated))
        return undefined;
    if (kind.samples?.includes(id))
        return 'came with the service; name it under "removed" to delete it';
    if (kind.peopleMade)
        return COUNTED;
    return isGenerated ? SERVER_MADE : undefined;
}
function guarding({ by, name, below }) {
    if (by === 'stack')
        return `${below ? 'what is below it ' : ''}belongs to the stack "${name}"`;
    return `${below ? 'what is below it is ' : ''}protected by "${name}"`;
}
function toDelete({ address, properties }, exact) {
    return {
        action: 'delete',
        address,
        why: exact ? 'exact' : 'undeclared',
        found: properties,
        query: address.kind.deleteQuery ?? {},
    };
}
/** Counts what nobody declares, list by list, beyond what is named as deleted or kept. */
function prune_counted(declaration, { lists, found }, named) {
    const { wanted, mentioned, removed } = declaration;
    const known = new Map();
    const declared = [...wanted.values()].filter(({ address }) => found.has(address_keyOf(address))).map(({ address }) => address);
    const gone = removed.filter(({ address }) => found.has(address_keyOf(address))).map(({ address }) => address);
    for (const address of [...declared, ...gone, ...named]) {
        if (address.kind.builtIns?.includes(ownId(address).toLowerCase()))
            continue;
        const path = listPathOf(address).toLowerCase();
        known.set(path, (known.get(path) ?? 0) + 1);
    }
    const counts = [...mentioned].flatMap(([path, mention]) => {
        const kind = KINDS.get(mention.kind);
        if (kind !== undefined && isImported({ kind, ids: [...mention.parentIds, ''] }, declaration))
            return [];
        const total = lists.get(path)?.total;
        const rest = total === undefined ? 0 : total - (known.get(path) ?? 0);
        return rest > 0 ? [[path, rest]] : [];
    });
    return new Map(counts);
}

;// CONCATENATED MODULE: ./build/sync/diff.js
/**
 * What must change so that the service holds what the files declare. Pure: the same states give the same draft.
 *
 * A draft has no order yet and has not been held against the references and limits; `order.ts` and `limits.ts` do
 * that. Whatever is not deleted although nobody declares it is kept with a reason, never silently.
 */






/** Works out the changes from what is wanted and what was found. */
function diff(declaration, reading, knownOf, rules) {
    // What is left out of the run brings nothing along either.
    const chosen = new Map([...declaration.wanted].filter(([, { address }]) => rules.selected(address)));
    const wanted = [...chosen.values()];
    const made = madeByImports(reading.found);
    const judged = wanted.map(entity => {
        const toImport = imports_importOf(entity, reading.found, made, rules.imported);
        return judge_judge(entity, reading, knownOf(entity.address), chosen, toImport);
    });
    const removals = declaration.removed.filter(({ address }) => rules.selected(address));
    const removed = removals.map(entity => prune_remove(entity, declaration, reading.found, rules));
    const pruned = prune(declaration, reading, rules, new Set(removals.map(({ address }) => address_keyOf(address))));
    return {
        creates: judged.flatMap(({ create }) => create ?? []),
        updates: behindImports(judged),
        deletes: withoutChildren([...removed.flatMap(({ gone }) => gone ?? []), ...pruned.deletes]),
        unchanged: judged.flatMap(({ unchanged }) => unchanged ?? []),
        kept: pruned.kept,
        undeclared: pruned.undeclared,
        notes: judged.flatMap(({ notes }) => notes ?? []),
        refusals: [
            ...judged.flatMap(({ refusals }) => refusals ?? []),
            ...declaredTwice(wanted, declaration.wanted, reading.found),
            ...removed.flatMap(({ refusal }) => refusal ?? []),
        ],
    };
}
/** Gives the updates; what an import of the same plan makes anew is not what the plan saw when its turn comes. */
function behindImports(judged) {
    const imports = new Map(judged.flatMap(({ create, update }) => {
        const change = create ?? update;
        return change?.import === undefined ? [] : [[address_keyOf(change.address), change.import]];
    }));
    return judged.flatMap(({ update }) => {
        if (update === undefined)
            return [];
        return isRemade(update.address, imports) ? [{ ...update, unseen: true }] : [update];
    });
}
/** Leaves out what goes with its parent. */
function withoutChildren(deletes) {
    const keys = new Set(deletes.map(({ address }) => address_keyOf(address)));
    return deletes.filter(({ address }) => !ancestorsOf(address).some(ancestor => keys.has(address_keyOf(ancestor))));
}

;// CONCATENATED MODULE: ./build/sync/digest.js
/**
 * The digest of a plan: equal for plans that do the same to the same service.
 *
 * It leaves out what may differ between two looks at one plan, and what a secret holds or whether it changed: a plan
 * made without the production secrets has the digest of the one made with them. What it says of a secret is the
 * reference that the file has in its place. An update that changes nothing but secrets is therefore not in it at all:
 * whether there is such a one depends on what they hold.
 */






const FORMAT = 1;
/** Gives the digest of the changes to a service, as hexadecimal SHA-256. */
function digestOf(serviceId, changes) {
    const rows = changes
        .flatMap(rowsOf)
        .map(row => canonical(row))
        .sort();
    return (0,external_node_crypto_.createHash)('sha256')
        .update(canonical([FORMAT, serviceId.toLowerCase(), 'default', rows]))
        .digest('hex');
}
function rowsOf(change) {
    const address = textOf(change.address).toLowerCase();
    if (change.action === 'delete')
        return [[change.action, address, '', null, null]];
    const shown = change.action === 'create' ? change.fields : change.fields.filter(({ show }) => show !== 'hidden');
    const fields = shown.map((field) => [change.action, address, field.path, digest_textIn(field, field.before), digest_textIn(field, field.after)]);
    const imported = change.import === undefined ? [] : [[change.action, address, 'specification', null, change.import.digest]];
    if (change.action === 'create')
        return [[change.action, address, '', null, null], ...fields, ...imported];
    const rows = [...fields, ...imported];
    return rows.length === 0 ? [] : [...rows, ...secretRows(change, address)];
}
/** Every secret that an update may send, whether or not it differs: which do is what the digest must not tell. */
function secretRows({ action, wanted: { address: at, properties, sync } }, address) {
    return Object.entries(withoutIgnored(properties, sync.ignore)).flatMap(([name, value]) => holdsSecret(value) && !at.kind.fields[name]?.createOnly
        ? [[action, address, name, build_secret/* HIDDEN */.RG, referred(value, true)]]
        : []);
}
function digest_textIn({ show }, value) {
    if (show === 'policy' && typeof value === 'string')
        return canonicalPolicy({ text: value, format: 'rawxml' });
    return referred(value ?? null, show === 'hidden');
}
/**
 * Gives a declared value as JSON, with the reference of the file in the place of each secret in it, or `***`.
 *
 * @param isHidden - true when whatever else is in it is hidden too.
 */
function referred(value, isHidden) {
    if (value instanceof build_secret/* Secret */.zh)
        return value.label ?? build_secret/* HIDDEN */.RG;
    if (isList(value))
        return value.map(item => referred(item, isHidden));
    if (!isValues(value))
        return isHidden ? build_secret/* HIDDEN */.RG : value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, referred(item, isHidden)]));
}

;// CONCATENATED MODULE: ./build/sync/existence.js
/**
 * Whether what is named will be there: asked of the service only for what is about to be written, and held against the
 * deletes of the plan for all that the files declare.
 */





/** Refuses what names an entity that is neither declared nor in the service, or that the plan deletes. */
async function deadEnds(service, { wanted }, changes, { found }, selected) {
    const created = changes.flatMap(change => (change.action === 'create' ? [change.wanted] : []));
    const names = existence_namesOf([...wanted].flatMap(([key, entity]) => (found.has(key) ? [entity] : [])).concat(created));
    const chosen = new Map([...wanted].filter(([, { address }]) => selected(address)));
    const imported = [...chosen.values()].filter(entity => isMadeByImport(entity, chosen));
    const known = new Set([...found.keys(), ...[...created, ...imported].map(({ address }) => address_keyOf(address))]);
    const isKnown = (target) => isNamedInPolicy(target) ? names.has(targetKey(target)) : known.has(address_keyOf(target)) || isAlwaysThere(target);
    const going = deletedNames(changes);
    const open = changes.flatMap(change => change.action === 'delete'
        ? []
        : mentionsOf(change, selected)
            .filter(({ target }) => !isKnown(target) && !going.has(targetKey(target)))
            .map(reference => ({ change, reference })));
    const exists = asker(service);
    const verdicts = open.map(async ({ change, reference: { target, at, isAbove } }) => {
        if (await exists(target))
            return [];
        const where = !isNamedInPolicy(target) && wanted.has(address_keyOf(target))
            ? 'left out of this run and not in the service'
            : 'neither in the files nor in the service';
        return [
            {
                at,
                message: `${textOf(change.address)} ${isAbove ? 'is below' : 'names'} ${existence_spoken(target)}, which is ${where}`,
            },
        ];
    });
    return [...cutOff(wanted, found, going, changes), ...(await Promise.all(verdicts)).flat()];
}
/** What a write names and, for a create, what it is below and no read has looked for. */
function mentionsOf({ action, wanted: { address, references, at } }, selected) {
    if (action !== 'create')
        return references;
    const named = new Set(references.map(({ target }) => targetKey(target)));
    const above = ancestorsOf(address).filter(parent => !selected(parent) && !named.has(address_keyOf(parent)));
    return [...references, ...above.map((target) => ({ target, at, isAbove: true }))];
}
/** Everything by which a deleted entity may be named. */
function deletedNames(changes) {
    return new Map(changes.flatMap(change => {
        if (change.action !== 'delete')
            return [];
        const { address, found } = change;
        const by = address.kind.inPolicies?.by;
        const name = by === undefined ? undefined : found[by];
        const also = by === undefined || typeof name !== 'string' ? [] : [targetKey({ kind: address.kind.name, by, name })];
        return [address_keyOf(address), ...also].map(key => [key, address]);
    }));
}
/** Refuses what the file wants to keep and what would be left without an entity that it names. */
function cutOff(wanted, found, going, changes) {
    if (going.size === 0)
        return [];
    const written = new Set(changes.flatMap(({ action, address }) => (action === 'delete' ? [] : [address_keyOf(address)])));
    const declared = existence_namesOf([...wanted.values()]);
    return [...wanted].flatMap(([key, entity]) => {
        const lost = mentions(entity, found.get(key), written.has(key)).flatMap(({ target, at }) => {
            const address = isNamedInPolicy(target) && declared.has(targetKey(target)) ? undefined : going.get(targetKey(target));
            return address === undefined
                ? []
                : [
                    [
                        address_keyOf(address),
                        { at, message: `${textOf(entity.address)} names ${textOf(address)}, which this plan deletes` },
                    ],
                ];
        });
        return [...new Map(lost).values()];
    });
}
/** What an entity will name: what the file says, and what the service says in the fields that this run leaves alone. */
function mentions({ address, properties, references, at, sync }, live, isWritten) {
    const isLeft = (name) => !isWritten || !(name in properties) || sync.ignore.includes(name);
    const kept = Object.entries(live?.properties ?? {}).filter(([name]) => isLeft(name));
    // Of two mentions of one entity the last counts, and those of the file know their place.
    return [...liveReferences(address, Object.fromEntries(kept)).map(({ target }) => ({ target, at })), ...references];
}
function existence_spoken(target) {
    return isNamedInPolicy(target)
        ? `the ${KINDS.get(target.kind)?.noun ?? target.kind} "${target.name}"`
        : textOf(target);
}
/** Every name by which policies may mean one of the entities. */
function existence_namesOf(entities) {
    const names = entities.flatMap(({ address, properties }) => {
        const by = address.kind.inPolicies?.by;
        const name = by === undefined ? undefined : (properties[by] ?? address.ids.at(-1));
        return by === undefined || typeof name !== 'string' ? [] : [targetKey({ kind: address.kind.name, by, name })];
    });
    return new Set(names);
}
/** Asks for each mentioned entity once, and for all names of a kind with one list. */
function asker(service) {
    const answers = new Map();
    const lists = new Map();
    return target => {
        if (isNamedInPolicy(target)) {
            const list = lists.get(target.kind) ?? liveNames(service, target);
            lists.set(target.kind, list);
            return list.then(names => names.has(target.name));
        }
        const answer = answers.get(address_keyOf(target)) ?? service.exists(pathOf(target));
        answers.set(address_keyOf(target), answer);
        return answer;
    };
}
async function liveNames(service, { kind, by }) {
    const names = new Set();
    const path = KINDS.get(kind)?.path.replace(/\/\{id\}$/, '');
    if (path === undefined)
        return names;
    for await (const { resources } of service.list(path))
        for (const { properties } of resources) {
            const name = properties[by];
            if (typeof name === 'string')
                names.add(name);
        }
    return names;
}

;// CONCATENATED MODULE: ./build/sync/limits.js
/**
 * How much a plan may delete. Held against the plan before the first write, and then the whole plan is refused.
 */

/** Refuses a plan that deletes more than it may. What the service made for something that goes is not counted. */
function overLimit(changes, lists, max) {
    const deletes = changes.filter(change => change.action === 'delete' && !comesAlong(change));
    const byList = [...Map.groupBy(deletes, ({ address }) => listPathOf(address).toLowerCase())];
    if ('count' in max) {
        if (deletes.length <= max.count)
            return [];
        const parts = byList.map(([path, { length }]) => share(path, length, lists));
        return [{ message: `the plan deletes ${parts.join(', ')}; "max-deletes" allows ${max.count}` }];
    }
    return byList.flatMap(([path, { length }]) => {
        const allowed = Math.floor(((lists.get(path)?.total ?? length) * max.percent) / 100);
        if (length <= allowed)
            return [];
        return [
            {
                message: `the plan deletes ${share(path, length, lists)}; "max-deletes" allows ${max.percent} %, which is ${allowed}`,
            },
        ];
    });
}
/** True for what the service made of itself: it is nobody's loss. */
function comesAlong({ why, address, found }) {
    return why === 'dependant' && (address.kind.serverMade?.(ownId(address), found) ?? false);
}
function share(path, deleted, lists) {
    const total = lists.get(path)?.total;
    return total === undefined ? `${deleted} of ${path.slice(1)}` : `${deleted} of ${total} in ${path.slice(1)}`;
}

;// CONCATENATED MODULE: ./build/sync/lanes.js
/**
 * Lanes: which writes the service does not bear side by side.
 *
 * Two writes below one API at once are answered with a conflict, and so are two to the subscriptions of one product;
 * a link counts for both of its ends.
 */




/** Names the lanes that a write of an entity takes: writes that share one never run at once. */
function lanesOf(address, properties) {
    const self = [address, ...ancestorsOf(address)];
    const ends = [...self, ...otherEnds(address)];
    const entities = ends.filter(({ kind }) => kind.lane === 'entity').map(address_keyOf);
    return [...new Set([...entities, ...self.flatMap(({ kind }) => wideLane(kind, properties))])];
}
function wideLane({ name, lane, fields }, properties) {
    if (lane === 'kind')
        return [name];
    if (typeof lane !== 'object')
        return [];
    const value = properties[lane.field];
    const field = fields[lane.field];
    const also = field?.type === 'text' ? (field.ref?.also ?? []) : [];
    if (typeof value !== 'string' || also.includes(bareId(value)))
        return [];
    return [`${name}?${lane.field}=${bareId(value)}`];
}

;// CONCATENATED MODULE: ./build/sync/unseen.js

/** Gives the kinds that an entity of a kind, or anything below one, may name unseen. */
function namedUnseen(kind) {
    return unseen_NAMED.get(kind.name) ?? new Set();
}
const BRACED = [...KINDS.values()].flatMap(({ name, inPolicies }) => inPolicies?.braces === true ? [name] : []);
const unseen_NAMED = new Map([...KINDS.values()].map(kind => {
    const below = [...KINDS.values()].filter(({ name }) => name.startsWith(`${kind.name}/`));
    const named = [...below.flatMap(namedBy), ...fieldsNaming(kind.fields, true)];
    return [kind.name, new Set(named.filter(name => name !== kind.name))];
}));
/** A relation is no hindrance: it goes with either of its ends. */
function namedBy({ spelling, id, fields }) {
    const inPolicies = [...KINDS.values()].filter(kind => spelling === 'policy' && kind.inPolicies !== undefined);
    const alike = id.names === undefined ? [] : [id.names];
    return [...inPolicies.map(({ name }) => name), ...alike, ...fieldsNaming(fields, false)];
}
function fieldsNaming(fields, hiddenOnly) {
    return Object.values(fields).flatMap(field => fieldNaming(field, hiddenOnly));
}
function fieldNaming(field, hiddenOnly) {
    const onlyHidden = hiddenOnly && field.hidden === undefined;
    switch (field.type) {
        case 'text':
            return onlyHidden ? [] : [...(field.ref?.to ?? []), ...(field.braces === true ? BRACED : [])];
        case 'object':
            return [
                ...fieldsNaming(field.fields, onlyHidden),
                ...(field.others === undefined ? [] : fieldNaming(field.others, onlyHidden)),
            ];
        case 'list':
        case 'map':
            return fieldNaming(field.items, onlyHidden);
        case 'flag':
        case 'number':
        case 'any':
            return [];
    }
}

;// CONCATENATED MODULE: ./build/sync/order.js
/**
 * In which order changes can be made, worked out from what names what.
 *
 * A thing is made before what names it and deleted after it. Nothing here knows a kind: the edges come from addresses,
 * references, policy texts and values that no two entities may share.
 */








/** Puts the changes of a draft in order; equal drafts come out equal, whatever the order of their parts. */
function order(draft, found) {
    const loose = [...draft.creates, ...draft.updates].toSorted(byTable);
    const nodes = new Map([...loose, ...draft.deletes.toSorted(byTable).reverse()].map(change => [address_keyOf(change.address), change]));
    const names = order_namesOf(nodes, found);
    const held = unique_holders(nodes, found);
    const edges = new Map([...nodes.keys()].map(key => [key, new Set()]));
    for (const [key, change] of nodes) {
        for (const before of [...predecessors(change, nodes, names), ...(held.before.get(key) ?? [])])
            edges.get(key)?.add(before);
        if (change.action !== 'create')
            for (const after of usesOf(change, nodes, names, found))
                edges.get(after)?.add(key);
    }
    for (const [after, before] of unseenUses(draft.deletes))
        edges.get(after)?.add(before);
    for (const [name, all] of Map.groupBy(draft.deletes, ({ address }) => deletesOf(address.kind)))
        edges.set(name, new Set(all.map(({ address }) => address_keyOf(address))));
    const { sorted, cycle } = sort(nodes, edges);
    const changes = sorted.map(change => order_placed(change, edges, held.replaces, found));
    return { changes, refusals: [...held.refusals, ...cycleRefusal(cycle)] };
}
/** Every name by which policies may mean one of the changed entities. */
function order_namesOf(nodes, found) {
    const names = [...nodes].flatMap(([key, { address }]) => {
        const by = address.kind.inPolicies?.by;
        if (by === undefined)
            return [];
        const values = [nodeProperties(nodes.get(key))[by], found.get(key)?.properties[by], address.ids.at(-1)];
        return values.flatMap(value => typeof value === 'string' ? [[targetKey({ kind: address.kind.name, by, name: value }), key]] : []);
    });
    return new Map(names.reverse());
}
function nodeProperties(change) {
    return change === undefined || change.action === 'delete' ? {} : change.wanted.properties;
}
/** Lists what has to be done before a create or an update. */
function predecessors(change, nodes, names) {
    if (change.action === 'delete')
        return chooser(change.address, nodes);
    const above = ancestorsOf(change.address).map(address_keyOf);
    const named = [...change.wanted.references.map(({ target }) => target), ...otherEnds(change.address)].map(target => isNamedInPolicy(target) ? names.get(targetKey(target)) : address_keyOf(target));
    const before = [...above, ...named].flatMap(key => {
        const other = key === undefined ? undefined : nodes.get(key);
        return key === undefined || other === undefined || other === change || other.action === 'delete' ? [] : [key];
    });
    return change.address.kind.namesWhole ? [...before, ...order_below(named, nodes)] : before;
}
/** Lists all that is to be done below what a change names. */
function order_below(named, nodes) {
    return named.flatMap(name => [...nodes.keys()].filter(key => name !== undefined && key.startsWith(`${name}/`)));
}
/** What stands for an entity lets go of it first. */
function chooser(address, nodes) {
    const chosenBy = chooserOf(address);
    return chosenBy !== undefined && nodes.has(address_keyOf(chosenBy)) ? [address_keyOf(chosenBy)] : [];
}
/** Lists the deletes that have to wait for a change because the live entity still uses what they delete. */
function usesOf(change, nodes, names, found) {
    const { address } = change;
    const properties = change.action === 'delete' ? change.found : (found.get(address_keyOf(address))?.properties ?? {});
    return liveReferences(address, properties).flatMap(({ target }) => {
        const key = isNamedInPolicy(target) ? names.get(targetKey(target)) : address_keyOf(target);
        return key !== undefined && nodes.get(key)?.action === 'delete' ? [key] : [];
    });
}
/** Pairs of a delete and of all those deletes that it has to wait for, because of what no read shows of them. */
function unseenUses(deletes) {
    const byKind = Map.groupBy(deletes, ({ address }) => address.kind);
    return [...byKind.keys()].flatMap(kind => {
        const named = namedUnseen(kind);
        const after = [...byKind].flatMap(([other, all]) => (named.has(other.name) ? all : []));
        return after.map(({ address }) => [address_keyOf(address), deletesOf(kind)]);
    });
}
/** Sorts so that everything comes after what it waits for, and otherwise stays where it was. */
function sort(nodes, edges) {
    const done = new Set();
    const sorted = [];
    const path = new Set();
    let cycle = [];
    const stack = [];
    const enter = (key) => {
        path.add(key);
        stack.push({ key, waits: (edges.get(key) ?? new Set()).values() });
    };
    for (const root of nodes.keys()) {
        if (!done.has(root))
            enter(root);
        for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
            const next = top.waits.next();
            if (next.done) {
                const change = nodes.get(top.key);
                if (change !== undefined)
                    sorted.push(change);
                done.add(top.key);
                stack.pop();
                path.delete(top.key);
            }
            else if (path.has(next.value)) {
                cycle = [...path].slice([...path].indexOf(next.value)).flatMap(key => nodes.get(key)?.address ?? []);
            }
            else if (!done.has(next.value))
                enter(next.value);
        }
    }
    return { sorted, cycle };
}
function cycleRefusal(cycle) {
    const [first] = cycle;
    if (first === undefined)
        return [];
    const path = [...cycle, first].map(textOf).join(' waits for ');
    return [{ message: `the changes wait for each other: ${path}; make one of them in a run of its own` }];
}
function order_placed(change, edges, replaces, found) {
    const key = address_keyOf(change.address);
    const after = [...(edges.get(key) ?? [])].filter(other => edges.has(other));
    const properties = { ...found.get(key)?.properties, ...nodeProperties(change) };
    const rest = { after, lanes: lanesOf(change.address, properties) };
    const replaced = replaces.get(key);
    return change.action === 'create' && replaced !== undefined
        ? { ...change, ...rest, replaces: replaced }
        : { ...change, ...rest };
}
const POSITIONS = new Map([...KINDS.keys()].map((name, index) => [name, index]));
/** In the order of the table, then of ids. */
function byTable(a, b) {
    const [x, y] = [POSITIONS.get(a.address.kind.name) ?? 0, POSITIONS.get(b.address.kind.name) ?? 0];
    if (x !== y)
        return x - y;
    const [one, other] = [address_keyOf(a.address), address_keyOf(b.address)];
    return one < other ? -1 : one > other ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/sync/prepare.js
/**
 * From a declaration to a plan: read, compare, order, refuse.
 *
 * Everything that needs the service is read here; what is done with it is pure and lies in the modules that this one
 * calls. What it is given cannot write.
 */












/**
 * Works out what has to change.
 *
 * @param serviceId - which service, for the digest: its name or its full id.
 * @param stack - whose record to go by.
 * @param salt - random text, used only when there is no record yet.
 * @throws ServiceError, ConnectionError
 */
async function prepare(service, declaration, choices, { serviceId, stack, salt }) {
    const id = recordId(stack);
    const deletes = choices.prune === 'all' ||
        declaration.removed.length > 0 ||
        [...declaration.mentioned.values()].some(({ exact }) => exact);
    const [remembered, foreign] = await Promise.all([
        readRecord(service, id, salt),
        deletes ? foreignOwners(service, id) : new Map(),
    ]);
    const { memory, trouble } = remembered;
    const rules = {
        prune: choices.prune,
        selected: selection(choices),
        owned: new Set(memory.owned),
        foreign,
        imported: memory.imported,
    };
    const reading = await readAll(service, declaration, rules, deletes && 'percent' in choices.maxDeletes);
    const knownOf = await learn(service, declaration, reading.found, memory, choices.secrets);
    const draft = diff(declaration, reading, knownOf, rules);
    const { blockers, lists } = await readBlockers(service, draft);
    const settled = withBlockers(draft, blockers, declaration, rules);
    const seen = new Map([...blockers.map(({ entity }) => [address_keyOf(entity.address), entity]), ...reading.found]);
    const { changes: ordered, refusals } = order(settled, reading.found);
    const changes = withBelow(ordered, declaration.wanted, settled.unchanged);
    const plan = {
        changes,
        unchanged: settled.unchanged,
        kept: settled.kept,
        undeclared: settled.undeclared,
        notes: settled.notes,
        refusals: [
            ...settled.refusals,
            ...refusals,
            ...overLimit(changes, new Map([...reading.lists, ...lists]), choices.maxDeletes),
            ...(await deadEnds(service, declaration, changes, { ...reading, found: seen }, rules.selected)),
        ],
        compared: settled.unchanged.length +
            settled.creates.length +
            settled.updates.length +
            declaration.removed.filter(({ address }) => rules.selected(address)).length,
        requests: service.requests(),
        digest: digestOf(serviceId, changes),
    };
    return { plan, remembered, knownOf, recordId: id, warnings: trouble === undefined ? [] : [trouble] };
}
function selection({ only, except }) {
    const [chosen, left] = [only.map(globPattern), except.map(globPattern)];
    return address => (chosen.length === 0 || selects(chosen, address)) && !selects(left, address);
}
async function readAll(service, declaration, rules, counted) {
    let reading = { found: new Map(), lists: new Map(), unavailable: new Map() };
    for (let depth = 0; depth < depthOf(declaration); depth++) {
        const next = await read_read(service, demandsAt(depth, declaration, rules, counted, reading));
        reading = {
            found: new Map([...reading.found, ...next.found]),
            lists: new Map([...reading.lists, ...next.lists]),
            unavailable: new Map([...reading.unavailable, ...next.unavailable]),
        };
    }
    return reading;
}

;// CONCATENATED MODULE: ./build/sync/remember.js
/**
 * What a run adds to the record: what it made, what it sent and cannot read back, what the service kept otherwise.
 */





/**
 * Gives the memory after a run. Equal to the one before when nothing worth remembering happened, or when the one before
 * could not be read.
 *
 * @param imported - what was imported in this run, and what the service has of it now.
 */
async function remember(memory, outcomes, knownOf, imported) {
    if (memory.unread)
        return memory;
    const applied = outcomes.filter(outcome => outcome.status === 'applied');
    const gone = new Set(applied.filter(({ change }) => change.action === 'delete').map(({ change }) => address_keyOf(change.address)));
    const written = applied.filter(({ change, idle }) => change.action !== 'delete' && !idle);
    const prints = await Promise.all(written.flatMap(({ change }) => sentHidden(change, knownOf).map(sent => remember_printed(sent, memory))));
    return {
        salt: memory.salt,
        owned: ownedAfter(memory.owned, applied, gone),
        fingerprints: sortedEntries([...surviving(memory.fingerprints, gone), ...prints, ...doubtful(outcomes, knownOf)]),
        rewritten: sortedEntries([...surviving(memory.rewritten, gone), ...written.flatMap(rewrittenBy)]),
        imported: sortedEntries([...surviving(memory.imported, gone), ...Object.entries(imported)]),
    };
}
/** A fingerprint that no value has: what may or may not have been written is sent again. */
const DOUBT = '?';
/** Gives doubt for the hidden values of writes of which nobody knows what became of them. */
function doubtful(outcomes, knownOf) {
    return outcomes.flatMap(outcome => outcome.status === 'failed' && outcome.attempted
        ? sentHidden(outcome.change, knownOf).map(({ place }) => [place, DOUBT])
        : []);
}
/**
 * Everything that was made and is still there. What lies below an owned entity goes without saying, but for what people
 * make there too.
 */
function ownedAfter(owned, applied, gone) {
    const made = applied.flatMap(({ change, overwrote }) => change.action === 'create' && !overwrote ? [change.address] : []);
    const keys = new Set([...owned, ...made.map(address_keyOf)]);
    for (const address of made)
        if (!address.kind.peopleMade && ancestorsOf(address).some(above => keys.has(address_keyOf(above))))
            keys.delete(address_keyOf(address));
    return [...keys].filter(key => !isUnder(key, gone)).sort();
}
/** Lists the hidden values that a change sent. */
function sentHidden(change, knownOf) {
    if (change.action === 'delete')
        return [];
    const { address, properties } = change.wanted;
    const known = change.action === 'create' ? new Map() : knownOf(address).hidden;
    return everyHiddenValue(address.kind.fields, properties)
        .filter(({ path }) => known.get(path) !== 'same' && !(change.action === 'update' && isIgnored(path, change.wanted.sync.ignore)))
        .map(({ path, value }) => ({ place: `${address_keyOf(address)}#${path}`, value: hiddenText(value) }));
}
/** True for what an update leaves alone. */
function isIgnored(path, ignore) {
    return ignore.some(name => path === name || path.startsWith(`${name}.`));
}
async function remember_printed({ place, value }, { salt }) {
    return [place, await fingerprint(value, salt, place)];
}
function rewrittenBy({ change, rewritten }) {
    return rewritten
        .filter(({ sent }) => sent !== null && !holdsSecret(sent))
        .map(({ path, sent, kept }) => [
        `${address_keyOf(change.address)}#${path}`,
        { sent: valueDigest(revealed(sent)), kept: valueDigest(kept) },
    ]);
}
function surviving(entries, gone) {
    return Object.entries(entries).filter(([place]) => !isUnder(place, gone));
}
/** True for an entity that is gone, for what was below it and for what was recorded of it. */
function isUnder(place, gone) {
    const parts = place.split('#', 1)[0]?.split('/') ?? [];
    return parts.some((_, index) => gone.has(parts.slice(0, index + 1).join('/')));
}
function sortedEntries(entries) {
    return Object.fromEntries([...new Map(entries)].sort(([a], [b]) => (a < b ? -1 : 1)));
}

;// CONCATENATED MODULE: ./build/time-limit.js
/**
 * Sets the limit of a run.
 *
 * @param timeoutMs - how long it may take, from `began` on, in milliseconds since 1970.
 */
function limitTime(timeoutMs, { clock, signal }, began) {
    const over = new AbortController();
    const done = new AbortController();
    const span = timeoutMs % 60_000 === 0 ? `${timeoutMs / 60_000} min` : `${timeoutMs / 1_000} s`;
    clock.sleep(timeoutMs, done.signal).then(() => over.abort(new Error(`the run took longer than its "timeout" of ${span}`)), () => undefined);
    const end = () => {
        done.abort();
        over.abort(new Error('the run is over'));
    };
    return { signal: AbortSignal.any([signal, over.signal]), endsAt: began + timeoutMs, end };
}
/** Says why a run was stopped. */
function time_limit_reasonOf({ reason }) {
    return reason instanceof Error ? reason.message : 'the run was stopped';
}

;// CONCATENATED MODULE: ./build/run.js
/**
 * The commands `validate`, `plan` and `apply`: one road, left at three different points.
 *
 * Files are read and checked, the service is read, a plan is made; `apply` alone goes on and carries out that very
 * plan. Whatever happens on the way, what was found so far is reported.
 */












/** The version that offline checks go by when no service is named. */
const NEWEST_STABLE = '2024-05-01';
const NO_REQUESTS = { reads: 0, writes: 0, secrets: 0, retries: 0 };
/**
 * Runs the command and reports.
 *
 * @returns false when the step has to fail.
 * @throws RefusalError when there is nothing to report on.
 */
async function run(settings, world) {
    const { runner, clock } = world;
    const began = clock.now();
    for (const warning of settings.warnings)
        runner.log.warning(warning);
    const loaded = await load(settings, world);
    const limit = limitTime(settings.timeoutMs, world, began);
    const before = {
        command: settings.command,
        service: undefined,
        files: loaded.files,
        declared: loaded.declaration.wanted.size,
        problems: loaded.problems,
        warnings: [],
        requests: NO_REQUESTS,
        ms: 0,
        ...(runner.surroundings.runUrl === undefined ? {} : { runUrl: runner.surroundings.runUrl }),
    };
    // Without its end, the time limit would keep the process alive after a fault.
    const report = await goOn(settings, world, loaded, before, limit).finally(limit.end);
    return publish({ ...report, ms: clock.now() - began }, settings, world);
}
/** Goes on to the service where the command asks for it and the files allow it. */
async function goOn(settings, world, loaded, before, limit) {
    const { command, target, credential } = settings;
    if (command === 'validate' || target === undefined || credential === undefined || loaded.problems.some(isError))
        return before;
    await claimPlanFile(before, settings, world);
    return sync({ ...settings, target, credential }, world, loaded.declaration, before, limit);
}
async function load({ config, target, strict }, { runner, workspace }) {
    const { environment } = runner.surroundings;
    const files = await workspace.glob(config);
    const variable = (name) => environment[name];
    const loaded = await loadDeclaration(files, {
        sources: workspace,
        env: variable,
        secret: variable,
        apiVersion: target?.apiVersion ?? NEWEST_STABLE,
    });
    for (const secret of loaded.secrets)
        runner.mask(secret);
    const problems = strict ? loaded.problems.map(strictly) : loaded.problems;
    for (const problem of problems)
        runner.log.info(`${problem.severity}: ${(0,errors/* placed */.GS)(problem)}`);
    runner.annotate(problems);
    return { files: loaded.files, declaration: loaded.declaration, problems };
}
function strictly(problem) {
    return problem.severity === 'warning' ? { ...problem, severity: 'error' } : problem;
}
function isError({ severity }) {
    return severity === 'error';
}
async function sync(settings, world, declaration, before, limit) {
    const connection = await orEnd(connect(settings, world, limit), limit);
    if ('ended' in connection)
        return { ...before, ...connection };
    const soFar = () => ({ ...before, service: connection.facts, requests: connection.service.requests() });
    const prepared = await orEnd(plan(connection, declaration, settings, world), limit);
    if ('ended' in prepared)
        return { ...soFar(), ...prepared };
    const planned = { ...soFar(), plan: prepared.plan, warnings: prepared.warnings };
    await writePlanFile(planned, settings, world);
    if (settings.command !== 'apply' || prepared.plan.refusals.length > 0)
        return planned;
    const ended = refusalBeforeWrites(declaration);
    if (ended !== undefined)
        return { ...planned, ended };
    const { outcomes, warnings } = await carryOut(prepared, declaration, connection, world, limit);
    return { ...planned, ...soFar(), plan: prepared.plan, outcomes, warnings: [...prepared.warnings, ...warnings] };
}
/** Gives the reason for which a run ends early, when it does. */
async function orEnd(step, { signal }) {
    try {
        return await step;
    }
    catch (error) {
        if (!isExpected(error))
            throw error;
        return { ended: signal.aborted ? `${time_limit_reasonOf(signal)}: ${error.message}` : error.message };
    }
}
/** What the user, the service or the network may bring about, as against a fault of ours. */
function isExpected(error) {
    return error instanceof errors/* ServiceError */._7 || error instanceof errors/* ConnectionError */.Rc || error instanceof errors/* InputError */.dz;
}
async function plan({ service, serviceId }, declaration, settings, { runner, newRequestId }) {
    const stack = declaration.stack ?? run_stackOf(runner.surroundings.repository);
    const prepared = await prepare(apim_readOnly(service), declaration, settings, { serviceId, stack, salt: newRequestId() });
    runner.log.group('Plan');
    for (const line of planLines(prepared.plan))
        runner.log.info(line);
    runner.log.endGroup();
    return prepared;
}
/** The stack of a repository that names none: its name, in the letters that a stack may have. */
function run_stackOf(repository) {
    const name = repository
        ?.split('/')
        .at(-1)
        ?.toLowerCase()
        .replace(/[^a-z0-9-]+/g, '-')
        .slice(0, 40);
    return name === undefined || name === '' ? 'default' : name;
}
function refusalBeforeWrites({ absentSecrets }) {
    if (absentSecrets.length === 0)
        return undefined;
    const names = absentSecrets.map(({ name, at }) => `${name} (${at.file}:${at.line})`).join(', ');
    return `nothing was written: the run was not given ${names}; pass each as an environment variable of the step`;
}
async function carryOut({ plan, remembered, knownOf, recordId }, declaration, connection, { runner, clock }, { signal }) {
    runner.log.group('Apply');
    let count = 0;
    const onOutcome = (outcome) => runner.log.info(outcomeLine(outcome, ++count, plan.changes.length));
    const stopped = () => (signal.aborted ? time_limit_reasonOf(signal) : undefined);
    const outcomes = await apply(plan, { service: connection.service, clock, knownOf, stopped, onOutcome });
    runner.log.endGroup();
    // A run that was stopped has done things too, and the next one has to know of them.
    const service = signal.aborted ? connection.afterwards(LAST_MS) : connection.service;
    const trouble = await keepRecord(service, recordId, remembered, async (memory) => remember(memory, outcomes, knownOf, await importedAfter(service, declaration, outcomes)));
    return { outcomes, warnings: trouble === undefined ? [] : [trouble] };
}
/** How long a stopped run may take for its record: the runner ends the process ten seconds after it asked it to stop. */
const LAST_MS = 3_000;


/***/ })

};

