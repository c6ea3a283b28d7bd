export const id = 805;
export const ids = [805];
export const modules = {

/***/ 2805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runExport: () => (/* binding */ runExport)
});

// EXTERNAL MODULE: ./build/config/selectors.js
var selectors = __webpack_require__(7133);
// EXTERNAL MODULE: ./build/connect.js + 1 modules
var connect = __webpack_require__(2331);
// EXTERNAL MODULE: ./build/errors.js
var build_errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/export/files.js
var export_files = __webpack_require__(7456);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/model/address.js
var model_address = __webpack_require__(6974);
// EXTERNAL MODULE: ./build/export/briefly.js
var briefly = __webpack_require__(1072);
// EXTERNAL MODULE: ./build/export/names.js
var names = __webpack_require__(3187);
;// CONCATENATED MODULE: ./build/export/loss.js
/**
 * Whether an export would take away what an earlier one has, for no better reason than that it could not be read.
 *
 * A service that is ill for a minute, or a role that was narrowed, has lost nothing: files that have more must not give
 * way to files that have less. What was not read the last time either is no loss.
 */




/** Says what would be lost, and what to do; undefined when nothing would. */
function lossOf(earlier, { files, refused, withheld }, folder) {
    const [first, ...more] = refused.filter(({ address }) => !earlier.lacks.includes(address.kind.name));
    if (first !== undefined) {
        const others = more.length === 0 ? '' : ` and ${more.length} more`;
        return `${(0,model_address/* textOf */.b6)(first.address)}${others} could not be read, and the files in "${folder}" have what was read before (${first.briefly}); run it again, or leave it out with "except"`;
    }
    const gone = earlier.files.filter(path => !files.has(path));
    for (const { address, briefly: why } of withheld) {
        const path = gone.find(one => one.startsWith(documentOf(address)));
        if (path !== undefined)
            return `the document of ${(0,model_address/* textOf */.b6)(address)} could not be read, and "${external_node_path_.posix.join(folder, path)}" has it (${why}); run it again, or delete that file to go on without it`;
    }
    return undefined;
}
/** Gives the beginning of the path that the document of an entity has, up to its ending. */
function documentOf(address) {
    return (0,names/* fileName */.Md)({ folder: 'specifications', address, ending: '' }, wish => wish(''));
}
/** Fetches documents as `documents` does, and notes which could not be had: by their paths, why. */
function noting(documents) {
    const refused = new Map();
    const document = (path, format) => documents.document(path, format).catch(error => {
        refused.set(path, (0,briefly/* briefly */.m)(error));
        throw error;
    });
    return [{ document }, refused];
}
/** Lists whose documents could not be had. */
function withheldFrom(addresses, refused) {
    return addresses.flatMap(address => {
        const why = refused.get((0,model_address/* pathOf */.XM)(address));
        return why === undefined ? [] : [{ address, briefly: why }];
    });
}

// EXTERNAL MODULE: ./build/config/since.js
var config_since = __webpack_require__(9149);
;// CONCATENATED MODULE: ./build/export/choice.js
/**
 * What of a service is to be exported: what `only` and `except` say, before anything is known of who names whom.
 *
 * A selector covers all that is below what it matches. It also leads through what is above: without that, what it
 * matches could neither be found nor be written down.
 */

/** Reads the selectors `collection/id-glob`; without `only` everything is meant. */
function choiceOf(only, except) {
    const [chosen, left] = [only.map(model_address/* globPattern */.hp), except.map(model_address/* globPattern */.hp)];
    const beginnings = only.map(selector => selector.split('/'));
    const leaves = (address) => (0,model_address/* selects */.ko)(left, address);
    const takes = (address) => !leaves(address) && (chosen.length === 0 || (0,model_address/* selects */.ko)(chosen, address));
    const isAbove = (parts, selector) => selector.length > parts.length && (0,model_address/* globPattern */.hp)(selector.slice(0, parts.length).join('/')).test(parts.join('/'));
    return {
        takes,
        leaves,
        isWhole: only.length === 0,
        missed: seen => [
            ...missing(only, seen).map(selector => `only: ${JSON.stringify(selector)}`),
            // What lies deeper may not have been looked for.
            ...missing(except.filter(isShallow), seen).map(selector => `except: ${JSON.stringify(selector)}`),
        ],
        leadsTo: address => takes(address) ||
            (!leaves(address) && beginnings.some(selector => isAbove((0,model_address/* textOf */.b6)(address).split('/'), selector))),
    };
}
function isShallow(selector) {
    return selector.split('/').length <= 2;
}
function missing(selectors, seen) {
    return selectors.filter(selector => !seen.some(address => (0,model_address/* selects */.ko)([(0,model_address/* globPattern */.hp)(selector)], address)));
}

// EXTERNAL MODULE: ./build/export/declarable.js
var declarable = __webpack_require__(7412);
// EXTERNAL MODULE: ./build/export/document.js + 1 modules
var export_document = __webpack_require__(9613);
// EXTERNAL MODULE: ./build/export/documents.js
var export_documents = __webpack_require__(7661);
// EXTERNAL MODULE: ./build/model/table.js + 24 modules
var table = __webpack_require__(7385);
// EXTERNAL MODULE: ./build/sync/diff/references.js
var references = __webpack_require__(5668);
// EXTERNAL MODULE: ./build/export/closure.js
var closure = __webpack_require__(6858);
;// CONCATENATED MODULE: ./build/export/gather.js
/**
 * Reads all of a service that is to be exported.
 *
 * What `only` names is followed to all that it needs, and that to what it needs in turn, so that an export can stand
 * alone; what `except` names goes with all links to it. The lists at the top are read in any case: they tell what is there to be named.
 */




/** Reads everything that the choice leads to, and what that needs. */
async function gather(levels, choice) {
    const found = new Map();
    const wholly = new Set();
    function isTaken(address) {
        // A link says nothing but that there are two, and one of them is to stay out.
        if ((0,references/* otherEnds */.lr)(address).some(choice.leaves))
            return false;
        const isNeeded = wholly.has((0,model_address/* keyOf */.TN)((0,closure/* unitOf */.u)(address))) || wholly.has((0,model_address/* keyOf */.TN)(address));
        return choice.takes(address) || (!choice.leaves(address) && isNeeded);
    }
    function leads(address) {
        return choice.leadsTo(address) || isTaken(address);
    }
    async function descend(parent) {
        const below = await levels.below(parent);
        for (const entity of below)
            found.set((0,model_address/* keyOf */.TN)(entity.address), entity);
        // All of a level is known before anything below it is read: what is empty leads nowhere.
        const next = below.filter(({ address }) => leads(address) && (0,table/* kindsBelow */.lw)(address.kind).length > 0);
        await Promise.all(next.map(descend));
    }
    await descend(undefined);
    for (;;) {
        const taken = new Map([...found].filter(([, { address }]) => isTaken(address)));
        const written = withAbove(taken, found);
        const units = choice.isWhole ? [] : (0,closure/* needed */.O)(written, found).filter(({ address }) => isNew(address));
        if (units.length === 0) {
            const seen = [...found.values()].map(({ address }) => address);
            return { found: written, unread: levels.unread(), seen };
        }
        for (const { address } of units)
            wholly.add((0,model_address/* keyOf */.TN)(address));
        await Promise.all(units.map(descend));
    }
    function isNew(address) {
        return !choice.leaves(address) && !isTaken(address);
    }
}
/**
 * Adds what the entities lie below, without which they could not be written down. All stand in the order of their keys,
 * as lists come in none.
 */
function withAbove(taken, found) {
    const above = [...taken.values()].flatMap(({ address }) => (0,table/* ancestorsOf */.Gw)(address).map(model_address/* keyOf */.TN));
    const wanted = new Set([...taken.keys(), ...above]);
    return new Map([...found].filter(([key]) => wanted.has(key)).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

// EXTERNAL MODULE: ./build/export/levels.js + 1 modules
var export_levels = __webpack_require__(4021);
// EXTERNAL MODULE: ./build/export/secrecy.js
var secrecy = __webpack_require__(3315);
// EXTERNAL MODULE: ./build/export/specifications.js
var specifications = __webpack_require__(6105);
// EXTERNAL MODULE: ./build/export/tree.js
var tree = __webpack_require__(5899);
// EXTERNAL MODULE: ./build/config/load.js + 34 modules
var load = __webpack_require__(6375);
// EXTERNAL MODULE: ./build/sync/diff/compare.js
var compare = __webpack_require__(3839);
// EXTERNAL MODULE: ./build/sync/diff.js + 2 modules
var diff = __webpack_require__(3999);
;// CONCATENATED MODULE: ./build/export/verify.js
/**
 * Reads an export as a plan would, and says what is not as it should be: nothing, if the export is right.
 *
 * This is the promise of an export, held against each one before it is written. It costs no request, since what was
 * read for the export is still there.
 */







/** Gives a sentence for each thing that a plan of the files would find. */
async function faultsOf(files, found, apiVersion) {
    const { declaration, problems } = await (0,load/* loadDeclaration */.tF)([export_files/* MAIN_FILE */.tP], {
        sources: sourcesOf(files),
        env: () => undefined,
        secret: () => undefined,
        apiVersion,
    });
    const errors = problems.filter(({ severity }) => severity === 'error').map(build_errors/* placed */.GS);
    if (errors.length > 0)
        return errors;
    const { creates, updates, refusals } = (0,diff/* diff */.U)({ ...declaration, absentSecrets: [] }, { found, lists: new Map(), unavailable: new Map() }, () => compare/* NOTHING_KNOWN */.GN, RULES);
    return [
        ...creates.map(({ address }) => `${(0,model_address/* textOf */.b6)(address)} would be created`),
        ...updates.map(changed),
        ...refusals.map(({ message }) => message),
    ];
}
function changed({ address, fields, import: imported }) {
    const [change] = imported?.changes ?? [];
    if (fields.length === 0)
        return `${(0,model_address/* textOf */.b6)(address)} would be imported again${change === undefined ? '' : `: ${change.message}`}`;
    return `${(0,model_address/* textOf */.b6)(address)} would be changed: ${fields.map(({ path }) => path).join(', ')}`;
}
const RULES = {
    prune: 'none',
    selected: () => true,
    owned: new Set(),
    foreign: new Map(),
    imported: {},
};
function sourcesOf(files) {
    return {
        glob: async (patterns) => {
            const found = [...files.keys()].filter(path => patterns.some(pattern => (0,model_address/* globPattern */.hp)(pattern).test(path)));
            if (found.length === 0)
                throw new build_errors/* RefusalError */.XQ(`"${patterns.join(', ')}" matches no file of the export`);
            return found.sort();
        },
        read: async (path) => {
            const text = files.get(path);
            if (text === undefined)
                throw new build_errors/* RefusalError */.XQ(`"${path}" is not in the export`);
            return text;
        },
        resolve: async (from, path) => external_node_path_.posix.join(external_node_path_.posix.dirname(from), path),
    };
}

;// CONCATENATED MODULE: ./build/export/take.js
/**
 * From a service to the files that declare it: choose, read, ask, write, check.
 *
 * Reading needs the service; everything after is made of what was read. What is given here cannot write to the service.
 */















/** Reads a service and makes the files. @throws ServiceError, ConnectionError, RefusalError when there is nothing to write */
async function take(service, documents, { name, apiVersion, only, except, layout }) {
    const levels = (0,export_levels/* createLevels */.M)(service, since => (0,config_since/* lack */.q)(since, apiVersion) === undefined);
    const choice = choiceOf(only, except);
    const gathered = await gather(levels, choice);
    const { found, lost } = (0,declarable/* declarable */.S)(gathered.found);
    const lacking = [...gathered.unread, ...lost].toSorted(byAddress);
    const fault = emptiness(found, lacking, choice.missed(gathered.seen));
    if (fault !== undefined)
        throw new build_errors/* RefusalError */.XQ(fault);
    const unread = lacking.filter(({ address }) => !choice.leaves(address));
    const refused = unread.filter(one => !one.isAbsent && !lost.includes(one));
    const requests = (0,specifications/* requestsIn */.q)(found).filter(({ entity }) => (0,declarable/* isWhole */.w)(entity, lost));
    const [noted, notHad] = noting(documents);
    const [secrets, answers] = await Promise.all([
        (0,secrecy/* askForSecrets */.C)(service, [...found.values()]),
        (0,export_documents/* askForDocuments */.f)(noted, requests),
    ]);
    const withheld = withheldFrom(requests.map(({ entity }) => entity.address), notHad);
    const document = (0,export_document/* documentOf */.l)({ found, secrets, documents: answers, apiVersion });
    const files = (0,export_files/* filesOf */.R8)(document, unread, name, layout);
    const declared = (0,tree/* entitiesIn */.Fq)(document).flatMap(({ about = [] }) => about);
    return {
        ...files,
        declared,
        unread,
        refused,
        withheld,
        remarks: (0,tree/* remarksIn */.H3)(document),
        faults: await faultsOf(files.files, found, apiVersion),
    };
}
function byAddress({ address: one }, { address: other }) {
    return (0,model_address/* textOf */.b6)(one) < (0,model_address/* textOf */.b6)(other) ? -1 : 1;
}
/** Says why there is nothing to write, or not what was meant; undefined when all is well. */
function emptiness(found, unread, missed) {
    const [first] = unread;
    if (found.size === 0 && first !== undefined)
        return `nothing could be read: ${first.why}`;
    if (missed.length > 0 && first === undefined)
        return `${missed.join(', ')}: the service has nothing like it; expected a selector of what it has`;
    return found.size === 0 ? '"only" and "except" leave nothing to export; expected at least one entity' : undefined;
}

// EXTERNAL MODULE: ./build/render/words.js
var words = __webpack_require__(8712);
// EXTERNAL MODULE: ./build/service/apim.js + 4 modules
var apim = __webpack_require__(4674);
// EXTERNAL MODULE: ./build/time-limit.js
var time_limit = __webpack_require__(2553);
// EXTERNAL MODULE: ./build/run/early-end.js
var early_end = __webpack_require__(8057);
;// CONCATENATED MODULE: ./build/run/meanwhile.js
const EVERY_MS = 30_000;
/** Waits for `work` and calls `say` each half minute until it is done, well or not. */
async function meanwhile(work, say, clock) {
    const done = new AbortController();
    const telling = tell(say, clock, done.signal);
    try {
        return await work;
    }
    finally {
        done.abort();
        await telling;
    }
}
async function tell(say, clock, signal) {
    const isTime = () => clock.sleep(EVERY_MS, signal).then(() => true, () => false);
    while (await isTime())
        say();
}

// EXTERNAL MODULE: ./build/run/publish-export.js + 2 modules
var publish_export = __webpack_require__(1244);
;// CONCATENATED MODULE: ./build/run/export.js
/**
 * The command `export`: a service is read and written down as files of the workspace.
 *
 * What is given to the reading cannot write to the service. Files are written last, all or none: an export that ended
 * early leaves the one before as it was.
 */














/**
 * Runs the command and reports.
 *
 * @returns false when the step has to fail.
 * @throws InputError for a selector that selects nothing; RefusalError when there is nothing to write, or no place for it.
 */
async function runExport(settings, world) {
    const { runner, clock } = world;
    const began = clock.now();
    for (const warning of settings.warnings)
        runner.log.warning(warning);
    (0,selectors/* checkSelectors */.P)(settings);
    refuseWords(settings);
    const limit = (0,time_limit/* limitTime */.D)(settings.timeoutMs, world, began);
    // Without its end, the time limit would keep the process alive after a fault.
    const report = await exported(settings, world, limit).finally(limit.end);
    return (0,publish_export/* publishExport */._)({ ...report, ms: clock.now() - began }, settings, runner);
}
/** What a file declares can be chosen by more than what a service has. */
function refuseWords({ only, except }) {
    const word = [...only, ...except].find(selector => /^(?:[^/:]+:|actions\/)/.test(selector));
    if (word === undefined)
        return;
    const name = only.includes(word) ? 'only' : 'except';
    const message = `${name}: "${word}" chooses among what files declare; command "export" expects "collection/id-glob"`;
    throw new build_errors/* InputError */.dz([message], [name]);
}
async function exported(settings, world, limit) {
    const { runUrl } = world.runner.surroundings;
    const before = { ...publish_export/* NO_EXPORT */.P, folder: settings.output, ...(runUrl === undefined ? {} : { runUrl }) };
    const folder = await world.workspace.own(settings.output, 'export');
    const connection = await (0,early_end/* orEnd */.N)((0,connect/* connect */.N)(settings, world, limit), limit);
    if ('ended' in connection)
        return { ...before, ...connection };
    const soFar = () => ({ ...before, service: connection.facts, requests: connection.service.requests() });
    const say = () => world.runner.log.info(`reading: ${(0,words/* requestsText */.sN)(connection.service.requests())} so far`);
    const taken = await (0,early_end/* orEnd */.N)(meanwhile(takeFrom(connection, settings), say, world.clock), limit);
    if ('ended' in taken)
        return { ...soFar(), ...taken };
    const { refused } = taken;
    const ended = folder.before === undefined ? undefined : lossOf(folder.before, taken, settings.output);
    if (ended !== undefined)
        return { ...soFar(), ended, unread: refused.map(export_missing) };
    const lacks = refused.map(({ address }) => address.kind.name);
    const { written, removed } = await folder.replace(taken.files, lacks);
    const main = `${settings.output}/${export_files/* MAIN_FILE */.tP}`;
    return { ...soFar(), ...told(taken), main, written: { total: taken.files.size, changed: written, removed } };
}
function takeFrom({ service, documents }, settings) {
    const { target, only, except, layout } = settings;
    const { service: name, apiVersion } = target;
    return take((0,apim/* readOnly */.T)(service), documents, { name, apiVersion, only, except, layout });
}
/** Puts what was taken into the words of a report. */
function told({ declared, unread, remarks, secrets, faults, }) {
    const byKind = Map.groupBy(declared, ({ kind }) => kind);
    return {
        counts: [...table/* KINDS */.GW.values()].flatMap(kind => {
            const count = byKind.get(kind)?.length ?? 0;
            return count === 0 ? [] : [{ kind: kind.name, count }];
        }),
        unread: unread.filter(({ isAbsent }) => !isAbsent).map(export_missing),
        remarks: [...unread.filter(({ isAbsent }) => isAbsent).map(absent), ...remarks.map(export_missing)],
        secrets: secrets.map(({ name, address, field }) => ({ name, what: `${field} of ${(0,model_address/* textOf */.b6)(address)}` })),
        faults,
    };
}
function export_missing({ address, why }) {
    return { what: (0,model_address/* textOf */.b6)(address), why };
}
function absent({ address, why }) {
    return { what: (0,model_address/* textOf */.b6)(address), why: `this service has none (${why})` };
}


/***/ })

};

