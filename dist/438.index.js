export const id = 438;
export const ids = [438];
export const modules = {

/***/ 7456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   Wy: () => (/* binding */ createSettler),
/* harmony export */   sH: () => (/* binding */ filesWith),
/* harmony export */   tP: () => (/* binding */ MAIN_FILE)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6974);
/* harmony import */ var _model_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7385);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(474);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3187);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2600);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5899);
/**
 * An export as files: YAML, and the texts that have files of their own.
 *
 * The first file says what the others are and what has to be set before anything can be applied elsewhere. Nothing in a
 * file tells when it was written: an export of the same service is the same text.
 */







/** What an editor needs to know of each file, so that it completes and checks what is typed. */
const SCHEMA = 'yaml-language-server: $schema=https://raw.githubusercontent.com/apim-sync/apim-sync/main/schema/apim.schema.json';
/** The file that includes the others. */
const MAIN_FILE = 'apim.yaml';
/** Makes the files of an export. */
function filesOf(document, unread, service, layout) {
    return filesWith(document, layout, secrets => introduction(service, unread, secrets));
}
/**
 * Makes files of a tree.
 *
 * @param introduce - gives what stands at the top of the first file.
 */
function filesWith(document, layout, introduce) {
    const naming = (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .createNaming */ .Vs)();
    const { settle, files, secrets } = createSettler(naming);
    const { main, parts, folders } = divided(document, layout, naming);
    const texts = parts.map(({ path, tree }) => [path, (0,_print_js__WEBPACK_IMPORTED_MODULE_5__/* .printed */ .z)(settle(tree, path), [SCHEMA])]);
    const include = folders.map(folder => (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .leaf */ .V4)(`${folder}/*.yaml`));
    const head = [
        { key: 'version', value: (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .leaf */ .V4)(1) },
        ...(include.length === 0 ? [] : [{ key: 'include', value: (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .items */ .ld)(include) }]),
    ];
    const body = settle(main, MAIN_FILE);
    const entries = body.is === 'map' ? body.entries : [];
    const text = (0,_print_js__WEBPACK_IMPORTED_MODULE_5__/* .printed */ .z)((0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .branch */ .tk)([...head, ...entries]), [SCHEMA, ...introduce(secrets)]);
    const all = [[MAIN_FILE, text], ...texts, ...files];
    return { files: new Map(all.toSorted(([a], [b]) => (a < b ? -1 : 1))), secrets };
}
function divided(document, layout, naming) {
    const owners = new Map((0,_model_table_js__WEBPACK_IMPORTED_MODULE_2__/* .kindsBelow */ .lw)(undefined).flatMap(kind => (layout === 'by-api' && kind.ownFile ? [[kind.name, kind]] : [])));
    naming(() => MAIN_FILE);
    const parts = document.entries.flatMap(({ key, value }) => {
        const kind = owners.get(key);
        if (kind === undefined || value.is !== 'map')
            return [];
        return value.entries.map(entry => ({
            path: (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .fileName */ .Md)({ folder: '.', address: { kind, ids: [entry.key] }, ending: 'yaml' }, naming).slice(2),
            tree: (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .branch */ .tk)([{ key, value: (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .branch */ .tk)([entry]) }]),
        }));
    });
    const folders = [...new Set(parts.map(({ path }) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path)))];
    return { main: (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .branch */ .tk)(document.entries.filter(({ key }) => !owners.has(key))), parts, folders };
}
/**
 * Begins to name what the trees of an export hold.
 *
 * @param pathOf - gives a text the path of its file.
 */
function createSettler(fileNaming, pathOf = _names_js__WEBPACK_IMPORTED_MODULE_4__/* .fileName */ .Md) {
    const secretNaming = (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .createNaming */ .Vs)();
    const files = new Map();
    const secrets = [];
    function settle(tree, from) {
        switch (tree.is) {
            case 'value':
                return tree;
            case 'list':
                return (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .items */ .ld)(tree.items.map(item => settle(item, from)));
            case 'map':
                return (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .branch */ .tk)(tree.entries.map((entry) => ({ ...entry, value: settle(entry.value, from) })));
            case 'file': {
                const path = pathOf(tree, fileNaming);
                files.set(path, tree.text);
                return (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .leaf */ .V4)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(from), path));
            }
            case 'secret': {
                const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .secretName */ .Gf)(tree, secretNaming);
                secrets.push({ name, address: tree.address, field: tree.path.join('.') });
                return (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .leaf */ .V4)(`\${secret.${name}}`);
            }
        }
    }
    return { settle, files, secrets };
}
/** A role that may not read a kind may not read it below any of a thousand parents. */
const MOST_NAMED = 50;
/** What stands above everything else. */
function introduction(service, unread, secrets) {
    const lost = unread.filter(({ isAbsent }) => !isAbsent);
    const missing = lost.slice(0, MOST_NAMED).map(({ address, briefly }) => `  ${(0,_model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(address)}: ${briefly}`);
    const more = lost.length - missing.length;
    const names = secrets.map(({ name, address, field }) => `  ${name}: ${field} of ${(0,_model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(address)}`);
    return [
        `Exported from the service "${service}". A plan of this file against it is empty.`,
        ...(missing.length === 0
            ? []
            : ['', 'Not read:', ...missing, ...(more === 0 ? [] : [`  ${more} more, in the log`])]),
        ...(names.length === 0
            ? []
            : ['', 'Secrets that the service does not show, to be set before an apply to another service:', ...names]),
    ].map(_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK);
}


/***/ }),

/***/ 3187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ secretName),
/* harmony export */   Lc: () => (/* binding */ inFileName),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   Vs: () => (/* binding */ createNaming)
/* harmony export */ });
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6974);
/**
 * Names for what an export makes: secrets of the workflow, and files.
 *
 * A name is made of the address alone, so that it is the same in the next export, and gets a number only where two
 * addresses come to the same. Files must have names that every system takes, with or without regard to case.
 */

/** Begins to give names. */
function createNaming() {
    const taken = new Set();
    return wish => {
        for (let number = 1;; number++) {
            const name = wish(number === 1 ? '' : String(number));
            if (taken.has(name.toLowerCase()))
                continue;
            taken.add(name.toLowerCase());
            return name;
        }
    };
}
/** Gives the name of the environment variable for a secret: `NAMED_VALUE_PARTNER_KEY`. */
function secretName({ address: { kind, ids }, path }, naming) {
    const [only] = path;
    // What is nothing but its value needs no further word.
    const isItself = path.length === 1 && only === 'value';
    // The first of a list is mostly the only one.
    const places = path.filter(part => part !== '1');
    const words = [kind.noun.replace(/ in a (?:workspace|revision)/g, ''), ...ids, ...(isItself ? [] : places)];
    return naming(suffix => [...words, suffix]
        .map(inCapitals)
        .filter(word => word !== '')
        .join('_'));
}
function inCapitals(word) {
    return word
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .replace(/[^A-Za-z0-9]+/g, '_')
        .replace(/^_+|_+$/g, '')
        .toUpperCase();
}
/** Gives the path of a file, from the folder of the export: `policies/products/gold.xml`. */
function fileName({ folder, address, ending }, naming) {
    const parts = placesOf(folder, address).map(inFileName);
    return naming(suffix => `${[folder, ...parts].join('/')}${suffix === '' ? '' : `-${suffix}`}.${ending}`);
}
/** An only entity below another is called after that, and what is of one collection alone needs no word for it. */
function placesOf(folder, address) {
    const parts = (0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(address).split('/');
    const own = address.kind.shape === 'single' && parts.length > 1 ? parts.slice(0, -1) : parts;
    return folder === 'specifications' ? own.slice(1) : own;
}
/** Names that mean a device to Windows. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
const LONGEST_PART = 80;
/** Gives a part of a path in letters that every system takes. */
function inFileName(part) {
    const plain = part
        .replace(/[^A-Za-z0-9._-]+/g, '-')
        .replace(/^[.-]+|[.-]+$/g, '')
        .slice(0, LONGEST_PART);
    return plain === '' || DEVICE.test(plain) ? `_${plain}` : plain;
}


/***/ }),

/***/ 2600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ printed)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(474);
/**
 * Trees as YAML that the action reads back as the same.
 *
 * Short lists and the names of files stand on one line and collections apart, as a person writes them; nothing is folded,
 * so that a change of one value is a change of one line.
 */


/** Prints a map, with sentences above all of it. */
function printed(tree, introduction = []) {
    const document = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yo(undefined, { version: '1.2', schema: 'core' });
    document.contents = tree.is === 'map' ? apart(mapOf(tree, false)) : null;
    if (introduction.length > 0)
        document.commentBefore = commentOf(introduction);
    return document.toString({ lineWidth: 0, blockQuote: 'literal', flowCollectionPadding: true });
}
/** Sets what takes more than one line apart from what stands around it. */
function apart(map) {
    for (const [index, { key, value }] of map.items.entries())
        if (index > 0)
            key.spaceBefore = !isFlat(value) || !isFlat(map.items[index - 1]?.value);
    return map;
}
function isFlat(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || node?.flow === true;
}
function nodeOf(tree) {
    switch (tree.is) {
        case 'value':
            return scalarOf(tree.value);
        case 'list': {
            const list = unpadded(new yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLSeq */ .Rw());
            // Things of a few plain members read best one a line.
            list.items = tree.items.map(item => (item.is === 'map' ? mapOf(item, fitsOneLine(item)) : nodeOf(item)));
            list.flow = fitsOneLine(tree);
            return list;
        }
        case 'map':
            return mapOf(tree);
        case 'file':
        case 'secret':
            throw new RangeError(`what has no name yet cannot be printed: ${tree.is}`);
    }
}
/** Brackets stand close, braces apart: the library has one word for both. */
function unpadded(list) {
    const print = list.toString.bind(list);
    const closely = (context, ...more) => print(context === undefined || !list.flow ? context : { ...context, flowCollectionPadding: '' }, ...more);
    return Object.assign(list, { toString: closely });
}
/** Texts by which editors and linters of YAML 1.1 mean true and false. */
const OLD_BOOLEAN = /^(?:y|n|yes|no|on|off)$/i;
/** A block loses a first line of nothing but white space, and as a key `<<` merges, so that such texts are quoted. */
function scalarOf(value) {
    const scalar = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5(value);
    if (typeof value === 'string' && (/^[ \t]+(?:\n|$)/.test(value) || value === '<<' || OLD_BOOLEAN.test(value)))
        scalar.type = 'QUOTE_DOUBLE';
    return scalar;
}
function mapOf(tree, flow = tree.entries.length < 2 && fitsOneLine(tree)) {
    const map = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLMap */ .CA();
    map.items = tree.entries.map(({ key, value, remarks = [] }) => {
        const name = scalarOf(key);
        if (remarks.length > 0)
            name.commentBefore = commentOf(remarks);
        return new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Pair */ .Rm(name, key === 'sync' && value.is === 'map' ? mapOf(value, isBrief(value)) : nodeOf(value));
    });
    map.flow = flow;
    return map;
}
/** Each sentence on a line of its own; none of them can end the comment that it stands in. */
function commentOf(sentences) {
    return sentences.map(sentence => (sentence === '' ? '' : ` ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(sentence)}`)).join('\n');
}
const LONGEST_LINE = 80;
/** True for a few plain values that are short together. */
function fitsOneLine(tree) {
    return plainLength(tree) <= LONGEST_LINE;
}
/** Words of ours stand in braces with their lists, as long as they are short together. */
function isBrief({ entries }) {
    return entries.reduce((sum, { key, value }) => sum + key.length + 2 + plainLength(value), 2) <= LONGEST_LINE;
}
function plainLength(tree) {
    switch (tree.is) {
        case 'value':
            return typeof tree.value === 'string' && tree.value.includes('\n')
                ? Number.POSITIVE_INFINITY
                : String(tree.value).length + 2;
        case 'list':
            return tree.items.reduce((sum, item) => sum + (item.is === 'value' ? plainLength(item) : Number.POSITIVE_INFINITY), 2);
        case 'map':
            return tree.entries.reduce((sum, { key, value, remarks = [] }) => sum +
                key.length +
                2 +
                (value.is === 'value' && remarks.length === 0 ? plainLength(value) : Number.POSITIVE_INFINITY), 2);
        case 'file':
        case 'secret':
            return Number.POSITIVE_INFINITY;
    }
}


/***/ }),

/***/ 5899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fq: () => (/* binding */ entitiesIn),
/* harmony export */   H3: () => (/* binding */ remarksIn),
/* harmony export */   JE: () => (/* binding */ isBare),
/* harmony export */   V4: () => (/* binding */ leaf),
/* harmony export */   eI: () => (/* binding */ declaredIn),
/* harmony export */   g7: () => (/* binding */ treeOf),
/* harmony export */   ld: () => (/* binding */ items),
/* harmony export */   tk: () => (/* binding */ branch)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5714);

/** Makes a plain value. */
function leaf(value) {
    return { is: 'value', value };
}
/** Makes a list. */
function items(all) {
    return { is: 'list', items: all };
}
/** Makes a map. */
function branch(entries) {
    return { is: 'map', entries };
}
/** True for a map without a key. */
function isBare(tree) {
    return tree.is === 'map' && tree.entries.length === 0;
}
/** Lists the entries of a tree that entities stand in, in its order. */
function entitiesIn(tree) {
    switch (tree.is) {
        case 'value':
        case 'secret':
        case 'file':
            return [];
        case 'list':
            return tree.items.flatMap(entitiesIn);
        case 'map':
            return tree.entries.flatMap(entry => [...(entry.about === undefined ? [] : [entry]), ...entitiesIn(entry.value)]);
    }
}
/** Lists what is written of entities otherwise than the service has it. */
function remarksIn(document) {
    return entitiesIn(document).flatMap(({ about: [address] = [], remarks = [] }) => remarks.flatMap(why => (address === undefined ? [] : [{ address, why }])));
}
/** Gives JSON as a tree, member by member; `spell` says how a text is written. */
function treeOf(value, spell) {
    if (typeof value === 'string')
        return spell(value);
    if (typeof value !== 'object' || value === null)
        return leaf(value);
    if (isJsonList(value))
        return items(value.map(item => treeOf(item, spell)));
    return branch(Object.entries(value).map(([key, member]) => ({ key, value: treeOf(member, spell) })));
}
function isJsonList(value) {
    return Array.isArray(value);
}
/** Gives what a tree declares, for the rules of a kind; a secret is there and not to be had. */
function declaredIn(tree) {
    switch (tree.is) {
        case 'value':
            return tree.value;
        case 'secret':
            return _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh.absent('');
        case 'file':
            return tree.text;
        case 'list':
            return tree.items.map(declaredIn);
        case 'map':
            return Object.fromEntries(tree.entries.map(({ key, value }) => [key, declaredIn(value)]));
    }
}


/***/ }),

/***/ 5392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ countLines),
/* harmony export */   y: () => (/* binding */ countTable)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5120);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8712);


/** Gives a line for each collection: `products: 2 (apis 4, groups 2)`. */
function countLines(counts) {
    return rowsOf(counts).map(({ name, count, below }) => `${name}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(count)}${below === '' ? '' : ` (${below})`}`);
}
/** Gives the same as a section with a table; nothing where there is nothing. */
function countTable({ counts }) {
    if (counts.length === 0)
        return [];
    const rows = rowsOf(counts).map(({ name, count, below }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(count)}`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${below}`]);
    return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `### What there is`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['collection', 'how many', 'with'], rows)];
}
function rowsOf(counts) {
    const byCollection = Map.groupBy(counts, ({ kind }) => kind.slice(0, `${kind}/`.indexOf('/')));
    return [...byCollection].map(([name, all]) => ({
        name,
        count: all.find(({ kind }) => kind === name)?.count ?? 0,
        below: all
            .filter(({ kind }) => kind !== name)
            .map(({ kind, count }) => `${kind.slice(name.length + 1)} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(count)}`)
            .join(', '),
    }));
}


/***/ }),

/***/ 4555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BS: () => (/* binding */ isNew),
/* harmony export */   CR: () => (/* binding */ exportNext),
/* harmony export */   Es: () => (/* binding */ exportLines),
/* harmony export */   X5: () => (/* binding */ total),
/* harmony export */   qL: () => (/* binding */ exportClosing)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _export_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5392);
/* harmony import */ var _merge_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3013);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4418);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8712);
/**
 * An export in the log: what was read, what is missing, what is to be set.
 */





/** Sentences of the service are worth reading to their end. */
const LONG = 2000;
/** Says all that an export has found. */
function exportLines(report) {
    const { counts, unread, remarks, secrets, faults, written, folder = '.' } = report;
    return [
        ...(0,_merge_text_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeLines */ .Ac)(report),
        ...(0,_export_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .countLines */ .l)(counts),
        ...unread.map(({ what, why }) => `not read: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(what)}: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(why, LONG)}`),
        ...remarks.map(({ what, why }) => `note: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(what)}: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(why, LONG)}`),
        ...secrets.map(({ name, what }) => `to be set for another service: ${name} (${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(what)})`),
        ...(written?.removed ?? []).map(path => `removed: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, path))}`),
        ...faults.map(fault => `a plan would not be empty: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(fault, LONG)}`),
    ];
}
/** Says in one sentence what an export came to. */
function exportClosing(report) {
    const { written, folder = '', ended, secrets, unread, requests, merged } = report;
    if (ended !== undefined)
        return `nothing was written; ended early: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(ended, LONG)}`;
    if (merged !== undefined)
        return `${(0,_merge_text_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeClosing */ .yx)(merged, written)} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .requestsText */ .sN)(requests)})`;
    const files = written === undefined
        ? 'no file was written'
        : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(written.total, 'file')}, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(written.changed.length)} written and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(written.removed.length)} removed`;
    const missing = unread.length === 0 ? '' : `; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(unread.length, 'part')} could not be read`;
    const open = secrets.length === 0 ? '' : `; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(secrets.length, 'secret')} to set for another service`;
    return `exported ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .entities */ .O5)(total(report))} into ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(folder)}: ${files}${missing}${open} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .requestsText */ .sN)(requests)})`;
}
/** Says what to do with an export; undefined where there is nothing new, or not what there should be. */
function exportNext(report) {
    const { main, folder, written, faults } = report;
    const next = (0,_merge_text_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeNext */ .Wl)(report);
    if (next !== undefined)
        return `next: ${next}`;
    if (main === undefined || folder === undefined || faults.length > 0 || !isNew(written))
        return undefined;
    return `next: commit ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(folder)} whole; "command: plan" with "config: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(main)}" finds nothing to change until the files or the service do`;
}
/** True when a file was written or removed. */
function isNew(written) {
    return written !== undefined && written.changed.length + written.removed.length > 0;
}
/** Gives how many entities an export has read. */
function total({ counts }) {
    return counts.reduce((sum, { count }) => sum + count, 0);
}


/***/ }),

/***/ 3013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ mergeLines),
/* harmony export */   TC: () => (/* binding */ filesText),
/* harmony export */   Wl: () => (/* binding */ mergeNext),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   yx: () => (/* binding */ mergeClosing)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4418);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8712);


/** Reasons are worth reading to their end. */
const LONG = 2000;
/** Says all that changed and all that was left; nothing for an export into a folder. */
function mergeLines({ merged }) {
    if (merged === undefined)
        return [];
    return [
        ...merged.changed.map(({ what, at }) => `changed: ${placed(at)}${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(what)}`),
        ...merged.left.map(({ what, at, why }) => `left: ${placed(at)}${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(what)}: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(why, LONG)}`),
        ...(merged.orphans ?? []).map(path => `no longer named: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(path)}`),
    ];
}
/** Gives a place as editors and terminals know it. */
function placeText({ file, line }) {
    return `${file}:${line}`;
}
function placed(at) {
    return at === undefined ? '' : `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(placeText(at))}: `;
}
/** Says in one sentence what became of the files. */
function mergeClosing({ changed, left }, written) {
    if (changed.length === 0 && left.length === 0)
        return 'the files are as the service is';
    const open = left.length === 0 ? '' : `; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(left.length)} left as the files say`;
    return changed.length === 0
        ? `nothing differs that the files could take${open}`
        : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(changed.length, 'change')}${written?.changed.length === 0 ? ',' : ''} ${filesText(written)}${open}`;
}
/** Says how many files were written, and how many are gone: `written into 2 files, 1 file removed`. */
function filesText(written) {
    const [changed = 0, removed = 0] = [written?.changed.length, written?.removed.length];
    const gone = removed === 0 ? [] : [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(removed, 'file')} removed`];
    const into = changed === 0 && removed > 0 ? [] : [`written into ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(changed, 'file')}`];
    return [...into, ...gone].join(', ');
}
/** Says what to do next; undefined where nothing was written, or not what it should be. */
function mergeNext({ merged, written, faults }) {
    if (merged === undefined || written === undefined || merged.changed.length === 0 || faults.length > 0)
        return undefined;
    const rest = merged.left.length === 0 ? '' : ' but what was left';
    return `look through the diff and commit it, new files too; a plan of the files finds nothing to change${rest}`;
}


/***/ })

};

