export const id = 811;
export const ids = [811];
export const modules = {

/***/ 7454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J_: () => (/* binding */ plannedActionLine),
/* harmony export */   NS: () => (/* binding */ ranText),
/* harmony export */   PY: () => (/* binding */ actionOutcomeLine),
/* harmony export */   Vu: () => (/* binding */ whyNotText),
/* harmony export */   YU: () => (/* binding */ toRunText),
/* harmony export */   bM: () => (/* binding */ runningActions),
/* harmony export */   uw: () => (/* binding */ stepText)
/* harmony export */ });
/* harmony import */ var _model_action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9358);
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6974);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4418);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8712);
/**
 * Actions in words: what each does, whether it runs, and what became of it. Log and summary use the same.
 *
 * Of a key only its name is ever shown, and of a body the secrets as the file spells them.
 */




/** Says what an action comes to: `make the secondary key of subscriptions/mobile anew, keep the primary one`. */
function stepText(step) {
    switch (step.verb) {
        case 'makeKey': {
            const kept = step.rotates ? `, keep the ${(0,_model_action_js__WEBPACK_IMPORTED_MODULE_3__/* .otherKey */ .q_)(step.key)} one` : '';
            return `make the ${step.key} key of ${(0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(step.of)} anew${kept}${step.handOn === undefined ? '' : handOnText(step.handOn)}`;
        }
        case 'handKeyOn': {
            const made = step.isMade ? ', which was made before' : '';
            return `read the ${step.key} key of ${(0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(step.of)}${made}${handOnText(step.handOn)}`;
        }
        case 'refreshSecret':
            return `fetch the secret of ${(0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(step.of)} anew`;
        case 'switch':
            return `set ${step.field} of ${(0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(step.of)} to ${step.to}`;
        case 'request':
            return `POST ${step.path}${step.apiVersion === undefined ? '' : ` (API version ${step.apiVersion})`}${bodyText(step.body)}`;
    }
}
/** A secret writes itself as `***`. */
function bodyText(body) {
    return body === undefined ? '' : ` ${JSON.stringify(body)}`;
}
function handOnText({ output, keyVault, githubSecret }) {
    const places = [
        ...(keyVault === undefined ? [] : [`the secret ${keyVault.secret} of ${new URL(keyVault.url).host}`]),
        ...(githubSecret === undefined ? [] : [`the GitHub secret ${githubText(githubSecret)}`]),
        ...(output ? ['the output "keys"'] : []),
    ];
    return `, hand it on to ${places.join(' and ')}`;
}
function githubText({ name, environment, repository }) {
    const where = [
        ...(environment === undefined ? [] : [`environment ${environment}`]),
        ...((repository ?? '') ? [repository] : []),
    ];
    return where.length === 0 ? name : `${name} of ${where.join(' of ')}`;
}
/** Says an action of a plan in one line. */
function plannedActionLine(planned) {
    const head = `action ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(planned.action.id)} (${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(planned.action.once)})`;
    switch (planned.state) {
        case 'run':
            return `${head}: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(stepText(planned.step), LONG)}`;
        case 'done':
            return `${head}: done already`;
        case 'waits':
            return `${head}: waits, as ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(planned.why, LONG)}`;
    }
}
/**
 * Says what became of an action: `[1/2] actions/rotate-mobile done (1.4 s)`.
 *
 * @param index - which of those that ran this is, counted from 1.
 */
function actionOutcomeLine(outcome, index, total) {
    return `[${index}/${total}] ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)((0,_model_action_js__WEBPACK_IMPORTED_MODULE_3__/* .actionName */ .aM)(outcome.action))} ${becameText(outcome)}`;
}
function becameText(outcome) {
    switch (outcome.status) {
        case 'done':
            return `done (${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(outcome.ms)})`;
        case 'failed':
        case 'unknown':
            return `${STATUS[outcome.status]} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(outcome.ms)}): ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(outcome.reason, LONG)}`;
        case 'skipped':
            return `skipped ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(whyNotText(outcome), LONG)}`;
        case 'not started':
            return `not started: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(whyNotText(outcome), LONG)}`;
    }
}
const STATUS = { failed: 'failed', unknown: 'has an unknown end' };
/** Says why an action did not come to its end; undefined for one that did. */
function whyNotText(outcome) {
    switch (outcome.status) {
        case 'failed':
        case 'unknown':
        case 'not started':
            return outcome.reason;
        case 'skipped':
            return `because of ${(0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(outcome.because)}`;
    }
}
/** Error sentences and bodies are worth reading to their end. */
const LONG = 2000;
/** Lists the actions that a plan runs. */
function runningActions(actions) {
    return actions.flatMap(planned => (planned.state === 'run' ? [planned.action] : []));
}
/** Says how many actions a plan runs, behind a comma; nothing when it runs none. */
function toRunText(actions) {
    const some = runningActions(actions).length;
    return some === 0 ? '' : `, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(some, 'action')} to run`;
}
/** Says how the actions of an apply ended: `ran 2 actions`, `ran 1 of 3 actions (1 unknown, 1 skipped)`. */
function ranText(outcomes) {
    const done = outcomes.filter(({ status }) => status === 'done').length;
    if (done === outcomes.length)
        return `ran ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(done, 'action')}`;
    const others = ['failed', 'unknown', 'skipped', 'not started'].flatMap(status => {
        const some = outcomes.filter(outcome => outcome.status === status).length;
        return some === 0 ? [] : [`${some} ${status}`];
    });
    return `ran ${done} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(outcomes.length, 'action')} (${others.join(', ')})`;
}


/***/ }),

/***/ 8725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count),
/* harmony export */   t: () => (/* binding */ counts)
/* harmony export */ });
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


/***/ }),

/***/ 253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ isHiddenRewrite),
/* harmony export */   b0: () => (/* binding */ shownFields),
/* harmony export */   dK: () => (/* binding */ isHidden),
/* harmony export */   tB: () => (/* binding */ shownRewrites)
/* harmony export */ });
/* unused harmony export valueText */
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5725);
/* harmony import */ var _content_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3333);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5714);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1152);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4418);
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
            .map(field => ({ ...shownField(field, change), path: (0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(field.path) }));
    return Object.entries(change.address.kind.fields).flatMap(([path, field]) => {
        const text = change.found[path];
        if (field.type !== 'text' || field.compare !== 'policy' || typeof text !== 'string')
            return [];
        return [
            { as: 'diff', path, diff: readable((0,_content_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .policyDiff */ .Sq)({ text, format: formatIn(change.found) }, undefined)) },
        ];
    });
}
/** True for a field that only says how to read another one. */
function isSilent({ path }, { address }) {
    const field = address.kind.fields[path];
    return field?.type === 'text' && field.compare === 'never';
}
/** True for a field of which nothing may be shown. */
function isHidden({ show, after }) {
    return show === 'hidden' || (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsSecret */ .hK)(after);
}
function shownField(field, change) {
    const { path, after, show } = field;
    // What the service has none of, it may leave out or show as null.
    const before = field.before ?? undefined;
    if (isHidden(field))
        return { as: 'hidden', path };
    if (field.words !== undefined)
        return { as: 'words', path, words: field.words };
    if (show === 'policy' && typeof after === 'string') {
        const old = typeof before === 'string' ? { text: before, format: 'rawxml' } : undefined;
        return {
            as: 'diff',
            path,
            diff: readable((0,_content_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .policyDiff */ .Sq)(old, { text: after, format: formatIn(change.wanted.properties) })),
        };
    }
    if (isLong(before) || isLong(after))
        return { as: 'diff', path, diff: readable(textDiff(laidOut(before), laidOut(after))) };
    return { as: 'value', path, before: before === undefined ? undefined : valueText(before), after: valueText(after) };
}
/** One entity is read as `rawxml`; the file may say otherwise, and so does a list, which has no other format. */
function formatIn(properties) {
    return properties['format'] === 'xml' ? 'xml' : 'rawxml';
}
/** Prints a value on one line as JSON; a secret as `***`, what is not there as `nothing`. */
function valueText(value) {
    if (value === undefined)
        return 'nothing';
    return value instanceof _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .zh ? _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .HIDDEN */ .RG : (0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(JSON.stringify(value));
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
    const options = { context: 3, maxEditLength: MAX_EDITS };
    const patch = (0,diff__WEBPACK_IMPORTED_MODULE_4__/* .structuredPatch */ .YB)('', '', before, after, undefined, undefined, options);
    if (patch !== undefined)
        return (0,diff__WEBPACK_IMPORTED_MODULE_4__/* .formatPatch */ .Gu)(patch, diff__WEBPACK_IMPORTED_MODULE_4__/* .OMIT_HEADERS */ .Jg);
    return [...signed('-', before), ...signed('+', after)].join('\n');
}
/** Takes out the line of numbers above a text that is new or gone as a whole, and the end of the last line. */
function readable(diff) {
    return diff.replace(/^@@ (?:-0,0 .*|.* \+0,0 )@@\n/, '').replace(/\n$/, '');
}
/** The time of a diff grows with the square of its edits; beyond this many the whole text is shown as replaced. */
const MAX_EDITS = 500;
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
        const path = (0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(rewrite.path);
        if (isHiddenRewrite(change, rewrite))
            return { path, sent: _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .HIDDEN */ .RG, kept: _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .HIDDEN */ .RG };
        return { path, sent: valueText(sent), kept: valueText(kept) };
    });
}
/** True for a rewrite of which nothing may be shown. */
function isHiddenRewrite(change, { path, sent }) {
    const fields = change.action === 'delete' ? [] : change.fields;
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsSecret */ .hK)(sent) || fields.some(field => isHidden(field) && isWithin(path, field.path));
}
function isWithin(path, field) {
    return path === field || path.startsWith(`${field}.`) || field.startsWith(`${path}.`);
}


/***/ }),

/***/ 3202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ FORMAT_VERSION),
  X: () => (/* binding */ planFileOf)
});

// EXTERNAL MODULE: ./build/model/address.js
var model_address = __webpack_require__(6974);
// EXTERNAL MODULE: ./build/secret.js
var secret = __webpack_require__(5714);
// EXTERNAL MODULE: ./build/values.js
var values = __webpack_require__(1152);
// EXTERNAL MODULE: ./build/visible.js
var visible = __webpack_require__(474);
// EXTERNAL MODULE: ./build/render/counts.js
var counts = __webpack_require__(8725);
// EXTERNAL MODULE: ./build/render/field.js
var render_field = __webpack_require__(253);
// EXTERNAL MODULE: ./build/render/actions.js
var actions = __webpack_require__(7454);
;// CONCATENATED MODULE: ./build/render/plan-file-actions.js

/** Gives an action of a plan. */
function writtenAction(planned) {
    const { action, state } = planned;
    const { file, line, column } = action.at;
    return {
        id: action.id,
        once: action.once,
        state,
        ...(planned.state === 'run' ? { does: (0,actions/* stepText */.uw)(planned.step) } : {}),
        ...(planned.state === 'waits' ? { why: planned.why } : {}),
        at: { file, line, column },
    };
}
/** Gives what became of an action. */
function writtenActionOutcome(outcome) {
    const { status, action } = outcome;
    return {
        status,
        id: action.id,
        ...('ms' in outcome ? { ms: Math.round(outcome.ms) } : {}),
        ...(outcome.status === 'done' ? {} : { reason: (0,actions/* whyNotText */.Vu)(outcome) }),
    };
}

;// CONCATENATED MODULE: ./build/render/plan-file.js







/** Grows when a reader of the old format would misread the new one; new names alone do not make it grow. */
const FORMAT_VERSION = 1;
/** Gives the text of the plan file: indented JSON that ends with a line feed. */
function planFileOf(report) {
    const { command, service, environment, fileDigest, commit, isProof, files, declared, problems, plan, outcomes, warnings, ended, requests, ms, runUrl, } = report;
    const { created, updated, deleted, unchanged, failed } = (0,counts/* counts */.t)(report);
    const written = {
        formatVersion: FORMAT_VERSION,
        command,
        service: service && writtenService(service),
        environment,
        fileDigest,
        commit,
        proof: isProof,
        files,
        declared,
        counts: { created, updated, deleted, unchanged, failed },
        ...(plan && writtenPlan(plan)),
        outcomes: outcomes?.map(writtenOutcome),
        actionOutcomes: some(report.actions)?.map(writtenActionOutcome),
        problems: problems.map(({ at, severity, message }) => ({ at: writtenPlace(at), severity, message })),
        warnings,
        ended,
        requests: { reads: requests.reads, writes: requests.writes, secrets: requests.secrets, retries: requests.retries },
        ms: Math.round(ms),
        runUrl,
    };
    return `${(0,visible/* replaceInvisible */.k6)(JSON.stringify(written, undefined, 2), inJson)}\n`;
}
/** Line feeds are the layout of the file; inside a text they have been escaped before. */
function inJson(character) {
    return character === '\n' ? character : (0,visible/* jsonEscape */.e0)(character);
}
/** Files without actions have no list of them. */
function some(list) {
    return list === undefined || list.length === 0 ? undefined : list;
}
function writtenService({ name, transport, host, apiVersion }) {
    return { name, transport, host, apiVersion };
}
function writtenPlan({ digest, compared, changes, actions, unchanged, kept, undeclared, heldBack, notes, refusals, }) {
    return {
        digest,
        compared,
        changes: changes.map(writtenChange),
        actions: some(actions)?.map(writtenAction),
        unchanged: unchanged.map(model_address/* textOf */.b6),
        kept: kept.map(({ address, why }) => ({ address: (0,model_address/* textOf */.b6)(address), why })),
        undeclared: [...undeclared].map(([list, count]) => ({ list, count })),
        heldBack: heldBack.map(({ name, environments, at }) => ({ address: name, environments, at: writtenPlace(at) })),
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
        address: (0,model_address/* textOf */.b6)(address),
        kind: address.kind.name,
        method,
        replaces: optional(replaces),
        at: writtenPlace(wanted.at),
        fields: fields.map(field => writtenField(field, wanted.places.get(field.path))),
        import: change.import && writtenImport(change.import),
    };
}
function writtenImport({ why, digest, changes }) {
    return { why, digest, changes: writtenChanges(changes) };
}
function writtenChanges(changes) {
    return changes.map(({ message, breaking }) => ({ message, breaking }));
}
function writtenDelete({ action, address, why, at }) {
    return { action, address: (0,model_address/* textOf */.b6)(address), kind: address.kind.name, why, at: at && writtenPlace(at) };
}
function writtenField(field, at) {
    const { path, before, after, words } = field;
    const place = at && writtenPlace(at);
    if ((0,render_field/* isHidden */.dK)(field))
        return { path, hidden: true, before: secret/* HIDDEN */.RG, after: secret/* HIDDEN */.RG, at: place };
    return {
        path,
        hidden: false,
        before: before === undefined ? undefined : inOrder(before),
        after: inOrder(after),
        changes: words && writtenChanges(words),
        at: place,
    };
}
function writtenOutcome(outcome) {
    const { status, change } = outcome;
    const head = { status, action: change.action, address: (0,model_address/* textOf */.b6)(change.address) };
    switch (outcome.status) {
        case 'applied':
            return { ...head, ms: Math.round(outcome.ms), rewritten: writtenRewrites(outcome), note: outcome.note };
        case 'failed':
            return { ...head, ms: Math.round(outcome.ms), reason: outcome.reason };
        case 'skipped':
            return { ...head, because: (0,model_address/* textOf */.b6)(outcome.because) };
        case 'not started':
            return { ...head, reason: outcome.reason };
    }
}
function writtenRewrites({ change, rewritten }) {
    return rewritten.map(rewrite => {
        const { path, sent, kept } = rewrite;
        if ((0,render_field/* isHiddenRewrite */.BH)(change, rewrite))
            return { path, hidden: true, sent: secret/* HIDDEN */.RG, kept: secret/* HIDDEN */.RG };
        return { path, hidden: false, sent: inOrder(sent), kept: kept === undefined ? undefined : inOrder(kept) };
    });
}
function writtenPlace({ file, line, column }) {
    return { file, line, column };
}
function optional(address) {
    return address && (0,model_address/* textOf */.b6)(address);
}
/** Gives a value with the names of its objects in order. */
function inOrder(value) {
    if ((0,values/* isList */.Lv)(value))
        return value.map(inOrder);
    if (!(0,values/* isValues */.vs)(value))
        return value;
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([name, member]) => [name, inOrder(member)]));
}


/***/ }),

/***/ 9822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ planLines),
/* harmony export */   RW: () => (/* binding */ outcomeLine)
/* harmony export */ });
/* unused harmony exports changeLine, changeLines */
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6974);
/* harmony import */ var _actions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7454);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(253);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4418);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8712);
/**
 * What a run says in the log, line by line.
 *
 * No line holds colour or anything invisible. A line of a policy stands behind a bar, so that its text is never at the
 * start of a line, where the runner looks for commands.
 */





/** Says a change in one line: `create products/gold`, `delete products/old (not declared)`. */
function changeLine(change) {
    const line = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .actionOf */ .qj)(change)} ${nameOf(change.address)}`;
    if (change.action === 'delete')
        return `${line} (${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .WHY */ .b$[change.why]})`;
    const { replaces } = change.action === 'create' ? change : {};
    return replaces === undefined ? line : `${line} (takes the place of ${nameOf(replaces)})`;
}
/** Says a change with its fields below it: `  state: "notPublished" → "published"`. */
function changeLines(change) {
    const fields = (0,_field_js__WEBPACK_IMPORTED_MODULE_2__/* .shownFields */ .b0)(change).flatMap(shown => fieldLines(shown, change.action === 'create'));
    return [changeLine(change), ...fields, ...importLines(change)];
}
function importLines(change) {
    const imported = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .importOf */ .ZQ)(change);
    if (imported === undefined)
        return [];
    return [`  specification: imported, ${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .IMPORTED */ .xe[imported.why]}`, ...wordLines(imported.changes)];
}
function wordLines(changes) {
    return changes.map(({ message, breaking }) => `  | ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(message, LONG)}${breaking ? ' (breaking)' : ''}`);
}
function fieldLines(shown, isNew) {
    const { path } = shown;
    switch (shown.as) {
        case 'hidden':
            return [isNew ? `  ${path}: ***` : `  ${path}: *** → ***`];
        case 'value':
            return [isNew ? `  ${path}: ${shown.after}` : `  ${path}: ${shown.before ?? 'nothing'} → ${shown.after}`];
        case 'words':
            return [`  ${path}:`, ...wordLines(shown.words)];
        case 'diff':
            return [`  ${path}:`, ...(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printableLines */ .fk)(shown.diff, LONG).map(line => `  | ${line}`)];
    }
}
/** Says all that a plan holds: its changes with their fields, then what is kept, counted, noted and refused. */
function planLines({ changes, actions, kept, undeclared, heldBack, notes, refusals }) {
    return [
        ...(changes.length === 0 ? ['nothing to change'] : changes.flatMap(changeLines)),
        ...actions.map(_actions_js__WEBPACK_IMPORTED_MODULE_1__/* .plannedActionLine */ .J_),
        ...kept.map(({ address, why }) => `keep ${nameOf(address)} (${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(why)})`),
        ...[...undeclared].map(([list, count]) => `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(list)} holds ${count} more that nobody declares`),
        ...heldBack.map(heldBackLine),
        ...notes.map(noteLine),
        ...refusals.map(refusalLine),
    ];
}
function heldBackLine({ name, environments, at }) {
    return `hold back ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(name)} (for ${environments.join(', ')} only, ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .placeText */ .Z9)(at))})`;
}
function noteLine({ address, message }) {
    return `note: ${address === undefined ? '' : `${nameOf(address)}: `}${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(message, LONG)}`;
}
function refusalLine({ at, message }) {
    return `refused: ${at === undefined ? '' : `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .placeText */ .Z9)(at))}: `}${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(message, LONG)}`;
}
/**
 * Says what became of a change: `[12/240] products/gold updated (142 ms)`.
 *
 * @param index - which of the changes this is, counted from 1.
 */
function outcomeLine(outcome, index, total) {
    return `[${index}/${total}] ${nameOf(outcome.change.address)} ${became(outcome)}`;
}
function became(outcome) {
    switch (outcome.status) {
        case 'applied':
            return `${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .DONE */ .DH[outcome.change.action]} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(outcome.ms)})${remarks(outcome.change, outcome.rewritten, outcome.note)}`;
        case 'failed':
            return `failed (${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(outcome.ms)}): ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(outcome.reason, LONG)}`;
        case 'skipped':
            return `skipped because of ${nameOf(outcome.because)}`;
        case 'not started':
            return `not started: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(outcome.reason, LONG)}`;
    }
}
function remarks(change, rewritten, note) {
    const rewrites = (0,_field_js__WEBPACK_IMPORTED_MODULE_2__/* .shownRewrites */ .tB)(change, rewritten).map(({ path, sent, kept }) => `; ${path} rewritten: sent ${sent}, kept ${kept}`);
    return [...rewrites, ...(note === undefined ? [] : [`; ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(note, LONG)}`])].join('');
}
/** Error sentences and lines of a policy are worth reading to their end. */
const LONG = 2000;
function nameOf(address) {
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)((0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(address));
}


/***/ }),

/***/ 3445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s2: () => (/* binding */ isFaulty),
  Hh: () => (/* binding */ load),
  J9: () => (/* binding */ planOn),
  _e: () => (/* binding */ reportBefore),
  US: () => (/* binding */ stackOf)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/render/text.js
var render_text = __webpack_require__(9822);
// EXTERNAL MODULE: ./build/service/apim.js + 4 modules
var apim = __webpack_require__(4674);
// EXTERNAL MODULE: ./build/model/address.js
var model_address = __webpack_require__(6974);
// EXTERNAL MODULE: ./build/sync/actions/plan.js + 1 modules
var actions_plan = __webpack_require__(9286);
// EXTERNAL MODULE: ./build/sync/digest.js + 1 modules
var digest = __webpack_require__(9512);
// EXTERNAL MODULE: ./build/sync/imports.js
var imports = __webpack_require__(4460);
// EXTERNAL MODULE: ./build/model/scope.js
var model_scope = __webpack_require__(8310);
// EXTERNAL MODULE: ./build/model/table.js + 24 modules
var table = __webpack_require__(7385);
// EXTERNAL MODULE: ./build/sync/apply/course.js
var course = __webpack_require__(6692);
// EXTERNAL MODULE: ./build/sync/diff/references.js
var diff_references = __webpack_require__(5668);
// EXTERNAL MODULE: ./build/sync/diff/same.js
var same = __webpack_require__(4564);
;// CONCATENATED MODULE: ./build/sync/apply/lanes.js
/**
 * Lanes: which writes the service does not bear side by side.
 *
 * Two writes below one API at once are answered with a conflict, and so are two to the subscriptions of one product;
 * a link counts for both of its ends.
 */





/** Names the lanes that a write of an entity takes: writes that share one never run at once. */
function lanesOf(address, properties) {
    const self = [address, ...(0,table/* ancestorsOf */.Gw)(address)];
    const ends = [...self, ...(0,diff_references/* otherEnds */.lr)(address)];
    const entities = ends.filter(({ kind }) => kind.lane === 'entity').map(model_address/* keyOf */.TN);
    return [...new Set([...entities, ...self.flatMap(one => wideLane(one, properties))])];
}
function wideLane(address, properties) {
    const { lane, fields } = address.kind;
    const name = [...(0,model_scope/* scopeIds */.RJ)(address), address.kind.name].join('/');
    if (lane === 'kind')
        return [name];
    if (typeof lane !== 'object')
        return [];
    const value = properties[lane.field];
    const field = fields[lane.field];
    const also = field?.type === 'text' ? (field.ref?.also ?? []) : [];
    if (typeof value !== 'string' || also.includes((0,same/* bareId */.yW)(value)))
        return [];
    return [`${name}?${lane.field}=${(0,same/* bareId */.yW)(value)}`];
}

// EXTERNAL MODULE: ./build/sync/diff/copies.js
var copies = __webpack_require__(7187);
// EXTERNAL MODULE: ./build/sync/diff/unique.js
var unique = __webpack_require__(6661);
;// CONCATENATED MODULE: ./build/sync/diff/unseen.js

/** Gives the kinds that an entity of a kind, or anything below one, may name unseen. */
function namedUnseen(kind) {
    return NAMED.get(kind.name) ?? new Set();
}
const NAMED = new Map([...table/* KINDS */.GW.values()].map(kind => {
    const below = [...table/* KINDS */.GW.values()].filter(({ name }) => name.startsWith(`${kind.name}/`));
    const named = [...below.flatMap(namedBy), ...fieldsNaming(kind.fields, kind.scope, true)];
    // What lies in a scope names what lies there too, and goes with it.
    return [kind.name, new Set(named.filter(name => name !== kind.name && table/* KINDS */.GW.get(name)?.scope !== kind.name))];
}));
/** A relation is no hindrance: it goes with either of its ends. */
function namedBy({ spelling, id, fields, scope }) {
    const inPolicies = inScope(scope).filter(kind => spelling === 'policy' && kind.inPolicies !== undefined);
    const alike = id.names === undefined ? [] : [id.names];
    return [...inPolicies.map(({ name }) => name), ...alike, ...fieldsNaming(fields, scope, false)];
}
function inScope(scope) {
    return [...table/* KINDS */.GW.values()].filter(kind => kind.scope === scope);
}
function braced(scope) {
    return inScope(scope).flatMap(({ name, inPolicies }) => (inPolicies?.braces === true ? [name] : []));
}
function fieldsNaming(fields, scope, hiddenOnly) {
    return Object.values(fields).flatMap(field => fieldNaming(field, scope, hiddenOnly));
}
function fieldNaming(field, scope, hiddenOnly) {
    const onlyHidden = hiddenOnly && field.hidden === undefined;
    switch (field.type) {
        case 'text':
            return onlyHidden ? [] : [...(field.ref?.to ?? []), ...(field.braces === true ? braced(scope) : [])];
        case 'object':
            return [
                ...fieldsNaming(field.fields, scope, onlyHidden),
                ...(field.others === undefined ? [] : fieldNaming(field.others, scope, onlyHidden)),
            ];
        case 'list':
        case 'map':
            return fieldNaming(field.items, scope, onlyHidden);
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
    const nodes = new Map([...loose, ...draft.deletes.toSorted(byTable).reverse()].map(change => [(0,model_address/* keyOf */.TN)(change.address), change]));
    const names = namesOf(nodes, found);
    const held = (0,unique/* holders */.w)(nodes, found);
    const edges = new Map([...nodes.keys()].map(key => [key, new Set()]));
    const bare = (0,copies/* bareCopies */.eE)(nodes.values());
    for (const [key, change] of nodes) {
        for (const before of [
            ...predecessors(change, nodes, names),
            ...(held.before.get(key) ?? []),
            ...(0,copies/* bareBefore */.iV)(change, bare),
        ])
            edges.get(key)?.add(before);
        if (change.action !== 'create')
            for (const after of usesOf(change, nodes, names, found))
                edges.get(after)?.add(key);
    }
    for (const [after, before] of unseenUses(draft.deletes))
        edges.get(after)?.add(before);
    for (const [name, all] of Map.groupBy(draft.deletes, ({ address }) => (0,course/* deletesOf */.er)(address.kind)))
        edges.set(name, new Set(all.map(({ address }) => (0,model_address/* keyOf */.TN)(address))));
    const { sorted, cycle } = sort(nodes, edges);
    const changes = sorted.map(change => placed(change, edges, held.replaces, found));
    return { changes, refusals: [...held.refusals, ...cycleRefusal(cycle)] };
}
/** Every name by which policies may mean one of the changed entities. */
function namesOf(nodes, found) {
    const names = [...nodes].flatMap(([key, { address }]) => {
        const by = address.kind.inPolicies?.by;
        if (by === undefined)
            return [];
        const values = [nodeProperties(nodes.get(key))[by], found.get(key)?.properties[by], address.ids.at(-1)];
        return values.flatMap(value => typeof value === 'string'
            ? [[(0,diff_references/* targetKey */.hD)({ kind: address.kind.name, by, name: value, scope: (0,model_scope/* scopeIds */.RJ)(address) }), key]]
            : []);
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
    const above = (0,table/* ancestorsOf */.Gw)(change.address).map(model_address/* keyOf */.TN);
    const { address, wanted } = change;
    const free = (0,diff_references/* freeMentions */.q8)(address, wanted.properties);
    const named = [...wanted.references.map(({ target }) => target), ...(0,diff_references/* otherEnds */.lr)(address), ...free].map(target => (0,diff_references/* isNamedInPolicy */.Jb)(target) ? names.get((0,diff_references/* targetKey */.hD)(target)) : (0,model_address/* keyOf */.TN)(target));
    const before = [...above, ...named, ...(0,diff_references/* otherEnds */.lr)(address).flatMap(copies/* choosersAt */.kg).map(model_address/* keyOf */.TN)].flatMap(key => {
        const other = key === undefined ? undefined : nodes.get(key);
        return key === undefined || other === undefined || other === change || other.action === 'delete' ? [] : [key];
    });
    return change.address.kind.namesWhole ? [...before, ...below(named, nodes)] : before;
}
/** Lists all that is to be done below what a change names. */
function below(named, nodes) {
    return named.flatMap(name => [...nodes.keys()].filter(key => name !== undefined && key.startsWith(`${name}/`)));
}
/** What stands for an entity lets go of it first. */
function chooser(address, nodes) {
    const chosenBy = (0,copies/* chooserOf */.Tm)(address);
    return chosenBy !== undefined && nodes.has((0,model_address/* keyOf */.TN)(chosenBy)) ? [(0,model_address/* keyOf */.TN)(chosenBy)] : [];
}
/** Lists the deletes that have to wait for a change because the live entity still uses what they delete. */
function usesOf(change, nodes, names, found) {
    const { address } = change;
    const properties = change.action === 'delete' ? change.found : (found.get((0,model_address/* keyOf */.TN)(address))?.properties ?? {});
    const named = [
        ...(0,diff_references/* liveReferences */.fR)(address, properties).map(({ target }) => target),
        ...(0,diff_references/* freeMentions */.q8)(address, properties),
    ];
    return named.flatMap(target => {
        const key = (0,diff_references/* isNamedInPolicy */.Jb)(target) ? names.get((0,diff_references/* targetKey */.hD)(target)) : (0,model_address/* keyOf */.TN)(target);
        const other = key === undefined ? undefined : nodes.get(key);
        return key !== undefined && other !== change && other?.action === 'delete' ? [key] : [];
    });
}
/** Pairs of a delete and of all those deletes that it has to wait for, because of what no read shows of them. */
function unseenUses(deletes) {
    const byKind = Map.groupBy(deletes, ({ address }) => address.kind);
    return [...byKind.keys()].flatMap(kind => {
        const named = namedUnseen(kind);
        const after = [...byKind].flatMap(([other, all]) => (named.has(other.name) ? all : []));
        return after.map(({ address }) => [(0,model_address/* keyOf */.TN)(address), (0,course/* deletesOf */.er)(kind)]);
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
    const path = [...cycle, first].map(model_address/* textOf */.b6).join(' waits for ');
    return [{ message: `the changes wait for each other: ${path}; make one of them in a run of its own` }];
}
function placed(change, edges, replaces, found) {
    const key = (0,model_address/* keyOf */.TN)(change.address);
    const after = [...(edges.get(key) ?? [])].filter(other => edges.has(other));
    const properties = { ...found.get(key)?.properties, ...nodeProperties(change) };
    const rest = { after, lanes: lanesOf(change.address, properties) };
    const replaced = replaces.get(key);
    return change.action === 'create' && replaced !== undefined
        ? { ...change, ...rest, replaces: replaced }
        : { ...change, ...rest };
}
const POSITIONS = new Map([...table/* KINDS */.GW.keys()].map((name, index) => [name, index]));
/** In the order of the table, then of ids. */
function byTable(a, b) {
    const [x, y] = [POSITIONS.get(a.address.kind.name) ?? 0, POSITIONS.get(b.address.kind.name) ?? 0];
    if (x !== y)
        return x - y;
    const [one, other] = [(0,model_address/* keyOf */.TN)(a.address), (0,model_address/* keyOf */.TN)(b.address)];
    return one < other ? -1 : one > other ? 1 : 0;
}

// EXTERNAL MODULE: ./build/sync/read.js
var read = __webpack_require__(2208);
// EXTERNAL MODULE: ./build/sync/prune/guards.js
var guards = __webpack_require__(451);
;// CONCATENATED MODULE: ./build/sync/prune/dependants.js






/** Reads the entities that stand in the way of the draft's deletes; nothing is read when none can. */
async function readBlockers(service, { deletes }) {
    const gone = new Set(deletes.map(({ address }) => (0,model_address/* keyOf */.TN)(address)));
    const kinds = new Set(deletes.map(({ address }) => address.kind.name));
    const places = blockingKinds(kinds).flatMap(kind => scopesOf(kind, deletes).map(scope => ({ kind, scope })));
    const all = await Promise.all(places.map(place => blockersAt(service, place, gone)));
    return {
        blockers: all.flatMap(({ blockers }) => blockers),
        lists: new Map(all.map(({ path, total }) => [path, { total, whole: true }])),
    };
}
/** Reads one list page by page; where the service has none of the kind, none of them is in the way. */
async function blockersAt(service, { kind, scope }, gone) {
    const path = (0,model_address/* listPathOf */.Vl)({ kind, ids: [...scope, ''] });
    const blockers = [];
    let total = 0;
    try {
        for await (const { resources } of service.list(path))
            for (const { name, properties } of resources) {
                blockers.push(...blockersOf({ address: { kind, ids: [...scope, name] }, properties }, gone));
                if (!(0,read/* isUncounted */.Eh)(kind, name))
                    total++;
            }
    }
    catch (error) {
        if (!(0,read/* isUnavailable */.Pd)(error))
            throw error;
    }
    return { path: path.toLowerCase(), blockers, total };
}
/** Draws the consequences: a blocked delete is made with what blocks it, kept or refused. */
function withBlockers(draft, blockers, { wanted, removed, protect }, rules) {
    const deleted = new Set(draft.deletes.map(({ address }) => (0,model_address/* keyOf */.TN)(address)));
    const options = new Map(removed.map(({ address, options }) => [(0,model_address/* keyOf */.TN)(address), options]));
    const standing = blockers.filter(({ entity: { address } }) => !deleted.has((0,model_address/* keyOf */.TN)(address)) && !wanted.has((0,model_address/* keyOf */.TN)(address)));
    const guardOf = (0,guards/* guards */.D)(protect, rules);
    const judge = (change, left) => verdictOn(change, left, options, guardOf);
    const judged = draft.deletes.map(change => ({ change, verdict: judge(change, standing) }));
    // What one delete takes along stands in the way of no other.
    const taken = new Set(judged.flatMap(({ verdict }) => verdict.deletes ?? []).map(({ address }) => (0,model_address/* keyOf */.TN)(address)));
    const left = standing.filter(({ entity: { address } }) => !taken.has((0,model_address/* keyOf */.TN)(address)));
    const verdicts = judged.map(({ change, verdict }) => (verdict.deletes === undefined ? judge(change, left) : verdict));
    // What two deletes take along goes once.
    const deletes = new Map(verdicts.flatMap(({ deletes }) => deletes ?? []).map(change => [(0,model_address/* keyOf */.TN)(change.address), change]));
    const kept = draft.kept.filter(({ address }) => !deletes.has((0,model_address/* keyOf */.TN)(address)));
    return {
        ...draft,
        deletes: [...deletes.values()],
        kept: [...kept, ...verdicts.flatMap(({ kept }) => kept ?? [])],
        refusals: [...draft.refusals, ...verdicts.flatMap(({ refusal }) => refusal ?? [])],
    };
}
/** Gives the ids of the scopes in which deletes could be blocked by entities of a kind. */
function scopesOf({ scope }, deletes) {
    const all = deletes.filter(({ address }) => address.kind.scope === scope).map(({ address }) => (0,model_scope/* scopeIds */.RJ)(address));
    return [...new Map(all.map(ids => [ids.join('/').toLowerCase(), ids])).values()];
}
function blockingKinds(deleted) {
    return [...table/* KINDS */.GW.values()].filter(({ fields }) => Object.values(fields).some(field => field.type === 'text' && field.ref?.blocksDelete !== undefined && field.ref.to.some(name => deleted.has(name))));
}
function blockersOf(entity, gone) {
    return (0,diff_references/* liveReferences */.fR)(entity.address, entity.properties).flatMap(({ target, blocks }) => blocks === undefined || (0,diff_references/* isNamedInPolicy */.Jb)(target) || !gone.has((0,model_address/* keyOf */.TN)(target))
        ? []
        : [{ entity, blocks: (0,model_address/* keyOf */.TN)(target), option: blocks }]);
}
function verdictOn(change, standing, options, guardOf) {
    const blockers = standing.filter(({ blocks }) => blocks === (0,model_address/* keyOf */.TN)(change.address));
    for (const { entity } of blockers) {
        const guard = guardOf(entity.address);
        if (guard !== undefined)
            return forbidden(change, entity.address, guard);
    }
    const people = blockers.filter(({ entity: { address, properties } }) => !address.kind.serverMade?.((0,model_address/* ownId */.ou)(address), properties));
    const [first] = people;
    const allowed = first === undefined || (options.get((0,model_address/* keyOf */.TN)(change.address))?.includes(first.option) ?? false);
    return allowed ? { deletes: [...blockers.map(dependant), change] } : refused(change, people, first.option);
}
/** Whose it is may be said, but not which: people's things are not named. */
function forbidden({ address, why, at }, { kind }, { by, name }) {
    const reason = `has a ${kind.noun} that ${by === 'stack' ? 'belongs to the stack' : 'is protected by'} "${name}"`;
    if (why !== 'removed')
        return { kept: { address, why: reason } };
    return { refusal: { ...dependants_placed(at), message: `${(0,model_address/* textOf */.b6)(address)} cannot be removed: it ${reason}` } };
}
function refused({ address, why, at }, blockers, option) {
    const count = `${blockers.length} ${blockers[0]?.entity.address.kind.noun ?? ''}${blockers.length === 1 ? '' : 's'}`;
    const fix = `"${option}: true" under "removed"`;
    if (why !== 'removed')
        return { kept: { address, why: `has ${count}; name it with ${fix} to delete both` } };
    const message = `${(0,model_address/* textOf */.b6)(address)} cannot be removed while it has ${count}; expected ${fix}`;
    return { refusal: { ...dependants_placed(at), message } };
}
function dependants_placed(at) {
    return at === undefined ? {} : { at };
}
function dependant({ entity: { address, properties } }) {
    return { action: 'delete', address, why: 'dependant', found: properties, query: address.kind.deleteQuery ?? {} };
}

;// CONCATENATED MODULE: ./build/sync/prune/limits.js
/**
 * How much a plan may delete. Held against the plan before the first write, and then the whole plan is refused.
 */

/** Refuses a plan that deletes more than it may. What the service made for something that goes is not counted. */
function overLimit(changes, lists, max) {
    const deletes = changes.filter(change => change.action === 'delete' && !comesAlong(change));
    const byList = [...Map.groupBy(deletes, ({ address }) => (0,model_address/* listPathOf */.Vl)(address).toLowerCase())];
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
    return why === 'dependant' && (address.kind.serverMade?.((0,model_address/* ownId */.ou)(address), found) ?? false);
}
function share(path, deleted, lists) {
    const total = lists.get(path)?.total;
    return total === undefined ? `${deleted} of ${path.slice(1)}` : `${deleted} of ${total} in ${path.slice(1)}`;
}

// EXTERNAL MODULE: ./build/sync/prune/ownership.js + 1 modules
var ownership = __webpack_require__(8510);
// EXTERNAL MODULE: ./build/sync/diff/judge.js + 2 modules
var judge = __webpack_require__(3255);
// EXTERNAL MODULE: ./build/sync/wire.js
var wire = __webpack_require__(8813);
;// CONCATENATED MODULE: ./build/sync/read/presence.js
/**
 * Asks the service whether single entities are there, each once.
 *
 * A policy may name an entity by what only a list shows, so for all such names of a kind the list is read. What a
 * pricing tier does not have is not there, whatever the service answers.
 */






/**
 * Makes the question: it asks for each entity once, and for all names of a kind with one list.
 *
 * @throws ServiceError, ConnectionError
 */
function asker(service) {
    const answers = new Map();
    const lists = new Map();
    return target => {
        if ((0,diff_references/* isNamedInPolicy */.Jb)(target)) {
            const place = [...target.scope, target.kind].join('/').toLowerCase();
            const list = lists.get(place) ?? liveNames(service, target);
            lists.set(place, list);
            return list.then(names => names.has(target.name));
        }
        const answer = answers.get((0,model_address/* keyOf */.TN)(target)) ?? isThere(service, target);
        answers.set((0,model_address/* keyOf */.TN)(target), answer);
        return answer;
    };
}
/** Asks with the smallest request that there is; a refusal of a HEAD has no body to say why, so a read follows it. */
async function isThere(service, target) {
    try {
        if (target.kind.lacksHead !== true)
            return await service.exists((0,model_address/* pathOf */.XM)(target));
    }
    catch (error) {
        if (!(error instanceof errors/* ServiceError */._7))
            throw error;
    }
    return isReadable(service, target);
}
/** Of a kind that the service does not have, nothing is there. */
async function isReadable(service, target) {
    try {
        return (await (0,wire/* liveOf */.QA)(service, target)) !== undefined;
    }
    catch (error) {
        if ((0,read/* isUnavailable */.Pd)(error))
            return false;
        throw error;
    }
}
async function liveNames(service, { kind: name, by, scope }) {
    const names = new Set();
    const kind = table/* KINDS */.GW.get(name);
    if (kind === undefined)
        return names;
    for await (const { resources } of service.list((0,model_address/* listPathOf */.Vl)({ kind, ids: [...scope, ''] })))
        for (const { properties } of resources) {
            const name = properties[by];
            if (typeof name === 'string')
                names.add(name);
        }
    return names;
}

;// CONCATENATED MODULE: ./build/sync/read/existence.js
/**
 * Whether what is named will be there: asked of the service only for what is about to be written, and held against the
 * deletes of the plan for all that the files declare.
 */








/** Refuses what names an entity that is neither declared nor in the service, or that the plan deletes. */
async function deadEnds(service, { wanted }, changes, { found }, selected) {
    const created = changes.flatMap(change => (change.action === 'create' ? [change.wanted] : []));
    const names = existence_namesOf([...wanted].flatMap(([key, entity]) => (found.has(key) ? [entity] : [])).concat(created));
    const chosen = new Map([...wanted].filter(([, { address }]) => selected(address)));
    const coming = [...chosen.values()].filter(entity => (0,imports/* isMadeByImport */.g5)(entity, chosen) || (0,copies/* madeWithParent */.Mx)(entity, chosen, found) !== undefined);
    const known = new Set([...found.keys(), ...[...created, ...coming].map(({ address }) => (0,model_address/* keyOf */.TN)(address))]);
    const isKnown = (target) => (0,diff_references/* isNamedInPolicy */.Jb)(target) ? names.has((0,diff_references/* targetKey */.hD)(target)) : known.has((0,model_address/* keyOf */.TN)(target)) || (0,judge/* isAlwaysThere */.E)(target);
    const going = deletedNames(changes);
    const open = changes.flatMap(change => change.action === 'delete'
        ? []
        : mentionsOf(change, selected)
            .filter(({ target }) => !isKnown(target) && !going.has((0,diff_references/* targetKey */.hD)(target)))
            .map(reference => ({ change, reference })));
    const exists = asker(service);
    const verdicts = open.map(async ({ change, reference: { target, at, isAbove } }) => {
        if (await exists(target))
            return [];
        const where = !(0,diff_references/* isNamedInPolicy */.Jb)(target) && wanted.has((0,model_address/* keyOf */.TN)(target))
            ? 'left out of this run and not in the service'
            : 'neither in the files nor in the service';
        return [
            {
                at,
                message: `${(0,model_address/* textOf */.b6)(change.address)} ${isAbove ? 'is below' : 'names'} ${spoken(target)}, which is ${where}`,
            },
        ];
    });
    return [...cutOff(wanted, found, going, changes), ...(await Promise.all(verdicts)).flat()];
}
/** What a write names and, for a create, what it is below and no read has looked for. */
function mentionsOf({ action, wanted: { address, references, at } }, selected) {
    if (action !== 'create')
        return references;
    const named = new Set(references.map(({ target }) => (0,diff_references/* targetKey */.hD)(target)));
    const above = (0,table/* ancestorsOf */.Gw)(address).filter(parent => !selected(parent) && !named.has((0,model_address/* keyOf */.TN)(parent)));
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
        const also = by === undefined || typeof name !== 'string'
            ? []
            : [(0,diff_references/* targetKey */.hD)({ kind: address.kind.name, by, name, scope: (0,model_scope/* scopeIds */.RJ)(address) })];
        return [(0,model_address/* keyOf */.TN)(address), ...also].map(key => [key, address]);
    }));
}
/** Refuses what the file wants to keep and what would be left without an entity that it names. */
function cutOff(wanted, found, going, changes) {
    if (going.size === 0)
        return [];
    const written = new Set(changes.flatMap(({ action, address }) => (action === 'delete' ? [] : [(0,model_address/* keyOf */.TN)(address)])));
    const declared = existence_namesOf([...wanted.values()]);
    return [...wanted].flatMap(([key, entity]) => {
        const lost = mentions(entity, found.get(key), written.has(key)).flatMap(({ target, at }) => {
            const address = (0,diff_references/* isNamedInPolicy */.Jb)(target) && declared.has((0,diff_references/* targetKey */.hD)(target)) ? undefined : going.get((0,diff_references/* targetKey */.hD)(target));
            return address === undefined
                ? []
                : [
                    [
                        (0,model_address/* keyOf */.TN)(address),
                        { at, message: `${(0,model_address/* textOf */.b6)(entity.address)} names ${(0,model_address/* textOf */.b6)(address)}, which this plan deletes` },
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
    return [...(0,diff_references/* liveReferences */.fR)(address, Object.fromEntries(kept)).map(({ target }) => ({ target, at })), ...references];
}
function spoken(target) {
    return (0,diff_references/* isNamedInPolicy */.Jb)(target)
        ? `the ${table/* KINDS */.GW.get(target.kind)?.noun ?? target.kind} "${target.name}"`
        : (0,model_address/* textOf */.b6)(target);
}
/** Every name by which policies may mean one of the entities. */
function existence_namesOf(entities) {
    const names = entities.flatMap(({ address, properties }) => {
        const by = address.kind.inPolicies?.by;
        const name = by === undefined ? undefined : (properties[by] ?? address.ids.at(-1));
        return by === undefined || typeof name !== 'string'
            ? []
            : [(0,diff_references/* targetKey */.hD)({ kind: address.kind.name, by, name, scope: (0,model_scope/* scopeIds */.RJ)(address) })];
    });
    return new Set(names);
}

// EXTERNAL MODULE: ./build/sync/selection.js
var sync_selection = __webpack_require__(4368);
// EXTERNAL MODULE: ./build/sync/survey.js + 1 modules
var survey = __webpack_require__(3310);
// EXTERNAL MODULE: ./build/values.js
var values = __webpack_require__(1152);
;// CONCATENATED MODULE: ./build/sync/tier.js
/**
 * What the pricing tier of a service does not take although others do.
 *
 * Which tier it is costs a request, so that is asked only for a policy that the smallest tier would refuse. A check
 * without a service says nothing of it: most services are of a tier that takes such policies.
 *
 * @see https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits#api-management-limits
 */



const SMALL_TIER = 'Consumption';
const SMALL_TIER_BYTES = 16 * 1024;
/** Refuses the policies among some changes that are too large for the tier of the service. */
async function tooLargeForTier(service, changes) {
    const refusals = changes.flatMap(change => (change.action === 'delete' ? [] : largePolicies(change.wanted)));
    return refusals.length > 0 && (await tierOf(service)) === SMALL_TIER ? refusals : [];
}
function largePolicies({ address, properties, places, at }) {
    return Object.entries(properties).flatMap(([name, value]) => {
        const field = address.kind.fields[name];
        if (field?.type !== 'text' || field.compare !== 'policy' || typeof value !== 'string')
            return [];
        const bytes = Buffer.byteLength(value);
        if (bytes <= SMALL_TIER_BYTES)
            return [];
        const message = `${(0,model_address/* textOf */.b6)(address)} has ${bytes} bytes, and the service is of the tier ${SMALL_TIER}; expected at most ${SMALL_TIER_BYTES}`;
        return [{ at: places.get(name) ?? at, message }];
    });
}
/** Gives the tier of a service; undefined when the role may not see it, or the transport does not tell. */
async function tierOf(service) {
    try {
        const sku = (await service.get(''))?.beside?.['sku'];
        return (0,values/* isJsonObject */.OW)(sku) && typeof sku['name'] === 'string' ? sku['name'] : undefined;
    }
    catch (error) {
        if (error instanceof errors/* ServiceError */._7)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/sync/prepare.js
/**
 * From a declaration to a plan: survey, order, refuse.
 *
 * What needs the service is read here and in the survey; what is done with it is pure and lies in the modules that this
 * one calls. What it is given cannot write.
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
    const isCounted = 'percent' in choices.maxDeletes;
    const surveyed = await (0,survey/* survey */.F)(service, declaration, { ...choices, isCounted }, { stack, salt });
    const { draft, reading, rules, selection, remembered } = surveyed;
    const { blockers, lists } = await readBlockers(service, draft);
    const settled = withBlockers(draft, blockers, declaration, rules);
    const seen = new Map([...blockers.map(({ entity }) => [(0,model_address/* keyOf */.TN)(entity.address), entity]), ...reading.found]);
    const { changes: ordered, refusals } = order(settled, reading.found);
    const changes = (0,imports/* withBelow */.ax)(ordered, declaration.wanted, settled.unchanged);
    const planned = await (0,actions_plan/* planActions */.l)(service, declaration.actions, {
        memory: remembered.memory,
        found: seen,
        changes,
        chosen: selection.coversName,
    });
    const plan = {
        changes,
        actions: planned.actions,
        unchanged: settled.unchanged,
        kept: settled.kept,
        undeclared: settled.undeclared,
        heldBack: declaration.heldBack,
        notes: [...(0,sync_selection/* leftOut */.i)(declaration, selection), ...settled.notes],
        refusals: [
            ...(0,survey/* unmatchedSelectors */.e)(surveyed, declaration, seen),
            ...withoutStack(choices, declaration),
            ...(0,ownership/* notOurs */.TR)(declaration, rules),
            ...settled.refusals,
            ...refusals,
            ...planned.refusals,
            ...overLimit(changes, new Map([...reading.lists, ...lists]), choices.maxDeletes),
            ...(await tooLargeForTier(service, changes)),
            ...(await deadEnds(service, declaration, changes, { ...reading, found: seen }, rules.selected)),
        ],
        compared: settled.unchanged.length +
            settled.creates.length +
            settled.updates.length +
            declaration.removed.filter(({ address }) => rules.selected(address)).length,
        requests: service.requests(),
        digest: (0,digest/* digestOf */.o)(serviceId, changes, planned.actions.filter(action => action.state === 'run'), declaration.environment),
    };
    const { knownOf, recordId, warnings } = surveyed;
    return { plan, found: reading.found, remembered, knownOf, recordId, warnings };
}
/** A name that was made up from the repository's is no ground to delete on. */
function withoutStack({ prune }, { stack }) {
    if (prune !== 'owned' || stack !== undefined)
        return [];
    return [{ message: 'prune is "owned", and the files name no stack; expected "stack: <name>" at the top of one' }];
}

// EXTERNAL MODULE: ./build/model/action.js
var model_action = __webpack_require__(9358);
;// CONCATENATED MODULE: ./build/sync/way-in.js


/** Refuses the changes and actions of a plan after which a transport leads nowhere. */
function shutOut(transport, { changes, actions }) {
    const isClosed = (address, field, to) => {
        const { admits } = address.kind;
        return (admits?.transport === transport &&
            admits.id === (0,model_address/* ownId */.ou)(address).toLowerCase() &&
            admits.field === field &&
            to === false);
    };
    return [
        ...changes.flatMap(change => change.action === 'update' && change.fields.some(({ path, after }) => isClosed(change.address, path, after))
            ? [refusal((0,model_address/* textOf */.b6)(change.address), transport, change.wanted.at)]
            : []),
        ...actions.flatMap(({ state, action }) => state === 'run' && action.deed.verb === 'switch' && isClosed(action.deed.of, action.deed.field, action.deed.to)
            ? [refusal((0,model_action/* actionName */.aM)(action), transport, action.at)]
            : []),
    ];
}
function refusal(what, transport, at) {
    const message = `${what} would switch off the transport "${transport}", which this run goes by; expected another transport for it`;
    return { at, message };
}

// EXTERNAL MODULE: ./build/run/stages.js + 5 modules
var stages = __webpack_require__(9089);
;// CONCATENATED MODULE: ./build/run/planning.js






const NO_REQUESTS = { reads: 0, writes: 0, secrets: 0, retries: 0 };
/** Reads the files, masks their secrets and shows what is wrong with them. @throws InputError */
async function load(given, world) {
    const { runner } = world;
    for (const warning of given.warnings)
        runner.log.warning(warning);
    const loaded = await (0,stages/* loadStages */.G)(given, world);
    for (const secret of loaded.secrets)
        runner.mask(secret);
    const problems = given.strict ? loaded.problems.map(strictly) : loaded.problems;
    for (const problem of runner.annotate(problems))
        runner.log.info(`${problem.severity}: ${(0,errors/* placed */.GS)(problem)}`);
    for (const warning of loaded.settings.warnings)
        if (!given.warnings.includes(warning))
            runner.log.warning(warning);
    return { ...loaded, problems };
}
function strictly(problem) {
    return problem.severity === 'warning' ? { ...problem, severity: 'error' } : problem;
}
/** True when the files cannot be used. */
function isFaulty({ problems }) {
    return problems.some(({ severity }) => severity === 'error');
}
/** Gives what there is to report before a service was asked. */
function reportBefore({ settings, declaration, ...loaded }, { runner }) {
    const { runUrl, commit } = runner.surroundings;
    const { environment } = declaration;
    return {
        command: settings.command,
        service: undefined,
        files: loaded.files,
        declared: loaded.declared,
        problems: loaded.problems,
        warnings: [],
        requests: NO_REQUESTS,
        ms: 0,
        ...(environment === undefined ? {} : { environment }),
        ...(commit === undefined ? {} : { commit }),
        ...(runUrl === undefined ? {} : { runUrl }),
    };
}
/**
 * Works out what has to change in a service, and says it line by line.
 *
 * @param title - of the lines in the log.
 * @throws ServiceError, ConnectionError
 */
async function planOn({ service, serviceId, facts }, declaration, settings, { runner, newRequestId }, title = 'Plan') {
    const stack = declaration.stack ?? stackOf(runner.surroundings.repository);
    const made = await prepare((0,apim/* readOnly */.T)(service), declaration, settings, { serviceId, stack, salt: newRequestId() });
    const refusals = [...made.plan.refusals, ...shutOut(facts.transport, made.plan)];
    const prepared = { ...made, plan: { ...made.plan, refusals } };
    runner.log.group(title);
    for (const line of (0,render_text/* planLines */.HN)(prepared.plan))
        runner.log.info(line);
    runner.log.endGroup();
    return prepared;
}
/** The stack of a repository whose files name none: its name, in the letters that a stack may have. */
function stackOf(repository) {
    const name = repository
        ?.split('/')
        .at(-1)
        ?.toLowerCase()
        .replace(/[^a-z0-9-]+/g, '-')
        .slice(0, 40);
    return name === undefined || name === '' ? 'default' : name;
}


/***/ }),

/***/ 3628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ isDone),
/* harmony export */   Mw: () => (/* binding */ remembering),
/* harmony export */   rN: () => (/* binding */ isProof),
/* harmony export */   vC: () => (/* binding */ isRewritten)
/* harmony export */ });
/* harmony import */ var _sync_record_deliveries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8264);

/** True when all that was planned was done. */
function isDone({ outcomes = [], actions = [], ended }) {
    const isWhole = outcomes.every(({ status }) => status === 'applied') && actions.every(({ status }) => status === 'done');
    return isWhole && ended === undefined;
}
/** True when the service keeps a value otherwise than it was sent. */
function isRewritten({ outcomes = [] }) {
    return outcomes.some(outcome => outcome.status === 'applied' && outcome.rewritten.length > 0);
}
/** True when the deeds prove that the environment has had the file. */
function isProof({ compared, actions }, deeds, { only, except, strict }) {
    const isWhole = only.length + except.length === 0 && compared + actions.length > 0;
    return isWhole && isDone(deeds) && !(strict && isRewritten(deeds));
}
/** Gives a memory that also knows of a delivery; one that could not be read stays as it is. */
function remembering(memory, delivery) {
    return memory.unread ? memory : { ...memory, deliveries: (0,_sync_record_deliveries_js__WEBPACK_IMPORTED_MODULE_0__/* .withDelivery */ .z)(memory.deliveries, delivery) };
}


/***/ }),

/***/ 8431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gp: () => (/* binding */ claimPlanFile),
  mk: () => (/* binding */ publish),
  Sk: () => (/* binding */ refuseSource),
  J: () => (/* binding */ writePlanFile)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/model/action.js
var action = __webpack_require__(9358);
// EXTERNAL MODULE: ./build/render/actions.js
var render_actions = __webpack_require__(7454);
// EXTERNAL MODULE: ./build/render/counts.js
var counts = __webpack_require__(8725);
// EXTERNAL MODULE: ./build/render/printable.js
var printable = __webpack_require__(4418);
// EXTERNAL MODULE: ./build/render/words.js
var words = __webpack_require__(8712);
;// CONCATENATED MODULE: ./build/render/closing.js




/** Says in one sentence what the run came to. */
function closingLine(report) {
    const { plan, outcomes, ended } = report;
    const faults = ended === undefined ? '' : `; ended early: ${(0,printable/* printable */.g$)(ended, 2000)}`;
    if (outcomes !== undefined && plan !== undefined && plan.changes.length > 0)
        return applied(report, outcomes) + ran(report) + faults;
    if (report.problems.some(({ severity }) => severity === 'error'))
        return found(report) + faults;
    if (plan === undefined)
        return (ended === undefined ? `checked ${declared(report)}: ${problems(report)}` : 'nothing was changed') + faults;
    if (plan.refusals.length > 0)
        return `refused for ${(0,words/* counted */.hS)(plan.refusals.length, 'reason')}, nothing was changed; ${compared(report, plan)}${faults}`;
    return compared(report, plan) + ran(report) + faults;
}
function ran({ actions = [] }) {
    return actions.length === 0 ? '' : `; ${(0,render_actions/* ranText */.NS)(actions)}`;
}
function compared(report, plan) {
    const { created, updated, deleted, unchanged } = (0,counts/* counts */.t)(report);
    const total = (0,words/* entities */.O5)(plan.compared);
    const todo = `${(0,words/* number */.ai)(created)} to create, ${(0,words/* number */.ai)(updated)} to update, ${(0,words/* number */.ai)(deleted)} to delete`;
    const open = report.actions === undefined ? (0,render_actions/* toRunText */.YU)(plan.actions) : '';
    return `compared ${total}: ${todo}, ${(0,words/* number */.ai)(unchanged)} unchanged${open} (${(0,words/* requestsText */.sN)(report.requests)})`;
}
function applied(report, outcomes) {
    const total = (0,words/* counted */.hS)(outcomes.length, 'change');
    const { created, updated, deleted } = (0,counts/* counts */.t)(report);
    const sent = (0,words/* requestsText */.sN)(report.requests);
    const done = (0,counts/* count */.U)(outcomes, 'applied');
    if (done === outcomes.length)
        return `applied ${total}: ${(0,words/* number */.ai)(created)} created, ${(0,words/* number */.ai)(updated)} updated, ${(0,words/* number */.ai)(deleted)} deleted (${sent})`;
    return `applied ${(0,words/* number */.ai)(done)} of ${total}; ${undone(outcomes)}; run again to continue (${sent})`;
}
/** Says how many changes were not carried out, by what became of them: `1 failed, 2 skipped`. */
function undone(outcomes) {
    return ['failed', 'skipped', 'not started']
        .flatMap(status => ((0,counts/* count */.U)(outcomes, status) === 0 ? [] : [`${(0,words/* number */.ai)((0,counts/* count */.U)(outcomes, status))} ${status}`]))
        .join(', ');
}
function found(report) {
    return `found ${problems(report)} in ${declared(report)}`;
}
/** Says how many problems there are: `2 errors, 1 warning`, or `no problems`. */
function problems({ problems }) {
    const said = ['error', 'warning', 'notice'].flatMap(severity => {
        const some = problems.filter(problem => problem.severity === severity).length;
        return some === 0 ? [] : [(0,words/* counted */.hS)(some, severity)];
    });
    return said.length === 0 ? 'no problems' : said.join(', ');
}
/** Says what was read: `240 entities in 3 files`. */
function declared({ declared, files }) {
    return `${(0,words/* entities */.O5)(declared)} in ${(0,words/* counted */.hS)(files.length, 'file')}`;
}

// EXTERNAL MODULE: ./build/render/plan-file.js + 1 modules
var plan_file = __webpack_require__(3202);
// EXTERNAL MODULE: ./build/render/markdown.js
var markdown = __webpack_require__(5120);
;// CONCATENATED MODULE: ./build/render/summary-actions.js



/** Gives the sections about the actions of a plan; none for files without any. */
function plannedActions(actions) {
    const rows = actions.flatMap(planned => planned.state === 'run' ? [[summary_actions_name(planned), (0,markdown/* code */.aY)(planned.action.once), whatOf(planned)]] : []);
    const done = actions.filter(({ state }) => state === 'done').map(summary_actions_name);
    return [
        ...waiting(actions),
        ...(rows.length === 0 ? [] : [(0,markdown.md) `### Actions`, (0,markdown/* table */.tp)(['action', 'once', 'what'], rows)]),
        ...(done.length === 0 ? [] : [(0,markdown/* details */.zH)((0,markdown.md) `Done already: ${(0,words/* counted */.hS)(done.length, 'action')}`, (0,markdown/* list */.p_)(done))]),
    ];
}
function summary_actions_name({ action: { id, at } }) {
    return (0,markdown.md) `${(0,markdown/* code */.aY)(id)} (${(0,markdown/* code */.aY)((0,words/* placeText */.Z9)(at))})`;
}
function whatOf({ step }) {
    return step.verb === 'request' ? (0,markdown/* code */.aY)((0,render_actions/* stepText */.uw)(step)) : (0,markdown.md) `${(0,render_actions/* stepText */.uw)(step)}`;
}
/** Gives the box of the actions that wait for a person. */
function waiting(actions) {
    const waits = actions.flatMap(planned => (planned.state === 'waits' ? [(0,markdown.md) `${summary_actions_name(planned)}: ${planned.why}`] : []));
    return waits.length === 0
        ? []
        : [(0,markdown/* alert */.xE)('WARNING', (0,markdown.md) `**${(0,words/* counted */.hS)(waits.length, 'action')} on hold**\n\n${(0,markdown/* list */.p_)(waits)}`)];
}
/**
 * Gives the sections about the actions of an apply; those whose end nobody knows come first.
 *
 * @param planned - what the plan said of them, by which they are told apart.
 */
function ranActions(outcomes, planned) {
    if (outcomes.length === 0)
        return [];
    const unknown = outcomes.flatMap(outcome => outcome.status === 'unknown' ? [(0,markdown.md) `${(0,markdown/* code */.aY)(outcome.action.id)}: ${outcome.reason}`] : []);
    const box = (0,markdown.md) `**Nobody knows whether this was carried out; it is not sent again:**\n\n${(0,markdown/* list */.p_)(unknown)}`;
    const rows = outcomes.map(outcome => [(0,markdown/* code */.aY)(outcome.action.id), (0,markdown.md) `${outcome.status}`, remark(outcome, planned)]);
    return [
        ...(unknown.length === 0 ? [] : [(0,markdown/* alert */.xE)('CAUTION', box)]),
        (0,markdown.md) `### Actions`,
        (0,markdown/* table */.tp)(['action', '', 'what'], rows),
    ];
}
function remark(outcome, planned) {
    if (outcome.status !== 'done')
        return (0,markdown.md) `${(0,render_actions/* whyNotText */.Vu)(outcome)}`;
    const its = planned.find(({ action }) => action.id === outcome.action.id);
    return its?.state === 'run' ? (0,markdown.md) `${whatOf(its)} (${(0,words/* duration */.p0)(outcome.ms)})` : (0,markdown.md) `${(0,words/* duration */.p0)(outcome.ms)}`;
}

// EXTERNAL MODULE: ./build/render/field.js
var render_field = __webpack_require__(253);
// EXTERNAL MODULE: ./build/model/address.js
var model_address = __webpack_require__(6974);
;// CONCATENATED MODULE: ./build/render/summary-changes.js
/**
 * The changes of a plan as a reviewer reads them: one table, then each difference.
 *
 * The table is in the order of names, not of execution, so that what belongs to one entity stands together.
 */





/** Says why an entity goes. */
function goesBecause(change, makesWay) {
    const successor = makesWay.get((0,model_address/* keyOf */.TN)(change.address));
    return successor === undefined ? (0,markdown.md) `${words/* WHY */.b$[change.why]}${declaredAt(change)}` : (0,markdown.md) `makes way for ${entity(successor)}`;
}
/** Gives the table of changes; a long one in folded parts, one for each collection at the top of the file. */
function changesTable(changes, heads, rows) {
    const makesWay = (0,words/* successors */.ir)(changes);
    const sorted = byName(rows, ({ change }) => change);
    const drawn = (some) => (0,markdown/* table */.tp)(['', 'entity', 'what', ...heads], some.map(({ change, more }) => [...cells(change, makesWay), ...more]));
    if (rows.length <= FOLD_ROWS)
        return rows.length === 0 ? [] : [drawn(sorted)];
    const groups = Map.groupBy(sorted, ({ change }) => change.address.kind.name.replace(/\/.*/, ''));
    return [...groups].map(([collection, some]) => (0,markdown/* details */.zH)((0,markdown.md) `<b>${collection}</b>: ${tally(some.map(({ change }) => change))}`, drawn(some)));
}
/** Up to this many changes are seen at once. */
const FOLD_ROWS = 40;
/** Sorts by the names of the changed entities. */
function byName(items, changeOf) {
    const keyed = items.map(item => ({ item, key: (0,model_address/* keyOf */.TN)(changeOf(item).address) }));
    return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ item }) => item);
}
function tally(changes) {
    return ACTIONS.flatMap(action => {
        const some = changes.filter(change => (0,words/* actionOf */.qj)(change) === action).length;
        return some === 0 ? [] : [(0,words/* counted */.hS)(some, action)];
    }).join(', ');
}
const ACTIONS = ['delete', 'replace', 'update', 'create'];
const MARKS = {
    create: (0,markdown.md) `+&nbsp;create`,
    replace: (0,markdown.md) `±&nbsp;replace`,
    update: (0,markdown.md) `~&nbsp;update`,
    delete: (0,markdown.md) `**−&nbsp;delete**`,
};
function cells(change, makesWay) {
    const what = change.action === 'delete' ? goesBecause(change, makesWay) : whatChanges(change);
    return [MARKS[(0,words/* actionOf */.qj)(change)], entity(change.address), what];
}
function whatChanges(change) {
    const fields = (0,render_field/* shownFields */.b0)(change);
    if (change.action === 'create' && change.replaces !== undefined)
        return (0,markdown.md) `takes the place of ${entity(change.replaces)}`;
    const imported = importCell(change);
    if (fields.length + imported.length === 0)
        return (0,markdown.md) `${change.address.kind.noun}${declaredAt(change)}`;
    const said = fields.slice(0, CELL_FIELDS).map(change.action === 'create' ? fieldName : inCell);
    const rest = fields.length - CELL_FIELDS;
    const cell = [...imported, ...said, ...(rest > 0 ? [(0,markdown.md) `${rest} more`] : [])];
    return (0,markdown/* join */.fj)(cell, change.action === 'create' ? ', ' : '<br>');
}
function importCell(change) {
    const imported = (0,words/* importOf */.ZQ)(change);
    if (imported === undefined)
        return [];
    const some = imported.changes.length;
    return [some === 0 ? (0,markdown.md) `specification imported` : (0,markdown.md) `specification imported: ${(0,words/* counted */.hS)(some, 'difference')}`];
}
const CELL_FIELDS = 4;
function fieldName({ path }) {
    return (0,markdown/* code */.aY)(path);
}
function inCell(shown) {
    switch (shown.as) {
        case 'hidden':
            return (0,markdown.md) `${(0,markdown/* code */.aY)(shown.path)}: ${(0,markdown/* code */.aY)('*** → ***')}`;
        case 'value':
            return (0,markdown.md) `${(0,markdown/* code */.aY)(shown.path)}: ${shown.before === undefined ? 'nothing' : (0,markdown/* code */.aY)(shown.before, CELL_WIDTH)} → ${(0,markdown/* code */.aY)(shown.after, CELL_WIDTH)}`;
        case 'words':
            return (0,markdown.md) `${(0,markdown/* code */.aY)(shown.path)}: ${(0,words/* counted */.hS)(shown.words.length, 'difference')}`;
        case 'diff':
            return (0,markdown.md) `${(0,markdown/* code */.aY)(shown.path)}: +${linesOf(shown.diff, '+')} −${linesOf(shown.diff, '-')} lines`;
    }
}
const CELL_WIDTH = 60;
function linesOf(diff, sign) {
    return diff.split('\n').filter(line => line.startsWith(sign)).length;
}
/** Gives one folded section for each change that has fields, in the order of names. */
function differences(changes) {
    return byName(changes, change => change).flatMap(change => {
        const fields = (0,render_field/* shownFields */.b0)(change);
        const imported = importLines(change);
        if (fields.length + imported.length === 0)
            return [];
        const lines = [...imported, ...fields.flatMap(shown => diffLines(shown, (0,words/* actionOf */.qj)(change), fields.length > 1))];
        return [(0,markdown/* details */.zH)((0,markdown.md) `${(0,words/* actionOf */.qj)(change)} ${entity(change.address)}${declaredAt(change)}`, (0,markdown/* diffBlock */.Ty)(lines))];
    });
}
/** In a diff a line that begins with `!` stands out, one with a blank does not. */
function importLines(change) {
    const imported = (0,words/* importOf */.ZQ)(change);
    if (imported === undefined)
        return [];
    return [`  specification: imported, ${words/* IMPORTED */.xe[imported.why]}`, ...wordLines(imported.changes)];
}
function wordLines(changes) {
    return changes.map(({ message, breaking }) => breaking ? `! ${(0,printable/* printable */.g$)(message)} (breaking)` : `  ${(0,printable/* printable */.g$)(message)}`);
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
        case 'words':
            return [`  ${shown.path}:`, ...wordLines(shown.words)];
        case 'diff':
            return [...(named ? [`  ${shown.path}:`] : []), ...shown.diff.split('\n')];
    }
}
/** Says where a change is declared, behind a comma; nothing when it is nowhere. */
function declaredAt(change) {
    const at = (0,words/* placeOf */.$t)(change);
    return at === undefined ? (0,markdown.md) `` : (0,markdown.md) `, ${(0,markdown/* code */.aY)((0,words/* placeText */.Z9)(at))}`;
}
/** Prints an address in the type of code. */
function entity(address) {
    return (0,markdown/* code */.aY)((0,model_address/* textOf */.b6)(address));
}

;// CONCATENATED MODULE: ./build/render/summary-boxes.js




/** Gives the box that names what will be deleted, or nothing. */
function deletesBox({ changes, refusals }) {
    const deletes = byName(changes.filter(change => change.action === 'delete'), change => change);
    if (deletes.length === 0)
        return [];
    const makesWay = (0,words/* successors */.ir)(changes);
    const named = deletes
        .slice(0, BOX_LINES)
        .map(change => (0,markdown.md) `${entity(change.address)}: ${goesBecause(change, makesWay)}`);
    const rest = deletes.length - BOX_LINES;
    const items = rest > 0 ? [...named, (0,markdown.md) `${rest} more, in the table below`] : named;
    return [
        (0,markdown/* alert */.xE)('CAUTION', (0,markdown.md) `**${(0,words/* entities */.O5)(deletes.length)} ${refusals.length > 0 ? 'would be' : 'will be'} deleted**\n\n${(0,markdown/* list */.p_)(items)}`),
    ];
}
/** Gives the box that names what is taken away from callers of today, or nothing. */
function breakingBox({ changes }) {
    const broken = changes.flatMap(change => forCallers(change)
        .filter(({ breaking }) => breaking)
        .map(({ message }) => (0,markdown.md) `${entity(change.address)}: ${message}`));
    if (broken.length === 0)
        return [];
    const rest = broken.length - BOX_LINES;
    const items = rest > 0 ? [...broken.slice(0, BOX_LINES), (0,markdown.md) `${rest} more, in the log`] : broken;
    return [(0,markdown/* alert */.xE)('WARNING', (0,markdown.md) `**${(0,words/* counted */.hS)(broken.length, 'breaking change')} for callers**\n\n${(0,markdown/* list */.p_)(items)}`)];
}
function forCallers(change) {
    const fields = change.action === 'delete' ? [] : change.fields.filter(field => !(0,render_field/* isHidden */.dK)(field));
    return [...((0,words/* importOf */.ZQ)(change)?.changes ?? []), ...fields.flatMap(({ words = [] }) => words)];
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
    return sections.length === 0 ? [] : [(0,markdown.md) `### ${title}`, ...sections];
}
function unfinishedBox(outcomes, ended) {
    const done = (0,counts/* count */.U)(outcomes, 'applied');
    const why = ended === undefined ? [] : [(0,markdown.md) `**The run ended early:** ${ended}`];
    const stays = done === 0 ? (0,markdown.md) `Nothing was changed.` : (0,markdown.md) `${(0,words/* counted */.hS)(done, 'change stands', 'changes stand')}.`;
    const how = (0,markdown.md) `**${undone(outcomes)}.** ${stays} Run again to continue: only what is missing is sent.`;
    const said = done === outcomes.length ? why : [...why, how];
    return said.length === 0 ? [] : [(0,markdown/* alert */.xE)('CAUTION', (0,markdown/* join */.fj)(said, '\n\n'))];
}
function failures(failed) {
    if (failed.length === 0)
        return [];
    const rows = failed.map(({ change, reason }) => [
        (0,markdown.md) `${change.action}`,
        entity(change.address),
        (0,markdown.md) `${reason}`,
        summary_outcomes_declaredAt(change),
    ]);
    return [(0,markdown/* table */.tp)(['', 'entity', 'why', 'declared at'], rows)];
}
function leftOut(outcomes) {
    if (outcomes.length === 0)
        return [];
    const rows = outcomes.map(outcome => [(0,markdown.md) `${outcome.change.action}`, entity(outcome.change.address), whyNot(outcome)]);
    return [(0,markdown/* table */.tp)(['', 'entity', 'why'], rows)];
}
function whyNot(outcome) {
    return outcome.status === 'skipped' ? (0,markdown.md) `waits for ${entity(outcome.because)}` : (0,markdown.md) `${outcome.reason}`;
}
function rewrites(done) {
    const rows = done.flatMap(({ change, rewritten }) => (0,render_field/* shownRewrites */.tB)(change, rewritten).map(({ path, sent, kept }) => [
        (0,markdown/* code */.aY)(`${(0,model_address/* textOf */.b6)(change.address)}.${path}`),
        (0,markdown/* code */.aY)(sent, VALUE_WIDTH),
        (0,markdown/* code */.aY)(kept, VALUE_WIDTH),
    ]));
    return rows.length === 0 ? [] : [(0,markdown/* table */.tp)(['field', 'sent', 'kept'], rows)];
}
const VALUE_WIDTH = 120;
function summary_outcomes_applied(outcomes) {
    const done = outcomes.filter(outcome => outcome.status === 'applied');
    const rows = done.map(({ change, ms, note }) => ({
        change,
        more: [note === undefined ? (0,markdown.md) `${(0,words/* duration */.p0)(ms)}` : (0,markdown.md) `${(0,words/* duration */.p0)(ms)}<br>${note}`],
    }));
    return changesTable(outcomes.map(({ change }) => change), ['took'], rows);
}
function summary_outcomes_declaredAt(change) {
    const at = (0,words/* placeOf */.$t)(change);
    return at === undefined ? (0,markdown.md) `` : (0,markdown/* code */.aY)((0,words/* placeText */.Z9)(at));
}

;// CONCATENATED MODULE: ./build/render/summary-remarks.js



/** Gives the box that says why a run ended before its time; that of an apply stands with its outcomes. */
function endedBox({ ended, outcomes }) {
    return ended === undefined || (outcomes ?? []).length > 0
        ? []
        : [(0,markdown/* alert */.xE)('CAUTION', (0,markdown.md) `**The run ended early:** ${ended}`)];
}
/** Gives the box of the reasons not to apply a plan. */
function refusalsBox({ plan }) {
    const refusals = plan?.refusals ?? [];
    if (refusals.length === 0)
        return [];
    const named = refusals.slice(0, summary_remarks_BOX_LINES).map(refusal);
    const rest = refusals.length - summary_remarks_BOX_LINES;
    const items = rest > 0 ? [...named, (0,markdown.md) `${rest} more, in the log`] : named;
    return [(0,markdown/* alert */.xE)('CAUTION', (0,markdown.md) `**Nothing is changed as long as this stands:**\n\n${(0,markdown/* list */.p_)(items)}`)];
}
const summary_remarks_BOX_LINES = 50;
function refusal({ at, message }) {
    return at === undefined ? (0,markdown.md) `${message}` : (0,markdown.md) `${message} (${(0,markdown/* code */.aY)((0,words/* placeText */.Z9)(at))})`;
}
/** Gives the box of the warnings that concern the whole run. */
function warningsBox({ warnings }) {
    if (warnings.length === 0)
        return [];
    const [only = ''] = warnings;
    return [(0,markdown/* alert */.xE)('WARNING', warnings.length === 1 ? (0,markdown.md) `${only}` : (0,markdown/* list */.p_)(warnings.map(warning => (0,markdown.md) `${warning}`)))];
}
/** Gives the table of what is wrong in the files, errors first. */
function problemsTable({ problems }) {
    if (problems.length === 0)
        return [];
    const ranked = RANKS.flatMap(rank => problems.filter(({ severity }) => severity === rank));
    return [
        (0,markdown/* table */.tp)(['where', '', 'what'], ranked.map(({ at, severity, message }) => [(0,markdown/* code */.aY)((0,words/* placeText */.Z9)(at)), SEVERITY[severity], (0,markdown.md) `${message}`])),
    ];
}
const RANKS = ['error', 'warning', 'notice'];
const SEVERITY = {
    error: (0,markdown.md) `**error**`,
    warning: (0,markdown.md) `warning`,
    notice: (0,markdown.md) `notice`,
};
/** Gives what the plan leaves alone and what it could not look at, folded when long. */
function leftAlone({ kept, undeclared, heldBack, notes }) {
    const rows = kept.map(({ address, why }) => [entity(address), (0,markdown.md) `${why}`]);
    const counts = [...undeclared].map(([path, count]) => (0,markdown.md) `${count} in ${(0,markdown/* code */.aY)(path.replace(/^\//, ''))}`);
    const noted = notes.map(({ address, message }) => address === undefined ? (0,markdown.md) `${message}` : (0,markdown.md) `${entity(address)}: ${message}`);
    return [
        ...section(`Kept although not declared: ${(0,words/* entities */.O5)(kept.length)}`, kept.length, () => (0,markdown/* table */.tp)(['entity', 'why'], rows)),
        ...section(`Not declared, left alone: ${(0,words/* entities */.O5)([...undeclared.values()].reduce((sum, count) => sum + count, 0))}`, counts.length, () => (0,markdown/* list */.p_)(counts)),
        ...section(`Held back from this environment: ${(0,words/* number */.ai)(heldBack.length)}`, heldBack.length, () => (0,markdown/* table */.tp)(['what', 'declared for'], heldBack.map(({ name, environments, at }) => [
            (0,markdown/* code */.aY)(name),
            (0,markdown.md) `${environments.join(', ')} (${(0,markdown/* code */.aY)((0,words/* placeText */.Z9)(at))})`,
        ]))),
        ...section(`Notes: ${(0,words/* number */.ai)(notes.length)}`, noted.length, () => (0,markdown/* list */.p_)(noted.slice(0, 200))),
    ];
}
function section(title, length, body) {
    return length === 0 ? [] : [(0,markdown/* details */.zH)((0,markdown.md) `${title}`, body())];
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
    const fits = fitting(between, room - bytes(...upper, ...lower) - bytes(titleOf(report)));
    const whole = upper.length + lower.length + fits.length === above.length + below.length + between.length;
    const middle = fits.length === 0 ? [] : [titleOf(report), ...fits];
    return `${(0,markdown/* join */.fj)([...upper, ...middle, ...lower, ...(whole ? [] : [POINTER]), foot], '\n\n').source}\n`;
}
function titleOf({ outcomes }) {
    return outcomes === undefined ? (0,markdown.md) `### Differences` : (0,markdown.md) `### What was planned`;
}
const POINTER = (0,markdown.md) `> [!NOTE]\n> This page was cut to fit. All of it is in the log and in the plan file.`;
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
    const { service, environment } = report;
    const name = [service?.name, environment === undefined ? undefined : `(${environment})`].filter(Boolean).join(' ');
    return name === '' ? (0,markdown.md) `## ${state(report)}` : (0,markdown.md) `## ${name}: ${state(report)}`;
}
/** Says in a few words how things stand. */
function state(report) {
    const { command, plan, outcomes, ended } = report;
    const errors = report.problems.filter(({ severity }) => severity === 'error').length;
    if (outcomes !== undefined && outcomes.length > 0)
        return appliedState(report, outcomes.length, (0,counts/* count */.U)(outcomes, 'applied'));
    if (errors > 0)
        return `${(0,words/* counted */.hS)(errors, 'error')} in ${report.files.length === 1 ? 'the file' : 'the files'}`;
    if (ended !== undefined)
        return `${command} ended early`;
    if (plan === undefined)
        return report.problems.length === 0 ? 'valid' : `valid, with ${problems(report)}`;
    if (plan.refusals.length > 0)
        return `${command} refused`;
    return ranState(report) || plannedState(plan);
}
function plannedState({ changes, actions }) {
    const running = (0,render_actions/* runningActions */.bM)(actions).length;
    const parts = [
        ...(changes.length === 0 ? [] : [(0,words/* counted */.hS)(changes.length, 'change')]),
        ...(running === 0 ? [] : [(0,words/* counted */.hS)(running, 'action')]),
    ];
    return parts.length === 0 ? 'in sync' : `${parts.join(' and ')} planned`;
}
function appliedState(report, total, done) {
    const ran = ranState(report) === '' ? '' : `, ${ranState(report)}`;
    if (done === total)
        return `${(0,words/* counted */.hS)(total, 'change')} applied${ran}`;
    const how = report.ended === undefined ? 'failed' : 'stopped';
    return `${how} with ${(0,words/* number */.ai)(done)} of ${(0,words/* counted */.hS)(total, 'change')} applied${ran}`;
}
function ranState({ actions = [] }) {
    return actions.length === 0 ? '' : (0,render_actions/* ranText */.NS)(actions);
}
function aboutService(report) {
    const { service, declared, files, plan } = report;
    const read = plan === undefined ? [(0,markdown.md) `${(0,words/* entities */.O5)(declared)} in ${(0,words/* counted */.hS)(files.length, 'file')} checked.`] : [];
    if (service === undefined)
        return read;
    const { name, transport, host, apiVersion } = service;
    return [(0,markdown.md) `Service **${name}** over ${transport} (${host}), API version ${apiVersion}.`, ...read];
}
function body(report) {
    const { plan, outcomes } = report;
    const { changes } = plan ?? { changes: [] };
    const before = [...warningsBox(report), ...problemsTable(report)];
    if (plan === undefined)
        return before;
    if (outcomes !== undefined && outcomes.length > 0)
        return [countTable(report), ...before, ...outcomeSections(outcomes, report.ended), ...actionSections(report)];
    if (changes.length === 0)
        return [(0,markdown.md) `${(0,words/* entities */.O5)(plan.compared)} compared, nothing to change.`, ...before, ...actionSections(report)];
    const rows = changes.map(change => ({ change, more: [] }));
    return [
        countTable(report),
        ...before,
        ...deletesBox(plan),
        ...breakingBox(plan),
        (0,markdown.md) `### Changes`,
        ...changesTable(changes, [], rows),
        ...actionSections(report),
    ];
}
function actionSections({ plan, actions = [] }) {
    if (plan === undefined)
        return [];
    return actions.length === 0
        ? plannedActions(plan.actions)
        : [...waiting(plan.actions), ...ranActions(actions, plan.actions)];
}
function countTable(report) {
    const { created, updated, deleted, unchanged } = (0,counts/* counts */.t)(report);
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
    return (0,markdown/* table */.tp)(columns.map(([head]) => head), [columns.map(([, value]) => (0,markdown.md) `${value}`)], '--:');
}
function missing(outcomes) {
    return ['failed', 'skipped', 'not started']
        .map(status => [status, (0,counts/* count */.U)(outcomes, status)])
        .filter(([, some]) => some > 0);
}
function footer({ plan, requests, ms, runUrl }) {
    const parts = [
        ...(plan === undefined ? [] : [(0,markdown.md) `Plan ${(0,markdown/* code */.aY)(plan.digest)}`]),
        (0,markdown.md) `${(0,words/* requestsText */.sN)(requests)}${requests.retries > 0 ? `, ${(0,words/* number */.ai)(requests.retries)} of them repeated` : ''} in ${(0,words/* duration */.p0)(ms)}`,
        ...(runUrl === undefined ? [] : [(0,markdown/* link */.nf)('run', runUrl)]),
    ];
    return (0,markdown.md) `<sub>${(0,markdown/* join */.fj)(parts, ' · ')}</sub>`;
}

// EXTERNAL MODULE: ./build/run/proof.js
var proof = __webpack_require__(3628);
;// CONCATENATED MODULE: ./build/run/publish.js
/**
 * The end of a run: outputs, files, annotations, summary, and whether the step fails and why.
 *
 * What the service said may repeat what was sent to it, so everything here is shown with masked secrets as `***`, in
 * files too, which no runner masks.
 */








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
    runner.annotate([...refusedPlaces(report), ...failedPlaces(report), ...stuckPlaces(report)]);
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
        refuseSource('plan-file', planFile, report.files);
    if (planFile !== undefined)
        await writeReport(planFile, report, world);
}
/**
 * Refuses to write over a file that the run was made from.
 *
 * @throws RefusalError
 */
function refuseSource(input, path, files) {
    if (files.includes(external_node_path_.posix.normalize(path.replaceAll('\\', '/'))))
        throw new errors/* RefusalError */.XQ(`"${input}": "${path}" is one of the files that are read; expected another`);
}
function writeReport(path, report, { runner, workspace }) {
    return workspace.write(path, runner.hide((0,plan_file/* planFileOf */.X)(report)));
}
function inTemp(name, { runner }) {
    return `${runner.surroundings.temp}/${name}`;
}
/** Hides secrets in what the service said, before any of it is cut or escaped. */
function discreet(report, { hide }) {
    const { ended, warnings, outcomes, actions } = report;
    return {
        ...report,
        warnings: warnings.map(hide),
        ...(ended === undefined ? {} : { ended: hide(ended) }),
        ...(outcomes === undefined ? {} : { outcomes: outcomes.map(outcome => discreetOutcome(outcome, hide)) }),
        ...(actions === undefined ? {} : { actions: actions.map(outcome => discreetAction(outcome, hide)) }),
    };
}
function discreetOutcome(outcome, hide) {
    return outcome.status === 'failed' ? { ...outcome, reason: hide(outcome.reason) } : outcome;
}
function discreetAction(outcome, hide) {
    return 'reason' in outcome ? { ...outcome, reason: hide(outcome.reason) } : outcome;
}
function outputCounts(report, plan, { output }) {
    const { created, updated, deleted, unchanged, failed } = (0,counts/* counts */.t)(report);
    output('has-changes', String(doesSomething(plan)));
    output('plan-digest', plan.digest);
    for (const [name, count] of Object.entries({ created, updated, deleted, unchanged, failed }))
        output(name, String(count));
}
/** An action that is to run is as much of a reason to apply as a change. */
function doesSomething({ changes, actions }) {
    return changes.length > 0 || actions.some(({ state }) => state === 'run');
}
function refusedPlaces({ plan }) {
    const refusals = plan?.refusals ?? [];
    return refusals.flatMap(({ at, message }) => (at === undefined ? [] : [{ at, severity: 'error', message }]));
}
function failedPlaces({ outcomes = [], actions = [] }) {
    const changes = outcomes.flatMap((outcome) => {
        const { change } = outcome;
        const at = change.action === 'delete' ? change.at : change.wanted.at;
        return outcome.status !== 'failed' || at === undefined ? [] : [{ at, severity: 'error', message: outcome.reason }];
    });
    const undone = actions.flatMap((outcome) => outcome.status === 'failed' || outcome.status === 'unknown'
        ? [{ at: outcome.action.at, severity: 'error', message: `${(0,action/* actionName */.aM)(outcome.action)}: ${outcome.reason}` }]
        : []);
    return [...changes, ...undone];
}
/** What only a person can end has to catch the eye, since the step succeeds all the same. */
function stuckPlaces({ plan }) {
    return (plan?.actions ?? []).flatMap((planned) => planned.state === 'waits' && planned.isStuck === true
        ? [
            {
                at: planned.action.at,
                severity: 'warning',
                message: `${(0,action/* actionName */.aM)(planned.action)} is on hold: ${planned.why}`,
            },
        ]
        : []);
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
    if (plan.compared === 0 && plan.actions.length === 0 && !isHeldBack(report, plan))
        return [NOTHING_COMPARED];
    return lateFailure(report, settings);
}
/** True when the files declare something, and all of it for other environments. */
function isHeldBack({ declared }, { heldBack }) {
    return declared === 0 && heldBack.length > 0;
}
const NOTHING_COMPARED = 'nothing was compared: the files declare nothing that "only" and "except" leave; expected at least one entity';
function lateFailure(report, { failOn, strict }) {
    const { command, plan } = report;
    if (!(0,proof/* isDone */.$L)(report))
        return [closingLine(report)];
    if (strict && (0,proof/* isRewritten */.vC)(report))
        return [REWRITTEN];
    const isUnwelcome = failOn === 'changes' && command === 'plan' && plan !== undefined && doesSomething(plan);
    return isUnwelcome ? [`${closingLine(report)}; "fail-on" is "changes"`] : [];
}
const REWRITTEN = 'the service keeps values otherwise than they were sent, and "strict" is set; see the lines above';


/***/ }),

/***/ 9089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ loadStages)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/secret.js
var secret = __webpack_require__(5714);
// EXTERNAL MODULE: ./build/visible.js
var visible = __webpack_require__(474);
// EXTERNAL MODULE: ./build/config/environments/merge.js
var merge = __webpack_require__(7626);
// EXTERNAL MODULE: ./build/config/environments/present.js
var present = __webpack_require__(149);
// EXTERNAL MODULE: ./build/config/fields/substitute.js
var substitute = __webpack_require__(9761);
// EXTERNAL MODULE: ./build/config/finding.js
var finding = __webpack_require__(8918);
// EXTERNAL MODULE: ./build/model/field.js
var model_field = __webpack_require__(7762);
// EXTERNAL MODULE: ./build/config/fields/hidden.js
var fields_hidden = __webpack_require__(9729);
// EXTERNAL MODULE: ./build/config/keys.js
var keys = __webpack_require__(9115);
;// CONCATENATED MODULE: ./build/config/hidden-nodes.js
/**
 * Where in the files stand values that nobody gets to see, known from the table and the tree alone.
 *
 * It is for views of files that need not be without a fault: what is wrong with an entity must not be what shows its
 * secrets. So nothing here asks whether a value is legal, and in doubt it counts as hidden.
 */



/** Gives the single values that stand in hidden fields, but for texts that only name what holds a secret. */
function hiddenNodes(documents) {
    return new Set(documents.flatMap(({ top }) => [...childrenWithin(undefined, top.entries)]));
}
function* childrenWithin(parent, entries) {
    const meanings = (0,keys/* keysOf */.YD)(parent);
    for (const { key, value } of entries) {
        const meaning = meanings.get(key);
        if (meaning?.means !== 'child' || value.type !== 'map')
            continue;
        if (meaning.kind.shape === 'single')
            yield* entityWithin(meaning.kind, value);
        else
            for (const entry of value.entries)
                yield* entityWithin(meaning.kind, entry.value);
    }
}
function* entityWithin(kind, node) {
    if (node.type !== 'map')
        return;
    yield* membersWithin(kind, node.entries);
    yield* childrenWithin(kind, node.entries);
}
function* membersWithin(holder, entries) {
    for (const { key, value } of entries) {
        const field = (0,model_field/* memberOf */.C5)(holder, key);
        if (field !== undefined)
            yield* fieldWithin(field, value, isHiding(field.hidden, entries));
    }
}
/** An object says itself which of its fields are secret; of lists and maps everything is. */
function* fieldWithin(field, node, isHidden) {
    if (node.type === 'scalar') {
        if (isHidden && node.value !== null && !(0,fields_hidden/* namesAnother */.i)(field, node.text))
            yield node;
    }
    else if (field.type === 'object') {
        if (node.type === 'map')
            yield* membersWithin(field, node.entries);
    }
    else {
        const items = field.type === 'list' || field.type === 'map' ? field.items : field;
        const inner = node.type === 'list' ? node.items : node.entries.map(({ value }) => value);
        for (const item of inner)
            yield* fieldWithin(items, item, isHidden);
    }
}
/** The neighbour on which it hangs counts however it is written. */
function isHiding(hidden, beside) {
    if (hidden?.when === undefined)
        return hidden !== undefined;
    const { field, is } = hidden.when;
    const neighbour = beside.find(({ key }) => key === field)?.value;
    return neighbour?.type === 'scalar' && neighbour.text.toLowerCase() === String(is);
}

;// CONCATENATED MODULE: ./build/config/effective-text.js
/**
 * What the files come to in one environment, as YAML for people, each value with the line that says it.
 *
 * It is a view, not a file to be read again: secrets stand in it as `***`, and texts of other files by their names.
 */








/** Keys that are about the files and not about the service. */
const ABOUT_FILES = ['version', 'include'];
/** Gives the document, which ends with a line feed. */
function effectiveText({ documents, stage }, variables) {
    const entries = (0,merge/* layered */.dZ)(documents.map(({ top }) => top.entries)).filter(({ key }) => !ABOUT_FILES.includes(key));
    const page = new dist/* Document */.yo();
    page.contents = mapOf(entries, { stage, variables, hidden: hiddenNodes(documents) });
    const where = stage.name === undefined ? '' : ` in the environment "${stage.name}"`;
    page.commentBefore = ` What the files declare${where}, with the line that says each value. Secrets are ***.`;
    return page.toString({ lineWidth: 0, nullStr: '' });
}
function mapOf(entries, view) {
    const map = new dist/* YAMLMap */.CA();
    for (const { key, value } of entries)
        if (!(0,present/* isAbsent */.W)(value, view.stage))
            map.add(new dist/* Pair */.Rm(new dist/* Scalar */.X5((0,visible/* visible */.RK)(key)), nodeOf(value, view)));
    return map;
}
function nodeOf(node, view) {
    switch (node.type) {
        case 'scalar':
            return scalarOf(node, view);
        case 'map':
            return commentedIf(node.entries.length === 0, mapOf(node.entries, view), node.at);
        case 'list': {
            const list = new dist/* YAMLSeq */.Rw();
            for (const item of node.items)
                if (!(0,present/* isAbsent */.W)(item, view.stage))
                    list.add(nodeOf(item, view));
            return commentedIf(node.items.length === 0, list, node.at);
        }
    }
}
/** What has nothing in it has no other line to be traced to. */
function commentedIf(isEmpty, node, at) {
    if (!isEmpty)
        return node;
    node.flow = true;
    node.comment = commentOf(at);
    return node;
}
function scalarOf(node, { variables, hidden }) {
    const text = hidden.has(node) ? secret/* HIDDEN */.RG : expanded(node, variables);
    const scalar = new dist/* Scalar */.X5(text === undefined ? node.value : shown(text));
    if (typeof scalar.value === 'string')
        scalar.value = shown(scalar.value);
    // A number keeps the zeros that it was written with.
    scalar.minFractionDigits = /\.(\d+)$/.exec(node.text)?.[1]?.length ?? 0;
    scalar.comment = commentOf(node.at);
    return scalar;
}
function expanded({ text, at }, variables) {
    return text.includes('${') ? (0,finding/* checked */.K)((0,substitute/* expand */.fT)(text, at, '', variables)).result?.shown : undefined;
}
/** Line feeds are the layout of a text; nothing else that cannot be seen is printed as it stands. */
function shown(text) {
    return text.split('\n').map(visible/* visible */.RK).join('\n');
}
function commentOf({ file, line, column }) {
    return ` ${(0,visible/* visible */.RK)(file)}:${line}:${column}`;
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/config/quote.js
var quote = __webpack_require__(2139);
// EXTERNAL MODULE: ./build/config/environments/layers.js
var environments_layers = __webpack_require__(8390);
// EXTERNAL MODULE: ./build/config/environments/stage.js
var stage = __webpack_require__(8580);
;// CONCATENATED MODULE: ./build/config/environments/compared.js
/**
 * Which environments a comparison is about.
 */




/**
 * Gives the environments that are named or, without names, all that have a service; always in the order of the files,
 * which is the one in which files are promoted.
 *
 * @throws InputError for one that no file declares, and for fewer than two.
 */
function environmentsToCompare(layers, named) {
    const names = [...new Set(named ?? (0,environments_layers/* choosable */.Dt)(layers).filter(name => (0,environments_layers/* hasService */.uv)(name, layers)))];
    const faults = names
        .filter(name => !layers.has(name))
        .map(name => `environments names ${(0,quote/* quoted */.T)(name)}, which is no environment of the files; ${(0,stage/* expectedOf */.EX)(name, [...layers.keys()])}`);
    if (faults.length === 0 && names.length < 2)
        faults.push(tooFew(names, named !== undefined));
    if (faults.length > 0)
        throw new errors/* InputError */.dz(faults, ['environments']);
    return [...layers.keys()].filter(name => names.includes(name));
}
function tooFew([only], isNamed) {
    const found = only === undefined ? 'none' : `${(0,quote/* quoted */.T)(only)} alone`;
    if (isNamed)
        return `environments names ${found}; expected at least two, since one is compared with another`;
    return `the files say a service for ${only === undefined ? 'no environment' : found}; expected at least two environments with one`;
}

// EXTERNAL MODULE: ./build/config/fields/text-value.js
var text_value = __webpack_require__(2330);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/values.js
var values = __webpack_require__(1152);
// EXTERNAL MODULE: ./build/config/environments/variables.js
var variables = __webpack_require__(6131);
// EXTERNAL MODULE: ./build/config/fields/texts.js
var fields_texts = __webpack_require__(1981);
;// CONCATENATED MODULE: ./build/config/file-digest.js
/**
 * The digest by which a file is known again in the next environment.
 *
 * Two files are the same when they declare the same with the same texts, whatever their environments say of themselves:
 * `environments` is left out as a whole and no variable is filled in, so that dev, test and prod have one digest of one
 * file. Comments, layout, the order of keys, the ends of lines and how a declaration is split into files make no
 * difference either. A secret stands as its reference, since its value is not there yet.
 */




const FORMAT = 1;
/** Reads the texts that the files name, and gives the digest of it all as hexadecimal SHA-256. */
async function fileDigest(staged, sources) {
    const nothing = () => undefined;
    const documents = [...staged.documents, documentOf(staged.variables)];
    const texts = await (0,fields_texts/* readTexts */.Z)(documents, sources, { env: nothing, secret: nothing, named: variables/* NO_VARIABLES */.s9 });
    return (0,external_node_crypto_.createHash)('sha256')
        .update((0,values/* canonical */.$N)([FORMAT, declared(documents, texts)]))
        .digest('hex');
}
/** The variables for every environment are part of the file; they have been taken out of it before. */
function documentOf(variables) {
    const at = { file: '', line: 1, column: 1 };
    const value = { type: 'map', at, entries: variables };
    return { file: '', isIncluded: true, top: { type: 'map', at, entries: [{ key: 'variables', at, value }] } };
}
function declared(documents, texts) {
    const entries = documents.flatMap(({ top }) => top.entries).filter(({ key }) => key !== 'include');
    const keys = Map.groupBy(entries, ({ key }) => key);
    return Object.fromEntries([...keys].map(([key, parts]) => [key, partsOf(key, parts, texts)]));
}
/** What several files say under one key is one map, or one list; actions run in the order in which they stand. */
function partsOf(key, parts, texts) {
    const maps = parts.flatMap(({ value }) => (value.type === 'map' ? value.entries : []));
    if (key === 'actions')
        return maps.map(entry => [entry.key, jsonOf(entry.value, texts)]);
    const rest = parts.flatMap(({ value }) => (value.type === 'map' ? [] : [jsonOf(value, texts)]));
    return [entriesOf(maps, texts), ...rest];
}
function entriesOf(entries, texts) {
    return Object.fromEntries(entries.map(({ key, value }) => [
        key,
        key === 'file' && value.type === 'scalar' ? contentOf(value, texts) : jsonOf(value, texts),
    ]));
}
/** Lists say that they are lists, and numbers how they are written, so that no two values look alike. */
function jsonOf(node, texts) {
    if (node.type === 'map')
        return entriesOf(node.entries, texts);
    if (node.type === 'list')
        return ['list', ...node.items.map(item => jsonOf(item, texts))];
    return typeof node.value === 'number' ? ['number', node.text] : node.value;
}
/** A path that hangs on the environment is one of its values, as is what lies there. */
function contentOf(node, texts) {
    const found = (0,fields_texts/* textNamedBy */.g)(node, texts);
    if (found === undefined || 'refusal' in found)
        return ['path', node.text];
    return ['text', found.text.replace(/\r\n?/g, '\n')];
}

// EXTERNAL MODULE: ./build/config/in-order.js
var in_order = __webpack_require__(7609);
// EXTERNAL MODULE: ./build/config/load.js + 34 modules
var load = __webpack_require__(6375);
// EXTERNAL MODULE: ./build/config/open.js + 24 modules
var config_open = __webpack_require__(6328);
;// CONCATENATED MODULE: ./build/config/read-once.js
/** Gives sources that ask for each file once; what could not be read is refused again, and not asked for. */
function readOnce(sources) {
    const texts = new Map();
    return {
        ...sources,
        read: path => {
            const text = texts.get(path) ?? sources.read(path);
            texts.set(path, text);
            return text;
        },
    };
}

// EXTERNAL MODULE: ./build/config/selectors.js
var selectors = __webpack_require__(7133);
;// CONCATENATED MODULE: ./build/run/stages.js
/**
 * Which environments of the files a run is about, and what the files come to in each of them.
 *
 * A plan is for one. A check without a choice is for all of them; what is wrong in some of them only is told with their
 * names, what is wrong in all of them once.
 */














/** The version that offline checks go by when no service is named. */
const NEWEST_STABLE = '2024-05-01';
/**
 * Reads the files for the environments that the run is about.
 *
 * @throws InputError when no such environment is declared, or inputs contradict the one that is.
 */
async function loadStages(settings, { runner, workspace: files }) {
    (0,selectors/* checkSelectors */.P)(settings);
    const workspace = readOnce(files);
    const { environment: machine } = runner.surroundings;
    const variable = (name) => machine[name];
    const bench = { sources: workspace, env: variable, secret: variable, given: settings.variables };
    const opened = await (0,config_open/* openConfig */.F)(settings, workspace);
    const each = [];
    for (const name of environmentsFor(opened, settings)) {
        const workbench = { ...bench, ...(name === undefined ? {} : { environment: name }) };
        const chosen = (0,load/* chooseEnvironment */.HB)(opened, workbench);
        // What is wrong with the files may be why they do not say the service, so it comes first.
        const complete = isFaulty([...opened.problems, ...chosen.problems])
            ? settings
            : settings.inEnvironment(chosen.place);
        const apiVersion = complete.target?.apiVersion ?? NEWEST_STABLE;
        const loaded = await (0,load/* declareChosen */.VN)(chosen, { ...workbench, apiVersion });
        const variables = { env: variable, secret: variable, named: chosen.effective.variables };
        each.push({
            name,
            loaded,
            settings: complete,
            effective: () => effectiveText(chosen.effective, variables),
            fill: text => plainly(text, variables),
        });
    }
    const leaks = await leaksAmong(opened, settings, bench);
    return { ...together(each, opened, settings, leaks), digest: () => fileDigest(opened.staged, workspace) };
}
function plainly(text, variables) {
    const filled = (0,finding/* checked */.K)((0,text_value/* filledText */.Uq)(text, { file: '', line: 1, column: 1 }, '', variables)).result;
    return filled?.isSecret === true ? undefined : filled?.text;
}
/** What environments have in common is looked for among all of them, whichever the run is about. */
async function leaksAmong(opened, { environment: chosen, variables }, bench) {
    const names = (0,environments_layers/* choosable */.Dt)(opened.staged.layers);
    if (names.length < 2 || isFaulty(opened.problems))
        return [];
    const each = names.map(environment => (environment === chosen ? { environment, given: variables } : { environment }));
    return (0,load/* findLeaks */.YM)(opened, each, bench);
}
/** Names the environments that a run is about; undefined stands for files that declare none. */
function environmentsFor({ staged: { layers }, problems }, { command, environment, environments }) {
    const names = (0,environments_layers/* choosable */.Dt)(layers);
    if (environment !== undefined && layers.has(environment))
        return [environment];
    // What is wrong with the environments themselves comes first.
    if (isFaulty(problems))
        return names.length === 0 ? [undefined] : names;
    if (environment !== undefined)
        throw unknown(environment, [...layers.keys()]);
    if (command === 'compare')
        return environmentsToCompare(layers, environments);
    if (names.length === 0)
        return [undefined];
    if (command === 'validate')
        return names;
    throw new errors/* InputError */.dz([`environment is missing; the files declare ${(0,quote/* choice */.Y)(names.map(quote/* quoted */.T))}; expected one of them`], ['environment']);
}
function isFaulty(problems) {
    return problems.some(({ severity }) => severity === 'error');
}
function unknown(name, names) {
    const what = names.length === 0 ? 'and the files declare no environments' : 'which is no environment of the files';
    return new errors/* InputError */.dz([`environment is ${(0,quote/* quoted */.T)(name)}, ${what}; ${(0,stage/* expectedOf */.EX)(name, names)}`], ['environment']);
}
function together(each, opened, settings, leaks) {
    const [first] = each;
    const files = opened.gathered.documents.map(({ file }) => file);
    const keys = new Set(each.flatMap(({ loaded }) => [...loaded.declaration.wanted.keys()]));
    return {
        files,
        each,
        opened,
        declaration: first === undefined || each.length > 1 ? NOTHING : first.loaded.declaration,
        declared: keys.size,
        problems: (0,in_order/* inOrder */.a)([...problemsOf(each), ...leaks], files),
        secrets: each.flatMap(({ loaded }) => loaded.secrets),
        settings: each.length === 1 && first !== undefined ? first.settings : settings,
        ...(each.length === 1 && first !== undefined ? { effective: first.effective } : {}),
    };
}
/** Gives each problem once, with the names of the environments that have it unless all have. */
function problemsOf(each) {
    const all = each.flatMap(({ name, loaded }) => loaded.problems.map(problem => ({ name, problem })));
    return [...Map.groupBy(all, ({ problem }) => (0,in_order/* problemKey */.Z)(problem)).values()].flatMap(found => {
        const problem = found[0]?.problem;
        const names = found.flatMap(({ name }) => (name === undefined ? [] : [(0,quote/* quoted */.T)(name)]));
        if (problem === undefined || found.length === each.length)
            return problem ?? [];
        return { ...problem, message: `in ${(0,quote/* choice */.Y)(names).replace(' or ', ' and ')}: ${problem.message}` };
    });
}
const NOTHING = {
    wanted: new Map(),
    removed: [],
    actions: [],
    mentioned: new Map(),
    protect: [],
    heldBack: [],
    absentSecrets: [],
};


/***/ }),

/***/ 9286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ isAtOrBelow),
  l: () => (/* binding */ planActions)
});

// EXTERNAL MODULE: ./build/model/action.js
var model_action = __webpack_require__(9358);
// EXTERNAL MODULE: ./build/model/address.js
var model_address = __webpack_require__(6974);
// EXTERNAL MODULE: ./build/sync/diff/judge.js + 2 modules
var judge = __webpack_require__(3255);
;// CONCATENATED MODULE: ./build/sync/actions/lockouts.js
/**
 * Actions that would take a key from clients who have no other.
 *
 * A rotation promises that the other key works on. That is judged by who was given which key, in earlier runs and in
 * this one; where it cannot be known, the file has to say which key is in use.
 */


/** Refuses a rotation that would replace a key which clients were given before. */
function lockingOut({ action, step }, inUse) {
    const { deed, at } = action;
    if (step.verb !== 'makeKey' || deed.verb !== 'rotateKey' || inUse === undefined)
        return [];
    const of = (0,model_address/* textOf */.b6)(deed.of);
    const name = (0,model_action/* actionName */.aM)(action);
    if (inUse === 'both')
        return deed.keep === undefined
            ? [{ at, message: `${name} cannot tell which key of ${of} clients use, as both were handed on; ${SAY_WHICH}` }]
            : [];
    if (step.key !== inUse)
        return [];
    const message = `${name} would replace the ${inUse} key of ${of}, which was handed on last and is in use; expected "keep: ${inUse}"`;
    return [{ at, message }];
}
const SAY_WHICH = 'expected "keep: primary" or "keep: secondary"';
/** Refuses what actions of one run would do to each other's keys, whose new holders have not even got them yet. */
function clashing(running) {
    const about = running.flatMap(({ action, step }) => (isAboutKey(step) ? [{ action, step }] : []));
    return about.flatMap((later, index) => {
        const clash = about.slice(0, index).flatMap(earlier => clashOf(earlier, later) ?? [])[0];
        return clash === undefined ? [] : [{ at: later.action.at, message: `${(0,model_action/* actionName */.aM)(later.action)} ${clash}` }];
    });
}
function isAboutKey(step) {
    return step.verb === 'makeKey' || step.verb === 'handKeyOn';
}
/** Completes a sentence that begins with the name of the later action; undefined where the two get along. */
function clashOf(earlier, later) {
    const of = (0,model_address/* textOf */.b6)(later.step.of);
    const { key, verb } = later.step;
    const other = (0,model_action/* actionName */.aM)(earlier.action);
    if ((0,model_address/* keyOf */.TN)(earlier.step.of) !== (0,model_address/* keyOf */.TN)(later.step.of))
        return undefined;
    const isRotation = rotates(earlier) || rotates(later);
    if (earlier.step.key !== key)
        return isRotation && isNewKey(earlier) && isNewKey(later)
            ? `takes one key of ${of} from clients, and ${other} the other one in the same run; expected one of the two`
            : undefined;
    if (verb !== 'makeKey')
        return undefined;
    const anew = `would make the ${key} key of ${of} anew`;
    if (earlier.step.verb === 'makeKey')
        return `${anew}, as ${other} does in the same run; expected one of the two`;
    if (!isRotation)
        return undefined;
    const right = rotates(later) ? `"keep: ${key}"` : 'one of the two';
    return `${anew}, which ${other} hands on in the same run; expected ${right}`;
}
function rotates({ action }) {
    return action.deed.verb === 'rotateKey';
}
/** True for a key that clients do not have yet, made in this run or in an earlier one. */
function isNewKey({ step }) {
    return step.verb === 'makeKey' || step.isMade;
}

;// CONCATENATED MODULE: ./build/sync/actions/plan.js
/**
 * Which actions a run carries out: those whose `once` the record does not have as done.
 *
 * Where nobody can tell whether an action ran, it waits: for most of them running twice is worse than not at all. What
 * is asked of the service is only whether the entities are there that nobody declares.
 */




/** Plans every action of the file, in its order. @throws ServiceError, ConnectionError */
async function planActions(service, wanted, terms) {
    const judged = wanted.map(action => plan_judge(action, terms));
    const missing = await Promise.all(judged.map(({ planned }) => (planned.state === 'run' ? missingSubject(service, planned.action, terms) : [])));
    return {
        actions: judged.map(({ planned }) => planned),
        refusals: [
            ...judged.flatMap(({ refusals }) => refusals),
            ...clashing(judged.flatMap(({ planned }) => (planned.state === 'run' ? [planned] : []))),
            ...missing.flat(),
        ],
    };
}
function plan_judge(action, terms) {
    const { memory, chosen } = terms;
    const waits = (why) => ({ planned: { state: 'waits', action, why }, refusals: [] });
    if (!chosen((0,model_action/* actionName */.aM)(action)))
        return waits('"only" and "except" leave it out of this run');
    if (memory.unread)
        return waits('the record cannot be read, so that nobody knows whether it ran');
    const last = memory.actions[action.id.toLowerCase()];
    if (last?.once !== action.once)
        return running(action, leftBy(action, last), terms);
    switch (last.is) {
        case 'done':
            return { planned: { state: 'done', action }, refusals: [] };
        case 'begun':
            return { planned: { state: 'waits', action, why: UNKNOWN, isStuck: true }, refusals: [] };
        case 'made':
            return running(action, madeFor(action, last), terms);
    }
}
/** A key that a rotation made for an older "once" may have reached one of its places: it is handed on, not replaced. */
function leftBy(action, last) {
    return action.deed.verb === 'rotateKey' ? madeFor(action, last) : undefined;
}
/** Gives the key that an earlier run made of the same entity and could not hand on. */
function madeFor(action, last) {
    return last?.is === 'made' && last.of === subjectKey(action) ? last.key : undefined;
}
const UNKNOWN = 'when it last ran its end was lost, so that nobody knows whether it was carried out; look at the service, then ' +
    'change "once" to run it again';
/** Plans an action that is to run; `made` is the key that an earlier run made and could not hand on. */
function running(action, made, terms) {
    const subject = (0,model_action/* subjectOf */.et)(action.deed);
    const inUse = subject === undefined ? undefined : terms.memory.inUse[(0,model_address/* keyOf */.TN)(subject)];
    const step = stepOf(action.deed, made, inUse);
    const isNew = createdOf(action, terms.changes);
    const planned = { state: 'run', action, step, ...(isNew ? { isNew } : {}) };
    return { planned, refusals: lockingOut(planned, inUse) };
}
/** Settles what an action comes to: which key is made, or that only the handing on is left. */
function stepOf(deed, made, inUse) {
    switch (deed.verb) {
        case 'regenerateKey': {
            const { of, key, handOn } = deed;
            if (made === key && handOn !== undefined)
                return { verb: 'handKeyOn', of, key, isMade: true, handOn };
            return { verb: 'makeKey', of, key, rotates: false, handOn };
        }
        case 'rotateKey': {
            const { of, keep, handOn } = deed;
            if (made !== undefined && made !== keep)
                return { verb: 'handKeyOn', of, key: made, isMade: true, handOn };
            const kept = keep ?? (inUse === 'secondary' ? 'secondary' : 'primary');
            return { verb: 'makeKey', of, key: (0,model_action/* otherKey */.q_)(kept), rotates: true, handOn };
        }
        case 'readKey':
            return { verb: 'handKeyOn', of: deed.of, key: deed.key, isMade: false, handOn: deed.handOn };
        case 'refreshSecret':
        case 'switch':
        case 'request':
            return deed;
    }
}
/** True when the same plan makes what the action is about. */
function createdOf({ deed }, changes) {
    const path = deed.verb === 'request' ? deed.path : (0,model_address/* pathOf */.XM)(deed.of);
    const isNew = changes.some(({ action, address }) => action === 'create' && isAtOrBelow(path, (0,model_address/* pathOf */.XM)(address)));
    return isNew || undefined;
}
/** True for a path that is another one, or lies below it; case does not count. */
function isAtOrBelow(path, above) {
    return `${path.toLowerCase()}/`.startsWith(`${above.toLowerCase()}/`);
}
function subjectKey({ deed }) {
    const subject = (0,model_action/* subjectOf */.et)(deed);
    return subject === undefined ? undefined : (0,model_address/* keyOf */.TN)(subject);
}
async function missingSubject(service, action, { found, changes }) {
    const subject = (0,model_action/* subjectOf */.et)(action.deed);
    if (subject === undefined)
        return [];
    const own = changes.find(({ address }) => (0,model_address/* keyOf */.TN)(address) === (0,model_address/* keyOf */.TN)(subject));
    const refused = (why) => [
        { at: action.at, message: `${(0,model_action/* actionName */.aM)(action)} names ${(0,model_address/* textOf */.b6)(subject)}, which ${why}` },
    ];
    if (own?.action === 'delete')
        return refused('this plan deletes');
    const isThere = own !== undefined || (0,judge/* isAlwaysThere */.E)(subject) || found.has((0,model_address/* keyOf */.TN)(subject));
    if (isThere || (await service.exists((0,model_address/* pathOf */.XM)(subject))))
        return [];
    return refused('is neither in the files nor in the service');
}


/***/ }),

/***/ 6692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ settledBy),
/* harmony export */   bx: () => (/* binding */ courseOf),
/* harmony export */   er: () => (/* binding */ deletesOf)
/* harmony export */ });
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6974);
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
    return action === 'delete' ? [(0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(address), deletesOf(address.kind)] : [(0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(address)];
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


/***/ }),

/***/ 6661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ uniqueValues),
/* harmony export */   w: () => (/* binding */ holders)
/* harmony export */ });
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6974);
/**
 * Values that no two entities may share: who holds one that a change needs, and whether it will be free in time.
 *
 * Upper and lower case count as the same here, so that a plan is refused rather than half applied.
 */

/** Finds who holds the values that a create or an update needs. */
function holders(nodes, found) {
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
        if (holder === undefined || (0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(holder) === key)
            return [];
        const free = (0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(holder);
        const other = nodes.get(free);
        if (other?.action === 'delete')
            return [change.action === 'create' ? { key, free, gone: holder } : { key, free }];
        if (other?.action === 'update' && !valuesAfter(free, other, found).includes(value))
            return [{ key, free }];
        const message = `${(0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(change.address)} cannot have ${spoken(value)}: ${(0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(holder)} has it`;
        return [{ key, refusal: { at: change.wanted.at, message } }];
    });
}
function valuesAfter(key, change, found) {
    const body = change.action === 'create' ? change.body : change.wanted.properties;
    return uniqueValues(change.address, { ...found.get(key)?.properties, ...body });
}
/** Lists the values of an entity that no other may have, each as a text with the list it is unique in. */
function uniqueValues(address, properties) {
    const scope = [address.kind.name, ...(0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parentIds */ .bJ)(address)].join('/').toLowerCase();
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


/***/ }),

/***/ 9512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ digestOf),
  S: () => (/* binding */ referred)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/content/policy.js + 16 modules
var policy = __webpack_require__(3333);
// EXTERNAL MODULE: ./build/model/address.js
var model_address = __webpack_require__(6974);
// EXTERNAL MODULE: ./build/secret.js
var secret = __webpack_require__(5714);
// EXTERNAL MODULE: ./build/values.js
var values = __webpack_require__(1152);
;// CONCATENATED MODULE: ./build/sync/actions/row.js

/** Gives the row of one action. */
function actionRow({ action: { id, once }, step }, referred) {
    return [id, once, step.verb, ...stepRow(step, referred)];
}
function stepRow(step, referred) {
    switch (step.verb) {
        case 'makeKey':
        case 'handKeyOn':
            return [(0,model_address/* textOf */.b6)(step.of).toLowerCase(), step.key, step.handOn === undefined ? null : placesRow(step.handOn)];
        case 'refreshSecret':
            return [(0,model_address/* textOf */.b6)(step.of).toLowerCase()];
        case 'switch':
            return [(0,model_address/* textOf */.b6)(step.of).toLowerCase(), step.field, step.to];
        case 'request':
            return [step.path, step.apiVersion ?? null, step.body === undefined ? null : referred(step.body)];
    }
}
function placesRow({ output, keyVault, githubSecret }) {
    return [
        output,
        keyVault === undefined ? null : [keyVault.url, keyVault.secret],
        githubSecret === undefined
            ? null
            : [githubSecret.repository ?? null, githubSecret.environment ?? null, githubSecret.name],
    ];
}

// EXTERNAL MODULE: ./build/sync/diff/method.js
var method = __webpack_require__(5568);
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
/**
 * Gives the digest of what is done to a service, as hexadecimal SHA-256.
 *
 * @param actions - in the order in which they run.
 * @param environment - the one that the changes are for.
 */
function digestOf(serviceId, changes, actions = [], environment = 'default') {
    const rows = changes
        .flatMap(rowsOf)
        .map(row => (0,values/* canonical */.$N)(row))
        .sort();
    return (0,external_node_crypto_.createHash)('sha256')
        .update((0,values/* canonical */.$N)([
        FORMAT,
        serviceId.toLowerCase(),
        environment,
        rows,
        actions.map(action => actionRow(action, body => referred(body, false))),
    ]))
        .digest('hex');
}
function rowsOf(change) {
    const address = (0,model_address/* textOf */.b6)(change.address).toLowerCase();
    if (change.action === 'delete')
        return [[change.action, address, '', null, null]];
    const shown = change.action === 'create' ? change.fields : change.fields.filter(({ show }) => show !== 'hidden');
    const fields = shown.map((field) => [change.action, address, field.path, textIn(field, field.before), textIn(field, field.after)]);
    const imported = change.import === undefined ? [] : [[change.action, address, 'specification', null, change.import.digest]];
    if (change.action === 'create')
        return [[change.action, address, '', null, null], ...fields, ...imported];
    const rows = [...fields, ...imported];
    return rows.length === 0 ? [] : [...rows, ...secretRows(change, address)];
}
/** Every secret that an update may send, whether or not it differs: which do is what the digest must not tell. */
function secretRows({ action, wanted: { address: at, properties, sync } }, address) {
    return Object.entries((0,method/* withoutIgnored */.fq)(properties, sync.ignore)).flatMap(([name, value]) => (0,values/* holdsSecret */.hK)(value) && !at.kind.fields[name]?.createOnly
        ? [[action, address, name, secret/* HIDDEN */.RG, referred(value, true)]]
        : []);
}
function textIn({ show }, value) {
    if (show === 'policy' && typeof value === 'string')
        return (0,policy/* canonicalPolicy */.Hk)({ text: value, format: 'rawxml' });
    return referred(value ?? null, show === 'hidden');
}
/**
 * Gives a declared value as JSON, with the reference of the file in the place of each secret in it, or `***`.
 *
 * @param isHidden - true when whatever else is in it is hidden too.
 */
function referred(value, isHidden) {
    if (value instanceof secret/* Secret */.zh)
        return value.label ?? secret/* HIDDEN */.RG;
    if ((0,values/* isList */.Lv)(value))
        return value.map(item => referred(item, isHidden));
    if (!(0,values/* isValues */.vs)(value))
        return isHidden ? secret/* HIDDEN */.RG : value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, referred(item, isHidden)]));
}


/***/ }),

/***/ 5410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readImportedTypes),
/* harmony export */   p: () => (/* binding */ typesOf)
/* harmony export */ });
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6974);
/* harmony import */ var _model_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7385);
/* harmony import */ var _imports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4460);
/* harmony import */ var _siblings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3619);
/**
 * The types behind what an import made: the schemas that live operations refer to.
 *
 * An operation says only which type of which schema a body has, and whoever edits a schema in the portal leaves the
 * operations as they are, so without these neither a drift nor a field that is gone would be seen. Lists of schemas omit
 * their documents, and one that no operation names concerns no caller; so each one that is named is read by itself,
 * which is one request for an API that was made of an OpenAPI document.
 */




/** Reads the types behind everything that the declared documents have made so far. */
async function readImportedTypes(service, wanted, made) {
    const imported = [...wanted.values()].filter(({ specification, sync }) => specification !== undefined && !(0,_imports_js__WEBPACK_IMPORTED_MODULE_2__/* .isForCreate */ .c3)(sync));
    const read = imported.flatMap(({ address }) => {
        const below = made.get((0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(address));
        return below === undefined ? [] : [typesOf(service, address, below).then(types => [(0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(address), types])];
    });
    return new Map(await Promise.all(read));
}
/** Reads the types that what an import made of one entity refers to. */
async function typesOf(service, { kind, ids }, made) {
    const madeKind = _model_table_js__WEBPACK_IMPORTED_MODULE_1__/* .KINDS */ .GW.get(kind.imports ?? '');
    if (madeKind === undefined)
        return [];
    const named = made.flatMap(({ id, properties }) => (0,_siblings_js__WEBPACK_IMPORTED_MODULE_3__/* .siblingsOf */ .D)({ kind: madeKind, ids: [...ids, id] }, properties));
    const addresses = new Map(named.map(address => [(0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .ownId */ .ou)(address).toLowerCase(), address]));
    const read = [...addresses.values()].map(async (address) => ({
        id: address.ids.at(-1) ?? '',
        properties: (await service.get((0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(address)))?.properties,
    }));
    return (await Promise.all(read)).flatMap(({ id, properties }) => properties === undefined ? [] : [{ id, properties }]);
}


/***/ }),

/***/ 4368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ selectionOf),
/* harmony export */   i: () => (/* binding */ leftOut)
/* harmony export */ });
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6974);
/* harmony import */ var _model_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8310);
/* harmony import */ var _model_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7385);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7658);
/**
 * Which entities a run is about: what `only` and `except` leave.
 *
 * `tag:paid` means what the files link to that tag. A selector that matches nothing is refused, since it is more often
 * misspelt than meant: an `except` that guards nothing would go unnoticed.
 */




/** Makes selectors ready for what the files declare. */
function selectionOf({ only, except }, declaration) {
    const matcher = matcherIn(declaration);
    const chosen = only.map(text => matcher(text, 'only'));
    const left = except.map(text => matcher(text, 'except'));
    const decides = (test) => (chosen.length === 0 || chosen.some(test)) && !left.some(test);
    return {
        covers: address => decides(one => one.covers(address)),
        coversName: name => decides(one => one.coversName(name)),
        unmatched: (seen, names) => [...chosen, ...left].flatMap(one => seen.some(one.covers) || names.some(one.coversName) ? [] : [nothing(one, seen, names, declaration)]),
    };
}
function matcherIn({ wanted }) {
    return (text, input) => {
        const [, word, id] = /^([a-z]+):(.+)$/.exec(text) ?? [];
        if (word !== undefined && id !== undefined) {
            const keys = labelled(word, (0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .globPattern */ .hp)(id), wanted);
            const covers = (address) => [address, ...(0,_model_table_js__WEBPACK_IMPORTED_MODULE_2__/* .ancestorsOf */ .Gw)(address)].some(above => keys.has((0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(above)));
            return { text, input, covers, coversName: () => false };
        }
        const pattern = (0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .globPattern */ .hp)(text);
        return { text, input, covers: address => (0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .selects */ .ko)([pattern], address), coversName: name => pattern.test(name) };
    };
}
/** Gives the keys of what the files link to an entity by which others are found. */
function labelled(word, id, wanted) {
    const keys = new Set();
    for (const { address } of wanted.values()) {
        if (address.kind.shape !== 'relation')
            continue;
        const ends = [(0,_model_table_js__WEBPACK_IMPORTED_MODULE_2__/* .ancestorsOf */ .Gw)(address)[0], (0,_model_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .otherEnd */ .M0)(address)].flatMap(end => end ?? []);
        const label = ends.find(end => end.kind.selects === word && id.test((0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .ownId */ .ou)(end)));
        if (label !== undefined)
            for (const end of ends)
                if (end !== label)
                    keys.add((0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(end));
    }
    return keys;
}
function nothing({ text, input }, seen, names, { heldBack }) {
    const what = `"${input}" has "${text}", which`;
    const held = heldBack.find(({ name }) => (0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .globPattern */ .hp)(text).test(name));
    if (held !== undefined)
        return { at: held.at, message: `${what} matches only what is held back from this environment` };
    const [collection, ...rest] = text.split('/');
    const alike = [...new Set([...seen.map(_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6), ...names])].filter(name => {
        const [first, ...others] = name.split('/');
        return first === collection && others.length === rest.length;
    });
    const close = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(text, alike);
    const expected = close === undefined ? '' : `; the nearest is "${close}"`;
    return { message: `${what} matches nothing that the files declare or the service was read for${expected}` };
}
/** Says which declared entities a run leaves out although it is about others that name them. */
function leftOut({ wanted }, { covers }) {
    const namers = new Map();
    for (const { address, references } of wanted.values()) {
        if (!covers(address))
            continue;
        for (const { target } of references) {
            if ('by' in target || covers(target) || !wanted.has((0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(target)))
                continue;
            const known = namers.get((0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(target));
            if (known === undefined)
                namers.set((0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(target), { target, by: [address] });
            else if (known.by.at(-1) !== address)
                known.by.push(address);
        }
    }
    return [...namers.values()].map(({ target, by: [first, ...rest] }) => ({
        address: target,
        message: `declared and left out of this run; it has to be in the service for ${first === undefined ? '' : (0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(first)}${rest.length === 0 ? '' : ` and ${rest.length} more`}`,
    }));
}


/***/ }),

/***/ 3310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ survey),
  e: () => (/* binding */ unmatchedSelectors)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/sync/diff.js + 2 modules
var diff = __webpack_require__(3999);
// EXTERNAL MODULE: ./build/sync/imports/types.js
var types = __webpack_require__(5410);
// EXTERNAL MODULE: ./build/sync/imports.js
var imports = __webpack_require__(4460);
// EXTERNAL MODULE: ./build/sync/prune/ownership.js + 1 modules
var ownership = __webpack_require__(8510);
// EXTERNAL MODULE: ./build/model/address.js
var model_address = __webpack_require__(6974);
// EXTERNAL MODULE: ./build/model/table.js + 24 modules
var table = __webpack_require__(7385);
// EXTERNAL MODULE: ./build/sync/apply/body.js
var body = __webpack_require__(4689);
// EXTERNAL MODULE: ./build/sync/diff/judge.js + 2 modules
var judge = __webpack_require__(3255);
// EXTERNAL MODULE: ./build/sync/diff/unique.js
var unique = __webpack_require__(6661);
// EXTERNAL MODULE: ./build/sync/read/expanded.js
var expanded = __webpack_require__(5894);
;// CONCATENATED MODULE: ./build/sync/read/demands.js
/**
 * What has to be read for a declaration.
 *
 * Asked level by level: what is below an entity is read only once the entity has been found, because nothing is below
 * one that is not there.
 */








/** Lists what to read at one depth, after what is above it has been read. */
function demandsAt(depth, declaration, rules, counted, above) {
    const names = namedIn(declaration, rules).filter(({ kind }) => kind.name.split('/').length === depth + 1);
    const lists = Map.groupBy(names, address => (0,model_address/* listPathOf */.Vl)(address).toLowerCase());
    const imported = importedLists(declaration, rules).filter(([, { kind }]) => kind.split('/').length === depth + 1);
    const asked = new Map([...declaration.mentioned, ...imported]);
    const mentioned = [...asked].filter(([, { kind }]) => kind.split('/').length === depth + 1);
    const paths = new Set([...lists.keys(), ...mentioned.map(([path]) => path)]);
    return [...paths].flatMap(path => {
        const list = lists.get(path) ?? [];
        const mention = asked.get(path);
        const kind = list[0]?.kind ?? table/* KINDS */.GW.get(mention?.kind ?? '');
        if (kind === undefined)
            return [];
        const parents = list[0] === undefined ? (mention?.parentIds ?? []) : (0,model_address/* parentIds */.bJ)(list[0]);
        const whole = kind.shape !== 'single' && mention !== undefined && (mention.exact || isPruned(mention, kind, rules));
        const demand = {
            kind,
            parentIds: parents,
            ids: list.map(model_address/* ownId */.ou),
            whole,
            counted,
            ...claimsOf(kind, list, declaration),
            expand: expandable(kind, declaration),
            ...versionsOf(list),
        };
        return isAnswered(demand, declaration, rules, above) ? [] : [demand];
    });
}
/** Lists what documents make: an import is needed or not by all that is there. */
function importedLists({ wanted }, { selected }) {
    return [...wanted.values()].flatMap(({ address, specification, sync }) => {
        const kind = table/* KINDS */.GW.get(address.kind.imports ?? '');
        if (specification === undefined || (0,imports/* isForCreate */.c3)(sync) || kind === undefined || !selected(address))
            return [];
        const path = (0,model_address/* listPathOf */.Vl)({ kind, ids: [...address.ids, ''] }).toLowerCase();
        return [[path, { kind: kind.name, parentIds: address.ids, exact: true }]];
    });
}
/** How deep the deepest declared entity lies. */
function depthOf(declaration, rules) {
    const kinds = [
        ...forgotten(declaration, rules).map(({ kind }) => kind.name),
        ...namesOf(declaration).map(({ kind }) => kind.name),
        ...[...declaration.mentioned.values()].map(({ kind }) => kind),
        ...[...declaration.wanted.values()].flatMap(({ address, specification }) => specification === undefined ? [] : (address.kind.imports ?? [])),
    ];
    return Math.max(0, ...new Set(kinds.map(name => name.split('/').length)));
}
function namesOf({ wanted, removed }) {
    return [...[...wanted.values()].map(({ address }) => address), ...removed.map(({ address }) => address)];
}
/** Tells whether what nobody declares in a list goes, so that all of it has to be known. */
function isPruned({ parentIds: ids }, kind, rules) {
    if (rules.prune === 'all')
        return true;
    const [parent] = (0,table/* ancestorsOf */.Gw)({ kind, ids: [...ids, ''] });
    return rules.prune === 'owned' && parent !== undefined && (0,ownership/* isOwn */.NP)(parent, rules);
}
/** What the stack has and the files no longer name is looked for by itself, unless a list is read that shows it. */
function forgotten(declaration, rules) {
    const addresses = (0,ownership/* abandoned */.R$)(declaration, rules);
    return rules.prune === 'all' ? addresses.filter(({ kind }) => kind.unlisted) : addresses;
}
function namedIn(declaration, rules) {
    const chosen = [...namesOf(declaration).filter(rules.selected), ...forgotten(declaration, rules)];
    const byKey = new Map(chosen.map(address => [(0,model_address/* keyOf */.TN)(address), address]));
    return [...byKey.values()];
}
/** Says which declared entities want a value for themselves, and keeps those that hold it. */
function claimsOf(kind, list, { wanted }) {
    const claims = list.flatMap(address => {
        const entity = wanted.get((0,model_address/* keyOf */.TN)(address));
        const values = entity === undefined ? [] : (0,unique/* uniqueValues */.C)(address, (0,body/* createBody */.Fm)(address, entity.properties) ?? {});
        return values.length === 0 ? [] : [{ address, values }];
    });
    const values = new Set(claims.flatMap(claim => claim.values));
    const [sample] = claims;
    if (sample === undefined)
        return { claiming: [], keep: () => false };
    const somewhere = { kind, ids: sample.address.ids };
    return {
        claiming: claims.map(({ address }) => (0,model_address/* ownId */.ou)(address)),
        keep: (properties) => (0,unique/* uniqueValues */.C)(somewhere, properties).some(value => values.has(value)),
    };
}
/** Says by which versions of the API the entities of a list are asked for that have one of their own. */
function versionsOf(list) {
    const own = list.flatMap(address => address.apiVersion === undefined ? [] : [[(0,model_address/* ownId */.ou)(address), address.apiVersion]]);
    return own.length === 0 ? {} : { versions: new Map(own) };
}
/** Relations below a kind that are declared and that a list of the kind can carry. */
function expandable(kind, { mentioned }) {
    const names = new Set([...mentioned.values()].map(mention => mention.kind));
    return (0,table/* kindsBelow */.lw)(kind).filter(below => below.expand !== undefined && names.has(below.name));
}
/** True when nothing is below the parent, which was looked for, or when the parent's list has told it already. */
function isAnswered({ kind, parentIds: ids }, { wanted }, { selected }, { found }) {
    const address = { kind, ids: kind.shape === 'single' ? ids : [...ids, ''] };
    const [parent] = (0,table/* ancestorsOf */.Gw)(address);
    if (parent === undefined || (0,judge/* isAlwaysThere */.E)(parent))
        return false;
    const live = found.get((0,model_address/* keyOf */.TN)(parent));
    if (live === undefined)
        return wanted.has((0,model_address/* keyOf */.TN)(parent)) && selected(parent);
    return kind.expand !== undefined && (0,expanded/* expandedIds */.u)(kind, live.properties) !== undefined;
}

// EXTERNAL MODULE: ./build/sync/read.js
var read = __webpack_require__(2208);
// EXTERNAL MODULE: ./build/sync/record/knowledge.js
var knowledge = __webpack_require__(3634);
// EXTERNAL MODULE: ./build/sync/record.js + 1 modules
var record = __webpack_require__(158);
// EXTERNAL MODULE: ./build/sync/selection.js
var sync_selection = __webpack_require__(4368);
;// CONCATENATED MODULE: ./build/sync/survey.js
/**
 * From a declaration to what a service has otherwise: read and compared, and nothing decided yet.
 *
 * Whether and in which order it could be changed is the business of a plan alone. Who goes the other way, from the
 * service to the files, needs none of it.
 */










/**
 * Reads a service and holds the files against it.
 *
 * @param stack - whose record to go by.
 * @param salt - random text, used only when there is no record yet.
 * @throws ServiceError, ConnectionError
 */
async function survey(service, declaration, scope, { stack, salt }) {
    const id = (0,record/* recordId */.Re)(stack, declaration.environment);
    const deletes = scope.prune !== 'none' ||
        declaration.removed.length > 0 ||
        [...declaration.mentioned.values()].some(({ exact }) => exact);
    const [remembered, others] = await Promise.all([
        (0,record/* readRecord */.aE)(service, id, salt),
        deletes || declaration.stack !== undefined ? ownersBeside(service, id, deletes) : NOBODY,
    ]);
    const { memory, trouble } = remembered;
    const selection = (0,sync_selection/* selectionOf */.W)(scope, declaration);
    const rules = {
        prune: scope.prune,
        selected: selection.covers,
        ...(0,ownership/* ownersWith */.ZC)(declaration, memory.owned, others.foreign),
        imported: memory.imported,
    };
    const reading = await readAll(service, declaration, rules, deletes && scope.isCounted);
    const knownOf = await (0,knowledge/* learn */.nB)(service, declaration, reading.found, memory, scope.secrets);
    return {
        draft: (0,diff/* diff */.U)(declaration, reading, knownOf, rules),
        ...{ reading, rules, selection, remembered, knownOf },
        recordId: id,
        warnings: [trouble, others.trouble].flatMap(line => line ?? []),
    };
}
/** Says which selectors match nothing of what the files name and the service has. */
function unmatchedSelectors({ selection }, { wanted, removed, actions }, found) {
    const seen = [...wanted.values(), ...removed, ...found.values()].map(({ address }) => address);
    return selection.unmatched(seen, actions.map(({ id }) => `actions/${id}`));
}
const NOBODY = { foreign: new Map() };
/** Asks whose everything else is; where nothing is to be deleted, one goes on without knowing. */
async function ownersBeside(service, id, deletes) {
    try {
        return { foreign: await (0,record/* foreignOwners */.nW)(service, id) };
    }
    catch (error) {
        if (deletes || !(error instanceof errors/* RefusalError */.XQ))
            throw error;
        return { ...NOBODY, trouble: error.message };
    }
}
async function readAll(service, declaration, rules, counted) {
    let reading = { found: new Map(), lists: new Map(), unavailable: new Map() };
    for (let depth = 0; depth < depthOf(declaration, rules); depth++) {
        const next = await (0,read/* read */.LF)(service, demandsAt(depth, declaration, rules, counted, reading));
        reading = {
            found: new Map([...reading.found, ...next.found]),
            lists: new Map([...reading.lists, ...next.lists]),
            unavailable: new Map([...reading.unavailable, ...next.unavailable]),
        };
    }
    const chosen = new Map([...declaration.wanted].filter(([, { address }]) => rules.selected(address)));
    return { ...reading, types: await (0,types/* readImportedTypes */.S)(service, chosen, (0,imports/* madeByImports */.R_)(reading.found)) };
}


/***/ })

};

