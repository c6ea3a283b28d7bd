import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7830:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");

/***/ }),

/***/ 7997:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 6141:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 9473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ placed),
/* harmony export */   Rc: () => (/* binding */ ConnectionError),
/* harmony export */   XQ: () => (/* binding */ RefusalError),
/* harmony export */   _7: () => (/* binding */ ServiceError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   xL: () => (/* binding */ ConfigError)
/* harmony export */ });
/* unused harmony export answered */
/* harmony import */ var _trace_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8593);
/**
 * Everything that can go wrong in words a user can act on.
 *
 * A fault in the file is data (a `Problem`), collected and reported together; only a fault that ends the run is
 * thrown. No message here ever holds a secret or a response body.
 */

/** The file cannot be used as written. Carries every problem found, not the first. */
class ConfigError extends Error {
    name = 'ConfigError';
    problems;
    constructor(problems) {
        super(problems.map(problem => placed(problem)).join('\n'));
        this.problems = problems;
    }
}
/** An input of the action is missing or malformed. The message names the input and the legal values. */
class InputError extends Error {
    name = 'InputError';
    inputs;
    constructor(messages, inputs = []) {
        super(messages.join('\n'));
        this.inputs = inputs;
    }
}
/** The run stops before its first write because going on would not be what the user asked for. */
class RefusalError extends Error {
    name = 'RefusalError';
}
/** The service answered a request with an error that is not retried, or no longer. */
class ServiceError extends Error {
    name = 'ServiceError';
    answer;
    constructor(answer) {
        super(answered(answer));
        this.answer = answer;
    }
}
/** Nothing usable came back: no name, no connection, no answer in time, or a host that the user did not name. */
class ConnectionError extends Error {
    name = 'ConnectionError';
    /** `proxy` means that the way to the service was not even open. */
    reason;
    constructor(reason, message, options) {
        super(message, options);
        this.reason = reason;
    }
}
/** Prints a problem as `file:line:column: message`. */
function placed({ at, message }) {
    return `${at.file}:${at.line}:${at.column}: ${message}`;
}
/** Prints what the service said as `PUT /products/gold refused (400 ValidationError: "…"), request id …`. */
function answered({ method, path, status, code, message, trace }) {
    const said = message === '' ? `${status} ${code}` : `${status} ${code}: "${message}"`;
    const names = (0,_trace_js__WEBPACK_IMPORTED_MODULE_0__/* .traced */ .mn)(trace);
    return `${method} ${path} refused (${said})${names === '' ? '' : `, ${names}`}`;
}


/***/ }),

/***/ 9874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ reportFailure)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);
/**
 * Says why a run failed, in sentences only.
 *
 * What is not one of our own errors is a fault of ours: its message is shown with where to report it, and its stack
 * only when the user has asked the runner for debug lines.
 */

/** Reports whatever was thrown and makes the step fail. */
function reportFailure(error, runner) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL) {
        for (const problem of runner.annotate(error.problems))
            runner.log.info((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .placed */ .GS)(problem));
        runner.fail(error.problems.length === 1 ? 'the file has 1 problem' : `the file has ${error.problems.length} problems`);
    }
    else if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz) {
        for (const message of error.message.split('\n'))
            runner.fail(message);
    }
    else if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RefusalError */ .XQ || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7 || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionError */ .Rc) {
        runner.fail(error.message);
    }
    else {
        reportFault(error, runner);
    }
}
function reportFault(error, { fail, log, surroundings }) {
    const message = error instanceof Error ? error.message : String(error);
    const where = surroundings.issuesUrl === undefined ? '' : ` at ${surroundings.issuesUrl}`;
    fail(`${message.split('\n', 1)[0]}; this is a fault of apim-sync, report it${where}`);
    if (error instanceof Error)
        for (const line of (error.stack ?? '').split('\n'))
            log.debug(line);
}


/***/ }),

/***/ 1715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j: () => (/* binding */ createRunner)
});

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
// EXTERNAL MODULE: ./build/secret/forms.js
var secret_forms = __nccwpck_require__(2294);
// EXTERNAL MODULE: ./build/secret.js
var secret = __nccwpck_require__(5714);
;// CONCATENATED MODULE: ./build/github/annotations.js
/** How many annotations GitHub shows. */
const MOST_ANNOTATIONS = 10;
const RANK = { error: 0, warning: 1, notice: 2 };
/** Chooses among problems when `before` of others have been shown already. */
function annotations(problems, before) {
    const room = Math.max(MOST_ANNOTATIONS - before, 0);
    const sorted = problems.toSorted((a, b) => RANK[a.severity] - RANK[b.severity]);
    const [shown, rest] = [sorted.slice(0, room), sorted.slice(room)];
    if (rest.length === 0)
        return { shown, rest };
    return { shown: shown.map((problem, index) => (index === room - 1 ? withMore(problem, rest.length) : problem)), rest };
}
function withMore(problem, more) {
    const rest = more === 1 ? '1 more problem is in the log' : `${more} more problems are in the log`;
    return { ...problem, message: `${problem.message} (${rest})` };
}

;// CONCATENATED MODULE: ./build/github/harmless.js
/**
 * Makes text safe for the runner's log, and hides the spellings of secrets in it.
 *
 * The runner takes a line for a command when it starts with `::` after white space, or holds `##[` anywhere. A control
 * character can start a line, or colour and overwrite what was printed before it.
 */

/** Control characters, line separators, and the marks that reverse the direction of text; a tab stays. */
const UNSEEN = /(?!\t)[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** Makes one line that shows what is unseen and gives the runner no command. */
function harmless(text) {
    return text
        .replace(UNSEEN, shown)
        .replace(/^(\s*):(?=:)/, '$1: ')
        .replaceAll('##[', '## [');
}
/** `␛` for an escape, `␊` for a line feed, `<U+202E>` for what has no picture. */
function shown(character) {
    const code = character.charCodeAt(0);
    if (code < 0x20)
        return String.fromCodePoint(0x2400 + code);
    return code === 0x7f ? '␡' : `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
/**
 * Gives a text with `***` for each of the forms, and for what a cut, which ends in `…`, left of one.
 *
 * @param forms - longer ones first: a line of a secret must not break up the whole of it.
 */
function harmless_hidden(text, forms) {
    const parts = text.split('…');
    // Stumps first: of a longer form, a shorter one may be all but the end.
    const uncut = parts.map((part, index) => (index === parts.length - 1 ? part : withoutStump(part, forms))).join('…');
    return forms.reduce((rest, form) => rest.replaceAll(form, secret/* HIDDEN */.RG), uncut);
}
/** Fewer characters of a secret than this give nothing away, and are found everywhere. */
const SHORTEST_STUMP = 4;
function withoutStump(text, forms) {
    const length = Math.max(0, ...forms.map(form => stumpOf(text, form)));
    return length === 0 ? text : text.slice(0, -length) + secret/* HIDDEN */.RG;
}
function stumpOf(text, form) {
    for (let length = Math.min(form.length - 1, text.length); length >= SHORTEST_STUMP; length--)
        if (text.endsWith(form.slice(0, length)))
            return length;
    return 0;
}
/** A character that a page spells as an entity, and the element that parts it from its neighbours. */
const ENTITY = /(?:<span>)?&#(\d+);(?:<\/span>)?/g;
/** Does the same for a page, where a character of a secret may stand as an entity. */
function hiddenOnPage(page, forms) {
    const plain = page.replace(ENTITY, (_, code) => String.fromCodePoint(Number(code)));
    const shown = '&#42;'.repeat(secret/* HIDDEN */.RG.length);
    return forms.filter(form => plain.includes(form)).reduce((rest, form) => rest.replace(spelled(form), shown), page);
}
const SYNTAX = /[\\^$.*+?()[\]{}|/]/;
function spelled(form) {
    const characters = [...form].map(character => {
        const entity = `(?:<span>)?&#${character.codePointAt(0)};(?:</span>)?`;
        return `(?:${character.replace(SYNTAX, '\\$&')}|${entity})`;
    });
    return new RegExp(characters.join(''), 'gu');
}

;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_namespaceObject.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return __awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return __awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_namespaceObject.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
;// CONCATENATED MODULE: ./build/github/toolkit.js
/**
 * The parts of @actions/core that this action needs, and nothing else of it.
 *
 * The package's own entry also loads its OpenID Connect client, and with that an HTTP client of 1.6 MB that minting a
 * token never uses. Its files are therefore taken one by one, which its `exports` do not foresee: the version is pinned,
 * and the tests run every one of these functions as a runner would.
 */





/** Prints a line. */
function info(message) {
    process.stdout.write(message + external_node_os_namespaceObject.EOL);
}
/** Prints a line that is shown only when the user has asked for debug lines. */
function debug(message) {
    issueCommand('debug', {}, message);
}
/** Shows a notice, at a spot of a file when there is one. */
function notice(message, spot) {
    issueCommand('notice', toCommandProperties({ ...spot }), message);
}
/** Shows a warning, at a spot of a file when there is one. */
function warning(message, spot) {
    issueCommand('warning', toCommandProperties({ ...spot }), message);
}
/** Shows an error, at a spot of a file when there is one. */
function error(message, spot) {
    issueCommand('error', toCommandProperties({ ...spot }), message);
}
/** Shows an error and makes the step fail when the process ends. */
function setFailed(message) {
    process.exitCode = 1;
    error(message);
}
/** Opens a part of the log that can be folded. */
function startGroup(title) {
    issue('group', title);
}
/** Closes the part of the log that was opened last. */
function endGroup() {
    issue('endgroup');
}
/** Makes the runner replace a text in all output from now on. */
function setSecret(text) {
    issueCommand('add-mask', {}, text);
}
/** Sets an output of the step. */
function setOutput(name, value) {
    issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
}
/** Sets an environment variable of this process and of later steps. */
function exportVariable(name, value) {
    process.env[name] = value;
    issueFileCommand('ENV', prepareKeyValueMessage(name, value));
}
/** Keeps a text for the post step. */
function saveState(name, value) {
    issueFileCommand('STATE', prepareKeyValueMessage(name, value));
}
/** Gives a text that the main step kept. */
function getState(name) {
    return process.env[`STATE_${name}`] ?? '';
}

;// CONCATENATED MODULE: ./build/github/runner.js
/**
 * The GitHub runner: the only place that reads the environment.
 *
 * GitHub's toolkit prints outputs, variables and state to the log when their files are missing, as they are outside of a
 * runner; here they are then shown with secrets as `***`. Every line is made harmless, and what was masked is also
 * replaced here, since not everything that reads a log applies the runner's masks.
 */







/** The job summary is cut here; GitHub refuses one of more than 1 MiB. */
const SUMMARY_BYTES = 900 * 1024;
const CUT = '\n\nThis summary was cut at 900 KiB; the log has the rest.\n';
/** Connects to the runner that started this process. */
function createRunner() {
    const masks = createMasks();
    const hide = (text) => harmless_hidden(text, masks.forms());
    const line = (text) => harmless(hide(text));
    let annotated = 0;
    return {
        inputs: () => inputsOf(process.env),
        surroundings: surroundingsOf(process.env),
        log: {
            info: text => info(line(text)),
            debug: text => debug(line(text)),
            warning: text => warning(line(text)),
            group: title => startGroup(line(title)),
            endGroup: () => endGroup(),
        },
        mask: masks.add,
        hide,
        output: (name, value) => keep('GITHUB_OUTPUT', `output ${name}`, value, line, text => setOutput(name, text)),
        exportVariable: (name, value) => keep('GITHUB_ENV', `variable ${name}`, value, line, text => exportVariable(name, text)),
        saveState: (name, value) => keep('GITHUB_STATE', `state ${name}`, value, line, text => saveState(name, text)),
        getState: name => getState(name),
        annotate: problems => {
            const { shown, rest } = annotations(problems, annotated);
            annotated += shown.length;
            for (const problem of shown)
                annotate(problem, line);
            return rest;
        },
        summary: async (markdown) => {
            if (!process.env['GITHUB_STEP_SUMMARY'])
                return;
            await summary.addRaw(cut(hiddenOnPage(markdown, masks.forms()))).write();
        },
        fail: message => setFailed(line(message)),
    };
}
function inputsOf(env) {
    const found = Object.entries(env).filter(([name]) => /^INPUT_/i.test(name));
    return new Map(found.map(([name, text]) => [name.slice('INPUT_'.length).toLowerCase(), text ?? '']));
}
function surroundingsOf(env) {
    const server = env['GITHUB_SERVER_URL'];
    const repository = env['GITHUB_REPOSITORY'];
    const action = env['GITHUB_ACTION_REPOSITORY'];
    const run = env['GITHUB_RUN_ID'];
    const commit = env['GITHUB_SHA'];
    return {
        workspace: env['GITHUB_WORKSPACE'] || process.cwd(),
        temp: env['RUNNER_TEMP'] || (0,external_node_os_namespaceObject.tmpdir)(),
        ...(repository ? { repository } : {}),
        ...(commit ? { commit } : {}),
        ...(server && repository && run ? { runUrl: `${server}/${repository}/actions/runs/${run}` } : {}),
        ...(server && action ? { issuesUrl: `${server}/${action}/issues` } : {}),
        environment: env,
    };
}
function createMasks() {
    const masked = new Set();
    let sorted;
    return {
        add(secret) {
            const forms = (0,secret_forms/* maskForms */.y)(secret.reveal());
            for (const form of forms.filter(form => !masked.has(form))) {
                setSecret(form);
                masked.add(form);
                sorted = undefined;
            }
            return forms.length > 0;
        },
        forms() {
            sorted ??= [...masked].sort((a, b) => b.length - a.length);
            return sorted;
        },
    };
}
function keep(file, what, value, line, write) {
    if (process.env[file])
        write(value instanceof secret/* Secret */.zh ? value.reveal() : value);
    else
        info(line(`${what}: ${value}`));
}
/** GitHub takes the place out of what its log shows, so that the text has it too. */
function annotate(problem, line) {
    const { at, severity } = problem;
    const place = { file: line(at.file), startLine: at.line, startColumn: at.column };
    const text = line((0,errors/* placed */.GS)(problem));
    if (severity === 'error')
        error(text, place);
    else if (severity === 'warning')
        warning(text, place);
    else
        notice(text, place);
}
/** Ends at the last whole line that leaves room for the notice. */
function cut(markdown) {
    const bytes = Buffer.from(markdown, 'utf8');
    if (bytes.length <= SUMMARY_BYTES)
        return markdown;
    const head = bytes.subarray(0, SUMMARY_BYTES - Buffer.byteLength(CUT));
    const end = head.lastIndexOf('\n');
    return head.subarray(0, end === -1 ? 0 : end).toString('utf8') + CUT;
}


/***/ }),

/***/ 1296:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9874);
/* harmony import */ var _github_runner_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1715);
/* harmony import */ var _mint_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8721);
/* harmony import */ var _settings_proxies_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4144);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8448);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8508);
/**
 * The entry of the action: puts the runner, the workspace, the clock and the network together, and starts a command.
 *
 * What the command `token` does not need is loaded only when it is needed: a token is minted in each job of a
 * workflow, and most of its time would be spent on loading the engine.
 */







/** What a timer holds; a longer wait would end at once. */
const LONGEST_SLEEP_MS = 2 ** 31 - 1;
const clock = {
    now: () => Date.now(),
    sleep: (ms, signal) => new Promise((resolve, reject) => {
        if (signal?.aborted)
            return reject(signal.reason);
        const timer = setTimeout(end, Math.min(ms, LONGEST_SLEEP_MS));
        // Each request cuts a sleep short, and Node's own timer would make an error with its stack for each.
        const cut = () => {
            clearTimeout(timer);
            reject(signal?.reason);
        };
        signal?.addEventListener('abort', cut, { once: true });
        function end() {
            signal?.removeEventListener('abort', cut);
            resolve();
        }
    }),
};
const runner = (0,_github_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .createRunner */ .j)();
try {
    await main(runner);
}
catch (error) {
    (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .reportFailure */ .x)(error, runner);
}
async function main(runner) {
    const inputs = runner.inputs();
    for (const input of (0,_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .secretInputs */ ._)(inputs))
        maskInput(input, runner);
    for (const proxy of (0,_settings_proxies_js__WEBPACK_IMPORTED_MODULE_4__/* .proxySecrets */ .W)(runner.surroundings.environment))
        maskInput(proxy, runner);
    const now = new Date(clock.now());
    const settings = (0,_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .readSettings */ .s)(inputs, now);
    const world = surround(runner);
    if (settings.command === 'token')
        await (0,_mint_js__WEBPACK_IMPORTED_MODULE_3__/* .mint */ .X)(settings, now, world);
    else if (!(await withFiles(settings, world)))
        process.exitCode = 1;
}
function maskInput({ name, secret }, { mask, log }) {
    if (mask(secret))
        return;
    log.warning(`${name} has fewer than 8 characters, which the runner cannot mask; it is not printed here`);
}
async function withFiles(settings, surroundings) {
    const { workspace: root, temp } = surroundings.runner.surroundings;
    const { openWorkspace } = await __nccwpck_require__.e(/* import() */ 947).then(__nccwpck_require__.bind(__nccwpck_require__, 7328));
    const world = { ...surroundings, workspace: await openWorkspace(root, temp) };
    if (settings.command === 'convert')
        return (await Promise.all(/* import() */[__nccwpck_require__.e(972), __nccwpck_require__.e(495), __nccwpck_require__.e(328), __nccwpck_require__.e(438), __nccwpck_require__.e(166)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2166))).runConvert(settings, world);
    if (settings.command === 'export')
        return (await Promise.all(/* import() */[__nccwpck_require__.e(972), __nccwpck_require__.e(495), __nccwpck_require__.e(164), __nccwpck_require__.e(880), __nccwpck_require__.e(438), __nccwpck_require__.e(529), __nccwpck_require__.e(805)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2805))).runExport(settings, world);
    if (settings.command === 'merge')
        return (await Promise.all(/* import() */[__nccwpck_require__.e(972), __nccwpck_require__.e(495), __nccwpck_require__.e(164), __nccwpck_require__.e(880), __nccwpck_require__.e(328), __nccwpck_require__.e(811), __nccwpck_require__.e(438), __nccwpck_require__.e(529), __nccwpck_require__.e(275)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5275))).runMerge(settings, world);
    if (settings.command === 'compare')
        return (await Promise.all(/* import() */[__nccwpck_require__.e(972), __nccwpck_require__.e(495), __nccwpck_require__.e(164), __nccwpck_require__.e(880), __nccwpck_require__.e(328), __nccwpck_require__.e(811), __nccwpck_require__.e(450)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4450))).runCompare(settings, world);
    return (await Promise.all(/* import() */[__nccwpck_require__.e(972), __nccwpck_require__.e(495), __nccwpck_require__.e(164), __nccwpck_require__.e(880), __nccwpck_require__.e(328), __nccwpck_require__.e(811), __nccwpck_require__.e(274)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4274))).run(settings, world);
}
function surround(runner) {
    const { runUrl, environment } = runner.surroundings;
    return {
        runner,
        clock,
        http: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(459)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9459))).createHttp({ proxies: (0,_settings_proxies_js__WEBPACK_IMPORTED_MODULE_4__/* .proxiesOf */ ._)(environment) }),
        machine: async () => {
            const [{ createMachine }, { createHttp }] = await Promise.all([
                __nccwpck_require__.e(/* import() */ 635).then(__nccwpck_require__.bind(__nccwpck_require__, 3635)),
                Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(459)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9459)),
            ]);
            // No proxy knows the way to what is on this machine.
            return createMachine({ environment, http: createHttp(), platform: process.platform });
        },
        signal: cancellation(),
        userAgent: runUrl === undefined ? `apim-sync/${_version_js__WEBPACK_IMPORTED_MODULE_6__/* .VERSION */ .x}` : `apim-sync/${_version_js__WEBPACK_IMPORTED_MODULE_6__/* .VERSION */ .x} (+${runUrl})`,
        newRequestId: () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
        random: () => Math.random(),
    };
}
/** The runner sends SIGINT, and SIGTERM 7.5 seconds later; both are heeded so that neither ends the process at once. */
function cancellation() {
    const cancelled = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM']) {
        process.on(name, () => cancelled.abort(new Error('the run was cancelled')));
    }
    return cancelled.signal;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/**
 * Which addresses are this machine: the only ones that are reached over plain http.
 */
/** True for an address of the machine itself; of the host of a URL in the spelling that URLs have. */
function isLoopback({ hostname }) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}


/***/ }),

/***/ 8721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  X: () => (/* binding */ mint)
});

;// CONCATENATED MODULE: ./build/mint/exported.js
/** The environment variable that later steps get. */
const TOKEN_VARIABLE = 'APIM_TOKEN';
/** The state that tells the post step to blank the variable. */
const EXPORTED_STATE = 'exported';
/** Gives a token to later steps; the state comes first, since a blank variable does no harm if this process ends in between. */
function exportToken(token, runner) {
    runner.saveState(EXPORTED_STATE, 'true');
    runner.exportVariable(TOKEN_VARIABLE, token);
}
/** Takes the token back from steps to come, when it was given to them. */
function blankToken(runner) {
    if (runner.getState(EXPORTED_STATE) !== 'true')
        return;
    runner.exportVariable(TOKEN_VARIABLE, '');
    runner.log.info(`${TOKEN_VARIABLE} blanked`);
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
// EXTERNAL MODULE: ./build/trace.js
var build_trace = __nccwpck_require__(8593);
;// CONCATENATED MODULE: ./build/mint/probe.js
/**
 * Tries a token once and says in words what came of it.
 *
 * Each answer is put down to what a user can change. A refusal is never thrown: the token is right even where the
 * service no longer takes it, and most services no longer do.
 */


/** How long the service may take: 10 seconds. */
const PROBE_DEADLINE_MS = 10_000;
/** Clocks further apart than this are told of: 2 minutes. */
const SKEW_MS = 2 * 60 * 1000;
const TIMEOUT = `no answer came within ${PROBE_DEADLINE_MS / 1000} seconds`;
const ACCEPTED = {
    key: 'the service accepted the token',
    service: 'the service accepted the token, which it issued through Azure Resource Manager',
};
const REMEDIES = {
    key: 'check "identifier" and "key", and that the management API is enabled in the portal',
    service: 'it issued the token itself, through Azure Resource Manager, so check "identifier", and that the management API is ' +
        'enabled in the portal',
};
const RETIRED = 'the direct management API is not there: it was retired on 2025-03-15; use transport "arm"';
/**
 * Sends one GET for the service itself through the direct API, without following a redirect.
 *
 * @param by - who signed the token, since another remedy helps.
 */
async function probe(target, authorization, by, ports) {
    const deadline = new AbortController();
    const done = new AbortController();
    const late = ports.clock.sleep(PROBE_DEADLINE_MS, done.signal).then(() => deadline.abort(), () => undefined);
    const headers = headersOf(authorization, ports);
    const ours = { [build_trace/* CLIENT_REQUEST_ID */.A3]: headers[build_trace/* CLIENT_REQUEST_ID */.A3] };
    const request = { method: 'GET', url: serviceUrl(target), headers };
    const signal = AbortSignal.any([ports.signal, deadline.signal]);
    const verdict = ports.http(request, { signal }).then(answer => ({
        ...judged(answer, target, by, ports.clock.now()),
        trace: (0,build_trace/* traceOf */.fC)({ ...answer.headers, ...ours }),
    }), error => ({ ...failed(error, target, deadline.signal.aborted), trace: (0,build_trace/* traceOf */.fC)(ours) }));
    await verdict.finally(() => done.abort());
    await late;
    return verdict;
}
function headersOf(authorization, { userAgent, newRequestId }) {
    return {
        Accept: 'application/json',
        Authorization: authorization.reveal(),
        'User-Agent': userAgent,
        [build_trace/* CLIENT_REQUEST_ID */.A3]: newRequestId(),
    };
}
function failed(error, target, isLate) {
    if (!(error instanceof errors/* ConnectionError */.Rc))
        throw error;
    return { usable: false, reason: isLate ? TIMEOUT : unanswered(error.reason, target, error.message) };
}
/** The direct API takes the full path of Resource Manager and does not look at subscription and resource group. */
function serviceUrl({ managementUrl, service, subscriptionId, resourceGroup, apiVersion }) {
    const group = `subscriptions/${subscriptionId ?? '00000'}/resourceGroups/${encodeURIComponent(resourceGroup ?? '00000')}`;
    const url = new URL(`${group}/providers/Microsoft.ApiManagement/service/${service}`, managementUrl);
    url.searchParams.set('api-version', apiVersion);
    return url;
}
function judged(answer, target, by, nowMs) {
    const { status, headers } = answer;
    const isJson = /\bjson\b/i.test(headers['content-type'] ?? '');
    if (status === 200 && isJson)
        return { usable: true, reason: ACCEPTED[by], ...gatewayIn(answer) };
    return { usable: false, reason: status === 401 ? unauthorised(headers['date'], by, nowMs) : refused(status, target) };
}
function gatewayIn({ body }) {
    try {
        const service = JSON.parse(body);
        const url = service?.properties?.gatewayUrl;
        return typeof url === 'string' && URL.canParse(url) ? { gatewayUrl: url } : {};
    }
    catch {
        return {};
    }
}
function unauthorised(date, by, nowMs) {
    const said = 'the service did not accept the token (401)';
    const skewMs = nowMs - Date.parse(date ?? '');
    if (Math.abs(skewMs) > SKEW_MS) {
        const direction = skewMs > 0 ? 'ahead of' : 'behind';
        return `${said}: clock skew, the clock of this machine is ${inWords(Math.abs(skewMs))} ${direction} the service's; set it right`;
    }
    return `${said}: ${REMEDIES[by]}`;
}
function refused(status, target) {
    const host = target.managementUrl.host;
    if (status === 404 || status === 410 || (status >= 300 && status < 400))
        return `${host} answered ${status}: ${RETIRED}`;
    if (status === 400)
        return `the service refused the request (400): "api-version" ${target.apiVersion} may be one it no longer takes`;
    if (status === 403)
        return 'the service forbids it (403): the management API may be disabled, or closed to the address of this machine';
    if (status === 429)
        return 'the service is busy (429): try again later';
    if (status >= 500)
        return `the service is in trouble (${status}): try again later`;
    return `${host} answered ${status} and not as a management API does: check "service", "cloud" and "management-url"`;
}
function unanswered(reason, { managementUrl }, message) {
    const host = managementUrl.host;
    switch (reason) {
        case 'unknown-host':
            return `the host ${host} was not found: check "service" and "cloud"; instances of the Consumption and v2 tiers have no direct management API`;
        case 'refused':
            return `${host} refused the connection: it may be closed to the address of this machine`;
        case 'proxy':
            return message;
        case 'timeout':
            return `${host} did not answer in time: the network, or its name server, may be out of reach`;
        case 'reset':
            return `${host} broke off the connection: a proxy or firewall may stand between`;
        case 'stopped':
            return 'the run was cancelled before an answer came';
        case 'foreign-host':
            return `${host} answered with a redirect: ${RETIRED}`;
        case 'other':
            return `${host} could not be reached: ${message}`;
    }
}
/** Prints a span as `45 s`, `12 min`, `1 h 30 min` or `10 d`, rounded to the minute from one minute on. */
function inWords(ms) {
    if (ms < 60_000)
        return `${Math.round(ms / 1000)} s`;
    const minutes = Math.round(ms / 60_000);
    const parts = [
        [Math.floor(minutes / 1440), 'd'],
        [Math.floor(minutes / 60) % 24, 'h'],
        [minutes % 60, 'min'],
    ];
    return parts.flatMap(([count, unit]) => (count === 0 ? [] : [`${count} ${unit}`])).join(' ');
}

// EXTERNAL MODULE: ./build/sas/holder.js
var sas_holder = __nccwpck_require__(4478);
// EXTERNAL MODULE: ./build/sas/token.js
var token = __nccwpck_require__(1151);
;// CONCATENATED MODULE: ./build/mint.js
/**
 * The command `token`: signs a SAS token, or has the service issue one, and hands it to later steps.
 *
 * Everything secret is masked before anything of it is printed or written. Nothing else is: GitHub drops an output that
 * holds a masked text, and with a masked identifier it would drop other people's outputs too.
 */





/**
 * Mints the token that the settings ask for and sets the outputs.
 *
 * @param now - the instant at which the settings were read, so that an expiry they accepted is still accepted.
 * @throws InputError, ServiceError, ConnectionError where the service is asked for the token.
 */
async function mint(settings, now, ports) {
    const { holder, target } = settings;
    const { runner } = ports;
    const signed = await signedFor(settings, now, ports);
    runner.output('token', signed.token);
    runner.output('authorization', signed.authorization);
    runner.output('expires-on', signed.expiresOn.toISOString());
    // A gateway is not on that host, and where it is the service does not know.
    if (holder.kind !== 'gateway')
        runner.output('management-url', target.managementUrl.href.replace(/\/$/, ''));
    if (settings.exportToken)
        exportToken(signed.token, runner);
    runner.log.info(lifeLine(signed.expiresOn, now));
    if (settings.probe)
        await tryOut(settings, signed, ports);
}
/** The warnings come before a request that may fail, and after the one mask that is needed for them. */
async function signedFor(settings, now, ports) {
    const { signing, holder, expiry, format, warnings } = settings;
    const { runner } = ports;
    if (signing.by === 'key')
        runner.mask(signing.key);
    for (const warning of warnings)
        runner.log.warning(warning);
    if (signing.by === 'service') {
        const { issuedFor } = await Promise.all(/* import() */[__nccwpck_require__.e(164), __nccwpck_require__.e(922)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8364));
        return issuedFor(settings, signing, ports);
    }
    const signed = (0,sas_holder/* headed */.wW)((0,token/* signToken */.zF)(holder.id, signing.key, expiry, now, format), holder);
    for (const secret of [signed.token, signed.authorization, signed.signature])
        runner.mask(secret);
    return signed;
}
async function tryOut({ target, signing }, { authorization }, ports) {
    const { runner } = ports;
    const verdict = await probe(target, authorization, signing.by, { ...ports, http: await ports.http() });
    const { usable, reason, gatewayUrl, trace } = verdict;
    runner.output('usable', String(usable));
    runner.output('reason', reason);
    if (gatewayUrl !== undefined)
        runner.output('gateway-url', gatewayUrl);
    if (usable)
        runner.log.info(reason);
    else
        runner.log.warning((0,build_trace/* withTrace */.SZ)(`the token is not usable: ${reason}`, trace));
}
/** `valid until 2030-01-15T12:30:00Z (in 1 h)`. */
function lifeLine(expiresOn, now) {
    const seconds = expiresOn.toISOString().replace(/\.\d+Z$/, 'Z');
    return `valid until ${seconds} (in ${inWords(expiresOn.getTime() - now.getTime())})`;
}


/***/ }),

/***/ 7658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest),
/* harmony export */   y: () => (/* binding */ editsBetween)
/* harmony export */ });
/**
 * How far two words are apart, and which legal word a misspelt one is nearest to.
 *
 * Case and the difference between `-`, `_` and a space cost nothing: `Token_Format` is `token-format`.
 */
/** Gives the candidate with the fewest edits from `word`, the first of several; undefined when there is none. */
function nearest(word, candidates) {
    const ranked = [...candidates].map(candidate => ({ candidate, edits: editsBetween(folded(word), folded(candidate)) }));
    return ranked.sort((a, b) => a.edits - b.edits)[0]?.candidate;
}
function folded(word) {
    return word.toLowerCase().replace(/[-_ ]/g, '');
}
/** Counts edits, where exchanging two neighbours is one: the optimal string alignment distance. */
function editsBetween(from, to) {
    let rowBefore = [];
    let row = Array.from({ length: to.length + 1 }, (_, column) => column);
    for (let i = 1; i <= from.length; i++) {
        const cells = [i];
        for (let j = 1; j <= to.length; j++) {
            const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
            const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
            const exchanged = swapped ? (rowBefore[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
            cells.push(Math.min(replaced, (row[j] ?? 0) + 1, (cells[j - 1] ?? 0) + 1, exchanged));
        }
        rowBefore = row;
        row = cells;
    }
    return row.at(-1) ?? 0;
}


/***/ }),

/***/ 4478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EM: () => (/* binding */ usualFormat),
/* harmony export */   WY: () => (/* binding */ issuingRequest),
/* harmony export */   wW: () => (/* binding */ headed)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5714);
/**
 * Whom a token is for: the direct management API, a self-hosted gateway, or a user of the service.
 *
 * All three are signed alike. What differs is whose name and key sign, the word before the token in a header, and the
 * request by which the service itself issues one.
 */

/**
 * Gives the request by which the service issues a token; the identifier of the management API stands as a user's id.
 *
 * @see https://learn.microsoft.com/rest/api/apimanagement/user/get-shared-access-token
 * @see https://learn.microsoft.com/rest/api/apimanagement/gateway/generate-token
 */
function issuingRequest({ kind, id }) {
    switch (kind) {
        case 'management':
        case 'user':
            return { path: `/users/${id}/token`, isWrapped: true };
        case 'gateway':
            return { path: `/gateways/${id}/generateToken`, isWrapped: false };
    }
}
/** The format that is usual for such a token; Azure itself shows only short ones for users and gateways. */
function usualFormat({ kind }) {
    return kind === 'management' ? 'long' : 'short';
}
/** Gives a token the header value by which its holder takes it. */
function headed(signed, { kind }) {
    const scheme = kind === 'gateway' ? 'GatewayKey' : 'SharedAccessSignature';
    return { ...signed, authorization: new _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh(`${scheme} ${signed.token.reveal()}`) };
}


/***/ }),

/***/ 1151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h4: () => (/* binding */ LONGEST_LIFE_MS),
/* harmony export */   zF: () => (/* binding */ signToken),
/* harmony export */   zR: () => (/* binding */ lifeFault)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5714);
/**
 * Shared access signatures for the direct management API.
 *
 * The service checks a token by signing the same two lines with its own copy of the key, so every byte of the expiry
 * counts. The short spelling prints twelve digits, yet what is signed is the full instant at the start of that minute.
 */


/** The longest life the service gives a token: 30 days, in milliseconds. */
const LONGEST_LIFE_MS = 30 * 24 * 60 * 60 * 1000;
/** The least life that a `short` token needs after rounding down: two minutes, in milliseconds. */
const SHORTEST_ROUNDED_LIFE_MS = 2 * 60 * 1000;
const MINUTE_MS = 60 * 1000;
/**
 * Signs a token that the service accepts until `expiry`.
 *
 * @param identifier - `Identifier` on the service's Management API page, usually `integration`.
 * @param key - the primary or secondary key, as shown there: base64 text that is used as it stands, never decoded.
 * @param expiry - end of life; milliseconds are kept and padded to the service's seven decimals.
 * @throws RangeError when the token would be dead on arrival or live for more than 30 days, see `lifeFault`.
 * @see https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-authentication
 */
function signToken(identifier, key, expiry, now, format = 'long') {
    const fault = lifeFault(expiry, now, format);
    if (fault !== undefined)
        throw new RangeError(fault);
    const expiresOn = endOf(expiry, format);
    const instant = roundTrip(expiresOn);
    const signature = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha512', key.reveal()).update(`${identifier}\n${instant}`).digest('base64');
    const token = format === 'long'
        ? `uid=${identifier}&ex=${instant}&sn=${signature}`
        : `${identifier}&${minuteDigits(expiresOn)}&${signature}`;
    return {
        token: new _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .zh(token),
        authorization: new _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .zh(`SharedAccessSignature ${token}`),
        signature: new _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .zh(signature),
        expiresOn,
    };
}
/** Says why no token of this format can end at `expiry`; undefined when one can. */
function lifeFault(expiry, now, format) {
    const lifeMs = expiry.getTime() - now.getTime();
    if (!(lifeMs > 0))
        return `the expiry is not after ${now.toISOString()}; expected an instant in the future`;
    if (lifeMs > LONGEST_LIFE_MS) {
        return `${expiry.toISOString()} is more than 30 days after ${now.toISOString()}; expected 30 days at most`;
    }
    const endsOn = endOf(expiry, format);
    if (format === 'long' || endsOn.getTime() - now.getTime() >= SHORTEST_ROUNDED_LIFE_MS)
        return undefined;
    const rounding = `the token ends at a whole minute, ${endsOn.toISOString()} instead of ${expiry.toISOString()}`;
    return `${rounding}, which is less than 2 minutes ahead; expected at least 3 minutes of life`;
}
/** The instant that a token of this format really ends at. */
function endOf(expiry, format) {
    const unitMs = format === 'long' ? 1 : MINUTE_MS;
    return new Date(Math.floor(expiry.getTime() / unitMs) * unitMs);
}
/** `2030-01-15T12:30:00.0000000Z`: what .NET calls the round-trip format. */
function roundTrip(instant) {
    return instant.toISOString().replace('Z', '0000Z');
}
/** `203001151230`. */
function minuteDigits(instant) {
    return instant.toISOString().slice(0, 16).replace(/[-T:]/g, '');
}


/***/ }),

/***/ 5714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RG: () => (/* binding */ HIDDEN),
/* harmony export */   SE: () => (/* binding */ SHORTEST_MASK),
/* harmony export */   zh: () => (/* binding */ Secret)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/**
 * A value that nobody may see.
 *
 * A `Secret` prints as `***` wherever it lands: template text, JSON, inspection, a thrown error. The only way to its
 * text is `reveal()`, so a search for that word finds every place where a secret leaves the process.
 */

/** A hidden text. Equality, length and content are not readable without `reveal()`. */
class Secret {
    #text;
    #label;
    constructor(text, label) {
        this.#text = text;
        this.#label = label;
    }
    /** Gives the mark of a secret that is declared and cannot be had in this run. */
    static absent(label) {
        return new Secret(undefined, label);
    }
    /** The text as the file spells it, `${secret.NAME}` and all: it tells nothing. Undefined for what no file names. */
    get label() {
        return this.#label;
    }
    /** True when the text cannot be had in this run, so that there is nothing to reveal. */
    get isAbsent() {
        return this.#text === undefined;
    }
    /** Returns the text itself, to be signed with or sent; never to be printed. @throws RangeError when it is absent */
    reveal() {
        if (this.#text === undefined)
            throw new RangeError('a secret is not available here, so that nothing can be sent of it');
        return this.#text;
    }
    toString() {
        return HIDDEN;
    }
    toJSON() {
        return HIDDEN;
    }
    [node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom]() {
        return HIDDEN;
    }
}
/** What has fewer characters is not masked by the runner: it would turn ordinary output into asterisks. */
const SHORTEST_MASK = 8;
/** What stands in print for a secret. */
const HIDDEN = '***';


/***/ }),

/***/ 2294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ maskForms)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5714);
/**
 * The spellings of a secret by which it is known wherever it turns up.
 *
 * What has fewer characters than the runner masks is found everywhere and is none of them.
 */

/** Lists the spellings of a secret: the value, its lines, and each as others spell it; none under 8 characters. */
function maskForms(text) {
    const lines = text.split(/[\r\n]+/);
    const plain = [text, text.trim(), ...lines, ...lines.map(line => line.trim())];
    const long = plain.filter(form => form.trim().length >= _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .SHORTEST_MASK */ .SE);
    const forms = long.flatMap(form => [form, ...encoded(form)]);
    return [...new Set(forms.filter(form => form.length >= _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .SHORTEST_MASK */ .SE))];
}
/** Base64, URL, JSON and XML, and the one line that a service makes of several when it quotes them. */
function encoded(text) {
    const url = encodeURIComponent(text.toWellFormed());
    const lowerCaseHex = url.replace(/%[0-9A-F]{2}/g, code => code.toLowerCase());
    const json = JSON.stringify(text).slice(1, -1);
    const xml = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
    return [Buffer.from(text, 'utf8').toString('base64'), url, lowerCaseHex, json, xml, text.replace(/\s+/g, ' ').trim()];
}


/***/ }),

/***/ 8448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  s: () => (/* binding */ readSettings),
  _: () => (/* binding */ secretInputs)
});

// EXTERNAL MODULE: ./build/secret.js
var secret = __nccwpck_require__(5714);
;// CONCATENATED MODULE: ./build/settings/command.js
/**
 * Gives the command of a run: files without a word are planned, and an export that is given files goes into these.
 *
 * @param hasFiles - true when `config` is given.
 */
function commandFor(given, hasFiles) {
    if (given === 'export' && hasFiles)
        return 'merge';
    return given ?? (hasFiles ? 'plan' : 'token');
}

;// CONCATENATED MODULE: ./build/settings/convert.js
/** Makes the settings of a conversion. */
function convertSettings({ config, overrides, output, layout, summary }, warnings) {
    return { command: 'convert', config, overrides, output, layout, summary, warnings };
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
// EXTERNAL MODULE: ./build/nearest.js
var nearest = __nccwpck_require__(7658);
;// CONCATENATED MODULE: ./build/settings/inputs.js
/**
 * The table of inputs and outputs: `action.yml`, the README and the settings are made from it.
 *
 * An entry says what the runner and the reader see. The legal values of an input are checked in `settings.ts`, which
 * also knows the defaults that depend on other inputs; those have no `default` here.
 */
/** What the one heeds the other heeds too, so that one step can be either. */
const PLANNING = ['plan', 'apply'];
/** Files are read and held against a service. */
const COMPARING = [...PLANNING, 'compare', 'merge'];
/** Files are read. */
const DECLARING = ['validate', ...COMPARING];
/** A service is asked, or said: which it is, and how it is reached, decides what may be declared. */
const REACHING = ['token', ...DECLARING, 'export'];
const MINTING = ['token'];
const WRITING = ['export', 'convert'];
/** Every input, in the order of the README. */
const INPUTS = {
    service: {
        description: 'Name of the API Management instance, such as `contoso`. Required unless the environment of the file says it, except by the command `validate`.',
        heededBy: REACHING,
    },
    command: {
        description: '`token`, `validate`, `plan`, `apply`, `compare`, `export` or `convert`. Without it, `plan` when `config` is given, else `token`.',
    },
    config: {
        description: 'Paths or globs of the files that declare the resources, one a line, inside the workspace. Or a folder that APIOps ' +
            'extracted, as it is. With `export`: the files into which the service is brought.',
        heededBy: [...DECLARING, 'convert'],
    },
    overrides: {
        description: 'Paths or globs of the override files of an APIOps folder, one a line; each is an environment. Without it, the ' +
            'files `configuration.<environment>.yaml` beside the folder or in it.',
        heededBy: [...DECLARING, 'convert'],
    },
    'allowed-services': {
        description: 'Names of services, one a line: a run for any other service ends before it sends anything.',
        heededBy: REACHING,
    },
    environment: {
        description: 'Which of the `environments` that the files declare. Required when they declare any, except by `validate` and `compare`.',
        heededBy: ['validate', ...PLANNING, 'merge'],
    },
    environments: {
        description: 'Which environments `compare` compares, one a line, at least two. Without it, all that have a service.',
        heededBy: ['compare'],
    },
    reports: {
        description: 'Paths or globs of the plan files of one `plan` run for each environment, one a line: `compare` goes by them and ' +
            'reads no service, so that each environment can have a credential of its own.',
        heededBy: ['compare'],
    },
    variables: {
        description: 'Lines `name=value`, in the place of the variables of the files. The name has to be declared there, and its type stays.',
        heededBy: DECLARING,
    },
    identifier: {
        description: 'Identifier of the SAS credential, as shown on the Management API page of the service.',
        default: 'integration',
        heededBy: REACHING,
    },
    key: {
        description: 'Primary or secondary key of that page, which signs SAS tokens. Without it, `token` signs in to Azure and has the ' +
            'service issue the token. It is masked first of all.',
        secret: true,
        heededBy: REACHING,
    },
    'key-type': {
        description: '`primary` or `secondary`: the key of the service that signs a token which the service issues.',
        default: 'primary',
        heededBy: REACHING,
    },
    'token-for': {
        description: '`management` (the direct management API), `gateway:<id>` (a self-hosted gateway; `key` is a key of the gateway, ' +
            '`authorization` is `GatewayKey …`) or `user:<id>` (a user of the service, without `key`).',
        default: 'management',
        heededBy: MINTING,
    },
    expiry: {
        description: 'When the token ends: a duration (`45m`, `2h`, `10d`, `1h30m`, `PT1H`) or an instant (`2030-01-15T12:30:00Z`; ' +
            '`01/15/2030 12:30 PM` is UTC, as in the portal). At most 30 days; more than 24 hours is warned of.',
        default: '1h',
        heededBy: MINTING,
    },
    'token-format': {
        description: '`long` (`uid=…&ex=…&sn=…`), the default for `management`, or `short` (`integration&203001151230&…`). What is short, ' +
            'or issued by the service, ends at a whole minute and needs two minutes of life after rounding down.',
        heededBy: MINTING,
    },
    'export-token': {
        description: 'Also gives the token to later steps as `APIM_TOKEN`; it is blanked when the job ends.',
        default: 'false',
        heededBy: MINTING,
    },
    probe: {
        description: 'Tries the token on the service once and reports in `usable` and `reason`.',
        default: 'false',
        heededBy: MINTING,
    },
    transport: {
        description: '`arm` (Azure Resource Manager), `direct` (the direct management API, retired on 2025-03-15) or `auto`: `direct` ' +
            'only when `key` is given and none of `access-token`, `client-id` and `subscription-id` is.',
        default: 'auto',
        heededBy: [...DECLARING, 'export'],
    },
    cloud: { description: '`public`, `usgov` or `china`.', default: 'public', heededBy: REACHING },
    'subscription-id': {
        description: 'Azure subscription of the service, a GUID. Looked up by service name when `arm` needs it.',
        heededBy: REACHING,
    },
    'resource-group': {
        description: 'Resource group of the service. Looked up by service name when `arm` needs it.',
        heededBy: REACHING,
    },
    'tenant-id': {
        description: 'Directory of the identity that signs in: a GUID, or a domain such as `contoso.onmicrosoft.com`.',
        heededBy: REACHING,
    },
    'client-id': {
        description: 'Application (client) id of the identity. With `tenant-id` and `permissions: id-token: write` the job signs in ' +
            'without any secret, as often as a long run needs.',
        heededBy: REACHING,
    },
    'client-secret': {
        description: 'Secret of the application, where the job cannot get an OIDC token. It is masked first of all.',
        secret: true,
        heededBy: REACHING,
    },
    'access-token': {
        description: 'Entra access token for Azure Resource Manager, made elsewhere, without `Bearer`; it cannot be renewed here. ' +
            'It is masked first of all.',
        secret: true,
        heededBy: REACHING,
    },
    'api-version': {
        description: 'Version of the management API, `YYYY-MM-DD` or `YYYY-MM-DD-preview`. `2024-05-01` over `arm`, `2021-08-01` over `direct`.',
        heededBy: REACHING,
    },
    'management-url': {
        description: 'Root of the direct management API, when its host name is a custom one. `https`; `http` to loopback only.',
        heededBy: REACHING,
    },
    'arm-url': {
        description: 'Root of Azure Resource Manager in a cloud of its own. `https`; `http` to loopback only.',
        heededBy: REACHING,
    },
    'authority-url': {
        description: 'Root of the authority that signs in for `arm-url`. `https`; `http` to loopback only.',
        heededBy: REACHING,
    },
    only: {
        description: 'Selectors `collection/id-glob`, one a line: nothing else is compared or changed.',
        heededBy: [...DECLARING, 'export'],
    },
    except: {
        description: 'Selectors `collection/id-glob`, one a line: what is left alone.',
        heededBy: [...DECLARING, 'export'],
    },
    output: {
        description: 'Folder of the workspace into which `export` and `convert` write. It keeps a list there of what it wrote, and touches no other file.',
        default: 'apim',
        heededBy: WRITING,
    },
    layout: {
        description: 'How `export` and `convert` divide what they write: `single` is one file, `by-api` has one more for each API.',
        default: 'by-api',
        heededBy: WRITING,
    },
    prune: {
        description: 'What happens to entities that the file does not declare: `none` keeps them; `owned` deletes what ' +
            'this `stack` made or adopted; `all` deletes them in the collections that the file mentions. With `export` and ' +
            '`config`: `all` takes everything out of the files that the service lacks.',
        default: 'none',
        heededBy: COMPARING,
    },
    'max-deletes': {
        description: 'The most deletes that a plan may hold: a count, or a percentage of each collection, such as `10%`.',
        default: '5',
        heededBy: [...PLANNING, 'compare'],
    },
    'plan-file': {
        description: "Where the plan is written, inside the workspace or the runner's temporary folder, which is the default.",
        heededBy: PLANNING,
    },
    'approved-plan': {
        description: 'The plan that was reviewed: its digest, or the path of its file, which lets a refusal list what moved. `apply` ' +
            'does nothing unless its own plan has the same digest.',
        heededBy: PLANNING,
    },
    'promote-from': {
        description: 'The environment that must have had the same file before, such as `test`; or the path of the report file of its ' +
            '`apply`, where this run may not read its service (`test=<path>` takes no other environment). `apply` writes ' +
            'nothing otherwise.',
        heededBy: PLANNING,
    },
    'render-file': {
        description: 'Where `validate` writes what the files come to in the environment, with the line that says each value. Secrets ' +
            'stand in it as `***`.',
        heededBy: ['validate'],
    },
    secrets: {
        description: 'How write-only values are compared: `auto`, `compare` (read the live value), `assume` (take it as unchanged) ' +
            'or `write` (send it each time).',
        default: 'auto',
        heededBy: [...PLANNING, 'compare'],
    },
    'fail-on': {
        description: '`changes` fails the step when the plan is not empty, or a compared environment is not as declared; `none` does not.',
        default: 'none',
        heededBy: [...PLANNING, 'compare'],
    },
    strict: {
        description: 'Makes warnings about the file, and about values that the service rewrote, into errors.',
        default: 'false',
        heededBy: DECLARING,
    },
    concurrency: {
        description: 'Requests in flight, 1 to 64, or `auto`, which finds out what the service takes.',
        default: 'auto',
        heededBy: [...COMPARING, 'export'],
    },
    timeout: {
        description: 'How long the run may take, such as `30m`; 24 hours at most.',
        default: '30m',
        heededBy: ['token', ...COMPARING, 'export'],
    },
    'output-keys': {
        description: 'Ids of subscriptions, one a line, whose keys `apply` gives in the output `keys`; others as ' +
            '`gateways/<id>` or `tenant/access`.',
        heededBy: PLANNING,
    },
    'github-token': {
        description: "Token that may write Actions secrets, for actions that hand a key on to one; the workflow's own token may not.",
        secret: true,
        heededBy: PLANNING,
    },
    summary: { description: 'Writes a job summary.', default: 'true', heededBy: [...DECLARING, ...WRITING] },
};
/** Every output, in the order of the README. */
const OUTPUTS = {
    token: { description: 'The SAS token, masked. GitHub drops masked outputs between jobs: mint one in each job.' },
    authorization: { description: 'The whole value of the `Authorization` header, masked.' },
    'expires-on': { description: 'When the token ends, ISO 8601 in UTC.' },
    'management-url': { description: 'Root of the direct management API that the token is for.' },
    usable: { description: 'With `probe`: whether the service accepted the token.' },
    'gateway-url': { description: 'With `probe`, when the token is usable: root of the gateway that calls go to.' },
    reason: { description: 'With `probe`: why, in words.' },
    'has-changes': {
        description: 'Whether the plan holds a change; after `export`, whether a file was written or removed; after `compare`, whether ' +
            'an environment is not as declared.',
    },
    created: { description: 'How many entities were created, or would be.' },
    updated: { description: 'How many entities were updated, or would be.' },
    deleted: { description: 'How many entities were deleted, or would be.' },
    unchanged: { description: 'How many declared entities were as declared already.' },
    failed: { description: 'How many changes the service refused.' },
    'export-folder': { description: 'After `export` and `convert`: the folder with what it wrote, from the workspace.' },
    'plan-file': { description: 'Path of the plan that was written, as JSON.' },
    'plan-digest': { description: 'SHA-256 of what the plan does: equal for equal plans, with or without the secrets.' },
    keys: {
        description: 'Keys that `output-keys` or an action hands on, each masked, as JSON laid out like the file: ' +
            '`fromJSON(…).subscriptions.mobile.primary`. GitHub drops it between jobs.',
    },
    comparison: {
        description: 'What `compare` found, as JSON on one line, with every entity that is not equal in all environments; left out ' +
            'when longer than 256 KiB.',
    },
    'comparison-file': { description: 'Path of the same as a file, however long.' },
    'report-file': { description: 'Path of the plan with what became of each change, as JSON; after `apply`.' },
};
/** Gives the entry of an input by name, undefined when there is no such input. */
function inputEntry(name) {
    const entries = INPUTS;
    return Object.hasOwn(entries, name) ? entries[name] : undefined;
}

;// CONCATENATED MODULE: ./build/settings/form.js
/**
 * Takes inputs one after another and remembers what is wrong with each, so that a user hears of every fault at once.
 *
 * A faulty input does not throw: its place is held by a stand-in until `close()` throws for all of them. A reading
 * function throws a RangeError whose message completes a sentence that begins with the name of the input.
 */




/** Input variables that others set on runner machines: SUSE and some desktops name the input method so. */
const FOREIGN = ['method'];
const LONGEST_QUOTE = 80;
/** Opens a form on the inputs given, by lower-case name; unknown names are faults already. */
function openForm(inputs) {
    const faults = [];
    const form = {
        text: name => (inputs.get(name) ?? '').trim() || (inputEntry(name)?.default ?? ''),
        take: (name, read, instead) => {
            const text = form.text(name);
            if (text === '')
                return instead;
            try {
                return read(text);
            }
            catch (error) {
                if (!(error instanceof RangeError))
                    throw error;
                form.refuse(name, error.message);
                return instead;
            }
        },
        refuse: (name, message) => {
            faults.push({ name, message: `${name} ${message}` });
        },
        close: () => {
            if (faults.length === 0)
                return;
            throw new errors/* InputError */.dz(faults.map(fault => fault.message), faults.map(fault => fault.name));
        },
    };
    for (const name of unknownNames(inputs)) {
        form.refuse(quoted(name), `is not an input of this action; the nearest one is "${(0,nearest/* nearest */.p)(name, Object.keys(INPUTS))}"`);
    }
    return form;
}
/** Warns of what looks like an input but comes from the machine rather than from the workflow. */
function foreignWarnings(inputs) {
    return FOREIGN.filter(name => inputs.has(name)).map(name => `INPUT_${name.toUpperCase()} is set on this machine; it is not an input of this action and has no effect`);
}
function unknownNames(inputs) {
    return [...inputs.keys()].filter(name => inputEntry(name) === undefined && !FOREIGN.includes(name)).sort();
}
/** Reads one of two or more words. */
function oneOf(...words) {
    return text => {
        const found = words.find(word => word === text);
        if (found === undefined)
            throw unlike(text, listed(words));
        return found;
    };
}
/** Reads a boolean of YAML's core schema. */
function flag(text) {
    return oneOf('true', 'True', 'TRUE', 'false', 'False', 'FALSE')(text).toLowerCase() === 'true';
}
/** Reads a text of one form. */
function matching(pattern, expected) {
    return text => {
        if (!pattern.test(text))
            throw unlike(text, expected);
        return text;
    };
}
/** Reads a whole number between two others, both included. */
function whole(from, to) {
    return text => {
        const number = Number(matching(/^\d{1,9}$/, `a whole number from ${from} to ${to}`)(text));
        if (number < from || number > to)
            throw unlike(text, `a whole number from ${from} to ${to}`);
        return number;
    };
}
/** Reads lines, each by itself; empty ones do not count. */
function linesOf(read) {
    return text => text
        .split(/\r?\n/)
        .map(line => line.trim())
        .filter(line => line !== '')
        .map(read);
}
/** Reads a secret of one line; the fault never quotes it. */
function secretText(text) {
    if (/[\s\p{Cc}]/u.test(text))
        throw new RangeError('holds white space; expected it whole, on one line, alone');
    if (!/^[!-~]+$/.test(text))
        throw new RangeError('holds characters beyond ASCII; expected it as Azure shows it');
    return new secret/* Secret */.zh(text);
}
/** Makes the fault `is "…"; expected …`. */
function unlike(text, expected) {
    return new RangeError(`is ${quoted(text)}; expected ${expected}`);
}
/** Quotes what a user wrote on one line, shortened when it is long. */
function quoted(text) {
    return JSON.stringify(text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text);
}
function listed(words) {
    const quotes = words.map(word => `"${word}"`);
    return `${quotes.slice(0, -1).join(', ')} or ${quotes.at(-1)}`;
}

// EXTERNAL MODULE: ./build/loopback.js
var loopback = __nccwpck_require__(2515);
;// CONCATENATED MODULE: ./build/settings/target.js
/**
 * Where requests go: the service, the two hosts that manage it, and the transport between them.
 *
 * A host is derived from the name only after the name has been checked, since `contoso.evil.example/` would make a
 * host of somebody else's. An address given by the user is taken over as it is, but never over plain http.
 */



/** @see https://learn.microsoft.com/azure/azure-government/compare-azure-government-global-azure */
const HOSTS = {
    public: {
        direct: 'management.azure-api.net',
        arm: 'management.azure.com',
        authority: 'login.microsoftonline.com',
    },
    usgov: {
        direct: 'management.azure-api.us',
        arm: 'management.usgovcloudapi.net',
        authority: 'login.microsoftonline.us',
    },
    china: {
        direct: 'management.azure-api.cn',
        arm: 'management.chinacloudapi.cn',
        authority: 'login.chinacloudapi.cn',
    },
};
const API_VERSIONS = { arm: '2024-05-01', direct: '2021-08-01' };
/** Reads the name of a service. */
const serviceName = matching(/^(?=.{1,50}$)[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$/, 'an instance name such as "contoso": 1 to 50 letters, digits and hyphens, a letter first and no hyphen last');
/** Reads a GUID. */
const guid = matching(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, 'a GUID such as "00000000-0000-0000-0000-000000000000"');
/** Reads the name of a resource group. */
const groupName = matching(/^(?=.{1,90}$)[\p{L}\p{N}_.()-]*[\p{L}\p{N}_()-]$/u, '1 to 90 letters, digits, underscores, hyphens, parentheses and dots, with no dot last');
const version = matching(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:-preview)?$/, 'a version such as "2024-05-01" or "2024-06-01-preview"');
/** Takes every input that says where the service is. */
function takeTarget(form) {
    const cloud = form.take('cloud', oneOf('public', 'usgov', 'china'), 'public');
    const service = form.take('service', serviceName, '');
    const allowedServices = form.take('allowed-services', linesOf(serviceName), []);
    const forbidden = service === '' ? undefined : forbiddenService(service, allowedServices);
    if (forbidden !== undefined)
        form.refuse('service', forbidden);
    const managementUrl = form.take('management-url', address, undefined);
    const apiVersion = form.take('api-version', version, undefined);
    const subscriptionId = form.take('subscription-id', guid, undefined);
    const resourceGroup = form.take('resource-group', groupName, undefined);
    const armUrl = form.take('arm-url', address, new URL(`https://${HOSTS[cloud].arm}/`));
    const usual = isKnownCloud({ armUrl, cloud }) ? new URL(`https://${HOSTS[cloud].authority}/`) : undefined;
    const authorityUrl = form.take('authority-url', address, usual);
    return {
        service,
        allowedServices,
        cloud,
        transport: form.take('transport', oneOf('auto', 'direct', 'arm'), 'auto'),
        armUrl,
        armAudience: audienceOf(armUrl, cloud),
        ...(authorityUrl === undefined ? {} : { authorityUrl }),
        ...(managementUrl === undefined ? {} : { managementUrl }),
        ...(apiVersion === undefined ? {} : { apiVersion }),
        ...(subscriptionId === undefined ? {} : { subscriptionId }),
        ...(resourceGroup === undefined ? {} : { resourceGroup }),
    };
}
/**
 * Completes what the inputs say, which must name a service, with what follows from it.
 *
 * @throws InputError for a service that the inputs do not allow, wherever its name comes from.
 */
function targetOf({ allowedServices, ...inputs }, transport) {
    const forbidden = forbiddenService(inputs.service, allowedServices);
    if (forbidden !== undefined)
        throw new errors/* InputError */.dz([`service ${forbidden}`], ['service']);
    const derived = `https://${inputs.service}.${HOSTS[inputs.cloud].direct}/`;
    const managementUrl = inputs.managementUrl ?? new URL(derived);
    return { ...inputs, transport, managementUrl, apiVersion: inputs.apiVersion ?? API_VERSIONS[transport] };
}
/** Why a service may not be touched; names differ without regard to case, as host names do. */
function forbiddenService(service, allowed) {
    if (allowed.length === 0 || allowed.some(name => name.toLowerCase() === service.toLowerCase()))
        return undefined;
    return `is ${quoted(service)}, which "allowed-services" does not name; expected ${allowed.map(quoted).join(' or ')}`;
}
/** A token is made for the host that it goes to; a cloud has regional hosts beside the one that its tokens name. */
function audienceOf(armUrl, cloud) {
    return isKnownCloud({ armUrl, cloud }) ? `https://${HOSTS[cloud].arm}` : armUrl.origin;
}
/** True when the resource manager is the cloud's own, so that its authority is known too. */
function isKnownCloud({ armUrl, cloud }) {
    return `.${armUrl.hostname}`.endsWith(`.${HOSTS[cloud].arm}`);
}
/** Reads the root of an API: https, or http to this machine, with nothing but a host, a port and a path. */
const address = text => {
    const expected = 'an address such as "https://management.contoso.example"';
    if (/^[^/?#]*\/\/[^/?#]*@/.test(text))
        throw new RangeError(`holds credentials; expected ${expected} without them`);
    if (!/^https?:\/\/[^\s\\?#]+$/i.test(text) || !URL.canParse(text)) {
        throw unlike(text, `${expected}, without query and fragment`);
    }
    const url = new URL(text);
    if (url.protocol === 'http:' && !(0,loopback/* isLoopback */.U)(url)) {
        throw new RangeError(`is ${quoted(text)}; expected https, since http is for loopback addresses only`);
    }
    return url.pathname.endsWith('/') ? url : new URL(`${url.href}/`);
};

;// CONCATENATED MODULE: ./build/settings/identity.js
/**
 * Who signs in to Azure, as far as the inputs say.
 *
 * Nothing has to be said: an identity without any word of the user is looked for on the machine, when it is needed and
 * not before.
 */



const NO_SECRET = new secret/* Secret */.zh('');
const tenant = matching(/^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?=.{3,253}$)[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+)$/i, 'the id of the directory, a GUID, or one of its domains, such as "contoso.onmicrosoft.com"');
/** Takes every input that says who signs in. */
function takeIdentity(form, target) {
    const token = form.take('access-token', secretText, NO_SECRET);
    const tenantId = form.take('tenant-id', tenant, undefined);
    const clientId = form.take('client-id', guid, undefined);
    const secret = form.take('client-secret', secretText, undefined);
    if (has(form, 'client-secret'))
        requireBeside(form, 'client-secret', ['client-id', 'tenant-id']);
    if (has(form, 'access-token'))
        return { kind: 'bearer', token };
    if (has(form, 'client-id') && has(form, 'tenant-id'))
        requireAuthority(form, target);
    return {
        kind: 'entra',
        ...(tenantId === undefined ? {} : { tenantId }),
        ...(clientId === undefined ? {} : { clientId }),
        ...(secret === undefined ? {} : { clientSecret: secret }),
    };
}
/** True when the inputs name an identity; that of the machine never counts. */
function namesIdentity(form) {
    return has(form, 'access-token') || has(form, 'client-id');
}
function has(form, name) {
    return form.text(name) !== '';
}
function requireBeside(form, name, others) {
    const missing = others.filter(other => !has(form, other)).map(other => `"${other}"`);
    if (missing.length > 0)
        form.refuse(name, `is given without ${missing.join(' and ')} of its app registration`);
}
/** The authority of a known cloud signs nobody in to another one, and is not to be told of those who try. */
function requireAuthority(form, target) {
    if (isKnownCloud(target) || has(form, 'authority-url'))
        return;
    const host = quoted(target.armUrl.origin);
    form.refuse('authority-url', `is missing; the cloud of "arm-url" ${host} expects the address of its own authority`);
}

;// CONCATENATED MODULE: ./build/settings/credential.js

const EMPTY_SECRET = 'a secret that this run may not read, as in a pull request from a fork, arrives empty';
/** Notes that nothing authorises the requests. */
function requireCredential(transport, form) {
    if (transport === 'arm' || form.text('key') !== '' || namesIdentity(form))
        return;
    form.refuse('key', `is missing; expected a key of the Management API page of the service (${EMPTY_SECRET}), or "client-id" and ` +
        '"tenant-id" of an identity for which the service issues tokens');
}
/**
 * Gives what the inputs say of a credential.
 *
 * @param isOffline - true for a command that sends nothing, and so does without an identity of the machine.
 */
function credentialOf(isOffline, transport, given, form) {
    const { identifier, key, keyType, identity } = given;
    const isNamed = namesIdentity(form);
    if (transport === 'arm')
        return isNamed || !isOffline ? identity : undefined;
    if (form.text('key') !== '')
        return { kind: 'sas', identifier, key };
    return isNamed ? { kind: 'issued', identifier, keyType, identity } : undefined;
}

;// CONCATENATED MODULE: ./build/settings/environment.js
/**
 * What an environment of the file says of its service, taken as if the inputs had said it.
 *
 * An input and the file may both say it, and then they have to agree: which of the two was meant is for the user to
 * decide, since the one is where a run goes and the other what was reviewed.
 */



const INPUT_OF = {
    service: 'service',
    subscriptionId: 'subscription-id',
    resourceGroup: 'resource-group',
    transport: 'transport',
};
const READS = {
    service: serviceName,
    subscriptionId: guid,
    resourceGroup: groupName,
    transport: oneOf('auto', 'direct', 'arm'),
};
/** What an input says of the one service that the run is for. */
const OF_ONE_SERVICE = ['service', 'subscription-id', 'resource-group', 'management-url'];
/** Gives the inputs without what they say of the service of the run, for another environment than its own. */
function withoutService(inputs) {
    const own = new Set(OF_ONE_SERVICE);
    return new Map([...inputs].filter(([name]) => !own.has(name)));
}
/** A word that leaves the choice to us contradicts no other. */
const OPEN = 'auto';
/**
 * Gives the inputs with what the environment says beside them.
 *
 * @throws InputError with every word that is not legal or that an input contradicts.
 */
function withSaid(inputs, said) {
    const faults = said.flatMap(one => faultOf(one, inputs) ?? []);
    if (faults.length > 0)
        throw new errors/* InputError */.dz(faults, [...new Set(said.map(({ word }) => INPUT_OF[word]))]);
    const own = said.filter(({ word, text }) => text !== OPEN && !isGiven(word, inputs));
    return new Map([...inputs, ...own.map(({ word, text }) => [INPUT_OF[word], text])]);
}
function faultOf({ word, text, at, path }, inputs) {
    const where = `${path} (${at.file}:${at.line}:${at.column})`;
    try {
        READS[word](text);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        return `${where} ${error.message}`;
    }
    const given = (inputs.get(INPUT_OF[word]) ?? '').trim();
    if (!isGiven(word, inputs) || text === OPEN || given.toLowerCase() === text.toLowerCase())
        return undefined;
    return `${INPUT_OF[word]} is ${quoted(given)}, while ${where} is ${quoted(text)}; expected the same, or one of the two`;
}
function isGiven(word, inputs) {
    const given = (inputs.get(INPUT_OF[word]) ?? '').trim();
    return given !== '' && given !== OPEN;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/settings/export.js
/**
 * The settings of the command `export`.
 */



const readPath = matching(/^(?!\/|[A-Za-z]:)[^\\\p{Cc}]+$/u, 'the path of a folder inside the workspace, such as "apim", with "/" between its parts');
/** Reads the folder of an export: a path from the workspace, wherever that lies, without needless parts. */
const folder = text => {
    const path = external_node_path_.posix.normalize(readPath(text)).replace(/\/$/, '');
    const [first = ''] = path.split('/');
    if (first === '.' || first === '..')
        throw unlike(text, 'the path of a folder inside the workspace, such as "apim"');
    if (path.split('/').some(part => part.toLowerCase() === '.git'))
        throw unlike(text, 'a folder of your own: what lies in ".git" is kept by git');
    return path;
};
/** Makes the settings of an export. */
function exportSettings({ target, output, layout, only, except, concurrency, timeoutMs, summary }, transport, credential, warnings) {
    return {
        command: 'export',
        target: targetOf(target, transport),
        credential,
        output,
        layout,
        only,
        except,
        concurrency,
        timeoutMs,
        summary,
        warnings,
    };
}

// EXTERNAL MODULE: ./build/sas/token.js
var token = __nccwpck_require__(1151);
;// CONCATENATED MODULE: ./build/sas/expiry.js
/**
 * Reads an expiry in every spelling that users have at hand: a duration, an ISO 8601 instant, the portal's date.
 *
 * JavaScript's own date parser takes 30 February for 2 March and a date without a zone for local time; nothing here
 * relies on it. The portal prints its dates month first, and means UTC.
 */

/** What `readExpiry` takes, for error sentences. */
const EXPIRY_SPELLINGS = 'a duration (45m, 2h, 10d, 1h30m, PT1H) or an instant (2030-01-15T12:30:00Z, 01/15/2030 12:30 PM)';
const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** Milliseconds of week, day, hour, minute and second: the order in which both patterns below capture them. */
const UNITS_MS = [7 * DAY_MS, DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS];
const SHORT_DURATION = /^(?:(\d+)w)?(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/i;
const ISO_NUMBER = String.raw `(\d+(?:[.,]\d+)?)`;
const ISO_DURATION = new RegExp(`^P(?:${ISO_NUMBER}W)?(?:${ISO_NUMBER}D)?(?:T(?=\\d)(?:${ISO_NUMBER}H)?(?:${ISO_NUMBER}M)?(?:${ISO_NUMBER}S)?)?$`);
/** ISO 8601 allows a fraction in the last component only. */
const EARLY_FRACTION = /[.,]\d+[A-Z]+\d/;
const ISO_INSTANT = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?:Z|([+-])(\d{2})(?::?(\d{2}))?)$/i;
const ISO_WITHOUT_ZONE = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)?$/i;
/** `\s` also matches the narrow no-break space that browsers print before AM and PM. */
const PORTAL_INSTANT = /^(\d{1,2})\/(\d{1,2})\/(\d{4}),?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([AP])M$/i;
/**
 * Gives the instant that `text` means.
 *
 * @throws RangeError, whose message completes a sentence that begins with the name of the input, when the text is in
 *   no known spelling, names no real instant, or names one that is past or more than 30 days ahead.
 */
function readExpiry(text, now) {
    const lifeMs = durationMs(text);
    const atMs = lifeMs === undefined ? instantMs(text) : now.getTime() + lifeMs;
    if (atMs <= now.getTime()) {
        throw new RangeError(`is "${text}", which is not in the future: it is ${now.toISOString()} now`);
    }
    if (atMs - now.getTime() > token/* LONGEST_LIFE_MS */.h4) {
        throw new RangeError(`is "${text}", which is more than 30 days ahead; expected 30 days (30d) at most`);
    }
    return new Date(atMs);
}
/** Gives the sentence that warns of a long life, undefined when the token lives for 24 hours at most. */
function expiryWarning(expiry, now) {
    if (expiry.getTime() - now.getTime() <= DAY_MS)
        return undefined;
    return `the token lives until ${expiry.toISOString()}, which is more than 24 hours; nothing can revoke it but a new key`;
}
/**
 * Gives the milliseconds of `45m`, `2h`, `10d`, `1h30m`, `PT1H` or `P1DT12H`; undefined when `text` is no duration.
 *
 * Years and months have no fixed length and are no durations here.
 */
function durationMs(text) {
    const found = SHORT_DURATION.exec(text) ?? (EARLY_FRACTION.test(text) ? null : ISO_DURATION.exec(text));
    const counts = found?.slice(1) ?? [];
    if (counts.every(count => count === undefined))
        return undefined;
    const parts = UNITS_MS.map((unitMs, index) => Number((counts[index] ?? '0').replace(',', '.')) * unitMs);
    return Math.round(parts.reduce((sum, part) => sum + part, 0));
}
function instantMs(text) {
    const ms = isoMs(text) ?? portalMs(text);
    if (ms !== undefined && !Number.isNaN(ms))
        return ms;
    if (ms !== undefined)
        throw new RangeError(`is "${text}", which no calendar or clock shows; ${orderHint(text)}`);
    if (ISO_WITHOUT_ZONE.test(text)) {
        throw new RangeError(`is "${text}", which lacks a time or a zone; expected the form 2030-01-15T12:30:00Z`);
    }
    throw new RangeError(`is ${JSON.stringify(text)}; expected ${EXPIRY_SPELLINGS}`);
}
function orderHint(text) {
    return text.includes('/') ? 'expected MM/DD/YYYY H:MM AM or PM, in UTC' : 'expected the form 2030-01-15T12:30:00Z';
}
/** NaN for an instant that does not exist, undefined for another spelling. */
function isoMs(text) {
    const found = ISO_INSTANT.exec(text);
    if (found === null)
        return undefined;
    const [, year, month, day, hour, minute, second = '0', fraction = '', sign, zoneHour = '0', zoneMinute = '0'] = found;
    const wallMs = utcMs([year, month, day, hour, minute, second].map(Number));
    const isZone = Number(zoneHour) < 24 && Number(zoneMinute) < 60;
    const offsetMs = Number(zoneHour) * HOUR_MS + Number(zoneMinute) * MINUTE_MS;
    const fractionMs = Number(fraction.padEnd(3, '0').slice(0, 3));
    return isZone ? wallMs + fractionMs - (sign === '-' ? -offsetMs : offsetMs) : Number.NaN;
}
/** NaN for an instant that does not exist, undefined for another spelling. */
function portalMs(text) {
    const found = PORTAL_INSTANT.exec(text);
    if (found === null)
        return undefined;
    const [, month, day, year, hour, minute, second = '0', half = ''] = found;
    const clockHour = Number(hour);
    if (clockHour < 1 || clockHour > 12)
        return Number.NaN;
    const dayHour = (clockHour % 12) + (half.toUpperCase() === 'P' ? 12 : 0);
    return utcMs([...[year, month, day].map(Number), dayHour, Number(minute), Number(second)]);
}
/** Milliseconds of a UTC date written as numbers; NaN when `Date` had to carry one part over into the next. */
function utcMs(parts) {
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
    const date = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
    const kept = [
        date.getUTCFullYear(),
        date.getUTCMonth() + 1,
        date.getUTCDate(),
        date.getUTCHours(),
        date.getUTCMinutes(),
        date.getUTCSeconds(),
    ];
    return kept.every((part, index) => part === parts[index]) ? date.getTime() : Number.NaN;
}

// EXTERNAL MODULE: ./build/sas/holder.js
var sas_holder = __nccwpck_require__(4478);
;// CONCATENATED MODULE: ./build/settings/promotion.js
/**
 * What a user says of more than one environment: where a file comes from, and which environments are compared.
 */

const NAME = '[a-z0-9](?:[a-z0-9-]{0,27}[a-z0-9])?';
const environmentName = matching(new RegExp(`^${NAME}$`), 'the name of an environment of the files');
/** Takes the inputs that are about several environments. */
function takePromotion(form) {
    const promoteFrom = form.take('promote-from', promotionSource, undefined);
    const environments = form.take('environments', linesOf(environmentName), []);
    const reports = form.take('reports', linesOf(path), []);
    return {
        ...(promoteFrom === undefined ? {} : { promoteFrom }),
        ...(environments.length === 0 ? {} : { environments }),
        ...(reports.length === 0 ? {} : { reports }),
    };
}
/** Refuses what a comparison has no use for and would be misread in it. */
function refuseInComparison(form) {
    if (form.text('environment') !== '')
        form.refuse('environment', 'names one environment; command "compare" expects "environments", at least two, or none');
}
const path = text => text;
/** Reads `test`, `reports/test.json` or `test=reports/test.json`. */
const promotionSource = text => {
    if (text.includes('\n'))
        throw unlike(text, '"<environment>", the path of a report file, or "<environment>=<path>"');
    if (new RegExp(`^${NAME}$`).test(text))
        return { text, environment: text };
    const [, environment, report] = new RegExp(`^(${NAME})\\s*=\\s*(.+)$`).exec(text) ?? [];
    return environment === undefined || report === undefined ? { text, report: text } : { text, environment, report };
};

;// CONCATENATED MODULE: ./build/settings/given.js
/**
 * The value of every input, read by itself; what one input means for another is decided in `settings.ts`.
 *
 * A value that is absent or faulty is held by a stand-in that must not be used: an empty name, an empty secret.
 */









const LONGEST_TIMEOUT_MS = 24 * 60 * 60 * 1000;
const given_NO_SECRET = new secret/* Secret */.zh('');
/** Takes every input of the form; `now` is what an expiry is measured from. */
function takeAll(form, now) {
    const target = takeTarget(form);
    return {
        command: form.take('command', oneOf('token', 'validate', 'plan', 'apply', 'export', 'compare', 'convert'), undefined),
        target,
        identity: takeIdentity(form, target),
        key: form.take('key', secretText, given_NO_SECRET),
        ...takeToken(form, now),
        config: form.take('config', linesOf(asIs), []),
        overrides: form.take('overrides', linesOf(asIs), []),
        environment: form.take('environment', asIs, undefined),
        variables: form.take('variables', linesOf(variableLine), []),
        only: form.take('only', linesOf(selector), []),
        except: form.take('except', linesOf(selector), []),
        prune: form.take('prune', oneOf('none', 'owned', 'all'), 'none'),
        maxDeletes: form.take('max-deletes', maxDeletes, { count: 0 }),
        output: form.take('output', folder, ''),
        layout: form.take('layout', oneOf('single', 'by-api'), 'by-api'),
        planFile: form.take('plan-file', asIs, undefined),
        approvedPlan: form.take('approved-plan', asIs, undefined),
        renderFile: form.take('render-file', asIs, undefined),
        promotion: takePromotion(form),
        secrets: form.take('secrets', oneOf('auto', 'compare', 'assume', 'write'), 'auto'),
        failOn: form.take('fail-on', oneOf('none', 'changes'), 'none'),
        strict: form.take('strict', flag, false),
        concurrency: form.take('concurrency', concurrency, 'auto'),
        timeoutMs: form.take('timeout', timeoutMs, 0),
        outputKeys: form.take('output-keys', linesOf(keyHolder), []),
        githubToken: form.take('github-token', secretText, undefined),
        summary: form.take('summary', flag, true),
    };
}
function takeToken(form, now) {
    const own = form.take('identifier', identifier, '');
    const holder = form.take('token-for', holderWith(own), { kind: 'management', id: own });
    const format = form.take('token-format', oneOf('long', 'short'), (0,sas_holder/* usualFormat */.EM)(holder));
    // Without a key the service issues the token, and what it issues ends at a whole minute in either format.
    const rounding = form.text('key') === '' ? 'short' : format;
    return {
        identifier: own,
        holder,
        format,
        keyType: form.take('key-type', oneOf('primary', 'secondary'), 'primary'),
        expiry: form.take('expiry', expiryFor(rounding, now), now),
        exportToken: form.take('export-token', flag, false),
        probe: form.take('probe', flag, false),
    };
}
const asIs = text => text;
/** Narrower than the service's own rule: a token has no way to quote `&`, and a header none to carry a line break. */
const given_NAME = String.raw `(?!\.{1,2}$)[\w.@-]{1,80}`;
const NAME_IN_WORDS = '1 to 80 letters, digits, underscores, hyphens, dots and @';
const identifier = matching(new RegExp(`^${given_NAME}$`), NAME_IN_WORDS);
const HOLDER = new RegExp(`^(gateway|user):(${given_NAME})$`);
const selector = matching(/^(?:[a-zA-Z]+(?:\/[^/\s]+)+|tag:\S+)$/, 'a selector "collection/id-glob", such as "products/gold-*", or "tag:<id>"');
const keyHolder = matching(/^[^/\s?#\\]+(?:\/[^/\s?#\\]+)*$/, 'the id of a subscription, or a path such as "gateways/<id>"');
/** Whom a token is for; the management API takes tokens of the identifier alone. */
function holderWith(identifier) {
    return text => {
        if (text === 'management')
            return { kind: 'management', id: identifier };
        const [, kind, id] = HOLDER.exec(text) ?? [];
        if ((kind === 'gateway' || kind === 'user') && id !== undefined)
            return { kind, id };
        throw unlike(text, `"management", "gateway:<id>" or "user:<id>", where <id> is ${NAME_IN_WORDS}`);
    };
}
const variableLine = text => {
    const [, name, value] = /^([A-Za-z_][\w-]*(?:\.[\w-]+)*)\s*=\s*(.*)$/.exec(text) ?? [];
    if (name === undefined || value === undefined)
        throw unlike(text, 'lines "<name>=<value>"');
    return { name, value };
};
/** An expiry that a token of this format can have. */
function expiryFor(format, now) {
    return text => {
        const expiry = readExpiry(text, now);
        const fault = (0,token/* lifeFault */.zR)(expiry, now, format);
        if (fault !== undefined)
            throw new RangeError(`is ${quoted(text)}; ${fault}`);
        return expiry;
    };
}
const maxDeletes = text => {
    const [, number, percent] = /^(\d{1,7})(%?)$/.exec(text) ?? [];
    if (number === undefined || (percent === '%' && Number(number) > 100)) {
        throw unlike(text, 'a count such as "5", or a percentage such as "10%"');
    }
    return percent === '%' ? { percent: Number(number) } : { count: Number(number) };
};
const concurrency = text => (text === 'auto' ? text : whole(1, 64)(text));
const timeoutMs = text => {
    const ms = durationMs(text);
    if (ms === undefined || ms <= 0 || ms > LONGEST_TIMEOUT_MS) {
        throw unlike(text, 'a duration such as "90s", "30m" or "2h", 24h at most');
    }
    return ms;
};

;// CONCATENATED MODULE: ./build/settings/heeded.js

/** Gives one sentence that names every input which differs from its default and has no part in the command. */
function unheeded(command, form) {
    const names = Object.keys(INPUTS).filter(name => {
        const entry = inputEntry(name);
        const isHeeded = entry?.heededBy?.includes(command) ?? true;
        return !isHeeded && form.text(name) !== (entry?.default ?? '');
    });
    const called = command === 'merge' ? '"export" with "config"' : `"${command}"`;
    return names.length === 0 ? [] : [`not used by command ${called}: ${names.join(', ')}`];
}

;// CONCATENATED MODULE: ./build/settings/required.js

/**
 * Refuses what is missing.
 *
 * @param isWhole - true when nothing is to come from the files any more.
 */
function requireFor(command, transport, form, isWhole) {
    const isOfFiles = command !== 'token' && command !== 'export';
    const mayFollow = isOfFiles && !lacks(form, 'config') && !isWhole;
    if (!isOffline(command, form) && lacks(form, 'service') && !mayFollow) {
        const instead = isWhole ? ', or an environment of the files that says it' : '';
        form.refuse('service', `is missing; expected the name of the API Management instance, such as "contoso"${instead}`);
    }
    if (isOfFiles && lacks(form, 'config')) {
        const expected = command === 'convert' ? 'the folder that APIOps extracted' : 'the paths of the files that declare the resources';
        form.refuse('config', `is missing; command "${command}" expects ${expected}`);
    }
    if (!isOffline(command, form))
        requireCredential(transport, form);
}
/** True for what sends no request. */
function isOffline(command, form) {
    return command === 'validate' || command === 'convert' || (command === 'compare' && !lacks(form, 'reports'));
}
function lacks(form, name) {
    return form.text(name) === '';
}

;// CONCATENATED MODULE: ./build/settings/token.js
/**
 * The settings of the command `token`.
 *
 * A key given is a key used: it signs here, and nothing is sent. Only without one does the service issue the token,
 * which takes an identity that Azure knows.
 */



/** Notes what cannot go together in a token. */
function refuseToken({ holder, format, probe }, form) {
    const asked = `"token-for" is "${form.text('token-for')}"`;
    if (holder.kind === 'gateway' && format === 'long') {
        form.refuse('token-format', `is "long" although ${asked}; expected "short", since gateways take no other`);
    }
    if (holder.kind === 'user' && form.text('key') !== '') {
        form.refuse('key', `is given although ${asked}; expected none, since only the service can sign for its users`);
    }
    if (holder.kind !== 'management' && probe) {
        form.refuse('probe', `is "true" although ${asked}; expected "false", since only the management API can be tried`);
    }
}
/** Makes the settings of a token from inputs without a fault. */
function tokenSettings(given, form, warnings, now) {
    const { holder, expiry, format, exportToken, probe } = given;
    const longLife = expiryWarning(expiry, now);
    return {
        command: 'token',
        target: targetOf(given.target, 'direct'),
        holder,
        signing: signingOf(given, form),
        expiry,
        format,
        exportToken,
        probe,
        warnings: [...warnings, ...token_unheeded(given, form), ...(longLife === undefined ? [] : [longLife])],
    };
}
function signingOf({ key, keyType, target, identity, timeoutMs }, form) {
    if (form.text('key') !== '')
        return { by: 'key', key };
    return { by: 'service', keyType, target: targetOf(target, 'arm'), identity, timeoutMs };
}
/** One sentence that names what was given and has no part in such a token. */
function token_unheeded({ holder }, form) {
    const idle = [
        ...(holder.kind === 'management' ? [] : ['identifier']),
        ...(form.text('key') === '' ? [] : ['key-type']),
    ];
    const names = idle.filter(name => form.text(name) !== inputEntry(name)?.default);
    return names.length === 0 ? [] : [`not used for such a token: ${names.join(', ')}`];
}

;// CONCATENATED MODULE: ./build/settings.js
/**
 * Turns the inputs of the action into settings: checked, complete, and one type for each command.
 *
 * Nothing below this file reads an input. Every value is checked, also one that the command does not heed, and all
 * faults are thrown together. Defaults that the runner fills in look like values that the user gave.
 */















const RETIRED = 'the direct management API was retired on 2025-03-15 and may not answer; use transport "arm"';
/** Gives the inputs that must be masked before anything else is done with any input. */
function secretInputs(inputs) {
    return [...inputs]
        .filter(([name, text]) => inputEntry(name)?.secret === true && text.trim() !== '')
        .map(([name, text]) => ({ name, secret: new secret/* Secret */.zh(text.trim()) }));
}
/**
 * Reads the inputs, by lower-case name; an empty value is an absent one.
 *
 * @throws InputError with every fault of every input.
 */
function readSettings(inputs, now) {
    return read(inputs, now, false);
}
/** @param isWhole - true when nothing is to come from the files any more. */
function read(inputs, now, isWhole) {
    const form = openForm(inputs);
    const given = takeAll(form, now);
    const command = commandFor(given.command, !settings_lacks(form, 'config'));
    const transport = transportOf(command, given, form);
    // A misspelt command says nothing about what else is required.
    if (given.command !== undefined || settings_lacks(form, 'command'))
        requireFor(command, transport, form, isWhole);
    if (command === 'token')
        refuseToken(given, form);
    if (command === 'compare')
        refuseInComparison(form);
    form.close();
    const warnings = [...foreignWarnings(inputs), ...unheeded(command, form)];
    if (command === 'convert')
        return convertSettings(given, warnings);
    if (command === 'export') {
        const credential = credentialOf(false, transport, given, form) ?? given.identity;
        return exportSettings(given, transport, credential, transport === 'direct' ? [...warnings, RETIRED] : warnings);
    }
    return command === 'token'
        ? tokenSettings(given, form, warnings, now)
        : {
            ...syncSettings(command, transport, given, form, warnings),
            inEnvironment: inEnvironmentOf(inputs, now),
            elsewhere: inEnvironmentOf(withoutService(inputs), now),
        };
}
function inEnvironmentOf(inputs, now) {
    return said => {
        const settings = read(withSaid(inputs, said), now, true);
        if (settings.command === 'token' || settings.command === 'export' || settings.command === 'convert')
            throw new RangeError(`command "${settings.command}" is for no environment`);
        // What this environment says is not said of another one.
        return { ...settings, elsewhere: inEnvironmentOf(withoutService(inputs), now) };
    };
}
/** `auto` is `direct` only when a key is all there is; what the machine is logged in to never counts. */
function transportOf(command, { target }, form) {
    if (command === 'token')
        return settings_lacks(form, 'key') ? 'arm' : 'direct';
    if (target.transport !== 'auto')
        return target.transport;
    return !settings_lacks(form, 'key') && !namesIdentity(form) && settings_lacks(form, 'subscription-id') ? 'direct' : 'arm';
}
function settings_lacks(form, name) {
    return form.text(name) === '';
}
function syncSettings(command, transport, given, form, warnings) {
    const { config, overrides, variables, only, except, prune, maxDeletes } = given;
    const { secrets, failOn, strict, concurrency, timeoutMs, summary, outputKeys } = given;
    const target = settings_lacks(form, 'service') ? undefined : targetOf(given.target, transport);
    const credential = credentialOf(isOffline(command, form), transport, given, form);
    return {
        command,
        ...(target === undefined ? {} : { target }),
        ...(credential === undefined ? {} : { credential }),
        ...(given.planFile === undefined ? {} : { planFile: given.planFile }),
        ...(given.approvedPlan === undefined ? {} : { approvedPlan: given.approvedPlan }),
        ...(given.renderFile === undefined ? {} : { renderFile: given.renderFile }),
        ...(given.environment === undefined ? {} : { environment: given.environment }),
        ...(given.githubToken === undefined ? {} : { githubToken: given.githubToken }),
        ...{ config, overrides, variables, only, except, prune, maxDeletes },
        ...{ secrets, failOn, strict, concurrency, timeoutMs, summary, outputKeys },
        ...given.promotion,
        warnings: transport === 'direct' && !isOffline(command, form) ? [...warnings, RETIRED] : warnings,
    };
}


/***/ }),

/***/ 4144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ proxySecrets),
/* harmony export */   _: () => (/* binding */ proxiesOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5714);
/**
 * Proxies, as the usual environment variables name them, in capitals or not.
 *
 * Such a variable often holds a password, so that no part of it but the name is ever in a message.
 */


const SCHEME = /^\s*[a-z][a-z0-9+.-]*:\/\//i;
/** Reads `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`. @throws InputError when one names no proxy that can be used. */
function proxiesOf(environment) {
    const http = proxyIn('HTTP_PROXY', environment);
    const https = proxyIn('HTTPS_PROXY', environment);
    return {
        ...(http === undefined ? {} : { http }),
        ...(https === undefined ? {} : { https }),
        except: textIn('NO_PROXY', environment),
    };
}
/** Lists what has to be masked: each password, alone and as it goes into a header. */
function proxySecrets(environment) {
    return ['HTTPS_PROXY', 'HTTP_PROXY'].flatMap(name => {
        // By hand, for what is no URL is not to be printed either.
        const [, user = '', password = ''] = /^([^:@/]*):(.*)@/.exec(textIn(name, environment).replace(SCHEME, '')) ?? [];
        if (password === '')
            return [];
        const plain = decoded(password) ?? password;
        const texts = [password, plain, `${decoded(user) ?? user}:${plain}`];
        return [...new Set(texts)].map(text => ({ name: `the password in ${name}`, secret: new _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .zh(text) }));
    });
}
/** The name in small letters goes first, as it does elsewhere. */
function textIn(name, environment) {
    return environment[name.toLowerCase()] || environment[name] || '';
}
function proxyIn(name, environment) {
    const text = textIn(name, environment).trim();
    if (text === '')
        return undefined;
    const url = URL.parse(SCHEME.test(text) ? text : `http://${text}`);
    if (url !== null && /^https?:$/.test(url.protocol) && isReadable(url))
        return url;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([
        `the variable ${name} names no proxy that can be used; expected http://host:port or http://user:password@host:port`,
    ]);
}
/** A sign that is escaped wrongly would end in an error where the password is made into a header. */
function isReadable({ username, password }) {
    return decoded(username) !== undefined && decoded(password) !== undefined;
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 8593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ CLIENT_REQUEST_ID),
/* harmony export */   SZ: () => (/* binding */ withTrace),
/* harmony export */   fC: () => (/* binding */ traceOf),
/* harmony export */   mn: () => (/* binding */ traced)
/* harmony export */ });
/**
 * The names of one request, by which the service's support and we find it in our logs.
 *
 * The service does not repeat the name that we gave, so that whoever sends a request puts it among the headers of the
 * answer.
 */
/** The header with the name that we give. */
const CLIENT_REQUEST_ID = 'x-ms-client-request-id';
/** Reads the names of a request from the headers of its answer, in lower case. */
function traceOf(headers) {
    // The service may send its name twice in one header; support asks for one.
    const [first = ''] = (headers['x-ms-request-id'] ?? headers['x-ms-correlation-request-id'] ?? '').split(',');
    const requestId = first.trim();
    const clientRequestId = headers[CLIENT_REQUEST_ID];
    return {
        ...(requestId === '' ? {} : { requestId }),
        ...(clientRequestId === undefined ? {} : { clientRequestId }),
    };
}
/** Prints the names of a request as `request id 6f0c1e22, client request id 0b51a3d4`; empty where there are none. */
function traced({ requestId, clientRequestId }) {
    const theirs = requestId === undefined ? [] : [`request id ${requestId}`];
    const ours = clientRequestId === undefined ? [] : [`client request id ${clientRequestId}`];
    return [...theirs, ...ours].join(', ');
}
/** Prints a sentence, or a part of one, with the names of its request behind it. */
function withTrace(text, trace) {
    const names = traced(trace);
    return names === '' ? text : `${text} (${names})`;
}


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/**
 * The version of the action, as in package.json.
 *
 * It is written a second time here because the bundle does not hold package.json; a test compares the two.
 */
/** Sent as `apim-sync/<version>` with each request. */
const VERSION = '0.1.0';


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(1296);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 

