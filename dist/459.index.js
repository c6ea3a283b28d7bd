export const id = 459;
export const ids = [459];
export const modules = {

/***/ 4448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ told),
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   KU: () => (/* binding */ resourceOf),
/* harmony export */   Mz: () => (/* binding */ errorOf),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   ZZ: () => (/* binding */ pageOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   o_: () => (/* binding */ jsonOf),
/* harmony export */   qS: () => (/* binding */ statusText)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5714);
/* harmony import */ var _trace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8593);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1152);
/**
 * What the service's answers mean: entities, pages, refusals.
 *
 * Answers are read leniently, because a proxy, the front door and the service behind it each have their own shape of
 * error. No text of a body gets out of here but the sentences of an error envelope.
 */





/** Reads the refusal of an answer, details joined; the status text stands in where there is no envelope. */
function errorOf({ status, headers, body }) {
    const answer = parsed(body);
    const challenge = headers['www-authenticate'];
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(answer))
        return refusalOf(answer, statusText(status));
    // A refused token is explained nowhere but in the challenge.
    return { code: statusText(status), message: tidy(/error_description="([^"]*)"/.exec(challenge ?? '')?.[1] ?? '') };
}
/** Reads the `error` member of an envelope or of an operation's status, or the members of the object itself. */
function refusalOf(answer, fallback) {
    const error = (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(answer['error']) ? answer['error'] : answer;
    const code = textOf(error['code']);
    const said = [textOf(error['message'] ?? error['Message']), ...detailsOf(error['details'], 0)];
    return { code: code === '' ? fallback : code, message: tidy(said.filter(part => part !== '').join(' ')) };
}
const MOST_DETAILS = 20;
const DEEPEST_DETAILS = 3;
function detailsOf(details, depth) {
    if (!Array.isArray(details) || depth === DEEPEST_DETAILS)
        return [];
    return details
        .filter(_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)
        .slice(0, MOST_DETAILS)
        .flatMap(({ target, code, message, details: inner }) => {
        const where = textOf(target) === '' ? '' : `${textOf(target)}: `;
        const what = textOf(message) === '' ? textOf(code) : textOf(message);
        return [where + what, ...detailsOf(inner, depth + 1)];
    });
}
const LONGEST_SENTENCE = 2_000;
/** One line of print: the service breaks its sentences with CRLF. */
function tidy(text) {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length > LONGEST_SENTENCE ? `${line.slice(0, LONGEST_SENTENCE)}…` : line;
}
/** Gives the words that belong to a status. */
function statusText(status) {
    return node_http__WEBPACK_IMPORTED_MODULE_0__.STATUS_CODES[status] ?? 'Unknown status';
}
/** Prints a request with its names: `GET /products (request id …, client request id …)`. */
function told(where, response) {
    return (0,_trace_js__WEBPACK_IMPORTED_MODULE_4__/* .withTrace */ .SZ)(where, (0,_trace_js__WEBPACK_IMPORTED_MODULE_4__/* .traceOf */ .fC)(response.headers));
}
/**
 * Reads the one entity of an answer; an empty body is an entity without properties.
 *
 * @param where - the request in print, `GET /products/gold`.
 * @param path - stands in for an id that the answer lacks.
 * @throws ConnectionError when the body is neither JSON nor a policy.
 */
function resourceOf(response, where, path) {
    const etag = response.headers['etag'];
    const entity = response.body.trim() === '' ? {} : entityOf(response, where);
    const read = asResource(entity, path);
    return etag === undefined ? read : { ...read, etag };
}
function entityOf(response, where) {
    if (isXml(response))
        return { properties: { format: 'rawxml', value: response.body } };
    return jsonOf(response, where);
}
/** Some endpoints answer with the policy itself, or with the document that they export; a page of HTML is neither. */
function isXml({ headers, body }) {
    const type = headers['content-type'] ?? '';
    return /xml/i.test(type) ? !/xhtml/i.test(type) : ROOT.test(body);
}
const ROOT = /^\s*(?:<\?xml[^>]*>\s*)?<(?:policies|fragment|application|(?:\w+:)?definitions)[\s>]/;
/** Reads the object of a body. @throws ConnectionError when it is not one. */
function jsonOf(response, where) {
    const answer = parsed(response.body);
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(answer))
        return answer;
    const advice = 'a proxy may have answered in its place';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConnectionError */ .Rc('other', `${told(where, response)} was answered ${response.status} without the JSON that the service sends; ${advice}`);
}
function asResource(entity, path) {
    const { id, name, type: _type, etag: _etag, systemData: _systemData, properties, ...flat } = entity;
    const own = textOf(id) === '' ? path : textOf(id);
    const last = own.slice(own.lastIndexOf('/') + 1);
    const read = { id: own, name: textOf(name) === '' ? last : textOf(name) };
    if (!(0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(properties))
        return { ...read, properties: flat, ...(Object.keys(flat).length === 0 ? {} : { isFlat: true }) };
    return Object.keys(flat).length === 0 ? { ...read, properties } : { ...read, properties, beside: flat };
}
/** Reads a page of a list. @throws ConnectionError when the body holds no list. */
function pageOf(response, where, path) {
    const answer = parsed(response.body);
    const envelope = Array.isArray(answer) ? { value: answer } : jsonOf(response, where);
    const { value, count, nextLink } = envelope;
    const asked = told(where, response);
    if (!Array.isArray(value))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConnectionError */ .Rc('other', `${asked} was answered without a list`);
    const resources = value.filter(_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW).map(entity => asResource(entity, path));
    const next = textOf(nextLink);
    return {
        resources,
        ...(typeof count === 'number' ? { total: count } : {}),
        ...(next === '' ? {} : { next, where: asked }),
    };
}
/**
 * Hides every text of an answer to `listSecrets` or `listValue` at once; other members are dropped.
 *
 * What is no secret is hidden with the rest (`principalId`, `clientId`): the caller takes the fields that it knows.
 */
function secretsOf(response, where) {
    const answer = jsonOf(response, where);
    const { id: _id, name: _name, type: _type, ...flat } = answer;
    const members = (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(answer['properties']) ? answer['properties'] : flat;
    const texts = Object.entries(members).filter((member) => typeof member[1] === 'string');
    return Object.fromEntries(texts.map(([name, text]) => [name, new _secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .zh(text)]));
}
function parsed(body) {
    try {
        return JSON.parse(body);
    }
    catch {
        // The parser's complaint quotes the body, so it goes no further.
        return undefined;
    }
}
/** The text itself, and an empty one for everything that is no text. */
function textOf(value) {
    return typeof value === 'string' ? value : '';
}


/***/ }),

/***/ 9459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createHttp: () => (/* binding */ createHttp)
});

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(4371);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/service/connection.js
/**
 * Broken connections in words.
 *
 * The cause comes from the network library or from the runtime beneath it, sometimes wrapped twice; only its code is
 * believed, because messages differ between versions.
 */

const REASONS = {
    ENOTFOUND: 'unknown-host',
    // The name server is out of reach, which says nothing about the name.
    EAI_AGAIN: 'timeout',
    ECONNREFUSED: 'refused',
    EHOSTUNREACH: 'refused',
    ENETUNREACH: 'refused',
    ECONNRESET: 'reset',
    EPIPE: 'reset',
    UND_ERR_SOCKET: 'reset',
    UND_ERR_CLOSED: 'reset',
    ETIMEDOUT: 'timeout',
    UND_ERR_CONNECT_TIMEOUT: 'timeout',
    UND_ERR_HEADERS_TIMEOUT: 'timeout',
    UND_ERR_BODY_TIMEOUT: 'timeout',
};
/** The library's name for an answer that is not HTTP. */
const PARSER = 'HTTPParserError';
/** Says what a broken connection to `host` means; `cause` is kept, and read only for its code. */
function connectionError(host, cause) {
    const code = codeOf(cause);
    const reason = REASONS[code] ?? 'other';
    // The parser's error carries the bytes that it could not read.
    const safe = code === PARSER ? {} : { cause };
    return new errors/* ConnectionError */.Rc(reason, sentence(reason, code, host), safe);
}
function sentence(reason, code, host) {
    if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE')
        return `${host} sent a longer answer than is read`;
    const sentences = {
        'unknown-host': `${host} is not a known host; check the name of the service and the cloud`,
        refused: `${host} accepts no connection (${code}); check firewall, network and port`,
        reset: `${host} closed the connection before its answer was complete (${code})`,
        timeout: `${host} did not answer in time (${code})`,
    };
    return untrusted(host, code) ?? sentences[reason] ?? `${host} gave no usable answer (${code})`;
}
/** Says that a certificate is not trusted, when that is what `code` is about. */
function untrusted(who, code) {
    if (!/CERT|SIGNATURE/.test(code))
        return undefined;
    const advice = 'NODE_EXTRA_CA_CERTS names the file of a private authority';
    return `${who} showed a certificate that this machine does not trust (${code}); ${advice}`;
}
/** Gives the code of an error or, where a wrapper has none of use, of what caused it. */
function codeOf(error) {
    if (typeof error !== 'object' || error === null)
        return 'unknown';
    if ('name' in error && error.name === PARSER)
        return PARSER;
    if ('code' in error && typeof error.code === 'string')
        return error.code;
    if ('cause' in error)
        return codeOf(error.cause);
    return 'unknown';
}

// EXTERNAL MODULE: ./build/service/answer.js
var answer = __webpack_require__(4448);
;// CONCATENATED MODULE: ./build/service/proxy.js
/**
 * What goes wrong between this machine and its proxy, in words that name the proxy.
 *
 * A tunnel is asked for before anything is sent, so that the service has seen nothing of such a request. The address of
 * a proxy may hold a password; only its host and port are ever printed.
 */



/** Says that the proxy cannot be reached, or broke off before it opened a way; `cause` is read only for its code. */
function unreachable({ host }, cause) {
    const code = codeOf(cause);
    const sentence = untrusted(`the proxy ${host}`, code) ?? `the proxy ${host} lets no connection through (${code})`;
    return new errors/* ConnectionError */.Rc('proxy', `${sentence}; check HTTPS_PROXY and NO_PROXY`, { cause });
}
/**
 * Says that the proxy answered a request for a way to `target` with something else than 200.
 *
 * Only what may pass by itself is a `proxy` that is worth another try: wrong passwords lock accounts.
 */
function proxy_closed({ host }, target, status) {
    const said = `${status} ${(0,answer/* statusText */.qS)(status)}`;
    const advice = status === 407
        ? 'HTTPS_PROXY takes its user and password, as in http://user:password@host:port'
        : 'it has to let this host through, or NO_PROXY has to name the host';
    const reason = status >= 500 ? 'proxy' : 'other';
    return new errors/* ConnectionError */.Rc(reason, `the proxy ${host} opened no way to ${target} (${said}); ${advice}`);
}

;// CONCATENATED MODULE: ./build/service/http.js
/**
 * The only door to the network for the service's sake, and the only importer of undici.
 *
 * One request in, one answer out: retries, redirects and time limits are decided by the caller, and nothing is logged
 * here. HTTP/2 is off because the limit on requests under way would stop meaning connections; a proxy changes nothing
 * about that.
 */




const CONNECTIONS = 64;
const LONGEST_BODY = 64 * 1_024 * 1_024;
/** Makes the port that sends requests, with connections of its own that are kept alive. */
function createHttp(options = {}) {
    const dispatcher = dispatcherFor(options);
    return async ({ method, url, headers, body }, { signal }) => {
        try {
            const answer = await (0,undici/* request */.Em)(url, {
                dispatcher,
                method,
                headers,
                signal,
                ...(body === undefined ? {} : { body }),
            });
            return { status: answer.statusCode, headers: joined(answer.headers), body: await answer.body.text() };
        }
        catch (error) {
            if (signal.aborted)
                throw stopped(signal, url, error);
            throw error instanceof errors/* ConnectionError */.Rc ? error : connectionError(url.host, error);
        }
    };
}
function dispatcherFor({ proxies, longestBody = LONGEST_BODY }) {
    const settings = { allowH2: false, connections: CONNECTIONS, maxResponseSize: longestBody };
    const { http, https, except } = proxies ?? { except: '' };
    if (http === undefined && https === undefined)
        return new undici/* Agent */.g6(settings);
    return new undici/* EnvHttpProxyAgent */.J2({
        ...settings,
        // Empty texts, because for absent ones the proxy agent reads the process environment by itself.
        httpProxy: http?.href ?? '',
        httpsProxy: https?.href ?? '',
        noProxy: except,
        // Without this, the far end of a tunnel is offered HTTP/2.
        requestTls: { allowH2: false },
        // Without this, what is forwarded instead of tunnelled knows no limits.
        factory: (origin, given) => new undici/* Pool */.bC(origin, { ...given, ...settings, ...(`${origin}` === http?.href ? told(http, given) : {}) }),
        clientFactory: (proxy, given) => tunnelling(proxy, new undici/* Pool */.bC(proxy.origin, { ...given, ...settings })),
    });
}
/** Makes what fails on a connection to a proxy be told of the proxy and not of the service behind it. */
function told(proxy, { connect }) {
    if (typeof connect !== 'function')
        return {};
    const named = (wanted, callback) => connect(wanted, (...[error, socket]) => error === null ? callback(null, socket) : callback(unreachable(proxy, error), null));
    return { connect: named };
}
/** Does the same for tunnels, and tells how the proxy answered who asked for one. */
function tunnelling(proxy, pool) {
    const ask = pool.connect.bind(pool);
    async function connect(wanted) {
        const opened = await ask(wanted).catch(cause => {
            throw unreachable(proxy, cause);
        });
        if (opened.statusCode === 200)
            return opened;
        opened.socket.on('error', () => undefined).destroy();
        throw proxy_closed(proxy, wanted.path, opened.statusCode);
    }
    return Object.assign(pool, { connect });
}
function joined(headers) {
    const texts = Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]);
    return Object.fromEntries(texts.filter(([, value]) => value !== undefined));
}
function stopped(signal, url, cause) {
    if (signal.reason instanceof errors/* ConnectionError */.Rc)
        return signal.reason;
    return new errors/* ConnectionError */.Rc('stopped', `the request to ${url.host} was given up`, { cause });
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


/***/ })

};

