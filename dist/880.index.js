export const id = 880;
export const ids = [880];
export const modules = {

/***/ 2331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect)
});

// EXTERNAL MODULE: ./build/connect/issue.js + 2 modules
var issue = __webpack_require__(1460);
// EXTERNAL MODULE: ./build/connect/reach.js + 3 modules
var reach = __webpack_require__(6360);
// EXTERNAL MODULE: ./build/connect/sign-in.js + 13 modules
var sign_in = __webpack_require__(6409);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/sas/token.js
var token = __webpack_require__(1151);
// EXTERNAL MODULE: ./build/service/apim.js + 4 modules
var apim = __webpack_require__(4674);
// EXTERNAL MODULE: ./build/service/credential.js
var service_credential = __webpack_require__(7931);
// EXTERNAL MODULE: ./build/values.js
var values = __webpack_require__(1152);
// EXTERNAL MODULE: ./build/service/retry.js
var retry = __webpack_require__(9830);
;// CONCATENATED MODULE: ./build/service/documents.js
/**
 * Documents that the service hands out: in its answer, or in a store of its own to which it gives a link.
 *
 * The link opens the document for whoever has it, so it is never printed, nothing is sent along that could open more,
 * and whatever else the store may answer is an error: no redirect is followed.
 */



const LINKED = /-link$/;
const MOST_TRIES = 3;
const WAIT_MS = 1_000;
/** Makes the reader of documents. */
function createDocuments(options) {
    return {
        document: async (path, format) => {
            // The service answers 500 for what it cannot export, again and again.
            const handed = await options.service.get(path, { format, export: 'true' }, [500]);
            const given = handed?.properties['value'] ?? handed?.properties;
            const text = LINKED.test(format) ? undefined : textIn(given);
            const link = text === undefined ? linkIn(given) : undefined;
            if (text !== undefined)
                return text;
            if (link === undefined)
                throw new errors/* ConnectionError */.Rc('other', `the service has no ${format} of ${path}`);
            return fetched(safe(link, options.base, path), path, options);
        },
    };
}
/** Reads the document itself, which is no link. */
function textIn(value) {
    const inner = (0,values/* isJsonObject */.OW)(value) ? value['value'] : value;
    return typeof inner === 'string' && !/^https?:/i.test(inner) ? inner : undefined;
}
/** Reads the link, wherever the version of the API puts it. */
function linkIn(value) {
    if (typeof value === 'string')
        return value;
    if (!(0,values/* isJsonObject */.OW)(value))
        return undefined;
    const { link, value: inner } = value;
    return typeof link === 'string' ? link : linkIn(inner);
}
/** A link is followed over https; over http only to where the service itself is. @throws ConnectionError */
function safe(link, base, path) {
    const url = URL.parse(link);
    const isSafe = url !== null && (url.protocol === 'https:' || url.origin === base.origin);
    if (!isSafe || url.username !== '' || url.password !== '')
        throw new errors/* ConnectionError */.Rc('foreign-host', `GET ${path} was answered with a link that is not followed; expected https`);
    return url;
}
async function fetched(url, path, options) {
    for (let tries = 1;; tries++) {
        const answer = await once(url, options).catch(error => {
            if ((0,retry/* isLost */.JD)(error) && tries < MOST_TRIES)
                return undefined;
            throw error;
        });
        if (answer?.status === 200)
            return answer.body;
        const isOver = answer !== undefined && answer.status < 500 && answer.status !== 429;
        if (isOver || tries === MOST_TRIES)
            throw new errors/* ConnectionError */.Rc('other', `the document of ${path} was not given: ${url.host} answered ${answer?.status}`);
        await options.clock.sleep(WAIT_MS * tries, options.signal);
    }
}
async function once(url, { http, clock, signal, deadlineMs, userAgent }) {
    const over = new AbortController();
    const late = new AbortController();
    void clock.sleep(deadlineMs, over.signal).then(() => late.abort(new errors/* ConnectionError */.Rc('timeout', `${url.host} did not give the document in time`)), () => undefined);
    const request = { method: 'GET', url, headers: { 'user-agent': userAgent } };
    return ask(http, request, AbortSignal.any([signal, late.signal])).finally(() => over.abort('answered'));
}
function ask(http, request, signal) {
    return http(request, { signal });
}

;// CONCATENATED MODULE: ./build/connect.js
/**
 * The way to the service: credential, address and client, from the settings.
 *
 * The engine is given the result and cannot tell which credential or transport is behind it.
 */








/**
 * Connects to the service.
 *
 * @throws InputError when the service cannot be found; ServiceError, ConnectionError
 */
async function connect({ target, credential, concurrency }, world, limit) {
    const { clock } = world;
    const options = await (0,reach/* channelOf */.ts)(target, authorizeWith(credential, target, world, limit), concurrency, world, limit);
    const place = await (0,reach/* placeOf */.$t)(target, options);
    const base = (0,reach/* rootOf */.I5)(target, place);
    const service = (0,apim/* createService */.s)({ ...options, base });
    if (isTold(target))
        await expectService(service, target, place);
    return {
        service,
        documents: createDocuments({ ...options, base, service }),
        afterwards: ms => (0,apim/* createService */.s)({
            ...options,
            base,
            signal: new AbortController().signal,
            deadlineMs: ms,
            endsAt: clock.now() + ms,
        }),
        authorizeFor: elsewhere(credential, target, world, limit),
        facts: { name: target.service, transport: target.transport, host: base.host, apiVersion: target.apiVersion },
        serviceId: target.service.toLowerCase(),
    };
}
/** Makes what signs requests; the engine's own signatures live for an hour, whatever `expiry` says. */
function authorizeWith(credential, target, world, limit) {
    const { clock } = world;
    switch (credential.kind) {
        case 'sas':
            return (0,service_credential/* sasCredential */.Jv)({ sign: async (expiry) => signedBy(credential, expiry, world), clock });
        case 'issued': {
            const { identifier, keyType, identity } = credential;
            const issuer = { ...target, transport: 'arm' };
            const authorize = (0,sign_in/* signIn */.J)(identity, issuer, world, limit.signal);
            const order = { target: issuer, holder: { kind: 'management', id: identifier }, keyType, format: 'long' };
            return (0,service_credential/* sasCredential */.Jv)({ sign: expiry => (0,issue/* issue */.s)({ ...order, expiry }, authorize, world, limit), clock });
        }
        case 'bearer':
        case 'entra':
            return (0,sign_in/* signIn */.J)(credential, target, world, limit.signal);
    }
}
/** A signature of the service opens nothing else; an identity may. */
function elsewhere(credential, target, world, limit) {
    if (credential.kind !== 'sas')
        return (0,sign_in/* signInFor */.q)(credential.kind === 'issued' ? credential.identity : credential, target, world, limit.signal);
    return resource => async () => {
        throw new errors/* InputError */.dz([`"key" opens the service alone, and not ${resource}; expected "client-id" and "tenant-id"`], ['key']);
    };
}
function signedBy({ identifier, key }, expiry, { clock, runner }) {
    const signed = (0,token/* signToken */.zF)(identifier, key, expiry, new Date(clock.now()), 'long');
    for (const secret of [signed.token, signed.authorization, signed.signature])
        runner.mask(secret);
    return signed;
}
/** True when the place of the service is the user's word alone. */
function isTold({ transport, subscriptionId, resourceGroup }) {
    return transport === 'arm' && subscriptionId !== undefined && resourceGroup !== undefined;
}
/** Everything below a place that is not there is "not found" too, and a plan would create all of it. */
async function expectService(reader, { service }, place) {
    const found = await reader.get('').catch(orUnseen);
    if (found !== undefined)
        return;
    const { subscriptionId, resourceGroup } = place;
    throw new errors/* InputError */.dz([
        `service "${service}" is not in resource group "${resourceGroup}" of subscription ${subscriptionId}; ` +
            'check "service", "resource-group" and "subscription-id"',
    ], ['service', 'resource-group', 'subscription-id']);
}
/** A role may cover what is in a service without the service itself. */
function orUnseen(error) {
    if (!(error instanceof errors/* ServiceError */._7))
        throw error;
    if (error.answer.status === 403)
        return 'unseen';
    throw new errors/* ServiceError */._7({ ...error.answer, path: '/' });
}


/***/ }),

/***/ 8916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ sameSchema),
  n: () => (/* binding */ schemaChanges)
});

// EXTERNAL MODULE: ./build/content/specification/graphql.js
var specification_graphql = __webpack_require__(965);
// EXTERNAL MODULE: ./build/content/specification/graphql-types.js
var graphql_types = __webpack_require__(7069);
;// CONCATENATED MODULE: ./build/content/specification/graphql-changes.js


/** Lists what changes for callers: what goes and comes as a whole, then what is different; never empty for two that differ. */
function graphqlChanges(before, after) {
    const [olds, news] = [(0,graphql_types/* typesOf */.p)(before), (0,graphql_types/* typesOf */.p)(after)];
    const changes = [
        ...gone(olds, news).map(({ name }) => broken(`type removed: ${name}`)),
        ...gone(news, olds).map(({ name }) => plain(`type added: ${name}`)),
        ...rootChanges((0,graphql_types/* rootsOf */.R)(before), (0,graphql_types/* rootsOf */.R)(after), olds, news),
        ...both(olds, news).flatMap(([old, now]) => typeChanges(old, now)),
    ];
    return changes.length > 0 || (0,specification_graphql/* printGraphql */.zN)(before) === (0,specification_graphql/* printGraphql */.zN)(after) ? changes : [plain('directives changed')];
}
/** Says in one line what a schema offers: `2 queries, 1 mutation, 5 types`. */
function describeGraphql(document) {
    const types = (0,graphql_types/* typesOf */.p)(document);
    const roots = [...(0,graphql_types/* rootsOf */.R)(document)].map(([operation, type]) => [operation, types.get(type)?.members.size ?? 0]);
    const offered = roots.filter(([, fields]) => fields > 0).map(([operation, fields]) => counted(fields, operation));
    return [...offered, counted(types.size, 'type')].join(', ');
}
function counted(number, noun) {
    return number === 1 ? `1 ${noun}` : `${number} ${noun.replace(/y$/, 'ie')}s`;
}
function broken(message) {
    return { message, breaking: true };
}
function plain(message) {
    return { message, breaking: false };
}
/** Lists what the one has and the other lacks. */
function gone(one, other) {
    return [...one].filter(([name]) => !other.has(name)).map(([, item]) => item);
}
function both(olds, news) {
    return [...news].flatMap(([name, now]) => {
        const old = olds.get(name);
        return old === undefined ? [] : [[old, now]];
    });
}
/** Callers reach a schema by its root types; which type that is called does not matter while its fields are there. */
function rootChanges(before, after, olds, news) {
    return [...new Set([...before.keys(), ...after.keys()])].flatMap(operation => {
        const old = olds.get(before.get(operation) ?? '')?.name;
        const now = news.get(after.get(operation) ?? '')?.name;
        if (old === now)
            return [];
        if (now === undefined)
            return [broken(`${operation} removed: ${old}`)];
        return [
            old === undefined
                ? plain(`${operation} added: ${now}`)
                : broken(`${operation} type changed: from ${old} to ${now}`),
        ];
    });
}
function typeChanges(old, now) {
    if (printOf(old) === printOf(now))
        return [];
    const { name } = now;
    if (old.sort !== now.sort)
        return [broken(`type changed: ${name} from ${old.sort} to ${now.sort}`)];
    const [hadInterfaces, hasInterfaces] = [new Set(old.interfaces), new Set(now.interfaces)];
    const what = WORDS[now.sort];
    const changes = [
        ...old.interfaces
            .filter(other => !hasInterfaces.has(other))
            .map(other => broken(`interface removed: ${other} of ${name}`)),
        ...now.interfaces
            .filter(other => !hadInterfaces.has(other))
            .map(other => plain(`interface added: ${other} of ${name}`)),
        ...gone(old.members, now.members).map(member => broken(`${what} removed: ${name}.${member.name}`)),
        ...gone(now.members, old.members).map(member => added(what, `${name}.${member.name}`, member)),
        ...both(old.members, now.members).flatMap(([was, is]) => memberChanges(was, is, `${name}.${is.name}`, what)),
        ...(old.description === now.description ? [] : [plain(`description changed: ${name}`)]),
    ];
    return changes.length > 0 ? changes : [plain(`directives changed: ${name}`)];
}
function printOf({ nodes }) {
    return nodes.map(specification_graphql/* printGraphql */.zN).toSorted().join();
}
const WORDS = {
    type: 'field',
    interface: 'field',
    input: 'input',
    enum: 'value',
    union: 'member',
    scalar: 'member',
};
function added(what, title, { isRequired }) {
    return isRequired ? broken(`required ${what} added: ${title}`) : plain(`${what} added: ${title}`);
}
function memberChanges(old, now, title, what) {
    if ((0,specification_graphql/* printGraphql */.zN)(old.node) === (0,specification_graphql/* printGraphql */.zN)(now.node))
        return [];
    const changes = [
        ...typeChange(old, now, title, what),
        ...gone(old.arguments, now.arguments).map(({ name }) => broken(`argument removed: ${name} of ${title}`)),
        ...gone(now.arguments, old.arguments).map(argument => added('argument', `${argument.name} of ${title}`, argument)),
        ...both(old.arguments, now.arguments).flatMap(([was, is]) => memberChanges(was, is, `${is.name} of ${title}`, 'argument')),
        ...(old.default === now.default ? [] : [plain(`default changed: ${title}`)]),
        ...(old.isDeprecated === now.isDeprecated
            ? []
            : [plain(`${now.isDeprecated ? 'deprecated' : 'no longer deprecated'}: ${title}`)]),
        ...(old.description === now.description ? [] : [plain(`description changed: ${title}`)]),
    ];
    return changes.length > 0 ? changes : [plain(`directives changed: ${title}`)];
}
function typeChange(old, now, title, what) {
    const [was, is] = [old.type ?? '', now.type ?? ''];
    if (now.isRequired && !old.isRequired && bare(was) === bare(is))
        return [broken(`${what} now required: ${title}`)];
    if (old.isRequired && !now.isRequired && bare(was) === bare(is))
        return [plain(`${what} no longer required: ${title}`)];
    if (was === is)
        return [];
    const isSafe = what === 'field' ? isNarrowed(was, is) : isNarrowed(is, was);
    return [{ message: `${what} type changed: ${title} from ${was} to ${is}`, breaking: !isSafe }];
}
function bare(type) {
    return type.replace(/!$/, '');
}
/** True when a type is another with marks of "never null" put in: all that reads the one can read the other. */
function isNarrowed(wide, narrow) {
    let at = 0;
    for (const mark of narrow) {
        if (wide[at] === mark)
            at += 1;
        else if (mark !== '!')
            return false;
    }
    return at === wide.length;
}

// EXTERNAL MODULE: ./build/content/specification/xml.js
var xml = __webpack_require__(1721);
// EXTERNAL MODULE: ./build/content/specification/xml-text.js
var xml_text = __webpack_require__(1861);
;// CONCATENATED MODULE: ./build/content/schema-text.js




/** Tells whether two texts mean the same to the service. */
function sameSchema(one, other) {
    return one.text === other.text || meaningOf(one) === meaningOf(other);
}
/**
 * Lists what changes for callers, where the language tells; nothing where it does not, or where the texts mean the same.
 *
 * @param before - undefined for a schema that is new, which is then described in one line.
 */
function schemaChanges(before, after) {
    const now = graphqlIn(after);
    if (now === undefined)
        return [];
    if (before === undefined)
        return [{ message: describeGraphql(now), breaking: false }];
    const old = graphqlIn(before);
    return old === undefined ? [] : graphqlChanges(old, now);
}
function meaningOf(schema) {
    const graphql = graphqlIn(schema);
    if (graphql !== undefined)
        return (0,specification_graphql/* printGraphql */.zN)(graphql);
    const root = /xml$/i.test(mediaTypeOf(schema)) ? (0,xml_text/* readXml */.k)(schema.text) : undefined;
    return root === undefined || 'message' in root ? schema.text.replace(/\r\n?/g, '\n') : (0,xml/* printXml */.XZ)(root);
}
function graphqlIn(schema) {
    const document = /\bgraphql\b/i.test(mediaTypeOf(schema)) ? (0,specification_graphql/* parseGraphql */.x)(schema.text) : undefined;
    return document !== undefined && (0,specification_graphql/* isGraphql */.Mu)(document) ? document : undefined;
}
/** Without parameters. */
function mediaTypeOf({ contentType }) {
    return contentType.replace(/;.*/s, '').trim();
}


/***/ }),

/***/ 8057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ orEnd)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _time_limit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2553);
/**
 * Steps of a run that the user, the service or the network may bring to an early end.
 */


/** Gives what a step comes to, or why the run ends with it; a fault of ours is thrown. */
async function orEnd(step, { signal }) {
    try {
        return await step;
    }
    catch (error) {
        if (!isExpected(error))
            throw error;
        return { ended: signal.aborted ? `${(0,_time_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A)(signal)}: ${error.message}` : error.message };
    }
}
/** What the user, the service or the network may bring about, as against a fault of ours. */
function isExpected(error) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7 || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionError */ .Rc || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz;
}


/***/ }),

/***/ 4674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ createService),
  T: () => (/* binding */ readOnly)
});

// EXTERNAL MODULE: ./build/service/answer.js
var service_answer = __webpack_require__(4448);
// EXTERNAL MODULE: ./build/service/attempt.js
var attempt = __webpack_require__(6781);
// EXTERNAL MODULE: ./build/values.js
var values = __webpack_require__(1152);
;// CONCATENATED MODULE: ./build/service/body.js

/** Writes a body that stands by itself, as POSTs have them; undefined stays undefined. */
function flatBodyOf(body) {
    return body === undefined ? undefined : JSON.stringify((0,values/* revealedObject */.Gh)(body));
}
/**
 * Writes the body of a PUT or PATCH; undefined stays undefined, for relations that have no properties.
 *
 * @param beside - further members of the body.
 */
function bodyOf(properties, beside) {
    return flatBodyOf(properties === undefined ? beside : { ...beside, properties });
}

// EXTERNAL MODULE: ./build/service/channel.js
var service_channel = __webpack_require__(2271);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/service/retry.js
var retry = __webpack_require__(9830);
// EXTERNAL MODULE: ./build/service/url.js
var service_url = __webpack_require__(3309);
;// CONCATENATED MODULE: ./build/service/watch.js




/**
 * Finds where the operation that an answer announces is watched; undefined when it announces none.
 *
 * @throws ConnectionError `foreign-host` when the service points elsewhere.
 */
function watchOf(call, response) {
    const { status, headers } = response;
    if (![200, 201, 202].includes(status))
        return undefined;
    const where = (0,service_answer/* told */.Ev)((0,attempt/* inPrint */.Fk)(call), response);
    const monitor = monitorOf(response);
    if (monitor !== undefined)
        return { on: 'status', url: (0,service_url/* linked */.q)(monitor, call.url, where) };
    // A 201 may carry a `Location` too, which is then no more than the address of what was created.
    if (status === 202 && headers['location'] !== undefined) {
        return { on: 'result', url: (0,service_url/* linked */.q)(headers['location'], call.url, where) };
    }
    // A POST has no entity at its own address: where the service names no other, it keeps the end to itself.
    if (call.method === 'POST')
        return undefined;
    return status === 202 || RUNNING.test(stateOf(response)) ? entityOf(call) : undefined;
}
function monitorOf({ headers }) {
    return headers['azure-asyncoperation'] ?? headers['operation-location'];
}
/** The entity itself: what else the write asked for is no part of its address. */
function entityOf({ url }) {
    const alone = new URL(url);
    for (const name of url.searchParams.keys())
        if (name !== 'api-version')
            alone.searchParams.delete(name);
    return { on: 'entity', url: alone };
}
/**
 * Follows the service when it says that the next look is to be had elsewhere on the same host.
 *
 * @param where - the look that was answered, in print.
 * @throws ConnectionError `foreign-host` when it is another host.
 */
function moved({ on, url }, response, where) {
    if (response.status >= 300 || on === 'entity')
        return { on, url };
    const link = on === 'status' ? monitorOf(response) : response.headers['location'];
    return link === undefined ? { on, url } : { on, url: (0,service_url/* linked */.q)(link, url, (0,service_answer/* told */.Ev)(where, response)) };
}
const RUNNING = /^(?:in ?progress|running|started|accepted|pending|queued|creating|updating|deleting|provisioning)$/i;
const FAILED = /^(?:failed|cancell?ed)$/i;
/** Tells whether a look shows that the operation goes on. */
function isRunning({ method }, { on }, response) {
    if (response.status >= 300)
        return false;
    if (method === 'DELETE' && on === 'entity')
        return true;
    const state = shownState(on, response);
    // Some documents have no state at all, and say "not yet" by their status alone.
    return response.status === 202 ? !FAILED.test(state) : RUNNING.test(state);
}
/** Gives the state of an operation that failed, in the service's word; undefined of any other. */
function failureIn({ on }, response) {
    const state = response.status < 300 ? shownState(on, response) : '';
    return FAILED.test(state) ? state : undefined;
}
function shownState(on, response) {
    const own = on === 'status' ? (0,service_answer/* textOf */.b6)(documentOf(response)['status']) : '';
    return own === '' ? stateOf(response) : own;
}
function stateOf(response) {
    if (!response.body.trimStart().startsWith('{'))
        return '';
    const { properties, provisioningState } = documentOf(response);
    return (0,service_answer/* textOf */.b6)((0,values/* isJsonObject */.OW)(properties) ? properties['provisioningState'] : provisioningState);
}
/** Reads the object that a look was answered with; empty when there is none. @throws ConnectionError for other text. */
function documentOf(response) {
    return response.body.trim() === '' ? {} : (0,service_answer/* jsonOf */.o_)(response, 'the state of an operation');
}

;// CONCATENATED MODULE: ./build/service/operation.js
/**
 * Waiting for the real end of what the service only accepted.
 *
 * The first looks may find nothing, because the entity is not visible yet; and an operation that failed answers a look
 * at it as the write itself would have been answered.
 */






const FIRST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 5_000;
const GROWTH = 1.5;
/**
 * Waits until the operation that `first` announces has ended; an answer that announces none is returned as it is.
 *
 * @returns the final answer, which is a refusal when the operation failed.
 * @throws ConnectionError `foreign-host` when the service points elsewhere, `timeout` when the run's time is over.
 */
async function follow(call, first, options) {
    const watch = watchOf(call, first.response);
    if (watch === undefined)
        return first;
    const last = await awaited(call, watch, first, options);
    return watch.on === 'status' ? result(call, first, last, options) : ending(call, last);
}
/** Looks until what is watched has come to an end, and gives the last answer. */
async function awaited(call, watch, first, options) {
    let place = watch;
    let last = first;
    let looks = 0;
    do {
        await pause(call, last.response, looks, options);
        last = await look(call, place, options);
        place = moved(place, last.response, `${acceptedText(call)}; GET ${call.path}`);
        looks += 1;
    } while (isRunning(call, place, last.response));
    return last;
}
async function pause(call, { headers }, looks, options) {
    const { clock, signal, endsAt } = options;
    const now = clock.now();
    const asked = (0,retry/* retryAfterMs */.Vs)(headers, now) ?? Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * GROWTH ** looks);
    const ms = Math.max(asked, FIRST_WAIT_MS);
    const accepted = acceptedText(call);
    if (now + ms >= endsAt)
        throw new errors/* ConnectionError */.Rc('timeout', `${accepted}: the run has no time left to wait for its end`);
    try {
        await clock.sleep(ms, signal);
    }
    catch (cause) {
        throw new errors/* ConnectionError */.Rc('timeout', `${accepted}: the run was stopped`, { cause });
    }
}
function acceptedText(call) {
    return `${(0,attempt/* inPrint */.Fk)(call)} was accepted and may still be under way in the service`;
}
/** One look. Refusals that pass are not for the write to repeat, which was accepted. */
async function look(call, { on, url }, { channel }) {
    // What is being deleted may go at any time; a document about that has to be there.
    const settling = call.method !== 'DELETE' || on === 'status';
    const poll = { method: 'GET', url, path: call.path, poll: true, settling };
    const seen = await sentAfter(acceptedText(call), poll, channel);
    if ((0,retry/* judge */.S4)({ method: 'GET', poll: true }, seen.response) === 'final')
        return seen;
    throw new errors/* ConnectionError */.Rc('other', `${acceptedText(call)}; ${(0,service_channel/* refused */.J)(poll, seen).message}`);
}
/** Reads on after a write: whatever becomes of the read, nothing may take the write for one that was not sent. */
async function sentAfter(written, read, channel) {
    return channel.send(read).catch(error => {
        if (!(error instanceof errors/* ConnectionError */.Rc))
            throw error;
        const reason = error.reason === 'stopped' ? 'timeout' : error.reason;
        throw new errors/* ConnectionError */.Rc(reason, `${written}; ${error.message}`, { cause: error });
    });
}
/** What a write comes to when the document about it has reached an end, or is not there any more. */
async function result(call, first, last, options) {
    const isGone = last.response.status === 404;
    if (last.response.status >= 300 && !isGone)
        return last;
    const failure = failureIn({ on: 'status' }, last.response);
    if (failure !== undefined)
        return failed(last, failure);
    if (call.method === 'POST')
        return deleted(last);
    if (call.method === 'DELETE')
        return isGone ? ending(call, await awaited(call, entityOf(call), last, options)) : deleted(last);
    const entity = await settled(call, options);
    const created = isCreated(first.response) && entity.response.status === 200;
    return created ? { ...entity, response: { ...entity.response, status: 201 } } : entity;
}
/** The entity after a write, which may go on although the document about it has ended. */
async function settled(call, options) {
    const watch = entityOf(call);
    const read = { method: 'GET', url: watch.url, path: call.path, settling: true };
    const entity = await sentAfter(`${(0,attempt/* inPrint */.Fk)(call)} was carried out`, read, options.channel);
    return ending(call, isRunning(call, watch, entity.response) ? await awaited(call, watch, entity, options) : entity);
}
/** What the write made is known from its own answer, or from the status that its result will have. */
function isCreated({ status, headers }) {
    return status === 201 || /[?&]asyncCode=201(?:&|$)/i.test(headers['location'] ?? '');
}
function ending(call, last) {
    // What a deletion was about is no longer there to be looked at.
    if (call.method === 'DELETE' && last.response.status === 404)
        return deleted(last);
    const failure = failureIn({ on: 'entity' }, last.response);
    return failure === undefined ? last : failed(last, failure);
}
function deleted({ response }) {
    return { response: { ...response, status: 200, body: '' } };
}
/** Refusals that a failed operation carries inside, by the status that the same refusal has outside. */
const STATUS = {
    PreconditionFailed: 412,
    Conflict: 409,
    PessimisticConcurrencyConflict: 409,
    ManagementApiRequestFailed: 409,
    InternalServerError: 500,
};
function failed({ response }, state) {
    const answer = documentOf(response);
    const { code, message } = (0,service_answer/* refusalOf */.Of)('error' in answer ? answer : {}, 'OperationFailed');
    const sentence = message === '' ? `the operation ended as ${state}` : message;
    const body = JSON.stringify({ error: { code, message: sentence } });
    return { response: { ...response, status: STATUS[code] ?? 400, body } };
}

;// CONCATENATED MODULE: ./build/service/once.js
/**
 * A POST that does something, such as making a key: sent again only while it has certainly not begun.
 *
 * Three ends are told apart: it was carried out, it was not (thrown), and nobody knows. Once the service has accepted a
 * request, whatever goes wrong afterwards is of the third kind.
 */




/**
 * Sends a POST and waits for its real end.
 *
 * @throws ServiceError, ConnectionError, InputError when it was not carried out.
 */
async function postOnce(channel, call, options) {
    let isAccepted = false;
    try {
        const reply = await channel.send({ ...call, once: true }, first => {
            isAccepted = first.response.status < 300;
            return follow(call, first, { ...options, channel });
        });
        if (reply.response.status < 400)
            return { is: 'done' };
        const refusal = (0,service_channel/* refused */.J)(call, reply);
        if ((0,retry/* mayHaveRun */.lE)(reply.response))
            return { is: 'unknown', reason: refusal.message };
        throw refusal;
    }
    catch (error) {
        if (!isUnclear(error, isAccepted))
            throw error;
        return { is: 'unknown', reason: error.message };
    }
}
function isUnclear(error, isAccepted) {
    if (error instanceof errors/* ConnectionError */.Rc)
        return isAccepted || (!(0,retry/* isUnsent */.wt)(error) && (0,retry/* mayHaveRun */.lE)(error));
    return error instanceof errors/* ServiceError */._7 && isAccepted && error.answer.method !== 'POST';
}

// EXTERNAL MODULE: ./build/service/paging.js
var paging = __webpack_require__(9022);
;// CONCATENATED MODULE: ./build/service/apim.js








/** Makes the client that reads and writes. @throws RangeError on use, for a path with an empty, `.` or `..` part. */
function createService(options) {
    const channel = (0,service_channel/* createChannel */.o)(options);
    const call = callsOf(options);
    return {
        get: (path, query, absentAs) => get(channel, { ...call('GET', path, query), absentAs }),
        exists: path => exists(channel, call('HEAD', path)),
        list: (path, query) => list(channel, call('GET', path, query)),
        readSecrets: (path, action) => readSecrets(channel, action, call('POST', `${path}/${action}`)),
        requests: channel.requests,
        put: (path, properties, more) => write(channel, options, call('PUT', path, more?.query, more, bodyOf(properties, more?.beside))),
        patch: (path, properties, more) => write(channel, options, call('PATCH', path, more.query, more, bodyOf(properties))),
        delete: (path, more) => write(channel, options, call('DELETE', path, more?.query, more)),
        post: (path, body, more) => {
            const version = more?.apiVersion === undefined ? {} : { 'api-version': more.apiVersion };
            return postOnce(channel, call('POST', path, version, more, flatBodyOf(body)), options);
        },
    };
}
/** Makes the client of a plan: a new object that can read and nothing else. */
function readOnly({ get, exists, list, readSecrets, requests }) {
    return { get, exists, list, readSecrets, requests };
}
function callsOf({ base, apiVersion }) {
    return (method, path, query, options, body) => ({
        method,
        path,
        url: (0,service_url/* urlOf */.rs)(base, path, { 'api-version': apiVersion, ...query }),
        body,
        ifMatch: options?.ifMatch,
        settling: options?.settling,
    });
}
async function get(channel, call) {
    const reply = await channel.send(call);
    const { status } = reply.response;
    if (status === 404 || call.absentAs?.includes(status))
        return undefined;
    return (0,service_answer/* resourceOf */.KU)(accepted(call, reply), (0,attempt/* inPrint */.Fk)(call), call.path);
}
async function exists(channel, call) {
    const reply = await channel.send(call);
    return reply.response.status !== 404 && accepted(call, reply).status < 300;
}
function list(channel, call) {
    const fetchPage = async (url) => {
        const reply = await channel.send({ ...call, url });
        // What has no parent has no children.
        if (reply.response.status === 404)
            return { resources: [], total: 0 };
        return (0,service_answer/* pageOf */.ZZ)(accepted(call, reply), (0,attempt/* inPrint */.Fk)(call), call.path);
    };
    return (0,paging/* pagesOf */.E)(call.url, (0,attempt/* inPrint */.Fk)(call), fetchPage);
}
/** The POSTs that only read: a client for reading must not be talked into any other. */
const READING_ACTIONS = ['listSecrets', 'listValue', 'listKeys'];
async function readSecrets(channel, action, call) {
    if (!READING_ACTIONS.includes(action)) {
        throw new RangeError(`action "${action}" does not read secrets; expected one of ${READING_ACTIONS.join(', ')}`);
    }
    const reply = await channel.send(call);
    return reply.response.status === 403 ? undefined : (0,service_answer/* secretsOf */.Fj)(accepted(call, reply), (0,attempt/* inPrint */.Fk)(call));
}
async function write(channel, options, call) {
    const { clock, signal, endsAt } = options;
    const reply = await channel.send(call, first => follow(call, first, { channel, clock, signal, endsAt }));
    const { resent, response } = reply;
    // A deletion asks for absence, and a parent that is gone has taken its children along.
    if (call.method === 'DELETE' && response.status === 404)
        return { status: 204, resent };
    const { status, body } = accepted(call, reply);
    return body.trim() === ''
        ? { status, resent }
        : { status, resource: (0,service_answer/* resourceOf */.KU)(response, (0,attempt/* inPrint */.Fk)(call), call.path), resent };
}
function accepted(call, reply) {
    if (reply.response.status >= 400)
        throw (0,service_channel/* refused */.J)(call, reply);
    return reply.response;
}


/***/ }),

/***/ 4689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ createBody),
/* harmony export */   Nc: () => (/* binding */ inheritedBody),
/* harmony export */   cU: () => (/* binding */ putBody),
/* harmony export */   zR: () => (/* binding */ patchBody),
/* harmony export */   zk: () => (/* binding */ completion)
/* harmony export */ });
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6974);
/* harmony import */ var _model_field_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7762);
/* harmony import */ var _model_scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8310);
/* harmony import */ var _model_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7385);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1152);
/* harmony import */ var _record_knowledge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3634);






/** Gives the body that makes an entity; undefined for a relation that has none. */
function createBody(address, declared) {
    const { kind } = address;
    if (kind.shape === 'relation')
        return linkBody(address);
    const defaults = Object.entries(kind.fields).flatMap(([name, field]) => field.createDefault === 'id' && declared[name] === undefined ? [[name, (0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .ownId */ .ou)(address)]] : []);
    const given = Object.entries(declared).filter(([name, value]) => value !== null && !kind.fields[name]?.patchOnly);
    const body = Object.fromEntries([
        ...defaults,
        ...Object.entries(declared).flatMap(([name, value]) => (value === null ? refusing(kind.fields[name], name) : [])),
        ...given.map(([name, value]) => [name, laid(kind.fields[name], value)]),
    ]);
    return { ...kind.copies?.createWith(address.ids), ...withCreateNames(kind.fields, body) };
}
/** What has to be said for the service not to make a value of its own, where the file wants none. */
function refusing(field, name) {
    return field?.usual !== undefined && typeof field.reset === 'object' ? [[name, field.reset.send]] : [];
}
/** What a link that is an entity of its own says of its other end. */
function linkBody(address) {
    const property = address.kind.relation?.link;
    const end = (0,_model_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .otherEnd */ .M0)(address);
    return property === undefined || end === undefined ? undefined : { [property]: (0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(end) };
}
/** Gives what a copy has from its parent, out of what the parent or the copy itself is now. */
function inheritedBody(kind, live) {
    const had = (kind.copies?.inherits ?? []).flatMap(name => {
        const value = live[name] ?? null;
        return value === null ? [] : [[name, value]];
    });
    return withCreateNames(_model_table_js__WEBPACK_IMPORTED_MODULE_3__/* .KINDS */ .GW.get((0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parentName */ .Ot)(kind) ?? '')?.fields ?? {}, Object.fromEntries(had));
}
/** Gives what only a PATCH can carry of a new entity, or undefined when that is nothing. */
function completion(kind, declared) {
    const late = Object.entries(declared).filter(([name, value]) => value !== null && kind.fields[name]?.patchOnly);
    return late.length === 0 ? undefined : Object.fromEntries(late);
}
/** Gives the body of a PATCH: the properties that change, and hidden ones of which nobody knows whether they do. */
function patchBody(kind, declared, live, changes, known) {
    const changed = new Set(changes.map(({ path }) => path.split('.', 1)[0]));
    const sent = Object.entries(declared).flatMap(([name, value]) => {
        const field = kind.fields[name];
        if (field === undefined || !(changed.has(name) || isUnknown(kind, name, declared, live, known)))
            return [];
        return [[name, merged(field, value, live[name])]];
    });
    return Object.fromEntries(sent);
}
/** Gives the body of a PUT over an entity that exists: live and declared together, without what is declared null. */
function putBody(kind, declared, live) {
    const base = kind.sendable === undefined ? writable(kind, live) : kind.sendable(writable(kind, live));
    const given = Object.entries(declared).flatMap(([name, value]) => {
        const field = kind.fields[name];
        return field === undefined || field.createOnly || field.patchOnly
            ? []
            : [[name, merged(field, value, base[name])]];
    });
    const kept = (kind.copies?.keeps ?? []).map(name => [name, live[name] ?? null]);
    const whole = Object.entries({
        ...inheritedBody(kind, live),
        ...Object.fromEntries(kept),
        ...withoutOtherArms(kind, declared, base),
        ...Object.fromEntries(given),
    });
    return withCreateNames(kind.fields, Object.fromEntries(whole.filter(([, value]) => value !== null)));
}
/** True when a property holds a hidden value of which nobody knows whether it is the same. */
function isUnknown(kind, name, declared, live, known) {
    return (0,_record_knowledge_js__WEBPACK_IMPORTED_MODULE_5__/* .hiddenValues */ .RZ)(kind.fields, declared, live).some(({ path }) => (path === name || path.startsWith(`${name}.`)) && known.hidden.get(path) !== 'same');
}
function withoutOtherArms({ union }, declared, base) {
    const wanted = union?.find(arm => arm.some(name => (declared[name] ?? null) !== null));
    const gone = new Set(wanted === undefined ? [] : union?.filter(arm => arm !== wanted).flat());
    return Object.fromEntries(Object.entries(base).filter(([name]) => !gone.has(name)));
}
/** Adds the second name under which a create takes a field. */
function withCreateNames(fields, body) {
    const also = Object.entries(body).flatMap(([name, value]) => {
        const second = fields[name]?.createdAs;
        return second === undefined ? [] : [[second, value]];
    });
    return also.length === 0 ? body : { ...body, ...Object.fromEntries(also) };
}
/** Lays a declared value over the live one; what a declared null asks for is sent in its place. */
function merged(declaredBy, declared, live) {
    if (declared === null)
        return typeof declaredBy.reset === 'object' ? declaredBy.reset.send : null;
    const field = (0,_model_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldFor */ .I2)(declaredBy, declared);
    if (field.type !== 'object' || !(0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .isValues */ .vs)(declared))
        return declared;
    const base = (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(live) ? writable(field, live) : {};
    const inner = Object.entries(declared).flatMap(([name, value]) => {
        const below = (0,_model_field_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(field, name);
        return below === undefined ? [] : [[name, merged(below, value, base[name])]];
    });
    const whole = Object.entries({ ...base, ...Object.fromEntries(inner) });
    // In free JSON null asks for absence, and a null that is sent may be refused.
    return Object.fromEntries(declaredBy.type === 'any' ? whole.filter(([, value]) => value !== null) : whole);
}
/** Gives what a create sends of a declared value: free JSON without the members that are to be absent. */
function laid(field, declared) {
    return field?.type === 'any' ? merged(field, declared, undefined) : declared;
}
/** Gives the part of a live entity that may be sent back: known fields that hold something. */
function writable(holder, live) {
    const kept = Object.entries(live).flatMap(([name, value]) => {
        const member = (0,_model_field_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(holder, name);
        if (member === undefined || value === null || member.createOnly || member.patchOnly)
            return [];
        const field = (0,_model_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldFor */ .I2)(member, value);
        return [[name, field.type === 'object' && (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(value) ? writable(field, value) : value]];
    });
    return Object.fromEntries(kept);
}


/***/ }),

/***/ 3999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ diff)
});

// EXTERNAL MODULE: ./build/model/address.js
var model_address = __webpack_require__(6974);
// EXTERNAL MODULE: ./build/model/table.js + 24 modules
var table = __webpack_require__(7385);
// EXTERNAL MODULE: ./build/sync/diff/copies.js
var copies = __webpack_require__(7187);
// EXTERNAL MODULE: ./build/sync/diff/judge.js + 2 modules
var judge = __webpack_require__(3255);
// EXTERNAL MODULE: ./build/sync/imports/needed.js
var needed = __webpack_require__(2390);
// EXTERNAL MODULE: ./build/sync/imports.js
var sync_imports = __webpack_require__(4460);
// EXTERNAL MODULE: ./build/sync/prune/guards.js
var guards = __webpack_require__(451);
// EXTERNAL MODULE: ./build/model/kinds/ids.js
var ids = __webpack_require__(8904);
// EXTERNAL MODULE: ./build/sync/prune/ownership.js + 1 modules
var ownership = __webpack_require__(8510);
;// CONCATENATED MODULE: ./build/sync/prune/kept-because.js
/**
 * Why something that nobody declares is not deleted after all, whatever the prune mode.
 *
 * Some reasons are told by name and some only counted, or not even that: what people made is nobody's business but
 * theirs.
 */



/** Stands for a reason that is a count, not a name: what people made is nobody's business but theirs. */
const COUNTED = 'made by people';
/** What nobody asked for, and what comes back when it is taken away. */
const SERVER_MADE = 'made by the service';
/** Stands for a reason that goes without saying. */
const BUILT_IN = 'built into the service';
/** Of a copy, whatever the mode: it is what the way back leads to. */
const OF_HISTORY = 'made by this stack and no longer declared; name it under "removed" to delete it';
/** Stands for what is deleted. */
const GOES = '';
const NOT_PRUNED = 'made by this stack and no longer declared; "prune: owned" deletes it';
/** Why what this stack has, and the files no longer, is kept or goes; undefined for what is no concern of the stack's. */
function ownReason(entity, isListed, guardOf, rules) {
    const isRecorded = rules.owned.has((0,model_address/* keyOf */.TN)(entity.address));
    if (!(isRecorded || (isListed && rules.prune === 'owned' && (0,ownership/* isOwn */.NP)(entity.address, rules))))
        return undefined;
    const kept = keptBecause(entity, guardOf, rules, false);
    return kept ?? (rules.prune === 'owned' ? GOES : NOT_PRUNED);
}
/** Why an undeclared entity of a list is kept; undefined when it goes. */
function keptBecause({ address, properties }, guardOf, { owned }, exact) {
    const { kind } = address;
    const id = (0,model_address/* ownId */.ou)(address).toLowerCase();
    const key = (0,model_address/* keyOf */.TN)(address);
    if (kind.permanent || (0,model_address/* isBuiltIn */.qi)(kind, id))
        return BUILT_IN;
    if (kind.undeletable)
        return COUNTED;
    if (kind.serverMade?.(id, properties))
        return SERVER_MADE;
    if (kind.copies !== undefined)
        return OF_HISTORY;
    const guard = guardOf(address);
    if (guard !== undefined)
        return guarding(guard);
    // What the service made comes back, so that a list which must not have it would never be as declared.
    const isGenerated = kind.shape === 'collection' && ids/* GENERATED_ID */.MC.test(id);
    if (owned.has(key) || (exact && !isGenerated))
        return undefined;
    if (kind.samples?.includes(id))
        return 'came with the service; name it under "removed" to delete it';
    if (kind.peopleMade)
        return COUNTED;
    return isGenerated ? SERVER_MADE : undefined;
}
function guarding({ by, name, below }) {
    if (by === 'stack')
        return `${below ? 'what is below it ' : ''}belongs to the stack "${name}"`;
    return `${below ? 'what is below it is ' : ''}protected by "${name}"`;
}

;// CONCATENATED MODULE: ./build/sync/prune.js
/**
 * What goes: by name under `removed:`, and for being declared nowhere.
 *
 * What a person made, the service made, another stack owns or `protect` covers is not deleted for being undeclared,
 * whatever the prune mode; people's things are counted, never named.
 */





/** Turns a name under `removed:` into a delete, into nothing when it is gone already, or into a refusal. */
function remove({ address, at, options }, declaration, found, rules) {
    const live = found.get((0,model_address/* keyOf */.TN)(address));
    if (live === undefined)
        return {};
    const { kind } = address;
    const name = (0,model_address/* textOf */.b6)(address);
    if (kind.permanent || (0,model_address/* isBuiltIn */.qi)(kind, (0,model_address/* ownId */.ou)(address)))
        return { refusal: { at, message: `${name} is built into the service and cannot be removed` } };
    const guard = (0,guards/* guards */.D)(declaration.protect, rules)(address);
    if (guard !== undefined)
        return { refusal: { at, message: forbidden(name, guard) } };
    const held = heldBy(live, declaration.wanted, rules);
    if (held !== undefined)
        return { refusal: { at, message: `${name} ${held}` } };
    const given = options.map(option => kind.deleteOptions?.[option]?.query ?? {});
    const query = Object.assign({}, kind.deleteQuery, ...given);
    return { gone: { action: 'delete', address: live.address, why: 'removed', at, found: live.properties, query } };
}
function forbidden(name, { by, name: other, below }) {
    if (by === 'protect')
        return `${name} is under "removed", and "protect" covers ${below ? 'what is below it' : 'it'} with "${other}"; expected one of the two`;
    return below
        ? `${name} cannot be removed: what is below it belongs to the stack "${other}"`
        : `${name} belongs to the stack "${other}" and can be removed only by it`;
}
/** Says why an entity cannot go that its parent stands for, unless this run lets the parent stand for another. */
function heldBy(live, wanted, { selected }) {
    const chooser = (0,copies/* chooserOf */.Tm)(live.address);
    const field = live.address.kind.chosenBy?.field;
    if (chooser === undefined || field === undefined || !(0,copies/* isChosen */.lf)(live))
        return undefined;
    const next = selected(chooser) ? wanted.get((0,model_address/* keyOf */.TN)(chooser))?.properties[field] : undefined;
    if (next !== undefined && next !== (0,model_address/* ownId */.ou)(live.address))
        return undefined;
    return `cannot be removed while ${(0,model_address/* textOf */.b6)(chooser)} is "${(0,model_address/* ownId */.ou)(live.address)}"; expected another one there`;
}
/** Judges every found entity that nobody declares, in the collections where that matters. */
function prune(declaration, reading, rules, removed) {
    const others = [...reading.found.values()].filter(({ address }) => {
        const key = (0,model_address/* keyOf */.TN)(address);
        return (!declaration.wanted.has(key) && !removed.has(key) && rules.selected(address) && !isImported(address, declaration));
    });
    const guardOf = (0,guards/* guards */.D)(declaration.protect, rules);
    const isHeldBack = heldBackIn(declaration);
    const judged = others.flatMap(entity => {
        const mentioned = declaration.mentioned.get((0,model_address/* listPathOf */.Vl)(entity.address).toLowerCase());
        const exact = mentioned?.exact ?? false;
        if (!(exact || (rules.prune === 'all' && mentioned !== undefined))) {
            const why = ownReason(entity, mentioned !== undefined, guardOf, rules);
            return why === undefined ? [] : [{ entity, exact, why: why === GOES ? undefined : why }];
        }
        return [{ entity, exact, why: keptBecause(entity, guardOf, rules, exact) }];
    });
    return {
        deletes: judged.flatMap(({ entity, exact, why }) => {
            if (why !== undefined)
                return [];
            return [toDelete(entity, isHeldBack(entity.address) ? 'held back' : exact ? 'exact' : 'undeclared')];
        }),
        kept: judged.flatMap(({ entity, why }) => why === undefined || why === COUNTED || why === BUILT_IN ? [] : [{ address: entity.address, why }]),
        undeclared: counted(declaration, reading, judged.flatMap(({ entity, why }) => (why === COUNTED ? [] : [entity.address]))),
    };
}
/** What a declared document makes is declared by it. */
function isImported(address, { wanted }) {
    const [parent] = (0,table/* ancestorsOf */.Gw)(address);
    return (parent !== undefined &&
        parent.kind.imports === address.kind.name &&
        wanted.get((0,model_address/* keyOf */.TN)(parent))?.specification !== undefined);
}
/** Gives the question whether the files declare an entity for other environments only. */
function heldBackIn({ heldBack }) {
    const names = new Set(heldBack.map(({ name }) => name.toLowerCase()));
    return address => names.size > 0 && [address, ...(0,table/* ancestorsOf */.Gw)(address)].some(above => names.has((0,model_address/* keyOf */.TN)(above)));
}
function toDelete({ address, properties }, why) {
    return {
        action: 'delete',
        address,
        why,
        found: properties,
        query: address.kind.deleteQuery ?? {},
    };
}
/** Counts what nobody declares, list by list, beyond what is named as deleted or kept. */
function counted(declaration, { lists, found }, named) {
    const { wanted, mentioned, removed } = declaration;
    const known = new Map();
    const declared = [...wanted.values()].filter(({ address }) => found.has((0,model_address/* keyOf */.TN)(address))).map(({ address }) => address);
    const gone = removed.filter(({ address }) => found.has((0,model_address/* keyOf */.TN)(address))).map(({ address }) => address);
    for (const address of [...declared, ...gone, ...named]) {
        if ((0,model_address/* isBuiltIn */.qi)(address.kind, (0,model_address/* ownId */.ou)(address)))
            continue;
        const path = (0,model_address/* listPathOf */.Vl)(address).toLowerCase();
        known.set(path, (known.get(path) ?? 0) + 1);
    }
    const counts = [...mentioned].flatMap(([path, mention]) => {
        const kind = table/* KINDS */.GW.get(mention.kind);
        if (kind !== undefined && isImported({ kind, ids: [...mention.parentIds, ''] }, declaration))
            return [];
        const total = lists.get(path)?.total;
        const rest = total === undefined ? 0 : total - (known.get(path) ?? 0);
        return rest > 0 ? [[path, rest]] : [];
    });
    return new Map(counts);
}

;// CONCATENATED MODULE: ./build/sync/diff.js
/**
 * What must change so that the service holds what the files declare. Pure: the same states give the same draft.
 *
 * A draft has no order yet and has not been held against the references and limits; `order.ts` and `limits.ts` do
 * that. Whatever is not deleted although nobody declares it is kept with a reason, never silently.
 */







/** Works out the changes from what is wanted and what was found. */
function diff(declaration, reading, knownOf, rules) {
    // What is left out of the run brings nothing along either.
    const chosen = new Map([...declaration.wanted].filter(([, { address }]) => rules.selected(address)));
    const wanted = [...chosen.values()];
    const imports = { made: (0,sync_imports/* madeByImports */.R_)(reading.found), types: reading.types ?? new Map() };
    const judged = wanted.map(entity => {
        const { toImport, notes = [] } = (0,needed/* importOf */.Z)(entity, reading.found, imports, rules.imported, chosen);
        const judgement = (0,judge/* judge */.S)(entity, reading, knownOf(entity.address), chosen, toImport);
        return { ...judgement, notes: [...(judgement.notes ?? []), ...notes] };
    });
    const removals = declaration.removed.filter(({ address }) => rules.selected(address));
    const removed = removals.map(entity => remove(entity, declaration, reading.found, rules));
    const pruned = prune(declaration, reading, rules, new Set(removals.map(({ address }) => (0,model_address/* keyOf */.TN)(address))));
    return {
        creates: judged.flatMap(({ create }) => create ?? []),
        updates: behindImports(judged),
        deletes: withoutChildren([...removed.flatMap(({ gone }) => gone ?? []), ...pruned.deletes]),
        unchanged: judged.flatMap(({ unchanged }) => unchanged ?? []),
        kept: pruned.kept,
        undeclared: pruned.undeclared,
        notes: [...judged.flatMap(({ notes }) => notes), ...notAvailable(reading, wanted)],
        refusals: [
            ...judged.flatMap(({ refusals }) => refusals ?? []),
            ...(0,copies/* declaredTwice */.t2)(wanted, declaration.wanted, reading.found),
            ...removed.flatMap(({ refusal }) => refusal ?? []),
        ],
    };
}
/** Says of which kinds the service has none; those that the files declare are refused instead. */
function notAvailable({ unavailable }, wanted) {
    const declared = new Set(wanted.map(({ address }) => address.kind.name));
    return [...unavailable].flatMap(([name, why]) => declared.has(name)
        ? []
        : [{ message: `${name} are not available: this service has no ${table/* KINDS */.GW.get(name)?.noun ?? name} (${why})` }]);
}
/** Gives the updates; what an import of the same plan makes anew is not what the plan saw when its turn comes. */
function behindImports(judged) {
    const imports = new Map(judged.flatMap(({ create, update }) => {
        const change = create ?? update;
        return change?.import === undefined ? [] : [[(0,model_address/* keyOf */.TN)(change.address), change.import]];
    }));
    return judged.flatMap(({ update }) => {
        if (update === undefined)
            return [];
        return (0,sync_imports/* isRemade */.z5)(update.address, imports) ? [{ ...update, unseen: true }] : [update];
    });
}
/** Leaves out what goes with its parent. */
function withoutChildren(deletes) {
    const keys = new Set(deletes.map(({ address }) => (0,model_address/* keyOf */.TN)(address)));
    return deletes.filter(({ address }) => !(0,table/* ancestorsOf */.Gw)(address).some(ancestor => keys.has((0,model_address/* keyOf */.TN)(ancestor))));
}


/***/ }),

/***/ 3839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ changedFields),
/* harmony export */   GN: () => (/* binding */ NOTHING_KNOWN),
/* harmony export */   JM: () => (/* binding */ sameAnswer),
/* harmony export */   aJ: () => (/* binding */ isShown),
/* harmony export */   dK: () => (/* binding */ isHidden)
/* harmony export */ });
/* harmony import */ var _model_field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7762);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5714);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1152);
/* harmony import */ var _same_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4564);
/* harmony import */ var _schema_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9061);
/**
 * Whether a field holds what the file declares.
 *
 * The plan asks here, and so do the check right before a write and the check after it. What is secret on either side is
 * never shown on the other, whether or not a read shows it.
 */





/** What is known of an entity that nothing is known of. */
const NOTHING_KNOWN = { hidden: new Map(), rewrites: () => false };
/**
 * Lists the declared fields that the service holds otherwise, in the order of the declaration.
 *
 * @param ignore - dotted paths to leave out, with all that is below them.
 */
function changedFields(fields, wanted, found, known, ignore = []) {
    const whole = { wanted, found, known, ignore };
    const changes = Object.entries(wanted).flatMap(([name, value]) => fieldChanges(fields[name], name, value, found[name], whole, false));
    return changes.length === 0 ? [] : [...changes, ...goingAlong(fields, whole)];
}
/** What is written with any change, and has no state of its own that could differ. */
function goingAlong(fields, { wanted, ignore }) {
    return Object.entries(wanted).flatMap(([path, after]) => {
        const field = fields[path];
        if (field?.type !== 'text' || field.compare !== 'along' || ignore.includes(path) || (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsAbsent */ .UX)(after))
            return [];
        return [{ path, before: undefined, after, show: 'value' }];
    });
}
/** True when two answers of the service describe the same entity, as far as the fields of its kind go. */
function sameAnswer(fields, one, other) {
    return Object.entries(fields).every(([name, field]) => {
        const a = one[name];
        const b = other[name];
        return a === undefined || b === undefined || (0,_same_js__WEBPACK_IMPORTED_MODULE_3__/* .sameValue */ .eE)(field, a, b, one, other);
    });
}
/** True when a field's value never comes back from a read of such an entity. */
function isHidden(field, wanted, found) {
    if (field.hidden === undefined)
        return false;
    const { when } = field.hidden;
    return when === undefined || (wanted[when.field] ?? found[when.field] ?? null) === when.is;
}
/** True when what the service sent is the value itself, and not nothing or a stand-in for it. */
function isShown({ hidden }, found) {
    return found !== undefined && hidden?.standIn?.test(typeof found === 'string' ? found : (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .canonical */ .$N)(found)) !== true;
}
/** True when a field's value is a secret on either side: of such an entity as is declared, or as was found. */
function isSecretOf({ hidden }, { wanted, found }) {
    if (hidden === undefined)
        return false;
    const { when } = hidden;
    return when === undefined || [wanted, found].some(side => side[when.field] === when.is);
}
function fieldChanges(declared, path, wanted, found, whole, isWithinSecret) {
    if (declared === undefined || declared.createOnly || whole.ignore.includes(path))
        return [];
    const field = (0,_model_field_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldFor */ .I2)(declared, wanted);
    if (field.type === 'text' && (field.compare === 'never' || field.compare === 'along'))
        return [];
    if (!isShown(field, found) && isHidden(field, whole.wanted, whole.found))
        return hiddenChange(path, wanted, whole.known);
    if (field.type === 'object' && (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isValues */ .vs)(wanted)) {
        const inner = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(found) ? found : {};
        const isSecret = isWithinSecret || isSecretOf(field, whole);
        return Object.entries(wanted).flatMap(([name, value]) => fieldChanges((0,_model_field_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(field, name), `${path}.${name}`, value, inner[name], whole, isSecret));
    }
    return visibleChange(field, path, wanted, found, whole, isWithinSecret);
}
function hiddenChange(path, wanted, known) {
    if (known.hidden.get(path) !== 'different')
        return [];
    return [{ path, before: undefined, after: wanted, show: 'hidden' }];
}
function visibleChange(field, path, wanted, found, whole, isWithinSecret) {
    // What cannot be had here cannot be compared either; the plan says so in a note.
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsAbsent */ .UX)(wanted))
        return [];
    const { wanted: all, found: live, known } = whole;
    const plain = wanted === null ? resetValue(field) : (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .revealed */ .Dr)(wanted);
    if ((0,_same_js__WEBPACK_IMPORTED_MODULE_3__/* .sameValue */ .eE)(field, plain, found, all, live))
        return [];
    if (known.rewrites(path, plain, found ?? null))
        return [];
    if (isWithinSecret || (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsSecret */ .hK)(wanted) || holdsHidden(field, found, whole))
        return [{ path, before: undefined, after: concealed(wanted), show: 'hidden' }];
    const show = field.type === 'text' && field.compare === 'policy' ? 'policy' : 'value';
    return [{ path, before: found, after: wanted, show, ...(0,_schema_words_js__WEBPACK_IMPORTED_MODULE_4__/* .changedWords */ ._)(field, plain, found, all, live) }];
}
/** True when a live value is a secret, or has one in it: shown or not, nobody is to see it. */
function holdsHidden(field, found, whole) {
    if (found === undefined || found === null)
        return false;
    if (isSecretOf(field, whole))
        return true;
    switch (field.type) {
        case 'object':
            return membersOf(found).some(([name, value]) => {
                const member = (0,_model_field_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(field, name);
                return member !== undefined && holdsHidden(member, value, whole);
            });
        case 'list':
            return Array.isArray(found) && found.some(item => holdsHidden(field.items, item, whole));
        case 'map':
            return membersOf(found).some(([, value]) => holdsHidden(field.items, value, whole));
        case 'text':
        case 'flag':
        case 'number':
        case 'any':
            return false;
    }
}
function membersOf(value) {
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value) ? Object.entries(value) : [];
}
/** Hides what is declared in the place of a secret, also where it is none itself. */
function concealed(value) {
    if (value === null || value instanceof _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .zh)
        return value;
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(value))
        return value.map(concealed);
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isValues */ .vs)(value))
        return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, concealed(item)]));
    return new _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .zh(typeof value === 'string' ? value : (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .canonical */ .$N)(value));
}
/** What a declared null asks the service to hold. */
function resetValue(field) {
    return typeof field.reset === 'object' ? field.reset.send : (field.default ?? null);
}


/***/ }),

/***/ 7187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mx: () => (/* binding */ madeWithParent),
/* harmony export */   Ro: () => (/* binding */ isCopied),
/* harmony export */   Tm: () => (/* binding */ chooserOf),
/* harmony export */   V3: () => (/* binding */ isInCopy),
/* harmony export */   eE: () => (/* binding */ bareCopies),
/* harmony export */   iV: () => (/* binding */ bareBefore),
/* harmony export */   kg: () => (/* binding */ choosersAt),
/* harmony export */   kr: () => (/* binding */ copiedAfterAll),
/* harmony export */   lf: () => (/* binding */ isChosen),
/* harmony export */   t2: () => (/* binding */ declaredTwice)
/* harmony export */ });
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6974);
/* harmony import */ var _model_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7385);
/**
 * Entities that come into being with others: along with a new parent, or within a copy of one.
 *
 * One of the copies is what the parent stands for. What it holds is then held by the parent too, so that a file which
 * says both would say two things of one entity.
 */


/** Gives what an entity holds that the service makes along with its parent, when that is not there yet. */
function madeWithParent({ address }, wanted, found) {
    const [parent] = (0,_model_table_js__WEBPACK_IMPORTED_MODULE_1__/* .ancestorsOf */ .Gw)(address);
    const own = parent === undefined ? undefined : wanted.get((0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(parent));
    if (own === undefined || found.has((0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(own.address)))
        return undefined;
    return address.kind.comesWith?.((0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .ownId */ .ou)(address), own.properties);
}
/** True for what may come with the copy that its parent will be. */
function isCopied(address, wanted, found) {
    const copy = (0,_model_table_js__WEBPACK_IMPORTED_MODULE_1__/* .ancestorsOf */ .Gw)(address).find(({ kind }) => kind.copies !== undefined);
    if (copy === undefined || found.has((0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(copy)) || isBare(wanted.get((0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(copy))))
        return false;
    return madeWithParent({ address: copy }, wanted, found) === undefined;
}
/** True for a copy that is to begin without anything of what it is a copy of. */
function isBare(wanted) {
    return wanted?.address.kind.copies !== undefined && wanted.sync.copy === false;
}
/**
 * Gives the copies that are to begin bare, by the keys of their parents.
 *
 * The service makes no revision but as a copy, so these are made while there is nothing yet to be copied.
 */
function bareCopies(changes) {
    const bare = [...changes].flatMap(change => {
        const [parent] = (0,_model_table_js__WEBPACK_IMPORTED_MODULE_1__/* .ancestorsOf */ .Gw)(change.address);
        const isMade = change.action === 'create' && isBare(change.wanted);
        return isMade && parent !== undefined ? [{ above: (0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(parent), key: (0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(change.address) }] : [];
    });
    return new Map([...Map.groupBy(bare, ({ above }) => above)].map(([above, all]) => [above, all.map(({ key }) => key)]));
}
/** Lists the copies that are made before a change, so that there is nothing yet below what they are copies of. */
function bareBefore({ action, address }, bare) {
    const above = action === 'delete' || bare.size === 0 ? [] : (0,_model_table_js__WEBPACK_IMPORTED_MODULE_1__/* .ancestorsOf */ .Gw)(address);
    const copies = above.flatMap(parent => bare.get((0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(parent)) ?? []);
    return copies.includes((0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(address)) ? [] : copies;
}
/** Says of a copy that is to begin bare that it cannot, when there is something to be copied. */
function copiedAfterAll(wanted, chosen, found) {
    const [parent] = (0,_model_table_js__WEBPACK_IMPORTED_MODULE_1__/* .ancestorsOf */ .Gw)(wanted.address);
    if (!isBare(wanted) || parent === undefined)
        return [];
    const isThere = found.has((0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(parent));
    const source = chosen.get((0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(parent));
    const own = Object.keys(source?.properties ?? {}).filter(name => Object.hasOwn(wanted.address.kind.fields, name));
    if (!isThere && source?.specification === undefined && own.length === 0)
        return [];
    const why = isThere ? 'which is there already' : 'which is made with something of its own';
    const message = `${(0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(wanted.address)} begins as a copy of ${(0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(parent)}, ${why}; it keeps what that has and the file does not declare`;
    return [{ address: wanted.address, message }];
}
/** True for what may have come with a copy. */
function isInCopy(address) {
    return (0,_model_table_js__WEBPACK_IMPORTED_MODULE_1__/* .ancestorsOf */ .Gw)(address).some(({ kind }) => kind.copies !== undefined);
}
/** Gives the entity that says which of several such an entity's parent stands for. */
function chooserOf(address) {
    const kind = _model_table_js__WEBPACK_IMPORTED_MODULE_1__/* .KINDS */ .GW.get(address.kind.chosenBy?.kind ?? '');
    return kind === undefined ? undefined : { kind, ids: (0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parentIds */ .bJ)(address) };
}
/**
 * Lists what says which copy an end of a link is, or lies in. What is joined with the current copy stays with that one
 * when another becomes current, so the choice comes first.
 */
function choosersAt(end) {
    return [end, ...(0,_model_table_js__WEBPACK_IMPORTED_MODULE_1__/* .ancestorsOf */ .Gw)(end)].flatMap(({ kind, ids }) => {
        const chooser = (0,_model_table_js__WEBPACK_IMPORTED_MODULE_1__/* .kindsBelow */ .lw)(kind).find(({ chooses }) => chooses !== undefined);
        return chooser === undefined ? [] : [{ kind: chooser, ids }];
    });
}
/** True when a live entity is what its parent stands for. */
function isChosen({ address, properties }) {
    const { chosenBy } = address.kind;
    return chosenBy !== undefined && properties[chosenBy.shownBy] === true;
}
/** Refuses what is declared both of an entity and of the parent that stands for it. */
function declaredTwice(declared, wanted, found) {
    return declared.flatMap(entity => {
        const live = found.get((0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(entity.address));
        const [parent] = (0,_model_table_js__WEBPACK_IMPORTED_MODULE_1__/* .ancestorsOf */ .Gw)(entity.address);
        const own = parent === undefined ? undefined : wanted.get((0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(parent));
        const chooser = chooserOf(entity.address);
        if (live === undefined || own === undefined || chooser === undefined || !isChosen(live))
            return [];
        const names = [...shared(entity, own), ...sharedBelow(entity, own, wanted)];
        if (names.length === 0 || wanted.has((0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(chooser)))
            return [];
        const message = `${(0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(entity.address)} is what ${(0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(own.address)} stands for now, and both declare ${names.join(' and ')}; expected each in one place, or "${lastPart(chooser)}" beside "${lastPart({ ...chooser, kind: entity.address.kind })}"`;
        return [{ at: entity.at, message }];
    });
}
function shared(one, other) {
    const fields = Object.keys(one.properties).filter(name => name in other.properties);
    const document = one.specification !== undefined && other.specification !== undefined ? ['specification'] : [];
    return [...fields, ...document].map(name => `"${name}"`);
}
/** Names what lies below both, in the words of the file. */
function sharedBelow({ address }, { address: parent }, wanted) {
    const prefix = `${(0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(address)}/`;
    return [...wanted].flatMap(([key, entity]) => {
        const isTwice = key.startsWith(prefix) && wanted.has(`${(0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(parent)}/${key.slice(prefix.length)}`);
        return isTwice ? [`"${(0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(entity.address).slice(prefix.length)}"`] : [];
    });
}
function lastPart({ kind }) {
    return kind.name.split('/').at(-1) ?? '';
}


/***/ }),

/***/ 3255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ isAlwaysThere),
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./build/model/address.js
var model_address = __webpack_require__(6974);
// EXTERNAL MODULE: ./build/model/field.js
var model_field = __webpack_require__(7762);
// EXTERNAL MODULE: ./build/values.js
var values = __webpack_require__(1152);
// EXTERNAL MODULE: ./build/sync/apply/body.js
var apply_body = __webpack_require__(4689);
// EXTERNAL MODULE: ./build/sync/imports.js
var imports = __webpack_require__(4460);
// EXTERNAL MODULE: ./build/sync/diff/compare.js
var compare = __webpack_require__(3839);
// EXTERNAL MODULE: ./build/sync/diff/copies.js
var copies = __webpack_require__(7187);
// EXTERNAL MODULE: ./build/sync/diff/method.js
var diff_method = __webpack_require__(5568);
;// CONCATENATED MODULE: ./build/sync/diff/refuse.js
/**
 * Why a change cannot be made as declared: what the service would answer 400 to, said before it is asked.
 */



/** Says what a create lacks. */
function missing({ address, at }, body) {
    const { kind } = address;
    const absent = Object.entries(kind.fields).flatMap(([name, field]) => field.required && !(name in body) ? [`"${name}"`] : []);
    const oneOf = (kind.createNeeds ?? []).flatMap(names => names.some(name => name in body) ? [] : [names.map(name => `"${name}"`).join(' or ')]);
    const needs = [...absent, ...oneOf];
    if (needs.length === 0)
        return [];
    return [
        { at, message: `${(0,model_address/* textOf */.b6)(address)} is not in the service and cannot be created without ${needs.join(' and ')}` },
    ];
}
/** Says which rules of the kind the entity would break as a whole. */
function brokenRules({ address, at, places }, values) {
    return (address.kind.rules ?? []).flatMap(rule => {
        const broken = rule(values, true, (0,model_address/* ownId */.ou)(address));
        if (broken === undefined)
            return [];
        return [{ at: places.get(broken.field) ?? at, message: `${(0,model_address/* textOf */.b6)(address)}.${broken.field} ${broken.message}` }];
    });
}
/** Says which of the changed fields cannot change any more. */
function immutable({ address, at, places }, changed) {
    return changed
        .filter(name => address.kind.fields[name]?.immutable)
        .map(name => ({
        at: places.get(name) ?? at,
        message: `${(0,model_address/* textOf */.b6)(address)}.${name} cannot be changed once the ${address.kind.noun} exists; remove it and declare it under another id`,
    }));
}
/** Says what a PUT would lose: it replaces the whole entity, and some of it only the service knows. */
function lost({ address, at, properties }, live, after) {
    const names = lostWithin(address.kind, live, after, properties, '').filter(name => !inUnion(address.kind, name));
    if (names.length === 0)
        return [];
    const needed = names.map(name => `"${name}"`).join(' and ');
    const message = `${(0,model_address/* textOf */.b6)(address)} has to be replaced as a whole, which needs ${needed} beside what is declared`;
    return [{ at, message }];
    function lostWithin(holder, shown, sent, declared, prefix) {
        return Object.entries(holder.fields).flatMap(([name, field]) => {
            const [value, there] = [sent[name], shown[name]];
            const own = declared[name];
            const mayLack = (0,compare/* isHidden */.dK)(field, live, live);
            // What a read may lack is declared whole or not at all; what it shows in part is lost in part.
            if (mayLack && own !== undefined)
                return [];
            if (field.type === 'object' && (0,values/* isJsonObject */.OW)(there))
                return lostWithin(field, there, valuesOf(value), valuesOf(own), `${prefix}${name}.`);
            if (!mayLack || value !== undefined || there !== undefined)
                return [];
            // Where the service shows something in the place of a secret, nothing means that there is none.
            return field.hidden?.standIn !== undefined || isReplaced(field, holder, sent) ? [] : [`${prefix}${name}`];
        });
    }
}
function valuesOf(value) {
    return (0,values/* isValues */.vs)(value) ? value : {};
}
/** Objects that a read may lack exclude each other: where one is sent, there is no other to be lost. */
function isReplaced({ type }, { fields }, sent) {
    return type === 'object' && Object.keys(sent).some(name => fields[name]?.hidden !== undefined && (0,values/* isValues */.vs)(sent[name]));
}
function inUnion({ union }, name) {
    return union?.some(arm => arm.includes(name)) ?? false;
}

// EXTERNAL MODULE: ./build/sync/diff/schema-words.js
var schema_words = __webpack_require__(9061);
// EXTERNAL MODULE: ./build/sync/record/knowledge.js
var knowledge = __webpack_require__(3634);
;// CONCATENATED MODULE: ./build/sync/diff/uncompared.js
/**
 * What a plan could not hold against the service, and says so.
 *
 * That is a value which the service hides and nobody recorded, one that a reader's role may not read, and one that is a
 * secret of another place: a pull request has no production secrets, and "not available here" is neither a change nor
 * its absence.
 */



/** Says which declared values of an entity that exists were not compared, and why. */
function uncompared({ address, properties, sync }, live, known) {
    const hidden = (0,knowledge/* hiddenValues */.RZ)(address.kind.fields, properties, live);
    const isBelow = (path, above) => path === above || path.startsWith(`${above}.`);
    const shown = absentPaths(address.kind, properties, '').filter(path => !hidden.some(({ path: above }) => isBelow(path, above)));
    const notes = [
        ...hidden
            .filter(({ path }) => !known.hidden.has(path))
            .map(({ path, value }) => ({ path, why: (0,values/* holdsAbsent */.UX)(value) ? ABSENT : unknownBecause(path, known) })),
        ...shown.map(path => ({ path, why: ABSENT })),
    ];
    return notes
        .filter(({ path }) => !sync.ignore.some(above => isBelow(path, above)))
        .map(({ path, why }) => ({ address, message: `${path} was not compared: ${why}` }));
}
const UNKNOWN = 'the service does not show it, and nothing is recorded of it';
const ABSENT = 'its secret is not available here';
const FORBIDDEN = 'no permission to read it, and nothing is recorded of it';
function unknownBecause(path, { forbidden }) {
    return forbidden?.has(path) === true ? FORBIDDEN : UNKNOWN;
}
/** Lists the fields whose declared value cannot be had in this run. */
function absentPaths(holder, declared, prefix) {
    return Object.entries(declared).flatMap(([name, value]) => {
        const member = (0,model_field/* memberOf */.C5)(holder, name);
        if (member === undefined || member.createOnly || !(0,values/* holdsAbsent */.UX)(value))
            return [];
        const field = (0,model_field/* fieldFor */.I2)(member, value);
        return field.type === 'object' && (0,values/* isValues */.vs)(value)
            ? absentPaths(field, value, `${prefix}${name}.`)
            : [`${prefix}${name}`];
    });
}

;// CONCATENATED MODULE: ./build/sync/diff/judge.js
/**
 * What has to become of one declared entity: made, changed, left alone, or refused.
 *
 * An entity that is not there is not always to be made: an import, a new parent or a copy may bring it along.
 */











/**
 * Holds one declared entity against what was found.
 *
 * @param chosen - every declared entity that the run is about.
 * @param toImport - the import that it needs, if it needs one.
 */
function judge(wanted, { found, unavailable }, known, chosen, toImport) {
    const { address } = wanted;
    const why = unavailable.get(address.kind.name);
    if (why !== undefined)
        return {
            refusals: [
                {
                    at: wanted.at,
                    message: `${(0,model_address/* textOf */.b6)(address)} cannot be declared: this service has no ${address.kind.noun} (${why})`,
                },
            ],
        };
    const live = found.get((0,model_address/* keyOf */.TN)(address));
    if (live === undefined) {
        if ((0,imports/* isMadeByImport */.g5)(wanted, chosen))
            return toComplete(wanted);
        const made = (0,copies/* madeWithParent */.Mx)(wanted, chosen, found);
        if (made !== undefined)
            return toFollow(wanted, made, toImport);
        if (isAlwaysThere(address))
            return takenAsThere(wanted);
        const anew = { ...toCreate(wanted, toImport), notes: (0,copies/* copiedAfterAll */.kr)(wanted, chosen, found) };
        // What a copy brings along need not be declared whole.
        const isThere = anew.refusals.length > 0 && (0,copies/* isCopied */.Ro)(address, chosen, found);
        return isThere ? toComplete(wanted) : anew;
    }
    if (address.kind.shape === 'relation')
        return { unchanged: address };
    const fields = (0,compare/* changedFields */.E0)(address.kind.fields, wanted.properties, live.properties, known, wanted.sync.ignore);
    const notes = uncompared(wanted, live.properties, known);
    return fields.length === 0 && toImport === undefined
        ? { unchanged: live.address, notes }
        : { ...toUpdate(wanted, live, fields, toImport), notes };
}
/** True for what is never made: a read that finds nothing says only that it cannot be read. */
function isAlwaysThere(address) {
    return address.kind.permanent === true || (0,model_address/* isFixed */.zZ)(address.kind, (0,model_address/* ownId */.ou)(address));
}
function takenAsThere({ address, properties, at }) {
    if (Object.keys(properties).length === 0)
        return { unchanged: address };
    const message = `${(0,model_address/* textOf */.b6)(address)} cannot be changed: the service does not show it, and no run can make it`;
    return { refusals: [{ at, message }] };
}
function toCreate(wanted, toImport) {
    const { address, properties } = wanted;
    const body = (0,apply_body/* createBody */.Fm)(address, properties);
    const refusals = body === undefined ? [] : [...missing(wanted, body), ...brokenRules(wanted, body)];
    const patch = (0,apply_body/* completion */.zk)(address.kind, properties);
    // What a link says is its address.
    const fields = address.kind.shape === 'relation' ? [] : newFields(wanted, { ...body, ...patch });
    return { create: { action: 'create', wanted, address, fields, body, patch, ...withImport(toImport) }, refusals };
}
/** What an import makes is not there yet; the rest of what the file says of it is laid over it afterwards. */
function toComplete(wanted) {
    const { address, properties } = wanted;
    const fields = newFields(wanted, properties);
    if (fields.length === 0)
        return { unchanged: address };
    return { update: { action: 'update', wanted, address, method: usualMethod(address), fields, unseen: true } };
}
/** What comes with its parent is as the parent is; what the file says otherwise follows. */
function toFollow(wanted, made, toImport) {
    const { address, properties, sync } = wanted;
    const there = Object.fromEntries(Object.entries(made).filter(([, value]) => !(0,values/* holdsAbsent */.UX)(value)));
    const fields = (0,compare/* changedFields */.E0)(address.kind.fields, properties, (0,values/* revealedObject */.Gh)(there), compare/* NOTHING_KNOWN */.GN, sync.ignore);
    if (fields.length === 0 && toImport === undefined)
        return { unchanged: address };
    const method = toImport === undefined ? usualMethod(address) : 'put';
    return { update: { action: 'update', wanted, address, method, fields, unseen: true, ...withImport(toImport) } };
}
/** What nobody has seen yet is changed as its kind is. */
function usualMethod({ kind }) {
    return kind.update === 'patch' ? 'patch' : 'put';
}
function newFields({ address, properties }, values) {
    const all = Object.entries(values).flatMap(([path, value]) => opened(address.kind.fields[path], path, value));
    return all.map(([path, field, after]) => {
        const hidden = field !== undefined && (0,compare/* isHidden */.dK)(field, properties, {});
        const policy = field?.type === 'text' && field.compare === 'policy';
        const show = hidden ? 'hidden' : policy ? 'policy' : 'value';
        return { path, before: undefined, after, show, ...(0,schema_words/* newWords */.o)(field, after, values) };
    });
}
/** Free JSON is shown member by member, so that a secret in it hides nothing but itself. */
function opened(declaredBy, path, value) {
    const field = declaredBy === undefined ? undefined : (0,model_field/* fieldFor */.I2)(declaredBy, value);
    if (declaredBy?.type !== 'any' || field?.type !== 'object' || !(0,values/* isValues */.vs)(value))
        return [[path, field, value]];
    return Object.entries(value).flatMap(([name, inner]) => opened(declaredBy, `${path}.${name}`, inner));
}
function withImport(toImport) {
    return toImport === undefined ? {} : { import: toImport };
}
function toUpdate(wanted, live, fields, toImport) {
    const { kind } = live.address;
    const method = toImport === undefined ? (0,diff_method/* methodOf */.NY)(kind, wanted.properties, live.properties, fields) : 'put';
    const after = (0,apply_body/* putBody */.cU)(kind, wanted.properties, live.properties);
    const refusals = [
        ...(method === 'put' ? lost(wanted, live.properties, after) : []),
        ...immutable(wanted, (0,diff_method/* namesOf */.eZ)(fields)),
        ...brokenRules(wanted, after),
    ];
    return {
        update: {
            action: 'update',
            wanted,
            address: live.address,
            method,
            fields,
            ...withImport(toImport),
        },
        refusals,
    };
}


/***/ }),

/***/ 5568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInWantedArm),
/* harmony export */   MD: () => (/* binding */ changesArm),
/* harmony export */   NY: () => (/* binding */ methodOf),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   fq: () => (/* binding */ withoutIgnored)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1152);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3839);


/** Tells which request makes these changes of a live entity. */
function methodOf(kind, declared, live, changes) {
    const whole = namesOf(changes).some(name => {
        const field = kind.fields[name];
        return field?.putOnly === true || (declared[name] === null && field?.reset === 'omit');
    });
    return kind.update === 'put' || whole || changesArm(kind, declared, live) ? 'put' : 'patch';
}
/** Lists the properties that changes are in, each by its first name. */
function namesOf(changes) {
    return changes.map(({ path }) => path.split('.', 1)[0] ?? path);
}
/** True when the declaration belongs to another arm of the kind's union than the live entity. */
function changesArm({ union = [], fields }, declared, live) {
    const wanted = armOf(union, declared);
    if (wanted === undefined)
        return false;
    const shown = union.filter(arm => inArm(arm, live));
    // Where no arm is shown, it is the one that holds the hidden value.
    const held = shown.length > 0 ? shown : union.filter(arm => arm.some(name => isHiddenIn(fields[name], live)));
    return held.some(arm => arm !== wanted);
}
/** True for a property of the arm that the declaration belongs to. */
function isInWantedArm({ union = [] }, declared, name) {
    return armOf(union, declared)?.includes(name) ?? false;
}
/** Leaves out the fields that are written on create only, wherever they lie. */
function withoutIgnored(properties, ignore, prefix = '') {
    const kept = Object.entries(properties).filter(([name]) => !ignore.includes(`${prefix}${name}`));
    return Object.fromEntries(kept.map(([name, value]) => [name, (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isValues */ .vs)(value) ? withoutIgnored(value, ignore, `${prefix}${name}.`) : value]));
}
function armOf(union, declared) {
    return union.find(arm => inArm(arm, declared));
}
function inArm(arm, values) {
    return arm.some(name => (values[name] ?? null) !== null);
}
function isHiddenIn(field, live) {
    return field !== undefined && (0,_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .isHidden */ .dK)(field, live, live);
}


/***/ }),

/***/ 5668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jb: () => (/* binding */ isNamedInPolicy),
/* harmony export */   fR: () => (/* binding */ liveReferences),
/* harmony export */   hD: () => (/* binding */ targetKey),
/* harmony export */   lr: () => (/* binding */ otherEnds),
/* harmony export */   q8: () => (/* binding */ freeMentions)
/* harmony export */ });
/* harmony import */ var _content_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3333);
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6974);
/* harmony import */ var _model_field_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7762);
/* harmony import */ var _model_scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8310);
/* harmony import */ var _model_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7385);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1152);
/* harmony import */ var _same_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4564);
/**
 * Which entities a live entity names.
 *
 * The file's own references come with the declaration; these are for what the service has and the file may not: a
 * subscription that stands in the way of a delete, a policy that still uses a named value.
 */







/** Lists the entities that a live entity names in its fields, in its policy text and as the other end of a relation. */
function liveReferences(address, properties) {
    const fields = Object.entries(address.kind.fields).flatMap(([name, field]) => within(address, field, properties[name], properties));
    return [...fields, ...otherEnds(address).map(target => ({ target }))];
}
/** Lists the entity that an address names by its last id, if it names one. */
function otherEnds(address) {
    const end = (0,_model_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .otherEnd */ .M0)(address);
    return end === undefined ? [] : [end];
}
/**
 * Lists what an entity's free JSON may name. Nobody knows which of its texts are names, so these decide over the order
 * of changes and over nothing else.
 */
function freeMentions({ kind }, properties) {
    const free = Object.entries(properties).filter(([name]) => {
        const field = kind.fields[name];
        return field?.type === 'any' && field.subset === true;
    });
    return free
        .flatMap(([, value]) => pathsIn(value))
        .flatMap(path => (0,_model_table_js__WEBPACK_IMPORTED_MODULE_4__/* .addressAt */ .c)(path) ?? (kind.id.isPath ? { kind, ids: [path.slice(1)] } : []));
}
/** Lists the texts in a value that are paths below the service, short or as full ids; secrets are not looked into. */
function pathsIn(value) {
    if (typeof value === 'string')
        return /^\/[^/\s]/.test(value) ? [(0,_same_js__WEBPACK_IMPORTED_MODULE_6__/* .bareId */ .yW)(value)] : [];
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_5__/* .isList */ .Lv)(value))
        return value.flatMap(pathsIn);
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_5__/* .isValues */ .vs)(value) ? Object.values(value).flatMap(pathsIn) : [];
}
/** Looks for mentions in one value and in all that is in it. */
function within(from, field, value, whole) {
    switch (field?.type) {
        case 'text':
            if (typeof value !== 'string')
                return [];
            if (field.compare === 'policy')
                return policyTargets(from, value, whole);
            if (field.braces === true)
                return braced(from, value);
            return field.ref === undefined ? [] : named(from, field.ref, value);
        case 'object':
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .OW)(value)
                ? Object.entries(value).flatMap(([name, item]) => within(from, (0,_model_field_js__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C5)(field, name), item, whole))
                : [];
        case 'list':
            return Array.isArray(value) ? value.flatMap(item => within(from, field.items, item, whole)) : [];
        case 'map':
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .OW)(value) ? Object.values(value).flatMap(item => within(from, field.items, item, whole)) : [];
        case 'flag':
        case 'number':
        case 'any':
        case undefined:
            return [];
    }
}
function named(from, ref, value) {
    const found = ref.to.flatMap(name => {
        const kind = _model_table_js__WEBPACK_IMPORTED_MODULE_4__/* .KINDS */ .GW.get(name);
        if (kind === undefined)
            return [];
        const ids = ref.form === 'id' ? [...(0,_model_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .sharedIds */ .e5)(from, kind), value] : (0,_model_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .idsIn */ .Sd)(kind, (0,_same_js__WEBPACK_IMPORTED_MODULE_6__/* .bareId */ .yW)(value));
        return ids === undefined ? [] : [{ kind, ids }];
    });
    const blocks = ref.blocksDelete === undefined ? {} : { blocks: ref.blocksDelete.option };
    return found.map(target => ({ target, ...blocks }));
}
/** What a text that is no policy names in braces, as policies do. */
function braced(from, text) {
    return [..._model_table_js__WEBPACK_IMPORTED_MODULE_4__/* .KINDS */ .GW.values()].flatMap(kind => {
        const { scope, inPolicies } = kind;
        const by = inPolicies?.braces === true && scope === from.kind.scope ? inPolicies.by : undefined;
        if (by === undefined)
            return [];
        return Array.from(text.matchAll(/\{\{([^{}]+)\}\}/g), ([, name = '']) => ({
            target: { kind: kind.name, by, name: name.trim(), scope: (0,_model_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .scopeIds */ .RJ)(from) },
        }));
    });
}
function policyTargets(from, text, properties) {
    const format = properties['format'] === 'xml' ? 'xml' : 'rawxml';
    return (0,_content_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .policyReferences */ .jT)({ text, format }).flatMap(({ to, name }) => {
        const kind = (0,_model_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .seenFrom */ .ky)(from.kind, to);
        if (kind === undefined)
            return [];
        const by = kind.inPolicies?.by;
        const scope = (0,_model_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .sharedIds */ .e5)(from, kind);
        return [{ target: by === undefined ? { kind, ids: [...scope, name] } : { kind: kind.name, by, name, scope } }];
    });
}
/** True for a name that stands for a property, not for an id. */
function isNamedInPolicy(target) {
    return 'by' in target;
}
/** Gives a text by which two mentions of the same entity are the same. */
function targetKey(target) {
    if (!isNamedInPolicy(target))
        return (0,_model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(target);
    const { kind, by, name, scope } = target;
    return `${[...scope, kind].join('/').toLowerCase()}?${by}=${name}`;
}


/***/ }),

/***/ 4564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eE: () => (/* binding */ sameValue),
/* harmony export */   mH: () => (/* binding */ withoutService),
/* harmony export */   tk: () => (/* binding */ schemaText),
/* harmony export */   yW: () => (/* binding */ bareId)
/* harmony export */ });
/* harmony import */ var _content_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3333);
/* harmony import */ var _content_schema_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8916);
/* harmony import */ var _model_field_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7762);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1152);
/**
 * What means the same to the service, field by field.
 *
 * Null, absent and the service's default are one value here; ids differ by neither prefix nor case, words of a closed set
 * not by case, and lists not by their order where it means nothing.
 */




/** Gives an id without the service it is in: `/products/gold` of a full ARM id, in lower case. */
function bareId(id) {
    return withoutService(id).toLowerCase();
}
/** Gives an id without the service it is in, in its own spelling. */
function withoutService(id) {
    return id.replace(/^.*\/providers\/microsoft\.apimanagement\/service\/[^/]+/i, '').replace(/\/+$/, '');
}
/** True when a field holds on both sides what means the same. `all` and `live` are what it stands in. */
function sameValue(field, wanted, found, all, live) {
    const a = orDefault(field, wanted);
    const b = orDefault(field, found);
    switch (field.type) {
        case 'text':
            return typeof a === 'string' && typeof b === 'string' ? sameText(field, a, b, all, live) : a === b;
        case 'any':
            return field.subset === true ? sameFree(a, b) : (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .canonical */ .$N)(a) === (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .canonical */ .$N)(b);
        case 'flag':
        case 'number':
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .canonical */ .$N)(a) === (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .canonical */ .$N)(b);
        case 'object':
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(a) && (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(b) ? sameObject(field, a, b, all, live) : a === b;
        case 'list':
            return Array.isArray(a) && Array.isArray(b) ? sameList(field, a, b, all, live) : a === b;
        case 'map':
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(a) && (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(b) ? sameMap(field.items, a, b, all, live) : a === b;
    }
}
/** Free JSON: nobody knows which of its texts are ids, but one that the service has made a full id shows it. */
function sameFree(a, b) {
    if (typeof a === 'string' && typeof b === 'string')
        return a === b || ([a, b].some(text => FULL_ID.test(text)) && bareId(a) === bareId(b));
    if (Array.isArray(a) && Array.isArray(b))
        return a.length === b.length && a.every((item, index) => sameFree(item, b[index] ?? null));
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(a) && (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(b))
        return Object.keys({ ...a, ...b }).every(name => sameFree(a[name] ?? null, b[name] ?? null));
    return a === b;
}
const FULL_ID = /\/providers\/microsoft\.apimanagement\/service\//i;
function sameText(field, wanted, found, all, live) {
    if (field.ref !== undefined)
        return bareId(wanted) === bareId(found);
    if (field.prefixed)
        return wanted.endsWith(found) || found.endsWith(wanted);
    switch (field.compare ?? 'exact') {
        case 'policy':
            return (0,_content_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .samePolicy */ .Jo)({ text: wanted, format: policyFormat(all) }, { text: found, format: policyFormat(live) });
        case 'schema':
            return (0,_content_schema_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sameSchema */ .G)(schemaText(wanted, all), schemaText(found, live));
        case 'instant':
            return Date.parse(wanted) === Date.parse(found);
        case 'never':
        case 'along':
            return true;
        case 'exact':
            return wanted === found || (field.values !== undefined && wanted.toLowerCase() === found.toLowerCase());
    }
}
/** What the file leaves unsaid is as typed; so is what the service was asked for as typed. */
function policyFormat(properties) {
    return properties['format'] === 'xml' ? 'xml' : 'rawxml';
}
/** Gives the text of a schema with the media type that stands beside it. */
function schemaText(text, { contentType }) {
    return { text, contentType: typeof contentType === 'string' ? contentType : '' };
}
function sameObject(field, a, b, all, live) {
    const names = new Set([...Object.keys(field.fields), ...Object.keys(a), ...Object.keys(b)]);
    return [...names].every(name => {
        const member = (0,_model_field_js__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C5)(field, name);
        return member === undefined || sameValue(member, a[name] ?? null, b[name], all, live);
    });
}
function sameMap(items, a, b, all, live) {
    const names = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...names].every(name => sameValue(items, a[name] ?? null, b[name], all, live));
}
function sameList(field, a, b, all, live) {
    if (a.length !== b.length)
        return false;
    if (!field.unordered)
        return a.every((item, index) => sameValue(field.items, item, b[index], all, live));
    const rest = [...b];
    return a.every(item => {
        const index = rest.findIndex(other => sameValue(field.items, item, other, all, live));
        if (index >= 0)
            rest.splice(index, 1);
        return index >= 0;
    });
}
/** Null and absent are the default; so is what holds nothing, where nothing is the default. */
function orDefault(field, value) {
    const initial = field.default ?? null;
    if (value === undefined || value === null)
        return initial;
    return initial === null && isEmpty(value) ? null : value;
}
function isEmpty(value) {
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value))
        return Object.values(value).every(item => item === null || isEmpty(item));
    return value === '' || (Array.isArray(value) && value.length === 0);
}


/***/ }),

/***/ 9061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ changedWords),
/* harmony export */   o: () => (/* binding */ newWords)
/* harmony export */ });
/* harmony import */ var _content_schema_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8916);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1152);
/* harmony import */ var _same_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4564);
/**
 * What a schema that is written means for callers, where its language tells.
 *
 * A new schema is described in one line, since all of it is new.
 */



/** Says what changes with a field, when it is the text of a schema; `all` and `live` are what it stands in. */
function changedWords(field, wanted, found, all, live) {
    if (field.type !== 'text' || field.compare !== 'schema' || typeof wanted !== 'string')
        return {};
    const before = typeof found === 'string' ? (0,_same_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaText */ .tk)(found, live) : undefined;
    const words = (0,_content_schema_text_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaChanges */ .n)(before, (0,_same_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaText */ .tk)(wanted, { ...live, ...all }));
    return words.length === 0 ? {} : { words };
}
/** Says what a new field holds, when it is the text of a schema or has one in it; `all` is what it stands in. */
function newWords(field, value, all) {
    if (field?.type === 'text' && typeof value === 'string')
        return changedWords(field, value, undefined, all, {});
    if (field?.type !== 'object' || !(0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isValues */ .vs)(value))
        return {};
    const within = Object.entries(value).flatMap(([name, member]) => newWords(field.fields[name], member, all).words ?? []);
    return within.length === 0 ? {} : { words: within };
}


/***/ }),

/***/ 4460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R_: () => (/* binding */ madeByImports),
/* harmony export */   ax: () => (/* binding */ withBelow),
/* harmony export */   c3: () => (/* binding */ isForCreate),
/* harmony export */   g5: () => (/* binding */ isMadeByImport),
/* harmony export */   lW: () => (/* binding */ listImported),
/* harmony export */   z5: () => (/* binding */ isRemade)
/* harmony export */ });
/* harmony import */ var _content_specification_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6864);
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6974);
/* harmony import */ var _model_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7385);
/**
 * What imports make, and what has to be looked at after one.
 *
 * An import makes everything below an entity anew, also what the files declare there and the document does not name.
 */



/** Groups what was found of what imports make. */
function madeByImports(found) {
    const pairs = [...found.values()].flatMap(({ address, properties }) => {
        const [parent] = (0,_model_table_js__WEBPACK_IMPORTED_MODULE_1__/* .ancestorsOf */ .Gw)(address);
        if (parent?.kind.imports !== address.kind.name)
            return [];
        return [{ above: (0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(parent), made: { id: (0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .ownId */ .ou)(address), properties } }];
    });
    return new Map([...Map.groupBy(pairs, ({ above }) => above)].map(([key, all]) => [key, all.map(({ made }) => made)]));
}
/** True when the document is what the entity is made from, and no more. */
function isForCreate({ ignore }) {
    return ignore.includes('specification');
}
/** True for an entity that the document of the entity above it makes. */
function isMadeByImport({ address }, wanted) {
    const [parent] = (0,_model_table_js__WEBPACK_IMPORTED_MODULE_1__/* .ancestorsOf */ .Gw)(address);
    const specification = parent === undefined ? undefined : wanted.get((0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(parent))?.specification;
    if (specification === undefined || parent?.kind.imports !== address.kind.name)
        return false;
    return hasOperation(specification.operations ?? [], (0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .ownId */ .ou)(address));
}
/** True when one of the operations gets that id, as it is written or as the service respells it. */
function hasOperation(operations, id) {
    const name = (0,_content_specification_template_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceName */ .Iy)(id);
    // Of what nothing is left of, nobody knows what the service calls it.
    return name !== '' && operations.some(({ operationId }) => (0,_content_specification_template_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceName */ .Iy)(operationId ?? '') === name);
}
/** True for what an import of the same plan makes, by the imports of the plan. */
function isRemade(address, imports) {
    const [parent] = (0,_model_table_js__WEBPACK_IMPORTED_MODULE_1__/* .ancestorsOf */ .Gw)(address);
    const above = parent === undefined ? undefined : imports.get((0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(parent));
    if (above === undefined || parent?.kind.imports !== address.kind.name)
        return false;
    // A format that does not tell its operations may make any of them.
    return above.operations === undefined || hasOperation(above.operations, (0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .ownId */ .ou)(address));
}
/**
 * Adds to each import the declared entities below it that the plan leaves alone.
 *
 * @param unchanged - what the plan has compared and found as declared; what `only` and `except` leave out is not in it.
 */
function withBelow(changes, wanted, unchanged) {
    const quiet = new Set(unchanged.map(_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN));
    const below = quietBelow(quiet, wanted);
    return changes.map(change => {
        if (change.action === 'delete' || change.import === undefined)
            return change;
        const [parent] = (0,_model_table_js__WEBPACK_IMPORTED_MODULE_1__/* .ancestorsOf */ .Gw)(change.address);
        const key = parent === undefined ? '' : (0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(parent);
        const source = wanted.get(key);
        // What a copy that stands for its parent takes from a document, the parent has too.
        const above = change.address.kind.copies === undefined || source === undefined || !quiet.has(key) ? [] : [source];
        return { ...change, import: { ...change.import, below: [...above, ...(below.get((0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(change.address)) ?? [])] } };
    });
}
/** Gives what is left alone, by the keys of all that it lies below, as far as an import of those reaches. */
function quietBelow(quiet, wanted) {
    const pairs = [...wanted].flatMap(([key, entity]) => {
        if (!quiet.has(key) || entity.specification !== undefined)
            return [];
        return reachedFrom(entity.address).map(above => ({ key: (0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(above), entity }));
    });
    return new Map([...Map.groupBy(pairs, ({ key }) => key)].map(([key, all]) => [key, all.map(({ entity }) => entity)]));
}
/** Lists the ancestors whose import reaches an entity: the import of one above a copy does not reach into the copy. */
function reachedFrom(address) {
    if (address.kind.unlisted)
        return [];
    const above = (0,_model_table_js__WEBPACK_IMPORTED_MODULE_1__/* .ancestorsOf */ .Gw)(address);
    const copy = above.findIndex(({ kind }) => kind.unlisted);
    return copy < 0 ? above : above.slice(0, copy + 1);
}
/** Reads what an import has made. */
async function listImported(service, { kind, ids }) {
    const made = _model_table_js__WEBPACK_IMPORTED_MODULE_1__/* .KINDS */ .GW.get(kind.imports ?? '');
    if (made === undefined)
        throw new RangeError(`${(0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)({ kind, ids })} is not made from a document`);
    const all = [];
    for await (const { resources } of service.list((0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .listPathOf */ .Vl)({ kind: made, ids: [...ids, ''] })))
        all.push(...resources.map(({ name, properties }) => ({ id: name, properties })));
    return all;
}


/***/ }),

/***/ 2390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ importOf),
/* harmony export */   s: () => (/* binding */ fromDocument)
/* harmony export */ });
/* harmony import */ var _content_specification_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9290);
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6974);
/* harmony import */ var _model_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7385);
/* harmony import */ var _imports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4460);
/**
 * Whether a document has to be sent again.
 *
 * An import makes everything below an entity anew, so a document that says nothing new is not sent. The record knows
 * which one was sent last and what the service looked like then.
 */




/**
 * Gives the import that an entity needs.
 *
 * Where nothing is recorded, or both sides are otherwise than the last import left them, as after a merge of the service
 * into the files, meaning decides. It does not reach all of a document: bodies of requests, words about parameters and
 * answers, and what lies deeper in a type than its properties' names. A document that is new in these alone is imported
 * where the service is as the last import left it, and not where somebody has changed the service too, which is told.
 *
 * @param wanted - every declared entity that the run is about.
 */
function importOf(entity, found, { made, types }, recorded, wanted) {
    const { specification, address, sync } = entity;
    if (specification === undefined)
        return {};
    if (!found.has((0,_model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(address)))
        return planned(specification, 'new', []);
    if ((0,_imports_js__WEBPACK_IMPORTED_MODULE_3__/* .isForCreate */ .c3)(sync))
        return {};
    const below = made.get((0,_model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(address)) ?? [];
    const described = types.get((0,_model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(address)) ?? [];
    const told = comparable(specification, below);
    const changes = told === undefined ? [] : (0,_content_specification_js__WEBPACK_IMPORTED_MODULE_0__/* .specificationChanges */ .hH)((0,_content_specification_js__WEBPACK_IMPORTED_MODULE_0__/* .liveOperations */ .pu)(below, described), told);
    const isAgreed = told !== undefined && saysAll(entity, told, below, described, wanted);
    const last = recorded[(0,_model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(address)];
    if (last === undefined)
        return isAgreed ? {} : planned(specification, 'unrecorded', changes);
    const isMoved = last.live !== (0,_content_specification_js__WEBPACK_IMPORTED_MODULE_0__/* .liveDigest */ .jw)(below, described);
    if (last.document === specification.digest)
        return isMoved ? planned(specification, 'drift', changes) : {};
    return isMoved && isAgreed ? { notes: [agreed(address)] } : planned(specification, 'document', changes);
}
function agreed(address) {
    const message = `the document of ${(0,_model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(address)} is not imported: it changed, and so did the service, and both say the same, as far as they can be compared; bodies of requests cannot`;
    return { address, message };
}
/** True when a document says what the service has, beside what the files declare apart from it. */
function saysAll({ address }, told, below, described, wanted) {
    const live = (0,_content_specification_js__WEBPACK_IMPORTED_MODULE_0__/* .liveOperations */ .pu)(fromDocument(address, below, told, wanted), described);
    return (0,_content_specification_js__WEBPACK_IMPORTED_MODULE_0__/* .specificationChanges */ .hH)(live, told).length === 0;
}
/** Gives what the service has below an entity without what the files declare there and the document lacks. */
function fromDocument({ kind, ids }, below, told, wanted) {
    const made = _model_table_js__WEBPACK_IMPORTED_MODULE_2__/* .KINDS */ .GW.get(kind.imports ?? '');
    if (made === undefined)
        return below;
    return below.filter(({ id, properties }) => {
        if (!wanted.has((0,_model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)({ kind: made, ids: [...ids, id] })))
            return true;
        return (0,_content_specification_js__WEBPACK_IMPORTED_MODULE_0__/* .missingOperations */ .BU)((0,_content_specification_js__WEBPACK_IMPORTED_MODULE_0__/* .liveOperations */ .pu)([{ id, properties }]), told).length === 0;
    });
}
/**
 * Gives the operations of a document that can be held against live ones. Where the service keeps the document and makes
 * no operations of it, as is known of gRPC and OData, there is nothing on the other side.
 */
function comparable({ operations, makesOperations }, below) {
    return makesOperations || below.length > 0 ? operations : undefined;
}
function planned({ body, digest, operations, makesOperations }, why, changes) {
    return { toImport: { body, digest, why, changes, operations: makesOperations ? operations : undefined, below: [] } };
}


/***/ }),

/***/ 2207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readLinks),
/* harmony export */   a: () => (/* binding */ isLinkedAlready)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6974);
/* harmony import */ var _model_scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8310);
/* harmony import */ var _model_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7385);
/* harmony import */ var _diff_same_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4564);
/**
 * Links that are entities of their own.
 *
 * Their ids say nothing: whoever made one chose it. So a link is known by what it leads to, which only the list of them
 * tells, and a second link between the same two is refused, whatever its id.
 */





/** Reads the links of one entity, each found by its other end. */
async function readLinks(service, { kind, parentIds, ids, whole }, property, lists) {
    const asked = new Set(ids.map(id => id.toLowerCase()));
    const path = (0,_model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .listPathOf */ .Vl)({ kind, ids: [...parentIds, ''] });
    const all = [];
    for await (const { resources } of service.list(path))
        for (const { name, properties } of resources) {
            const address = linkTo({ kind, ids: parentIds }, properties[property]);
            if (address !== undefined)
                all.push({ address: { ...address, link: name }, properties });
        }
    lists.set(path.toLowerCase(), { total: all.length, whole: true });
    return whole ? all : all.filter(({ address }) => asked.has((address.ids.at(-1) ?? '').toLowerCase()));
}
/** True for the refusal of a link between two that are linked already. */
function isLinkedAlready(address, error) {
    return (address.kind.shape === 'relation' &&
        error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7 &&
        error.answer.status === 409 &&
        /already exists/i.test(error.answer.message));
}
/** Gives the link that leads from an entity to the one with this id. */
function linkTo({ kind, ids: near }, id) {
    const end = _model_table_js__WEBPACK_IMPORTED_MODULE_3__/* .KINDS */ .GW.get(kind.relation?.to ?? '');
    const ids = end === undefined || typeof id !== 'string' ? undefined : (0,_model_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .idsIn */ .Sd)(end, (0,_diff_same_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutService */ .mH)(id));
    return end === undefined || ids === undefined ? undefined : (0,_model_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .linkBetween */ .zu)(kind, { kind, ids: near }, { kind: end, ids });
}


/***/ }),

/***/ 451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ guards)
/* harmony export */ });
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6974);
/* harmony import */ var _model_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7385);
/* harmony import */ var _ownership_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8510);
/**
 * Who forbids a delete: another stack, or the file's own `protect`.
 *
 * A delete takes along all that is below the entity, so a guard of anything below is a guard of the entity too.
 */



/** Gives the question whether an entity is guarded, made ready for many entities. */
function guards(protect, rules) {
    const above = keysAbove(rules.foreign);
    const selectors = protect.map(selectorOf);
    return address => {
        const stack = (0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignOwner */ .Qu)(address, rules);
        if (stack !== undefined)
            return { by: 'stack', name: stack, below: false };
        const covering = selectors.find(({ whole }) => (0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .selects */ .ko)([whole], address));
        if (covering !== undefined)
            return { by: 'protect', name: covering.text, below: false };
        const other = (0,_model_table_js__WEBPACK_IMPORTED_MODULE_1__/* .keysInFrontOf */ .G6)(address)
            .map(key => above.get(key))
            .find(stack => stack !== undefined);
        if (other !== undefined)
            return { by: 'stack', name: other, below: true };
        const within = selectors.find(({ leading }) => leading(address));
        return within === undefined ? undefined : { by: 'protect', name: within.text, below: true };
    };
}
/** Gives the stack that owns something below, by every key that is above what another stack owns. */
function keysAbove(foreign) {
    const entries = [...foreign].flatMap(([key, stack]) => {
        const parts = key.split('/');
        return parts.slice(1).map((_, index) => [parts.slice(0, index + 1).join('/'), stack]);
    });
    return new Map(entries);
}
function selectorOf(text) {
    const parts = text.split('/');
    const patterns = parts.map((_, index) => (0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .globPattern */ .hp)(parts.slice(0, index + 1).join('/')));
    const leading = (address) => (0,_model_table_js__WEBPACK_IMPORTED_MODULE_1__/* .keysInFrontOf */ .G6)(address).some(name => {
        const depth = name.split('/').length;
        return depth < parts.length && (patterns[depth - 1]?.test(name) ?? false);
    });
    return { text, whole: (0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .globPattern */ .hp)(text), leading };
}


/***/ }),

/***/ 8510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R$: () => (/* binding */ abandoned),
  vN: () => (/* binding */ adoptedBy),
  Qu: () => (/* binding */ foreignOwner),
  NP: () => (/* binding */ isOwn),
  TR: () => (/* binding */ notOurs),
  ZC: () => (/* binding */ ownersWith)
});

// EXTERNAL MODULE: ./build/model/address.js
var model_address = __webpack_require__(6974);
// EXTERNAL MODULE: ./build/model/table.js + 24 modules
var table = __webpack_require__(7385);
;// CONCATENATED MODULE: ./build/model/named.js

/** Gives the address that a name such as `products/gold/groups/partners` is of; undefined for a name of nothing. */
function addressNamed(name) {
    return below(undefined, name.split('/'), []);
}
function below(parent, parts, ids) {
    const [word = '', ...rest] = parts;
    const kind = (0,table/* kindsBelow */.lw)(parent).find(child => lastWord(child) === word.toLowerCase());
    if (kind === undefined)
        return undefined;
    if (kind.shape === 'single')
        return rest.length === 0 ? { kind, ids } : below(kind, rest, ids);
    // The id of a link, and an id that is a path, may have several parts; nothing is below either.
    const isLast = kind.shape === 'relation' || kind.id.isPath === true || rest.length < 2;
    if (rest.length === 0 || rest.includes(''))
        return undefined;
    if (isLast)
        return { kind, ids: [...ids, rest.join('/')] };
    return below(kind, rest.slice(1), [...ids, ...rest.slice(0, 1)]);
}
function lastWord({ name }) {
    return name.slice(name.lastIndexOf('/') + 1).toLowerCase();
}

;// CONCATENATED MODULE: ./build/sync/prune/ownership.js
/**
 * What belongs to whom: to this stack, because it made or adopted it, or to another one, as that one's record says.
 *
 * What lies below an entity belongs to whoever has the entity, unless a record says otherwise of itself.
 */



/** Gives what is whose, with what the files adopt counted as theirs. */
function ownersWith({ wanted }, owned, foreign) {
    const adopted = new Set([...wanted.values()].filter(isAdopted).map(({ address }) => (0,model_address/* keyOf */.TN)(address)));
    return {
        owned: new Set([...owned, ...adopted]),
        foreign: adopted.size === 0 ? foreign : new Map([...foreign].filter(([key]) => !adopted.has(key))),
    };
}
/** The stack of another record that an entity belongs to. */
function foreignOwner(address, { owned, foreign }) {
    const key = nearest(address, one => owned.has(one) || foreign.has(one));
    return key === undefined ? undefined : foreign.get(key);
}
/** True for what this stack made or adopted, and for what is below it. */
function isOwn(address, owners) {
    const { owned, foreign } = owners;
    const key = nearest(address, one => owned.has(one) || foreign.has(one));
    return key !== undefined && owned.has(key);
}
function nearest(address, test) {
    return [address, ...(0,table/* ancestorsOf */.Gw)(address)].map(model_address/* keyOf */.TN).find(test);
}
/** Lists what this stack has and the files no longer name, as far as the run is about it. */
function abandoned(declaration, { owned, selected }) {
    const named = new Set([...declaration.wanted.keys(), ...declaration.removed.map(({ address }) => (0,model_address/* keyOf */.TN)(address))]);
    return [...owned].flatMap(key => {
        const address = named.has(key) ? undefined : addressNamed(key);
        // What is asked for by a version of its own cannot be asked for by its name alone.
        const isAskable = address !== undefined && address.kind.versionedBy === undefined && selected(address);
        return isAskable ? [address] : [];
    });
}
/** Refuses what the files declare although another stack has it; what stands there only to hold others is let pass. */
function notOurs(declaration, rules) {
    return [...declaration.wanted.values()].flatMap(entity => {
        const { address, at } = entity;
        const stack = rules.selected(address) && saysSomething(entity) ? foreignOwner(address, rules) : undefined;
        if (stack === undefined)
            return [];
        const message = `${(0,model_address/* textOf */.b6)(address)} belongs to the stack "${stack}"; expected "sync: { adopt: true }" to take it over, or no declaration here`;
        return [{ at, message }];
    });
}
function saysSomething({ address, properties, specification }) {
    return address.kind.shape === 'relation' || Object.keys(properties).length > 0 || specification !== undefined;
}
function isAdopted({ sync }) {
    return sync.adopt === true;
}
/** Lists the keys of what the files adopt and the service has after the run. */
function adoptedBy({ wanted }, plan, outcomes) {
    const applied = outcomes.flatMap(({ status, change }) => (status === 'applied' ? [(0,model_address/* keyOf */.TN)(change.address)] : []));
    const there = new Set([...plan.unchanged.map(model_address/* keyOf */.TN), ...applied]);
    return [...wanted].flatMap(([key, entity]) => (isAdopted(entity) && there.has(key) ? [key] : []));
}


/***/ }),

/***/ 2208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eh: () => (/* binding */ isUncounted),
/* harmony export */   LF: () => (/* binding */ read),
/* harmony export */   Pd: () => (/* binding */ isUnavailable)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6974);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2207);
/* harmony import */ var _read_expanded_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5894);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8813);
/**
 * Reads what the declaration is about, in as few requests as the numbers allow.
 *
 * A list costs a request for each page and a single read one for each id, so the first page decides: it tells how long
 * the list is. Entities that nobody asks for are dropped page by page; a service of any size fits in memory.
 */





/** Reads all demands. */
async function read(service, demands) {
    const found = new Map();
    const lists = new Map();
    const unavailable = new Map();
    await Promise.all(demands.map(async (demand) => {
        try {
            for (const entity of await readOne(service, demand, lists))
                found.set((0,_model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(entity.address), entity);
        }
        catch (error) {
            if (!isUnavailable(error))
                throw error;
            unavailable.set(demand.kind.name, error.answer.message || error.answer.code);
        }
    }));
    return { found, lists, unavailable };
}
/** The service's answer for what its pricing tier does not have. */
function isUnavailable(error) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7 && error.answer.code === 'MethodNotAllowedInPricingTier';
}
async function readOne(service, demand, lists) {
    const { kind, parentIds, ids, whole, counted } = demand;
    if (kind.shape === 'single')
        return single(service, { kind, ids: parentIds });
    if (kind.unlisted)
        return eachOf(service, demand, ids);
    if (kind.relation?.link !== undefined)
        return (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .readLinks */ .C)(service, demand, kind.relation.link, lists);
    const few = ids.length <= FEW && !whole && !counted && kind.shape === 'collection';
    const found = await (few ? eachOf(service, demand, ids) : listed(service, demand, lists));
    const isWhole = !few && lists.get((0,_model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .listPathOf */ .Vl)({ kind, ids: [...parentIds, ''] }).toLowerCase())?.whole === true;
    return isWhole || !lacksClaiming(demand, found) ? found : [...(await holders(service, demand)), ...found];
}
/** True when something is to be made with a value that somebody may hold. */
function lacksClaiming({ claiming }, found) {
    const there = new Set(found.map(({ address }) => address.ids.at(-1)?.toLowerCase()));
    return claiming.some(id => !there.has(id.toLowerCase()));
}
/** Reads a whole list for those that hold such a value: any of them may be on the last page. */
async function holders(service, demand) {
    const { kind, parentIds } = demand;
    const found = [];
    for await (const page of service.list((0,_model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .listPathOf */ .Vl)({ kind, ids: [...parentIds, ''] })))
        found.push(...wantedOf(page, { ...demand, whole: false, expand: [] }, new Map()));
    return found;
}
/** Up to so many ids are read one by one, whatever the length of the list. */
const FEW = 10;
async function single(service, address) {
    const resource = await (0,_wire_js__WEBPACK_IMPORTED_MODULE_4__/* .liveOf */ .QA)(service, address);
    return resource === undefined ? [] : [foundOf(asSpelled(address, resource), resource)];
}
/** Spells an entity's own id as the service does. */
function asSpelled(address, { name }) {
    const { kind, ids } = address;
    const isSame = kind.shape === 'collection' && ids.at(-1)?.toLowerCase() === name.toLowerCase();
    return { ...address, ids: isSame ? [...ids.slice(0, -1), name] : ids };
}
async function eachOf(service, { kind, parentIds, versions }, ids) {
    const reads = ids.map(async (id) => {
        const apiVersion = versions?.get(id);
        const address = { kind, ids: [...parentIds, id], ...(apiVersion === undefined ? {} : { apiVersion }) };
        if (kind.shape !== 'relation')
            return single(service, address);
        return (await service.exists((0,_model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .XM)(address))) ? [{ address, properties: {} }] : [];
    });
    return (await Promise.all(reads)).flat();
}
async function listed(service, demand, lists) {
    const { kind, parentIds, whole } = demand;
    const path = (0,_model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .listPathOf */ .Vl)({ kind, ids: [...parentIds, ''] });
    const missing = new Map(demand.ids.map(id => [id.toLowerCase(), id]));
    const found = [];
    let total;
    let seen = 0;
    let builtIn = 0;
    for await (const page of service.list(path, listQuery(demand))) {
        total = page.total ?? total;
        seen += page.resources.length;
        builtIn += page.resources.filter(({ name }) => isUncounted(kind, name)).length;
        found.push(...wantedOf(page, demand, missing));
        for (const { name } of page.resources)
            missing.delete(name.toLowerCase());
        if (!whole && isCheaperEach(page, missing.size, seen, total)) {
            found.push(...(await eachOf(service, demand, [...missing.values()])));
            lists.set(path.toLowerCase(), { total: total === undefined ? undefined : total - builtIn, whole: false });
            return complete(service, demand, found);
        }
    }
    lists.set(path.toLowerCase(), { total: (total ?? seen) - builtIn, whole: true });
    return complete(service, demand, found);
}
/** True for what a list has beside the entities that somebody made of the kind. */
function isUncounted(kind, name) {
    return (0,_model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isBuiltIn */ .qi)(kind, name) || kind.alsoListed?.test(name) === true;
}
/** True when what is still missing costs fewer single reads than the pages that are left. */
function isCheaperEach({ resources }, missing, seen, total) {
    if (total === undefined || seen >= total || resources.length === 0)
        return false;
    return missing < Math.ceil((total - seen) / resources.length);
}
/** Reads by itself what the list shows only in part. */
async function complete(service, { kind, ids }, found) {
    if (!kind.listsLack)
        return found;
    const asked = new Set(ids.map(id => id.toLowerCase()));
    const reads = found.map(entity => asked.has((entity.address.ids.at(-1) ?? '').toLowerCase()) ? single(service, entity.address) : [entity]);
    return (await Promise.all(reads)).flat();
}
function listQuery({ expand }) {
    return Object.assign({}, ...expand.map(kind => kind.expand?.query ?? {}));
}
function wantedOf(page, demand, asked) {
    return page.resources.flatMap(resource => {
        const isAsked = asked.has(resource.name.toLowerCase());
        const isOther = demand.kind.alsoListed?.test(resource.name) === true;
        if (!isAsked && (isOther || !(demand.whole || demand.keep(resource.properties))))
            return [];
        const address = { kind: demand.kind, ids: [...demand.parentIds, resource.name] };
        return [
            foundOf(address, (0,_wire_js__WEBPACK_IMPORTED_MODULE_4__/* .unpacked */ .KZ)(demand.kind, resource)),
            ...demand.expand.flatMap(kind => (0,_read_expanded_js__WEBPACK_IMPORTED_MODULE_3__/* .expanded */ .s)(kind, address, resource)),
        ];
    });
}
function foundOf(address, { properties, etag }) {
    return { address, properties, ...(etag === undefined ? {} : { etag }) };
}


/***/ }),

/***/ 5894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ expanded),
/* harmony export */   u: () => (/* binding */ expandedIds)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1152);

/** Gives the links that a list of parents carries, `[]` when it does not name the other ends by id. */
function expanded(kind, parent, { properties }) {
    return (expandedIds(kind, properties) ?? []).map(id => ({
        address: { kind, ids: [...parent.ids, id] },
        properties: {},
    }));
}
/** Gives the ids of the other ends that a parent carries, or undefined when it does not. */
function expandedIds({ expand }, properties) {
    const links = expand === undefined ? undefined : properties[expand.property];
    if (!Array.isArray(links))
        return undefined;
    const ids = links.map(link => (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(link) && typeof link['id'] === 'string' ? link['id'].split('/').at(-1) : undefined);
    return ids.every(id => id !== undefined) ? ids : undefined;
}


/***/ }),

/***/ 158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Rj: () => (/* binding */ fingerprint),
  nW: () => (/* binding */ foreignOwners),
  rP: () => (/* binding */ keepRecord),
  aE: () => (/* binding */ readRecord),
  Re: () => (/* binding */ recordId)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/sync/read.js
var read = __webpack_require__(2208);
// EXTERNAL MODULE: ./build/values.js
var values = __webpack_require__(1152);
// EXTERNAL MODULE: ./build/sync/record/deliveries.js
var record_deliveries = __webpack_require__(8264);
;// CONCATENATED MODULE: ./build/sync/record/memory.js


const ANNOTATION = 'x-apim-sync';
const VERSION = 1;
/** Gives the document that a memory is kept as. */
function documentOf({ unread: _, ...memory }) {
    const deliveries = memory.deliveries.map(delivery => ({ ...delivery }));
    return { [ANNOTATION]: { version: VERSION, ...memory, owned: [...memory.owned], deliveries } };
}
/** True when two records say the same, so that the second need not be written. */
function sameMemory(one, other) {
    return (0,values/* canonical */.$N)(documentOf(one)) === (0,values/* canonical */.$N)(documentOf(other));
}
/** Reads a memory from the document of a record; undefined when it is not one that this version can read. */
function memoryIn(document) {
    const schema = typeof document === 'string' ? parsed(document) : document;
    const content = (0,values/* isJsonObject */.OW)(schema) ? schema[ANNOTATION] : undefined;
    if (!(0,values/* isJsonObject */.OW)(content) || content['version'] !== VERSION || typeof content['salt'] !== 'string')
        return undefined;
    const { salt, owned, fingerprints, rewritten, imported, actions, inUse, deliveries } = content;
    return {
        salt,
        owned: Array.isArray(owned) ? owned.filter(key => typeof key === 'string') : [],
        fingerprints: textsIn(fingerprints),
        rewritten: pairsIn(rewritten, ({ sent, kept }) => (isText(sent) && isText(kept) ? { sent, kept } : undefined)),
        imported: pairsIn(imported, ({ document, live }) => isText(document) && isText(live) ? { document, live } : undefined),
        actions: pairsIn(actions, actionIn),
        inUse: Object.fromEntries(Object.entries(textsIn(inUse)).filter((entry) => isInUse(entry[1]))),
        deliveries: (0,record_deliveries/* deliveriesIn */.G)(deliveries),
    };
}
/** Reads how far an action has come; what cannot be made out counts as begun, which runs nothing. */
function actionIn({ once, is, of, key }) {
    if (!isText(once))
        return undefined;
    if (is === 'done')
        return { once, is };
    return is === 'made' && isText(of) && isKeyName(key) ? { once, is, of, key } : { once, is: 'begun' };
}
function isKeyName(value) {
    return value === 'primary' || value === 'secondary';
}
function isInUse(value) {
    return value === 'both' || isKeyName(value);
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function textsIn(value) {
    const entries = Object.entries((0,values/* isJsonObject */.OW)(value) ? value : {});
    return Object.fromEntries(entries.filter((entry) => typeof entry[1] === 'string'));
}
function pairsIn(value, read) {
    const entries = Object.entries((0,values/* isJsonObject */.OW)(value) ? value : {}).flatMap(([place, entry]) => {
        const pair = (0,values/* isJsonObject */.OW)(entry) ? read(entry) : undefined;
        return pair === undefined ? [] : [[place, pair]];
    });
    return Object.fromEntries(entries);
}
function isText(value) {
    return typeof value === 'string';
}

;// CONCATENATED MODULE: ./build/sync/record.js
/**
 * The record: what a run leaves for the next one, kept in the service itself.
 *
 * It is a global schema that validates nothing, with everything under one annotation. It is best effort: where it
 * cannot be read or written the run goes on, and only what needs it is off. It holds digests, never values.
 */




/** Gives the id of the record of a stack in an environment; that of files without environments is `default`. */
function recordId(stack, environment = 'default') {
    return `${PREFIX}${stack}.${environment}`;
}
const PREFIX = 'apim-sync.';
const COLLECTION = '/schemas';
/**
 * Reads the record of a stack; an empty one when there is none.
 *
 * @param salt - random text for a record that is made now.
 */
async function readRecord(service, id, salt) {
    const empty = {
        salt,
        owned: [],
        fingerprints: {},
        rewritten: {},
        imported: {},
        actions: {},
        inUse: {},
        deliveries: [],
    };
    try {
        const resource = await service.get(`${COLLECTION}/${id}`);
        if (resource === undefined)
            return { memory: empty };
        const memory = memoryIn(resource.properties['document']);
        return memory === undefined
            ? { memory: { ...empty, unread: true }, trouble: `the record ${id} is not one that this version can read` }
            : { memory, ...(resource.etag === undefined ? {} : { etag: resource.etag }) };
    }
    catch (error) {
        return { memory: { ...empty, unread: true }, trouble: `the record ${id} could not be read: ${reasonOf(error)}` };
    }
}
/**
 * Writes what a run adds to the record of its stack. When another run of the stack has written it meanwhile, that is
 * read and added to.
 *
 * @param last - the record as the run found it, or as it wrote it last.
 * @param add - gives the record with what this run adds.
 * @returns the record as it is now; its `trouble` says why it could not be written.
 */
async function keepRecord(service, id, last, add) {
    let from = last;
    const troubled = (why) => ({ ...from, trouble: `the record ${id} could not be written: ${why}` });
    try {
        for (let tries = TRIES; tries > 0; tries--) {
            const next = await add(from.memory);
            if (sameMemory(from.memory, next))
                return withoutTrouble(from);
            const written = await writeRecord(service, id, next, from.etag);
            if (written !== undefined)
                return written;
            const read = await readRecord(service, id, last.memory.salt);
            if (read.trouble !== undefined)
                return { ...from, trouble: read.trouble };
            from = read;
        }
        return troubled('other runs of the stack keep writing it');
    }
    catch (error) {
        return troubled(reasonOf(error));
    }
}
const TRIES = 5;
function withoutTrouble({ trouble: _, ...remembered }) {
    return remembered;
}
/** Writes the record and gives it as it is then; undefined when it was no longer the one that was read. */
async function writeRecord(service, id, memory, etag) {
    const properties = {
        schemaType: 'json',
        description: 'Kept by apim-sync: what it made and what it last wrote. Holds no values. Not for editing.',
        document: documentOf(memory),
    };
    try {
        const { resource } = await service.put(`${COLLECTION}/${id}`, properties, etag === undefined ? {} : { ifMatch: etag });
        return resource?.etag === undefined ? { memory } : { memory, etag: resource.etag };
    }
    catch (error) {
        if (error instanceof errors/* ServiceError */._7 && error.answer.status === 412)
            return undefined;
        throw error;
    }
}
/**
 * Gives the stacks that own entities of this service, beside one's own, by the keys of what they own.
 *
 * @throws RefusalError when one of their records cannot be read; ServiceError, ConnectionError
 */
async function foreignOwners(service, own) {
    const owned = (await recordsBeside(service, own)).map(async (id) => {
        const { memory, trouble } = await readRecord(service, id, '');
        if (trouble !== undefined)
            throw new errors/* RefusalError */.XQ(`${trouble}, so that nobody knows what must not be deleted`);
        return memory.owned.map(key => [key, id.slice(PREFIX.length)]);
    });
    return new Map((await Promise.all(owned)).flat());
}
/** Lists the ids of other records; a service that cannot keep one has none. */
async function recordsBeside(service, own) {
    const ids = [];
    try {
        for await (const { resources } of service.list(COLLECTION))
            ids.push(...resources.map(({ name }) => name).filter(name => name.startsWith(PREFIX) && name !== own));
    }
    catch (error) {
        if (!(0,read/* isUnavailable */.Pd)(error))
            throw error;
    }
    return ids;
}
/** Gives a digest of a hidden value that does not help to guess it. Hexadecimal, 32 bytes. */
function fingerprint(value, salt, place) {
    const key = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([value, salt, place]))
        .digest('base64');
    const print = FINGERPRINTS.get(key) ?? slowDigest(value, `${salt}#${place}`);
    FINGERPRINTS.set(key, print);
    return print;
}
/** One takes a twentieth of a second by intent, and what is compared is often kept after that. No secret is in it. */
const FINGERPRINTS = new Map();
function slowDigest(value, salt) {
    return new Promise((resolve, reject) => {
        (0,external_node_crypto_.scrypt)(value, salt, 32, (error, key) => (error === null ? resolve(key.toString('hex')) : reject(error)));
    });
}
function reasonOf(error) {
    if (error instanceof errors/* ServiceError */._7 || error instanceof errors/* ConnectionError */.Rc || error instanceof errors/* InputError */.dz)
        return error.message;
    throw error;
}


/***/ }),

/***/ 8264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ deliveriesIn),
/* harmony export */   z: () => (/* binding */ withDelivery)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1152);

/** A promotion that waits longer than twenty files is one to look at anew. */
const MOST = 20;
/** Gives the deliveries after one more, the latest last. */
function withDelivery(deliveries, next) {
    if (deliveries.at(-1)?.file === next.file)
        return deliveries;
    return [...deliveries.filter(({ file }) => file !== next.file), next].slice(-MOST);
}
/** Reads deliveries from a record; what is none is left out. */
function deliveriesIn(value) {
    return Array.isArray(value) ? value.filter(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW).flatMap(entry => deliveryIn(entry) ?? []) : [];
}
function deliveryIn({ file, commit, at }) {
    if (typeof file !== 'string' || typeof at !== 'string')
        return undefined;
    return { file, at, ...(typeof commit === 'string' ? { commit } : {}) };
}


/***/ }),

/***/ 3634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CZ: () => (/* binding */ hiddenText),
/* harmony export */   Q2: () => (/* binding */ valueDigest),
/* harmony export */   RZ: () => (/* binding */ hiddenValues),
/* harmony export */   VA: () => (/* binding */ everyHiddenValue),
/* harmony export */   nB: () => (/* binding */ learn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6974);
/* harmony import */ var _model_field_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7762);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1152);
/* harmony import */ var _diff_compare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3839);
/* harmony import */ var _diff_method_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5568);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(158);
/**
 * What can be known of values that the service hides, and of values that it keeps otherwise than sent.
 *
 * A secret is compared by its fingerprint or in memory and leaves neither behind: the result is only "same" or
 * "different", and nothing at all where nobody can tell.
 */







/** Finds out what can be known of every declared entity that exists. */
async function learn(service, { wanted }, found, memory, mode) {
    const entries = [...wanted].map(async ([key, entity]) => {
        const live = found.get(key);
        const learned = live === undefined ? { hidden: new Map() } : await learnOne(service, entity, live, memory, mode);
        return [key, { ...learned, rewrites: rewritesOf(key, memory) }];
    });
    const known = new Map(await Promise.all(entries));
    return address => known.get((0,_model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(address)) ?? { hidden: new Map(), rewrites: rewritesOf((0,_model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(address), memory) };
}
/** Lists the declared fields of an entity that the service would not show. */
function hiddenValues(fields, declared, live) {
    const within = (of, path, value, shown) => {
        if (of === undefined || value === null)
            return [];
        const field = (0,_model_field_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldFor */ .I2)(of, value);
        const isSeen = (0,_diff_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .isShown */ .aJ)(field, shown);
        if ((0,_diff_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .isHidden */ .dK)(field, declared, live) && !isSeen)
            return [{ path, value, readBy: field.hidden?.readBy }];
        if (field.type !== 'object' || !(0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isValues */ .vs)(value))
            return [];
        const object = (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(shown) ? shown : {};
        return Object.entries(value).flatMap(([name, inner]) => within((0,_model_field_js__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C5)(field, name), `${path}.${name}`, inner, object[name]));
    };
    return Object.entries(declared).flatMap(([name, value]) => within(fields[name], name, value, live[name]));
}
/**
 * Lists the declared fields of an entity that a read may leave out, each by itself and within what holds it: nobody
 * knows beforehand how much of an object the service will show.
 */
function everyHiddenValue(fields, declared) {
    const within = (of, path, value) => {
        if (of === undefined || value === null)
            return [];
        const field = (0,_model_field_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldFor */ .I2)(of, value);
        const itself = (0,_diff_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .isHidden */ .dK)(field, declared, {}) ? [{ path, value, readBy: field.hidden?.readBy }] : [];
        if (field.type !== 'object' || !(0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isValues */ .vs)(value))
            return itself;
        const inner = Object.entries(value).flatMap(([name, item]) => within((0,_model_field_js__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C5)(field, name), `${path}.${name}`, item));
        return [...itself, ...inner];
    };
    return Object.entries(declared).flatMap(([name, value]) => within(fields[name], name, value));
}
/** Gives a hidden value as the text that is compared and fingerprinted. */
function hiddenText(value) {
    const plain = (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .revealed */ .Dr)(value);
    return typeof plain === 'string' ? plain : (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .canonical */ .$N)(plain);
}
/** Gives a digest by which the record knows a value again. */
function valueDigest(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .canonical */ .$N)(value)).digest('base64url').slice(0, 22);
}
async function learnOne(service, { address, properties }, live, memory, mode) {
    const { kind } = address;
    const moves = (0,_diff_method_js__WEBPACK_IMPORTED_MODULE_5__/* .changesArm */ .MD)(kind, properties, live.properties);
    const read = readOnce(service, (0,_model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .XM)(live.address));
    const verdicts = hiddenValues(kind.fields, properties, live.properties).map(async (hidden) => {
        // The record speaks of a value that went when somebody moved the entity to another arm of its union.
        if (moves && (0,_diff_method_js__WEBPACK_IMPORTED_MODULE_5__/* .isInWantedArm */ .FK)(kind, properties, hidden.path.split('.', 1)[0] ?? ''))
            return [[hidden.path, 'different']];
        if (!holdsText(hidden.value))
            return [];
        const verdict = await verdictOn(hidden, `${(0,_model_address_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(address)}#${hidden.path}`, memory, mode, read);
        return verdict === undefined ? [] : [[hidden.path, verdict]];
    });
    const all = (await Promise.all(verdicts)).flat();
    return {
        hidden: new Map(all.flatMap(([path, verdict]) => (verdict === 'forbidden' ? [] : [[path, verdict]]))),
        forbidden: new Set(all.flatMap(([path, verdict]) => (verdict === 'forbidden' ? [path] : []))),
    };
}
/** False for what cannot be compared: a secret that is not available here, or nothing at all. */
function holdsText(value) {
    return !(0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .holdsAbsent */ .UX)(value) && (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .revealed */ .Dr)(value) !== '';
}
/** Sends each secret-reading POST of an entity once, however many of its fields ask. */
function readOnce(service, path) {
    const answers = new Map();
    return action => {
        const answer = answers.get(action) ?? service.readSecrets(path, action);
        answers.set(action, answer);
        return answer;
    };
}
async function verdictOn({ value, readBy }, place, memory, mode, read) {
    if (mode === 'assume')
        return 'same';
    if (mode === 'write')
        return 'different';
    const text = hiddenText(value);
    const byRecord = async () => {
        const recorded = memory.fingerprints[place];
        return recorded === undefined ? undefined : sameIf(recorded === (await (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .fingerprint */ .Rj)(text, memory.salt, place)));
    };
    const byReading = async () => {
        if (readBy === undefined)
            return undefined;
        const secrets = await read(readBy.action);
        if (secrets === undefined)
            return 'forbidden';
        const secret = secrets[readBy.property];
        return secret === undefined ? undefined : sameIf(secret.reveal() === text);
    };
    if (mode === 'auto')
        return (await byRecord()) ?? (await byReading());
    const seen = await byReading();
    return seen === undefined || seen === 'forbidden' ? ((await byRecord()) ?? seen) : seen;
}
function sameIf(isSame) {
    return isSame ? 'same' : 'different';
}
function rewritesOf(key, { rewritten }) {
    return (path, wanted, found) => {
        const pair = rewritten[`${key}#${path}`];
        return pair !== undefined && pair.sent === valueDigest(wanted) && pair.kept === valueDigest(found);
    };
}


/***/ }),

/***/ 3619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ siblingsOf)
/* harmony export */ });
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6974);
/* harmony import */ var _model_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7385);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1152);
/**
 * Entities below the same parent that an entity names in its fields by their ids alone: the schemas of an operation.
 *
 * Others that it names are references, which are found elsewhere.
 */



/** Lists what an entity names beside it, whether it is there or not. */
function siblingsOf(address, properties) {
    const above = (0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parentIds */ .bJ)(address);
    return namedIn(address.kind.fields, properties).flatMap(({ sibling, id }) => {
        const kind = _model_table_js__WEBPACK_IMPORTED_MODULE_1__/* .KINDS */ .GW.get(sibling);
        return kind === undefined || id === '' ? [] : [{ kind, ids: [...above, id] }];
    });
}
function namedIn(fields, properties) {
    return Object.entries(fields).flatMap(([name, field]) => within(field, properties[name]));
}
function within(field, value) {
    switch (field.type) {
        case 'text':
            return typeof value !== 'string' || field.sibling === undefined
                ? []
                : [{ sibling: field.sibling, id: value.slice(value.lastIndexOf('/') + 1) }];
        case 'object':
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value) ? namedIn(field.fields, value) : [];
        case 'list':
            return Array.isArray(value) ? value.flatMap((item) => within(field.items, item)) : [];
        case 'map':
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value) ? Object.values(value).flatMap(item => within(field.items, item)) : [];
        case 'flag':
        case 'number':
        case 'any':
            return [];
    }
}


/***/ }),

/***/ 8813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ deleteAt),
/* harmony export */   KZ: () => (/* binding */ unpacked),
/* harmony export */   QA: () => (/* binding */ liveOf),
/* harmony export */   b0: () => (/* binding */ putTo)
/* harmony export */ });
/* harmony import */ var _model_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6974);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1152);
/**
 * How one entity travels: at which path, by which version of the API, and as which members of a body.
 *
 * The engine speaks of an entity's fields. For nearly every kind they are what the service calls `properties`; where
 * they are the body itself, they are taken apart and put together here and nowhere else.
 */


/** Reads one entity by itself, as its kind wants to be read; undefined when it is not there. */
async function liveOf(service, address) {
    const { kind } = address;
    const resource = await service.get((0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(address), { ...kind.readQuery, ...versionOf(address) }, kind.absentAs);
    return resource === undefined ? undefined : unpacked(kind, resource);
}
/** Writes one entity whole. @param fields - undefined for what has no body at all. */
async function putTo(service, address, fields, options) {
    const version = versionOf(address);
    const packed = fields === undefined || !address.kind.wholeBody ? { properties: fields } : asBody(fields);
    const beside = packed.beside === undefined ? {} : { beside: packed.beside };
    const query = version === undefined ? {} : { query: { ...options.query, ...version } };
    const written = await service.put((0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(address), packed.properties, { ...options, ...query, ...beside });
    const { resource } = written;
    return resource === undefined ? written : { ...written, resource: unpacked(address.kind, resource) };
}
/** Deletes one entity. */
function deleteAt(service, address, options) {
    return service.delete((0,_model_address_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(address), { ...options, query: { ...options.query, ...versionOf(address) } });
}
/** The query that asks in an entity's own version; undefined where that of the run will do. */
function versionOf({ apiVersion }) {
    return apiVersion === undefined ? undefined : { 'api-version': apiVersion };
}
function asBody({ properties, ...beside }) {
    return { properties: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isValues */ .vs)(properties) ? properties : undefined, beside };
}
/** Gives what an answer holds in the words of the kind. */
function unpacked({ wholeBody }, resource) {
    if (!wholeBody)
        return resource;
    const { properties, beside, isFlat } = resource;
    return { ...resource, properties: isFlat ? properties : { ...beside, properties } };
}


/***/ })

};

