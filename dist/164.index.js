export const id = 164;
export const ids = [164];
export const modules = {

/***/ 1460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ issue)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/sas/holder.js
var sas_holder = __webpack_require__(4478);
// EXTERNAL MODULE: ./build/secret.js
var secret = __webpack_require__(5714);
;// CONCATENATED MODULE: ./build/sas/issued.js
/**
 * Reads a token that the service has issued, which is always of the short format.
 *
 * Both formats carry the same signature, because both sign the whole instant; so a short token is spelled as a long one
 * without a key. When it ends is read from the token, never taken from what was asked for.
 */

const SHORT = /^([\w.@-]+)&(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)&([A-Za-z0-9+/]+={0,2})$/;
/** Takes an issued token apart and spells it in `format`; undefined when `value` is no token of the short format. */
function issuedToken(value, format) {
    const found = SHORT.exec(value.reveal());
    if (found === null)
        return undefined;
    const [, identifier, year, month, day, hour, minute, signature = ''] = found;
    const instant = `${year}-${month}-${day}T${hour}:${minute}:00`;
    const expiresOn = new Date(`${instant}Z`);
    if (Number.isNaN(expiresOn.getTime()))
        return undefined;
    const long = `uid=${identifier}&ex=${instant}.0000000Z&sn=${signature}`;
    return { token: format === 'short' ? value : new secret/* Secret */.zh(long), signature: new secret/* Secret */.zh(signature), expiresOn };
}

// EXTERNAL MODULE: ./build/service/answer.js
var answer = __webpack_require__(4448);
// EXTERNAL MODULE: ./build/service/attempt.js
var attempt = __webpack_require__(6781);
// EXTERNAL MODULE: ./build/service/channel.js
var service_channel = __webpack_require__(2271);
// EXTERNAL MODULE: ./build/service/url.js
var service_url = __webpack_require__(3309);
;// CONCATENATED MODULE: ./build/service/minting.js
/**
 * Tokens that the service issues when it is asked through Azure Resource Manager; no key is ever read.
 *
 * The vendor's own clients send the body in two shapes, flat and under `properties`. The documented one is tried first,
 * the other one only when the service says that it cannot read the body. A request may be repeated: it changes nothing.
 */






const MINUTE_MS = 60_000;
/**
 * Has the service issue a token.
 *
 * @returns the token as it came, `{identifier}&{yyyyMMddHHmm}&{signature}`, unchecked and not yet masked.
 * @throws ServiceError when the service refuses; ConnectionError when no answer came, or one without a token.
 */
async function mintThroughArm(options, order) {
    const channel = (0,service_channel/* createChannel */.o)(options);
    const { path, isWrapped, keyType, expiry } = order;
    // The service would cut it too, but might first find it beyond its limit.
    const minute = new Date(Math.floor(expiry.getTime() / MINUTE_MS) * MINUTE_MS);
    const flat = { keyType, expiry: minute.toISOString() };
    const wrapped = { properties: flat };
    const url = (0,service_url/* urlOf */.rs)(options.base, path, { 'api-version': options.apiVersion });
    const call = (body) => ({ method: 'POST', path, url, body: JSON.stringify(body) });
    const [documented, other] = isWrapped ? [call(wrapped), call(flat)] : [call(flat), call(wrapped)];
    const { response } = await answered(channel, documented, other);
    const value = (0,answer/* textOf */.b6)((0,answer/* jsonOf */.o_)(response, (0,attempt/* inPrint */.Fk)(documented))['value']);
    if (value !== '')
        return new secret/* Secret */.zh(value);
    throw new errors/* ConnectionError */.Rc('other', `${(0,answer/* told */.Ev)((0,attempt/* inPrint */.Fk)(documented), response)} was answered ${response.status} without a token`);
}
/** Where both bodies are refused, the word on the documented one is the one that helps. */
async function answered(channel, documented, other) {
    const first = await channel.send(documented);
    if (first.response.status < 400)
        return first;
    if (isAboutBody(first.response)) {
        const second = await channel.send(other);
        if (second.response.status < 400)
            return second;
    }
    throw (0,service_channel/* refused */.J)(documented, first);
}
/** Tells whether a refusal is about the members of the body; an id or a version that is wrong stays wrong. */
function isAboutBody(response) {
    const { code, message } = (0,answer/* errorOf */.Mz)(response);
    return (response.status === 400 && (code === 'ValidationError' || /\b(?:properties|keyType|expiry|body)\b/i.test(message)));
}

// EXTERNAL MODULE: ./build/connect/reach.js + 3 modules
var reach = __webpack_require__(6360);
;// CONCATENATED MODULE: ./build/connect/issue.js
/**
 * Has the service issue a token, through Azure Resource Manager.
 *
 * Needed only without a key, so it is loaded late. No key comes here: the service signs with its own.
 */





/**
 * Asks for a token and masks it in every form.
 *
 * @throws InputError when the service cannot be found; ServiceError, ConnectionError
 */
async function issue({ target, holder, keyType, expiry, format }, authorize, ports, limit) {
    const options = await (0,reach/* channelOf */.ts)(target, authorize, 'auto', ports, limit);
    const base = (0,reach/* rootOf */.I5)(target, await (0,reach/* placeOf */.$t)(target, options));
    const request = (0,sas_holder/* issuingRequest */.WY)(holder);
    const value = await mintThroughArm({ ...options, base }, { ...request, keyType, expiry });
    ports.runner.mask(value);
    const issued = issuedToken(value, format);
    if (issued === undefined) {
        throw new errors/* ConnectionError */.Rc('other', `POST ${request.path} was answered with a text that is no token; a proxy may have answered in its place`);
    }
    const signed = (0,sas_holder/* headed */.wW)(issued, holder);
    for (const secret of [signed.token, signed.authorization, signed.signature])
        ports.runner.mask(secret);
    return signed;
}


/***/ }),

/***/ 6360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ts: () => (/* binding */ channelOf),
  $t: () => (/* binding */ placeOf),
  I5: () => (/* binding */ rootOf)
});

// EXTERNAL MODULE: ./build/service/bucket.js
var bucket = __webpack_require__(6024);
// EXTERNAL MODULE: ./build/service/lane.js
var service_lane = __webpack_require__(3248);
;// CONCATENATED MODULE: ./build/service/pace.js
const FIRST = 8;
const MOST = 64;
/** A class needs this many answers in a round before its median says anything. */
const ENOUGH = 4;
/** Differences below this are the noise of a network, whatever their ratio. */
const NOISE_MS = 50;
/** Makes the pace of `concurrency`: a number is kept as it is, `auto` starts at 8 and moves between 1 and 64. */
function createPace(concurrency) {
    if (concurrency !== 'auto')
        return { limit: () => concurrency, reign: () => 0, answered: () => undefined };
    const best = new Map();
    let limit = FIRST;
    let doubling = true;
    let reign = 0;
    let round = emptyRound();
    function set(next) {
        limit = Math.min(MOST, Math.max(1, Math.floor(next)));
        reign += 1;
        round = emptyRound();
    }
    function endRound({ crowded, latencies }) {
        const slow = slower(latencies, best);
        if (slow) {
            doubling = false;
            // Slowness alone never takes a run below where it started: a slow service is not a refusing one.
            set(Math.max(limit / 2, Math.min(limit, FIRST)));
        }
        else
            set(crowded ? limit + (doubling ? limit : 1) : limit);
    }
    return {
        limit: () => limit,
        reign: () => reign,
        answered(seen) {
            if (seen.throttled) {
                doubling = false;
                if (seen.reign === reign)
                    set(limit / 2);
                return;
            }
            round.answers += 1;
            round.crowded ||= seen.crowded;
            round.latencies.set(seen.rateClass, [...(round.latencies.get(seen.rateClass) ?? []), seen.latencyMs]);
            if (round.answers >= limit)
                endRound(round);
        },
    };
}
function emptyRound() {
    return { answers: 0, crowded: false, latencies: new Map() };
}
/**
 * Tells whether any class took more than twice its best median, and keeps the medians.
 *
 * A slow median becomes the new measure: if halving does not help, the requests are heavier and not the crowd larger,
 * and the run must not be halved again for it.
 */
function slower(latencies, best) {
    let slow = false;
    for (const [rateClass, values] of latencies) {
        if (values.length < ENOUGH)
            continue;
        const now = median(values);
        const before = best.get(rateClass) ?? now;
        const worse = now > 2 * before && now - before > NOISE_MS;
        slow ||= worse;
        best.set(rateClass, worse ? now : Math.min(now, before));
    }
    return slow;
}
function median(values) {
    const sorted = values.toSorted((a, b) => a - b);
    return Math.max(...sorted.slice(0, Math.ceil(sorted.length / 2)));
}

// EXTERNAL MODULE: ./build/service/retry.js
var retry = __webpack_require__(9830);
;// CONCATENATED MODULE: ./build/service/limiter.js




/** Makes the gate of one run. */
function createLimiter({ concurrency, clock, pause = 'class' }) {
    const pace = createPace(concurrency);
    const lanes = { reads: (0,service_lane/* emptyLane */._y)('reads'), writes: (0,service_lane/* emptyLane */._y)('writes'), deletes: (0,service_lane/* emptyLane */._y)('deletes') };
    const all = Object.values(lanes);
    const heard = new WeakSet();
    let order = 0;
    let alarm;
    const total = () => all.reduce((sum, lane) => sum + lane.underWay, 0);
    function pump() {
        while (total() < pace.limit()) {
            const now = clock.now();
            const turn = (0,service_lane/* nextTurn */.tJ)(all.filter(lane => (0,service_lane/* waitMs */.Cu)(lane, now) === 0));
            if (turn === undefined) {
                setAlarm(now);
                return;
            }
            admit(turn, now);
        }
    }
    function admit({ lane, waiter }, now) {
        (0,service_lane/* advance */.np)(lane);
        lane.bucket.take(now);
        lane.underWay += 1;
        const reign = pace.reign();
        let left = false;
        waiter.admit(answer => {
            if (left)
                return;
            left = true;
            const crowded = total() >= pace.limit();
            lane.underWay -= 1;
            if (answer !== undefined) {
                const throttled = answer.status === 429;
                pace.answered({ rateClass: lane.rateClass, latencyMs: clock.now() - now, throttled, crowded, reign });
                learn(lane, answer);
            }
            pump();
        });
    }
    function learn(lane, { status, headers }) {
        const now = clock.now();
        if (status === 429) {
            const until = now + ((0,retry/* retryAfterMs */.Vs)(headers, now) ?? 0);
            lane.bucket.refused(now, until);
            for (const held of pause === 'all' ? all : [lane])
                (0,service_lane/* holdBack */.d5)(held, until);
            return;
        }
        const remaining = (0,bucket/* remainingIn */.uc)(headers, lane.rateClass);
        if (remaining !== undefined)
            lane.bucket.learn(remaining, lane.underWay, now);
    }
    /** Wakes the gate when the first class that has somebody waiting opens. */
    function setAlarm(now) {
        const waits = all.filter(service_lane/* isWaiting */.Gu).map(lane => (0,service_lane/* waitMs */.Cu)(lane, now));
        const at = now + Math.min(...waits);
        if (alarm?.at === at)
            return;
        alarm?.off.abort();
        alarm = undefined;
        if (waits.length === 0)
            return;
        const off = new AbortController();
        alarm = { at, off };
        const ring = () => {
            alarm = undefined;
            pump();
        };
        clock.sleep(at - now, off.signal).then(ring, () => undefined);
    }
    /** One listener for each signal, not for each waiter: thousands of waiters share the run's signal. */
    function hear(signal) {
        if (heard.has(signal))
            return;
        heard.add(signal);
        const leaveAll = () => {
            for (const lane of all)
                (0,service_lane/* dropAborted */.jY)(lane);
            pump();
        };
        signal.addEventListener('abort', leaveAll, { once: true });
    }
    return {
        enter: (rateClass, signal, endsAt = Number.POSITIVE_INFINITY) => new Promise((resolve, reject) => {
            const lane = lanes[rateClass];
            if (signal.aborted)
                return reject(signal.reason);
            if ((0,service_lane/* isTooLate */.h8)(lane, endsAt))
                return reject(new service_lane/* HeldBack */.xG(lane.pausedUntil));
            hear(signal);
            lane.waiting.push({ order: order++, signal, endsAt, admit: resolve, refuse: reject });
            pump();
        }),
    };
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/service/answer.js
var answer = __webpack_require__(4448);
// EXTERNAL MODULE: ./build/service/attempt.js
var attempt = __webpack_require__(6781);
// EXTERNAL MODULE: ./build/service/channel.js
var service_channel = __webpack_require__(2271);
// EXTERNAL MODULE: ./build/service/paging.js
var paging = __webpack_require__(9022);
// EXTERNAL MODULE: ./build/service/url.js
var url = __webpack_require__(3309);
;// CONCATENATED MODULE: ./build/service/lookup.js
/**
 * Where a service lives, when only its name is known.
 *
 * The vendor keeps names unique, yet several finds are possible where something else answers in its place; they are
 * an error that lists them, never a guess.
 */






/** The list of subscriptions belongs to another provider, with versions of its own. */
const SUBSCRIPTIONS_VERSION = '2022-12-01';
/**
 * Finds the one service of that name among those the identity may list.
 *
 * @param subscriptionId - looks in this subscription only.
 * @throws InputError when there is none, or more than one.
 */
async function findService(options, name, subscriptionId) {
    const channel = (0,service_channel/* createChannel */.o)(options);
    const ids = subscriptionId === undefined ? await subscriptionsOf(channel, options) : [subscriptionId];
    const look = (id) => placesIn(channel, options, id, name);
    const found = await Promise.all(subscriptionId === undefined ? ids.map(id => look(id).catch(orNone)) : ids.map(look));
    const places = found.flat();
    const [place] = places;
    if (place !== undefined && places.length === 1)
        return place;
    throw new errors/* InputError */.dz([places.length === 0 ? noneSentence(name, ids) : severalSentence(name, places)], INPUTS);
}
/** Among several subscriptions, one that may not be looked into is no reason to give up. */
function orNone(error) {
    if (error instanceof errors/* ServiceError */._7 && error.answer.status === 403)
        return [];
    throw error;
}
const INPUTS = ['subscription-id', 'resource-group'];
const BOTH = 'give "subscription-id" and "resource-group"';
function noneSentence(name, ids) {
    const where = ids.length === 1 ? `subscription ${ids.join()}` : `${ids.length} subscriptions`;
    return `service "${name}" was not found in ${where} as far as this identity may look; ${BOTH}, or a role that may read it`;
}
function severalSentence(name, places) {
    const named = places.map(({ subscriptionId, resourceGroup }) => `${subscriptionId}/${resourceGroup}`);
    return `service "${name}" exists in ${named.join(' and ')}; ${BOTH} of the one that is meant`;
}
async function subscriptionsOf(channel, { armUrl }) {
    const listed = await lookup_all(channel, '/subscriptions', (0,url/* urlOf */.rs)(armUrl, '/subscriptions', { 'api-version': SUBSCRIPTIONS_VERSION }));
    return listed.map(({ id }) => id.slice(id.lastIndexOf('/') + 1));
}
async function placesIn(channel, { armUrl, apiVersion }, subscriptionId, name) {
    const path = `/subscriptions/${subscriptionId}/providers/Microsoft.ApiManagement/service`;
    const services = await lookup_all(channel, path, (0,url/* urlOf */.rs)(armUrl, path, { 'api-version': apiVersion }));
    const named = services.filter(service => service.name.toLowerCase() === name.toLowerCase());
    return named.flatMap(({ id }) => {
        const resourceGroup = /\/resourceGroups\/([^/]+)\//i.exec(id)?.[1];
        return resourceGroup === undefined ? [] : [{ subscriptionId, resourceGroup }];
    });
}
async function lookup_all(channel, path, url) {
    const call = { method: 'GET', path, url };
    const fetchPage = async (page) => {
        const reply = await channel.send({ ...call, url: page });
        if (reply.response.status >= 400)
            throw (0,service_channel/* refused */.J)(call, reply);
        return (0,answer/* pageOf */.ZZ)(reply.response, (0,attempt/* inPrint */.Fk)(call), path);
    };
    const resources = [];
    for await (const page of (0,paging/* pagesOf */.E)(url, (0,attempt/* inPrint */.Fk)(call), fetchPage))
        resources.push(...page.resources);
    return resources;
}

;// CONCATENATED MODULE: ./build/connect/reach.js



/** Time for one answer; Azure Resource Manager itself gives up after two minutes. */
const DEADLINE_MS = 150_000;
/** What stands in the path where the direct API looks at neither subscription nor resource group. */
const PLACEHOLDERS = { subscriptionId: '00000000-0000-0000-0000-000000000000', resourceGroup: 'group' };
/** Gathers what the requests of one run share. */
async function channelOf(target, authorize, concurrency, world, { signal, endsAt }) {
    const { clock, userAgent, newRequestId, random } = world;
    return {
        apiVersion: target.apiVersion,
        armUrl: target.armUrl,
        authorize,
        http: await world.http(),
        limiter: createLimiter({ concurrency, clock, pause: target.transport === 'direct' ? 'all' : 'class' }),
        clock,
        signal,
        endsAt,
        deadlineMs: DEADLINE_MS,
        userAgent,
        newRequestId,
        random,
        retryBudget: (0,retry/* createRetryBudget */.Ce)(),
        log: world.runner.log,
    };
}
/**
 * Gives the place of the service, looked up where the user has not told it.
 *
 * @throws InputError when it cannot be found; ServiceError, ConnectionError
 */
async function placeOf({ transport, service, subscriptionId, resourceGroup }, options) {
    if (subscriptionId !== undefined && resourceGroup !== undefined)
        return { subscriptionId, resourceGroup };
    if (transport === 'direct') {
        return {
            subscriptionId: subscriptionId ?? PLACEHOLDERS.subscriptionId,
            resourceGroup: resourceGroup ?? PLACEHOLDERS.resourceGroup,
        };
    }
    return findService(options, service, subscriptionId);
}
/** Gives the root of the service at a place: scheme, host and the whole path up to and with its name. */
function rootOf(target, { subscriptionId, resourceGroup }) {
    const root = target.transport === 'direct' ? target.managementUrl : target.armUrl;
    const group = `subscriptions/${subscriptionId}/resourceGroups/${encodeURIComponent(resourceGroup)}`;
    return new URL(`${group}/providers/Microsoft.ApiManagement/service/${target.service}`, root);
}


/***/ }),

/***/ 6409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ sign_in_signIn),
  q: () => (/* binding */ signInFor)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/values.js
var values = __webpack_require__(1152);
// EXTERNAL MODULE: ./build/secret.js
var secret = __webpack_require__(5714);
;// CONCATENATED MODULE: ./build/identity/answer.js


/** What may stand in a header. */
const TOKEN = /^[\x20-\x7e]+$/;
/** Reads the token of an answer and masks it; undefined where there is none that could be sent. */
function tokenIn(body, { mask, clock }) {
    const answer = objectIn(body);
    const text = textOf(answer['access_token'] ?? answer['accessToken']);
    if (text === '')
        return undefined;
    const token = new secret/* Secret */.zh(text);
    mask(token);
    if (!TOKEN.test(text))
        return undefined;
    const now = clock.now();
    const at = secondsOf(answer['expires_on']);
    const after = secondsOf(answer['expires_in']);
    return { value: token, endsAt: at === undefined ? now + (after ?? USUAL_LIFE_SECONDS) * 1_000 : at * 1_000 };
}
/** The shortest life that the vendor gives a token by itself; an answer that tells none is rare. */
const USUAL_LIFE_SECONDS = 60 * 60;
/** Reads the refusal of an answer. */
function denialIn({ status, body }) {
    const answer = objectIn(body);
    const { error } = answer;
    const inner = (0,values/* isJsonObject */.OW)(error) ? error : {};
    const said = textOf(answer['error_description'] ?? inner['message'] ?? answer['message']);
    return {
        status,
        code: /^AADSTS\d+/.exec(said)?.[0] ?? oneLine(textOf(error) || textOf(inner['code'])),
        message: oneLine(said.replace(/^AADSTS\d+:\s*/, '')),
        trace: oneLine(textOf(answer['trace_id'])),
    };
}
/** Prints a refusal as `AADSTS700213 "No matching …", trace id …`. */
function inPrint({ status, code, message, trace }) {
    if (code === '' && message === '')
        return `${status} without a reason; something else may have answered in its place`;
    const word = code === '' ? String(status) : code;
    const said = message === '' ? word : `${word} "${message}"`;
    return trace === '' ? said : `${said}, trace id ${trace}`;
}
/** Reads the object of a body; an empty one when it is none. */
function objectIn(body) {
    try {
        const answer = JSON.parse(body);
        return (0,values/* isJsonObject */.OW)(answer) ? answer : {};
    }
    catch {
        // The parser's complaint quotes the body, so it goes no further.
        return {};
    }
}
/** The text itself, and an empty one for everything that is no text. */
function textOf(value) {
    return typeof value === 'string' ? value : '';
}
function secondsOf(value) {
    const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
    return typeof number === 'number' && number > 0 ? number : undefined;
}
const LONGEST_SENTENCE = 600;
/** One line without the ids and the time that the vendor adds to every sentence. */
function oneLine(text) {
    const [first = ''] = text.split(/\s(?:Trace ID|Correlation ID|Timestamp):/);
    const line = first.replace(/\s+/g, ' ').trim();
    return line.length > LONGEST_SENTENCE ? `${line.slice(0, LONGEST_SENTENCE)}…` : line;
}

// EXTERNAL MODULE: ./build/visible.js
var visible = __webpack_require__(474);
;// CONCATENATED MODULE: ./build/identity/assertion.js


/** Reads the claims of a JSON web token; what it lacks is empty. */
function claimsOf(token) {
    const payload = objectIn(Buffer.from(token.reveal().split('.')[1] ?? '', 'base64url').toString());
    const { iss, sub, aud, appid, azp } = payload;
    return {
        issuer: textOf(iss),
        subject: textOf(sub),
        audience: textOf(Array.isArray(aud) ? aud[0] : aud),
        client: textOf(appid) || textOf(azp),
    };
}
/** Prints claims as `issuer "…", subject "…", audience "…"`. */
function claimsInPrint({ issuer, subject, audience }) {
    return `issuer ${quoted(issuer)}, subject ${quoted(subject)}, audience ${quoted(audience)}`;
}
function quoted(text) {
    return `"${(0,visible/* visible */.RK)(text)}"`;
}
/** What every shell takes as it stands. */
const HARMLESS = /^[\w:/.@+=,-]+$/;
/** Gives the lines by which the application is told to accept such an assertion. */
function federatedCredential(clientId, { issuer, subject, audience }) {
    const parameters = JSON.stringify({ name: 'github', issuer, subject, audiences: [audience] });
    const values = [
        `a federated credential of the app registration ${clientId} that matches:`,
        `  issuer    ${(0,visible/* visible */.RK)(issuer)}`,
        `  subject   ${(0,visible/* visible */.RK)(subject)}`,
        `  audience  ${(0,visible/* visible */.RK)(audience)}`,
    ];
    if (![issuer, subject, audience].every(text => HARMLESS.test(text)))
        return values;
    return [...values, `az ad app federated-credential create --id ${clientId} --parameters '${parameters}'`];
}

;// CONCATENATED MODULE: ./build/identity/way.js
/** Makes the answer of a way that is not there. */
function absent(why) {
    return { is: 'absent', why };
}
/** Makes the answer of a way that is there and did not work. */
function failed(why, advice = []) {
    return { is: 'failed', why, advice };
}
/** The answer of a way that leads to an authority which nobody named: no other cloud is to be told of who tries. */
const UNKNOWN_AUTHORITY = failed('"authority-url" is missing, beside the "arm-url" of a cloud of its own');

;// CONCATENATED MODULE: ./build/identity/az-session.js




const MISSING = absent('the Azure CLI is not installed');
/** Makes the way of a machine on which somebody is logged in. */
function azSession(applicant, resourceManager, ports) {
    let isChecked = false;
    return {
        name: 'az session',
        isChosen: false,
        ask: async (resource) => {
            if (!isChecked) {
                const closed = await otherCloud(resourceManager, ports);
                if (closed !== undefined)
                    return closed;
                isChecked = true;
            }
            return tokenOf(resource, applicant, ports);
        },
    };
}
/** Says why the session is of no use, when it is one in another cloud. */
async function otherCloud(resourceManager, { machine, signal }) {
    const shown = await machine.az(['cloud', 'show', '--output', 'json'], signal);
    if (shown === undefined)
        return MISSING;
    if (shown.exitCode !== 0)
        return failed(`"az cloud show" ended with ${complaintOf(shown)}`);
    const { name, endpoints } = objectIn(shown.output.reveal());
    const host = (0,values/* isJsonObject */.OW)(endpoints) ? textOf(endpoints['resourceManager']) : '';
    if (URL.parse(host)?.origin === new URL(resourceManager).origin)
        return undefined;
    const cloud = CLOUDS[textOf(name)];
    const advice = cloud === undefined ? 'set "arm-url" and "authority-url"' : `set "cloud: ${cloud}"`;
    return absent(`it is one of ${textOf(name)} (${host}), not of ${resourceManager}; if that is meant, ${advice}`);
}
const CLOUDS = {
    AzureCloud: 'public',
    AzureUSGovernment: 'usgov',
    AzureChinaCloud: 'china',
};
async function tokenOf(resource, { tenantId, clientId }, ports) {
    const inTenant = tenantId === undefined ? [] : ['--tenant', tenantId];
    const args = ['account', 'get-access-token', '--output', 'json', '--resource', resource, ...inTenant];
    const answer = await ports.machine.az(args, ports.signal);
    if (answer === undefined)
        return MISSING;
    const token = answer.exitCode === 0 ? tokenIn(answer.output.reveal(), ports) : undefined;
    if (token === undefined)
        return failed(`"az account get-access-token" ended with ${complaintOf(answer)}`);
    const { client } = claimsOf(token.value);
    if (clientId === undefined || client === '' || client.toLowerCase() === clientId.toLowerCase())
        return token;
    return absent(`it is one of client ${client}, not of "client-id" ${clientId}`);
}
/** The line in which the CLI says what is wrong. */
function complaintOf({ exitCode, complaint }) {
    const lines = complaint.reveal().split(/\r?\n/);
    const line = lines.find(text => text.startsWith('ERROR:')) ?? lines.find(text => text.trim() !== '') ?? '';
    if (line === '')
        return `exit code ${exitCode}`;
    return `"${oneLine(line.replace(/^ERROR:\s*/, ''))}"${line.includes('AADSTS700024') ? OUTLIVED : ''}`;
}
/** The code of an assertion that is too old, which is how the session of a long job ends. */
const OUTLIVED = ', since a session cannot outlive the assertion that it was made with';

;// CONCATENATED MODULE: ./build/identity/inquiry.js
/**
 * A question to whoever makes tokens, asked again as long as asking helps.
 *
 * Such questions are few, so each has a small patience of its own instead of a share in the run's; a run that is
 * stopped stops asking at once.
 */

const MOST_TRIES = 4;
const LONGEST_WAIT_MS = 30_000;
/** Four tries, a second to four seconds apart, where the other side is busy, broken or out of reach. */
const USUAL = {
    deadlineMs: 30_000,
    waitMs: (came, tries, random) => {
        const isPassing = came instanceof errors/* ConnectionError */.Rc ? isLost(came) : came.status === 429 || came.status >= 500;
        if (!isPassing || tries === MOST_TRIES)
            return undefined;
        return Math.max(askedMs(came), 500 * 2 ** tries * (1 - random() / 2));
    },
};
/** Sends a request until there is an answer that stands. @throws ConnectionError when none came. */
async function inquire(request, ports, patience = USUAL) {
    for (let tries = 1;; tries++) {
        const came = await once(request, ports, patience.deadlineMs).catch(orLost);
        const wait = ports.signal.aborted ? undefined : patience.waitMs(came, tries, ports.random);
        if (wait !== undefined)
            await ports.clock.sleep(wait, ports.signal).catch(() => undefined);
        else if (came instanceof errors/* ConnectionError */.Rc)
            throw came;
        else
            return came;
    }
}
/** Sends a request once, within its time. */
async function once(request, { http, clock, signal }, deadlineMs) {
    const late = new AbortController();
    const done = new AbortController();
    const message = `${request.url.host} did not answer within ${deadlineMs / 1_000} s`;
    void clock.sleep(deadlineMs, done.signal).then(() => late.abort(new errors/* ConnectionError */.Rc('timeout', message)), () => undefined);
    return http(request, { signal: AbortSignal.any([signal, late.signal]) })
        .catch(error => {
        throw late.signal.aborted && !signal.aborted ? late.signal.reason : error;
    })
        .finally(() => done.abort());
}
function orLost(error) {
    if (error instanceof errors/* ConnectionError */.Rc)
        return error;
    throw error;
}
function isLost({ reason }) {
    return reason === 'timeout' || reason === 'reset' || reason === 'refused' || reason === 'unknown-host';
}
/** The wait that an answer asks for; a long one is not waited out, as the token that is there may last. */
function askedMs(came) {
    const seconds = came instanceof errors/* ConnectionError */.Rc ? 0 : Number(came.headers['retry-after'] ?? 0);
    return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0) * 1_000, LONGEST_WAIT_MS) : 0;
}

;// CONCATENATED MODULE: ./build/identity/exchange.js


const JWT_BEARER = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
/** Exchanges a proof for a token. @throws ConnectionError when no answer came. */
async function exchange({ tenantId, clientId, authorityUrl }, proof, resource, ports) {
    const form = new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: clientId,
        scope: `${resource}/.default`,
        ...fieldsOf(proof),
    });
    const headers = {
        accept: 'application/json',
        'content-type': 'application/x-www-form-urlencoded',
        'user-agent': ports.userAgent,
    };
    const url = new URL(`${encodeURIComponent(tenantId)}/oauth2/v2.0/token`, authorityUrl);
    const response = await inquire({ method: 'POST', url, headers, body: form.toString() }, ports);
    return (response.status === 200 ? tokenIn(response.body, ports) : undefined) ?? denialIn(response);
}
function fieldsOf({ is, value }) {
    switch (is) {
        case 'secret':
            return { client_secret: value.reveal() };
        case 'assertion':
            return { client_assertion_type: JWT_BEARER, client_assertion: value.reveal() };
    }
}

;// CONCATENATED MODULE: ./build/identity/hints.js
/**
 * What the authority's codes mean for whoever reads the log.
 *
 * Only codes whose cure is certain are here; the authority's own sentence is always printed beside it.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
const FEDERATION = 'give the app registration a federated credential with exactly this issuer, subject and audience';
const HINTS = {
    AADSTS70021: FEDERATION,
    AADSTS700211: FEDERATION,
    AADSTS700212: FEDERATION,
    AADSTS700213: FEDERATION,
    AADSTS700016: 'check "client-id" and "tenant-id", and "cloud"',
    AADSTS900023: 'check "tenant-id"',
    AADSTS90002: 'check "tenant-id" and "cloud"',
    AADSTS7000215: 'check "client-secret": its value is meant, not its id',
    AADSTS7000222: 'make a new secret: this one has expired',
    AADSTS700024: 'check the clock of the runner',
    AADSTS500011: 'check "cloud" and "arm-url"',
};
/** Gives `; ` and what to do about a code, or nothing where that is not certain. */
function hintOf(code) {
    const hint = Object.hasOwn(HINTS, code) ? HINTS[code] : undefined;
    return hint === undefined ? '' : `; ${hint}`;
}

;// CONCATENATED MODULE: ./build/identity/client-secret.js
/** The secret of an application, given as an input. */




/** Makes the way of an application with a secret. */
function clientSecret({ tenantId, clientId, clientSecret: value, authorityUrl }, ports) {
    return {
        name: 'client secret',
        isChosen: value !== undefined,
        ask: async (resource) => {
            // A secret without its client and tenant is no settings at all.
            if (value === undefined || tenantId === undefined || clientId === undefined)
                return absent(`neither "client-secret" nor "access-token" is given (${EMPTY})`);
            if (authorityUrl === undefined)
                return UNKNOWN_AUTHORITY;
            const answer = await exchange({ tenantId, clientId, authorityUrl }, { is: 'secret', value }, resource, ports);
            if ('endsAt' in answer)
                return answer;
            return failed(`${authorityUrl.host} refused it: ${inPrint(answer)}${hintOf(answer.code)}`);
        },
    };
}
const EMPTY = 'a secret that this run may not read, as in a pull request from a fork, arrives empty';

// EXTERNAL MODULE: ./build/loopback.js
var loopback = __webpack_require__(2515);
;// CONCATENATED MODULE: ./build/identity/github-oidc.js
/**
 * GitHub's word for the job: an assertion that the authority takes instead of a secret.
 *
 * GitHub's assertions live for minutes, so none is kept: each token is asked for with one of its own, however long the
 * run is.
 *
 * @see https://docs.github.com/actions/reference/security/oidc
 */








/** What an assertion has to be made for, by cloud. */
const AUDIENCES = {
    public: 'api://AzureADTokenExchange',
    usgov: 'api://AzureADTokenExchangeUSGov',
    china: 'api://AzureADTokenExchangeChina',
};
/** Makes the way of a job that may ask GitHub for assertions. */
function githubOidc(applicant, ports) {
    const { tenantId, clientId, authorityUrl, cloud } = applicant;
    return {
        name: 'GitHub OIDC',
        isChosen: tenantId !== undefined && clientId !== undefined,
        ask: async (resource) => {
            if (tenantId === undefined || clientId === undefined)
                return absent('"client-id" and "tenant-id" are not both given');
            if (authorityUrl === undefined)
                return UNKNOWN_AUTHORITY;
            const assertion = await assertionFor(AUDIENCES[cloud], ports);
            if (!(assertion instanceof secret/* Secret */.zh))
                return assertion;
            return exchanged({ tenantId, clientId, authorityUrl }, assertion, resource, ports);
        },
    };
}
async function exchanged(client, assertion, resource, ports) {
    const answer = await exchange(client, { is: 'assertion', value: assertion }, resource, ports);
    if ('endsAt' in answer)
        return answer;
    const claims = claimsOf(assertion);
    const said = `${client.authorityUrl.host} refused the assertion of this job: ${inPrint(answer)}`;
    // The authority's refusals have codes; who stands in its place has read no assertion.
    if (answer.code === '')
        return failed(said);
    const why = `${said}; the assertion has ${claimsInPrint(claims)}${hintOf(answer.code)}`;
    return failed(why, federatedCredential(client.clientId, claims));
}
/** Asks GitHub for an assertion, and masks it. */
async function assertionFor(audience, ports) {
    const { machine, mask, userAgent } = ports;
    const address = machine.variable('ACTIONS_ID_TOKEN_REQUEST_URL');
    const ticket = machine.variable('ACTIONS_ID_TOKEN_REQUEST_TOKEN');
    if (address === undefined || ticket === undefined)
        return absent('the job has no "permissions: { id-token: write }"');
    mask(new secret/* Secret */.zh(ticket));
    const url = URL.parse(address);
    if (url === null || !(url.protocol === 'https:' || (0,loopback/* isLoopback */.U)(url)))
        return failed('ACTIONS_ID_TOKEN_REQUEST_URL is no https address');
    url.searchParams.set('audience', audience);
    const headers = { accept: 'application/json', authorization: `bearer ${ticket}`, 'user-agent': userAgent };
    const { status, body } = await inquire({ method: 'GET', url, headers }, ports);
    const value = status === 200 ? textOf(objectIn(body)['value']) : '';
    if (value === '')
        return failed(`${url.host} was asked for an assertion and answered ${status} without one`);
    const assertion = new secret/* Secret */.zh(value);
    mask(assertion);
    return assertion;
}

;// CONCATENATED MODULE: ./build/identity/local.js
/**
 * Which addresses are on this machine or its host.
 *
 * What a managed identity proves itself with goes nowhere else: a variable of the environment alone makes no host worth
 * of it.
 */

/** True for an address of the machine or of the host that it runs on. */
function isNearby(url) {
    return (0,loopback/* isLoopback */.U)(url) || /^169\.254(?:\.\d{1,3}){2}$/.test(url.hostname);
}

;// CONCATENATED MODULE: ./build/identity/managed.js
/**
 * The identity of the machine itself: a runner in App Service or Container Apps, or on a virtual machine of Azure.
 *
 * The service for virtual machines answers at an address that elsewhere nobody has, so it is looked for with a short
 * question first; once it is there it is busy at times and wants patience.
 *
 * @see https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/how-to-use-vm-token
 */






const IMDS = 'http://169.254.169.254';
const BASE_VARIABLE = 'AZURE_POD_IDENTITY_AUTHORITY_HOST';
/** Makes the way of a machine that has an identity. */
function managedIdentity({ clientId }, ports) {
    return {
        name: 'managed identity',
        isChosen: false,
        ask: resource => {
            const endpoint = ports.machine.variable('IDENTITY_ENDPOINT');
            const header = ports.machine.variable('IDENTITY_HEADER');
            return endpoint === undefined || header === undefined
                ? ofVirtualMachine(resource, clientId, ports)
                : ofApp(endpoint, new secret/* Secret */.zh(header), resource, clientId, ports);
        },
    };
}
async function ofApp(endpoint, header, resource, clientId, ports) {
    ports.mask(header);
    const url = URL.parse(endpoint);
    if (url === null || !isNearby(url))
        return failed('IDENTITY_ENDPOINT is no address of this machine');
    url.search = queryOf('2019-08-01', resource, clientId);
    return told({ method: 'GET', url, headers: { 'x-identity-header': header.reveal() } }, IMDS_PATIENCE, ports);
}
async function ofVirtualMachine(resource, clientId, ports) {
    const base = ports.machine.variable(BASE_VARIABLE);
    const url = URL.parse('metadata/identity/oauth2/token', `${(base ?? IMDS).replace(/\/+$/, '')}/`);
    if (url === null || !isNearby(url))
        return failed(`${BASE_VARIABLE} is no address of this machine`);
    url.search = queryOf('2018-02-01', resource, clientId);
    if (!(await isThere(url, ports)))
        return absent('this machine has none');
    return told({ method: 'GET', url, headers: { metadata: 'true' } }, IMDS_PATIENCE, ports);
}
function queryOf(version, resource, clientId) {
    const query = { 'api-version': version, resource, ...(clientId === undefined ? {} : { client_id: clientId }) };
    return new URLSearchParams(query).toString();
}
/** Without its header the service refuses the question, which is answer enough. */
async function isThere(url, ports) {
    const once = { deadlineMs: 1_000, waitMs: () => undefined };
    try {
        await inquire({ method: 'GET', url, headers: {} }, { ...ports, http: ports.machine.http }, once);
        return true;
    }
    catch (error) {
        if (error instanceof errors/* ConnectionError */.Rc)
            return false;
        throw error;
    }
}
/** The service is away for up to 70 s while it is updated, and says so with 410. */
const IMDS_PATIENCE = {
    deadlineMs: 30_000,
    waitMs: (came, tries) => {
        if (came instanceof errors/* ConnectionError */.Rc)
            return tries < 3 ? 1_000 * tries : undefined;
        if (came.status === 410)
            return tries < 8 ? 10_000 : undefined;
        const isPassing = came.status === 404 || came.status === 429 || came.status >= 500;
        return isPassing && tries < 4 ? 1_000 * 2 ** (tries - 1) : undefined;
    },
};
async function told(request, patience, ports) {
    const headers = { ...request.headers, accept: 'application/json', 'user-agent': ports.userAgent };
    const response = await inquire({ ...request, headers }, { ...ports, http: ports.machine.http }, patience);
    const token = response.status === 200 ? tokenIn(response.body, ports) : undefined;
    return token ?? failed(`${request.url.host} gave none: ${inPrint(denialIn(response))}`);
}

;// CONCATENATED MODULE: ./build/identity/token-file.js
/**
 * The assertion that a cluster keeps in a file of the runner's pod: workload identity.
 *
 * The file is read for each token, because the cluster writes a new assertion into it long before the last one ends.
 * The authority that the variables name is not believed; it is the one of the cloud.
 *
 * @see https://learn.microsoft.com/azure/aks/workload-identity-overview
 */






const VARIABLE = 'AZURE_FEDERATED_TOKEN_FILE';
/** Makes the way of a runner to which a cluster lends an identity. */
function tokenFile({ authorityUrl, ...applicant }, ports) {
    const { machine } = ports;
    const path = machine.variable(VARIABLE);
    const clientId = applicant.clientId ?? machine.variable('AZURE_CLIENT_ID');
    const tenantId = applicant.tenantId ?? machine.variable('AZURE_TENANT_ID');
    return {
        name: 'workload identity',
        isChosen: path !== undefined,
        ask: async (resource) => {
            if (path === undefined)
                return absent(`${VARIABLE} is not set`);
            if (clientId === undefined || tenantId === undefined)
                return failed('neither the inputs "client-id" and "tenant-id" nor AZURE_CLIENT_ID and AZURE_TENANT_ID are given');
            if (authorityUrl === undefined)
                return UNKNOWN_AUTHORITY;
            const assertion = await assertionIn(path, ports);
            if (!(assertion instanceof secret/* Secret */.zh))
                return assertion;
            const client = { tenantId, clientId, authorityUrl };
            const answer = await exchange(client, { is: 'assertion', value: assertion }, resource, ports);
            if ('endsAt' in answer)
                return answer;
            const said = `${authorityUrl.host} refused the assertion of ${VARIABLE}: ${inPrint(answer)}`;
            return failed(`${said}; the assertion has ${claimsInPrint(claimsOf(assertion))}${hintOf(answer.code)}`);
        },
    };
}
async function assertionIn(path, { machine, mask }) {
    const assertion = new secret/* Secret */.zh((await machine.read(path)).reveal().trim());
    mask(assertion);
    return assertion.reveal() === '' ? failed(`the file of ${VARIABLE} is empty`) : assertion;
}

;// CONCATENATED MODULE: ./build/identity/sign-in.js
/**
 * The order in which an identity is looked for, and what is said when there is none.
 *
 * The first way that leads to a token is kept for the whole run, so that no two requests come from different
 * identities. Where somebody set up a way and it failed, nothing that just happens to be on the machine steps in.
 */







/**
 * Looks for an identity when its first token is asked for.
 *
 * @param resourceManager - by which the cloud is known: `https://management.azure.com`.
 * @returns a function that throws InputError when there is no identity, or none any more.
 */
function signIn(applicant, resourceManager, ports) {
    const ways = [
        githubOidc(applicant, ports),
        clientSecret(applicant, ports),
        tokenFile(applicant, ports),
        azSession(applicant, resourceManager, ports),
        managedIdentity(applicant, ports),
    ];
    let chosen;
    return async (resource) => {
        const tried = [];
        for (const way of chosen === undefined ? ways : [chosen]) {
            if (!way.isChosen && tried.some(isRefused))
                break;
            const answer = await asked(way, resource, ports);
            if ('endsAt' in answer) {
                if (chosen === undefined)
                    tell(way, tried, ports);
                chosen = way;
                return answer;
            }
            tried.push({ way, closed: answer });
        }
        throw unfit(tried, ports);
    };
}
/** Takes a way; an answer or a file that cannot be had is a failure of the way, unless the run was stopped. */
async function asked(way, resource, { signal }) {
    try {
        return await way.ask(resource);
    }
    catch (error) {
        const isOfWay = error instanceof errors/* ConnectionError */.Rc || error instanceof errors/* RefusalError */.XQ;
        if (!isOfWay || signal.aborted)
            throw error;
        return failed(error.message);
    }
}
/** True when somebody chose a way that did not work. */
function isRefused({ way, closed }) {
    return way.isChosen && closed.is === 'failed';
}
function tell(way, tried, { log }) {
    const line = `signed in to Azure with ${way.name}`;
    const refused = tried.filter(isRefused);
    if (refused.length === 0)
        log.info(line);
    else
        log.warning(`${line}, because another way that was set up did not work: ${listed(refused)}`);
}
/** Makes the error of an identity that could not be had, and logs what helps to mend it. */
function unfit(tried, { log }) {
    const refused = tried.filter(isRefused);
    for (const line of tried.flatMap(({ closed }) => closed.advice ?? []))
        log.info(line);
    if (refused.length > 0)
        return new errors/* InputError */.dz([`no sign-in to Azure: ${listed(refused)}`], INPUTS);
    return new errors/* InputError */.dz([`no identity for Azure was found: ${listed(tried)}; ${ADVICE}`], INPUTS);
}
function listed(tried) {
    return tried.map(({ way, closed }) => `${way.name}: ${closed.why}`).join('; ');
}
const INPUTS = ['client-id', 'tenant-id'];
const ADVICE = 'add to the job "permissions: { contents: read, id-token: write }" and to this step ' +
    '"with: { client-id: …, tenant-id: … }" of an app registration that trusts this repository';

// EXTERNAL MODULE: ./build/service/credential.js
var credential = __webpack_require__(7931);
;// CONCATENATED MODULE: ./build/connect/sign-in.js
/**
 * What signs requests to Azure, from what the inputs say of an identity.
 *
 * An `Authorize` is made without asking anybody; that nobody can be signed in is told only when the first request needs
 * it. What looks for an identity on the machine is not even loaded for a token that was given.
 */




/** Makes what signs requests to Azure Resource Manager as an identity. */
function sign_in_signIn(identity, target, ports, signal) {
    return signInFor(identity, target, ports, signal)(target.armAudience);
}
/**
 * Makes what signs requests as an identity to whatever takes its tokens, named as in `https://vault.azure.net`.
 *
 * All that comes of one call share the way to the identity that was found first.
 */
function signInFor(identity, target, ports, signal) {
    switch (identity.kind) {
        case 'bearer':
            return resource => (resource === target.armAudience ? (0,credential/* bearerCredential */.fT)(identity.token) : sign_in_unfit(resource));
        case 'entra': {
            const tokenFor = lookedFor(identity, target, ports, signal);
            return resource => (0,credential/* renewing */.IU)(async () => headed(await (await tokenFor())(resource)), ports.clock);
        }
    }
}
/** Sets up the search for an identity when the first token is asked for. */
function lookedFor({ tenantId, clientId, clientSecret }, { authorityUrl, armAudience, cloud }, { runner, http, machine, clock, random, userAgent }, signal) {
    const applicant = {
        ...(tenantId === undefined ? {} : { tenantId }),
        ...(clientId === undefined ? {} : { clientId }),
        ...(clientSecret === undefined ? {} : { clientSecret }),
        ...(authorityUrl === undefined ? {} : { authorityUrl }),
        cloud,
    };
    const open = async () => {
        const { mask, log } = runner;
        const ports = { http: await http(), machine: await machine(), clock, signal, userAgent, random, mask, log };
        return signIn(applicant, armAudience, ports);
    };
    let opened;
    return () => {
        opened ??= open();
        return opened;
    };
}
function headed({ value, endsAt }) {
    return { value: new secret/* Secret */.zh(`Bearer ${value.reveal()}`), endsAt };
}
function sign_in_unfit(resource) {
    const message = `"access-token" is one for Azure Resource Manager, and none for ${resource}; expected "client-id" and "tenant-id" in its place`;
    return async () => {
        throw new errors/* InputError */.dz([message], ['access-token']);
    };
}


/***/ }),

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

/***/ 6781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ tooLate),
/* harmony export */   Cz: () => (/* binding */ createAttempt),
/* harmony export */   Fk: () => (/* binding */ inPrint)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _trace_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8593);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4448);
/* harmony import */ var _credential_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7931);
/* harmony import */ var _lane_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3248);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9830);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3309);
/**
 * One try of one request: its turn, its headers, its time limit.
 *
 * The time limit starts when the turn has come, not while waiting for it. When the run is stopped nothing new starts,
 * but what is under way gets a few seconds to end: an aborted write leaves everyone guessing.
 */







/** How long a request under way may still take after the run was stopped. */
const GRACE_MS = 5_000;
/** Why time limits end that were not reached; a reason of our own spares making an error for each request. */
const ANSWERED = 'answered';
/** Prints a request as `PUT /products/gold`. */
function inPrint({ method, path }) {
    return `${method} ${path}`;
}
/**
 * Makes the function that tries a request once, and once more with a new token after a 401.
 *
 * @param sent - told of each request that leaves; `again` when it repeats one that a 401 refused.
 */
function createAttempt(options, sent) {
    const renewal = (0,_credential_js__WEBPACK_IMPORTED_MODULE_2__/* .createRenewal */ .lr)(options.authorize);
    async function once(call, refused) {
        const leave = await turn(call, options);
        try {
            // Not before its turn: in a long queue a token would die while its request waits.
            const token = await (refused === undefined ? renewal.current() : renewal.after401(refused));
            sent(call, refused !== undefined);
            const id = options.newRequestId();
            const request = requestFor(call, token, id, options.userAgent);
            const response = await bounded(call, request, options).catch(error => {
                throw named(error, id);
            });
            leave(response);
            return { response: { ...response, headers: { ...response.headers, [_trace_js__WEBPACK_IMPORTED_MODULE_6__/* .CLIENT_REQUEST_ID */ .A3]: id } }, token };
        }
        finally {
            leave();
        }
    }
    return async (call) => {
        const first = await once(call);
        const { response } = first.response.status === 401 ? await once(call, first.token) : first;
        const { status, headers } = response;
        if (status >= 300 && status < 400)
            throw (0,_url_js__WEBPACK_IMPORTED_MODULE_5__/* .redirected */ .cP)(headers['location'], call.url, (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .told */ .Ev)(inPrint(call), response));
        return { response };
    };
}
async function turn(call, { limiter, signal, endsAt }) {
    try {
        return await limiter.enter(rateClassOf(call.method), signal, endsAt);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionError */ .Rc('stopped', `${inPrint(call)} was not sent, because ${obstacle(cause)}`, { cause });
    }
}
/** The last instant that a date can be. */
const END_OF_TIME = 8.64e15;
function obstacle(cause) {
    return cause instanceof _lane_js__WEBPACK_IMPORTED_MODULE_3__/* .HeldBack */ .xG ? tooLate(cause.until) : 'the run was stopped';
}
/** Says that the service wants no request before an instant, in milliseconds since 1970, at which there is no run. */
function tooLate(until) {
    const instant = new Date(Math.min(until, END_OF_TIME)).toISOString();
    return `the service asked to come back only at ${instant}, after this run has to be over`;
}
function rateClassOf(method) {
    switch (method) {
        case 'GET':
        case 'HEAD':
            return 'reads';
        case 'DELETE':
            return 'deletes';
        case 'POST':
        case 'PUT':
        case 'PATCH':
            return 'writes';
    }
}
function requestFor(call, token, id, userAgent) {
    const headers = {
        accept: 'application/json',
        'user-agent': userAgent,
        [_trace_js__WEBPACK_IMPORTED_MODULE_6__/* .CLIENT_REQUEST_ID */ .A3]: id,
        authorization: token.reveal(),
        ...(call.ifMatch === undefined ? {} : { 'if-match': call.ifMatch }),
        ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
    };
    return { method: call.method, url: call.url, headers, ...(call.body === undefined ? {} : { body: call.body }) };
}
async function bounded(call, request, options) {
    const { http, clock, signal, deadlineMs } = options;
    const cut = new AbortController();
    const over = new AbortController();
    // Made only when it is needed: an error with its stack for each request is time that a busy run lacks.
    const cutAfter = (ms, error) => clock.sleep(ms, over.signal).then(() => cut.abort(error()), () => undefined);
    const late = `${inPrint(call)} was not answered within ${deadlineMs / 1_000} s`;
    const given = `${inPrint(call)} was not answered before the run had to stop; whether it took effect is not known`;
    // Not `stopped`, which is said of what was not sent.
    const stop = () => void cutAfter(GRACE_MS, () => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionError */ .Rc('timeout', given));
    void cutAfter(deadlineMs, () => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionError */ .Rc('timeout', late));
    signal.addEventListener('abort', stop, { once: true });
    const answer = http(request, { signal: cut.signal }).catch(error => {
        throw cut.signal.aborted ? cut.signal.reason : error;
    });
    return answer.finally(() => {
        over.abort(ANSWERED);
        signal.removeEventListener('abort', stop);
    });
}
/** What may have reached the service can be found there by its name. */
function named(error, clientRequestId) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionError */ .Rc) || !(0,_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .mayHaveRun */ .lE)(error))
        return error;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionError */ .Rc(error.reason, (0,_trace_js__WEBPACK_IMPORTED_MODULE_6__/* .withTrace */ .SZ)(error.message, { clientRequestId }), { cause: error });
}


/***/ }),

/***/ 6024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SC: () => (/* binding */ BUCKETS),
/* harmony export */   uc: () => (/* binding */ remainingIn),
/* harmony export */   v8: () => (/* binding */ createBucket)
/* harmony export */ });
/**
 * The vendor's token buckets, as far as their shadow on our answers shows them.
 *
 * Other runs drink from the same bucket, so what a header says always beats what was computed here, and the refill that
 * is left for us is measured. A header is already old when it arrives: requests still under way may or may not be
 * counted in it, and are taken as not counted.
 */
/** Headers that tell what is left, without the class at their end; a request may draw from several buckets at once. */
const REMAINING = ['subscription-', 'subscription-global-', 'tenant-', 'tenant-global-'].map(scope => `x-ms-ratelimit-remaining-${scope}`);
/** Reads how many requests of a class the service says are left, in the bucket that is empty first. */
function remainingIn(headers, rateClass) {
    const numbers = REMAINING.map(header => Number.parseInt(headers[header + rateClass] ?? '', 10)).filter(Number.isFinite);
    return numbers.length === 0 ? undefined : Math.min(...numbers);
}
/**
 * What the vendor documents for one principal in one subscription.
 *
 * @see https://learn.microsoft.com/azure/azure-resource-manager/management/request-limits-and-throttling
 */
const BUCKETS = {
    reads: { tokens: 250, perSecond: 25 },
    writes: { tokens: 200, perSecond: 10 },
    deletes: { tokens: 200, perSecond: 10 },
};
/** Left in the bucket, so that a neighbour's request does not turn ours into a refusal. */
const RESERVE = 2;
/**
 * Requests under way may be this part of what is left: runs that start together all see the same full bucket, and each
 * would empty it. A refusal tells of more neighbours, or greedier ones, and halves the part for good. Costs a few tokens
 * once and nothing of the rate.
 */
const FIRST_SHARE = 4;
const SMALLEST_SHARE = 24;
/** A refill is measured over at least this long; shorter spans show only the order of answers. */
const SPAN_MS = 2_000;
/** How much of a new measurement is believed. */
const WEIGHT = 0.3;
/** How far a measured refill may be from the documented one, either way. */
const SLOWEST = 1 / 50;
const FASTEST = 4;
/** Makes a bucket that is inactive until the first `learn`. */
function createBucket({ tokens: size, perSecond }) {
    const documented = perSecond / 1_000;
    let perMs = documented;
    let known = false;
    let tokens = size;
    let updatedAt = 0;
    let share = FIRST_SHARE;
    let calmAt = 0;
    let span = { from: 0, remaining: 0, answers: 0 };
    function refill(now) {
        tokens = Math.min(size, tokens + Math.max(0, now - updatedAt) * perMs);
        // A pause may end later than now, and nothing comes back before its end.
        updatedAt = Math.max(updatedAt, now);
    }
    function measure(remaining, now) {
        span = { ...span, answers: span.answers + 1 };
        const elapsed = now - span.from;
        if (elapsed < SPAN_MS)
            return;
        const measured = (remaining - span.remaining + span.answers) / elapsed;
        const bounded = Math.min(Math.max(measured, documented * SLOWEST), documented * FASTEST);
        perMs = (1 - WEIGHT) * perMs + WEIGHT * bounded;
        span = { from: now, remaining, answers: 0 };
    }
    return {
        waitMs(now) {
            if (!known)
                return 0;
            refill(now);
            return tokens >= 1 + RESERVE ? 0 : Math.ceil((1 + RESERVE - tokens) / perMs);
        },
        take(now) {
            refill(now);
            tokens -= 1;
        },
        learn(remaining, underWay, now) {
            if (!known)
                span = { from: now, remaining, answers: 0 };
            known = true;
            measure(remaining, now);
            tokens = remaining / share - underWay;
            updatedAt = now;
        },
        refused(now, until) {
            // What was sent before the refusal came says nothing new.
            if (now >= calmAt) {
                share = Math.min(SMALLEST_SHARE, share * 2);
                perMs = Math.max(documented * SLOWEST, perMs / 2);
            }
            calmAt = Math.max(calmAt, until);
            tokens = 0;
            updatedAt = calmAt;
        },
    };
}


/***/ }),

/***/ 2271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ refused),
/* harmony export */   o: () => (/* binding */ createChannel)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _trace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8593);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4448);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6781);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9830);
/**
 * Requests that come back with an answer if any patience can get one.
 *
 * Refusals are answers here: the caller sees the last one and decides what it means. Only what is lost for good is
 * thrown. A write that may have been carried out before its answer was lost is marked, because its repetition then
 * answers as if somebody else had written.
 */





/** How long the service may deny what it has just confirmed. */
const SETTLING_MS = 60_000;
const LONGEST_SETTLING_WAIT_MS = 5_000;
/** How long an API may be worked on by somebody else: the import of a large document takes minutes. */
const BUSY_MS = 5 * 60_000;
const LONGEST_BUSY_WAIT_MS = 10_000;
const SHORTEST_BUSY_WAIT_MS = 250;
/** Makes the channel of one run. */
function createChannel(options) {
    const { clock, signal, log, retryBudget } = options;
    const count = { reads: 0, writes: 0, secrets: 0, retries: 0 };
    const attempt = (0,_attempt_js__WEBPACK_IMPORTED_MODULE_2__/* .createAttempt */ .Cz)(options, (call, again) => {
        count[kindOf(call)] += 1;
        if (again)
            count.retries += 1;
    });
    async function ended(call, follow) {
        const first = await attempt(call).catch(orLost);
        if (first instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionError */ .Rc)
            return first;
        retryBudget.heard();
        return follow(first);
    }
    async function send(call, follow = async (first) => first) {
        const course = { tries: 1, paidTries: 1, notFoundSince: undefined, busySince: undefined, unsure: undefined };
        for (;;) {
            const end = await ended(call, follow).catch(error => {
                throw (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnsent */ .wt)(error) ? orUnsure(call, course, error) : error;
            });
            const ms = waitAfter(end, call, course, options);
            if (ms === undefined || !(await slept(ms))) {
                if (end instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionError */ .Rc)
                    throw end;
                if (isTooLate(end.response, options))
                    throw refusedTooLate(call, end, options);
                if (end.response.status < 400)
                    retryBudget.refund();
                return { ...end, resent: course.unsure !== undefined };
            }
            log.debug(`${(0,_attempt_js__WEBPACK_IMPORTED_MODULE_2__/* .inPrint */ .Fk)(call)} ${reasonOf(end)}; sent again after ${(ms / 1_000).toFixed(1)} s`);
            if (kindOf(call) === 'writes' && (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .mayHaveRun */ .lE)(partOf(end)))
                course.unsure = end;
            course.tries += 1;
            count.retries += 1;
        }
    }
    /** False when the run was stopped meanwhile. */
    async function slept(ms) {
        await clock.sleep(ms, signal).catch(() => undefined);
        return !signal.aborted;
    }
    return { send, requests: () => ({ ...count }) };
}
/** Makes the error of a refusal. */
function refused(call, { response }) {
    const { method, path } = call;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7({
        method,
        path,
        status: response.status,
        ...(0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .errorOf */ .Mz)(response),
        trace: (0,_trace_js__WEBPACK_IMPORTED_MODULE_4__/* .traceOf */ .fC)(response.headers),
    });
}
/** True for an answer that asks for a wait which the run has no time for. */
function isTooLate(response, { clock, endsAt }) {
    const now = clock.now();
    return response.status === 429 && now + ((0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .retryAfterMs */ .Vs)(response.headers, now) ?? 0) >= endsAt;
}
/** The refusal in which the service need not say a word. */
function refusedTooLate(call, end, { clock }) {
    const now = clock.now();
    const { answer } = refused(call, end);
    const why = (0,_attempt_js__WEBPACK_IMPORTED_MODULE_2__/* .tooLate */ .Bg)(now + ((0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .retryAfterMs */ .Vs)(end.response.headers, now) ?? 0));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7({ ...answer, message: answer.message === '' ? why : `${answer.message} (${why})` });
}
/** Milliseconds until the next try; undefined when there is to be none. */
function waitAfter(end, call, course, options) {
    const now = options.clock.now();
    const lost = end instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionError */ .Rc;
    const asked = lost ? 0 : ((0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .retryAfterMs */ .Vs)(end.response.headers, now) ?? 0);
    const drawn = (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .backoffMs */ .jo)(course.tries - 1, options.random);
    const ms = Math.max(asked, drawn);
    if (now + ms >= options.endsAt)
        return undefined;
    const verdict = lost ? verdictOnLost(call, end) : (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .judge */ .S4)(call, end.response);
    switch (verdict) {
        case 'final':
            return undefined;
        case 'throttled':
            return ms;
        case 'settling':
            course.notFoundSince ??= now;
            return now - course.notFoundSince < SETTLING_MS ? Math.min(ms, LONGEST_SETTLING_WAIT_MS) : undefined;
        case 'busy':
            course.busySince ??= now;
            if (now - course.busySince >= BUSY_MS)
                return undefined;
            return Math.max(asked, SHORTEST_BUSY_WAIT_MS, Math.min(drawn, LONGEST_BUSY_WAIT_MS));
        case 'again':
            if (course.paidTries >= options.retryBudget.mostTries(partOf(end)) || !options.retryBudget.spend())
                return undefined;
            course.paidTries += 1;
            return ms;
    }
}
function verdictOnLost({ once }, lost) {
    return once === true && (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .mayHaveRun */ .lE)(lost) ? 'final' : 'again';
}
function kindOf({ method, once }) {
    if (method === 'GET' || method === 'HEAD')
        return 'reads';
    return method === 'POST' && once !== true ? 'secrets' : 'writes';
}
/** What decides about another try. */
function partOf(end) {
    return end instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionError */ .Rc ? end : end.response;
}
/** What may have been carried out must not be taken for unsent, only because its repetition was. */
function orUnsure(call, { unsure }, unsent) {
    if (unsure === undefined)
        return unsent;
    return unsure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionError */ .Rc ? unsure : refused(call, unsure);
}
function orLost(error) {
    if ((0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .isLost */ .JD)(error))
        return error;
    throw error;
}
function reasonOf(end) {
    if (end instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionError */ .Rc)
        return `got no answer (${end.reason})`;
    return (0,_trace_js__WEBPACK_IMPORTED_MODULE_4__/* .withTrace */ .SZ)(`was answered ${end.response.status}`, (0,_trace_js__WEBPACK_IMPORTED_MODULE_4__/* .traceOf */ .fC)(end.response.headers));
}


/***/ }),

/***/ 7931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IU: () => (/* binding */ renewing),
/* harmony export */   Jv: () => (/* binding */ sasCredential),
/* harmony export */   fT: () => (/* binding */ bearerCredential),
/* harmony export */   lr: () => (/* binding */ createRenewal)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5714);
/**
 * Where the `Authorization` header comes from.
 *
 * The engine's own tokens are short-lived and made again as needed; the expiry that the user asked for governs the
 * action's outputs and never comes here.
 */


/** A token is replaced this long before its end, so that a request never carries one that dies on the way. */
const EARLY_MS = 5 * 60_000;
const HOUR_MS = 60 * 60_000;
/**
 * Keeps a header value until shortly before its end and then has another one made.
 *
 * This is the seam for every credential that makes tokens; many callers at once wait for the same one. A token that
 * lives for less than ten minutes is kept for half of its life. When another one cannot be made in time, the one that
 * is still alive does for now.
 *
 * @param make - makes a header value; called once for all who wait.
 */
function renewing(make, clock) {
    let kept;
    let making;
    const made = async () => {
        const token = await make();
        const now = clock.now();
        const early = Math.min(EARLY_MS, (token.endsAt - now) / 2);
        // One that seems dead when it arrives says that a clock is wrong, and not which.
        return { ...token, goodUntil: Math.max(token.endsAt - early, now + PAUSE_MS) };
    };
    return async (renew = false) => {
        const last = kept;
        if (!renew && last !== undefined && last.goodUntil >= clock.now())
            return last.value;
        making ??= made().finally(() => {
            making = undefined;
        });
        try {
            kept = await making;
            return kept.value;
        }
        catch (error) {
            const now = clock.now();
            if (renew || last === undefined || last.endsAt - now < LAST_USE_MS)
                throw error;
            kept = { ...last, goodUntil: now + PAUSE_MS };
            return last.value;
        }
    };
}
/** What a token must still live for a request to arrive with it. */
const LAST_USE_MS = 30_000;
/** How long nobody asks again, whatever came of the last time. */
const PAUSE_MS = 15_000;
/** Makes the credential that lives on one-hour signatures of its own. */
function sasCredential({ sign, clock }) {
    const make = async () => {
        const { authorization, expiresOn } = await sign(new Date(clock.now() + HOUR_MS));
        return { value: authorization, endsAt: expiresOn.getTime() };
    };
    return renewing(make, clock);
}
/**
 * Makes the credential of an access token that was given from outside and cannot be renewed here.
 *
 * @param token - the token alone, without `Bearer`.
 * @returns an Authorize that throws InputError when the service has refused the token.
 */
function bearerCredential(token) {
    const header = new _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .zh(`Bearer ${token.reveal()}`);
    return async (renew = false) => {
        if (!renew)
            return header;
        const end = endOf(token);
        const life = end === undefined ? '' : `, whose life ends at ${end.toISOString()}`;
        const advice = 'get a new one shortly before this step';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([`"access-token" was refused by the service or has expired${life}; ${advice}`], ['access-token']);
    };
}
/** Reads `exp` of a JSON web token without trusting or checking anything else in it. */
function endOf(token) {
    try {
        const claims = JSON.parse(Buffer.from(token.reveal().split('.')[1] ?? '', 'base64url').toString());
        const seconds = typeof claims === 'object' && claims !== null && 'exp' in claims ? Number(claims.exp) : Number.NaN;
        const end = new Date(seconds * 1_000);
        return Number.isNaN(end.getTime()) ? undefined : end;
    }
    catch {
        return undefined;
    }
}
/** Makes the renewal of a credential. */
function createRenewal(authorize) {
    let underWay;
    const current = () => underWay ?? authorize();
    return {
        current,
        async after401(refused) {
            const now = await current();
            // Another request was refused before this one and has already brought a new token.
            if (now !== refused)
                return now;
            underWay ??= authorize(true).finally(() => {
                underWay = undefined;
            });
            return underWay;
        },
    };
}


/***/ }),

/***/ 3248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ waitMs),
/* harmony export */   Gu: () => (/* binding */ isWaiting),
/* harmony export */   _y: () => (/* binding */ emptyLane),
/* harmony export */   d5: () => (/* binding */ holdBack),
/* harmony export */   h8: () => (/* binding */ isTooLate),
/* harmony export */   jY: () => (/* binding */ dropAborted),
/* harmony export */   np: () => (/* binding */ advance),
/* harmony export */   tJ: () => (/* binding */ nextTurn),
/* harmony export */   xG: () => (/* binding */ HeldBack)
/* harmony export */ });
/* harmony import */ var _bucket_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6024);

/** Nobody of the class may go before `until`, in milliseconds since 1970, and that is too late for who asked. */
class HeldBack extends Error {
    name = 'HeldBack';
    until;
    constructor(until) {
        super('the turn would come too late');
        this.until = until;
    }
}
/** Makes a lane without waiters. */
function emptyLane(rateClass) {
    return { rateClass, bucket: (0,_bucket_js__WEBPACK_IMPORTED_MODULE_0__/* .createBucket */ .v8)(_bucket_js__WEBPACK_IMPORTED_MODULE_0__/* .BUCKETS */ .SC[rateClass]), waiting: [], front: 0, underWay: 0, pausedUntil: 0 };
}
/** Tells whether anybody waits in the lane. */
function isWaiting(lane) {
    return lane.front < lane.waiting.length;
}
/** Finds who has waited longest in any of the lanes; undefined when nobody waits. */
function nextTurn(lanes) {
    const turns = lanes.flatMap(lane => {
        const waiter = lane.waiting[lane.front];
        return waiter === undefined ? [] : [{ lane, waiter }];
    });
    return turns.sort((a, b) => a.waiter.order - b.waiter.order)[0];
}
/** Takes the first waiter out of the lane. */
function advance(lane) {
    lane.front += 1;
    if (lane.front > 1_000 && lane.front * 2 > lane.waiting.length) {
        lane.waiting = lane.waiting.slice(lane.front);
        lane.front = 0;
    }
}
/** How long nobody of this class may go, in milliseconds. */
function waitMs(lane, now) {
    return Math.max(lane.pausedUntil - now, lane.bucket.waitMs(now), 0);
}
/** Sends away all whose signal was aborted, with its reason. */
function dropAborted(lane) {
    const aborted = ({ signal }) => signal.aborted;
    for (const { refuse, signal } of takeAll(lane, aborted))
        refuse(signal.reason);
}
/** Tells whether the class opens too late for who needs a turn before `endsAt`; buckets only guess, and do not count. */
function isTooLate({ pausedUntil }, endsAt) {
    return pausedUntil >= endsAt;
}
/** Holds back the class, and sends away all for whom that is too late. */
function holdBack(lane, until) {
    lane.pausedUntil = Math.max(lane.pausedUntil, until);
    const late = ({ endsAt }) => isTooLate(lane, endsAt);
    for (const { refuse } of takeAll(lane, late))
        refuse(new HeldBack(lane.pausedUntil));
}
function takeAll(lane, leaves) {
    const waiting = lane.waiting.slice(lane.front);
    lane.waiting = waiting.filter(waiter => !leaves(waiter));
    lane.front = 0;
    return waiting.filter(leaves);
}


/***/ }),

/***/ 9022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ pagesOf)
/* harmony export */ });
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3309);

/** Pages that are asked for or waiting to be taken: what a list may cost in memory. */
const WINDOW = 16;
/**
 * Reads a list, in no particular order of pages.
 *
 * @param first - the list's URL; a `$top` in it is the length of all pages.
 * @param where - the request in print.
 * @throws ConnectionError `foreign-host` when the next page is said to be elsewhere.
 */
async function* pagesOf(first, where, fetchPage) {
    const seen = new Set();
    const opening = await fetchPage(first);
    yield unseen(opening, seen);
    if (opening.next === undefined)
        return;
    const next = (0,_url_js__WEBPACK_IMPORTED_MODULE_0__/* .linked */ .q)(opening.next, first, opening.where ?? where);
    const rest = remaining(first, opening);
    if (rest === undefined)
        return yield* inSequence(next, where, fetchPage, seen);
    const whole = yield* inParallel(rest, opening, fetchPage, seen);
    const expected = rest.reduce((sum, { length }) => sum + length, opening.resources.length);
    if (!whole || seen.size < expected)
        yield* inSequence(first, where, fetchPage, seen);
}
/** The pages after the first; undefined when the first does not tell enough to know them. */
function remaining(first, { resources, total }) {
    const step = resources.length;
    if (total === undefined || step === 0 || total <= step || first.searchParams.has('$skip'))
        return undefined;
    const pages = Math.ceil(total / step) - 1;
    return Array.from({ length: pages }, (_, index) => {
        const skip = (index + 1) * step;
        return { url: pageAt(first, step, skip), length: Math.min(step, total - skip) };
    });
}
function pageAt(first, top, skip) {
    const url = new URL(first);
    const kept = url.search
        .slice(1)
        .split('&')
        .filter(part => part !== '' && !part.startsWith('$top='));
    url.search = [...kept, `$top=${top}`, `$skip=${skip}`].join('&');
    return url;
}
/** Yields pages as they come; returns false when one of them shows that the list has changed meanwhile. */
async function* inParallel(expected, { total }, fetchPage, seen) {
    const underWay = new Map();
    const waiting = expected.values();
    let whole = true;
    for (;;) {
        while (whole && underWay.size < WINDOW) {
            const { value } = waiting.next();
            if (value === undefined)
                break;
            underWay.set(value, fetchPage(value.url).then(page => [value, page]));
        }
        if (underWay.size === 0)
            return whole;
        // The race listens to all of them, so a page that fails after the reader has gone concerns nobody.
        const [done, page] = await Promise.race(underWay.values());
        underWay.delete(done);
        whole &&= page.total === total;
        yield unseen(page, seen);
    }
}
async function* inSequence(start, where, fetchPage, seen) {
    for (let url = start; url !== undefined;) {
        const page = await fetchPage(url);
        yield unseen(page, seen);
        const next = page.next === undefined ? undefined : (0,_url_js__WEBPACK_IMPORTED_MODULE_0__/* .linked */ .q)(page.next, url, page.where ?? where);
        url = next?.href === url.href ? undefined : next;
    }
}
function unseen({ resources, total }, seen) {
    const fresh = resources.filter(({ id }) => {
        const key = id.toLowerCase();
        return !seen.has(key) && seen.add(key);
    });
    return { resources: fresh, ...(total === undefined ? {} : { total }) };
}


/***/ }),

/***/ 9830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ createRetryBudget),
/* harmony export */   JD: () => (/* binding */ isLost),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   Vs: () => (/* binding */ retryAfterMs),
/* harmony export */   jo: () => (/* binding */ backoffMs),
/* harmony export */   lE: () => (/* binding */ mayHaveRun),
/* harmony export */   wt: () => (/* binding */ isUnsent)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4448);
/**
 * Which answers are worth another try, after how long, and how often in a whole run.
 *
 * A try is only repeated where repeating is safe: a request is a read, or a write that says the whole outcome, or it is
 * marked as to be carried out once and then repeated only where the service has certainly not begun.
 */


/** Judges an answer to a request. */
function judge({ ifMatch, settling, once, poll, absentAs }, response) {
    const { status, headers } = response;
    if (status < 400 || absentAs?.includes(status))
        return 'final';
    if (once === true && mayHaveRun(response))
        return 'final';
    if (status === 429)
        return headers['retry-after'] === undefined ? 'again' : 'throttled';
    if (status === 408 || status >= 500)
        return 'again';
    const { code, message } = (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .errorOf */ .Mz)(response);
    if (settling === true && isNotFound(status, message))
        return 'settling';
    if (poll === true)
        return 'final';
    // Children of one parent written at once make the service refuse with 412 although no condition was sent.
    if (status === 412)
        return ifMatch === undefined ? 'again' : 'final';
    if (code === 'ManagementApiRequestFailed')
        return status === 409 || status === 422 ? 'again' : 'final';
    return status === 409 && isBusy(code, message) ? 'busy' : 'final';
}
/** An import, or another write of the same API, holds its lock; the lock outlives it by a while. */
function isBusy(code, message) {
    const inProgress = /operation on the api is in progress/i.test(message);
    return code === 'PessimisticConcurrencyConflict' || (code === 'Conflict' && inProgress);
}
function isNotFound(status, message) {
    return status === 404 || (status === 400 && /\bnot (?:be )?found\b/i.test(message));
}
/** Tells whether a request that got no answer may be sent again; a wrong name or certificate stays wrong. */
function isLost(error) {
    return (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionError */ .Rc && ['timeout', 'reset', 'refused', 'unknown-host', 'proxy'].includes(error.reason));
}
/** Tells whether a request was not sent, because the run has no more time for it. */
function isUnsent(error) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionError */ .Rc && error.reason === 'stopped';
}
/** Tells whether a write that ended like this may have been carried out all the same. */
function mayHaveRun(ended) {
    if (ended instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionError */ .Rc)
        return !['refused', 'unknown-host', 'proxy'].includes(ended.reason);
    return ended.status === 408 || ended.status >= 500 || (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .errorOf */ .Mz)(ended).code === 'ManagementApiRequestFailed';
}
/** Reads `Retry-After`, as seconds or as a date; undefined when there is none or it cannot be read. */
function retryAfterMs(headers, now) {
    const text = headers['retry-after']?.trim();
    if (text === undefined || text === '')
        return undefined;
    if (/^\d+(?:\.\d+)?$/.test(text))
        return Math.ceil(Number(text) * 1_000);
    const until = Date.parse(text);
    // The service's own clock, when the answer shows it: a runner's clock may be minutes off.
    const from = Date.parse(headers['date'] ?? '');
    return Number.isNaN(until) ? undefined : Math.max(0, until - (Number.isNaN(from) ? now : from));
}
const FIRST_MS = 500;
const LONGEST_MS = 20_000;
/** Draws the wait before try `tries` + 1: anything up to a bound that doubles from half a second to 20 s. */
function backoffMs(tries, random) {
    return Math.round(random() * Math.min(LONGEST_MS, FIRST_MS * 2 ** tries));
}
/** What a success gives back: a service that refuses every sixth request can be worked with for ever. */
const REFUND = 0.2;
const MOST_TRIES = 8;
/** Where nothing has answered yet and nobody is there, the address is wrong far more often than the service is down. */
const MOST_FIRST_TRIES = 2;
/** Makes the budget of one run; a service that is down costs at most `retries` of them. */
function createRetryBudget(retries = 200) {
    let left = retries;
    let answered = false;
    return {
        spend() {
            if (left < 1)
                return false;
            left -= 1;
            return true;
        },
        refund() {
            left = Math.min(retries, left + REFUND);
        },
        heard() {
            answered = true;
        },
        mostTries: ended => (answered || mayHaveRun(ended) ? MOST_TRIES : MOST_FIRST_TRIES),
    };
}


/***/ }),

/***/ 3309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cP: () => (/* binding */ redirected),
/* harmony export */   q: () => (/* binding */ linked),
/* harmony export */   rs: () => (/* binding */ urlOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/**
 * From raw paths to URLs, and from the service's URLs back to ones that may be called.
 *
 * A path holds ids as the service spells them; they are encoded here, once. A URL that the service sends is only ever
 * used for its path and query: the token goes to the host that the user named and to no other.
 */

/**
 * Builds the URL of a path below `base`.
 *
 * @param path - `/products/gold`, ids not encoded; empty for `base` itself.
 * @throws RangeError for a path that could mean another one than it reads.
 */
function urlOf(base, path, query) {
    const root = base.pathname.replace(/\/+$/, '');
    const url = new URL(root + encoded(path), base.origin);
    url.search = Object.entries(query)
        .map(([name, value]) => `${encodeURIComponent(name).replace('%24', '$')}=${encodeURIComponent(value)}`)
        .join('&');
    return url;
}
function encoded(path) {
    if (path === '')
        return '';
    const [before, ...segments] = path.split('/');
    const bad = segments.find(segment => segment === '' || segment === '.' || segment === '..' || !segment.isWellFormed());
    if (before !== '' || bad !== undefined) {
        throw new RangeError(`path "${path}" is not usable; expected "/" before each of its parts, and no ".", ".." or empty part`);
    }
    return segments.map(segment => `/${encodedSegment(segment)}`).join('');
}
/** `;rev=2` belongs to the id of a revision and stays readable; the rest is encoded as usual. */
function encodedSegment(segment) {
    return encodeURIComponent(segment).replaceAll('%3B', ';').replaceAll('%3D', '=');
}
/**
 * Takes path and query of a link that the service sent.
 *
 * @param where - the request that was answered with it, in print.
 * @throws ConnectionError `foreign-host` when scheme, host or port are not those of `asked`.
 */
function linked(link, asked, where) {
    const target = URL.parse(link, asked.href);
    if (target === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionError */ .Rc('other', `${where} was answered with a link that is no URL`);
    if (target.origin !== asked.origin)
        throw foreign(where, target, asked);
    return new URL(target.pathname + target.search, asked.origin);
}
/** The error for a redirect, whose target is named but never called. */
function redirected(location, asked, where) {
    const target = URL.parse(location ?? '', asked.href);
    return foreign(where, target ?? asked, asked);
}
function foreign(where, target, asked) {
    // Path and query may hold a token; where only scheme or port differ, the host alone would puzzle.
    const place = target.hostname === asked.hostname ? target.origin : target.host || target.protocol;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionError */ .Rc('foreign-host', `${where} was answered with a pointer to ${place}; nothing was sent there`);
}


/***/ }),

/***/ 2553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf),
/* harmony export */   D: () => (/* binding */ limitTime)
/* harmony export */ });
/**
 * Sets the limit of a run.
 *
 * @param timeoutMs - how long it may take, from `began` on, in milliseconds since 1970.
 */
function limitTime(timeoutMs, { clock, signal }, began) {
    const over = new AbortController();
    const done = new AbortController();
    const span = timeoutMs % 60_000 === 0 ? `${timeoutMs / 60_000} min` : `${timeoutMs / 1_000} s`;
    clock.sleep(timeoutMs, done.signal).then(() => over.abort(new Error(`the run took longer than its "timeout" of ${span}`)), () => undefined);
    const end = () => {
        done.abort();
        over.abort(new Error('the run is over'));
    };
    return { signal: AbortSignal.any([signal, over.signal]), endsAt: began + timeoutMs, end };
}
/** Says why a run was stopped. */
function reasonOf({ reason }) {
    return reason instanceof Error ? reason.message : 'the run was stopped';
}


/***/ })

};

