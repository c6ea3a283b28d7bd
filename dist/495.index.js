export const id = 495;
export const ids = [495];
export const modules = {

/***/ 8295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ resolveBraces),
/* harmony export */   h: () => (/* binding */ BRACES)
/* harmony export */ });
/* harmony import */ var _model_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7385);
/* harmony import */ var _names_in_policies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
/**
 * `{{name}}` in properties, by which backends, loggers and the like take a value from elsewhere.
 */


/** One `{{name}}`. */
const BRACES = /\{\{([^{}]+)\}\}/g;
/** Yields every entity that a text names in braces and reports those that are probably misspelt. */
function* resolveBraces({ text, at, path, home }, names, index) {
    const kind = [..._model_table_js__WEBPACK_IMPORTED_MODULE_0__/* .KINDS */ .GW.values()].find(({ inPolicies, scope }) => inPolicies?.braces === true && scope === home.kind.scope);
    const by = kind?.inPolicies?.by;
    if (kind === undefined || by === undefined)
        return;
    for (const [, name = ''] of text.matchAll(BRACES))
        yield* (0,_names_in_policies_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveName */ .qK)(kind, by, { text: name.trim(), at, path, home }, names, index);
}


/***/ }),

/***/ 2991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $p: () => (/* binding */ DIALECT),
  Tp: () => (/* binding */ parseDocument)
});

// UNUSED EXPORTS: LONGEST_FILE_BYTES

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/visible.js
var visible = __webpack_require__(474);
// EXTERNAL MODULE: ./build/config/quote.js
var quote = __webpack_require__(2139);
;// CONCATENATED MODULE: ./build/config/document/tree-reading.js
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

;// CONCATENATED MODULE: ./build/config/document/tree.js
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
            unlessRepeated(reading, spot, key.at, `the key ${(0,quote/* quoted */.T)(key.text)} stands twice in one map; expected it once (first at ${first.at.line}:${first.at.column})`);
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
        return unlessRepeated(reading, spot, at, `the alias ${(0,quote/* quoted */.T)(`*${alias.source}`)} has no anchor above it; expected ${(0,quote/* quoted */.T)(`&${alias.source}`)} at the value that it repeats`);
    if (reading.open.has(target))
        return unlessRepeated(reading, spot, at, `the alias ${(0,quote/* quoted */.T)(`*${alias.source}`)} stands inside the value that it repeats; expected it outside`);
    const wasWithin = reading.aliasedValues <= MOST_ALIASED_VALUES;
    const node = nodeOf(reading, target, { ...spot, from: at, isAliased: true });
    if (!spot.isAliased && wasWithin && reading.aliasedValues > MOST_ALIASED_VALUES)
        fault(reading, at, `the alias ${(0,quote/* quoted */.T)(`*${alias.source}`)} makes the file grow by more than ${MOST_ALIASED_VALUES} values; expected fewer aliases within aliases`);
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

;// CONCATENATED MODULE: ./build/config/document/yaml-faults.js
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
        return `the tag "${(0,visible/* visible */.RK)(tag)}" is not known; expected a value without a tag`;
    return `the YAML is malformed here (${(0,visible/* visible */.RK)(message.charAt(0).toLowerCase() + message.slice(1))}); expected YAML 1.2`;
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
/** What is understood by YAML, wherever a file is read. */
const DIALECT = {
    version: '1.2',
    schema: 'core',
    merge: true,
    // yaml's own search for duplicates takes quadratic time.
    uniqueKeys: false,
    stringKeys: true,
    resolveKnownTags: false,
    prettyErrors: false,
};
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
    const parsed = (0,dist/* parseDocument */.Tp)(text, { ...DIALECT, lineCounter: lines });
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
        const message = `the file holds the control character ${(0,visible/* unicodeName */.DI)(character)}; expected printable text`;
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
    const message = `the directive ${(0,quote/* quoted */.T)(match[0])} changes what words mean; expected none, or "%YAML 1.2"`;
    return [{ at: place(match.index), severity: 'error', message }];
}


/***/ }),

/***/ 2693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ filled),
/* harmony export */   M: () => (/* binding */ finderIn)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8918);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(730);
/* harmony import */ var _settle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2747);
/* harmony import */ var _splice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4312);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6131);





/** Fills the variables into documents. */
function* filled(documents, table) {
    const filling = { find: finderIn(table), sizes: new Map(), added: 0 };
    const all = [];
    for (const document of documents) {
        const entries = yield* filledEntries(document.top.entries, '', filling);
        all.push(entries === document.top.entries ? document : { ...document, top: { ...document.top, entries } });
    }
    return all;
}
/** Finds settled variables. */
function finderIn(table) {
    return use => (0,_splice_js__WEBPACK_IMPORTED_MODULE_3__/* .valueFor */ .Xx)((0,_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .lookUp */ .TE)(use.name.split('.'), table), use);
}
function* filledEntries(entries, path, filling) {
    let changed;
    for (const [index, entry] of entries.entries()) {
        const value = isTaken(entry, entries)
            ? entry.value
            : yield* filledNode(entry.value, (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)(path, entry.key), filling);
        if (value === entry.value)
            continue;
        changed ??= [...entries];
        changed[index] = { ...entry, value };
    }
    return changed ?? entries;
}
/** True for the text of a policy that says of itself that nothing is filled in. */
function isTaken({ key }, beside) {
    if (key !== 'value')
        return false;
    const flag = beside.find(entry => entry.key === 'substitute')?.value;
    return flag?.type === 'scalar' && flag.value === false;
}
function* filledNode(node, path, filling) {
    if (node.type === 'scalar')
        return yield* filledScalar(node, path, filling);
    if (node.type === 'map') {
        const entries = yield* filledEntries(node.entries, path, filling);
        return entries === node.entries ? node : { ...node, entries };
    }
    let changed;
    for (const [index, item] of node.items.entries()) {
        const value = yield* filledNode(item, `${path}[${index}]`, filling);
        if (value === item)
            continue;
        changed ??= [...node.items];
        changed[index] = value;
    }
    return changed === undefined ? node : { ...node, items: changed };
}
/** What cannot be filled in stays as it is: it has been told, and whoever reads it knows it by its mark. */
function* filledScalar(node, path, filling) {
    const value = (yield* (0,_splice_js__WEBPACK_IMPORTED_MODULE_3__/* .spliced */ .Zb)(node, path, filling.find)) ?? node;
    if (value.type === 'scalar')
        return value;
    const before = filling.added;
    filling.added += (0,_settle_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeOf */ .$d)(value, filling.sizes);
    if (filling.added <= _settle_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_VALUES */ .xy)
        return value;
    if (before <= _settle_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_VALUES */ .xy)
        yield* (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)(node.at, `${path} makes the file grow by more than ${_settle_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_VALUES */ .xy} values by its variables; expected fewer`);
    return node;
}


/***/ }),

/***/ 2803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RT: () => (/* binding */ linkItems),
/* harmony export */   T: () => (/* binding */ reportHeldBack),
/* harmony export */   vx: () => (/* binding */ parted)
/* harmony export */ });
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6974);
/* harmony import */ var _model_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7385);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8918);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9115);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2139);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(730);
/* harmony import */ var _place_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7777);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8580);








/** Reads a list of links: ids, or `{ id, environments }` for what is linked in some environments only. */
function* linkItems(path, node, stage) {
    const shape = 'a list of ids';
    if ((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .isNull */ .kZ)(node))
        return [];
    if (node.type !== 'list') {
        yield* (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)(node.at, `${path} is ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .described */ .WY)(node)}; expected ${shape}`);
        return [];
    }
    const items = [];
    for (const written of node.items) {
        const item = yield* linkItem(path, written, stage);
        if (item !== undefined)
            items.push(item);
    }
    return items;
}
function* linkItem(path, node, stage) {
    if (node.type === 'scalar' && !(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .isNull */ .kZ)(node))
        return { item: node };
    const id = node.type === 'map' ? (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .entryOf */ .Ms)(node, 'id')?.value : undefined;
    if (node.type !== 'map' || id?.type !== 'scalar' || (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .isNull */ .kZ)(id)) {
        const what = node.type === 'scalar' ? 'an empty item' : (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .described */ .WY)(node);
        return yield* (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)(node.at, `${path} holds ${what}; expected an id, or "{ id: <id>, environments: [<name>] }"`);
    }
    for (const entry of node.entries)
        if (!WORDS.includes(entry.key))
            yield* (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .unknownKey */ .a)(`${path}.${id.text}`, entry, WORDS);
    const list = (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .entryOf */ .Ms)(node, 'environments');
    if (list === undefined)
        return { item: id };
    const heldBack = yield* (0,_stage_js__WEBPACK_IMPORTED_MODULE_6__/* .heldBackBy */ .It)(`${path}.${id.text}.environments`, list.value, stage);
    return heldBack === undefined ? { item: id } : { item: id, heldBack };
}
const WORDS = ['id', 'environments'];
/** Parts what is held back from the rest. */
function parted(pieces) {
    const absent = pieces.flatMap(piece => piece.piece === 'entity' && piece.entity.heldBack !== undefined ? [piece.entity] : []);
    const keys = new Set(absent.map(_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN));
    const links = pieces.flatMap(piece => piece.piece === 'link' && piece.link.heldBack !== undefined && !keys.has((0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(piece.link.holder))
        ? [piece.link]
        : []);
    const tops = absent.filter(entity => !(0,_model_table_js__WEBPACK_IMPORTED_MODULE_1__/* .ancestorsOf */ .Gw)(entity).some(above => keys.has((0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(above))));
    return {
        present: pieces.filter(piece => heldBackOf(piece) === undefined),
        absent,
        heldBack: [
            ...tops.map(entity => heldBackAs((0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(entity), entity)),
            ...links.map(link => heldBackAs(nameOf(link), link)),
        ],
    };
}
function heldBackOf(piece) {
    switch (piece.piece) {
        case 'entity':
            return piece.entity.heldBack;
        case 'link':
            return piece.link.heldBack;
        case 'mention':
            return undefined;
    }
}
function heldBackAs(name, { heldBack }) {
    const { environments, at } = heldBack ?? NOWHERE;
    return { name, environments, at };
}
const NOWHERE = { environments: [], at: { file: '', line: 1, column: 1 } };
/** A link as an address is written; what it leads to is not looked up. */
function nameOf({ kind, holder, item, isInverse, path }) {
    const key = isInverse ? path.slice(path.lastIndexOf('.') + 1) : (0,_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOfKind */ .F7)(kind);
    return `${(0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(holder)}/${key}/${item.text}`;
}
/** Reports that something names what is held back; `what` begins the sentence: `x names the API "orders"`. */
function* reportHeldBack(what, at, { path }, by) {
    const where = (0,_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .choice */ .Y)(by.environments.map(_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T));
    return yield* (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)(at, `${what}, which ${path} holds back for ${where} (${(0,_place_text_js__WEBPACK_IMPORTED_MODULE_7__/* .placeText */ .Z)(by.at)}); expected this to be held back too, or that to be for every environment`);
}


/***/ }),

/***/ 8390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dt: () => (/* binding */ choosable),
/* harmony export */   bQ: () => (/* binding */ lineageOf),
/* harmony export */   gE: () => (/* binding */ PLACE_WORDS),
/* harmony export */   n4: () => (/* binding */ readLayers),
/* harmony export */   uv: () => (/* binding */ hasService)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8918);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2139);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(730);
/* harmony import */ var _place_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7777);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8580);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6131);






/** The words that say which service an environment is, and how it is reached. */
const PLACE_WORDS = ['service', 'subscriptionId', 'resourceGroup', 'transport'];
const LEGAL = [...PLACE_WORDS, 'extends', 'variables', 'overrides'];
const NAME = /^[a-z0-9](?:[a-z0-9-]{0,27}[a-z0-9])?$/;
/** Reads the keys `environments` of all files. */
function* readLayers(tops) {
    const layers = new Map();
    for (const value of tops)
        for (const entry of yield* (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)('environments', value, 'a map from names to environments')) {
            const first = layers.get(entry.key);
            const path = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)('environments', entry.key);
            if (first !== undefined)
                yield* (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)(entry.at, `${path} is declared twice (first at ${(0,_place_text_js__WEBPACK_IMPORTED_MODULE_5__/* .placeText */ .Z)(first.at)}); expected it once`);
            else if (!NAME.test(entry.key))
                yield* (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)(entry.at, `environments: ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(entry.key)} cannot be the name of an environment; expected 1 to 29 of the characters a-z, 0-9 and "-", with no "-" first or last`);
            else
                layers.set(entry.key, yield* readLayer(entry, path));
        }
    yield* checkExtends(layers);
    return layers;
}
function* readLayer({ key, at, value }, path) {
    let layer = { name: key, at, extends: [], place: new Map(), variables: [], overrides: [] };
    for (const entry of yield* (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)(path, value, `a map of ${LEGAL.join(', ')}`)) {
        const inner = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(path, entry.key);
        const word = PLACE_WORDS.find(candidate => candidate === entry.key);
        if (word !== undefined) {
            const text = yield* plainText(inner, entry.value);
            if (text !== undefined)
                layer = { ...layer, place: new Map([...layer.place, [word, text]]) };
        }
        else if (entry.key === 'extends')
            layer = { ...layer, extends: yield* readExtends(inner, entry.value) };
        else if (entry.key === 'variables')
            layer = { ...layer, variables: yield* (0,_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .readVariables */ .Ch)(inner, [entry.value]) };
        else if (entry.key === 'overrides')
            layer = { ...layer, overrides: yield* (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)(inner, entry.value, 'a map') };
        else
            yield* (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownKey */ .a)(path, entry, LEGAL);
    }
    return layer;
}
function* plainText(path, node) {
    if (node.type === 'scalar' && !(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isNull */ .kZ)(node))
        return node;
    return yield* (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wrong */ .Qm)(path, node, 'a text');
}
/** One name, or a list of them. */
function* readExtends(path, node) {
    const items = node.type === 'list' ? node.items : [node];
    const names = [];
    for (const item of items) {
        if (item.type === 'scalar' && !(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isNull */ .kZ)(item))
            names.push(item);
        else
            yield* (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wrong */ .Qm)(path, item, 'the name of an environment, or a list of names');
    }
    return names;
}
function* checkExtends(layers) {
    const names = [...layers.keys()];
    for (const { name, extends: parents } of layers.values())
        for (const { text, at } of parents)
            if (!layers.has(text))
                yield* (0,_stage_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownEnvironment */ .Iu)(`environments.${name}.extends names ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(text)}`, text, at, names);
    const told = new Set();
    for (const layer of layers.values()) {
        const circle = circleFrom(layer, layers);
        if (circle === undefined || told.has(layer.name))
            continue;
        for (const { name } of circle)
            told.add(name);
        const around = [...circle, layer].map(({ name, at }) => `${name} (${(0,_place_text_js__WEBPACK_IMPORTED_MODULE_5__/* .placeText */ .Z)(at)})`).join(' → ');
        yield* (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)(layer.at, `environments go in a circle: ${around}; expected layers that do not lead back`);
    }
}
/** Gives the shortest way from a layer back to itself. */
function circleFrom(start, layers) {
    const met = new Set();
    let ways = [[start]];
    while (ways.length > 0) {
        const next = [];
        for (const way of ways)
            for (const { text } of way.at(-1)?.extends ?? []) {
                const layer = layers.get(text);
                if (layer === start)
                    return way;
                if (layer === undefined || met.has(text))
                    continue;
                met.add(text);
                next.push([...way, layer]);
            }
        ways = next;
    }
    return undefined;
}
/** Gives an environment with all that it extends: what is laid first comes first, each layer once. */
function lineageOf(name, layers) {
    const lineage = [];
    const met = new Set();
    const visit = (next) => {
        const layer = layers.get(next);
        if (layer === undefined || met.has(next))
            return;
        met.add(next);
        for (const { text } of layer.extends)
            visit(text);
        lineage.push(layer);
    };
    visit(name);
    return lineage;
}
/** Names the environments that can be chosen: all but the layers that others extend and that have no service. */
function choosable(layers) {
    const extended = new Set([...layers.values()].flatMap(layer => layer.extends.map(({ text }) => text)));
    return [...layers.keys()].filter(name => !extended.has(name) || hasService(name, layers));
}
/** True for an environment of which it is said which service it is. */
function hasService(name, layers) {
    return lineageOf(name, layers).some(({ place }) => place.has('service'));
}


/***/ }),

/***/ 7626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   dZ: () => (/* binding */ layered),
/* harmony export */   wD: () => (/* binding */ exchanged)
/* harmony export */ });
/** Lays the entries of maps over each other, the first of them lowest. */
function layered(maps) {
    return maps.reduce((base, over) => {
        const below = new Map(base.map(({ key, value }) => [key, value]));
        return exchanged(base, over.map(entry => ({ ...entry, value: laidOver(below.get(entry.key), entry.value) })));
    }, []);
}
function laidOver(base, over) {
    if (base?.type !== 'map' || over.type !== 'map')
        return over;
    return { ...base, entries: layered([base.entries, over.entries]) };
}
/**
 * Exchanges entries for those of the same key; they stand in the order of the first, and new ones behind them. A map
 * that was a map before keeps the place of its key, since that is where the rest of it stands.
 */
function exchanged(base, over) {
    const byKey = new Map(over.map(entry => [entry.key, entry]));
    const known = new Set(base.map(({ key }) => key));
    const merged = base.map(entry => {
        const other = byKey.get(entry.key) ?? entry;
        const isGrown = entry.value.type === 'map' && other.value.type === 'map';
        return entry.value === other.value || isGrown ? { ...entry, value: other.value } : other;
    });
    return [...merged, ...over.filter(({ key }) => !known.has(key))];
}
/** True for two values that say the same, wherever they stand. */
function isSame(one, other) {
    if (one.type === 'scalar' && other.type === 'scalar')
        return one.value === other.value && one.text === other.text;
    if (one.type === 'list' && other.type === 'list')
        return (one.items.length === other.items.length && one.items.every((item, index) => isSameAt(item, other.items[index])));
    if (one.type !== 'map' || other.type !== 'map' || one.entries.length !== other.entries.length)
        return false;
    const others = new Map(other.entries.map(({ key, value }) => [key, value]));
    return one.entries.every(({ key, value }) => isSameAt(value, others.get(key)));
}
function isSameAt(one, other) {
    return other !== undefined && isSame(one, other);
}


/***/ }),

/***/ 7777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ placeText)
/* harmony export */ });
/** Prints a place as `apim.yml:14:12`. */
function placeText({ file, line, column }) {
    return `${file}:${line}:${column}`;
}


/***/ }),

/***/ 149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isAbsent)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8918);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(730);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8580);
/**
 * What of a tree is there in an environment, where only the tree is looked at.
 *
 * An entity, or an item of a list, that names environments is there in these. What is wrong with such a list is told
 * where the declaration is checked.
 */



/** True for a map that says of itself that the environment does not have it. */
function isAbsent(node, stage) {
    if (node.type !== 'map')
        return false;
    const sync = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(node, 'sync')?.value;
    const own = sync?.type === 'map' ? (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(sync, 'environments') : (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(node, 'environments');
    return own !== undefined && (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .checked */ .K)((0,_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .heldBackBy */ .It)('', own.value, stage)).result !== undefined;
}


/***/ }),

/***/ 2747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   Fj: () => (/* binding */ settleVariables),
/* harmony export */   xy: () => (/* binding */ MOST_VALUES)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8918);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(730);
/* harmony import */ var _place_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7777);
/* harmony import */ var _splice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4312);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6131);
/**
 * Variables that are made of other variables, worked out before the first one is used.
 *
 * A variable is known by its path, so that one part of a map may be made of another part; only a way that leads back
 * to where it began is refused.
 */





/** As many values may stand in one variable; one that is made of variables of variables has millions. */
const MOST_VALUES = 200_000;
/** Settles the variables of an environment. */
function* settleVariables(entries, context) {
    const raw = new Map(entries.map(({ key, value }) => [key, value]));
    const settling = { table: { ...context, values: raw }, settled: new Map(), sizes: new Map() };
    const values = new Map();
    for (const [name, node] of raw)
        values.set(name, yield* settleAt([name], node, [], settling));
    return { ...context, values };
}
function* settleAt(path, node, chain, settling) {
    const key = path.join('\0');
    if (settling.settled.has(key))
        return settling.settled.get(key);
    const step = { key, name: path.join('.'), node };
    const start = chain.findIndex(above => above.key === key);
    if (start >= 0)
        return yield* circle(chain.slice(start));
    const inner = yield* settleInside(path, node, [...chain, step], settling);
    const within = inner !== undefined && sizeOf(inner, settling.sizes) <= MOST_VALUES;
    if (inner !== undefined && !within)
        yield* (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)(node.at, `variables.${step.name} grows beyond ${MOST_VALUES} values by its variables; expected fewer`);
    const settled = within ? inner : undefined;
    settling.settled.set(key, settled);
    return settled;
}
function* circle(steps) {
    const names = steps.filter(({ node }) => node.type === 'scalar');
    const [first] = names;
    if (first === undefined)
        return undefined;
    const around = [...names, first].map(({ name, node }) => `${name} (${(0,_place_text_js__WEBPACK_IMPORTED_MODULE_4__/* .placeText */ .Z)(node.at)})`).join(' → ');
    return yield* (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)(first.node.at, `variables go in a circle: ${around}; expected values that do not lead back`);
}
function* settleInside(path, node, chain, settling) {
    if (node.type === 'scalar')
        return yield* (0,_splice_js__WEBPACK_IMPORTED_MODULE_2__/* .spliced */ .Zb)(node, (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)('variables', path.join('.')), finder(chain, settling));
    let isUsable = true;
    if (node.type === 'list') {
        const items = [];
        for (const [index, item] of node.items.entries()) {
            const settled = yield* settleAt([...path, String(index)], item, chain, settling);
            if (settled === undefined)
                isUsable = false;
            else
                items.push(settled);
        }
        return isUsable ? { ...node, items } : undefined;
    }
    const entries = [];
    for (const entry of node.entries) {
        const value = yield* settleAt([...path, entry.key], entry.value, chain, settling);
        if (value === undefined)
            isUsable = false;
        else
            entries.push({ ...entry, value });
    }
    return isUsable ? { ...node, entries } : undefined;
}
/** Finds a variable as it is written and settles it before it is used. */
function finder(chain, settling) {
    return function* (use) {
        const path = use.name.split('.');
        const found = (0,_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .lookUp */ .TE)(path, settling.table);
        if (found.is !== 'value')
            return yield* (0,_splice_js__WEBPACK_IMPORTED_MODULE_2__/* .valueFor */ .Xx)(found, use);
        const node = yield* settleAt(path, found.node, chain, settling);
        return yield* (0,_splice_js__WEBPACK_IMPORTED_MODULE_2__/* .valueFor */ .Xx)(node === undefined ? { is: 'faulty' } : { is: 'value', node }, use);
    };
}
/** Counts the values in a value; parts that are the same object are counted once and added as often as they occur. */
function sizeOf(node, sizes) {
    if (node.type === 'scalar')
        return 1;
    const known = sizes.get(node);
    if (known !== undefined)
        return known;
    const inner = node.type === 'list' ? node.items : node.entries.map(({ value }) => value);
    const size = inner.reduce((sum, value) => sum + sizeOf(value, sizes), 1);
    sizes.set(node, size);
    return size;
}


/***/ }),

/***/ 4312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ isWholeVariable),
/* harmony export */   Xx: () => (/* binding */ valueFor),
/* harmony export */   Zb: () => (/* binding */ spliced),
/* harmony export */   dn: () => (/* binding */ plainScalar),
/* harmony export */   uC: () => (/* binding */ splicedText)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8918);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2139);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(730);



/** Longer texts are refused: a variable made of variables may grow without end. 1 MiB. */
const LONGEST_TEXT = 1024 * 1024;
const VARIABLE = String.raw `\$\{var\.([A-Za-z_][\w-]*(?:\.[\w-]+)*)(?::-([^{}\n]*))?\}`;
const WHOLE = new RegExp(`^${VARIABLE}$`);
const MARK = new RegExp(String.raw `\$\$\{|${VARIABLE}|\$\{var\b[^}\n]*\}?`, 'g');
/** True for a value that is nothing but a variable, and so may become anything that a variable can be. */
function isWholeVariable({ value, text }) {
    return typeof value === 'string' && WHOLE.test(text);
}
/** Fills the variables into a value; undefined when one of them cannot be. */
function* spliced(node, path, find) {
    if (typeof node.value !== 'string' || !node.text.includes('${var'))
        return node;
    const [, name, instead] = WHOLE.exec(node.text) ?? [];
    if (name !== undefined) {
        const found = yield* find({ name, instead, at: node.at, path });
        return found === undefined ? undefined : standingAt(found, node.at);
    }
    const text = yield* splicedText(node.text, node.at, path, find);
    return text === undefined ? undefined : { type: 'scalar', at: node.at, value: text, text };
}
/** Fills the variables into a text; what else it holds stays as it is written. */
function* splicedText(text, at, path, find) {
    const parts = [];
    let end = 0;
    let isUsable = true;
    for (const match of text.matchAll(MARK)) {
        const [mark, name, instead] = match;
        const part = mark === '$${' ? mark : yield* partOf(mark, { name, instead, at, path }, find);
        parts.push(text.slice(end, match.index), part ?? '');
        isUsable &&= part !== undefined;
        end = match.index + mark.length;
    }
    const length = parts.reduce((sum, part) => sum + part.length, text.length - end);
    if (isUsable && length > LONGEST_TEXT)
        return yield* (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)(at, `${path} grows beyond ${LONGEST_TEXT} characters by its variables; expected less`);
    return isUsable ? `${parts.join('')}${text.slice(end)}` : undefined;
}
function* partOf(mark, { name, ...use }, find) {
    const { at, path } = use;
    if (name === undefined)
        return yield* (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)(at, `${path} holds ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(mark)}; expected "\${var.name}" or "\${var.name:-default}"`);
    const node = yield* find({ ...use, name });
    if (node === undefined)
        return undefined;
    if (node.type === 'scalar' && !(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isNull */ .kZ)(node))
        return node.text;
    const rest = 'expected a plain value, as it stands in the midst of a text';
    return yield* (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)(at, `${path} names the variable ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(name)}, which is ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)(node)}; ${rest}`);
}
/** Gives what a mention stands for: the variable, its default, or nothing and a problem. */
function* valueFor(found, { name, instead, at, path }) {
    switch (found.is) {
        case 'faulty':
            return undefined;
        case 'value':
            return instead !== undefined && (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isNull */ .kZ)(found.node) ? plainScalar(instead, at) : found.node;
        case 'unknown':
            if (instead !== undefined && !found.isSlip)
                return plainScalar(instead, at);
            return yield* (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)(at, `${path} names the variable ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(name)}, ${found.message}`);
    }
}
/** What a variable brings stands where it is used; within it every value keeps its own place. */
function standingAt(node, at) {
    if (node.type !== 'scalar')
        return { ...node, at };
    const { value, text } = node;
    return { type: 'scalar', at, value, text };
}
/** Gives a text as YAML reads it when it stands plain. */
function plainScalar(text, at) {
    return { type: 'scalar', at, value: plainValueOf(text), text };
}
function plainValueOf(text) {
    if (/^(?:null|Null|NULL|~)$/.test(text))
        return null;
    if (/^(?:true|True|TRUE|false|False|FALSE)$/.test(text))
        return text.toLowerCase() === 'true';
    return /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(text) ? Number(text) : text;
}


/***/ }),

/***/ 8580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ expectedOf),
/* harmony export */   It: () => (/* binding */ heldBackBy),
/* harmony export */   Iu: () => (/* binding */ unknownEnvironment),
/* harmony export */   oU: () => (/* binding */ ONLY_STAGE)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8918);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2139);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5813);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(730);




/** The stage of files that declare no environments. */
const ONLY_STAGE = { name: undefined, lineage: [], names: [] };
/**
 * Reads a list `environments` of whatever may be in some environments only.
 *
 * @param path - of the list, as messages write it: `products.gold.sync.environments`.
 * @returns undefined for what is to be in the environment.
 */
function* heldBackBy(path, node, stage) {
    const named = yield* (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(path, node, 'a list of environments');
    if (node.type === 'list' ? node.items.length === 0 : (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isNull */ .kZ)(node))
        yield* (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)(node.at, `${path} names no environment; expected at least one, or no such key`);
    const known = [];
    for (const { text, at } of named) {
        if (stage.names.includes(text))
            known.push(text);
        else
            yield* unknownEnvironment(`${path} names ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(text)}`, text, at, stage.names);
    }
    if (stage.name === undefined || known.length < named.length || known.length === 0)
        return undefined;
    return known.some(name => stage.lineage.includes(name)) ? undefined : { environments: known, at: node.at };
}
/** Reports the name of an environment that no file declares; `what` begins the sentence. */
function* unknownEnvironment(what, name, at, names) {
    yield* (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)(at, `${what}, which is no environment of the file; ${expectedOf(name, names)}`);
}
/** Says which name of an environment was probably meant, or which there are. */
function expectedOf(name, names) {
    const nearest = (0,_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .meantWord */ .Cw)(name, names);
    if (nearest !== undefined)
        return `did you mean ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(nearest)}?`;
    if (names.length === 0)
        return 'expected it under "environments" at the top of the file';
    return `expected ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(names) ?? 'one of those under "environments"'}`;
}


/***/ }),

/***/ 6131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ readVariables),
/* harmony export */   TE: () => (/* binding */ lookUp),
/* harmony export */   s9: () => (/* binding */ NO_VARIABLES)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8918);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2139);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5813);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(730);
/* harmony import */ var _place_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7777);





/** The table of files that declare no variables. */
const NO_VARIABLES = { values: new Map(), environment: undefined, elsewhere: new Map() };
const NAME = /^[A-Za-z_][\w-]*$/;
/** Reads the keys `variables` of all files, or that of one environment, as one map. */
function* readVariables(path, tops) {
    const entries = new Map();
    for (const value of tops)
        for (const entry of yield* (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)(path, value, 'a map from names to values')) {
            const first = entries.get(entry.key);
            if (first !== undefined)
                yield* (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)(entry.at, `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(path, entry.key)} is declared twice (first at ${(0,_place_text_js__WEBPACK_IMPORTED_MODULE_3__/* .placeText */ .Z)(first.at)}); expected it once`);
            else if (!NAME.test(entry.key))
                yield* (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)(entry.at, `${path}: ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(entry.key)} cannot be the name of a variable; expected letters, digits, "_" and "-", and no digit first`);
            else
                entries.set(entry.key, entry);
        }
    return [...entries.values()];
}
/** Looks a variable up; what is unknown comes with a sentence that goes on from the name of the variable. */
function lookUp([name = '', ...rest], table) {
    if (!table.values.has(name))
        return unknownName(name, table);
    let node = table.values.get(name);
    for (const key of rest) {
        if (node === undefined)
            return { is: 'faulty' };
        if (node.type !== 'map')
            return {
                is: 'unknown',
                message: `whose part before ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(key)} is ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)(node)}; expected a map there`,
                isSlip: true,
            };
        const entry = node.entries.find(candidate => candidate.key === key);
        if (entry === undefined)
            return unknownKey(key, node);
        node = entry.value;
    }
    return node === undefined ? { is: 'faulty' } : { is: 'value', node };
}
function unknownKey(key, { entries }) {
    const nearest = (0,_suggest_js__WEBPACK_IMPORTED_MODULE_4__/* .meantWord */ .Cw)(key, entries.map(entry => entry.key));
    const expected = nearest === undefined ? 'expected it in the map' : `did you mean ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(nearest)}?`;
    return {
        is: 'unknown',
        message: `which has no ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(key)}; ${expected}`,
        isSlip: isSlipOf(key, entries.map(entry => entry.key)),
    };
}
/** A default must not hide a slip of the pen; short names are alike without being meant for each other. */
function isSlipOf(name, known) {
    return (0,_suggest_js__WEBPACK_IMPORTED_MODULE_4__/* .suggestion */ .h)(name, (0,_suggest_js__WEBPACK_IMPORTED_MODULE_4__/* .vocabularyOf */ .YB)(known)) !== undefined;
}
function unknownName(name, { values, environment, elsewhere }) {
    const who = environment === undefined ? 'which is not declared' : `which the environment ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(environment)} does not have`;
    const other = elsewhere.get(name);
    if (other !== undefined)
        return {
            is: 'unknown',
            message: `${who}, although environments.${other.environment} does (${(0,_place_text_js__WEBPACK_IMPORTED_MODULE_3__/* .placeText */ .Z)(other.at)}); expected it there or under "variables" at the top`,
            isSlip: false,
        };
    const known = [...values.keys(), ...elsewhere.keys()];
    const nearest = (0,_suggest_js__WEBPACK_IMPORTED_MODULE_4__/* .meantWord */ .Cw)(name, known);
    const expected = nearest === undefined ? 'expected it under "variables"' : `did you mean ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(nearest)}?`;
    return { is: 'unknown', message: `${who}; ${expected}`, isSlip: isSlipOf(name, known) };
}


/***/ }),

/***/ 4773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ expectedNumber),
/* harmony export */   MO: () => (/* binding */ textFault),
/* harmony export */   Qd: () => (/* binding */ numberFault)
/* harmony export */ });
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2139);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(730);


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
            wrong: `is ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(text)}`,
            right: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(values) ?? `one of ${values.length} words that the schema lists`,
        };
    if (text.length < minLength || text.length > (maxLength ?? text.length)) {
        const right = lengths(minLength, maxLength);
        return { wrong: text === '' ? 'is an empty text' : `has ${characters(text.length)}`, right };
    }
    return pattern?.test(text) === false ? { wrong: `is ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(text)}`, right: saying ?? 'another text' } : undefined;
}
function lengths(minimum, maximum) {
    if (maximum === undefined)
        return `at least ${characters(minimum)}`;
    return minimum === 0 ? `at most ${characters(maximum)}` : `${minimum} to ${characters(maximum)}`;
}
function characters(count) {
    return `${count} character${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 9729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ hideValues),
/* harmony export */   i: () => (/* binding */ namesAnother)
/* harmony export */ });
/* harmony import */ var _model_field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7762);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5714);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1152);
/* harmony import */ var _braces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8295);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8918);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(730);
/* harmony import */ var _substitute_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9761);







/** Wraps the values of hidden fields; reports literal secrets, and secrets in fields that anyone may read. */
function* hideValues(holder, values, entries, path) {
    const shown = [];
    for (const { key, value: node } of entries) {
        const field = (0,_model_field_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(holder, key);
        const value = Object.hasOwn(values, key) ? values[key] : undefined;
        if (value === undefined)
            continue;
        if (field === undefined)
            shown.push([key, value]);
        else if (hides(field, values))
            shown.push([key, yield* hiddenValue(field, value, node, (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .below */ .Gz)(path, key))]);
        else {
            if (value instanceof _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .zh)
                yield* openSecret(field, (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .below */ .Gz)(path, key), node.at);
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
    yield* (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .C)(at, `${path} holds a secret that every reader of the service would see; expected "${field}: ${String(is)}" beside it`);
}
function* hiddenValue(field, value, node, path) {
    // An object says itself which of its fields are secret; that it is hidden only means that a read may lack it.
    if (field.type === 'map' || field.type === 'list') {
        if (holdsPlaceholder(value))
            yield* unfilled(path, node.at);
        return wrapped(field.items, value);
    }
    if (typeof value !== 'string' || namesAnother(field, value))
        return value;
    const secret = new _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .zh(value);
    yield { found: 'secret', secret };
    const isFromEnvironment = node.type === 'scalar' && /\$\{env\./.test(node.text);
    if ((0,_substitute_js__WEBPACK_IMPORTED_MODULE_6__/* .isPlaceholder */ .wK)(value))
        yield* unfilled(path, node.at);
    else if (!isFromEnvironment)
        yield* (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .C)(node.at, `${path} is a secret that stands in the repository; expected "\${secret.NAME}"`, 'warning');
    return secret;
}
function* unfilled(path, at) {
    return yield* (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .C)(at, `${path} still holds a placeholder; expected "\${secret.NAME}"`);
}
function holdsPlaceholder(value) {
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(value))
        return value.some(holdsPlaceholder);
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isValues */ .vs)(value))
        return Object.values(value).some(holdsPlaceholder);
    return typeof value === 'string' && (0,_substitute_js__WEBPACK_IMPORTED_MODULE_6__/* .isPlaceholder */ .wK)(value);
}
/** Some values of a hidden map are secrets and some are not; none is printed, but none is masked everywhere either. */
function wrapped(field, value) {
    if (typeof value === 'string')
        return namesAnother(field, value) ? value : new _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .zh(value);
    const items = field.type === 'list' || field.type === 'map' ? field.items : field;
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(value))
        return value.map(item => wrapped(items, item));
    if (!(0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isValues */ .vs)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, wrapped(items, item)]));
}
/** True for a text that only names what holds the secret, and is none itself. */
function namesAnother(field, text) {
    return field.type === 'text' && field.braces === true && text.search(_braces_js__WEBPACK_IMPORTED_MODULE_3__/* .BRACES */ .h) >= 0;
}


/***/ }),

/***/ 9761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dk: () => (/* binding */ literally),
/* harmony export */   OM: () => (/* binding */ secretOf),
/* harmony export */   fT: () => (/* binding */ expand),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5714);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8918);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2139);



const MARK = /\$\$\{|\$\{(?:(env|secret)\.([A-Za-z_][A-Za-z0-9_]*)\})?/g;
/** What pipelines put where a value belongs and somebody then forgot. */
const PLACEHOLDER = /^\s*(?:\{#.*#\}|#\{.*\}#?|__.*__|\$\(.*\)|<your-.*>)\s*$/is;
/** True for a text that somebody else was to put a secret in the place of. */
function isPlaceholder(text) {
    return PLACEHOLDER.test(text);
}
/** Gives a text as it stands, for what is not to be expanded. */
function literally(text) {
    return { text, shown: text, label: text, isSecret: false, isAbsent: false, isLiteral: true };
}
/** Hides a text that holds a secret, with what may be said of it. */
function secretOf({ text, label, isAbsent }) {
    return isAbsent ? _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh.absent(label) : new _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh(text, label);
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
        // A variable that is still there could not be filled in, and that has been told.
        if (/^\$\{var\b/.test(written))
            return undefined;
        return yield* (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .C)(at, `${path} holds ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(written)}; expected "\${var.name}", "\${env.NAME}", "\${secret.NAME}", or "$\${" for a "\${" that means itself`);
    }
    return source === 'env' ? yield* fromEnvironment(name, at, path, variables) : yield* fromSecret(name, at, variables);
}
function* fromEnvironment(name, at, path, variables) {
    const value = variables.env(name);
    if (value === undefined)
        return yield* (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .C)(at, `${path} needs the environment variable "${name}", which is not set; expected it under "env:" in the workflow`);
    return { text: value, shown: value, label: value, isSecret: false, isAbsent: false, isLiteral: false };
}
function* fromSecret(name, at, variables) {
    const value = variables.secret(name) ?? '';
    const hidden = { shown: _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .HIDDEN */ .RG, label: `\${secret.${name}}`, isSecret: true, isLiteral: false };
    if (value === '') {
        yield { found: 'absent secret', absent: { name, at } };
        return { ...hidden, text: '', isAbsent: true };
    }
    yield { found: 'secret', secret: new _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh(value) };
    if (isPlaceholder(value))
        return yield* (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .C)(at, `the secret "${name}" still holds a placeholder; expected its value`);
    if (value.length < _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .SHORTEST_MASK */ .SE)
        yield* (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .C)(at, `the secret "${name}" has fewer than ${_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .SHORTEST_MASK */ .SE} characters, so that the runner cannot mask it; expected a longer one`, 'warning');
    return { ...hidden, text: value, isAbsent: false };
}


/***/ }),

/***/ 2330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ fileText),
/* harmony export */   Uq: () => (/* binding */ filledText),
/* harmony export */   VR: () => (/* binding */ substituteFlag),
/* harmony export */   qY: () => (/* binding */ fileContent),
/* harmony export */   v4: () => (/* binding */ writtenText),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(474);
/* harmony import */ var _environments_fill_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2693);
/* harmony import */ var _environments_splice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4312);
/* harmony import */ var _environments_variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6131);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8918);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(730);
/* harmony import */ var _substitute_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9761);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1981);








/** Reads a text; undefined when there is none to be had. */
function* readText(path, node, origins, expected = 'a text') {
    if (node.type === 'scalar' && node.value !== null)
        return yield* writtenText(path, node, origins, true);
    if (node.type === 'map' && (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .entryOf */ .Ms)(node, 'file') !== undefined)
        return yield* fileText(path, node, ['file', 'substitute'], origins);
    return yield* (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .wrong */ .Qm)(path, node, `${expected}, or "{ file: <path> }"`);
}
/** Reads a text that is written in place. */
function* writtenText(path, node, { variables }, isExpanded) {
    const text = isExpanded ? yield* (0,_substitute_js__WEBPACK_IMPORTED_MODULE_6__/* .expand */ .fT)(node.text, node.at, path, variables) : (0,_substitute_js__WEBPACK_IMPORTED_MODULE_6__/* .literally */ .Dk)(node.text);
    if (text === undefined || !(yield* isPrintable(path, text.shown, node.at)))
        return undefined;
    return { ...text, at: node.at, placeOf: text.isLiteral ? placesIn(node) : () => node.at };
}
/** Reads the text of the file that a map names, and reports its other keys unless they are legal. */
function* fileText(path, node, legal, origins) {
    for (const entry of node.entries)
        if (!legal.includes(entry.key))
            yield* (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .unknownKey */ .a)(path, entry, legal);
    return yield* fileContent(path, node, origins);
}
/** Reads the text of the file that a map names; other keys of the map are not looked at. */
function* fileContent(path, node, origins) {
    const mention = (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .entryOf */ .Ms)(node, 'file')?.value ?? node;
    if (mention.type !== 'scalar' || (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .isNull */ .kZ)(mention))
        return yield* (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .wrong */ .Qm)(`${path}.file`, mention, 'the path of a file');
    const isExpanded = yield* substituteFlag(path, (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .entryOf */ .Ms)(node, 'substitute'), false);
    if ((yield* (0,_substitute_js__WEBPACK_IMPORTED_MODULE_6__/* .expand */ .fT)(mention.text, mention.at, `${path}.file`, origins.variables)) === undefined)
        return undefined;
    const content = (0,_texts_js__WEBPACK_IMPORTED_MODULE_7__/* .textNamedBy */ .g)(mention, origins.texts);
    if (content === undefined || 'refusal' in content)
        return yield* (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .C)(mention.at, `${path}.file: ${content?.refusal ?? 'was not read'}`);
    const placeOf = (line, column) => ({ file: content.file, line, column });
    const text = isExpanded
        ? yield* filledText(content.text, mention.at, path, origins.variables)
        : (0,_substitute_js__WEBPACK_IMPORTED_MODULE_6__/* .literally */ .Dk)(content.text);
    if (text === undefined || !(yield* isPrintable(path, text.shown, mention.at)))
        return undefined;
    return { ...text, at: mention.at, placeOf };
}
/** Fills every variable into a text, those of the files too; undefined when one of them cannot be. */
function* filledText(text, at, path, variables) {
    const filled = yield* (0,_environments_splice_js__WEBPACK_IMPORTED_MODULE_2__/* .splicedText */ .uC)(text, at, path, (0,_environments_fill_js__WEBPACK_IMPORTED_MODULE_1__/* .finderIn */ .M)(variables.named ?? _environments_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_VARIABLES */ .s9));
    return filled === undefined ? undefined : yield* (0,_substitute_js__WEBPACK_IMPORTED_MODULE_6__/* .expand */ .fT)(filled, at, path, variables);
}
/** Reads the key `substitute`. */
function* substituteFlag(path, entry, otherwise) {
    if (entry === undefined)
        return otherwise;
    if (entry.value.type === 'scalar' && typeof entry.value.value === 'boolean')
        return entry.value.value;
    yield* (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .wrong */ .Qm)((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .below */ .Gz)(path, 'substitute'), entry.value, 'true or false');
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
        yield* (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .C)(at, `${path} holds the control character ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .unicodeName */ .DI)(control[0])}; expected printable text`);
    return control === null;
}


/***/ }),

/***/ 1981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readTexts),
/* harmony export */   g: () => (/* binding */ textNamedBy)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8918);
/* harmony import */ var _substitute_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9761);
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
    return texts.get(keyOf(node));
}
/** Reads every file that the documents name. */
async function readTexts(documents, sources, variables) {
    const mentions = documents.flatMap(({ top }) => [...mentionsIn(top)]);
    const byKey = new Map(mentions.map(node => [keyOf(node), node]));
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
function* mentionsIn(node) {
    if (node.type === 'scalar')
        return;
    if (node.type === 'list') {
        for (const item of node.items)
            yield* mentionsIn(item);
        return;
    }
    for (const { key, value } of node.entries) {
        if (key === 'file' && value.type === 'scalar' && value.value !== null)
            yield value;
        else
            yield* mentionsIn(value);
    }
}
async function readOne(node, sources, variables) {
    if (node.content !== undefined)
        return { file: node.at.file, text: node.content };
    const path = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .checked */ .K)((0,_substitute_js__WEBPACK_IMPORTED_MODULE_2__/* .expand */ .fT)(node.text, node.at, '', variables)).result;
    if (path === undefined)
        return { refusal: '' };
    if (path.isSecret)
        return { refusal: 'a path cannot hold a secret; expected "${env.NAME}" or a plain path' };
    try {
        const file = await sources.resolve(node.at.file, path.text);
        return { file, text: await sources.read(file) };
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RefusalError */ .XQ))
            throw error;
        return { refusal: error.message };
    }
}
/** Two files of one name in one file are the same file. */
function keyOf(node) {
    return `${node.at.file}\0${node.text}`;
}


/***/ }),

/***/ 8420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ gather)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2991);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8918);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(730);
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
    const { tree, problems } = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .Tp)(file, text);
    if (tree?.type === 'map')
        return { top: tree, problems };
    const start = startOf(file);
    if (tree === undefined || (tree.type === 'scalar' && tree.value === null)) {
        return { top: problems.length > 0 ? undefined : { type: 'map', at: start, entries: [] }, problems };
    }
    const message = `the file is ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)(tree)}; expected a map that begins with "version: 1"`;
    return { top: undefined, problems: [...problems, { at: tree.at, severity: 'error', message }] };
}
const NOTHING = { visits: [], problems: [] };
async function includedBy({ file, chain }, top, met, sources) {
    const include = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .entryOf */ .Ms)(top, 'include');
    if (include === undefined)
        return NOTHING;
    const { result: patterns, problems } = (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .checked */ .K)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .textsOf */ .CB)('include', include.value, 'a list of paths or globs'));
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
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RefusalError */ .XQ))
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


/***/ }),

/***/ 8918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ problem),
/* harmony export */   K: () => (/* binding */ checked)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(474);

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
    yield { found: 'problem', problem: { at, severity, message: (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(message) } };
    return undefined;
}


/***/ }),

/***/ 3557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ legalId),
/* harmony export */   m: () => (/* binding */ idFault),
/* harmony export */   nb: () => (/* binding */ legalKey)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8918);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2139);
/* harmony import */ var _resource_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1078);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(730);




/** Reports an id that the service would refuse; true when it is legal. */
function* legalId(kind, id, path, at) {
    const expected = idFault(kind.id, id);
    if (expected !== undefined)
        yield* (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)(at, `${path}: ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(id)} cannot be the id of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .one */ .xH)(kind.noun)}; ${expected}`);
    return expected === undefined;
}
/** Reports a key of the file that could not be referred to; true when it is legal. */
function* legalKey(key, path, at) {
    const expected = unusable(key);
    if (expected !== undefined)
        yield* (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)(at, `${path}: ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(key)} cannot be a key; expected ${expected}`);
    return expected === undefined;
}
/** Says what is expected instead of an id; undefined when it is legal. */
function idFault({ maxLength, pattern, saying, values, isPath }, id) {
    const isOfClosedSet = values?.some(value => value.toLowerCase() === id.toLowerCase()) ?? true;
    if (values !== undefined && !isOfClosedSet)
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .meant */ .wx)(id, values);
    if (id.length > maxLength)
        return `expected at most ${maxLength} characters instead of ${id.length}`;
    if (isPath) {
        const fault = (0,_resource_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .pathFault */ .a9)(id);
        return fault === undefined ? undefined : `expected ${fault}`;
    }
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


/***/ }),

/***/ 7609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ problemKey),
/* harmony export */   a: () => (/* binding */ inOrder)
/* harmony export */ });
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


/***/ }),

/***/ 8185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ findElsewhere),
/* harmony export */   J0: () => (/* binding */ findEntity),
/* harmony export */   bQ: () => (/* binding */ findSimilar),
/* harmony export */   qh: () => (/* binding */ indexOf),
/* harmony export */   uz: () => (/* binding */ findById)
/* harmony export */ });
/* harmony import */ var _environments_stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8580);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5813);


/** Arranges entities to be found. */
function indexOf(entities, isWhole, stage = _environments_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .ONLY_STAGE */ .oU) {
    const byKind = Map.groupBy(entities.filter(({ kind }) => kind.shape === 'collection'), ({ kind }) => kind.name);
    return {
        shelves: new Map([...byKind].map(([name, members]) => [name, shelfOf(members)])),
        removed: new Map(),
        isWhole,
        stage,
    };
}
/** Finds the entity of a kind that has these keys, or else these ids. */
function findEntity({ shelves }, kind, names) {
    const shelf = shelves.get(kind);
    return shelf?.byKey.get(joined(names)) ?? shelf?.byId.get(joined(names));
}
/** Finds the entity of a kind that has these ids in the service. */
function findById({ shelves }, kind, ids) {
    return shelves.get(kind)?.byId.get(joined(ids));
}
/** Gives the entity of a kind whose key a name is a near miss of. */
function findSimilar({ shelves }, kind, names) {
    const shelf = shelves.get(kind);
    const word = shelf === undefined ? undefined : (0,_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(joined(names), shelf.vocabulary);
    return word === undefined ? undefined : shelf?.byKey.get(word);
}
/** Gives an entity of another kind than these that has the name as its key. */
function findElsewhere({ shelves }, kinds, names) {
    for (const [kind, { byKey }] of shelves) {
        const entity = kinds.includes(kind) ? undefined : byKey.get(joined(names));
        if (entity !== undefined)
            return entity;
    }
    return undefined;
}
function shelfOf(members) {
    const byKey = new Map(members.map(entity => [joined(entity.keys), entity]));
    return {
        byKey,
        byId: new Map(members.map(entity => [joined(entity.ids), entity])),
        vocabulary: (0,_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .vocabularyOf */ .YB)(byKey.keys()),
    };
}
function joined(names) {
    return names.join('/').toLowerCase();
}


/***/ }),

/***/ 9115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F7: () => (/* binding */ keyOfKind),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   nq: () => (/* binding */ idCount)
/* harmony export */ });
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6974);
/* harmony import */ var _model_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7385);
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
    return _model_table_js__WEBPACK_IMPORTED_MODULE_1__/* .KINDS */ .GW.get((0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parentName */ .Ot)(kind) ?? '');
}
/** Gives how many ids an address of the kind has. */
function idCount({ path }) {
    return path.split('{id}').length - 1;
}
const KEYS = new Map([
    ['', new Map((0,_model_table_js__WEBPACK_IMPORTED_MODULE_1__/* .kindsBelow */ .lw)(undefined).map(child => childKey(child)))],
    ...[..._model_table_js__WEBPACK_IMPORTED_MODULE_1__/* .KINDS */ .GW.values()].map(kind => [kind.name, meanings(kind)]),
]);
function meanings(kind) {
    const fields = Object.keys(kind.fields).map((name) => [name, { means: 'field' }]);
    const inverse = (0,_model_table_js__WEBPACK_IMPORTED_MODULE_1__/* .inverseRelations */ .kT)(kind).map((relation) => [
        relation.relation?.inverse ?? '',
        { means: 'inverse', kind: relation },
    ]);
    const document = kind.imports === undefined ? [] : [['specification', { means: 'specification' }]];
    return new Map([...fields, ...(0,_model_table_js__WEBPACK_IMPORTED_MODULE_1__/* .kindsBelow */ .lw)(kind).map(childKey), ...inverse, ...document, ['sync', { means: 'sync' }]]);
}
function childKey(kind) {
    return [keyOfKind(kind), { means: 'child', kind }];
}


/***/ }),

/***/ 6375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HB: () => (/* binding */ chooseEnvironment),
  VN: () => (/* binding */ declareChosen),
  YM: () => (/* binding */ findLeaks),
  tF: () => (/* binding */ loadDeclaration),
  b_: () => (/* binding */ openGathered)
});

// UNUSED EXPORTS: openFiles

// EXTERNAL MODULE: ./build/config/environments/fill.js
var fill = __webpack_require__(2693);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/config/quote.js
var quote = __webpack_require__(2139);
// EXTERNAL MODULE: ./build/config/suggest.js
var suggest = __webpack_require__(5813);
// EXTERNAL MODULE: ./build/config/words.js
var config_words = __webpack_require__(730);
// EXTERNAL MODULE: ./build/config/environments/merge.js
var merge = __webpack_require__(7626);
// EXTERNAL MODULE: ./build/config/environments/splice.js
var splice = __webpack_require__(4312);
;// CONCATENATED MODULE: ./build/config/environments/given-variables.js
/**
 * Variables of the run, `name=value`, in the place of those that the files declare.
 *
 * A run can change what a variable is and not add one: a name that no file knows is a slip of the pen. The value has
 * the type of the one that it takes the place of.
 */






/**
 * Puts the variables of the run in the place of those of the files.
 *
 * @param where - who declares the variables, for messages.
 * @throws InputError for a name that is not declared or given twice, and for a value of another type.
 */
function withGiven(entries, given, where) {
    const faults = [];
    let result = entries;
    const names = given.map(({ name }) => name);
    const twice = new Set(names.filter((name, index) => names.indexOf(name) < index));
    for (const name of twice)
        faults.push(`variables: ${(0,quote/* quoted */.T)(name)} is given twice; expected it once`);
    for (const { name, value } of given) {
        const next = replaced(result, name.split('.'), value, where);
        if (typeof next === 'string')
            faults.push(`variables: ${(0,quote/* quoted */.T)(name)} ${next}`);
        else
            result = next;
    }
    if (faults.length > 0)
        throw new errors/* InputError */.dz(faults, ['variables']);
    return result;
}
function replaced(entries, [key = '', ...rest], value, where) {
    const entry = entries.find(candidate => candidate.key === key);
    if (entry === undefined || (rest.length > 0 && entry.value.type !== 'map')) {
        const nearest = (0,suggest/* meantWord */.Cw)(key, entries.map(other => other.key));
        return `is not declared in ${where}; ${nearest === undefined ? 'expected the name of a declared variable' : `did you mean ${(0,quote/* quoted */.T)(nearest)}?`}`;
    }
    const next = rest.length > 0 && entry.value.type === 'map' ? within(entry.value, rest, value, where) : typed(entry.value, value);
    return typeof next === 'string' ? next : (0,merge/* exchanged */.wD)(entries, [{ ...entry, value: next }]);
}
function within(map, path, value, where) {
    const entries = replaced(map.entries, path, value, where);
    return typeof entries === 'string' ? entries : { ...map, entries };
}
/** Reads a value as the type that the file's has; a text is taken as it is, whatever it holds. */
function typed(old, value) {
    if (old.type !== 'scalar')
        return `is ${(0,config_words/* described */.WY)(old)}; expected the name of one with a plain value`;
    const plain = (0,splice/* plainScalar */.dn)(value, old.at);
    if (typeof old.value === 'boolean' && typeof plain.value !== 'boolean')
        return `is ${(0,quote/* quoted */.T)(value)}; expected true or false, as in the file`;
    if (typeof old.value === 'number' && typeof plain.value !== 'number')
        return `is ${(0,quote/* quoted */.T)(value)}; expected a number, as in the file`;
    if (typeof old.value === 'boolean' || typeof old.value === 'number')
        return plain;
    const text = value.replaceAll('${', () => '$${');
    return { type: 'scalar', at: old.at, value: text, text };
}

// EXTERNAL MODULE: ./build/config/environments/layers.js
var environments_layers = __webpack_require__(8390);
// EXTERNAL MODULE: ./build/model/table.js + 24 modules
var table = __webpack_require__(7385);
// EXTERNAL MODULE: ./build/config/finding.js
var finding = __webpack_require__(8918);
// EXTERNAL MODULE: ./build/config/keys.js
var config_keys = __webpack_require__(9115);
;// CONCATENATED MODULE: ./build/config/environments/undeclare.js




/** Takes back what `sync.undeclare` of an override names. */
function* takenBack(kind, base, over, path) {
    const sync = (0,config_keys/* keysOf */.YD)(kind).get('sync')?.means === 'sync' ? (0,config_words/* entryOf */.Ms)(over, 'sync') : undefined;
    if (sync?.value.type !== 'map')
        return { kept: base, rest: over };
    const environments = (0,config_words/* entryOf */.Ms)(sync.value, 'environments');
    if (environments !== undefined)
        yield* (0,finding/* problem */.C)(environments.at, `${path}.sync.environments stands in an override; expected it where the ${kind.noun} is declared`);
    const undeclare = (0,config_words/* entryOf */.Ms)(sync.value, 'undeclare');
    const names = undeclare === undefined ? [] : yield* (0,config_words/* textsOf */.CB)(`${path}.sync.undeclare`, undeclare.value, 'a list of names');
    let kept = base;
    for (const name of names)
        kept = (yield* without(kept, name.text.split('.'), name, path)) ?? kept;
    const left = sync.value.entries.filter(entry => entry !== undeclare && entry !== environments);
    return { kept, rest: { ...over, entries: withSync(over.entries, sync, left) } };
}
function withSync(entries, sync, left) {
    const rest = left.length === 0 ? [] : [{ ...sync, value: { type: 'map', at: sync.value.at, entries: left } }];
    return entries.flatMap(entry => (entry === sync ? rest : [entry]));
}
/** Gives a map without the value at a dotted path. */
function* without(map, [key = '', ...rest], name, path) {
    const entry = key === 'sync' ? undefined : (0,config_words/* entryOf */.Ms)(map, key);
    const keys = map.entries.map(other => other.key).filter(other => other !== 'sync');
    if (entry === undefined || (rest.length > 0 && entry.value.type !== 'map')) {
        const expected = entry === undefined ? (0,config_words/* meant */.wx)(key, keys) : 'expected a name without what is behind it';
        return yield* (0,finding/* problem */.C)(name.at, `${path}.sync.undeclare names ${(0,quote/* quoted */.T)(name.text)}, which is not declared; ${expected}`);
    }
    if (rest.length === 0 || entry.value.type !== 'map')
        return { ...map, entries: map.entries.filter(other => other !== entry) };
    const value = yield* without(entry.value, rest, name, path);
    if (value === undefined)
        return undefined;
    return { ...map, entries: map.entries.map(other => (other === entry ? { ...entry, value } : other)) };
}

;// CONCATENATED MODULE: ./build/config/environments/value-over.js
/**
 * One value of an override, laid over the value that it is meant for.
 *
 * What says nothing new is told: it is a remainder, or it was meant for something else.
 */





/** Lays a value over another: maps become one, anything else is replaced. */
function* valueOver(base, over, path) {
    if (base !== undefined)
        yield* reportUnmergeable(base, over, path);
    if (base?.type !== 'map' || over.type !== 'map' || over.entries.length === 0) {
        const isIdleMap = base?.type === 'map' && over.type === 'map';
        const isIdle = base !== undefined && (isIdleMap || (0,merge/* isSame */.Ft)(base, over));
        if (isIdle)
            yield* (0,finding/* problem */.C)(over.at, `${path} ${isIdleMap ? 'says nothing' : `is ${(0,config_words/* described */.WY)(over)} already`}; it changes nothing`, 'warning');
        return isIdle ? base : over;
    }
    const below = new Map(base.entries.map(({ key, value }) => [key, value]));
    const entries = [];
    for (const entry of over.entries)
        entries.push({ ...entry, value: yield* valueOver(below.get(entry.key), entry.value, `${path}.${entry.key}`) });
    return { ...base, entries: (0,merge/* exchanged */.wD)(base.entries, entries) };
}
/** Reports a map and a variable that may be one too: replaced, half of what is declared would be gone without a word. */
function* reportUnmergeable(base, over, path) {
    const [scalar, other] = over.type === 'scalar' ? [over, base] : [base, over];
    if (scalar.type !== 'scalar' || other.type !== 'map' || !(0,splice/* isWholeVariable */.C8)(scalar))
        return;
    const what = scalar === over
        ? `is ${(0,quote/* quoted */.T)(scalar.text)} where the file has a map`
        : `is a map where the file has ${(0,quote/* quoted */.T)(scalar.text)}`;
    yield* (0,finding/* problem */.C)(over.at, `${path} ${what}; expected maps, as they are merged before variables are filled in`);
}

;// CONCATENATED MODULE: ./build/config/environments/overrides.js









/** Words at the top of the file, beside the kinds, that an environment may say otherwise. */
const WORDS = { actions: 'entries', removed: 'any' };
/**
 * Lays the overrides of one environment over documents.
 *
 * @param isWhole - false when a file could not be read, so that nothing is said of what may stand in it.
 */
function* overridden(documents, { name, overrides }, isWhole) {
    const path = `environments.${name}.overrides`;
    const kinds = new Map((0,table/* kindsBelow */.lw)(undefined).map(kind => [(0,config_keys/* keyOfKind */.F7)(kind), kind]));
    let result = documents;
    for (const entry of overrides) {
        const kind = kinds.get(entry.key);
        const word = Object.hasOwn(WORDS, entry.key) ? WORDS[entry.key] : undefined;
        if (kind === undefined && word === undefined)
            yield* (0,config_words/* unknownKey */.a)(path, entry, [...kinds.keys(), ...Object.keys(WORDS)]);
        else if (kind?.shape === 'single' || word === 'any')
            result = yield* oneOver(kind, result, entry, path);
        else
            result = yield* manyOver(kind, result, entry, path, isWhole);
    }
    return result;
}
/** What stands once at the top; where no file has it, a document of its own gets it. */
function* oneOver(kind, documents, over, path) {
    const holder = documents.find(({ top }) => top.entries.some(({ key }) => key === over.key));
    const inner = (0,config_words/* below */.Gz)(path, over.key);
    if (holder === undefined) {
        const value = kind === undefined ? over.value : yield* entityOver(kind, undefined, over.value, inner);
        const top = { type: 'map', at: over.at, entries: [{ ...over, value }] };
        return [...documents, { file: over.at.file, top, isIncluded: true }];
    }
    const base = holder.top.entries.find(({ key }) => key === over.key);
    const value = kind === undefined
        ? yield* valueOver(base?.value, over.value, inner)
        : yield* entityOver(kind, base?.value, over.value, inner);
    return documents.map(document => (document === holder ? withEntry(document, over.key, value) : document));
}
function withEntry(document, key, value) {
    const entries = document.top.entries.map(entry => (entry.key === key ? { ...entry, value } : entry));
    return { ...document, top: { ...document.top, entries } };
}
/** A collection at the top, which several files may have. */
function* manyOver(kind, documents, over, path, isWhole) {
    const inner = (0,config_words/* below */.Gz)(path, over.key);
    const overs = yield* entriesIn(over.value, inner);
    const bases = documents.flatMap(({ top }) => top.entries.filter(({ key }) => key === over.key));
    const members = bases.flatMap(({ value }) => mapEntries(value));
    if (isWhole)
        yield* reportMissing(kind, members, overs, inner);
    const result = [];
    for (const document of documents) {
        const base = document.top.entries.find(({ key }) => key === over.key)?.value;
        if (base?.type !== 'map')
            result.push(document);
        else
            result.push(withEntry(document, over.key, yield* membersOver(kind, base, overs, inner)));
    }
    return result;
}
/** Lays overrides over the entities of a map; what it does not have is left out. */
function* membersOver(kind, base, overs, path) {
    const byKey = new Map(overs.map(entry => [entry.key, entry]));
    const entries = [];
    for (const entry of base.entries) {
        const over = byKey.get(entry.key);
        const inner = (0,config_words/* below */.Gz)(path, entry.key);
        if (over === undefined)
            entries.push(entry);
        else if (kind === undefined)
            entries.push({ ...entry, value: yield* valueOver(entry.value, over.value, inner) });
        else
            entries.push({ ...entry, value: yield* entityOver(kind, entry.value, over.value, inner) });
    }
    return { ...base, entries };
}
function* reportMissing(kind, bases, overs, path) {
    const keys = bases.map(({ key }) => key);
    const known = new Set(keys);
    for (const { key, at } of overs) {
        if (known.has(key))
            continue;
        const nearest = (0,suggest/* meantWord */.Cw)(key, keys);
        const expected = nearest === undefined
            ? `expected one that is; what only this environment has is declared with "sync: { environments: [${environmentIn(path)}] }"`
            : `did you mean ${(0,quote/* quoted */.T)(nearest)}?`;
        yield* (0,finding/* problem */.C)(at, `${(0,config_words/* below */.Gz)(path, key)} overrides ${(0,config_words/* one */.xH)(kind?.noun ?? 'entry')} that is not declared; ${expected}`);
    }
}
/** The environment whose overrides a path leads through. */
function environmentIn(path) {
    return path.split('.')[1] ?? '';
}
/** Lays an override over one entity. */
function* entityOver(kind, base, over, path) {
    if (kind.spelling === undefined && ((0,config_words/* isNull */.kZ)(over) || isEmptyMap(over)))
        return yield* valueOver(base, { type: 'map', at: over.at, entries: [] }, path);
    const isEmpty = base === undefined || (0,config_words/* isNull */.kZ)(base);
    // What may be spelt as a text or as a map is given anew when it is spelt otherwise.
    if (kind.spelling !== undefined && !isEmpty && base.type !== over.type)
        return over;
    if (over.type !== 'map' || !(isEmpty || base.type === 'map'))
        return yield* valueOver(base, over, path);
    const given = base?.type === 'map' ? base : { type: 'map', at: base?.at ?? over.at, entries: [] };
    const { kept, rest } = yield* takenBack(kind, given, over, path);
    const entries = [];
    for (const entry of rest.entries) {
        const old = kept.entries.find(({ key }) => key === entry.key)?.value;
        entries.push({ ...entry, value: yield* memberOver(kind, old, entry, (0,config_words/* below */.Gz)(path, entry.key)) });
    }
    const left = kind.spelling === 'policy' ? withoutRivals(kept, rest) : kept;
    return { ...left, entries: (0,merge/* exchanged */.wD)(left.entries, entries) };
}
function* memberOver(kind, base, { key, value }, path) {
    const meaning = (0,config_keys/* keysOf */.YD)(kind).get(key);
    if (meaning?.means === 'specification' && base?.type === 'map' && value.type === 'map')
        return yield* valueOver(withoutRivals(base, value), value, path);
    if (meaning?.means !== 'child' || meaning.kind.shape === 'relation')
        return yield* valueOver(base, value, path);
    if (meaning.kind.shape === 'single')
        return yield* entityOver(meaning.kind, base, value, path);
    const overs = yield* entriesIn(value, path);
    yield* reportMissing(meaning.kind, base === undefined ? [] : mapEntries(base), overs, path);
    if (base?.type !== 'map')
        return base ?? { type: 'map', at: value.at, entries: [] };
    return yield* membersOver(meaning.kind, base, overs, path);
}
/** Ways to give one text, and what each of them excludes. */
const RIVALS = {
    file: ['value', 'link'],
    value: ['file'],
    link: ['file', 'substitute'],
};
/** Takes away the other ways to give a text that is given anew. */
function withoutRivals(base, over) {
    const given = over.entries.map(({ key }) => key).filter(key => Object.hasOwn(RIVALS, key));
    if (given.length === 0)
        return base;
    const rivals = given.flatMap(key => RIVALS[key] ?? []);
    // Of a link the format is said; that of a file shows.
    const isLink = rivals.includes('link') && base.entries.some(({ key }) => key === 'link');
    const gone = new Set(isLink ? [...rivals, 'format'] : rivals);
    return { ...base, entries: base.entries.filter(({ key }) => !gone.has(key)) };
}
function isEmptyMap(node) {
    return node.type === 'map' && node.entries.length === 0;
}
function mapEntries(node) {
    return node.type === 'map' ? node.entries : [];
}
function* entriesIn(node, path) {
    if (node.type === 'map')
        return node.entries;
    yield* (0,finding/* problem */.C)(node.at, `${path} is no map; expected the ids of what is overridden, each with what is otherwise`);
    return [];
}

// EXTERNAL MODULE: ./build/config/environments/settle.js
var settle = __webpack_require__(2747);
// EXTERNAL MODULE: ./build/config/environments/variables.js
var variables = __webpack_require__(6131);
;// CONCATENATED MODULE: ./build/config/environments/effective.js







const effective_WORDS = ['environments', 'variables'];
/** Takes what is about environments out of the files. */
function* readStaged(documents, isWhole) {
    const entries = documents.flatMap(({ top }) => top.entries);
    const values = (key) => entries.filter(entry => entry.key === key).map(({ value }) => value);
    return {
        documents: documents.map(effective_without),
        layers: yield* (0,environments_layers/* readLayers */.n4)(values('environments')),
        variables: yield* (0,variables/* readVariables */.Ch)('variables', values('variables')),
        isWhole,
    };
}
function effective_without(document) {
    const { top } = document;
    if (!top.entries.some(({ key }) => effective_WORDS.includes(key)))
        return document;
    return { ...document, top: { ...top, entries: top.entries.filter(({ key }) => !effective_WORDS.includes(key)) } };
}
/**
 * Gives what the files say in an environment.
 *
 * @param name - the environment; undefined for files that declare none.
 * @param given - variables of the run, in the place of those of the files.
 * @throws InputError when these do not fit
 */
function* effectiveIn({ documents, layers, variables: top, isWhole }, name, given) {
    const lineage = name === undefined ? [] : (0,environments_layers/* lineageOf */.bQ)(name, layers);
    const stage = { name, lineage: lineage.map(layer => layer.name), names: [...layers.keys()] };
    let result = documents;
    for (const layer of lineage)
        result = yield* overridden(result, layer, isWhole);
    const entries = (0,merge/* layered */.dZ)([top, ...lineage.map(layer => layer.variables)]);
    const where = name === undefined ? '"variables"' : `"variables" and environments.${name}`;
    const context = { environment: name, elsewhere: elsewhereIn(layers, lineage) };
    const variables = yield* (0,settle/* settleVariables */.Fj)(withGiven(entries, given, where), context);
    return { documents: yield* (0,fill/* filled */.B)(result, variables), variables, stage };
}
/** Finds what only other environments declare. */
function elsewhereIn(layers, lineage) {
    const others = [...layers.values()].filter(layer => !lineage.includes(layer));
    return new Map(others
        .flatMap(({ name, variables }) => variables.map(({ key, at }) => [key, { environment: name, at }]))
        .reverse());
}

// EXTERNAL MODULE: ./build/config/fields/substitute.js
var substitute = __webpack_require__(9761);
;// CONCATENATED MODULE: ./build/config/environments/service-place.js





/** Gives what the layers of an environment say of its service. */
function* servicePlace(lineage, table, variables) {
    const all = [];
    for (const word of environments_layers/* PLACE_WORDS */.gE) {
        const layer = lineage.findLast(({ place }) => place.has(word));
        const node = layer?.place.get(word);
        if (layer === undefined || node === undefined)
            continue;
        const path = `environments.${layer.name}.${word}`;
        const filled = yield* (0,splice/* spliced */.Zb)(node, path, (0,fill/* finderIn */.M)(table));
        if (filled?.type !== 'scalar')
            continue;
        const expanded = yield* (0,substitute/* expand */.fT)(filled.text, node.at, path, variables);
        if (expanded?.isSecret === true)
            yield* (0,finding/* problem */.C)(node.at, `${path} holds a secret; expected a text that anyone may see`);
        else if (expanded !== undefined)
            all.push({ word, text: expanded.text, at: node.at, path });
    }
    return all;
}

// EXTERNAL MODULE: ./build/config/fields/texts.js
var fields_texts = __webpack_require__(1981);
// EXTERNAL MODULE: ./build/config/files.js
var files = __webpack_require__(8420);
// EXTERNAL MODULE: ./build/config/in-order.js
var in_order = __webpack_require__(7609);
// EXTERNAL MODULE: ./build/model/address.js
var model_address = __webpack_require__(6974);
// EXTERNAL MODULE: ./build/visible.js
var visible = __webpack_require__(474);
// EXTERNAL MODULE: ./build/config/environments/place-text.js
var place_text = __webpack_require__(7777);
// EXTERNAL MODULE: ./build/config/environments/present.js
var present = __webpack_require__(149);
;// CONCATENATED MODULE: ./build/config/telltales.js
/**
 * What in a text says which environment it is for: hosts, resources of Azure, ids of identities.
 *
 * A URL counts by its host alone: two paths on one host are the same system. A text with a variable left in it is known
 * to differ, or known to be a secret, so nothing is found there.
 */
/** Hosts that are the same for everybody: names of XML vocabularies, and the doors of the clouds themselves. */
const EVERYBODYS = new Set([
    'www.w3.org',
    'schemas.xmlsoap.org',
    'schemas.microsoft.com',
    'tempuri.org',
    'json-schema.org',
    'login.microsoftonline.com',
    'login.microsoftonline.us',
    'login.chinacloudapi.cn',
    'sts.windows.net',
    'graph.microsoft.com',
    'management.azure.com',
    'management.usgovcloudapi.net',
    'management.chinacloudapi.cn',
    'vault.azure.net',
    'localhost',
    '127.0.0.1',
]);
const URL_HOST = /\b[a-z][a-z0-9+.-]*:\/\/(?:[^\s/@"'<>]*@)?([a-z0-9[][^\s/?#"'<>\\{}$,;)]*)/gi;
const RESOURCE = /\/subscriptions\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:\/[^\s"'<>{}$]*)?/gi;
/** An identity in the midst of a text: first in the path of a URL, or the whole of an attribute, an element or a setting. */
const EMBEDDED_GUID = /(?:[>=]\s*["']?|:\/\/[^\s"'<>{}$/]*\/)([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![\w-])/gi;
const ELEMENT = />\s*([^\s<>]+)\s*<\//g;
const HOST = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(?::\d+)?$/i;
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Lists them, in lower case, each once. */
function telltales(text) {
    const whole = text.trim();
    const alone = HOST.test(whole) || GUID.test(whole) ? [whole] : [];
    const hosts = Array.from(text.matchAll(URL_HOST), ([, host = '']) => host.replace(/[.:]+$/, ''));
    const resources = Array.from(text.matchAll(RESOURCE), ([id]) => id.replace(/[./]+$/, ''));
    const elements = Array.from(text.matchAll(ELEMENT), ([, inner = '']) => inner).filter(inner => HOST.test(inner));
    const rest = resources.reduce((left, id) => left.replaceAll(id, ''), text);
    const identities = Array.from(rest.matchAll(EMBEDDED_GUID), ([, id = '']) => id);
    const all = [...alone, ...hosts, ...elements, ...resources, ...identities].map(value => value.toLowerCase());
    return [...new Set(all)].filter(value => !EVERYBODYS.has(value.replace(/:\d+$/, '')));
}

;// CONCATENATED MODULE: ./build/config/leaks.js









/** Warns of each value that several environments have in common although none of them says that it is shared. */
function leaks(environments) {
    const shared = environments.flatMap(({ effective }) => sharedIn(effective)).map(model_address/* globPattern */.hp);
    const found = environments.map(seen => ({ stage: seen.effective.stage, values: valuesIn(seen) }));
    const all = new Set(found.flatMap(({ values }) => [...values.keys()]));
    const common = new Set(found[0]?.stage.lineage.filter(layer => found.every(({ stage }) => stage.lineage.includes(layer))));
    return [...all]
        .filter(value => !shared.some(pattern => pattern.test(value)))
        .flatMap(value => {
        const holders = found.flatMap(({ stage, values }) => {
            const at = values.get(value);
            return at === undefined ? [] : [{ stage, at }];
        });
        const strangers = unrelated(holders, common);
        return strangers.length < 2 ? [] : [leak(value, strangers)];
    });
}
/** Keeps one environment of each family. */
function unrelated(holders, common) {
    const met = new Set();
    return holders.filter(({ stage }) => {
        const family = stage.lineage.filter(layer => !common.has(layer));
        const isMet = family.some(layer => met.has(layer));
        for (const layer of family)
            met.add(layer);
        return !isMet;
    });
}
function leak(value, holders) {
    const names = holders.map(({ stage }) => (0,quote/* quoted */.T)(stage.name ?? ''));
    const places = [...new Set(holders.map(({ at }) => (0,place_text/* placeText */.Z)(at)))];
    const [first] = holders;
    return {
        at: first?.at ?? { file: '', line: 1, column: 1 },
        severity: 'warning',
        // Whole, so that it can be put under "shared"; nothing that is found has quotes in it.
        message: `"${(0,visible/* visible */.RK)(value)}" ends up in ${names.slice(0, -1).join(', ')} and ${names.at(-1)} alike (${places.join(' and ')}); expected an override or a variable for one of them, or the value under "shared"`,
    };
}
/** What is shared may be written as it is found, or as it stands in the file: the URL with the host. */
function sharedIn({ documents }) {
    return documents.flatMap(({ top }) => {
        const entry = (0,config_words/* entryOf */.Ms)(top, 'shared');
        return entry === undefined
            ? []
            : (0,finding/* checked */.K)((0,config_words/* textsOf */.CB)('shared', entry.value, 'a list of values')).result.flatMap(({ text }) => [
                text,
                ...telltales(text),
            ]);
    });
}
/** Gives the values that belong to one environment, each with the first place that has it. */
function valuesIn({ effective: { documents, stage }, texts }) {
    const values = new Map();
    for (const { top } of documents)
        for (const { key, value } of top.entries)
            if (!OTHER_WORDS.includes(key))
                for (const { text, at } of textsWithin(value, stage, texts))
                    for (const found of telltales(text))
                        if (!values.has(found))
                            values.set(found, at);
    return values;
}
/** Keys at the top that declare nothing of the service. */
const OTHER_WORDS = ['version', 'stack', 'include', 'protect', 'shared', 'removed'];
/** Keys below which stands what is imported: the service itself reads what is in it. */
const DOCUMENTS = ['specification'];
/** Lists every text below a node that the environment has, those of other files too. */
function* textsWithin(node, stage, texts) {
    if (node.type === 'scalar') {
        if (node.value !== null)
            yield { text: node.text, at: node.at };
        return;
    }
    if (node.type === 'list') {
        for (const item of node.items)
            yield* textsWithin(item, stage, texts);
        return;
    }
    if ((0,present/* isAbsent */.W)(node, stage))
        return;
    for (const { key, value } of node.entries) {
        const named = key === 'file' && value.type === 'scalar' ? (0,fields_texts/* textNamedBy */.g)(value, texts) : undefined;
        if (named !== undefined)
            yield* 'text' in named ? linesOf(named.text, named.file) : [];
        else if (!DOCUMENTS.includes(key))
            yield* textsWithin(value, stage, texts);
    }
}
function* linesOf(text, file) {
    for (const [index, line] of text.split('\n').entries())
        yield { text: line, at: { file, line: index + 1, column: 1 } };
}

// EXTERNAL MODULE: ./build/model/scope.js
var model_scope = __webpack_require__(8310);
// EXTERNAL MODULE: ./build/model/action.js
var action = __webpack_require__(9358);
// EXTERNAL MODULE: ./build/config/environments/stage.js
var environments_stage = __webpack_require__(8580);
// EXTERNAL MODULE: ./build/config/ids.js
var config_ids = __webpack_require__(3557);
// EXTERNAL MODULE: ./build/loopback.js
var loopback = __webpack_require__(2515);
;// CONCATENATED MODULE: ./build/config/schema/fields.js
/** A text that is taken from a file. */
const FILE = {
    description: 'A text that is taken from a file.',
    type: 'object',
    properties: {
        file: { description: 'Path from this file to that of the text.', type: 'string' },
        substitute: { description: 'Whether `${…}` in it is filled in.', type: 'boolean' },
    },
    required: ['file'],
    additionalProperties: false,
};
/** A text with a variable in it, which may become anything. */
const SUBSTITUTED = { type: 'string', pattern: '\\$\\{' };
/** Any text, written in place or taken from a file. */
const FREE_TEXT = {
    anyOf: [{ type: ['string', 'number', 'boolean'] }, { $ref: '#/definitions/file' }],
};
/** A boolean, or a variable that becomes one. */
const FLAG = { anyOf: [{ type: 'boolean' }, { $ref: '#/definitions/substituted' }] };
/** What a text must be like to stand for something that is no text: a variable and nothing else. */
const WHOLE = { pattern: '^\\$\\{var\\.[^}]*\\}$' };
/** A variable that stands for a map or a list. */
const VARIABLE = { type: 'string', ...WHOLE };
/** Names of environments. */
const ENVIRONMENTS = {
    description: 'The environments that have it; in the others it is not declared.',
    type: 'array',
    items: { type: 'string' },
    minItems: 1,
};
/** One id, or an id that is meant in some environments only. */
const LINK = {
    type: ['string', 'number', 'object'],
    properties: {
        id: { description: 'The id.', type: ['string', 'number'] },
        environments: ENVIRONMENTS,
    },
    required: ['id'],
    additionalProperties: false,
};
/** A list of ids. */
const TEXTS = {
    ...WHOLE,
    type: ['array', 'null', 'string'],
    items: { $ref: '#/definitions/link' },
};
/** Gives the schema of an object that has these keys and no others. */
function fields_closed(properties) {
    return { type: 'object', properties, additionalProperties: false };
}
/** Gives the schemas of fields by their names. */
function fieldSchemas(fields) {
    return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fieldSchema(field)]));
}
/** Gives the schema of a field. */
function fieldSchema(field) {
    const initial = field.default === undefined || field.default === null ? {} : { default: field.default };
    return {
        description: described(field),
        ...initial,
        anyOf: [...shapes(field, false), ...(field.reset === undefined ? [] : [{ type: 'null' }])],
    };
}
function described({ doc, since, hidden }) {
    const secret = hidden === undefined || hidden.when !== undefined ? '' : ' Written, never read back.';
    return `${doc}${secret}${since === undefined ? '' : ` Needs API version ${since} or later.`}`;
}
/** The ways to write a field; within a list an object is complete, so that what it needs is required. */
function shapes(field, isItem) {
    switch (field.type) {
        case 'text':
            return isFree(field)
                ? [TEXT]
                : [textSchema(field), { $ref: '#/definitions/substituted' }, { $ref: '#/definitions/file' }];
        case 'flag':
            return [{ $ref: '#/definitions/flag' }];
        case 'number':
            return [numberSchema(field), { $ref: '#/definitions/substituted' }];
        case 'object': {
            const required = Object.entries(field.fields).flatMap(([name, inner]) => isItem && inner.required === true ? [name] : []);
            const others = field.others === undefined ? false : fieldSchema(field.others);
            return [
                {
                    ...fields_closed(fieldSchemas(field.fields)),
                    additionalProperties: others,
                    ...(required.length === 0 ? {} : { required }),
                },
                ELSE,
            ];
        }
        case 'list':
            return [
                {
                    type: 'array',
                    items: itemSchema(field.items),
                    ...some({ minItems: field.minItems, maxItems: field.maxItems }),
                },
                ELSE,
            ];
        case 'map':
            return [{ type: 'object', additionalProperties: itemSchema(field.items) }, ELSE];
        case 'any':
            return [{}];
    }
}
/** A variable in the place of a map or a list. */
const ELSE = { $ref: '#/definitions/variable' };
function itemSchema(field) {
    return { description: described(field), anyOf: [...shapes(field, true)] };
}
const TEXT = { $ref: '#/definitions/text' };
function isFree({ values, minLength, maxLength, pattern }) {
    return values === undefined && minLength === undefined && maxLength === undefined && pattern === undefined;
}
function textSchema({ values, minLength, maxLength, pattern }) {
    if (values !== undefined)
        return { enum: values };
    const source = pattern === undefined || pattern.flags !== '' ? undefined : pattern.source;
    return { type: ['string', 'number', 'boolean'], ...some({ minLength, maxLength, pattern: source }) };
}
function numberSchema({ integer, minimum, maximum }) {
    return { type: integer === true ? 'integer' : 'number', ...some({ minimum, maximum }) };
}
/** Leaves out what is not limited. */
function some(limits) {
    return Object.fromEntries(Object.entries(limits).flatMap(([name, limit]) => (limit === undefined ? [] : [[name, limit]])));
}

// EXTERNAL MODULE: ./build/config/fields/text-value.js
var text_value = __webpack_require__(2330);
;// CONCATENATED MODULE: ./build/config/actions/words.js



/** The members of a map by their keys; unknown ones are reported. */
function* membersOf(path, node, legal) {
    if (node.type !== 'map')
        return yield* (0,config_words/* wrong */.Qm)(path, node, `a map of ${legal.join(', ')}`);
    for (const entry of node.entries)
        if (!legal.includes(entry.key))
            yield* (0,config_words/* unknownKey */.a)(path, entry, legal);
    return new Map(node.entries.filter(({ key }) => legal.includes(key)).map(entry => [entry.key, entry]));
}
/** Reads a text with its variables filled in. */
function* openText(path, node, reading, expected = 'a text') {
    if (node.type !== 'scalar' || node.value === null)
        return yield* (0,config_words/* wrong */.Qm)(path, node, expected);
    const text = yield* (0,text_value/* writtenText */.v4)(path, node, reading, true);
    if (text?.isSecret === true)
        return yield* (0,finding/* problem */.C)(node.at, `${path} holds a secret; expected ${expected} that anyone may see`);
    return text === undefined ? undefined : { text: text.text, at: node.at };
}
/** Reads a text of one form. */
function* formedText(path, node, reading, pattern, expected) {
    const read = yield* openText(path, node, reading, expected);
    if (read === undefined || pattern.test(read.text))
        return read?.text;
    return yield* (0,config_words/* wrong */.Qm)(path, { type: 'scalar', at: read.at, value: read.text, text: read.text }, expected);
}
/** Reads one of a few words. */
function* wordAmong(path, node, reading, words) {
    const expected = (0,config_words/* oneOf */.yL)(words) ?? 'a word';
    const read = yield* openText(path, node, reading, expected);
    const word = words.find(candidate => candidate === read?.text);
    if (read === undefined || word !== undefined)
        return word;
    return yield* (0,config_words/* wrong */.Qm)(path, { type: 'scalar', at: read.at, value: read.text, text: read.text }, expected);
}
/** Reads the member of a map that has to be there. */
function* required(path, at, members, key, expected) {
    const entry = members.get(key);
    if (entry !== undefined)
        return entry.value;
    return yield* (0,finding/* problem */.C)(at, `${path} lacks "${key}"; expected "${key}: ${expected}"`);
}

;// CONCATENATED MODULE: ./build/config/actions/hand-on.js
/**
 * `handOn:` — where a key goes: the step's output, an Azure Key Vault, a secret of a GitHub repository.
 *
 * A key leaves the service here, so places are checked more strictly than elsewhere: a vault is a host that Azure gives
 * out as one, over https.
 */






const PLACES = ['output', 'keyVault', 'githubSecret'];
/** Reads the places that a key goes to. */
function* readHandOn(path, node, reading) {
    const members = yield* membersOf(path, node, PLACES);
    if (members === undefined)
        return undefined;
    if (node.type === 'map' && node.entries.length === 0)
        return yield* (0,finding/* problem */.C)(node.at, `${path} names no place; expected ${(0,config_words/* oneOf */.yL)(PLACES) ?? 'one'}`);
    const output = yield* readOutput((0,config_words/* below */.Gz)(path, 'output'), members.get('output')?.value);
    const vault = members.get('keyVault');
    const github = members.get('githubSecret');
    const keyVault = vault && (yield* readVault((0,config_words/* below */.Gz)(path, 'keyVault'), vault.value, reading));
    const githubSecret = github && (yield* readGithub((0,config_words/* below */.Gz)(path, 'githubSecret'), github.value, reading));
    if ((vault !== undefined && keyVault === undefined) || (github !== undefined && githubSecret === undefined))
        return undefined;
    return {
        output,
        ...(keyVault === undefined ? {} : { keyVault }),
        ...(githubSecret === undefined ? {} : { githubSecret }),
    };
}
function* readOutput(path, node) {
    if (node === undefined)
        return false;
    if (node.type === 'scalar' && node.value === true)
        return true;
    yield* (0,config_words/* wrong */.Qm)(path, node, 'true, or no such key');
    return false;
}
function* readVault(path, node, reading) {
    const members = yield* membersOf(path, node, ['url', 'secret']);
    if (members === undefined)
        return undefined;
    const url = yield* required(path, node.at, members, 'url', VAULT_SAMPLE);
    const name = yield* required(path, node.at, members, 'secret', '<name>');
    const root = url && (yield* vaultRoot((0,config_words/* below */.Gz)(path, 'url'), url, reading));
    const secret = name && (yield* formedText((0,config_words/* below */.Gz)(path, 'secret'), name, reading, SECRET_NAME, SECRET_NAME_SAYING));
    return root === undefined || secret === undefined ? undefined : { url: root, secret };
}
const VAULT_SAMPLE = 'https://<vault>.vault.azure.net';
/** @see https://learn.microsoft.com/azure/key-vault/general/about-keys-secrets-certificates */
const SECRET_NAME = /^[0-9A-Za-z-]{1,127}$/;
const SECRET_NAME_SAYING = '1 to 127 letters, digits and hyphens';
/** The token that is sent is one for this very host name, so a stranger's host would get nothing that it can use. */
const VAULT_HOST = /^[a-z][a-z0-9-]{1,22}[a-z0-9]\.vault\.[a-z0-9][a-z0-9.-]*[a-z]$/;
function* vaultRoot(path, node, reading) {
    const read = yield* openText(path, node, reading, (0,quote/* quoted */.T)(VAULT_SAMPLE));
    if (read === undefined)
        return undefined;
    const url = URL.parse(read.text);
    if (url !== null && isVault(url))
        return url.origin;
    return yield* (0,finding/* problem */.C)(read.at, `${path} is ${(0,quote/* quoted */.T)(read.text)}; expected ${(0,quote/* quoted */.T)(VAULT_SAMPLE)}`);
}
function isVault(url) {
    const { protocol, hostname, pathname, search, hash, username, password } = url;
    const isBare = pathname === '/' && `${search}${hash}${username}${password}` === '';
    return isBare && ((0,loopback/* isLoopback */.U)(url) ? /^https?:$/.test(protocol) : protocol === 'https:' && VAULT_HOST.test(hostname));
}
function* readGithub(path, node, reading) {
    const members = yield* membersOf(path, node, ['name', 'environment', 'repository']);
    if (members === undefined)
        return undefined;
    const named = yield* required(path, node.at, members, 'name', '<NAME>');
    const name = named && (yield* formedText((0,config_words/* below */.Gz)(path, 'name'), named, reading, GITHUB_NAME, GITHUB_NAME_SAYING));
    const parts = {};
    for (const [key, pattern, expected] of GITHUB_PARTS) {
        const entry = members.get(key);
        if (entry === undefined)
            continue;
        const text = yield* formedText((0,config_words/* below */.Gz)(path, key), entry.value, reading, pattern, expected);
        if (text === undefined)
            return undefined;
        parts[key] = text;
    }
    return name === undefined ? undefined : { name, ...parts };
}
/** @see https://docs.github.com/actions/reference/security/secrets#naming-your-secrets */
const GITHUB_NAME = /^(?!GITHUB_)[A-Za-z_]\w{0,254}$/i;
const GITHUB_NAME_SAYING = 'letters, digits and "_", with no digit and no "GITHUB_" first';
const GITHUB_PARTS = [
    ['environment', /^[^\p{Cc}/\\]{1,255}$/u, 'the name of an environment of the repository'],
    ['repository', /^[\w-][\w.-]*\/(?!\.{1,2}$)[\w.-]+$/, '"<owner>/<name>"'],
];
const hand_on_TEXT = { type: 'string' };
/** JSON Schema of `handOn`. */
const handOnSchema = {
    description: 'Where the key goes; it is shown nowhere.',
    ...fields_closed({
        output: { description: 'Into the output `keys` of the step, masked.', const: true },
        keyVault: {
            description: 'Into a secret of an Azure Key Vault.',
            ...fields_closed({
                url: { description: `Root of the vault: ${VAULT_SAMPLE}.`, ...hand_on_TEXT },
                secret: { description: 'Name of the secret.', ...hand_on_TEXT },
            }),
            required: ['url', 'secret'],
        },
        githubSecret: {
            description: 'Into an Actions secret; needs the input `github-token`.',
            ...fields_closed({
                name: { description: 'Name of the secret.', ...hand_on_TEXT },
                environment: { description: 'Environment that has the secret; without it, the repository has it.', ...hand_on_TEXT },
                repository: { description: '`<owner>/<name>`; without it, the repository of the run.', ...hand_on_TEXT },
            }),
            required: ['name'],
        },
    }),
};

// EXTERNAL MODULE: ./build/config/reference-text.js
var reference_text = __webpack_require__(5772);
// EXTERNAL MODULE: ./build/config/references.js
var references = __webpack_require__(5125);
// EXTERNAL MODULE: ./build/config/since.js
var since = __webpack_require__(9149);
;// CONCATENATED MODULE: ./build/config/actions/subject.js









/** Gives the words for the kinds that can be told to do something. */
function subjectsThat(can) {
    const able = [...table/* KINDS */.GW.values()].filter(({ acts }) => acts !== undefined && can(acts));
    return Map.groupBy(able, ({ acts }) => acts?.as ?? '');
}
/** Reads which entity a map of an action names, by the one word for an entity among its keys. */
function* readSubject(path, node, subjects, reading) {
    const [first, second] = node.entries.filter(({ key }) => subjects.has(key));
    if (first === undefined)
        return yield* (0,finding/* problem */.C)(node.at, `${path} names no entity; expected ${(0,config_words/* oneOf */.yL)([...subjects.keys()]) ?? 'one'} and its id`);
    if (second !== undefined)
        return yield* (0,finding/* problem */.C)(second.at, `${(0,config_words/* below */.Gz)(path, second.key)} stands beside ${(0,quote/* quoted */.T)(first.key)}; expected one of the two`);
    return yield* named((0,config_words/* below */.Gz)(path, first.key), first, subjects.get(first.key) ?? [], reading);
}
function* named(path, { value }, kinds, reading) {
    const [kind] = kinds;
    const read = yield* openText(path, value, reading, 'an id');
    if (kind === undefined || read === undefined)
        return undefined;
    const home = { kind, keys: [], ids: [] };
    const address = yield* (0,references/* resolveAmong */.rl)(kinds, { ...read, path, home }, reading.index);
    if (address === undefined)
        return undefined;
    const id = address.ids.at(-1) ?? '';
    const tooNew = (0,since/* lack */.q)(address.kind.since, reading.apiVersion);
    if (tooNew !== undefined)
        return yield* (0,finding/* problem */.C)(read.at, `${path} ${tooNew}`);
    if (!(yield* (0,config_ids/* legalId */.DK)(address.kind, id, path, read.at)))
        return undefined;
    return (yield* isAble(address, path, value)) ? address : undefined;
}
function* isAble({ kind, ids }, path, { at }) {
    const able = kind.acts?.ids;
    const id = ids.at(-1) ?? '';
    if (able === undefined || able.some(one => (0,reference_text/* sameText */.QV)(one, id)))
        return true;
    yield* (0,finding/* problem */.C)(at, `${path} is ${(0,quote/* quoted */.T)(id)}, which no action can be about; ${(0,config_words/* meant */.wx)(id, able)}`);
    return false;
}

;// CONCATENATED MODULE: ./build/config/actions/verb.js
/** The schema of a value that may also be a text with a variable in it. */
function orVariable(schema) {
    return { anyOf: [schema, { $ref: '#/definitions/substituted' }] };
}

;// CONCATENATED MODULE: ./build/config/actions/key-verbs.js








const HOLDERS = subjectsThat(({ keys }) => keys !== undefined);
const KEY_NAMES = ['primary', 'secondary'];
/** The verbs about keys. */
const keyVerbs = [
    {
        word: 'rotateKey',
        doc: 'Makes the key anew that nobody uses, and hands it on; the other one keeps working until the next rotation.',
        handOn: 'required',
        schema: schemaOf('keep', 'The key that clients use now. Without it, the one that was handed on last, or the primary one.'),
        read: readRotation,
    },
    {
        word: 'regenerateKey',
        doc: 'Makes one key anew. Whoever uses it is locked out until the new one arrives.',
        handOn: 'allowed',
        schema: { ...schemaOf('key', 'Which of the two keys.'), required: ['key'] },
        read: readRegeneration,
    },
    {
        word: 'readKey',
        doc: 'Reads a key and hands it on as it is.',
        handOn: 'required',
        schema: { ...schemaOf('key', 'Which of the two keys.'), required: ['key'] },
        read: readReading,
    },
];
function schemaOf(word, description) {
    const subjects = [...HOLDERS].map(([name, [kind]]) => [
        name,
        { description: `Id of the ${kind?.noun ?? name}.`, type: ['string', 'number'] },
    ]);
    return fields_closed({ ...Object.fromEntries(subjects), [word]: { description, ...orVariable({ enum: KEY_NAMES }) } });
}
/** Reads an entity and which of its keys is meant. */
function* readAbout(path, node, word, reading) {
    const members = yield* membersOf(path, node, [...HOLDERS.keys(), word]);
    if (members === undefined || node.type !== 'map')
        return undefined;
    const of = yield* readSubject(path, node, HOLDERS, reading);
    const entry = members.get(word);
    const key = entry === undefined ? undefined : yield* wordAmong((0,config_words/* below */.Gz)(path, word), entry.value, reading, KEY_NAMES);
    if (of === undefined || (entry !== undefined && key === undefined))
        return undefined;
    return { of, key };
}
/** Reads the same where the key has to be named. */
function* readOneKey(path, node, reading) {
    const about = yield* readAbout(path, node, 'key', reading);
    if (about === undefined)
        return undefined;
    const { of, key } = about;
    if (key !== undefined)
        return { of, key };
    yield* required(path, node.at, new Map(), 'key', 'primary" or "key: secondary');
    return undefined;
}
function* readRegeneration(path, node, reading, handOn) {
    const about = yield* readOneKey(path, node, reading);
    if (about === undefined || !(yield* key_verbs_isFree(about.of, [about.key], path, node.at, reading)))
        return undefined;
    return { verb: 'regenerateKey', ...about, handOn };
}
function* readRotation(path, node, reading, handOn) {
    const about = yield* readAbout(path, node, 'keep', reading);
    if (about === undefined)
        return undefined;
    const { of, key: keep } = about;
    const made = keep === undefined ? KEY_NAMES : [(0,action/* otherKey */.q_)(keep)];
    if (!(yield* key_verbs_isFree(of, made, path, node.at, reading)))
        return undefined;
    return handOn && { verb: 'rotateKey', of, keep, handOn };
}
function* readReading(path, node, reading, handOn) {
    const about = yield* readOneKey(path, node, reading);
    return about && handOn && { verb: 'readKey', ...about, handOn };
}
/** Reports a key that the file declares; true when there is none among those that are to be made anew. */
function* key_verbs_isFree(of, keys, path, at, { declared }) {
    const entity = declared.get((0,model_address/* keyOf */.TN)(of));
    const names = keys.map(key => of.kind.acts?.keys?.read[key] ?? key);
    const name = names.find(candidate => entity?.properties[candidate] !== undefined);
    if (entity === undefined || name === undefined)
        return true;
    const { file, line } = entity.places.get(name) ?? entity.at;
    yield* (0,finding/* problem */.C)(at, `${path} makes a key of ${(0,model_address/* textOf */.b6)(of)} anew that the file declares as "${name}" (${file}:${line}); expected one of the two`);
    return false;
}

// EXTERNAL MODULE: ./build/config/fields/constraints.js
var constraints = __webpack_require__(4773);
;// CONCATENATED MODULE: ./build/config/fields/plain-value.js





/** Booleans and numbers; a variable gives a text, which is then read as YAML reads a plain one. */
function* plainValue(field, path, node, { variables }) {
    if (node.type !== 'scalar')
        return yield* (0,config_words/* wrong */.Qm)(path, node, expectedOf(field));
    const expanded = node.text.includes('${') ? yield* (0,substitute/* expand */.fT)(node.text, node.at, path, variables) : undefined;
    if (expanded === undefined && node.text.includes('${'))
        return undefined;
    if (expanded?.isSecret === true)
        return yield* (0,finding/* problem */.C)(node.at, `${path} holds a secret; expected ${expectedOf(field)}`);
    const value = expanded === undefined ? node.value : plainly(expanded.text);
    if (field.type === 'flag' && typeof value === 'boolean')
        return value;
    if (field.type === 'number' && typeof value === 'number') {
        const fault = (0,constraints/* numberFault */.Qd)(field, value);
        return fault === undefined ? value : yield* (0,finding/* problem */.C)(node.at, `${path} ${fault}`);
    }
    const what = expanded === undefined
        ? `${(0,config_words/* described */.WY)(node)}${isQuoted(node.value, node.text) ? ' in quotes' : ''}`
        : (0,config_words/* described */.WY)({ ...node, value: '', text: expanded.text });
    return yield* (0,finding/* problem */.C)(node.at, `${path} is ${what}; expected ${expectedOf(field)}`);
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
            values.push([key, (yield* anyValue((0,config_words/* below */.Gz)(path, key), value, origins)) ?? null]);
        return Object.fromEntries(values);
    }
    if (typeof node.value !== 'string')
        return node.value;
    const text = yield* (0,text_value/* readText */.yR)(path, node, origins);
    return text?.isSecret === true ? (0,substitute/* secretOf */.OM)(text) : text?.text;
}
/** Says what a field takes. */
function expectedOf(field) {
    switch (field.type) {
        case 'text':
            return (0,config_words/* oneOf */.yL)(field.values ?? []) ?? 'a text';
        case 'flag':
            return 'true or false';
        case 'number':
            return (0,constraints/* expectedNumber */.AJ)(field);
        case 'object':
        case 'map':
            return 'a map';
        case 'list':
            return 'a list';
        case 'any':
            return 'a value';
    }
}

;// CONCATENATED MODULE: ./build/config/actions/other-verbs.js
/**
 * Verbs that are about no key: fetch a secret anew, set a switch, send any other POST.
 *
 * A switch is an entity's flag. Where the file declares that flag as well, each apply would undo what the action did.
 */








const TAKERS = subjectsThat(({ refresh }) => refresh !== undefined);
/** Has the service fetch anew what an entity takes from elsewhere. */
const refreshVerb = {
    word: 'refreshSecret',
    doc: 'Has the service fetch a secret from its Key Vault now.',
    handOn: 'none',
    schema: fields_closed(Object.fromEntries([...TAKERS].map(([name, [kind]]) => [
        name,
        { description: `Id of the ${kind?.noun ?? name}.`, type: ['string', 'number'] },
    ]))),
    read: readRefresh,
};
function* readRefresh(path, node, reading) {
    const members = yield* membersOf(path, node, [...TAKERS.keys()]);
    if (members === undefined || node.type !== 'map')
        return undefined;
    const of = yield* readSubject(path, node, TAKERS, reading);
    return of === undefined ? undefined : { verb: 'refreshSecret', of };
}
/** The verbs that set a switch of the table. */
const switchVerbs = [...table/* KINDS */.GW.values()].flatMap(kind => kind.acts?.switch === undefined || kind.scope !== undefined ? [] : [switchVerb(kind, kind.acts.switch)]);
function switchVerb(kind, { word, doc, id, field }) {
    const of = { kind, ids: [id] };
    function* read(path, node, reading) {
        const members = yield* membersOf(path, node, [field]);
        if (members === undefined)
            return undefined;
        const value = yield* required(path, node.at, members, field, `true" or "${field}: false`);
        const to = value && (yield* plainValue({ type: 'flag', doc }, (0,config_words/* below */.Gz)(path, field), value, reading));
        const entity = reading.declared.get((0,model_address/* keyOf */.TN)(of));
        if (entity?.properties[field] !== undefined) {
            const { file, line } = entity.places.get(field) ?? entity.at;
            return yield* (0,finding/* problem */.C)(node.at, `${path} sets "${field}" of ${(0,model_address/* textOf */.b6)(of)}, which the file declares (${file}:${line}); expected one of the two`);
        }
        return typeof to === 'boolean' ? { verb: 'switch', word, of, field, to } : undefined;
    }
    return {
        word,
        doc,
        handOn: 'none',
        schema: { ...fields_closed({ [field]: { description: kind.fields[field]?.doc ?? doc, ...FLAG } }), required: [field] },
        read,
    };
}

// EXTERNAL MODULE: ./build/values.js
var values = __webpack_require__(1152);
;// CONCATENATED MODULE: ./build/config/actions/request-verb.js








const LEGAL = ['path', 'body', 'apiVersion', 'method'];
const VERSION = /^\d{4}-\d\d-\d\d(?:-preview)?$/;
const PATH_SAYING = '"/<collection>/<id>/<action>", without query';
const schema = {
    ...fields_closed({
        path: {
            description: 'Path below the service, ids as the service has them.',
            ...orVariable({ type: 'string', pattern: '^/' }),
        },
        body: { description: 'The whole body, as JSON.', type: 'object' },
        apiVersion: { description: 'Version of the management API; that of the run without it.', type: 'string' },
        method: { description: 'Nothing but a POST.', const: 'POST' },
    }),
    required: ['path'],
};
/** Sends any other POST. */
const requestVerb = {
    word: 'request',
    doc: 'Sends a POST to the service; its answer is shown nowhere.',
    handOn: 'none',
    schema,
    read: readRequest,
};
function* readRequest(path, node, reading) {
    const members = yield* membersOf(path, node, LEGAL);
    if (members === undefined)
        return undefined;
    const method = members.get('method');
    if (method !== undefined)
        yield* wordAmong((0,config_words/* below */.Gz)(path, 'method'), method.value, reading, ['POST']);
    const where = yield* required(path, node.at, members, 'path', '/<collection>/<id>/<action>');
    const target = where && (yield* readPath((0,config_words/* below */.Gz)(path, 'path'), where, reading));
    const version = members.get('apiVersion')?.value;
    const apiVersion = version &&
        (yield* formedText((0,config_words/* below */.Gz)(path, 'apiVersion'), version, reading, VERSION, '"YYYY-MM-DD" or "YYYY-MM-DD-preview"'));
    const body = yield* readBody((0,config_words/* below */.Gz)(path, 'body'), members.get('body')?.value, reading);
    return target === undefined ? undefined : { verb: 'request', path: target, body, apiVersion };
}
function* readPath(path, node, reading) {
    const read = yield* openText(path, node, reading, PATH_SAYING);
    if (read === undefined)
        return undefined;
    const [before, ...parts] = read.text.split('/');
    const isPlain = parts.every(part => part !== '' && part !== '.' && part !== '..' && !/[?#%\\\s]/.test(part));
    if (before === '' && isPlain)
        return read.text;
    return yield* (0,finding/* problem */.C)(read.at, `${path} is ${(0,quote/* quoted */.T)(read.text)}; expected ${PATH_SAYING}`);
}
function* readBody(path, node, reading) {
    if (node === undefined)
        return undefined;
    if (node.type !== 'map')
        return yield* (0,config_words/* wrong */.Qm)(path, node, 'a map');
    const body = yield* anyValue(path, node, reading);
    return (0,values/* isValues */.vs)(body) ? body : undefined;
}

;// CONCATENATED MODULE: ./build/config/actions/read.js
/**
 * `actions:` — what is to be done once: each has an id, a text `once`, and one verb.
 *
 * Another text in `once` is what makes an action run again, so it is never guessed.
 */











/** Every verb, in the order in which messages list them. */
const VERBS = [...keyVerbs, ...switchVerbs, refreshVerb, requestVerb];
const read_WORDS = VERBS.map(({ word }) => word);
const BESIDE = ['once', 'handOn', 'sync'];
/** Reads all that the files have under `actions`, in their order. */
function* readActions(tops, reading) {
    const first = new Map();
    const actions = [];
    const heldBack = [];
    for (const { value } of tops)
        for (const entry of yield* (0,config_words/* entriesOf */.Mc)('actions', value, 'a map from ids to actions')) {
            const { key, at } = entry;
            const other = first.get(key.toLowerCase());
            if (other !== undefined)
                yield* (0,finding/* problem */.C)(at, `${(0,config_words/* below */.Gz)('actions', key)} is declared twice (first at ${other.at.file}:${other.at.line}:${other.at.column}); expected it once`);
            else if (yield* (0,config_ids/* legalKey */.nb)(key, 'actions', at)) {
                first.set(key.toLowerCase(), entry);
                const elsewhere = yield* heldBackIn(entry, reading);
                const action = elsewhere === undefined ? yield* readAction(entry, reading) : undefined;
                if (elsewhere !== undefined)
                    heldBack.push(elsewhere);
                if (action !== undefined)
                    actions.push(action);
            }
        }
    return { actions, heldBack };
}
/** Reads where an action runs, when that is not everywhere. */
function* heldBackIn({ key: id, value }, { stage }) {
    const sync = value.type === 'map' ? value.entries.find(({ key }) => key === 'sync') : undefined;
    if (sync === undefined)
        return undefined;
    const path = `${(0,config_words/* below */.Gz)('actions', id)}.sync`;
    const list = (yield* membersOf(path, sync.value, ['environments']))?.get('environments');
    const by = list && (yield* (0,environments_stage/* heldBackBy */.It)((0,config_words/* below */.Gz)(path, 'environments'), list.value, stage));
    return by && { name: (0,action/* actionName */.aM)({ id }), ...by };
}
function* readAction({ key: id, at, value }, reading) {
    const path = (0,config_words/* below */.Gz)('actions', id);
    if (value.type !== 'map')
        return yield* (0,config_words/* wrong */.Qm)(path, value, 'a map of "once" and one verb');
    const once = yield* readOnce(path, value, reading);
    const said = yield* verbOf(path, value);
    const handOn = yield* handOnOf(path, value, said?.verb, reading);
    const places = handOn === 'faulty' ? undefined : handOn;
    const deed = said && (yield* said.verb.read((0,config_words/* below */.Gz)(path, said.verb.word), said.node, reading, places));
    return once === undefined || deed === undefined || handOn === 'faulty' ? undefined : { id, once, deed, at };
}
const LONGEST_ONCE = 200;
function* readOnce(path, { at, entries }, reading) {
    const entry = entries.find(({ key }) => key === 'once');
    if (entry === undefined)
        return yield* (0,finding/* problem */.C)(at, `${path} lacks "once"; expected a text, by another one of which the action runs again`);
    const read = yield* openText((0,config_words/* below */.Gz)(path, 'once'), entry.value, reading);
    if (read === undefined)
        return undefined;
    const text = read.text.trim();
    if (text !== '' && text.length <= LONGEST_ONCE)
        return text;
    return yield* (0,finding/* problem */.C)(read.at, `${(0,config_words/* below */.Gz)(path, 'once')} has ${text.length} characters; expected 1 to ${LONGEST_ONCE}, such as "2026-11"`);
}
/** Finds the one verb, and reports every key that nothing knows. */
function* verbOf(path, node) {
    for (const entry of node.entries)
        if (!read_WORDS.includes(entry.key) && !BESIDE.includes(entry.key))
            yield* (0,config_words/* unknownKey */.a)(path, entry, [...read_WORDS, ...BESIDE]);
    const [first, second] = node.entries.filter(({ key }) => read_WORDS.includes(key));
    if (second !== undefined)
        return yield* (0,finding/* problem */.C)(second.at, `${(0,config_words/* below */.Gz)(path, second.key)} stands beside ${(0,quote/* quoted */.T)(first?.key ?? '')}; expected one verb, and another action for the other`);
    const verb = VERBS.find(({ word }) => word === first?.key);
    if (first !== undefined && verb !== undefined)
        return { verb, node: first.value };
    const isMisspelt = node.entries.some(({ key }) => !BESIDE.includes(key) && (0,config_words/* meant */.wx)(key, read_WORDS).startsWith('did you'));
    if (isMisspelt)
        return undefined;
    return yield* (0,finding/* problem */.C)(node.at, `${path} does nothing; expected ${(0,config_words/* oneOf */.yL)(read_WORDS) ?? 'a verb'}`);
}
function* handOnOf(path, node, verb, reading) {
    const entry = node.entries.find(({ key }) => key === 'handOn');
    if (entry !== undefined && verb?.handOn === 'none')
        return yield* faulty(entry.at, `${(0,config_words/* below */.Gz)(path, 'handOn')} has no key to hand on, as "${verb.word}" makes none; expected no such key`);
    if (entry === undefined && verb?.handOn === 'required')
        return yield* faulty(node.at, `${path} lacks "handOn"; expected the places that "${verb.word}" hands the key on to`);
    if (entry === undefined)
        return undefined;
    return (yield* readHandOn((0,config_words/* below */.Gz)(path, 'handOn'), entry.value, reading)) ?? 'faulty';
}
function* faulty(at, message) {
    yield* (0,finding/* problem */.C)(at, message);
    return 'faulty';
}

;// CONCATENATED MODULE: ./build/config/entity.js
/** What an entity is to the engine when the file says nothing in `sync`. */
const NO_SYNC = { protect: false, ignore: [], exact: [] };

// EXTERNAL MODULE: ./build/config/resource-paths.js
var resource_paths = __webpack_require__(1078);
;// CONCATENATED MODULE: ./build/config/sync-words.js








/** Reads the map under `sync`. */
function* readSync(kind, path, node, terms) {
    const legal = [
        ...(kind.shape === 'single' ? [] : ['id']),
        ...['environments', 'protect', 'adopt', 'ignore', 'exact'],
        ...(kind.copies === undefined ? [] : ['copy']),
    ];
    let words = { id: undefined, sync: NO_SYNC };
    for (const entry of yield* (0,config_words/* entriesOf */.Mc)(path, node, `a map of ${legal.join(', ')}`)) {
        if (legal.includes(entry.key))
            words = yield* wordOf(words, kind, (0,config_words/* below */.Gz)(path, entry.key), entry, terms);
        else if (entry.key === 'undeclare')
            yield* (0,finding/* problem */.C)(entry.at, `${(0,config_words/* below */.Gz)(path, entry.key)} takes nothing back here; expected it in "overrides" of an environment`);
        else
            yield* (0,config_words/* unknownKey */.a)(path, entry, legal);
    }
    return words;
}
/** Lists what `sync.ignore` may name for a kind: its fields, and the document that it is made from. */
function ignorable({ fields, imports }) {
    return [...Object.keys(fields), ...(imports === undefined ? [] : ['specification'])];
}
function* wordOf(words, kind, path, { key, value }, { variables, stage }) {
    const { sync } = words;
    if (key === 'environments') {
        const heldBack = yield* (0,environments_stage/* heldBackBy */.It)(path, value, stage);
        return heldBack === undefined ? words : { ...words, heldBack };
    }
    if (key === 'id')
        return { ...words, id: yield* realId(path, value, variables) };
    if (key === 'protect')
        return { ...words, sync: { ...sync, protect: yield* flagOf(path, value) } };
    if (key === 'copy')
        return { ...words, sync: { ...sync, copy: yield* flagOf(path, value) } };
    if (key === 'adopt')
        return { ...words, sync: { ...sync, adopt: yield* flagOf(path, value) } };
    if (key === 'ignore') {
        const legal = ignorable(kind);
        return { ...words, sync: { ...sync, ignore: yield* namesOf(path, value, legal, `no field of ${(0,config_words/* one */.xH)(kind.noun)}`) } };
    }
    const children = (0,table/* kindsBelow */.lw)(kind).filter(({ shape, unlisted }) => shape !== 'single' && !unlisted);
    const exact = yield* namesOf(path, value, children.map(config_keys/* keyOfKind */.F7), `no collection below ${(0,config_words/* one */.xH)(kind.noun)}`);
    return { ...words, sync: { ...sync, exact } };
}
function* realId(path, node, variables) {
    if (node.type !== 'scalar' || node.value === null)
        return yield* (0,config_words/* wrong */.Qm)(path, node, 'an id');
    const expanded = yield* (0,substitute/* expand */.fT)(node.text, node.at, path, variables);
    if (expanded?.isSecret === true)
        return yield* (0,finding/* problem */.C)(node.at, `${path} holds a secret; expected an id that anyone may see`);
    return expanded?.text;
}
function* flagOf(path, node) {
    if (node.type === 'scalar' && typeof node.value === 'boolean')
        return node.value;
    yield* (0,config_words/* wrong */.Qm)(path, node, 'true or false');
    return false;
}
function* namesOf(path, node, legal, complaint) {
    const names = [];
    for (const { text, at } of yield* (0,config_words/* textsOf */.CB)(path, node, 'a list of names')) {
        if (legal.includes(text))
            names.push(text);
        else
            yield* (0,finding/* problem */.C)(at, `${path} names ${(0,quote/* quoted */.T)(text)}, which is ${complaint}${legal.length === 0 ? '; expected an empty list' : `; ${(0,config_words/* meant */.wx)(text, legal)}`}`);
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
function* entityOf(kind, parent, entry, collection, terms) {
    const path = (0,config_words/* below */.Gz)(collection, entry.key);
    if (!(0,config_words/* isNull */.kZ)(entry.value) && entry.value.type !== 'map' && kind.spelling === undefined)
        return yield* (0,config_words/* wrong */.Qm)(path, entry.value, 'a map of fields');
    const { id, sync, heldBack } = yield* syncOf(kind, path, declared_mapEntries(entry.value), terms);
    if (id === undefined)
        yield* (0,config_ids/* legalId */.DK)(kind, entry.key, collection, entry.at);
    else {
        yield* (0,config_ids/* legalKey */.nb)(entry.key, collection, entry.at);
        yield* (0,config_ids/* legalId */.DK)(kind, id, `${path}.sync.id`, entry.at);
    }
    const keys = [...(parent?.keys ?? []), entry.key];
    const ids = [...(parent?.ids ?? []), (0,resource_paths/* idOf */.TH)(kind, id ?? entry.key)];
    return { kind, keys, ids, path, at: entry.at, node: entry.value, own: [], sync, ...heldBackWith(parent, heldBack) };
}
/** What is below an entity is held back with it. */
function heldBackWith(parent, own) {
    const heldBack = parent?.heldBack ?? own;
    return heldBack === undefined ? {} : { heldBack };
}
/** Reports an entity whose key or id another one of its collection has; true when it does. */
function* isTaken(entity, byKey, byId) {
    const key = entity.keys.at(-1) ?? '';
    const sameKey = byKey.get(key.toLowerCase());
    // In each environment another entity may stand for the same one of the service.
    const sameId = entity.heldBack === undefined ? byId.get((0,model_address/* ownId */.ou)(entity).toLowerCase()) : undefined;
    const other = sameKey ?? sameId;
    if (other === undefined)
        return false;
    const first = `${other.at.file}:${other.at.line}:${other.at.column}`;
    if (sameKey === undefined)
        yield* (0,finding/* problem */.C)(entity.at, `${entity.path} has the id ${(0,quote/* quoted */.T)((0,model_address/* ownId */.ou)(entity))} in the service, as ${other.path} has (${first}); expected one of the two`);
    else if (sameKey.keys.at(-1) === key)
        yield* (0,finding/* problem */.C)(entity.at, `${entity.path} is declared twice (first at ${first}); expected it once`);
    else
        yield* (0,finding/* problem */.C)(entity.at, `${entity.path} is ${other.path} (${first}) in other case; expected one of the two, as case does not count in ids`);
    return true;
}
/** Gives the entries of a map, `[]` for anything else. */
function declared_mapEntries(node) {
    return node.type === 'map' ? node.entries : [];
}
/** Reads what stands under `sync`, if anything does. */
function* syncOf(kind, path, entries, terms) {
    const entry = entries.find(({ key }) => key === 'sync');
    return entry === undefined
        ? { id: undefined, sync: NO_SYNC }
        : yield* readSync(kind, `${path}.sync`, entry.value, terms);
}
/** Reports the fields of an entity that the service lets nobody change. */
function* reportFixed(entity) {
    const { kind, own, path } = entity;
    const id = (0,model_address/* ownId */.ou)(entity);
    if (!(0,model_address/* isFixed */.zZ)(kind, id))
        return;
    for (const { key, at } of own)
        yield* (0,finding/* problem */.C)(at, `${(0,config_words/* below */.Gz)(path, key)} cannot be declared, as the service keeps the ${kind.noun} ${(0,quote/* quoted */.T)(id)} itself; expected nothing but what is below it`);
}

// EXTERNAL MODULE: ./build/config/environments/held-back.js
var held_back = __webpack_require__(2803);
// EXTERNAL MODULE: ./build/content/policy.js + 16 modules
var policy = __webpack_require__(3333);
// EXTERNAL MODULE: ./build/model/field.js
var model_field = __webpack_require__(7762);
// EXTERNAL MODULE: ./build/config/braces.js
var config_braces = __webpack_require__(8295);
// EXTERNAL MODULE: ./build/config/fields/hidden.js
var fields_hidden = __webpack_require__(9729);
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
        const field = (0,model_field/* memberOf */.C5)(holder, entry.key);
        if (field === undefined) {
            yield* (0,config_words/* unknownKey */.a)(spot.path, entry, Object.keys(holder.fields));
            continue;
        }
        const inner = {
            path: (0,config_words/* below */.Gz)(spot.path, entry.key),
            field: spot.field === undefined ? undefined : (0,config_words/* below */.Gz)(spot.field, entry.key),
        };
        if (inner.field !== undefined)
            yield { found: 'field', path: inner.field, at: entry.value.at };
        const value = yield* readField(field, inner, entry, reading);
        if (value !== undefined)
            values.push([entry.key, value]);
    }
    return yield* (0,fields_hidden/* hideValues */.X)(holder, Object.fromEntries(values), entries, spot.path);
}
/** Reports what an object in a list lacks: it is sent as a whole, whereas the service may have the rest of an entity. */
function* requireFields({ fields }, node, path) {
    const keys = node.type === 'map' ? node.entries.map(({ key }) => key) : [];
    for (const [name, { required }] of Object.entries(fields))
        if (required === true && !keys.includes(name))
            yield* (0,finding/* problem */.C)(node.at, `${path} lacks "${name}"; expected it, as the service requires it here`);
}
/** Reads one declared field; null is for a field that can be reset. */
function* readField(field, spot, { at, value }, reading) {
    const tooNew = (0,since/* lack */.q)(field.since, reading.apiVersion);
    if (tooNew !== undefined)
        return yield* (0,finding/* problem */.C)(at, `${spot.path} ${tooNew}`);
    if (!(0,config_words/* isNull */.kZ)(value))
        return yield* readValue(field, spot, value, reading);
    if (field.reset !== undefined)
        return null;
    return yield* (0,finding/* problem */.C)(value.at, `${spot.path} is empty, which resets nothing here; expected ${expectedOf(field)}, or no such key`);
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
                return yield* (0,config_words/* wrong */.Qm)(spot.path, node, 'a map of fields');
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
    const text = yield* (0,text_value/* readText */.yR)(path, node, reading, (0,config_words/* oneOf */.yL)(field.values ?? []) ?? 'a text');
    if (text === undefined)
        return undefined;
    if (text.isAbsent)
        return (0,substitute/* secretOf */.OM)(text);
    // Whether a neighbour makes a secret of it is not known yet; such a text is never held against a pattern.
    const isSecret = text.isSecret || (field.hidden !== undefined && field.hidden.when === undefined);
    const fault = (0,constraints/* textFault */.MO)(field, text.text, isSecret);
    if (fault !== undefined)
        return yield* (0,finding/* problem */.C)(text.at, `${path} ${fault}`);
    const tooNew = isSecret ? undefined : (0,since/* lack */.q)(field.valuesSince?.[text.text], reading.apiVersion);
    if (tooNew !== undefined)
        return yield* (0,finding/* problem */.C)(text.at, `${path} is ${(0,quote/* quoted */.T)(text.text)}, which ${tooNew}`);
    return text.isSecret
        ? (0,substitute/* secretOf */.OM)(text)
        : yield* resolvedText(field, { text: text.text, at: text.at, path, home: reading.home }, reading);
}
/** Gives a text as the service takes it, with what it refers to in the service's ids. */
function* resolvedText({ ref, sibling, braces }, mention, { index, names }) {
    if (ref !== undefined)
        return yield* (0,references/* resolveField */.lI)(ref, mention, index);
    if (sibling !== undefined)
        return yield* (0,references/* resolveSibling */.t1)(sibling, mention, index);
    if (braces === true)
        yield* (0,config_braces/* resolveBraces */.X)(mention, names, index);
    return mention.text;
}
function* listValue({ items, minItems = 0, maxItems = Number.POSITIVE_INFINITY }, { path }, node, reading) {
    if (node.type !== 'list')
        return yield* (0,config_words/* wrong */.Qm)(path, node, 'a list');
    const count = node.items.length;
    if (count > maxItems)
        return yield* (0,finding/* problem */.C)(node.at, `${path} has ${count} items; expected at most ${maxItems}`);
    if (count < minItems)
        return yield* (0,finding/* problem */.C)(node.at, `${path} has ${count} items; expected ${minItems} or more`);
    const values = [];
    for (const [index, item] of node.items.entries()) {
        const inner = { path: `${path}[${index}]`, field: undefined };
        const value = (0,config_words/* isNull */.kZ)(item)
            ? yield* (0,config_words/* wrong */.Qm)(inner.path, item, expectedOf(items))
            : yield* readValue(items, inner, item, reading);
        if (value !== undefined)
            values.push(value);
    }
    return values;
}
function* mapValue(items, { path }, node, reading) {
    if (node.type !== 'map')
        return yield* (0,config_words/* wrong */.Qm)(path, node, 'a map');
    const values = [];
    for (const { key, value: inner } of node.entries) {
        const spot = { path: (0,config_words/* below */.Gz)(path, key), field: undefined };
        const value = (0,config_words/* isNull */.kZ)(inner)
            ? yield* (0,config_words/* wrong */.Qm)(spot.path, inner, expectedOf(items))
            : yield* readValue(items, spot, inner, reading);
        if (value !== undefined)
            values.push([key, value]);
    }
    return Object.fromEntries(values);
}

// EXTERNAL MODULE: ./build/config/names-in-policies.js
var names_in_policies = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/config/fields/policy-value.js
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
    yield* meaningOf(text, format, entity, reading);
    return { ...others, value: text.isSecret ? (0,substitute/* secretOf */.OM)(text) : text.text, format };
}
function* policyText(path, node, reading) {
    if (node.type === 'scalar' && !(0,config_words/* isNull */.kZ)(node))
        return yield* (0,text_value/* writtenText */.v4)(path, node, reading, true);
    if (node.type !== 'map')
        return yield* (0,config_words/* wrong */.Qm)(path, node, SHAPE);
    const value = (0,config_words/* entryOf */.Ms)(node, 'value');
    const file = (0,config_words/* entryOf */.Ms)(node, 'file');
    if (file !== undefined && value !== undefined)
        return yield* (0,finding/* problem */.C)(value.at, `${path} has "file" and "value"; expected one of the two`);
    if (value === undefined)
        return file === undefined
            ? yield* (0,finding/* problem */.C)(node.at, `${path} lacks the policy; expected ${SHAPE}`)
            : yield* (0,text_value/* fileContent */.qY)(path, node, reading);
    if (value.value.type !== 'scalar' || (0,config_words/* isNull */.kZ)(value.value))
        return yield* (0,config_words/* wrong */.Qm)(`${path}.value`, value.value, 'the text of a policy');
    return yield* (0,text_value/* writtenText */.v4)(path, value.value, reading, yield* (0,text_value/* substituteFlag */.VR)(path, (0,config_words/* entryOf */.Ms)(node, 'substitute'), true));
}
/** A policy is looked at with `***` for its secrets, so that nothing that is said of it can hold one. */
function* meaningOf(text, format, { kind, path }, { names, index, home }) {
    const { shown, placeOf, at } = text;
    const faultsOf = (of) => kind.policyPlace === undefined ? [] : (0,policy/* checkPolicy */.hM)({ text: of, format }, kind.policyPlace);
    const faults = faultsOf(shown);
    for (const { line, column, message } of faults)
        yield* (0,finding/* problem */.C)(placeOf(line, column), `${path}: ${message}`);
    if (faults.length > 0)
        return;
    if (text.isSecret && !text.isAbsent && faultsOf(text.text).length > 0)
        yield* (0,finding/* problem */.C)(at, `${path} is not well-formed with its secrets in it; expected them without "<", "&" and quotes, or as named values`);
    yield* (0,names_in_policies/* resolvePolicy */.nZ)({ text: shown, format }, { path, home }, placeOf, names, index);
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
    return yield* piecesOf(kind, undefined, entries, terms);
}
/** Gives the pieces under the key of one kind; there are several entries when several files have the key. */
function* piecesOf(kind, parent, entries, terms) {
    const [first, second] = entries;
    if (first === undefined)
        return [];
    const path = (0,config_words/* below */.Gz)(parent?.path ?? '', first.key);
    const tooNew = (0,since/* lack */.q)(kind.since, terms.apiVersion);
    if (tooNew !== undefined) {
        yield* (0,finding/* problem */.C)(first.at, `${path} ${tooNew}`);
        return [];
    }
    if (kind.shape === 'single') {
        if (second !== undefined)
            yield* (0,finding/* problem */.C)(second.at, `${path} stands in two files; expected it once (first in ${first.at.file}:${first.at.line})`);
        return yield* singlePieces(kind, parent, first, path, terms);
    }
    return [
        ...(kind.unlisted || parent?.heldBack !== undefined ? [] : [mentionOf(kind, parent)]),
        ...(kind.shape === 'relation'
            ? yield* linkPieces(kind, parent, first, path, terms)
            : yield* entityPieces(kind, parent, entries, path, terms)),
    ];
}
function mentionOf(kind, parent) {
    const parentIds = parent?.ids ?? [];
    const list = (0,model_address/* listPathOf */.Vl)({ kind, ids: [...parentIds, ''] }).toLowerCase();
    const exact = parent?.sync.exact.includes((0,config_keys/* keyOfKind */.F7)(kind)) ?? false;
    return { piece: 'mention', list, mentioned: { kind: kind.name, parentIds, exact } };
}
function* singlePieces(kind, parent, { at, value }, path, terms) {
    const names = { kind, keys: parent?.keys ?? [], ids: parent?.ids ?? [], path, at, node: value };
    if (kind.spelling === 'value')
        return [{ piece: 'entity', entity: { ...names, own: [], sync: NO_SYNC, ...heldBackWith(parent, undefined) } }];
    const entries = kind.spelling === undefined ? yield* (0,config_words/* entriesOf */.Mc)(path, value, 'a map of fields') : declared_mapEntries(value);
    const { sync, heldBack } = yield* syncOf(kind, path, entries, terms);
    return yield* withChildren({ ...names, own: [], sync, ...heldBackWith(parent, heldBack) }, entries, terms);
}
function* linkPieces(kind, holder, { value }, path, { stage }, isInverse = false) {
    if (holder === undefined)
        return [];
    const items = yield* (0,held_back/* linkItems */.RT)(path, value, stage);
    const seen = new Set();
    const pieces = [];
    for (const { item, heldBack: own } of items) {
        const id = item.text.toLowerCase();
        const held = heldBackWith(holder, own);
        if (held.heldBack === undefined && seen.has(id))
            yield* (0,finding/* problem */.C)(item.at, `${path} lists ${(0,quote/* quoted */.T)(item.text)} twice; expected it once, as case does not count`);
        else
            pieces.push({ piece: 'link', link: { kind, holder, isInverse, path, item, ...held } });
        if (held.heldBack === undefined)
            seen.add(id);
    }
    return pieces;
}
function* entityPieces(kind, parent, collections, path, terms) {
    const byKey = new Map();
    const byId = new Map();
    const pieces = [];
    for (const { value } of collections)
        for (const entry of yield* (0,config_words/* entriesOf */.Mc)(path, value, `a map from ids to what each ${kind.noun} holds`)) {
            const entity = yield* entityOf(kind, parent, entry, path, terms);
            if (entity === undefined || (yield* isTaken(entity, byKey, byId)))
                continue;
            yield* (0,resource_paths/* reportCovered */.Jz)(entity, entity.path, entity.at, terms.apiVersion);
            byKey.set(entry.key.toLowerCase(), entity);
            if (entity.heldBack === undefined)
                byId.set((0,model_address/* ownId */.ou)(entity).toLowerCase(), entity);
            for (const piece of yield* withChildren(entity, declared_mapEntries(entry.value), terms))
                pieces.push(piece);
        }
    return pieces;
}
/** Sorts the keys of an entity into its fields, what is below it, and what nobody knows. */
function* withChildren(entity, entries, terms) {
    const keys = (0,config_keys/* keysOf */.YD)(entity.kind);
    const own = entries.filter(({ key }) => keys.get(key)?.means === 'field');
    const specification = entries.find(({ key }) => keys.get(key)?.means === 'specification');
    const complete = { ...entity, own, ...(specification === undefined ? {} : { specification }) };
    yield* reportFixed(complete);
    const pieces = [{ piece: 'entity', entity: complete }, ...exactMentions(complete)];
    for (const entry of entries) {
        const meaning = keys.get(entry.key);
        const isSpelling = entity.kind.spelling !== undefined && POLICY_KEYS.includes(entry.key);
        if (meaning === undefined && entity.kind.copies?.inherits.includes(entry.key))
            yield* (0,finding/* problem */.C)(entry.at, `${(0,config_words/* below */.Gz)(entity.path, entry.key)} cannot be declared, as ${(0,config_words/* one */.xH)(entity.kind.noun)} has it from its ${nounAbove(entity.kind)}; expected it there`);
        else if (meaning === undefined && !isSpelling)
            yield* (0,config_words/* unknownKey */.a)(entity.path, entry, [
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
            return yield* piecesOf(meaning.kind, entity, [entry], terms);
        case 'inverse':
            return yield* linkPieces(meaning.kind, entity, entry, (0,config_words/* below */.Gz)(entity.path, entry.key), terms, true);
    }
}
function nounAbove(kind) {
    return (0,config_keys/* parentOf */.gN)(kind)?.noun ?? 'parent';
}
/** A collection that is to be exact is looked at even where the file lists nothing of it. */
function exactMentions(entity) {
    return [...(0,config_keys/* keysOf */.YD)(entity.kind).values()].flatMap(meaning => meaning.means === 'child' && entity.sync.exact.includes((0,config_keys/* keyOfKind */.F7)(meaning.kind))
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
        const kind = piece.piece === 'entity' ? table/* KINDS */.GW.get(piece.entity.kind.chooses ?? '') : undefined;
        const holder = piece.piece === 'entity' ? (0,config_keys/* parentOf */.gN)(piece.entity.kind) : undefined;
        if (piece.piece !== 'entity' || kind === undefined || holder === undefined)
            return [];
        return [[(0,model_address/* keyOf */.TN)({ kind: holder, ids: piece.entity.ids }), { kind, chooser: piece.entity }]];
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
    const chosen = holder === undefined ? undefined : choices.get((0,model_address/* keyOf */.TN)(holder));
    const name = kind.name.slice(kind.name.lastIndexOf('/') + 1);
    if (chosen === undefined || !table/* KINDS */.GW.has(`${chosen.kind.name}/${name}`))
        return undefined;
    if (!told.has(path))
        yield* (0,finding/* problem */.C)(at, `${path} belongs to one ${chosen.kind.noun}, as ${chosen.chooser.path} says which is the current one; expected it below that ${chosen.kind.noun}`);
    return path;
}
function holderOf({ kind, ids }) {
    const parent = (0,config_keys/* parentOf */.gN)(kind);
    return parent === undefined ? undefined : { kind: parent, ids: kind.shape === 'single' ? ids : ids.slice(0, -1) };
}
/** Says of fields and of a document that only a create sends them. */
function* withoutCopied(entity, choices) {
    const chosen = choices.get((0,model_address/* keyOf */.TN)(entity));
    if (chosen === undefined)
        return entity;
    const { own, specification, path, sync } = entity;
    const copied = own.filter(({ key }) => Object.hasOwn(chosen.kind.fields, key));
    for (const { key, at } of specification === undefined ? copied : [...copied, specification])
        yield* (0,finding/* problem */.C)(at, `${(0,config_words/* below */.Gz)(path, key)} is sent only when the ${entity.kind.noun} is made, as ${chosen.chooser.path} stands beside it; expected it below a ${chosen.kind.noun}`, 'notice');
    const ignore = [...sync.ignore, ...copied.map(({ key }) => key), 'specification'];
    return { ...entity, sync: { ...sync, ignore } };
}

;// CONCATENATED MODULE: ./build/config/circles.js


/** Reports every circle once, at the place where its first entity names the second. */
function* reportCircles(wanted) {
    const done = new Set();
    for (const entity of wanted.values())
        if (isFragment(entity))
            yield* follow(entity, [], wanted, done);
}
function isFragment({ address: { kind } }) {
    return kind.policyPlace !== undefined && kind.inPolicies !== undefined;
}
/** Goes down every way that begins at an entity which is on none that was gone before. */
function* follow(entity, path, wanted, done) {
    const key = (0,model_address/* keyOf */.TN)(entity.address);
    const start = path.findIndex(step => (0,model_address/* keyOf */.TN)(step.wanted.address) === key);
    if (start >= 0)
        return yield* reported(path.slice(start));
    if (done.has(key))
        return undefined;
    for (const { target, at } of entity.references) {
        const next = 'by' in target ? undefined : wanted.get((0,model_address/* keyOf */.TN)(target));
        if (next !== undefined && isFragment(next))
            yield* follow(next, [...path, { wanted: entity, at }], wanted, done);
    }
    done.add(key);
}
function* reported(circle) {
    const [first] = circle;
    if (first === undefined)
        return undefined;
    const names = [...circle, first].map(({ wanted }) => (0,model_address/* ownId */.ou)(wanted.address)).join(' → ');
    const places = circle.map(({ at: { file, line } }) => `${file}:${line}`).join(', ');
    return yield* (0,finding/* problem */.C)(first.at, `${first.wanted.address.kind.noun} "${(0,model_address/* ownId */.ou)(first.wanted.address)}" includes itself: ${names} (${places}); expected no circle`);
}

;// CONCATENATED MODULE: ./build/config/environments/removed-here.js



/** Leaves out what is to go in other environments only. */
function* removedHere(tops, stage) {
    const all = [];
    for (const entry of tops) {
        const value = yield* goingHere(entry.value, entry.key, stage);
        if (value !== undefined)
            all.push({ ...entry, value });
    }
    return all;
}
/** Gives what is to go of one value; undefined when none of it is. */
function* goingHere(node, path, stage) {
    if (node.type === 'scalar')
        return node;
    if (node.type === 'list') {
        const items = node.items.some(({ type }) => type === 'map') ? yield* (0,held_back/* linkItems */.RT)(path, node, stage) : undefined;
        return items === undefined
            ? node
            : { ...node, items: items.flatMap(({ item, heldBack }) => (heldBack === undefined ? [item] : [])) };
    }
    const entries = [];
    for (const entry of node.entries) {
        const inner = (0,config_words/* below */.Gz)(path, entry.key);
        const list = environmentsIn(entry);
        if (list !== undefined) {
            if ((yield* (0,environments_stage/* heldBackBy */.It)(`${inner}.environments`, list, stage)) !== undefined)
                return undefined;
        }
        else {
            const value = yield* goingHere(entry.value, inner, stage);
            if (value !== undefined)
                entries.push(value === entry.value ? entry : { ...entry, value });
        }
    }
    return { ...node, entries };
}
/** The list of a key `sync` that holds nothing else; anything else under that name is an id. */
function environmentsIn({ key, value }) {
    const [only, ...others] = key === 'sync' && value.type === 'map' ? value.entries : [];
    return only?.key === 'environments' && others.length === 0 ? only.value : undefined;
}

;// CONCATENATED MODULE: ./build/config/fields/kept-document.js
/**
 * Documents that the service does not import but keeps in an entity below the one that declares them.
 *
 * The file says `specification` in both cases; which of the two it comes to is a word of the kind. So a schema declared
 * in this way is an entity like any other from here on: compared by meaning, and written alone when it changed.
 */






/** Gives how a document is kept below an entity, and its text; undefined for one that is imported. */
function keptOf({ address: { kind } }, { body }) {
    const { format, value } = body;
    if (typeof format !== 'string' || typeof value !== 'string')
        return undefined;
    const kept = kind.keepsDocument?.[format];
    return kept === undefined ? undefined : [kept, value];
}
/**
 * Gives an entity with the document that it declares: to be imported with it, or as an entity below it.
 *
 * @param path - the entity, as messages write it.
 * @param declared - keys of all entities that the file declares in other ways.
 */
function* withDocument(wanted, path, document, declared) {
    const found = keptOf(wanted, document);
    if (found === undefined)
        return [{ ...wanted, specification: document }];
    const [kept, text] = found;
    const holder = yield* asMade(wanted, path, kept, document);
    const kind = table/* KINDS */.GW.get(`${wanted.address.kind.name}/${kept.collection}`);
    if (kind === undefined)
        return [holder];
    const address = { kind, ids: [...wanted.address.ids, kept.id] };
    if (declared.has((0,model_address/* keyOf */.TN)(address))) {
        yield* (0,finding/* problem */.C)(document.at, `${path}.specification is kept as ${path}.${kept.collection}.${kept.id}, which is declared too; expected one of the two`);
        return [holder];
    }
    return [holder, kept_document_entityOf(address, kept.holding(text), wanted, document)];
}
function kept_document_entityOf(address, properties, holder, { at, namedAt = at }) {
    const names = Object.keys(properties);
    const isForCreate = holder.sync.ignore.includes('specification');
    return {
        address,
        properties,
        at,
        places: new Map(names.map(name => [name, namedAt])),
        sync: isForCreate ? { ...NO_SYNC, ignore: names } : NO_SYNC,
        references: [],
    };
}
/** Gives an entity the fields that its document makes it have, and reports those that the file has otherwise. */
function* asMade(wanted, path, { makes }, { at, body }) {
    const made = Object.entries(makes).filter(([name]) => wanted.address.kind.fields[name] !== undefined);
    for (const [name, value] of made) {
        const other = wanted.properties[name];
        if (other === undefined || (0,values/* canonical */.$N)((0,values/* revealed */.Dr)(other)) === (0,values/* canonical */.$N)((0,values/* revealed */.Dr)(value)))
            continue;
        const message = `${(0,config_words/* below */.Gz)(path, name)} is ${(0,values/* canonical */.$N)((0,values/* revealed */.Dr)(other))}; expected ${(0,values/* canonical */.$N)((0,values/* revealed */.Dr)(value))}, which a specification in ${String(body['format'])} makes it`;
        yield* (0,finding/* problem */.C)(wanted.places.get(name) ?? wanted.at, message);
    }
    const places = new Map([...made.map(([name]) => [name, at]), ...wanted.places]);
    return { ...wanted, properties: { ...wanted.properties, ...Object.fromEntries(made) }, places };
}

// EXTERNAL MODULE: ./build/content/specification/canonical.js
var canonical = __webpack_require__(3214);
// EXTERNAL MODULE: ./build/content/specification.js + 16 modules
var specification = __webpack_require__(9290);
;// CONCATENATED MODULE: ./build/config/fields/specification-value.js
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
    const key = (0,config_words/* below */.Gz)(path, 'specification');
    if (value.type !== 'map')
        return yield* (0,config_words/* wrong */.Qm)(key, value, specification_value_SHAPE);
    if ((0,config_words/* entryOf */.Ms)(value, 'link') !== undefined)
        return yield* linked(key, value, at, origins);
    if ((0,config_words/* entryOf */.Ms)(value, 'file') === undefined)
        return yield* (0,finding/* problem */.C)(at, `${key} lacks the document; expected ${specification_value_SHAPE}`);
    const text = yield* (0,text_value/* fileText */.CG)(key, value, FILE_KEYS, origins);
    if (text === undefined)
        return undefined;
    if (text.isSecret)
        return yield* (0,finding/* problem */.C)(text.at, `${key} holds a secret, which every reader of the API would see`);
    const document = (0,specification/* readSpecification */.eB)(text.placeOf(1, 1).file, text.text);
    if (!(0,specification/* isSpecification */.UK)(document))
        return yield* (0,finding/* problem */.C)(text.placeOf(document.line, document.column), `${key}: ${document.message}`);
    for (const { line, column, message, severity } of (0,specification/* checkSpecification */._A)(document))
        yield* (0,finding/* problem */.C)(text.placeOf(line, column), `${key}: ${message}`, severity);
    const wanted = yield* inline(key, value, at, document);
    return wanted === undefined ? undefined : { ...wanted, namedAt: text.at };
}
function* inline(key, node, at, document) {
    const selector = yield* selectorOf(key, node);
    const chosen = selector === undefined ? document : (0,specification/* selectWsdl */.BB)(document, selector);
    if (typeof chosen === 'string')
        return yield* (0,finding/* problem */.C)(at, `${key}.wsdlSelector.${chosen}`);
    const { format, text, digest, operations, makesOperations } = chosen;
    const body = { format, value: text, ...(selector === undefined ? {} : { wsdlSelector: selector }) };
    return {
        at,
        body,
        digest: selector === undefined ? digest : (0,canonical/* sha256 */.s)(`${digest} ${JSON.stringify(selector)}`),
        operations,
        makesOperations,
    };
}
function* linked(key, node, at, origins) {
    for (const entry of node.entries)
        if (!LINK_KEYS.includes(entry.key))
            yield* (0,config_words/* unknownKey */.a)(key, entry, LINK_KEYS);
    const written = yield* textOf(`${key}.link`, node, 'link', 'a URL');
    const link = written === undefined ? undefined : yield* (0,text_value/* writtenText */.v4)(`${key}.link`, written, origins, true);
    const formats = Object.values(specification/* LINK_FORMATS */.iV);
    const format = yield* textOf(`${key}.format`, node, 'format', (0,quote/* choice */.Y)(formats));
    if (link === undefined || format === undefined)
        return undefined;
    if (link.isSecret)
        return yield* (0,finding/* problem */.C)(link.at, `${key}.link holds a secret; expected a URL that anyone may see`);
    if (!/^https:\/\/\S+$/.test(link.text) || !URL.canParse(link.text))
        return yield* (0,finding/* problem */.C)(link.at, `${key}.link is ${(0,quote/* quoted */.T)(link.text)}; expected a URL that starts with https://`);
    if (!formats.includes(format.text))
        return yield* (0,finding/* problem */.C)(format.at, `${key}.format is ${(0,quote/* quoted */.T)(format.text)}; expected ${(0,quote/* choice */.Y)(formats)}`);
    const selector = yield* selectorOf(key, node);
    const body = { format: format.text, value: link.text, ...(selector === undefined ? {} : { wsdlSelector: selector }) };
    return { at, body, digest: (0,canonical/* sha256 */.s)(`link ${JSON.stringify(body)}`), operations: undefined, makesOperations: false };
}
function* textOf(path, node, name, expected) {
    const entry = (0,config_words/* entryOf */.Ms)(node, name);
    if (entry === undefined)
        return yield* (0,finding/* problem */.C)(node.at, `${path} is missing; expected ${expected}`);
    if (entry.value.type !== 'scalar' || (0,config_words/* isNull */.kZ)(entry.value))
        return yield* (0,config_words/* wrong */.Qm)(path, entry.value, expected);
    return entry.value;
}
const SELECTOR_KEYS = ['wsdlServiceName', 'wsdlEndpointName'];
function* selectorOf(key, node) {
    const entry = (0,config_words/* entryOf */.Ms)(node, 'wsdlSelector');
    if (entry === undefined)
        return undefined;
    const path = `${key}.wsdlSelector`;
    if (entry.value.type !== 'map')
        return yield* (0,config_words/* wrong */.Qm)(path, entry.value, 'a map with "wsdlServiceName" and "wsdlEndpointName"');
    const selector = {};
    for (const inner of entry.value.entries) {
        if (!SELECTOR_KEYS.some(name => name === inner.key))
            yield* (0,config_words/* unknownKey */.a)(path, inner, SELECTOR_KEYS);
        else if (inner.value.type !== 'scalar' || (0,config_words/* isNull */.kZ)(inner.value))
            yield* (0,config_words/* wrong */.Qm)((0,config_words/* below */.Gz)(path, inner.key), inner.value, 'a text');
        else
            selector[inner.key] = inner.value.text;
    }
    return selector;
}

;// CONCATENATED MODULE: ./build/config/fields/value-spelling.js



/** Reads an entity that is spelled as its value. */
function* readSpelled({ kind, path, node, at }, reading) {
    const [first, ...others] = Object.entries(kind.fields);
    if (first === undefined)
        return {};
    const [name, field] = first;
    if (node.type !== 'map') {
        yield { found: 'field', path: name, at: node.at };
        const value = yield* readField(field, { path, field: name }, { key: name, at, value: node }, reading);
        return value === undefined ? {} : { [name]: value };
    }
    const { valueKey = name } = kind;
    const fields = new Map([
        [valueKey, { name, field }],
        ...others.map(([key, other]) => [key, { name: key, field: other }]),
    ]);
    const values = {};
    for (const entry of node.entries) {
        const meant = fields.get(entry.key);
        if (meant === undefined) {
            yield* (0,config_words/* unknownKey */.a)(path, entry, [...fields.keys()]);
            continue;
        }
        yield { found: 'field', path: meant.name, at: entry.value.at };
        const spot = { path: (0,config_words/* below */.Gz)(path, entry.key), field: meant.name };
        const value = yield* readField(meant.field, spot, entry, reading);
        if (value !== undefined)
            values[meant.name] = value;
    }
    if (!node.entries.some(({ key }) => key === valueKey))
        yield* (0,finding/* problem */.C)(node.at, `${path} lacks "${valueKey}"; expected it, or its value alone`);
    return values;
}

// EXTERNAL MODULE: ./build/config/index-of-entities.js
var index_of_entities = __webpack_require__(8185);
;// CONCATENATED MODULE: ./build/config/removed-links.js









/** The links of a relation, as a list or as a map of ids to nothing. */
function* ofRelation(kind, holder, isInverse, node, path, index) {
    const names = node.type === 'map'
        ? yield* keysWithNothing(node.entries, path)
        : (yield* (0,config_words/* textsOf */.CB)(path, node, 'a list of ids')).map(({ text, at }) => ({ text, at }));
    const otherKind = table/* KINDS */.GW.get((isInverse ? (0,model_address/* parentName */.Ot)(kind) : kind.relation?.to) ?? '');
    if (otherKind === undefined)
        return [];
    const own = { kind: holder.kind, ids: idsOf(holder.kind.name, holder.keys, index) };
    const scope = (0,model_scope/* sharedIds */.e5)({ kind: holder.kind, ids: holder.keys }, otherKind);
    const all = [];
    for (const { text, at } of names) {
        if (text.includes('${')) {
            yield* (0,finding/* problem */.C)(at, `${path} names ${(0,quote/* quoted */.T)(text)}, which is not filled in here; expected an id`);
            continue;
        }
        const other = { kind: otherKind, ids: idsOf(otherKind.name, [...scope, ...text.split('/')], index) };
        if (other.ids.length !== (0,config_keys/* idCount */.nq)(otherKind))
            yield* (0,finding/* problem */.C)(at, `${path} names ${(0,quote/* quoted */.T)(text)}; expected an id`);
        else if (yield* (0,config_ids/* legalId */.DK)(otherKind, other.ids.at(-1) ?? '', path, at)) {
            const address = isInverse ? (0,model_scope/* linkBetween */.zu)(kind, other, own) : (0,model_scope/* linkBetween */.zu)(kind, own, other);
            if (yield* isDeletable(address, (0,config_words/* below */.Gz)(path, text), at))
                all.push({ address, at, options: [] });
        }
    }
    return all;
}
function* keysWithNothing(entries, path) {
    for (const { key, value } of entries)
        if (!(0,config_words/* isNull */.kZ)(value) && !(value.type === 'map' && value.entries.length === 0))
            yield* (0,finding/* problem */.C)(value.at, `${(0,config_words/* below */.Gz)(path, key)} is ${(0,config_words/* described */.WY)(value)}; expected nothing`);
    return entries.map(({ key, at }) => ({ text: key, at }));
}
/** Ids in the service of what the file calls by these keys; a name that no key has is an id already. */
function idsOf(kind, keys, index) {
    const entity = (0,index_of_entities/* findEntity */.J0)(index, kind, keys);
    const parent = table/* KINDS */.GW.get(kind.slice(0, Math.max(0, kind.lastIndexOf('/'))));
    if (entity !== undefined || parent === undefined)
        return entity?.ids ?? keys;
    return [...idsOf(parent.name, keys.slice(0, -1), index), ...keys.slice(-1)];
}
/** Reports what the service made for good; true for anything else. */
function* isDeletable({ kind, ids }, path, at) {
    if (kind.undeletable)
        yield* (0,finding/* problem */.C)(at, `${path} cannot be deleted: the service has no request for it; expected it to be left alone`);
    const isKept = kind.permanent === true || (0,model_address/* isBuiltIn */.qi)(kind, ids.at(-1) ?? '');
    if (isKept)
        yield* (0,finding/* problem */.C)(at, `${path} is built into the service, which never lets go of it; expected ${(0,config_words/* one */.xH)(kind.noun)} that somebody made`);
    return !isKept && !kind.undeletable;
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
        all.push(...(yield* belowHolder(undefined, yield* (0,config_words/* entriesOf */.Mc)('removed', value, 'a map of collections'), 'removed', index)));
    const first = new Map();
    for (const removed of all) {
        const other = first.get((0,model_address/* keyOf */.TN)(removed.address));
        if (other === undefined)
            first.set((0,model_address/* keyOf */.TN)(removed.address), removed);
        else
            yield* (0,finding/* problem */.C)(removed.at, `removed names ${(0,quote/* quoted */.T)(removed.address.ids.join('/'))} twice (first at ${other.at.file}:${other.at.line}:${other.at.column}); expected it once`);
    }
    return [...first.values()];
}
function* belowHolder(holder, entries, path, index) {
    const keys = (0,config_keys/* keysOf */.YD)(holder?.kind);
    const all = [];
    for (const entry of entries) {
        const meaning = keys.get(entry.key);
        const inner = (0,config_words/* below */.Gz)(path, entry.key);
        if (meaning?.means === 'child')
            all.push(...(yield* ofKind(meaning.kind, holder, entry, inner, index)));
        else if (meaning?.means === 'inverse' && holder !== undefined)
            all.push(...(yield* ofRelation(meaning.kind, holder, true, entry.value, inner, index)));
        else
            yield* (0,config_words/* unknownKey */.a)(path, entry, legalBelow(holder));
    }
    return all;
}
/** Names what may be removed below an entity, and the options of removing the entity itself. */
function legalBelow(holder) {
    const keys = [...(0,config_keys/* keysOf */.YD)(holder?.kind)].flatMap(([key, { means }]) => means === 'child' || means === 'inverse' ? [key] : []);
    return [...keys, ...(holder === undefined ? [] : wordsOf(holder.kind))];
}
function* ofKind(kind, holder, { at, value }, path, index) {
    if (kind.shape === 'single') {
        for (const entry of yield* (0,config_words/* entriesOf */.Mc)(path, value, '{} or nothing'))
            yield* (0,config_words/* unknownKey */.a)(path, entry, Object.keys(kind.deleteOptions ?? {}));
        const address = { kind, ids: holder === undefined ? [] : idsOf(holder.kind.name, holder.keys, index) };
        return kind.permanent !== true || (yield* isDeletable(address, path, at)) ? [{ address, at, options: [] }] : [];
    }
    if (kind.shape === 'relation' && holder !== undefined)
        return yield* ofRelation(kind, holder, false, value, path, index);
    const all = [];
    for (const entry of yield* (0,config_words/* entriesOf */.Mc)(path, value, 'a map from ids to nothing or to options'))
        all.push(...(yield* ofEntity(kind, holder, entry, path, index)));
    return all;
}
function* ofEntity(kind, holder, { key, at, value }, collection, index) {
    const path = (0,config_words/* below */.Gz)(collection, key);
    if (!(yield* (0,config_ids/* legalId */.DK)(kind, key, collection, at)))
        return [];
    const self = { kind, keys: [...(holder?.keys ?? []), key] };
    const entries = yield* (0,config_words/* entriesOf */.Mc)(path, value, 'nothing, or a map');
    const options = entries.filter(entry => wordsOf(kind).includes(entry.key));
    const inner = entries.filter(entry => !options.includes(entry));
    if (inner.length > 0) {
        const [option] = options;
        if (option !== undefined)
            yield* (0,finding/* problem */.C)(option.at, `${(0,config_words/* below */.Gz)(path, option.key)} stands beside ${(0,quote/* quoted */.T)(inner[0]?.key ?? '')}, which keeps the ${kind.noun}; expected options alone, or what is below alone`);
        return yield* belowHolder(self, inner, path, index);
    }
    const ids = idsOf(kind.name, self.keys, index).map(id => (0,resource_paths/* idOf */.TH)(kind, id));
    const address = { kind, ids, ...(yield* versionIn(kind, options, path)) };
    const flags = options.filter(option => option.key !== kind.versionedBy);
    return (yield* isDeletable(address, path, at)) ? [{ address, at, options: yield* optionsOf(flags, path) }] : [];
}
/** Names what may stand beside the id of what is to go. */
function wordsOf({ deleteOptions, versionedBy }) {
    return [...Object.keys(deleteOptions ?? {}), ...(versionedBy === undefined ? [] : [versionedBy])];
}
/** Reads the version of the API by which an entity is to be deleted. */
function* versionIn(kind, options, path) {
    const entry = options.find(({ key }) => key === kind.versionedBy);
    if (entry === undefined)
        return {};
    const { key, value } = entry;
    const apiVersion = value.type === 'scalar' ? value.text : '';
    const expected = (0,resource_paths/* versionFault */.nj)(kind, apiVersion);
    if (expected === undefined)
        return { apiVersion };
    yield* (0,config_words/* wrong */.Qm)((0,config_words/* below */.Gz)(path, key), value, expected);
    return {};
}
function* optionsOf(entries, path) {
    const options = [];
    for (const { key, value } of entries) {
        const flag = value.type === 'scalar' ? value.value : undefined;
        if (typeof flag !== 'boolean')
            yield* (0,config_words/* wrong */.Qm)((0,config_words/* below */.Gz)(path, key), value, 'true or false');
        if (flag === true)
            options.push(key);
    }
    return options;
}

// EXTERNAL MODULE: ./build/config/top.js
var config_top = __webpack_require__(9072);
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
/** Reports every flag that only one entity of a collection can have and that a second one asks for. */
function* reportRivals(subjects) {
    const first = new Map();
    for (const subject of subjects) {
        const { address, properties } = subject.wanted;
        const flag = address.kind.onlyOne;
        if (flag === undefined || properties[flag] !== true)
            continue;
        const list = (0,model_address/* listPathOf */.Vl)(address).toLowerCase();
        const other = first.get(list);
        if (other === undefined)
            first.set(list, subject);
        else
            yield* rival(subject, other, flag);
    }
}
function* rival(subject, other, flag) {
    const { file, line, column } = placeOf(other, flag);
    yield* (0,finding/* problem */.C)(placeOf(subject, flag), `${(0,config_words/* below */.Gz)(subject.path, flag)} is true, and so is ${(0,config_words/* below */.Gz)(other.path, flag)} (${file}:${line}:${column}); expected it of one, as the service takes it from the other`);
}
function* shared(subject, holder, [field = '']) {
    const { file, line, column } = placeOf(holder, field);
    const value = String(subject.wanted.properties[field]);
    yield* (0,finding/* problem */.C)(placeOf(subject, field), `${(0,config_words/* below */.Gz)(subject.path, field)} is ${(0,quote/* quoted */.T)(value)}, which ${(0,config_words/* below */.Gz)(holder.path, field)} is too (${file}:${line}:${column}); expected a value of its own`);
}
function placeOf({ wanted }, field) {
    return wanted.places.get(field) ?? wanted.at;
}
/** Gives what must not occur twice; the first field decides, and one of the others may be left out like any default. */
function sharedKey({ wanted }, fields) {
    const { address, properties } = wanted;
    const values = fields.map(field => plain(properties[field]));
    if (values[0] === undefined || address.ids.at(-1)?.includes(';rev=') === true)
        return undefined;
    return [address.kind.name, ...(0,model_address/* parentIds */.bJ)(address), ...fields, ...values.map(value => value ?? '')]
        .join('\0')
        .toLowerCase();
}
function plain(value) {
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
    const top = yield* (0,config_top/* readTop */.I)(given.documents);
    const pieces = [];
    for (const [kind, entries] of top.collections)
        for (const piece of yield* piecesAtTop(kind, entries, given))
            pieces.push(piece);
    const { present, absent, heldBack } = (0,held_back/* parted */.vx)(pieces);
    const settled = yield* settleChoices(present);
    const entities = settled.flatMap(piece => (piece.piece === 'entity' ? [piece.entity] : []));
    // Of two that stand for one entity, the one that is not held back is meant.
    const known = [...absent, ...entities];
    const index = (0,index_of_entities/* indexOf */.qh)(known, given.isWhole, given.stage);
    const removed = yield* readRemoved(yield* removedHere(top.removed, given.stage), index);
    for (const { address, at } of removed)
        yield* (0,resource_paths/* reportCovered */.Jz)(address, `removed.${address.kind.name}.${(0,model_address/* pathOf */.XM)(address)}`, at, given.apiVersion);
    const reading = {
        ...given,
        index: { ...index, removed: new Map(removed.map(entry => [(0,model_address/* keyOf */.TN)(entry.address), entry])) },
        names: (0,names_in_policies/* policyNames */.p8)(known, given.variables),
    };
    const subjects = yield* subjectsOf(entities, reading);
    yield* reportShared(subjects);
    yield* reportRivals(subjects);
    const links = settled.flatMap(piece => (piece.piece === 'link' ? [piece.link] : []));
    const wanted = new Map(subjects.map(({ wanted }) => [(0,model_address/* keyOf */.TN)(wanted.address), wanted]));
    for (const link of links) {
        const entity = yield* linkOf(link, reading);
        if (entity !== undefined && !wanted.has((0,model_address/* keyOf */.TN)(entity.address)))
            wanted.set((0,model_address/* keyOf */.TN)(entity.address), entity);
    }
    yield* reportRemoved(wanted, removed);
    yield* reportCircles(wanted);
    const { actions, heldBack: actionsElsewhere } = yield* readActions(top.actions, { ...reading, declared: wanted });
    const { stack, protect } = top;
    return {
        wanted,
        removed,
        actions,
        mentioned: mentionedIn(pieces),
        protect,
        heldBack: [...heldBack, ...actionsElsewhere],
        ...(given.stage.name === undefined ? {} : { environment: given.stage.name }),
        ...(stack === undefined ? {} : { stack }),
    };
}
function mentionedIn(pieces) {
    return new Map(pieces.flatMap(piece => (piece.piece === 'mention' ? [[piece.list, piece.mentioned]] : [])));
}
/** Reads the values of all entities. */
function* subjectsOf(entities, reading) {
    const subjects = [];
    const declared = new Set(entities.map(model_address/* keyOf */.TN));
    for (const entity of entities) {
        const { path } = entity;
        const values = (0,finding/* checked */.K)(valuesOf(entity, { ...reading, home: entity }));
        yield* passedOn(values);
        yield* brokenRules(entity, values);
        const { specification } = entity;
        const document = specification === undefined ? undefined : yield* readSpecificationOf(entity, specification, reading);
        const wanted = (0,resource_paths/* located */.t4)(wantedOf(entity, values));
        const all = document === undefined ? [wanted] : yield* withDocument(wanted, path, document, declared);
        subjects.push(...all.map(wanted => ({ path, wanted })));
    }
    return subjects;
}
function valuesOf(entity, reading) {
    const { kind, own, path } = entity;
    if (kind.spelling === 'policy')
        return readPolicy(entity, reading);
    if (kind.spelling === 'value')
        return readSpelled(entity, reading);
    return readFields(kind, own, { path, field: '' }, reading);
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
function wantedOf(entity, { result, places, references }) {
    const { kind, ids, at, sync } = entity;
    return { address: { kind, ids }, ...nameOf(entity), properties: result, at, places, sync, references };
}
/** A path is a name already. */
function nameOf({ kind, keys, ids }) {
    const name = (0,model_address/* textOf */.b6)({ kind, ids: keys });
    return kind.id.isPath === true || name === (0,model_address/* textOf */.b6)({ kind, ids }) ? {} : { name };
}
/** Reports the rules that do not hold; a field that was left out, for a fault of its own too, breaks none of them. */
function* brokenRules(entity, { result, places }) {
    for (const rule of entity.kind.rules ?? []) {
        const broken = rule(result, false, (0,model_address/* ownId */.ou)(entity));
        if (broken === undefined)
            continue;
        yield* (0,finding/* problem */.C)(places.get(broken.field) ?? entity.at, `${(0,config_words/* below */.Gz)(entity.path, broken.field)} ${broken.message}`);
    }
}
/** A link between the entity that lists it and the one that is listed. */
function* linkOf({ kind, holder, isInverse, path, item }, { variables, index, texts }) {
    const far = isInverse ? (0,config_keys/* parentOf */.gN)(kind) : table/* KINDS */.GW.get(kind.relation?.to ?? '');
    const text = yield* (0,text_value/* writtenText */.v4)(path, item, { variables, texts }, true);
    if (far === undefined || text === undefined)
        return undefined;
    if (text.isSecret)
        return yield* (0,finding/* problem */.C)(item.at, `${path} holds a secret; expected an id that anyone may see`);
    const address = yield* (0,references/* resolveItem */.KK)(far, { text: text.text, at: item.at, path, home: holder }, index);
    if (address === undefined || !(yield* (0,config_ids/* legalId */.DK)(far, address.ids.at(-1) ?? '', path, item.at)))
        return undefined;
    const own = { kind: holder.kind, ids: holder.ids };
    const [near, end] = isInverse ? [address, own] : [own, address];
    return {
        address: (0,model_scope/* linkBetween */.zu)(kind, near, end),
        properties: {},
        at: item.at,
        places: new Map(),
        sync: NO_SYNC,
        references: [near, end].map(target => ({ target, at: item.at })),
    };
}
function* reportRemoved(wanted, removed) {
    for (const { address, at } of removed) {
        const other = wanted.get((0,model_address/* keyOf */.TN)(address));
        if (other === undefined)
            continue;
        const { file, line, column } = other.at;
        yield* (0,finding/* problem */.C)(at, `removed names ${(0,model_address/* textOf */.b6)(address)}, which is declared (${file}:${line}:${column}); expected one of the two`);
    }
}

;// CONCATENATED MODULE: ./build/config/load.js









/** Reads files and all that they include. */
async function openFiles(names, sources) {
    return openGathered(await (0,files/* gather */.k)(names, sources));
}
/** Takes files for what they declare, in whichever way they were read. */
function openGathered(gathered) {
    const { result: staged, problems } = (0,finding/* checked */.K)(readStaged(gathered.documents, gathered.isWhole));
    return { gathered, staged, problems: [...gathered.problems, ...problems] };
}
/**
 * Gives what the files say in one environment.
 *
 * @throws InputError when variables of the run do not fit.
 */
function chooseEnvironment(opened, { environment, given = [], env, secret }) {
    const { staged } = opened;
    const { result: effective, problems } = (0,finding/* checked */.K)(effectiveIn(staged, environment, given));
    const lineage = environment === undefined ? [] : (0,environments_layers/* lineageOf */.bQ)(environment, staged.layers);
    const place = (0,finding/* checked */.K)(servicePlace(lineage, effective.variables, { env, secret }));
    return { opened, effective, place: place.result, problems: [...problems, ...place.problems] };
}
/** Reads what the files take texts from, checks them, and gives what they declare. */
async function declareChosen(chosen, { sources, apiVersion, env, secret }) {
    const { opened, effective } = chosen;
    const { documents, stage } = effective;
    const { isWhole } = opened.gathered;
    const variables = { env, secret, named: effective.variables };
    const texts = await (0,fields_texts/* readTexts */.Z)(documents, sources, variables);
    const { result, problems: faults, secrets, absentSecrets, } = (0,finding/* checked */.K)(declare({ documents, isWhole, texts, variables, stage, apiVersion }));
    const files = opened.gathered.documents.map(({ file }) => file);
    return {
        files,
        declaration: { ...result, absentSecrets },
        problems: (0,in_order/* inOrder */.a)([...opened.problems, ...chosen.problems, ...faults], files),
        secrets: [...new Map(secrets.map(secret => [secret.reveal(), secret])).values()],
    };
}
/**
 * Warns of values that several environments of the files have in common, and that none of them says to be shared.
 *
 * @param environments - all of them, each with the variables that the run gives for it.
 */
async function findLeaks(opened, environments, { sources, env, secret }) {
    const seen = environments.map(async (one) => {
        const { effective } = chooseEnvironment(opened, { ...one, env, secret });
        const variables = { env, secret, named: effective.variables };
        return { effective, texts: await (0,fields_texts/* readTexts */.Z)(effective.documents, sources, variables) };
    });
    return leaks(await Promise.all(seen));
}
/** Reads files and all that they name, checks them, and gives what they declare. */
async function loadDeclaration(names, workbench) {
    const opened = await openFiles(names, workbench.sources);
    const loaded = await declareChosen(chooseEnvironment(opened, workbench), workbench);
    return { ...loaded, problems: (0,in_order/* inOrder */.a)(loaded.problems, [...names, ...loaded.files]) };
}


/***/ }),

/***/ 8522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nZ: () => (/* binding */ resolvePolicy),
/* harmony export */   p8: () => (/* binding */ policyNames),
/* harmony export */   qK: () => (/* binding */ resolveName)
/* harmony export */ });
/* harmony import */ var _content_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3333);
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6974);
/* harmony import */ var _model_scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8310);
/* harmony import */ var _environments_held_back_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2803);
/* harmony import */ var _fields_substitute_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9761);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8918);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2139);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5125);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5813);
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
    const byPlace = Map.groupBy(named, ({ entity }) => placeOfNames(entity.kind, entity));
    return new Map([...byPlace].map(([place, all]) => [place, shelfOf(all)]));
}
/** Names are those of one kind within one scope. */
function placeOfNames(kind, home) {
    return [...(0,_model_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .sharedIds */ .e5)(home, kind), kind.name].join('/').toLowerCase();
}
/** What is wrong with the property is reported where it is read as one. */
function nameOf(entity, by, variables) {
    const node = entity.own.find(({ key }) => key === by)?.value;
    if (node === undefined)
        return (0,_model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .ownId */ .ou)(entity);
    return node.type === 'scalar' ? (0,_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .checked */ .K)((0,_fields_substitute_js__WEBPACK_IMPORTED_MODULE_4__/* .expand */ .fT)(node.text, node.at, '', variables)).result?.text : undefined;
}
function shelfOf(all) {
    return {
        byName: new Map(all.map(({ entity, name }) => [name, entity])),
        spellings: new Map(all.map(({ name }) => [name.toLowerCase(), name])),
        vocabulary: (0,_suggest_js__WEBPACK_IMPORTED_MODULE_8__/* .vocabularyOf */ .YB)(all.map(({ name }) => name)),
    };
}
/** Yields every entity that a policy names and reports those that are probably misspelt. */
function* resolvePolicy(policy, { path, home }, placeOf, names, index) {
    for (const { to, name, line, column } of (0,_content_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .policyReferences */ .jT)(policy)) {
        const kind = (0,_model_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .seenFrom */ .ky)(home.kind, to);
        if (kind === undefined)
            continue;
        // The element or attribute tells of what it is the id.
        const mention = { text: name, at: placeOf(line, column), path, home, isOfOneCollection: true };
        const by = kind.inPolicies?.by;
        if (by !== undefined)
            yield* resolveName(kind, by, mention, names, index);
        else {
            const address = yield* (0,_references_js__WEBPACK_IMPORTED_MODULE_7__/* .resolveItem */ .KK)(kind, mention, index);
            if (address !== undefined)
                yield { found: 'reference', reference: { target: address, at: mention.at } };
        }
    }
}
/** Yields the entity that a name stands for and reports it where it is probably misspelt. */
function* resolveName(kind, by, { text, at, path, home }, names, index) {
    const shelf = names.get(placeOfNames(kind, home));
    const entity = shelf?.byName.get(text);
    const target = entity === undefined ? { kind: kind.name, by, name: text, scope: (0,_model_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .sharedIds */ .e5)(home, kind) } : { kind, ids: entity.ids };
    const named = `${path} names the ${kind.noun} ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .T)(text)}`;
    if (entity?.heldBack !== undefined)
        return void (yield* (0,_environments_held_back_js__WEBPACK_IMPORTED_MODULE_3__/* .reportHeldBack */ .T)(named, at, entity, entity.heldBack));
    yield { found: 'reference', reference: { target, at } };
    if (entity !== undefined || !index.isWhole)
        return;
    const similar = shelf === undefined ? undefined : (shelf.spellings.get(text.toLowerCase()) ?? (0,_suggest_js__WEBPACK_IMPORTED_MODULE_8__/* .suggestion */ .h)(text, shelf.vocabulary));
    if (similar === undefined)
        yield* (0,_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .problem */ .C)(at, `${named}, which is not in this file; it must exist in the service`, 'notice');
    // Two that differ in case alone cannot both be in the service.
    else
        yield* (0,_references_js__WEBPACK_IMPORTED_MODULE_7__/* .nearMiss */ .bi)(named, similar, at, similar.toLowerCase() === text.toLowerCase());
}


/***/ }),

/***/ 2139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   Y: () => (/* binding */ choice)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(474);
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
    return `"${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text.length <= LONGEST_CHARACTERS ? text : shortened(text))}"`;
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


/***/ }),

/***/ 5772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QV: () => (/* binding */ sameText),
/* harmony export */   XP: () => (/* binding */ formsOf),
/* harmony export */   Yz: () => (/* binding */ parsed),
/* harmony export */   mH: () => (/* binding */ withoutService),
/* harmony export */   p0: () => (/* binding */ pathFor)
/* harmony export */ });
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6974);
/* harmony import */ var _model_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8310);
/* harmony import */ var _model_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7385);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9115);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2139);
/**
 * The three ways to name an entity: an id, a path below the service, and a full resource id of Azure.
 *
 * Which of them a text is shows from the text alone; which service a full resource id belongs to is not looked at.
 */





const RESOURCE = /^\/subscriptions\/[^/]+\/resourcegroups\/[^/]+\/providers\/microsoft\.apimanagement\/service\/[^/]+(?=\/|$)/i;
/** Says how a field or a list names entities: `"/products/<id>", "/apis/<id>" or "/apis"`, or `an id`. */
function formsOf({ to, form, also = [] }) {
    const kinds = to.map(name => _model_table_js__WEBPACK_IMPORTED_MODULE_2__/* .KINDS */ .GW.get(name));
    if (form === 'path') {
        const paths = to.map((name, index) => localPath(kinds[index], pathFor(name, ['<id>', '<id>', '<id>', '<id>'])));
        return (0,_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .choice */ .Y)([...paths, ...also].map(_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T));
    }
    const [kind] = kinds;
    const count = kind === undefined ? 1 : (0,_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .idCount */ .nq)(kind) - (0,_model_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeDepth */ .Ev)(kind);
    return count === 1 ? 'an id' : (0,_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(Array.from({ length: count }, () => '<id>').join('/'));
}
/** Within a scope, a path may leave the scope out. */
function localPath(kind, path) {
    const scope = _model_table_js__WEBPACK_IMPORTED_MODULE_2__/* .KINDS */ .GW.get(kind?.scope ?? '');
    return scope === undefined ? path : path.slice((0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)({ kind: scope, ids: ['<id>'] }).length);
}
/**
 * Takes a text apart; undefined when it names none of the kinds, or not in the way it should.
 *
 * @param home - what the text stands at; within a scope, names and paths may leave the scope out.
 */
function parsed({ to: kinds, form }, text, home) {
    const plain = withoutService(text);
    const isResource = plain.length < withoutSlash(text).length;
    if (isResource || text.startsWith('/')) {
        for (const kind of kinds) {
            const ids = idsIn(kind, plain) ?? idsInScope(kind, plain, home);
            if (ids !== undefined)
                return { kind, ids, spelling: isResource ? 'resource id' : 'path' };
        }
        return undefined;
    }
    const [kind = ''] = kinds;
    const known = _model_table_js__WEBPACK_IMPORTED_MODULE_2__/* .KINDS */ .GW.get(kind);
    const ids = [...scopeKeys(kind, home), ...text.split('/')];
    const isWhole = ids.length === (known === undefined ? 1 : (0,_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .idCount */ .nq)(known)) && !ids.includes('');
    return form === 'id' && isWhole ? { kind, ids, spelling: 'id' } : undefined;
}
/** Reads a path that leaves out the scope which the text itself lies in. */
function idsInScope(kind, path, home) {
    const keys = scopeKeys(kind, home);
    const scope = _model_table_js__WEBPACK_IMPORTED_MODULE_2__/* .KINDS */ .GW.get(home.kind.scope ?? '');
    return keys.length === 0 || scope === undefined
        ? undefined
        : idsIn(kind, `${(0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)({ kind: scope, ids: keys })}${path}`);
}
/** The keys of the scope that a text and what it names both lie in. */
function scopeKeys(kind, { kind: own, keys }) {
    return own.scope === _model_table_js__WEBPACK_IMPORTED_MODULE_2__/* .KINDS */ .GW.get(kind)?.scope ? keys.slice(0, (0,_model_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeDepth */ .Ev)(own)) : [];
}
/** Reads the ids out of a path of a kind; undefined when the path is another kind's. */
function idsIn(kind, path) {
    const parts = path.split('/');
    const wanted = pathFor(kind, ['{id}', '{id}', '{id}', '{id}']).split('/');
    const isSame = parts.length === wanted.length &&
        wanted.every((part, index) => (part === '{id}' ? parts[index] !== '' : sameText(part, parts[index] ?? '')));
    return isSame ? parts.filter((_, index) => wanted[index] === '{id}') : undefined;
}
/** Gives the path of an entity of a kind, which need not be in the table yet. */
function pathFor(name, ids) {
    const kind = _model_table_js__WEBPACK_IMPORTED_MODULE_2__/* .KINDS */ .GW.get(name);
    return kind === undefined ? `/${name}/${ids[0] ?? ''}` : (0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)({ kind, ids });
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


/***/ }),

/***/ 5125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KK: () => (/* binding */ resolveItem),
/* harmony export */   bi: () => (/* binding */ nearMiss),
/* harmony export */   lI: () => (/* binding */ resolveField),
/* harmony export */   rl: () => (/* binding */ resolveAmong),
/* harmony export */   t1: () => (/* binding */ resolveSibling)
/* harmony export */ });
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6974);
/* harmony import */ var _model_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8310);
/* harmony import */ var _model_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7385);
/* harmony import */ var _environments_held_back_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2803);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8918);
/* harmony import */ var _index_of_entities_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8185);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2139);
/* harmony import */ var _reference_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5772);








/** Finds what the text of a field refers to, yields it, and gives the text that the service takes. */
function* resolveField(ref, mention, index) {
    const also = ref.also?.find(word => (0,_reference_text_js__WEBPACK_IMPORTED_MODULE_7__/* .sameText */ .QV)(word, (0,_reference_text_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutService */ .mH)(mention.text)));
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
/** Finds what an id refers to that may be one of the first of these kinds; a path may name any of them. */
function* resolveAmong(kinds, mention, index) {
    return (yield* resolve({ to: kinds.map(({ name }) => name), form: 'id' }, mention, index))?.address;
}
/** Finds what the id of something below the same parent refers to, yields it, and gives the id in the service. */
function* resolveSibling(kind, mention, index) {
    const { home } = mention;
    const parentKeys = home.kind.shape === 'single' ? home.keys : home.keys.slice(0, -1);
    const text = [...parentKeys.slice((0,_model_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeDepth */ .Ev)(home.kind)), mention.text].join('/');
    const referent = yield* resolve({ to: [kind], form: 'id' }, { ...mention, text }, index);
    if (referent?.address === undefined)
        return undefined;
    yield { found: 'reference', reference: { target: referent.address, at: mention.at } };
    return referent.address.ids.at(-1);
}
function* resolve(ref, mention, index) {
    const named = (0,_reference_text_js__WEBPACK_IMPORTED_MODULE_7__/* .parsed */ .Yz)(ref, mention.text, mention.home);
    if (named === undefined)
        return yield* (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .C)(mention.at, `${mention.path} is ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .T)(mention.text)}; expected ${(0,_reference_text_js__WEBPACK_IMPORTED_MODULE_7__/* .formsOf */ .XP)(ref)}`);
    const find = named.spelling === 'resource id' ? _index_of_entities_js__WEBPACK_IMPORTED_MODULE_5__/* .findById */ .uz : _index_of_entities_js__WEBPACK_IMPORTED_MODULE_5__/* .findEntity */ .J0;
    const entity = find(index, named.kind, named.ids);
    const kind = _model_table_js__WEBPACK_IMPORTED_MODULE_2__/* .KINDS */ .GW.get(named.kind);
    const ids = entity?.ids ?? named.ids;
    const referent = {
        address: kind === undefined ? undefined : { kind, ids },
        text: ref.form === 'path' ? (0,_reference_text_js__WEBPACK_IMPORTED_MODULE_7__/* .pathFor */ .p0)(named.kind, ids) : localIds(kind, ids).join('/'),
    };
    const what = `${mention.path} names ${nounOf(named.kind)}${(0,_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .T)(localIds(kind, named.ids).join('/'))}`;
    if (yield* isRemoved(referent, what, mention, index))
        return undefined;
    if (entity?.heldBack !== undefined)
        return yield* (0,_environments_held_back_js__WEBPACK_IMPORTED_MODULE_3__/* .reportHeldBack */ .T)(what, mention.at, entity, entity.heldBack);
    if (entity !== undefined || !index.isWhole || comesWithService(named))
        return referent;
    return (yield* isForeign(named, what, ref, mention, index)) ? referent : undefined;
}
/** Within a scope, an id alone means an entity of that scope. */
function localIds(kind, ids) {
    return kind === undefined ? ids : ids.slice((0,_model_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeDepth */ .Ev)(kind));
}
function* isRemoved({ address }, what, { at }, { removed }) {
    const entry = address === undefined ? undefined : removed.get((0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(address));
    if (entry === undefined)
        return false;
    const { file, line, column } = entry.at;
    yield* (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .C)(at, `${what}, which "removed" deletes (${file}:${line}:${column}); expected one of the two`);
    return true;
}
/** Reports an entity that is not in the file; false when it is probably a mistake. */
function* isForeign(named, what, { to }, { at, isOfOneCollection }, index) {
    const similar = named.spelling === 'resource id' ? undefined : (0,_index_of_entities_js__WEBPACK_IMPORTED_MODULE_5__/* .findSimilar */ .bQ)(index, named.kind, named.ids);
    const mayLieElsewhere = named.spelling === 'id' && !isOfOneCollection;
    const elsewhere = mayLieElsewhere ? (0,_index_of_entities_js__WEBPACK_IMPORTED_MODULE_5__/* .findElsewhere */ .Eg)(index, to, named.ids) : undefined;
    const isMisspelt = similar !== undefined && !isOfOneCollection;
    if (similar !== undefined)
        yield* nearMiss(what, similar.keys.join('/'), at, isMisspelt);
    else if (elsewhere !== undefined)
        yield* (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .C)(at, `${what}, which is not in this file, although ${elsewhere.path} is; expected ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .T)((0,_reference_text_js__WEBPACK_IMPORTED_MODULE_7__/* .pathFor */ .p0)(named.kind, named.ids))} for one that the service has already`);
    else
        yield* (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .C)(at, `${what}, which is not in this file; it must exist in the service`, 'notice');
    return !isMisspelt && elsewhere === undefined;
}
/**
 * Reports a name that is not in the file and close to one that is.
 *
 * @param isSlip - true where a foreign entity of that name cannot be meant, or is named in another way; elsewhere only
 *   the service can tell.
 */
function* nearMiss(what, similar, at, isSlip) {
    const question = `${what}, which is not in this file; did you mean ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .T)(similar)}?`;
    if (isSlip)
        yield* (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .C)(at, question);
    else
        yield* (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .C)(at, `${question} If not, it must exist in the service`, 'warning');
}
function comesWithService({ kind, ids }) {
    const { builtIns = [], samples = [], permanent } = _model_table_js__WEBPACK_IMPORTED_MODULE_2__/* .KINDS */ .GW.get(kind) ?? {};
    if (permanent)
        return true;
    return [...builtIns, ...samples].some(id => (0,_reference_text_js__WEBPACK_IMPORTED_MODULE_7__/* .sameText */ .QV)(id, ids.join('/')));
}
function nounOf(kind) {
    const known = _model_table_js__WEBPACK_IMPORTED_MODULE_2__/* .KINDS */ .GW.get(kind);
    return known === undefined ? '' : `the ${known.noun} `;
}


/***/ }),

/***/ 1078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jz: () => (/* binding */ reportCovered),
/* harmony export */   TH: () => (/* binding */ idOf),
/* harmony export */   a9: () => (/* binding */ pathFault),
/* harmony export */   nj: () => (/* binding */ versionFault),
/* harmony export */   t4: () => (/* binding */ located)
/* harmony export */ });
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6974);
/* harmony import */ var _model_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7385);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8918);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2139);
/* harmony import */ var _since_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9149);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(730);






/** Gives an entity's own id as the file writes it: a path loses the slash in front. */
function idOf({ id }, text) {
    return id.isPath === true && text.startsWith('/') ? text.slice(1) : text;
}
/** Says what a path would have to be; undefined when it is legal. */
function pathFault(path) {
    if (!path.startsWith('/'))
        return 'a path below the service, which begins with "/"';
    const parts = path.slice(1).split('/');
    if (parts.includes(''))
        return 'no empty part, and no "/" at the end';
    if (parts.includes('.') || parts.includes('..'))
        return 'no "." and no ".." among its parts';
    if (/[?#]/.test(path))
        return 'a path alone; "apiVersion" stands beside its properties';
    if (/[%\\]/.test(path))
        return 'no "%" and no "\\", as it is encoded when it is sent';
    if (/\p{Cc}/u.test(path) || !path.isWellFormed())
        return 'printable text';
    if (FULL.test(path))
        return 'only what follows the name of the service';
    return parts.length % 2 === 0 ? undefined : 'a name after each collection, as in "/<collection>/<name>"';
}
const FULL = /^\/subscriptions\/[^/]+\/resourcegroups\//i;
/** Reports a path at which a kind of the table lives, if the API version of the run has that kind. */
function* reportCovered(address, where, at, apiVersion) {
    if (address.kind.id.isPath !== true)
        return;
    const known = (0,_model_table_js__WEBPACK_IMPORTED_MODULE_1__/* .addressAt */ .c)((0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(address));
    if (known === undefined)
        return;
    if ([known, ...(0,_model_table_js__WEBPACK_IMPORTED_MODULE_1__/* .ancestorsOf */ .Gw)(known)].some(({ kind }) => (0,_since_js__WEBPACK_IMPORTED_MODULE_5__/* .lack */ .q)(kind.since, apiVersion) !== undefined))
        return;
    yield* (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)(at, `${where} is the path of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .one */ .xH)(known.kind.noun)}; expected it as ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)((0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(known))}`);
}
/**
 * Gives an entity with the version of the API that it asks for, which is no part of its body, and, where its id is a
 * path, with a mention of what that leads through.
 */
function located(wanted) {
    const { address, properties, references, at } = wanted;
    const { versionedBy, id } = address.kind;
    if (versionedBy === undefined)
        return wanted;
    const { [versionedBy]: apiVersion, ...body } = properties;
    const above = (0,_model_table_js__WEBPACK_IMPORTED_MODULE_1__/* .ancestorsOf */ .Gw)(address).find(({ kind }) => kind !== address.kind);
    return {
        ...wanted,
        address: typeof apiVersion === 'string' ? { ...address, apiVersion } : address,
        properties: body,
        references: id.isPath && above !== undefined ? [...references, { target: above, at }] : references,
    };
}
/** Says what a version of the API would have to be; undefined when it is one. */
function versionFault({ fields, versionedBy = '' }, version) {
    const field = fields[versionedBy];
    if (field?.type !== 'text' || field.pattern === undefined)
        return undefined;
    return field.pattern.test(version) ? undefined : (field.saying ?? 'a version');
}


/***/ }),

/***/ 7133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ selectorFault),
/* harmony export */   P: () => (/* binding */ checkSelectors)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _model_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7385);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9115);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2139);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(730);
/**
 * Selectors such as `products/gold*`: which entities of the service are meant.
 *
 * A selector is written like an address, with a glob for each id, and covers what is below what it matches.
 */





/** Says what is wrong with a selector and what would be right; undefined when it is legal. */
function selectorFault(selector) {
    if (selector.includes('${'))
        return 'holds "${", which is not filled in here; expected ids, which may hold "*" and "?"';
    const parts = selector.split('/');
    let kind;
    for (let next = 0; next < parts.length; next++) {
        const word = parts[next] ?? '';
        const children = (0,_model_table_js__WEBPACK_IMPORTED_MODULE_1__/* .kindsBelow */ .lw)(kind);
        const child = children.find(candidate => (0,_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOfKind */ .F7)(candidate) === word);
        if (child === undefined)
            return unknownWord(word, children);
        kind = child;
        if (child.shape === 'single')
            continue;
        next++;
        if (child.id.isPath)
            return pathFault(parts.slice(next), word);
        if ((parts[next] ?? '') === '')
            return `has no id after ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(word)}; expected ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(`${parts.slice(0, next).join('/')}/<id>`)}, where the id may hold "*" and "?"`;
    }
    return undefined;
}
/**
 * Checks the selectors of a run, which may also name actions and, by a word such as `tag:`, what is linked to a tag.
 *
 * @throws InputError with every fault of both inputs.
 */
function checkSelectors(inputs) {
    const faults = ['only', 'except'].flatMap(name => inputs[name].flatMap(text => {
        const fault = chosenFault(text);
        return fault === undefined ? [] : [{ name, message: `${name}: ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(text)} ${fault}` }];
    }));
    if (faults.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(faults.map(({ message }) => message), faults.map(({ name }) => name));
}
const ACTION = /^actions\/[^/]+$/;
function chosenFault(selector) {
    const [, word, id] = /^([^/:]+):(.*)$/.exec(selector) ?? [];
    if (word === undefined)
        return ACTION.test(selector) ? undefined : selectorFault(selector);
    const legal = new Set([..._model_table_js__WEBPACK_IMPORTED_MODULE_1__/* .KINDS */ .GW.values()].flatMap(({ selects }) => selects ?? []));
    if (!legal.has(word))
        return `begins with ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(`${word}:`)}; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .meant */ .wx)(word, [...legal])}`;
    return id === '' ? `has no id after ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(`${word}:`)}; expected one, which may hold "*" and "?"` : undefined;
}
/** An id that is a path is all of the rest, without the slash in front. */
function pathFault(parts, word) {
    if (parts.length > 0 && !parts.includes(''))
        return undefined;
    return `has an empty part after ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(word)}; expected ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(`${word}/<path>`)}, as in ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(`${word}/<collection>/*`)}`;
}
function unknownWord(word, children) {
    if (children.length === 0)
        return `goes on with ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(word)}, although nothing is below; expected nothing more`;
    return `has ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(word)} where a collection belongs; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .meant */ .wx)(word, children.map(_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOfKind */ .F7))}`;
}


/***/ }),

/***/ 9149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ lack)
/* harmony export */ });
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


/***/ }),

/***/ 5813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ meantWord),
/* harmony export */   YB: () => (/* binding */ vocabularyOf),
/* harmony export */   h: () => (/* binding */ suggestion)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7658);
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
        const edits = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .editsBetween */ .y)(spelling, other);
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
        .map(candidate => ({ candidate, edits: (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .editsBetween */ .y)(word.toLowerCase(), candidate.toLowerCase()) }))
        .sort((a, b) => a.edits - b.edits);
    return ranked.find(({ edits }) => edits <= limit)?.candidate;
}
function spellingOf(word) {
    return word.toLowerCase().replace(/\d/g, '');
}


/***/ }),

/***/ 9072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readTop)
/* harmony export */ });
/* harmony import */ var _model_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7385);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8918);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9115);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2139);
/* harmony import */ var _selectors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7133);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(730);






const WORDS = ['version', 'stack', 'include', 'protect', 'removed', 'actions', 'environments', 'variables', 'shared'];
/** Sorts the keys at the tops of the files. */
function* readTop(documents) {
    for (const document of documents)
        yield* checkTop(document);
    const entries = documents.flatMap(({ top }) => top.entries);
    const named = (key) => entries.filter(entry => entry.key === key);
    for (const { value } of named('shared'))
        yield* (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .textsOf */ .CB)('shared', value, 'a list of values');
    const protect = [];
    for (const entry of named('protect'))
        protect.push(...(yield* selectorsOf(entry)));
    const collections = (0,_model_table_js__WEBPACK_IMPORTED_MODULE_0__/* .kindsBelow */ .lw)(undefined).flatMap(kind => {
        const found = named((0,_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOfKind */ .F7)(kind));
        return found.length === 0 ? [] : [[kind, found]];
    });
    return {
        stack: yield* stackOf(named('stack')),
        protect,
        collections,
        removed: named('removed'),
        actions: named('actions'),
    };
}
function* checkTop({ top, isIncluded }) {
    const version = (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .entryOf */ .Ms)(top, 'version');
    if (version === undefined && !isIncluded)
        yield* (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .C)(top.at, 'version is missing; expected "version: 1"');
    const value = version?.value;
    if (value !== undefined && (value.type !== 'scalar' || value.value !== 1))
        yield* (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .wrong */ .Qm)('version', value, '1');
    const legal = [...WORDS, ...(0,_model_table_js__WEBPACK_IMPORTED_MODULE_0__/* .kindsBelow */ .lw)(undefined).map(_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOfKind */ .F7)];
    for (const entry of top.entries)
        if (!legal.includes(entry.key))
            yield* unknownTop(entry, legal);
}
/** A key that exists, but below something else, is told where it belongs. */
function* unknownTop(entry, legal) {
    const nested = [..._model_table_js__WEBPACK_IMPORTED_MODULE_0__/* .KINDS */ .GW.values()].find(kind => !legal.includes(entry.key) && (0,_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOfKind */ .F7)(kind) === entry.key);
    if (nested === undefined)
        yield* (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .unknownKey */ .a)('', entry, legal);
    else
        yield* (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .C)(entry.at, `${entry.key} stands at the top of the file; expected it below an entity, as in ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(nested.name)}`);
}
function* stackOf([first, second]) {
    if (first === undefined)
        return undefined;
    if (second !== undefined)
        yield* (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .C)(second.at, `stack is given twice (first at ${first.at.file}:${first.at.line}:${first.at.column}); expected it once`);
    const { value } = first;
    if (value.type === 'scalar' && /^[a-z0-9-]{1,40}$/.test(value.text) && value.value !== null)
        return value.text;
    return yield* (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .wrong */ .Qm)('stack', value, '1 to 40 of the characters a-z, 0-9 and "-"');
}
function* selectorsOf({ value }) {
    const legal = [];
    for (const { text, at } of yield* (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .textsOf */ .CB)('protect', value, 'a list of selectors such as "<collection>/<id>"')) {
        const fault = (0,_selectors_js__WEBPACK_IMPORTED_MODULE_4__/* .selectorFault */ .G)(text);
        if (fault === undefined)
            legal.push(text);
        else
            yield* (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .C)(at, `protect: ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(text)} ${fault}`);
    }
    return legal;
}


/***/ }),

/***/ 730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   Qm: () => (/* binding */ wrong),
/* harmony export */   WY: () => (/* binding */ described),
/* harmony export */   a: () => (/* binding */ unknownKey),
/* harmony export */   kZ: () => (/* binding */ isNull),
/* harmony export */   wx: () => (/* binding */ meant),
/* harmony export */   xH: () => (/* binding */ one),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8918);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2139);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5813);
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
    return node.value === null ? 'empty' : (0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(node.text);
}
/** Gives a noun with its article: `a product`, `an API`. */
function one(noun) {
    return `${/^[aeio]/i.test(noun) ? 'an' : 'a'} ${noun}`;
}
/** Says which texts are legal; nothing when there are too many to read. */
function oneOf(words) {
    return words.length === 0 || words.length > MOST_LISTED ? undefined : (0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Y)(words.map(_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T));
}
/** Says what a misspelt word should have been: `did you mean "state"?`, or which words are legal. */
function meant(word, legal) {
    const nearest = (0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .meantWord */ .Cw)(word, legal);
    if (nearest !== undefined)
        return `did you mean ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(nearest)}?`;
    if (legal.length === 0)
        return 'expected nothing';
    return `expected ${oneOf(legal) ?? `one of the ${legal.length} words that the schema lists`}`;
}
/** Reports a key that nothing knows. */
function unknownKey(path, entry, legal) {
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)(entry.at, `${below(path, entry.key)} is an unknown key; ${meant(entry.key, legal)}`);
}
/** Reports a node of the wrong shape. */
function wrong(path, node, expected) {
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)(node.at, `${path} is ${described(node)}; expected ${expected}`);
}
/** Gives the entries of a map, `[]` for an empty value. */
function* entriesOf(path, node, expected) {
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
            yield* (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)(item.at, `${path} holds ${item.type === 'scalar' ? 'an empty item' : described(item)}; expected ${expected}`);
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


/***/ }),

/***/ 9789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ linesKept),
/* harmony export */   X: () => (/* binding */ breakOf)
/* harmony export */ });
/* harmony import */ var _stretches_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6879);
/**
 * One text with the lines of another, where white space is all that they differ in.
 *
 * White space is layout here. Whoever writes something to which it means more compares the result.
 */

/**
 * Writes a text with the lines of another one; new lines are indented as the line before them is.
 *
 * @param old - the other one, whose line ends the result has.
 */
function linesKept(old, now) {
    const [before, after, lineBreak] = [linesOf(old), linesOf(now), breakOf(old)];
    const lines = [];
    let shift = { from: '', to: '' };
    let at = 0;
    for (const { old: first, now: next, count } of [...(0,_stretches_js__WEBPACK_IMPORTED_MODULE_0__/* .stretchesIn */ .z)(before.map(keyOf), after.map(keyOf)), END]) {
        lines.push(...after.slice(at, next).map(line => `${moved(bare(line), shift)}${lineBreak}`));
        lines.push(...before.slice(first, first + count));
        at = next + count;
        const last = before.slice(first, first + count).findLastIndex(line => keyOf(line) !== '');
        if (last >= 0)
            shift = { from: indentOf(after[next + last] ?? ''), to: indentOf(before[first + last] ?? '') };
    }
    const made = lines.map(line => (line.endsWith('\n') ? line : `${line}${lineBreak}`)).join('');
    return now.endsWith('\n') ? made : bare(made);
}
const END = { old: Number.POSITIVE_INFINITY, now: Number.POSITIVE_INFINITY, count: 0 };
/** Gives the line breaks that a text has. */
function breakOf(text) {
    return text.includes('\r\n') ? '\r\n' : '\n';
}
function moved(line, { from, to }) {
    return line.trim() !== '' && line.startsWith(from) ? `${to}${line.slice(from.length)}` : line;
}
function bare(line) {
    return line.replace(/\r?\n$/, '');
}
function linesOf(text) {
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function keyOf(line) {
    return line.trim().replace(/\s+/g, ' ');
}
function indentOf(line) {
    return /^[ \t]*/.exec(line)?.[0] ?? '';
}


/***/ }),

/***/ 3333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hk: () => (/* binding */ canonicalPolicy),
  hM: () => (/* binding */ checkPolicy),
  Sq: () => (/* binding */ policyDiff),
  b0: () => (/* binding */ policyInSpellingOf),
  jT: () => (/* binding */ policyReferences),
  Jo: () => (/* binding */ samePolicy)
});

// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 1 modules
var create = __webpack_require__(5725);
// EXTERNAL MODULE: ./build/content/policy/characters.js
var characters = __webpack_require__(317);
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

// EXTERNAL MODULE: ./build/content/lines.js
var lines = __webpack_require__(9789);
// EXTERNAL MODULE: ./build/content/stretches.js
var content_stretches = __webpack_require__(6879);
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

;// CONCATENATED MODULE: ./build/content/policy/indents.js
/**
 * How a policy is indented, so that what is new in it is indented so too.
 */


/** Finds how a policy is indented: as its first element at a depth is, and deeper ones by the same step. */
function indentsIn(text, marks) {
    const lineBreak = (0,lines/* breakOf */.X)(text);
    const known = new Map([[0, '']]);
    for (const { standing, gap } of marks)
        if (gap.includes('\n') && !standing.isInText && !known.has(standing.depth))
            known.set(standing.depth, gap.slice(gap.lastIndexOf('\n') + 1));
    if (known.size === 1)
        return () => '';
    const step = known.get(1) ?? indentation(1);
    const at = (depth) => known.get(depth) ?? `${at(Math.min(depth, indents_DEEPEST) - 1)}${step}`;
    return depth => `${lineBreak}${at(depth)}`;
}
/** Deeper elements stand no further to the right, so that no policy is printed with gigabytes of white space. */
const indents_DEEPEST = 40;
/** Moves the lines of a printed mark to where the policy has them; the first stands where it is put. */
function reindented(printed, indent) {
    return indent(0) === ''
        ? printed
        : printed.replace(/\n( *)(?=[^ \n])/g, (_, spaces) => indent(spaces.length / 2));
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
/** Gives the meaning of one mark; two that close different elements mean the same by themselves. */
function markMeaning(mark) {
    switch (mark.kind) {
        case 'open':
            return [
                mark.content === 'nothing' ? 'empty' : 'open',
                mark.name,
                ...mark.attributes.toSorted(byName).flatMap(attributeMeaning),
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
/** Gives the meaning of an attribute. */
function attributeMeaning({ name, value }) {
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
/**
 * Prints one mark as `rawxml`.
 *
 * @param closed - name of the element that it closes.
 * @param depth - how many elements are around it.
 */
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
/** Prints an attribute of a tag at a depth. */
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

;// CONCATENATED MODULE: ./build/content/policy/open-tag.js


/**
 * Writes a start tag in the spelling of another one of the same name.
 *
 * @param body - the other one as it is typed, up to its `>`; with its end tag if it holds nothing.
 * @param depth - how many elements are around it.
 */
function openInSpellingOf(body, old, now, depth) {
    const wanted = new Map(now.attributes.map(attribute => [attribute.name, attribute]));
    let end = 1 + old.name.length;
    let gap = ' ';
    let tag = body.slice(0, end);
    for (const attribute of old.attributes) {
        const [from, to] = [attribute.at - old.from, attribute.to + 1 - old.from];
        const other = wanted.get(attribute.name);
        gap = body.slice(end, from);
        end = to;
        wanted.delete(attribute.name);
        if (other !== undefined)
            tag += `${gap}${isSame(attribute, other) ? body.slice(from, to) : printAttribute(other, depth)}`;
    }
    const added = [...wanted.values()].map(attribute => `${gap}${printAttribute(attribute, depth)}`);
    return `${tag}${added.join('')}${endOf(body.slice(end), old, now)}`;
}
function isSame(one, other) {
    return attributeMeaning(one).join() === attributeMeaning(other).join();
}
/** What closes a tag stays, unless it begins to hold something, or ceases to. */
function endOf(typed, old, now) {
    const [isBare, wasBare] = [now.content === 'nothing', old.content === 'nothing'];
    if (isBare === wasBare)
        return typed;
    return isBare ? ' />' : '>';
}

;// CONCATENATED MODULE: ./build/content/policy/standing.js
/** Gives where each mark stands. */
function standingsOf(marks) {
    const open = [];
    return marks.map((mark, at) => {
        const { at: within = -1, isInText = false } = open.at(-1) ?? {};
        const closed = mark.kind === 'close' ? open.pop() : undefined;
        const depth = open.length;
        if (mark.kind === 'open' && mark.content !== 'nothing')
            open.push({ name: mark.name, at, isInText: isInText || mark.content === 'text' });
        return { depth, closes: closed?.name ?? '', within, isInText };
    });
}

;// CONCATENATED MODULE: ./build/content/policy/keep.js
/**
 * A policy written as another one is spelled: what both have stays as it is typed, and only what differs is written anew.
 *
 * The marks of both are held against each other, never the lines: the service breaks lines and indents as it likes. What
 * is made of it is to be compared with what was meant, as white space in a text may count.
 */








/** Writes marks in the spelling of a text, which has marks of its own. */
function inSpellingOf(text, marks, wanted) {
    const old = typedIn(text, placed(marks));
    const now = placed(wanted);
    const before = likes(old, now);
    const indent = indentsIn(text, old);
    // What shares a line with others gets its own beside something new.
    const divided = new Set(now.flatMap(({ standing }, index) => (before[index] === undefined ? standing.within : [])));
    const written = now.map((one, index) => {
        const like = before[index];
        const { depth, within, isInText } = one.standing;
        const ownLine = index === 0 || isInText ? '' : indent(depth);
        const isMoved = like === undefined || (divided.has(within) && !like.gap.includes('\n'));
        return `${isMoved ? ownLine : like.gap}${bodyOf(one, like, indent)}`;
    });
    const end = (0,characters/* spaceBefore */.WN)(text, text.length, 0);
    return `${text.slice(0, marks[0]?.from)}${written.join('')}${text.slice(end)}`;
}
function placed(marks) {
    const standings = standingsOf(marks);
    return marks.flatMap((mark, index) => {
        const standing = standings[index];
        return standing === undefined ? [] : [{ mark, standing, key: JSON.stringify([standing.closes, markMeaning(mark)]) }];
    });
}
function typedIn(text, marks) {
    let gap = '';
    return marks.map((placed, index) => {
        const { mark } = placed;
        const next = marks[index + 1]?.mark.from ?? text.length;
        const end = mark.kind === 'text' ? mark.to : (0,characters/* spaceBefore */.WN)(text, next, mark.from);
        const typed = { ...placed, gap, body: text.slice(mark.from, end) };
        gap = text.slice(end, next);
        return typed;
    });
}
/** Finds for each mark what it was before: the same, or one of its sort that is otherwise now. */
function likes(old, now) {
    const [before, after] = [old.map(({ key }) => key), now.map(({ key }) => key)];
    const stretches = (0,content_stretches/* stretchesIn */.z)(before, after);
    const found = now.map(() => undefined);
    for (const stretch of stretches)
        for (let step = 0; step < stretch.count; step++)
            found[stretch.now + step] = old[stretch.old + step];
    for (const gap of (0,content_stretches/* gapsBetween */.O)(stretches, old.length, now.length)) {
        const [start, to] = gap.old;
        let from = start;
        for (let index = gap.now[0]; index < gap.now[1]; index++) {
            const like = nextLike(old, from, to, now[index]?.mark);
            if (like === undefined)
                continue;
            found[index] = old[like];
            from = like + 1;
        }
    }
    return found;
}
/** As far ahead one is looked for: each of ten thousand marks that are gone might be looked at for each new one. */
const FAR = 200;
function nextLike(old, from, to, mark) {
    const end = Math.min(to, from + FAR);
    for (let index = from; index < end; index++)
        if (isLike(old[index]?.mark, mark))
            return index;
    return undefined;
}
function isLike(one, other) {
    if (one?.kind === 'open')
        return other?.kind === 'open' && one.name === other.name;
    return one !== undefined && one.kind !== 'close' && one.kind === other?.kind;
}
function bodyOf({ mark, standing, key }, like, indent) {
    if (like?.key === key)
        return like.body;
    if (like?.mark.kind === 'open' && mark.kind === 'open')
        return openInSpellingOf(like.body, like.mark, mark, standing.depth);
    const printed = reindented(printMark(mark, standing.closes, standing.depth), indent);
    return like === undefined ? printed : (0,lines/* linesKept */.G)(like.body, printed);
}

// EXTERNAL MODULE: ./build/model/table.js + 24 modules
var table = __webpack_require__(7385);
;// CONCATENATED MODULE: ./build/content/policy/references.js

/** Those of the service; within a scope, a policy names their counterparts there by the same words. */
const NAMED = [...table/* KINDS */.GW.values()].filter(({ scope }) => scope === undefined);
/** Names of kinds by the attributes that hold an id of one, and those by the elements they stand at. */
const NAMING = namingOf(NAMED);
/** Names of the kinds that a policy means by `{{name}}`. */
const IN_BRACES = NAMED.flatMap(({ name, inPolicies }) => (inPolicies?.braces ? [name] : []));
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
    const begin = (0,characters/* skipSpace */.AN)(text, from);
    const coded = startsExpression(text, begin);
    const code = coded && format === 'rawxml' ? readExpression(text, begin) : undefined;
    if (code !== undefined && 'message' in code)
        return code;
    const body = code?.end ?? begin;
    const found = text.indexOf(stop, body);
    const to = found < 0 ? text.length : found;
    const end = (0,characters/* spaceBefore */.WN)(text, to, body);
    const spaces = stop === '<' || coded ? 'kept' : 'single';
    const rest = (0,characters/* decode */.D4)(text.slice(body, end), spaces);
    if (typeof rest !== 'string')
        return { offset: body + rest.offset, message: rest.message };
    const lead = (0,characters/* plainSpace */.BL)(text.slice(from, begin), spaces);
    const trail = (0,characters/* plainSpace */.BL)(text.slice(end, to), spaces);
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
    const end = (0,characters/* spaceBefore */.WN)(text, text.length, code.end);
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
        return fault(at, 'a document type is not allowed in a policy');
    if (text.startsWith('<?', at))
        return readInstruction(text, at);
    return text[at + 1] === '/' ? readClose(text, at) : readOpen(text, at, format);
}
function readComment(text, from) {
    const end = text.indexOf('--', from + 4);
    if (end < 0)
        return fault(from, 'the comment is not closed; expected "-->"');
    if (text[end + 2] !== '>')
        return fault(end, 'the comment has "--" inside, which XML does not allow');
    return { kind: 'comment', text: unixLines(text.slice(from + 4, end)), from, next: end + 3 };
}
function readInstruction(text, from) {
    if ((0,characters/* nameAt */.Dc)(text, from + 2) === '')
        return fault(from, 'the processing instruction has no name; expected "<?name ?>"');
    const end = text.indexOf('?>', from);
    if (end < 0)
        return fault(from, 'the processing instruction is not closed; expected "?>"');
    return { kind: 'instruction', text: unixLines(text.slice(from + 2, end)), from, next: end + 2 };
}
function readCdata(text, from) {
    const end = text.indexOf(']]>', from);
    if (end < 0)
        return fault(from, 'the CDATA section is not closed; expected "]]>"');
    const content = unixLines(text.slice(from + 9, end));
    const value = decodedPhrase(content, (0,characters/* skipSpace */.AN)(content, 0));
    return typeof value === 'string' ? fault(from + 9, value) : { kind: 'text', value, from, next: end + 3 };
}
function readClose(text, from) {
    const name = (0,characters/* nameAt */.Dc)(text, from + 2);
    const end = (0,characters/* skipSpace */.AN)(text, from + 2 + name.length);
    if (name === '' || text[end] !== '>')
        return fault(from, 'the end tag is malformed; expected "</name>"');
    return { kind: 'close', name, from, next: end + 1 };
}
function readOpen(text, from, format) {
    const name = (0,characters/* nameAt */.Dc)(text, from + 1);
    if (name === '')
        return fault(from, '"<" begins no tag; in text it is written "&lt;"');
    const attributes = [];
    let at = from + 1 + name.length;
    for (;;) {
        const begin = (0,characters/* skipSpace */.AN)(text, at);
        if (text[begin] === '>')
            return { kind: 'open', name, attributes, empty: false, from, next: begin + 1 };
        if (text.startsWith('/>', begin))
            return { kind: 'open', name, attributes, empty: true, from, next: begin + 2 };
        if (begin === text.length)
            return fault(from, `the tag of "${name}" is not closed; expected ">"`);
        if (begin === at)
            return fault(at, `"${text[at]}" is not allowed here; expected white space, ">" or "/>"`);
        const attribute = readAttribute(text, begin, format);
        if ('message' in attribute)
            return attribute;
        attributes.push(attribute);
        at = attribute.to + 1;
    }
}
function readAttribute(text, at, format) {
    const name = (0,characters/* nameAt */.Dc)(text, at);
    if (name === '')
        return fault(at, `"${text[at]}" begins no attribute name`);
    const equals = (0,characters/* skipSpace */.AN)(text, at + name.length);
    const open = (0,characters/* skipSpace */.AN)(text, equals + 1);
    const quote = text[open];
    if (text[equals] !== '=' || (quote !== '"' && quote !== "'")) {
        return fault(at, `attribute "${name}" has no value in quotes; expected ${name}="…"`);
    }
    const phrase = readPhrase(text, open + 1, quote, format);
    if ('message' in phrase)
        return { kind: 'fault', ...phrase };
    if (phrase.to === text.length)
        return fault(at, `the value of attribute "${name}" is not closed; expected ${quote}`);
    const less = text.slice(phrase.body, phrase.to).indexOf('<');
    if (less >= 0)
        return fault(phrase.body + less, `the value of attribute "${name}" holds "<"; expected "&lt;"`);
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
function fault(offset, message) {
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
    const positionAt = (0,characters/* positionsOf */.q$)(text);
    const read = readTokens(text, format);
    const tokens = joined(read.tokens);
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
function joined(tokens) {
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
/**
 * Gives a policy in the spelling of another one, as `rawxml`: what both have stays as it is typed there.
 *
 * @returns undefined when either is not well-formed, or the two spellings cannot be brought together.
 */
function policyInSpellingOf(old, now) {
    const [before, after] = [parsePolicy(old), parsePolicy(now)];
    if (old.format !== 'rawxml' || before.faults.length > 0 || after.faults.length > 0)
        return undefined;
    const text = inSpellingOf(old.text, before.marks, after.marks);
    return samePolicy({ text, format: 'rawxml' }, now) ? text : undefined;
}
/** Only XML's white space is taken off: anything else may be why the text is not well-formed, and would hide it. */
function normalised(text) {
    const lines = unixLines(text.replace(/^\uFEFF/, '')).split('\n');
    const trimmed = lines.map(line => line.slice(0, (0,characters/* spaceBefore */.WN)(line, line.length, 0))).join('\n');
    return `${trimmed.slice(0, (0,characters/* spaceBefore */.WN)(trimmed, trimmed.length, 0))}\n`;
}
/**
 * Gives the unified diff of the canonical texts with three lines of context and without header; empty when both mean
 * the same. An undefined policy is one that is not there.
 */
function policyDiff(before, after) {
    const old = before === undefined ? ABSENT : readable(before);
    const now = after === undefined ? ABSENT : readable(after);
    if (old.meaning === now.meaning)
        return '';
    const options = { context: 3, maxEditLength: MAX_EDITS };
    const patch = (0,create/* structuredPatch */.YB)('', '', old.text, now.text, undefined, undefined, options);
    return patch === undefined ? replacement(old.text, now.text) : (0,create/* formatPatch */.Gu)(patch, create/* OMIT_HEADERS */.Jg);
}
const ABSENT = { meaning: '', text: '' };
function readable(policy) {
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
/** The largest policy that any tier of the service takes, in bytes of UTF-8. */
const MAX_POLICY_BYTES = 512 * 1024;
/** Lists what every service would refuse in a policy, as far as the text shows it, in the order of the text. */
function checkPolicy(policy, place) {
    const { marks, faults, positionAt } = parsePolicy(policy);
    const structure = structureFaults(marks, place).map(({ offset, message }) => ({ ...positionAt(offset), message }));
    return [...sizeFaults(policy.text), ...faults, ...structure];
}
function sizeFaults(text) {
    const bytes = Buffer.byteLength(text);
    if (bytes <= MAX_POLICY_BYTES)
        return [];
    return [{ line: 1, column: 1, message: `the policy has ${bytes} bytes; expected at most ${MAX_POLICY_BYTES}` }];
}


/***/ }),

/***/ 317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ skipSpace),
/* harmony export */   BL: () => (/* binding */ plainSpace),
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   Dc: () => (/* binding */ nameAt),
/* harmony export */   WN: () => (/* binding */ spaceBefore),
/* harmony export */   q$: () => (/* binding */ positionsOf)
/* harmony export */ });
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
const NAMED = new Map([
    ['amp', '&'],
    ['lt', '<'],
    ['gt', '>'],
    ['quot', '"'],
    ['apos', "'"],
]);
function characterOf(name) {
    if (!name.startsWith('#'))
        return NAMED.get(name);
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


/***/ }),

/***/ 9290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iV: () => (/* reexport */ LINK_FORMATS),
  _A: () => (/* binding */ checkSpecification),
  UK: () => (/* binding */ isSpecification),
  jw: () => (/* reexport */ liveDigest),
  pu: () => (/* reexport */ liveOperations),
  BU: () => (/* reexport */ changes/* missingOperations */.BU),
  eB: () => (/* binding */ readSpecification),
  BB: () => (/* binding */ selectWsdl),
  hH: () => (/* reexport */ changes/* specificationChanges */.hH)
});

// UNUSED EXPORTS: LARGEST_INLINE_BYTES

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

// EXTERNAL MODULE: ./build/content/specification/canonical.js
var canonical = __webpack_require__(3214);
// EXTERNAL MODULE: ./build/content/specification/graphql.js
var graphql = __webpack_require__(965);
// EXTERNAL MODULE: ./node_modules/graphql/language/kinds.js
var kinds = __webpack_require__(1123);
// EXTERNAL MODULE: ./build/content/specification/graphql-types.js
var graphql_types = __webpack_require__(7069);
;// CONCATENATED MODULE: ./build/content/specification/graphql-check.js



/** Lists what a schema lacks, in the order of its text. */
function graphqlFindings(document) {
    const types = (0,graphql_types/* typesOf */.p)(document);
    const queries = types.get((0,graphql_types/* rootsOf */.R)(document).get('query') ?? '')?.members.size ?? 0;
    const unknown = mentionsIn(document).filter(({ name }) => !types.has(name.value) && !BUILT_IN.includes(name.value));
    return [...(queries > 0 ? [] : [NO_QUERY]), ...onceEach(unknown).map(undefinedType)];
}
const BUILT_IN = ['Int', 'Float', 'String', 'Boolean', 'ID'];
const NO_QUERY = {
    line: 1,
    column: 1,
    severity: 'error',
    message: 'the schema has no query; expected a type "Query" with at least one field',
};
function undefinedType(mention) {
    const message = `the schema names the type "${mention.name.value}", which it does not define`;
    return { ...(0,graphql/* positionOf */.df)(mention), severity: 'warning', message };
}
function onceEach(mentions) {
    return [...new Map(mentions.toReversed().map(mention => [mention.name.value, mention])).values()].toReversed();
}
/** Lists every mention of a type. */
function mentionsIn(node) {
    const found = [];
    const waiting = [node];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        if (isNamedType(next))
            found.push(next);
        else
            for (const [name, part] of Object.entries(next))
                if (name !== 'loc' && isObject(part))
                    waiting.push(part);
    }
    return found.toSorted((a, b) => (a.loc?.start ?? 0) - (b.loc?.start ?? 0));
}
function isNamedType(node) {
    return 'kind' in node && node.kind === kinds.Kind.NAMED_TYPE;
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}

;// CONCATENATED MODULE: ./build/content/specification/read-graphql.js




/** Reads a GraphQL schema; a fault when it is none. */
function readGraphql(text) {
    const document = (0,graphql/* parseGraphql */.x)(text);
    if (!(0,graphql/* isGraphql */.Mu)(document))
        return document;
    return {
        format: 'graphql',
        text,
        digest: (0,canonical/* sha256 */.s)(`graphql ${(0,graphql/* printGraphql */.zN)(document)}`),
        operations: operationsOf(document),
        makesOperations: false,
        sizeBytes: Buffer.byteLength(text),
        findings: graphqlFindings(document),
    };
}
function operationsOf(document) {
    const types = (0,graphql_types/* typesOf */.p)(document);
    return [...(0,graphql_types/* rootsOf */.R)(document)].flatMap(([operation, type]) => {
        const fields = types.get(type)?.members.values() ?? [];
        return [...fields].map(field => operationOf(operation.toUpperCase(), field));
    });
}
function operationOf(method, { name, description, arguments: given }) {
    return {
        method,
        urlTemplate: name,
        displayName: name,
        description: description === '' ? undefined : description,
        parameters: [...given.values()].map(parameterOf),
        responses: [],
    };
}
function parameterOf({ name, isRequired, type }) {
    return { name, in: 'query', required: isRequired, type };
}

// EXTERNAL MODULE: ./build/content/policy/characters.js
var characters = __webpack_require__(317);
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

// EXTERNAL MODULE: ./build/content/specification/openapi.js
var openapi = __webpack_require__(7848);
// EXTERNAL MODULE: ./build/content/specification/xml.js
var xml = __webpack_require__(1721);
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
    return (0,xml/* childrenOf */.LU)(root, 'resources').flatMap(resources => (0,xml/* childrenOf */.LU)(resources, 'resource').flatMap(resource => operationsBelow(resource, '', [])));
}
/** Gives the URL that the resources are below. */
function wadlBase(root) {
    return (0,xml/* childrenOf */.LU)(root, 'resources')[0]?.attributes.get('base');
}
function operationsBelow(resource, above, shared) {
    const segment = (resource.attributes.get('path') ?? '').replace(/^\/|\/$/g, '');
    const urlTemplate = segment === '' ? above : `${above}/${segment}`;
    const parameters = [...shared, ...parametersIn(resource)];
    return [
        ...(0,xml/* childrenOf */.LU)(resource, 'method').map(method => wadl_operationOf(method, urlTemplate, parameters)),
        ...(0,xml/* childrenOf */.LU)(resource, 'resource').flatMap(inner => operationsBelow(inner, urlTemplate, parameters)),
    ];
}
function wadl_operationOf(method, urlTemplate, shared) {
    const operationId = method.attributes.get('id');
    const own = (0,xml/* childrenOf */.LU)(method, 'request').flatMap(parametersIn);
    return {
        method: (method.attributes.get('name') ?? 'GET').toUpperCase(),
        urlTemplate: urlTemplate === '' ? '/' : urlTemplate,
        operationId,
        displayName: operationId,
        parameters: [...shared, ...own],
        responses: (0,xml/* childrenOf */.LU)(method, 'response').flatMap(responsesOf),
    };
}
const PLACES = new Map([
    ['template', 'path'],
    ['query', 'query'],
    ['header', 'header'],
]);
function parametersIn(element) {
    return (0,xml/* childrenOf */.LU)(element, 'param').flatMap(({ attributes }) => {
        const place = PLACES.get(attributes.get('style') ?? '');
        const name = attributes.get('name');
        if (place === undefined || name === undefined)
            return [];
        return [{ name, in: place, required: place === 'path' || attributes.get('required') === 'true' }];
    });
}
function responsesOf(response) {
    const statuses = (response.attributes.get('status') ?? '200').split(' ').filter(status => /^\d{3}$/.test(status));
    const types = (0,xml/* childrenOf */.LU)(response, 'representation').flatMap(({ attributes }) => attributes.get('mediaType') ?? []);
    return statuses.flatMap(status => (types.length === 0 ? [{ status }] : types.map(type => responseOf(status, type))));
}
/** The properties of JSON are not told by WADL, and the service keeps no schema of it. */
function responseOf(status, type) {
    const contentType = type.toLowerCase();
    return { status, contentType, fields: (0,openapi/* isJsonType */.vs)(contentType) ? undefined : [] };
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
    return (0,xml/* childrenOf */.LU)(root, 'service').map(service => ({
        name: attribute(service, 'name'),
        endpoints: (0,xml/* childrenOf */.LU)(service, 'port').map(port => endpointOf(root, port, namespaces)),
    }));
}
function endpointOf(root, port, namespaces) {
    const binding = namedChild(root, 'binding', attribute(port, 'binding'));
    const [address] = (0,xml/* childrenOf */.LU)(port, 'address');
    const transport = binding === undefined ? undefined : (0,xml/* childrenOf */.LU)(binding, 'binding')[0];
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
    const written = new Map(portType === undefined ? [] : operationsIn(portType).map(element => [nameOf(element), element]));
    return operationsIn(binding).map(element => {
        const [transport] = (0,xml/* childrenOf */.LU)(element, 'operation');
        return wsdl_operationOf(nameOf(element), transport?.attributes.get('soapAction'), written.get(nameOf(element)));
    });
}
/** Lists the operations of the first SOAP endpoint; those of the first port type when the document binds none. */
function wsdlOperations(root, services) {
    const endpoint = firstEndpoint(services);
    if (endpoint !== undefined)
        return endpoint.operations;
    const [portType] = (0,xml/* childrenOf */.LU)(root, 'portType');
    const written = portType === undefined ? [] : operationsIn(portType);
    return written.map(element => wsdl_operationOf(nameOf(element), undefined, element));
}
/** Gives the endpoint that an import without selector takes. */
function firstEndpoint(services) {
    const endpoints = services.flatMap(service => service.endpoints);
    return endpoints.find(({ isSoap }) => isSoap) ?? endpoints[0];
}
function wsdl_operationOf(name, action, written) {
    const documentation = written === undefined ? undefined : (0,xml/* childrenOf */.LU)(written, 'documentation')[0]?.content;
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
    const findings = (0,xml/* descendantsOf */.gO)(root).flatMap(element => elementFindings(element));
    if ((0,xml/* childrenOf */.LU)(root, 'portType').some(portType => operationsIn(portType).length > 0))
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
    const parts = (0,xml/* childrenOf */.LU)({ local, attributes, at: offset, ...rest }, 'part').length;
    if (parts < 2)
        return [];
    const message = `message "${attributes.get('name') ?? ''}" has ${parts} parts; the service supports one`;
    return [{ offset, severity: 'warning', message }];
}
function operationsIn(element) {
    return (0,xml/* childrenOf */.LU)(element, 'operation');
}
function namedChild(root, local, name) {
    return (0,xml/* childrenOf */.LU)(root, local).find(child => nameOf(child) === (0,xml/* localOf */.Fc)(name));
}
function nameOf(element) {
    return attribute(element, 'name');
}
function attribute({ attributes }, name) {
    return attributes.get(name) ?? '';
}
/** Which prefix stands for which namespace; one prefix for two of them is not told apart. */
function namespacesIn(root) {
    const declared = [root, ...(0,xml/* descendantsOf */.gO)(root)].flatMap(({ attributes }) => [...attributes]);
    return new Map(declared.filter(([name]) => name.startsWith('xmlns:')).map(([name, value]) => [(0,xml/* localOf */.Fc)(name), value]));
}
function prefixOf(name) {
    return name.includes(':') ? name.slice(0, name.indexOf(':')) : '';
}

// EXTERNAL MODULE: ./build/content/specification/xml-text.js
var xml_text = __webpack_require__(1861);
;// CONCATENATED MODULE: ./build/content/specification/read-xml.js
/**
 * WSDL, WADL and OData metadata as specifications.
 *
 * The root element says which of them a text is. OData tells what there is, not which operations the service will make
 * of it.
 */






/** Reads XML; a fault when it is none, or none of the formats. */
function readXmlSpecification(text) {
    const root = (0,xml_text/* readXml */.k)(text);
    const positionAt = (0,characters/* positionsOf */.q$)(text);
    if ('message' in root)
        return { ...positionAt(root.offset), message: root.message };
    const namespace = (0,xml/* namespaceOf */.N6)(root);
    const format = FORMATS.find(({ local, namespaces }) => local === root.local && namespaces.test(namespace));
    if (format === undefined)
        return { ...positionAt(root.at), message: foreign(root, namespace) };
    const { findings, ...told } = format.tell(root);
    const digest = (0,canonical/* sha256 */.s)(`${format.format} ${(0,xml/* printXml */.XZ)(root)}`);
    return {
        format: format.format,
        text,
        digest,
        sizeBytes: Buffer.byteLength(text),
        ...told,
        findings: placed(findings, positionAt),
    };
}
/** Gives findings their positions, in the order of the text. */
function placed(findings, positionAt) {
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
    const [documentation] = (0,xml/* childrenOf */.LU)(root, 'doc');
    return {
        operations,
        makesOperations: true,
        title: documentation?.attributes.get('title'),
        serverUrl: wadlBase(root),
        findings: operations.length > 0 ? [] : [nothing(root, 'the document has no method; expected a "resource" with one')],
    };
}
/**
 * The service keeps the metadata and shows entity sets and functions of it, which are no operations and are read by no
 * request that is known; so nothing is counted.
 *
 * @see https://learn.microsoft.com/azure/api-management/import-api-from-odata
 */
function tellOdata(root) {
    const container = (0,xml/* descendantsOf */.gO)(root).find(({ local }) => local === 'EntityContainer');
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
 * The words of protocol buffers, without comments and layout.
 *
 * They are read for their names only; whether a text is right is for the service to say.
 *
 * @see https://protobuf.dev/reference/protobuf/proto3-spec/
 */
const NAME = /[-\w.]+/y;
const NOTHING = /(?:\s+|\/\/[^\n]*|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/)+/y;
/** Cuts a text into words; a text that is not closed ends with the document. */
function wordsOf(text) {
    const words = [];
    for (let at = after(text, 0, NOTHING); at < text.length;) {
        const word = wordAt(text, at);
        words.push(word);
        at = after(text, at + word.text.length, NOTHING);
    }
    return words;
}
/** Prints words so that the same definitions print the same. */
function printWords(words) {
    return words.map(({ text, kind }) => (kind === 'text' ? text.replace(/\s+/g, ' ') : text)).join('\n');
}
function wordAt(text, at) {
    const mark = text[at] ?? '';
    if (mark === '"' || mark === "'")
        return { text: text.slice(at, textEnd(text, at, mark)), kind: 'text', at };
    const end = after(text, at, NAME);
    return end > at ? { text: text.slice(at, end), kind: 'name', at } : { text: mark, kind: 'mark', at };
}
function after(text, at, pattern) {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : at;
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

;// CONCATENATED MODULE: ./build/content/specification/read-proto.js
/**
 * Protocol buffers as a specification.
 *
 * The service keeps the file and passes calls through; nothing says that it makes operations of the methods. So they are
 * not counted after an import: a count would fail where there is nothing wrong.
 *
 * @see https://learn.microsoft.com/azure/api-management/grpc-api
 */





/** Reads a file of protocol buffers; a fault when it is none. */
function readProto(text) {
    const words = wordsOf(text);
    if (!isProto(words))
        return {
            line: 1,
            column: 1,
            message: 'the text is no file of protocol buffers; expected "syntax" and "service"',
        };
    return {
        format: 'grpc',
        text,
        digest: (0,canonical/* sha256 */.s)(`grpc ${printWords(words)}`),
        operations: protoOperations(words),
        makesOperations: false,
        sizeBytes: Buffer.byteLength(text),
        findings: placed(protoFindings(words), (0,characters/* positionsOf */.q$)(text)),
    };
}

// EXTERNAL MODULE: ./build/values.js
var values = __webpack_require__(1152);
// EXTERNAL MODULE: ./build/content/specification/template.js
var template = __webpack_require__(6864);
;// CONCATENATED MODULE: ./build/content/specification/operation-check.js


/** Lists what is wrong with the operations of a document. */
function operationFindings(root) {
    const operations = (0,openapi/* writtenOperations */.wo)(root);
    if (operations.length === 0) {
        const message = 'the document has no operation; expected at least one below "paths"';
        return [{ pointer: ['paths'], severity: 'warning', message }];
    }
    return [
        ...operations.flatMap(operation => [
            ...parameterFindings(operation),
            ...summaryFindings(operation),
            ...idFindings(operation),
        ]),
        ...doubles(operations, signature, (one, other) => ({
            severity: 'error',
            message: `${named(one)} is the same operation as ${named(other)}; expected templates that differ in more than names in braces`,
        })),
        ...doubles(operations, operation => signature(operation)?.toLowerCase(), doubleByCase),
        ...doubles(operations, writtenId, (one, other) => ({
            severity: 'error',
            message: `operationId "${writtenId(one)}" of ${named(one)} is that of ${named(other)} too; expected it once`,
        })),
        ...doubles(operations, operation => (0,template/* resourceName */.Iy)(writtenId(operation) ?? '') || undefined, doubleByName),
    ];
}
function named({ method, path }) {
    return `${method} ${path}`;
}
function signature({ method, path }) {
    return `${method} ${(0,template/* shapeOf */.F5)(path)}`;
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
    const name = (0,template/* resourceName */.Iy)(writtenId(one) ?? '');
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
    const declared = namesOf(operation, ({ in: place }) => place === 'path');
    const inPath = new Set((0,template/* takeApart */.YF)(operation.path).inPath);
    const queried = namesOf(operation, ({ in: place, required }) => place === 'query' && required === true);
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
function namesOf({ parameters }, isWanted) {
    return new Set(parameters.filter(isWanted).flatMap(({ name }) => (typeof name === 'string' ? [name] : [])));
}
function idFindings(operation) {
    const id = writtenId(operation);
    if (id === undefined || (0,template/* resourceName */.Iy)(id) !== '')
        return [];
    const message = `operationId "${id}" of ${named(operation)} has nothing of which the service can make a name, so that nothing can be declared below it; expected letters or digits`;
    return [{ pointer: [...operation.pointer, 'operationId'], severity: 'warning', message }];
}
function summaryFindings(operation) {
    const { summary } = operation.operation;
    if (typeof summary !== 'string' || summary.length <= LONGEST_SUMMARY)
        return [];
    const message = `the summary of ${named(operation)} has ${summary.length} characters; expected at most ${LONGEST_SUMMARY}`;
    return [{ pointer: [...operation.pointer, 'summary'], severity: 'warning', message }];
}
const LONGEST_SUMMARY = 300;

// EXTERNAL MODULE: ./build/content/specification/pointer.js
var specification_pointer = __webpack_require__(5845);
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
        const text = areNames ? undefined : (0,specification_pointer/* referenceIn */.h8)(value);
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
    const target = (0,specification_pointer/* pointerOf */.rq)(text);
    if (target === undefined && !text.startsWith('#')) {
        const message = `$ref "${text}" leads out of the document, and the service reads no other; expected "#/…"`;
        return [{ pointer, severity: 'error', message }];
    }
    const value = target === undefined ? undefined : (0,specification_pointer/* valueAt */.fK)(root, target);
    if (value === undefined)
        return [{ pointer, severity: 'error', message: `$ref "${text}" leads to nothing in the document` }];
    if ((0,specification_pointer/* followed */.Xd)(root, value) !== undefined)
        return [];
    // The last step of the chain is reported by itself, unless the chain has no last step.
    if (!isEndless(root, value))
        return [];
    const message = `$ref "${text}" leads in a circle, or through more than ${specification_pointer/* MOST_HOPS */.x7} others; expected a definition`;
    return [{ pointer, severity: 'error', message }];
}
function isEndless(root, start) {
    let value = start;
    for (let hops = 0; hops <= specification_pointer/* MOST_HOPS */.x7; hops += 1) {
        const pointer = (0,specification_pointer/* pointerOf */.rq)((0,specification_pointer/* referenceIn */.h8)(value) ?? '');
        if (pointer === undefined)
            return false;
        value = (0,specification_pointer/* valueAt */.fK)(root, pointer);
    }
    return true;
}
/** One notice at the first of the schemas that refer to themselves, through whichever others. */
function recursive(references) {
    const edges = new Map();
    for (const { pointer, text } of references) {
        const from = schemaOf(pointer);
        const to = schemaOf((0,specification_pointer/* pointerOf */.rq)(text) ?? []);
        if (from !== undefined && to !== undefined)
            edges.set(from, (edges.get(from) ?? new Set()).add(to));
    }
    const way = inCircle(edges);
    const pointer = way === undefined ? undefined : (0,specification_pointer/* pointerOf */.rq)(`#${way}`);
    if (pointer === undefined)
        return [];
    const message = `schema "${pointer.at(-1)}" contains itself; the service is not known to support that in all it does with schemas`;
    return [{ pointer, severity: 'notice', message }];
}
/** Gives the way to the schema that a way leads to or into, as text. */
function schemaOf(pointer) {
    return /^\/(?:definitions|components\/schemas)\/[^/]+/.exec((0,specification_pointer/* pointerText */.po)(pointer))?.[0];
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
    const { title } = (0,values/* isJsonObject */.OW)(info) ? info : {};
    if (typeof title === 'string' && title.trim() !== '')
        return [];
    return [{ pointer: ['info'], severity: 'warning', message: 'info.title is missing; expected the name of the API' }];
}
function pathFindings(root) {
    const { paths, 'x-ms-paths': queried } = root;
    if (!(0,values/* isJsonObject */.OW)(paths) && !(0,values/* isJsonObject */.OW)(queried)) {
        const message = 'the document has no paths; expected "paths" with at least one operation';
        return [{ pointer: ['paths'], severity: 'error', message }];
    }
    return Object.entries({ paths, 'x-ms-paths': queried }).flatMap(([section, items]) => (0,values/* isJsonObject */.OW)(items)
        ? Object.entries(items).flatMap(([path, item]) => itemFindings(root, [section, path], path, item))
        : []);
}
function itemFindings(root, pointer, path, written) {
    if (path.startsWith('x-'))
        return [];
    const item = (0,specification_pointer/* followed */.Xd)(root, written);
    const findings = [];
    if (!path.startsWith('/'))
        findings.push({ pointer, severity: 'error', message: `path "${path}" does not begin with "/"` });
    if (path.length > LONGEST_TEMPLATE) {
        const message = `path "${path.slice(0, 40)}…" has ${path.length} characters; expected at most ${LONGEST_TEMPLATE}`;
        findings.push({ pointer, severity: 'error', message });
    }
    if ((0,values/* isJsonObject */.OW)(item) && (0,values/* isJsonObject */.OW)(item['trace'])) {
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
    if (!(0,values/* isJsonObject */.OW)(server) || typeof server['url'] !== 'string')
        return undefined;
    const variables = (0,values/* isJsonObject */.OW)(server['variables']) ? server['variables'] : {};
    return server['url'].replace(/\{([^{}]*)\}/g, (all, name) => {
        const variable = Object.hasOwn(variables, name) ? variables[name] : undefined;
        return (0,values/* isJsonObject */.OW)(variable) && typeof variable['default'] === 'string' ? variable['default'] : all;
    });
}

// EXTERNAL MODULE: ./build/content/specification/tree.js + 1 modules
var specification_tree = __webpack_require__(9008);
;// CONCATENATED MODULE: ./build/content/specification/read-tree.js
/**
 * OpenAPI documents as specifications.
 *
 * The service reads OpenAPI 2.0 as JSON only, and nobody says which YAML its reader knows: what is YAML 2.0, or YAML
 * with aliases, is sent as JSON.
 */






/** Reads JSON or YAML; a fault when it is neither, or no OpenAPI. */
function readOpenApi(text) {
    const tree = (0,specification_tree/* readTree */.Z)(text);
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
    const info = (0,values/* isJsonObject */.OW)(root['info']) ? root['info'] : {};
    return {
        ...sent,
        digest: (0,canonical/* documentDigest */.y)(root),
        operations: (0,openapi/* operationsOf */.CF)(root),
        makesOperations: true,
        title: (0,openapi/* textOf */.b6)(info['title']),
        description: (0,openapi/* textOf */.b6)(info['description']),
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

// EXTERNAL MODULE: ./build/content/specification/changes.js + 1 modules
var changes = __webpack_require__(9565);
// EXTERNAL MODULE: ./build/content/specification/fields.js
var fields = __webpack_require__(8227);
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
        const { bare } = (0,template/* takeApart */.YF)((0,openapi/* textOf */.b6)(properties['urlTemplate']) ?? '/');
        const displayName = (0,openapi/* textOf */.b6)(properties['displayName']);
        const description = (0,openapi/* textOf */.b6)(properties['description']);
        return {
            method: ((0,openapi/* textOf */.b6)(properties['method']) ?? '').toUpperCase(),
            urlTemplate: bare,
            operationId: lastOf(id),
            displayName,
            description: description === displayName ? undefined : description,
            parameters: parametersOf(properties),
            responses: listIn(properties['responses']).flatMap(response => live_responsesOf(response, fields)),
        };
    });
}
function parametersOf({ urlTemplate, templateParameters, request }) {
    const { inQuery } = (0,template/* takeApart */.YF)((0,openapi/* textOf */.b6)(urlTemplate) ?? '/');
    const { queryParameters, headers } = (0,values/* isJsonObject */.OW)(request) ? request : {};
    return [
        ...listIn(templateParameters).flatMap(parameter => live_parameterOf(parameter, inQuery.includes(starless(parameter)) ? 'query' : 'path', true)),
        ...listIn(queryParameters).flatMap(parameter => live_parameterOf(parameter, 'query', parameter['required'] === true)),
        ...listIn(headers).flatMap(parameter => live_parameterOf(parameter, 'header', parameter['required'] === true)),
    ];
}
function starless({ name }) {
    return ((0,openapi/* textOf */.b6)(name) ?? '').replace(/^\*/, '');
}
function live_parameterOf(parameter, place, required) {
    const name = starless(parameter);
    return name === '' ? [] : [{ name, in: place, required, type: (0,openapi/* textOf */.b6)(parameter['type']) }];
}
/** The service keeps the schemas of a document together, by name: below `components` or below `definitions`. */
function fieldsOfType(document) {
    if (!(0,values/* isJsonObject */.OW)(document))
        return () => undefined;
    const fieldsOf = (0,fields/* fieldsIn */.t)(document);
    const { components, definitions } = document;
    const { schemas } = (0,values/* isJsonObject */.OW)(components) ? components : {};
    const types = (0,values/* isJsonObject */.OW)(schemas) ? schemas : (0,values/* isJsonObject */.OW)(definitions) ? definitions : {};
    return name => (Object.hasOwn(types, name) ? fieldsOf(types[name]) : undefined);
}
function live_responsesOf(response, fields) {
    const status = String(response['statusCode'] ?? '');
    const representations = listIn(response['representations']);
    if (representations.length === 0)
        return [{ status }];
    return representations.map(({ contentType, schemaId, typeName }) => {
        const type = (0,openapi/* bareContentType */.Ei)((0,openapi/* textOf */.b6)(contentType) ?? '');
        const fieldsOf = fields.get(nameIn((0,openapi/* textOf */.b6)(schemaId) ?? ''));
        return { status, contentType: type, fields: (0,openapi/* isJsonType */.vs)(type) ? fieldsOf?.((0,openapi/* textOf */.b6)(typeName) ?? '') : undefined };
    });
}
function listIn(value) {
    return Array.isArray(value) ? value.filter((item) => (0,values/* isJsonObject */.OW)(item)) : [];
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
        return (0,values/* canonical */.$N)([stableName(id), essence(told, printed)]);
    });
    return (0,canonical/* sha256 */.s)(`live ${JSON.stringify([rows.toSorted(), [...printed.values()].toSorted()])}`);
}
function stableName(id) {
    const name = lastOf(id).toLowerCase();
    return GENERATED.test(name) ? '' : name;
}
function printSchema(id, { contentType, document }) {
    return (0,canonical/* sha256 */.s)((0,values/* canonical */.$N)([stableName(id), contentType ?? null, withUnixLines(document ?? null)]));
}
/** Schemas of SOAP and GraphQL are texts, whose line ends the service rewrites. */
function withUnixLines(document) {
    if (!(0,values/* isJsonObject */.OW)(document) || typeof document['value'] !== 'string')
        return document;
    return { ...document, value: document['value'].replace(/\r\n?/g, '\n') };
}
/** Leaves out what means no more than its absence: null, false, nothing in a list or an object. */
function essence(value, schemas) {
    if (Array.isArray(value))
        return value.map((item) => essence(item, schemas));
    if (!(0,values/* isJsonObject */.OW)(value))
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


/***/ }),

/***/ 3214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256),
/* harmony export */   y: () => (/* binding */ documentDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1152);
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5845);
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
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}
/** Gives the digest of a document, in hexadecimal. */
function documentDigest(document) {
    const printing = { document, known: new Map(), open: new Set() };
    return sha256(`openapi ${print(printing, kept(document))}`);
}
function kept(document) {
    const { components, parameters: _, responses: __, ...rest } = document;
    if (!(0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(components))
        return rest;
    const remaining = Object.entries(components).filter(([name]) => !WRITTEN_OUT.includes(name));
    return remaining.length === 0 ? rest : { ...rest, components: Object.fromEntries(remaining) };
}
/** Objects print as their digest, so that one behind a reference prints as the same object in place. */
function print(printing, value) {
    if (Array.isArray(value))
        return `[${value.map((item) => print(printing, item)).join()}]`;
    if (!(0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return JSON.stringify(value);
    const reference = (0,_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .referenceIn */ .h8)(value);
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
    const pointer = (0,_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .pointerOf */ .rq)(reference);
    if (pointer === undefined)
        return `ref ${JSON.stringify(reference)}`;
    const way = (0,_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .pointerText */ .po)(pointer);
    const target = (0,_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(document, pointer);
    if (target === undefined || SCHEMA.test(way) || open.has(way) || open.size > _pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_HOPS */ .x7)
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


/***/ }),

/***/ 9565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Kq: () => (/* binding */ descriptionOf),
  BU: () => (/* binding */ missingOperations),
  iW: () => (/* binding */ paired),
  s: () => (/* binding */ sameId),
  MT: () => (/* binding */ sameWords),
  hH: () => (/* binding */ specificationChanges)
});

// EXTERNAL MODULE: ./build/content/specification/openapi.js
var openapi = __webpack_require__(7848);
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

// EXTERNAL MODULE: ./build/content/specification/template.js
var template = __webpack_require__(6864);
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
/**
 * Finds the operations that belong together. Of several with one signature those with one name do, then each with the
 * next that is left. What the service makes of SOAP where a REST API is asked for has the name alone in common with it.
 */
function paired(before, after) {
    const partners = new Map();
    const taken = new Set();
    const everything = () => true;
    for (const [keyOf, isMeant] of [
        [namedSignature, everything],
        [template/* signatureOf */.yK, everything],
        [template/* titleIn */.Ey, template/* isSoap */.ad],
    ]) {
        const waiting = Map.groupBy(before.filter(operation => !taken.has(operation)).toReversed(), keyOf);
        for (const now of after.filter(operation => isMeant(operation) && !partners.has(operation))) {
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
    return `${(0,template/* signatureOf */.yK)(operation)} ${(0,template/* resourceName */.Iy)(operation.operationId ?? '')}`;
}
function titleOf({ method, urlTemplate }) {
    return `${method} ${urlTemplate}`;
}
function operationChanges(old, now) {
    const title = titleOf(now);
    const words = wordChanges(old, now, title);
    // WSDL does not say in the words of HTTP what a call carries and what comes back.
    if ((0,template/* isSoap */.ad)(now))
        return words;
    return [...words, ...parameterChanges(old, now, title), ...responseChanges(old.responses, now.responses, title)];
}
/** A name that the service drew by lot. */
const DRAWN = /^[0-9a-f]{24}$/;
function wordChanges(old, now, title) {
    const changes = [];
    const tell = (message) => changes.push({ message, breaking: false });
    if (!sameId(old, now))
        tell(`operation id changed: ${title} from "${old.operationId}" to "${now.operationId}"`);
    if (old.displayName !== undefined && now.displayName !== undefined && !sameWords(old.displayName, now.displayName))
        tell(`summary changed: ${title} from ${quoted(old.displayName)} to ${quoted(now.displayName)}`);
    if (!sameWords(descriptionOf(old), descriptionOf(now)))
        tell(`description changed: ${title}`);
    return changes;
}
/** True for operations whose names may be one; a live SOAP operation has a name that says nothing. */
function sameId({ operationId: one }, { operationId: other }) {
    if (one === undefined || other === undefined || DRAWN.test(one) || DRAWN.test(other))
        return true;
    return (0,template/* sameName */.q)(one, other);
}
/** Gives the description; the service makes one of the display name when none is given, and that one is none. */
function descriptionOf({ description, displayName, operationId }) {
    return description === undefined || description === displayName || description === operationId ? '' : description;
}
/** True for texts that read alike, however they are laid out. */
function sameWords(a, b) {
    return a.trim().replace(/\s+/g, ' ') === b.trim().replace(/\s+/g, ' ');
}
function quoted(text) {
    const line = text.trim().replace(/\s+/g, ' ');
    return `"${line.length <= 80 ? line : `${line.slice(0, 79)}…`}"`;
}
function parameterChanges(old, now, title) {
    const [olds, news] = [parametersOf(old), parametersOf(now)];
    const gone = [...olds].filter(([key]) => !news.has(key));
    return [
        ...gone.map(([, parameter]) => ({
            message: `parameter removed: ${named(parameter)} of ${title}`,
            breaking: false,
        })),
        ...[...news].flatMap(([key, parameter]) => parameterChange(olds.get(key), parameter, title)),
    ];
}
/**
 * Parameters by what callers call them; those of the path have no name for a caller, only a position. The service may
 * keep a header that a document must not declare, so such a one is passed over.
 */
function parametersOf({ urlTemplate, parameters }) {
    const positions = (0,template/* takeApart */.YF)(urlTemplate).inPath.map(name => name.toLowerCase());
    const told = parameters.filter(parameter => parameter.in !== 'header' || !(0,openapi/* isOwnHeader */.gk)(parameter.name));
    return new Map(told.map(parameter => {
        const name = parameter.name.toLowerCase();
        return [`${parameter.in} ${parameter.in === 'path' ? positions.indexOf(name) : name}`, parameter];
    }));
}
function named(parameter) {
    return `${parameter.in} ${parameter.name}`;
}
function parameterChange(old, now, title) {
    const what = `${named(now)} of ${title}`;
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


/***/ }),

/***/ 8227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ fieldsIn)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1152);
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5845);


/** Makes a function that gives the property names of a document's schemas: `[].name` for the items of a list. */
function fieldsIn(document) {
    const known = new Map();
    return schema => {
        const found = (0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .followed */ .Xd)(document, schema);
        if (!(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(found))
            return undefined;
        const names = known.get(found) ?? [...new Set(collect(document, found, new Set()))];
        known.set(found, names);
        return names;
    };
}
function collect(document, schema, entered) {
    const found = (0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .followed */ .Xd)(document, schema);
    if (!(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(found) || entered.has(found) || entered.size > MOST_SCHEMAS)
        return [];
    entered.add(found);
    const { properties, items } = found;
    const parts = [found['allOf'], found['oneOf'], found['anyOf']].flatMap(part => (Array.isArray(part) ? part : []));
    return [
        ...((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(properties) ? Object.keys(properties) : []),
        ...parts.flatMap((part) => collect(document, part, entered)),
        ...collect(document, items, entered).map(name => `[]${name.startsWith('[]') ? '' : '.'}${name}`),
    ];
}
/** More schemas than that in one answer are no composition but a maze. */
const MOST_SCHEMAS = 500;


/***/ }),

/***/ 7069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ rootsOf),
/* harmony export */   p: () => (/* binding */ typesOf)
/* harmony export */ });
/* harmony import */ var graphql_language_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1123);
/* harmony import */ var _graphql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(965);


/** Gives the types of a schema by their names; what is extended but not defined is among them. */
function typesOf({ definitions }) {
    const nodes = definitions.filter(node => isTypeNode(node));
    return new Map([...Map.groupBy(nodes, ({ name }) => name.value)].map(([name, parts]) => [name, typeOf(name, parts)]));
}
function isTypeNode(node) {
    return /Type(?:Definition|Extension)$/.test(node.kind);
}
function typeOf(name, parts) {
    const members = parts.flatMap(membersOf);
    const interfaces = parts.flatMap(part => ('interfaces' in part ? (part.interfaces ?? []) : []));
    return {
        name,
        sort: SORTS[(parts[0]?.kind ?? '').replace(/Type\w+$/, '')] ?? 'type',
        description: parts.map(descriptionOf).join(''),
        interfaces: interfaces.map(_graphql_js__WEBPACK_IMPORTED_MODULE_0__/* .typeText */ .wQ),
        members: new Map(members.map(member => [member.name, member])),
        nodes: parts,
    };
}
const SORTS = {
    Object: 'type',
    Interface: 'interface',
    Union: 'union',
    Enum: 'enum',
    InputObject: 'input',
    Scalar: 'scalar',
};
function membersOf(part) {
    if ('fields' in part)
        return (part.fields ?? []).map(memberOf);
    if ('values' in part)
        return (part.values ?? []).map(memberOf);
    if ('types' in part)
        return (part.types ?? []).map(memberOf);
    return [];
}
function memberOf(node) {
    const type = 'type' in node ? (0,_graphql_js__WEBPACK_IMPORTED_MODULE_0__/* .typeText */ .wQ)(node.type) : undefined;
    const initial = 'defaultValue' in node && node.defaultValue !== undefined ? (0,_graphql_js__WEBPACK_IMPORTED_MODULE_0__/* .printGraphql */ .zN)(node.defaultValue) : undefined;
    const given = 'arguments' in node ? (node.arguments ?? []) : [];
    const directives = 'directives' in node ? (node.directives ?? []) : [];
    return {
        name: node.name.value,
        description: descriptionOf(node),
        type,
        default: initial,
        isRequired: node.kind === graphql_language_kinds_js__WEBPACK_IMPORTED_MODULE_1__.Kind.INPUT_VALUE_DEFINITION && type?.endsWith('!') === true && initial === undefined,
        isDeprecated: directives.some(({ name }) => name.value === 'deprecated'),
        arguments: new Map(given.map(memberOf).map(argument => [argument.name, argument])),
        node,
    };
}
/** Gives a description on one line; the empty text for none. */
function descriptionOf(node) {
    const { description } = node;
    return (description?.value ?? '').trim().replace(/\s+/g, ' ');
}
/** Gives the name of the type that each root operation begins at: `query` → `Query`. */
function rootsOf({ definitions }) {
    const own = definitions.flatMap(node => node.kind === graphql_language_kinds_js__WEBPACK_IMPORTED_MODULE_1__.Kind.SCHEMA_DEFINITION || node.kind === graphql_language_kinds_js__WEBPACK_IMPORTED_MODULE_1__.Kind.SCHEMA_EXTENSION ? (node.operationTypes ?? []) : []);
    const isNamed = definitions.some(({ kind }) => kind === graphql_language_kinds_js__WEBPACK_IMPORTED_MODULE_1__.Kind.SCHEMA_DEFINITION);
    const named = own.map(({ operation, type }) => [operation, type.name.value]);
    return new Map(isNamed ? named : [...DEFAULT_ROOTS, ...named]);
}
const DEFAULT_ROOTS = [
    ['query', 'Query'],
    ['mutation', 'Mutation'],
    ['subscription', 'Subscription'],
];


/***/ }),

/***/ 965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mu: () => (/* binding */ isGraphql),
/* harmony export */   df: () => (/* binding */ positionOf),
/* harmony export */   wQ: () => (/* binding */ typeText),
/* harmony export */   x: () => (/* binding */ parseGraphql),
/* harmony export */   zN: () => (/* binding */ printGraphql)
/* harmony export */ });
/* harmony import */ var graphql_error_GraphQLError_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5939);
/* harmony import */ var graphql_language_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1123);
/* harmony import */ var graphql_language_parser_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4929);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1152);
/**
 * GraphQL schemas: parsing them, and printing them so that equal meaning prints equally.
 *
 * The parser is the reference implementation's. It knows the grammar and nothing else: that every type is defined is
 * asked in `graphql-check.ts`.
 *
 * @see https://spec.graphql.org/October2021/#sec-Type-System
 */




/** Parses the definitions of a schema; a fault for what is none. */
function parseGraphql(text) {
    try {
        const document = (0,graphql_language_parser_js__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)(text);
        const foreign = document.definitions.find(({ kind }) => EXECUTED.includes(kind));
        return foreign === undefined ? document : { ...positionOf(foreign), message: NO_SCHEMA };
    }
    catch (error) {
        if (error instanceof RangeError)
            return { line: 1, column: 1, message: 'the schema is nested too deeply' };
        if (error instanceof graphql_error_GraphQLError_js__WEBPACK_IMPORTED_MODULE_2__.GraphQLError)
            return syntaxFault(error);
        throw error;
    }
}
const EXECUTED = [graphql_language_kinds_js__WEBPACK_IMPORTED_MODULE_3__.Kind.OPERATION_DEFINITION, graphql_language_kinds_js__WEBPACK_IMPORTED_MODULE_3__.Kind.FRAGMENT_DEFINITION];
const NO_SCHEMA = 'the text asks a GraphQL API instead of describing one; expected "type", "schema" or another definition';
function syntaxFault({ message, locations }) {
    const [{ line, column } = { line: 1, column: 1 }] = locations ?? [];
    const said = message.replace(/^Syntax Error: /, '').replace(/\.$/, '');
    return {
        line,
        column,
        message: `the GraphQL schema has a syntax error: ${said.charAt(0).toLowerCase()}${said.slice(1)}`,
    };
}
/** Tells whether a schema was parsed. */
function isGraphql(parsed) {
    return 'definitions' in parsed;
}
/** Gives the position of the first word of a node. */
function positionOf({ loc }) {
    return { line: loc?.startToken.line ?? 1, column: loc?.startToken.column ?? 1 };
}
/** Prints a type as written: `[Order!]!`. */
function typeText(type) {
    switch (type.kind) {
        case graphql_language_kinds_js__WEBPACK_IMPORTED_MODULE_3__.Kind.NAMED_TYPE:
            return type.name.value;
        case graphql_language_kinds_js__WEBPACK_IMPORTED_MODULE_3__.Kind.LIST_TYPE:
            return `[${typeText(type.type)}]`;
        case graphql_language_kinds_js__WEBPACK_IMPORTED_MODULE_3__.Kind.NON_NULL_TYPE:
            return `${typeText(type.type)}!`;
    }
}
/**
 * Prints a schema, or a part of it, so that the same meaning prints the same.
 *
 * Layout, comments and the order of what has names do not count. The order of directives does, and so does that of the
 * items of a list.
 *
 * @see https://spec.graphql.org/October2021/#sec-Language.Directives.Directive-order-is-significant
 */
function printGraphql(node) {
    return print(node);
}
/** Lists whose order means nothing; `values` are those of an enumeration only in its definition. */
const UNORDERED = ['definitions', 'operationTypes', 'interfaces', 'fields', 'arguments', 'types', 'locations'];
const LAYOUT = ['loc', 'block'];
function print(node) {
    if (Array.isArray(node))
        return `[${node.map(print).join()}]`;
    if (!(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(node))
        return JSON.stringify(node);
    const unordered = String(node['kind']).startsWith('EnumType') ? [...UNORDERED, 'values'] : UNORDERED;
    const members = Object.entries(node).filter(([name, value]) => value !== undefined && !LAYOUT.includes(name));
    const printed = members.map(([name, value]) => {
        const inOrder = Array.isArray(value) && unordered.includes(name);
        return `${name}:${inOrder ? value.map(print).toSorted().join() : print(value)}`;
    });
    return `{${printed.join()}}`;
}


/***/ }),

/***/ 1506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dn: () => (/* binding */ DEEPEST_LEVELS),
/* harmony export */   Ey: () => (/* binding */ scanJson),
/* harmony export */   gZ: () => (/* binding */ TOO_DEEP)
/* harmony export */ });
/* harmony import */ var _policy_characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(317);
/**
 * JSON text with what `JSON.parse` does not tell: where a value stands, and that a key stands twice.
 *
 * It reads without recursion, so that no nesting is too deep for it; how deep is too deep for the others is said here.
 */

/** Deeper documents are refused; what reads them is recursive. */
const DEEPEST_LEVELS = 200;
/** What is said of those. */
const TOO_DEEP = `the document is nested deeper than ${DEEPEST_LEVELS} levels; expected fewer`;
/** Reads a text from end to end; gives the first thing that makes it no JSON, or unfit. */
function scanJson(text, visit = () => undefined) {
    const reading = { text, visit, frames: [], at: (0,_policy_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .skipSpace */ .AN)(text, 0), expects: 'value' };
    visit('', reading.at);
    while (reading.at < text.length || reading.expects !== 'next' || reading.frames.length > 0) {
        const message = STEPS[reading.expects](reading);
        if (message !== undefined)
            return { offset: reading.at, message };
        reading.at = (0,_policy_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .skipSpace */ .AN)(text, reading.at);
    }
    return undefined;
}
const STEPS = {
    value: readValue,
    'first item': reading => (reading.text[reading.at] === ']' ? close(reading) : readValue(reading)),
    'first key': reading => (reading.text[reading.at] === '}' ? close(reading) : readKey(reading)),
    key: readKey,
    next: readNext,
};
function readValue(reading) {
    const { text, at, frames, visit } = reading;
    const frame = frames.at(-1);
    if (frame?.close === ']') {
        frame.step = String(frame.items);
        frame.items += 1;
        visit(`${frame.pointer}/${frame.step}`, at);
    }
    if (text[at] === '{')
        return open(reading, '}', 'first key');
    if (text[at] === '[')
        return open(reading, ']', 'first item');
    const end = text[at] === '"' ? stringEnd(text, at) : plainEnd(text, at);
    if (end === undefined)
        return text[at] === '"' ? MALFORMED : `${shown(reading)} begins no JSON value`;
    reading.at = end;
    reading.expects = 'next';
    return undefined;
}
function open(reading, closing, expects) {
    const { frames } = reading;
    if (frames.length === DEEPEST_LEVELS)
        return TOO_DEEP;
    const parent = frames.at(-1);
    const pointer = parent === undefined ? '' : `${parent.pointer}/${parent.step}`;
    frames.push({ close: closing, pointer, keys: new Set(), step: '', items: 0 });
    reading.at += 1;
    reading.expects = expects;
    return undefined;
}
function close(reading) {
    reading.frames.pop();
    reading.at += 1;
    reading.expects = 'next';
}
function readKey(reading) {
    const { text, at, frames, visit } = reading;
    const end = text[at] === '"' ? stringEnd(text, at) : undefined;
    const frame = frames.at(-1);
    if (end === undefined || frame === undefined)
        return text[at] === '"' ? MALFORMED : `${shown(reading)} begins no key; expected text in double quotes`;
    const key = String(JSON.parse(text.slice(at, end)));
    if (frame.keys.has(key))
        return `key "${key}" stands twice in the same object; expected once`;
    frame.keys.add(key);
    frame.step = key.replaceAll('~', '~0').replaceAll('/', '~1');
    visit(`${frame.pointer}/${frame.step}`, at);
    const colon = (0,_policy_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .skipSpace */ .AN)(text, end);
    reading.at = colon;
    if (text[colon] !== ':')
        return `${shown(reading)} follows key "${key}"; expected ":"`;
    reading.at = colon + 1;
    reading.expects = 'value';
    return undefined;
}
function readNext(reading) {
    const { text, at, frames } = reading;
    const frame = frames.at(-1);
    if (frame === undefined)
        return `${shown(reading)} follows the end of the document`;
    if (text[at] === frame.close)
        return close(reading);
    if (text[at] !== ',')
        return `${shown(reading)} follows a value; expected "," or "${frame.close}"`;
    reading.at += 1;
    reading.expects = frame.close === ']' ? 'value' : 'key';
    return undefined;
}
const MALFORMED = 'the text in double quotes is not closed, or holds what JSON wants escaped';
function shown({ text, at }) {
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
function stringEnd(text, from) {
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


/***/ }),

/***/ 7848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ operationsOf),
/* harmony export */   D7: () => (/* binding */ objectIn),
/* harmony export */   Ei: () => (/* binding */ bareContentType),
/* harmony export */   J8: () => (/* binding */ METHODS),
/* harmony export */   KD: () => (/* binding */ contentsOf),
/* harmony export */   Kx: () => (/* binding */ parametersIn),
/* harmony export */   QP: () => (/* binding */ typeOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   gk: () => (/* binding */ isOwnHeader),
/* harmony export */   vs: () => (/* binding */ isJsonType),
/* harmony export */   wo: () => (/* binding */ writtenOperations)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1152);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8227);
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5845);



/** The methods that the service imports. */
const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch'];
/** Lists the operations of a document as they are written. */
function writtenOperations(root) {
    return ['paths', 'x-ms-paths'].flatMap(section => Object.entries(objectIn(root, root[section])).flatMap(([path, value]) => {
        const item = objectIn(root, value);
        const shared = parametersIn(root, item);
        return METHODS.filter(method => (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(item[method])).map(method => {
            const operation = objectIn(root, item[method]);
            const parameters = overridden([...shared, ...parametersIn(root, operation)]);
            return { pointer: [section, path, method], method: method.toUpperCase(), path, operation, parameters };
        });
    }));
}
/** Gives the parameters that a path or an operation has of its own, references followed. */
function parametersIn(root, holder) {
    const { parameters } = holder;
    return Array.isArray(parameters) ? parameters.map((parameter) => objectIn(root, parameter)) : [];
}
function overridden(parameters) {
    return [...new Map(parameters.map(parameter => [`${parameter['in']} ${parameter['name']}`, parameter])).values()];
}
/** Gives the operations of a document in the shape that they share with those of a live API. */
function operationsOf(root) {
    const document = { root, fieldsOf: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsIn */ .t)(root) };
    return writtenOperations(root).map(({ method, path, operation, parameters }) => {
        const operationId = textOf(operation['operationId']);
        return {
            method,
            urlTemplate: path,
            operationId,
            displayName: textOf(operation['summary']) ?? operationId,
            description: textOf(operation['description']),
            parameters: parameters.flatMap(parameter => parameterOf(root, parameter)),
            responses: responsesOf(document, operation),
        };
    });
}
/** True for a header that belongs to HTTP: OpenAPI has it ignored where it is declared as a parameter. */
function isOwnHeader(name) {
    return OWN_HEADERS.includes(name.toLowerCase());
}
const OWN_HEADERS = ['accept', 'content-type', 'authorization'];
function parameterOf(root, parameter) {
    const { name, in: place, required } = parameter;
    if (typeof name !== 'string' || (place !== 'path' && place !== 'query' && place !== 'header'))
        return [];
    if (place === 'header' && isOwnHeader(name))
        return [];
    return [{ name, in: place, required: place === 'path' || required === true, type: typeOf(root, parameter) }];
}
/** Gives the one type of a parameter; undefined when it is not known, or one of several. */
function typeOf(root, parameter) {
    const [content] = Object.values(objectIn(root, parameter['content']));
    const schema = parameter['schema'] ?? objectIn(root, content)['schema'] ?? parameter;
    const { type } = objectIn(root, schema);
    const types = (Array.isArray(type) ? type : [type]).filter(name => name !== 'null');
    return types.length === 1 ? textOf(types[0]) : undefined;
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
/** Gives the content types of an answer with their schemas; OpenAPI 2.0 says the types for all answers at once. */
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
/** Gives the object that a value is or refers to; one without members for anything else. */
function objectIn(root, value) {
    const found = (0,_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .followed */ .Xd)(root, value);
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(found) ? found : {};
}
/** Gives a text that is not empty; undefined for anything else. */
function textOf(value) {
    return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}


/***/ }),

/***/ 5845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xd: () => (/* binding */ followed),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   h8: () => (/* binding */ referenceIn),
/* harmony export */   po: () => (/* binding */ pointerText),
/* harmony export */   rq: () => (/* binding */ pointerOf),
/* harmony export */   x7: () => (/* binding */ MOST_HOPS)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1152);

/** A chain of more references than this is not followed. */
const MOST_HOPS = 32;
/** Gives the text of an object's `$ref`; undefined when it has none. */
function referenceIn(value) {
    const reference = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) && Object.hasOwn(value, '$ref') ? value['$ref'] : undefined;
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


/***/ }),

/***/ 6864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ titleIn),
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   Iy: () => (/* binding */ resourceName),
/* harmony export */   Wf: () => (/* binding */ keepsName),
/* harmony export */   YF: () => (/* binding */ takeApart),
/* harmony export */   ad: () => (/* binding */ isSoap),
/* harmony export */   q: () => (/* binding */ sameName),
/* harmony export */   yK: () => (/* binding */ signatureOf)
/* harmony export */ });
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
function signatureOf(operation) {
    const { method, urlTemplate } = operation;
    if (isSoap(operation))
        return `soap ${titleIn(operation)}`;
    const [path = '', ...query] = shapeOf(urlTemplate).toLowerCase().split('?');
    const trimmed = path.replace(/^\/?/, '/').replace(/(?<=[^/])\/$/, '');
    return [`${method} ${trimmed}`, ...query].join('?');
}
/** True for an operation of SOAP, also where it is not known how the service spells it. */
function isSoap({ urlTemplate }) {
    return /[?&]soapAction=/i.test(urlTemplate);
}
/** Gives the name of an operation for a comparison. */
function titleIn({ displayName, operationId, urlTemplate }) {
    return (displayName ?? operationId ?? urlTemplate).toLowerCase();
}
/** What the service leaves of an `operationId` when it makes a resource name of it, without a suffix against doubles. */
function resourceName(operationId) {
    const dashed = operationId.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    return dashed.replace(/^-|-$/g, '').slice(0, LONGEST_NAME);
}
const LONGEST_NAME = 76;
/**
 * Tells whether an import of a document that has a name for its `operationId` gives it to the operation, but for case.
 * The service says that it leaves letters, digits and single dashes; of underscores, which many names have, nobody has
 * seen it take one away.
 */
function keepsName(name) {
    return name.length <= LONGEST_NAME && /^[a-z0-9_]+(?:-[a-z0-9_]+)*$/i.test(name);
}
/** Tells whether two names of an operation may be the same one, as written and as the service keeps it. */
function sameName(a, b) {
    const [one, other] = [resourceName(a), resourceName(b)];
    return one === other || SUFFIXED.exec(one)?.[1] === other || SUFFIXED.exec(other)?.[1] === one;
}
const SUFFIXED = /^(.*)-\d{1,3}$/;


/***/ }),

/***/ 9008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ readTree)
});

// EXTERNAL MODULE: ./build/values.js
var values = __webpack_require__(1152);
// EXTERNAL MODULE: ./build/content/policy/characters.js
var characters = __webpack_require__(317);
// EXTERNAL MODULE: ./build/content/specification/json-text.js
var json_text = __webpack_require__(1506);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/content/specification/pointer.js
var specification_pointer = __webpack_require__(5845);
;// CONCATENATED MODULE: ./build/content/specification/parse.js
/**
 * YAML text as plain values: the one place of specifications that knows the YAML library.
 *
 * Versions are texts even when YAML takes them for numbers (`swagger: 2.0`), keys are always texts (`200:`), and what
 * aliases and merge keys stand for is written out.
 */



/** How many values aliases may add; an alias bomb adds millions. */
const MOST_ALIASED_VALUES = 200_000;
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
        return { offset: 0, message: json_text/* TOO_DEEP */.gZ };
    return { offset, message: `the YAML is malformed here (${message.charAt(0).toLowerCase()}${message.slice(1)})` };
}
function valueIn(reading, node, spot) {
    if (reading.faults.length > 0)
        return null;
    if ((0,dist/* isAlias */.Vj)(node))
        return aliased(reading, node, spot);
    if (spot.isAliased)
        reading.aliasedValues += 1;
    if (reading.aliasedValues > MOST_ALIASED_VALUES)
        return fault(reading, spot.offset, `its aliases stand for more than ${MOST_ALIASED_VALUES} values; expected fewer`);
    if ((0,dist/* isScalar */.jn)(node))
        return plain(node.value, node.source, spot.pointer);
    if (!(0,dist/* isMap */.jh)(node) && !(0,dist/* isSeq */.oP)(node))
        return null;
    if (spot.depth === json_text/* DEEPEST_LEVELS */.Dn)
        return fault(reading, spot.offset, json_text/* TOO_DEEP */.gZ);
    reading.open.add(node);
    const value = (0,dist/* isMap */.jh)(node)
        ? Object.fromEntries(membersOf(reading, node, spot))
        : node.items.map((item, index) => valueIn(reading, item, below(spot, String(index), offsetOf(item) ?? spot.offset)));
    reading.open.delete(node);
    return value;
}
function below(spot, step, offset) {
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
    const isVersion = pointer.length <= 2 && VERSIONS.includes((0,specification_pointer/* pointerText */.po)(pointer));
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
            fault(reading, offset, `key "${name}" stands twice in the same map; expected once`);
        else
            members.set(name, valueIn(reading, value, below(spot, name, offset)));
    }
    const brought = merged.flatMap(value => valueIn(reading, value, below(spot, '<<', offsetOf(value) ?? spot.offset)));
    reading.isExpanded ||= merged.length > 0;
    for (const source of brought) {
        if (typeof source !== 'object' || source === null)
            fault(reading, spot.offset, '"<<" merges what is no map');
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
        return fault(reading, spot.offset, `alias "*${alias.source}" has no anchor above it`);
    if (reading.open.has(target))
        return fault(reading, spot.offset, `alias "*${alias.source}" stands inside the value that it repeats`);
    return valueIn(reading, target, { ...spot, isAliased: true });
}
function fault(reading, offset, message) {
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
    const fault = (0,json_text/* scanJson */.Ey)(text);
    if (fault !== undefined)
        return { ...(0,characters/* positionsOf */.q$)(text)(fault.offset), message: fault.message };
    return {
        // The text was found to be one JSON object.
        root: JSON.parse(text),
        notation: 'json',
        isExpanded: false,
        positionsAt: pointers => positionsInJson(text, pointers),
    };
}
function positionsInJson(text, pointers) {
    const wanted = pointers.map(specification_pointer/* pointerText */.po);
    const offsets = new Map(wanted.map(pointer => [pointer, 0]));
    (0,json_text/* scanJson */.Ey)(text, (pointer, offset) => {
        if (offsets.has(pointer))
            offsets.set(pointer, offset);
    });
    const positionAt = (0,characters/* positionsOf */.q$)(text);
    return wanted.map(pointer => positionAt(offsets.get(pointer) ?? 0));
}
function readYaml(text) {
    const read = parseYaml(text);
    if (isFault(read))
        return { ...(0,characters/* positionsOf */.q$)(text)(read.offset), message: read.message };
    if (!(0,values/* isJsonObject */.OW)(read.value))
        return { ...START, message: 'the document is no map; expected "openapi:" or "swagger:"' };
    const positionAt = (0,characters/* positionsOf */.q$)(text);
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


/***/ }),

/***/ 1861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readXml)
/* harmony export */ });
/* harmony import */ var _policy_characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(317);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1506);
/* harmony import */ var _xml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1721);
/**
 * XML text as elements.
 *
 * A document type is refused: it can make a few lines stand for gigabytes, and none of the formats needs one. It reads
 * without recursion, so that no nesting is too deep to be told.
 */



/** Reads a document; gives its root element or the first thing that makes it no XML. */
function readXml(text) {
    const reading = { open: [], root: undefined };
    for (let at = (0,_policy_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .skipSpace */ .AN)(text, 0); at < text.length;) {
        const token = tokenAt(text, at);
        if ('message' in token)
            return token;
        const message = placed(reading, token);
        if (message !== undefined)
            return { offset: at, message };
        at = reading.open.length === 0 ? (0,_policy_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .skipSpace */ .AN)(text, token.next) : token.next;
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
    return open.length > _json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DEEPEST_LEVELS */ .Dn ? _json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .TOO_DEEP */ .gZ : undefined;
}
function tokenAt(text, at) {
    if (text[at] !== '<')
        return textAt(text, at);
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
function textAt(text, at) {
    const end = text.indexOf('<', at);
    const next = end < 0 ? text.length : end;
    const decoded = (0,_policy_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(text.slice(at, next), 'kept');
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
    const name = (0,_policy_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .nameAt */ .Dc)(text, at + 2);
    const end = (0,_policy_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .skipSpace */ .AN)(text, at + 2 + name.length);
    if (text[end] !== '>')
        return { offset: at, message: `the end tag of "${name}" is malformed; expected ">"` };
    return { kind: 'close', name, next: end + 1 };
}
function openAt(text, from) {
    const name = (0,_policy_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .nameAt */ .Dc)(text, from + 1);
    if (name === '')
        return { offset: from, message: '"<" begins no tag; in text it is written "&lt;"' };
    const attributes = new Map();
    const element = { name, local: (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .localOf */ .Fc)(name), attributes, content: [], at: from };
    for (let at = (0,_policy_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .skipSpace */ .AN)(text, from + 1 + name.length);;) {
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
        at = (0,_policy_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .skipSpace */ .AN)(text, attribute.next);
    }
}
function attributeAt(text, at) {
    const name = (0,_policy_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .nameAt */ .Dc)(text, at);
    const equals = (0,_policy_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .skipSpace */ .AN)(text, at + name.length);
    const quote = (0,_policy_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .skipSpace */ .AN)(text, equals + 1);
    const mark = text[quote];
    const end = mark === '"' || mark === "'" ? text.indexOf(mark, quote + 1) : -1;
    if (name === '' || text[equals] !== '=' || end < 0)
        return { offset: at, message: 'the tag is malformed here; expected name="value", ">" or "/>"' };
    const value = (0,_policy_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(text.slice(quote + 1, end), 'single');
    if (typeof value !== 'string')
        return { offset: quote + 1 + value.offset, message: value.message };
    return { name, value, next: end + 1 };
}


/***/ }),

/***/ 1721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fc: () => (/* binding */ localOf),
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   N6: () => (/* binding */ namespaceOf),
/* harmony export */   XZ: () => (/* binding */ printXml),
/* harmony export */   gO: () => (/* binding */ descendantsOf)
/* harmony export */ });
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


/***/ }),

/***/ 6879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ gapsBetween),
/* harmony export */   z: () => (/* binding */ stretchesIn)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1318);
/**
 * What two lists have in common, in the order of both.
 */

/** The time of a comparison grows with the square of what differs; beyond this much nothing is taken for common. */
const MOST_DIFFERENCES = 2000;
/** Gives the longest runs that two lists have in common; none where too much of them differs. */
function stretchesIn(old, now) {
    const changes = (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .diffArrays */ .E)([...old], [...now], { maxEditLength: MOST_DIFFERENCES }) ?? [];
    let at = { old: 0, now: 0 };
    return changes.flatMap(({ added, removed, count }) => {
        const from = at;
        at = { old: at.old + (added ? 0 : count), now: at.now + (removed ? 0 : count) };
        return added || removed ? [] : [{ ...from, count }];
    });
}
/** Gives what lies between stretches, and before and behind them all: from where to where in either list. */
function gapsBetween(stretches, oldLength, nowLength) {
    const ends = [{ old: 0, now: 0 }, ...stretches.map(({ old, now, count }) => ({ old: old + count, now: now + count }))];
    const starts = [...stretches, { old: oldLength, now: nowLength }];
    return ends.map(({ old, now }, index) => ({
        old: [old, starts[index]?.old ?? oldLength],
        now: [now, starts[index]?.now ?? nowLength],
    }));
}


/***/ }),

/***/ 9358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aM: () => (/* binding */ actionName),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   q_: () => (/* binding */ otherKey)
/* harmony export */ });
/** Prints an action's name as selectors and messages have it: `actions/rotate-mobile`. */
function actionName({ id }) {
    return `actions/${id}`;
}
/** Gives the other one of two keys. */
function otherKey(key) {
    return key === 'primary' ? 'secondary' : 'primary';
}
/** Gives the entity that a deed or a step is about; undefined for a request, which is about a path. */
function subjectOf(deed) {
    return deed.verb === 'request' ? undefined : deed.of;
}


/***/ }),

/***/ 6974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ot: () => (/* binding */ parentName),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   Vl: () => (/* binding */ listPathOf),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   bJ: () => (/* binding */ parentIds),
/* harmony export */   hp: () => (/* binding */ globPattern),
/* harmony export */   ko: () => (/* binding */ selects),
/* harmony export */   ou: () => (/* binding */ ownId),
/* harmony export */   qi: () => (/* binding */ isBuiltIn),
/* harmony export */   zZ: () => (/* binding */ isFixed)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/**
 * The name of one entity within a service.
 *
 * An address is written as the file nests: `products/gold/groups/partners`. Ids compare without regard to case but
 * keep their spelling, so look-ups go through `keyOf`, never through the text.
 */

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
function keyOf(address) {
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
/** True for the id of an entity that the service made and never lets go of. */
function isBuiltIn({ builtIns, ownIds }, id) {
    return builtIns?.includes(id.toLowerCase()) === true || ownIds?.test(id) === false;
}
/** True for the id of an entity whose own fields the service refuses to change. */
function isFixed({ fixed, ownIds }, id) {
    return fixed?.includes(id.toLowerCase()) === true || ownIds?.test(id) === false;
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
function pathOf({ kind, ids, link }) {
    const own = ids.at(-1) ?? '';
    const path = kind.relation?.link === undefined ? ids : [...ids.slice(0, -1), link ?? linkId(own)];
    let next = 0;
    return kind.path.replaceAll('{id}', () => path[next++] ?? '');
}
/** Longest id that a link may have. */
const LONGEST_LINK = 80;
/** The id of a link that we make: what it leads to, made short and single where it is not. */
function linkId(end) {
    if (end.length <= LONGEST_LINK && !end.includes('/'))
        return end;
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(end.toLowerCase()).digest('hex').slice(0, 12);
    return `${end.replaceAll('/', '-').slice(0, LONGEST_LINK - digest.length - 1)}-${digest}`;
}
/**
 * Gives the path of the list that an entity stands in: `/products/gold/groups`. What no list shows has a text instead
 * that is that of no list, and the same for all of the kind below one parent.
 */
function listPathOf(address) {
    const { kind, ids } = address;
    if (kind.id.isPath)
        return `/${kind.name}`;
    if (!kind.unlisted)
        return pathOf(address).replace(/\/[^/]*$/, '');
    return kind.shape === 'single' ? pathOf(address) : pathOf({ kind, ids: [...ids.slice(0, -1), ''] });
}


/***/ }),

/***/ 7762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   D8: () => (/* binding */ anything),
/* harmony export */   I2: () => (/* binding */ fieldFor),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Tj: () => (/* binding */ map),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1152);

/** A text. */
function text(doc, options = {}) {
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
/**
 * Gives the field that a declared value is judged by. JSON that is laid over what is there is an object of whatever
 * members it has where it is one, and hidden where it holds a secret; every other field is what it is.
 */
function fieldFor(field, value) {
    if (field.type !== 'any' || field.subset !== true || value === undefined)
        return field;
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isValues */ .vs)(value))
        return { type: 'object', doc: field.doc, fields: {}, others: field };
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsSecret */ .hK)(value) ? { ...field, hidden: { standIn: ANYTHING } } : field;
}
/** Whatever a service shows in the place of a secret that it was sent tells nothing of it. */
const ANYTHING = /(?:)/;


/***/ }),

/***/ 8904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ PLAIN_ID),
/* harmony export */   MC: () => (/* binding */ GENERATED_ID),
/* harmony export */   MH: () => (/* binding */ oneOfIds),
/* harmony export */   Sm: () => (/* binding */ GUID),
/* harmony export */   X: () => (/* binding */ WORD_ID)
/* harmony export */ });
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
const MOST_LISTED = 10;
/** Gives the rule of ids of which the service has a closed set. */
function oneOfIds(...values) {
    const pattern = new RegExp(`^(?:${values.join('|')})$`, 'i');
    const listed = values.map(value => `"${value}"`).join(', ');
    const saying = values.length > MOST_LISTED ? `one of the ${values.length} names that the reference lists` : `one of ${listed}`;
    return { maxLength: Math.max(...values.map(({ length }) => length)), pattern, saying, values };
}
/** The rule of ids that are words: fragments and tools have them. */
const WORD_ID = {
    maxLength: 80,
    pattern: /(^[\w]+$)|(^[\w][\w-]+[\w]$)/,
    saying: 'letters, digits, _ and, between others, -',
};


/***/ }),

/***/ 8310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ scopeDepth),
/* harmony export */   M0: () => (/* binding */ otherEnd),
/* harmony export */   RJ: () => (/* binding */ scopeIds),
/* harmony export */   Sd: () => (/* binding */ idsIn),
/* harmony export */   e5: () => (/* binding */ sharedIds),
/* harmony export */   ky: () => (/* binding */ seenFrom),
/* harmony export */   zu: () => (/* binding */ linkBetween)
/* harmony export */ });
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7385);

/** Gives how many ids of an address of the kind say in which scope it lies. */
function scopeDepth({ scope }) {
    return scope === undefined ? 0 : idCount(_table_js__WEBPACK_IMPORTED_MODULE_0__/* .KINDS */ .GW.get(scope));
}
/** Gives the ids of the scope that an entity lies in, `[]` at the top. */
function scopeIds({ kind, ids }) {
    return ids.slice(0, scopeDepth(kind));
}
/** Gives what the name of a kind means within the scope of another: its counterpart there, where it has one. */
function seenFrom({ scope }, name) {
    return (scope === undefined ? undefined : _table_js__WEBPACK_IMPORTED_MODULE_0__/* .KINDS */ .GW.get(`${scope}/${name}`)) ?? _table_js__WEBPACK_IMPORTED_MODULE_0__/* .KINDS */ .GW.get(name);
}
/** Gives the ids that all have in common which an entity may name of a kind: those of the scope that both lie in. */
function sharedIds(from, { scope }) {
    return from.kind.scope === scope ? scopeIds(from) : [];
}
/** Gives the entity that an address names by its last id: the other end of a relation, or the one it is called after. */
function otherEnd({ kind, ids }) {
    const end = _table_js__WEBPACK_IMPORTED_MODULE_0__/* .KINDS */ .GW.get(kind.relation?.to ?? kind.id.names ?? '');
    const own = ids.at(-1);
    if (end === undefined || own === undefined)
        return undefined;
    return { kind: end, ids: [...sharedIds({ kind, ids }, end), ...own.split('/')] };
}
/** Gives the address of the link from one entity to another. */
function linkBetween(kind, near, far) {
    return { kind, ids: [...near.ids, far.ids.slice(sharedIds(near, far.kind).length).join('/')] };
}
/** Gives the ids that a path has where a kind's path has `{id}`, or undefined when it is no path of the kind. */
function idsIn({ path: pattern }, path) {
    const [parts, given] = [pattern.toLowerCase().split('/'), path.split('/')];
    if (parts.length !== given.length)
        return undefined;
    const isLike = parts.every((part, index) => part === '{id}' || part === given[index]?.toLowerCase());
    return isLike ? given.filter((_, index) => parts[index] === '{id}') : undefined;
}
function idCount(kind) {
    return kind === undefined ? 0 : kind.path.split('{id}').length - 1;
}


/***/ }),

/***/ 7385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GW: () => (/* binding */ KINDS),
  c: () => (/* binding */ addressAt),
  Gw: () => (/* binding */ ancestorsOf),
  kT: () => (/* binding */ inverseRelations),
  G6: () => (/* binding */ keysInFrontOf),
  lw: () => (/* binding */ kindsBelow)
});

// EXTERNAL MODULE: ./build/model/address.js
var model_address = __webpack_require__(6974);
// EXTERNAL MODULE: ./build/model/field.js
var field = __webpack_require__(7762);
// EXTERNAL MODULE: ./build/model/kinds/ids.js
var ids = __webpack_require__(8904);
;// CONCATENATED MODULE: ./build/model/kinds/key-pair.js
/** @see https://learn.microsoft.com/rest/api/apimanagement/subscription/regenerate-primary-key */
const keyPair = {
    read: { action: 'listSecrets', primary: 'primaryKey', secondary: 'secondaryKey' },
    regenerate: { primary: { action: 'regeneratePrimaryKey' }, secondary: { action: 'regenerateSecondaryKey' } },
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
            displayName: (0,field/* text */.Qq)('Name shown in the developer portal. Unique within the service.', {
                required: true,
                createDefault: 'id',
                minLength: 1,
                maxLength: 300,
            }),
            description: (0,field/* text */.Qq)('What the group is for.', { default: null, reset: 'omit' }),
            type: (0,field/* text */.Qq)('Whether the service keeps the members itself, or an identity provider does.', {
                values: ['custom', 'external'],
                default: 'custom',
                immutable: true,
            }),
            externalId: (0,field/* text */.Qq)('The group at the identity provider: `aad://<tenant>/groups/<object id>`.', {
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
        shows: ['builtIn'],
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
        keptBelow: ['administrators', 'developers', 'guests'],
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
            email: (0,field/* text */.Qq)('E-mail address. Unique within the service.', { required: true, minLength: 1, maxLength: 254 }),
            firstName: (0,field/* text */.Qq)('First name.', { required: true, minLength: 1, maxLength: 100 }),
            lastName: (0,field/* text */.Qq)('Last name.', { required: true, minLength: 1, maxLength: 100 }),
            password: (0,field/* text */.Qq)('Password for signing in; without it the service makes one.', { hidden: { generated: true } }),
            appType: (0,field/* text */.Qq)('Which portal a confirmation message is about.', {
                values: ['portal', 'developerPortal'],
                createOnly: true,
            }),
            confirmation: (0,field/* text */.Qq)('Which message the new user gets.', { values: ['signup', 'invite'], createOnly: true }),
            state: (0,field/* text */.Qq)('Whether the user may sign in.', {
                values: ['active', 'blocked', 'pending', 'deleted'],
                default: 'active',
                reset: { send: 'active' },
            }),
            note: (0,field/* text */.Qq)('A note for administrators.', { default: null, reset: { send: '' } }),
            identities: (0,field/* list */.p_)('Accounts at identity providers with which the user signs in.', (0,field/* object */.Ik)('One account.', { provider: (0,field/* text */.Qq)('The identity provider.'), id: (0,field/* text */.Qq)('The account there.') }), { unordered: true, usual: ({ email }) => [{ provider: 'Basic', id: email ?? null }] }),
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
        shows: ['registrationDate', 'groups'],
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
            scope: (0,field/* text */.Qq)('What the keys open: `/products/<id>`, `/apis/<id>`, or `/apis` for all APIs.', {
                required: true,
                ref: {
                    to: ['products', 'apis'],
                    form: 'path',
                    also: ['/apis'],
                    blocksDelete: { option: 'deleteSubscriptions' },
                },
            }),
            ownerId: (0,field/* text */.Qq)('The user who owns it: `/users/<id>`.', {
                ref: { to: ['users'], form: 'path', blocksDelete: { option: 'deleteSubscriptions' } },
            }),
            displayName: (0,field/* text */.Qq)('Name of the subscription.', {
                required: true,
                createDefault: 'id',
                minLength: 1,
                maxLength: 100,
            }),
            primaryKey: (0,field/* text */.Qq)('The primary key; without it the service makes one.', {
                minLength: 1,
                maxLength: 256,
                hidden: { readBy: { action: 'listSecrets', property: 'primaryKey' }, generated: true },
            }),
            secondaryKey: (0,field/* text */.Qq)('The secondary key; without it the service makes one.', {
                minLength: 1,
                maxLength: 256,
                hidden: { readBy: { action: 'listSecrets', property: 'secondaryKey' }, generated: true },
            }),
            state: (0,field/* text */.Qq)('Whether the keys work.', {
                values: ['suspended', 'active', 'expired', 'submitted', 'rejected', 'cancelled'],
                reset: { send: 'active' },
            }),
            allowTracing: (0,field/* flag */.Jt)('Whether calls with the keys may be traced.', false),
            expirationDate: (0,field/* text */.Qq)('When the subscription ends, as an ISO 8601 instant.', {
                patchOnly: true,
                compare: 'instant',
                pattern: /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/,
                saying: 'an ISO 8601 instant such as "2027-01-31T00:00:00Z"',
            }),
            stateComment: (0,field/* text */.Qq)('Why the subscription is in its state.', {
                patchOnly: true,
                default: null,
                reset: { send: '' },
            }),
        },
        update: 'patch',
        builtIns: ['master'],
        fixed: ['master'],
        serverMade: (id, { ownerId }) => ids/* GENERATED_ID */.MC.test(id) && typeof ownerId === 'string' && ownerId.toLowerCase().endsWith('/users/1'),
        peopleMade: true,
        lane: { field: 'scope' },
        acts: { as: 'subscription', keys: { ...keyPair, usual: true } },
        shows: ['createdDate', 'startDate', 'endDate', 'notificationDate'],
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
    const documentationId = (0,field/* text */.Qq)('The page: `/documentations/<id>`.', { ref: { to: ['documentations'], form: 'path' } });
    return (0,field/* list */.p_)('Pages, in order.', (0,field/* object */.Ik)('One page.', { documentationId }), { default: null, reset: { send: [] } });
}
function wikiOf(place) {
    return {
        ...place,
        shape: 'single',
        id: { maxLength: 80 },
        fields: { documents: pages() },
        update: 'patch',
        absentAs: [500],
        artifacts: { file: 'wiki.md' },
        consistsOf: 'documentations',
        unproven: 'whether a page is named by its path or by its id alone, and whether a read answered 500 always means that there is none.',
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
            contentType: (0,field/* text */.Qq)('What the document is, as a media type: `application/vnd.oai.openapi.components+json`.', {
                required: true,
            }),
            document: (0,field/* object */.Ik)('The types themselves, in the member that the media type asks for.', {
                value: (0,field/* text */.Qq)('Text of a schema that is neither Swagger nor OpenAPI.', { compare: 'schema', ending: 'txt' }),
                definitions: (0,field/* anything */.D8)('Definitions of a Swagger document.'),
                components: (0,field/* anything */.D8)('Components of an OpenAPI document.'),
            }, { required: true }),
        },
        update: 'put',
        listsLack: true,
        madeByImport: id => ids/* GENERATED_ID */.MC.test(id),
        deleteOptions: {
            force: { doc: 'Delete the schema although operations refer to it.', query: { force: 'true' } },
        },
        shows: ['provisioningState'],
        source: `${source}/api-schema`,
    },
    {
        name: 'apis/tagDescriptions',
        noun: 'tag description',
        doc: 'What a tag, by its id, means within the API.',
        shape: 'collection',
        path: '/apis/{id}/tagDescriptions/{id}',
        contract: 'apiTagDescription',
        id: { ...ids/* PLAIN_ID */.JA, names: 'tags' },
        fields: {
            description: (0,field/* text */.Qq)('What the tag means.', { default: null, reset: 'omit' }),
            externalDocsUrl: (0,field/* text */.Qq)('URL of a page about it.', { maxLength: 2000, default: null, reset: 'omit' }),
            externalDocsDescription: (0,field/* text */.Qq)('What is to be found there.', { default: null, reset: 'omit' }),
        },
        update: 'put',
        shows: ['tagId', 'displayName'],
        source: `${source}/api-tag-description`,
    },
    {
        name: 'apis/issues',
        noun: 'issue',
        doc: 'A problem that a developer reports.',
        shape: 'collection',
        path: '/apis/{id}/issues/{id}',
        contract: 'apiIssue',
        id: { ...ids/* PLAIN_ID */.JA, maxLength: 256 },
        fields: {
            title: (0,field/* text */.Qq)('Title.', { required: true }),
            description: (0,field/* text */.Qq)('What is wrong.', { required: true }),
            userId: (0,field/* text */.Qq)('The user who reports it: `/users/<id>`.', { required: true, ref: { to: ['users'], form: 'path' } }),
            apiId: (0,field/* text */.Qq)('The API that it is about: `/apis/<id>`.', { ref: { to: ['apis'], form: 'path' } }),
            createdDate: (0,field/* text */.Qq)('When it was reported, as an ISO 8601 instant.', { compare: 'instant' }),
            state: (0,field/* text */.Qq)('What has become of it.', { values: ['proposed', 'open', 'removed', 'resolved', 'closed'] }),
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
            displayName: (0,field/* text */.Qq)('Name of the resolver.', { minLength: 1, maxLength: 300 }),
            path: (0,field/* text */.Qq)('Type and field: `Query/users`.', { minLength: 1, maxLength: 300 }),
            description: (0,field/* text */.Qq)('What it does.', { maxLength: 1000, default: null, reset: 'omit' }),
        },
        update: 'patch',
        parents: { field: 'type', is: 'graphql' },
        source: `${source}/graph-ql-api-resolver`,
    },
];

// EXTERNAL MODULE: ./build/values.js
var build_values = __webpack_require__(1152);
;// CONCATENATED MODULE: ./build/model/kinds/handouts.js

/** How documents of APIs are got. A refused link to XML need not mean that the XML cannot be had. */
const handouts = {
    by: 'type',
    usually: 'http',
    formats: {
        http: [{ format: 'openapi-link', ending: 'openapi.yaml', fits: isOfOpenApi }],
        soap: [
            { format: 'wsdl-link', ending: 'wsdl', fits: isOfSoap },
            { format: 'wsdl', ending: 'wsdl', fits: isOfSoap },
        ],
    },
    traces: {
        collection: 'schemas',
        property: 'contentType',
        formats: {
            'application/vnd.ms-azure-apim.wadl.grammars+xml': [
                { format: 'wadl-link', ending: 'wadl', fits: isPlain },
                { format: 'wadl', ending: 'wadl', fits: isPlain },
            ],
            'application/vnd.ms-azure-apim.swagger.definitions+json': [
                { format: 'swagger-link', ending: 'swagger.json', fits: isOfSwagger },
            ],
        },
    },
    withheld: ['odata', 'grpc'],
    backend: 'serviceUrl',
    apart: 'apiVersionSetId',
};
/** Of what travels beside a message WSDL says nothing; what the service makes of the messages nobody has written down. */
function isOfSoap(operation) {
    const beside = [operation['templateParameters'], requestOf(operation)['queryParameters']];
    return beside.every(parameters => isNothing(parameters ?? null));
}
/** What the service makes of no document. */
const BEYOND_OPENAPI = ['formParameters'];
/** What a request means is said of its body. */
function isOfOpenApi(operation) {
    const { description, representations } = requestOf(operation);
    const isSaid = isNothing(description ?? null) || objectsIn(representations).length > 0;
    return isSaid && !holdsAny(partsOf(operation), BEYOND_OPENAPI);
}
const BEYOND_SWAGGER = [...BEYOND_OPENAPI, 'examples'];
/** Swagger has one type for all forms of a request, and no header that has to come back. */
function isOfSwagger(operation) {
    const types = objectsIn(requestOf(operation)['representations']).map(({ schemaId, typeName }) => `${schemaId ?? ''} ${typeName ?? ''}`);
    const headers = objectsIn(operation['responses']).flatMap(response => objectsIn(response['headers']));
    const isSaid = new Set(types).size < 2 && headers.every(({ required }) => required !== true);
    return isSaid && isOfOpenApi(operation) && !holdsAny(partsOf(operation), BEYOND_SWAGGER);
}
/** Words of an operation's parts of which nobody says how the service reads them out of WADL. */
const BEYOND_WADL = [...BEYOND_SWAGGER, 'description', 'defaultValue', 'values'];
/** What a parameter of WADL is when nothing is said of its type. */
const USUAL_TYPE = 'string';
/** What WADL leaves unsaid, the service makes of the name. */
function isPlain(operation) {
    const { responses, templateParameters, description, displayName } = operation;
    const { queryParameters, headers } = requestOf(operation);
    const parameters = [templateParameters, queryParameters, headers].flatMap(objectsIn);
    const isUsual = description === displayName && parameters.every(({ type }) => (type ?? USUAL_TYPE) === USUAL_TYPE);
    return isUsual && !holdsAny(partsOf(operation), BEYOND_WADL) && !holdsAny(responses, ['headers']);
}
function requestOf({ request }) {
    return (0,build_values/* isJsonObject */.OW)(request) ? request : {};
}
/** Leaves out what an operation says of itself, which is held against the document word by word. */
function partsOf({ request = null, responses = null, templateParameters = null }) {
    return [request, responses, templateParameters];
}
/** Tells whether anything stands under one of these words, at any depth. */
function holdsAny(value, words) {
    if (Array.isArray(value))
        return value.some((item) => holdsAny(item, words));
    if (!(0,build_values/* isJsonObject */.OW)(value))
        return false;
    return Object.entries(value).some(([name, member]) => words.includes(name) ? !isNothing(member) : holdsAny(member, words));
}
function isNothing(value) {
    return value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);
}
function objectsIn(value) {
    return Array.isArray(value) ? value.filter((item) => (0,build_values/* isJsonObject */.OW)(item)) : [];
}

;// CONCATENATED MODULE: ./build/model/kinds/previews.js
/**
 * What only the preview version has: tools of an MCP server, and client applications.
 *
 * Tools of one API that are made side by side are refused, which the lane of the API sees to.
 */


const PREVIEW = '2025-09-01-preview';
const previews_source = 'https://learn.microsoft.com/rest/api/apimanagement';
const unproven = 'its verbs, which are taken to be the usual ones.';
/** How an API of type `mcp` is spoken to. */
const mcpProperties = (0,field/* object */.Ik)('How an API of type `mcp` is spoken to.', {
    transportType: (0,field/* text */.Qq)('How messages travel.', { values: ['sse', 'streamable'] }),
    endpoints: (0,field/* list */.p_)('Addresses below the API.', (0,field/* object */.Ik)('One address.', {
        name: (0,field/* text */.Qq)('Name of the endpoint.', { required: true, minLength: 1, maxLength: 300 }),
        uriTemplate: (0,field/* text */.Qq)('Its path.', { pattern: /^\/.*$/, saying: 'a path that begins with "/"' }),
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
        id: ids/* WORD_ID */.X,
        fields: {
            displayName: (0,field/* text */.Qq)('Name of the tool.', { minLength: 1, maxLength: 300 }),
            description: (0,field/* text */.Qq)('What the tool does, for the model.', { maxLength: 1000, default: null, reset: 'omit' }),
            operationId: (0,field/* text */.Qq)('The operation that it calls: `/apis/<id>/operations/<id>`.', {
                ref: { to: ['apis/operations'], form: 'path' },
            }),
        },
        update: 'put',
        parents: { field: 'type', is: 'mcp' },
        since: PREVIEW,
        unproven,
        artifacts: { listedAs: 'mcpTools', repeatedIn: 'mcpServerInformation.json' },
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
            displayName: (0,field/* text */.Qq)('Name of the application.', { required: true, createDefault: 'id', maxLength: 300 }),
            description: (0,field/* text */.Qq)('What the application does.', { maxLength: 1000, default: null, reset: 'omit' }),
            ownerId: (0,field/* text */.Qq)('The user who owns it: `/users/<id>`.', { required: true, ref: { to: ['users'], form: 'path' } }),
        },
        update: 'put',
        since: PREVIEW,
        unproven,
        shows: ['entraApplicationId', 'entraTenantId', 'state'],
        source: `${previews_source}/client-application`,
    },
    {
        name: 'clientApplications/products',
        noun: 'product of a client application',
        doc: 'The products that the application may call.',
        shape: 'relation',
        path: '/clientApplications/{id}/productLinks/{id}',
        contract: 'clientApplicationProductLink',
        id: { maxLength: 256 },
        fields: {},
        update: 'none',
        relation: { to: 'products', inverse: 'clientApplications', link: 'productId' },
        since: PREVIEW,
        source: `${previews_source}/client-application-product-link`,
    },
];

;// CONCATENATED MODULE: ./build/model/kinds/apis.js
/**
 * APIs and what is below them.
 *
 * What a create sends as `apiType` comes back as `type`, and what the service sends of `authenticationSettings` it
 * refuses to take back as it stands.
 */




const TYPES = ['http', 'soap', 'websocket', 'graphql', 'odata', 'grpc', 'mcp'];
const TYPES_SINCE = { mcp: '2025-09-01-preview' };
const serverReference = { ref: { to: ['authorizationServers'], form: 'id' } };
const providerReference = { ref: { to: ['openidConnectProviders'], form: 'id' } };
const sendingMethods = (0,field/* list */.p_)('Where the token travels.', (0,field/* text */.Qq)('One place.', { values: ['authorizationHeader', 'query'] }), { unordered: true });
function oauth(doc, options = {}) {
    const fields = {
        authorizationServerId: (0,field/* text */.Qq)('Id of the authorization server.', serverReference),
        scope: (0,field/* text */.Qq)('Scope that is asked for.', { default: null }),
    };
    return (0,field/* object */.Ik)(doc, fields, options);
}
function openid(doc, options = {}) {
    const fields = {
        openidProviderId: (0,field/* text */.Qq)('Id of the OpenID Connect provider.', providerReference),
        bearerTokenSendingMethods: sendingMethods,
    };
    return (0,field/* object */.Ik)(doc, fields, options);
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
/** A GraphQL schema is nothing that the service imports. @see https://learn.microsoft.com/azure/api-management/graphql-schema-resolve-api */
const graphqlSchema = {
    collection: 'schemas',
    id: 'graphql',
    holding: value => ({ contentType: 'application/vnd.ms-azure-apim.graphql.schema', document: { value } }),
    makes: { type: 'graphql' },
};
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
            displayName: (0,field/* text */.Qq)('Name shown in the developer portal.', { createDefault: 'id', minLength: 1, maxLength: 300 }),
            path: (0,field/* text */.Qq)('Where the API stands below the gateway. Unique within the service, with its version.', {
                required: true,
                maxLength: 400,
            }),
            description: (0,field/* text */.Qq)('What the API does.', { default: null, reset: 'omit' }),
            serviceUrl: (0,field/* text */.Qq)('URL of the service behind the API.', {
                minLength: 1,
                maxLength: 2000,
                default: null,
                reset: 'omit',
            }),
            protocols: (0,field/* list */.p_)('How the API may be called.', (0,field/* text */.Qq)('One protocol.', { values: ['http', 'https', 'ws', 'wss'] }), {
                unordered: true,
            }),
            type: (0,field/* text */.Qq)('Kind of API.', {
                values: TYPES,
                valuesSince: TYPES_SINCE,
                default: 'http',
                immutable: true,
                createdAs: 'apiType',
            }),
            apiRevision: (0,field/* text */.Qq)('Which revision this is.', { minLength: 1, maxLength: 100, default: '1', immutable: true }),
            apiRevisionDescription: (0,field/* text */.Qq)('What the revision changed.', { maxLength: 256, default: null, reset: 'omit' }),
            apiVersion: (0,field/* text */.Qq)('Which version this is.', { maxLength: 100, default: null }),
            apiVersionDescription: (0,field/* text */.Qq)('What the version changed.', { maxLength: 256, default: null, reset: 'omit' }),
            apiVersionSetId: (0,field/* text */.Qq)('The version set that it belongs to: `/apiVersionSets/<id>`.', {
                default: null,
                ref: { to: ['apiVersionSets'], form: 'path' },
            }),
            apiVersionSet: (0,field/* object */.Ik)('The version set to make with the API.', {
                id: (0,field/* text */.Qq)('Id of the set.'),
                name: (0,field/* text */.Qq)('Name of the set.'),
                description: (0,field/* text */.Qq)('What the versions have in common.'),
                versioningScheme: (0,field/* text */.Qq)('Where a call names the version.', { values: ['Segment', 'Query', 'Header'] }),
                versionQueryName: (0,field/* text */.Qq)('Query parameter that names the version.'),
                versionHeaderName: (0,field/* text */.Qq)('Header that names the version.'),
            }, { createOnly: true }),
            sourceApiId: (0,field/* text */.Qq)('The API to copy from: `/apis/<id>`.', {
                createOnly: true,
                ref: { to: ['apis'], form: 'path' },
            }),
            isCurrent: (0,field/* flag */.Jt)('Whether this revision is the one that is called.', true, { createOnly: true }),
            subscriptionRequired: (0,field/* flag */.Jt)('Whether calls need a subscription key.', true),
            subscriptionKeyParameterNames: (0,field/* object */.Ik)('Where calls carry the key.', {
                header: (0,field/* text */.Qq)('Header.', { default: 'Ocp-Apim-Subscription-Key' }),
                query: (0,field/* text */.Qq)('Query parameter.', { default: 'subscription-key' }),
            }),
            authenticationSettings: (0,field/* object */.Ik)('How the developer portal signs in to try the API.', {
                oAuth2: oauth('One authorization server.', { default: null }),
                openid: openid('One OpenID Connect provider.', { default: null }),
                oAuth2AuthenticationSettings: (0,field/* list */.p_)('Authorization servers.', oauth('One of them.'), { default: [] }),
                openidAuthenticationSettings: (0,field/* list */.p_)('OpenID Connect providers.', openid('One of them.'), { default: [] }),
            }),
            termsOfServiceUrl: (0,field/* text */.Qq)('URL of the terms of service.', { default: null, reset: 'omit' }),
            contact: (0,field/* object */.Ik)('Who answers for the API.', {
                name: (0,field/* text */.Qq)('Name.', { default: null }),
                url: (0,field/* text */.Qq)('URL.', { default: null }),
                email: (0,field/* text */.Qq)('E-mail address.', { default: null }),
            }, { default: null, reset: 'omit' }),
            license: (0,field/* object */.Ik)('Licence of the API.', { name: (0,field/* text */.Qq)('Name.', { default: null }), url: (0,field/* text */.Qq)('URL.', { default: null }) }, { default: null, reset: 'omit' }),
            mcpProperties: mcpProperties,
        },
        update: 'patch',
        unique: [['path', 'apiVersion']],
        imports: 'apis/operations',
        keepsDocument: { graphql: graphqlSchema },
        exports: handouts,
        ownFile: true,
        alsoListed: /;rev=\d+$/i,
        samples: ['echo-api'],
        lane: 'entity',
        deleteQuery: { deleteRevisions: 'true' },
        deleteOptions: { deleteSubscriptions: { doc: 'Also delete the subscriptions to the API.' } },
        rules: [plainPath, oneAuthentication],
        sendable: sendableApi,
        shows: ['provisioningState', 'isOnline'],
        unproven: 'whether every import leaves a schema that tells its format, and whether WSDL and WADL always come with the answer where the link to them is refused.',
        source: 'https://learn.microsoft.com/rest/api/apimanagement/apis',
    },
    {
        name: 'apis/tags',
        noun: 'tag of an API',
        doc: 'The tags of the API.',
        shape: 'relation',
        path: '/apis/{id}/tags/{id}',
        contract: 'apiTag',
        id: ids/* PLAIN_ID */.JA,
        fields: {},
        update: 'none',
        relation: {
            to: 'tags',
            inverse: 'apis',
            farSide: { path: '/tags/{id}/apiLinks', property: 'apiId', since: '2022-09-01-preview' },
        },
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
const ID = { ...ids/* PLAIN_ID */.JA, maxLength: 256 };
/** Parameters of a client, of which a read shows all but the secret, or nothing. */
function parameters(doc) {
    const fields = { clientSecret: (0,field/* text */.Qq)('Secret of the client.', { hidden: {} }) };
    return (0,field/* object */.Ik)(doc, fields, { hidden: {}, others: (0,field/* text */.Qq)('A parameter that the provider asks for.') });
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
            displayName: (0,field/* text */.Qq)('Name of the provider.', { minLength: 1, maxLength: 300 }),
            identityProvider: (0,field/* text */.Qq)('Which provider it is, e.g. `aad`, `github`, `oauth2`.'),
            oauth2: (0,field/* object */.Ik)('How tokens are got.', {
                redirectUrl: (0,field/* text */.Qq)('Address to which the provider sends a person back; the service makes it.'),
                grantTypes: (0,field/* object */.Ik)('One member for the grant that is used.', {
                    authorizationCode: parameters('A person signs in.'),
                    clientCredentials: parameters('The client signs in by itself.'),
                    authorizationCodeWithFederatedIdentityCredentials: (0,field/* object */.Ik)('A person signs in, and the client by a federated identity.', {
                        clientId: (0,field/* text */.Qq)('Id of the client.'),
                        resourceUri: (0,field/* text */.Qq)('Resource that tokens are for.'),
                        tenantId: (0,field/* text */.Qq)('Tenant of the client.'),
                    }, { since: authorizations_PREVIEW }),
                }),
                keyVault: (0,field/* object */.Ik)('The Key Vault secret that holds the secret of the client.', { secretIdentifier: (0,field/* text */.Qq)('URL of the secret.') }, { since: authorizations_PREVIEW }),
            }),
        },
        update: 'put',
        lacksHead: true,
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
            authorizationType: (0,field/* text */.Qq)('Kind of authorization.', { values: ['OAuth2'] }),
            oauth2grantType: (0,field/* text */.Qq)('The grant that is used.', { values: ['AuthorizationCode', 'ClientCredentials'] }),
            parameters: parameters('What the grant needs, e.g. `clientId` and `clientSecret`.'),
        },
        update: 'put',
        lacksHead: true,
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
            tenantId: (0,field/* text */.Qq)('Tenant of the identity.'),
            objectId: (0,field/* text */.Qq)('Object id of the identity.'),
            appIds: (0,field/* list */.p_)('Applications from which it may call; without them, any.', (0,field/* text */.Qq)('One application (client) id.'), {
                unordered: true,
                default: null,
                reset: 'omit',
            }),
        },
        update: 'put',
        lacksHead: true,
        source: `${authorizations_source}/authorization-access-policy`,
    },
];

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
    if (isMissing(url))
        return { field: 'url', message: 'is missing; only a pool can do without' };
    if (isMissing(protocol))
        return { field: 'protocol', message: 'is missing; only a pool can do without' };
    return undefined;
};
/** A secret is there, although nobody may see it. */
function isMissing(value) {
    return value === undefined || value === null;
}
const breakersHaveCondition = ({ circuitBreaker }) => {
    const rules = (0,build_values/* isValues */.vs)(circuitBreaker) ? circuitBreaker['rules'] : undefined;
    const lacking = (0,build_values/* isList */.Lv)(rules)
        ? rules.find(rule => (0,build_values/* isValues */.vs)(rule) && !hasContent(rule['failureCondition']))
        : undefined;
    if (!(0,build_values/* isValues */.vs)(lacking))
        return undefined;
    const name = typeof lacking['name'] === 'string' ? `the rule "${lacking['name']}"` : 'a rule';
    return {
        field: 'circuitBreaker',
        message: `has ${name} without "failureCondition"; expected what counts as a failure`,
    };
};
function hasContent(value) {
    return (0,build_values/* isValues */.vs)(value) && Object.values(value).some(inner => inner !== null);
}
const DURATION = {
    pattern: /^P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/,
    saying: 'an ISO 8601 duration such as "PT30S"',
};
/** Names of the certificate that a server may show. */
function certificateNames(doc, options = {}) {
    const fields = {
        name: (0,field/* text */.Qq)('Common name of the certificate.'),
        issuerCertificateThumbprint: (0,field/* text */.Qq)('Thumbprint of the certificate that issued it.', { default: null }),
    };
    return (0,field/* list */.p_)(doc, (0,field/* object */.Ik)('One name.', fields), { ...options, unordered: true, default: null });
}
/** What a caller gets while nothing can answer. */
function failureResponse(doc) {
    return (0,field/* object */.Ik)(doc, { statusCode: (0,field/* whole */.WQ)('Status.', { minimum: 100, maximum: 599 }) }, { since: backends_PREVIEW, default: null });
}
const serviceFabricCluster = (0,field/* object */.Ik)('The Service Fabric cluster behind the URL.', {
    clientCertificateId: (0,field/* text */.Qq)('Certificate for the management endpoint: `/certificates/<id>`.', certificate),
    clientCertificatethumbprint: (0,field/* text */.Qq)('Thumbprint of that certificate, for those that do not give its id.', {
        default: null,
    }),
    maxPartitionResolutionRetries: (0,field/* whole */.WQ)('How often a partition is looked up again.', { default: null }),
    managementEndpoints: (0,field/* list */.p_)('Addresses of the cluster.', (0,field/* text */.Qq)('One address.'), { required: true, unordered: true }),
    serverCertificateThumbprints: (0,field/* list */.p_)('Thumbprints that the cluster may show.', (0,field/* text */.Qq)('One thumbprint.'), {
        unordered: true,
        default: null,
    }),
    serverX509Names: certificateNames('Names of the certificate that the cluster may show.'),
}, { default: null });
function sentWith(doc, where) {
    const values = (0,field/* list */.p_)(`Values of one ${where}.`, (0,field/* text */.Qq)('One value; `{{name}}` stands for a named value.', { braces: true }));
    return (0,field/* map */.Tj)(doc, values, { hidden: {}, default: null });
}
const credentials = (0,field/* object */.Ik)('How the gateway signs in to the backend.', {
    certificateIds: (0,field/* list */.p_)('Client certificates: `/certificates/<id>`.', (0,field/* text */.Qq)('One certificate.', certificate), {
        maxItems: 32,
        unordered: true,
        default: null,
    }),
    certificate: (0,field/* list */.p_)('Thumbprints of client certificates, for those that are not given by id.', (0,field/* text */.Qq)('One thumbprint.'), {
        maxItems: 32,
        unordered: true,
        default: null,
    }),
    query: sentWith('Query parameters to send.', 'parameter'),
    header: sentWith('Headers to send.', 'header'),
    authorization: (0,field/* object */.Ik)('The header `Authorization`.', {
        scheme: (0,field/* text */.Qq)('Scheme, e.g. `Bearer`.', { required: true, minLength: 1, maxLength: 100 }),
        parameter: (0,field/* text */.Qq)('What follows the scheme; `{{name}}` stands for a named value.', {
            required: true,
            minLength: 1,
            maxLength: 300,
            braces: true,
            hidden: {},
        }),
    }, { default: null }),
});
const circuitBreaker = (0,field/* object */.Ik)('When calls to the backend are held back.', {
    rules: (0,field/* list */.p_)('Rules, each of which may hold calls back.', (0,field/* object */.Ik)('One rule.', {
        name: (0,field/* text */.Qq)('Name of the rule.'),
        failureCondition: (0,field/* object */.Ik)('What counts as a failure, and how many are too many.', {
            count: (0,field/* whole */.WQ)('So many failures are too many.'),
            percentage: (0,field/* whole */.WQ)('Such a share of the calls is too much.'),
            interval: (0,field/* text */.Qq)('Time in which they are counted, as an ISO 8601 duration.', DURATION),
            statusCodeRanges: (0,field/* list */.p_)('Answers that are failures.', (0,field/* object */.Ik)('One range.', {
                min: (0,field/* whole */.WQ)('Lowest status.', { minimum: 200, maximum: 599 }),
                max: (0,field/* whole */.WQ)('Highest status.', { minimum: 200, maximum: 599 }),
            }), { maxItems: 10, unordered: true }),
            errorReasons: (0,field/* list */.p_)('Errors that are failures.', (0,field/* text */.Qq)('One error.', { maxLength: 200 }), {
                maxItems: 10,
                unordered: true,
            }),
        }),
        failureResponse: failureResponse('What a caller gets meanwhile.'),
        tripDuration: (0,field/* text */.Qq)('How long calls are held back, as an ISO 8601 duration.', DURATION),
        acceptRetryAfter: (0,field/* flag */.Jt)('Whether the backend may say how long by `Retry-After`.', false),
    }), { maxItems: 15 }),
});
const pool = (0,field/* object */.Ik)('The backends that share the calls.', {
    services: (0,field/* list */.p_)('Members of the pool.', (0,field/* object */.Ik)('One member.', {
        id: (0,field/* text */.Qq)('The backend: `/backends/<id>`.', { required: true, ref: { to: ['backends'], form: 'path' } }),
        weight: (0,field/* whole */.WQ)('Its share among members of one priority.', { minimum: 0, maximum: 100 }),
        priority: (0,field/* whole */.WQ)('Its priority; members of a higher number wait until the others fail.', {
            minimum: 0,
            maximum: 100,
        }),
        preferredCarbonEmission: (0,field/* text */.Qq)('Up to which carbon intensity of its region it is preferred.', {
            values: ['VeryLow', 'Low', 'Medium', 'High', 'VeryHigh'],
            since: backends_PREVIEW,
        }),
    }), { minItems: 1, unordered: true }),
    failureResponse: failureResponse('What a caller gets when no member can answer.'),
    sessionAffinity: (0,field/* object */.Ik)('Whether calls of one session go to one member.', {
        sessionId: (0,field/* object */.Ik)('Where a call names its session.', {
            source: (0,field/* text */.Qq)('Place in the call.', { values: ['cookie'] }),
            name: (0,field/* text */.Qq)('Name there.'),
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
            url: (0,field/* text */.Qq)('URL of the service.', { minLength: 1, maxLength: 2000 }),
            protocol: (0,field/* text */.Qq)('How the service is spoken to.', { values: ['http', 'soap'] }),
            title: (0,field/* text */.Qq)('Title for people.', { minLength: 1, maxLength: 300, default: null }),
            description: (0,field/* text */.Qq)('What the backend is.', { minLength: 1, maxLength: 2000, default: null }),
            resourceId: (0,field/* text */.Qq)('URL of the Azure resource that it is: a logic app, a function app.', {
                minLength: 1,
                maxLength: 2000,
                pattern: /^https?:\/\/[^\s/]+(?:\/\S*)?$/i,
                saying: 'a whole URL such as "https://management.azure.com/subscriptions/…"',
                default: null,
            }),
            type: (0,field/* text */.Qq)('Whether it is one service or a pool.', { values: ['Single', 'Pool'], default: 'Single' }),
            azureRegion: (0,field/* text */.Qq)('Region that the service runs in.', { since: backends_PREVIEW, default: null }),
            properties: (0,field/* object */.Ik)('What is peculiar to a kind of service.', { serviceFabricCluster }),
            credentials,
            proxy: (0,field/* object */.Ik)('The proxy on the way.', {
                url: (0,field/* text */.Qq)('URL of the proxy.', { required: true, minLength: 1, maxLength: 2000 }),
                username: (0,field/* text */.Qq)('User of the proxy.', { default: null }),
                password: (0,field/* text */.Qq)('Password of that user.', { braces: true, hidden: {} }),
            }),
            tls: (0,field/* object */.Ik)('How the certificate of the service is checked.', {
                validateCertificateChain: (0,field/* flag */.Jt)('Whether its chain must be trusted.', true),
                validateCertificateName: (0,field/* flag */.Jt)('Whether its name must be that of the host.', true),
                serverCertificateThumbprints: (0,field/* list */.p_)('Thumbprints to trust instead of a chain.', (0,field/* text */.Qq)('One thumbprint.'), {
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
        id: ids/* PLAIN_ID */.JA,
        fields: {
            connectionString: (0,field/* text */.Qq)('How to connect; the service keeps it as a named value and shows only that.', {
                required: true,
                maxLength: 300,
                braces: true,
                hidden: { standIn: /^\{\{[0-9a-f]{24}\}\}$/i },
            }),
            useFromLocation: (0,field/* text */.Qq)('The region that uses it, or `default`.', { required: true, maxLength: 256 }),
            description: (0,field/* text */.Qq)('What the cache is.', { maxLength: 2000, default: null, reset: { send: '' } }),
            resourceId: (0,field/* text */.Qq)('URL of the cache in Azure.', { maxLength: 2000, default: null, prefixed: true }),
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
        id: ids/* WORD_ID */.X,
        fields: {
            value: (0,field/* text */.Qq)('The fragment.', { required: true, compare: 'policy' }),
            format: (0,field/* text */.Qq)('How expressions are written: as typed, or escaped for XML.', {
                values: ['rawxml', 'xml'],
                compare: 'never',
            }),
            description: (0,field/* text */.Qq)('What the fragment does.', { maxLength: 1000, default: null, reset: 'omit' }),
        },
        update: 'put',
        readQuery: { format: 'rawxml' },
        listsLack: true,
        inPolicies: { attributes: [['include-fragment', 'fragment-id']] },
        policyPlace: 'fragment',
        shows: ['provisioningState'],
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
            locationData: (0,field/* object */.Ik)('Where it runs.', {
                name: (0,field/* text */.Qq)('Name of the place.', { required: true, maxLength: 256 }),
                city: (0,field/* text */.Qq)('City.', { maxLength: 256, default: null }),
                district: (0,field/* text */.Qq)('District, state or province.', { maxLength: 256, default: null }),
                countryOrRegion: (0,field/* text */.Qq)('Country or region.', { maxLength: 256, default: null }),
            }, { required: true }),
            description: (0,field/* text */.Qq)('What the gateway is for.', { maxLength: 1000, default: null, reset: 'omit' }),
        },
        update: 'patch',
        builtIns: ['managed'],
        fixed: ['managed'],
        lane: 'entity',
        acts: {
            as: 'gateway',
            keys: {
                read: { action: 'listKeys', primary: 'primary', secondary: 'secondary' },
                regenerate: {
                    primary: { action: 'regenerateKey', body: { keyType: 'primary' } },
                    secondary: { action: 'regenerateKey', body: { keyType: 'secondary' } },
                },
            },
        },
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
            hostname: (0,field/* text */.Qq)('Host name, or a wildcard.'),
            certificateId: (0,field/* text */.Qq)('Certificate that the gateway shows: `/certificates/<id>`.', {
                ref: { to: ['certificates'], form: 'path' },
            }),
            negotiateClientCertificate: (0,field/* flag */.Jt)('Whether callers are asked for a certificate.'),
            tls10Enabled: (0,field/* flag */.Jt)('Whether TLS 1.0 is allowed.'),
            tls11Enabled: (0,field/* flag */.Jt)('Whether TLS 1.1 is allowed.'),
            http2Enabled: (0,field/* flag */.Jt)('Whether HTTP/2 is spoken.'),
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
        id: { ...ids/* PLAIN_ID */.JA, names: 'certificates' },
        fields: { isTrusted: (0,field/* flag */.Jt)('Whether it is trusted.') },
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
    return (0,field/* text */.Qq)(doc, { ...form, braces: true, hidden: { standIn: /^\{\{Logger-Credentials--[0-9a-f]{24}\}\}$/i } });
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
        value: (0,field/* text */.Qq)('Name, or `*` for all.'),
        mode: (0,field/* text */.Qq)('Whether the value is masked or left out.', { values: ['Mask', 'Hide'] }),
    };
    return (0,field/* list */.p_)(doc, (0,field/* object */.Ik)('One name.', fields), { unordered: true, default: null });
}
function message(doc) {
    return (0,field/* object */.Ik)(doc, {
        headers: (0,field/* list */.p_)('Headers that are logged.', (0,field/* text */.Qq)('One header.'), { unordered: true, default: null }),
        body: (0,field/* object */.Ik)('The body.', { bytes: (0,field/* whole */.WQ)('How much of it is logged.', { maximum: 8192 }) }, { default: null }),
        dataMasking: (0,field/* object */.Ik)('What is not logged as it is.', { queryParams: masked('Query parameters.'), headers: masked('Headers.') }, { default: null }),
    }, { default: null });
}
/** What the service keeps of one side when a diagnostic says nothing of it. */
const UNSAID = {
    request: { headers: null, body: null, dataMasking: { queryParams: [{ value: '*', mode: 'Hide' }] } },
    response: null,
};
function side(doc) {
    const fields = { request: message('What is sent.'), response: message('What comes back.') };
    return (0,field/* object */.Ik)(doc, fields, { default: UNSAID, reset: 'omit' });
}
function modelMessages(doc) {
    return (0,field/* object */.Ik)(doc, {
        messages: (0,field/* text */.Qq)('Which messages.', { values: ['all'] }),
        maxSizeInBytes: (0,field/* whole */.WQ)('How much of a message.', { minimum: 1, maximum: 262_144 }),
    }, { default: null });
}
const diagnosticFields = {
    loggerId: (0,field/* text */.Qq)('The logger to write to: `/loggers/<id>`.', {
        required: true,
        ref: { to: ['loggers'], form: 'path' },
    }),
    alwaysLog: (0,field/* text */.Qq)('What is logged although it was not sampled.', {
        values: ['allErrors'],
        default: null,
        reset: 'omit',
    }),
    sampling: (0,field/* object */.Ik)('Which calls are logged; without it, all.', {
        samplingType: (0,field/* text */.Qq)('How they are chosen.', { values: ['fixed'] }),
        percentage: (0,field/* whole */.WQ)('Share of the calls.', { minimum: 0, maximum: 100 }),
    }, { default: null, reset: 'omit' }),
    frontend: side('What is logged between caller and gateway.'),
    backend: side('What is logged between gateway and backend.'),
    logClientIp: (0,field/* flag */.Jt)('Whether the address of the caller is logged.', true),
    httpCorrelationProtocol: (0,field/* text */.Qq)('Headers that carry a trace along.', {
        values: ['None', 'Legacy', 'W3C'],
        default: 'Legacy',
        reset: { send: 'Legacy' },
    }),
    verbosity: (0,field/* text */.Qq)('Which traces of policies are logged.', { values: ['verbose', 'information', 'error'] }),
    operationNameFormat: (0,field/* text */.Qq)('How telemetry names operations; for Application Insights only.', {
        values: ['Name', 'Url'],
    }),
    metrics: (0,field/* flag */.Jt)('Whether custom metrics are emitted.'),
    largeLanguageModel: (0,field/* object */.Ik)('What is logged of calls to language models.', {
        logs: (0,field/* text */.Qq)('Whether anything is.', { values: ['enabled', 'disabled'] }),
        requests: modelMessages('Prompts.'),
        responses: modelMessages('Completions.'),
    }, { since: observability_PREVIEW, default: null, reset: 'omit' }),
};
function diagnosticOf(place) {
    return {
        ...place,
        shape: 'collection',
        id: (0,ids/* oneOfIds */.MH)('applicationinsights', 'azuremonitor', 'local'),
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
        id: { ...ids/* PLAIN_ID */.JA, maxLength: 256 },
        fields: {
            loggerType: (0,field/* text */.Qq)('Kind of place.', {
                values: ['azureEventHub', 'applicationInsights', 'azureMonitor'],
                required: true,
            }),
            description: (0,field/* text */.Qq)('What the logger is for.', { maxLength: 256, default: null, reset: { send: '' } }),
            credentials: (0,field/* object */.Ik)('How to write there; best given as named values.', {
                name: (0,field/* text */.Qq)('Name of the event hub.'),
                connectionString: credential('Connection string of the event hub or of Application Insights.', CONNECTION_STRING),
                instrumentationKey: credential('Instrumentation key of Application Insights.', INSTRUMENTATION_KEY),
                endpointAddress: (0,field/* text */.Qq)('Address of the event hub, when an identity signs in.'),
                identityClientId: (0,field/* text */.Qq)('Client id of that identity, or `SystemAssigned`.', IDENTITY),
            }, { others: credential('A credential of a kind of logger that this list does not know.') }),
            isBuffered: (0,field/* flag */.Jt)('Whether records are collected before they are sent.', true),
            resourceId: (0,field/* text */.Qq)('Id of the Azure resource that is written to.', { default: null, putOnly: true }),
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
        const name = (0,build_values/* isValues */.vs)(parameter) ? parameter['name'] : undefined;
        return typeof name === 'string' ? [name] : [];
    });
}
/** Which type of which schema describes a thing. */
const typed = {
    schemaId: (0,field/* text */.Qq)('Id of a schema of the API that describes it.', { sibling: 'apis/schemas', default: null }),
    typeName: (0,field/* text */.Qq)('Name of its type there.', { default: null }),
};
const examples = (0,field/* map */.Tj)('Examples, by name.', (0,field/* object */.Ik)('One example.', {
    summary: (0,field/* text */.Qq)('What it shows, in short.', { default: null }),
    description: (0,field/* text */.Qq)('What it shows.', { default: null }),
    value: (0,field/* anything */.D8)('The example itself.'),
    externalValue: (0,field/* text */.Qq)('URL of the example.', { default: null }),
}), { default: null });
function operations_parameters(doc) {
    const parameter = (0,field/* object */.Ik)('One of them.', {
        name: (0,field/* text */.Qq)('Name.', { required: true }),
        description: (0,field/* text */.Qq)('What it is for.', { default: null }),
        type: (0,field/* text */.Qq)('Type, e.g. `string`.', { required: true }),
        defaultValue: (0,field/* text */.Qq)('What it is when it is left out.', { default: null }),
        required: (0,field/* flag */.Jt)('Whether it must be there.', false),
        values: (0,field/* list */.p_)('Legal values.', (0,field/* text */.Qq)('One value.'), { unordered: true, default: null }),
        ...typed,
        examples,
    });
    return (0,field/* list */.p_)(doc, parameter, { unordered: true, default: null, reset: { send: [] } });
}
function representations(doc) {
    const representation = (0,field/* object */.Ik)('One form.', {
        contentType: (0,field/* text */.Qq)('Media type.', { required: true }),
        ...typed,
        formParameters: operations_parameters('Fields of a form.'),
        examples,
    });
    return (0,field/* list */.p_)(doc, representation, { unordered: true, default: null, reset: { send: [] } });
}
const responses = (0,field/* list */.p_)('What can come back.', (0,field/* object */.Ik)('One answer.', {
    statusCode: (0,field/* whole */.WQ)('Status.', { required: true }),
    description: (0,field/* text */.Qq)('When it comes.', { default: null }),
    representations: representations('Forms of the body.'),
    headers: operations_parameters('Headers.'),
}), { unordered: true, default: null, reset: { send: [] } });
/** What the service makes of examples, as previews of the API show it. */
const SAMPLES = ['request', 'responses'].flatMap(name => ['sample', 'generatedSample'].map(sample => `${name}.representations.${sample}`));
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
            displayName: (0,field/* text */.Qq)('Name shown in the developer portal.', {
                required: true,
                createDefault: 'id',
                minLength: 1,
                maxLength: 300,
            }),
            method: (0,field/* text */.Qq)('HTTP method, also one of your own.', { required: true }),
            urlTemplate: (0,field/* text */.Qq)('Path below the API, with `{parameter}` where it varies.', {
                required: true,
                minLength: 1,
                maxLength: 1000,
            }),
            templateParameters: operations_parameters('The parameters in the path; each must be here.'),
            description: (0,field/* text */.Qq)('What the operation does.', {
                maxLength: 1000,
                reset: { send: '' },
                usual: ({ displayName }) => displayName,
            }),
            request: (0,field/* object */.Ik)('What a call carries.', {
                description: (0,field/* text */.Qq)('What it means.', { default: null }),
                queryParameters: operations_parameters('Query parameters.'),
                headers: operations_parameters('Headers.'),
                representations: representations('Forms of the body.'),
            }, { default: null, reset: 'omit' }),
            responses,
        },
        update: 'patch',
        rules: [parametersAreDeclared],
        shows: SAMPLES,
        source: `${operations_source}/api-operation`,
    },
    {
        name: 'apis/operations/tags',
        noun: 'tag of an operation',
        doc: 'The tags of the operation.',
        shape: 'relation',
        path: '/apis/{id}/operations/{id}/tags/{id}',
        contract: 'operationTag',
        id: ids/* PLAIN_ID */.JA,
        fields: {},
        update: 'none',
        relation: {
            to: 'tags',
            inverse: 'operations',
            farSide: { path: '/tags/{id}/operationLinks', property: 'operationId', since: '2022-09-01-preview' },
        },
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
            value: (0,field/* text */.Qq)('The policy document.', { required: true, compare: 'policy' }),
            format: (0,field/* text */.Qq)('How expressions are written: as typed, or escaped for XML.', {
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



const portal_source = 'https://learn.microsoft.com/rest/api/apimanagement';
function readable(property, generated = {}) {
    return { hidden: { readBy: { action: 'listSecrets', property }, ...generated } };
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
function portal_isNothing(value) {
    return (value ?? null) === null || (typeof value === 'object' && Object.values(value ?? {}).every(portal_isNothing));
}
/** Pages, templates, notifications, settings, access. */
const portal = [
    {
        name: 'documentations',
        noun: 'documentation page',
        doc: 'A page in Markdown that wikis are made of.',
        shape: 'collection',
        path: '/documentations/{id}',
        contract: 'documentation',
        id: { ...ids/* PLAIN_ID */.JA, maxLength: 256 },
        fields: {
            title: (0,field/* text */.Qq)('Title of the page.', { default: null, reset: 'omit' }),
            content: (0,field/* text */.Qq)('The page, in Markdown.', { default: null, reset: 'omit', ending: 'md' }),
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
        id: (0,ids/* oneOfIds */.MH)('applicationApprovedNotificationMessage', 'accountClosedDeveloper', 'quotaLimitApproachingDeveloperNotificationMessage', 'newDeveloperNotificationMessage', 'emailChangeIdentityDefault', 'inviteUserNotificationMessage', 'newCommentNotificationMessage', 'confirmSignUpIdentityDefault', 'newIssueNotificationMessage', 'purchaseDeveloperNotificationMessage', 'passwordResetIdentityDefault', 'passwordResetByAdminNotificationMessage', 'rejectDeveloperNotificationMessage', 'requestDeveloperNotificationMessage'),
        fields: {
            subject: (0,field/* text */.Qq)('Subject line.', { minLength: 1, maxLength: 1000 }),
            title: (0,field/* text */.Qq)('Title of the template.'),
            description: (0,field/* text */.Qq)('When the message is sent.'),
            body: (0,field/* text */.Qq)('The message, as HTML.', { minLength: 1, ending: 'html' }),
            parameters: (0,field/* list */.p_)('What may stand in subject and body as `$name`.', (0,field/* object */.Ik)('One parameter.', {
                name: (0,field/* text */.Qq)('Name.', {
                    minLength: 1,
                    maxLength: 256,
                    pattern: /^[A-Za-z0-9-._]+$/,
                    saying: 'letters, digits and - . _',
                }),
                title: (0,field/* text */.Qq)('Title.', { minLength: 1, maxLength: 4096 }),
                description: (0,field/* text */.Qq)('What it stands for.', {
                    minLength: 1,
                    maxLength: 256,
                    pattern: /^[A-Za-z0-9-._]+$/,
                    saying: 'letters, digits and - . _',
                }),
            }), { unordered: true }),
        },
        update: 'patch',
        permanent: true,
        untouched: (_, { isDefault }) => isDefault === true,
        shows: ['isDefault'],
        source: `${portal_source}/email-template`,
    },
    {
        name: 'notifications',
        noun: 'notification',
        doc: 'Who of the publishers is told of what.',
        shape: 'collection',
        path: '/notifications/{id}',
        contract: 'notification',
        id: (0,ids/* oneOfIds */.MH)('RequestPublisherNotificationMessage', 'PurchasePublisherNotificationMessage', 'NewApplicationNotificationMessage', 'BCC', 'NewIssuePublisherNotificationMessage', 'AccountClosedPublisher', 'QuotaLimitApproachingPublisherNotificationMessage'),
        fields: {
            title: (0,field/* text */.Qq)('Title.', { required: true, minLength: 1, maxLength: 1000 }),
            description: (0,field/* text */.Qq)('When it is sent.', { default: null }),
            recipients: (0,field/* object */.Ik)('Who gets it.', {
                emails: (0,field/* list */.p_)('E-mail addresses.', (0,field/* text */.Qq)('One address.'), {
                    unordered: true,
                    default: null,
                    reset: { send: [] },
                }),
                users: (0,field/* list */.p_)('Users.', (0,field/* text */.Qq)('One user, by id.', { ref: { to: ['users'], form: 'id' } }), {
                    unordered: true,
                    default: null,
                    reset: { send: [] },
                }),
            }),
        },
        update: 'put',
        lacksHead: true,
        permanent: true,
        // Only the service words a notification.
        untouched: (_, { recipients }) => portal_isNothing(recipients),
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
        id: (0,ids/* oneOfIds */.MH)('signin', 'signup', 'delegation'),
        fields: {
            enabled: (0,field/* flag */.Jt)('`signin`: whether anonymous visitors are sent to sign in; `signup`: whether visitors may sign up.'),
            termsOfService: (0,field/* object */.Ik)('`signup`: what new users agree to.', {
                text: (0,field/* text */.Qq)('The terms.'),
                enabled: (0,field/* flag */.Jt)('Whether they are shown.'),
                consentRequired: (0,field/* flag */.Jt)('Whether users have to agree.'),
            }),
            url: (0,field/* text */.Qq)('`delegation`: address of your site.'),
            validationKey: (0,field/* text */.Qq)('`delegation`: key with which requests to your site are signed, in base64.', readable('validationKey')),
            subscriptions: (0,field/* object */.Ik)('`delegation`: subscriptions to products.', {
                enabled: (0,field/* flag */.Jt)('Whether your site handles them.'),
            }),
            userRegistration: (0,field/* object */.Ik)('`delegation`: signing up and in.', { enabled: (0,field/* flag */.Jt)('Whether your site handles it.') }),
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
        id: (0,ids/* oneOfIds */.MH)('access', 'gitAccess'),
        fields: {
            enabled: (0,field/* flag */.Jt)('Whether access is allowed.'),
            principalId: (0,field/* text */.Qq)('Identifier that tokens are minted for.', {
                putOnly: true,
                usual: ({ principalId }) => (principalId === 'integration' || principalId === 'git' ? principalId : undefined),
            }),
            primaryKey: (0,field/* text */.Qq)('The primary key.', { putOnly: true, ...readable('primaryKey', { generated: true }) }),
            secondaryKey: (0,field/* text */.Qq)('The secondary key.', { putOnly: true, ...readable('secondaryKey', { generated: true }) }),
        },
        update: 'patch',
        permanent: true,
        admits: { transport: 'direct', id: 'access', field: 'enabled' },
        acts: {
            as: 'tenantAccess',
            ids: ['access'],
            keys: keyPair,
            switch: {
                word: 'directApi',
                doc: 'Allows or forbids the direct management API.',
                id: 'access',
                field: 'enabled',
            },
        },
        shows: ['id'],
        source: `${portal_source}/tenant-access`,
    },
];

;// CONCATENATED MODULE: ./build/model/kinds/portal-content.js
/**
 * What the developer portal shows and how it is published: its configuration, its content, its revisions.
 *
 * Nothing is recorded of these in use. What is said here is what the vendor's own client says of verbs, bodies and
 * limits (npm `@azure/arm-apimanagement` 10.0.0, operations PortalConfig, PortalRevision, ContentType and ContentItem).
 */

const portal_content_source = 'https://learn.microsoft.com/rest/api/apimanagement';
const portal_content_unproven = "what the service makes of it beyond what the vendor's own client says of its verbs and bodies.";
function addresses(doc, item) {
    return (0,field/* list */.p_)(doc, (0,field/* text */.Qq)(item), { unordered: true, default: null, reset: { send: [] } });
}
/** Configuration, revisions, content types and content items. */
const portalContent = [
    {
        name: 'portalconfigs',
        noun: 'portal configuration',
        doc: 'How the developer portal lets people in, and which sites it trusts; a service has one, `default`.',
        shape: 'collection',
        path: '/portalconfigs/{id}',
        contract: 'portalConfig',
        id: { maxLength: 80 },
        fields: {
            enableBasicAuth: (0,field/* flag */.Jt)('Whether people may sign in with a name and a password.', true),
            signin: (0,field/* object */.Ik)('Signing in.', { require: (0,field/* flag */.Jt)('Whether anonymous visitors are sent to sign in.') }),
            signup: (0,field/* object */.Ik)('Signing up.', {
                termsOfService: (0,field/* object */.Ik)('What new users agree to.', {
                    text: (0,field/* text */.Qq)('The terms.'),
                    requireConsent: (0,field/* flag */.Jt)('Whether users have to agree.'),
                }),
            }),
            delegation: (0,field/* object */.Ik)('What a site of yours does instead of the portal.', {
                delegateRegistration: (0,field/* flag */.Jt)('Whether it handles signing up and in.'),
                delegateSubscription: (0,field/* flag */.Jt)('Whether it handles subscriptions to products.'),
                delegationUrl: (0,field/* text */.Qq)('Its address.'),
                validationKey: (0,field/* text */.Qq)('Key with which requests to it are signed, in base64.', { hidden: {} }),
            }),
            cors: (0,field/* object */.Ik)('Cross-origin requests.', {
                allowedOrigins: addresses('Origins that may call.', 'One origin: `https://trusted.example`.'),
            }),
            csp: (0,field/* object */.Ik)('Content security policy.', {
                mode: (0,field/* text */.Qq)('What browsers do about the rest.', { values: ['enabled', 'disabled', 'reportOnly'] }),
                reportUri: addresses('Where browsers report to.', 'One URL.'),
                allowedSources: addresses('Sources that browsers may load.', 'One source: `*.trusted.example`.'),
            }),
        },
        update: 'patch',
        permanent: true,
        unproven: portal_content_unproven,
        source: `${portal_content_source}/portal-config`,
    },
    {
        name: 'portalRevisions',
        noun: 'portal revision',
        doc: 'A publication of the developer portal: to declare a new one publishes the portal as it is then.',
        shape: 'collection',
        path: '/portalRevisions/{id}',
        contract: 'portalRevision',
        id: { maxLength: 256 },
        fields: {
            description: (0,field/* text */.Qq)('What is new.', { maxLength: 2000, default: null }),
            isCurrent: (0,field/* flag */.Jt)('Whether it is what visitors see; the one before is then no longer.'),
        },
        update: 'patch',
        undeletable: true,
        onlyOne: 'isCurrent',
        lane: 'kind',
        unproven: portal_content_unproven,
        shows: ['statusDetails', 'status', 'createdDateTime', 'updatedDateTime', 'provisioningState'],
        source: `${portal_content_source}/portal-revision`,
    },
    {
        name: 'contentTypes',
        noun: 'content type',
        doc: "What a kind of the portal's content consists of. Ids of your own begin with `c-`; the rest is built in.",
        shape: 'collection',
        path: '/contentTypes/{id}',
        contract: 'contentType',
        id: { maxLength: 80 },
        ownIds: /^c-/i,
        fields: {
            id: (0,field/* text */.Qq)('The id once more, as content names it.', { default: null }),
            name: (0,field/* text */.Qq)('Name of the type.', { minLength: 1, maxLength: 250 }),
            description: (0,field/* text */.Qq)('What it is for.', { default: null, reset: 'omit' }),
            schema: (0,field/* anything */.D8)('JSON schema of its items, as a map.'),
            version: (0,field/* text */.Qq)('Version of the type.', { default: null, reset: 'omit' }),
        },
        update: 'put',
        lacksHead: true,
        unproven: portal_content_unproven,
        source: `${portal_content_source}/content-type`,
    },
    {
        name: 'contentTypes/contentItems',
        noun: 'content item',
        doc: "A piece of the portal's content, with the members that its type has; only what is declared is compared.",
        shape: 'collection',
        path: '/contentTypes/{id}/contentItems/{id}',
        contract: 'contentItem',
        id: { maxLength: 80 },
        fields: { properties: (0,field/* anything */.D8)('All that it holds.', { subset: true }) },
        update: 'put',
        wholeBody: true,
        unproven: portal_content_unproven,
        source: `${portal_content_source}/content-item`,
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
            displayName: (0,field/* text */.Qq)('Name shown in the developer portal. Unique within the service.', {
                required: true,
                createDefault: 'id',
                minLength: 1,
                maxLength: 300,
            }),
            description: (0,field/* text */.Qq)('What the product offers.', { maxLength: 1000, default: null, reset: 'omit' }),
            terms: (0,field/* text */.Qq)('Terms of use that a developer accepts when subscribing.', { default: null, reset: 'omit' }),
            subscriptionRequired: (0,field/* flag */.Jt)('Whether calls need a subscription key.', true),
            approvalRequired: (0,field/* flag */.Jt)('Whether an administrator approves each subscription.', false),
            subscriptionsLimit: (0,field/* whole */.WQ)('How many subscriptions one user may hold; without it, any number.', {
                minimum: 0,
                default: null,
                reset: 'omit',
            }),
            state: (0,field/* text */.Qq)('Whether developers see the product.', {
                values: ['notPublished', 'published'],
                default: 'notPublished',
                reset: { send: 'notPublished' },
            }),
            authenticationType: (0,field/* list */.p_)('Ways to call the APIs of the product.', (0,field/* text */.Qq)('One way.', { values: ['subscription-key', 'application-token'] }), { unordered: true, since: '2025-09-01-preview' }),
            application: (0,field/* object */.Ik)('Client applications that may use the product.', {
                entra: (0,field/* object */.Ik)('The Microsoft Entra application of the product.', {
                    applicationId: (0,field/* text */.Qq)('Its application (client) id.'),
                    audience: (0,field/* text */.Qq)('The audience of its tokens.'),
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
        relation: {
            to: 'tags',
            inverse: 'products',
            farSide: { path: '/tags/{id}/productLinks', property: 'productId', since: '2022-09-01-preview' },
        },
        source: 'https://learn.microsoft.com/rest/api/apimanagement/tag/assign-to-product',
    },
];

;// CONCATENATED MODULE: ./build/model/kinds/resources.js
/**
 * `resources:`, for what no other entry knows: whatever Azure adds tomorrow, by its path and its body.
 *
 * The members are those that every resource of Azure may have; what stands in them is nobody's business here. A path at
 * which another kind lives is refused, so that nothing slips past what the table knows of it.
 */

const SUBSET = { subset: true };
/** Resources without an entry of their own. */
const resources = [
    {
        name: 'resources',
        noun: 'resource',
        doc: 'Anything that has no collection here yet, by its path below the service; only what is declared is compared.',
        shape: 'collection',
        path: '/{id}',
        id: { isPath: true, maxLength: 1000, saying: 'a path below the service such as "/apis/orders/tools/search"' },
        fields: {
            apiVersion: (0,field/* text */.Qq)("Version of the service's API that knows it; that of the run when it is left out.", {
                pattern: /^\d{4}-\d{2}-\d{2}(?:-preview)?$/,
                saying: 'a version such as "2025-09-01-preview"',
            }),
            properties: (0,field/* anything */.D8)('Its properties.', SUBSET),
            location: (0,field/* text */.Qq)('The region that it lies in.'),
            kind: (0,field/* text */.Qq)('Which kind of its type it is.'),
            tags: (0,field/* anything */.D8)('Tags of Azure Resource Manager.', SUBSET),
            sku: (0,field/* anything */.D8)('Size and pricing tier.', SUBSET),
            plan: (0,field/* anything */.D8)('The plan by which it was bought.', SUBSET),
            identity: (0,field/* anything */.D8)('Identities that it has in Microsoft Entra.', SUBSET),
            zones: (0,field/* anything */.D8)('Availability zones, as a list.', SUBSET),
            extendedLocation: (0,field/* anything */.D8)('The edge or custom location that it lies in.', SUBSET),
        },
        update: 'put',
        unlisted: true,
        wholeBody: true,
        versionedBy: 'apiVersion',
        source: 'https://learn.microsoft.com/azure/templates/microsoft.apimanagement/service',
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
            scope: (0,field/* text */.Qq)('Path of the policy that is restricted.'),
            requireBase: (0,field/* text */.Qq)('Whether that policy must have `<base />`.', { values: ['true', 'false'] }),
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
function revision({ fields, rules = [], sendable, exports, keepsDocument, shows }) {
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
        ...(keepsDocument === undefined ? {} : { keepsDocument }),
        ...(exports === undefined ? {} : { exports }),
        copies,
        comesWith: (id, parent) => (id === firstOf(parent) ? parent : undefined),
        chosenBy: { kind: CURRENT, field: 'apiRevision', shownBy: 'isCurrent' },
        rules,
        ...(sendable === undefined ? {} : { sendable }),
        ...(shows === undefined ? {} : { shows }),
        unproven: 'whether one request may copy the API and import a document over the copy; what is missing is reported.',
        source: 'https://learn.microsoft.com/azure/api-management/api-management-revisions',
    };
}
const currentRevision = {
    name: CURRENT,
    noun: 'current revision',
    doc: 'The revision that callers reach. Another number here makes a release, with its notes if they are given.',
    shape: 'single',
    spelling: 'value',
    valueKey: 'revision',
    path: API_PATH,
    contract: 'apiRelease',
    id: { maxLength: 100 },
    fields: {
        apiRevision: (0,field/* text */.Qq)('Number of the revision.', {
            required: true,
            pattern: /^[1-9]\d*$/,
            saying: 'the number of a revision',
            sibling: REVISIONS,
        }),
        // The API does not show them; they are said with the release and never compared.
        notes: (0,field/* text */.Qq)('What the release brings, for the change log of the developer portal.', { compare: 'along' }),
    },
    update: 'put',
    unlisted: true,
    permanent: true,
    comesWith: (_, parent) => ({ apiRevision: firstOf(parent) }),
    // A release that exists releases nothing again, so that the way back and forth takes a new one each time.
    writesTo: ([api = ''], { apiRevision, notes }, state) => ({
        path: `/apis/${api}/releases/rev-${String(apiRevision)}-${state}`,
        properties: { apiId: `/apis/${api};rev=${String(apiRevision)}`, ...(notes === undefined ? {} : { notes }) },
    }),
    namesWhole: true,
    chooses: REVISIONS,
    artifacts: { folder: 'releases', names: 'apiId' },
    source: 'https://learn.microsoft.com/rest/api/apimanagement/api-release',
};
/** The revision that a new API begins with. */
function firstOf({ apiRevision }) {
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
            schemaType: (0,field/* text */.Qq)('Language of the schema.', { values: ['xml', 'json'], required: true, immutable: true }),
            description: (0,field/* text */.Qq)('What the schema describes.', { default: null, reset: 'omit' }),
            value: (0,field/* text */.Qq)('The schema as text, for `xml`.', { ending: 'xsd' }),
            document: (0,field/* anything */.D8)('The schema as a map, for `json`.'),
        },
        update: 'put',
        union: [['value'], ['document']],
        alsoListed: /^apim-sync\./i,
        inPolicies: { attributes: [['content', 'schema-id']] },
        rules: [memberGoesWithType],
        shows: ['provisioningState'],
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
        id: ids/* PLAIN_ID */.JA,
        fields: {
            data: (0,field/* text */.Qq)('The certificate and its key as PFX, in base64.', { hidden: {} }),
            password: (0,field/* text */.Qq)('Password of the PFX.', { hidden: {} }),
            keyVault: (0,field/* object */.Ik)('The Key Vault certificate that is used instead.', {
                secretIdentifier: (0,field/* text */.Qq)('URL of its secret; without a version, the newest is used.'),
                identityClientId: (0,field/* text */.Qq)('Client id of the identity that reads it; without it, the system-assigned one.', {
                    ...ids/* GUID */.Sm,
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
        acts: { as: 'certificate', refresh: 'refreshSecret' },
        rules: [oneOrigin, passwordOpensData],
        shows: ['keyVault.lastStatus', 'subject', 'thumbprint', 'expirationDate'],
        source: `${security_source}/certificate`,
    },
    {
        name: 'authorizationServers',
        noun: 'authorization server',
        doc: 'An OAuth 2.0 server at which the developer portal signs in to try an API.',
        shape: 'collection',
        path: '/authorizationServers/{id}',
        contract: 'authorizationServer',
        id: ids/* PLAIN_ID */.JA,
        fields: {
            displayName: (0,field/* text */.Qq)('Name of the server.', { required: true, createDefault: 'id', minLength: 1, maxLength: 50 }),
            description: (0,field/* text */.Qq)('What the server is for.', { default: null, reset: { send: '' } }),
            clientRegistrationEndpoint: (0,field/* text */.Qq)('Page on which clients register.', { required: true }),
            authorizationEndpoint: (0,field/* text */.Qq)('Address at which access is granted.', { required: true }),
            tokenEndpoint: (0,field/* text */.Qq)('Address at which tokens are given.', { default: null, reset: { send: '' } }),
            grantTypes: (0,field/* list */.p_)('Ways in which a client gets its token.', (0,field/* text */.Qq)('One way.', { values: ['authorizationCode', 'implicit', 'resourceOwnerPassword', 'clientCredentials'] }), { required: true, unordered: true }),
            clientId: (0,field/* text */.Qq)('Client id of the developer portal.', { required: true }),
            clientSecret: (0,field/* text */.Qq)('Client secret of the developer portal.', security_readable('clientSecret')),
            authorizationMethods: (0,field/* list */.p_)('Methods that the authorization endpoint takes.', (0,field/* text */.Qq)('One method.', { values: ['HEAD', 'OPTIONS', 'TRACE', 'GET', 'POST', 'PUT', 'PATCH', 'DELETE'] }), { unordered: true }),
            clientAuthenticationMethod: (0,field/* list */.p_)('How the client proves who it is.', (0,field/* text */.Qq)('One way.', { values: ['Basic', 'Body'] }), {
                unordered: true,
                default: null,
                reset: { send: [] },
            }),
            tokenBodyParameters: (0,field/* list */.p_)('What else is sent for a token.', (0,field/* object */.Ik)('One parameter.', {
                name: (0,field/* text */.Qq)('Name.', { required: true }),
                value: (0,field/* text */.Qq)('Value.', { required: true }),
            }), { unordered: true, default: null, reset: { send: [] } }),
            supportState: (0,field/* flag */.Jt)('Whether the server takes a state.', false),
            defaultScope: (0,field/* text */.Qq)('Scope that is asked for when an API names none.', { default: null, reset: { send: '' } }),
            bearerTokenSendingMethods: (0,field/* list */.p_)('Where the token travels.', (0,field/* text */.Qq)('One place.', { values: ['authorizationHeader', 'query'] }), { unordered: true }),
            resourceOwnerUsername: (0,field/* text */.Qq)('User whose password is used.', security_readable('resourceOwnerUsername')),
            resourceOwnerPassword: (0,field/* text */.Qq)('Password of that user.', security_readable('resourceOwnerPassword')),
            useInTestConsole: (0,field/* flag */.Jt)('Whether the test console of the portal may use the server.'),
            useInApiDocumentation: (0,field/* flag */.Jt)('Whether the documentation in the portal names the server.'),
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
        id: { ...ids/* PLAIN_ID */.JA, maxLength: 256 },
        fields: {
            displayName: (0,field/* text */.Qq)('Name of the provider.', { required: true, createDefault: 'id', maxLength: 50 }),
            description: (0,field/* text */.Qq)('What the provider is for.', { default: null, reset: { send: '' } }),
            metadataEndpoint: (0,field/* text */.Qq)('URL of its metadata.', { required: true }),
            clientId: (0,field/* text */.Qq)('Client id of the developer portal.', { required: true }),
            clientSecret: (0,field/* text */.Qq)('Client secret of the developer portal.', security_readable('clientSecret')),
            useInTestConsole: (0,field/* flag */.Jt)('Whether the test console of the portal may use the provider.'),
            useInApiDocumentation: (0,field/* flag */.Jt)('Whether the documentation in the portal names the provider.'),
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
        id: (0,ids/* oneOfIds */.MH)('facebook', 'google', 'microsoft', 'twitter', 'aad', 'aadB2C'),
        fields: {
            clientId: (0,field/* text */.Qq)('Id of the application at the provider.', { required: true, minLength: 1 }),
            clientSecret: (0,field/* text */.Qq)('Secret of the application.', { required: true, minLength: 1, ...security_readable('clientSecret') }),
            type: (0,field/* text */.Qq)('Kind of provider: its id.', {
                values: ['facebook', 'google', 'microsoft', 'twitter', 'aad', 'aadB2C'],
            }),
            signinTenant: (0,field/* text */.Qq)('Tenant that developers sign in at, instead of the common one.', { default: null }),
            allowedTenants: (0,field/* list */.p_)('Tenants whose users may sign in.', (0,field/* text */.Qq)('One tenant.'), {
                maxItems: 32,
                unordered: true,
                default: null,
                reset: { send: [] },
            }),
            authority: (0,field/* text */.Qq)('Host of the provider.'),
            signupPolicyName: (0,field/* text */.Qq)('Azure AD B2C policy for signing up.', { minLength: 1, default: null }),
            signinPolicyName: (0,field/* text */.Qq)('Azure AD B2C policy for signing in.', { minLength: 1, default: null }),
            profileEditingPolicyName: (0,field/* text */.Qq)('Azure AD B2C policy for editing a profile.', { minLength: 1, default: null }),
            passwordResetPolicyName: (0,field/* text */.Qq)('Azure AD B2C policy for a new password.', { minLength: 1, default: null }),
            clientLibrary: (0,field/* text */.Qq)('Library with which the portal signs in.', { maxLength: 16 }),
            certificateId: (0,field/* text */.Qq)('Certificate that stands in for the secret: `/certificates/<id>`.', {
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


const MADE_NAME = /^(?:Logger-Credentials--)?[0-9a-f]{24}$/i;
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
        id: { ...ids/* PLAIN_ID */.JA, maxLength: 256 },
        fields: {
            displayName: (0,field/* text */.Qq)('Name used in policies as {{name}}. Unique within the service.', {
                required: true,
                createDefault: 'id',
                minLength: 1,
                maxLength: 256,
                pattern: /^[A-Za-z0-9-._]+$/,
                saying: 'letters, digits and - . _',
            }),
            value: (0,field/* text */.Qq)('The value itself; a secret one is never returned.', {
                maxLength: 4096,
                hidden: { when: { field: 'secret', is: true }, readBy: { action: 'listValue', property: 'value' } },
            }),
            keyVault: (0,field/* object */.Ik)('The Key Vault secret that holds the value.', {
                secretIdentifier: (0,field/* text */.Qq)('URL of the secret; without a version, the newest is used.'),
                identityClientId: (0,field/* text */.Qq)('Client id of the identity that reads it; without it, the system-assigned one.', {
                    ...ids/* GUID */.Sm,
                    default: null,
                }),
            }),
            tags: (0,field/* list */.p_)('Labels to find it by.', (0,field/* text */.Qq)('One label.'), {
                maxItems: 32,
                unordered: true,
                default: null,
                reset: { send: [] },
            }),
            secret: (0,field/* flag */.Jt)('Whether the service encrypts the value and hides it from readers.', false),
        },
        update: 'patch',
        unique: [['displayName']],
        union: [['value'], ['keyVault']],
        createNeeds: [['value', 'keyVault']],
        lane: 'kind',
        inPolicies: { by: 'displayName', braces: true },
        // The service keeps the secrets of loggers and caches so; in older ones the id is the name as well.
        serverMade: (id, { displayName }) => MADE_NAME.test(id) && MADE_NAME.test(String(displayName)),
        acts: { as: 'namedValue', refresh: 'refreshSecret' },
        rules: [oneSource, vaultIsSecret, valueIsText],
        shows: ['keyVault.lastStatus', 'provisioningState'],
        source: 'https://learn.microsoft.com/rest/api/apimanagement/named-value',
    },
    {
        name: 'tags',
        noun: 'tag',
        doc: 'A word by which APIs, operations and products are found.',
        shape: 'collection',
        path: '/tags/{id}',
        selects: 'tag',
        contract: 'tag',
        id: ids/* PLAIN_ID */.JA,
        fields: {
            displayName: (0,field/* text */.Qq)('The word itself. Unique within the service.', {
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
        id: ids/* PLAIN_ID */.JA,
        fields: {
            displayName: (0,field/* text */.Qq)('Name of the set. Unique within the service.', {
                required: true,
                createDefault: 'id',
                minLength: 1,
                maxLength: 100,
            }),
            versioningScheme: (0,field/* text */.Qq)('Where a call names the version.', {
                values: ['Segment', 'Query', 'Header'],
                required: true,
            }),
            description: (0,field/* text */.Qq)('What the versions have in common.', { default: null, reset: 'omit' }),
            versionQueryName: (0,field/* text */.Qq)('Query parameter that names the version.', {
                minLength: 1,
                maxLength: 100,
                default: null,
                reset: 'omit',
            }),
            versionHeaderName: (0,field/* text */.Qq)('Header that names the version.', {
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
        artifacts: { folder: 'versionSets' },
        source: 'https://learn.microsoft.com/rest/api/apimanagement/api-version-set',
    },
];

;// CONCATENATED MODULE: ./build/model/kinds/workspaces.js



const SCOPE = 'workspaces';
const SCOPE_PATH = '/workspaces/{id}';
/** What a workspace has as a service has it. @see https://learn.microsoft.com/azure/api-management/workspaces-overview */
const HELD = [
    'products',
    'products/policy',
    'groups',
    'groups/users',
    'subscriptions',
    'namedValues',
    'tags',
    'policy',
    'policyFragments',
    'apis',
    'apis/policy',
    'apis/operations',
    'apis/operations/policy',
    'apis/schemas',
    'apis/diagnostics',
    'apis/revisions',
    'apis/revisions/policy',
    'apis/revisions/operations',
    'apis/revisions/operations/policy',
    'apis/revisions/schemas',
    'apis/revisions/diagnostics',
    'apis/currentRevision',
    'apiVersionSets',
    'backends',
    'loggers',
    'diagnostics',
    'certificates',
    'schemas',
    'notifications',
];
const UNPROVEN = 'how the service spells the ids that entities of a workspace name each other by, and what it shows of them.';
const workspace = {
    name: SCOPE,
    noun: 'workspace',
    doc: 'A part of the service that a team runs by itself, with APIs and all that they need.',
    shape: 'collection',
    path: SCOPE_PATH,
    contract: 'workspace',
    id: ids/* PLAIN_ID */.JA,
    fields: {
        displayName: (0,field/* text */.Qq)('Name shown to the people who run it.', { required: true, createDefault: 'id' }),
        description: (0,field/* text */.Qq)('What the workspace is for.', { default: null, reset: 'omit' }),
    },
    update: 'patch',
    since: '2022-09-01-preview',
    source: 'https://learn.microsoft.com/rest/api/apimanagement/workspace',
};
const LINKS = [
    {
        name: 'products/apis',
        noun: 'API of a product',
        doc: 'The APIs that the product offers.',
        path: '/products/{id}/apiLinks/{id}',
        contract: 'productApiLink',
        relation: { to: 'apis', inverse: 'products', link: 'apiId' },
        source: 'https://learn.microsoft.com/rest/api/apimanagement/workspace-product-api-link',
    },
    {
        name: 'products/groups',
        noun: 'group of a product',
        doc: 'The groups that see the product.',
        path: '/products/{id}/groupLinks/{id}',
        contract: 'productGroupLink',
        relation: { to: 'groups', inverse: 'products', link: 'groupId' },
        source: 'https://learn.microsoft.com/rest/api/apimanagement/workspace-product-group-link',
    },
    {
        name: 'tags/apis',
        noun: 'tagged API',
        doc: 'The APIs that have the tag.',
        path: '/tags/{id}/apiLinks/{id}',
        contract: 'tagApiLink',
        relation: { to: 'apis', inverse: 'tags', link: 'apiId' },
        source: 'https://learn.microsoft.com/rest/api/apimanagement/workspace-tag-api-link',
    },
    {
        name: 'tags/operations',
        noun: 'tagged operation',
        doc: 'The operations that have the tag, as `<api>/<operation>`.',
        path: '/tags/{id}/operationLinks/{id}',
        contract: 'tagOperationLink',
        relation: { to: 'apis/operations', inverse: 'tags', link: 'operationId' },
        source: 'https://learn.microsoft.com/rest/api/apimanagement/workspace-tag-operation-link',
    },
    {
        name: 'tags/products',
        noun: 'tagged product',
        doc: 'The products that have the tag.',
        path: '/tags/{id}/productLinks/{id}',
        contract: 'tagProductLink',
        relation: { to: 'products', inverse: 'tags', link: 'productId' },
        source: 'https://learn.microsoft.com/rest/api/apimanagement/workspace-tag-product-link',
    },
];
/** Gives workspaces and the kinds within them, made from those of a service. */
function workspacesOf(kinds) {
    const held = HELD.flatMap(name => kinds.filter(kind => kind.name === name).map(inWorkspace));
    return [workspace, ...held, ...LINKS.map(linkInWorkspace)];
}
function linkInWorkspace({ relation, ...link }) {
    const kind = { ...link, shape: 'relation', id: { maxLength: 513 }, fields: {}, update: 'none', relation };
    return { ...inWorkspace(kind), source: link.source };
}
/** Gives what a kind of the service is in a workspace. */
function inWorkspace(kind) {
    const { name, noun, doc, path, fields, relation, imports, chooses, chosenBy, copies, writesTo, expand: _, ...rest } = kind;
    return {
        ...rest,
        name: nameIn(name),
        noun: `${noun} in a workspace`,
        doc: `In a workspace: ${doc.charAt(0).toLowerCase()}${doc.slice(1)}`,
        path: `${SCOPE_PATH}${path}`,
        scope: SCOPE,
        fields: workspaces_rehomed(fields),
        ...(workspace.since === undefined ? {} : { since: workspace.since }),
        unproven: UNPROVEN,
        ...(kind.policyPlace === 'service' ? { policyPlace: 'workspace' } : {}),
        ...(relation === undefined ? {} : { relation: relationIn(relation) }),
        ...(imports === undefined ? {} : { imports: nameIn(imports) }),
        ...(chooses === undefined ? {} : { chooses: nameIn(chooses) }),
        ...(chosenBy === undefined ? {} : { chosenBy: { ...chosenBy, kind: nameIn(chosenBy.kind) } }),
        ...(copies === undefined
            ? {}
            : { copies: { ...copies, createWith: ([id = '', ...ids]) => within(id, copies.createWith(ids)) } }),
        // What every workspace has, a new one has too.
        ...(kind.permanent === true && kind.comesWith === undefined ? { comesWith: () => ({}) } : {}),
        ...(writesTo === undefined
            ? {}
            : {
                writesTo: ([id = '', ...ids], properties, state) => {
                    const written = writesTo(ids, properties, state);
                    return { path: pathIn(id, written.path), properties: within(id, written.properties) };
                },
            }),
    };
}
/** What lies outside of workspaces says nothing of what is in them. */
function relationIn({ to, inverse, ...rest }) {
    const isWithin = nameIn(to) !== to;
    return { ...rest, to: nameIn(to), ...(inverse === undefined || !isWithin ? {} : { inverse }) };
}
/** The name that a kind has in a workspace; its own where a workspace has none of it. */
function nameIn(name) {
    return HELD.includes(name) || LINKS.some(link => link.name === name) ? `${SCOPE}/${name}` : name;
}
function pathIn(id, path) {
    return `/${SCOPE}/${id}${path}`;
}
/** Paths in what is sent are those of the workspace. */
function within(id, values) {
    const moved = (value) => {
        if (typeof value === 'string')
            return value.startsWith('/') ? pathIn(id, value) : value;
        return (0,build_values/* isValues */.vs)(value) ? within(id, value) : value;
    };
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, moved(value)]));
}
function workspaces_rehomed(fields) {
    return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fieldIn(field)]));
}
/** What a field names in the service, it names in the workspace. */
function fieldIn(field) {
    switch (field.type) {
        case 'text':
            return {
                ...field,
                ...(field.ref === undefined ? {} : { ref: { ...field.ref, to: field.ref.to.map(nameIn) } }),
                ...(field.sibling === undefined ? {} : { sibling: nameIn(field.sibling) }),
            };
        case 'object':
            return {
                ...field,
                fields: workspaces_rehomed(field.fields),
                ...(field.others === undefined ? {} : { others: fieldIn(field.others) }),
            };
        case 'list':
        case 'map':
            return { ...field, items: fieldIn(field.items) };
        case 'flag':
        case 'number':
        case 'any':
            return field;
    }
}

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
    portalContent,
    restrictions,
    previews,
    resources,
];
const OF_SERVICE = [...AREAS.flat(), ...revisionsOf(AREAS.flat())];
/** Every kind, by name, in the order in which documents and messages list them. */
const KINDS = new Map([...OF_SERVICE, ...workspacesOf(OF_SERVICE)].map(kind => [kind.name, kind]));
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
    if (address.kind.id.isPath)
        return onTheWay(address);
    const kind = KINDS.get((0,model_address/* parentName */.Ot)(address.kind) ?? '');
    if (kind === undefined)
        return [];
    const parent = { kind, ids: (0,model_address/* parentIds */.bJ)(address) };
    return [parent, ...ancestorsOf(parent)];
}
/** Gives the entity that lives at a path below the service; undefined when no kind of the table has such a path. */
function addressAt(path) {
    const found = PLACES.flatMap(([kind, place]) => {
        const ids = place.exec(path)?.slice(1);
        return ids === undefined ? [] : [{ kind, ids }];
    });
    // A path that reads as two is that of the one which says more: `orders;rev=2` is a revision, not an API.
    return found.toSorted((a, b) => b.ids.length - a.ids.length)[0];
}
/** Lists what a path leads through: what the table knows, and what would be a resource like the address itself. */
function onTheWay({ kind, ids: [path = ''] }) {
    const parts = path.split('/');
    const above = parts.flatMap((_, index) => (index > 0 && index % 2 === 0 ? [parts.slice(0, index).join('/')] : []));
    return above.reverse().map(way => addressAt(`/${way}`) ?? { kind, ids: [way] });
}
/**
 * Gives the keys with which the keys of all that is below an entity begin: its own and, for what is declared by its path,
 * the one that it would have so itself.
 */
function keysInFrontOf(address) {
    const ids = [(0,model_address/* pathOf */.XM)(address).slice(1)];
    return [address, ...BY_PATH.map(kind => ({ kind, ids }))].map(model_address/* keyOf */.TN);
}
const BY_PATH = [...KINDS.values()].filter(({ id }) => id.isPath);
const PLACES = [...KINDS.values()]
    .filter(({ id }) => !id.isPath)
    .map(kind => [kind, new RegExp(`^${kind.path.replaceAll('{id}', '([^/]+)')}$`, 'i')]);
const CHILDREN = Map.groupBy(KINDS.values(), ({ name }) => name.slice(0, Math.max(0, name.lastIndexOf('/'))));


/***/ }),

/***/ 5120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ty: () => (/* binding */ diffBlock),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   md: () => (/* binding */ md),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   xE: () => (/* binding */ alert),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4418);
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
    return typeof value === 'number' ? value.toLocaleString('en-US') : escaped((0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(value, PROSE_LIMIT));
}
/** Sentences are worth reading to their end; beyond this many characters they are no sentences. */
const PROSE_LIMIT = 2000;
/** Makes a text stand in the type of code: an id, a path, a value. At most `limit` characters of it are shown. */
function code(text, limit) {
    return { source: `<code>${escaped((0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text, limit))}</code>` };
}
/** Makes a link of our own words; an address that could end it too early gives the words alone. */
function link(words, url) {
    return /^https:\/\/[\w.:/-]+$/.test(url) ? { source: `[${escaped(words)}](${url})` } : md `${words}`;
}
/** Puts pieces one after the other. */
function join(pieces, between) {
    return { source: pieces.map(({ source }) => source).join(between) };
}
/** What acts where it stands: in the middle of a sentence, at its start, or on the text beside it once it is HTML. */
const ACTING = /(?<parted>[@#$]|:(?=\S)|(?<=www)\.|(?<=[a-z])-(?=\d))|[\\`*_{}[\]<>|~^&!]|^(?:[-+=]|\s)|(?<=^\d+)[.)](?=\s|$)|\s$/giu;
function escaped(text) {
    return text.replace(ACTING, (character, parted) => {
        const entity = `&#${character.codePointAt(0)};`;
        return parted === undefined ? entity : `<span>${entity}</span>`;
    });
}
/** Makes a list, one item a line. */
function list(items) {
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
function alert(kind, body) {
    return { source: `[!${kind}]\n${body.source}`.replace(/^/gm, '> ').replace(/^> $/gm, '>') };
}
/** Makes a block of code in the colours of a diff; its fence is longer than any in the text. */
function diffBlock(lines) {
    const shown = lines.slice(0, DIFF_LINES).flatMap(line => (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printableLines */ .fk)(line, DIFF_WIDTH));
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


/***/ }),

/***/ 4418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fk: () => (/* binding */ printableLines),
/* harmony export */   g$: () => (/* binding */ printable)
/* harmony export */ });
/* unused harmony export LINE_LIMIT */
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(474);
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
    return shortened(text, limit, _visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK);
}
/** Gives the lines of a text, each without invisible characters and cut; tabs stay, for they indent. */
function printableLines(text, limit = LINE_LIMIT) {
    const indented = (line) => line.split('\t').map(_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK).join('\t');
    return text.split(/\r\n|\r|\n/).map(line => shortened(line, limit, indented));
}
function shortened(text, limit, show) {
    if (text.length <= limit)
        return show(text);
    const characters = [...text];
    const missing = characters.length - limit;
    if (missing <= 0)
        return show(text);
    return `${show(characters.slice(0, limit).join(''))}… (${missing.toLocaleString('en-US')} more)`;
}


/***/ }),

/***/ 8712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   DH: () => (/* binding */ DONE),
/* harmony export */   O5: () => (/* binding */ entities),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   ZQ: () => (/* binding */ importOf),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   b$: () => (/* binding */ WHY),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   ir: () => (/* binding */ successors),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   qj: () => (/* binding */ actionOf),
/* harmony export */   sN: () => (/* binding */ requestsText),
/* harmony export */   xe: () => (/* binding */ IMPORTED)
/* harmony export */ });
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6974);

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
    'held back': 'held back from this environment',
    exact: 'not declared, and its collection is exact',
    dependant: 'goes with what it depends on',
};
/** Gives the creates that take the place of a delete, by the key of what is deleted. */
function successors(changes) {
    return new Map(changes.flatMap(change => change.action === 'create' && change.replaces !== undefined
        ? [[(0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(change.replaces), change.address]]
        : []));
}
/** Gives the place where a change is declared, when there is one. */
function placeOf(change) {
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
function entities(count) {
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


/***/ }),

/***/ 1152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   Dr: () => (/* binding */ revealed),
/* harmony export */   Gh: () => (/* binding */ revealedObject),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   UX: () => (/* binding */ holdsAbsent),
/* harmony export */   hK: () => (/* binding */ holdsSecret),
/* harmony export */   vs: () => (/* binding */ isValues)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5714);

/** True for a JSON object, as against a list or a plain value. */
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** True for a declared object, as against a list, a plain value or a secret. */
function isValues(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh);
}
/** True for a declared list. */
function isList(value) {
    return Array.isArray(value);
}
/** Gives a declared value as the service will get it, secrets and all. Never to be printed. */
function revealed(value) {
    if (value instanceof _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh)
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
    if (value instanceof _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh)
        return true;
    if (isList(value))
        return value.some(holdsSecret);
    return isValues(value) && Object.values(value).some(holdsSecret);
}
/** True when a secret that cannot be had in this run stands anywhere in a value, so that it cannot be revealed. */
function holdsAbsent(value) {
    if (value instanceof _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh)
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


/***/ }),

/***/ 474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ unicodeName),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   e0: () => (/* binding */ jsonEscape),
/* harmony export */   k6: () => (/* binding */ replaceInvisible)
/* harmony export */ });
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
/** Spells a character as JSON does within a text: `\u200b`. */
function jsonEscape(character) {
    return character
        .split('')
        .map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join('');
}
/** Gives a character's number as Unicode writes it: `U+001B`. */
function unicodeName(character) {
    return `U+${codeOf(character).toUpperCase().padStart(4, '0')}`;
}
function codeOf(character) {
    return Number(character.codePointAt(0)).toString(16);
}


/***/ })

};

