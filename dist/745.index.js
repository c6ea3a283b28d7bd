export const id = 745;
export const ids = [745];
export const modules = {

/***/ 7745:
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
    if (/CERT|SIGNATURE/.test(code)) {
        const advice = 'NODE_EXTRA_CA_CERTS names the file of a private authority';
        return `${host} showed a certificate that this machine does not trust (${code}); ${advice}`;
    }
    const sentences = {
        'unknown-host': `${host} is not a known host; check the name of the service and the cloud`,
        refused: `${host} accepts no connection (${code}); check firewall, network and port`,
        reset: `${host} closed the connection before its answer was complete (${code})`,
        timeout: `${host} did not answer in time (${code})`,
    };
    return sentences[reason] ?? `${host} gave no usable answer (${code})`;
}
/** The code of an error or, where a wrapper has none of use, of what caused it. */
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

;// CONCATENATED MODULE: ./build/service/http.js
/**
 * The only door to the network for the service's sake, and the only importer of undici.
 *
 * One request in, one answer out: retries, redirects and time limits are decided by the caller, and nothing is logged
 * here. HTTP/2 is off because the limit on requests under way would stop meaning connections.
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
            throw signal.aborted ? stopped(signal, url, error) : connectionError(url.host, error);
        }
    };
}
function dispatcherFor({ environment = {}, longestBody = LONGEST_BODY }) {
    const settings = { allowH2: false, connections: CONNECTIONS, maxResponseSize: longestBody };
    const named = (name) => environment[name] || environment[name.toUpperCase()] || '';
    const [httpProxy, httpsProxy, noProxy] = [named('http_proxy'), named('https_proxy'), named('no_proxy')];
    // Empty texts, because for absent ones the proxy agent reads the process environment by itself.
    return httpProxy + httpsProxy === ''
        ? new undici/* Agent */.g6(settings)
        : new undici/* EnvHttpProxyAgent */.J2({ ...settings, httpProxy, httpsProxy, noProxy });
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


/***/ })

};

