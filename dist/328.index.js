export const id = 328;
export const ids = [328];
export const modules = {

/***/ 991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Qc: () => (/* binding */ flagAt),
/* harmony export */   g7: () => (/* binding */ treeOf)
/* harmony export */ });
/** Gives a draft as a map. */
function treeOf({ at, own, below, links }) {
    const linked = [...links].map(([key, items]) => ({ key, at: items[0]?.at ?? at, value: { type: 'list', at, items } }));
    const drafted = [...below].flatMap(([key, drafts]) => {
        const declared = drafts.filter(({ isServerMade }) => isServerMade !== true);
        const [first] = declared;
        if (first === undefined)
            return [];
        const entries = declared.map((draft) => ({ key: draft.id, at: draft.at, value: treeOf(draft) }));
        return [{ key, at: first.at, value: { type: 'map', at: first.at, entries } }];
    });
    return { type: 'map', at, entries: [...own, ...linked, ...drafted] };
}
/** Makes a plain text that stands at a place. */
function textAt(at, text) {
    return { type: 'scalar', at, value: text, text };
}
/** Makes a flag that stands at a place. */
function flagAt(at, value) {
    return { type: 'scalar', at, value, text: String(value) };
}


/***/ }),

/***/ 6328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ openConfig),
  N: () => (/* binding */ openFolder)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/config/document.js + 3 modules
var config_document = __webpack_require__(2991);
// EXTERNAL MODULE: ./build/config/finding.js
var finding = __webpack_require__(8918);
// EXTERNAL MODULE: ./build/config/words.js
var config_words = __webpack_require__(730);
// EXTERNAL MODULE: ./build/config/apiops/draft.js
var apiops_draft = __webpack_require__(991);
;// CONCATENATED MODULE: ./build/config/apiops/folder.js
/**
 * A folder of the workspace as a tree, made of nothing but the paths of its files.
 *
 * Names are kept as they are written: a folder `named values` holds what the file calls `namedValues`, and `names.ts`
 * knows that.
 */
/**
 * Arranges files as folders.
 *
 * @param path - of the folder, from the workspace.
 * @param files - paths of all files below it, from the workspace.
 */
function folderOf(path, files) {
    const start = path.length + 1;
    const [own, deeper] = [
        files.filter(file => !file.includes('/', start)),
        files.filter(file => file.includes('/', start)),
    ];
    const byName = Map.groupBy(deeper, file => file.slice(start, file.indexOf('/', start)));
    return {
        name: path.slice(path.lastIndexOf('/') + 1),
        path,
        folders: new Map([...byName].map(([name, inside]) => [name, folderOf(`${path}/${name}`, inside)])),
        files: new Map(own.map(file => [file.slice(start), file])),
    };
}

// EXTERNAL MODULE: ./build/config/quote.js
var quote = __webpack_require__(2139);
// EXTERNAL MODULE: ./build/config/suggest.js
var suggest = __webpack_require__(5813);
;// CONCATENATED MODULE: ./build/config/apiops/item-name.js
/**
 * The name by which an item of a list says what it is about: `{ "name": "orders" }`.
 *
 * Links, overrides and what a read lists among properties are all written so, by hand as well, and a slip in the word
 * `name` itself is the most that a person gets wrong.
 */




/**
 * Gives the name of an item; undefined, and told of, where it has none.
 *
 * @param list - what holds the item, as messages write it.
 * @param expected - what would be right.
 */
function* nameOf(item, list, expected) {
    if (item.type !== 'map') {
        const found = (0,config_words/* isNull */.kZ)(item) ? 'an empty item' : (0,config_words/* described */.WY)(item);
        return yield* (0,finding/* problem */.C)(item.at, `${list} holds ${found}; expected ${expected}`);
    }
    const entry = (0,config_words/* entryOf */.Ms)(item, 'name');
    const slip = item.entries.find(({ key }) => (0,suggest/* meantWord */.Cw)(key, ['name']) !== undefined);
    if (entry === undefined && slip !== undefined)
        return yield* (0,finding/* problem */.C)(slip.at, `${list} holds a map with ${(0,quote/* quoted */.T)(slip.key)}; did you mean "name"?`);
    if (entry === undefined)
        return yield* (0,finding/* problem */.C)(item.at, `${list} holds a map without "name"; expected ${expected}`);
    const { value } = entry;
    if (value.type === 'scalar' && !(0,config_words/* isNull */.kZ)(value))
        return value;
    return yield* (0,finding/* problem */.C)(value.at, `${list} holds a map of which "name" is ${(0,config_words/* described */.WY)(value)}; expected a text`);
}

;// CONCATENATED MODULE: ./build/config/apiops/information.js





/** Gives where a file begins. */
function startOf(file) {
    return { file, line: 1, column: 1 };
}
/** Reads a file as a tree, with every fault of how it is written. */
function* readTree(file, texts) {
    const text = texts.get(file);
    if (text === undefined)
        return undefined;
    const { tree, problems } = (0,config_document/* parseDocument */.Tp)(file, text);
    for (const found of problems)
        yield { found: 'problem', problem: found };
    return problems.length > 0 ? undefined : tree;
}
/** Reads the properties of an entity. */
function* readProperties(file, texts) {
    const tree = yield* readTree(file, texts);
    if (texts.get(file)?.trim() === '')
        yield* (0,finding/* problem */.C)(startOf(file), 'the file is empty; expected a map with "properties"');
    if (tree === undefined)
        return [];
    const properties = tree.type === 'map' ? (0,config_words/* entryOf */.Ms)(tree, 'properties')?.value : undefined;
    if (properties?.type === 'map')
        return properties.entries;
    const isBare = tree.type === 'map' && tree.entries.length === 0;
    if (!isBare)
        yield* (0,finding/* problem */.C)(properties?.at ?? tree.at, 'the file lacks "properties"; expected a map of what the entity holds');
    return [];
}
/** Reads a list of the names that an entity is linked to: `[{ "name": "orders" }]`. */
function* readNames(file, texts) {
    const tree = yield* readTree(file, texts);
    if (tree === undefined)
        return [];
    if (tree.type !== 'list') {
        yield* (0,finding/* problem */.C)(tree.at, `the file is ${(0,config_words/* described */.WY)(tree)}; expected a list of maps with "name"`);
        return [];
    }
    return yield* namesOf(tree);
}
/** Gives the names in a list of maps with `name`, or of plain names. */
function* namesOf({ items }) {
    const names = [];
    for (const item of items) {
        const isName = item.type === 'scalar' && typeof item.value === 'string';
        const name = isName ? item : yield* nameOf(item, 'the list', 'a map with "name"');
        if (name === undefined)
            continue;
        const scope = item.type === 'map' ? (0,config_words/* entryOf */.Ms)(item, 'scope')?.value : undefined;
        if (scope?.type === 'scalar' && scope.text === 'service')
            yield* reportOutside(item.at, name.text);
        else
            names.push(name);
    }
    return names;
}
/** Warns of a link from a workspace to what lies outside of it. */
function* reportOutside(at, id) {
    const message = `the link leads out of its workspace, to ${(0,quote/* quoted */.T)(id)} of the service, and is neither made nor removed here; expected an entity of the workspace`;
    yield* (0,finding/* problem */.C)(at, message, 'warning');
}

// EXTERNAL MODULE: ./build/model/table.js + 24 modules
var table = __webpack_require__(7385);
// EXTERNAL MODULE: ./build/config/keys.js
var config_keys = __webpack_require__(9115);
;// CONCATENATED MODULE: ./build/config/apiops/names.js


/** The file with the text of a policy, beside that of the entity that it is of. */
const POLICY_FILE = 'policy.xml';
/** Files that an APIOps folder is known by, and that must not lie where nobody reads them. */
const ARTIFACT = /Information\.json$|^policy\.xml$|^specification\.(?:ya?ml|json|graphql|wsdl|wadl)$|^wiki\.md$/i;
/** The file of a document to import. */
const SPECIFICATION = /^specification\.(ya?ml|json|graphql|wsdl|wadl)$/i;
/** Gives a name without spaces, as the file spells it: `named values` is `namedValues`. */
function wordOf(name) {
    const [first = '', ...rest] = name.trim().split(/[ _]+/);
    const others = rest.map(word => `${word.charAt(0).toUpperCase()}${word.slice(1)}`);
    return `${first.charAt(0).toLowerCase()}${first.slice(1)}${others.join('')}`;
}
/** Gives the word by which a folder, or a section of an override file, means a kind. */
function sectionOf(kind) {
    if (kind.shape === 'single' && kind.spelling === 'policy')
        return 'policies';
    return kind.artifacts?.folder ?? (0,config_keys/* keyOfKind */.F7)(kind);
}
/** Words of all collections, as folders and sections of override files spell them. */
const SECTIONS = [
    ...new Set([...table/* KINDS */.GW.values()].flatMap(kind => [sectionOf(kind), (0,config_keys/* keyOfKind */.F7)(kind)])),
];
/** Gives the folder below another one in which the entities of a kind lie. */
function folderFor(kind, folder) {
    const section = sectionOf(kind).toLowerCase();
    return [...folder.folders.values()].find(({ name }) => wordOf(name).toLowerCase() === section);
}
/**
 * Gives the names of the files in which an entity may say what it is.
 *
 * @param section - the folder of its collection.
 */
function informationIn(folder, section) {
    const ending = `${section.replace(/s$/, '')}information.json`.toLowerCase();
    return [...folder.files.keys()].filter(name => name.toLowerCase().endsWith(ending));
}
/** Gives the kind of the copies that an entity of a kind may have, and how a name tells of which entity one is. */
function copiesOf(kind) {
    const copy = (0,table/* kindsBelow */.lw)(kind).find(({ copies }) => copies !== undefined);
    const between = copy?.path.slice(kind.path.length).split('{id}')[0];
    return copy === undefined || between === undefined
        ? undefined
        : { copy, pattern: new RegExp(`^(.+)${between}([^;/]+)$`, 'i') };
}
/** Gives the kind that says which of the copies an entity stands for. */
function chooserOf(copy) {
    return table/* KINDS */.GW.get(copy.chosenBy?.kind ?? '');
}

;// CONCATENATED MODULE: ./build/config/apiops/leftovers.js






/** As many are told of, no more. */
const MOST = 20;
/** Reports them. */
function* reportLeftovers(folder, files, used) {
    const left = files.filter(file => !used.has(file) && isTold(leftovers_nameOf(file)));
    for (const file of left.slice(0, MOST)) {
        const { message, severity } = faultOf(file.slice(folder.length + 1), folder, files);
        yield* (0,finding/* problem */.C)(startOf(file), message, severity);
    }
    const [next] = left.slice(MOST);
    if (next !== undefined)
        yield* (0,finding/* problem */.C)(startOf(next), `${left.length - MOST} more files lie where nothing reads them`);
}
/** Whatever else lies there are notes of people. */
function isTold(name) {
    return !REPEATED.has(name) && (ARTIFACT.test(name) || /\.(?:json|xml)$|^specification\./i.test(name));
}
const REPEATED = new Set([...table/* KINDS */.GW.values()].flatMap(({ artifacts }) => artifacts?.repeatedIn ?? []));
function leftovers_nameOf(file) {
    return file.slice(file.lastIndexOf('/') + 1);
}
/** Says what is wrong with a file that nothing was made of. */
function faultOf(path, folder, files) {
    const name = leftovers_nameOf(path);
    const error = (message) => ({ message, severity: 'error' });
    if (ARTIFACT.test(name))
        return error(misplaced(path, folder, files));
    if (/^specification\./i.test(name))
        return error('the file is no document that can be imported; expected the ending yaml, yml, json, graphql, wsdl or wadl');
    const folders = path.split('/').slice(0, -1);
    const collection = folders.length % 2 === 1 ? folders.at(-1) : undefined;
    if (collection !== undefined && SECTIONS.includes(wordOf(collection)))
        return error(`the file lies beside the folders of ${(0,quote/* quoted */.T)(collection)}; expected a folder of its own for each entity`);
    return { message: 'nothing is made of this file; expected a name that APIOps knows', severity: 'warning' };
}
/** Folders of collections and folders of entities take turns. */
function misplaced(path, folder, files) {
    const folders = path.split('/').slice(0, -1);
    const unknown = folders.find((name, index) => index % 2 === 0 && !SECTIONS.includes(wordOf(name)));
    const other = unknown === undefined ? twinOf(folders, folder, files) : undefined;
    if (other !== undefined)
        return `the file lies in ${(0,quote/* quoted */.T)(other.name)}, and ${(0,quote/* quoted */.T)(other.twin)} beside it means the same; expected one of the two`;
    if (unknown === undefined)
        return 'the file lies where nothing of its name belongs; expected it in the folder of the entity that it is about';
    const nearest = (0,suggest/* meantWord */.Cw)(wordOf(unknown), SECTIONS);
    const expected = nearest === undefined ? 'expected the folder of a collection' : `did you mean ${(0,quote/* quoted */.T)(nearest)}?`;
    return `the file lies in ${(0,quote/* quoted */.T)(unknown)}, which is no collection of a service; ${expected}`;
}
/** A folder of a collection that stands beside another one of the same: the two tools spell some of them differently. */
function twinOf(folders, folder, files) {
    for (const [index, name] of folders.entries()) {
        if (index % 2 === 1)
            continue;
        const place = `${[folder, ...folders.slice(0, index)].join('/')}/`;
        const beside = files.flatMap(file => (file.startsWith(place) ? (file.slice(place.length).split('/')[0] ?? []) : []));
        const twin = beside.find(word => word !== name && wordOf(word).toLowerCase() === wordOf(name).toLowerCase());
        if (twin !== undefined)
            return { name, twin };
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/config/environments/merge.js
var merge = __webpack_require__(7626);
;// CONCATENATED MODULE: ./build/config/apiops/copies.js







/**
 * Takes out of the properties which copy an entity stands for and, of a copy, what it has from its parent.
 *
 * @param of - the kind of the parent, for a copy.
 */
function withoutChoice(kind, of, properties) {
    if (of !== undefined) {
        const inherited = ({ key }) => !Object.hasOwn(kind.fields, key) && isFieldOf(of, key);
        return { current: undefined, properties: properties.filter(entry => !inherited(entry)) };
    }
    const { field, shownBy } = copiesOf(kind)?.copy.chosenBy ?? {};
    if (field === undefined)
        return { current: undefined, properties };
    const said = properties.find(({ key }) => key === field)?.value;
    const first = firstOf(kind, field);
    return {
        current: said?.type === 'scalar' && !(0,config_words/* isNull */.kZ)(said) ? said.text : first,
        properties: properties.filter(({ key }) => key !== field && key !== shownBy),
    };
}
/** A copy repeats what its parent has, and what is listed there. */
function isFieldOf(kind, key) {
    const { fields } = kind;
    if (Object.hasOwn(fields, key) || Object.values(fields).some(({ createdAs }) => createdAs === key))
        return true;
    return (0,table/* kindsBelow */.lw)(kind).some(({ artifacts }) => artifacts?.listedAs === key);
}
/** The copy that an entity begins with. */
function firstOf({ fields }, field) {
    return String(fields[field]?.default ?? '');
}
/** Gives the copy that a path or an id of Azure names; undefined where it names the entity itself. */
function copyNamed(kind, text) {
    return copiesOf(kind)?.pattern.exec(text)?.[2];
}
/** Brings copies below the entities that they are of; a copy of nothing is a fault. */
function* divided(drafts) {
    const copies = new Map(drafts.filter(({ kind }) => kind?.copies !== undefined).map(draft => [draft, copyOf(draft)]));
    const roots = drafts.filter(draft => !copies.has(draft));
    const names = new Set(roots.map(({ id }) => id.toLowerCase()));
    for (const [draft, named] of copies)
        if (!names.has(named?.root ?? ''))
            yield* reportOrphan(draft);
    const byRoot = Map.groupBy(copies, ([, named]) => named?.root ?? '');
    return roots.map(root => {
        const others = (byRoot.get(root.id.toLowerCase()) ?? []).flatMap(([draft, named]) => named === undefined || named.copy === root.current ? [] : [{ ...draft, id: named.copy }]);
        return withCopies(root, others);
    });
}
function reportOrphan({ kind, id, at }) {
    const parent = kind === undefined ? undefined : (0,config_keys/* parentOf */.gN)(kind);
    const folder = at.file.split('/').slice(0, -1);
    const root = [...folder.slice(0, -1), id.split(';')[0]].join('/');
    return (0,finding/* problem */.C)(at, `the folder "${id}" is of a ${kind?.noun ?? 'copy'}, and the ${parent?.noun ?? 'entity'} itself is missing; expected ${(0,quote/* quoted */.T)(root)} beside it`);
}
/** What the name of a copy's folder is made of. */
function copyOf({ kind, id }) {
    const parent = kind?.copies === undefined ? undefined : (0,config_keys/* parentOf */.gN)(kind);
    const [, root, copy] = (parent === undefined ? undefined : copiesOf(parent)?.pattern.exec(id)) ?? [];
    return root === undefined || copy === undefined ? undefined : { root: root.toLowerCase(), copy };
}
function withCopies(draft, others) {
    const { kind, current, at, own, below, links } = draft;
    const copy = kind === undefined ? undefined : copiesOf(kind)?.copy;
    const field = copy?.chosenBy?.field;
    if (kind === undefined || copy === undefined || field === undefined || current === undefined)
        return draft;
    const first = firstOf(kind, field);
    if (others.length === 0 && current === first)
        return draft;
    const isCopied = (key) => (0,config_keys/* keysOf */.YD)(copy).has(key);
    const ofCurrent = {
        kind: copy,
        id: current,
        at,
        own: own.filter(({ key }) => isCopied(key)),
        below: ofCopy(copy, below),
        links: new Map([...links].filter(([key]) => isCopied(key))),
    };
    const all = [ofCurrent, ...others].toSorted((a, b) => Number(a.id) - Number(b.id));
    const copies = all.map((one, index) => (index > 0 && isWhole(one, copy) ? apart(one) : one));
    const begins = copies[0]?.id ?? current;
    return {
        ...draft,
        own: [
            ...own.filter(({ key }) => !isCopied(key)),
            ...choiceOf(draft, copy),
            ...(begins === first ? [] : beginning(draft, field, begins)),
        ],
        below: new Map([...[...below].filter(([key]) => !isCopied(key)), [(0,config_keys/* keyOfKind */.F7)(copy), copies]]),
        links: new Map([...links].filter(([key]) => !isCopied(key))),
    };
}
/** True for a copy of which the folder says what can be called: then it has everything, and needs nothing of the first. */
function isWhole({ own, below }, copy) {
    const made = table/* KINDS */.GW.get(copy.imports ?? '');
    const called = made === undefined ? [] : (below.get((0,config_keys/* keyOfKind */.F7)(made)) ?? []);
    return own.some(({ key }) => key === 'specification') || called.some(operation => operation.own.length > 0);
}
/** Nothing of the first copy may be in it when it is made, as where an export writes it. */
function apart(draft) {
    const { at, own } = draft;
    const copy = { key: 'copy', at, value: (0,apiops_draft/* flagAt */.Qc)(at, false) };
    return { ...draft, own: [...own, { key: 'sync', at, value: { type: 'map', at, entries: [copy] } }] };
}
/** What lies below an entity lies as another kind below its copy. */
function ofCopy(copy, below) {
    return new Map([...below].flatMap(([key, drafts]) => {
        const meaning = (0,config_keys/* keysOf */.YD)(copy).get(key);
        if (meaning?.means !== 'child')
            return [];
        const moved = drafts.map(draft => ({ ...draft, kind: meaning.kind, below: ofCopy(meaning.kind, draft.below) }));
        return [[key, moved]];
    }));
}
/** Says which copy is current, with the notes of its release. */
function choiceOf({ at, current = '', releases }, copy) {
    const chooser = chooserOf(copy);
    if (chooser === undefined)
        return [];
    const key = (0,config_keys/* keyOfKind */.F7)(chooser);
    const notes = [...(releases?.values() ?? [])].findLast(release => (release.of ?? current) === current)?.notes;
    if (notes === undefined || (0,config_words/* isNull */.kZ)(notes.value))
        return [{ key, at, value: (0,apiops_draft/* textAt */.$6)(at, current) }];
    const entries = [{ key: chooser.valueKey ?? '', at, value: (0,apiops_draft/* textAt */.$6)(at, current) }, notes];
    return [{ key, at, value: { type: 'map', at, entries } }];
}
/** An entity whose first copy is gone begins with the first that is left, and only when it is made. */
function beginning({ at }, field, copy) {
    const ignore = { key: 'ignore', at, value: { type: 'list', at, items: [(0,apiops_draft/* textAt */.$6)(at, field)] } };
    return [
        { key: field, at, value: (0,apiops_draft/* textAt */.$6)(at, copy) },
        { key: 'sync', at, value: { type: 'map', at, entries: [ignore] } },
    ];
}

// EXTERNAL MODULE: ./build/model/field.js
var model_field = __webpack_require__(7762);
// EXTERNAL MODULE: ./build/nearest.js
var nearest = __webpack_require__(7658);
;// CONCATENATED MODULE: ./build/config/apiops/markers.js


/** What stands in the place of a secret that was not written down. */
const REDACTED = '*** REDACTED ***';
const MARK = /\{#\[?([^{}[\]#\n]*)\]?#\}/g;
const NAME = /^[A-Za-z_]\w*$/;
/** A marker of which one end was forgotten. */
const HALF = /^\s*\{(?:#\[?([\w.-]+)\]?|\[?([\w.-]+)\]?#)\}\s*$/;
/** True for a text with something to be replaced. */
function isMarked(text) {
    return text.search(MARK) >= 0;
}
/** Lists the markers of a text. */
function markersIn(text) {
    return Array.from(text.matchAll(MARK), ({ index, 1: name = '' }) => ({ name: name.trim(), index }));
}
/**
 * Gives a text as the file would spell it.
 *
 * @param from - where the values of its markers come from.
 */
function* respelled(text, at, path, from) {
    const [half, before = '', after = ''] = HALF.exec(text) ?? [];
    if (half !== undefined)
        yield* (0,finding/* problem */.C)(at, `${path} is ${(0,quote/* quoted */.T)(half)}; expected ${(0,quote/* quoted */.T)(`{#${before}${after}#}`)} to be replaced`);
    const plain = text.replaceAll('${', () => '$${');
    for (const [mark, name = ''] of plain.matchAll(MARK))
        if (!NAME.test(name.trim()))
            yield* (0,finding/* problem */.C)(at, `${path} holds ${(0,quote/* quoted */.T)(mark)}; expected the name of an environment variable between the marks, of letters, digits and "_"`);
    return plain.replace(MARK, (mark, name) => (NAME.test(name.trim()) ? `\${${from}.${name.trim()}}` : mark));
}

// EXTERNAL MODULE: ./build/values.js
var values = __webpack_require__(1152);
;// CONCATENATED MODULE: ./build/config/apiops/sendable.js


/** Leaves out what the service sends and does not take back. */
function sendable({ sendable: made }, entries) {
    if (made === undefined)
        return entries;
    const at = { file: '', line: 1, column: 1 };
    return keptOf({ type: 'map', at, entries }, made(jsonOfEntries(entries))).entries;
}
function keptOf(node, json) {
    const entries = node.entries.flatMap(entry => {
        const kept = json[entry.key];
        if (kept === undefined)
            return [];
        return entry.value.type === 'map' && (0,values/* isJsonObject */.OW)(kept) ? { ...entry, value: keptOf(entry.value, kept) } : entry;
    });
    return { ...node, entries };
}
/** Gives properties as the JSON that they are. */
function jsonOfEntries(entries) {
    return Object.fromEntries(entries.map(({ key, value }) => [key, jsonOf(value)]));
}
function jsonOf(node) {
    if (node.type === 'map')
        return jsonOfEntries(node.entries);
    return node.type === 'list' ? node.items.map(jsonOf) : node.value;
}
/** Of fields that exclude each other a read may show several; the last of the arms is the one that counts. */
function withoutRivals({ union = [] }, entries) {
    const at = { file: '', line: 1, column: 1 };
    const given = union.filter(arm => arm.some(name => (0,config_words/* entryOf */.Ms)({ type: 'map', at, entries }, name) !== undefined));
    const rivals = given.slice(0, -1).flat();
    return entries.filter(({ key }) => !rivals.includes(key));
}

// EXTERNAL MODULE: ./build/config/reference-text.js
var reference_text = __webpack_require__(5772);
;// CONCATENATED MODULE: ./build/config/apiops/source-ids.js

const FULL = /^\/subscriptions\/[^/]+\/resourcegroups\//i;
/** Gives an id as a path below the service, whichever service it is of and however short it is written. */
function withoutSource(field, text) {
    const path = FULL.test(text) ? (0,reference_text/* withoutService */.mH)(text) : text;
    const { to: [kind, other] = [], form } = (field.type === 'text' ? field.ref : undefined) ?? {};
    const isBare = form === 'path' && kind !== undefined && other === undefined && /^[^/{$]+$/.test(path);
    return isBare ? (0,reference_text/* pathFor */.p0)(kind, [path]) : path;
}
/** True for an id in an override that is another one only by the service that it names. */
function isSameElsewhere({ text }, field, path, over) {
    if (!FULL.test(text) || (0,reference_text/* withoutService */.mH)(text) === text)
        return false;
    const base = entryAt(path.split('.'), over)?.value;
    return base?.type === 'scalar' && base.text.toLowerCase() === withoutSource(field, text).toLowerCase();
}
function entryAt([key = '', ...rest], entries) {
    const entry = entries.find(each => each.key === key);
    if (rest.length === 0 || entry?.value.type !== 'map')
        return rest.length === 0 ? entry : undefined;
    return entryAt(rest, entry.value.entries);
}

;// CONCATENATED MODULE: ./build/config/apiops/spelling.js
/** Gives the name that the table has for a property; what is read under one name may be created under another. */
function keyIn({ fields }, key) {
    if (Object.hasOwn(fields, key))
        return key;
    const lower = key.toLowerCase();
    const isIt = ([name, { createdAs }]) => createdAs === key || name.toLowerCase() === lower;
    return Object.entries(fields).find(isIt)?.[0] ?? key;
}
/** Gives a text as a field spells it, where the field takes some words alone. */
function wordIn(field, text) {
    const words = field.type === 'text' ? (field.values ?? []) : [];
    return words.find(word => word.toLowerCase() === text.toLowerCase()) ?? text;
}

;// CONCATENATED MODULE: ./build/config/apiops/values.js
/**
 * Properties as a read of the service shows them, as the fields that a file declares.
 *
 * What was written down of a read holds more than anybody declares: what the service keeps by itself, empty places, ids
 * of the service that was read. All of it goes; a property that the table does not know is told of and left alone, unless
 * it looks like a slip of the pen. In an override nothing goes, since a person wrote it.
 */











/** Gives the declared fields among properties. */
function* fieldsAmong(properties, terms) {
    const { kind, over } = terms;
    const fields = yield* membersOf(kind, properties, { ...terms, field: '', beside: [...(over ?? []), ...properties] });
    return over === undefined ? withoutRivals(kind, sendable(kind, fields)) : fields;
}
function* membersOf(holder, entries, spot) {
    const members = [];
    for (const entry of entries) {
        const key = keyIn(holder, entry.key);
        const field = (0,model_field/* memberOf */.C5)(holder, key);
        const inner = { ...spot, path: (0,config_words/* below */.Gz)(spot.path, key), field: (0,config_words/* below */.Gz)(spot.field, key) };
        if (spot.kind.shows?.includes(inner.field))
            continue;
        if (field === undefined)
            members.push(...(yield* unknown(holder, entry, spot)));
        else if (!isEmpty(field, entry.value, spot)) {
            const value = yield* valueIn(field, entry.value, inner);
            const twin = members.find(member => member.key === key);
            if (value !== undefined && twin === undefined)
                members.push({ ...entry, key, value });
            else if (value !== undefined && twin !== undefined && !(0,merge/* isSame */.Ft)(twin.value, value))
                yield* (0,finding/* problem */.C)(entry.at, `${inner.path} is said twice, here as ${(0,quote/* quoted */.T)(entry.key)}; expected it once`);
        }
    }
    return members;
}
/** A slip is left to the check of the file, which says what was meant. */
function* unknown({ fields }, entry, { path, over }) {
    if (over !== undefined)
        return [entry];
    if ((0,config_words/* isNull */.kZ)(entry.value))
        return [];
    if (isSlip(entry.key, Object.keys(fields)))
        return [entry];
    if (!saysNothing(entry.value))
        yield* (0,finding/* problem */.C)(entry.at, `${(0,config_words/* below */.Gz)(path, entry.key)} is not known here, so that a create goes without it and an update leaves it alone; expected it to be set by other means`, 'warning');
    return [];
}
/** As many letters are wrong in a slip, no more: another word is one that a later version of the API has. */
const MOST_EDITS = 2;
function isSlip(word, known) {
    const meant = (0,suggest/* meantWord */.Cw)(word, known);
    return meant !== undefined && (0,nearest/* editsBetween */.y)(word.toLowerCase(), meant.toLowerCase()) <= MOST_EDITS;
}
/** True for an empty place, which says nothing unless it stands for what the field goes back to. */
function isEmpty(field, node, { over }) {
    if (over !== undefined)
        return false;
    // Extractors read with a preview of the API, and it shows all that it has.
    if (field.since?.endsWith('-preview') === true && saysNothing(node))
        return true;
    if ((0,config_words/* isNull */.kZ)(node))
        return field.reset === undefined || field.usual !== undefined;
    if (node.type !== 'scalar')
        return false;
    return node.text === REDACTED || (field.type === 'text' && node.text === '' && (field.minLength ?? 0) > 0);
}
/** True for what a read shows of a thing that nobody has set. */
function saysNothing(node) {
    switch (node.type) {
        case 'scalar':
            return node.value === null || node.value === false || node.value === '';
        case 'list':
            return node.items.length === 0;
        case 'map':
            return node.entries.every(({ value }) => saysNothing(value));
    }
}
function* valueIn(field, node, spot) {
    switch (node.type) {
        case 'scalar':
            return yield* scalarOf(field, node, spot);
        case 'list': {
            const item = field.type === 'list' ? field.items : field;
            const items = [];
            for (const inner of node.items) {
                const value = isEmpty(item, inner, spot) ? undefined : yield* valueIn(item, inner, spot);
                if (value !== undefined)
                    items.push(value);
            }
            return { ...node, items };
        }
        case 'map': {
            const beside = [...besideIn(spot), ...node.entries];
            const entries = yield* membersOf(holderOf(field), node.entries, { ...spot, beside });
            const isVoid = spot.over === undefined && field.type === 'object' && entries.length === 0;
            return isVoid ? undefined : { ...node, entries };
        }
    }
}
/** Neighbours of what an override says further in. */
function besideIn({ over, field }) {
    let entries = over ?? [];
    for (const key of field.split('.')) {
        const value = entries.find(entry => entry.key === key)?.value;
        entries = value?.type === 'map' ? value.entries : [];
    }
    return entries;
}
function holderOf(field) {
    switch (field.type) {
        case 'object':
            return field;
        case 'map':
            return { fields: {}, others: field.items };
        case 'any':
            return { fields: {}, others: field };
        case 'list':
        case 'text':
        case 'flag':
        case 'number':
            // Whatever is within is told of as it stands, since the place is wrong for all of it.
            return { fields: {}, others: { type: 'any', doc: '' } };
    }
}
function* scalarOf(field, node, { path, beside, over, field: where }) {
    if (typeof node.value !== 'string')
        return node;
    if (over !== undefined && isSameElsewhere(node, field, where, over))
        return undefined;
    const { when } = field.hidden ?? {};
    const isPlain = field.type === 'flag' || field.type === 'number';
    const isOpen = isPlain || (when !== undefined && entryNamed(when.field, beside) !== when.is);
    const plain = wordIn(field, withoutSource(field, node.text));
    const text = yield* respelled(plain, node.at, path, isOpen ? 'env' : 'secret');
    // A marker may stand for anything, so what it makes is not a text in quotes.
    return text === node.text && !isMarked(text) ? node : { type: 'scalar', at: node.at, value: text, text };
}
function entryNamed(name, entries) {
    const value = entries.findLast(({ key }) => key === name)?.value;
    return value?.type === 'scalar' ? value.value : undefined;
}

;// CONCATENATED MODULE: ./build/config/apiops/override-copies.js







/**
 * Finds the copy that a name such as `orders;rev=2` means; undefined for any other name, and for the current copy.
 *
 * @param drafts - the entities of the collection, by their names in lower case.
 */
function copyMeant(kind, name, drafts) {
    const copies = copiesOf(kind);
    const [, of = '', id = ''] = copies?.pattern.exec(name) ?? [];
    const root = drafts.get(of.toLowerCase());
    if (copies === undefined || root === undefined || root.current === id)
        return undefined;
    const draft = root.below.get((0,config_keys/* keyOfKind */.F7)(copies.copy))?.find(copy => copy.id === id);
    return { root, kind: copies.copy, id, draft };
}
/** Gives the name of the entity of which a name means the current copy, or the name itself. */
function rootNameOf(kind, name) {
    return copiesOf(kind)?.pattern.exec(name)?.[1] ?? name;
}
/** Gives an entity together with what its current copy has for itself. */
function wholeOf(draft) {
    const copy = currentOf(draft);
    if (copy === undefined)
        return draft;
    return {
        ...draft,
        own: [...draft.own, ...copy.own],
        below: new Map([...draft.below, ...copy.below]),
    };
}
function currentOf({ kind, below: inside, current }) {
    const copy = kind === undefined ? undefined : copiesOf(kind)?.copy;
    return copy === undefined ? undefined : inside.get((0,config_keys/* keyOfKind */.F7)(copy))?.find(({ id }) => id === current);
}
/** Warns of an override by which another copy would be the current one: which one that is shows from the folder. */
function* reportChoice(kind, { current }, properties, path) {
    const field = copiesOf(kind)?.copy.chosenBy?.field;
    const said = properties.find(({ key }) => key === field)?.value;
    if (field === undefined || current === undefined || said?.type !== 'scalar' || said.text === current)
        return;
    yield* (0,finding/* problem */.C)(said.at, `${(0,config_words/* below */.Gz)(path, field)} is ${(0,config_words/* described */.WY)(said)}, and the folder has ${(0,quote/* quoted */.T)(current)}; it changes nothing`, 'warning');
}
/** Puts what an override says of an entity where it belongs: at the entity, or at its current copy. */
function placedOver(draft, entries, at) {
    const copy = currentOf(draft);
    if (copy?.kind === undefined)
        return entries;
    const keys = (0,config_keys/* keysOf */.YD)(copy.kind);
    const isCopied = ({ key }) => keys.has(key) && key !== 'sync';
    const own = entries.filter(isCopied);
    const rest = entries.filter(entry => !isCopied(entry));
    return own.length === 0 ? rest : [...rest, underCopy(copy.kind, copy.id, { type: 'map', at, entries: own })];
}
/** Puts a value below a copy. */
function underCopy(kind, id, value) {
    const { at } = value;
    return { key: (0,config_keys/* keyOfKind */.F7)(kind), at, value: { type: 'map', at, entries: [{ key: id, at, value }] } };
}
/** What an override says of a release: its notes, if it is the one that made the current copy so. */
function* chosenAgain(base, kind, items, path) {
    const over = [];
    // What the folder lacks as a whole is told of as such.
    if (base.releases === undefined)
        return [];
    for (const { name, at, properties } of items) {
        const release = base.releases.get(name);
        const said = properties.filter(({ key }) => key === 'notes');
        const [notes] = yield* fieldsAmong(said, { kind, path: (0,config_words/* below */.Gz)(path, name), over: [] });
        if (release === undefined)
            yield* (0,finding/* problem */.C)(at, `${path} names the release ${(0,quote/* quoted */.T)(name)}, which the folder lacks; ${releaseMeant(name, base.releases)}`);
        else if (notes === undefined || (0,config_words/* isNull */.kZ)(notes.value) || !isOfCurrent(base, release.of))
            yield* (0,finding/* problem */.C)(at, `${(0,config_words/* below */.Gz)(path, name)} is a release of the past; it changes nothing`, 'warning');
        else
            over.push(...notesOver(base, kind, notes, at));
    }
    return over;
}
function releaseMeant(name, releases) {
    return releases.size === 0 ? 'expected none, since there is no release' : (0,config_words/* meant */.wx)(name, [...releases.keys()]);
}
function isOfCurrent(base, of) {
    return currentOf(base) !== undefined && (of ?? base.current) === base.current;
}
/** The file spells a choice as a text until there is more to say. */
function notesOver({ own, current = '' }, kind, notes, at) {
    const key = (0,config_keys/* keyOfKind */.F7)(kind);
    const isText = (0,config_words/* entryOf */.Ms)({ type: 'map', at, entries: own }, key)?.value.type === 'scalar';
    const which = isText ? [{ key: kind.valueKey ?? '', at, value: (0,apiops_draft/* textAt */.$6)(at, current) }] : [];
    return [{ key, at, value: { type: 'map', at, entries: [...which, notes] } }];
}

;// CONCATENATED MODULE: ./build/config/apiops/override-items.js






/** Reads the items of a section about entities of a kind. */
function* itemsIn(kind, { value }, path) {
    if ((0,config_words/* isNull */.kZ)(value))
        return [];
    if (value.type !== 'list') {
        yield* (0,finding/* problem */.C)(value.at, `${path} is ${(0,config_words/* described */.WY)(value)}; expected a list of maps with "name" and "properties"`);
        return [];
    }
    const items = new Map();
    for (const item of value.items) {
        const name = yield* nameOf(item, path, 'a map with "name" and "properties"');
        if (name === undefined || item.type !== 'map')
            continue;
        if (items.has(name.text.toLowerCase()))
            yield* (0,finding/* problem */.C)(name.at, `${path} names ${(0,quote/* quoted */.T)(name.text)} twice; expected it once`);
        else
            items.set(name.text.toLowerCase(), { name: name.text, at: name.at, ...(yield* partsOf(kind, item, path)) });
    }
    return [...items.values()];
}
/** A field may stand beside the name as well as among the properties. */
function* partsOf(kind, item, path) {
    const given = (0,config_words/* entryOf */.Ms)(item, 'properties')?.value;
    if (given !== undefined && given.type !== 'map' && !(0,config_words/* isNull */.kZ)(given))
        yield* (0,finding/* problem */.C)(given.at, `${path}: "properties" is ${(0,config_words/* described */.WY)(given)}; expected a map of what is otherwise`);
    const rest = item.entries.filter(({ key }) => key !== 'name' && key !== 'properties');
    const isField = ({ key }) => (0,config_keys/* keysOf */.YD)(kind).get(keyIn(kind, key))?.means === 'field';
    return {
        properties: [...(given?.type === 'map' ? given.entries : []), ...rest.filter(isField)],
        sections: rest.filter(entry => !isField(entry)),
    };
}

;// CONCATENATED MODULE: ./build/config/apiops/override-top.js
/**
 * What stands at the top of an override file beside its sections: where the service is, and words of other tools.
 *
 * People spell the place in several ways, as pipelines hand it over. What would publish under other names than the
 * folder has is refused, since leaving it out would write over what another environment uses.
 */





/** Keys that say which service it is, in lower case and without "_", as the environment says it. */
const PLACES = new Map([
    ['apimservicename', 'service'],
    ['apimanagementservicename', 'service'],
    ['azuresubscriptionid', 'subscriptionId'],
    ['subscriptionid', 'subscriptionId'],
    ['azureresourcegroupname', 'resourceGroup'],
    ['resourcegroupname', 'resourceGroup'],
]);
/** Keys that are for the tools that wrote the folder. */
const FOREIGN = /^(?:\$schema|[A-Z][A-Z0-9_]*|apiSpecificationFormat|Logging)$/;
/** Key by which apiops-cli publishes several environments into one service, with a prefix before each name. */
const SHARED = 'environment';
/** Takes the top of an override file apart. */
function* topOf(entries, path) {
    const place = [];
    const sections = [];
    for (const entry of entries) {
        const word = PLACES.get(entry.key.toLowerCase().replaceAll('_', ''));
        if (word !== undefined)
            place.push(yield* placeOf(entry, word, path));
        else if (entry.key === SHARED)
            yield* reportShared(entry, path);
        else if (!FOREIGN.test(entry.key))
            sections.push(entry);
    }
    return { place, sections };
}
function* placeOf({ at, value }, key, path) {
    if (value.type !== 'scalar')
        return { key, at, value };
    return { key, at, value: (0,apiops_draft/* textAt */.$6)(value.at, yield* respelled(value.text, value.at, (0,config_words/* below */.Gz)(path, key), 'env')) };
}
function reportShared({ key, at, value }, path) {
    const words = value.type === 'map' ? value.entries.map(inner => (0,quote/* quoted */.T)(inner.key)).join(', ') : '';
    return (0,finding/* problem */.C)(at, `${(0,config_words/* below */.Gz)(path, key)} gives everything other names than the folder has${words === '' ? '' : ` (${words})`}, to share one service among environments; expected a service for each`);
}

;// CONCATENATED MODULE: ./build/config/apiops/overrides.js















/**
 * Gives the name of the environment that an override file is for: `prod` of `configuration.prod.yaml`, and of
 * `configuration.Prod.yaml` too, since an environment has a name of small letters, digits and `-`.
 */
function environmentOf(file) {
    return file
        .slice(file.lastIndexOf('/') + 1)
        .replace(/\.ya?ml$/i, '')
        .replace(/^configuration\./i, '')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '');
}
/** Gives what an override file says, as an entry of `environments`. */
function* environmentIn(file, service, name) {
    const path = `environments.${name}`;
    const { place, sections } = yield* topOf(file.entries, path);
    const { at } = file;
    const over = yield* sectionsOver(service, sections, `${path}.overrides`);
    const overrides = { key: 'overrides', at, value: { type: 'map', at, entries: over } };
    return { key: name, at, value: { type: 'map', at, entries: over.length === 0 ? place : [...place, overrides] } };
}
/** Gives what the sections of an entity, or of the whole file, say about what lies below it. */
function* sectionsOver(base, sections, path) {
    const kinds = new Map((0,table/* kindsBelow */.lw)(base.kind)
        .filter(isOverridable)
        .map(kind => [sectionOf(kind), kind]));
    const over = [];
    for (const entry of sections) {
        const kind = kinds.get(wordOf(entry.key));
        const inner = (0,config_words/* below */.Gz)(path, kind === undefined ? entry.key : (0,config_keys/* keyOfKind */.F7)(kind));
        if (kind === undefined)
            yield* reportUnknown(entry, inner, [...kinds.keys()], base.kind);
        else if (kind.shape === 'relation')
            over.push(...(yield* linksOver(kind, entry, inner)));
        else if (kind.artifacts?.names !== undefined)
            over.push(...(yield* chosenAgain(base, kind, yield* itemsIn(kind, entry, inner), inner)));
        else if (kind.shape === 'single')
            over.push(...(yield* singleOver(base, kind, entry, inner)));
        else
            over.push(...(yield* collectionOver(base, kind, entry, inner)));
    }
    return over;
}
function isOverridable(kind) {
    return kind.shape !== 'single' || kind.spelling === 'policy' || kind.artifacts?.names !== undefined;
}
/** At the top there are too many words to list; below it, a field may stand where a section does. */
function reportUnknown({ key, at }, path, words, kind) {
    const inside = kind === undefined ? [] : ['properties', ...Object.keys(kind.fields)];
    const nearest = (0,suggest/* meantWord */.Cw)(key, [...words, ...inside]);
    const expected = nearest === undefined
        ? `expected ${(0,config_words/* oneOf */.yL)(words) ?? 'the name of a collection'}`
        : `did you mean ${(0,quote/* quoted */.T)(nearest)}?`;
    return (0,finding/* problem */.C)(at, `${path} overrides nothing that APIOps knows; ${expected}`);
}
/** A list of links is given anew as a whole. */
function* linksOver(kind, { at, value }, path) {
    if ((0,config_words/* isNull */.kZ)(value))
        return [];
    if (value.type !== 'list') {
        yield* (0,finding/* problem */.C)(value.at, `${path} is ${(0,config_words/* described */.WY)(value)}; expected a list of maps with "name"`);
        return [];
    }
    return [{ key: (0,config_keys/* keyOfKind */.F7)(kind), at, value: { type: 'list', at: value.at, items: yield* namesOf(value) } }];
}
function* collectionOver(base, kind, section, path) {
    const drafts = new Map((base.below.get((0,config_keys/* keyOfKind */.F7)(kind)) ?? []).map(draft => [draft.id.toLowerCase(), draft]));
    const over = [];
    for (const item of yield* itemsIn(kind, section, path)) {
        const { at } = item;
        const copy = copyMeant(kind, item.name, drafts);
        const name = copy?.root.id ?? rootNameOf(kind, item.name);
        const found = drafts.get(name.toLowerCase());
        const inner = (0,config_words/* below */.Gz)(path, found?.id ?? name);
        const entries = yield* copy === undefined ? entityOver(found, kind, item, inner) : copyOver(copy, item, inner);
        if (entries !== undefined)
            over.push({ key: found?.id ?? name, at, value: { type: 'map', at, entries } });
    }
    if (over.length === 0)
        return [];
    // An entity and copies of it may be named one by one.
    const entries = (0,merge/* layered */.dZ)(over.map(entry => [entry]));
    return [{ key: (0,config_keys/* keyOfKind */.F7)(kind), at: section.at, value: { type: 'map', at: section.at, entries } }];
}
function* copyOver({ kind, id, draft }, item, path) {
    const entries = yield* entityOver(draft, kind, item, path);
    return entries === undefined ? undefined : [underCopy(kind, id, { type: 'map', at: item.at, entries })];
}
/** Gives what is said of an entity; undefined where all of it is said for other tools alone. */
function* entityOver(base, kind, item, path) {
    const { at, properties, sections } = item;
    const draft = base ?? { kind, id: item.name, at, own: [], below: new Map(), links: new Map() };
    const whole = wholeOf(draft);
    yield* reportChoice(kind, draft, properties, path);
    const given = withoutChoice(kind, undefined, properties).properties;
    const fields = yield* fieldsAmong(given, { kind, path, over: whole.own });
    const inner = yield* sectionsOver(whole, sections, path);
    if (base !== undefined && fields.length + inner.length === 0 && given.length + sections.length > 0)
        return undefined;
    return placedOver(draft, [...fields, ...takenBack(kind, whole, fields, at), ...inner], at);
}
/** Of fields that exclude each other, those go that the override has another one for. */
function takenBack({ union = [] }, { own }, fields, at) {
    const holds = (entries, arm) => entries.some(({ key }) => arm.includes(key));
    const chosen = union.filter(arm => holds(fields, arm));
    const gone = union.filter(arm => chosen.length > 0 && !chosen.includes(arm)).flat();
    const names = own.filter(({ key }) => gone.includes(key)).map(({ key }) => (0,apiops_draft/* textAt */.$6)(at, key));
    if (names.length === 0)
        return [];
    const undeclare = { key: 'undeclare', at, value: { type: 'list', at, items: names } };
    return [{ key: 'sync', at, value: { type: 'map', at, entries: [undeclare] } }];
}
/** A policy has one name everywhere; a section of policies has one item. */
function* singleOver(base, kind, section, path) {
    const key = (0,config_keys/* keyOfKind */.F7)(kind);
    const own = base.own.find(entry => entry.key === key)?.value;
    const said = own?.type === 'map' ? own.entries : [];
    const isFilled = said.some(({ key: word, value }) => word === 'substitute' && (0,merge/* isSame */.Ft)(value, (0,apiops_draft/* flagAt */.Qc)(value.at, true)));
    const over = [];
    for (const { name, at, properties } of yield* itemsIn(kind, section, path)) {
        if (name !== 'policy')
            yield* (0,finding/* problem */.C)(at, `${path} names ${(0,quote/* quoted */.T)(name)}; expected "policy", the only one there is`);
        const entries = yield* fieldsAmong(properties, { kind, path, over: said });
        const isGivenAnew = entries.some(entry => entry.key === 'value');
        const filling = isGivenAnew && !isFilled ? [{ key: 'substitute', at, value: (0,apiops_draft/* flagAt */.Qc)(at, true) }] : [];
        over.push({ key, at, value: { type: 'map', at, entries: [...entries, ...filling] } });
    }
    return over;
}

// EXTERNAL MODULE: ./build/model/address.js
var address = __webpack_require__(6974);
;// CONCATENATED MODULE: ./build/config/apiops/description.js





/**
 * Reads the description of an entity.
 *
 * @param section - the folder of its collection.
 */
function* descriptionIn(kind, section, folder, { texts, used }) {
    const [first, second] = informationIn(folder, section).map(name => ({ name, file: folder.files.get(name) ?? '' }));
    for (const found of [first, second])
        if (found !== undefined)
            used.add(found.file);
    if (first === undefined) {
        const at = startOf([...folder.files.values()][0] ?? folder.path);
        if (needsDescription(kind))
            yield* (0,finding/* problem */.C)(at, `the ${kind.noun} ${(0,quote/* quoted */.T)(folder.name)} has no file that says what it is; expected "…Information.json" in ${(0,quote/* quoted */.T)(folder.path)}`);
        return { at, properties: [] };
    }
    if (second !== undefined)
        yield* (0,finding/* problem */.C)(startOf(second.file), `the file stands beside ${(0,quote/* quoted */.T)(first.name)}, which says the same; expected one of the two`);
    return { at: startOf(first.file), properties: yield* readProperties(first.file, texts) };
}
/** Some are made by a document, some are only a policy, and the folder of a scope may be no more than a folder. */
function needsDescription({ name, spelling, fields }) {
    const all = [...table/* KINDS */.GW.values()];
    const isExempt = spelling !== undefined || all.some(({ imports, scope }) => imports === name || scope === name);
    const isRequired = Object.values(fields).some(({ required, createDefault }) => required ?? createDefault !== undefined);
    return isRequired && !isExempt;
}

;// CONCATENATED MODULE: ./build/config/apiops/imported.js








/** Finds the document of an entity. */
function* documentIn({ imports, noun }, folder, path, { used, texts }) {
    const found = imports === undefined ? [] : [...folder.files].filter(([name]) => SPECIFICATION.test(name));
    for (const [, file] of found)
        used.add(file);
    const [first, second] = found;
    if (first === undefined)
        return { entries: [], format: undefined };
    const [name, file] = first;
    if (second !== undefined)
        yield* (0,finding/* problem */.C)(startOf(second[1]), `the file stands beside ${(0,quote/* quoted */.T)(name)}; expected one document for the ${noun}`);
    const at = startOf(file);
    const entries = yield* contentOf(file, name, (0,config_words/* below */.Gz)(path, 'specification'), texts);
    return {
        entries: [{ key: 'specification', at, value: { type: 'map', at, entries } }],
        format: SPECIFICATION.exec(name)?.[1]?.toLowerCase(),
    };
}
function* contentOf(file, name, path, texts) {
    const at = startOf(file);
    const text = texts.get(file) ?? '';
    const [first] = markersIn(text);
    if (first === undefined)
        return [{ key: 'file', at, value: { ...(0,apiops_draft/* textAt */.$6)(at, name), content: text } }];
    const place = imported_placeOf(file, text, first.index);
    const names = [...new Set(markersIn(text).map(marker => (0,quote/* quoted */.T)(marker.name)))].join(', ');
    yield* (0,finding/* problem */.C)(place, `${path} is filled in with ${names}, and every reader of the API sees it`, 'notice');
    const content = yield* respelled(text, place, path, 'env');
    return [
        { key: 'file', at, value: { ...(0,apiops_draft/* textAt */.$6)(at, name), content } },
        { key: 'substitute', at, value: (0,apiops_draft/* flagAt */.Qc)(at, true) },
    ];
}
function imported_placeOf(file, text, index) {
    const before = text.slice(0, index).split('\n');
    return { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
/** Leaves out what a document of that format makes. */
function withoutImported(kind, children, format) {
    if (format === undefined)
        return children;
    const kept = kind.keepsDocument?.[format];
    const isMade = ({ kind: child, id }) => child?.madeByImport?.(id) === true ||
        (kept !== undefined && child !== undefined && (0,config_keys/* keyOfKind */.F7)(child) === kept.collection && id === kept.id);
    return new Map([...children].map(([key, drafts]) => {
        const left = drafts.filter(draft => !isMade(draft));
        return [key, left.flatMap(draft => (draft.kind?.name === kind.imports ? onlyBelow(draft) : draft))];
    }));
}
function onlyBelow(draft) {
    const { kind, own, below, links } = draft;
    const left = own.filter(({ key }) => kind !== undefined && !Object.hasOwn(kind.fields, key));
    return left.length === 0 && below.size === 0 && links.size === 0 ? [] : [{ ...draft, own: left }];
}

;// CONCATENATED MODULE: ./build/config/apiops/links.js





/** Reads the links of one entity, by the keys under which it would declare them. */
function* linksIn(kind, folder, reading) {
    const links = new Map();
    for (const [key, meaning] of (0,config_keys/* keysOf */.YD)(kind)) {
        const isLink = meaning.means === 'inverse' || (meaning.means === 'child' && meaning.kind.shape === 'relation');
        const files = isLink ? linkFiles(key, folder) : undefined;
        if (files !== undefined)
            links.set(key, yield* links_itemsIn(files, kind, reading));
    }
    return links;
}
function linkFiles(key, folder) {
    const list = folder.files.get(`${key}.json`);
    const inside = [...folder.folders.values()].find(({ name }) => wordOf(name) === key);
    const single = [...(inside?.folders.values() ?? [])].flatMap(({ name, files }) => {
        const file = [...files].find(([own]) => /Information\.json$/i.test(own))?.[1];
        return file === undefined ? [] : [[name, file]];
    });
    return list === undefined && single.length === 0 ? undefined : { list, single };
}
function* links_itemsIn({ list, single }, kind, { texts, used }) {
    const items = list === undefined ? [] : [...(yield* readNames(list, texts))];
    if (list !== undefined)
        used.add(list);
    for (const [id, file] of single) {
        used.add(file);
        if (!(yield* isOutside(kind, yield* readTree(file, texts), file)))
            items.push((0,apiops_draft/* textAt */.$6)(startOf(file), id));
    }
    return once(items);
}
/** A link out of a workspace names its end by the path of a service; a list says so with a word. */
function* isOutside(kind, tree, file) {
    const properties = tree?.type === 'map' ? (0,config_words/* entryOf */.Ms)(tree, 'properties')?.value : undefined;
    const ends = properties?.type === 'map' ? properties.entries.map(({ value }) => value) : [];
    const [outside] = ends.flatMap(end => (end.type === 'scalar' ? (OF_SERVICE.exec(end.text)?.[1] ?? []) : []));
    if (kind?.scope === undefined || outside === undefined)
        return false;
    yield* reportOutside(startOf(file), outside);
    return true;
}
/** The id of something in a service, full or from there, that does not lie in a workspace. */
const OF_SERVICE = /^(?:.*\/Microsoft\.ApiManagement\/service\/[^/]+)?\/(?!workspaces\/|subscriptions\/.*\/providers\/)[^/]+\/([^/]+)$/i;
/** Brings the links of drafts that stand side by side to the ends that list them. */
function settledLinks(level) {
    const moved = new Map();
    const left = new Map();
    for (const draft of [...level.values()].flat())
        left.set(draft, new Map(forwarded(draft, level, moved)));
    const settled = new Map();
    for (const [key, drafts] of level) {
        const lists = new Set(drafts.flatMap(draft => [...listsOf(draft, left, moved)]));
        settled.set(key, drafts.map(draft => ({ ...draft, links: together(lists, left.get(draft), moved.get(draft)) })));
    }
    return settled;
}
/** Moves what an entity says of links to it, where their other end is at hand, and gives what stays. */
function forwarded(draft, level, moved) {
    const { kind, id, links } = draft;
    return [...links].map(([key, items]) => {
        const meaning = (0,config_keys/* keysOf */.YD)(kind).get(key);
        const holder = meaning?.means === 'inverse' ? (0,config_keys/* parentOf */.gN)(meaning.kind) : undefined;
        if (meaning?.means !== 'inverse' || holder === undefined)
            return [key, items];
        const holders = new Map((level.get((0,config_keys/* keyOfKind */.F7)(holder)) ?? []).map(other => [other.id.toLowerCase(), other]));
        const here = items.filter(item => {
            const other = holders.get(item.text.toLowerCase());
            if (other === undefined)
                return true;
            const lists = moved.get(other) ?? new Map();
            moved.set(other, lists);
            lists.set((0,config_keys/* keyOfKind */.F7)(meaning.kind), [...(lists.get((0,config_keys/* keyOfKind */.F7)(meaning.kind)) ?? []), (0,apiops_draft/* textAt */.$6)(item.at, id)]);
            return false;
        });
        return [key, here];
    });
}
/** The lists that are the entity's own to keep. */
function listsOf(draft, left, moved) {
    const own = [...(left.get(draft)?.keys() ?? [])].filter(key => (0,config_keys/* keysOf */.YD)(draft.kind).get(key)?.means === 'child');
    return [...own, ...(moved.get(draft)?.keys() ?? [])];
}
function together(lists, left = new Map(), moved = new Map()) {
    const inverse = [...left].filter(([key, items]) => !lists.has(key) && items.length > 0);
    return new Map([
        ...[...lists].map(key => [key, once([...(left.get(key) ?? []), ...(moved.get(key) ?? [])])]),
        ...inverse,
    ]);
}
/** A link that lies at both ends is one link. */
function once(items) {
    return [...new Map(items.map(item => [item.text.toLowerCase(), item])).values()];
}

;// CONCATENATED MODULE: ./build/config/apiops/listed.js





/** Takes such lists out of the properties of an entity. */
function* listedIn(kind, properties, path) {
    const kinds = new Map((0,table/* kindsBelow */.lw)(kind).flatMap(child => {
        const name = child.artifacts?.listedAs;
        return name === undefined ? [] : [[name, child]];
    }));
    const lists = new Map();
    for (const { key, value } of properties) {
        const child = kinds.get(key);
        if (child === undefined || (0,config_words/* isNull */.kZ)(value))
            continue;
        const drafts = yield* draftsOf(child, value, (0,config_words/* below */.Gz)(path, key));
        if (drafts.length > 0)
            lists.set((0,config_keys/* keyOfKind */.F7)(child), drafts);
    }
    return { rest: properties.filter(({ key }) => !kinds.has(key)), below: lists };
}
function* draftsOf(kind, list, path) {
    const drafts = [];
    for (const item of list.type === 'list' ? list.items : [list]) {
        const name = yield* nameOf(item, path, 'a map with "name"');
        if (name === undefined || item.type !== 'map')
            continue;
        const own = yield* fieldsAmong(item.entries.filter(({ key }) => key !== 'name'), { kind, path: (0,config_words/* below */.Gz)(path, name.text) });
        drafts.push({ kind, id: name.text, at: item.at, own, below: new Map(), links: new Map() });
    }
    return drafts;
}

;// CONCATENATED MODULE: ./build/config/apiops/policies.js






/** Gives what a policy file says, as entries of a map. */
function* policyIn(file, path, texts) {
    const text = texts.get(file);
    if (text === undefined)
        return [];
    yield* reportRedacted(file, text, path);
    const at = startOf(file);
    const isFilled = isMarked(text);
    const spelled = isFilled ? yield* respelled(text, at, path, 'secret') : text;
    return [
        { key: 'value', at, value: { type: 'scalar', at, value: spelled, text: spelled, block: { line: 1, indent: 0 } } },
        { key: 'substitute', at, value: (0,apiops_draft/* flagAt */.Qc)(at, isFilled) },
    ];
}
/** Gives the fields of an entity, with the text from the file beside its description where it is spelled as a policy. */
function* withText({ spelling }, folder, path, fields, { texts, used }) {
    const file = spelling === 'policy' ? folder.files.get(POLICY_FILE) : undefined;
    if (file === undefined)
        return fields;
    used.add(file);
    return [...fields.filter(({ key }) => key !== 'value'), ...(yield* policyIn(file, path, texts))];
}
function* reportRedacted(file, text, path) {
    for (const [index, line] of text.split('\n').entries()) {
        const column = line.indexOf(REDACTED) + 1;
        if (column > 0)
            yield* (0,finding/* problem */.C)({ file, line: index + 1, column }, `${path} holds ${(0,quote/* quoted */.T)(REDACTED)} where a secret was; expected a named value as "{{name}}", or "{#NAME#}"`);
    }
}

;// CONCATENATED MODULE: ./build/config/apiops/singles.js








/** Reads the singles of an entity, or of the service. */
function* singlesIn(kind, folder, path, reading) {
    const entries = [];
    let releases;
    for (const child of (0,table/* kindsBelow */.lw)(kind)) {
        if (child.shape !== 'single')
            continue;
        const { file, names } = child.artifacts ?? {};
        const name = child.spelling === 'policy' ? POLICY_FILE : file;
        const found = name === undefined ? undefined : folder.files.get(name);
        if (names !== undefined && kind !== undefined)
            releases = yield* releasesIn(kind, child, names, folder, path, reading);
        else if (found !== undefined)
            entries.push(yield* singleIn(child, found, (0,config_words/* below */.Gz)(path, (0,config_keys/* keyOfKind */.F7)(child)), reading));
    }
    return { entries, releases };
}
function* singleIn(kind, file, path, { texts, used }) {
    used.add(file);
    const at = startOf(file);
    const entries = kind.spelling === 'policy'
        ? yield* policyIn(file, path, texts)
        : yield* fieldsAmong(yield* readProperties(file, texts), { kind, path });
    return { key: (0,config_keys/* keyOfKind */.F7)(kind), at, value: { type: 'map', at, entries } };
}
/** Each release is history but for those of the copy that is current, whose notes may be declared. */
function* releasesIn(kind, chooser, names, folder, path, { texts, used }) {
    const releases = new Map();
    for (const [name, each] of folderFor(chooser, folder)?.folders ?? [])
        for (const information of informationIn(each, sectionOf(chooser))) {
            const file = each.files.get(information) ?? '';
            used.add(file);
            const properties = yield* readProperties(file, texts);
            const of = properties.find(({ key }) => key === names)?.value;
            const said = properties.filter(({ key }) => key === 'notes');
            const [notes] = yield* fieldsAmong(said, { kind: chooser, path: (0,config_words/* below */.Gz)(path, (0,config_keys/* keyOfKind */.F7)(chooser)) });
            releases.set(name, { of: of?.type === 'scalar' ? copyNamed(kind, of.text) : undefined, notes });
        }
    return releases;
}

;// CONCATENATED MODULE: ./build/config/apiops/read.js
/**
 * An APIOps folder as drafts: each folder below the one of a collection is an entity, and its files say what it holds.
 *
 * Which folder means which kind shows from the table. Links are settled and copies brought below what they are of as soon
 * as all that stands side by side has been read.
 */















/** Reads everything below a folder as what a service holds. */
function* readService(folder, reading) {
    const own = yield* singlesIn(undefined, folder, '', reading);
    return {
        kind: undefined,
        id: '',
        at: startOf(folder.path),
        own: own.entries,
        below: yield* childrenIn(undefined, folder, '', reading),
        links: new Map(),
    };
}
function* childrenIn(parent, folder, path, reading) {
    const level = new Map();
    for (const kind of (0,table/* kindsBelow */.lw)(parent)) {
        const inside = kind.shape === 'collection' ? folderFor(kind, folder) : undefined;
        const drafts = [];
        for (const each of inside?.folders.values() ?? [])
            if (holdsArtifacts(each))
                drafts.push(...(yield* draftIn(kind, each, (0,config_words/* below */.Gz)(path, (0,config_keys/* keyOfKind */.F7)(kind)), reading)));
        if (drafts.length > 0)
            level.set((0,config_keys/* keyOfKind */.F7)(kind), drafts);
    }
    const settled = new Map();
    for (const [key, drafts] of settledLinks(level))
        settled.set(key, yield* divided(drafts));
    return settled;
}
function holdsArtifacts({ files, folders }) {
    return [...files.keys()].some(name => ARTIFACT.test(name)) || [...folders.values()].some(holdsArtifacts);
}
function* draftIn(kind, folder, collection, reading) {
    const copies = copiesOf(kind);
    const isCopy = copies?.pattern.test(folder.name) === true;
    const draft = yield* entityIn(isCopy ? copies.copy : kind, sectionOf(kind), folder, (0,config_words/* below */.Gz)(collection, folder.name), {
        ...reading,
        of: isCopy ? kind : undefined,
    });
    const hasNothing = draft.own.length === 0 && draft.below.size === 0 && draft.links.size === 0;
    return (0,address/* isFixed */.zZ)(kind, folder.name) && hasNothing ? [] : [draft];
}
function* entityIn(kind, section, folder, path, { of, ...reading }) {
    const id = folder.name;
    const { at, properties: written } = yield* descriptionIn(kind, section, folder, reading);
    const { current, properties } = withoutChoice(kind, of, written);
    const listed = yield* listedIn(kind, properties, path);
    const fields = (0,address/* isFixed */.zZ)(kind, id) ? [] : yield* fieldsAmong(listed.rest, { kind, path });
    const own = yield* withText(kind, folder, path, fields, reading);
    const document = yield* documentIn(kind, folder, path, reading);
    const singles = yield* singlesIn(kind, folder, path, reading);
    const children = yield* childrenIn(kind, folder, path, reading);
    return {
        kind,
        id,
        at,
        own: [...own, ...document.entries, ...singles.entries],
        below: withoutImported(kind, new Map([...children, ...listed.below]), document.format),
        links: yield* linksIn(kind, folder, reading),
        ...(current === undefined ? {} : { current }),
        ...(singles.releases === undefined ? {} : { releases: singles.releases }),
        ...(kind.serverMade?.(id, jsonOfEntries(written)) === true ? { isServerMade: true } : {}),
    };
}

;// CONCATENATED MODULE: ./build/config/apiops/open.js
/**
 * APIOps folders as documents, so that whatever comes after them is the road of every other file.
 *
 * A folder is one document, and each of its override files is one that declares an environment. Which these are shows
 * from where they lie, `configuration.<environment>.yaml` beside the folder or in it, unless the run names them.
 */












/** As many files are read at once. */
const AT_ONCE = 16;
/**
 * Reads a folder with its override files.
 *
 * @param overrides - paths of override files; undefined for those beside the folder.
 */
async function readFolder({ path, files }, overrides, sources) {
    const configurations = overrides ?? (await besides(path, sources));
    const read = files.filter(file => isRead(open_nameOf(file)));
    const { texts, refusals } = await textsOf([...read, ...configurations], sources);
    const { result, problems } = (0,finding/* checked */.K)(folderIn({ path, files }, configurations, texts));
    const told = refusals.map(([file, message]) => ({ at: startOf(file), severity: 'error', message }));
    // A fault of an override hides nothing that the folder declares.
    const hides = ({ severity, at }) => severity === 'error' && !configurations.includes(at.file);
    const isWhole = told.length === 0 && !problems.some(hides);
    return { path, ...result, problems: [...told, ...problems], isWhole };
}
/** Gives what a folder says as documents. */
function gatheredFrom({ path, service, environments, problems, isWhole }) {
    const tree = (0,apiops_draft/* treeOf */.g7)(service);
    const declared = tree.type === 'map' ? [{ file: path, top: tree, isIncluded: true }] : [];
    return { documents: [...declared, ...environments.map(documentOf)], problems, isWhole };
}
function isRead(name) {
    return /\.(?:json|xml|md)$/i.test(name) || SPECIFICATION.test(name);
}
function open_nameOf(file) {
    return file.slice(file.lastIndexOf('/') + 1);
}
/** Override files lie beside the folder, or in it; the extractor has one of a like name, which says what to extract. */
async function besides(path, sources) {
    const places = [external_node_path_.posix.dirname(path), path].map(place => external_node_path_.posix.join(place, 'configuration.*.{yaml,yml}'));
    const found = await Promise.all(places.map(pattern => sources.find(pattern)));
    return found.flat().filter(file => !/^extract(?:or)?\b/i.test(environmentOf(file)));
}
async function textsOf(files, sources) {
    const texts = new Map();
    const refusals = [];
    for (let start = 0; start < files.length; start += AT_ONCE)
        await Promise.all(files.slice(start, start + AT_ONCE).map(async (file) => {
            try {
                texts.set(file, await sources.read(file));
            }
            catch (error) {
                if (!(error instanceof errors/* RefusalError */.XQ))
                    throw error;
                refusals.push([file, error.message]);
            }
        }));
    return { texts, refusals: refusals.toSorted() };
}
function* folderIn({ path, files }, configurations, texts) {
    const used = new Set();
    const service = yield* readService(folderOf(path, files), { texts, used });
    // What could not be read has been told of.
    const unread = files.filter(file => isRead(open_nameOf(file)) && !texts.has(file));
    yield* reportLeftovers(path, files, new Set([...used, ...unread]));
    const environments = [];
    for (const file of configurations) {
        const top = yield* mapIn(file, texts);
        if (top !== undefined)
            environments.push(yield* environmentIn(top, service, environmentOf(file)));
    }
    const overrides = environments.flatMap(({ value }) => mapAt(value, 'overrides'));
    return { service: claimed(service, overrides), environments };
}
function documentOf(environment) {
    const { at } = environment;
    const value = { type: 'map', at, entries: [environment] };
    return { file: at.file, top: { type: 'map', at, entries: [{ key: 'environments', at, value }] }, isIncluded: true };
}
/** An empty override file is one that overrides nothing. */
function* mapIn(file, texts) {
    const text = texts.get(file);
    if (text === undefined)
        return undefined;
    const { tree, problems } = (0,config_document/* parseDocument */.Tp)(file, text);
    for (const found of problems)
        yield { found: 'problem', problem: found };
    if (tree?.type === 'map')
        return tree;
    if (tree === undefined || (0,config_words/* isNull */.kZ)(tree))
        return problems.length > 0 ? undefined : { type: 'map', at: startOf(file), entries: [] };
    return yield* (0,finding/* problem */.C)(tree.at, `the file is ${(0,config_words/* described */.WY)(tree)}; expected a map of sections, each a list of overrides`);
}
/** Takes as the folder's own what the service makes by itself but an override is about. */
function claimed(draft, overrides) {
    if (overrides.length === 0)
        return draft;
    const below = [...draft.below].map(([key, drafts]) => {
        const entries = overrides.flatMap(over => mapAt(over, key)).flatMap(section => section.entries);
        const byId = Map.groupBy(entries, entry => entry.key);
        return [key, drafts.map(each => claimedOne(each, byId.get(each.id) ?? []))];
    });
    return { ...draft, below: new Map(below) };
}
function claimedOne(draft, overrides) {
    if (overrides.length === 0)
        return draft;
    const { isServerMade: _, ...rest } = draft;
    return claimed(rest, overrides.flatMap(({ value }) => (value.type === 'map' ? [value] : [])));
}
function mapAt(node, key) {
    if (node.type !== 'map')
        return [];
    return node.entries.flatMap(entry => (entry.key === key && entry.value.type === 'map' ? [entry.value] : []));
}

;// CONCATENATED MODULE: ./build/config/apiops/root.js
/**
 * Where in a folder the artifacts begin.
 *
 * They begin at its top. A folder that is named a level too high would have a fault at each of its files, so it is told
 * of once, with the folder that was meant.
 */


/** As many folders are proposed, no more. */
const root_MOST = 5;
/**
 * Says why a folder is none to be read; undefined for one that is.
 *
 * @param path - of the folder, from the workspace.
 * @param files - paths of all files below it, from the workspace.
 */
function faultOfFolder(path, files) {
    const artifacts = files.filter(file => ARTIFACT.test(file.slice(file.lastIndexOf('/') + 1)));
    if (artifacts.length === 0)
        return `${(0,quote/* quoted */.T)(path)} is a folder without files of APIOps; expected such a folder, a file or a glob`;
    const roots = new Set(artifacts.map(file => rootOf(file.slice(path.length + 1))));
    if (roots.has(''))
        return undefined;
    const deeper = [...roots].filter(root => root !== undefined).map(root => (0,quote/* quoted */.T)(`${path}/${root}`));
    if (deeper.length === 0 || deeper.length > root_MOST)
        return undefined;
    return `${(0,quote/* quoted */.T)(path)} has its files of APIOps deeper within; expected ${(0,quote/* choice */.Y)(deeper)}`;
}
/**
 * Gives the folder that holds the outermost collection on the way to a file.
 *
 * A file that describes an entity outside of every collection is taken for one in a folder with a slip in its name, which
 * is told of at the file.
 */
function rootOf(file) {
    const folders = file.split('/').slice(0, -1);
    const start = folders.findIndex(name => SECTIONS.includes(wordOf(name)));
    if (start >= 0)
        return folders.slice(0, start).join('/');
    return folders.length === 0 || /Information\.json$/i.test(file) ? '' : undefined;
}

// EXTERNAL MODULE: ./build/config/files.js
var files = __webpack_require__(8420);
// EXTERNAL MODULE: ./build/config/load.js + 34 modules
var load = __webpack_require__(6375);
;// CONCATENATED MODULE: ./build/config/open.js
/**
 * What the input `config` names: files and globs of our own files, and a folder that one of the APIOps tools wrote.
 *
 * Both come to the same documents, and may be given together: a file beside the folder can add what APIOps knows nothing
 * of, such as environments with variables.
 */






/**
 * Reads all that is named, and what it includes.
 *
 * @throws InputError for several folders, or for overrides of none; RefusalError for what is not there
 */
async function openConfig(given, sources) {
    const { folder, patterns } = await open_partsOf(given, sources);
    const own = patterns.length === 0 ? NOTHING : await (0,files/* gather */.k)(await sources.glob(patterns), sources);
    if (folder === undefined)
        return (0,load/* openGathered */.b_)(own);
    return (0,load/* openGathered */.b_)(open_together(own, gatheredFrom(await readNamed(folder, given.overrides, sources))));
}
/**
 * Reads the folder that is named, and nothing else.
 *
 * @throws InputError when anything but one folder is named; RefusalError for what is not there
 */
async function openFolder(given, sources) {
    const { folder, patterns } = await open_partsOf(given, sources);
    const named = given.config.map(quote/* quoted */.T).join(', ');
    if (folder === undefined)
        throw new errors/* InputError */.dz([`config is ${named}, which is no folder of the workspace; expected the one that APIOps extracted`], ['config']);
    if (patterns.length > 0)
        throw new errors/* InputError */.dz([`config is ${named}; expected the folder that APIOps extracted, alone`], ['config']);
    return readNamed(folder, given.overrides, sources);
}
async function open_partsOf({ config, overrides }, sources) {
    const listed = await Promise.all(config.map(path => sources.list(path)));
    const [folder, second] = listed.filter(found => found !== undefined);
    if (folder !== undefined && second !== undefined)
        throw new errors/* InputError */.dz([`config names the folders ${(0,quote/* quoted */.T)(folder.path)} and ${(0,quote/* quoted */.T)(second.path)}; expected one at most`], ['config']);
    if (folder === undefined && overrides.length > 0)
        throw new errors/* InputError */.dz(['overrides are for a folder of APIOps, and config names none'], ['overrides']);
    const fault = folder === undefined ? undefined : faultOfFolder(folder.path, folder.files);
    if (fault !== undefined)
        throw new errors/* RefusalError */.XQ(fault);
    return { folder, patterns: config.filter((_, index) => listed[index] === undefined) };
}
async function readNamed(folder, overrides, sources) {
    return readFolder(folder, overrides.length === 0 ? undefined : await sources.glob(overrides), sources);
}
const NOTHING = { documents: [], problems: [], isWhole: true };
function open_together(one, other) {
    return {
        documents: [...one.documents, ...other.documents],
        problems: [...one.problems, ...other.problems],
        isWhole: one.isWhole && other.isWhole,
    };
}


/***/ })

};

