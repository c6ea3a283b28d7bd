import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ./build/trace.js
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

;// CONCATENATED MODULE: ./build/errors.js
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
class RefusalError extends (/* unused pure expression or super */ null && (Error)) {
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
    const names = traced(trace);
    return `${method} ${path} refused (${said})${names === '' ? '' : `, ${names}`}`;
}

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./build/secret.js
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
    [external_node_util_namespaceObject.inspect.custom]() {
        return HIDDEN;
    }
}
/** What has fewer characters is not masked by the runner: it would turn ordinary output into asterisks. */
const SHORTEST_MASK = 8;
/** What stands in print for a secret. */
const HIDDEN = '***';

;// CONCATENATED MODULE: ./build/secret/forms.js
/**
 * The spellings of a secret by which it is known wherever it turns up.
 *
 * What has fewer characters than the runner masks is found everywhere and is none of them.
 */

/** Lists the spellings of a secret: the value, its lines, and each as others spell it; none under 8 characters. */
function maskForms(text) {
    const lines = text.split(/[\r\n]+/);
    const plain = [text, text.trim(), ...lines, ...lines.map(line => line.trim())];
    const long = plain.filter(form => form.trim().length >= SHORTEST_MASK);
    const forms = long.flatMap(form => [form, ...encoded(form)]);
    return [...new Set(forms.filter(form => form.length >= SHORTEST_MASK))];
}
/** Base64, URL, JSON and XML, and the one line that a service makes of several when it quotes them. */
function encoded(text) {
    const url = encodeURIComponent(text.toWellFormed());
    const lowerCaseHex = url.replace(/%[0-9A-F]{2}/g, code => code.toLowerCase());
    const json = JSON.stringify(text).slice(1, -1);
    const xml = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
    return [Buffer.from(text, 'utf8').toString('base64'), url, lowerCaseHex, json, xml, text.replace(/\s+/g, ' ').trim()];
}

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
    return forms.reduce((rest, form) => rest.replaceAll(form, HIDDEN), uncut);
}
/** Fewer characters of a secret than this give nothing away, and are found everywhere. */
const SHORTEST_STUMP = 4;
function withoutStump(text, forms) {
    const length = Math.max(0, ...forms.map(form => stumpOf(text, form)));
    return length === 0 ? text : text.slice(0, -length) + HIDDEN;
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
    const shown = '&#42;'.repeat(HIDDEN.length);
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
            const forms = maskForms(secret.reveal());
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
        write(value instanceof Secret ? value.reveal() : value);
    else
        info(line(`${what}: ${value}`));
}
/** GitHub takes the place out of what its log shows, so that the text has it too. */
function annotate(problem, line) {
    const { at, severity } = problem;
    const place = { file: line(at.file), startLine: at.line, startColumn: at.column };
    const text = line(placed(problem));
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

;// CONCATENATED MODULE: ./build/post.js
/**
 * The post step: blanks the token that `export-token` gave to later steps.
 *
 * The token itself stays valid until it expires; nothing but a new key revokes it.
 */


blankToken(createRunner());


