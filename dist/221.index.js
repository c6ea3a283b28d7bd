export const id = 221;
export const ids = [221];
export const modules = {

/***/ 5462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ remarked)
/* harmony export */ });
/** Carries out a writing. */
function remarked(writing) {
    const remarks = [];
    for (;;) {
        const next = writing.next();
        if (next.done === true)
            return { result: next.value, remarks };
        remarks.push(next.value);
    }
}


/***/ }),

/***/ 1072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ briefly)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/**
 * Failures in words that stay the same: no ids of requests, which belong into a log and not into a file.
 */

/** Says what a request came to: `403 AuthorizationFailed`. */
function briefly(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7)
        return `${error.answer.status} ${error.answer.code}`;
    return error.message.replace(/ \([^()]*request id [^()]*\)/g, '');
}


/***/ }),

/***/ 6858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ needed),
/* harmony export */   u: () => (/* binding */ unitOf)
/* harmony export */ });
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6974);
/* harmony import */ var _model_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8310);
/* harmony import */ var _model_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9739);
/* harmony import */ var _sync_references_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1094);
/**
 * What an entity cannot be without: all that it names, and what it lies below.
 *
 * Needed is always a whole unit, an entity at the top of the service or of a scope with all that is below it: half an
 * API is of no use to a product.
 */




/** Gives the unit that an entity belongs to. */
function unitOf(address) {
    const above = [address, ...(0,_model_table_js__WEBPACK_IMPORTED_MODULE_2__/* .ancestorsOf */ .Gw)(address)];
    return above[above.length - 1 - (0,_model_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeDepth */ .Ev)(address.kind)] ?? address;
}
/** Lists the units of all that the taken entities name and are below, as far as they were found. */
function needed(taken, found) {
    const byName = namesOf(found);
    const units = [...taken.values()].flatMap(({ address, properties }) => {
        const named = (0,_sync_references_js__WEBPACK_IMPORTED_MODULE_3__/* .liveReferences */ .fR)(address, properties).flatMap(({ target }) => (0,_sync_references_js__WEBPACK_IMPORTED_MODULE_3__/* .isNamedInPolicy */ .Jb)(target) ? (byName.get((0,_sync_references_js__WEBPACK_IMPORTED_MODULE_3__/* .targetKey */ .hD)(target)) ?? []) : target);
        return named.map(unitOf);
    });
    const byKey = new Map(units.map(unit => [(0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(unit), unit]));
    return [...byKey.keys()].flatMap(key => found.get(key) ?? []);
}
/** Entities by the names that policies have for them. */
function namesOf(found) {
    const named = [...found.values()].flatMap(({ address, properties }) => {
        const by = address.kind.inPolicies?.by;
        const name = by === undefined ? undefined : properties[by];
        if (by === undefined || typeof name !== 'string')
            return [];
        const scope = address.ids.slice(0, (0,_model_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeDepth */ .Ev)(address.kind));
        return [[(0,_sync_references_js__WEBPACK_IMPORTED_MODULE_3__/* .targetKey */ .hD)({ kind: address.kind.name, by, name, scope }), address]];
    });
    return new Map(named);
}


/***/ }),

/***/ 7854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ takenOver),
/* harmony export */   V2: () => (/* binding */ copyAt),
/* harmony export */   ad: () => (/* binding */ withCurrent),
/* harmony export */   lS: () => (/* binding */ copiesOf),
/* harmony export */   u2: () => (/* binding */ isOfEachCopy)
/* harmony export */ });
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6974);
/* harmony import */ var _model_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9739);
/**
 * Copies of an entity, as the list of its kind shows them.
 *
 * A list shows every copy but the one that the entity itself stands for, and a property of the entity says which that
 * is. An entity without other copies is written as if there were no such thing.
 */


/** Gives the kind of the copies that entities of a kind may have. */
function copiesOf(kind) {
    return (0,_model_table_js__WEBPACK_IMPORTED_MODULE_1__/* .kindsBelow */ .lw)(kind).find(({ copies }) => copies !== undefined);
}
/** Gives the copy that an entry of a list is, by its path; undefined when it is none. */
function copyAt(kind, path, properties) {
    const copy = copiesOf(kind);
    const ids = copy === undefined ? undefined : patternOf(copy).exec(path)?.slice(1);
    return copy === undefined || ids === undefined ? undefined : { address: { kind: copy, ids }, properties };
}
/** Two ids may stand in one part of such a path. */
function patternOf({ path }) {
    const source = path
        .split('{id}')
        .map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
        .join('([^/;]+)');
    return new RegExp(`^${source}$`, 'i');
}
/** Adds, for each entity that has copies, the copy that it stands for and what says which that is. */
function withCurrent(found) {
    const copied = new Map(found.flatMap(({ address }) => {
        const [parent] = address.kind.copies === undefined ? [] : (0,_model_table_js__WEBPACK_IMPORTED_MODULE_1__/* .ancestorsOf */ .Gw)(address);
        return parent === undefined ? [] : [[(0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(parent), address.kind]];
    }));
    return found.flatMap(entity => {
        const copy = copied.get((0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(entity.address));
        return copy === undefined ? [entity] : [entity, ...currentOf(entity, copy)];
    });
}
function currentOf({ address, properties }, kind) {
    const field = kind.chosenBy?.field ?? '';
    const chooser = _model_table_js__WEBPACK_IMPORTED_MODULE_1__/* .KINDS */ .GW.get(kind.chosenBy?.kind ?? '');
    const id = properties[field];
    if (chooser === undefined || typeof id !== 'string')
        return [];
    return [
        { address: { kind, ids: [...address.ids, id] }, properties },
        { address: { kind: chooser, ids: address.ids }, properties: { [field]: id } },
    ];
}
/** True for a kind below an entity of which each copy of the entity has entities of its own. */
function isOfEachCopy(kind, parent) {
    const copy = copiesOf(parent);
    return copy !== undefined && _model_table_js__WEBPACK_IMPORTED_MODULE_1__/* .KINDS */ .GW.has(`${copy.name}${kind.name.slice(kind.name.lastIndexOf('/'))}`);
}
/** Says what a copy that is made anew takes over from the first one, although this one has it no more. */
function takenOver({ address }, found) {
    const { kind, ids } = address;
    if (kind.copies === undefined)
        return [];
    const above = `${(0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)({ kind, ids: [...ids.slice(0, -1), ''] })}`;
    const copies = [...found.values()].filter(other => other.address.kind === kind && (0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(other.address).startsWith(above));
    const [first] = copies.toSorted((a, b) => Number((0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .ownId */ .ou)(a.address)) - Number((0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .ownId */ .ou)(b.address)));
    if (first === undefined || (0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(first.address) === (0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(address))
        return [];
    const [from, to] = [`${(0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(first.address)}/`, `${(0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(address)}/`];
    const lost = [...found.keys()].filter(key => key.startsWith(from) && !found.has(`${to}${key.slice(from.length)}`));
    if (lost.length === 0)
        return [];
    const named = lost.map(key => key.slice(from.length)).join(', ');
    return [`made anew it begins as a copy of ${(0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .ownId */ .ou)(first.address)}, and keeps of that what it has no more: ${named}`];
}


/***/ }),

/***/ 6571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ documentOf)
});

// EXTERNAL MODULE: ./build/model/address.js
var model_address = __webpack_require__(6974);
// EXTERNAL MODULE: ./build/model/table.js + 23 modules
var table = __webpack_require__(9739);
// EXTERNAL MODULE: ./build/export/around.js
var export_around = __webpack_require__(5462);
// EXTERNAL MODULE: ./build/export/copies.js
var export_copies = __webpack_require__(7854);
// EXTERNAL MODULE: ./build/sync/references.js
var references = __webpack_require__(1094);
// EXTERNAL MODULE: ./build/content/specification.js + 22 modules
var specification = __webpack_require__(6799);
// EXTERNAL MODULE: ./build/sync/same.js
var same = __webpack_require__(1018);
// EXTERNAL MODULE: ./build/values.js
var values = __webpack_require__(1152);
;// CONCATENATED MODULE: ./build/export/kept-documents.js
/**
 * Documents that the service keeps as entities, written as the documents that they are.
 */





/** Gives the document of an entity that another one below it holds; undefined when there is none that can be read. */
function keptDocument({ address, properties }, found) {
    const { kind, ids } = address;
    for (const [format, kept] of Object.entries(kind.keepsDocument ?? {})) {
        const below = table/* KINDS */.GW.get(`${kind.name}/${kept.collection}`);
        const key = below === undefined ? '' : (0,model_address/* keyOf */.TN)({ kind: below, ids: [...ids, kept.id] });
        const holder = found.get(key);
        const isFit = Object.entries(kept.makes).every(([name, value]) => properties[name] === value);
        const text = holder === undefined || !isFit ? undefined : textIn(holder, kept);
        if (text !== undefined && isReadable(text, format))
            return { text, ending: format, heldBy: key };
    }
    return undefined;
}
/** Finds the text of which an entity is made. */
function textIn({ address: { kind }, properties }, { holding }) {
    return Object.values(properties)
        .flatMap(textsIn)
        .find(text => {
        const made = (0,values/* revealedObject */.Gh)(holding(text));
        return Object.entries(kind.fields).every(([name, field]) => (0,same/* sameValue */.eE)(field, made[name] ?? null, properties[name], made, properties));
    });
}
function textsIn(value) {
    if (typeof value === 'string')
        return [value];
    return (0,values/* isJsonObject */.OW)(value) ? Object.values(value).flatMap(textsIn) : [];
}
function isReadable(text, format) {
    const document = (0,specification/* readSpecification */.eB)(`document.${format}`, text);
    if (!(0,specification/* isSpecification */.UK)(document) || document.format !== format)
        return false;
    return (0,specification/* checkSpecification */._A)(document).every(({ severity }) => severity !== 'error');
}

// EXTERNAL MODULE: ./build/export/specifications.js
var specifications = __webpack_require__(6105);
;// CONCATENATED MODULE: ./build/export/drafting.js
/**
 * What is settled before anything is written: which documents are, and what is said by them or by nobody.
 *
 * What others name has to be found in the file, also where a document says all that there is to say of it.
 */





/** Finds out which documents are written, and what need not be written beside them. */
function draftingOf(sources) {
    const below = Map.groupBy(sources.found.values(), ({ address }) => {
        const [parent] = (0,table/* ancestorsOf */.Gw)(address);
        return parent === undefined ? '' : (0,model_address/* keyOf */.TN)(parent);
    });
    const made = (0,specifications/* madeBelow */.Z2)(sources.found);
    const accepted = sources.requests.map(request => {
        const key = (0,model_address/* keyOf */.TN)(request.entity.address);
        const answer = sources.documents.get(key) ?? { fault: 'the service was not asked for its document' };
        return [key, { request, answer: (0,specifications/* acceptedDocument */.XF)(request, answer, made.get(key) ?? []) }];
    });
    const kept = new Map([...sources.found].flatMap(([key, entity]) => {
        const held = keptDocument(entity, sources.found);
        return held === undefined ? [] : [[key, held]];
    }));
    const holders = new Set([...kept.values()].map(({ heldBy }) => heldBy));
    return { ...sources, below, accepted: new Map(accepted), kept, holders, named: namedIn(sources.found) };
}
/** What entities name in their fields; policies name nothing that is made from a document. */
function namedIn(found) {
    const naming = [...found.values()].filter(({ address: { kind } }) => kind.spelling !== 'policy');
    const targets = naming.flatMap(({ address, properties }) => (0,references/* liveReferences */.fR)(address, properties));
    return new Set(targets.flatMap(({ target }) => ((0,references/* isNamedInPolicy */.Jb)(target) ? [] : (0,model_address/* keyOf */.TN)(target))));
}
/** True for what the service has without being told, or has of a document. */
function isLeft({ address, properties }, parentKey, { accepted, holders }) {
    const { kind } = address;
    const id = (0,model_address/* ownId */.ou)(address);
    if (kind.serverMade?.(id, properties) === true || kind.untouched?.(id, properties) === true)
        return true;
    if (holders.has((0,model_address/* keyOf */.TN)(address)))
        return true;
    if (kind.shape === 'relation')
        return (0,model_address/* isBuiltIn */.qi)(kind, id);
    return kind.madeByImport?.(id) === true && 'text' in (accepted.get(parentKey)?.answer ?? {});
}
/** True for what the service lets nobody declare, and for what a document says. */
function isSaidElsewhere({ address }, { accepted }) {
    const { kind } = address;
    if (isOfService(address))
        return true;
    const [parent] = (0,table/* ancestorsOf */.Gw)(address);
    if (parent === undefined || parent.kind.imports !== kind.name)
        return false;
    return 'text' in (accepted.get((0,model_address/* keyOf */.TN)(parent))?.answer ?? {});
}
/** True for what every service has. */
function isOfService(address) {
    return (0,model_address/* isBuiltIn */.qi)(address.kind, (0,model_address/* ownId */.ou)(address)) || (0,model_address/* isFixed */.zZ)(address.kind, (0,model_address/* ownId */.ou)(address));
}

// EXTERNAL MODULE: ./build/export/entity.js + 1 modules
var export_entity = __webpack_require__(6757);
// EXTERNAL MODULE: ./build/export/tree.js
var tree = __webpack_require__(5899);
;// CONCATENATED MODULE: ./build/export/document.js
/**
 * All entities of an export as one tree, nested as the file nests them.
 *
 * What the service makes by itself is left out, and comes back by itself. Ids and fields stand in an order that does not
 * change from one export to the next.
 */







/** Writes everything that was found. */
function documentOf(sources) {
    const drafting = draftingOf(sources);
    return (0,tree/* branch */.tk)((0,table/* kindsBelow */.lw)(undefined).flatMap(kind => childEntries(kind, '', drafting)));
}
/** Writes what stands under the key of one kind below an entity. */
function childEntries(kind, parentKey, drafting) {
    const all = (drafting.below.get(parentKey) ?? []).filter(({ address }) => address.kind === kind);
    const own = all.filter(entity => !isLeft(entity, parentKey, drafting)).toSorted(byId);
    const key = kind.name.slice(kind.name.lastIndexOf('/') + 1);
    switch (kind.shape) {
        case 'relation': {
            const about = own.map(({ address }) => address);
            return own.length === 0 ? [] : [{ key, value: (0,tree/* items */.ld)(about.map(address => (0,tree/* leaf */.V4)((0,model_address/* ownId */.ou)(address)))), about }];
        }
        case 'single':
            return own.flatMap(entity => entryOf(key, entity, drafting));
        case 'collection': {
            const entries = own.flatMap(entity => entryOf((0,model_address/* ownId */.ou)(entity.address), entity, drafting));
            return entries.length === 0 ? [] : [{ key, value: (0,tree/* branch */.tk)(entries) }];
        }
    }
}
/** Numbers in ids count as numbers, so that revision 10 comes after revision 9. */
const ORDER = new Intl.Collator('en', { numeric: true });
function byId(one, other) {
    const [a, b] = [(0,model_address/* ownId */.ou)(one.address), (0,model_address/* ownId */.ou)(other.address)];
    return ORDER.compare(a, b) || (a < b ? -1 : 1);
}
function entryOf(key, entity, drafting) {
    const { address } = entity;
    const ownKey = (0,model_address/* keyOf */.TN)(address);
    const around = { entity, apiVersion: drafting.apiVersion, secrets: drafting.secrets.get(ownKey) };
    const { result: own, remarks } = isSaidElsewhere(entity, drafting)
        ? { result: (0,tree/* branch */.tk)([]), remarks: [] }
        : (0,export_around/* remarked */.q)((0,export_entity/* entityTree */.Y)(around, ownFields(entity, drafting)));
    const document = accountOf(entity, drafting);
    const below = (0,table/* kindsBelow */.lw)(address.kind).flatMap(kind => childEntries(kind, ownKey, drafting));
    const value = own.is === 'map' ? (0,tree/* branch */.tk)([...own.entries, ...document.entries, ...below, ...beginning(entity, drafting)]) : own;
    const isNeedless = (0,tree/* isBare */.JE)(value) && !isNeeded(entity, drafting);
    const sentences = [...remarks, ...document.remarks, ...(0,export_copies/* takenOver */.GH)(entity, drafting.found)];
    if (isNeedless)
        return [];
    return [{ key, value, about: [address], remarks: sentences }];
}
/** True for what must be in the file although nothing is said of it: without it, it would not be there or not be found. */
function isNeeded(entity, drafting) {
    const { address } = entity;
    if (isOfService(address))
        return false;
    if (isSaidElsewhere(entity, drafting))
        return drafting.named.has((0,model_address/* keyOf */.TN)(address));
    return address.kind.permanent !== true;
}
/** Where there are copies, what each has of its own is written below it. */
function ownFields({ address }, { below }) {
    const copy = (0,export_copies/* copiesOf */.lS)(address.kind);
    const isDivided = below.get((0,model_address/* keyOf */.TN)(address))?.some(entity => entity.address.kind === copy) === true;
    if (copy === undefined || !isDivided)
        return () => true;
    return name => !Object.hasOwn(copy.fields, name) && name !== copy.chosenBy?.field;
}
/** Writes the document of an entity, or says why there is none. */
function accountOf({ address }, { accepted, kept }) {
    const held = kept.get((0,model_address/* keyOf */.TN)(address));
    if (held !== undefined)
        return { entries: [document_specification(address, held)], remarks: [] };
    const found = accepted.get((0,model_address/* keyOf */.TN)(address));
    if (found === undefined)
        return { entries: [], remarks: [] };
    const { request, answer } = found;
    if ('fault' in answer)
        return { entries: [], remarks: [`${answer.fault}; what lies below is written one by one instead`] };
    return { entries: [document_specification(address, { ending: request.ending, text: answer.text })], remarks: [] };
}
function document_specification(address, { ending, text }) {
    const file = { is: 'file', folder: 'specifications', address, ending, text };
    return { key: 'specification', value: (0,tree/* branch */.tk)([{ key: 'file', value: file }]) };
}
/** An entity of which the first copy is gone begins with the first that is left, and only when it is made. */
function beginning({ address }, { below }) {
    const copy = (0,export_copies/* copiesOf */.lS)(address.kind);
    const copies = (below.get((0,model_address/* keyOf */.TN)(address)) ?? []).filter(entity => entity.address.kind === copy);
    const [first] = copies.toSorted(byId);
    const field = copy?.chosenBy?.field ?? '';
    if (first === undefined || (0,model_address/* ownId */.ou)(first.address) === address.kind.fields[field]?.default)
        return [];
    const ignore = (0,tree/* branch */.tk)([{ key: 'ignore', value: (0,tree/* items */.ld)([(0,tree/* leaf */.V4)(field)]) }]);
    return [
        { key: field, value: (0,tree/* leaf */.V4)((0,model_address/* ownId */.ou)(first.address)) },
        { key: 'sync', value: ignore },
    ];
}


/***/ }),

/***/ 7661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ askForDocuments)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6974);
/* harmony import */ var _sync_same_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1018);
/* harmony import */ var _briefly_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1072);
/* harmony import */ var _closure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6858);
/**
 * Asks the service for documents, one after another where it would mix them up.
 *
 * A document that cannot be had is no reason to end the export: what it would have said is written otherwise.
 */





/** Gives the answer to each request, by `keyOf` the address of its entity. */
async function askForDocuments(documents, requests) {
    const answers = new Map();
    const turns = [...Map.groupBy(requests, turnOf).values()].map(async (queue) => {
        for (const request of queue)
            answers.set((0,_model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(request.entity.address), await ask(documents, request));
    });
    await Promise.all(turns);
    return answers;
}
/** What has this in common waits for each other. */
function turnOf({ entity: { address, properties } }) {
    const shared = properties[address.kind.exports?.apart ?? ''];
    return typeof shared === 'string' ? (0,_sync_same_js__WEBPACK_IMPORTED_MODULE_2__/* .bareId */ .yW)(shared) : (0,_model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)((0,_closure_js__WEBPACK_IMPORTED_MODULE_4__/* .unitOf */ .u)(address));
}
async function ask(documents, { entity, format }) {
    try {
        return { text: await documents.document((0,_model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .XM)(entity.address), format) };
    }
    catch (error) {
        const isOver = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionError */ .Rc && error.reason === 'stopped';
        if (isOver || !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7 || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionError */ .Rc))
            throw error;
        return { fault: `the service hands out no document: ${(0,_briefly_js__WEBPACK_IMPORTED_MODULE_3__/* .briefly */ .m)(error)}` };
    }
}


/***/ }),

/***/ 6757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ entityTree)
});

// EXTERNAL MODULE: ./build/content/policy.js + 12 modules
var policy = __webpack_require__(3065);
// EXTERNAL MODULE: ./build/model/address.js
var model_address = __webpack_require__(6974);
// EXTERNAL MODULE: ./build/values.js
var build_values = __webpack_require__(1152);
// EXTERNAL MODULE: ./build/export/tree.js
var tree = __webpack_require__(5899);
// EXTERNAL MODULE: ./build/config/constraints.js
var constraints = __webpack_require__(3819);
// EXTERNAL MODULE: ./build/config/reference-text.js
var reference_text = __webpack_require__(5772);
// EXTERNAL MODULE: ./build/config/since.js
var since = __webpack_require__(9149);
// EXTERNAL MODULE: ./build/model/field.js
var model_field = __webpack_require__(7762);
// EXTERNAL MODULE: ./build/model/scope.js
var scope = __webpack_require__(8310);
// EXTERNAL MODULE: ./build/model/table.js + 23 modules
var table = __webpack_require__(9739);
// EXTERNAL MODULE: ./build/sync/compare.js
var compare = __webpack_require__(481);
// EXTERNAL MODULE: ./build/sync/same.js
var same = __webpack_require__(1018);
// EXTERNAL MODULE: ./build/visible.js
var visible = __webpack_require__(474);
// EXTERNAL MODULE: ./build/export/secrecy.js
var secrecy = __webpack_require__(3315);
;// CONCATENATED MODULE: ./build/export/values.js
/**
 * Values of the service as the file spells them.
 *
 * What is as the service would keep it without being told is left out. What no file may hold is left out too, with a
 * sentence that says so: the rest can still be planned.
 */












const TOP = { path: [], isItem: false, isSecret: false };
/** Writes the fields of an entity, in the order of the table. */
function fieldEntries(holder, values, around) {
    return members(holder, values, TOP, around);
}
function* members(holder, values, spot, around) {
    const others = Object.keys(values).filter(name => !Object.hasOwn(holder.fields, name) && holder.others !== undefined);
    const entries = [];
    for (const name of [...Object.keys(holder.fields), ...others.toSorted()]) {
        const field = (0,model_field/* memberOf */.C5)(holder, name);
        const inner = { ...spot, path: [...spot.path, name] };
        const value = field === undefined ? undefined : yield* fieldTree(field, inner, values[name], around);
        if (value !== undefined)
            entries.push({ key: name, value });
    }
    return entries;
}
function* fieldTree(field, spot, value, around) {
    const { properties } = around.entity;
    if (field.createOnly || (0,since/* lack */.q)(field.since, around.apiVersion) !== undefined)
        return undefined;
    const isOpen = field.type === 'object' && (0,build_values/* isJsonObject */.OW)(value);
    if (!isOpen && (0,compare/* isHidden */.dK)(field, properties, properties) && !namesAnother(field, value) && !holdsMany(field, value))
        return yield* (0,secrecy/* hiddenTree */.N)(field, spot.path, value, around);
    if (value === undefined || value === null || isUsual(field, value, spot, around))
        return undefined;
    return yield* valueTree(field, { ...spot, isSecret: spot.isSecret || holdsSecrets(field) }, value, around);
}
/** True for a map or a list that is shown, each text of which may still be a secret. */
function holdsMany(field, value) {
    return (field.type === 'map' || field.type === 'list') && value !== undefined && value !== null;
}
function holdsSecrets(field) {
    return field.hidden !== undefined && (field.type === 'map' || field.type === 'list');
}
/** True for a text that only names what holds the secret. */
function namesAnother(field, value) {
    if (field.type !== 'text' || field.braces !== true || typeof value !== 'string')
        return false;
    return /\{\{[^{}]+\}\}/.test(value) && field.hidden?.standIn?.test(value) !== true;
}
/** True for what the service keeps without being told, unless it must be told in any case. */
function isUsual(field, value, { isItem, path }, { entity: { properties }, isSaid }) {
    if (field.required === true && (isItem || path.length === 1))
        return false;
    if (isSaid?.(path.join('.')) === true)
        return false;
    // Of JSON that nobody knows, an empty member may mean something.
    if (field.type === 'any')
        return false;
    const usual = field.usual?.(properties);
    const isSame = (other) => (0,same/* sameValue */.eE)(field, other, value, properties, properties);
    return isSame(null) || (usual !== undefined && isSame(usual));
}
function* valueTree(field, spot, value, around) {
    switch (field.type) {
        case 'text':
            return typeof value === 'string' ? yield* textTree(field, spot, value, around) : undefined;
        case 'flag':
            return typeof value === 'boolean' ? (0,tree/* leaf */.V4)(value) : undefined;
        case 'number': {
            if (typeof value !== 'number')
                return undefined;
            const fault = (0,constraints/* numberFault */.Qd)(field, value);
            return fault === undefined ? (0,tree/* leaf */.V4)(value) : yield* leftOut(spot, fault);
        }
        case 'object': {
            if (!(0,build_values/* isJsonObject */.OW)(value))
                return undefined;
            const entries = yield* members(field, value, spot, around);
            return entries.length === 0 && field.required !== true && !spot.isItem ? undefined : (0,tree/* branch */.tk)(entries);
        }
        case 'list':
            return Array.isArray(value) ? yield* listTree(field, spot, value, around) : undefined;
        case 'map':
            return (0,build_values/* isJsonObject */.OW)(value) ? yield* mapTree(field, spot, value, around) : undefined;
        case 'any':
            return (0,tree/* treeOf */.g7)(value, spelled);
    }
}
function* listTree(field, spot, value, around) {
    const all = [];
    for (const [index, item] of value.entries()) {
        const inner = { ...spot, path: [...spot.path, String(index + 1)], isItem: true };
        const tree = yield* valueTree(field.items, inner, item, around);
        if (tree !== undefined)
            all.push(tree);
    }
    return (0,tree/* items */.ld)(all);
}
function* mapTree(field, spot, value, around) {
    const entries = [];
    for (const name of Object.keys(value).toSorted()) {
        const inner = { ...spot, path: [...spot.path, name], isItem: true };
        const tree = yield* valueTree(field.items, inner, value[name] ?? null, around);
        if (tree !== undefined)
            entries.push({ key: name, value: tree });
    }
    return (0,tree/* branch */.tk)(entries);
}
function* textTree(field, spot, text, around) {
    if (spot.isSecret && !namesAnother(field, text))
        return { is: 'secret', address: around.entity.address, path: spot.path };
    const control = /[^\P{Cc}\t\n\r]/u.exec(text);
    if (control !== null)
        return yield* leftOut(spot, `holds the control character ${(0,visible/* unicodeName */.DI)(control[0])}, which no file may hold`);
    if (field.ref !== undefined)
        return yield* referenceTree(field.ref, spot, text, around);
    if (field.sibling !== undefined)
        return (0,tree/* leaf */.V4)(text.slice(text.lastIndexOf('/') + 1));
    const known = field.values?.find(word => word.toLowerCase() === text.toLowerCase()) ?? text;
    const fault = (0,constraints/* textFault */.MO)(field, known, false);
    if (fault !== undefined)
        return yield* leftOut(spot, fault);
    return field.ending !== undefined && known.includes('\n') ? inFile(field.ending, known, around) : spelled(known);
}
function inFile(ending, text, { entity: { address } }) {
    return (0,tree/* branch */.tk)([{ key: 'file', value: { is: 'file', folder: 'texts', address, ending, text } }]);
}
/** Names an entity by its id, or by its path below the service, as the file does. */
function* referenceTree(ref, spot, text, { entity }) {
    const { kind, ids } = entity.address;
    const plain = (0,same/* withoutService */.mH)(text);
    const also = ref.also?.find(word => word.toLowerCase() === plain.toLowerCase());
    if (also !== undefined)
        return (0,tree/* leaf */.V4)(also);
    if ((0,reference_text/* parsed */.Yz)(ref, plain, { kind, keys: ids, ids }) === undefined)
        return yield* leftOut(spot, `names "${plain}", which is none of what it may name`);
    return spelled(ref.form === 'path' ? plain : (localId(ref, plain) ?? plain));
}
function localId({ to }, path) {
    for (const name of path.startsWith('/') ? to : []) {
        const kind = table/* KINDS */.GW.get(name);
        const ids = kind === undefined ? undefined : (0,scope/* idsIn */.Sd)(kind, path);
        if (kind !== undefined && ids !== undefined)
            return ids.slice((0,scope/* scopeDepth */.Ev)(kind)).join('/');
    }
    return undefined;
}
/** Writes a text of which nothing is filled in. */
function spelled(text) {
    return (0,tree/* leaf */.V4)(text.replaceAll('${', () => '$${'));
}
function* leftOut({ path }, fault) {
    yield `${path.join('.')} ${fault}; it is left out`;
    return undefined;
}

;// CONCATENATED MODULE: ./build/export/entity.js
/**
 * One entity of the service as the file declares it, without what is below it.
 *
 * What the fields may not say together is left out until the rules of the kind hold, as they do when the file is read.
 */





/**
 * Writes the fields of an entity; a bare map when there is nothing to say of it.
 *
 * @param isOwn - false for a field that is written elsewhere.
 */
function* entityTree(around, isOwn) {
    const { kind } = around.entity.address;
    const fields = Object.fromEntries(Object.entries(kind.fields).filter(([name]) => isOwn(name)));
    if (kind.spelling === 'policy')
        return yield* policyTree(fields, around);
    const { properties } = around.entity;
    // What the service shows twice, and takes once, is written once.
    const taken = kind.sendable?.(properties) ?? properties;
    const entries = yield* lawful(yield* fieldEntries({ fields: inArm(fields, around) }, taken, around), around);
    const [only] = entries;
    return kind.spelling === 'value' && only !== undefined ? only.value : (0,tree/* branch */.tk)(entries);
}
/** A policy is printed as a person writes it, unless that would mean something else. */
function* policyTree(fields, around) {
    const { address, properties } = around.entity;
    const { value: _, format: __, ...others } = fields;
    const live = { text: textIn(properties, 'value'), format: properties['format'] === 'xml' ? 'xml' : 'rawxml' };
    const printed = (0,policy/* canonicalPolicy */.Hk)(live);
    const isPrinted = (0,policy/* samePolicy */.Jo)({ text: printed, format: 'rawxml' }, live);
    const text = isPrinted ? printed : live.text;
    const format = isPrinted || live.format === 'rawxml' ? [] : [{ key: 'format', value: (0,tree/* leaf */.V4)('xml') }];
    const besides = yield* fieldEntries({ fields: others }, properties, around);
    const file = { is: 'file', folder: 'policies', address, ending: 'xml', text };
    return (0,tree/* branch */.tk)([...besides, { key: 'file', value: file }, ...format]);
}
function textIn(properties, name) {
    const value = properties[name];
    return typeof value === 'string' ? value : '';
}
/** Leaves out the arms of a union that the entity does not belong to. */
function inArm(fields, { entity: { address, properties } }) {
    const { union = [] } = address.kind;
    const own = union.find(arm => arm.some(name => (properties[name] ?? null) !== null));
    const hiding = union.find(arm => arm.some(name => fields[name]?.hidden !== undefined));
    const others = union.filter(arm => arm !== (own ?? hiding)).flat();
    return Object.fromEntries(Object.entries(fields).filter(([name]) => !others.includes(name)));
}
function* lawful(entries, around) {
    const { address } = around.entity;
    const declared = (0,tree/* declaredIn */.eI)((0,tree/* branch */.tk)(entries));
    const values = (0,build_values/* isValues */.vs)(declared) ? declared : {};
    for (const rule of address.kind.rules ?? []) {
        const broken = rule(values, false, (0,model_address/* ownId */.ou)(address));
        if (broken === undefined || !entries.some(({ key }) => key === broken.field))
            continue;
        yield `${broken.field} ${broken.message}; it is left out`;
        return yield* lawful(entries.filter(({ key }) => key !== broken.field), around);
    }
    return entries;
}


/***/ }),

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

/***/ 4021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ createLevels)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/model/address.js
var model_address = __webpack_require__(6974);
// EXTERNAL MODULE: ./build/model/scope.js
var scope = __webpack_require__(8310);
// EXTERNAL MODULE: ./build/model/table.js + 23 modules
var table = __webpack_require__(9739);
// EXTERNAL MODULE: ./build/sync/expanded.js
var expanded = __webpack_require__(153);
// EXTERNAL MODULE: ./build/sync/read.js
var read = __webpack_require__(2208);
// EXTERNAL MODULE: ./build/sync/wire.js
var wire = __webpack_require__(8813);
// EXTERNAL MODULE: ./build/export/briefly.js
var briefly = __webpack_require__(1072);
// EXTERNAL MODULE: ./build/export/copies.js
var copies = __webpack_require__(7854);
// EXTERNAL MODULE: ./build/sync/same.js
var same = __webpack_require__(1018);
;// CONCATENATED MODULE: ./build/export/far-side.js
/**
 * Links of a relation as its other end lists them.
 *
 * There are few tags and many operations: one list for each entity of the other end tells what would take one for each
 * of this. Where such a list names anything in a way that is not known here, it is not relied on.
 */





/** Reads all links of a relation from these entities of its other end. */
async function linksTo(service, kind, ends) {
    const near = table/* KINDS */.GW.get((0,model_address/* parentName */.Ot)(kind) ?? '');
    const side = kind.relation?.farSide;
    if (near === undefined || side === undefined)
        return undefined;
    const lists = await Promise.all(ends.map(end => startsOf(service, near, side, end).catch(orUntold)));
    const links = [];
    for (const [index, end] of ends.entries()) {
        const starts = lists[index];
        if (starts === undefined)
            return undefined;
        for (const start of starts)
            links.push([(0,model_address/* keyOf */.TN)(start), { address: (0,scope/* linkBetween */.zu)(kind, start, end.address), properties: {} }]);
    }
    return new Map([...Map.groupBy(links, ([key]) => key)].map(([key, all]) => [key, all.map(([, link]) => link)]));
}
function orUntold(error) {
    if (!(error instanceof errors/* ServiceError */._7) || error.answer.status === 401)
        throw error;
}
async function startsOf(service, near, { path, property }, end) {
    const starts = [];
    for await (const { resources } of service.list(path.replace('{id}', () => (0,model_address/* ownId */.ou)(end.address))))
        for (const { properties } of resources) {
            const start = startOf(near, properties[property]);
            if (start === undefined)
                return undefined;
            starts.push(start);
        }
    return starts;
}
/** A copy of an entity has links of its own, of which nothing is known here. */
function startOf(kind, id) {
    const ids = typeof id === 'string' ? (0,scope/* idsIn */.Sd)(kind, (0,same/* withoutService */.mH)(id)) : undefined;
    const start = ids === undefined ? undefined : { kind, ids };
    const above = start === undefined ? [] : [start, ...(0,table/* ancestorsOf */.Gw)(start)];
    return above.some(address => address.kind.alsoListed?.test((0,model_address/* ownId */.ou)(address)) === true) ? undefined : start;
}

;// CONCATENATED MODULE: ./build/export/levels.js
/**
 * Reads a service level by level, in few requests: lists where there are lists, and nothing that cannot be there.
 *
 * What cannot be read is noted and left out; it is no reason to give up the rest. Where an entity has copies, everything
 * that each copy has for itself is read below the copies alone.
 */










/** Makes the reader of one export; `has` is false for what came to the API after the version that is used. */
function createLevels(service, has) {
    const unread = [];
    // By their paths.
    const lists = new Map();
    const links = new Map();
    const copied = new Set();
    async function orNone(address, reading) {
        try {
            const found = await reading;
            lists.set((0,model_address/* listPathOf */.Vl)(address).toLowerCase(), found);
            return found;
        }
        catch (error) {
            if (!(error instanceof errors/* ServiceError */._7) || error.answer.status === 401)
                throw error;
            unread.push({ address, why: error.message, briefly: (0,briefly/* briefly */.m)(error), isAbsent: (0,read/* isUnavailable */.Pd)(error) });
            return [];
        }
    }
    function ofKind(kind, parent) {
        const parentIds = parent?.address.ids ?? [];
        const address = { kind, ids: kind.shape === 'single' ? parentIds : [...parentIds, '*'] };
        if (parent !== undefined && (0,expanded/* expandedIds */.u)(kind, parent.properties) !== undefined)
            return Promise.resolve((0,expanded/* expanded */.s)(kind, parent.address, { id: '', name: '', properties: parent.properties }));
        if (kind.shape === 'collection')
            return orNone(address, collection(kind, parentIds));
        return parent === undefined ? orNone(address, demanded(address, [])) : linked(address, parent);
    }
    /** Reads links from their other end where that has fewer entities than this one. */
    async function linked(address, parent) {
        const { kind } = address;
        const ends = knownOf(table/* KINDS */.GW.get(kind.relation?.to ?? ''), []);
        const near = knownOf(parent.address.kind, parent.address.ids.slice(0, -1));
        const { farSide } = kind.relation ?? {};
        const isFewer = ends !== undefined && (parent.address.ids.length > 1 || ends.length < (near?.length ?? 0));
        if (farSide === undefined || !has(farSide.since) || !isFewer)
            return orNone(address, demanded(address, []));
        const all = links.get(kind.name) ?? linksTo(service, kind, ends);
        links.set(kind.name, all);
        const found = await all;
        return found === undefined ? orNone(address, demanded(address, [])) : (found.get((0,model_address/* keyOf */.TN)(parent.address)) ?? []);
    }
    function knownOf(kind, parentIds) {
        return kind === undefined ? undefined : lists.get((0,model_address/* listPathOf */.Vl)({ kind, ids: [...parentIds, '*'] }).toLowerCase());
    }
    async function collection(kind, parentIds) {
        const listed = await entries(service, kind, parentIds);
        for (const { address } of listed)
            if (address.kind.copies !== undefined)
                for (const above of (0,table/* ancestorsOf */.Gw)(address))
                    copied.add((0,model_address/* keyOf */.TN)(above));
        if (!kind.listsLack)
            return listed;
        const alone = listed.map(({ address }) => orNone(address, demanded(address, [(0,model_address/* ownId */.ou)(address)])));
        return (await Promise.all(alone)).flat();
    }
    async function demanded(address, own) {
        const { found, unavailable } = await (0,read/* read */.LF)(service, [demandFor(address, own)]);
        for (const why of unavailable.values())
            unread.push({ address, why, briefly: why, isAbsent: true });
        return [...found.values()];
    }
    /** True for what leads to entities of which it is known that there are none, such as the tags of an untagged API. */
    function isDeadEnd(kind, parentIds) {
        const end = table/* KINDS */.GW.get(kind.relation?.to ?? kind.id.names ?? kind.consistsOf ?? '');
        return end !== undefined && knownOf(end, (0,scope/* sharedIds */.e5)({ kind, ids: parentIds }, end))?.length === 0;
    }
    function mayBeBelow(kind, parent) {
        const isDivided = copied.has((0,model_address/* keyOf */.TN)(parent.address)) && (0,copies/* isOfEachCopy */.u2)(kind, parent.address.kind);
        const isKept = kind.keptBelow?.includes((0,model_address/* ownId */.ou)(parent.address).toLowerCase()) === true;
        const isOfOthers = kind.parents !== undefined && parent.properties[kind.parents.field] !== kind.parents.is;
        return !isDivided && !isKept && !isOfOthers && !isDeadEnd(kind, parent.address.ids);
    }
    return {
        unread: () => [...unread],
        below: async (parent) => {
            const kinds = (0,table/* kindsBelow */.lw)(parent?.address.kind).filter(kind => !kind.unlisted && has(kind.since) && (parent === undefined || mayBeBelow(kind, parent)));
            return (await Promise.all(kinds.map(kind => ofKind(kind, parent)))).flat();
        },
    };
}
/** Reads a list of entities with all that it can carry, and the copies that it shows. */
async function entries(service, kind, parentIds) {
    const path = (0,model_address/* listPathOf */.Vl)({ kind, ids: [...parentIds, '*'] });
    const found = [];
    for await (const { resources } of service.list(path, carried(kind)))
        for (const resource of resources) {
            const { name, properties } = (0,wire/* unpacked */.KZ)(kind, resource);
            const isOwn = kind.alsoListed?.test(name) !== true;
            const copy = isOwn ? undefined : (0,copies/* copyAt */.V2)(kind, `${path}/${name}`, properties);
            if (isOwn)
                found.push({ address: { kind, ids: [...parentIds, name] }, properties });
            else if (copy !== undefined)
                found.push(copy);
        }
    return (0,copies/* withCurrent */.ad)([...found, ...unshown(kind, parentIds, found)]);
}
/** What is always there need not be shown by a list, and something may lie below it all the same. */
function unshown(kind, parentIds, found) {
    if ((0,table/* kindsBelow */.lw)(kind).length === 0)
        return [];
    const shown = new Set(found.map(({ address }) => (0,model_address/* ownId */.ou)(address).toLowerCase()));
    return (kind.fixed ?? [])
        .filter(id => !shown.has(id))
        .map(id => ({ address: { kind, ids: [...parentIds, id] }, properties: {} }));
}
function carried(kind) {
    return Object.assign({}, ...(0,table/* kindsBelow */.lw)(kind).map(below => below.expand?.query ?? {}));
}
/** What is asked of one list, or of one entity of it. */
function demandFor({ kind, ids }, own) {
    const parentIds = kind.shape === 'single' ? ids : ids.slice(0, -1);
    const isWhole = own.length === 0;
    return { kind, parentIds, ids: own, whole: isWhole, counted: false, claiming: [], keep: () => false, expand: [] };
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

/***/ 3315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ askForSecrets),
/* harmony export */   N: () => (/* binding */ hiddenTree)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6974);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5714);
/* harmony import */ var _sync_compare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(481);
/**
 * What becomes of fields that hide their values: a place for a secret, or nothing.
 *
 * A value that the service happens to show is no less a secret, and is not copied into a file. Only a text that names
 * what holds the secret, `{{name}}`, is written as it is.
 */




/** Asks the service which of the secrets that an entity may have are set; the values are dropped at once. */
async function askForSecrets(service, found) {
    const asked = found.flatMap(entity => {
        const fields = optional(entity);
        const [action] = fields.map(([, { hidden }]) => hidden?.readBy?.action);
        return action === undefined ? [] : [{ entity, fields, action }];
    });
    const answers = asked.map(async ({ entity: { address }, fields, action }) => {
        const told = await service.readSecrets((0,_model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .XM)(address), action).catch(orUntold);
        if (told === undefined)
            return [];
        const set = fields.filter(([, { hidden }]) => isSet(told[hidden?.readBy?.property ?? '']));
        return [[(0,_model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(address), new Set(set.map(([name]) => name))]];
    });
    return new Map((await Promise.all(answers)).flat());
}
/** Whoever may not ask, or asks where nothing answers, knows no more than before. */
function orUntold(error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7) || error.answer.status === 401)
        throw error;
}
function isSet(secret) {
    return secret !== undefined && secret.reveal() !== '';
}
/** The fields of which only a POST could tell whether the entity has them. */
function optional({ address, properties }) {
    const { kind } = address;
    return Object.entries(kind.fields).filter(([name, field]) => field.hidden?.readBy !== undefined &&
        (0,_sync_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .isHidden */ .dK)(field, properties, properties) &&
        !(0,_sync_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .isShown */ .aJ)(field, properties[name]) &&
        !isNeeded(kind, name, field) &&
        field.hidden.generated !== true &&
        isLegal(kind, name, (0,_model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .ownId */ .ou)(address)));
}
/** True for what an entity cannot be without, so that nobody has to ask for it. */
function isNeeded({ createNeeds = [] }, name, field) {
    return field.required === true || createNeeds.some(group => group.includes(name));
}
/** True when such an entity may have the field at all. */
function isLegal({ rules = [] }, name, id) {
    return rules.every(rule => rule({ [name]: _secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .zh.absent('') }, false, id) === undefined);
}
/** Writes a field that hides its value. */
function* hiddenTree(field, path, value, around) {
    const { address } = around.entity;
    const secret = { is: 'secret', address, path };
    const name = path.join('.');
    if (field.hidden?.generated === true)
        return undefined;
    if (value !== undefined && value !== null)
        return secret;
    const isTop = path.length === 1;
    if (isTop ? isNeeded(address.kind, name, field) : field.required === true)
        return secret;
    // Where the service shows something in its place, nothing shown is nothing there.
    if (field.type !== 'text' || field.hidden?.standIn !== undefined)
        return undefined;
    if (isTop && !isLegal(address.kind, name, (0,_model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .ownId */ .ou)(address)))
        return undefined;
    if (isTop && field.hidden?.readBy !== undefined && around.secrets !== undefined)
        return around.secrets.has(name) ? secret : undefined;
    yield `${name} is not shown, so that nobody can tell here whether there is one; take the line away if there is none`;
    return secret;
}


/***/ }),

/***/ 6105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XF: () => (/* binding */ acceptedDocument),
/* harmony export */   Z2: () => (/* binding */ madeBelow),
/* harmony export */   q: () => (/* binding */ requestsIn)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _content_specification_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6799);
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6974);
/* harmony import */ var _model_field_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7762);
/* harmony import */ var _model_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9739);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1152);
/**
 * Documents from which the service could make what lies below an entity again.
 *
 * A document is written only when it says what the service has, no more and no less; otherwise what lies below is
 * written entity by entity. The servers that the service puts into a document are its own gateways: an import would take
 * them for the backend, so they are taken out.
 */






/** Lists the documents that are worth asking for. */
function requestsIn(found) {
    const below = madeBelow(found);
    return [...found.values()].flatMap(entity => {
        const { exports } = entity.address.kind;
        const made = below.get((0,_model_address_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(entity.address)) ?? [];
        const type = entity.properties[exports?.by ?? ''] ?? exports?.usually;
        const asked = typeof type === 'string' ? exports?.formats[type] : undefined;
        return asked === undefined || made.length === 0 || !made.every(isImported) ? [] : [{ entity, ...asked }];
    });
}
/** What imports make, by the keys of the entities that it lies below. */
function madeBelow(found) {
    const pairs = [...found.values()].flatMap(entity => {
        const [parent] = (0,_model_table_js__WEBPACK_IMPORTED_MODULE_4__/* .ancestorsOf */ .Gw)(entity.address);
        return parent?.kind.imports === entity.address.kind.name ? [{ key: (0,_model_address_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(parent), entity }] : [];
    });
    return new Map([...Map.groupBy(pairs, ({ key }) => key)].map(([key, all]) => [key, all.map(({ entity }) => entity)]));
}
/** True for what an import may have made: all that it names beside it was made by one, and would be made anew. */
function isImported({ address, properties }) {
    return siblings(address.kind.fields, properties).every(({ kind, id }) => _model_table_js__WEBPACK_IMPORTED_MODULE_4__/* .KINDS */ .GW.get(kind)?.madeByImport?.(id) === true);
}
function siblings(fields, values) {
    return Object.entries(values).flatMap(([name, value]) => siblingsIn((0,_model_field_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOf */ .C5)({ fields }, name), value));
}
function siblingsIn(field, value) {
    switch (field?.type) {
        case 'text':
            return field.sibling === undefined || typeof value !== 'string'
                ? []
                : [{ kind: field.sibling, id: value.slice(value.lastIndexOf('/') + 1) }];
        case 'object':
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .OW)(value) ? siblings(field.fields, value) : [];
        case 'list':
            return Array.isArray(value) ? value.flatMap((item) => siblingsIn(field.items, item)) : [];
        case 'map':
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .OW)(value) ? Object.values(value).flatMap(item => siblingsIn(field.items, item)) : [];
        case 'flag':
        case 'number':
        case 'any':
        case undefined:
            return [];
    }
}
/**
 * Gives the document as it is written, or why it cannot stand for what was found.
 *
 * @param made - what the service has of what imports make below the entity.
 */
function acceptedDocument({ ending }, answer, made) {
    if ('fault' in answer)
        return answer;
    const text = withoutServers(answer.text);
    const document = (0,_content_specification_js__WEBPACK_IMPORTED_MODULE_1__/* .readSpecification */ .eB)(`document.${ending}`, text);
    if (!(0,_content_specification_js__WEBPACK_IMPORTED_MODULE_1__/* .isSpecification */ .UK)(document))
        return { fault: `the document that the service hands out cannot be read: ${document.message}` };
    const finding = (0,_content_specification_js__WEBPACK_IMPORTED_MODULE_1__/* .checkSpecification */ ._A)(document).find(({ severity }) => severity === 'error');
    if (finding !== undefined)
        return { fault: `the service would not take its own document back: ${finding.message}` };
    const live = (0,_content_specification_js__WEBPACK_IMPORTED_MODULE_1__/* .liveOperations */ .pu)(made.map(({ address, properties }) => ({ id: (0,_model_address_js__WEBPACK_IMPORTED_MODULE_2__/* .ownId */ .ou)(address), properties })));
    const [change] = (0,_content_specification_js__WEBPACK_IMPORTED_MODULE_1__/* .specificationChanges */ .hH)(live, document.operations ?? []);
    return change === undefined
        ? { text }
        : { fault: `the document that the service hands out says something else: ${change.message}` };
}
/** Takes the gateways of the service out of an OpenAPI document, and leaves any other text as it is. */
function withoutServers(text) {
    if (!/^\s*(?:\{|['"]?(?:openapi|swagger)['"]?\s*:)/.test(text))
        return text;
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text);
    if (document.errors.length > 0 || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(document.contents))
        return text;
    for (const key of ['servers', 'host', 'basePath', 'schemes'])
        document.delete(key);
    return text.trimStart().startsWith('{')
        ? `${JSON.stringify(document.toJS(), null, 2)}\n`
        : document.toString({ lineWidth: 0 });
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

/***/ 5236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ NO_EXPORT),
  _: () => (/* binding */ publishExport)
});

// EXTERNAL MODULE: ./build/render/export-text.js
var export_text = __webpack_require__(4555);
// EXTERNAL MODULE: ./build/render/markdown.js
var markdown = __webpack_require__(5120);
// EXTERNAL MODULE: ./build/render/words.js
var words = __webpack_require__(8712);
;// CONCATENATED MODULE: ./build/render/export-summary.js



/** Gives the page of an export in GitHub's Markdown. */
function exportSummary(report) {
    const sections = [
        headline(report),
        ...aboutService(report),
        ...endedBox(report),
        ...faultsBox(report),
        ...missingBox('What could not be read', report.unread),
        ...mergedTables(report),
        ...countTable(report),
        ...secretsTable(report),
        ...remarksTable(report),
        footer(report),
    ];
    return `${(0,markdown/* join */.fj)(sections, '\n\n').source}\n`;
}
function headline({ service, ended, counts, merged }) {
    const done = merged === undefined
        ? `${(0,words/* entities */.O5)((0,export_text/* total */.X5)({ counts }))} exported`
        : `${(0,words/* counted */.hS)(merged.changed.length, 'change')} brought into the files`;
    const state = ended === undefined ? done : 'export ended early';
    return service === undefined ? (0,markdown.md) `## ${state}` : (0,markdown.md) `## ${service.name}: ${state}`;
}
function aboutService({ service, folder, written }) {
    if (service === undefined)
        return [];
    const { name, transport, host, apiVersion } = service;
    const about = (0,markdown.md) `Service **${name}** over ${transport} (${host}), API version ${apiVersion}.`;
    if (written === undefined || folder === undefined)
        return [about];
    const { changed, removed } = written;
    const files = (0,markdown.md) `${(0,words/* counted */.hS)(written.total, 'file')} in ${(0,markdown/* code */.aY)(folder)}: ${(0,words/* number */.ai)(changed.length)} written, ${(0,words/* number */.ai)(removed.length)} removed.`;
    return [(0,markdown.md) `${about} ${files}`];
}
function endedBox({ ended }) {
    return ended === undefined ? [] : [(0,markdown/* alert */.xE)('CAUTION', (0,markdown.md) `**Nothing was written:** ${ended}`)];
}
function faultsBox({ faults }) {
    if (faults.length === 0)
        return [];
    const title = (0,markdown.md) `**A plan of these files against the service would not be empty:**`;
    return [(0,markdown/* alert */.xE)('WARNING', (0,markdown.md) `${title}\n\n${(0,markdown/* list */.p_)(shown(faults).map(fault => (0,markdown.md) `${fault}`))}`)];
}
function missingBox(title, missing) {
    if (missing.length === 0)
        return [];
    const items = shown(missing).map(({ what, why }) => (0,markdown.md) `${(0,markdown/* code */.aY)(what)}: ${why}`);
    return [(0,markdown/* alert */.xE)('WARNING', (0,markdown.md) `**${title}:**\n\n${(0,markdown/* list */.p_)(items)}`)];
}
/** Beyond this a list is read in the log. */
const BOX_LINES = 50;
function shown(all) {
    return all.slice(0, BOX_LINES);
}
function countTable({ counts }) {
    if (counts.length === 0)
        return [];
    return [
        (0,markdown/* table */.tp)(['kind', 'how many'], counts.map(({ kind, count }) => [(0,markdown/* code */.aY)(kind), (0,markdown.md) `${count}`])),
    ];
}
function mergedTables({ merged }) {
    if (merged === undefined)
        return [];
    const { changed, left } = merged;
    const changes = shown(changed).map(({ what, at }) => [(0,markdown/* code */.aY)(placeText(at)), (0,markdown/* code */.aY)(what)]);
    const others = shown(left).map(({ what, at, why }) => [(0,markdown/* code */.aY)(placeText(at)), (0,markdown/* code */.aY)(what), (0,markdown.md) `${why}`]);
    return [
        ...(changes.length === 0 ? [] : [(0,markdown.md) `### What changed`, (0,markdown/* table */.tp)(['where', 'what'], changes)]),
        ...(others.length === 0 ? [] : [(0,markdown.md) `### What was left as it is`, (0,markdown/* table */.tp)(['where', 'what', 'why'], others)]),
    ];
}
function placeText(at) {
    return at === undefined ? '-' : `${at.file}:${at.line}`;
}
function secretsTable({ secrets }) {
    if (secrets.length === 0)
        return [];
    const rows = secrets.map(({ name, what }) => [(0,markdown/* code */.aY)(name), (0,markdown/* code */.aY)(what)]);
    return [
        (0,markdown.md) `### Secrets to set`,
        (0,markdown.md) `The service does not show them. A plan does without; an apply to another service takes them from the environment.`,
        (0,markdown/* table */.tp)(['variable', 'what for'], rows),
    ];
}
function remarksTable({ remarks }) {
    if (remarks.length === 0)
        return [];
    const rows = remarks.map(({ what, why }) => [(0,markdown/* code */.aY)(what), (0,markdown.md) `${why}`]);
    return [
        (0,markdown/* details */.zH)((0,markdown.md) `What is written otherwise than the service has it (${remarks.length})`, (0,markdown/* table */.tp)(['entity', 'why'], rows)),
    ];
}
function footer({ requests, ms, runUrl }) {
    const parts = [
        (0,markdown.md) `${(0,words/* requestsText */.sN)(requests)}${requests.retries > 0 ? `, ${(0,words/* number */.ai)(requests.retries)} of them repeated` : ''} in ${(0,words/* duration */.p0)(ms)}`,
        ...(runUrl === undefined ? [] : [(0,markdown/* link */.nf)('run', runUrl)]),
    ];
    return (0,markdown.md) `<sub>${(0,markdown/* join */.fj)(parts, ' · ')}</sub>`;
}

;// CONCATENATED MODULE: ./build/run/publish-export.js


/** What is told of an export before there is anything to tell. */
const NO_EXPORT = {
    service: undefined,
    folder: undefined,
    counts: [],
    unread: [],
    remarks: [],
    secrets: [],
    faults: [],
    requests: { reads: 0, writes: 0, secrets: 0, retries: 0 },
    ms: 0,
};
/**
 * Shows a report in the log, the outputs and the summary.
 *
 * @returns false when the step has to fail.
 */
async function publishExport(given, settings, runner) {
    const report = discreet(given, runner);
    runner.log.group('Export');
    for (const line of (0,export_text/* exportLines */.Es)(report))
        runner.log.info(line);
    runner.log.endGroup();
    if (report.written !== undefined) {
        const { changed, removed } = report.written;
        if (report.folder !== undefined)
            runner.output('export-folder', report.folder);
        runner.output('has-changes', String(changed.length + removed.length > 0));
    }
    if (settings.summary)
        await runner.summary(exportSummary(report));
    if (report.faults.length > 0)
        runner.log.warning('a plan of the files would not be empty; see the lines above');
    const isDone = report.ended === undefined;
    if (isDone)
        runner.log.info((0,export_text/* exportClosing */.qL)(report));
    else
        runner.fail((0,export_text/* exportClosing */.qL)(report));
    return isDone;
}
/** Hides secrets in what the service said. */
function discreet(report, { hide }) {
    const { ended, unread, faults } = report;
    return {
        ...report,
        unread: unread.map(({ what, why }) => ({ what, why: hide(why) })),
        faults: faults.map(hide),
        ...(ended === undefined ? {} : { ended: hide(ended) }),
    };
}


/***/ })

};

