export const id = 166;
export const ids = [166];
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
/* harmony import */ var _model_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9739);
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
    const texts = parts.map(({ path, tree }) => [path, (0,_print_js__WEBPACK_IMPORTED_MODULE_5__/* .printed */ .z)(settle(tree, path))]);
    const include = folders.map(folder => (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .leaf */ .V4)(`${folder}/*.yaml`));
    const head = [
        { key: 'version', value: (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .leaf */ .V4)(1) },
        ...(include.length === 0 ? [] : [{ key: 'include', value: (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .items */ .ld)(include) }]),
    ];
    const body = settle(main, MAIN_FILE);
    const entries = body.is === 'map' ? body.entries : [];
    const text = (0,_print_js__WEBPACK_IMPORTED_MODULE_5__/* .printed */ .z)((0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .branch */ .tk)([...head, ...entries]), introduce(secrets));
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
/** Begins to name what the trees of an export hold. */
function createSettler(fileNaming) {
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
                const path = (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .fileName */ .Md)(tree, fileNaming);
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
 * Short lists and the names of files stand on one line, as a person writes them; nothing is folded, so that a change of
 * one value is a change of one line.
 */


/** Prints a map, with sentences above all of it. */
function printed(tree, introduction = []) {
    const document = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yo(undefined, { version: '1.2', schema: 'core' });
    document.contents = tree.is === 'map' ? mapOf(tree, false) : null;
    if (introduction.length > 0)
        document.commentBefore = commentOf(introduction);
    return document.toString({ lineWidth: 0, blockQuote: 'literal', flowCollectionPadding: true });
}
function nodeOf(tree) {
    switch (tree.is) {
        case 'value':
            return scalarOf(tree.value);
        case 'list': {
            const list = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLSeq */ .Rw();
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
/** A block loses a first line of nothing but white space, so that such a text is quoted. */
function scalarOf(value) {
    const scalar = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5(value);
    if (typeof value === 'string' && /^[ \t]+(?:\n|$)/.test(value))
        scalar.type = 'QUOTE_DOUBLE';
    return scalar;
}
function mapOf(tree, flow = tree.entries.length < 2 && fitsOneLine(tree)) {
    const map = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLMap */ .CA();
    map.items = tree.entries.map(({ key, value, remarks = [] }) => {
        const name = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5(key);
        if (remarks.length > 0)
            name.commentBefore = commentOf(remarks);
        return new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Pair */ .Rm(name, nodeOf(value));
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

/***/ 4555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Es: () => (/* binding */ exportLines),
/* harmony export */   X5: () => (/* binding */ total),
/* harmony export */   qL: () => (/* binding */ exportClosing)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4418);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8712);


/** Sentences of the service are worth reading to their end. */
const LONG = 2000;
/** Says all that an export has found. */
function exportLines({ counts, merged, unread, remarks, secrets, faults }) {
    return [
        ...(merged?.changed ?? []).map(({ what, at }) => `changed: ${placed(at)}${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(what)}`),
        ...(merged?.left ?? []).map(({ what, at, why }) => `left: ${placed(at)}${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(what)}: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(why, LONG)}`),
        ...counts.map(({ kind, count }) => `${kind}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(count)}`),
        ...unread.map(({ what, why }) => `not read: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(what)}: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(why, LONG)}`),
        ...remarks.map(({ what, why }) => `note: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(what)}: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(why, LONG)}`),
        ...secrets.map(({ name, what }) => `to be set for another service: ${name} (${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(what)})`),
        ...faults.map(fault => `a plan would not be empty: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(fault, LONG)}`),
    ];
}
function placed(at) {
    return at === undefined ? '' : `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(at.file)}:${at.line}: `;
}
/** Says in one sentence what an export came to. */
function exportClosing(report) {
    const { written, folder = '', ended, secrets, unread, requests, merged } = report;
    if (ended !== undefined)
        return `nothing was written; ended early: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(ended, LONG)}`;
    if (merged !== undefined)
        return mergeClosing(merged, written?.changed ?? [], (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .requestsText */ .sN)(requests));
    const files = written === undefined
        ? 'no file was written'
        : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(written.total, 'file')}, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(written.changed.length)} written and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(written.removed.length)} removed`;
    const missing = unread.length === 0 ? '' : `; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(unread.length, 'list')} could not be read`;
    const open = secrets.length === 0 ? '' : `; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(secrets.length, 'secret')} to set for another service`;
    return `exported ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .entities */ .O5)(total(report))} into ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(folder)}: ${files}${missing}${open} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .requestsText */ .sN)(requests)})`;
}
function mergeClosing({ changed, left }, files, requests) {
    const open = left.length === 0 ? '' : `; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(left.length)} left as the files say`;
    const what = changed.length === 0
        ? 'nothing differs that the files could take'
        : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(changed.length, 'change')} written into ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(files.length, 'file')}`;
    return `${changed.length === 0 && left.length === 0 ? 'the files are as the service is' : what}${open} (${requests})`;
}
/** Gives how many entities an export has read. */
function total({ counts }) {
    return counts.reduce((sum, { count }) => sum + count, 0);
}


/***/ }),

/***/ 2166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runConvert: () => (/* binding */ runConvert)
});

// EXTERNAL MODULE: ./build/config/open.js + 18 modules
var config_open = __webpack_require__(2036);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/config/apiops/draft.js
var draft = __webpack_require__(991);
// EXTERNAL MODULE: ./build/config/keys.js
var keys = __webpack_require__(9115);
// EXTERNAL MODULE: ./build/export/tree.js
var export_tree = __webpack_require__(5899);
;// CONCATENATED MODULE: ./build/export/convert.js
/**
 * A folder of APIOps as a tree of our own, with texts that get files of their own.
 *
 * What the folder and its override files say is written down as it was read: secrets by the names of their variables,
 * environments with their overrides. So a plan of what is written is the plan of the folder.
 */



/** Lists the documents that a folder names, by their paths from the workspace. */
function documentsIn({ own, below }) {
    const named = own.flatMap(({ key, value }) => (key === 'specification' ? pathsIn(value) : []));
    return [...named, ...[...below.values()].flat().flatMap(documentsIn)];
}
/** The mention of a document stands in the document itself. */
function pathsIn(node) {
    return node.type === 'map' ? node.entries.map(({ value }) => value.at.file) : [];
}
/** Gives a folder as a tree. */
function convertedFrom({ service, environments }, texts) {
    const stages = environments.length === 0
        ? []
        : [{ key: 'environments', value: (0,export_tree/* branch */.tk)(environments.map(({ key, value }) => ({ key, value: plain(value) }))) }];
    return (0,export_tree/* branch */.tk)([...stages, ...entityEntries(service, [], texts)]);
}
function entityEntries(draft, ids, texts) {
    const { kind, own, below, links } = draft;
    const isPolicy = kind?.spelling === 'policy';
    const address = kind === undefined ? undefined : { kind, ids };
    const fields = isPolicy && address !== undefined
        ? policyEntries(own, address)
        : own.flatMap(said => ownEntry(said, draft, ids, texts));
    const lists = [...links].map(([key, linked]) => ({
        key,
        value: (0,export_tree/* items */.ld)(linked.map(({ text }) => (0,export_tree/* leaf */.V4)(text))),
        about: linksOf(draft, key, ids, linked),
    }));
    return [...fields, ...lists, ...[...below].flatMap(([key, drafts]) => collection(key, drafts, ids, texts))];
}
function collection(key, drafts, ids, texts) {
    const entries = drafts.flatMap((draft) => {
        const { kind, id } = draft;
        if (draft.isServerMade === true || kind === undefined)
            return [];
        const all = [...ids, id];
        return [{ key: id, value: (0,export_tree/* branch */.tk)(entityEntries(draft, all, texts)), about: [{ kind, ids: all }] }];
    });
    return entries.length === 0 ? [] : [{ key, value: (0,export_tree/* branch */.tk)(entries) }];
}
function linksOf({ kind }, key, ids, linked) {
    const meaning = (0,keys/* keysOf */.YD)(kind).get(key);
    return meaning?.means === 'child' ? linked.map(({ text }) => ({ kind: meaning.kind, ids: [...ids, text] })) : [];
}
function ownEntry({ key, value }, { kind }, ids, texts) {
    const meaning = (0,keys/* keysOf */.YD)(kind).get(key);
    if (meaning?.means === 'specification' && kind !== undefined)
        return [{ key, value: documentTree(value, { kind, ids }, texts) }];
    if (meaning?.means !== 'child')
        return [{ key, value: plain(value) }];
    const address = { kind: meaning.kind, ids };
    const isPolicy = meaning.kind.spelling === 'policy' && value.type === 'map';
    return [{ key, value: isPolicy ? (0,export_tree/* branch */.tk)(policyEntries(value.entries, address)) : plain(value), about: [address] }];
}
/** A text in which something is filled in says so; in any other one everything means itself. */
function policyEntries(entries, address) {
    const isFilled = !entries.some(({ key, value }) => key === 'substitute' && value.type === 'scalar' && value.value === false);
    return entries.flatMap(({ key, value }) => {
        if (key === 'substitute')
            return [];
        if (key !== 'value' || value.type !== 'scalar')
            return [{ key, value: plain(value) }];
        const file = { is: 'file', folder: 'policies', address, ending: 'xml', text: value.text };
        const flag = isFilled && value.text.includes('${') ? [{ key: 'substitute', value: (0,export_tree/* leaf */.V4)(true) }] : [];
        return [{ key: 'file', value: file }, ...flag];
    });
}
function documentTree(value, address, texts) {
    const [path = ''] = pathsIn(value);
    const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    const isOpenApi = /^(?:ya?ml|json)$/.test(ending);
    const file = {
        is: 'file',
        folder: 'specifications',
        address,
        ending: isOpenApi ? `openapi.${ending}` : ending,
        text: texts.get(path) ?? '',
    };
    return (0,export_tree/* branch */.tk)([{ key: 'file', value: file }]);
}
function plain(node) {
    switch (node.type) {
        case 'scalar':
            return (0,export_tree/* leaf */.V4)(node.value);
        case 'list':
            return (0,export_tree/* items */.ld)(node.items.map(plain));
        case 'map':
            return (0,export_tree/* branch */.tk)(node.entries.map(({ key, value }) => ({ key, value: plain(value) })));
    }
}
/** Lists the variables of the environment that a folder and its override files name, each once. */
function variablesIn({ service, environments }) {
    const nodes = [(0,draft/* treeOf */.g7)(service), ...environments.map(({ value }) => value)];
    return [...new Set(nodes.flatMap(namesIn))].toSorted();
}
function namesIn(node) {
    if (node.type === 'map')
        return node.entries.flatMap(({ value }) => namesIn(value));
    if (node.type === 'list')
        return node.items.flatMap(namesIn);
    return Array.from(node.text.matchAll(/(?<!\$)\$\{(?:secret|env)\.(\w+)\}/g), ([, name = '']) => name);
}

// EXTERNAL MODULE: ./build/export/files.js
var export_files = __webpack_require__(7456);
// EXTERNAL MODULE: ./build/model/table.js + 23 modules
var table = __webpack_require__(9739);
// EXTERNAL MODULE: ./build/render/export-text.js
var export_text = __webpack_require__(4555);
// EXTERNAL MODULE: ./build/render/markdown.js
var markdown = __webpack_require__(5120);
// EXTERNAL MODULE: ./build/render/printable.js
var printable = __webpack_require__(4418);
// EXTERNAL MODULE: ./build/render/words.js
var words = __webpack_require__(8712);
;// CONCATENATED MODULE: ./build/render/convert.js




/** Says all that was found. */
function convertLines({ counts, environments, variables }) {
    return [
        ...counts.map(({ kind, count }) => `${kind}: ${(0,words/* number */.ai)(count)}`),
        ...environments.map(name => `environment: ${(0,printable/* printable */.g$)(name)}`),
        ...variables.map(name => `to be set in the environment of the step: ${(0,printable/* printable */.g$)(name)}`),
    ];
}
/** Says in one sentence what a conversion came to. */
function convertClosing({ counts, from, folder, written }) {
    const files = `${(0,words/* counted */.hS)(written.total, 'file')}, ${(0,words/* number */.ai)(written.changed.length)} written and ${(0,words/* number */.ai)(written.removed.length)} removed`;
    return `converted ${(0,words/* entities */.O5)((0,export_text/* total */.X5)({ counts }))} of ${(0,printable/* printable */.g$)(from)} into ${(0,printable/* printable */.g$)(folder)}: ${files}`;
}
/** Gives the page of a conversion in GitHub's Markdown. */
function convertSummary(report) {
    const { counts, variables, environments } = report;
    const sections = [
        (0,markdown.md) `## ${convertClosing(report)}`,
        (0,markdown/* table */.tp)(['kind', 'how many'], counts.map(({ kind, count }) => [(0,markdown/* code */.aY)(kind), (0,markdown.md) `${count}`])),
        ...(environments.length === 0
            ? []
            : [
                (0,markdown.md) `Environments: ${(0,markdown/* join */.fj)(environments.map(name => (0,markdown/* code */.aY)(name)), ', ')}`,
            ]),
        ...(variables.length === 0
            ? []
            : [
                (0,markdown.md) `To be set in the environment of the step: ${(0,markdown/* join */.fj)(variables.map(name => (0,markdown/* code */.aY)(name)), ', ')}`,
            ]),
    ];
    return `${(0,markdown/* join */.fj)(sections, '\n\n').source}\n`;
}

;// CONCATENATED MODULE: ./build/run/convert.js







/**
 * Runs the command and reports.
 *
 * @returns false when the step has to fail.
 * @throws InputError, RefusalError when there is no such folder, or no place to write to.
 */
async function runConvert(settings, { runner, workspace }) {
    for (const warning of settings.warnings)
        runner.log.warning(warning);
    const folder = await (0,config_open/* openFolder */.N)(settings, workspace);
    for (const problem of runner.annotate(folder.problems))
        runner.log.info(`${problem.severity}: ${(0,errors/* placed */.GS)(problem)}`);
    if (folder.problems.some(({ severity }) => severity === 'error')) {
        runner.fail(`nothing was written: ${folder.path} has errors, each with its file and line above`);
        return false;
    }
    const texts = await Promise.all(documentsIn(folder.service).map(async (path) => [path, await workspace.read(path)]));
    const tree = convertedFrom(folder, new Map(texts));
    const { files } = (0,export_files/* filesWith */.sH)(tree, settings.layout, () => introduction(folder));
    const { written, removed } = await workspace.replace(settings.output, files);
    await publish({
        from: folder.path,
        folder: settings.output,
        written: { total: files.size, changed: written, removed },
        counts: countsIn(tree),
        environments: folder.environments.map(({ key }) => key),
        variables: variablesIn(folder),
    }, settings, runner);
    return true;
}
function introduction(folder) {
    const names = variablesIn(folder);
    return [
        `Converted from the APIOps folder "${folder.path}".`,
        ...(names.length === 0 ? [] : ['', 'To be set in the environment of the step:', ...names.map(name => `  ${name}`)]),
    ];
}
function countsIn(tree) {
    const addresses = (0,export_tree/* entitiesIn */.Fq)(tree).flatMap(({ about = [] }) => about);
    const byKind = Map.groupBy(addresses, ({ kind }) => kind);
    return [...table/* KINDS */.GW.values()].flatMap(kind => {
        const count = byKind.get(kind)?.length ?? 0;
        return count === 0 ? [] : [{ kind: kind.name, count }];
    });
}
async function publish(report, { summary }, runner) {
    const { folder, written } = report;
    for (const line of convertLines(report))
        runner.log.info(line);
    runner.output('export-folder', folder);
    runner.output('has-changes', String(written.changed.length + written.removed.length > 0));
    if (summary)
        await runner.summary(convertSummary(report));
    runner.log.info(convertClosing(report));
}


/***/ })

};

