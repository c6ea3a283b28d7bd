export const id = 529;
export const ids = [529];
export const modules = {

/***/ 5280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ acceptedDocument)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/content/specification/changes.js + 1 modules
var changes = __webpack_require__(9565);
// EXTERNAL MODULE: ./build/content/specification/openapi.js
var openapi = __webpack_require__(7848);
// EXTERNAL MODULE: ./build/content/specification/template.js
var template = __webpack_require__(6864);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/values.js
var values = __webpack_require__(1152);
;// CONCATENATED MODULE: ./build/content/specification/unsaid.js
/**
 * What a live operation has and a document of OpenAPI 3 does not say, so that an import of the document would lose it.
 *
 * It is asked of a document that offers the same to callers: here it is about the words, examples and defaults around
 * that. What the document says beyond them is passed over, since the service keeps less than it is given.
 */




/** Lists what of a live operation an operation of a document lacks, each as the end of a sentence. */
function unsaidOf({ request, responses, templateParameters }, { operation, parameters }, root) {
    const sent = (0,values/* isJsonObject */.OW)(request) ? request : {};
    const body = (0,openapi/* objectIn */.D7)(root, operation['requestBody']);
    const answers = (0,openapi/* objectIn */.D7)(root, operation['responses']);
    const named = new Map(parameters.map(parameter => [`${parameter['in']} ${parameter['name']}`, parameter]));
    const lost = (place, live) => parametersLost(root, live, name => named.get(`${place} ${name}`) ?? named.get(`query ${name}`));
    return [
        ...lost('path', listIn(templateParameters)),
        ...lost('query', listIn(sent['queryParameters'])),
        // OpenAPI has these ignored where they are declared as parameters.
        ...lost('header', listIn(sent['headers']).filter(({ name }) => !(0,openapi/* isOwnHeader */.gk)(String(name)))),
        ...(saysText(body['description'], sent['description']) ? [] : ['the description of its request']),
        ...formsLost(root, sent['representations'], body).map(what => `${what} of its request`),
        ...listIn(responses).flatMap(answer => answerLost(root, answer, (0,openapi/* objectIn */.D7)(root, answers[String(answer['statusCode'])]))),
    ];
}
function answerLost(root, live, written) {
    const headers = (0,openapi/* objectIn */.D7)(root, written['headers']);
    return [
        ...(saysText(written['description'], live['description']) ? [] : ['the description']),
        ...parametersLost(root, listIn(live['headers']), name => headerIn(root, headers, name)),
        ...formsLost(root, live['representations'], written),
    ].map(what => `${what} of its answer ${live['statusCode']}`);
}
function headerIn(root, headers, name) {
    return Object.hasOwn(headers, name) ? (0,openapi/* objectIn */.D7)(root, headers[name]) : undefined;
}
function parametersLost(root, live, writtenOf) {
    const seen = new Set();
    return live.flatMap(parameter => {
        const name = String(parameter['name']).replace(/^\*/, '');
        const written = seen.has(name) ? undefined : writtenOf(name);
        seen.add(name);
        return written !== undefined && saysParameter(root, written, parameter) ? [] : [`everything about "${name}"`];
    });
}
function saysParameter(root, written, live) {
    // OpenAPI 2 says of the parameter what OpenAPI 3 says of its schema.
    const schema = { ...written, ...(0,openapi/* objectIn */.D7)(root, written['schema']) };
    const { enum: values, default: usual } = schema;
    const known = Array.isArray(values) ? values.map(String) : [];
    const wanted = Array.isArray(live['values']) ? live['values'].map(String) : [];
    return (saysText(written['description'], live['description']) &&
        saysText(usual === undefined || usual === null ? usual : String(usual), live['defaultValue']) &&
        wanted.every(value => known.includes(value)) &&
        saysType(written, live) &&
        saysExamples(root, written, live['examples']));
}
function formsLost(root, live, written) {
    const content = (0,openapi/* objectIn */.D7)(root, written['content']);
    const types = new Map(Object.entries(content).map(([type, media]) => [(0,openapi/* bareContentType */.Ei)(type), (0,openapi/* objectIn */.D7)(root, media)]));
    return listIn(live).flatMap(form => {
        const type = (0,openapi/* bareContentType */.Ei)(String(form['contentType']));
        const media = types.get(type);
        types.delete(type);
        if (media === undefined)
            return [`the form "${type}"`];
        return saysType(media, form) && saysExamples(root, media, form['examples'])
            ? []
            : [`everything about the form "${type}"`];
    });
}
/** The name of a type without a schema is nothing that an import makes. */
function saysType(written, { schemaId, typeName }) {
    return isNothing(typeName) || (!isNothing(schemaId) && written['schema'] !== undefined);
}
/** One example may stand alone, without a name. */
function saysExamples(root, written, live) {
    if (isNothing(live) || !(0,values/* isJsonObject */.OW)(live))
        return true;
    const named = (0,openapi/* objectIn */.D7)(root, written['examples']);
    const alone = written['example'] ?? (0,openapi/* objectIn */.D7)(root, written['schema'])['example'];
    return Object.entries(live).every(([name, example]) => {
        if (!(0,values/* isJsonObject */.OW)(example))
            return true;
        const said = Object.hasOwn(named, name)
            ? (0,openapi/* objectIn */.D7)(root, named[name])
            : { value: alone };
        return Object.entries(example).every(([key, value]) => isNothing(value) || (0,external_node_util_.isDeepStrictEqual)(said[key], value));
    });
}
function saysText(written, live) {
    return typeof live !== 'string' || live.trim() === '' || (typeof written === 'string' && (0,changes/* sameWords */.MT)(written, live));
}
function isNothing(value) {
    return value === undefined || value === null || value === '';
}
function listIn(value) {
    return Array.isArray(value) ? value.filter((item) => (0,values/* isJsonObject */.OW)(item)) : [];
}

// EXTERNAL MODULE: ./build/content/specification.js + 16 modules
var specification = __webpack_require__(9290);
// EXTERNAL MODULE: ./build/model/address.js
var model_address = __webpack_require__(6974);
// EXTERNAL MODULE: ./build/export/unsayable.js
var export_unsayable = __webpack_require__(1881);
;// CONCATENATED MODULE: ./build/export/acceptance.js
/**
 * Whether a document that the service hands out may be written in place of what it was made from.
 *
 * It is only when it says what the service has, no more and no less; otherwise what lies below is written entity by
 * entity. The servers that the service puts into a document are its own gateways: an import would take them for the
 * backend, so they are taken out.
 */








/**
 * Gives the document as it is written, or why it cannot stand for what was found.
 *
 * @param text - as the service hands it out.
 */
function acceptedDocument({ ending }, text, { entity, made, bound }) {
    const { address, properties } = entity;
    const backend = properties[address.kind.exports?.backend ?? ''];
    const { text: written, root } = withoutServers(text);
    const bare = withBackend(written, backend);
    if (bare === undefined)
        return { fault: 'the document that the service hands out has its gateway for the backend' };
    const unsayable = (0,export_unsayable/* unsayableText */.Gx)(bare);
    if (unsayable !== undefined)
        return { fault: `the document that the service hands out ${unsayable}` };
    const document = (0,specification/* readSpecification */.eB)(`document.${ending}`, bare);
    if (!(0,specification/* isSpecification */.UK)(document))
        return { fault: `the document that the service hands out cannot be read: ${document.message}` };
    const finding = (0,specification/* checkSpecification */._A)(document).find(({ severity }) => severity === 'error');
    if (finding !== undefined)
        return { fault: `the service would not take its own document back: ${finding.message}` };
    const live = (0,specification/* liveOperations */.pu)(made.map(({ address, properties }) => ({ id: (0,model_address/* ownId */.ou)(address), properties })));
    const operations = document.operations ?? [];
    const [change] = (0,specification/* specificationChanges */.hH)(live, operations);
    if (change !== undefined)
        return { fault: `the document that the service hands out says something else: ${change.message}` };
    const unsaid = bound.find(id => !operations.some(({ operationId }) => (0,template/* sameName */.q)(operationId ?? '', id)));
    if (unsaid !== undefined)
        return { fault: `the document that the service hands out does not say the id "${unsaid}", which others go by` };
    const lost = lostByImport(made, live, operations, root);
    return lost === undefined ? { text: bare, ending } : { fault: lost };
}
/** Says what an import of a document would lose, although it offers the same; undefined when it would lose nothing. */
function lostByImport(made, live, operations, root) {
    const respelled = made.map(({ address }) => (0,model_address/* ownId */.ou)(address)).find(id => !(0,template/* keepsName */.Wf)(id));
    if (respelled !== undefined)
        return `an import of the document would make another id of "${respelled}"`;
    const document = root();
    if (document === undefined)
        return undefined;
    const properties = new Map(live.map((operation, index) => [operation, made[index]?.properties ?? {}]));
    const written = (0,openapi/* writtenOperations */.wo)(document);
    const places = new Map(operations.map((operation, index) => [operation, written[index]]));
    for (const [old, now] of (0,changes/* paired */.iW)(live, operations).kept) {
        const place = places.get(now);
        const [lost] = place === undefined ? [] : unsaidOf(properties.get(old) ?? {}, place, document);
        if (lost !== undefined)
            return `the document that the service hands out does not say ${lost}: ${now.method} ${now.urlTemplate}`;
    }
    return undefined;
}
const WADL_BASE = /(<(?:[\w.-]+:)?resources\b[^>]*?)\s+base\s*=\s*(?:"[^"]*"|'[^']*')/g;
const WSDL_LOCATION = /(<(?:[\w.-]+:)?address\b[^>]*?\slocation\s*=\s*)(?:"[^"]*"|'[^']*')/g;
/** WSDL has to say where the service is, so it says where that really is; nothing when nobody knows. */
function withBackend(text, backend) {
    if (!text.trimStart().startsWith('<') || text.search(WSDL_LOCATION) < 0)
        return text;
    if (typeof backend !== 'string' || backend === '')
        return undefined;
    const location = backend.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
    return text.replace(WSDL_LOCATION, (_, before) => `${before}"${location}"`);
}
/** Takes the gateways of the service out of OpenAPI and WADL, and leaves any other text as it is. */
function withoutServers(text) {
    const other = (kept) => ({ text: kept, root: () => undefined });
    if (!/^\s*(?:\{|['"]?(?:openapi|swagger)['"]?\s*:)/.test(text))
        return other(text.replace(WADL_BASE, '$1'));
    const document = (0,dist/* parseDocument */.Tp)(text);
    if (document.errors.length > 0 || !(0,dist/* isMap */.jh)(document.contents))
        return other(text);
    for (const key of ['servers', 'host', 'basePath', 'schemes'])
        document.delete(key);
    return {
        text: text.trimStart().startsWith('{')
            ? `${JSON.stringify(document.toJS(), null, 2)}\n`
            : document.toString({ lineWidth: 0 }),
        // Whoever reads it has counted its aliases.
        root: () => (document.has('openapi') ? document.toJS({ maxAliasCount: -1 }) : undefined),
    };
}


/***/ }),

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
/* harmony import */ var _model_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7385);
/* harmony import */ var _sync_diff_references_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5668);
/* harmony import */ var _sync_siblings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3619);
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
/**
 * Lists the units of all that the taken entities name and are below, as far as they were found; what they name beside
 * themselves, within their own unit, is needed alone.
 */
function needed(taken, found) {
    const byName = namesOf(found);
    const units = [...taken.values()].flatMap(({ address, properties }) => {
        const named = (0,_sync_diff_references_js__WEBPACK_IMPORTED_MODULE_3__/* .liveReferences */ .fR)(address, properties).flatMap(({ target }) => (0,_sync_diff_references_js__WEBPACK_IMPORTED_MODULE_3__/* .isNamedInPolicy */ .Jb)(target) ? (byName.get((0,_sync_diff_references_js__WEBPACK_IMPORTED_MODULE_3__/* .targetKey */ .hD)(target)) ?? []) : target);
        return [...named.map(unitOf), ...(0,_sync_siblings_js__WEBPACK_IMPORTED_MODULE_4__/* .siblingsOf */ .D)(address, properties)];
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
        return [[(0,_sync_diff_references_js__WEBPACK_IMPORTED_MODULE_3__/* .targetKey */ .hD)({ kind: address.kind.name, by, name, scope }), address]];
    });
    return new Map(named);
}


/***/ }),

/***/ 7854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V2: () => (/* binding */ copyAt),
/* harmony export */   Ve: () => (/* binding */ isMadeOfFirst),
/* harmony export */   ad: () => (/* binding */ withCurrent),
/* harmony export */   lS: () => (/* binding */ copiesOf),
/* harmony export */   u2: () => (/* binding */ isOfEachCopy)
/* harmony export */ });
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6974);
/* harmony import */ var _model_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7385);
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
/** True for a copy that a new service would make of the first one, and not along with the entity itself. */
function isMadeOfFirst({ address }, beside) {
    const { kind } = address;
    if (kind.copies === undefined)
        return false;
    const copies = beside.filter(other => other.address.kind === kind);
    const [first] = copies.toSorted((a, b) => Number((0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .ownId */ .ou)(a.address)) - Number((0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .ownId */ .ou)(b.address)));
    return first !== undefined && (0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(first.address) !== (0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(address);
}


/***/ }),

/***/ 7412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ declarable),
/* harmony export */   w: () => (/* binding */ isWhole)
/* harmony export */ });
/* harmony import */ var _config_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3557);
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6974);
/* harmony import */ var _model_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7385);
/* harmony import */ var _unsayable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1881);
/**
 * What of a service no file could declare: odd ids, and texts that an entity cannot be without and no file may hold.
 *
 * Such an entity is told of as one that could not be read. With it goes what lies below it, which would have no place.
 */




/** Takes out what cannot be declared. */
function declarable(found) {
    const faults = new Map([...found].flatMap(([key, entity]) => {
        const fault = faultOf(entity);
        return fault === undefined ? [] : [[key, fault]];
    }));
    if (faults.size === 0)
        return { found, lost: [] };
    const isBelow = ({ address }) => (0,_model_table_js__WEBPACK_IMPORTED_MODULE_2__/* .ancestorsOf */ .Gw)(address).some(above => faults.has((0,_model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(above)));
    const lost = [...found].flatMap(([key, entity]) => {
        const why = faults.get(key);
        if (why === undefined || isBelow(entity))
            return [];
        return [{ address: entity.address, why, briefly: why, isAbsent: false }];
    });
    return { found: new Map([...found].filter(([key, entity]) => !faults.has(key) && !isBelow(entity))), lost };
}
/** True where nothing below is lost: what a document cannot say of an entity, the import of it would take away. */
function isWhole({ address }, lost) {
    return !lost.some(({ address: below }) => (0,_model_table_js__WEBPACK_IMPORTED_MODULE_2__/* .ancestorsOf */ .Gw)(below).some(above => (0,_model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(above) === (0,_model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(address)));
}
/** Says why an entity cannot be declared; undefined when it can, or need not be. */
function faultOf({ address, properties }) {
    const { kind } = address;
    const id = (0,_model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .ownId */ .ou)(address);
    if (kind.serverMade?.(id, properties) === true || kind.untouched?.(id, properties) === true)
        return undefined;
    return oddity(id, kind) ?? missing(properties, kind);
}
function oddity(id, { shape, id: rule }) {
    if (shape === 'single')
        return undefined;
    const unsayable = (0,_unsayable_js__WEBPACK_IMPORTED_MODULE_3__/* .unsayableKey */ .g9)(id);
    if (unsayable !== undefined)
        return `its id ${unsayable}`;
    // What a link leads to may lie below something, and has a rule of its own.
    const faults = shape === 'relation' ? id.split('/').map(part => (0,_config_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .idFault */ .m)(ANY_ID, part)) : [(0,_config_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .idFault */ .m)(rule, id)];
    const expected = faults.find(fault => fault !== undefined);
    return expected === undefined ? undefined : `no file can have its id; ${expected}`;
}
const ANY_ID = { maxLength: Number.POSITIVE_INFINITY };
/** Without the text of a policy, and without what the service needs, there is nothing to declare. */
function missing(properties, { fields, spelling }) {
    for (const [index, [name, field]] of Object.entries(fields).entries()) {
        const isNeeded = (field.required && field.createDefault === undefined) || (index === 0 && spelling !== undefined);
        const unsayable = isNeeded ? (0,_unsayable_js__WEBPACK_IMPORTED_MODULE_3__/* .unsayableJson */ .B9)(properties[name] ?? null) : undefined;
        if (unsayable !== undefined)
            return `${name} ${unsayable}`;
    }
    return undefined;
}


/***/ }),

/***/ 9613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ documentOf)
});

// EXTERNAL MODULE: ./build/model/address.js
var model_address = __webpack_require__(6974);
// EXTERNAL MODULE: ./build/model/table.js + 24 modules
var table = __webpack_require__(7385);
// EXTERNAL MODULE: ./build/export/around.js
var export_around = __webpack_require__(5462);
// EXTERNAL MODULE: ./build/export/copies.js
var export_copies = __webpack_require__(7854);
// EXTERNAL MODULE: ./build/sync/diff/references.js
var references = __webpack_require__(5668);
// EXTERNAL MODULE: ./build/export/kept-documents.js
var kept_documents = __webpack_require__(1676);
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
    const kept = new Map([...sources.found].flatMap(([key, entity]) => {
        const held = (0,kept_documents/* keptDocument */._)(entity, sources.found);
        return held === undefined ? [] : [[key, held]];
    }));
    const holders = new Set([...kept.values()].map(({ heldBy }) => (0,model_address/* keyOf */.TN)(heldBy)));
    return { ...sources, below, kept, holders, named: namedIn(sources.found) };
}
/** What entities name in their fields; policies name nothing that is made from a document. */
function namedIn(found) {
    const naming = [...found.values()].filter(({ address: { kind } }) => kind.spelling !== 'policy');
    const targets = naming.flatMap(({ address, properties }) => (0,references/* liveReferences */.fR)(address, properties));
    return new Set(targets.flatMap(({ target }) => ((0,references/* isNamedInPolicy */.Jb)(target) ? [] : (0,model_address/* keyOf */.TN)(target))));
}
/** True for what the service has without being told, or has of a document. */
function isLeft({ address, properties }, parentKey, { documents, holders }) {
    const { kind } = address;
    const id = (0,model_address/* ownId */.ou)(address);
    if (kind.serverMade?.(id, properties) === true || kind.untouched?.(id, properties) === true)
        return true;
    if (holders.has((0,model_address/* keyOf */.TN)(address)))
        return true;
    if (kind.shape === 'relation')
        return (0,model_address/* isBuiltIn */.qi)(kind, id);
    return kind.madeByImport?.(id) === true && 'text' in (documents.get(parentKey) ?? {});
}
/** True for what the service lets nobody declare, and for what a document says. */
function isSaidElsewhere({ address }, { documents }) {
    const { kind } = address;
    if (isOfService(address))
        return true;
    const [parent] = (0,table/* ancestorsOf */.Gw)(address);
    if (parent === undefined || parent.kind.imports !== kind.name)
        return false;
    return 'text' in (documents.get((0,model_address/* keyOf */.TN)(parent)) ?? {});
}
/** True for what every service has. */
function isOfService(address) {
    return (0,model_address/* isBuiltIn */.qi)(address.kind, (0,model_address/* ownId */.ou)(address)) || (0,model_address/* isFixed */.zZ)(address.kind, (0,model_address/* ownId */.ou)(address));
}

// EXTERNAL MODULE: ./build/export/entity.js + 3 modules
var export_entity = __webpack_require__(6454);
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
    const value = own.is === 'map'
        ? (0,tree/* branch */.tk)([
            ...own.entries,
            ...apart(entity, drafting),
            ...document.entries,
            ...below,
            ...beginning(entity, drafting),
        ])
        : own;
    const isNeedless = (0,tree/* isBare */.JE)(value) && !isNeeded(entity, drafting);
    const sentences = [...remarks, ...document.remarks];
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
/** Writes the document of an entity, or says why there is none, or none in the format in which it came. */
function accountOf(entity, { documents, kept, below }) {
    const { address } = entity;
    const held = kept.get((0,model_address/* keyOf */.TN)(address));
    if (held !== undefined)
        return { entries: [{ ...specification(address, held), about: [held.heldBy] }], remarks: [] };
    const answer = documents.get((0,model_address/* keyOf */.TN)(address));
    if (answer === undefined)
        return { entries: [], remarks: withheldFrom(entity, below.get((0,model_address/* keyOf */.TN)(address)) ?? []) };
    if ('fault' in answer)
        return { entries: [], remarks: [`${answer.fault}; what lies below is written one by one instead`] };
    const { otherwise } = answer;
    const remarks = otherwise === undefined ? [] : [`${otherwise}; it is written as "${answer.ending}" instead`];
    return { entries: [specification(address, answer)], remarks };
}
/** Says of an entity that it has a document of which nothing is shown, neither as one nor as an entity below. */
function withheldFrom({ address: { kind }, properties }, below) {
    const { by = '', withheld = [], traces } = kind.exports ?? {};
    const type = properties[by];
    if (typeof type !== 'string' || !withheld.includes(type))
        return [];
    if (below.some(({ address }) => address.kind.name === `${kind.name}/${traces?.collection}`))
        return [];
    return [`the document is not shown where "${by}" is "${type}"; another service needs it as "specification"`];
}
function specification(address, { ending, text }) {
    const file = { is: 'file', folder: 'specifications', address, ending, text };
    return { key: 'specification', value: (0,tree/* branch */.tk)([{ key: 'file', value: file }]) };
}
/** What is written of a copy is all of it: nothing of the first one may be in it when it is made. */
function apart(entity, { below }) {
    const [parent] = (0,table/* ancestorsOf */.Gw)(entity.address);
    if (parent === undefined || !(0,export_copies/* isMadeOfFirst */.Ve)(entity, below.get((0,model_address/* keyOf */.TN)(parent)) ?? []))
        return [];
    return [{ key: 'sync', value: (0,tree/* branch */.tk)([{ key: 'copy', value: (0,tree/* leaf */.V4)(false) }]) }];
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
/* harmony import */ var _sync_diff_same_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4564);
/* harmony import */ var _acceptance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5280);
/* harmony import */ var _briefly_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1072);
/* harmony import */ var _closure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6858);
/**
 * Asks the service for documents, one after another where it would mix them up.
 *
 * A document that cannot be had, or does not say what is there, is no reason to end the export: there may be one in another
 * format, and what none can say is written otherwise.
 */






/**
 * Gives the answer to each request, by `keyOf` the address of its entity.
 *
 * @param accept - says of a text whether it will do.
 */
async function askForDocuments(documents, requests, accept = _acceptance_js__WEBPACK_IMPORTED_MODULE_3__/* .acceptedDocument */ .X) {
    const answers = new Map();
    const turns = [...Map.groupBy(requests, turnOf).values()].map(async (queue) => {
        for (const request of queue)
            answers.set((0,_model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(request.entity.address), await ask(documents, request, accept));
    });
    await Promise.all(turns);
    return answers;
}
/** What has this in common waits for each other. */
function turnOf({ entity: { address, properties } }) {
    const shared = properties[address.kind.exports?.apart ?? ''];
    return typeof shared === 'string' ? (0,_sync_diff_same_js__WEBPACK_IMPORTED_MODULE_2__/* .bareId */ .yW)(shared) : (0,_model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)((0,_closure_js__WEBPACK_IMPORTED_MODULE_5__/* .unitOf */ .u)(address));
}
/** Asks in one way after the other until a document can be written. */
async function ask(documents, request, accept) {
    const [first] = request.handouts;
    let fault = 'nobody knows in which format to ask for a document';
    for (const handout of request.handouts) {
        const answer = await askFor(documents, request, handout, accept);
        if ('text' in answer)
            return answer.ending === first?.ending ? answer : { ...answer, otherwise: fault };
        fault = answer.fault;
    }
    return { fault };
}
async function askFor(documents, request, handout, accept) {
    const { entity, made } = request;
    if (!made.every(({ properties }) => handout.fits?.(properties) !== false))
        return { fault: `there is more than "${handout.ending}" can say` };
    try {
        return accept(handout, await documents.document((0,_model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .XM)(entity.address), handout.format), request);
    }
    catch (error) {
        const isOver = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionError */ .Rc && error.reason === 'stopped';
        if (isOver || !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7 || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionError */ .Rc))
            throw error;
        return { fault: `the service hands out no document: ${(0,_briefly_js__WEBPACK_IMPORTED_MODULE_4__/* .briefly */ .m)(error)}` };
    }
}


/***/ }),

/***/ 6454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ entityTree)
});

// EXTERNAL MODULE: ./build/content/policy.js + 16 modules
var policy = __webpack_require__(3333);
// EXTERNAL MODULE: ./build/model/address.js
var model_address = __webpack_require__(6974);
// EXTERNAL MODULE: ./build/values.js
var build_values = __webpack_require__(1152);
// EXTERNAL MODULE: ./build/export/tree.js
var tree = __webpack_require__(5899);
// EXTERNAL MODULE: ./build/config/fields/constraints.js
var constraints = __webpack_require__(4773);
// EXTERNAL MODULE: ./build/config/since.js
var since = __webpack_require__(9149);
// EXTERNAL MODULE: ./build/model/field.js
var model_field = __webpack_require__(7762);
// EXTERNAL MODULE: ./build/sync/diff/compare.js
var compare = __webpack_require__(3839);
// EXTERNAL MODULE: ./build/sync/diff/same.js
var same = __webpack_require__(4564);
// EXTERNAL MODULE: ./build/export/secrecy.js
var secrecy = __webpack_require__(3315);
;// CONCATENATED MODULE: ./build/export/spot.js
/** Leaves a value out, with a sentence that says why. */
function* leftOut({ path }, fault) {
    yield `${path.join('.')} ${fault}; it is left out`;
    return null;
}

// EXTERNAL MODULE: ./build/config/reference-text.js
var reference_text = __webpack_require__(5772);
// EXTERNAL MODULE: ./build/model/scope.js
var scope = __webpack_require__(8310);
// EXTERNAL MODULE: ./build/model/table.js + 24 modules
var table = __webpack_require__(7385);
// EXTERNAL MODULE: ./build/export/unsayable.js
var export_unsayable = __webpack_require__(1881);
;// CONCATENATED MODULE: ./build/export/texts.js
/**
 * Texts as the file spells them: words, names of other entities, and what gets a file of its own.
 */








/** Writes a text; null for one that no file may hold, or that the field may not. */
function* textTree(field, spot, text, around) {
    const unsayable = (0,export_unsayable/* unsayableText */.Gx)(text);
    if (unsayable !== undefined)
        return yield* leftOut(spot, unsayable);
    if (field.ref !== undefined)
        return yield* referenceTree(field.ref, spot, text, around);
    if (field.sibling !== undefined)
        return spelled(text.slice(text.lastIndexOf('/') + 1));
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

;// CONCATENATED MODULE: ./build/export/values.js
/**
 * Values of the service as the file spells them.
 *
 * What is as the service would keep it without being told is left out. What no file may hold is left out too, with a
 * sentence that says so: the rest can still be planned.
 */











const TOP = { path: [], isItem: false, isSecret: false };
/** Writes the fields of an entity, in the order of the table. */
function* fieldEntries(holder, values, around) {
    return (yield* members(holder, values, TOP, around)) ?? [];
}
/** Gives null for an object that would not be the same, or not legal, without a member that cannot be said. */
function* members(holder, values, spot, around) {
    const others = Object.keys(values).filter(name => !Object.hasOwn(holder.fields, name) && holder.others !== undefined);
    const entries = [];
    for (const name of [...Object.keys(holder.fields), ...others.toSorted()]) {
        const field = (0,model_field/* memberOf */.C5)(holder, name);
        const inner = { ...spot, path: [...spot.path, name] };
        const fault = (0,export_unsayable/* unsayableKey */.g9)(name);
        const value = fault === undefined
            ? field && (yield* fieldTree(field, inner, values[name], around))
            : yield* leftOut(inner, fault);
        if (value === null && (spot.isItem || (spot.path.length > 0 && field?.required)))
            return null;
        if (value !== undefined && value !== null)
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
    const tree = yield* valueTree(field, { ...spot, isSecret: spot.isSecret || holdsSecrets(field) }, value, around);
    const isInPart = tree === null && !spot.isItem && (field.type === 'list' || field.type === 'map');
    return isInPart ? yield* leftOut(spot, 'is nothing to be written in part') : tree;
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
function isUsual(field, value, { isItem, path }, { entity, isSaid }) {
    const { properties } = entity;
    if (field.required === true)
        return false;
    if (isSaid?.(path.join('.')) === true)
        return false;
    // What nobody has made begins with values that nobody knows.
    if (!isItem && entity.address.kind.permanent && field.default === undefined && field.usual === undefined)
        return false;
    // Of JSON that nobody knows, an empty member may mean something.
    if (field.type === 'any')
        return false;
    return (0,same/* sameValue */.eE)(field, field.usual?.(properties) ?? null, value, properties, properties);
}
function* valueTree(field, spot, value, around) {
    switch (field.type) {
        case 'text':
            if (typeof value !== 'string')
                return null;
            return spot.isSecret && !namesAnother(field, value)
                ? { is: 'secret', address: around.entity.address, path: spot.path }
                : yield* textTree(field, spot, value, around);
        case 'flag':
            return typeof value === 'boolean' ? (0,tree/* leaf */.V4)(value) : null;
        case 'number': {
            if (typeof value !== 'number')
                return null;
            const fault = (0,constraints/* numberFault */.Qd)(field, value);
            return fault === undefined ? (0,tree/* leaf */.V4)(value) : yield* leftOut(spot, fault);
        }
        case 'object': {
            if (!(0,build_values/* isJsonObject */.OW)(value))
                return null;
            const entries = yield* members(field, value, spot, around);
            if (entries === null)
                return null;
            // Where the service fills in what is not said, to say that there is nothing is something.
            const isNeedless = field.required !== true && !spot.isItem && (field.default ?? null) === null;
            return entries.length === 0 && isNeedless ? undefined : (0,tree/* branch */.tk)(entries);
        }
        case 'list':
            return Array.isArray(value) ? yield* listTree(field, spot, value, around) : null;
        case 'map':
            return (0,build_values/* isJsonObject */.OW)(value) ? yield* mapTree(field, spot, value, around) : null;
        case 'any': {
            const fault = (0,export_unsayable/* unsayableJson */.B9)(value);
            return fault === undefined ? (0,tree/* treeOf */.g7)(value, spelled) : yield* leftOut(spot, fault);
        }
    }
}
/** A list is compared as a whole, so that it is written with all of its items or not at all. */
function* listTree(field, spot, value, around) {
    const all = [];
    for (const [index, item] of value.entries()) {
        const inner = { ...spot, path: [...spot.path, String(index + 1)], isItem: true };
        const tree = yield* valueTree(field.items, inner, item, around);
        if (tree === null)
            return null;
        if (tree !== undefined)
            all.push(tree);
    }
    return (0,tree/* items */.ld)(all);
}
function* mapTree(field, spot, value, around) {
    const entries = [];
    for (const name of Object.keys(value).toSorted()) {
        const inner = { ...spot, path: [...spot.path, name], isItem: true };
        const fault = (0,export_unsayable/* unsayableKey */.g9)(name);
        if (fault !== undefined)
            return yield* leftOut(spot, fault);
        const tree = yield* valueTree(field.items, inner, value[name] ?? null, around);
        if (tree === null)
            return null;
        if (tree !== undefined)
            entries.push({ key: name, value: tree });
    }
    return (0,tree/* branch */.tk)(entries);
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
        const broken = rule(values, false, (0,model_address/* ownId */.ou)(address)) ?? rule(values, true, (0,model_address/* ownId */.ou)(address));
        if (broken === undefined || !entries.some(({ key }) => key === broken.field))
            continue;
        if (address.kind.fields[broken.field]?.required)
            continue;
        yield `${broken.field} ${broken.message}; it is left out`;
        return yield* lawful(entries.filter(({ key }) => key !== broken.field), around);
    }
    return entries;
}


/***/ }),

/***/ 1676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ heldDocument),
/* harmony export */   _: () => (/* binding */ keptDocument)
/* harmony export */ });
/* harmony import */ var _content_specification_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9290);
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6974);
/* harmony import */ var _model_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7385);
/* harmony import */ var _sync_diff_same_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4564);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1152);
/* harmony import */ var _unsayable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1881);
/**
 * Documents that the service keeps as entities, written as the documents that they are.
 */






/** Gives the document of an entity that another one below it holds; undefined when there is none that can be read. */
function keptDocument({ address, properties }, found) {
    const { kind, ids } = address;
    for (const [format, kept] of Object.entries(kind.keepsDocument ?? {})) {
        const below = _model_table_js__WEBPACK_IMPORTED_MODULE_2__/* .KINDS */ .GW.get(`${kind.name}/${kept.collection}`);
        const key = below === undefined ? '' : (0,_model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)({ kind: below, ids: [...ids, kept.id] });
        const holder = found.get(key);
        const isFit = Object.entries(kept.makes).every(([name, value]) => properties[name] === value);
        const text = holder === undefined || !isFit ? undefined : textIn(holder, kept);
        if (holder !== undefined && text !== undefined && isReadable(text, format))
            return { text, ending: format, heldBy: holder.address };
    }
    return undefined;
}
/** Gives the document that an entity holds for the one above it; undefined when there is none that can be read. */
function heldDocument(holder) {
    const { address } = holder;
    const [above] = (0,_model_table_js__WEBPACK_IMPORTED_MODULE_2__/* .ancestorsOf */ .Gw)(address);
    for (const [format, kept] of Object.entries(above?.kind.keepsDocument ?? {})) {
        const isMeant = `${above?.kind.name}/${kept.collection}` === address.kind.name && kept.id === (0,_model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .ownId */ .ou)(address);
        const text = isMeant ? textIn(holder, kept) : undefined;
        if (text !== undefined && isReadable(text, format))
            return { text, isSame: other => isMadeOf(other, holder, kept) };
    }
    return undefined;
}
/** Finds the text of which an entity is made. */
function textIn(holder, kept) {
    return Object.values(holder.properties)
        .flatMap(textsIn)
        .find(text => isMadeOf(text, holder, kept));
}
function isMadeOf(text, { address: { kind }, properties }, { holding }) {
    const made = (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .revealedObject */ .Gh)(holding(text));
    return Object.entries(kind.fields).every(([name, field]) => (0,_sync_diff_same_js__WEBPACK_IMPORTED_MODULE_3__/* .sameValue */ .eE)(field, made[name] ?? null, properties[name], made, properties));
}
function textsIn(value) {
    if (typeof value === 'string')
        return [value];
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(value) ? Object.values(value).flatMap(textsIn) : [];
}
function isReadable(text, format) {
    if ((0,_unsayable_js__WEBPACK_IMPORTED_MODULE_5__/* .unsayableText */ .Gx)(text) !== undefined)
        return false;
    const document = (0,_content_specification_js__WEBPACK_IMPORTED_MODULE_0__/* .readSpecification */ .eB)(`document.${format}`, text);
    if (!(0,_content_specification_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpecification */ .UK)(document) || document.format !== format)
        return false;
    return (0,_content_specification_js__WEBPACK_IMPORTED_MODULE_0__/* .checkSpecification */ ._A)(document).every(({ severity }) => severity !== 'error');
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
// EXTERNAL MODULE: ./build/model/table.js + 24 modules
var table = __webpack_require__(7385);
// EXTERNAL MODULE: ./build/sync/read/expanded.js
var expanded = __webpack_require__(5894);
// EXTERNAL MODULE: ./build/sync/read.js
var read = __webpack_require__(2208);
// EXTERNAL MODULE: ./build/sync/wire.js
var wire = __webpack_require__(8813);
// EXTERNAL MODULE: ./build/export/briefly.js
var briefly = __webpack_require__(1072);
// EXTERNAL MODULE: ./build/export/copies.js
var copies = __webpack_require__(7854);
// EXTERNAL MODULE: ./build/sync/diff/same.js
var same = __webpack_require__(4564);
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

/***/ 3315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ askForSecrets),
/* harmony export */   N: () => (/* binding */ hiddenTree)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6974);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5714);
/* harmony import */ var _sync_diff_compare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3839);
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
        (0,_sync_diff_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .isHidden */ .dK)(field, properties, properties) &&
        !(0,_sync_diff_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .isShown */ .aJ)(field, properties[name]) &&
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
/* harmony export */   q: () => (/* binding */ requestsIn)
/* harmony export */ });
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6974);
/* harmony import */ var _model_kinds_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8904);
/* harmony import */ var _model_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7385);
/* harmony import */ var _sync_diff_references_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5668);
/* harmony import */ var _sync_siblings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3619);
/**
 * Which documents the service could be asked for: those from which it could make what lies below an entity again.
 *
 * What names something that people made beside it is no import's, so that no document is whole there.
 */





/** Lists the documents that are worth asking for. */
function requestsIn(found) {
    const children = Map.groupBy(found.values(), ({ address }) => {
        const [parent] = (0,_model_table_js__WEBPACK_IMPORTED_MODULE_2__/* .ancestorsOf */ .Gw)(address);
        return parent === undefined ? '' : (0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(parent);
    });
    const rooted = rootedIn(found);
    return [...found.values()].flatMap(entity => {
        const { exports, imports } = entity.address.kind;
        const below = children.get((0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(entity.address)) ?? [];
        const made = below.filter(({ address }) => address.kind.name === imports);
        const type = entity.properties[exports?.by ?? ''] ?? exports?.usually;
        const usual = typeof type === 'string' ? exports?.formats[type] : undefined;
        if (usual === undefined || made.length === 0 || !made.every(isImported))
            return [];
        const bound = made.flatMap(({ address }) => (rooted.has((0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(address)) ? [(0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .ownId */ .ou)(address)] : []));
        return [{ entity, made, bound, handouts: [...traced(entity, below), ...usual] }];
    });
}
/** Gives the ways to ask that the traces of the last import tell of. */
function traced({ address: { kind } }, below) {
    const { traces } = kind.exports ?? {};
    if (traces === undefined)
        return [];
    const left = below.filter(({ address }) => address.kind.name === `${kind.name}/${traces.collection}` && address.kind.madeByImport?.((0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .ownId */ .ou)(address)) === true);
    const told = new Set(left.map(({ properties }) => properties[traces.property]));
    return Object.entries(traces.formats).flatMap(([value, handouts]) => (told.has(value) ? handouts : []));
}
/** Keys of what imports make under an id that was drawn by lot, where something lies below it or names it. */
function rootedIn(found) {
    const drawn = new Set([...found].flatMap(([key, { address }]) => {
        const [parent] = (0,_model_table_js__WEBPACK_IMPORTED_MODULE_2__/* .ancestorsOf */ .Gw)(address);
        return parent?.kind.imports === address.kind.name && _model_kinds_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .GENERATED_ID */ .MC.test((0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .ownId */ .ou)(address)) ? [key] : [];
    }));
    if (drawn.size === 0)
        return drawn;
    const needed = [...found.values()].flatMap(({ address, properties }) => [
        ...(0,_model_table_js__WEBPACK_IMPORTED_MODULE_2__/* .ancestorsOf */ .Gw)(address).map(_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN),
        ...(0,_sync_diff_references_js__WEBPACK_IMPORTED_MODULE_3__/* .liveReferences */ .fR)(address, properties).flatMap(({ target }) => ((0,_sync_diff_references_js__WEBPACK_IMPORTED_MODULE_3__/* .isNamedInPolicy */ .Jb)(target) ? [] : (0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(target))),
    ]);
    return new Set(needed.filter(key => drawn.has(key)));
}
/** True for what an import may have made: all that it names beside it was made by one, and would be made anew. */
function isImported({ address, properties }) {
    return (0,_sync_siblings_js__WEBPACK_IMPORTED_MODULE_4__/* .siblingsOf */ .D)(address, properties).every(sibling => sibling.kind.madeByImport?.((0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .ownId */ .ou)(sibling)) === true);
}


/***/ }),

/***/ 1881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ unsayableJson),
/* harmony export */   Gx: () => (/* binding */ unsayableText),
/* harmony export */   g9: () => (/* binding */ unsayableKey)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1152);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(474);


const UNSAYABLE = /[^\P{Cc}\t\n\r]|[\u{fffe}\u{ffff}]|\p{Cs}/u;
/** Says what a text holds that no file may: `holds the control character U+0007, which no file may hold`. */
function unsayableText(text) {
    const [character] = UNSAYABLE.exec(text) ?? [];
    if (character === undefined)
        return undefined;
    const noun = /\p{Cs}/u.test(character) ? 'half of a character,' : 'the control character';
    return `holds ${noun} ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .unicodeName */ .DI)(character)}, which no file may hold`;
}
/** Says why something cannot be a key of a map. */
function unsayableKey(key) {
    return key === '__proto__' ? 'holds the key "__proto__", which no file may hold' : unsayableText(key);
}
/** Says the same of JSON, with all that is in it. */
function unsayableJson(value) {
    if (typeof value === 'string')
        return unsayableText(value);
    if (Array.isArray(value))
        return firstOf(value, unsayableJson);
    if (!(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return undefined;
    return firstOf(Object.entries(value), ([key, member]) => unsayableKey(key) ?? unsayableJson(member));
}
function firstOf(all, fault) {
    for (const item of all) {
        const found = fault(item);
        if (found !== undefined)
            return found;
    }
    return undefined;
}


/***/ }),

/***/ 1244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ NO_EXPORT),
  _: () => (/* binding */ publishExport)
});

// EXTERNAL MODULE: ./build/render/export-counts.js
var export_counts = __webpack_require__(5392);
// EXTERNAL MODULE: ./build/render/export-text.js
var export_text = __webpack_require__(4555);
// EXTERNAL MODULE: ./build/render/markdown.js
var markdown = __webpack_require__(5120);
// EXTERNAL MODULE: ./build/render/merge-text.js
var merge_text = __webpack_require__(3013);
// EXTERNAL MODULE: ./build/render/words.js
var words = __webpack_require__(8712);
;// CONCATENATED MODULE: ./build/render/merge-summary.js



/** Beyond this a list is read in the log. */
const MOST_LINES = 50;
/** Gives the sections; none for an export into a folder. */
function mergeSections(report) {
    const { merged, written } = report;
    if (merged === undefined || written === undefined)
        return [];
    const next = (0,merge_text/* mergeNext */.Wl)(report);
    return [
        ...(merged.changed.length === 0 ? [] : [(0,markdown.md) `### What changed`, ...changes(merged)]),
        ...written.removed.map(path => (0,markdown.md) `${(0,markdown/* code */.aY)(path)} says nothing any more and is removed.`),
        ...orphans(merged),
        ...(merged.left.length === 0 ? [] : [(0,markdown.md) `### What was left as the files say`, ...leftovers(merged)]),
        ...(next === undefined ? [] : [(0,markdown.md) `**Next:** ${next}.`]),
    ];
}
/** Says how many files it went into. */
function mergeFiles({ merged, written }) {
    return merged === undefined || merged.changed.length === 0 ? [] : [(0,markdown.md) `${sentence((0,merge_text/* filesText */.TC)(written))}.`];
}
function sentence(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
function changes({ changed }) {
    const rows = changed.slice(0, MOST_LINES).map(({ what, at }, index, all) => {
        const isNew = at?.file !== all[index - 1]?.at?.file || index === 0;
        return [isNew && at !== undefined ? (0,markdown/* code */.aY)(at.file) : (0,markdown.md) ``, at === undefined ? (0,markdown.md) `-` : (0,markdown.md) `${at.line}`, (0,markdown/* code */.aY)(what)];
    });
    return [(0,markdown/* table */.tp)(['file', 'line', 'what'], rows), ...more(changed)];
}
function leftovers({ left }) {
    const byReason = [...Map.groupBy(left.slice(0, MOST_LINES), ({ why }) => why)];
    const reasons = byReason.map(([why, all]) => {
        const items = all.map(one => (0,markdown.md) `  - ${spot(one)}`);
        return (0,markdown.md) `${why}\n${(0,markdown/* join */.fj)(items, '\n')}`;
    });
    return [(0,markdown/* list */.p_)(reasons), ...more(left)];
}
function orphans({ orphans: paths = [] }) {
    if (paths.length === 0)
        return [];
    const shown = paths.slice(0, MOST_LINES).map(path => (0,markdown/* code */.aY)(path));
    return [(0,markdown.md) `Named by no file any more, and still there: ${(0,markdown/* join */.fj)(shown, ', ')}.`, ...more(paths)];
}
function spot({ what, at }) {
    return at === undefined ? (0,markdown/* code */.aY)(what) : (0,markdown.md) `${(0,markdown/* code */.aY)(what)} at ${(0,markdown/* code */.aY)((0,merge_text/* placeText */.Z9)(at))}`;
}
function more(all) {
    const rest = all.length - MOST_LINES;
    return rest > 0 ? [(0,markdown.md) `… and ${(0,words/* number */.ai)(rest)} more, in the log.`] : [];
}

;// CONCATENATED MODULE: ./build/render/export-summary.js





/** Gives the page of an export in GitHub's Markdown. */
function exportSummary(report) {
    const sections = [
        headline(report),
        ...aboutService(report),
        ...endedBox(report),
        ...faultsBox(report),
        ...missingBox('What could not be read', report.unread),
        ...mergeSections(report),
        ...nextStep(report),
        ...secretsTable(report),
        ...(0,export_counts/* countTable */.y)(report),
        ...remarksTable(report),
        ...filesList(report),
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
function aboutService(report) {
    const { service, folder, written } = report;
    if (service === undefined)
        return [];
    const { name, transport, host, apiVersion } = service;
    const about = (0,markdown.md) `Service **${name}** over ${transport} (${host}), API version ${apiVersion}.`;
    if (written === undefined || folder === undefined)
        return [(0,markdown/* join */.fj)([about, ...mergeFiles(report)], ' ')];
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
/** What somebody does who has an export for the first time. */
function nextStep({ main, written, faults }) {
    if (main === undefined || faults.length > 0 || !(0,export_text/* isNew */.BS)(written))
        return [];
    return [
        (0,markdown.md) `**Next:** commit the folder whole. ${(0,markdown/* code */.aY)('command: plan')} with ${(0,markdown/* code */.aY)(`config: ${main}`)} finds nothing to change until the files or the service do.`,
    ];
}
/** Which files a second export changed; the first one changes all of them. */
function filesList({ folder = '', written }) {
    if (written === undefined || written.changed.length === written.total)
        return [];
    const files = [
        ...written.removed.map(path => (0,markdown.md) `${(0,markdown/* code */.aY)(`${folder}/${path}`)} removed`),
        ...written.changed.map(path => (0,markdown.md) `${(0,markdown/* code */.aY)(`${folder}/${path}`)} written`),
    ];
    return files.length === 0 ? [] : [(0,markdown/* details */.zH)((0,markdown.md) `Files that changed (${(0,words/* number */.ai)(files.length)})`, (0,markdown/* list */.p_)(shown(files)))];
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
        if (report.folder !== undefined)
            runner.output('export-folder', report.folder);
        runner.output('has-changes', String((0,export_text/* isNew */.BS)(report.written)));
    }
    if (settings.summary)
        await runner.summary(exportSummary(report));
    const { length } = report.unread;
    if (length > 0 && report.ended === undefined)
        runner.log.warning(`${(0,words/* counted */.hS)(length, 'list')} could not be read, so that the files lack what ${length === 1 ? 'it holds' : 'they hold'}; see the lines above`);
    if (report.faults.length > 0)
        runner.log.warning('a plan of the files would not be empty; see the lines above');
    if (report.ended !== undefined) {
        runner.fail((0,export_text/* exportClosing */.qL)(report));
        return false;
    }
    runner.log.info((0,export_text/* exportClosing */.qL)(report));
    const next = (0,export_text/* exportNext */.CR)(report);
    if (next !== undefined)
        runner.log.info(next);
    return true;
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

